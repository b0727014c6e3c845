"""What a gardener uses: cans, pots, tools, feeders, seeds and gloves."""

import math

import materials as m
from colour import tone
from forms import form
from lettering import label
from shapes import box, card, circle, copy, curve, cut, cylinder, lathe, pillow, prism, put, ring, roughen, rope, rounded, shaped, solid, sphere, stem, strap, sweep, tube, vessel


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


def _handle_of(length, radius, kind):
    """A turned wooden handle along +x from the origin."""
    line = [(0, 0), (radius * 0.82, 0.0), (radius * 0.86, 0.004), (radius * 0.78, length * 0.2), (radius * 1.06, length * 0.55), (radius * 0.98, length * 0.8), (radius * 1.08, length * 0.94), (radius * 0.7, length * 0.995), (0, length)]
    grip = lathe(line, m.wood(kind, 'z'), 64)
    return put(grip, ry=90)


@form('trowel', stage='flat')
def trowel(props, rng):
    name = ' '.join(props.words)
    wood = props.made('ash', 'beech', 'oak') or 'ash'
    bare = props.made('stainless-steel', 'carbon-steel', 'steel') or 'carbon-steel'
    steel = m.metal('stainless-steel' if bare != 'carbon-steel' else 'carbon-steel', 'satin')
    if 'DIBBER' in name:
        body = lathe([(0, 0), (0.003, 0.004), (0.016, 0.05), (0.018, 0.06)], m.metal('brass', 'satin'))
        shaft = lathe([(0.0178, 0.06), (0.0185, 0.14), (0.0165, 0.18), (0.0205, 0.25), (0.017, 0.272), (0, 0.28)], m.wood('oak', 'z'))
        marks = [put(ring(0.0186, 0.0005, m.flat('#4a3524')), z=0.075 + k * 0.022) for k in range(5)]
        return put(put([body, shaft, *marks], -0.14, 0, 0.0205, ry=90), rz=-28)
    grip = _handle_of(0.125, 0.0155, wood)
    ferrule = put(lathe([(0.0128, 0), (0.0136, 0.002), (0.0122, 0.026), (0.0095, 0.03)], m.metal('brass' if rng.random() < 0.4 else 'steel', 'satin')), ry=-90)
    parts = [put(grip, z=0.0), ferrule]
    tang = lambda: tube([(-0.01, 0, 0), (-0.05, 0, 0.004), (-0.085, 0, 0.012), (-0.11, 0, 0.004)], lambda t: 0.0052 + 0.001 * t, steel)
    if 'WELLOW HAND' in name:
        parts.append(tang())
        parts.append(tube([(-0.1, -0.03, 0.004), (-0.112, 0, 0.005), (-0.1, 0.03, 0.004)], 0.0052, steel))
        for y in (-0.03, 0.0, 0.03):
            parts.append(tube([(-0.106, y * 0.98, 0.004), (-0.16, y * 1.1, 0.010), (-0.235, y, 0.0)], lambda t: 0.005 * (1 - 0.6 * t**2), steel))
    elif 'SWAN' in name:
        parts.append(tube([(-0.01, 0, 0), (-0.12, 0, 0.01), (-0.19, 0, 0.03), (-0.215, 0.0, 0.012)], lambda t: 0.0052, steel))
        blade = prism([(0.06 * math.cos(a), 0.045 * math.sin(a)) for a in (math.pi + k / 24 * math.pi for k in range(25))], 0.002, 0.0008, steel)
        parts.append(put(blade, -0.215, 0, 0.004, ry=0, rz=-90))
    elif 'LION' in name:
        parts.append(tube([(-0.01, 0, 0), (-0.12, 0, 0.004), (-0.21, 0, 0.0)], lambda t: 0.0048, steel))
        for y in (-1, 1):
            parts.append(tube([(-0.2, 0, 0.001), (-0.225, y * 0.007, 0), (-0.25, y * 0.008, 0)], lambda t: 0.0042 * (1 - 0.5 * t), steel))
        parts.append(tube([(-0.12, 0, 0.004), (-0.13, 0, -0.02), (-0.16, 0, -0.022), (-0.175, 0, 0.0)], 0.0035, steel))
    elif 'PLANTER' in name or 'TULIPAN' in name:
        parts.append(tang())
        drum = vessel([(0.024, 0), (0.0255, 0.01), (0.031, 0.11)], 0.0016, material=steel)
        parts.append(put(drum, -0.23, 0, 0.0, ry=90))
    else:
        knife = 'KNIFE' in name or 'SANJO' in name
        length, wide = (0.17, 0.019) if knife else (0.155, 0.024 if 'SLIPWAY' in name else 0.036)
        rows, cells, vertices, faces = 40, 16, [], []
        for j in range(rows + 1):
            t = j / rows
            half = wide * (min(1, 0.45 + t * 3) if t < 0.2 else 1) * math.sqrt(max(0.0, 1 - max(0, (t - 0.62) / 0.38) ** 2))
            for i in range(cells + 1):
                u = i / cells * 2 - 1
                vertices.append((-(0.1 + t * length), u * half, 0.016 * abs(u) ** 2 * (0.55 if knife else 1) * (1 - 0.4 * t) - 0.006 * t + 0.002))
        for j in range(rows):
            for i in range(cells):
                a = j * (cells + 1) + i
                faces.append((a, a + cells + 1, a + cells + 2, a + 1))
        blade = solid('blade', vertices, faces, steel, angle=0)
        from shapes import modify

        modify(blade, 'SOLIDIFY', thickness=0.0022, offset=0)
        if knife:
            parts.append(tube([(-0.01, 0, 0), (-0.1, 0, 0.002)], lambda t: 0.0075, steel))
        else:
            parts.append(tang())
        parts.append(blade)
    loop = put(tube([(0.125, 0, 0), (0.142, 0.010, 0), (0.165, 0.0, -0.006), (0.142, -0.010, 0), (0.126, 0, 0)], 0.0016, m.leather('#7a5233')), z=0)
    return put([*parts, loop], 0.05, 0, 0.019, rz=rng.uniform(28, 46))


