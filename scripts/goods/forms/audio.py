"""What plays: headphones, speakers, turntables, radios and earbuds."""

import math

import materials as m
from colour import luminance, mix, tone
from forms import form
from lettering import label
from nodes import Tree
from shapes import box, card, circle, copy, cut, cylinder, lathe, prism, put, ring, roughen, rounded, shaped, solid, sphere, strap, sweep, tube, unframed

BLACK, DARK = '#232324', '#161617'


# ── materials and parts ───────────────────────────────────────────────────

def _wood(props, axis='x', kind=None):
    """The good's veneer in the finish the variant names."""
    return m.wood(kind or props.made(*m.WOODS) or 'oak', axis, props.accent or props.colour)


def _shell(props, gloss=0.28):
    """Painted or bare metal, or moulded plastic without flecks."""
    if props.material in m.METALS:
        return m.metal(props.material, 'satin') if m.metallic(props.colour, props.material) else m.painted(props.colour)
    if props.material == 'silicone':
        return m.rubber(props.colour)
    return m.plastic(props.colour, gloss)


def _perforated(colour, pitch=0.004, axes=(0, 2), bare=False):
    """Punched sheet: staggered round holes over two axes of the object."""
    t = Tree('grille')
    part = t.tree.nodes.new('ShaderNodeSeparateXYZ')
    t.feed(part.inputs[0], t.place())
    waves = [t.maths('SINE', t.maths('MULTIPLY', part.outputs[axis], math.pi / pitch)) for axis in axes]
    hole = t.maths('SMOOTH_MIN', t.maths('MULTIPLY', t.maths('SUBTRACT', t.maths('MULTIPLY', *waves), 0.22), 6.0, True), 1.0)
    return t.done(t.principled(Base_Color=t.mix(hole, colour, '#0b0b0b'), Metallic=1.0 if bare else 0.0, Roughness=0.45, Normal=t.bump(hole, -0.4, 0.001)))


def _vinyl():
    """A record: circles of groove that catch the light, quieter bands between the tracks."""
    t = Tree('record')
    part = t.tree.nodes.new('ShaderNodeSeparateXYZ')
    t.feed(part.inputs[0], t.place())
    squares = [t.maths('MULTIPLY', part.outputs[k], part.outputs[k]) for k in (0, 1)]
    radius = t.maths('SQRT', t.maths('ADD', *squares))
    fine = t.maths('SINE', t.maths('MULTIPLY', radius, 5200.0))
    tracks = t.noise(t.add('CombineXYZ', {0: t.maths('MULTIPLY', radius, 260.0), 1: 0.0, 2: 0.0}), 1.0, 3, 0.7)
    rough = t.add('MapRange', {0: tracks, 1: 0.3, 2: 0.7, 3: 0.16, 4: 0.36})
    return t.done(t.principled(Base_Color='#0d0d0e', Roughness=rough, Normal=t.bump(t.maths('ADD', t.maths('MULTIPLY', fine, 0.5), tracks), 0.16, 0.0006)))


def _disc(radius, material):
    """A flat printed disc, UVs over its square."""
    rim = circle(radius, 64)
    vertices = [(0, 0, 0), *[(x, y, 0) for x, y in rim]]
    uvs = [(0.5, 0.5), *[(0.5 + x / radius / 2, 0.5 + y / radius / 2) for x, y in rim]]
    return solid('disc', vertices, [(0, 1 + k, 1 + (k + 1) % 64) for k in range(64)], material, uvs=uvs, angle=0)


def _case(width, height, depth, corner, material, bevel=0.002):
    """A cabinet standing on z=0 whose front outline has round corners; wood grain along the object's x is across, y upward."""
    return put(prism(rounded(width, height, corner, 8), depth, bevel, material, 4), y=depth / 2, z=height / 2, rx=90)


def _knob(radius, height, material, mark='#f2eee4', ribs=0):
    """A knob growing along +z, with a fine line to read it by."""
    body = lathe([(0, 0), (radius * 0.96, 0), (radius * 0.96, 0), (radius, height * 0.08), (radius * 0.97, height - radius * 0.08), (radius * 0.9, height), (radius * 0.9, height), (0, height)], material, 96)
    if ribs:
        shaped(body, lambda x, y, z: (x * (1 + 0.025 * math.cos(ribs * math.atan2(y, x))), y * (1 + 0.025 * math.cos(ribs * math.atan2(y, x))), z))
    line = put(box(radius * 0.09, radius * 0.5, 0.0006, 0.0002, m.flat(mark)), y=radius * 0.52, z=height)
    return [body, line]


def _front(things, x, y, z, turn=0.0):
    """Fixes something built along +z on a front that faces -y, turned about its own axis."""
    return put(put(things, rz=turn), x, y, z, rx=90)


def _driver(r, cone='#2a2a2b', kind='paper'):
    """A loudspeaker facing +z, its flange on z=0: frame, half-roll surround, cone, dust cap, screws."""
    frame = lathe([(r * 0.93, -0.004), (r * 0.93, 0.0015), (r * 0.95, 0.0028), (r * 1.12, 0.0028), (r * 1.15, 0.001), (r * 1.15, -0.002)], m.painted(BLACK))
    roll = lathe([(r * 0.94, 0.0), (r * 0.9, r * 0.055), (r * 0.85, r * 0.07), (r * 0.8, r * 0.05), (r * 0.775, -0.001)], m.rubber('#1d1d1e'))
    skin = m.paper(cone, 0.8, 2.0) if kind == 'paper' else m.plastic(cone, 0.2)
    body = lathe([(r * 0.78, 0), (r * 0.5, -r * 0.16), (r * 0.27, -r * 0.32), (r * 0.27, -r * 0.32), (r * 0.25, -r * 0.24), (r * 0.15, -r * 0.17), (0, -r * 0.145)], skin)
    screws = [put(cylinder(r * 0.035, 0.001, m.metal('steel', 'satin', colour='#4a4a4b'), 0.0004), r * 1.04 * math.cos(a), r * 1.04 * math.sin(a), 0.0025) for a in (math.pi / 4 + k * math.pi / 3 for k in range(6))]
    return [frame, roll, body, *screws]


def _tweeter(r=0.0125, dome='#1b1b1c'):
    """A silk dome in a shallow horn plate, facing +z."""
    plate = lathe([(r * 3.2, -0.001), (r * 3.2, 0.0015), (r * 3.1, 0.0025), (r * 2.6, 0.0025), (r * 1.5, -0.001), (r * 1.12, -0.003), (0, -0.0035)], m.painted(BLACK))
    cap = lathe([(r * 1.15, -0.003), (r * 1.08, 0.0005), (r * 0.96, 0.0), (r * 0.7, 0.0042), (r * 0.35, 0.006), (0, 0.0065)], m.fabric('cotton', dome, 0.0005))
    return [plate, cap]


def _hole(thing, r, x, y, z, deep=0.05):
    """A round opening in a front."""
    return cut(thing, put(cylinder(r, deep, m.flat(DARK), 0, segments=64), x, y + deep * 0.6, z, rx=90))


def _plug(material=None):
    """A 3.5 mm jack lying along +x from the origin."""
    barrel = lathe([(0, 0), (0.003, 0), (0.0036, 0.001), (0.0036, 0.016), (0.003, 0.018), (0.00175, 0.0185), (0.00175, 0.03), (0.0008, 0.033), (0, 0.0335)], m.metal('brass', 'satin'), 32, smooth=False)
    sleeve = put(cylinder(0.0038, 0.017, material or m.rubber(BLACK), 0.0008), z=0.0)
    return put([barrel, sleeve], ry=90)


def _lead(points, colour=BLACK, r=0.0017, plug=True):
    """A cloth-covered lead lying on the floor, ending in a jack."""
    parts = [tube(points, r, m.fabric('cotton', colour, 0.0006), sides=10, steps=12)]
    if plug:
        a, b = points[-2], points[-1]
        parts += put(_plug(), b[0], b[1], 0.004, rz=math.degrees(math.atan2(b[1] - a[1], b[0] - a[0])))
    return parts


def _feet(width, depth, material=None, r=0.011, h=0.008):
    return [put(cylinder(r, h, material or m.rubber(BLACK), 0.0015), x, y) for x in (-width, width) for y in (-depth, depth)]


# ── headphones ────────────────────────────────────────────────────────────

