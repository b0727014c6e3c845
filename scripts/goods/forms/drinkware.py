"""Tumblers, stemware and carafes."""

import math

import materials as m
from colour import mix
from shapes import curve, cylinder, inside, lathe, put, rope, roughen, sphere, tube, vessel

from forms import form
from forms.glass_parts import drink, pane, set_out
from forms.parts import bar, faceted, hoop, ribbed, style


@form('tumbler', set='own', yaw=6, pitch=12, fill=0.6, detail=dict(yaw=-22, pitch=26, zoom=1.7, focus=(0.5, 0.4, 0.75)))
def tumbler(props, rng):
    kind = style(props, rng, {'RIBBED': 'ribs', 'MARINHA': 'step', 'SEAFOAM': 'blown', 'CUT CORNER': 'cut', 'TALL ORDER': 'tall', 'PEBBLE': 'pebble', 'COPO DE': 'copo', 'CLOUD': 'double', 'GAL': 'holder', 'MISTY': 'opal'}, ['ribs', 'step', 'blown', 'cut', 'tall', 'copo'])
    r, h = {'ribs': (0.038, 0.096), 'step': (0.041, 0.088), 'blown': (0.041, 0.098), 'cut': (0.042, 0.086), 'tall': (0.032, 0.148), 'pebble': (0.041, 0.08), 'copo': (0.036, 0.078), 'double': (0.042, 0.094), 'holder': (0.034, 0.13), 'opal': (0.037, 0.1)}[kind]
    r, h = r * rng.uniform(0.97, 1.04), h * rng.uniform(0.96, 1.05)
    lines = {
        'ribs': [(0.84 * r, 0), (0.93 * r, 0.35 * h), (r, h)], 'tall': [(0.94 * r, 0), (0.97 * r, 0.5 * h), (r, h)], 'holder': [(0.74 * r, 0), (0.87 * r, 0.5 * h), (r, h)],
        'step': [(0.72 * r, 0), (0.76 * r, 0.5 * h), (0.82 * r, 0.58 * h), (0.97 * r, 0.64 * h), (r, 0.72 * h), (r, h)],
        'blown': [(0.78 * r, 0), (0.96 * r, 0.16 * h), (1.02 * r, 0.5 * h), (r, h)], 'cut': [(0.9 * r, 0), (0.96 * r, 0.4 * h), (r, h)],
        'pebble': [(0.45 * r, 0), (0.84 * r, 0.14 * h), (1.02 * r, 0.45 * h), (0.93 * r, h)], 'copo': [(0.66 * r, 0), (0.8 * r, 0.4 * h), (r, h)],
        'double': [(0.7 * r, 0), (0.95 * r, 0.2 * h), (r, 0.55 * h), (0.97 * r, h)], 'opal': [(0.97 * r, 0), (0.99 * r, 0.5 * h), (r, h)],
    }
    line, wall = lines[kind], {'tall': 0.0014, 'double': 0.0014, 'opal': 0.003, 'cut': 0.0042, 'copo': 0.003}.get(kind, 0.0022)
    floor = {'cut': 0.016, 'copo': 0.012, 'pebble': 0.014, 'step': 0.008, 'blown': 0.01}.get(kind, 0.007)
    level = {'cut': (0.36, 'amber'), 'tall': (0.72, 'water'), 'holder': (0.84, 'milk'), 'double': (0.68, 'milk'), 'copo': (0.62, 'wine')}.get(kind, rng.choice([None, (0.55, 'water'), None]))
    glaze = m.shade(mix(props.colour, '#ffffff', 0.3), 0.05, 'glass') if kind == 'opal' else pane(props)

    def one(rng):
        glass = vessel(line, wall, floor, glaze)
        if kind in ('ribs', 'copo'):
            ribbed(glass, 22 if kind == 'ribs' else 14, 0.035 if kind == 'ribs' else 0.05, 0.004, h * (0.9 if kind == 'ribs' else 0.55))
        if kind == 'cut':
            faceted(glass, 8, 0.002, h * 0.62)
        if kind == 'blown':
            roughen(glass, 0.0012, 28, rng)
        pieces = [glass]
        if kind == 'blown':
            air = m.thin_glass()
            for _ in range(26):
                a, z = rng.uniform(0, 6.28), rng.uniform(0.012, h * 0.92)
                pieces.append(put(sphere(rng.uniform(0.0005, 0.0011), air, segments=10), (r * 0.965) * math.cos(a), (r * 0.965) * math.sin(a), z))
        if kind == 'double':
            inner = [(0.3 * r, 0.09 * h), (0.62 * r, 0.13 * h), (0.86 * r, 0.34 * h), (0.93 * r, 0.6 * h), (0.935 * r, 0.985 * h)]
            pieces.append(lathe([*inner, *[(a - 0.0014, z) for a, z in inner[::-1]]], glaze))
            body = curve([(0, 0.13 * h), *[(a - 0.002, z + 0.001) for a, z in inner if z < 0.7 * h]], 8)
            pieces.append(lathe([*body, (body[-1][0], body[-1][1]), (0, body[-1][1])], drink('milk'), smooth=False))
        elif level:
            pieces.append(inside(line, wall, level[0] * h, floor, 0.0002 if kind not in ('ribs', 'copo', 'cut') else 0.0022, drink(level[1])))
        if kind == 'holder':
            steel = m.metal('stainless-steel', 'polished')
            band = [hoop(a, z, 0.0013, steel) for a, z in ((0.78 * r + 0.0015, 0.006), (0.9 * r + 0.0015, 0.52 * h))]
            band += [bar(((0.78 * r + 0.0015) * math.cos(t), (0.78 * r + 0.0015) * math.sin(t), 0.006), ((0.9 * r + 0.0015) * math.cos(t), (0.9 * r + 0.0015) * math.sin(t), 0.52 * h), steel, 0.0012) for t in (0.4, 1.97, 3.54, 5.11)]
            pieces += [*band, tube([(0.9 * r, 0, 0.52 * h), (1.5 * r, 0, 0.5 * h), (1.55 * r, 0, 0.25 * h), (0.8 * r, 0, 0.06 * h)], 0.0017, steel)]
        if kind == 'opal':
            pieces.append(put(cylinder(r * 1.0, 0.01, m.rubber('#8d8a84'), 0.002), z=-0.0005))
        return pieces

    if kind == 'step' and props.count > 1:
        return [piece for k in range(3) for piece in put(one(rng), z=k * h * 0.42)]
    return set_out(one, min(props.count, 4), r * 2.2, rng)


