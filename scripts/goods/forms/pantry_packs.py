"""Tins, bags and bars of the pantry: spice, tea, coffee, pasta and chocolate."""

import math

from mathutils import Vector, noise

import materials as m
from colour import luminance, mix, tone
from forms import form
from forms.pantry_parts import CREAM
from lettering import ink_on, label
from shapes import bevelled, box, card, cylinder, lathe, prism, put, roughen, rounded, shaped, solid, sphere, tube, wrap


def _tin(props, rng, width, depth, height, lid):
    """A tin with a printed sheet all around and a lid that is pulled off."""
    ground = props.colour
    art = label(props.words, width / (height * 0.62), CREAM, accent=tone(ground, -0.1), style=rng.choice(['classic', 'modern', 'plain']))
    skin = m.enamel(ground)
    body = prism(rounded(width, depth, min(width, depth) * 0.14), height, 0.0012, skin)
    rim = put(prism(rounded(width + 0.0016, depth + 0.0016, min(width, depth) * 0.145), 0.0016, 0.0007, m.metal('steel', 'satin')), z=0.0)
    top = put(prism(rounded(width + 0.002, depth + 0.002, min(width, depth) * 0.15), lid, 0.0022, rng.choice([skin, m.metal('brass', 'satin'), m.enamel(tone(ground, -0.3))])), z=height - lid * 0.35)
    front = put(card(width * 0.74, height * 0.5, m.printed(art, 0.5, 0.3)), y=-depth / 2 - 0.0004, z=height * 0.16)
    return [body, rim, top, front]


@form('spice-tin')
def spice_tin(props, rng):
    if rng.random() < 0.5:
        w = 0.058 * rng.uniform(0.95, 1.1)
        return put(_tin(props, rng, w, w * 0.62, 0.078 * rng.uniform(0.9, 1.1), 0.014), rz=rng.uniform(-24, -12))
    r, h = 0.031 * rng.uniform(0.95, 1.1), 0.066 * rng.uniform(0.9, 1.15)
    body = cylinder(r, h, m.metal('steel', 'satin'), 0.0012)
    top = put(cylinder(r + 0.0012, 0.016, m.metal('steel', 'satin'), 0.002), z=h - 0.008)
    art = label(props.words, math.tau * r / (h * 0.78) * 0.41, props.colour, style=rng.choice(['plain', 'classic']))
    band = wrap(r + 0.0004, h * 0.78, h * 0.06, 150, m.printed(art, 0.6))
    back = wrap(r + 0.0003, h * 0.78, h * 0.06, 360, m.paper(props.colour))
    return [body, top, back, band]


@form('tea-tin')
def tea_tin(props, rng):
    bare = m.METALS.get(props.material or '') and props.made('steel', 'brass', 'copper')
    if rng.random() < 0.4 and not bare:
        w = 0.082 * rng.uniform(0.94, 1.06)
        return put(_tin(props, rng, w, w * rng.choice([0.7, 1.0]), 0.115 * rng.uniform(0.92, 1.12), 0.026), rz=-20)
    r, h = 0.04 * rng.uniform(0.95, 1.06), 0.112 * rng.uniform(0.9, 1.1)
    skin = m.metal(bare, 'brushed') if bare else m.enamel(props.colour)
    body = cylinder(r, h * 0.74, skin, 0.0012)
    lid = put(cylinder(r + 0.0009, h * 0.27, skin if bare else m.enamel(rng.choice([props.colour, tone(props.colour, -0.25)])), 0.0022), z=h * 0.735)
    knob = [] if rng.random() < 0.6 else [put(lathe([(0, 0), (0.006, 0), (0.0045, 0.004), (0.0085, 0.010), (0.007, 0.014), (0, 0.015)], m.metal('brass', 'polished')), z=h * 1.003)]
    parts = [body, lid, *knob]
    if not bare:
        art = label(props.words, 1.25, CREAM, accent=tone(props.colour, -0.15), style=rng.choice(['classic', 'plain', 'modern']))
        tall = h * 0.42
        parts.append(wrap(r + 0.0004, tall, h * 0.14, math.degrees(tall * 1.25 / r), m.printed(art, 0.7)))
    return parts