@form('headphones', yaw=-33, pitch=14, fill=0.72, detail=dict(yaw=-58, pitch=16, zoom=2.0, focus=(0.12, 0.4, 0.36)))
def headphones(props, rng):
    name = props.words[1]
    if 'SLEEP' in name or 'DOMMEL' in name:
        return _sleep_band(props, rng)
    metal = m.metal('aluminium', 'satin') if luminance(props.colour) > 0.3 else m.metal('steel', 'satin', colour='#5b5b5d')
    black, hide = m.plastic(BLACK, 0.25), m.leather('#2a2827' if luminance(props.colour) < 0.55 else '#8a6444', 0.4)
    skin = _shell(props)
    r, oval, span, top = 0.043, 0.84, 0.083, 0.192
    wide, thick, pad = 0.026, 0.0016, True
    wired, spring = True, m.metal('steel', 'satin')
    foam = wood = mesh = False
    if 'LEK' in name or 'MAAS' in name:
        wood, mesh, r, oval = True, True, 0.05 if 'MAAS' in name else 0.046, 1.0
        hide = m.leather('#2a2827') if 'MAAS' in name else m.fabric('wool', '#3a3836')
    elif 'SINGEL' in name:
        wired, wide, thick, spring = False, 0.03, 0.006, skin
    elif 'LINGE' in name:
        wired, r, oval, span, wide, top = False, 0.033, 1.0, 0.076, 0.015, 0.172
    elif 'MEREL' in name:
        r, oval, span, top, wide, thick, spring = 0.035, 0.95, 0.07, 0.155, 0.022, 0.007, skin
        pad = False
    elif 'EEM' in name:
        r, wide = 0.046, 0.032
    elif 'LEISE' in name:
        r, oval, foam, span, wide, top, pad = 0.027, 1.0, True, 0.076, 0.008, 0.165, False
    elif 'GOUWE' in name:
        r, oval, metal = 0.038, 0.95, m.metal('brass', 'satin')
    timber = _wood(props, 'z') if wood else None
    centre = r * 1.02
    parts = []
    for side in (-1, 1):
        cup = []
        if foam:
            sponge = roughen(lathe([(0.004, -0.016), (0.018, -0.0165), (r, -0.010), (r * 1.03, -0.003), (r * 0.9, 0.002), (0, 0.002)], m.soap('#d9742c')), 0.0016, 260, rng)
            cup = [sponge, lathe([(0, 0.002), (r * 0.72, 0.002), (r * 0.74, 0.004), (r * 0.6, 0.0075), (0, 0.008)], black)]
        else:
            cup.append(roughen(lathe([(r * 0.5, 0.0), (r * 0.52, -0.012), (r * 0.66, -0.0215), (r * 0.86, -0.021), (r * 1.0, -0.012), (r * 0.99, -0.003), (r * 0.92, 0.0)], hide, 96, squash=oval), 0.0009, 60, rng))
            cup.append(lathe([(0, -0.005), (r * 0.52, -0.005), (r * 0.52, -0.004), (0, -0.004)], m.fabric('cotton', '#1c1c1d'), squash=oval))
            back = 0.024 if not wood else 0.02
            if wood:
                cup.append(lathe([(r * 0.94, 0), (r * 1.0, 0.0015), (r * 1.02, 0.006), (r * 0.98, back - 0.004), (r * 0.92, back), (r * 0.82, back - 0.001), (r * 0.79, back - 0.006), (r * 0.78, back - 0.012)], timber, squash=oval))
                cup.append(put(lathe([(0, 0.0008), (r * 0.79, 0), (r * 0.79, -0.0008), (0, -0.0006)], _perforated('#b3b1ac' if 'LEK' in name else '#3a3a3b', 0.0026, (0, 1), True)), z=back - 0.007))
                if 'MAAS' in name:
                    bars = [put(box(0.0035, 2 * math.sqrt((r * 0.78) ** 2 - (k * 0.009) ** 2), 0.0022, 0.0006, metal), k * 0.009, 0, back - 0.006) for k in range(-4, 5)]
                    cup += bars
                else:
                    cup.append(put(ring(r * 0.3, 0.0012, metal), z=back - 0.0055))
            else:
                cup.append(lathe([(r * 0.9, -0.001), (r * 0.97, 0.001), (r * 0.98, 0.006), (r * 0.9, 0.0145), (r * 0.84, 0.0165), (r * 0.84, 0.0165), (r * 0.82, 0.0162), (r * 0.8, 0.0172), (r * 0.8, 0.0172), (r * 0.6, back - 0.004), (r * 0.3, back - 0.0025), (0, back - 0.002)], skin, 128, squash=oval))
                cup.append(put(tube([(r * 0.955 * math.cos(a), r * 0.955 * oval * math.sin(a), 0) for a in (k / 64 * math.tau for k in range(64))], 0.0009, metal, True, 1, 10), z=0.0095))
                if 'GOUWE' in name or 'VECHT' in name:
                    cup.append(put(lathe([(0, 0), (r * 0.2, 0), (r * 0.22, 0.0008), (0, 0.0014)], metal), z=back - 0.0022))
        put(cup, ry=90 * side)
        # the cup leans in a little at its foot, as on a head
        put(cup, ry=4 * side)
        # fork round the cup and the rod that slides in the band
        reach = 0.011 if not foam else 0.004
        if foam or 'LINGE' in name:
            fork = [tube([(0, 0, 0.0), (reach * side, 0, r * 0.5), (0.003 * side, 0, r * 1.1), (0.002 * side, 0, r * 1.5)], 0.0022, metal)]
        elif 'SINGEL' in name or 'MEREL' in name:
            fork = [sweep([(0.008 * side, 0, r * 0.55), (0.008 * side, 0, r * 0.95), (0.003 * side, 0, r * 1.25), (0, 0, r * 1.6)], rounded(wide * 0.8, 0.008, 0.0035), skin, up=(1, 0, 0))]
        else:
            y = r * oval + 0.0035
            arms = [(reach * side, -y, -0.002), (reach * side, -y, r * 0.3), (reach * side * 0.9, -y * 0.86, r * 0.78), (reach * side * 0.7, -y * 0.42, r * 1.1), (reach * side * 0.6, 0, r * 1.16), (reach * side * 0.7, y * 0.42, r * 1.1), (reach * side * 0.9, y * 0.86, r * 0.78), (reach * side, y, r * 0.3), (reach * side, y, -0.002)]
            fork = [sweep(arms, rounded(0.0026, 0.008, 0.0012), metal, up=(side, 0, 0))]
            fork += [put(cylinder(0.0048, 0.0032, metal, 0.0008), reach * side, s * (y + 0.0014), -0.001, rx=90 * s) for s in (-1, 1)]
            fork.append(tube([(reach * side * 0.6, 0, r * 1.14), (0, 0, r * 1.75)], 0.0024, metal, steps=1))
        put(cup + fork, span * side, 0, centre, ry=0)
        parts += cup + fork
    foot = centre + r * 1.35
    arch = [((span + 0.002) * math.cos(a), 0, foot + (top - foot) * math.sin(a)) for a in (k / 16 * math.pi for k in range(17))]
    arch = [(x * (1.0 - 0.05 * ((z - foot) / (top - foot)) ** 2), y, z) for x, y, z in arch]
    band = sweep(arch, rounded(wide, thick, thick * 0.45, 3), spring if not foam else m.metal('steel', 'polished'), steps=4, up=(1, 0, 0))
    parts.append(band)
    if pad:
        crown = arch[3:-3]
        inner = [(x * 0.985, y, z - 0.0042) for x, y, z in crown]
        grow = lambda t: 0.5 + 0.5 * math.sin(min(1.0, max(0.0, t * 1.0)) * math.pi) ** 0.4
        cushion = sweep(inner, rounded(wide * 1.1, 0.0095, 0.0042, 4), hide, steps=5, up=(1, 0, 0), grow=grow)
        parts.append(roughen(cushion, 0.0006, 90, rng))
        seams = [tube([(x * 1.012, s * wide * 0.42, z + 0.0006) for x, y, z in arch[4:-4]], 0.0004, m.flat('#4a4744' if luminance(props.colour) < 0.5 else '#efe6d4'), sides=6) for s in (-1, 1)]
        if 'SINGEL' not in name:
            cover = sweep([(x * 1.006, y, z + 0.0012) for x, y, z in arch[4:-4]], rounded(wide * 1.04, 0.0022, 0.001, 3), hide, steps=4, up=(1, 0, 0))
            parts += [cover, *seams]
    for side in (-1, 1):
        if not foam and 'SINGEL' not in name and 'MEREL' not in name:
            x, _, z = arch[1 if side > 0 else -2]
            parts.append(put(box(0.007, max(0.014, wide * 0.72), 0.026, 0.0025, metal if 'GOUWE' in name else black), x * 1.0, 0, z - 0.022, ry=-6 * side))
        if foam:
            x, _, z = arch[1 if side > 0 else -2]
            parts.append(put(box(0.006, 0.012, 0.012, 0.002, m.plastic('#d9742c', 0.3)), x, 0, z - 0.012))
    if wired:
        cable = '#3a3836' if luminance(props.colour) < 0.5 else '#b9b2a4'
        if 'EEM' in name:
            line = [(-span - 0.006, -0.01, 0.008), (-span - 0.015, -0.05, 0.004), (-0.06, -0.095, 0.008)]
            coil = [(-0.06 + 0.12 * k / 420, -0.095 + 0.0065 * math.cos(k / 420 * 26 * math.tau) - 0.018 * math.sin(k / 420 * math.pi), 0.0085 + 0.0065 * math.sin(k / 420 * 26 * math.tau)) for k in range(421)]
            parts += [tube(line, 0.0019, m.rubber(BLACK), sides=10), tube(coil, 0.0019, m.rubber(BLACK), sides=8, steps=1), tube([(0.06, -0.0885, 0.0085), (0.085, -0.09, 0.003), (0.105, -0.082, 0.003)], 0.0019, m.rubber(BLACK), sides=10), *put(_plug(), 0.105, -0.082, 0.004, rz=20)]
        else:
            z = 0.0019
            parts += _lead([(-span - 0.004, -0.006, 0.012), (-span - 0.012, -0.03, 0.003), (-span + 0.02, -0.085, z), (-0.01, -0.1, z), (0.045, -0.078, z), (0.05, -0.045, z), (0.01, -0.04, z + 0.0012), (0.005, -0.075, z + 0.002), (0.06, -0.105, z), (0.1, -0.085, z)], cable)
    return parts


def _sleep_band(props, rng):
    """A soft jersey band lying as it falls, its flat drivers showing faintly, the little control at the back."""
    jersey = m.fabric('cotton', props.colour, 0.0012)
    line = [(0.1 * math.cos(a) * (1 + 0.05 * math.cos(3 * a + 1)), 0.078 * math.sin(a) * (1 + 0.04 * math.sin(2 * a)), 0) for a in (k / 24 * math.tau for k in range(24))]
    tall = 0.062
    section = [(0.0045 * math.cos(a) * (1 + 0.25 * math.cos(2 * a)), tall / 2 * math.copysign(abs(math.sin(a)) ** 0.6, math.sin(a))) for a in (k / 48 * math.tau for k in range(48))]
    band = sweep(line, section, jersey, closed=True, steps=10, up=(0, 0, 1))
    for v in band.data.vertices:
        v.co.z += 0.0035 * math.sin(7 * math.atan2(v.co.y, v.co.x))
        bump = max(0.0, 1 - ((math.atan2(v.co.y, v.co.x) + 2.3) / 0.42) ** 2 - (v.co.z / 0.026) ** 2)
        v.co *= 1 + 0.035 * min(1.0, bump * 2)
    roughen(band, 0.0022, 42, rng)
    put(band, z=tall / 2 + 0.003)
    seams = [put(tube([(x * 1.048, y * 1.06, 0.0025 * math.sin(7 * math.atan2(y, x))) for x, y, _ in line], 0.0006, m.fabric('cotton', tone(props.colour, -0.25)), True, 8, 6), z=tall / 2 + 0.003 + s * tall * 0.4) for s in (-1, 1)]
    tag = put(box(0.012, 0.0008, 0.02, 0.0003, m.fabric('cotton', '#f3efe6')), 0.055, -0.0735, 0.03, rz=38)
    lead = _lead([(0.1, 0.0, 0.012), (0.13, -0.03, 0.002), (0.09, -0.1, 0.002), (0.0, -0.115, 0.002), (-0.05, -0.1, 0.002)], '#8a8986', 0.0012, False)
    pod = put(box(0.05, 0.017, 0.008, 0.0036, m.plastic('#efece6', 0.35)), -0.07, -0.096, 0.0, rz=-16)
    return [band, *seams, tag, *lead, pod]


# ── loudspeakers at home ──────────────────────────────────────────────────