def stemmed(props, rng, bowl, stem_h, foot_r, wall=0.0011, fill=None, twist=False, ribs=0, stem_r=0.0034, heavy=False):
    """A footed glass: foot, drawn stem and bowl in one turned line, and perhaps wine in it."""
    base, top = bowl[0][1], bowl[-1][1]
    up = [(x, z - base + stem_h) for x, z in bowl]
    knot = [(stem_r * 1.2, stem_h * 0.3), (stem_r * 2.6, stem_h * 0.5), (stem_r * 1.2, stem_h * 0.7)] if heavy else [(stem_r * 0.86, stem_h * 0.45), (stem_r * 0.9, stem_h * 0.7)]
    outer = [(0, 0.0012), (foot_r * 0.9, 0.0004), (foot_r, 0.0012), (foot_r * 0.985, 0.0024), (foot_r * 0.55, 0.0042), (stem_r * 2.2, 0.009), (stem_r * 1.1, 0.022), *knot, (stem_r * 1.25, stem_h - 0.008), *up]
    inner = [(max(x - wall, 0.0004), z + (wall if i else wall * 3)) for i, (x, z) in enumerate(up)][::-1]
    inner[0] = (up[-1][0] - wall, up[-1][1])
    glass = lathe([*outer, (up[-1][0] - wall / 2, up[-1][1] + wall / 2), *inner, (0, inner[-1][1])], pane(props), steps=10)
    if ribs:
        ribbed(glass, ribs, 0.05 if heavy else 0.02, stem_h, stem_h + (top - base) * 0.75)
    pieces = [glass]
    if twist:
        pieces.append(put(rope([(0, 0, stem_h * t / 8) for t in range(2, 8)], stem_r * 0.55, m.flat('#f4f1ea', 0.3), 2, stem_h * 0.3)))
    if fill:
        share, name = fill
        gap = wall + (0.0025 if ribs and heavy else 0.0006 if ribs else 0.0002)
        side = [(max(x - gap, 0.0003), z + gap) for x, z in curve(up, 10) if z - stem_h < (top - base) * share]
        pieces.append(lathe([(0, side[0][1] + 0.002), *side[1:], side[-1], (0, side[-1][1])], drink(name), smooth=False))
    return pieces


