"""Room scents: diffusers and incense."""

import math

import materials as m
from colour import mix, tone
from forms import form
from lettering import label
from shapes import cut, cylinder, inside, lathe, prism, put, roughen, rounded, sphere, sweep, tube, vessel, wrap


@form('diffuser')
def diffuser(props, rng):
    words = ' '.join(props.words)
    if 'STONE' in words and 'TIDE' in words:
        stone = roughen(sphere(0.04, m.ceramic(props.colour), 0.55, 96), 0.004, 18, rng)
        vial = vessel([(0.009, 0), (0.0105, 0.002), (0.0105, 0.034), (0.006, 0.04), (0.006, 0.05)], 0.0012, 0.002, m.glass('#6b4a24'))
        cap = put(cylinder(0.0075, 0.018, m.plastic('#26231f', 0.3), 0.001), z=0.047)
        return [stone, *put([vial, cap], 0.062, -0.02)]
    if 'ULTRASONIC' in words or 'MURMUR' in words:
        body = lathe([(0, 0), (0.05, 0), (0.054, 0.004), (0.056, 0.05), (0.047, 0.1), (0.022, 0.128), (0.008, 0.132), (0.0065, 0.131), (0.0065, 0.12), (0, 0.12)], m.ceramic(props.colour), 128)
        foot = put(cylinder(0.053, 0.006, m.wood('ash', 'x'), 0.001), z=-0.0055)
        return put([body, foot], z=0.0055)
    if 'OIL SET' in words or 'WINDS' in words:
        parts = []
        for k in range(4):
            x = (k - 1.5) * 0.036
            bottle = vessel([(0.011, 0), (0.0135, 0.002), (0.0135, 0.038), (0.0075, 0.048), (0.0075, 0.055)], 0.0014, 0.002, m.glass('#5b3618'))
            art = label((props.words[0], ('VETIVER', 'MINT', 'ROSE', 'CEDAR')[k]), 1.1, '#f3ecdd', style='plain')
            paper = wrap(0.0138, 0.024, 0.008, 130, m.printed(art, 0.8))
            cap = put(cylinder(0.0085, 0.014, m.plastic('#26231f', 0.3), 0.001), z=0.052)
            bulb = put(lathe([(0, 0.022), (0.004, 0.021), (0.0062, 0.014), (0.0058, 0.004), (0.005, 0), (0, 0)], m.rubber()), z=0.066)
            parts += put([bottle, paper, cap, bulb], x, (k % 2) * 0.012)
        return parts
    if 'TABLET' in words or 'WARDROBE' in words:
        parts = []
        for k in range(3):
            slab = prism(rounded(0.06, 0.088, 0.006), 0.010, 0.002, m.wax(props.colour))
            hole = put(cylinder(0.004, 0.0106, m.flat(tone(props.colour, -0.5)), 0.0004), y=0.034)
            cord = tube([(0, 0.034, 0.011), (0.004, 0.05, 0.012), (0.001, 0.075, 0.004), (-0.004, 0.052, 0.011), (0, 0.036, 0.0112)], 0.0011, m.fabric('cotton', '#d8cbb2'), sides=8)
            parts += put([slab, hole, cord], (k - 1) * 0.05, k * 0.012, k * 0.0102, rz=rng.uniform(-16, 16))
        return parts
    mist = 'MIST' in words
    r, h = 0.034 * rng.uniform(0.94, 1.1), 0.082 * rng.uniform(0.92, 1.25)
    neck = 0.0125
    outer = rng.choice([
        [(r * 0.9, 0), (r * 0.98, 0.003), (r, 0.009), (r, h * 0.72), (r * 0.9, h * 0.8), (neck, h * 0.88), (neck, h)],
        [(r * 0.86, 0), (r * 1.02, 0.008), (r * 1.06, h * 0.35), (r * 0.7, h * 0.68), (neck, h * 0.84), (neck, h)],
    ])
    tint = rng.choice(['#ffffff', '#5b3618', mix(props.colour, '#ffffff', 0.75)]) if not mist else '#5b3618'
    jar = vessel(outer, 0.003, 0.008, m.glass(tint))
    fill = inside(outer, 0.003, h * 0.6, 0.008, 0.0003, m.liquid('water', mix(props.colour, '#f4ead2', 0.55)))
    art = label(props.words, 1.2, rng.choice(['#f6f1e6', '#efe6d6']), style=rng.choice(['classic', 'plain', 'modern']))
    paper = wrap(r * 1.012, h * 0.42, h * 0.12, math.degrees(h * 0.42 * 1.2 / r), m.printed(art, 0.8))
    collar = put(cylinder(neck * 1.2, 0.012, rng.choice([m.metal('brass', 'satin'), m.wood('beech', 'z'), m.plastic('#26231f', 0.3)]), 0.0012), z=h - 0.004)
    parts = [jar, fill, paper, collar]
    if mist:
        parts.append(put(cylinder(0.0075, 0.016, m.plastic('#26231f', 0.35), 0.0012), z=h + 0.007))
        parts.append(put(cylinder(0.0016, 0.004, m.plastic('#111111', 0.3), 0.0004), y=-0.0075, z=h + 0.017, rx=90))
        return parts
    reed = m.wood('rattan', 'z')
    for k in range(7):
        a, lean = rng.uniform(0, math.tau), rng.uniform(0.2, 0.38)
        reach = 0.22
        parts.append(tube([(-math.cos(a) * 0.008, -math.sin(a) * 0.008, h * 0.15), (math.cos(a) * reach * lean, math.sin(a) * reach * lean, reach)], 0.0015, reed, steps=1, sides=10, round_ends=False))
    return parts


