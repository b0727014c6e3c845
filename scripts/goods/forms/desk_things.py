"""What stands and lies on a desk: trays, scissors and tape."""

import math

import materials as m
from colour import tone
from forms import form
from forms.parts import skin, turned
from lettering import label
from shapes import box, card, circle, curve, cut, cylinder, lathe, prism, put, ring, rounded, sphere, sweep, tube


@form('desk-tray', yaw=-24, pitch=30, fill=0.78, detail=dict(yaw=-40, pitch=26, zoom=1.9, focus=(0.4, 0.2, 0.7)))
def desk_tray(props, rng):
    name, tint = props.words[1], props.colour
    brass = m.metal('brass', 'satin')
    if 'LETTER' in name or 'FOLDLINE' in name:
        steel = m.painted(tint)
        parts = []
        for level in (0, 1):
            z = level * 0.068
            parts += put([box(0.25, 0.325, 0.0016, 0.0006, steel), *[put(box(0.0016, 0.325, 0.058, 0.0006, steel), s * 0.1245) for s in (-1, 1)], put(box(0.25, 0.0016, 0.058, 0.0006, steel), y=0.162), *[put(box(0.022, 0.325, 0.0016, 0.0006, steel), s * 0.114, 0, 0.057) for s in (-1, 1)]], z=z)
            for k in range(7):
                parts.append(put(box(0.21, 0.297, 0.0004, 0.0001, m.paper(rng.choice(['#f6f3ea', '#fbfaf5', '#efe7d4'])), 1), rng.uniform(-0.004, 0.004), -0.012 + rng.uniform(-0.006, 0.006), z + 0.002 + 0.0006 * k, rz=rng.uniform(-2, 2)))
        parts += [put(cylinder(0.004, 0.01, steel, 0.001), x, y, 0.058) for x in (-0.114, 0.114) for y in (-0.14, 0.14)]
        return parts
    if 'EMPTIER' in name or 'POCKET' in name:
        hide = m.leather(tint, 0.45)

        def at(u, v):
            x, y = (u - 0.5) * 2, (v - 0.5) * 2
            far = max(abs(x), abs(y))
            rim = max(0.0, (far - 0.74) / 0.26)
            pinch = 1 - 0.13 * rim * (abs(x * y) ** 2)
            return (x * 0.115 * (1 - 0.14 * rim) * pinch, y * 0.115 * (1 - 0.14 * rim) * pinch, 0.002 + 0.042 * rim ** 1.15 + 0.006 * rim * abs(x * y) ** 3)

        tray = skin(at, hide, 0.0026, 72, 72, bevel=0.0008)
        studs = [put(sphere(0.005, brass, 0.5, 32), sx * 0.0865, sy * 0.0865, 0.03, rx=90, rz=45 if sx == sy else -45) for sx in (-1, 1) for sy in (-1, 1)]
        coins = [put(cylinder(0.0115, 0.002, m.metal(k, 'satin'), 0.0005), x, y, 0.0045) for k, x, y in (('brass', -0.02, -0.02), ('copper', 0.004, -0.034), ('steel', -0.012, 0.012))]
        key = [put(ring(0.0085, 0.0018, m.metal('brass', 'satin')), 0.03, 0.03, 0.006), put(tube([(0.03, 0.021, 0.006), (0.022, -0.01, 0.006)], 0.0021, brass, steps=1)), put(box(0.008, 0.009, 0.002, 0.0005, brass), 0.0265, -0.004, 0.005)]
        return [tray, *studs, *coins, *key]
    if 'PEN REST' in name or 'SILL' in name:
        bar = box(0.09, 0.03, 0.02, 0.002, brass)
        for x in (-0.026, 0, 0.026):
            cut(bar, put(cylinder(0.0062, 0.05, None, 0.0001), x, 0.025, 0.0215, rx=90))
        rest = put([sweep([(-0.06, 0, 0), (0.09, 0, 0)], circle(0.0046, 6), m.painted('#2b2c2e'), steps=1), turned([(0, -0.072), (0.0006, -0.0715), (0.0044, -0.059), (0, -0.059)], m.metal('steel', 'satin'))], 0.0, -0.01, 0.0215, rz=90)
        return [bar, *rest]
    if 'ARCHIVE' in name:
        linen = m.fabric('linen', tint, 0.0009)
        parts = [prism(rounded(0.315, 0.23, 0.003, 3), 0.058, 0.0012, linen), put(prism(rounded(0.321, 0.236, 0.003, 3), 0.036, 0.0014, linen), z=0.026)]
        frame = put(tube([(x, y, 0) for x, y in rounded(0.062, 0.03, 0.003, 3)], 0.0016, brass, closed=True, steps=1), 0, -0.1188, 0.044, rx=90)
        art = put(card(0.058, 0.026, m.printed(label(('PAPERS', 'A – F'), 2.2, '#f4eddd', style='plain'), 0.8)), 0, -0.1184, 0.031)
        corners = [put(box(0.018, 0.018, 0.012, 0.001, brass), x * 0.1525, y * 0.11, 0.0505) for x in (-1, 1) for y in (-1, 1)]
        return [*parts, frame, art, *corners]
    if 'MILL' in name:
        felt = m.fabric('wool', tint)
        pad = [prism(rounded(0.6, 0.36, 0.012, 6), 0.002, 0.0006, m.cork()), put(prism(rounded(0.6, 0.36, 0.012, 6), 0.003, 0.0012, felt), z=0.002)]
        curl = put(skin(lambda u, v: ((u - 0.5) * 0.36, 0.034 * math.cos(v * 10) * (1 - 0.03 * v * 10 / 3), 0.036 + 0.034 * math.sin(v * 10) * (1 - 0.03 * v * 10 / 3)), felt, 0.003, 20, 70, bevel=0.0008), 0.2, 0.0, 0.006, rz=90)
        pen_ = put([sweep([(-0.06, 0, 0), (0.07, 0, 0)], circle(0.0046, 24), brass, steps=1), turned([(0, -0.073), (0.0006, -0.0725), (0.0044, -0.059), (0, -0.059)], brass)], -0.08, -0.06, 0.0098, rz=30)
        return [*pad, curl, *pen_]
    if 'FILE' in name or 'UPRIGHT' in name:
        block = box(0.3, 0.16, 0.05, 0.004, m.wood('beech', 'x', tint))
        xs = (-0.118, -0.08, -0.042, -0.004, 0.034, 0.072, 0.112)
        for x, w in zip(xs, (0.007, 0.009, 0.009, 0.012, 0.012, 0.016, 0.022)):
            cut(block, put(box(w, 0.2, 0.06, 0.0002), x, 0, 0.014))
        shades = ('#c9b48a', '#8a9a8c', '#d8cfbe', '#a85a44')
        folders = [put(box(0.0035, 0.235 if k != 2 else 0.21, 0.2 + 0.03 * (k % 2), 0.0012, m.paper(shades[k])), xs[k + (1 if k > 1 else 0)], 0.0, 0.0145, ry=rng.uniform(-2.5, 2.5)) for k in range(4)]
        laptop = put(prism(rounded(0.21, 0.3, 0.012, 6), 0.014, 0.003, m.metal('aluminium', 'satin')), xs[6] + 0.007, 0, 0.12, ry=-90)
        return [block, *folders, laptop]
    kind = props.made('oak', 'walnut', 'ash') or 'oak'
    block = prism(rounded(0.28, 0.14, 0.012, 6), 0.03, 0.003, m.wood(kind, 'x', None))
    for x, y, w, d in ((0.0, -0.042, 0.24, 0.032), (-0.082, 0.028, 0.08, 0.066), (0.008, 0.028, 0.072, 0.066), (0.09, 0.028, 0.06, 0.066)):
        cut(block, put(prism(rounded(w, d, 0.014, 6), 0.04, 0.006, None, 5), x, y, 0.011))
    pen_ = put([sweep([(-0.05, 0, 0), (0.06, 0, 0)], circle(0.0044, 24), m.painted('#2f3133'), steps=1), turned([(0, -0.066), (0.0006, -0.0655), (0.0042, -0.049), (0, -0.049)], brass)], 0.0, -0.042, 0.0155, rz=2)
    clips = [tube([(0, 0, 0), (0.02, 0, 0), (0.024, 0.003, 0), (0.02, 0.006, 0), (-0.002, 0.006, 0), (-0.006, 0.002, 0), (-0.002, -0.002, 0), (0.016, -0.002, 0)], 0.0005, brass, sides=6) for _ in range(7)]
    for one in clips:
        put(one, -0.082 + rng.uniform(-0.02, 0.014), 0.028 + rng.uniform(-0.018, 0.018), 0.0122 + rng.uniform(0, 0.002), rz=rng.uniform(0, 360))
    rubber_ = put(box(0.036, 0.018, 0.011, 0.003, m.rubber('#e6e2da')), 0.008, 0.026, 0.0113, rz=24)
    return [block, *pen_, *clips, rubber_]


