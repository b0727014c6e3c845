"""Candles and what holds them."""

import math

import materials as m
from colour import mix, tone
from forms import form
from lettering import label
from shapes import box, copy, cylinder, inside, lathe, put, ring, roughen, shaped, tube, vessel, wrap


def _wick(x, y, z, rng, length=0.012):
    """A cotton wick, its tip burnt."""
    lean = rng.uniform(-0.004, 0.004)
    white = tube([(x, y, z - 0.004), (x, y, z + length * 0.5), (x + lean * 0.5, y, z + length * 0.75)], 0.0009, m.flat('#e9e1d0', 0.9), sides=8)
    burnt = tube([(x + lean * 0.4, y, z + length * 0.7), (x + lean, y, z + length)], 0.0009, m.flat('#2a2523', 0.9), sides=8)
    return [white, burnt]


def _flame(x, y, z):
    """A small candle flame."""
    body = lathe([(0, 0), (0.0035, 0.005), (0.0045, 0.010), (0.003, 0.019), (0.0009, 0.028), (0, 0.030)], m.light('#ffcf7a', 6.0), 24)
    return put(body, x, y, z)


def _wax(props):
    return m.wax(props.colour)


@form('pillar-candle')
def pillar_candle(props, rng):
    words = props.words[1]
    wax = _wax(props)
    if 'FOUR' in words or 'HEARTH' in words:
        block = box(0.2, 0.2, 0.08, 0.005, wax)
        wicks = [w for x in (-0.05, 0.05) for y in (-0.05, 0.05) for w in _wick(x, y, 0.08, rng)]
        return put([block, *wicks], rz=22)
    if 'PEBBLE' in words or 'FLOAT' in words:
        parts = []
        for x, y in ((-0.06, 0.01), (0, -0.03), (0.062, 0.0), (-0.02, 0.06), (0.045, 0.06)):
            dome = lathe([(0, 0), (0.016, 0.002), (0.026, 0.013), (0.02, 0.022), (0.009, 0.0238), (0, 0.0235)], wax, 48)
            parts += [put(dome, x, y), *_wick(x, y, 0.0235, rng, 0.009)]
        return parts
    if 'TEALIGHT' in words or 'BARE' in words:
        parts = []
        for x, y in ((-0.05, 0.0), (0.0, -0.035), (0.05, 0.005), (0.002, 0.035), (-0.045, 0.06), (0.055, 0.06)):
            parts += [put(cylinder(0.019, 0.018, wax, 0.0015), x, y), *_wick(x, y, 0.018, rng, 0.008)]
        return parts
    if 'ADVENT' in words:
        r, h = 0.0175, 0.26
        body = cylinder(r, h, wax, 0.002)
        marks = [put(ring(r * 1.004, 0.0004, m.flat(tone(props.colour, -0.45))), z=0.02 + k * 0.0098) for k in range(24)]
        dish = lathe([(0, 0), (0.042, 0), (0.05, 0.006), (0.049, 0.008), (0.04, 0.004), (0, 0.004)], m.metal('brass', 'satin'))
        return [dish, *put([body, *marks, *_wick(0, 0, h, rng)], z=0.004)]
    r, h = 0.035 * rng.uniform(0.95, 1.1), rng.choice([0.10, 0.13, 0.16])
    if 'GROTTO' in words:
        r, h = 0.05, 0.14
    if 'FLUTED' in words or 'COLUMN' in words:
        r, h = 0.03, 0.18
    dip = [(0, h - 0.004), (r * 0.35, h - 0.0035), (r * 0.7, h - 0.001), (r * 0.9, h)]
    body = lathe([(0, 0), (r - 0.002, 0), (r - 0.002, 0), (r, 0.002), (r, h - 0.003), (r - 0.001, h - 0.0008), *dip[::-1]], wax, 160, steps=6)
    if 'FLUTED' in words or 'COLUMN' in words or rng.random() < 0.15:
        shaped(body, lambda x, y, z: (x * (1 - 0.05 * abs(math.sin(8 * math.atan2(y, x)))), y * (1 - 0.05 * abs(math.sin(8 * math.atan2(y, x)))), z))
    parts = [body, *_wick(0, 0, h - 0.004, rng)]
    if 'GROTTO' not in words and rng.random() < 0.6:  # a shorter companion, slightly behind
        k = rng.choice([0.62, 0.72])
        second = [copy(one) for one in parts]
        put(second, r * 2.15, r * 0.9, scale=(1, 1, k))
        parts += second
    return parts