def _cabinet(props, w, h, d, drivers, skin=None, baffle=None, corner=0.004, cone='#2a2a2b', port=None):
    """A box with drivers [(kind, radius, x, z)] set into its front; returns its parts standing on z=0."""
    skin = skin or _wood(props, 'y')
    body = _case(w, h, d, corner, skin, 0.002)
    front = -d / 2
    parts = [body]
    if baffle:
        plate = _case(w - 0.012, h - 0.012, 0.006, max(0.002, corner - 0.004), baffle, 0.0015)
        parts.append(put(plate, y=front - 0.001, z=0.006))
        front -= 0.004
    for kind, r, x, z in drivers:
        hole = r * (0.97 if kind == 'woofer' else 1.9)
        for thing in parts[: 2 if baffle else 1]:
            _hole(thing, hole, x, front, z, max(0.03, r * 0.9) + 0.01)
        made = _driver(r, cone) if kind != 'dome' else _tweeter(r)
        parts += _front(made, x, front - 0.0005, z)
        parts.append(put(cylinder(hole * 1.02, 0.002, m.flat(DARK), 0), x, front + max(0.02, r * 0.55), z, rx=90))
    if port:
        x, z, r = port
        parts.append(_front(lathe([(r * 1.25, 0), (r * 1.2, 0.0018), (r * 1.05, 0.001), (r * 0.96, -0.006), (0, -0.0062)], m.flat(DARK)), x, front, z))
    return parts


def _pair(parts, apart, turn=14):
    """Two alike, turned towards the listener."""
    twin = [copy(part) for part in parts]
    return [*put(parts, -apart, 0, rz=turn), *put(twin, apart, 0.03, rz=-turn * 0.4)]


@form('bookshelf-speaker', yaw=-24, pitch=9, fill=0.72, detail=dict(yaw=-34, pitch=14, zoom=2.1, focus=(0.22, 0.1, 0.6)))
def bookshelf_speaker(props, rng):
    name = props.words[1]
    black = m.painted(BLACK)
    if 'RIJN' in name:
        parts = _cabinet(props, 0.19, 0.96, 0.27, [('woofer', 0.078, 0, 0.66), ('woofer', 0.078, 0, 0.45), ('dome', 0.0125, 0, 0.82)], port=(0, 0.16, 0.032))
        put(parts, z=0.045)
        parts += [put(box(0.25, 0.32, 0.02, 0.003, black), z=0.022), *[put(cylinder(0.012, 0.024, m.metal('steel', 'satin'), 0.002), x, y) for x in (-0.105, 0.105) for y in (-0.14, 0.14)]]
        return _pair(parts, 0.25)
    if 'ZAAN' in name:
        skin = _shell(props)
        body = _case(0.11, 0.17, 0.13, 0.03, skin, 0.012)
        grille = put(prism(rounded(0.092, 0.15, 0.022, 8), 0.004, 0.0015, _perforated(tone(props.colour, 0.08 if luminance(props.colour) < 0.3 else -0.12), 0.0026, (0, 1))), y=-0.0645, z=0.085, rx=90)
        left = put([body, grille], z=0.012, rx=-7)
        stand = put(box(0.06, 0.09, 0.012, 0.005, m.rubber(BLACK)), y=0.01, z=0.001)
        right = [copy(part) for part in (*left, stand)]
        knob = put(_front(_knob(0.011, 0.007, m.metal('aluminium', 'satin')), 0, -0.067, 0.028, 30), z=0.012)
        lead = unframed(tube([(-0.12, 0.07, 0.02), (-0.12, 0.11, 0.003), (0, 0.13, 0.003), (0.12, 0.1, 0.003), (0.12, 0.07, 0.02)], 0.0022, m.rubber(BLACK)))
        return [*put([*left, stand], -0.12, rz=12), *put([*right, *knob], 0.12, 0.02, rz=-8), lead]
    if 'SAAL' in name:
        parts = _cabinet(props, 0.36, 0.44, 0.24, [], corner=0.006, skin=_wood(props, 'y', 'walnut'))
        parts.append(put(prism(rounded(0.325, 0.405, 0.003), 0.008, 0.003, m.fabric('linen', '#d3c7b0', 0.0022)), y=-0.119, z=0.22, rx=90))
        parts.append(put(box(0.05, 0.002, 0.011, 0.0006, m.metal('brass', 'satin')), 0.115, -0.1285, 0.045))
        parts += put(_feet(0.13, 0.08, _wood(props, 'z', 'walnut'), 0.015, 0.03), z=-0.03)
        return _pair(put(parts, z=0.03), 0.25, 12)
    if 'KIEZ' in name:
        body = _case(0.3, 0.17, 0.15, 0.02, _wood(props, 'x'), 0.004)
        cloth = put(prism(rounded(0.282, 0.152, 0.014), 0.008, 0.003, m.fabric('wool', '#4b4843', 0.0018)), y=-0.0705, z=0.085, rx=90)
        keys = [put(cylinder(0.0085, 0.004, m.metal('aluminium', 'satin'), 0.001), (k - 1.5) * 0.03, -0.03, 0.169) for k in range(4)]
        dial = put(_knob(0.016, 0.012, m.metal('aluminium', 'satin'), BLACK), 0.11, -0.03, 0.169)
        return [*put([body, cloth, *keys, *dial], z=0.008), *_feet(0.11, 0.05)]
    if 'WAAL' in name:
        parts = _cabinet(props, 0.34, 0.36, 0.36, [('woofer', 0.122, 0, 0.18)], skin=_wood(props, 'y'), corner=0.008, cone='#1f1f20')
        return [*put(parts, z=0.03), *_feet(0.13, 0.14, m.metal('aluminium', 'satin'), 0.02, 0.03)]
    if 'WANDKLANG' in name:
        def panel():
            frame = _case(0.28, 0.42, 0.07, 0.006, m.wood('birch', 'y', None), 0.002)
            cloth = put(prism(rounded(0.262, 0.402, 0.004), 0.008, 0.003, m.fabric('linen', props.colour, 0.0022)), y=-0.031, z=0.21, rx=90)
            return [frame, cloth]
        first, second = put(panel(), -0.15, rz=8), put(panel(), 0.19, 0.05, 0, rz=-6)
        return [*first, *put(second, rx=-0.0)]
    if 'ROHBAU' in name:
        ply = m.wood('birch', 'y', None)
        parts = _cabinet(props, 0.18, 0.29, 0.2, [('woofer', 0.062, 0, 0.11), ('dome', 0.0125, 0, 0.225)], skin=ply)
        lies = [put(box(0.18, 0.29, 0.015, 0.0008, m.wood('birch', 'y', None)), 0.2, -0.02, 0.0005 + k * 0.0152, rz=6 + k * 4) for k in range(3)]
        loose = put(_driver(0.062), 0.2, -0.05, 0.048, rz=20)
        glue = [put(lathe([(0, 0), (0.02, 0), (0.021, 0.002), (0.021, 0.075), (0.008, 0.09), (0.003, 0.115), (0, 0.115)], m.plastic('#efe9dc', 0.3)), 0.075, -0.17), put(lathe([(0.0034, 0.1), (0.0045, 0.102), (0.0026, 0.118), (0, 0.119)], m.plastic('#a4332b', 0.4)), 0.075, -0.17)]
        return [*put(parts, -0.06, 0.02, rz=12), *lies, *loose, *glue]
    small = 'LITTLE' in name
    w, h, d, r = (0.15, 0.25, 0.2, 0.053) if small else (0.2, 0.34, 0.26, 0.076)
    if 'BERKEL' in name:
        w, h, d, r = 0.18, 0.3, 0.23, 0.066
    baffle = black if 'BERKEL' in name else None
    parts = _cabinet(props, w, h, d, [('woofer', r, 0, h * 0.36), ('dome', 0.0125, 0, h * 0.79)], baffle=baffle, cone=rng.choice(['#2a2a2b', '#4a443c']))
    parts += [put(box(0.03, 0.0015, 0.005, 0.0004, m.metal('brass', 'satin')), 0, -d / 2 - 0.0008 - (0.004 if baffle else 0), 0.018)]
    pair = _pair(put(parts, z=0.006), w * 0.85)
    if 'BERKEL' in name:
        pair += put(_front(_knob(0.014, 0.012, m.metal('aluminium', 'satin'), BLACK), 0.055, -d / 2 - 0.004, 0.035, 35), w * 0.85, 0.03, rz=-5.6)
    return pair


# ── portable loudspeakers ─────────────────────────────────────────────────

def _can(r, h, skin, grille, cap):
    """An upright drum: perforated wall between two caps."""
    wall = lathe([(r, h * 0.12), (r, h * 0.9)], grille, 128, smooth=False)
    low = lathe([(0, 0), (r * 0.9, 0), (r * 1.0, 0.006), (r * 1.02, h * 0.06), (r * 1.02, h * 0.12), (r * 1.0, h * 0.125)], skin)
    high = lathe([(r * 1.0, h * 0.895), (r * 1.02, h * 0.9), (r * 1.02, h * 0.96), (r * 0.99, h - 0.004), (r * 0.94, h), (r * 0.9, h), (r * 0.88, h - 0.002), (r * 0.5, h - 0.0025), (0, h - 0.0025)], cap)
    return [wall, low, high]


def _wall_holes(colour, r, pitch=0.0034):
    """Punched holes running round a drum (by its UVs)."""
    t = Tree('grille')
    part = t.tree.nodes.new('ShaderNodeSeparateXYZ')
    t.feed(part.inputs[0], t.place(source='UV'))
    around = t.maths('SINE', t.maths('MULTIPLY', part.outputs[0], math.tau * round(math.pi * r / pitch)))
    upward = t.maths('SINE', t.maths('MULTIPLY', part.outputs[1], math.pi / pitch))
    hole = t.maths('MULTIPLY', t.maths('SUBTRACT', t.maths('MULTIPLY', around, upward), 0.22), 6.0, True)
    return t.done(t.principled(Base_Color=t.mix(hole, colour, '#0b0b0b'), Roughness=0.42, Normal=t.bump(hole, -0.4, 0.001)))


