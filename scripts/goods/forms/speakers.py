"""Loudspeakers for the shelf and for carrying about."""

import math

import materials as m
from colour import luminance, tone
from forms import form
from forms.audio_parts import BLACK, DARK, body_case, casing, driver, perforated, rubber_feet, to_front, turning_knob, wooden
from nodes import Tree
from shapes import box, copy, cut, cylinder, lathe, prism, put, ring, rounded, shaped, sphere, strap, tube, unframed


def _tweeter(r=0.0125, dome='#1b1b1c'):
    """A silk dome in a shallow horn plate, facing +z."""
    plate = lathe([(r * 3.2, -0.001), (r * 3.2, 0.0015), (r * 3.1, 0.0025), (r * 2.6, 0.0025), (r * 1.5, -0.001), (r * 1.12, -0.003), (0, -0.0035)], m.painted(BLACK))
    cap = lathe([(r * 1.15, -0.003), (r * 1.08, 0.0005), (r * 0.96, 0.0), (r * 0.7, 0.0042), (r * 0.35, 0.006), (0, 0.0065)], m.fabric('cotton', dome, 0.0005))
    return [plate, cap]


def _hole(thing, r, x, y, z, deep=0.05):
    """A round opening in a front."""
    return cut(thing, put(cylinder(r, deep, m.flat(DARK), 0, segments=64), x, y + deep * 0.6, z, rx=90))


