"""What holds plants, water and seed outdoors: pots, boxes, watering cans and bird feeders."""

import math

import materials as m
from colour import tone
from forms import form
from shapes import box, curve, cut, cylinder, lathe, prism, put, ring, rope, roughen, rounded, shaped, sphere, stem, strap, tube, vessel


def _skin(props, default='steel'):
    """Painted, enamelled, cast, turned or bare, as the good's first material says."""
    kind = props.material or default
    if kind in ('steel', 'aluminium', 'carbon-steel', 'stainless-steel') and not m.metallic(props.colour, kind):
        return m.painted(props.colour)
    return m.named(kind, props.colour)


def _soil(radius, z, rng):
    """Earth in a pot."""
    earth = put(cylinder(radius, 0.006, m.flat('#3b2c22', 0.95), 0.002, segments=48), z=z)
    return roughen(earth, 0.004, 120, rng)


def _plant(rng, height, many, kind='leafy', colour='#64794a'):
    green = m.foliage(colour)
    return [part for _ in range(many) for part in put(stem(height * rng.uniform(0.75, 1.1), rng, green, kind, rng.uniform(0.15, 0.5), 0.0016, green), rng.gauss(0, 0.008), rng.gauss(0, 0.008), rz=rng.uniform(0, 360))]


@form('plant-pot', pitch=13)
def plant_pot(props, rng):
    name = ' '.join(props.words)
    skin = _skin(props, 'terracotta')
    if 'FELT' in name or 'POTATO' in name:
        bag = vessel([(0.14, 0), (0.15, 0.01), (0.155, 0.17), (0.15, 0.33)], 0.004, material=m.fabric('wool', props.colour))
        roughen(bag, 0.01, 9, rng)
        grips = [put(strap([(-0.04, 0, 0.0), (-0.035, -0.02, 0.05), (0.035, -0.02, 0.05), (0.04, 0, 0.0)], 0.025, 0.003, m.fabric('canvas', tone(props.colour, -0.2))), y=-0.15, z=0.25)]
        return [bag, *grips, _soil(0.142, 0.28, rng), *put(_plant(rng, 0.22, 7, 'leafy', '#5a7040'), z=0.28)]
    r, h = {'ALPINE': (0.1, 0.07), 'THRAPSANO': (0.19, 0.34), 'EIGHT': (0.14, 0.3)}.get(next((k for k in ('ALPINE', 'THRAPSANO', 'EIGHT') if k in name), ''), (0.075, 0.14))
    r *= rng.uniform(0.96, 1.05)
    if 'LONG TOM' in name:
        outer = [(r * 0.66, 0), (r * 0.67, 0.003), (r * 0.9, h * 0.84), (r * 0.9, h * 0.84), (r * 1.02, h * 0.845), (r * 1.02, h * 0.845), (r * 1.04, h)]
    elif 'THRAPSANO' in name or 'EIGHT' in name:
        outer = [(r * 0.6, 0), (r * 0.63, 0.01), (r * 1.02, h * 0.48), (r * 0.98, h * 0.7), (r * 0.72, h * 0.9), (r * 0.84, h * 0.97), (r * 0.84, h)]
    else:
        outer = [(r * rng.choice([0.74, 0.84]), 0), (r * 0.86, 0.005), (r * 0.96, h * 0.5), (r, h)]
    body = vessel(outer, 0.006 if r < 0.12 else 0.012, material=skin)
    if 'RIBBED' in name:
        shaped(body, lambda x, y, z: (x * (1 + 0.022 * math.cos(40 * math.atan2(y, x))), y * (1 + 0.022 * math.cos(40 * math.atan2(y, x))), z))
    parts = [body]
    lift = 0.0
    if 'GRACA' in name or 'GRAÇA' in name or 'WICK' in name or rng.random() < 0.3:
        saucer = lathe([(0, 0), (r * 0.92, 0), (r * 1.05, 0.004), (r * 1.12, 0.017), (r * 1.07, 0.018), (r * 1.0, 0.006), (0, 0.006)], skin)
        lift = 0.0058
        put(parts, z=lift)
        parts.append(saucer)
    if 'ORCHID' in name or 'SLOTTED' in name:
        for k in range(9):
            a = k / 9 * math.tau
            hole = put(box(0.04, 0.007, h * 0.42, 0.003), math.cos(a) * r * 0.95, math.sin(a) * r * 0.95, h * 0.3, rz=math.degrees(a))
            body = cut(body, hole)
    top = curve(outer, 8)[-1][0] - (0.008 if r < 0.12 else 0.015)
    parts.append(_soil(top, h * 0.88 + lift, rng))
    kind = rng.choice(['leafy', 'branch', 'leafy'])
    parts += put(_plant(rng, max(0.12, h * 1.15), 9 if r < 0.12 else 14, kind, rng.choice(['#64794a', '#7b8a63', '#556b45'])), z=h * 0.88 + lift, scale=1 if r < 0.12 else 1.5)
    return parts