@form('portable-speaker', yaw=-22, pitch=13, fill=0.68, detail=dict(yaw=-30, pitch=34, zoom=1.7, focus=(0.45, 0.3, 0.8)))
def portable_speaker(props, rng):
    name = props.words[1]
    skin, rub = _shell(props), m.rubber('#262627')
    alu = m.metal('aluminium', 'satin')
    dim = tone(props.colour, 0.1 if luminance(props.colour) < 0.3 else -0.1)
    if 'SLOEP' in name:
        cork = lathe([(0, 0), (0.062, 0), (0.078, 0.008), (0.0815, 0.024), (0.08, 0.036), (0.076, 0.04), (0.076, 0.04), (0, 0.04)], m.cork())
        top = lathe([(0.078, 0.038), (0.0805, 0.041), (0.079, 0.05), (0.072, 0.056), (0.064, 0.0565), (0.063, 0.0545), (0.063, 0.0545), (0, 0.058)], m.plastic(props.colour, 0.3))
        grille = lathe([(0.0625, 0.0552), (0.04, 0.0575), (0, 0.0595)], _perforated(BLACK, 0.0036, (0, 1)))
        loop = tube([(0.078, 0, 0.032), (0.1, -0.012, 0.02), (0.112, 0.0, 0.005), (0.1, 0.014, 0.006), (0.078, 0.006, 0.032)], 0.0022, m.fabric('cotton', '#e9e2d2'))
        keys = [put(cylinder(0.0052, 0.0015, m.rubber('#f0ece2'), 0.0005), 0.0715 * math.cos(a), 0.0715 * math.sin(a), 0.0555) for a in (-2.1, -1.57, -1.04)]
        return [cork, top, grille, loop, *keys]
    if 'BAKFIETS' in name:
        w, h, d = 0.38, 0.52, 0.3
        paint = m.painted(props.colour)
        parts = [_case(w, h, d, 0.012, m.wood('birch', 'x', None), 0.003), put(_case(w - 0.02, h - 0.02, 0.006, 0.006, paint), y=-d / 2 + 0.002, z=0.01)]
        grille = put(prism(rounded(w - 0.06, h - 0.16, 0.03, 8), 0.008, 0.003, _perforated('#2a2b2b', 0.0075, (0, 1))), y=-d / 2 - 0.001, z=h / 2 + 0.045, rx=90)
        parts.append(grille)
        parts += [p for k in range(3) for p in _front(_knob(0.016, 0.014, m.plastic(BLACK, 0.3)), -0.1 + k * 0.055, -d / 2 - 0.001, 0.062, 40 - k * 50)]
        parts += [_front(cylinder(0.012, 0.003, m.metal('steel', 'satin'), 0.001), 0.09 + k * 0.04, -d / 2 - 0.001, 0.062) for k in range(2)]
        for side in (-1, 1):
            parts.append(tube([(side * w / 2, -0.07, h - 0.09), (side * (w / 2 + 0.035), -0.06, h - 0.085), (side * (w / 2 + 0.035), 0.06, h - 0.085), (side * w / 2, 0.07, h - 0.09)], 0.008, m.metal('steel', 'satin')))
        corners = [put(box(0.045, 0.045, 0.045, 0.012, rub), sx * (w / 2 - 0.019), sy * (d / 2 - 0.019), z) for sx in (-1, 1) for sy in (-1, 1) for z in (-0.004, h - 0.041)]
        return [*parts, *corners]
    if 'FLUIT' in name:
        body = put(lathe([(0, 0), (0.026, 0), (0.031, 0.004), (0.032, 0.014), (0.029, 0.02), (0.027, 0.0205), (0, 0.0205)], skin), z=0.0)
        grille = put(lathe([(0.027, 0.0205), (0.016, 0.0226), (0, 0.0234)], _perforated(dim, 0.003, (0, 1))), z=0.0)
        edge = put(ring(0.0278, 0.0012, alu), z=0.0205)
        clip = tube([(0, 0.02, 0.001), (0, 0.034, 0.0), (0, 0.033, -0.01), (0, 0.0, -0.0125), (0, -0.026, -0.007), (0, -0.031, -0.011)], 0.0026, m.metal('steel', 'satin'))
        loop = strap([(0, 0.03, 0.004), (0.004, 0.05, 0.003), (0.0, 0.064, 0.0), (-0.005, 0.05, -0.002), (0, 0.03, -0.002)], 0.009, 0.0018, m.fabric('canvas', '#a4573f'), up=(0, 0, 1))
        return put([body, grille, edge, clip, loop], 0, 0, 0.034, rx=68, rz=8)
    if 'HERD' in name:
        r, h = 0.064, 0.17
        parts = _can(r, h, m.enamel(props.colour), _wall_holes(props.colour, r, 0.0042), m.enamel(props.colour))
        handle = tube([(-r * 0.9, 0, h - 0.01), (-r * 0.86, 0, h + 0.03), (0, 0, h + 0.058), (r * 0.86, 0, h + 0.03), (r * 0.9, 0, h - 0.01)], 0.0042, m.metal('stainless-steel', 'satin'))
        grip = put(lathe([(0, 0), (0.007, 0.001), (0.0085, 0.02), (0.0085, 0.04), (0.007, 0.059), (0, 0.06)], m.wood('beech', 'z')), -0.03, 0, h + 0.057, ry=90)
        dial = put(_knob(0.021, 0.012, m.wood('beech', 'z'), BLACK), 0, 0, h - 0.003)
        plate = lathe([(0, 0), (0.074, 0), (0.078, 0.003), (0.077, 0.009), (0.072, 0.0105), (0, 0.0105)], m.metal('stainless-steel', 'brushed'))
        return [plate, *put([*parts, handle, grip, *dial], z=0.0105), unframed(tube([(0.05, 0.06, 0.004), (0.12, 0.16, 0.003), (0.3, 0.2, 0.003)], 0.0022, m.fabric('cotton', '#cfc7b8')))]
    if 'HINTERHOF' in name:
        w, h, d = 0.3, 0.17, 0.13
        parts = [_case(w, h, d, 0.03, _wood(props, 'x'), 0.003), put(_case(w - 0.022, h - 0.022, 0.006, 0.02, m.painted('#3b3a37')), y=-d / 2 + 0.002, z=0.011)]
        for x in (-0.068, 0.068):
            parts += _front([*_driver(0.042, '#c9b48e')], x, -d / 2 - 0.0035, h / 2)
        parts += _front(_knob(0.0125, 0.011, m.metal('brass', 'satin'), BLACK), 0, -d / 2 - 0.002, h * 0.32, 25)
        parts += [_front(cylinder(0.0045, 0.003, m.metal('brass', 'satin'), 0.001), 0, -d / 2 - 0.002, h * 0.66)]
        hide = m.leather('#9a6438')
        parts.append(strap([(-0.085, 0, h - 0.001), (-0.075, 0, h + 0.012), (-0.04, 0, h + 0.026), (0.04, 0, h + 0.026), (0.075, 0, h + 0.012), (0.085, 0, h - 0.001)], 0.022, 0.004, hide, up=(0, 0, 1)))
        parts += [put(cylinder(0.006, 0.004, m.metal('brass', 'satin'), 0.001), x, 0, h) for x in (-0.086, 0.086)]
        return [*put(parts, z=0.005), *_feet(0.12, 0.045, None, 0.009, 0.006)]
    if 'PEBBLE' in name or 'KIEZEL' in name:
        stone = shaped(sphere(0.045, m.rubber(props.colour), 0.48, 96), lambda x, y, z: (x * (1 + 0.12 * math.sin(y * 30 + 0.6)), y * 0.82, z * (1 + 0.6 * x)))
        dots = []
        for k in range(7):
            for i in range(max(1, k * 6)):
                a = i / max(1, k * 6) * math.tau
                x, y = k * 0.0042 * math.cos(a), k * 0.0042 * math.sin(a) * 0.86
                z = 0.0432 * (1 + 0.6 * x) * (0.5 + 0.5 * math.sqrt(max(0, 1 - (x / 0.046) ** 2 - (y / 0.037) ** 2)))
                dots.append(put(cylinder(0.0012, 0.0012, m.flat('#2f2f30') if not dots else dots[0].data.materials[0], 0, segments=12), x, y, z - 0.0009))
        loop = tube([(0.043, 0, 0.02), (0.058, -0.01, 0.012), (0.07, 0.0, 0.003), (0.058, 0.012, 0.004), (0.043, 0.003, 0.02)], 0.0016, m.fabric('cotton', '#55585a'))
        return [stone, *dots, loop]
    if 'TJALK' in name:
        r, w = 0.044, 0.28
        wall = lathe([(r, 0.016), (r, w - 0.016)], _wall_holes(dim, r), 128, smooth=False)
        ends = [put(lathe([(r * 1.0, 0.018), (r * 1.03, 0.017), (r * 1.03, 0.006), (r * 0.95, 0), (r * 0.5, 0.001), (0, 0.003)], rub), z=w * k, rx=180 * k) for k in (0, 1)]
        bar = put([wall, *ends], -w / 2, 0, r * 1.03, ry=90)
        keys = [put(cylinder(0.006, 0.003, alu, 0.001), (k - 1) * 0.026, -r * 0.62, r * 1.03 + r * 0.77, rx=38) for k in range(3)]
        rings = [put(ring(0.011, 0.0018, alu), s * (w / 2 + 0.004), 0, r * 1.6, ry=90) for s in (-1, 1)]
        web = m.fabric('canvas', '#b9a684' if luminance(props.colour) < 0.5 else '#6a6a5e')
        belt = strap([(-w / 2 - 0.006, 0, r * 1.75), (-w / 2 - 0.022, -0.008, r * 1.3), (-w / 2 - 0.024, -0.03, r * 0.5), (-w / 2 + 0.01, -0.085, 0.012), (-0.05, -0.115, 0.004), (0.04, -0.1, 0.008), (w / 2 - 0.02, -0.09, 0.012), (w / 2 + 0.026, -0.03, r * 0.5), (w / 2 + 0.022, -0.008, r * 1.3), (w / 2 + 0.006, 0, r * 1.75)], 0.026, 0.0026, web, up=(1, 0, 0), steps=12)
        return [*bar, *keys, *rings, belt]
    if 'PICKNICK' in name or 'LANTERN' in name:
        r = 0.05
        base = _can(r, 0.085, m.painted(props.colour), _wall_holes(props.colour, r, 0.0038), m.painted(props.colour))
        globe = lathe([(r * 0.7, 0.084), (r * 0.88, 0.095), (r * 0.93, 0.125), (r * 0.86, 0.16), (r * 0.66, 0.178), (r * 0.6, 0.18)], m.shade('#fff3dc', 1.0, 'glass'))
        cap = lathe([(r * 0.66, 0.176), (r * 0.74, 0.18), (r * 0.72, 0.187), (r * 0.4, 0.198), (0.004, 0.2), (0, 0.2)], m.painted(props.colour))
        steel = m.metal('steel', 'satin')
        bail = tube([(-r * 1.02, 0, 0.075), (-r * 1.25, 0, 0.11), (-r * 1.12, 0, 0.19), (-0.03, 0, 0.24), (0.03, 0, 0.24), (r * 1.12, 0, 0.19), (r * 1.25, 0, 0.11), (r * 1.02, 0, 0.075)], 0.0022, steel)
        grip = put(lathe([(0, 0), (0.005, 0.001), (0.0062, 0.02), (0.005, 0.043), (0, 0.044)], m.wood('beech', 'z')), -0.022, 0, 0.241, ry=90)
        pins = [put(cylinder(0.006, 0.005, steel, 0.001), s * r * 1.0, 0, 0.075, ry=90 * s) for s in (-1, 1)]
        return [*base, globe, cap, bail, grip, *pins]
    if 'DUIN' in name:
        w, h, d = 0.18, 0.1, 0.025
        body = _case(w, h, d, 0.018, skin, 0.006)
        cloth = put(prism(rounded(w - 0.012, h - 0.012, 0.013, 8), 0.004, 0.0018, m.fabric('wool', props.colour, 0.0016)), y=-d / 2 + 0.0012, z=h / 2, rx=90)
        hide = m.leather('#8a5a36')
        tag = put(box(0.02, 0.003, 0.014, 0.001, hide), w / 2 - 0.002, -d / 2 - 0.0008, h * 0.74)
        edge = put(tube([(x, 0, z) for x, z in rounded(w - 0.014, h - 0.014, 0.012, 6)], 0.0012, hide, True, 1, 8), 0, -d / 2 - 0.0014, h / 2)
        keys = [put(cylinder(0.0045, 0.002, alu, 0.0006), -0.05 + k * 0.016, 0, h - 0.0008) for k in range(3)]
        legs = put(box(0.07, 0.003, 0.05, 0.001, alu), 0, d / 2 + 0.012, 0, rx=28)
        return [*put([body, cloth, tag, edge, *keys], rx=-12), legs]
    r, h = 0.046, 0.12
    parts = _can(r, h, skin, _wall_holes(dim, r), m.metal('aluminium', 'brushed') if luminance(props.colour) < 0.7 else skin)
    dial = put(_knob(0.017, 0.013, alu, BLACK, 40), 0, 0, h - 0.003)
    web = m.fabric('recycled-polyester', '#a4573f' if luminance(props.colour) < 0.4 else '#3c4043', 0.002)
    loop = strap([(r * 0.98, 0, h * 0.84), (r * 1.3, -0.006, h * 0.92), (r * 1.75, -0.016, h * 0.55), (r * 1.7, -0.02, h * 0.16), (r * 1.35, -0.01, h * 0.3), (r * 1.03, 0, h * 0.72)], 0.013, 0.0022, web, up=(1, 0, 0), steps=12)
    pin = put(cylinder(0.007, 0.006, alu, 0.001), r * 1.0, 0, h * 0.84, ry=90)
    return [*parts, *dial, loop, pin]