def _cabinet(props, w, h, d, drivers, skin=None, baffle=None, corner=0.004, cone='#2a2a2b', port=None):
    """A box with drivers [(kind, radius, x, z)] set into its front; returns its parts standing on z=0."""
    skin = skin or wooden(props, 'y')
    body = body_case(w, h, d, corner, skin, 0.002)
    front = -d / 2
    parts = [body]
    if baffle:
        plate = body_case(w - 0.012, h - 0.012, 0.006, max(0.002, corner - 0.004), baffle, 0.0015)
        parts.append(put(plate, y=front - 0.001, z=0.006))
        front -= 0.004
    for kind, r, x, z in drivers:
        hole = r * (0.97 if kind == 'woofer' else 1.9)
        for thing in parts[: 2 if baffle else 1]:
            _hole(thing, hole, x, front, z, max(0.03, r * 0.9) + 0.01)
        made = driver(r, cone) if kind != 'dome' else _tweeter(r)
        parts += to_front(made, x, front - 0.0005, z)
        parts.append(put(cylinder(hole * 1.02, 0.002, m.flat(DARK), 0), x, front + max(0.02, r * 0.55), z, rx=90))
    if port:
        x, z, r = port
        parts.append(to_front(lathe([(r * 1.25, 0), (r * 1.2, 0.0018), (r * 1.05, 0.001), (r * 0.96, -0.006), (0, -0.0062)], m.flat(DARK)), x, front, z))
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
        skin = casing(props)
        body = body_case(0.11, 0.17, 0.13, 0.03, skin, 0.012)
        grille = put(prism(rounded(0.092, 0.15, 0.022, 8), 0.004, 0.0015, perforated(tone(props.colour, 0.08 if luminance(props.colour) < 0.3 else -0.12), 0.0026, (0, 1))), y=-0.0645, z=0.085, rx=90)
        left = put([body, grille], z=0.012, rx=-7)
        stand = put(box(0.06, 0.09, 0.012, 0.005, m.rubber(BLACK)), y=0.01, z=0.001)
        right = [copy(part) for part in (*left, stand)]
        knob = put(to_front(turning_knob(0.011, 0.007, m.metal('aluminium', 'satin')), 0, -0.067, 0.028, 30), z=0.012)
        lead = unframed(tube([(-0.12, 0.07, 0.02), (-0.12, 0.11, 0.003), (0, 0.13, 0.003), (0.12, 0.1, 0.003), (0.12, 0.07, 0.02)], 0.0022, m.rubber(BLACK)))
        return [*put([*left, stand], -0.12, rz=12), *put([*right, *knob], 0.12, 0.02, rz=-8), lead]
    if 'SAAL' in name:
        parts = _cabinet(props, 0.36, 0.44, 0.24, [], corner=0.006, skin=wooden(props, 'y', 'walnut'))
        parts.append(put(prism(rounded(0.325, 0.405, 0.003), 0.008, 0.003, m.fabric('linen', '#d3c7b0', 0.0022)), y=-0.119, z=0.22, rx=90))
        parts.append(put(box(0.05, 0.002, 0.011, 0.0006, m.metal('brass', 'satin')), 0.115, -0.1285, 0.045))
        parts += put(rubber_feet(0.13, 0.08, wooden(props, 'z', 'walnut'), 0.015, 0.03), z=-0.03)
        return _pair(put(parts, z=0.03), 0.25, 12)
    if 'KIEZ' in name:
        body = body_case(0.3, 0.17, 0.15, 0.02, wooden(props, 'x'), 0.004)
        cloth = put(prism(rounded(0.282, 0.152, 0.014), 0.008, 0.003, m.fabric('wool', '#4b4843', 0.0018)), y=-0.0705, z=0.085, rx=90)
        keys = [put(cylinder(0.0085, 0.004, m.metal('aluminium', 'satin'), 0.001), (k - 1.5) * 0.03, -0.03, 0.169) for k in range(4)]
        dial = put(turning_knob(0.016, 0.012, m.metal('aluminium', 'satin'), BLACK), 0.11, -0.03, 0.169)
        return [*put([body, cloth, *keys, *dial], z=0.008), *rubber_feet(0.11, 0.05)]
    if 'WAAL' in name:
        parts = _cabinet(props, 0.34, 0.36, 0.36, [('woofer', 0.122, 0, 0.18)], skin=wooden(props, 'y'), corner=0.008, cone='#1f1f20')
        return [*put(parts, z=0.03), *rubber_feet(0.13, 0.14, m.metal('aluminium', 'satin'), 0.02, 0.03)]
    if 'WANDKLANG' in name:
        def panel():
            frame = body_case(0.28, 0.42, 0.07, 0.006, m.wood('birch', 'y', None), 0.002)
            cloth = put(prism(rounded(0.262, 0.402, 0.004), 0.008, 0.003, m.fabric('linen', props.colour, 0.0022)), y=-0.031, z=0.21, rx=90)
            return [frame, cloth]
        first, second = put(panel(), -0.15, rz=8), put(panel(), 0.19, 0.05, 0, rz=-6)
        return [*first, *put(second, rx=-0.0)]
    if 'ROHBAU' in name:
        ply = m.wood('birch', 'y', None)
        parts = _cabinet(props, 0.18, 0.29, 0.2, [('woofer', 0.062, 0, 0.11), ('dome', 0.0125, 0, 0.225)], skin=ply)
        lies = [put(box(0.18, 0.29, 0.015, 0.0008, m.wood('birch', 'y', None)), 0.2, -0.02, 0.0005 + k * 0.0152, rz=6 + k * 4) for k in range(3)]
        loose = put(driver(0.062), 0.2, -0.05, 0.048, rz=20)
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
        pair += put(to_front(turning_knob(0.014, 0.012, m.metal('aluminium', 'satin'), BLACK), 0.055, -d / 2 - 0.004, 0.035, 35), w * 0.85, 0.03, rz=-5.6)
    return pair


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
    skin, rub = casing(props), m.rubber('#262627')
    alu = m.metal('aluminium', 'satin')
    dim = tone(props.colour, 0.1 if luminance(props.colour) < 0.3 else -0.1)
    if 'SLOEP' in name:
        cork = lathe([(0, 0), (0.062, 0), (0.078, 0.008), (0.0815, 0.024), (0.08, 0.036), (0.076, 0.04), (0.076, 0.04), (0, 0.04)], m.cork())
        top = lathe([(0.078, 0.038), (0.0805, 0.041), (0.079, 0.05), (0.072, 0.056), (0.064, 0.0565), (0.063, 0.0545), (0.063, 0.0545), (0, 0.058)], m.plastic(props.colour, 0.3))
        grille = lathe([(0.0625, 0.0552), (0.04, 0.0575), (0, 0.0595)], perforated(BLACK, 0.0036, (0, 1)))
        loop = tube([(0.078, 0, 0.032), (0.1, -0.012, 0.02), (0.112, 0.0, 0.005), (0.1, 0.014, 0.006), (0.078, 0.006, 0.032)], 0.0022, m.fabric('cotton', '#e9e2d2'))
        keys = [put(cylinder(0.0052, 0.0015, m.rubber('#f0ece2'), 0.0005), 0.0715 * math.cos(a), 0.0715 * math.sin(a), 0.0555) for a in (-2.1, -1.57, -1.04)]
        return [cork, top, grille, loop, *keys]
    if 'BAKFIETS' in name:
        w, h, d = 0.38, 0.52, 0.3
        paint = m.painted(props.colour)
        parts = [body_case(w, h, d, 0.012, m.wood('birch', 'x', None), 0.003), put(body_case(w - 0.02, h - 0.02, 0.006, 0.006, paint), y=-d / 2 + 0.002, z=0.01)]
        grille = put(prism(rounded(w - 0.06, h - 0.16, 0.03, 8), 0.008, 0.003, perforated('#2a2b2b', 0.0075, (0, 1))), y=-d / 2 - 0.001, z=h / 2 + 0.045, rx=90)
        parts.append(grille)
        parts += [p for k in range(3) for p in to_front(turning_knob(0.016, 0.014, m.plastic(BLACK, 0.3)), -0.1 + k * 0.055, -d / 2 - 0.001, 0.062, 40 - k * 50)]
        parts += [to_front(cylinder(0.012, 0.003, m.metal('steel', 'satin'), 0.001), 0.09 + k * 0.04, -d / 2 - 0.001, 0.062) for k in range(2)]
        for side in (-1, 1):
            parts.append(tube([(side * w / 2, -0.07, h - 0.09), (side * (w / 2 + 0.035), -0.06, h - 0.085), (side * (w / 2 + 0.035), 0.06, h - 0.085), (side * w / 2, 0.07, h - 0.09)], 0.008, m.metal('steel', 'satin')))
        corners = [put(box(0.045, 0.045, 0.045, 0.012, rub), sx * (w / 2 - 0.019), sy * (d / 2 - 0.019), z) for sx in (-1, 1) for sy in (-1, 1) for z in (-0.004, h - 0.041)]
        return [*parts, *corners]
    if 'FLUIT' in name:
        body = put(lathe([(0, 0), (0.026, 0), (0.031, 0.004), (0.032, 0.014), (0.029, 0.02), (0.027, 0.0205), (0, 0.0205)], skin), z=0.0)
        grille = put(lathe([(0.027, 0.0205), (0.016, 0.0226), (0, 0.0234)], perforated(dim, 0.003, (0, 1))), z=0.0)
        edge = put(ring(0.0278, 0.0012, alu), z=0.0205)
        clip = tube([(0, 0.02, 0.001), (0, 0.034, 0.0), (0, 0.033, -0.01), (0, 0.0, -0.0125), (0, -0.026, -0.007), (0, -0.031, -0.011)], 0.0026, m.metal('steel', 'satin'))
        loop = strap([(0, 0.03, 0.004), (0.004, 0.05, 0.003), (0.0, 0.064, 0.0), (-0.005, 0.05, -0.002), (0, 0.03, -0.002)], 0.009, 0.0018, m.fabric('canvas', '#a4573f'), up=(0, 0, 1))
        return put([body, grille, edge, clip, loop], 0, 0, 0.034, rx=68, rz=8)
    if 'HERD' in name:
        r, h = 0.064, 0.17
        parts = _can(r, h, m.enamel(props.colour), _wall_holes(props.colour, r, 0.0042), m.enamel(props.colour))
        handle = tube([(-r * 0.9, 0, h - 0.01), (-r * 0.86, 0, h + 0.03), (0, 0, h + 0.058), (r * 0.86, 0, h + 0.03), (r * 0.9, 0, h - 0.01)], 0.0042, m.metal('stainless-steel', 'satin'))
        grip = put(lathe([(0, 0), (0.007, 0.001), (0.0085, 0.02), (0.0085, 0.04), (0.007, 0.059), (0, 0.06)], m.wood('beech', 'z')), -0.03, 0, h + 0.057, ry=90)
        dial = put(turning_knob(0.021, 0.012, m.wood('beech', 'z'), BLACK), 0, 0, h - 0.003)
        plate = lathe([(0, 0), (0.074, 0), (0.078, 0.003), (0.077, 0.009), (0.072, 0.0105), (0, 0.0105)], m.metal('stainless-steel', 'brushed'))
        return [plate, *put([*parts, handle, grip, *dial], z=0.0105), unframed(tube([(0.05, 0.06, 0.004), (0.12, 0.16, 0.003), (0.3, 0.2, 0.003)], 0.0022, m.fabric('cotton', '#cfc7b8')))]
    if 'HINTERHOF' in name:
        w, h, d = 0.3, 0.17, 0.13
        parts = [body_case(w, h, d, 0.03, wooden(props, 'x'), 0.003), put(body_case(w - 0.022, h - 0.022, 0.006, 0.02, m.painted('#3b3a37')), y=-d / 2 + 0.002, z=0.011)]
        for x in (-0.068, 0.068):
            parts += to_front([*driver(0.042, '#c9b48e')], x, -d / 2 - 0.0035, h / 2)
        parts += to_front(turning_knob(0.0125, 0.011, m.metal('brass', 'satin'), BLACK), 0, -d / 2 - 0.002, h * 0.32, 25)
        parts += [to_front(cylinder(0.0045, 0.003, m.metal('brass', 'satin'), 0.001), 0, -d / 2 - 0.002, h * 0.66)]
        hide = m.leather('#9a6438')
        parts.append(strap([(-0.085, 0, h - 0.001), (-0.075, 0, h + 0.012), (-0.04, 0, h + 0.026), (0.04, 0, h + 0.026), (0.075, 0, h + 0.012), (0.085, 0, h - 0.001)], 0.022, 0.004, hide, up=(0, 0, 1)))
        parts += [put(cylinder(0.006, 0.004, m.metal('brass', 'satin'), 0.001), x, 0, h) for x in (-0.086, 0.086)]
        return [*put(parts, z=0.005), *rubber_feet(0.12, 0.045, None, 0.009, 0.006)]
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
        body = body_case(w, h, d, 0.018, skin, 0.006)
        cloth = put(prism(rounded(w - 0.012, h - 0.012, 0.013, 8), 0.004, 0.0018, m.fabric('wool', props.colour, 0.0016)), y=-d / 2 + 0.0012, z=h / 2, rx=90)
        hide = m.leather('#8a5a36')
        tag = put(box(0.02, 0.003, 0.014, 0.001, hide), w / 2 - 0.002, -d / 2 - 0.0008, h * 0.74)
        edge = put(tube([(x, 0, z) for x, z in rounded(w - 0.014, h - 0.014, 0.012, 6)], 0.0012, hide, True, 1, 8), 0, -d / 2 - 0.0014, h / 2)
        keys = [put(cylinder(0.0045, 0.002, alu, 0.0006), -0.05 + k * 0.016, 0, h - 0.0008) for k in range(3)]
        legs = put(box(0.07, 0.003, 0.05, 0.001, alu), 0, d / 2 + 0.012, 0, rx=28)
        return [*put([body, cloth, tag, edge, *keys], rx=-12), legs]
    r, h = 0.046, 0.12
    parts = _can(r, h, skin, _wall_holes(dim, r), m.metal('aluminium', 'brushed') if luminance(props.colour) < 0.7 else skin)
    dial = put(turning_knob(0.017, 0.013, alu, BLACK, 40), 0, 0, h - 0.003)
    web = m.fabric('recycled-polyester', '#a4573f' if luminance(props.colour) < 0.4 else '#3c4043', 0.002)
    loop = strap([(r * 0.98, 0, h * 0.84), (r * 1.3, -0.006, h * 0.92), (r * 1.75, -0.016, h * 0.55), (r * 1.7, -0.02, h * 0.16), (r * 1.35, -0.01, h * 0.3), (r * 1.03, 0, h * 0.72)], 0.013, 0.0022, web, up=(1, 0, 0), steps=12)
    pin = put(cylinder(0.007, 0.006, alu, 0.001), r * 1.0, 0, h * 0.84, ry=90)
    return [*parts, *dial, loop, pin]