@form('secateurs', stage='flat')
def secateurs(props, rng):
    name = ' '.join(props.words)
    steel = m.metal(props.made('carbon-steel', 'stainless-steel') or 'steel', 'satin')
    grip = m.rubber(props.colour) if not m.metallic(props.colour, 'carbon-steel') else m.metal('carbon-steel', 'satin')
    if 'LONG ARM' in name:
        pole = put(tube([(0, 0, 0), (0.75, 0, 0)], 0.011, m.metal('aluminium', 'satin'), steps=1), z=0.012)
        handle = put(tube([(0.55, 0, 0), (0.78, 0, 0)], 0.0145, m.rubber('#2d2c2b'), steps=1), z=0.0145)
        head = secateurs_head(steel, 1.4)
        return put([pole, handle, *put(head, -0.02, 0, 0.012)], rz=24)
    snips = 'SNIPS' in name
    butterfly = 'KAJIYA' in name
    parts = put(secateurs_head(steel, 0.8 if snips else 1.0), z=0.012)
    for side in (-1, 1):
        if butterfly:
            loop = tube([(0.012, side * 0.004, 0), (0.05, side * 0.045, 0), (0.1, side * 0.04, 0), (0.115, side * 0.012, 0), (0.07, side * 0.006, 0)], 0.0045, steel, steps=12)
            parts.append(put(loop, z=0.012))
        else:
            spread = 0.016 if snips else 0.022
            path = [(0.0, -side * 0.006, 0), (0.022, side * 0.010, 0), (0.07, side * (spread + 0.006), 0), (0.125, side * spread, 0), (0.148, side * (spread - 0.008), 0)]
            bar = sweep(path, [(a * 0.75, b * 1.05) for a, b in circle(0.0088, 24)], grip, grow=lambda t: 0.62 + 0.5 * math.sin(min(1.0, t * 1.25) * math.pi * 0.62), steps=14)
            parts.append(put(bar, z=0.012))
    if not butterfly and not snips:
        coil = [(0.026 + 0.0036 * k / 3, 0.0 + 0.0085 * math.cos(k * 0.9), 0.012 + 0.0085 * math.sin(k * 0.9)) for k in range(26)]
        parts.append(tube(coil, 0.0011, m.metal('steel', 'polished'), steps=3, sides=8))
    parts.append(put(cylinder(0.0085, 0.022, m.metal('brass' if props.made('brass') else 'steel', 'satin'), 0.002), z=0.002))
    parts.append(put(cylinder(0.0035, 0.024, m.metal('steel', 'polished'), 0.0008), z=0.002))
    return put(parts, rz=rng.uniform(28, 44))