@form('jar-candle')
def jar_candle(props, rng):
    r, h = 0.038 * rng.uniform(0.95, 1.1), 0.085 * rng.uniform(0.9, 1.15)
    kind = props.made('stoneware', 'concrete', 'borosilicate', 'glass') or 'glass'
    pale = mix(props.colour, '#f4ecdc', 0.75)
    outer = rng.choice([
        [(r * 0.94, 0), (r * 0.99, 0.003), (r, 0.008), (r, h * 0.5), (r, h)],
        [(r * 0.84, 0), (r * 0.9, 0.004), (r * 0.95, h * 0.5), (r, h)],
    ])
    if kind == 'stoneware':
        jar, wall = vessel(outer, 0.0042, 0.006, m.glaze(props.colour, rim=tone(props.colour, -0.3), rim_z=h * 0.96)), 0.0042
    elif kind == 'concrete':
        jar, wall = vessel(outer, 0.006, 0.008, m.concrete(mix(props.colour, '#a9a6a0', 0.5))), 0.006
    else:
        tint = '#ffffff' if rng.random() < 0.45 else mix(props.colour, '#ffffff', 0.72)
        jar, wall = vessel(outer, 0.0032, 0.008, m.glass(tint)), 0.0032
        if 'SCENT' in props.words[1] or rng.random() < 0.2:
            shaped(jar, lambda x, y, z: (x * (1 + 0.015 * math.cos(26 * math.atan2(y, x))), y * (1 + 0.015 * math.cos(26 * math.atan2(y, x))), z))
    fill = inside(outer, wall, h * 0.74, 0.008, 0.0003, m.wax(pale))
    parts = [jar, fill, *_wick(0, 0, h * 0.74, rng)]
    lit = rng.random() < 0.35
    if lit:
        parts.append(_flame(0, 0, h * 0.74 + 0.008))
    if kind not in ('concrete',):
        art = label(props.words, 1.35, rng.choice(['#f6f1e6', '#efe6d6', '#2c2926']), style=rng.choice(['classic', 'plain', 'modern']))
        tall = h * 0.4
        parts.append(wrap(r * 1.006 if kind != 'stoneware' else r * 1.004, tall, h * 0.2, math.degrees(tall * 1.35 / r), m.printed(art, 0.8)))
    if not lit and rng.random() < 0.55:  # the lid leans against the jar
        lid = cylinder(r * 1.02, 0.007, rng.choice([m.wood('oak', 'x'), m.metal('brass', 'satin'), m.cork()]), 0.0016)
        parts.append(put(lid, r * 1.18, -r * 0.55, r * 1.0, rx=0, ry=74, rz=-32))
    return parts


