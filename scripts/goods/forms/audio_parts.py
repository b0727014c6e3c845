"""What audio goods share: shells, cases, perforated fronts, drivers, knobs, plugs and feet."""

import math

import materials as m
from nodes import Tree
from shapes import box, circle, cylinder, lathe, prism, put, rounded, shaped, solid

BLACK, DARK = '#232324', '#161617'


def wooden(props, axis='x', kind=None):
    """The good's veneer in the finish the variant names."""
    return m.wood(kind or props.made(*m.WOODS) or 'oak', axis, props.accent or props.colour)


def casing(props, gloss=0.28):
    """Painted or bare metal, or moulded plastic without flecks."""
    if props.material in m.METALS:
        return m.metal(props.material, 'satin') if m.metallic(props.colour, props.material) else m.painted(props.colour)
    if props.material == 'silicone':
        return m.rubber(props.colour)
    return m.plastic(props.colour, gloss)


def perforated(colour, pitch=0.004, axes=(0, 2), bare=False):
    """Punched sheet: staggered round holes over two axes of the object."""
    t = Tree('grille')
    part = t.tree.nodes.new('ShaderNodeSeparateXYZ')
    t.feed(part.inputs[0], t.place())
    waves = [t.maths('SINE', t.maths('MULTIPLY', part.outputs[axis], math.pi / pitch)) for axis in axes]
    hole = t.maths('SMOOTH_MIN', t.maths('MULTIPLY', t.maths('SUBTRACT', t.maths('MULTIPLY', *waves), 0.22), 6.0, True), 1.0)
    return t.done(t.principled(Base_Color=t.mix(hole, colour, '#0b0b0b'), Metallic=1.0 if bare else 0.0, Roughness=0.45, Normal=t.bump(hole, -0.4, 0.001)))


def flat_disc(radius, material):
    """A flat printed disc, UVs over its square."""
    rim = circle(radius, 64)
    vertices = [(0, 0, 0), *[(x, y, 0) for x, y in rim]]
    uvs = [(0.5, 0.5), *[(0.5 + x / radius / 2, 0.5 + y / radius / 2) for x, y in rim]]
    return solid('disc', vertices, [(0, 1 + k, 1 + (k + 1) % 64) for k in range(64)], material, uvs=uvs, angle=0)


def body_case(width, height, depth, corner, material, bevel=0.002):
    """A cabinet standing on z=0 whose front outline has round corners; wood grain along the object's x is across, y upward."""
    return put(prism(rounded(width, height, corner, 8), depth, bevel, material, 4), y=depth / 2, z=height / 2, rx=90)


def turning_knob(radius, height, material, mark='#f2eee4', ribs=0):
    """A knob growing along +z, with a fine line to read it by."""
    body = lathe([(0, 0), (radius * 0.96, 0), (radius * 0.96, 0), (radius, height * 0.08), (radius * 0.97, height - radius * 0.08), (radius * 0.9, height), (radius * 0.9, height), (0, height)], material, 96)
    if ribs:
        shaped(body, lambda x, y, z: (x * (1 + 0.025 * math.cos(ribs * math.atan2(y, x))), y * (1 + 0.025 * math.cos(ribs * math.atan2(y, x))), z))
    line = put(box(radius * 0.09, radius * 0.5, 0.0006, 0.0002, m.flat(mark)), y=radius * 0.52, z=height)
    return [body, line]


def to_front(things, x, y, z, turn=0.0):
    """Fixes something built along +z on a front that faces -y, turned about its own axis."""
    return put(put(things, rz=turn), x, y, z, rx=90)


def driver(r, cone='#2a2a2b', kind='paper'):
    """A loudspeaker facing +z, its flange on z=0: frame, half-roll surround, cone, dust cap, screws."""
    frame = lathe([(r * 0.93, -0.004), (r * 0.93, 0.0015), (r * 0.95, 0.0028), (r * 1.12, 0.0028), (r * 1.15, 0.001), (r * 1.15, -0.002)], m.painted(BLACK))
    roll = lathe([(r * 0.94, 0.0), (r * 0.9, r * 0.055), (r * 0.85, r * 0.07), (r * 0.8, r * 0.05), (r * 0.775, -0.001)], m.rubber('#1d1d1e'))
    skin = m.paper(cone, 0.8, 2.0) if kind == 'paper' else m.plastic(cone, 0.2)
    body = lathe([(r * 0.78, 0), (r * 0.5, -r * 0.16), (r * 0.27, -r * 0.32), (r * 0.27, -r * 0.32), (r * 0.25, -r * 0.24), (r * 0.15, -r * 0.17), (0, -r * 0.145)], skin)
    screws = [put(cylinder(r * 0.035, 0.001, m.metal('steel', 'satin', colour='#4a4a4b'), 0.0004), r * 1.04 * math.cos(a), r * 1.04 * math.sin(a), 0.0025) for a in (math.pi / 4 + k * math.pi / 3 for k in range(6))]
    return [frame, roll, body, *screws]


def jack(material=None):
    """A 3.5 mm jack lying along +x from the origin."""
    barrel = lathe([(0, 0), (0.003, 0), (0.0036, 0.001), (0.0036, 0.016), (0.003, 0.018), (0.00175, 0.0185), (0.00175, 0.03), (0.0008, 0.033), (0, 0.0335)], m.metal('brass', 'satin'), 32, smooth=False)
    sleeve = put(cylinder(0.0038, 0.017, material or m.rubber(BLACK), 0.0008), z=0.0)
    return put([barrel, sleeve], ry=90)


def rubber_feet(width, depth, material=None, r=0.011, h=0.008):
    return [put(cylinder(r, h, material or m.rubber(BLACK), 0.0015), x, y) for x in (-width, width) for y in (-depth, depth)]