# ── turntables ────────────────────────────────────────────────────────────

def _record(props, rng, r=0.15):
    """A long-playing record with its label, lying on z=0."""
    disc = lathe([(0, 0), (r * 0.98, 0), (r, 0.0008), (r * 0.985, 0.0018), (r * 0.95, 0.0016), (r * 0.36, 0.0016), (r * 0.34, 0.0019), (0, 0.0019)], _vinyl(), 128, smooth=False)
    paper = put(_disc(r * 0.335, m.printed(label((props.words[0], 'LANGSAM'), 1.0, rng.choice(['#c8573a', '#d9b45a', '#e9e2d2', '#5d7a78']), style='plain'), 0.7)), z=0.0021)
    return [disc, put(paper, rz=rng.uniform(0, 360))]


def _deck(props, rng, w=0.42, d=0.34, r=0.15, platter=None, metal=None, at=(-0.045, 0.0), reach=0.225, lift=0.02):
    """Platter, mat, record, spindle and a pivoted arm over a plinth whose top is z=0."""
    metal = metal or m.metal('aluminium', 'satin')
    parts = [lathe([(0, 0.004), (r * 1.0, 0.004), (r * 1.01, 0.006), (r * 1.01, lift - 0.003), (r * 1.0, lift), (r * 0.9, lift), (0, lift)], platter or m.metal('aluminium', 'brushed'), 128, smooth=False)]
    parts.append(put(cylinder(r * 0.985, 0.003, m.fabric('wool', '#3a3937'), 0.0008, segments=96), z=lift))
    parts += put(_record(props, rng, r), z=lift + 0.003)
    parts.append(put(lathe([(0.0036, 0), (0.0036, 0.008), (0.002, 0.0125), (0, 0.0132)], metal), z=lift + 0.003))
    put(parts, at[0], at[1])
    # arm: pivot at the back right, stylus half way in
    px, py, h = w / 2 - 0.062, d / 2 - 0.075, lift + 0.022
    parts += put([cylinder(0.026, 0.006, metal, 0.0015), put(cylinder(0.013, h - 0.008, metal, 0.0015), z=0.006), put(box(0.024, 0.03, 0.016, 0.003, metal), z=h - 0.008)], px, py)
    sx, sy = at[0] + r * 0.7, at[1] - r * 0.58
    dx, dy = sx - px, sy - py
    long = math.hypot(dx, dy)
    ux, uy = dx / long, dy / long
    end = (px + ux * (long - 0.028), py + uy * (long - 0.028), lift + 0.014)
    parts.append(tube([(px - ux * 0.045, py - uy * 0.045, h), (px, py, h), (px + ux * long * 0.55, py + uy * long * 0.55, h - 0.002), end], 0.0052, m.metal('aluminium', 'polished'), steps=6))
    weight = put(put(lathe([(0, 0), (0.0145, 0), (0.0155, 0.0015), (0.0155, 0.025), (0.0145, 0.0265), (0, 0.0265)], m.metal('steel', 'satin', colour='#77777a'), smooth=False), ry=90), rz=math.degrees(math.atan2(-uy, -ux)))
    parts.append(put(weight, px - ux * 0.03, py - uy * 0.03, h))
    turn = math.degrees(math.atan2(uy, ux)) - 22
    shell = [put(box(0.032, 0.018, 0.0035, 0.001, m.painted(BLACK)), 0.014, 0, 0.004), put(box(0.02, 0.014, 0.011, 0.0015, m.plastic(BLACK, 0.3)), 0.016, 0, -0.006), tube([(0.022, 0.009, 0.006), (0.026, 0.018, 0.007), (0.027, 0.026, 0.010)], 0.0011, metal, sides=8), put(box(0.004, 0.008, 0.004, 0.0008, m.plastic('#b5452f', 0.4)), 0.026, 0, -0.0085)]
    parts += put(put(shell, rz=turn), end[0], end[1], end[2] - 0.003)
    # rest and cueing lever
    parts.append(put(cylinder(0.0035, h - 0.004, metal, 0.001), px + 0.014, py - 0.07))
    parts.append(tube([(px + 0.03, py - 0.005, 0.01), (px + 0.036, py - 0.03, 0.014), (px + 0.036, py - 0.055, 0.012)], 0.002, metal))
    return parts


def _lid(w, d, h, open_at=62):
    """A clear dust cover standing open on its hinge."""
    t = Tree('thin glass')
    clear = t.done(t.add('MixShader', {0: 0.07, 1: t.add('BsdfTransparent', {'Color': '#f4f8f7'}), 2: t.add('BsdfGlossy', {'Color': '#ffffff', 'Roughness': 0.04})}))
    x, y = w / 2, d / 2
    panes = [solid('pane', corners, [(0, 1, 2, 3)], clear, angle=0) for corners in (
        [(-x, -y, h), (x, -y, h), (x, y, h), (-x, y, h)], [(-x, -y, 0), (-x, -y, h), (-x, y, h), (-x, y, 0)], [(x, -y, 0), (x, -y, h), (x, y, h), (x, y, 0)], [(-x, -y, 0), (x, -y, 0), (x, -y, h), (-x, -y, h)])]
    rim = m.flat('#dfe6e4', 0.15)
    panes += [tube([(x, y, 0) for x, y in rounded(w, d, 0.004, 2)], 0.0012, rim, True, 1, 6), *[tube([(sx * w / 2, -d / 2, 0), (sx * w / 2, -d / 2, h)], 0.001, rim, steps=1, sides=6) for sx in (-1, 1)]]
    edge = tube([(x, y, h) for x, y in rounded(w, d, 0.004, 2)], 0.0012, m.flat('#e9edec', 0.2), True, 1, 6)
    return put(put([*panes, edge], y=-d / 2), y=d / 2, rx=-open_at, z=0.004)