@form('watering-can', yaw=-6, pitch=10, fill=0.74)
def watering_can(props, rng):
    name = ' '.join(props.words)
    skin = _skin(props)
    brass = m.metal('brass', 'satin')
    big = 'NURSERY' in name or 'ALLOTMENT' in name
    r, h = (0.1, 0.2) if big else (0.062, 0.115)
    long = 0.42 if 'HERON' in name or 'KINKO' in name else 0.3
    reach = long if not big else 0.42
    outer = [(r * 0.97, 0), (r, 0.004), (r, h * 0.5), (r * 0.99, h * 0.92), (r * 0.9, h)]
    if rng.random() < 0.4 and not big:
        outer = [(r * 1.08, 0), (r * 1.12, 0.006), (r * 0.98, h * 0.5), (r * 0.78, h * 0.92), (r * 0.74, h)]
    body = vessel(outer, 0.0022, material=skin)
    half = put(lathe([(0, 0), (outer[-1][0] - 0.002, 0), (outer[-1][0] - 0.002, 0.002), (0, 0.002)], skin, smooth=False), z=h - 0.004)
    half = cut(half, put(box(r * 3, r * 3, 0.02), x=r * 1.5 + r * 0.12, z=h - 0.01))
    parts = [body, half, put(ring(r * 1.0, 0.0018, skin), z=0.006)]
    tip = (-r - reach * 0.62, 0, h * (1.18 if long > 0.35 or big else 1.05))
    spout = tube([(-r * 0.86, 0, h * 0.2), (-r - reach * 0.2, 0, h * 0.42), (-r - reach * 0.42, 0, h * 0.86), tip], lambda t: (0.017 if big else 0.0105) * (1.25 - 0.72 * t), skin, sides=28)
    parts.append(spout)
    if big or 'DRIZZLE' in name or 'KINKO' in name:
        rose = lathe([(0.006, 0), (0.008, 0.012), (0.026, 0.032), (0.028, 0.036), (0.027, 0.038), (0.012, 0.0415), (0, 0.042)], brass if skin else skin)
        holes = [put(cylinder(0.0011, 0.001, m.flat('#1d1a17')), rr * math.cos(a), rr * math.sin(a), 0.0405 - rr * 0.1) for rr in (0.006, 0.012, 0.018) for a in (k / 12 * math.tau for k in range(12))]
        parts += put([rose, *holes], tip[0] + 0.003, 0, tip[2] - 0.003, ry=-52, scale=1.4 if big else 0.85)
    thick = 0.006 if big else 0.0042
    arch = [(r * 0.94, 0, h * 0.28), (r * 1.75, 0, h * 0.62), (r * 1.35, 0, h * 1.3), (r * 0.1, 0, h * 1.42), (-r * 0.5, 0, h * 1.02)] if rng.random() < 0.65 else [(r * 0.98, 0, h * 0.2), (r * 1.7, 0, h * 0.42), (r * 1.62, 0, h * 0.9), (r * 0.9, 0, h * 0.98)]
    parts.append(tube(arch, thick, skin if 'KINKO' not in name else brass, steps=12))
    if big:
        parts.append(tube([(-r * 0.7, 0, h), (-r - reach * 0.36, 0, h * 0.88)], 0.003, skin))
    return parts


