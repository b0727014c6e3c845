"""Bags over the shoulder: totes, nets and messengers."""

import math

import materials as m
from colour import luminance, tone
from forms import form
from forms.bag_parts import BRASS, STEEL, arch, bag_cloth, buckle, dee, even, hull, name_patch, patch, rivet, seam_colour, stitches, trim_colour, zipper
from lettering import label
from shapes import box, card, circle, lathe, put, rope, roughen, rounded, shaped, strap, sweep, tube


@form('tote', yaw=-20, pitch=12, fill=0.76, detail=dict(yaw=-30, pitch=20, zoom=2.0, focus=(0.4, 0.1, 0.6)))
def tote(props, rng):
    name = props.words[1]
    cloth, seam = bag_cloth(props), seam_colour(props.colour)
    tan = rng.choice(['#9a6438', '#a8733f', '#7b4428'])
    if 'NET' in name or 'FILET' in name:
        return _net_bag(props, rng)
    if 'BUCKET' in name:
        r, h = 0.11, 0.29
        body = roughen(lathe([(0, 0), (r * 0.94, 0), (r * 0.98, 0.004), (r * 1.03, h * 0.3), (r * 1.0, h * 0.7), (r * 0.86, h * 0.92), (r * 0.94, h), (r * 0.93, h), (r * 0.84, h * 0.92), (r * 0.95, h * 0.6), (0, h * 0.5)], cloth, 160), 0.006, 14, rng)
        shaped(body, lambda x, y, z: (x * (1 + 0.06 * math.sin(11 * math.atan2(y, x)) * max(0, (z - h * 0.72) / (h * 0.28))), y * (1 + 0.06 * math.sin(11 * math.atan2(y, x)) * max(0, (z - h * 0.72) / (h * 0.28))), z))
        cord = tube([(r * 0.885 * math.cos(a), r * 0.885 * math.sin(a) , h * 0.9) for a in (k / 40 * math.tau for k in range(40))], 0.003, m.leather(tone(props.colour, -0.25)), True, 1, 10)
        ends = [tube([(s * 0.008, -r * 0.88, h * 0.9), (s * 0.016, -r * 1.06, h * 0.84), (s * 0.02, -r * 1.1, h * 0.68), (s * 0.026, -r * 1.08, h * 0.56)], 0.003, m.leather(tone(props.colour, -0.25))) for s in (-1, 1)]
        base = [put(lathe([(r * 1.0, 0), (r * 1.008, 0.03), (r * 1.0, 0.031)], cloth), z=0.002)]
        rows = [stitches([(r * 1.045 * math.cos(a), r * 1.045 * math.sin(a), z) for a in (k / 48 * math.tau for k in range(49))], seam, steps=1) for z in (0.036,)]
        belt = strap([(-r * 0.95, 0, h * 0.93), (-r * 1.02, 0, h * 1.12), (-r * 0.7, 0.0, h * 1.5), (0, 0.01, h * 1.66), (r * 0.7, 0, h * 1.5), (r * 1.02, 0, h * 1.12), (r * 0.95, 0, h * 0.93)], 0.024, 0.0035, cloth, up=(1, 0, 0), steps=10)
        return [body, cord, *ends, *base, *rows, belt, *name_patch(props, 0, -r * 1.06, h * 0.3, 0.04, 0.018, tone(props.colour, -0.15))]
    w, h, d = {'QUAY': (0.44, 0.33, 0.15), 'LEDGER': (0.38, 0.31, 0.12), 'CREEL': (0.52, 0.34, 0.21), 'HEADLAND': (0.44, 0.33, 0.16), 'PRESSROOM': (0.37, 0.39, 0.05), 'PACKET': (0.4, 0.38, 0.1), 'LINE NINE': (0.4, 0.36, 0.13), 'SECOND': (0.39, 0.33, 0.16)}.get(next((k for k in ('QUAY', 'LEDGER', 'CREEL', 'HEADLAND', 'PRESSROOM', 'PACKET', 'LINE NINE', 'SECOND') if k in name), ''), (0.4, 0.34, 0.14))
    leather, thin = props.material == 'leather', 'PACKET' in name or 'PRESSROOM' in name
    zipped = 'ZIP' in name or 'HEADLAND' in name or 'SECOND' in name
    mouth = d * (0.32 if zipped else 0.62)
    wrinkle = 0.0035 if leather else 0.009 if thin else 0.0065
    levels = [(0, w * 0.86, d * 0.8, 0.02), (0.002, w * 0.9, d * 0.92, 0.03), (0.02, w * 0.93, d * 1.0, 0.034), (h * 0.3, w * 0.95, d * 1.0, 0.03), (h * 0.7, w * 0.985, d * 0.85, 0.022), (h * 0.97, w * 1.0, mouth, 0.014), (h, w * 1.0, mouth, 0.012)]
    body = hull(levels, cloth, rng, wrinkle, d * 0.08, open_=0.0 if zipped else 0.003)
    parts = [body]
    front = lambda t: -(d if t < 0.3 else d + (mouth - d) * (t - 0.3) / 0.7) / 2
    hem = h - 0.03
    rim = [(x, y, h - 0.002) for x, y in even(rounded(w * 1.006, mouth * 1.03, 0.013, 5), 60)]
    if not zipped:
        parts.append(tube(rim, 0.0024, cloth, True, 1, 8))
        parts.append(stitches([(x, -mouth * 0.5 - 0.011, hem) for x in (-w * 0.46 + k * w * 0.092 for k in range(11))], seam, steps=1))
    else:
        parts += zipper([(-w * 0.44, 0, h + 0.003), (0, 0, h + 0.001), (w * 0.44, 0, h + 0.003)], rng, BRASS if props.material != 'recycled-polyester' else STEEL, tone(props.colour, -0.3), (0, 0, 1), tan)
    web = m.leather(tan) if props.made('leather') and not leather else cloth if leather or 'PRESSROOM' in name else m.fabric('canvas', tone(props.colour, -0.18 if luminance(props.colour) > 0.3 else 0.12), 0.0016)
    if 'CREEL' in name:
        for s in (-1, 1):
            y = s * mouth * 0.5
            parts.append(rope([(-0.1, y - s * -0.006, h * 0.84), (-0.1, y + s * 0.016, h * 0.95), (-0.09, y + s * 0.012, h + 0.04), (0, y - s * 0.01, h + 0.1), (0.09, y + s * 0.012, h + 0.04), (0.1, y + s * 0.016, h * 0.95), (0.1, y + s * 0.006, h * 0.84)], 0.0075, m.fabric('cotton', '#d9cbb0')))
            parts += [rivet(x, -mouth / 2 - 0.013, h * 0.86, 0.0105) for x in (-0.1, 0.1)] if s < 0 else []
        parts.append(hull([(-0.003, w * 0.87, d * 0.86, 0.03), (0.0, w * 0.935, d * 0.99, 0.035), (0.02, w * 0.965 + 0.01, d * 1.05 + 0.018, 0.042), (h * 0.16, w * 0.97 + 0.014, d * 1.1 + 0.026, 0.042), (h * 0.24, w * 0.97 + 0.014, d * 1.12 + 0.026, 0.042), (h * 0.245, w * 0.97 + 0.012, d * 1.12 + 0.022, 0.04)], m.rubber('#33312e'), rng, 0.001))
        return parts
    rise, span, wide = (0.13, 0.14, 0.022) if leather else (0.2, 0.15, 0.026) if thin else (0.16, 0.16, 0.03)
    for s in (-1, 1):
        y = s * (mouth / 2 + 0.008)
        parts.append(arch(0, y, h, span, rise * rng.uniform(0.94, 1.04), wide, 0.003 if not thin else 0.002, web, s * -0.012 + (0.02 if s > 0 else -0.015), h * 0.2, rng))
        if s < 0:
            for x in (-span / 2, span / 2):
                z0, z1, q, yy = h * 0.81, h - 0.012, wide * 0.36, y - 0.0028
                cross = [(x - q, yy - 0.003, z0), (x + q, yy - 0.003, z0), (x + q, yy, z0 + 0.03), (x - q, yy, z0 + 0.03), (x - q, yy - 0.003, z0)]
                parts.append(stitches(cross, seam, steps=1))
                if props.made('leather'):
                    parts += [rivet(x, yy - 0.001, z1 - 0.006 - k * 0.028, 0.0042) for k in range(2)]
    if 'LEDGER' in name:
        parts.append(patch(w * 0.5, h * 0.36, 0.003, cloth, 0.012, y=front(0.3) - 0.009, z=h * 0.2))
        parts.append(stitches([(-w * 0.235, front(0.3) - 0.013, h * 0.54), (-w * 0.235, front(0.3) - 0.013, h * 0.22), (w * 0.235, front(0.3) - 0.013, h * 0.22), (w * 0.235, front(0.3) - 0.013, h * 0.54)], seam, steps=1))
    if 'LINE NINE' in name or 'SECOND' in name:
        z = h * 0.52
        parts += zipper([(-w * 0.36, -d * 0.5 - 0.006, z), (0, -d * 0.545 - 0.007, z), (w * 0.36, -d * 0.5 - 0.006, z)], rng, STEEL, tone(props.colour, -0.35), (0, -1, 0), tone(props.colour, -0.3), 0.1)
        if 'SECOND' in name:
            parts += [p for s in (-1, 1) for p in dee(s * w * 0.5, 0, h * 0.86, 0.03, STEEL, 90)]
    if 'PRESSROOM' in name:
        art = label((props.words[0], 'Morning Edition'), 1.3, '#f1ead9', '#2f2a26', style='stamp')
        parts.append(put(card(0.2, 0.155, m.printed(art, 0.9, alpha=True), 0.004), 0, front(0.5) - 0.011, h * 0.3))
    else:
        parts += name_patch(props, w * 0.3, front(0.2) - 0.0085, h * 0.1, 0.05, 0.02, tan if not leather else tone(props.colour, -0.2))
    parts.append(stitches([(x, front(0.0) - 0.005, 0.024) for x in (-w * 0.42 + k * w * 0.084 for k in range(11))], seam, steps=1))
    return parts


