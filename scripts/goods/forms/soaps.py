"""Soap, in bars and from the pump."""

import math

import materials as m
from colour import luminance, mix, tone
from forms import form
from forms.print_parts import stamp
from lettering import label
from shapes import box, copy, curve, cut, cylinder, inside, lathe, modify, pillow, prism, put, roughen, rounded, shaped, sphere, tube, vessel, wrap


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