@form('wine-glass', set='own', yaw=0, pitch=7, fill=0.74, detail=dict(yaw=-18, pitch=16, zoom=1.8, focus=(0.5, 0.5, 0.72)))
def wine_glass(props, rng):
    kind = style(props, rng, {'ALBA': 'white', 'DOURO': 'red', 'ESPUMANTE': 'flute', 'PORT': 'port', 'CONVENT': 'goblet', 'TWIST': 'cordial', 'SOLO': 'universal', 'OPTIC': 'optic'}, ['white', 'red', 'flute', 'port', 'universal', 'optic'])
    bowls = {
        'white': ([(0.004, 0), (0.026, 0.018), (0.037, 0.05), (0.036, 0.08), (0.029, 0.115)], 0.1, 0.037, (0.42, 'straw')),
        'red': ([(0.004, 0), (0.034, 0.016), (0.051, 0.05), (0.047, 0.085), (0.035, 0.122)], 0.098, 0.041, (0.36, 'wine')),
        'flute': ([(0.003, 0), (0.012, 0.022), (0.024, 0.075), (0.027, 0.115), (0.023, 0.165)], 0.085, 0.034, (0.72, 'straw')),
        'port': ([(0.003, 0), (0.018, 0.014), (0.026, 0.038), (0.024, 0.06), (0.0205, 0.083)], 0.074, 0.03, (0.45, 'wine')),
        'goblet': ([(0.006, 0), (0.03, 0.012), (0.038, 0.04), (0.04, 0.085)], 0.06, 0.037, (0.5, 'water')),
        'cordial': ([(0.003, 0), (0.014, 0.012), (0.021, 0.035), (0.023, 0.055)], 0.082, 0.028, (0.6, 'amber')),
        'universal': ([(0.004, 0), (0.03, 0.014), (0.044, 0.042), (0.039, 0.08), (0.029, 0.13)], 0.104, 0.039, (0.3, 'rose')),
        'optic': ([(0.005, 0), (0.032, 0.012), (0.046, 0.045), (0.045, 0.075), (0.042, 0.1)], 0.07, 0.038, (0.5, 'water')),
    }
    bowl, stem_h, foot, fill = bowls[kind]
    stretch, wide = rng.uniform(0.95, 1.06), rng.uniform(0.97, 1.04)
    bowl = [(x * wide, z * stretch) for x, z in bowl]
    count = min(props.count, 3)
    filled = iter([fill, None, None] if count > 1 else [fill])

    def one(rng):
        return stemmed(props, rng, bowl, stem_h, foot, 0.0022 if kind == 'goblet' else 0.0011, next(filled), kind == 'cordial', {'goblet': 10, 'optic': 16}.get(kind, 0), 0.0058 if kind == 'goblet' else 0.0046 if kind == 'cordial' else 0.0034, kind == 'goblet')

    return set_out(one, count, foot * 2.4, rng)


@form('coupe', set='own', yaw=0, pitch=10, fill=0.66, detail=dict(yaw=-18, pitch=22, zoom=1.7, focus=(0.5, 0.5, 0.8)))
def coupe(props, rng):
    kind = style(props, rng, {'FESTA': 'saucer', 'SMALL HOURS': 'deep'}, ['saucer', 'deep', 'vee'])
    bowl = {
        'saucer': [(0.004, 0), (0.03, 0.008), (0.049, 0.026), (0.053, 0.048)], 'deep': [(0.004, 0), (0.028, 0.012), (0.041, 0.034), (0.0415, 0.06)],
        'vee': [(0.003, 0), (0.02, 0.018), (0.036, 0.036), (0.054, 0.058)],
    }[kind]
    wide = rng.uniform(0.96, 1.04)
    count = min(props.count, 3)
    filled = iter([(0.72, rng.choice(['straw', 'rose', 'pink'])), None, None])
    height = {'saucer': 0.07, 'deep': 0.09, 'vee': 0.1}[kind] * rng.uniform(0.95, 1.1)
    return set_out(lambda rng: stemmed(props, rng, [(x * wide, z) for x, z in bowl], height, 0.035, 0.0013, next(filled)), count, 0.085, rng)


def stopper(kind, r, z, props):
    """What closes a bottle of mouth radius r at height z: a cork, a cork ball, a ground glass stopper, a steel cap."""
    if kind == 'cork':
        return [put(cylinder(r * 0.92, 0.03, m.cork(), 0.002, r * 1.04), z=z - 0.012)]
    if kind == 'ball':
        return [put(sphere(r * 1.45, m.cork(), segments=48), z=z - r * 0.7)]
    if kind == 'steel':
        return [put(cylinder(r * 1.06, 0.022, m.metal('stainless-steel'), 0.002), z=z - 0.004)]
    if kind == 'rubber':
        return [put(cylinder(r * 1.12, 0.03, m.rubber(props.colour), 0.005), z=z - 0.006)]
    line = [(0, -0.02), (r * 0.7, -0.02), (r * 0.86, 0.002), (r * 0.6, 0.006), (r * 0.6, 0.006), (r * 1.3, 0.016), (r * 1.45, 0.028), (r * 0.9, 0.045), (0, 0.048)]
    return [put(faceted(lathe(line, m.glass('#ffffff')), 8, 0.008), z=z)]


