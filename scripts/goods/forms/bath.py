"""Goods of the bathroom: towels, soap, pumps, brushes, robes, mats and washbags."""

import math

from mathutils import Vector, noise

import materials as m
from colour import luminance, mix, tone
from forms import form
from forms.parts import skin
from lettering import label
from nodes import Tree
from shapes import box, card, circle, copy, curve, cut, cylinder, inside, lathe, modify, pillow, prism, put, ring, roughen, rounded, shaped, sheet, soft_box, solid, sphere, strap, sweep, tube, vessel, wrap


# ── cloth and hair ────────────────────────────────────────────────────────

def waffle(colour, cell=0.006, soft=0.5, depth=0.24):
    """Cloth woven in square cells, shaded in their hollows."""
    t = Tree('waffle')
    at = t.place()
    part = t.tree.nodes.new('ShaderNodeSeparateXYZ')
    t.feed(part.inputs[0], at)
    waves = [t.maths('SINE', t.maths('MULTIPLY', part.outputs[i], 6.2832 / cell)) for i in range(3)]
    grid = t.maths('ADD', t.maths('ADD', waves[0], waves[1]), waves[2])
    base = t.ramp(t.maths('ADD', t.maths('MULTIPLY', grid, 0.2), 0.5), [(0.1, tone(colour, -depth)), (0.62, colour), (0.95, tone(colour, depth * 0.25))])
    normal = t.bump(t.maths('ADD', grid, t.maths('MULTIPLY', t.noise(at, 800, 2), 0.5)), soft, 0.0016)
    return t.done(t.principled(Base_Color=base, Roughness=0.92, Specular_IOR_Level=0.2, Normal=normal, Sheen_Weight=0.25, Sheen_Roughness=0.5))


def painted_where(thing, material, test):
    """Gives the faces whose middle passes `test(x, y, z)` another material: stripes, borders, hems."""
    thing.data.materials.append(material)
    slot = len(thing.data.materials) - 1
    for face in thing.data.polygons:
        if test(*face.center):
            face.material_index = slot
    return thing


def folded(width, depth, layers, thick, material, rng, nu=60):
    """A cloth folded to and fro, standing on z=0, its round folds to the front."""
    gap, line = thick * 1.06, []
    for k in range(layers):
        z, ahead = (k + 0.5) * gap, k % 2 == 0
        shift = rng.uniform(-0.004, 0.004) if k else 0
        ends = (depth / 2, -depth / 2 + gap / 2 + shift)
        start, stop = ends if ahead else (line[-1][0] if line else ends[1], ends[0] - gap / 2)
        if line:
            y0, side = line[-1][0], (-1 if not ahead else 1)
            line += [(y0 + side * gap / 2 * math.sin(a), z - gap / 2 - gap / 2 * math.cos(a)) for a in (i / 7 * math.pi for i in range(1, 7))]
            start = y0
        line += [(start + (stop - start) * i / 9, z) for i in range(10)]
    high, lift = layers * gap, rng.uniform(0, 50)
    skew = [rng.uniform(-0.0015, 0.0015) for _ in range(layers + 1)]

    def at(u, v):
        y, z = line[min(len(line) - 1, round(v * (len(line) - 1)))]
        x = (u - 0.5) * width + skew[min(layers, int(z / gap))]
        share = z / high
        wave = noise.noise(Vector((x * 9 + lift, y * 9, lift))) * gap * 0.55 + noise.noise(Vector((x * 30, y * 30 + lift, 1))) * gap * 0.1
        sink = gap * 0.5 * abs(2 * u - 1) ** 3
        return (x, y + noise.noise(Vector((x * 12, lift, share * 2))) * 0.003, z + share * (wave - sink))

    return skin(at, material, thick, nu, len(line) - 1, bevel=thick * 0.3)


def rolled(length, radius, thick, material, rng, turns=5.0):
    """A cloth rolled up, lying along x on z=0, its free edge to the front."""
    start = max(radius - turns * thick * 1.1, thick * 0.7)
    lift = rng.uniform(0, 50)

    def at(u, v):
        a = v * turns * math.tau + 0.9
        r = start + (radius - start) * v
        r *= 1 + 0.025 * noise.noise(Vector((u * 3 + lift, math.cos(a), math.sin(a)))) * v
        x = (u - 0.5) * length + 0.004 * math.sin(a * 0.7 + lift) * (1 if u > 0.5 else -1)
        return (x, r * math.cos(a), radius + r * math.sin(a))

    return skin(at, material, thick, 48, int(turns * 30), bevel=thick * 0.3)


def bristles(spots, length, colour, rng, hairs=9, spread=0.004, radius=0.0003, splay=0.2, lean=(0, 0)):
    """Tufts of hair growing up from each (x, y, z), as one thing. `splay` opens them towards their tips."""
    vertices, faces = [], []
    for x, y, z in spots:
        for _ in range(hairs):
            a, r = rng.uniform(0, math.tau), spread * math.sqrt(rng.random())
            dx, dy = r * math.cos(a), r * math.sin(a)
            tall = length * rng.uniform(0.95, 1.03)
            tip = (x + dx * (1 + splay * 6) + lean[0] * tall + rng.gauss(0, spread * 0.12), y + dy * (1 + splay * 6) + lean[1] * tall + rng.gauss(0, spread * 0.12), z + tall)
            at = len(vertices)
            for k in range(4):
                c, s = radius * math.cos(k * 1.5708), radius * math.sin(k * 1.5708)
                vertices += [(x + dx + c, y + dy + s, z), (tip[0] + c * 0.7, tip[1] + s * 0.7, tip[2])]
            faces += [(at + 2 * k, at + 2 * ((k + 1) % 4), at + 2 * ((k + 1) % 4) + 1, at + 2 * k + 1) for k in range(4)] + [(at + 1, at + 3, at + 5, at + 7)]
    return solid('bristles', vertices, faces, m.flat(colour, 0.75))


def stamp(words, width, height, ink, style='stamp', rough=0.7):
    """Words printed or pressed straight onto a thing: an upright leaf with a clear ground."""
    return card(width, height, m.printed(label(words, width / height, '#ffffff', ink=ink, style=style), rough, alpha=True))


def grid(width, depth, step, shape=lambda x, y: True, jitter=0.0, rng=None):
    """Points of a staggered grid inside a shape."""
    rows, columns = int(depth / step) + 1, int(width / step) + 1
    spots = [((i + (j % 2) * 0.5 - columns / 2) * step, (j - (rows - 1) / 2) * step) for j in range(rows) for i in range(columns + 1)]
    spots = [(x + rng.uniform(-jitter, jitter), y + rng.uniform(-jitter, jitter)) if rng else (x, y) for x, y in spots]
    return [(x, y) for x, y in spots if abs(x) <= width / 2 and abs(y) <= depth / 2 and shape(x, y)]


# ── forms ─────────────────────────────────────────────────────────────────

