"""Glass vases, storage jars and cloches."""

import math

import bpy

import materials as m
from colour import mix
from forms import form
from forms.glass_parts import drink, pane, thinned
from forms.parts import Timber, board, hoop, skin, stand_in, style
from shapes import bevelled, copy, curve, cut, cylinder, inside, lathe, prism, put, rounded, sphere, tube, vessel


@form('glass-vase', yaw=6, pitch=7, fill=0.78, detail=dict(yaw=-20, pitch=16, zoom=1.9, focus=(0.5, 0.5, 0.3)))
def glass_vase(props, rng):
    kind = style(props, rng, {'TIDE': 'pool', 'STRAIGHT': 'cylinder', 'HYACINTH': 'hyacinth', 'RAIL': 'rail', 'POPPY': 'poppy', 'MERIDIAN': 'cased', 'DEMIJOHN': 'demijohn', 'CONFETTI': 'confetti', 'KERCHIEF': 'kerchief', 'TROUGH': 'trough'}, ['pool', 'cylinder', 'waist', 'demijohn'])
    if kind == 'rail':
        return stem_rail(props, rng)
    if kind in ('kerchief', 'trough'):
        return (kerchief if kind == 'kerchief' else trough)(props, rng)
    lines = {
        'pool': ([(0.05, 0), (0.066, 0.03), (0.062, 0.12), (0.058, 0.2)], 0.005, 0.022, 0.36, 3), 'cylinder': ([(0.054, 0), (0.055, 0.02), (0.055, 0.22)], 0.0035, 0.018, 0.38, 4),
        'waist': ([(0.055, 0), (0.066, 0.05), (0.045, 0.13), (0.036, 0.16), (0.052, 0.22)], 0.0035, 0.014, 0.4, 3),
        'hyacinth': ([(0.04, 0), (0.046, 0.02), (0.04, 0.08), (0.024, 0.115), (0.026, 0.125), (0.04, 0.15), (0.042, 0.165)], 0.0026, 0.007, 0.0, 0),
        'poppy': ([(0.022, 0), (0.044, 0.018), (0.052, 0.05), (0.04, 0.082), (0.014, 0.1), (0.013, 0.112), (0.028, 0.124)], 0.0026, 0.008, 0.1, 1),
        'cased': ([(0.045, 0), (0.062, 0.04), (0.07, 0.13), (0.05, 0.205), (0.03, 0.225), (0.034, 0.24)], 0.004, 0.012, 0.34, 2),
        'demijohn': ([(0.075, 0), (0.115, 0.045), (0.118, 0.12), (0.07, 0.21), (0.026, 0.25), (0.022, 0.3), (0.026, 0.315)], 0.0035, 0.008, 0.62, 2),
        'confetti': ([(0.048, 0), (0.058, 0.03), (0.055, 0.12), (0.044, 0.17), (0.05, 0.205)], 0.004, 0.014, 0.34, 3),
    }
    line, wall, floor, tall, stems = lines[kind]
    k = rng.uniform(0.96, 1.05)
    line = [(r * k, z) for r, z in line]
    tint = '#f9fcfb' if kind == 'confetti' else thinned(props.colour, 0.3)
    glass = vessel(line, wall, floor, m.glass(tint))
    top = line[-1][1]
    if kind == 'pool':
        for v in glass.data.vertices:
            if v.co.z > top * 0.6:
                v.co.z += (v.co.z - top * 0.6) * 0.16 * math.sin(2 * math.atan2(v.co.y, v.co.x) + 0.6)
    pieces = [glass]
    if kind == 'poppy':
        for v in glass.data.vertices:
            if v.co.z > 0.11:
                v.co.z += 0.004 * math.cos(9 * math.atan2(v.co.y, v.co.x)) * (v.co.z - 0.11) / 0.014
    if kind == 'cased':
        inner = [(r - wall * 0.42, z + (wall if not i else 0)) for i, (r, z) in enumerate(line)]
        pieces = [lathe([(0, 0.001), *[(r - 0.0002, z) for r, z in line], *inner[::-1], (0, wall)], m.enamel(mix(props.colour, '#ffffff', 0.12)), name='cased'), lathe([*[(r - wall, z + 0.0006) for r, z in line]], m.porcelain('#f2ede4')), hoop(line[-1][0] - wall * 0.4, top, wall * 0.55, m.porcelain('#f2ede4'))]
    elif kind == 'hyacinth':
        pieces += [inside(line, wall, 0.108, floor, 0.0003, drink('water')), *bulb_plant(0.128, rng)]
    else:
        pieces.append(inside(line, wall, top * (0.32 if kind != 'demijohn' else 0.2), floor, 0.0006, drink('water')))
    if kind == 'confetti':
        colours = chips(props)
        for _ in range(110):
            t = rng.random()
            r, z = curve(line, 8)[int(t * 8 * (len(line) - 1))]
            chip = put(sphere(rng.uniform(0.0016, 0.0034), rng.choice(colours), 0.5, 10), rx=90, rz=90, x=r - 0.0012, z=z)
            pieces.append(put(chip, rz=rng.uniform(0, 360)))
    if stems:
        pieces += stand_in(line[-1][0] - wall, top + tall * 0.42, rng, stems, kinds=rng.choice([('leafy', 'branch'), ('branch', 'leafy', 'bud'), ('leafy',)]))
    return pieces