def _pouch(width, depth, height, material, rng, fold=0.02):
    """A standing bag of paper or foil: full below, flat above, its top folded over."""
    rows = 64
    seed = Vector([rng.uniform(0, 90) for _ in range(3)])
    outline = rounded(2, 2, 0.35, 17)
    vertices, faces, uvs = [], [], []
    for j in range(rows + 1):
        v = j / rows
        thick = depth / 2 * (1 - max(0, (v - 0.45) / 0.55) ** 1.6) + 0.0012
        wide = width / 2 * (1 + 0.03 * math.sin(v * math.pi))
        for i, (x, y) in enumerate(outline):
            p = Vector((x * wide, y * thick, v * height))
            dent = noise.noise(p * 26 + seed) * 0.0022 + noise.noise(p * 70 + seed) * 0.0007
            vertices.append((p.x, p.y + math.copysign(dent, -y) * min(1, v * 5), p.z))
            uvs.append((i / len(outline), v))
    n = len(outline)
    for j in range(rows):
        for i in range(n):
            k = (i + 1) % n
            faces.append((j * n + i, j * n + k, (j + 1) * n + k, (j + 1) * n + i))
    faces.append(tuple(range(n))[::-1])
    return solid('pouch', vertices, faces, material, uvs=uvs, angle=55)


@form('coffee-bag')
def coffee_bag(props, rng):
    w, d, h = 0.098 * rng.uniform(0.95, 1.08), 0.062, 0.17 * rng.uniform(0.92, 1.1)
    kraft = rng.random() < 0.35
    ground = rng.choice(['#b98f62', '#c39b6c']) if kraft else mix(props.colour, '#efe6d6', rng.choice([0.0, 0.15, 0.75]))
    bag = _pouch(w, d, h, m.paper(ground, 0.7), rng)
    roll = put(box(w * 1.03, 0.007, 0.02, 0.003, m.paper(tone(ground, -0.03), 0.7)), y=-0.003, z=h - 0.02)
    tie = [put(box(w * 1.16, 0.0022, 0.006, 0.001, m.metal('steel', 'satin', colour=rng.choice(['#d0ccc4', '#b88b3c', '#2d2b29']))), y=-0.0075, z=h - 0.013)]
    art = label(props.words, 0.9, CREAM if not kraft else '#f6f0e4', accent=props.colour, style=rng.choice(['plain', 'band', 'classic']), small='250 G  WHOLE BEAN')
    lw, lh = w * 0.66, w * 0.66 / 0.9
    front = shaped(card(lw, lh, m.printed(art, 0.8)), lambda x, y, z: (x, y, z))
    put(front, y=-d / 2 - 0.0042, z=h * 0.18)
    valve = put(cylinder(0.0065, 0.0016, m.plastic(tone(ground, -0.12)), 0.0006), y=-d / 2 * 0.84 - 0.002, z=h * 0.76, rx=90)
    return put([bag, roll, *tie, front, valve], rz=rng.uniform(-20, -10))