@form('taper-candles')
def taper_candles(props, rng):
    words = props.words[1]
    wax = _wax(props)
    h, r = (0.24, 0.0115)
    count = 2
    if 'BIRTHDAY' in words or 'THIMBLE' in words:
        h, r, count = 0.11, 0.0026, 12
    elif 'CHURCH' in words:
        h, r = 0.42, 0.012
    elif 'POWER' in words:
        h, r, count = 0.14, 0.013, 4
    elif 'COLOUR' in words or 'ZURENBORG' in words:
        count = 4
    twisted = 'SPIRAL' in words or 'TWIST' in words

    def taper():
        line = [(0, 0), (r * 0.98, 0), (r, 0.004), (r * 0.98, h * 0.5), (r * 0.8, h * 0.9), (r * 0.45, h * 0.985), (0, h)]
        body = lathe(line, wax, 64, steps=14)
        if twisted:
            def twist(x, y, z):
                k = 1 + 0.16 * math.cos(3 * (math.atan2(y, x) - z * 60))
                return x * k, y * k, z
            shaped(body, twist)
        return [body, *_wick(0, 0, h, rng, 0.014)]

    parts = []
    if count > 4:  # a loose bundle lying on a paper
        for k in range(count):
            parts += put(taper(), x=-h / 2 + rng.uniform(-0.006, 0.006), y=(k % 6 - 2.5) * r * 2.3, z=r + (r * 1.9 if k > 5 else 0), ry=90, rz=rng.uniform(-3, 3))
        return put(parts, rz=24)
    brass = m.metal('brass', 'satin')
    if count == 2 and 'CHURCH' not in words:  # a pair joined by the wick, hanging over a peg of oak
        for side in (-1, 1):
            foot = lathe([(0, 0), (0.03, 0), (0.032, 0.003), (0.013, 0.008), (0.0145, 0.02), (0.013, 0.02), (0.0122, 0.009), (0, 0.009)], brass, 64)
            parts += [put(foot, side * 0.045, side * 0.02), *put(taper(), side * 0.045, side * 0.02, 0.009, scale=(1, 1, 1 if side > 0 else 0.84))]
        return parts
    for k in range(count):
        parts += put(taper(), (k - (count - 1) / 2) * r * 3.4, (k % 2) * 0.02, 0)
    return parts


