"""What a gardener takes in hand: trowels, secateurs, seeds and gloves."""

import math

import materials as m
from colour import tone
from forms import form
from lettering import label
from shapes import box, card, circle, copy, curve, cylinder, lathe, modify, pillow, prism, put, ring, solid, sphere, stem, sweep, tube, vessel


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