@form('towel', set='own', yaw=-24, pitch=19, fill=0.74, detail=dict(yaw=-38, pitch=24, zoom=1.9, focus=(0.6, 0.2, 0.7)))
def towel(props, rng):
    name, tint = props.words[1], props.colour
    linen = m.fabric('linen', tint)
    if 'BEACH' in name:
        roll = rolled(0.48, 0.066, 0.0055, m.fabric('cotton', tint), rng, 6.5)
        painted_where(roll, m.fabric('cotton', '#f0eadd'), lambda x, y, z: int((x + 0.5) / 0.045) % 2 == 0)
        bands = [tube([(x, 0.0665 * math.cos(a), 0.066 + 0.0672 * math.sin(a)) for a in (k / 20 * math.tau for k in range(20))], 0.0016, m.fabric('canvas', '#e4d8bf'), closed=True, steps=2, sides=8) for x in (-0.1, -0.106, 0.11, 0.104)]
        pouch = put(soft_box(0.19, 0.018, 0.12, m.fabric('canvas', tone(tint, -0.15)), rng, 0.3, 0.001, 0.008), 0.03, -0.125, 0.006, rx=-62, rz=8)
        return put([roll, *bands, pouch], rz=14)
    if 'HAIR' in name:
        cloth = waffle(tint)
        base = folded(0.24, 0.2, 8, 0.004, cloth, rng)
        flap = put(sheet(0.24, 0.13, 0.0045, cloth, rng, 0.004, 2.0), y=-0.036, z=0.034)
        shaped(flap, lambda x, y, z: (x * (1 - 0.55 * max(0, -y / 0.065 * 0.5 + 0.5)), y, z))
        shine = m.marble('#f2ebe2', '#e3d6d8')
        button = put(lathe([(0, 0.001), (0.006, 0.001), (0.0105, 0.003), (0.0115, 0.002), (0.011, 0), (0, 0)], shine), 0.0, -0.078, 0.043)
        holes = [put(cylinder(0.001, 0.0006, m.flat('#4a4038'), 0.0001), x, -0.078 + y, 0.0441) for x in (-0.002, 0.002) for y in (-0.002, 0.002)]
        loop = tube([(-0.006, -0.098, 0.04), (-0.014, -0.08, 0.043), (0, -0.063, 0.0445), (0.014, -0.08, 0.043), (0.006, -0.098, 0.04)], 0.0015, m.fabric('cotton', tone(tint, -0.12)), sides=8)
        return put([base, flap, button, *holes, loop], rz=12)
    if 'MUSLIN' in name or 'FACE' in name:
        parts, z = [], 0.0
        for k, shade in enumerate((tint, tone(mix(tint, '#b98f72', 0.3), -0.04), tint)):
            cloth = folded(0.125, 0.125, 4, 0.0042, waffle(shade, 0.011, 0.8), rng)
            painted_where(cloth, m.fabric('cotton', tone(shade, -0.13)), lambda x, y, z: abs(x) > 0.0595)
            parts.append(put(cloth, z=z, x=rng.uniform(-0.004, 0.004), rz=rng.uniform(-5, 5)))
            z += 0.0196
        return parts
    if 'GUEST' in name or 'HUCK' in name:
        parts, z = [], 0.0
        for k in range(max(3, min(4, props.count))):
            cloth = folded(0.15, 0.13, 6, 0.0034, m.fabric('canvas', tint), rng)
            painted_where(cloth, m.fabric('cotton', '#8d5a4a' if k % 2 else '#6f7f7a'), lambda x, y, z: any(abs(x - c) < w for c, w in ((0.034, 0.003), (0.044, 0.0055), (0.054, 0.003))))
            parts.append(put(cloth, z=z, x=rng.uniform(-0.003, 0.003), rz=rng.uniform(-3, 3)))
            z += 6 * 0.0034 * 1.06 + 0.001
        return parts
    if 'BARCELOS' in name:
        w, d = 0.3, 0.22
        cloth = folded(w, d, 10, 0.0032, m.fabric('linen', tint), rng, 100)
        painted_where(cloth, m.fabric('linen', '#7c8a86'), lambda x, y, z: int((x + 0.5) / 0.0115) % 3 == 0 and abs(x) < 0.115)
        high, thread = 10 * 0.0034, m.fabric('cotton', tint)
        fringe = []
        for k in range(26):
            x = (k - 12.5) * 0.0115
            jolt = rng.uniform(-0.004, 0.004)
            fringe.append(tube([(x, -d / 2 + 0.03, high + 0.001), (x, -d / 2 - 0.008, high + 0.002), (x + jolt * 0.4, -d / 2 - 0.015, high - 0.010), (x + jolt, -d / 2 - 0.018, 0.003)], 0.0023, thread, sides=7, steps=4))
            fringe.append(put(sphere(0.0042, thread, segments=12), x, -d / 2 - 0.0145, high - 0.011))
        return put([cloth, *fringe], rz=16)
    terry = 'TERRY' in name or 'HEAVY' in name
    if 'WAFFLE' in name:
        cloth, thick, layers, many = waffle(tint), 0.0046, 6, 2
    elif terry:
        cloth, thick, layers, many = m.fabric('terry', tint), (0.0105 if 'HEAVY' in name else 0.008), 4, (3 if 'HEAVY' in name else 2)
    else:
        cloth, thick, layers, many = linen, 0.0032, 8, 2
    w, d = (0.34, 0.24) if 'SAUNA' not in name else (0.36, 0.2)
    parts, z = [], 0.0
    for k in range(many):
        pile = folded(w, d, layers, thick, cloth, rng)
        if terry:
            painted_where(pile, m.fabric('canvas', tone(tint, -0.06)), lambda x, y, z: 0.095 < x < 0.125)
        elif 'SAUNA' in name:
            painted_where(pile, m.fabric('linen', '#55514b'), lambda x, y, z: any(abs(x - c) < 0.004 for c in (0.105, 0.12, 0.135)))
        elif 'KES' in name:
            painted_where(pile, m.fabric('linen', tone(tint, -0.42)), lambda x, y, z: 0.136 < x < 0.1405)
        parts.append(put(pile, rng.uniform(-0.006, 0.006), rng.uniform(-0.004, 0.004), z, rz=rng.uniform(-2.5, 2.5)))
        z += layers * thick * 1.06 + 0.0015
    label_at = put(box(0.02, 0.0016, 0.012, 0.0006, m.fabric('canvas', '#8a7a63')), -w * 0.36, -d / 2 - 0.004, z - layers * thick * 0.75)
    if 'SAUNA' in name:
        roll = rolled(w * 0.94, 0.05, 0.0032, linen, rng, 8)
        painted_where(roll, m.fabric('linen', '#55514b'), lambda x, y, z: any(abs(x - c) < 0.004 for c in (0.105, 0.12, 0.135)))
        parts.append(put(roll, 0, 0.01, z))
    return [*parts, label_at]


