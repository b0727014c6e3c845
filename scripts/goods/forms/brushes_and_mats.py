"""Bath brushes and bath mats."""

import math

from mathutils import Vector

import materials as m
from colour import mix, tone
from forms import form
from forms.bath_parts import bristles, grid, painted_where, rolled
from shapes import box, circle, copy, curve, cylinder, lathe, prism, put, ring, roughen, rounded, shaped, sheet, sphere, strap, sweep, tube, vessel


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
    # thrown away, so that the draws after it stay those of the photographs
    rng.uniform(0, 40)
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
