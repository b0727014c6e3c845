"""Lamps for the floor and the desk."""

import math

import materials as m
from shapes import bevelled, box, bulb, cylinder, lathe, prism, put, ring, rounded, sphere, tube

from forms import form
from forms.lamp_parts import GREY, aimed, body_of, fitting, head, lit, woven
from forms.parts import Timber, bar, board, filament, flex, hoop, knob, own_grain, shade, skin, style


@form('floor-lamp', set='own', yaw=14, pitch=5, fill=0.84, detail=dict(yaw=-16, pitch=6, zoom=2.6, focus=(0.5, 0.5, 0.84)))
def floor_lamp(props, rng):
    kind = style(props, rng, {'BOGEN': 'arc', 'TREFOD': 'tripod', 'LESEZEIT': 'reading', 'SIV': 'column', 'FLUTER': 'up', 'GABEL': 'two', 'KLINT': 'rattan', 'LEUCHTSTAB': 'stick', 'tripod': 'tripod'}, ['tripod', 'reading', 'rattan', 'up'])
    metal = body_of(props)
    high = rng.uniform(1.46, 1.56)

    def cord():
        return flex([(0, 0.1, 0.006), (0.1, 0.3, 0.004), (0.5, 0.5, 0.004), (1.4, 0.55, 0.004)])

    def foot():
        return [lathe([(0, 0), (0.135, 0), (0.14, 0.004), (0.138, 0.012), (0.12, 0.016), (0.02, 0.02), (0.012, 0.03), (0, 0.03)], metal), cord()]

    if kind == 'arc':
        stone = own_grain(bevelled(cylinder(0.15, 0.2, m.marble(), 0.006), 0.002), rng)
        arc = [(-0.62, 0, 0.18), (-0.62, 0, 0.7), (-0.56, 0, 1.3), (-0.3, 0, 1.75), (0.1, 0, 1.88), (0.5, 0, 1.74), (0.66, 0, 1.52)]
        steel = m.metal('stainless-steel', 'satin')
        return [put(stone, x=-0.62), tube(arc, 0.011, steel), *aimed(head(0.17, 0.17, steel, 'bowl'), 0.665, 0, 1.515, 0.35, 0.1, ry=-10), flex([(-0.75, 0.1, 0.004), (-0.9, 0.3, 0.004), (-1.6, 0.5, 0.004)])]
    if kind == 'tripod':
        timber, top = Timber(props, 'ash'), high * 0.74
        pieces = [cord()]
        for k in range(3):
            a = math.radians(100 + 120 * k)
            pieces.append(bar((0.25 * math.cos(a), 0.25 * math.sin(a), 0), (0.03 * math.cos(a), 0.03 * math.sin(a), top), timber, 0.011, 0.013, middle=0.016, rng=rng))
        pieces += [put(cylinder(0.045, 0.03, fitting(props), 0.004), z=top - 0.03), put(cylinder(0.012, 0.12, fitting(props)), z=top)]
        return pieces + put(shade('drum', 0.23, 0.29, lit(props.colour), trim=m.fabric('linen', props.colour)), z=top + 0.05) + [bulb(0, 0, top + 0.2, 0.3)]
    if kind == 'column':
        paper, birch = lit(props.colour, 0.9, 'paper'), m.wood('birch', 'z')
        side = rng.uniform(0.13, 0.15)
        line = []
        for k in range(41):
            z = 0.06 + 1.34 * k / 40
            line += [(side * (0.9 + 0.1 * math.sin(math.pi * k / 40)), z), (side * (0.9 + 0.1 * math.sin(math.pi * (k + 0.5) / 40)) * 0.975, z + 0.0168)]
        body = lathe(line, paper, 64, False)
        legs = [bar((0.1 * math.cos(a), 0.1 * math.sin(a), 0), (0.1 * math.cos(a), 0.1 * math.sin(a), 0.08), birch, 0.008) for a in (0.8, 2.9, 5.0)]
        return [body, *legs, hoop(line[0][0], 0.06, 0.005, birch), hoop(line[-1][0], line[-1][1], 0.005, birch), bulb(0, 0, 0.5, 0.12), bulb(0, 0, 1.0, 0.12), cord()]
    if kind == 'up':
        bowl = put(lathe([(0.012, 0), (0.05, 0.012), (0.13, 0.06), (0.165, 0.11), (0.163, 0.112), (0.127, 0.064), (0.048, 0.016), (0, 0.012)], metal), z=high + 0.12)
        return [*foot(), bar((0, 0, 0.02), (0, 0, high + 0.13), metal, 0.0095), bowl, put(cylinder(0.1, 0.002, m.light('#ffe2b8', 6)), z=high + 0.185), bulb(0, 0, high + 0.3, 0.3)]
    if kind == 'rattan':
        return [*foot(), bar((0, 0, 0.02), (0, 0, high - 0.18), m.painted(GREY), 0.009), *put(woven(0.24, 0.26, 'dome', props.colour), z=high - 0.26), *filament(0, 0, high - 0.06, 1.1, 0.3)]
    if kind == 'stick':
        timber = Timber(props)
        pole = bar((0, 0, 0), (0.42, 0.28, 1.6), timber, 0.017, 0.013, rng=rng)
        light = bar((0.066, 0.025, 0.3), (0.4, 0.247, 1.54), m.light('#ffe2b8', 5.0), 0.006, flat=0.5)
        return [pole, light, *[bulb(0.42 * t, 0.28 * t - 0.06, 1.6 * t, 0.07) for t in (0.3, 0.55, 0.8)], flex([(0.01, 0.01, 0.1), (-0.1, 0.1, 0.01), (-0.5, 0.3, 0.004), (-1.4, 0.4, 0.004)])]
    pieces = [*foot(), bar((0, 0, 0.02), (0, 0, high * 0.9), metal, 0.0075)]
    arms = [(0.26, high * 0.88, -38)] if kind == 'reading' else [(0.24, high * 0.94, -32), (-0.22, high * 0.72, 34)]
    for reach, z, lean in arms:
        pieces += [tube([(0, 0, z), (reach * 0.4, 0, z + 0.09), (reach * 0.85, 0, z + 0.06), (reach, 0, z)], 0.0055, metal), put(cylinder(0.016, 0.035, metal, 0.003), z=z - 0.02)]
        pieces += aimed(head(0.1, 0.14, metal, 'spun'), reach, 0, z, 0.22, 0.13, ry=lean)
    return pieces


