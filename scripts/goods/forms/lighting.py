"""Lamps for floor, ceiling, desk and wall, and lanterns."""

import math

from mathutils import Euler, Vector

import materials as m
from colour import mix, tone
from shapes import bevelled, box, bulb, curve, cylinder, lathe, prism, put, ring, rounded, sphere, tube, unframed

from forms import form
from forms.parts import SHADES, Timber, bar, board, filament, flex, hoop, knob, own_grain, shade, skin, soft_tint, style

GREY = '#2a2a2b'


def body_of(props):
    """What the lamp's hard parts are of: its metal bare or painted, else its own first material."""
    named = props.made('brass', 'copper')
    return m.metal(named, 'satin') if named else m.material_for(props) if props.material in m.METALS else m.painted(props.accent or GREY)


def fitting(props):
    """Small metal parts: brass or dark steel."""
    return m.metal('brass', 'satin') if props.made('brass', 'oak', 'ash') else m.painted(GREY)


def lit(colour, glow=1.0, kind='linen'):
    return m.shade(soft_tint(colour), glow, kind)


def head(radius, height, coat, kind='spun', strength=0.3):
    """A metal shade hanging from its own origin (the neck), with its bulb; point it with `put`."""
    white = m.enamel('#f4f0e6')
    pieces = put(shade(kind, radius, height, coat, inside=white), z=-height)
    neck = [cylinder(radius * 0.19, radius * 0.34, coat, 0.002)]
    glow = put(sphere(radius * 0.3, m.light('#ffdca6', 5.0), segments=24), z=-height * 0.72)
    return [*pieces, *put(neck, z=-radius * 0.06), glow]


def aimed(pieces, x, y, z, strength=0.28, drop=0.05, **turn):
    """Turns a head about its neck and puts it in place, with the light it throws."""
    put(pieces, x=x, y=y, z=z, **turn)
    way = Euler([math.radians(turn.get(k, 0)) for k in ('rx', 'ry', 'rz')]).to_matrix() @ Vector((0, 0, -drop))
    return [*pieces, bulb(x + way.x, y + way.y, z + way.z, strength)]


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