@form('incense')
def incense(props, rng):
    words = ' '.join(props.words)
    smoke = m.paper(props.colour, 0.95)
    if 'CONE' in words:
        cone = lambda: lathe([(0, 0), (0.007, 0), (0.0072, 0.002), (0.0012, 0.027), (0, 0.028)], smoke, 40)
        spots = [(-0.03, 0), (-0.008, -0.022), (0.016, -0.004), (-0.01, 0.026), (0.034, 0.02)]
        dish = lathe([(0, 0.002), (0.05, 0), (0.062, 0.008), (0.0605, 0.0095), (0.048, 0.004), (0, 0.004)], m.glaze(rng.choice(['#d9ccb3', '#5d6a68'])))
        return [dish, *[put(cone(), x, y, 0.0038) for x, y in spots]]
    if 'RESIN' in words:
        tin = lathe([(0, 0), (0.04, 0), (0.041, 0.001), (0.041, 0.02), (0.0402, 0.02), (0.0402, 0.002), (0, 0.002)], m.metal('steel', 'satin'), smooth=False)
        tears = [put(roughen(sphere(rng.uniform(0.004, 0.007), m.liquid('honey', '#d8b05a'), segments=16), 0.002, 150, rng), rng.gauss(0, 0.014), rng.gauss(0, 0.014), rng.uniform(0.002, 0.012)) for _ in range(42)]
        lid = put(cylinder(0.042, 0.009, m.metal('steel', 'satin'), 0.001), 0.062, -0.012, 0.040, ry=78, rz=-24)
        return [tin, *tears, lid]
    if 'STRIP' in words:
        parts = []
        for k in range(3):
            zig = []
            for i in range(13):
                zig.append((-0.03 + i * 0.005, (i % 2) * 0.012, 0))
            strip = sweep(zig, [(-0.0003, 0), (0.0003, 0), (0.0003, 0.06), (-0.0003, 0.06)], m.paper(mix(props.colour, '#efe6d6', 0.3 * k)), steps=1)
            parts.append(put(strip, (k - 1) * 0.045, (k % 2) * 0.025))
        return parts
    stand_only = 'STAND' in words or 'TRAY' in words
    parts = []
    long = 0.2 if 'AFTERNOON' not in words else 0.14
    if 'NAIL' in words or 'BRASS' in words:
        coin = lathe([(0, 0), (0.0155, 0), (0.016, 0.001), (0.016, 0.009), (0.015, 0.010), (0, 0.010)], m.metal('brass', 'satin'), smooth=False)
        parts.append(coin)
        base = 0.009
    else:
        clay = m.ceramic(props.colour if 'TRAY' in words else rng.choice(['#35322f', '#d9ccb3', '#8d8a80']))
        outline = rounded(0.24, 0.055, 0.026, 10)
        tray = prism(outline, 0.009, 0.002, clay)
        well = put(prism(rounded(0.225, 0.04, 0.02, 10), 0.01, 0.001, clay), z=0.0045)
        parts.append(cut(tray, well))
        base = 0.0045
    count = 1 if stand_only else 3
    for k in range(count):
        start = (-0.085 if base < 0.006 else 0.0, (k - (count - 1) / 2) * 0.006, base)
        end = (start[0] + long * 0.78, start[1] + (k - 1) * 0.008, base + long * 0.5)
        parts.append(tube([start, end], 0.0012, smoke, steps=1, sides=10))
    if not stand_only:
        bundle = []
        for k in range(16):
            bundle.append(put(tube([(-long / 2, 0, 0), (long / 2, 0, 0)], 0.0012, smoke, steps=1, sides=8, round_ends=False), y=rng.uniform(-0.008, 0.008), z=0.0013 + rng.uniform(0, 0.005), rz=rng.uniform(-2, 2)))
        art = label(props.words, 0.9, '#f3ecdd', accent=props.colour, style='plain')
        band = put(wrap(0.0105, 0.045, 0, 360, m.printed(art, 0.8)), z=0.006, x=-0.022, ry=90)
        put(bundle + [band], 0.0, -0.062, 0, rz=6)
        parts += bundle + [band]
    return put(parts, rz=-16)