def chips(props):
    """The colours rolled into a fleck vase, freshly made."""
    return [m.porcelain(c) for c in (props.colour, '#c9503f', '#e3b04b', '#3f6f8c', '#f2ede4')]


def bulb_plant(z, rng):
    """A hyacinth bulb just above the water, with its first leaves and white roots."""
    skin = m.foliage('#8d5a6b')
    body = put(lathe([(0, -0.02), (0.018, -0.012), (0.026, 0.006), (0.016, 0.03), (0.007, 0.042), (0, 0.043)], skin), z=z)
    green, white = m.foliage('#7c9a5a'), m.flat('#efe8d6')
    leaves = [tube([(0.002 * math.cos(a), 0.002 * math.sin(a), z + 0.036), (0.007 * math.cos(a), 0.007 * math.sin(a), z + 0.075), (0.016 * math.cos(a), 0.016 * math.sin(a), z + 0.12)], lambda t: 0.006 * (1 - t * 0.85), green) for a in (0.4, 2.2, 3.6, 5.2)]
    roots = [tube([(0.01 * math.cos(a), 0.01 * math.sin(a), z - 0.016), (0.013 * math.cos(a + 0.3), 0.013 * math.sin(a + 0.3), z - 0.045), (0.02 * math.cos(a), 0.02 * math.sin(a), z - 0.075 - rng.uniform(0, 0.03))], 0.0007, white, sides=6) for a in (rng.uniform(0, 6.28) for _ in range(16))]
    return [body, *leaves, *roots]


def stem_rail(props, rng):
    """Five test tubes hung in a strip of wood on two feet, a stem in some."""
    timber, pieces = Timber(props), []
    width = 0.36
    holes = [[(x + 0.0125 * math.cos(t / 20 * math.tau), 0.0125 * math.sin(t / 20 * math.tau)) for t in range(20)] for x in (-0.136, -0.068, 0, 0.068, 0.136)]
    pieces.append(put(prism(rounded(width, 0.05, 0.006), 0.018, 0.002, timber.along('x'), holes=holes), z=0.12))
    pieces += [board((0.018, 0.05, 0.122), timber, rng, x=x) for x in (-width / 2 + 0.009, width / 2 - 0.009)]
    pieces += [board((width - 0.036, 0.05, 0.014), timber, rng)]
    clear = m.glass('#ffffff')
    for k, x in enumerate((-0.136, -0.068, 0, 0.068, 0.136)):
        line = [(0.004, 0), (0.0095, 0.006), (0.0115, 0.016), (0.0115, 0.135), (0.0145, 0.14)]
        pieces += put([vessel(line, 0.0012, 0.003, clear), inside(line, 0.0012, 0.09, 0.003, 0.0002, drink('water'))], x, 0, 0.0185)
        if k in (0, 2, 3):
            pieces += put(stand_in(0.004, 0.26 + 0.05 * (k == 2), rng, 1, kinds=('leafy', 'branch', 'bud')[k % 3 :]), x, 0, 0.03)
    return pieces