@form('desk-lamp', yaw=18, pitch=8, fill=0.72, detail=dict(yaw=-20, pitch=14, zoom=1.9, focus=(0.75, 0.5, 0.72)))
def desk_lamp(props, rng):
    kind = style(props, rng, {'GELENK': 'arms', 'STRICH': 'strip', 'KLEMME': 'clamp', 'KONTOR': 'banker', 'ALBUE': 'oak', 'SCHWANEN': 'goose', 'NOTENLICHT': 'strip', 'FIELD': 'fold', 'DRAUGHTS': 'magnifier'}, ['arms', 'goose', 'oak', 'strip'])
    coat = body_of(props)

    def cord():
        return flex([(-0.06, 0.08, 0.006), (-0.14, 0.18, 0.003), (-0.4, 0.26, 0.003), (-1.0, 0.3, 0.003)])

    def foot():
        return [lathe([(0, 0), (0.084, 0), (0.088, 0.004), (0.086, 0.014), (0.07, 0.02), (0.018, 0.024), (0.014, 0.034), (0, 0.034)], coat), cord()]

    if kind == 'banker':
        brass = m.metal('brass', 'polished')
        glass = m.enamel(props.colour)
        base = lathe([(0, 0), (0.09, 0), (0.092, 0.006), (0.07, 0.018), (0.03, 0.026), (0.016, 0.05), (0.022, 0.075), (0.012, 0.095), (0.009, 0.16), (0.012, 0.27), (0.02, 0.285), (0, 0.3)], brass)

        def cover(u, v):
            a = math.pi * (0.04 + 0.92 * u)
            end = 1 - abs(2 * v - 1) ** 6 * 0.35
            return ((v - 0.5) * 0.27, 0.065 * math.cos(a) * end, 0.3 + 0.075 * math.sin(a) * end)

        pull = [bar((0.09, -0.03, 0.3), (0.09, -0.03, 0.2), brass, 0.0008), put(sphere(0.005, brass, segments=16), 0.09, -0.03, 0.19)]
        return [base, cord(), skin(cover, glass, 0.004, 30, 30, bevel=0.001), bar((-0.11, 0, 0.325), (0.11, 0, 0.325), m.light('#ffdca6', 6), 0.012), put(knob(0.009, brass), z=0.376), *pull, bulb(0, -0.01, 0.3, 0.25)]
    if kind == 'goose':
        neck = [(0, 0, 0.03), (-0.03, 0, 0.16), (-0.02, 0, 0.3), (0.07, 0, 0.38), (0.17, 0, 0.35), (0.2, 0, 0.3)]
        rib = tube(neck, lambda t: 0.0075 + 0.0009 * math.sin(t * 620), m.metal('steel', 'satin'), steps=60, sides=16)
        return [*foot(), rib, *aimed(head(0.06, 0.1, coat, 'bell'), 0.203, 0, 0.31, 0.2, 0.09, ry=-18)]
    if kind == 'strip':
        return [*foot(), bar((0, 0, 0.02), (0, 0, 0.4), coat, 0.0085), put(cylinder(0.012, 0.03, coat, 0.002), z=0.385), board((0.42, 0.046, 0.017), coat, rng, 0.004, x=0.13, z=0.402), put(box(0.38, 0.034, 0.002, 0.0008, m.light('#fff0d4', 6)), x=0.14, z=0.401), *[bulb(x, 0, 0.38, 0.1) for x in (0.02, 0.2)]]
    if kind == 'fold':
        plastic = m.named('recycled-plastic', props.colour)
        return [put(prism(rounded(0.15, 0.1, 0.018), 0.014, 0.004, plastic)), put(prism(rounded(0.028, 0.02, 0.008), 0.2, 0.003, plastic), x=-0.05, z=0.008, ry=6), board((0.17, 0.05, 0.016), plastic, rng, 0.006, x=0.02, z=0.205, ry=6), put(box(0.13, 0.034, 0.002, 0.0008, m.light('#fff0d4', 5)), x=0.03, z=0.202, ry=6), bulb(0.03, 0, 0.19, 0.2)]
    if kind == 'clamp':
        wood = m.wood('oak', 'x')
        desk = board((0.36, 0.22, 0.028), wood, rng, 0.004, z=0.07)
        legs = [board((0.03, 0.2, 0.07), wood, rng, x=x) for x in (-0.15, 0.15)]
        jaw = [board((0.03, 0.026, 0.075), coat, rng, 0.004, x=-0.06, y=-0.12, z=0.044), board((0.03, 0.06, 0.008), coat, rng, 0.003, x=-0.06, y=-0.1, z=0.1), board((0.03, 0.06, 0.008), coat, rng, 0.003, x=-0.06, y=-0.1, z=0.058)]
        arm = tube([(-0.06, -0.11, 0.105), (-0.06, -0.11, 0.2), (-0.03, -0.1, 0.31), (0.03, -0.1, 0.33)], 0.006, coat)
        return [desk, *legs, *jaw, arm, *aimed(head(0.075, 0.12, coat, 'bell'), 0.03, -0.1, 0.33, 0.22, 0.1, ry=-42), flex([(-0.06, -0.1, 0.11), (-0.1, 0.0, 0.1005), (-0.14, 0.13, 0.09), (-0.16, 0.16, 0.004), (-0.8, 0.3, 0.004)])]
    lower, upper = (-0.13, 0, 0.27), (0.12, 0, 0.43)
    if kind == 'oak':
        timber, pin = Timber(props), m.metal('brass', 'satin')
        base = own_grain(bevelled(cylinder(0.085, 0.026, timber.along('x'), 0.004), 0.001), rng)
        arms = [bar((0, 0.008, 0.02), (lower[0], 0.008, lower[2]), timber, 0.01, square=True, rng=rng), bar((lower[0] - 0.02, -0.012, lower[2] - 0.012), (upper[0], -0.012, upper[2]), timber, 0.01, 0.008, square=True, rng=rng)]
        joints = [put(cylinder(0.006, 0.05, pin, 0.001), x=x, y=0.022, z=z, rx=90) for x, z in ((lower[0], lower[2]), (upper[0], upper[2]))]
        return [base, cord(), *arms, *joints, *aimed(head(0.075, 0.13, m.painted(props.colour), 'spun'), upper[0] + 0.02, -0.012, upper[2], 0.22, 0.11, ry=-24)]
    rods = []
    for dy in (-0.012, 0.012):
        rods += [bar((0, dy, 0.045), (lower[0], dy, lower[2]), coat, 0.0035), bar((lower[0], dy, lower[2]), (upper[0], dy, upper[2]), coat, 0.0035)]
    springs = [tube([(x0 + (x1 - x0) * t + 0.006 * math.sin(t * 150), dy + 0.006 * math.cos(t * 150), z0 + (z1 - z0) * t) for t in (k / 140 for k in range(141))], 0.0011, m.metal('steel'), steps=1, sides=6) for dy in (-0.02, 0.02) for x0, z0, x1, z1 in [(-0.012, 0.06, -0.075, 0.175)]]
    hubs = [put(cylinder(r, 0.044, coat, 0.003), x=x, y=0.022, z=z, rx=90) for x, z, r in ((0, 0.045, 0.014), (lower[0], lower[2], 0.012), (upper[0], upper[2], 0.011))]
    pieces = [*foot(), *rods, *springs, *hubs]
    if kind == 'magnifier':
        glass = put(lathe([(0, -0.006), (0.05, -0.003), (0.058, 0), (0.05, 0.003), (0, 0.006)], m.glass('#ffffff')), x=0.2, z=0.42, ry=16)
        frame = put([ring(0.072, 0.014, coat), put(ring(0.066, 0.005, m.light('#fff4de', 6)), z=-0.012)], x=0.2, z=0.42, ry=16)
        return [*pieces, glass, *frame, bulb(0.2, 0, 0.38, 0.15)]
    return [*pieces, *aimed(head(0.08, 0.15, coat, 'spun'), upper[0] + 0.02, 0, upper[2], 0.26, 0.12, ry=-20)]