def _net_bag(props, rng):
    """Knotted cotton round a heap of lemons, its handle lying over."""
    cord, h, r = m.fabric('cotton', props.colour, 0.0006), 0.25, 0.105
    radius = lambda z: r * (0.35 + 0.65 * math.sin(min(1.0, 0.16 + z / h * 0.72) * math.pi) ** 0.6) * (1 if z < h * 0.6 else 1 - 0.35 * (z / h - 0.6))
    parts, many = [], 20
    for turn in (-1, 1):
        for k in range(many):
            line = []
            for i in range(25):
                z = h * i / 24
                a = k / many * math.tau + turn * (i / 24) * 1.9
                line.append((radius(z) * math.cos(a) * (1 + 0.03 * math.sin(3 * a)), radius(z) * 0.86 * math.sin(a), z + 0.003))
            parts.append(tube(line, 0.0013, cord, steps=2, sides=6, round_ends=False))
    top = radius(h)
    parts.append(tube([(top * math.cos(a), top * 0.86 * math.sin(a), h) for a in (k / 40 * math.tau for k in range(40))], 0.004, cord, True, 1, 10))
    for s in (-1, 1):
        parts.append(strap([(-top * 0.8, s * top * 0.4, h), (-top * 0.7, s * 0.03, h + 0.09), (0.0, s * 0.012, h + 0.19), (top * 0.7, s * 0.03, h + 0.09), (top * 0.8, s * top * 0.4, h)], 0.014, 0.003, cord, up=(0, 1, 0), steps=10))
    peel = m.soap('#e3b63a')
    for z, count, ring_ in ((0.008, 5, 0.052), (0.06, 5, 0.058), (0.11, 4, 0.045), (0.03, 1, 0.0), (0.15, 2, 0.02)):
        for k in range(count):
            a = k / count * math.tau + z * 40
            fruit = roughen(lathe([(0, -0.041), (0.006, -0.037), (0.022, -0.024), (0.0295, 0), (0.022, 0.024), (0.008, 0.035), (0.005, 0.041), (0, 0.043)], peel, 40), 0.0012, 120, rng)
            parts.append(put(fruit, ring_ * math.cos(a), ring_ * 0.86 * math.sin(a), z + 0.03, rx=rng.uniform(40, 140), rz=rng.uniform(0, 360)))
    return parts