@form('scissors', stage='flat', pitch=62, fill=0.76, detail=dict(yaw=-18, pitch=36, zoom=2.2, focus=(0.45, 0.5, 0.6)))
def scissors(props, rng):
    name, tint = props.words[1], props.colour
    steel = m.metal('steel', 'satin')
    kind = 'kids' if 'BLUNT' in name or 'ROUND' in name else 'thread' if 'THREAD' in name or 'SNIPPET' in name else 'kitchen' if 'KITCHEN' in name or 'PARTING' in name else 'long'
    full, spread, wide, ring_r, bar = {'kids': (0.13, 12, 0.0085, 0.0155, 0.0048), 'thread': (0.1, 10, 0.0052, 0.0125, 0.0022), 'kitchen': (0.21, 9, 0.0125, 0.022, 0.0058), 'long': (0.26, 8, 0.0105, 0.021, 0.0044)}[kind]
    grip = {'kids': m.plastic(tint, 0.45, True), 'thread': m.metal('brass', 'satin'), 'kitchen': m.plastic(tint, 0.3), 'long': m.metal('steel', 'polished')}[kind]
    blade_long = full * (0.52 if kind != 'thread' else 0.5)
    grip_long = full - blade_long
    parts = []
    for side in (-1, 1):
        tipw = wide * (0.5 if kind == 'kids' else 0.12)
        edge = [(0.012, -wide * 0.15), (0.012, wide * 0.95), (-blade_long * 0.3, wide * 0.9), (-blade_long * 0.72, wide * 0.62), (-blade_long * 0.96, tipw * (1.1 if kind == 'kids' else 1)), (-blade_long, 0.0 if kind != 'kids' else tipw * 0.3), (-blade_long, 0.0), (-blade_long * 0.5, -wide * 0.16), (0.0, -wide * 0.35), (0.012, -wide * 0.15)]
        outline = curve([(x, y * side) for x, y in edge], 6)[:-1]
        blade = prism(outline[::side], 0.0018 * (1 if kind != 'thread' else 0.7), 0.0006, steel)
        grind = prism([(x, y * side) for x, y in ((-0.01, -wide * 0.25), (-blade_long * 0.97, 0.0002), (-blade_long * 0.72, wide * 0.2), (-0.012, wide * 0.22))][::side], 0.0002, 0.0001, m.metal('steel', 'polished'))
        # the blade above the pivot on one side belongs to the ring below it on the other
        cx, cy = grip_long - ring_r * 1.25, -side * (ring_r * 1.22)
        oval = 1.35 if kind in ('kitchen', 'long') and side > 0 else 1.15
        loop = tube([(cx + ring_r * oval * math.cos(a), cy + ring_r * math.sin(a), 0.001) for a in (i / 40 * math.tau for i in range(40))], bar, grip, closed=True, steps=1, sides=18)
        shank = sweep([(0.0, side * wide * 0.28, 0.001), (0.012, side * wide * 0.05, 0.001), (cx - ring_r * oval - bar * 2.5, cy * 0.45, 0.001), (cx - ring_r * oval * 0.9, cy - side * -0.25 * ring_r, 0.001), (cx - ring_r * oval * 0.62, cy + side * ring_r * 0.8, 0.001)], [(a * 1.25, b * 0.85) for a, b in circle(bar, 18)], steel if kind in ('kids',) else grip, grow=lambda t: 1.15 - 0.25 * t, steps=10)
        half = put([blade, put(grind, z=0.0018 * (1 if kind != 'thread' else 0.7)), loop, shank], z=(side + 1) * 0.0011 + bar * 0.9, rz=-side * spread)
        parts += half
    z = bar * 0.9 + 0.0034
    screw = [put(lathe([(0, 0.0022), (0.003, 0.0022), (0.0046, 0.0012), (0.005, 0), (0, 0)], m.metal('brass' if kind in ('thread', 'long') else 'steel', 'satin'), 40), z=z), put(box(0.0066, 0.0009, 0.0006, 0.0002, m.flat('#2a2826')), z=z + 0.0018, rz=35)]
    if kind == 'thread':
        cap = [put(prism(curve([(0, 0.011), (0, 0.011), (-0.045, 0.004), (-0.05, 0), (-0.045, -0.004), (0, -0.011), (0, -0.011)], 6, False), 0.005, 0.0016, m.leather('#7a4f2e')), -0.005, 0.036, 0.0005, rz=24)]
        screw += cap
    return put([*parts, *screw], rz=-58 if kind != 'long' else -52)