@form('carafe', yaw=4, pitch=8, fill=0.72, detail=dict(yaw=-20, pitch=18, zoom=1.9, focus=(0.5, 0.5, 0.8)))
def carafe(props, rng):
    kind = style(props, rng, {'RIBBED': 'ribs', 'NIGHT': 'night', 'SLOW POUR': 'decanter', 'COLD BREW': 'flask', 'MIDDAY': 'brew', 'SQUARE': 'square', 'FRIDGE': 'flat', 'RIBBON': 'brewer'}, ['ribs', 'ball', 'decanter', 'night'])
    k = rng.uniform(0.97, 1.04)
    lines = {
        'ribs': ([(0.043, 0), (0.05, 0.02), (0.047, 0.1), (0.032, 0.165), (0.025, 0.2), (0.031, 0.255)], 'none', (0.5, 'water')),
        'ball': ([(0.046, 0), (0.055, 0.03), (0.048, 0.1), (0.024, 0.165), (0.02, 0.2), (0.024, 0.24)], 'ball', (0.46, 'water')),
        'night': ([(0.045, 0), (0.05, 0.02), (0.05, 0.11), (0.042, 0.15), (0.03, 0.165), (0.028, 0.19)], 'cup', (0.5, 'water')),
        'decanter': ([(0.06, 0), (0.098, 0.02), (0.1, 0.045), (0.055, 0.09), (0.022, 0.14), (0.019, 0.2), (0.03, 0.25)], 'none', (0.22, 'wine')),
        'flask': ([(0.036, 0), (0.039, 0.015), (0.039, 0.17), (0.034, 0.2), (0.022, 0.225), (0.021, 0.25)], 'rubber', (0.6, 'coffee')),
        'brew': ([(0.052, 0), (0.056, 0.02), (0.05, 0.12), (0.036, 0.18), (0.034, 0.22)], 'steel', (0.56, 'coffee')),
        'square': ([(0.05, 0), (0.054, 0.01), (0.053, 0.1), (0.047, 0.125), (0.02, 0.142), (0.017, 0.165), (0.023, 0.178)], 'ground', (0.4, 'amber')),
        'flat': ([(0.048, 0), (0.052, 0.02), (0.052, 0.16), (0.042, 0.2), (0.019, 0.225), (0.018, 0.25)], 'ball', (0.55, 'water')),
        'brewer': ([(0.05, 0), (0.064, 0.02), (0.054, 0.07), (0.026, 0.12), (0.024, 0.13), (0.045, 0.17), (0.066, 0.215)], 'collar', (0.2, 'coffee')),
    }
    line, top, fill = lines[kind]
    line = [(r * k, z) for r, z in line]
    wall, floor = {'square': 0.005, 'decanter': 0.0022}.get(kind, 0.0024), {'square': 0.016}.get(kind, 0.007)
    glass = vessel(line, wall, floor, m.glass('#fbfdfc') if kind in ('brew', 'flask') else pane(props))
    poured = inside(line, wall, fill[0] * line[-1][1], floor, 0.0026 if kind == 'ribs' else 0.0003, drink(fill[1]))
    pieces = [glass, poured]
    if kind == 'ribs':
        ribbed(glass, 26, 0.03, 0.004, line[-1][1] * 0.72)
    if kind == 'square':
        for thing in pieces:
            for v in thing.data.vertices:
                x, y, z = v.co
                a = math.atan2(y, x)
                grow = 1 if z > 0.138 else (abs(math.cos(a)) ** 7 + abs(math.sin(a)) ** 7) ** (-1 / 7)
                fade = max(0.0, min(1.0, (0.138 - z) / 0.016))
                v.co = (x * (1 + (grow - 1) * fade) * 0.92, y * (1 + (grow - 1) * fade) * 0.92, z)
        put(pieces, rz=24)
    if kind == 'flat':
        put(pieces, scale=(1.0, 0.66, 1.0), rz=14)
    mouth, z = line[-1]
    if top == 'cup':
            pieces.append(put(vessel([(0.0335, 0), (0.0345, 0.03), (0.035, 0.06)], 0.0018, 0.004, pane(props)), rx=180, z=z + 0.016))
    elif top == 'collar':
        collar = lathe([(0.031, 0.098), (0.031, 0.098), (0.0305, 0.125), (0.034, 0.148), (0.034, 0.148), (0.03, 0.148), (0.0275, 0.125), (0.027, 0.098), (0.031, 0.098)], m.cork())
        leather = m.leather('#6b4127')
        pieces += [collar, hoop(0.0318, 0.124, 0.0018, leather), put(sphere(0.0075, m.wood('walnut', 'z'), segments=32), y=-0.036, z=0.116)]
    elif top != 'none':
        pieces += put(stopper(top, mouth - wall, z, props), scale=(1, 0.8, 1) if kind == 'flat' else 1)
    return pieces