@form('messenger', yaw=-20, pitch=13, fill=0.78, detail=dict(yaw=-28, pitch=18, zoom=2.0, focus=(0.34, 0.1, 0.5)))
def messenger(props, rng):
    name = props.words[1]
    cloth, seam = bag_cloth(props), seam_colour(props.colour)
    leather = props.material == 'leather'
    dark = trim_colour(props.colour)
    web, hide = m.fabric('canvas', dark, 0.0016), cloth if leather else m.leather('#8a5a36')
    sizes = {'FALMOUTH': (0.43, 0.3, 0.13), 'REGISTRY': (0.36, 0.27, 0.11), 'AGENDA': (0.39, 0.28, 0.06), 'CRUMB': (0.21, 0.15, 0.06), 'ANGLER': (0.38, 0.27, 0.12), 'CRESCENT': (0.27, 0.13, 0.06), 'DISPATCH': (0.36, 0.34, 0.14), 'SORTING': (0.4, 0.32, 0.11)}
    w, h, d = next((size for key, size in sizes.items() if key in name), (0.4, 0.28, 0.12))
    k = w / 0.4
    wrinkle = (0.0022 if leather else 0.006) * max(0.5, k)
    body = hull([(0, w * 0.9, d * 0.82, 0.02 * k), (0.003, w * 0.96, d * 0.94, 0.028 * k), (0.02 * k, w, d * 1.02, 0.034 * k), (h * 0.45, w, d, 0.03 * k), (h * 0.85, w * 0.985, d * 0.8, 0.028 * k), (h * 0.97, w * 0.96, d * 0.52, 0.02 * k), (h, w * 0.9, d * 0.3, 0.012), (h + 0.0005, w * 0.4, d * 0.08, 0.004)], cloth, rng, wrinkle, d * 0.1)
    parts = [body]
    strap_mat = hide if leather or props.made('leather') else web
    if 'CRESCENT' in name:
        shaped(body, lambda x, y, z: (x, y, z + 0.055 * (2 * x / w) ** 2 * (1 - 0.45 * z / h)))
        parts += zipper([(-w * 0.42, -d * 0.34, h * 1.02), (-w * 0.2, -d * 0.42, h * 0.86), (0, -d * 0.44, h * 0.8), (w * 0.2, -d * 0.42, h * 0.86), (w * 0.42, -d * 0.34, h * 1.02)], rng, BRASS, dark, (0, -0.8, 0.6), '#3a2f28', 0.1)
        belt = strap([(-w * 0.5, 0, h * 1.08), (-w * 0.62, 0.04, h * 1.5), (-w * 0.3, 0.1, h * 2.0), (w * 0.3, 0.1, h * 2.0), (w * 0.62, 0.04, h * 1.5), (w * 0.5, 0, h * 1.08)], 0.026, 0.003, hide, up=(1, 0, 0), steps=10)
        return [*parts, belt, *[p for s in (-1, 1) for p in dee(s * w * 0.505, 0, h * 1.06, 0.03, BRASS)]]
    if 'AGENDA' in name or 'SORTING' in name or 'CRUMB' in name or 'DISPATCH' in name:
        if 'DISPATCH' in name:
            parts.append(put(sweep([(-w * 0.49, 0, 0), (0, -0.003, 0.004), (w * 0.49, 0, 0)], circle(0.02, 24), cloth, steps=10), z=h + 0.006))
            for s in (-1, 1):
                x = s * w * 0.3
                parts.append(strap([(x, -d * 0.1, h + 0.028), (x, -d * 0.36, h * 0.95), (x, -d * 0.57, h * 0.6), (x, -d * 0.6, h * 0.4)], 0.024, 0.003, web, up=(0, 0, 1)))
                parts.append(put(box(0.034, 0.012, 0.04, 0.004, m.plastic('#1c1c1d', 0.3)), x, -d * 0.6 - 0.002, h * 0.46))
            parts.append(patch(w * 0.34, 0.02, 0.0016, m.metal('silver', 'satin'), 0.003, y=-d * 0.6 - 0.004, z=h * 0.2))
        else:
            metal = STEEL if props.material == 'recycled-polyester' else BRASS
            parts += zipper([(-w * 0.44, 0, h + 0.003), (0, 0, h + 0.002), (w * 0.44, 0, h + 0.003)], rng, metal, dark, (0, 0, 1), '#2b2b2c')
            parts += zipper([(-w * 0.38, -d * 0.53 - 0.007, h * 0.66), (0, -d * 0.57 - 0.009, h * 0.665), (w * 0.38, -d * 0.53 - 0.007, h * 0.66)], rng, metal, dark, (0, -1, 0), '#2b2b2c', 0.12) if 'SORTING' not in name else []
            if 'AGENDA' in name:
                parts += [arch(0, y, h, 0.13, 0.09, 0.024, 0.004, web, 0, 0.04, rng) for y in (-d * 0.3, d * 0.3)]
            if 'SORTING' in name:
                parts.append(patch(w * 0.62, h * 0.5, 0.004, cloth, 0.012, y=-d * 0.56 - 0.004, z=h * 0.14))
                parts.append(stitches([(-w * 0.295, -d * 0.56 - 0.009, h * 0.62), (-w * 0.295, -d * 0.56 - 0.009, h * 0.165), (w * 0.295, -d * 0.56 - 0.009, h * 0.165), (w * 0.295, -d * 0.56 - 0.009, h * 0.62)], seam, steps=1))
    else:
        low = 0.3 if 'FALMOUTH' in name or 'REGISTRY' in name else 0.5
        line = [(0, d * 0.4, h * 0.86), (0, d * 0.3, h * 1.0), (0, 0, h + 0.012), (0, -d * 0.34, h + 0.002), (0, -d * 0.54, h * 0.86), (0, -d * 0.64, h * 0.6), (0, -d * 0.65, h * low)]
        cover = sweep(line, rounded(w * 1.02, 0.004 if not leather else 0.0045, 0.0018, 3), cloth, up=(0, 0, 1), steps=10)
        roughen(cover, wrinkle * 0.5, 15 / k, rng)
        parts.append(cover)
        fy = -d * 0.65 - 0.004
        edge = [(-w * 0.49, fy, h * 0.8), (-w * 0.49, fy - 0.001, h * (low + 0.03)), (w * 0.49, fy - 0.001, h * (low + 0.03)), (w * 0.49, fy, h * 0.8)]
        parts.append(stitches(edge, seam, steps=1))
        for x in (-w * 0.27, w * 0.27):
            if 'FALMOUTH' in name:
                parts.append(strap([(x, fy - 0.001, h * 0.6), (x, fy - 0.003, h * 0.3), (x, fy + 0.006, h * 0.1)], 0.03, 0.003, web, up=(0, -1, 0)))
                parts.append(put(box(0.042, 0.01, 0.046, 0.004, m.plastic('#1c1c1d', 0.3)), x, fy - 0.004, h * 0.22))
            else:
                parts.append(strap([(x, fy - 0.001, h * 0.8), (x, fy - 0.003, h * 0.55), (x, fy - 0.003, h * 0.3), (x, fy + 0.01, h * 0.14)], 0.022, 0.0036, hide, up=(0, -1, 0)))
                parts += [*buckle(x, fy - 0.006, h * 0.32, 0.032, 0.027), rivet(x, fy - 0.004, h * 0.76), rivet(x, fy + 0.002, h * 0.2)]
        if 'REGISTRY' in name:
            parts.append(arch(0, 0, h + 0.012, 0.12, 0.05, 0.022, 0.007, hide, 0, 0.006))
        if 'ANGLER' in name:
            for s in (-1, 1):
                pk = hull([(0, w * 0.36, 0.02, 0.008), (0.008, w * 0.4, 0.04, 0.014), (h * 0.36, w * 0.4, 0.04, 0.014), (h * 0.4, w * 0.38, 0.014, 0.006)], cloth, rng, 0.003)
                parts.append(put(pk, s * w * 0.235, -d * 0.58, h * 0.06))
    parts += name_patch(props, w * 0.34, -d * 0.52 - 0.012 * k, h * 0.07, 0.042 * max(0.7, k), 0.017 * max(0.7, k), '#7b4a2a')
    back = d * 0.1
    wide = 0.038 * max(0.62, k)
    belt = strap([(-w * 0.5, back, h * 0.84), (-w * 0.54, back, h * 1.05), (-w * 0.4, back + 0.03, h * 1.42), (-w * 0.06, back + 0.06, h * 1.62), (w * 0.32, back + 0.04, h * 1.42), (w * 0.53, back, h * 1.06), (w * 0.5, back, h * 0.84)], wide, 0.003, strap_mat, up=(1, 0, 0), steps=10)
    parts += [belt, *[p for s in (-1, 1) for p in dee(s * (w * 0.5 + 0.004), back, h * 0.86, wide, BRASS if leather or props.made('leather') else STEEL, 0)]]
    return parts