@form('candle-holder')
def candle_holder(props, rng):
    words = ' '.join(props.words)
    kind = props.made('brass', 'glass', 'marble', 'oak', 'stoneware', 'steel') or 'brass'
    wax = m.wax(rng.choice(['#f1e9d8', '#e9dcc3', '#cf9a86', '#b9b79c']))

    def taper(x, y, z, h=0.2, r=0.0108):
        body = lathe([(0, 0), (r, 0), (r * 0.98, h * 0.5), (r * 0.78, h * 0.92), (r * 0.4, h * 0.985), (0, h)], wax, 48)
        return put([body, *_wick(0, 0, h, rng, 0.013)], x, y, z)

    if 'SNUFFER' in words:
        iron = m.metal('iron', 'cast')
        bell = put(lathe([(0.0005, 0.03), (0.006, 0.028), (0.012, 0.014), (0.0155, 0), (0.0145, 0), (0.011, 0.013), (0.005, 0.026), (0.0005, 0.028)], m.metal('brass', 'satin')), z=0)
        rod = tube([(0, 0, 0.03), (0.02, 0, 0.042), (0.12, 0, 0.075), (0.22, 0, 0.105)], 0.0024, iron)
        return put([bell, rod], rz=-28)
    if 'BAR' in words and kind == 'oak':
        rail = box(0.5, 0.045, 0.024, 0.003, m.wood('oak', 'x'))
        parts = [rail]
        for k in range(5):
            x = (k - 2) * 0.096 + rng.uniform(-0.012, 0.012)
            cup = put(lathe([(0, 0), (0.015, 0), (0.0155, 0.002), (0.0135, 0.022), (0.0125, 0.022), (0.0122, 0.004), (0, 0.004)], m.metal('brass', 'satin')), x, 0, 0.024)
            parts += [cup, *taper(x, 0, 0.028, rng.choice([0.14, 0.2, 0.17]))]
        return put(parts, rz=-14)
    if 'CHAMBER' in words:
        iron = m.metal('iron', 'cast')
        pan = lathe([(0, 0), (0.062, 0), (0.07, 0.012), (0.0688, 0.0125), (0.061, 0.002), (0, 0.002)], iron)
        cup = lathe([(0.0125, 0.002), (0.0135, 0.002), (0.0135, 0.03), (0.0155, 0.031), (0.0125, 0.031), (0.0125, 0.002)], iron, smooth=False)
        loop = tube([(0.066, 0, 0.01), (0.085, 0, 0.022), (0.103, 0, 0.012), (0.1, 0, -0.004 + 0.006), (0.082, 0, 0.003), (0.066, 0, 0.008)], 0.0026, iron)
        return put([pan, cup, loop, *taper(0, 0, 0.004, 0.1, 0.012)], rz=-35)
    if 'SAUCER' in words or 'PLATE' in words:
        r = 0.08
        plate = lathe([(0, 0.003), (r * 0.6, 0.003), (r * 0.66, 0), (r * 0.72, 0.001), (r * 0.97, 0.012), (r, 0.0155), (r * 0.985, 0.0165), (r * 0.9, 0.0125), (r * 0.62, 0.007), (0, 0.0065)], m.glaze(props.colour))
        body = lathe([(0, 0), (0.033, 0), (0.035, 0.002), (0.035, 0.098), (0.033, 0.1), (0.02, 0.098), (0, 0.097)], wax, 96)
        return [plate, *put([body, *_wick(0, 0, 0.097, rng)], z=0.0068)]
    if 'TEALIGHT' in words or 'BUBBLE' in words:
        outer = [(0.032, 0), (0.038, 0.004), (0.041, 0.03), (0.040, 0.058)]
        cup = vessel(outer, 0.007, 0.012, m.glass(mix(props.colour, '#ffffff', 0.6)))
        roughen(cup, 0.0008, 60, rng)
        light = cylinder(0.019, 0.016, m.wax('#f3ead8'), 0.001)
        return [cup, put(light, z=0.0125), *_wick(0, 0, 0.0285, rng, 0.008), _flame(0, 0, 0.034)]
    if kind == 'stoneware':
        body = lathe([(0, 0), (0.034, 0), (0.04, 0.008), (0.039, 0.03), (0.026, 0.05), (0.0165, 0.056), (0.0135, 0.054), (0.0128, 0.03), (0, 0.03)], m.ceramic(props.colour), 120)
        roughen(body, 0.0035, 28, rng)
        return [body, *taper(0, 0, 0.03)]
    if kind == 'marble':
        block = put(box(0.065, 0.055, 0.06, 0.0022, m.marble(props.colour)), rz=24)
        insert = put(lathe([(0.0112, 0), (0.014, 0), (0.014, 0.003), (0.0112, 0.003), (0.0112, 0)], m.metal('brass', 'polished'), smooth=False), z=0.0595)
        return [block, insert, *taper(0, 0, 0.05)]
    if kind == 'glass':
        tints = [mix(props.colour, '#ffffff', 0.55), '#ecd9c4', '#d3e2da']
        parts = []
        for k, (x, y, h) in enumerate(((-0.062, 0.0, 0.1), (0.0, -0.035, 0.055), (0.055, 0.012, 0.075))):
            body = lathe([(0, 0), (0.03, 0), (0.032, 0.003), (0.032, 0.010), (0.02, 0.014), (0.02, h - 0.014), (0.023, h - 0.01), (0.023, h), (0.0125, h), (0.0118, h - 0.016), (0, h - 0.016)], m.glass(tints[k]), 96, smooth=False)
            parts += [put(body, x, y), *taper(x, y, h - 0.0155, 0.18)]
        return parts
    h = rng.choice([0.11, 0.15, 0.19])
    brass = m.metal(kind if kind in ('brass', 'steel') else 'brass', 'satin')
    mid = rng.choice([
        [(0.010, 0.02), (0.007, 0.03), (0.007, h * 0.4), (0.0135, h * 0.46), (0.007, h * 0.52), (0.007, h - 0.034)],
        [(0.012, 0.02), (0.009, 0.035), (0.007, h * 0.6), (0.006, h - 0.034)],
        [(0.010, 0.018), (0.014, 0.03), (0.008, 0.042), (0.0125, h * 0.5), (0.008, h - 0.05), (0.012, h - 0.04), (0.007, h - 0.034)],
    ])
    body = lathe([(0, 0), (0.044, 0), (0.0455, 0.002), (0.044, 0.005), (0.02, 0.010), *mid, (0.012, h - 0.03), (0.0142, h - 0.02), (0.0145, h), (0.0145, h), (0.0118, h), (0.0118, h), (0.0115, h - 0.02), (0, h - 0.02)], brass, 96)
    return [body, *taper(0, 0, h - 0.02)]