def tape(radius, core, width, colour, material=None):
    """A roll of tape standing on its edge, its axis along x, centred on the origin; coloured sides."""
    roll = [(core, 0), (radius, 0), (radius, 0), (radius, width), (radius, width), (core, width), (core, width), (core, 0)]
    body = lathe(roll, material or m.plastic(colour, 0.6), 80, smooth=False)
    inner = lathe([(core - 0.0022, 0.0002), (core, 0.0002), (core, width - 0.0002), (core - 0.0022, width - 0.0002), (core - 0.0022, 0.0002)], m.paper('#c9b48f'), 64, smooth=False)
    lines = [put(ring(core + (radius - core) * k / 7, 0.00025, m.flat(tone(colour, -0.25))), z=width) for k in range(1, 7)]
    return put([body, inner, *lines], -width / 2, 0, 0, ry=90)


@form('tape-dispenser', yaw=38, pitch=20, fill=0.74, detail=dict(yaw=20, pitch=30, zoom=2.0, focus=(0.4, 0.1, 0.6)))
def tape_dispenser(props, rng):
    name, tint = props.words[1], props.colour
    steel, brass = m.metal('steel', 'satin'), m.metal('brass', 'satin')
    teeth = lambda wide, at, metal: [put(prism([(-wide / 2, 0), (wide / 2, 0)] + [(wide / 2 - wide * i / 24, 0.004 + (0.0018 if i % 2 else 0)) for i in range(25)], 0.0008, 0.0001, metal, 1), *at, rx=20)]
    if 'WASHI' in name or 'RIBBON' in name:
        timber = m.wood('beech', 'x', tint)
        base = box(0.12, 0.09, 0.014, 0.003, timber)
        sides = [put(prism(curve([(-0.04, 0), (-0.04, 0), (0.042, 0), (0.042, 0), (0.03, 0.05), (0.006, 0.066), (-0.012, 0.05), (-0.034, 0.02)], 6, True), 0.008, 0.002, m.wood('beech', 'y', tint)), x, 0, 0.012, rx=90, rz=90) for x in (-0.058, 0.05)]
        axle = put(tube([(-0.066, 0, 0), (0.066, 0, 0)], 0.006, brass, steps=1), y=0.008, z=0.046)
        rolls, shades = [], ('#c9806a', '#d9b75f', '#8fa37a', '#7d9bb0', '#a88aa6')
        for k in range(5):
            rolls += put(tape(0.026, 0.015, 0.015, shades[k], m.paper(shades[k])), (k - 2) * 0.0195, 0.008, 0.046)
            rolls.append(skin(lambda u, v: ((k - 2) * 0.0195 + (u - 0.5) * 0.0145, 0.008 - 0.021 - v * 0.028, 0.061 - v * 0.033), m.paper(shades[k]), 0.0002, 2, 6))
        return [base, *sides, axle, *rolls, *teeth(0.1, (0, -0.044, 0.024), brass), put(box(0.108, 0.008, 0.014, 0.002, timber), y=-0.04, z=0.012)]
    big = 'PARCEL' in name or 'GUM' in name
    k = 1.55 if big else 1.0
    wide = 0.088 if big else 0.05
    shell = m.painted(tint) if big else m.metal('cast-iron', 'cast', colour=tint)
    side = [(-0.085, 0), (-0.085, 0), (0.085, 0), (0.085, 0), (0.087, 0.02), (0.076, 0.034), (0.066, 0.03), (0.052, 0.018), (0.02, 0.022), (0.006, 0.034), (-0.004, 0.046), (-0.016, 0.05), (-0.03, 0.052), (-0.06, 0.05), (-0.08, 0.036)]
    outline = [(x * k, y * k) for x, y in curve(side, 6, False)]
    parts = [put(prism(outline, wide, 0.004, shell, 4), -wide / 2, 0, 0, rx=90, rz=90)]
    cutter = put(cylinder(0.036 * k, wide * 0.62, None, 0.0003), -wide * 0.31, -0.036 * k, 0.05 * k, ry=90)
    body = cut(parts[0], cutter)
    r = 0.034 * k
    roll = put(tape(r, 0.0135 * k, wide * 0.52, '#b98a58' if big else '#e4d6a8', m.paper('#b98a58') if big else m.plastic('#e2d3a0', 0.7)), 0, -0.036 * k, 0.05 * k)
    hub = [put(cylinder(0.013 * k, wide * 0.6, m.metal('steel', 'satin') if big else m.cork(), 0.0015), -wide * 0.3, -0.036 * k, 0.05 * k, ry=90)]
    strip = skin(lambda u, v: ((u - 0.5) * wide * 0.5, (-0.036 + 0.012 + v * 0.1) * k, (0.0815 - 0.052 * v + 0.012 * v * v) * k), m.paper('#b98a58') if big else m.plastic('#e9dcae', 0.7), 0.0002, 2, 10)
    blade = [put(box(wide * 0.6, 0.0012, 0.009 * k, 0.0003, steel), 0, 0.0765 * k, 0.031 * k, rx=-18)]
    blade += [put(prism([(0, 0), (0.0022, 0), (0.0011, 0.0024)], 0.0011, 0.0001, steel, 1), -wide * 0.3 + 0.0022 * i, 0.0745 * k, 0.0392 * k, rx=72) for i in range(int(wide * 0.6 / 0.0022))]
    foot = put(box(wide * 0.96, 0.166 * k, 0.004, 0.001, m.cork()), z=-0.003)
    made = [body, *roll, *hub, strip, *blade, foot]
    if big:
        made += [put(box(wide * 0.7, 0.03, 0.03, 0.004, steel), 0, 0.052 * k, 0.02), put(tube([(-wide * 0.3, 0, 0), (wide * 0.3, 0, 0)], 0.012, m.fabric('wool', '#e4dccb'), steps=1), 0, 0.052 * k, 0.052)]
        made += [tube([(wide / 2, -0.02, 0.05), (wide / 2 + 0.02, -0.02, 0.06), (wide / 2 + 0.022, 0.05, 0.11)], 0.004, steel), put(sphere(0.011, m.plastic('#262626', 0.5)), wide / 2 + 0.022, 0.052, 0.102)]
    return put(made, z=0.003, rz=180)