def kerchief(props, rng):
    """A square of glass dropped over a mould: eight soft folds, an uneven hem."""
    turn = rng.uniform(0, 6)

    def point(u, v):
        a = math.tau * u
        fold = math.cos(4 * a + turn) + 0.35 * math.cos(8 * a + 2 * turn)
        r = 0.028 + 0.085 * v ** 0.85 + 0.026 * fold * v**2
        return (r * math.cos(a), r * math.sin(a), 0.004 + 0.17 * v ** 1.5 * (1 - 0.1 * fold * v))

    milk = m.shade(mix(props.colour, '#ffffff', 0.4), 0.06, 'glass')
    return [skin(point, milk, 0.003, 160, 40, True, 0.001), put(cylinder(0.029, 0.006, milk, 0.002), z=0)]


def trough(props, rng):
    """A long low trough of pressed glass with a row of short stems."""
    long, deep, high = 0.34, 0.085, 0.075
    body = prism(rounded(long, deep, 0.018), high, 0.002, pane(props))
    cut(body, put(prism(rounded(long - 0.014, deep - 0.014, 0.013), high, 0.004), z=0.012))
    pieces = [body, put(prism(rounded(long - 0.0148, deep - 0.0148, 0.0126), 0.03, 0.001, drink('water')), z=0.0126)]
    for k in range(9):
        pieces += put(stand_in(0.01, rng.uniform(0.13, 0.2), rng, 1, kinds=(rng.choice(['leafy', 'branch', 'bud', 'leafy']),)), x=-0.14 + k * 0.035, y=rng.uniform(-0.015, 0.015))
    return pieces