@form('turntable', yaw=20, pitch=27, fill=0.76, detail=dict(yaw=26, pitch=30, zoom=2.3, focus=(0.66, 0.4, 0.5)))
def turntable(props, rng):
    name = props.words[1]
    alu = m.metal('aluminium', 'satin')
    w, d, h = 0.43, 0.35, 0.05
    if 'KOFFER' in name:
        w, d, h = 0.36, 0.28, 0.085
        cloth, trim = m.fabric('canvas', props.colour), m.leather('#6b4526')
        steel = m.metal('brass', 'satin')
        body = box(w, d, h, 0.014, cloth, 6)
        tray = put(box(w - 0.016, d - 0.016, 0.006, 0.002, m.painted('#2e2c2a')), z=h - 0.004)
        deck = put(_deck(props, rng, w - 0.02, d, 0.1, at=(-0.05, 0.005), lift=0.014), z=h + 0.002)
        slots = [put(box(0.05, 0.0015, 0.004, 0.0007, m.flat('#111111')), -0.12 + k * 0.0, -d / 2 - 0.0005, 0.024 + k * 0.009) for k in range(5)]
        lid = [box(w, 0.045, d, 0.014, cloth, 6), put(box(w - 0.02, 0.006, d - 0.02, 0.002, m.fabric('cotton', '#d9cdb8')), y=-0.021, z=0.01)]
        put(lid, y=d / 2 - 0.02, z=h + 0.004, rx=-16)
        corners = [put(box(0.03, 0.03, 0.03, 0.012, trim), sx * (w / 2 - 0.0135), -(d / 2 - 0.0135), z) for sx in (-1, 1) for z in (-0.001, h - 0.029)]
        latch = [put(box(0.022, 0.004, 0.026, 0.0012, steel), s * 0.1, -d / 2 - 0.002, h - 0.03) for s in (-1, 1)]
        handle = strap([(-0.06, -d / 2 - 0.001, h * 0.55), (-0.052, -d / 2 - 0.02, h * 0.5), (0.0, -d / 2 - 0.03, h * 0.44), (0.052, -d / 2 - 0.02, h * 0.5), (0.06, -d / 2 - 0.001, h * 0.55)], 0.017, 0.007, trim, up=(0, 1, 0))
        knobs = [p for k in range(2) for p in put(_knob(0.009, 0.009, steel, BLACK), 0.13, -0.09 + k * 0.028 - 0.02, h + 0.002)]
        feet = put(_feet(w * 0.42, d * 0.4), z=-0.007)
        return put([body, tray, *deck, *slots, *lid, *corners, *latch, handle, *knobs, *feet], z=0.007)
    if 'SENKRECHT' in name:
        w, h, d = 0.38, 0.36, 0.045
        flat = _deck(props, rng, w, h, 0.15, at=(-0.025, 0.0), lift=0.014)
        deck = put(flat[:4], y=0)  # platter, mat, record and label stay; the arm below is of its own kind
        for part in flat[4 + 1:]:
            part.hide_render = True
            part['unframed'] = True
        rail = [put(box(0.016, 0.3, 0.018, 0.004, alu), 0.155, 0, 0.0), put(box(0.03, 0.035, 0.03, 0.004, m.painted(BLACK)), 0.15, -0.03, 0.012), tube([(0.15, -0.03, 0.034), (0.08, -0.03, 0.03), (0.065, -0.03, 0.024)], 0.003, alu), put(box(0.022, 0.014, 0.008, 0.002, m.plastic(BLACK)), 0.062, -0.03, 0.019)]
        plinth = prism(rounded(w, h, 0.02, 8), d, 0.004, _wood(props, 'x'))
        knobs = [p for k in range(2) for p in put(_knob(0.01, 0.009, alu, BLACK), 0.155, -0.155 - k * 0.0 + k * 0.3 * 0, 0)]
        clamp = [put(lathe([(0, 0), (0.019, 0), (0.02, 0.002), (0.018, 0.016), (0.008, 0.02), (0, 0.02)], alu), -0.025, 0, 0.02)]
        face = put([*deck, *rail, *knobs, *clamp], z=d)
        upright = put([plinth, *face], y=0.02, z=h / 2 + 0.012, rx=84)
        foot = box(0.2, 0.14, 0.014, 0.004, _wood(props, 'x'))
        return [*upright, put(foot, y=0.0)]
    skin = m.painted(props.colour)
    lid, feet, metal = 'EINS' in name or 'FUNK' in name or 'AUTOMAT' in name, True, alu
    if 'EINS' in name or 'ZWEI' in name or 'AUTOMAT' in name:
        skin = _wood(props, 'x')
    elif 'WERKBANK' in name:
        skin = m.wood('birch', 'x', None)
    elif 'MASSE' in name:
        w, d, h = 0.48, 0.38, 0.06
        skin, metal = m.concrete(props.colour), m.metal('brass', 'satin')
    elif 'FUNK' in name:
        skin = m.painted(props.colour)
    if 'WERKBANK' in name:
        parts = [box(w, d, 0.018, 0.002, skin), put(box(w, d, 0.018, 0.002, skin), z=0.032)]
        parts += [put(cylinder(0.014, 0.016, m.cork(), 0.002), x * 0.17, y * 0.13, 0.017) for x in (-1, 1) for y in (-1, 1)]
        parts += [put(cylinder(0.006, 0.003, m.metal('brass', 'satin'), 0.001), x * 0.19, y * 0.15, 0.0495) for x in (-1, 1) for y in (-1, 1)]
    else:
        parts = [box(w, d, h, 0.004 if 'MASSE' not in name else 0.006, skin)]
        if 'MASSE' in name:
            roughen(parts[0], 0.0, 1)
    glass = m.glass('#e9f2ef') if 'EINS' in name else None
    parts += put(_deck(props, rng, w, d, 0.15, glass, metal, lift=0.032 if 'MASSE' in name else 0.024 if 'ZWEI' in name else 0.018), z=h)
    if 'DIREKT' in name:
        start = [put(box(0.07, 0.028, 0.006, 0.002, alu), -w / 2 + 0.05, -d / 2 + 0.03, h - 0.001), *[put(box(0.02, 0.012, 0.004, 0.001, m.rubber('#1c1c1d')), -w / 2 + 0.11 + k * 0.026, -d / 2 + 0.024, h) for k in range(3)]]
        pitch = [put(box(0.022, 0.12, 0.002, 0.001, m.painted('#1c1c1d')), w / 2 - 0.035, -d / 2 + 0.08, h - 0.0005), put(box(0.003, 0.1, 0.001, 0.0004, m.flat('#0a0a0a')), w / 2 - 0.035, -d / 2 + 0.08, h + 0.0015), put(box(0.018, 0.011, 0.012, 0.002, alu), w / 2 - 0.035, -d / 2 + 0.07, h + 0.001)]
        dots = [put(cylinder(0.0016, 0.0016, alu, 0.0003, segments=10), -0.045 + 0.1517 * math.cos(a), 0.1517 * math.sin(a), h + z, rx=90, rz=math.degrees(a) + 90) for a in (k / 120 * math.tau for k in range(120)) for z in (0.009, 0.0135)]
        parts += [*start, *pitch, *dots]
    else:
        x = -w / 2 + 0.035 if 'AUTOMAT' not in name else w / 2 - 0.04
        for k in range(1 if 'MASSE' in name or 'WERKBANK' in name else 2):
            parts += put(_knob(0.0125, 0.012, metal, BLACK), x, -d / 2 + 0.032 + k * 0.036, h, rz=30 - 50 * k)
    if 'MASSE' in name or 'WERKBANK' in name:  # the motor stands apart, its thread or belt in sight
        mx, my = -w / 2 + 0.045, d / 2 - 0.05
        motor = lathe([(0, 0), (0.027, 0), (0.028, 0.002), (0.028, 0.02), (0.009, 0.022), (0.009, 0.036), (0, 0.036)], metal, smooth=False)
        parts.append(put(motor, mx, my, h))
        parts.append(put(tube([(mx + 0.006, my + 0.008, 0.022), (-0.045 + 0.05, 0.1525, 0.022)], 0.0006, m.flat('#e9e2d2'), steps=1, sides=6), z=h))
        parts.append(put(tube([(mx - 0.009, my - 0.004, 0.022), (-0.045 - 0.145, 0.045, 0.022)], 0.0006, m.flat('#e9e2d2'), steps=1, sides=6), z=h))
    if lid:
        parts += put(_lid(w - 0.004, d - 0.01, 0.06, 66), z=h)
        parts += [put(box(0.03, 0.014, 0.03, 0.003, alu), s * 0.14, d / 2 + 0.004, h - 0.018) for s in (-1, 1)]
    foot = m.metal('brass', 'satin') if 'MASSE' in name else m.rubber(BLACK)
    return [*put(parts, z=0.02), *_feet(w / 2 - 0.05, d / 2 - 0.05, foot, 0.024, 0.021)]


# ── radios ────────────────────────────────────────────────────────────────

def _scale(width, height, ground='#efe6d2', ink='#2f2a26', marks=('88', '92', '96', '100', '104', '108'), glow=False):
    """A tuning scale facing -y: strokes, figures and a red needle."""
    from PIL import Image, ImageDraw
    from lettering import face, image_of

    tall = int(900 * height / width)
    picture = Image.new('RGB', (900, tall), ground)
    draw = ImageDraw.Draw(picture)
    for k in range(51):
        x = 50 + 16 * k
        draw.line((x, tall * 0.52, x, tall * (0.76 if k % 10 == 0 else 0.66)), fill=ink, width=4 if k % 10 == 0 else 2)
    for k, mark in enumerate(marks):
        draw.text((50 + 800 * k / (len(marks) - 1), tall * 0.26), mark, font=face('sans', int(min(44, tall * 0.24))), fill=ink, anchor='mm')
    draw.rectangle((425, tall * 0.08, 431, tall * 0.92), fill='#c8402c')
    return card(width, height, m.printed(image_of(picture), 0.4, 0.6))