@form('planter-box', yaw=-18, pitch=13, fill=0.76)
def planter_box(props, rng):
    name = ' '.join(props.words)
    w, d, h = 0.5, 0.18, 0.17
    skin = _skin(props)
    if 'CONCRETE' in name or 'PLINT' in name:
        w = d = h = 0.36
        skin = m.concrete(props.colour)
    elif 'RAISED' in name or 'ROST' in name:
        w, d, h = 0.9, 0.6, 0.34
        skin = m.metal('cast-iron', 'cast', colour=props.colour)
    elif 'TERRACE' in name or 'HAVE' in name:
        w, d, h = 0.9, 0.36, 0.5
    wall = 0.018
    if 'TERRACE' in name or 'HAVE' in name:
        oak = m.wood('oak', 'x')
        parts = []
        rows = 6
        for k in range(rows):
            z = 0.08 + k * (h - 0.08) / rows
            for y in (-d / 2, d / 2):
                parts.append(put(box(w, 0.02, (h - 0.08) / rows - 0.008, 0.003, oak), y=y, z=z))
            for x in (-w / 2, w / 2):
                parts.append(put(box(d, 0.02, (h - 0.08) / rows - 0.008, 0.003, oak), x=x, z=z, rz=90))
        for x in (-w / 2 - 0.012, w / 2 + 0.012):
            for y in (-d / 2 - 0.012, d / 2 + 0.012):
                parts.append(put(box(0.03, 0.03, h + 0.006, 0.002, m.painted('#2b2a29')), x, y))
    elif 'BASKET' in name or 'OSIER' in name:
        w, d, h = 0.45, 0.3, 0.28
        cane = m.wood('rattan', 'x', props.colour)
        parts = []
        for k in range(26):
            z = 0.008 + k * 0.0105
            grow = 1 + 0.12 * k / 26
            wave = [(x * grow * (1 + 0.012 * (1 if (i + k) % 2 else -1)), y * grow * (1 + 0.016 * (1 if (i + k) % 2 else -1)), z) for i, (x, y) in enumerate(rounded(w * 0.9, d * 0.9, 0.11, 7))]
            parts.append(tube(wave, 0.0058, cane, closed=True, steps=3, sides=10))
        parts.append(put(rope([(x * 1.13, y * 1.13, 0) for x, y in rounded(w * 0.9, d * 0.9, 0.11, 5)], 0.011, cane, closed=True), z=h + 0.004))
        for side in (-1, 1):
            parts.append(tube([(side * w * 0.5, -0.05, h), (side * w * 0.56, -0.03, h + 0.07), (side * w * 0.56, 0.03, h + 0.07), (side * w * 0.5, 0.05, h)], 0.008, cane))
    else:
        taper = 0.9 if h < 0.3 else 1.0
        body = prism(rounded(w, d, 0.012 if 'CONCRETE' in name or 'ZINC' in name else 0.03, 6), h, 0.004, skin)
        body = cut(body, put(prism(rounded(w - 2 * wall, d - 2 * wall, 0.012, 6), h, 0), z=h * 0.1))
        shaped(body, lambda x, y, z: (x * (taper + (1 - taper) * z / h), y * (taper + (1 - taper) * z / h), z))
        parts = [body]
        if 'ZINC' in name or 'SILL' in name or 'SADDLE' in name:
            parts.append(tube([(x, y, h) for x, y in rounded(w, d, 0.014, 4)], 0.005, skin, closed=True, steps=1))
    earth = put(box(w - 2 * wall - 0.006, d - 2 * wall - 0.006, 0.02, 0.004, m.flat('#3b2c22', 0.95)), z=h * 0.86)
    plants = []
    for k in range(max(5, int(w * 22))):
        tall = rng.uniform(0.1, 0.2) * (1.5 if w > 0.6 else 1)
        green = m.foliage(rng.choice(['#64794a', '#7b8a63', '#556b45', '#8a9468']))
        plants += put(stem(tall, rng, green, rng.choice(['leafy', 'branch', 'branch']), 0.35, 0.0016, green), rng.uniform(-0.42, 0.42) * w, rng.uniform(-0.3, 0.3) * d, h * 0.9)
    return [*parts, earth, *plants]