@form('soap-bar', set='own', yaw=-20, pitch=24, fill=0.66, detail=dict(yaw=20, pitch=34, zoom=1.8, focus=(0.5, 0.4, 0.7)))
def soap_bar(props, rng):
    name, tint = props.words[1], props.colour
    body = m.soap(tint)
    ink = tone(tint, 0.35) if luminance(tint) < 0.3 else tone(tint, -0.28)

    def bar(w, d, h, soft, words=None, material=None):
        block = prism(rounded(w, d, soft, 10), h, min(soft, h * 0.42), material or body, 6)
        modify(block, 'SUBSURF', levels=0)
        made = [block]
        if words:
            made.append(put(stamp(words, w * 0.74, d * 0.62, ink), y=-d * 0.31, z=h + 0.00015, rx=-90))
        return made

    short = (props.words[0], '')
    if 'SIX' in name or 'GUEST' in name:
        colours = ('#cfdcc6', '#cdbfd6', '#ecd9a0', '#a98f9c', '#c9a986', '#e3b9b4')
        tray = [prism(rounded(0.178, 0.108, 0.006), 0.018, 0.001, m.paper('#ddd2bf'))]
        tray = [cut(tray[0], put(prism(rounded(0.17, 0.1, 0.004), 0.03, 0), z=0.003))]
        for k, shade in enumerate(colours):
            made = bar(0.05, 0.044, 0.02, 0.006, (('MINT', 'LAVENDER', 'CITRUS', 'FIG', 'CEDAR', 'ROSE')[k], ''), m.soap(shade))
            tray += put(made, (k % 3 - 1) * 0.0555, (0.5 - k // 3) * 0.0485, 0.0035, rz=rng.uniform(-2, 2))
        return tray
    if 'ROPE' in name or 'LANYARD' in name:
        oval = roughen(pillow(0.115, 0.075, 0.046, body, rng, 0.006, 2.6), 0.0006, 40, rng)
        cord = tube([(0.0, 0, 0.03), (-0.002, 0.01, 0.049), (0.05, 0.05, 0.03), (0.1, 0.045, 0.0045), (0.13, 0.0, 0.004), (0.1, -0.035, 0.004), (0.07, -0.01, 0.016), (0.045, 0.0, 0.046), (0.004, 0.002, 0.046)], 0.0036, m.fabric('canvas', '#e6dcc6', 0.003), sides=14, steps=12)
        knot = put(sphere(0.0075, m.fabric('canvas', '#e6dcc6', 0.003), 0.85, 32), 0, 0.002, 0.041)
        mark = put(stamp(short, 0.07, 0.02, ink), -0.006, -0.034, 0.0428, rx=-74)
        return put([oval, cord, knot], -0.02, 0, 0)
    if 'SHAVING' in name or 'PUCK' in name:
        tin = m.metal('aluminium', 'satin')
        pot = lathe([(0, 0), (0.036, 0), (0.0375, 0.0015), (0.0375, 0.026), (0.0375, 0.026), (0.0366, 0.026), (0.0366, 0.026), (0.0366, 0.002), (0, 0.002)], tin, smooth=False)
        puck = lathe([(0, 0.002), (0.0362, 0.002), (0.0362, 0.018), (0.0345, 0.0205), (0.029, 0.021), (0.0275, 0.0198), (0.0, 0.0198)], body, smooth=False)
        mark = put(stamp(('SHAVING SOAP', 'QUILL'), 0.042, 0.032, ink), y=-0.016, z=0.02, rx=-90)
        lid = lathe([(0, 0.012), (0.036, 0.012), (0.0386, 0.0105), (0.0386, 0), (0.038, 0), (0.038, 0.01), (0, 0.0112)], tin, smooth=False)
        art = put(stamp(('SHAVING SOAP', 'QUILL'), 0.05, 0.04, '#3a3733'), y=-0.02, z=0.0122, rx=-90)
        return [pot, puck, mark, *put([lid, art], 0.052, 0.046, 0.036, rx=62, ry=0, rz=-24)]
    if 'SHAMPOO' in name or 'NETTLE' in name:
        puck = lathe([(0, 0), (0.033, 0), (0.0375, 0.004), (0.0378, 0.02), (0.033, 0.026), (0.027, 0.0272), (0.0258, 0.0262), (0, 0.0262)], body, steps=6)
        bits = [put(sphere(rng.uniform(0.0006, 0.0014), m.flat('#4c5a34', 0.8), 0.5, 8), r * math.cos(a), r * math.sin(a), 0.0258) for r, a in ((0.025 * math.sqrt(rng.random()), rng.uniform(0, 6.28)) for _ in range(46))]
        mark = put(stamp(('SHAMPOO', 'NETTLE'), 0.042, 0.03, tone(tint, -0.45)), y=-0.015, z=0.0265, rx=-90)
        second = [copy(puck), *[copy(b) for b in bits[:20]]]
        return [puck, *bits, mark, *put(second, 0.055, 0.052, 0.0365, rx=68, rz=-26)]
    if 'OLIVE' in name:
        parts = []
        for x, y, z, turn in ((-0.042, 0, 0, 4), (0.036, 0.012, 0, -9), (-0.004, 0.006, 0.0605, 14)):
            cube = roughen(modify(box(0.066, 0.066, 0.06, 0.0022, body), 'SUBSURF', levels=2, subdivision_type='SIMPLE'), 0.0009, 55, rng)
            mark = put(stamp(('72 % OLIVE', 'EXTRA PUR'), 0.05, 0.042, tone(tint, -0.38)), y=-0.0336, z=0.009)
            parts += put([cube, mark], x, y, z, rz=turn)
        return parts
    if 'SALT' in name:
        bar_ = roughen(modify(prism(rounded(0.085, 0.056, 0.008, 8), 0.03, 0.004, body, 5), 'SUBSURF', levels=2, subdivision_type='SIMPLE'), 0.0008, 60, rng)
        grains = [put(box(s, s, s, s * 0.12, m.glass('#f6f8f7', 0.2), 1), rng.gauss(0, 0.026), rng.gauss(0, 0.016), 0.0295, rz=rng.uniform(0, 90)) for s in (rng.uniform(0.0012, 0.0026) for _ in range(46))]
        grains += [put(box(s, s, s, s * 0.12, m.glass('#f6f8f7', 0.2), 1), rng.uniform(-0.08, 0.08), -0.035 - rng.random() * 0.025, 0, rz=rng.uniform(0, 90)) for s in (rng.uniform(0.0012, 0.003) for _ in range(34))]
        return [bar_, *grains]
    if 'TAR' in name:
        first, second = bar(0.082, 0.056, 0.028, 0.0035, (props.words[0], 'TAR')), bar(0.082, 0.056, 0.028, 0.0035)
        band = prism(rounded(0.03, 0.0572, 0.0036, 8), 0.0286, 0.0034, m.paper('#c8b596'))
        return [*put(second, 0.0, 0.0, 0, rz=10), put(band, 0.0, 0, -0.0002, rz=10), *put(first, 0.006, 0.002, 0.0287, rz=-14)]
    if 'STAIN' in name or 'GALL' in name:
        block = bar(0.095, 0.058, 0.036, 0.0022, ('FLECKENSEIFE', 'GALL'))
        paper = prism(rounded(0.06, 0.0584, 0.0024, 4), 0.0366, 0.002, m.paper('#efe6d2'))
        art = put(stamp((props.words[0], 'GALL SOAP'), 0.054, 0.03, '#8a3d2c'), -0.016, -0.0296, 0.003)
        return put([*block[:1], put(paper, -0.016, 0, -0.0002), art], rz=14)
    first, second = bar(0.084, 0.058, 0.026, 0.012, (props.words[0], 'MILK')), bar(0.084, 0.058, 0.026, 0.012)
    return [*put(first, -0.01, -0.01, 0, rz=10), *put(second, 0.02, 0.045, 0.03, rx=64, rz=-14)]


def pump(neck, z, material, reach=0.034, foam=False):
    """A dispenser pump standing on a bottle's neck; its spout to the front and right."""
    r = neck * 1.12
    parts = [put(cylinder(r, 0.016, material, 0.0012), z=z - 0.004), put(cylinder(r * 0.55, 0.006, material, 0.001), z=z + 0.0115), put(cylinder(0.0042, 0.022, m.metal('steel', 'satin'), 0.0003), z=z + 0.015)]
    if foam:
        parts.append(put(cylinder(0.0135, 0.02, material, 0.003), z=z + 0.032))
    else:
        parts.append(put(lathe([(0, 0), (0.008, 0), (0.0088, 0.001), (0.0085, 0.011), (0.007, 0.0128), (0, 0.013)], material), z=z + 0.034))
    nozzle = tube([(0, 0, z + 0.042), (reach * 0.6, 0, z + 0.0435), (reach * 0.92, 0, z + 0.0415), (reach, 0, z + 0.034)], lambda t: 0.0046 - 0.0012 * t, material, sides=20)
    return put([*parts, nozzle], rz=-32)


@form('soap-dispenser', yaw=-8, pitch=10, fill=0.74, detail=dict(yaw=14, pitch=22, zoom=2.0, focus=(0.5, 0.4, 0.85)))
def soap_dispenser(props, rng):
    name, tint = ' '.join(props.words), props.colour
    black, steel, brass = m.plastic('#232323', 0.35), m.metal('stainless-steel', 'satin'), m.metal('brass', 'satin')
    if 'SOLSTICE' in name:
        outer = [(0.03, 0), (0.0325, 0.003), (0.033, 0.01), (0.033, 0.01), (0.033, 0.105), (0.033, 0.105), (0.028, 0.119), (0.0135, 0.128), (0.013, 0.14)]
        art = label(props.words, 0.9, '#f2eadb', style='modern', small='300 ML')
        return [vessel(outer, 0.0024, 0.006, m.glass('#7a3f14')), inside(outer, 0.0024, 0.095, 0.006, 0.0003, m.liquid('oil', '#8a4b12')), wrap(0.0333, 0.07, 0.022, 112, m.printed(art, 0.8)), *pump(0.0135, 0.136, black)]
    if 'WALL' in name or 'KAIVO' in name:
        body = put(prism(rounded(0.07, 0.062, 0.03, 14), 0.15, 0.0025, m.metal('stainless-steel', 'brushed')), z=0.03)
        plate = put(box(0.05, 0.006, 0.13, 0.002, steel), y=0.034, z=0.04)
        wall = put(box(0.2, 0.012, 0.25, 0.002, m.porcelain('#dfe6e3')), y=0.043)
        slot = put(prism(rounded(0.008, 0.06, 0.0039), 0.0012, 0.0003, m.flat('#22272a', 0.2)), y=-0.0312, z=0.1, rx=90)
        button = put(prism(rounded(0.03, 0.03, 0.0149, 10), 0.008, 0.0018, steel), y=-0.029, z=0.056, rx=90)
        spout = put(cylinder(0.006, 0.014, steel, 0.001), y=-0.012, z=0.018)
        return [body, plate, wall, slot, button, spout]
    if 'FOAM' in name:
        outer = [(0.031, 0), (0.0335, 0.004), (0.0335, 0.1), (0.031, 0.113), (0.021, 0.121), (0.0205, 0.132)]
        foam = m.plastic('#5d6664', 0.3)
        parts = [vessel(outer, 0.0022, 0.004, m.glass('#ffffff')), inside(outer, 0.0022, 0.07, 0.004, 0.0003, m.liquid('water', '#dbe9e2')), put(cylinder(0.035, 0.016, m.rubber(tint), 0.003), z=-0.002)]
        parts += [wrap(0.0337, 0.0009, z, 60, m.flat('#f7f7f5')) for z in (0.036, 0.088)]
        return [*parts, *pump(0.0205, 0.128, foam, 0.042, True)]
    if 'TWIN' in name or 'BETONI' in name:
        cement = m.concrete(tint)
        tray = put(prism(rounded(0.22, 0.11, 0.012, 8), 0.02, 0.003, cement), z=0)
        tray = cut(tray, put(prism(rounded(0.2, 0.09, 0.008, 8), 0.02, 0.002), z=0.012))
        outer = [(0.034, 0), (0.0365, 0.004), (0.0365, 0.108), (0.033, 0.116), (0.015, 0.119), (0.014, 0.124)]
        parts = [tray]
        for x, y, turn in ((-0.05, 0.004, 0), (0.048, -0.004, -14)):
            parts += put([lathe([(0, 0), *[p for p in curve(outer, 6)], (0, 0.124)], cement, smooth=False), *pump(0.0135, 0.122, black)], x, y, 0.0125, rz=turn)
        return parts
    if 'COMPORTA' in name:
        outer = [(0.036, 0), (0.041, 0.006), (0.0415, 0.07), (0.037, 0.105), (0.02, 0.122), (0.0145, 0.13), (0.014, 0.146)]
        return [vessel(outer, 0.0036, 0.011, m.glass(mix(tint, '#ffffff', 0.72))), inside(outer, 0.0036, 0.075, 0.011, 0.0003, m.liquid('water', '#ece6c8')), *pump(0.0145, 0.141, black)]
    if 'ALFAMA' in name:
        outer = [(0.034, 0), (0.039, 0.004), (0.043, 0.04), (0.041, 0.085), (0.026, 0.118), (0.0155, 0.127), (0.015, 0.134)]
        body = vessel(outer, 0.004, 0.006, m.glaze(tint, speckle=0.7))
        shaped(body, lambda x, y, z: (x * (1 + 0.006 * math.sin(z * 520)), y * (1 + 0.006 * math.sin(z * 520)), z))
        return [body, *pump(0.0148, 0.131, brass)]
    outer = [(0.036, 0), (0.038, 0.002), (0.0385, 0.006), (0.0385, 0.118), (0.0365, 0.126), (0.0365, 0.126), (0.015, 0.1275), (0.014, 0.132)]
    body = vessel(outer, 0.004, 0.006, m.glaze(tint, speckle=0.2))
    collar = put(cylinder(0.033, 0.012, m.wood('ash', 'x'), 0.002), z=0.126)
    return [body, collar, *pump(0.0135, 0.14, steel)]


@form('bath-brush', set='own', yaw=-16, pitch=24, fill=0.74, detail=dict(yaw=20, pitch=30, zoom=1.9, focus=(0.4, 0.3, 0.7)))
def bath_brush(props, rng):
    name, tint = props.words[1], props.colour
    kind = props.made('oak', 'walnut', 'ash', 'beech', 'birch') or 'beech'
    timber = lambda axis='x': m.wood(kind, axis, tint if kind in ('ash',) else None)
    if 'LOO' in name or 'HARJU' in name:
        outer = [(0.052, 0), (0.057, 0.004), (0.058, 0.02), (0.054, 0.1), (0.046, 0.13)]
        pot = vessel(outer, 0.005, 0.008, m.glaze(tint))
        handle = tube([(0, 0, 0.11), (0, 0, 0.2), (0.001, 0, 0.3), (0, 0, 0.385)], lambda t: 0.0085 + 0.0045 * t * t, m.wood('oak', 'z'), sides=28)
        collar = put(cylinder(0.04, 0.01, m.wood('oak', 'x'), 0.003), z=0.128)
        loop = tube([(0, 0, 0.375), (0.016, -0.008, 0.36), (0.02, -0.013, 0.32), (0.014, -0.012, 0.31), (0.009, -0.012, 0.34), (0, -0.005, 0.374)], 0.0014, m.leather('#6b4526'), sides=8)
        return [pot, *put([handle, collar, loop], rx=-3, ry=5, z=0.001)]
    if 'SHAVING' in name:
        turned = lathe([(0, 0), (0.014, 0), (0.0165, 0.002), (0.0168, 0.008), (0.011, 0.022), (0.0105, 0.032), (0.0155, 0.045), (0.016, 0.054), (0.0128, 0.058), (0, 0.058)], timber('z'))
        band = put(ring(0.0126, 0.0012, m.metal('brass', 'satin')), z=0.0575)
        vertices = [(r * math.cos(a), r * math.sin(a), 0.056) for r, a in ((0.011 * math.sqrt(rng.random()), rng.uniform(0, math.tau)) for _ in range(420))]
        tips = [bristles([v], 0.053 - 55 * (v[0] ** 2 + v[1] ** 2), c, rng, 5, 0.0012, 0.00016, 0.1, (v[0] * 16, v[1] * 16)) for v, c in ((v, rng.choice(['#d9cdb6', '#cbbca2', '#e7decb'])) for v in vertices[:300])]
        core = lathe([(0, 0.056), (0.0118, 0.056), (0.0135, 0.075), (0.0185, 0.096), (0.012, 0.103), (0, 0.105)], m.fabric('terry', '#cbbda4', 0.0006))
        return [turned, band, core, *tips]
    if 'NAIL' in name:
        block = put(prism(rounded(0.095, 0.036, 0.012, 8), 0.016, 0.004, timber()), z=0.02)
        low = bristles([(x, y, 0.0) for x, y in grid(0.084, 0.026, 0.0062)], 0.02, '#c9a871', rng, 26, 0.0022, 0.00024, 0.05)
        up = bristles([(x, y, 0.036) for x, y in grid(0.08, 0.012, 0.0062)], 0.012, '#e2cfa6', rng, 26, 0.0022, 0.00024, 0.05)
        groove = put(prism(rounded(0.0955, 0.0365, 0.012, 8), 0.0014, 0.0004, timber()), z=0.0275)
        return put([block, low, up, groove], rz=18)
    if 'PIN' in name or 'HAIRBRUSH' in name:
        paddle = curve([(0, 0.036), (0.05, 0.038), (0.1, 0.028), (0.12, 0.013), (0.15, 0.0105), (0.205, 0.014), (0.222, 0.0), (0.205, -0.014), (0.15, -0.0105), (0.12, -0.013), (0.1, -0.028), (0.05, -0.038), (0, -0.036), (-0.016, 0)], 8, True)
        body = prism(paddle, 0.014, 0.005, timber(), 5)
        pad = put(shaped(sphere(1, m.rubber('#b0623f'), 1), lambda x, y, z: (x * 0.05, y * 0.028, (z - 1) * 0.008)), 0.045, 0, 0.0135)
        pins = []
        for x, y in grid(0.09, 0.05, 0.0098, lambda x, y: (x / 0.045) ** 2 + (y / 0.025) ** 2 < 0.9):
            h = 0.0135 + 0.0078 * math.sqrt(max(0, 1 - (x / 0.05) ** 2 - (y / 0.028) ** 2))
            pins.append(put(lathe([(0, 0), (0.0009, 0), (0.0011, 0.012), (0.0013, 0.0155), (0.0008, 0.0168), (0, 0.017)], m.wood('birch', 'z'), 10, steps=3), x + 0.045, y, h))
        return put([body, pad, *pins], -0.1, 0, 0.001, rz=-22)
    if 'TILE' in name or 'TUB' in name:
        block = put(prism(curve([(-0.05, -0.03), (-0.05, -0.03), (0.03, -0.026), (0.055, 0.0), (0.055, 0.0), (0.03, 0.026), (-0.05, 0.03), (-0.05, 0.03), (-0.054, 0)], 6, True), 0.018, 0.003, timber()), z=0.024)
        handle = put(tube([(-0.04, 0, 0.036), (-0.09, 0, 0.05), (-0.15, 0, 0.058)], lambda t: 0.0105 + 0.003 * t, timber(), sides=28), z=0)
        low = bristles([(x, y, -0.001) for x, y in grid(0.1, 0.05, 0.0085, lambda x, y: abs(y) < 0.026 - max(0, x - 0.02) * 0.7)], 0.026, '#7a4d2c', rng, 30, 0.0034, 0.00034, 0.12)
        shaped(low, lambda x, y, z: (x * (1.2 - 8 * z), y * (1.2 - 8 * z), z))
        return put([block, handle, low], rz=-24)
    w, d = (0.12, 0.045) if 'FOOT' in name else (0.052, 0.052) if 'FACE' in name else (0.13, 0.07)
    outline = [(x, y) for x, y in circle(w / 2, 72, d / w)]
    hair = {'FACE': '#f1e9da', 'FOOT': '#c8a878'}.get(next((k for k in ('FACE', 'FOOT') if k in name), ''), '#cfae79')
    spots = [(x, y, 0.02) for x, y in grid(w * 0.9, d * 0.86, 0.0075, lambda x, y: (x / w * 2) ** 2 + (y / d * 2) ** 2 < 0.78)]
    head = prism(outline, 0.02, 0.006, timber(), 6)
    if 'FACE' in name:
        head = lathe([(0, 0), (0.02, 0), (0.027, 0.006), (0.027, 0.014), (0.024, 0.02), (0, 0.02)], timber())
        tuft = bristles(spots, 0.018, hair, rng, 60, 0.0036, 0.00013, 0.06)
        flipped = [copy(head), copy(tuft)]
        return [head, tuft, *put(flipped, 0.06, 0.035, 0.033, rx=84, rz=-30)]
    tuft = bristles(spots, 0.022, hair, rng, 40, 0.0026, 0.00024, 0.08)
    if 'FOOT' in name:
        stone = roughen(prism(rounded(0.11, 0.042, 0.0209, 12), 0.02, 0.005, m.concrete('#6a6663'), 6), 0.0015, 180, rng)
        first = put([put(head, z=0.02), put(tuft, z=0.02), stone], rz=16)
        return first
    if 'BACK' in name or 'SELK' in name:
        stick = sweep([(0.05, 0, 0.01), (0.1, 0, 0.011), (0.22, 0, 0.019), (0.34, 0, 0.013), (0.378, 0, 0.011)], [(a * 1.25, b * 0.8) for a, b in circle(0.0115, 24)], timber(), grow=lambda t: 0.95 + 0.25 * t if t < 0.94 else 1.1 - (t - 0.94) * 9, steps=10)
        cord = tube([(0.362, 0, 0.02), (0.385, 0.012, 0.012), (0.41, 0.02, 0.003), (0.42, -0.002, 0.003), (0.385, -0.01, 0.01), (0.362, -0.002, 0.02)], 0.0016, m.fabric('cotton', '#e4dac6'), sides=8)
        return put([head, tuft, stick, cord], -0.16, 0, 0.001, rz=-26)
    band = strap([(-0.0, -d / 2 - 0.001, 0.012), (0, -d / 2 - 0.012, -0.006), (0, -d * 0.3, -0.034), (0, d * 0.3, -0.034), (0, d / 2 + 0.012, -0.006), (0, d / 2 + 0.001, 0.012)], 0.034, 0.0016, m.fabric('canvas', '#d9ccb0'), up=(0, 0, 1))
    rivets = [put(sphere(0.0035, m.metal('brass', 'satin'), 0.5, 24), 0, s * (d / 2 + 0.002), 0.012, rx=90) for s in (-1, 1)]
    return put([head, tuft, band, *rivets], 0, 0, 0.0, rx=62, rz=18)


@form('robe', stage='hang', fill=0.86, detail=dict(yaw=12, pitch=4, zoom=2.1, focus=(0.5, 0.2, 0.72)))
def robe(props, rng):
    name, tint = props.words[1], props.colour
    light = 'GAUZE' in name or 'LINEN' in name
    cloth = waffle(tint, 0.012, 0.5, 0.12) if 'WAFFLE' in name else m.fabric('terry', tint) if 'TERRY' in name else waffle(tint, 0.009, 0.4, 0.07) if 'GAUZE' in name or 'PIKKU' in name or 'HOODED' in name else m.fabric('linen', tint)
    edge = m.fabric('cotton' if 'LINEN' not in name else 'linen', tone(tint, -0.09))
    oak, steel = m.wood('beech', 'x'), m.metal('steel', 'satin')
    lift = rng.uniform(0, 40)
    if 'LÖYLY' in name:
        w, tall = 0.44, 0.52

        def wrapped(u, v):
            a = u * math.tau
            spread = 1 + 0.16 * v
            wave = 0.012 * v * math.sin(a * 7 + lift) + 0.008 * v * math.sin(a * 12 + lift * 2)
            return (w / 2 * spread * math.cos(a), (0.03 + 0.025 * v + wave) * math.sin(a) - (0.5 * wave if math.sin(a) < 0 else 0), tall * (1 - v))

        body = skin(wrapped, cloth, 0.003, 150, 40, closed=True)
        painted_where(body, m.fabric('linen', '#55514b'), lambda x, y, z: 0.03 < z < 0.042 or 0.05 < z < 0.056)
        band = skin(lambda u, v: ((w / 2 + 0.003) * math.cos(u * math.tau), 0.034 * math.sin(u * math.tau), tall - 0.05 + 0.052 * v), edge, 0.004, 90, 4, closed=True, bevel=0.0015)
        lap = tube([(0.05 + 0.012 * t + 0.004 * math.sin(t * 5), -0.036 - 0.022 * t, tall * (1 - t)) for t in (k / 8 for k in range(9))], 0.0028, edge, sides=10)
        button = put(lathe([(0, 0.001), (0.008, 0.001), (0.013, 0.004), (0.014, 0.002), (0.013, 0), (0, 0)], m.wood('birch', 'x')), 0.03, -0.037, tall - 0.024, rx=90)
        pocket = put(sheet(0.14, 0.15, 0.003, cloth, rng, 0.004), -0.11, -0.053, tall - 0.2, rx=84)
        bar_ = put(tube([(-0.2, 0, 0), (0.2, 0, 0)], 0.009, oak, steps=1), z=tall + 0.045)
        clips = [put(box(0.026, 0.02, 0.06, 0.003, steel), x, 0, tall - 0.012) for x in (-0.16, 0.16)]
        hook = tube([(0, 0, tall + 0.05), (0, 0, tall + 0.09), (0.026, 0, tall + 0.115), (0, 0, tall + 0.148), (-0.026, 0, tall + 0.12)], 0.0022, steel)
        return [body, band, lap, button, pocket, bar_, *clips, hook]
    child = 'PIKKU' in name
    k = 0.62 if child else 1.0
    long, wide = {'TERRY': (1.2, 0.5), 'GAUZE': (1.0, 0.5), 'LINEN': (1.12, 0.46)}.get(next((w for w in ('TERRY', 'GAUZE', 'LINEN') if w in name), ''), (1.08, 0.48))
    long, wide = long * k, wide * k
    waist = 0.42
    fat = 0.009 if 'TERRY' in name else 0.004

    def shell(u, v):
        a = u * math.tau
        c, s = math.cos(a), math.sin(a)
        pinch = 1 - 0.13 * math.exp(-(((v - waist) / 0.09) ** 2))
        flare = (0.98 + 0.14 * v * v) * pinch
        x = wide / 2 * flare * math.copysign(abs(c) ** 0.85, c)
        fold = max(0.0, v - waist + 0.06) * 0.036 * k * (math.sin(a * 9 + lift) + 0.6 * math.sin(a * 15 + lift * 3 + v * 2)) + 0.008 * k * noise.noise(Vector((x * 9, v * 6, lift + s)))
        deep = 0.02 * k + (0.085 * k) * min(1.0, v * 5) ** 0.6 * pinch
        z = long * (1 - v) - 0.3 * max(0.0, abs(x) - 0.05 * k) * max(0.0, 1 - v * 3)
        if s < -0.05 and abs(x) < 0.085 * k:
            z -= 0.3 * k * max(0.0, 1 - abs(x) / (0.085 * k)) * max(0.0, 1 - v * 2.6)
        return (x, deep * s + fold * (1 if s < 0 else 0.5), z)

    body = skin(shell, cloth, fat, 150, 64, closed=True)
    parts = [body]
    front = lambda v: -(0.02 * k + 0.085 * k * min(1.0, v * 5) ** 0.6 * (1 - 0.13 * math.exp(-(((v - waist) / 0.09) ** 2)))) - fat
    for side in (-1, 1):
        drop = 0.52 * k
        path = [(side * wide * 0.42, 0, long - 0.075 * k), (side * (wide * 0.53), -0.005, long - 0.17 * k), (side * (wide * 0.6), -0.02, long - 0.34 * k), (side * (wide * 0.62), -0.03, long - drop - 0.06 * k)]
        sleeve = sweep(path, circle(0.062 * k, 40, 1.25), cloth, grow=lambda t: (0.8 + 0.42 * t**1.4) * (1 + (0.22 if 'GAUZE' in name else 0) * t), steps=14, up=(0, 1, 0), caps=False)
        shaped(sleeve, lambda x, y, z: (x + 0.011 * k * noise.noise(Vector((x * 8, y * 14, z * 16 + lift))), y + 0.014 * k * noise.noise(Vector((x * 14 + 5, y * 9, z * 14 + lift))), z))
        modify(sleeve, 'SOLIDIFY', thickness=fat, offset=1)
        sleeve.data.shade_smooth()
        parts.append(sleeve)
        x, y, z = path[-1]
        grow = 1.22 * (1.22 if 'GAUZE' in name else 1)
        cuff = tube([(a * grow, b * grow, 0) for a, b in circle(0.062 * k, 40, 1.0)], 0.006 * k, edge, closed=True, steps=1)
        shaped(cuff, lambda a, b, c: (a * 1.0, b * 0.85, c * (3.5 if 'TERRY' in name else 1.6)))
        lapel = [(side * 0.012, 0.03 * k, long + 0.018 * k), (side * 0.07 * k, 0.01 * k, long + 0.004 * k), (side * 0.082 * k, -0.032 * k, long - 0.06 * k), (side * 0.045 * k, front(0.2) - 0.004, long * 0.8), (-side * 0.012 * k, front(waist) - 0.006 - (0.006 if side > 0 else 0), long * (1 - waist))]
        parts.append(strap(lapel, (0.062 if 'TERRY' in name or 'WAFFLE' in name else 0.042) * k, 0.009 * k, edge, up=(side * 0.4, -1, 0.3), steps=12))
        parts.append(put(sheet(0.15 * k, 0.17 * k, 0.005, cloth, rng, 0.004), side * 0.125 * k, front(0.6) - 0.008 - 0.01, long * 0.41, rx=87))
        parts.append(put(sheet(0.152 * k, 0.03 * k, 0.006, edge, rng, 0.002), side * 0.125 * k, front(0.6) - 0.02, long * 0.41 + 0.08 * k, rx=87))
    hem = [(0.012 * k + 0.006 * math.sin(t * 6 + lift), front(1) * (0.94 + 0.1 * t) - 0.006 - 0.016 * t, long * (1 - waist) * (1 - t)) for t in (i / 8 for i in range(9))]
    parts.append(strap(hem, 0.035 * k, 0.006, edge, up=(0, -1, 0)))
    zw = long * (1 - waist)
    belt = skin(lambda u, v: ((wide / 2 * 0.895 + 0.012 * k) * math.copysign(abs(math.cos(u * math.tau)) ** 0.85, math.cos(u * math.tau)), (0.108 * k + fat) * math.sin(u * math.tau), zw - 0.02 * k + 0.042 * k * v + 0.006 * math.sin(u * 12)), edge, 0.006, 90, 4, closed=True, bevel=0.002)
    y = -0.108 * k - fat - 0.012
    knot = put(pillow(0.05 * k, 0.03 * k, 0.05 * k, edge, rng, 0.12), 0.02 * k, y, zw - 0.024 * k)
    ends = [strap([(0.02 * k, y - 0.006, zw), (0.02 * k + s * 0.035 * k, y - 0.012, zw - 0.1 * k), (0.02 * k + s * 0.05 * k, y - 0.03 * k, zw - h * k)], 0.038 * k, 0.006, edge, up=(0, -1, 0)) for s, h in ((-1, 0.36), (1, 0.31))]
    loops = strap([(0.02 * k, y, zw), (0.085 * k, y - 0.008, zw + 0.018 * k), (0.1 * k, y - 0.014, zw - 0.008 * k), (0.02 * k, y - 0.004, zw - 0.008 * k)], 0.034 * k, 0.005, edge, up=(0, -1, 0))
    arm = tube([(-wide * 0.4, 0.0, long - 0.07 * k), (-wide * 0.2, 0, long - 0.012 * k), (0, 0, long + 0.022 * k), (wide * 0.2, 0, long - 0.012 * k), (wide * 0.4, 0, long - 0.07 * k)], 0.011 * k, oak, sides=24)
    top = long + 0.03 * k
    hook = tube([(0, 0, top), (0, 0, top + 0.05), (0.026, 0, top + 0.075), (0, 0, top + 0.108), (-0.026, 0, top + 0.08)], 0.0024, steel)
    if child or 'HOOD' in name or 'TERRY' in name:
        hood = pillow(0.27 * k, 0.09 * k, 0.24 * k, cloth, rng, 0.06, 2.6)
        parts.append(put(hood, 0, 0.085 * k, long - 0.17 * k))
    return [*parts, belt, knot, *ends, loops, arm, hook]


@form('bath-mat', yaw=-22, pitch=26, fill=0.8, detail=dict(yaw=-40, pitch=24, zoom=2.0, focus=(0.3, 0.2, 0.7)))
def bath_mat(props, rng):
    name, tint = props.words[1], props.colour
    if 'CORK' in name:
        return [prism(rounded(0.6, 0.42, 0.05, 10), 0.02, 0.008, m.cork(tint), 6)]
    if 'LAITURI' in name:
        timber = m.wood('ash', 'x', tint)
        parts = [put(box(0.6, 0.042, 0.018, 0.0035, timber), y=(k - 3.5) * 0.051, z=0.019) for k in range(8)]
        parts += [put(box(0.036, 0.39, 0.016, 0.003, m.wood('ash', 'y', tint)), x=x, z=0.004) for x in (-0.22, 0.22)]
        bolt = m.metal('stainless-steel', 'satin')
        parts += [put(lathe([(0, 0.0025), (0.004, 0.0025), (0.0068, 0.0012), (0.0072, 0), (0, 0)], bolt, 28), x, (k - 3.5) * 0.051, 0.037) for x in (-0.22, 0.22) for k in range(8)]
        return parts + [put(cylinder(0.013, 0.006, m.rubber(), 0.001), x, y) for x in (-0.22, 0.22) for y in (-0.17, 0.17)]
    if 'STONE' in name or 'KIVI' in name:
        slab = prism(rounded(0.6, 0.39, 0.025, 8), 0.009, 0.0025, m.concrete(mix(tint, '#c9c4ba', 0.25)))
        prints = []
        for side in (-1, 1):
            damp = m.flat(tone(mix(tint, '#8f8a80', 0.55), 0.0), 0.95)
            sole = curve([(-0.024, -0.1), (0.022, -0.1), (0.028, -0.05), (0.018, 0.0), (0.036, 0.06), (0.03, 0.1), (-0.02, 0.115), (-0.042, 0.08), (-0.034, 0.03), (-0.02, -0.02), (-0.03, -0.06)], 6, True)
            foot = prism([(x * side, y) for x, y in sole][:: side], 0.0003, 0, damp)
            toes = [put(cylinder(0.013 - 0.0016 * i, 0.0003, damp, 0.0001, segments=24), side * (-0.03 + 0.016 * i), 0.135 - 0.004 * i * i * 0.7) for i in range(5)]
            prints += put([foot, *toes], side * 0.08 + 0.02, -0.015 + side * 0.01, 0.009, rz=-side * 7)
        return [slab, *prints]
    if 'BRAIDED' in name or 'LETTI' in name:
        colours = [m.fabric('wool', c) for c in (tint, tone(mix(tint, '#e8e2d4', 0.6), 0.02), tone(tint, -0.28), mix(tint, '#c79a78', 0.6))]
        parts = []
        for k in range(13):
            r = 0.02 + 0.0205 * k
            line = [(a * 1.0 + math.copysign(0.14, a) * min(1, abs(a) / 0.012), b) for a, b in circle(r, max(24, 8 + 7 * k))]
            for strand in range(3):
                wound = []
                count = len(line) * 3
                dense = curve([(x, y, 0) for x, y in line], 3, True)
                for i, (x, y, _) in enumerate(dense):
                    p = i / len(dense) * math.tau * round(len(line) * 0.42) + strand * math.tau / 3
                    n = Vector((x - math.copysign(min(abs(x), 0.14), x), y, 0))
                    n = n.normalized() if n.length > 1e-6 else Vector((0, 1, 0))
                    wound.append((x + n.x * 0.0055 * math.cos(p), y + n.y * 0.0055 * math.cos(p), 0.009 + 0.0035 * math.sin(2 * p)))
                parts.append(tube(wound, 0.0058, colours[(strand + (k // 3)) % 4], closed=True, steps=1, sides=8))
        return put(parts, scale=(0.98, 1, 1))
    if 'SHOWER' in name or 'PISARA' in name:
        plate = prism(rounded(0.54, 0.54, 0.05, 10), 0.006, 0.002, m.rubber(tint))
        dark = m.flat('#3c3f40', 0.9)
        holes = [put(cylinder(0.0085, 0.0004, dark, 0.0001, segments=24), x, y, 0.006) for x, y in grid(0.47, 0.47, 0.046)]
        rims = [put(ring(0.0098, 0.0016, m.rubber(tint)), x, y, 0.006) for x, y in grid(0.47, 0.47, 0.046)]
        for one in rims:
            one.data = rims[0].data
        return [plate, *holes, *rims]
    seed = rng.uniform(0, 40)
    if 'TUFTED' in name or 'NUKKA' in name:
        base = prism(rounded(0.8, 0.55, 0.04, 8), 0.006, 0.002, m.rubber('#cfc6b6'))
        arch = lambda x, y: any(abs(math.hypot(x, y + 0.26) - r) < 0.022 for r in (0.12, 0.22, 0.32, 0.42))
        low, high = [], []
        for x, y in grid(0.785, 0.535, 0.0072, lambda x, y: True, 0.002, rng):
            (high if arch(x, y) else low).append((x, y, 0.005))
        return [base, bristles(low, 0.02, tint, rng, 5, 0.0045, 0.0016, 0.05), bristles(high, 0.034, tone(tint, 0.22), rng, 5, 0.0045, 0.0016, 0.05)]
    cloth = m.fabric('terry', tint)
    flat = sheet(0.74, 0.5, 0.011, cloth, rng, 0.006, 2.5, 80)
    shaped(flat, lambda x, y, z: (x, y, z + 0.002 * (1 if min(0.37 - abs(x), 0.25 - abs(y)) < 0.035 else 0) - (0.004 if 0.045 < min(0.37 - abs(x), 0.25 - abs(y)) < 0.062 else 0)))
    painted_where(flat, m.fabric('canvas', tone(tint, -0.07)), lambda x, y, z: 0.044 < min(0.37 - abs(x), 0.25 - abs(y)) < 0.062)
    roll = put(rolled(0.5, 0.055, 0.011, cloth, rng, 3.2), -0.3, 0, 0.014, rz=90)
    shaped(flat, lambda x, y, z: (max(x, -0.3), y, z))
    return [flat, roll]


def zip_along(path, metal, cloth, slider=0.5):
    """A zip: tape, teeth and a slider with its puller."""
    line = curve(path, 12)
    teeth = []
    proto = box(0.0022, 0.0052, 0.0016, 0.0004, metal, 1)
    run = 0.0
    tape = strap(path, 0.022, 0.0012, cloth, up=(0, 0, 1))
    for a, b in zip(line, line[1:]):
        way = Vector(b) - Vector(a)
        many = max(1, int(way.length / 0.0034))
        for i in range(many):
            p = Vector(a) + way * (i / many)
            teeth.append(put(copy(proto), p.x, p.y, p.z, rz=math.degrees(math.atan2(way.y, way.x))))
    p = Vector(line[int(len(line) * slider)])
    run = put([put(box(0.011, 0.009, 0.004, 0.0012, metal), z=0), put(box(0.007, 0.03, 0.0016, 0.0007, metal), 0.0, -0.018, -0.002, rx=34)], p.x, p.y, p.z + 0.0006)
    return [tape, *teeth, *run]


@form('washbag', yaw=-20, pitch=15, fill=0.74, detail=dict(yaw=-34, pitch=30, zoom=1.9, focus=(0.4, 0.3, 0.9)))
def washbag(props, rng):
    name, tint = props.words[1], props.colour
    brass, steel = m.metal('brass', 'satin'), m.metal('steel', 'satin')
    if 'RESTRONGUET' in name:
        canvas, hide = m.fabric('canvas', tint), m.leather('#7a4f2e')
        body = rolled(0.3, 0.05, 0.008, canvas, rng, 4.2)
        lining = painted_where(body, m.fabric('cotton', tone(tint, -0.2)), lambda x, y, z: math.hypot(y, z - 0.05) < 0.036)
        belts = [strap([(x, 0.0525 * math.cos(a), 0.05 + 0.0535 * math.sin(a)) for a in (i / 24 * math.tau for i in range(24))], 0.02, 0.003, hide, closed=True, up=(1, 0, 0), steps=2) for x in (-0.0,)]
        tongue = strap([(0, -0.046, 0.075), (0.001, -0.056, 0.05), (0.003, -0.062, 0.022), (0.006, -0.08, 0.003)], 0.02, 0.003, hide, up=(0, -1, 0))
        buckle = put(tube([(x, y, 0) for x, y in rounded(0.03, 0.026, 0.004, 3)], 0.0019, brass, closed=True, steps=1), 0, -0.0545, 0.055, rx=88)
        brush = put(tube([(0.14, 0.004, 0.055), (0.185, 0.004, 0.057)], 0.004, m.wood('bamboo', 'x')), 0, 0, 0)
        return put([lining, *belts, tongue, buckle, brush], rz=18)
    if 'CLEAR' in name or 'CABIN' in name:
        film = m.thin_glass('#dfe9e6')
        body = soft_box(0.2, 0.05, 0.19, film, rng, 0.25, 0.001, 0.012)
        trim = m.fabric('recycled-polyester', '#3d4643')
        frame = [tube([(x, y, z) for x, z in [(a, b + 0.095) for a, b in rounded(0.2, 0.19, 0.014, 4)]], 0.0022, trim, closed=True, steps=1, sides=8) for y in (-0.024, 0.024)]
        zipper = zip_along([(-0.095, 0, 0.193), (0.095, 0, 0.193)], m.plastic('#2b2f2e'), trim, 0.82)
        bottles = []
        for x, h, c, cap in ((-0.06, 0.1, '#e8e2d3', '#2b2b2a'), (-0.018, 0.08, '#b9cbb9', '#efece4'), (0.025, 0.11, '#d9b99a', '#2b2b2a')):
            bottles += put([cylinder(0.0165, h, m.plastic(c, 0.4), 0.004), put(cylinder(0.011, 0.02, m.plastic(cap, 0.4), 0.002), z=h)], x, 0, 0.005)
        tubes = put(lathe([(0, 0), (0.011, 0), (0.012, 0.02), (0.018, 0.03), (0.02, 0.1), (0.021, 0.13)], m.plastic('#f0ece2', 0.5), 48, squash=0.5), 0.066, 0, 0.006)
        return [body, *frame, *zipper, *bottles, tubes]
    if 'HOOK' in name:
        cloth, dark = m.fabric('recycled-polyester', tint), m.fabric('recycled-polyester', tone(tint, -0.35))
        parts, mesh = [], m.fabric('recycled-polyester', tone(tint, 0.3), 0.004)
        for k in range(4):
            z = 0.47 - k * 0.155
            panel = put(soft_box(0.24, 0.03 + 0.006 * (k % 2), 0.145, cloth, rng, 0.35, 0.002, 0.012), y=0, z=z)
            pocket = put(soft_box(0.2, 0.014, 0.1, mesh if k % 2 else dark, rng, 0.5, 0.0015, 0.006), y=-0.025, z=z + 0.012)
            parts += [panel, pocket, *put(zip_along([(-0.09, 0, 0), (0.09, 0, 0)], steel, dark, rng.uniform(0.1, 0.9)), 0, -0.032, z + 0.118, rx=70)]
        hook = tube([(0, 0, 0.61), (0, 0, 0.65), (0.022, 0, 0.675), (0, 0, 0.7), (-0.022, 0, 0.68)], 0.003, steel)
        return [*parts, put(box(0.05, 0.008, 0.03, 0.002, dark), z=0.6), hook]
    if 'DOPP' in name or 'GYLLY' in name:
        hide = m.leather(tint, 0.5)
        body = soft_box(0.25, 0.12, 0.115, hide, rng, 0.1, 0.003, 0.02)
        shaped(body, lambda x, y, z: (x * (1 - 0.05 * z / 0.115), y * (1 - 0.35 * (z / 0.115) ** 2), z))
        bars = [tube([(-0.125, s * 0.006, 0.11), (-0.11, s * 0.007, 0.125), (0.11, s * 0.007, 0.125), (0.125, s * 0.006, 0.11)], 0.0055, hide, sides=14) for s in (-1, 1)]
        seam = [tube([(x, s * 0.0 - 0.001, z) for x, z in ((-0.1255, 0.02), (-0.1285, 0.06), (-0.124, 0.105))], 0.002, m.leather(tone(tint, -0.3)), sides=8) for s in (1,)]
        stitch = [put(tube([(0, 0, 0), (0.0042, 0, 0)], 0.0006, m.flat('#e9dcc2', 0.8), steps=1, sides=6), -0.1 + 0.0062 * i, -0.0445, 0.101) for i in range(33)]
        loop = strap([(-0.128, 0, 0.075), (-0.16, 0, 0.07), (-0.168, 0, 0.045), (-0.13, 0, 0.04)], 0.016, 0.003, hide, up=(0, 0, 1))
        clasp = [put(sphere(0.0075, brass, 1, 32), x, y, 0.13) for x, y in ((-0.006, -0.006), (0.006, 0.006))]
        return [body, *bars, *seam, *stitch, loop, *clasp]
    if 'QUILTED' in name or 'VATI' in name:
        def pouch(k):
            cloth = m.fabric('organic-cotton', tint)
            body = soft_box(0.2 * k, 0.08 * k, 0.125 * k, cloth, rng, 0.22, 0.001, 0.025 * k, 8)
            modify(body, 'SUBSURF', levels=1)
            step = 0.026

            def quilt(x, y, z):
                a, b = math.sin((x + z) / step * math.pi), math.sin((x - z) / step * math.pi)
                puff = min(abs(a), abs(b)) ** 0.5
                return (x, y + math.copysign(0.0055 * (puff - 0.6), y) * min(1, abs(y) / 0.01), z)

            shaped(body, quilt)
            zipper = zip_along([(-0.085 * k, 0, 0.1265 * k), (0.085 * k, 0, 0.1265 * k)], brass, m.fabric('cotton', tone(tint, -0.2)), 0.14)
            tab = strap([(0.098 * k, 0, 0.115 * k), (0.115 * k, 0, 0.118 * k), (0.117 * k, 0, 0.104 * k), (0.1 * k, 0, 0.1 * k)], 0.016, 0.003, m.fabric('cotton', tone(tint, -0.2)), up=(0, 0, 1))
            return [body, *zipper, tab]

        return [*put(pouch(1.3), -0.03, 0.06, 0, rz=5), *put(pouch(0.9), 0.075, -0.07, 0, rz=-8)]
    canvas, hide = m.fabric('canvas', tint), m.leather('#6b452b')
    body = soft_box(0.26, 0.125, 0.135, canvas, rng, 0.1, 0.0035, 0.024)
    base = put(soft_box(0.263, 0.128, 0.032, hide, rng, 0.08, 0.0015, 0.014), z=-0.001)
    zipper = zip_along([(-0.122, 0, 0.1365), (0.122, 0, 0.1365)], brass, m.fabric('canvas', tone(tint, -0.3)), 0.78)
    piping = [tube([(s * 0.131, y, z) for y, z in [(a, b + 0.068) for a, b in rounded(0.118, 0.124, 0.03, 5)]], 0.0026, hide, closed=True, steps=1, sides=8) for s in (-1, 1)]
    handle = strap([(-0.13, 0, 0.1), (-0.152, 0, 0.112), (-0.165, 0, 0.08), (-0.152, 0, 0.05), (-0.13, 0, 0.052)], 0.022, 0.0034, hide, up=(0, 0, 1))
    tag = put(box(0.05, 0.002, 0.026, 0.0006, hide), 0.06, -0.0775, 0.07, rx=-4)
    rivets = [put(sphere(0.003, brass, 0.5, 20), 0.06 + x, -0.079, 0.083, rx=90) for x in (-0.02, 0.02)]
    return [body, base, *zipper, *piping, handle, tag, *rivets]