def _dial(r, ground='#efe6d2', ink='#2f2a26'):
    """A round tuning dial facing +z."""
    from PIL import Image, ImageDraw
    from lettering import face, image_of

    picture = Image.new('RGB', (700, 700), ground)
    draw = ImageDraw.Draw(picture)
    for k in range(61):
        a = math.radians(150 + k * 4)
        near = 0.8 if k % 10 else 0.74
        draw.line((350 + 350 * near * math.cos(a), 350 + 350 * near * math.sin(a), 350 + 305 * math.cos(a), 350 + 305 * math.sin(a)), fill=ink, width=6 if k % 10 == 0 else 3)
        if k % 10 == 0:
            draw.text((350 + 210 * math.cos(a), 350 + 210 * math.sin(a)), str(88 + k // 10 * 4 - k // 30), font=face('sans', 42), fill=ink, anchor='mm')
    return _disc(r, m.printed(image_of(picture), 0.5, 0.4))


def _display(text, width, height, ink='#ffb04a', ground='#15130f'):
    """A lit display facing -y."""
    from PIL import Image, ImageDraw
    from lettering import face, image_of

    picture = Image.new('RGB', (800, int(800 * height / width)), ground)
    draw = ImageDraw.Draw(picture)
    draw.text((400, picture.height / 2), text, font=face('mono', int(picture.height * 0.62)), fill=ink, anchor='mm')
    return card(width, height, m.printed(image_of(picture), 0.2, 0.8))


def _aerial(x, y, z, length, lean):
    """A telescopic rod leaning to the side."""
    chrome = m.metal('steel', 'polished')
    a = math.radians(lean)
    parts = [put(sphere(0.005, chrome, 1, 24), x, y, z - 0.004)]
    start = 0.0
    for k in range(5):
        end = start + length / 5
        at = lambda s: (x + math.sin(a) * s, y, z + math.cos(a) * s)
        parts.append(tube([at(start), at(end)], 0.0028 - 0.0004 * k, chrome, steps=1, sides=12))
        start = end
    parts.append(put(sphere(0.0034, chrome, 1, 24), x + math.sin(a) * length, y, z + math.cos(a) * length - 0.0034))
    return parts


@form('radio', yaw=-20, pitch=11, fill=0.72, detail=dict(yaw=-26, pitch=18, zoom=1.9, focus=(0.66, 0.2, 0.55)))
def radio(props, rng):
    name = props.words[1]
    alu = m.metal('aluminium', 'satin')
    skin = _shell(props)
    if 'WANNSEE' in name:
        skin = m.painted(props.colour)
    soft = m.plastic(tone(props.colour, 0.12 if luminance(props.colour) < 0.5 else -0.06), 0.3)
    if 'TISCHRADIO' in name:
        stereo = not props.made('aluminium')
        w, h, d = (0.36, 0.15, 0.17) if stereo else (0.22, 0.14, 0.14)
        parts = [_case(w, h, d, 0.014, _wood(props, 'x'), 0.002)]
        plate = put(prism(rounded(w - 0.014, h - 0.014, 0.009, 6), 0.006, 0.0015, m.painted('#efe8da')), y=-d / 2 + 0.003, z=h / 2, rx=90)
        front = -d / 2 - 0.003
        parts.append(plate)
        if stereo:
            for side in (-1, 1):
                parts.append(put(prism(rounded(0.098, h - 0.034, 0.006), 0.004, 0.0015, m.fabric('linen', '#8a7d68', 0.0022)), side * (w / 2 - 0.064), front + 0.002, h / 2, rx=90))
            parts.append(put(_scale(0.13, 0.042), 0, front - 0.0006, h * 0.5))
            parts.append(put(box(0.136, 0.003, 0.048, 0.001, m.metal('brass', 'satin')), 0, front + 0.001, h * 0.5 - 0.003))
            for k in range(3):
                parts += _front(_knob(0.013, 0.014, m.metal('brass', 'satin'), BLACK), -0.045 + k * 0.045, front, h * 0.26, rng.uniform(-60, 60))
        else:
            parts.append(_front(put(cylinder(0.047, 0.004, m.fabric('linen', '#4c463d', 0.002), 0.0015, segments=96), z=0), -w * 0.235, front, h * 0.5))
            parts.append(_front(ring(0.048, 0.0014, alu), -w * 0.235, front - 0.001, h * 0.5))
            parts.append(_front(put(_dial(0.041), z=0.0008), w * 0.235, front, h * 0.58))
            parts.append(_front(ring(0.0415, 0.0013, alu), w * 0.235, front - 0.001, h * 0.58))
            parts += _front(_knob(0.017, 0.018, alu, BLACK, 48), w * 0.235, front - 0.001, h * 0.58, 18)
            parts += _front(_knob(0.0075, 0.009, alu, BLACK), w * 0.36, front, h * 0.16, -40)
            parts += _front(_knob(0.0075, 0.009, alu, BLACK), w * 0.11, front, h * 0.16, 30)
        return [*put(parts, z=0.007), *_feet(w * 0.42, d * 0.36, None, 0.008, 0.008)]
    if 'WANNSEE' in name:
        w, h, d = 0.27, 0.165, 0.085
        trim = m.plastic('#f0eade', 0.35)
        parts = [_case(w, h, d, 0.026, skin, 0.008), put(prism(rounded(w - 0.03, h - 0.03, 0.014, 8), 0.005, 0.0015, trim), y=-d / 2 + 0.002, z=h / 2, rx=90)]
        front = -d / 2 - 0.003
        parts.append(put(prism(rounded(0.115, h - 0.05, 0.01, 8), 0.003, 0.001, _perforated(mix(props.colour, '#f0eade', 0.35), 0.0044, (0, 1))), -0.052, front + 0.001, h / 2, rx=90))
        parts.append(put(_scale(0.092, 0.04), 0.065, front - 0.0006, h * 0.56))
        for k in range(2):
            parts += _front(_knob(0.0145, 0.013, skin, '#f7f3ea', 36), 0.042 + k * 0.046, front, h * 0.32, 30 - k * 70)
        handle = sweep([(-w / 2 - 0.004, 0, h * 0.72), (-w / 2 - 0.008, 0, h + 0.018), (-w / 2 + 0.02, 0, h + 0.042), (w / 2 - 0.02, 0, h + 0.042), (w / 2 + 0.008, 0, h + 0.018), (w / 2 + 0.004, 0, h * 0.72)], rounded(0.02, 0.007, 0.003), trim, up=(1, 0, 0))
        pins = [put(cylinder(0.008, 0.004, alu, 0.001), s * (w / 2 + 0.006), 0, h * 0.74, ry=90 * s) for s in (-1, 1)]
        return [*parts, handle, *pins, *_aerial(w * 0.36, d * 0.3, h + 0.001, 0.24, 34)]
    if 'NACHTTISCH' in name:
        w, h, d = 0.17, 0.085, 0.09
        parts = [_case(w, h, d, 0.038, skin, 0.008), put(prism(rounded(w - 0.018, h - 0.018, 0.03, 10), 0.004, 0.0015, m.plastic('#15130f', 0.7)), y=-d / 2 + 0.002, z=h / 2, rx=90)]
        parts.append(put(_display('6:45', 0.1, 0.045), 0, -d / 2 - 0.0027, h * 0.24))
        top = [put(prism(rounded(0.07, 0.03, 0.014, 8), 0.006, 0.002, alu), 0, 0, h - 0.002), *[put(cylinder(0.007, 0.004, alu, 0.001), s * 0.052, 0, h - 0.001) for s in (-1, 1)]]
        return [*put([*parts, *top], z=0.004), *_feet(0.05, 0.025, None, 0.008, 0.006)]
    if 'KACHEL' in name:
        w, h, d = 0.15, 0.15, 0.045
        parts = [_case(w, h, d, 0.03, skin, 0.01)]
        front = -d / 2
        for i in range(9):
            for k in range(9):
                if (i - 4) ** 2 + (k - 4) ** 2 < 19:
                    parts.append(put(cylinder(0.0026, 0.001, parts[1].data.materials[0] if len(parts) > 1 else m.flat('#2b2c2d'), 0, segments=16), (i - 4) * 0.0095, front - 0.0001, h * 0.6 + (k - 4) * 0.0095, rx=90))
        for k in range(3):
            parts.append(_front(cylinder(0.0105, 0.003, soft, 0.0012), (k - 1) * 0.034, front, h * 0.15))
        loop = strap([(-0.035, 0, h - 0.004), (-0.034, 0, h + 0.03), (-0.018, 0, h + 0.055), (0.018, 0, h + 0.055), (0.034, 0, h + 0.03), (0.035, 0, h - 0.004)], 0.014, 0.005, m.rubber('#55585a'), up=(1, 0, 0))
        return put([*parts, loop], rx=-6)
    if 'KURBEL' in name:
        w, h, d = 0.16, 0.08, 0.065
        rub = m.rubber('#2a2a2b')
        parts = [_case(w, h, d, 0.02, skin, 0.006), *[put(_case(0.022, h + 0.006, d + 0.006, 0.02, rub, 0.006), s * (w / 2 - 0.008), 0, -0.003) for s in (-1, 1)]]
        front = -d / 2
        parts.append(put(prism(rounded(0.058, 0.056, 0.008, 6), 0.003, 0.001, _perforated('#2a2a2b', 0.0038, (0, 1))), -0.032, front + 0.0015, h / 2, rx=90))
        parts.append(put(_scale(0.056, 0.02), 0.034, front - 0.0008, h * 0.56))
        parts += [p for k in range(2) for p in _front(_knob(0.0085, 0.008, rub, '#f2eee4', 24), 0.018 + k * 0.032, front, h * 0.28, 40 * k)]
        solar = [put(box(0.1, 0.046, 0.002, 0.0006, m.plastic('#1a2236', 0.8)), 0, 0, h - 0.0005), *[put(box(0.0006, 0.046, 0.0005, 0.0001, alu), -0.04 + k * 0.016, 0, h + 0.0014) for k in range(6)]]
        torch = put([lathe([(0.016, -0.006), (0.0185, 0.0), (0.0185, 0.006), (0.016, 0.007), (0.0145, 0.004), (0.004, -0.003), (0, -0.003)], alu), put(sphere(0.004, m.light('#fff2d8', 2.0), 1, 24), z=-0.004)], -w / 2 - 0.004, 0, h / 2, ry=-90)
        crank = [put(cylinder(0.011, 0.006, rub, 0.001), w / 2 + 0.003, 0, h * 0.55, ry=90), put(box(0.006, 0.012, 0.056, 0.0025, skin), w / 2 + 0.011, 0, h * 0.5), put(cylinder(0.0075, 0.022, rub, 0.002), w / 2 + 0.012, 0, h * 0.5 + 0.05, ry=90)]
        return [*parts, *solar, *torch, *crank, *_aerial(w * 0.3, d * 0.36, h, 0.17, -28)]
    if 'WELT' in name:
        w, h, d = 0.29, 0.19, 0.075
        parts = [_case(w, h, d, 0.01, skin, 0.004)]
        front = -d / 2
        parts.append(put(prism(rounded(w - 0.012, h - 0.012, 0.006), 0.004, 0.001, m.metal('aluminium', 'brushed', 'x')), y=front + 0.002, z=h / 2, rx=90))
        front -= 0.002
        parts.append(put(prism(rounded(0.105, h - 0.05, 0.006), 0.004, 0.0015, _perforated('#242526', 0.0042, (0, 1))), -0.078, front + 0.002, h / 2, rx=90))
        parts.append(put(box(0.146, 0.004, 0.062, 0.0012, m.plastic('#151515', 0.6)), 0.06, front - 0.0002, h * 0.54))
        parts.append(put(_scale(0.138, 0.03, '#e9e2c8', marks=('5', '7', '11', '15', '21', '26')), 0.06, front - 0.0025, h * 0.70))
        parts.append(put(_display('15 240 kHz', 0.138, 0.022, '#c9d6a8', '#20261c'), 0.06, front - 0.0025, h * 0.56))
        parts += _front(_knob(0.022, 0.016, m.metal('aluminium', 'satin'), BLACK, 60), 0.107, front, h * 0.27, 25)
        for k in range(3):
            parts += _front(_knob(0.0085, 0.010, m.plastic(BLACK, 0.3)), 0.002 + k * 0.026, front, h * 0.38, -40 + 35 * k)
        for i in range(2):
            for k in range(4):
                parts.append(put(box(0.012, 0.004, 0.006, 0.0012, m.plastic('#3b3c3d', 0.3)), 0.0 + k * 0.0165, front - 0.001, h * 0.13 + i * 0.0115))
        hide = m.leather('#3a332c')
        parts.append(strap([(-w / 2 + 0.02, 0, h), (-w / 2 + 0.03, 0, h + 0.018), (-0.06, 0, h + 0.03), (0.06, 0, h + 0.03), (w / 2 - 0.03, 0, h + 0.018), (w / 2 - 0.02, 0, h)], 0.02, 0.004, hide, up=(0, 0, 1)))
        return [*parts, *_aerial(-w * 0.44, d * 0.32, h, 0.3, -16)]
    w, h, d = 0.115, 0.26, 0.115
    parts = [_case(w, h, d, 0.026, skin, 0.02)]
    parts.append(put(prism(rounded(w - 0.024, h * 0.52, 0.014, 8), 0.004, 0.0015, _perforated(mix(props.colour, '#8d877b', 0.35), 0.004, (0, 1))), 0, -d / 2 + 0.002, h * 0.33, rx=90))
    parts.append(put(box(0.074, 0.003, 0.03, 0.001, m.plastic('#161512', 0.7)), 0, -d / 2 - 0.0005, h * 0.78))
    parts.append(put(_display('FM 96.4', 0.066, 0.023, '#f2ead6'), 0, -d / 2 - 0.0023, h * 0.78 + 0.0035))
    parts += _front(_knob(0.014, 0.011, alu, BLACK), 0, -d / 2 + 0.0005, h * 0.685, 30)
    parts += put(_knob(0.026, 0.010, m.metal('aluminium', 'brushed'), BLACK), 0, 0, h - 0.001)
    return parts


# ── earbuds ───────────────────────────────────────────────────────────────

def _bud(skin, tip, stem=0.0, scale=1.0, metal=None):
    """One bud, its mouth to +x and up, outside to -x; `stem` is the length of what hangs down."""
    body = put(roughen(shaped(sphere(0.0082, skin, 1.0, 64), lambda x, y, z: (x * 0.92, y * (0.86 + 6 * max(0, x)), z)), 0.0004, 90), z=-0.0082)
    nozzle = put(lathe([(0.0036, 0), (0.0034, 0.005), (0.003, 0.007), (0, 0.007)], skin, 32), 0.0045, 0, 0.001, ry=72)
    parts = [body, nozzle]
    if tip:
        parts.append(put(lathe([(0.0022, 0.0), (0.0052, 0.0005), (0.0062, 0.0025), (0.0054, 0.0055), (0.0036, 0.0078), (0.0024, 0.0078), (0.002, 0.006)], tip, 48), 0.008, 0, 0.0022, ry=72))
    if stem:
        parts.append(tube([(-0.0035, 0, 0.002), (-0.0045, 0, -0.008), (-0.004, 0, -stem)], 0.0033, skin))
        parts.append(put(cylinder(0.0024, 0.001, metal or m.metal('steel', 'satin'), 0.0003), -0.004, 0, -stem - 0.0036))
    parts.append(put(box(0.0008, 0.004, 0.0014, 0.0004, m.flat(DARK)), -0.0076, 0.001, 0.001))
    return put(parts, scale=scale)


def _pod(props, skin, w=0.062, h=0.046, d=0.024, round_=0.02, inner=None, open_at=70):
    """An open charging case: lower half with two hollows, lid leaning back, hinge."""
    inner = inner or m.plastic(tone(props.colour, -0.08) if luminance(props.colour) > 0.3 else tone(props.colour, 0.06), 0.3)
    low = h * 0.6
    body = prism(rounded(w, d, d * 0.46, 10), low, 0.006, skin, 6)
    shaped(body, lambda x, y, z: (x * (1 - 0.16 * max(0, 1 - z / low) ** 2), y * (1 - 0.22 * max(0, 1 - z / low) ** 2), z))
    deck = put(prism(rounded(w - 0.005, d - 0.005, d * 0.38, 10), 0.0015, 0.0005, inner), z=low - 0.0004)
    wells = [put(shaped(cylinder(0.0078, 0.001, m.flat(DARK), 0), lambda x, y, z: (x, y * 0.8, z)), s * w * 0.22, 0, low + 0.0007) for s in (-1, 1)]
    lid = prism(rounded(w, d, d * 0.46, 10), h - low, 0.006, skin, 6)
    hollow = put(prism(rounded(w - 0.008, d - 0.007, d * 0.34, 10), 0.0012, 0.0004, inner), z=-0.0004)
    put([lid, hollow], y=-d / 2)
    put([lid, hollow], y=d / 2, z=low + 0.001, rx=-open_at)
    hinge = put(cylinder(0.0022, w * 0.36, m.metal('steel', 'satin'), 0.0005), -w * 0.18, d / 2 - 0.0005, low, ry=90)
    lamp = put(cylinder(0.0009, 0.0006, m.light('#8fe0a0', 1.5), 0, segments=16), 0, -d / 2 - 0.0002, low * 0.72, rx=90)
    return [body, deck, *wells, lid, hollow, hinge, lamp], low


@form('earbuds', yaw=-14, pitch=30, fill=0.7, detail=dict(yaw=-24, pitch=36, zoom=1.9, focus=(0.5, 0.2, 0.4)))
def earbuds(props, rng):
    name = props.words[1]
    skin = _shell(props, 0.5)
    tip = m.rubber('#e9e6df' if luminance(props.colour) > 0.4 else '#38383a')
    alu = m.metal('aluminium', 'satin')
    if 'SPREEUW' in name or 'REIGER' in name or 'KABELOHR' in name:
        ear = 'REIGER' in name
        cord = mix(props.colour, '#55524c', 0.35)
        cable = m.fabric('cotton', cord, 0.0006) if not ear else m.metal('copper', 'satin', colour='#a88a6a')
        z = 0.0014
        parts = []
        for side in (-1, 1):
            if 'KABELOHR' in name:
                cap = lathe([(0, 0), (0.0072, 0), (0.0085, 0.002), (0.0082, 0.004), (0.006, 0.0056), (0, 0.006)], skin)
                mesh = put(lathe([(0.0062, 0.0052), (0, 0.0064)], _perforated('#3a3a3b', 0.0011, (0, 1), True)), z=0.0002)
                stem = tube([(0, -0.006, 0.003), (0, -0.015, 0.003), (0, -0.026, 0.003)], 0.0026, skin)
                bud = put([cap, mesh, stem], side * 0.02 + 0.01, 0.05, 0, rz=side * 14)
            elif ear:
                shell = put(roughen(shaped(sphere(0.0105, m.plastic(props.colour, 0.75), 0.78, 64), lambda x, y, z: (x * 1.06, y * (0.86 + 14 * max(0, -x)), z)), 0.0006, 110, rng), z=0)
                plate = put(prism(circle(0.0072, 40, 0.86), 0.0012, 0.0004, alu), 0, 0.001, 0.0155)
                sil = put(lathe([(0.002, 0), (0.0052, 0.0005), (0.006, 0.0026), (0.005, 0.0058), (0.0032, 0.008), (0.002, 0.008)], tip, 48), side * -0.009, -0.004, 0.006, ry=-side * 82)
                bud = put([shell, plate, sil], side * 0.026 + 0.005, 0.048, 0)
            else:
                barrel = lathe([(0, 0), (0.0062, 0), (0.007, 0.001), (0.0072, 0.008), (0.0055, 0.011), (0.0036, 0.012), (0.0034, 0.016), (0, 0.016)], alu, 48)
                lip = put(lathe([(0.002, 0), (0.0052, 0.0005), (0.0062, 0.0026), (0.0054, 0.0056), (0.0034, 0.008), (0.002, 0.008)], tip, 48), z=0.013)
                bud = put(put([barrel, lip], z=-0.003, rx=0, ry=90 * side), side * -0.006 + side * 0.026, 0.05, 0.0073)
            parts += bud
            top = (side * 0.021 + 0.01, 0.024 if 'KABELOHR' in name else 0.046, z)
            if ear:
                parts.append(tube([(side * 0.036 + 0.005, 0.05, 0.010), (side * 0.046 + 0.005, 0.064, 0.012), (side * 0.058, 0.05, 0.006), (side * 0.052, 0.02, z), (side * 0.02, -0.012, z), (0.006, -0.03, z)], 0.0012, cable, sides=10))
            else:
                parts.append(tube([top, (side * 0.03 + 0.01, 0.02, z), (side * 0.02 + 0.006, -0.008, z), (0.006, -0.03, z)], 0.0011, cable, sides=10))
        parts.append(put(cylinder(0.0026, 0.012, alu, 0.0006), 0.006, -0.026, 0.0028, rx=90))
        tail = [(0.006, -0.036, z)]
        for k in range(46):
            a = k / 45 * math.tau * 2.6 + math.pi / 2
            r = 0.026 + 0.0035 * math.sin(k * 1.3)
            tail.append((-0.052 + r * math.cos(a) * 1.1 + 0.012, -0.058 + r * math.sin(a), z + 0.0011 * (k // 17)))
        tail += [(-0.005, -0.085, z), (0.03, -0.082, z), (0.05, -0.07, z)]
        parts.append(tube(tail, 0.0012, cable, sides=10, steps=6))
        parts += put(_plug(alu), 0.049, -0.0705, 0.004, rz=32)
        if 'KABELOHR' in name:
            reel = put(tape_reel(props), 0.068, 0.0, 0.0)
            parts += reel
        return parts
    if 'KOET' in name:
        steel = m.metal('steel', 'satin')
        parts, low = _pod(props, skin, 0.06, 0.034, 0.034, 0.016)
        put(parts, 0.0, 0.03)
        for side in (-1, 1):
            ball = put(sphere(0.0062, m.rubber(props.colour), 1, 48), 0, 0, 0)
            bean = put(roughen(sphere(0.0075, m.rubber(props.colour), 0.8, 48), 0.0003, 90), 0.002, 0.0, 0.011)
            arc = tube([(0, 0, 0.006), (-0.011, 0, 0.009), (-0.012, 0, 0.017), (0.001, 0, 0.018)], 0.0021, steel)
            parts += put([ball, bean, arc], side * 0.018, -0.022, 0, rz=side * 50)
        return parts
    if 'KIEVIT' in name:
        parts, low = _pod(props, skin, 0.078, 0.04, 0.04)
        put(parts, 0, 0.036)
        for side in (-1, 1):
            bud = _bud(skin, tip, 0, 1.15)
            hook = tube([(-0.004, 0, 0.004), (-0.002, 0.004, 0.02), (-0.004, 0.014, 0.031), (-0.006, 0.03, 0.03), (-0.008, 0.037, 0.016), (-0.008, 0.034, 0.0)], lambda t: 0.0026 - 0.001 * t + 0.0008 * (t > 0.8), m.rubber(props.colour))
            parts += put([*bud, hook], side * 0.024, -0.022, 0.0035, rx=-90 + 8, rz=side * 20 + (180 if side > 0 else 0))
        return parts
    if 'UIL' in name:
        lid = put(lathe([(0, 0), (0.027, 0), (0.029, 0.003), (0.029, 0.010), (0.0275, 0.010), (0.0272, 0.003), (0, 0.003)], alu), 0.03, 0.03, 0.031, rx=72, rz=-18)
        base = lathe([(0, 0), (0.027, 0), (0.029, 0.003), (0.029, 0.013), (0.0275, 0.0135), (0.027, 0.011), (0, 0.011)], alu)
        felt = put(cylinder(0.027, 0.001, m.fabric('wool', '#8e8a80'), 0.0003), z=0.0105)
        parts = [lid, base, felt]
        for side, (x, y, z) in ((-1, (-0.008, 0.0, 0.0112)), (1, (0.03, -0.034, 0.0))):
            drop = put(roughen(shaped(sphere(0.0075, m.rubber(props.colour), 0.7, 48), lambda a, b, c: (a * 1.15, b * (0.8 + 14 * max(0, a)), c)), 0.0004, 90, rng), x, y, z, rz=side * 35 - 60)
            parts += [drop, put(lathe([(0.002, 0), (0.005, 0.0005), (0.0056, 0.0025), (0.0044, 0.0055), (0.002, 0.007)], m.rubber(tone(props.colour, 0.3)), 40), x + 0.006 * side, y - 0.004, z + 0.005, ry=70 * side)]
        return parts
    stem = 0.02 if 'MEEUW' in name else 0.0
    parts, low = _pod(props, skin, 0.062 if stem else 0.058, 0.048 if stem else 0.04, 0.025 if stem else 0.03)
    put(parts, 0, 0.02)
    inside_ = _bud(skin, tip, stem and 0.012, 0.95)
    parts += put(inside_, -0.0135, 0.02, low + 0.008, rz=0)
    loose = _bud(skin, tip, stem, 1.0)
    parts += put(loose, 0.024, -0.026, 0.0076, rx=-86, rz=28)
    return parts


def tape_reel(props):
    """A small reel the lead is wound on."""
    skin = m.plastic('#e9e2d2', 0.3)
    parts = [lathe([(0.004, 0), (0.026, 0), (0.0265, 0.0012), (0.004, 0.0012), (0.004, 0)], skin, smooth=False), put(lathe([(0.004, 0), (0.026, 0), (0.0265, 0.0012), (0.004, 0.0012), (0.004, 0)], skin, smooth=False), z=0.009)]
    coil = cylinder(0.02, 0.0085, m.fabric('cotton', mix(props.colour, '#55524c', 0.35), 0.0012), 0.0005)
    holes = [put(cylinder(0.0055, 0.0003, m.flat('#4b463e'), 0, segments=32), 0.014 * math.cos(a), 0.014 * math.sin(a), 0.0103) for a in (0.5, 0.5 + math.tau / 3, 0.5 + 2 * math.tau / 3)]
    return [*parts, put(coil, z=0.001), *holes]