@form('pasta-bag')
def pasta_bag(props, rng):
    w, d, h = 0.115 * rng.uniform(0.92, 1.05), 0.058, 0.19 * rng.uniform(0.9, 1.08)
    paper = m.paper(rng.choice(['#3f5a78', '#e9dfc9', '#6f7f56', '#d9cdb4', '#b6543a']))
    bag = _pouch(w, d, h * 0.9, paper, rng)
    top = put(box(w * 0.99, 0.005, 0.026, 0.002, paper), z=h * 0.87)
    art = label(props.words, 1.15, CREAM, accent='#9c3b2b', style=rng.choice(['classic', 'plain', 'band']), small='500 G')
    lw = w * 0.74
    front = put(card(lw, lw / 1.15, m.printed(art, 0.8)), y=-d / 2 - 0.004, z=h * 0.2)
    parts = put([bag, top, front], rz=rng.uniform(-18, -8))
    dough = m.paper(props.colour, 0.55)
    words = ' '.join(props.words)
    if 'GRAGNANO' in words:
        for k in range(34):
            a, b = rng.uniform(-0.012, 0.012), rng.uniform(0, 0.006)
            turn = rng.uniform(-5, 5)
            parts.append(put(tube([(-0.085, 0, 0), (0.085, 0, 0)], 0.0013, dough, steps=1, sides=8, round_ends=False), 0.03, -0.085 + a, 0.0014 + b, rz=turn + 4))
    elif 'FREGOLA' in words:
        for k in range(90):
            parts.append(put(sphere(rng.uniform(0.0025, 0.004), dough, segments=12), 0.03 + rng.gauss(0, 0.022), -0.075 + rng.gauss(0, 0.009), 0))
    elif 'TAGLIATELLE' in words or 'YOLK' in words:
        for nest in ((-0.01, -0.085), (0.065, -0.07)):
            for k in range(16):
                r = rng.uniform(0.014, 0.03)
                path = [(nest[0] + r * math.cos(t * 0.7 + k), nest[1] + r * 0.9 * math.sin(t * 0.7 + k), 0.004 + 0.0012 * k + 0.004 * math.sin(t + k)) for t in range(9)]
                parts.append(tube(path, 0.0022, dough, closed=False, steps=5, sides=6))
    else:
        for k in range(16):
            piece = lathe([(0.0065, 0), (0.008, 0), (0.008, 0.026), (0.0065, 0.026), (0.0065, 0)], dough, 28, smooth=False)
            shaped(piece, lambda x, y, z: (x * (1 + 0.05 * math.cos(14 * math.atan2(y, x))), y * (1 + 0.05 * math.cos(14 * math.atan2(y, x))), z))
            parts.append(put(piece, 0.03 + rng.gauss(0, 0.03), -0.085 + rng.gauss(0, 0.012), 0.008 + (0.012 if k > 11 else 0), rx=90, rz=rng.uniform(0, 360)))
    return parts


@form('chocolate-bar', stage='flat')
def chocolate_bar(props, rng):
    w, h, t = 0.078 * rng.uniform(0.95, 1.1), 0.158 * rng.uniform(0.92, 1.06), 0.009
    ground = rng.choice([mix(props.colour, '#efe4d2', 0.8), tone(props.colour, 0.1), '#a9572f', '#2f4a49', '#d8b06a', '#7f3b3b', '#40563f'])
    sleeve = put(box(w, h * 0.78, t, 0.0014, m.paper(ground, 0.75)), y=-h * 0.11)
    art = label(props.words, w * 0.84 / (h * 0.62), ground if luminance(ground) > 0.55 else ground, accent=ink_on(ground, '#8a5a2c', '#d9b26a'), style=rng.choice(['modern', 'plain', 'classic']))
    front = put(card(w * 0.84, h * 0.62, m.printed(art, 0.7)), y=-h * 0.42, z=t + 0.0004, rx=-90)
    foil = put(box(w * 0.985, h * 0.12, t * 0.85, 0.002, m.metal('aluminium', 'satin', colour=rng.choice(['#d9d6cf', '#d7b364']))), y=h * 0.28, z=t * 0.05)
    foil = roughen(foil, 0.001, 90, rng)
    dark = m.flat(props.colour, 0.38)
    pieces = []
    for row in range(2):
        for col in range(3):
            if row == 1 and col == 2 and rng.random() < 0.7:
                continue
            piece = bevelled(box(w * 0.3, w * 0.3, t * 0.62, 0.0022, dark), 0.0006)
            pieces.append(put(piece, (col - 1) * w * 0.315, h * 0.28 + 0.022 + (row + 0.5) * w * 0.315, t * 0.1))
    slab = put(box(w * 0.95, w * 0.62, t * 0.5, 0.001, dark), y=h * 0.28 + 0.022 + w * 0.315, z=t * 0.08)
    slab2 = [slab] if len(pieces) == 6 else [put(box(w * 0.63, w * 0.62, t * 0.45, 0.001, dark), x=-w * 0.158, y=h * 0.28 + 0.022 + w * 0.315, z=t * 0.08)]
    if len(pieces) == 5:
        loose = put(box(w * 0.3, w * 0.3, t * 0.62, 0.0022, dark), w * 0.42, h * 0.28 + 0.022 + w * 0.62, 0, rz=rng.uniform(15, 50))
        pieces.append(loose)
        slab2.append(put(box(w * 0.31, w * 0.31, t * 0.45, 0.001, dark), x=w * 0.315, y=h * 0.28 + 0.022 + w * 0.158, z=t * 0.08))
    return put([sleeve, front, foil, *pieces, *slab2], rz=rng.uniform(-24, 18))