def grains(kind, line, wall, floor, level, rng):
    """Dry goods in a jar: a core, and real beans, grains or leaves against the glass and on top."""
    look = {'beans': ('#8a5a3a', 0.006, 0.62), 'chickpeas': ('#d9b98a', 0.0048, 0.95), 'rice': ('#efe4d0', 0.003, 0.5), 'lentils': ('#b5502f', 0.0035, 0.5), 'coffee': ('#4a2d1c', 0.0052, 0.6), 'leaf': ('#3e4230', 0.0045, 0.22), 'biscuit': ('#cf9d5c', 0.021, 0.3), 'pasta': ('#e3bd72', 0.008, 0.45)}[kind]
    tint, size, flat = look
    shades = [m.wax(mix(tint, '#2a1a10', s), 0.5) if kind in ('beans', 'coffee', 'chickpeas', 'lentils') else m.ceramic(mix(tint, '#5a3a20', s)) for s in (0.0, 0.1, 0.2)]
    pieces = [inside(line, wall, level - size, floor, size * 0.9, m.ceramic(mix(tint, '#1a1008', 0.45)))]
    seeds = [sphere(size, s, flat, 14) for s in shades]
    side = [p for p in curve(line, 8) if floor < p[1] < level]
    area = math.tau * side[len(side) // 2][0] * (level - floor) + math.pi * side[-1][0] ** 2
    for _ in range(min(1500, int(area / (size * size * (1.7 if kind != 'biscuit' else 2.4))))):
        a = rng.uniform(0, math.tau)
        if rng.random() < 0.76:
            z = rng.uniform(floor, level)
            r = next((a for a, b in side if b >= z), side[-1][0])
            r = r - wall - size * rng.uniform(0.75, 1.25)
            z = max(z, floor + size * 0.8)
        else:
            r, z = (side[-1][0] - wall - size) * math.sqrt(rng.random()), level - size * rng.uniform(0.2, 1.1)
        seed = copy(rng.choice(seeds))
        put(put(seed, z=-size * flat), rx=rng.uniform(0, 360), ry=rng.uniform(0, 360) if kind != 'biscuit' else rng.uniform(-30, 30), rz=rng.uniform(0, 360))
        pieces.append(put(seed, r * math.cos(a), r * math.sin(a), z))
    for seed in seeds:
        bpy.data.objects.remove(seed)
    return pieces


def lid(kind, r, z, props, rng):
    """A jar's lid resting on a mouth of radius r at height z."""
    if kind == 'wood':
        return [put(cylinder(r * 1.06, 0.017, Timber(props, 'beech').along('x'), 0.003), z=z + 0.001), put(cylinder(r * 0.9, 0.008, m.rubber('#e8e4da'), 0.001), z=z - 0.007)]
    if kind == 'cork':
        return [put(cylinder(r * 0.93, 0.045, m.cork(), 0.004, r * 1.05), z=z - 0.014)]
    if kind == 'steel':
        return [put(cylinder(r * 1.07, 0.02, m.metal('aluminium', 'brushed'), 0.002), z=z - 0.008)]
    if kind == 'dome':
        line = [(r * 1.02, 0.0), (r * 1.08, 0.004), (r * 0.98, 0.012), (r * 0.6, 0.03), (r * 0.16, 0.038), (r * 0.15, 0.043), (r * 0.3, 0.05), (r * 0.26, 0.064), (0, 0.068)]
        return [put(lathe([(0, 0), (r * 0.8, 0), *line], m.glass('#ffffff')), z=z + 0.0005)]
    if kind == 'airlock':
        pieces = [put(cylinder(r * 1.05, 0.022, m.rubber(mix(props.colour, '#8a9a70', 0.3)), 0.006), z=z - 0.007)]
        return [*pieces, put(cylinder(0.009, 0.02, m.rubber('#e8e4da'), 0.003, 0.007), z=z + 0.014), put(vessel([(0.006, 0), (0.011, 0.008), (0.011, 0.03)], 0.001, None, m.glass('#ffffff')), z=z + 0.03)]
    steel, rubber = m.metal('stainless-steel', 'satin'), m.rubber('#b5603a')
    top = lathe([(0, 0.003), (r * 0.8, 0.003), (r * 0.98, 0), (r * 1.08, 0.005), (r * 1.06, 0.012), (r * 0.9, 0.017), (r * 0.5, 0.022), (0, 0.023)], m.glass('#f4faf8'))
    wires = [hoop(r * 1.03, z - 0.012, 0.0014, steel), hoop(r * 1.06, z + 0.013, 0.0014, steel)]
    clip = [(sx * 0.018, -r * 1.09, z + dz) for sx, dz in ((-1, 0.014), (-1.05, -0.012), (-0.8, -0.04), (0.8, -0.04), (1.05, -0.012), (1, 0.014))]
    back = [(sx * 0.012, r * 1.08, z + dz) for sx, dz in ((-1, 0.013), (-1, -0.012), (1, -0.012), (1, 0.013))]
    return [put(top, z=z + 0.004), hoop(r * 1.0, z + 0.003, 0.0032, rubber), *wires, tube(clip, 0.0014, steel), tube(back, 0.0014, steel)]


@form('storage-jar', set='own', yaw=10, pitch=10, fill=0.68, detail=dict(yaw=-24, pitch=22, zoom=1.8, focus=(0.5, 0.4, 0.8)))
def storage_jar(props, rng):
    kind = style(props, rng, {'CLIP': 'clip', 'CORKWOOD': 'cork', 'KIMCHI': 'ferment', 'BOTICA': 'apothecary', 'SPICE': 'spice', 'RANK': 'spice', 'BOLACHA': 'biscuit', 'DARK LEAF': 'tea', 'TOWER': 'tower', 'CLOCHE': 'cloche', 'QUEIJO': 'cloche', 'MOTHER': 'mother'}, ['clip', 'cork', 'apothecary', 'wood'])
    if kind == 'cloche':
        return cloche(props, rng)
    r, h, top, stuff, share = {
        'clip': (0.052, 0.15, 'clip', rng.choice(['chickpeas', 'rice', 'beans', 'pasta']), 0.72), 'cork': (0.05, 0.17, 'cork', rng.choice(['coffee', 'pasta']), 0.66), 'wood': (0.05, 0.14, 'wood', 'lentils', 0.7),
        'ferment': (0.055, 0.18, 'airlock', None, 0), 'apothecary': (0.055, 0.16, 'dome', 'leaf', 0.5), 'spice': (0.023, 0.075, 'wood', 'lentils', 0.75), 'biscuit': (0.085, 0.17, 'dome', 'biscuit', 0.62),
        'tea': (0.042, 0.13, 'steel', 'leaf', 0.6), 'tower': (0.048, 0.085, 'wood', 'rice', 0.7), 'mother': (0.047, 0.15, 'steel', None, 0),
    }[kind]
    h *= rng.uniform(0.95, 1.06)
    line = [(r * 0.93, 0), (r, 0.01), (r, h * 0.9), (r * 0.98, h * 0.95), (r * 0.9, h)] if kind in ('clip', 'ferment', 'tea', 'mother') else [(r * 0.97, 0), (r, 0.006), (r, h * 0.99), (r, h)]
    if kind == 'apothecary':
        line = [(r * 0.55, 0.03), (r * 0.96, 0.05), (r, 0.09), (r, h + 0.01), (r * 0.84, h + 0.03)]
    if kind == 'biscuit':
        line = [(r * 0.72, 0), (r * 0.98, 0.03), (r, 0.08), (r * 0.92, h * 0.9), (r * 0.8, h)]
    wall, floor = (0.0016, 0.004) if kind in ('cork', 'tower', 'spice') else (0.003, 0.008)
    clear = m.glass(thinned(props.colour, 0.6) if kind == 'tea' else '#f9fcfb')
    goods = ['lentils', 'leaf', 'rice', 'beans', 'chickpeas', 'coffee']

    def jar(rng, content, full):
        glass = vessel([(x, z - line[0][1]) for x, z in line], wall, floor, clear)
        pieces = put([glass], z=line[0][1])
        if line[0][1] > 0:
            foot = [(0, 0), (r * 0.72, 0), (r * 0.7, 0.005), (0.012, 0.012), (0.011, 0.02), (0.02, 0.0292), (0, 0.0292)]
            pieces.append(lathe(foot, clear))
        if content:
            base = [(x, z - line[0][1]) for x, z in line]
            pieces += put(grains(content, base, wall, floor, (line[-1][1] - line[0][1]) * full, rng), z=line[0][1])
        if kind == 'ferment':
            pieces += [inside(line, wall, h * 0.7, floor, 0.0005, m.liquid('sauce', '#c0562f')), inside([(x * 0.94, z + h * 0.68) for x, z in ((r * 0.9, 0), (r * 0.92, 0.02), (r * 0.92, 0.06))], 0.001, h * 0.69 + 0.02, 0.002, 0.0003, m.glass('#ffffff'))]
        if kind == 'mother':
            pieces += [inside(line, wall, h * 0.5, floor, 0.0003, m.wax('#ead9bd', 0.2)), put(lathe([(r + 0.0002, 0), (r + 0.0018, 0.001), (r + 0.0018, 0.007), (r + 0.0002, 0.008)], m.rubber('#c0562f')), z=h * 0.44)]
        return pieces + lid(top, line[-1][0] if top not in ('cork', 'dome') else line[-1][0] - wall * (1 if top == 'cork' else 0), line[-1][1], props, rng)

    if kind == 'tower':
        return [p for k in range(3) for p in put(jar(rng, ['rice', 'lentils', 'chickpeas'][k], 0.7), z=k * (h + 0.02), rz=rng.uniform(-8, 8))]
    if kind == 'spice':
        return [p for k in range(6) for p in put(jar(rng, goods[k], rng.uniform(0.55, 0.8)), x=(k % 3 - 1) * 0.058, y=(k // 3) * 0.06 - 0.03)]
    return jar(rng, stuff, share * rng.uniform(0.92, 1.05))


def cloche(props, rng):
    """A blown dome over a round of olive wood, cheese below it."""
    timber = Timber(props, 'walnut')
    base = lathe([(0, 0), (0.125, 0), (0.132, 0.006), (0.132, 0.016), (0.127, 0.021), (0.105, 0.021), (0.105, 0.021), (0.103, 0.018), (0, 0.018)], timber.along('x'))
    line = [(0.1, 0), (0.1, 0.05), (0.085, 0.1), (0.045, 0.128), (0.0145, 0.134)]
    dome = lathe([*line, (0.009, 0.14), (0.016, 0.152), (0.013, 0.165), (0, 0.168), (0, 0.134), *[(max(x - 0.0022, 0), z - 0.0018) for x, z in line[::-1]], line[0]], m.glass('#ffffff'))
    wedge = [(0, 0), *[(0.066 * math.cos(t), 0.066 * math.sin(t)) for t in (k * math.radians(260) / 40 for k in range(41))]]
    cheese = bevelled(put(prism(wedge, 0.05, 0.004, m.wax('#f2e3bd', 0.2)), rz=200, y=0.004, z=0.018), 0.002)
    return [base, put(dome, z=0.0185), cheese]