def woven(radius, height, kind, colour):
    """A shade plaited of cane: ribs and rounds of real withes over a dome or bell."""
    cane = m.wood('rattan', 'z', colour)
    line = curve([(r * radius, t * height) for r, t in SHADES[kind]], 10)
    pieces = []
    for k in range(44):
        a = math.tau * k / 44
        pieces.append(tube([(r * math.cos(a), r * math.sin(a), z) for r, z in line[::3] + line[-1:]], 0.0021, cane, steps=1, sides=6, round_ends=False))
    for k in range(0, len(line), 1):
        r, z = line[k]
        n = 132
        over = [((r + 0.0026 * (1 if (i * 44 // n + k) % 2 else -1)) * math.cos(math.tau * i / n), (r + 0.0026 * (1 if (i * 44 // n + k) % 2 else -1)) * math.sin(math.tau * i / n), z) for i in range(n)]
        pieces.append(tube(over, 0.0026, cane, True, 1, 6))
    return [*pieces, hoop(line[-1][0], line[-1][1], 0.005, cane)]


@form('pendant', stage='hang', yaw=0, pitch=-3, fill=0.62, detail=dict(yaw=-20, pitch=-12, zoom=1.8, focus=(0.5, 0.5, 0.3)))
def pendant(props, rng):
    kind = style(props, rng, {'LAMELLA': 'lamella', 'SINO': 'glass', 'KUPFER': 'hammered', 'MOON': 'moon', 'LINEAR': 'bar', 'PORZELLAN': 'china', 'HUSH': 'felt', 'CLUSTER': 'cluster', 'CORD SET': 'bare', 'SCHLICHT': 'bare', 'KEGEL': 'cone', 'EMAILLE': 'enamel'}, ['enamel', 'cone', 'moon', 'glass'])
    cloth = m.fabric('cotton', props.colour if kind == 'bare' else rng.choice(['#3a332d', '#a77d43', '#6e6254']), 0.0007)
    brass = m.metal('brass', 'satin')

    def cord(z, x=0.0, y=0.0):
        return unframed(bar((x, y, z), (x, y, z + 2.6), cloth, 0.003))

    if kind == 'bar':
        coat = body_of(props)
        long = 1.1
        return [bar((-long / 2, 0, 0.02), (long / 2, 0, 0.02), coat, 0.017, square=True), put(box(long - 0.02, 0.022, 0.004, 0.001, m.light('#ffe2b8', 6)), z=0.0), cord(0.03, -0.38), cord(0.03, 0.38), *[bulb(x, 0, -0.05, 0.06) for x in (-0.35, 0, 0.35)]]
    if kind == 'cluster':
        pieces, tint = [], m.thin_glass(mix(props.colour, '#ffffff', 0.4))
        for x, y, z, r in ((0, 0, 0, 0.075), (0.12, 0.02, 0.1, 0.065), (-0.12, -0.03, 0.12, 0.07), (0.03, -0.1, 0.17, 0.06), (0.02, 0.11, 0.22, 0.068), (-0.09, 0.07, 0.29, 0.058), (0.1, -0.02, 0.29, 0.06)):
            pieces += [put(lathe([(0, -r), (r * 0.7, -r * 0.72), (r, 0), (r * 0.7, r * 0.72), (r * 0.26, r * 0.97), (r * 0.25, r)], tint, 48), x, y, z), put(cylinder(r * 0.3, 0.03, brass, 0.003), x, y, z + r * 0.95), put(sphere(r * 0.26, m.light('#ffdca6', 8), segments=16), x, y, z - r * 0.2), cord(z + r, x, y), bulb(x, y, z, 0.05)]
        return pieces
    if kind == 'bare':
        holder = m.porcelain(props.accent or '#f2efe8')
        return [put(lathe([(0, 0.07), (0.008, 0.07), (0.014, 0.06), (0.022, 0.045), (0.0225, 0.002), (0.02, 0), (0, 0)], holder)), *filament(0, 0, 0.002, 1.5, 0.25), cord(0.07)]
    if kind == 'moon':
        r = rng.uniform(0.2, 0.24)
        line = []
        for k in range(61):
            a = 0.16 + (math.pi - 0.32) * k / 60
            dip = 0.985 if k % 2 else 1.0
            line.append((r * math.sin(a) * dip, r * (1 - math.cos(a)) * 0.98))
        paper = lit(props.colour, 1.0, 'paper')
        wire = m.wood('bamboo', 'x')
        return [lathe(line, paper, 96, False), hoop(line[-1][0], line[-1][1], 0.003, wire), hoop(line[0][0], line[0][1], 0.003, wire), bulb(0, 0, r, 0.2), put(cylinder(0.018, 0.06, m.painted('#2a2a2b')), z=2 * r - 0.06), cord(2 * r - 0.01)]
    if kind == 'lamella':
        r, h, ply = 0.2, 0.36, m.wood('birch', 'z')
        pieces = []
        for k in range(30):
            a = math.tau * k / 30

            def strip(u, v, a=a):
                t = math.pi * v
                out = r * (0.16 + 0.84 * math.sin(t) ** 0.8)
                turn = a + 0.5 * v + (u - 0.5) * 0.16
                return (out * math.cos(turn), out * math.sin(turn), h * v)

            pieces.append(skin(strip, ply, 0.0011, 3, 22))
        return [*pieces, put(cylinder(0.038, 0.012, ply, 0.002), z=h - 0.004), put(sphere(0.05, m.light('#ffdca6', 6), segments=24), z=h * 0.45), bulb(0, 0, h * 0.5, 0.35), cord(h)]
    cuts = {'enamel': ('bowl', 0.2, 0.16), 'glass': ('bell', 0.14, 0.25), 'hammered': ('dome', 0.19, 0.2), 'china': ('dome', 0.13, 0.17), 'felt': ('bowl', 0.24, 0.2), 'cone': ('spun', 0.15, 0.3)}
    shape, r, h = cuts[kind]
    r, h = r * rng.uniform(0.95, 1.06), h * rng.uniform(0.95, 1.06)
    coat = {'enamel': lambda: m.enamel(props.colour), 'glass': lambda: m.thin_glass(mix(props.colour, '#ffffff', 0.3)), 'hammered': lambda: m.metal('copper', 'hammered', colour=props.colour), 'china': lambda: lit(props.colour, 0.9, 'porcelain'), 'felt': lambda: m.fabric('wool', props.colour), 'cone': lambda: body_of(props)}[kind]()
    lining = {'enamel': lambda: m.enamel('#f6f3ea'), 'cone': lambda: m.painted('#f4f0e6'), 'hammered': lambda: m.metal('copper', 'satin', colour=tone(props.colour, 0.25)), 'felt': lambda: m.fabric('wool', tone(props.colour, 0.2))}.get(kind, lambda: None)()
    pieces = shade(shape, r, h, coat, 0, 0.006 if kind == 'felt' else 0.0016, inside=lining, trim=coat if kind in ('enamel', 'hammered') else None)
    cap = brass if kind in ('glass', 'hammered') else m.porcelain() if kind == 'china' else m.painted('#2a2a2b') if kind != 'enamel' else m.metal('steel', 'satin')
    neck = lathe([(0, h + 0.075), (0.007, h + 0.075), (0.012, h + 0.06), (0.02, h + 0.045), (0.022, h + 0.01), (r * 0.21, h - 0.002), (r * 0.2, h - 0.006), (0, h - 0.006)], cap)
    return [*pieces, neck, *filament(0, 0, h * (0.72 if kind == 'glass' else 0.62), 1.15, 0.34), cord(h + 0.07)]


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
        return [*foot(), bar((0, 0, 0.02), (0, 0, 0.4), coat, 0.006), put(cylinder(0.012, 0.03, coat, 0.002), z=0.385), board((0.42, 0.03, 0.011), coat, rng, 0.004, x=0.13, z=0.402), put(box(0.38, 0.02, 0.002, 0.0008, m.light('#fff0d4', 6)), x=0.14, z=0.401), *[bulb(x, 0, 0.38, 0.1) for x in (0.02, 0.2)]]
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


@form('wall-lamp', stage='wall', yaw=24, pitch=4, fill=0.5, detail=dict(yaw=44, pitch=8, zoom=1.7, focus=(0.5, 0.4, 0.6)))
def wall_lamp(props, rng):
    kind = style(props, rng, {'SCHEIBE': 'disc', 'SCHWENK': 'swing', 'KNAGE': 'peg', 'SCHIFFS': 'bulkhead', 'DOPPEL': 'tubes', 'BETTSPOT': 'spot', 'BENTWOOD': 'bent', 'TELHA': 'tile', 'terracotta': 'tile'}, ['disc', 'swing', 'spot', 'bent'])
    coat = body_of(props)
    z = 0.3

    def rose(r=0.05, deep=0.018, height=z):
        return put(lathe([(0, 0), (r, 0), (r, deep * 0.6), (r * 0.9, deep), (0, deep)], coat), z=height, rx=90)

    if kind == 'disc':
        disc = put(lathe([(0, 0), (0.1, 0.004), (0.135, 0.0), (0.137, 0.004), (0.1, 0.009), (0, 0.011)], coat), y=-0.06, z=z, rx=90)
        halo = put(lathe([(0.05, 0), (0.1, 0), (0.1, 0.004), (0.05, 0.004)], m.light('#ffdfae', 7), smooth=False), y=-0.045, z=z, rx=90)
        return [disc, rose(0.06, 0.04), halo, *[bulb(0.1 * math.cos(a), -0.03, z + 0.1 * math.sin(a), 0.05) for a in (0.5, 2.1, 3.7, 5.2)]]
    if kind == 'tile':
        clay = m.terracotta(props.colour)

        def tile(u, v):
            a = math.pi * u
            w = 0.075 + 0.016 * v
            return (w * math.cos(a), -0.004 - 0.085 * math.sin(a) * (0.9 + 0.1 * v), 0.16 + 0.28 * v)

        return [skin(tile, clay, 0.011, 40, 20, bevel=0.003), bulb(0, -0.05, 0.4, 0.14), bulb(0, -0.05, 0.2, 0.12), put(sphere(0.028, m.light('#ffd9a0', 5)), y=-0.045, z=0.28)]
    if kind == 'bent':
        beech = m.wood('beech', 'x')

        def ribbon(u, v):
            a = math.tau * (0.78 * u - 0.14) - math.pi / 2
            r = 0.105 - 0.03 * u
            return (r * math.cos(a), -0.1 + r * 0.9 * math.sin(a) * (1 if u < 1 else 1), z + (v - 0.5) * (0.11 - 0.02 * u))

        return [own_grain(skin(ribbon, beech, 0.0022, 70, 6, bevel=0.0008), rng), rose(0.04, 0.03), bar((0, 0, z), (0, -0.05, z), coat, 0.01), put(lathe([(0, -0.05), (0.032, -0.045), (0.034, 0), (0.032, 0.045), (0, 0.05)], lit('#f7eedc', 1.4, 'glass')), y=-0.095, z=z), bulb(0, -0.09, z + 0.08, 0.16)]
    if kind == 'tubes':
        return [piece for x in (-0.085, 0.085) for piece in [put(cylinder(0.026, 0.3, lit('#fbf6ea', 1.5, 'glass'), 0.006), x, -0.07, z - 0.15), put(cylinder(0.0275, 0.025, coat, 0.002), x, -0.07, z - 0.158), put(cylinder(0.0275, 0.025, coat, 0.002), x, -0.07, z + 0.135), bar((x, 0, z), (x, -0.06, z), coat, 0.008), put(rose(0.036, 0.014), x=x), bulb(x, -0.1, z, 0.12)]]
    if kind == 'bulkhead':
        cage = [tube([(0.1 * math.cos(a) * c, -0.035 - 0.075 * math.sqrt(max(0, 1 - c * c)), z + 0.08 * math.sin(a) * c) for c in (k / 8 - 1 for k in range(17))], 0.0042, coat) for a in (0.55, math.pi - 0.55)]
        dome = put(lathe([(0.092, 0), (0.09, 0.02), (0.07, 0.05), (0.035, 0.066), (0, 0.07)], lit('#f7f0e0', 1.2, 'glass')), rx=90, z=z, y=-0.03, scale=(1, 1, 0.8))
        return [put(prism(rounded(0.25, 0.2, 0.1), 0.032, 0.008, coat), rx=90, z=z), put(ring(0.1, 0.008, coat), rx=90, z=z, y=-0.034, scale=(1, 1, 0.8)), dome, *cage, *[put(sphere(0.007, m.metal('steel')), x=x, y=-0.03, z=z - 0.005) for x in (-0.113, 0.113)], bulb(0, -0.14, z, 0.1)]
    if kind == 'spot':
        pivot = [rose(0.036, 0.022), bar((0, 0, z), (0, -0.06, z), coat, 0.006), put(sphere(0.011, coat, segments=24), y=-0.06, z=z - 0.011)]
        spot = [put(cylinder(0.019, 0.085, coat, 0.003), z=-0.075), put(cylinder(0.015, 0.002, m.light('#ffe2b8', 9)), z=-0.0765)]
        return [*pivot, *aimed(spot, 0.012, -0.07, z + 0.01, 0.16, 0.1, rx=-16, ry=-38)]
    if kind == 'peg':
        timber, leather = Timber(props), m.leather('#8a5a36')
        peg = [put(cylinder(0.03, 0.016, timber.along('x'), 0.003), z=0.46, rx=90), bar((0, 0, 0.46), (0, -0.1, 0.475), timber, 0.011, rng=rng)]
        strap = tube([(0, -0.085, 0.49), (0.006, -0.09, 0.44), (0, -0.09, 0.38)], 0.004, leather)
        return [*peg, strap, *put(shade('empire', 0.105, 0.15, lit(props.colour), trim=m.fabric('linen', props.colour)), y=-0.112, z=0.215), put(cylinder(0.017, 0.05, timber.along('z'), 0.003), y=-0.1, z=0.34), bulb(0, -0.11, 0.29, 0.2), unframed(tube([(0.004, -0.1, 0.39), (0.05, -0.02, 0.47), (0.09, -0.006, 0.3), (0.08, -0.005, -0.3), (0.07, -0.005, -1.5)], 0.0026, m.fabric('cotton', '#c9bda5', 0.0007)))]
    brass = m.metal('brass', 'satin') if props.made('brass') and 'SCHWENK' not in ' '.join(props.words) else coat
    arm = tube([(0, -0.02, z), (0.05, -0.09, z), (0.2, -0.2, z), (0.26, -0.24, z), (0.265, -0.245, z + 0.03)], 0.006, brass)
    return [put(rose(0.05), z=0), put(bar((0, -0.02, z - 0.05), (0, -0.02, z + 0.05), brass, 0.008)), arm, *aimed(head(0.085, 0.13, coat, 'spun'), 0.265, -0.245, z + 0.04, 0.22, 0.12, ry=-8), bar((0, 0, z), (0, -0.03, z), brass, 0.01)]


def candle(r, height, z, strength=0.16):
    """A pillar candle with a flame."""
    body = lathe([(0, 0), (r, 0), (r, height - 0.003), (r * 0.95, height), (r * 0.6, height - 0.006), (0, height - 0.008)], m.wax('#f1e6cd'))
    flame = lathe([(0, 0), (0.0045, 0.006), (0.0052, 0.012), (0.0025, 0.025), (0, 0.034)], m.light('#ffcf86', 9), 20)
    wick = bar((0, 0, height - 0.01), (0.001, 0, height + 0.006), m.flat('#2b2420'), 0.0009, bevel=0.0002)
    return [*put([body, wick], z=z), put(flame, z=z + height + 0.002), bulb(0, 0, z + height + 0.018, strength, '#ffb860')]


@form('lantern', set='own', yaw=20, pitch=9, fill=0.72, detail=dict(yaw=-16, pitch=16, zoom=1.7, focus=(0.5, 0.4, 0.6)))
def lantern(props, rng):
    kind = style(props, rng, {'SCHELDT': 'storm', 'STARFIELD': 'pierced', 'WHITE NIGHT': 'bags', 'SOLAR': 'solar', 'BYRE': 'hurricane', 'KAHYT': 'deck', 'BERGMANN': 'cabin', 'paper': 'bags'}, ['storm', 'pierced', 'deck'])
    coat = body_of(props)
    if kind == 'bags':
        return [piece for x, y, s in ((-0.13, 0.05, 1.0), (0.02, -0.1, 0.94), (0.16, 0.06, 1.03)) for piece in bag(props, rng, x, y, s)]
    if kind == 'pierced':
        return pierced(props, rng)
    r, h = {'storm': (0.085, 0.26), 'solar': (0.062, 0.15), 'hurricane': (0.052, 0.13), 'deck': (0.085, 0.24), 'cabin': (0.05, 0.14)}[kind]
    r, h = r * rng.uniform(0.96, 1.05), h * rng.uniform(0.95, 1.06)
    if kind in ('storm', 'deck'):
        timber = Timber(props) if kind == 'deck' else None
        s = r * 1.12
        post = [board((0.018, 0.018, h + 0.04), timber or coat, rng, 0.002, x=x, y=y) for x in (-s, s) for y in (-s, s)] if timber else [bar((x, y, 0.0), (x, y, h + 0.03), coat, 0.005, square=True) for x in (-s, s) for y in (-s, s)]
        plates = [board((2 * s + 0.02, 2 * s + 0.02, 0.014), timber or coat, rng, 0.003, z=z) for z in (0.012, h + 0.03)]
        if timber:
            strap = tube([(-s * 0.7, 0, h + 0.04), (-s * 0.62, 0, h + 0.12), (0, 0, h + 0.17), (s * 0.62, 0, h + 0.12), (s * 0.7, 0, h + 0.04)], 0.008, m.leather('#8a5a36'), )
            return [*post, *plates, strap, put(cylinder(r * 0.6, h * 0.62, lit('#f6ecd8', 1.3, 'glass'), 0.012), z=0.03), bulb(0, 0, h * 0.4, 0.18), bulb(0, 0, h * 0.75, 0.1)]
        roof = lathe([(0, h + 0.1), (0.03, h + 0.1), (0.034, h + 0.08), (0.034, h + 0.08), (s * 0.7, h + 0.06), (s * 1.3, h + 0.043), (0, h + 0.043)], coat)
        glass = lathe([(r, 0.03), (r * 1.0, 0.03 + h * 0.5), (r, h + 0.02), (r - 0.002, h + 0.02), (r - 0.002, 0.03), (r, 0.03)], m.thin_glass('#ffffff'), smooth=False)
        handle = tube([(-s * 0.55, 0, h + 0.065), (-s * 0.6, 0, h + 0.13), (0, 0, h + 0.19), (s * 0.6, 0, h + 0.13), (s * 0.55, 0, h + 0.065)], 0.0035, coat)
        return [*post, *plates, roof, glass, handle, *candle(0.036, h * 0.5, 0.027)]
    if kind == 'cabin':
        tough = m.rubber('#2b2b2b')
        base, roof = put(cylinder(r * 1.15, 0.06, coat, 0.008)), put(cylinder(r * 1.15, 0.04, coat, 0.012, r * 0.8), z=0.06 + h)
        ribs = [bar((r * 1.08 * math.cos(a), r * 1.08 * math.sin(a), 0.05), (r * 1.08 * math.cos(a), r * 1.08 * math.sin(a), 0.07 + h), tough, 0.005) for a in (0.4, 1.97, 3.54, 5.11)]
        return [base, roof, *ribs, put(cylinder(r * 0.95, h, lit('#f7f0e2', 1.5, 'glass'), 0.003), z=0.06), hoop(r * 1.16, 0.055, 0.004, tough), tube([(-r * 0.6, 0, h + 0.09), (-r * 0.5, 0, h + 0.15), (0, 0, h + 0.17), (r * 0.5, 0, h + 0.15), (r * 0.6, 0, h + 0.09)], 0.0035, m.metal('steel')), bulb(0, 0, 0.06 + h / 2, 0.2)]
    tank = lathe([(0, 0), (r * 1.5, 0), (r * 1.62, 0.008), (r * 1.6, 0.045), (r * 1.1, 0.06), (r * 0.6, 0.066), (r * 0.6, 0.08), (0, 0.08)], coat)
    globe = put(lathe([(r * 0.62, 0), (r * 0.95, h * 0.3), (r * 0.98, h * 0.55), (r * 0.66, h)], m.thin_glass('#ffffff')), z=0.078)
    hood = put(lathe([(r * 0.7, 0), (r * 0.92, 0.006), (r * 0.72, 0.02), (r * 0.55, 0.028), (r * 0.6, 0.04), (r * 0.66, 0.045), (r * 0.35, 0.06), (0, 0.064)], coat), z=0.078 + h)
    side = [tube([(x * r * 1.4, 0, 0.045), (x * r * 1.62, 0, 0.09), (x * r * 1.55, 0, h + 0.04), (x * r * 1.1, 0, h + 0.115), (x * r * 0.5, 0, h + 0.125)], 0.006, coat) for x in (-1, 1)]
    handle = tube([(-r * 1.55, 0, h * 0.8), (-r * 1.7, 0, h + 0.15), (0, 0, h + 0.24), (r * 1.7, 0, h + 0.15), (r * 1.55, 0, h * 0.8)], 0.0018, m.metal('steel'))
    inner = [put(lathe([(0, 0), (0.007, 0.01), (0.008, 0.022), (0.003, 0.045), (0, 0.055)], m.light('#ffcf86', 9), 20), z=0.095), put(cylinder(0.012, 0.02, m.metal('brass'), 0.002), z=0.076)]
    return [tank, globe, hood, *side, handle, *inner, put(knob(0.008, coat), x=r * 1.3, z=0.05), bulb(0, 0, 0.125, 0.2, '#ffb860')]


def bag(props, rng, x, y, size):
    """A paper bag with a light in it: creased sides, a pinked hem."""
    w, h, seed = 0.055 * size, 0.21 * size, rng.uniform(0, 9)

    def side(u, v):
        a = math.tau * u
        k = (abs(math.cos(a)) ** 8 + abs(math.sin(a)) ** 8) ** (-1 / 8)
        crease = 1 - 0.12 * v * max(0, math.cos(a) ** 8) + 0.02 * math.sin(9 * v + seed + 3 * a)
        return (w * k * math.cos(a) * crease, w * 0.72 * k * math.sin(a), h * v + (0.005 * (1 if round(u * 96) % 2 else -1) if v > 0.99 else 0))

    body = skin(side, lit(props.colour, 0.75, 'paper'), 0.0006, 96, 24, True)
    return [*put([body], x=x, y=y, rz=rng.uniform(-25, 25)), bulb(x, y, h * 0.3, 0.14, '#ffc070')]


def pierced(props, rng):
    """A tin drum with a cone roof, its light falling through rows of holes."""
    tin, r, h = m.metal('steel', 'satin', colour=props.colour), 0.075, 0.24
    spots = []
    warm = m.light('#ffd592', 6)
    for row in range(11):
        z = 0.035 + row * 0.0175
        for k in range(22):
            a = math.tau * (k + 0.5 * (row % 2)) / 22
            size = 0.0032 if (row + k) % 3 else 0.0046
            spots.append(put(put(cylinder(size, 0.0012, warm, 0.0002, segments=12), rx=90, y=-r), z=z, rz=math.degrees(a)))
    roof = lathe([(r * 1.06, h), (r * 1.1, h + 0.004), (r * 0.6, h + 0.06), (0.016, h + 0.1), (0.014, h + 0.115), (0, h + 0.118)], tin)
    eyelet = put(ring(0.024, 0.003, tin), rx=90, z=h + 0.138)
    return [lathe([(0, 0), (r * 1.06, 0), (r * 1.06, 0.008), (r, 0.012), (r, 0.012), (r, h), (0, h)], tin, smooth=False), roof, eyelet, *spots, bulb(0, -r - 0.09, 0.12, 0.05)]