@form('bird-feeder', stage='hang')
def bird_feeder(props, rng):
    name = ' '.join(props.words)
    brass = m.metal('brass', 'satin')
    seed = m.paper('#c8a468')
    if 'TABLE' in name or 'GABLE' in name:
        oak = m.wood('oak', 'x')
        floor = box(0.26, 0.22, 0.016, 0.003, oak)
        parts = [floor]
        for y in (-0.105, 0.105):
            parts.append(put(box(0.26, 0.012, 0.03, 0.002, oak), y=y, z=0.012))
        for x in (-0.1, 0.1):
            parts.append(put(box(0.016, 0.016, 0.15, 0.002, m.wood('oak', 'z')), x, 0, 0.014))
            parts.append(put(box(0.008, 0.11, 0.11, 0.002, m.glass()), x * 0.72, 0, 0.018))
        for side in (-1, 1):
            parts.append(put(box(0.3, 0.165, 0.011, 0.002, oak), 0, side * 0.066, 0.178, rx=-side * 34))
        grains = [put(sphere(rng.uniform(0.003, 0.005), seed, segments=10), rng.uniform(-0.07, 0.07), rng.uniform(-0.08, 0.08), 0.016 + rng.uniform(0, 0.012)) for _ in range(130)]
        cord = tube([(-0.1, 0, 0.23), (0, 0, 0.36), (0.1, 0, 0.23)], 0.0022, m.fabric('canvas', '#cbb894'), steps=2)
        return [*parts, *grains, cord]
    if 'DISH' in name or 'SPARROW' in name:
        r = 0.12
        dish = lathe([(0, 0), (r * 0.5, 0.0), (r * 0.9, 0.016), (r, 0.036), (r * 0.985, 0.038), (r * 0.86, 0.022), (r * 0.5, 0.008), (0, 0.008)], m.glaze(props.colour))
        water = put(cylinder(r * 0.85, 0.002, m.liquid('water')), z=0.02)
        cords = [tube([(r * 0.97 * math.cos(a), r * 0.97 * math.sin(a), 0.036), (0, 0, 0.32)], 0.0018, m.fabric('canvas', '#b9a67f'), steps=1) for a in (math.radians(k) for k in (-60, 60, 180))]
        return [dish, water, *cords, put(ring(0.014, 0.0022, brass), z=0.334, rx=90)]
    if 'WINDOW' in name or 'PANE' in name:
        shell = m.glass('#f3f7f6')
        tray = box(0.2, 0.11, 0.03, 0.006, m.plastic(props.colour, 0.5, True))
        tray = cut(tray, put(box(0.185, 0.095, 0.03, 0.004), z=0.006))
        back = put(box(0.2, 0.004, 0.13, 0.0015, shell), y=0.053)
        roof = put(box(0.215, 0.125, 0.004, 0.0015, shell), y=-0.004, z=0.13)
        cups = [put(lathe([(0.019, 0), (0.02, 0.001), (0.008, 0.009), (0, 0.01)], m.rubber('#7a7f7d')), x, 0.05, z, rx=90) for x, z in ((-0.07, 0.1), (0.07, 0.1), (0, 0.06))]
        grains = [put(sphere(rng.uniform(0.003, 0.005), seed, segments=10), rng.uniform(-0.08, 0.08), rng.uniform(-0.035, 0.035), 0.008 + rng.uniform(0, 0.01)) for _ in range(140)]
        return [tray, back, roof, *cups, *grains]
    if 'SPIRAL' in name or 'NUT' in name:
        wire = m.painted(props.colour)
        turns = [(0.045 * math.cos(a), 0.045 * math.sin(a), 0.02 + a * 0.0019) for a in (k * 0.25 for k in range(540))]
        coil = tube(turns, 0.0021, wire, steps=1, sides=8)
        top = put(lathe([(0, 0.02), (0.012, 0.018), (0.05, 0.002), (0.052, 0), (0, 0)], wire), z=0.277)
        base = cylinder(0.05, 0.02, m.wood('beech', 'z'), 0.004)
        nuts = [put(sphere(0.0085, m.leather('#a8733f'), 1.3, 14), rng.gauss(0, 0.014), rng.gauss(0, 0.014), 0.02 + rng.uniform(0, 0.21)) for _ in range(110)]
        hook = tube([(0, 0, 0.296), (0, 0, 0.33), (0.015, 0, 0.345), (0.026, 0, 0.33)], 0.0022, wire)
        return [coil, top, base, *nuts, hook]
    r, h = 0.032, 0.28
    pipe = lathe([(r, 0), (r, h), (r, h), (r - 0.0024, h), (r - 0.0024, h), (r - 0.0024, 0), (r - 0.0024, 0), (r, 0)], m.glass(), 64, smooth=False)
    grain = put(cylinder(r - 0.003, h * 0.8, m.paper('#b58e58'), 0.001), z=0.004)
    kernels, husks = [], [m.paper(colour) for colour in ('#c8a468', '#8a6a3d', '#dcc28c')]
    for _ in range(420):
        a = rng.uniform(0, math.tau)
        kernels.append(put(sphere(rng.uniform(0.0024, 0.0036), rng.choice(husks), segments=8), (r - 0.0045) * math.cos(a), (r - 0.0045) * math.sin(a), rng.uniform(0.006, h * 0.8)))
    metal = brass if props.made('brass') else _skin(props)
    parts = [pipe, grain, *kernels]
    parts.append(put(lathe([(0, 0.03), (0.008, 0.029), (0.034, 0.012), (0.04, 0.002), (0.04, 0), (0, 0)], metal), z=h - 0.004))
    parts.append(put(lathe([(0, 0), (0.05, 0), (0.056, 0.010), (0.054, 0.011), (0.046, 0.003), (0, 0.003)], metal), z=-0.006))
    for z, turn in ((0.06, 0), (0.17, 0)):
        for side in (-1, 1):
            parts.append(tube([(side * r * 0.9, -0.012, z), (side * (r + 0.045), -0.02, z)], 0.0028, metal, steps=1))
            parts.append(put(cylinder(0.0085, 0.004, metal, 0.001), side * (r - 0.001), -0.012, z + 0.022, ry=90 * side))
    parts.append(tube([(-0.03, 0, h + 0.004), (0, 0, h + 0.085), (0.03, 0, h + 0.004)], 0.0018, metal))
    if 'CAGE' in name or 'KEEP' in name:
        wire = m.metal('steel', 'satin')
        for k in range(18):
            a = k / 18 * math.tau
            parts.append(tube([(0.095 * math.cos(a), 0.095 * math.sin(a), -0.01), (0.095 * math.cos(a), 0.095 * math.sin(a), h + 0.01)], 0.0016, wire, steps=1, sides=8))
        for k in range(8):
            parts.append(put(ring(0.095, 0.0016, wire), z=-0.01 + k * (h + 0.02) / 7))
    return parts