def secateurs_head(steel, k):
    """The two blades, pointing to -x from the pivot: a curved cutting blade and the hook it closes on."""
    top = [(0.012, 0.006), (-0.004, 0.014), (-0.03, 0.0195), (-0.05, 0.016), (-0.066, 0.003), (-0.05, 0.0035), (-0.03, 0.001), (-0.006, -0.006)]
    low = [(0.012, -0.006), (0.0, -0.014), (-0.022, -0.018), (-0.046, -0.012), (-0.06, 0.002), (-0.054, 0.0015), (-0.04, -0.004), (-0.02, -0.006), (0.006, 0.004)]
    blade = prism([(x * k, y * k) for x, y in curve(top, 6)], 0.0028, 0.0009, steel)
    hook = prism([(x * k, y * k) for x, y in curve(low, 6)], 0.0042, 0.0012, steel)
    return [put(blade, z=0.001), put(hook, z=-0.0036)]


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


@form('seed-packet', stage='flat')
def seed_packet(props, rng):
    w, h = 0.082, 0.118
    ground = rng.choice(['#f1e9d6', '#ece1c8', '#e9e3d3'])
    envelope = pillow(w, h, 0.006, m.paper(ground), rng, 0.01, 9.0)
    art = label(props.words, w * 0.86 / (h * 0.34), props.colour, style='plain')
    name = put(card(w * 0.86, h * 0.34, m.printed(art, 0.85)), y=-h * 0.43, z=0.0066, rx=-90)
    green = m.foliage('#61764a')
    bloom = m.soap(props.colour)
    parts = [envelope, name]
    parts += put(stem(h * 0.42, rng, green, 'leafy', 0.2, 0.0009, green), 0.0, -h * 0.02, 0.0068, rx=-88, rz=0, scale=(1, 0.12, 1))
    for k in range(5):
        parts.append(put(sphere(rng.uniform(0.005, 0.008), bloom, 0.3, 24), rng.uniform(-0.02, 0.02), h * 0.2 + rng.uniform(0, h * 0.16), 0.0062))
    put(parts, rz=rng.uniform(-18, -8))
    second = copy(envelope, x=0.03, y=0.012, rz=rng.uniform(16, 26), z=-0.004)
    kernel = m.flat('#5a4430', 0.7)
    grains = [put(sphere(rng.uniform(0.0016, 0.0026), kernel, 0.8, 10), 0.062 + rng.gauss(0, 0.012), -0.05 + rng.gauss(0, 0.012)) for _ in range(26)]
    return [second, *parts, *grains]


@form('garden-gloves', stage='flat')
def garden_gloves(props, rng):
    name = ' '.join(props.words)
    if props.made('leather'):
        skin = m.leather(props.colour, 0.25)
    else:
        skin = m.fabric('cotton' if props.made('cotton', 'bamboo') else 'recycled-polyester', props.colour)
    palm_skin = m.rubber(tone(props.colour, -0.35)) if props.made('rubber') else skin
    cuff = 0.19 if 'GAUNTLET' in name or 'BRIAR' in name else 0.075
    size = 0.82 if 'SPROUT' in name or 'CHILD' in name else 1.0

    def glove(flip):
        parts = []
        palm = pillow(0.094, 0.105, 0.026, skin, rng, 0.03, 4.5)
        parts.append(put(palm, 0, 0, 0))
        for k, (x, length, lean) in enumerate(((-0.034, 0.062, 7), (-0.0115, 0.076, 2), (0.0115, 0.074, -2), (0.034, 0.06, -8))):
            tip = (x - length * math.sin(math.radians(lean)) * 1.0, 0.045 + length, 0.012)
            finger = tube([(x * 0.9, 0.03, 0.0125), (x, 0.05, 0.014), ((x + tip[0]) / 2, 0.05 + length * 0.5, 0.016), tip], lambda t: 0.0118 * (1 - 0.12 * t), palm_skin if props.made('rubber') else skin, sides=24)
            parts.append(finger)
        parts.append(tube([(flip * 0.034, -0.03, 0.0125), (flip * 0.058, -0.006, 0.015), (flip * 0.07, 0.022, 0.013)], lambda t: 0.0135 * (1 - 0.12 * t), skin, sides=24))
        sleeve = pillow(0.092 if cuff < 0.1 else 0.12, cuff, 0.02, m.fabric('cotton', tone(props.colour, 0.25)) if not props.made('leather') else m.leather(tone(props.colour, -0.12), 0.15), rng, 0.02, 7.0)
        parts.append(put(sleeve, 0, -0.045 - cuff / 2, 0.001))
        parts.append(put(box(0.088, 0.0045, 0.003, 0.0014, m.fabric('canvas', tone(props.colour, -0.3))), 0, -0.05, 0.0205))
        return put(parts, scale=size)

    left = put(glove(1), -0.055, 0.0, 0, rz=14)
    right = put(glove(-1), 0.06, -0.02, 0.014, rz=-20)
    return [*left, *right]
