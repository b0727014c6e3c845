"""Pouches and wallets, seen from above: x is width, +y up in the picture, z thickness."""

import math

import materials as m
from colour import luminance, mix, tone
from forms import form
from forms.bag_parts import BRASS, STEEL, bag_cloth, hull, name_patch, patch, rivet, seam_colour, stitches, trim_colour, zipper
from shapes import box, circle, cylinder, lathe, pillow, prism, put, ring, roughen, rounded, sheet, soft_box, strap, sweep, tube


def _lie(parts):
    """Lays something built standing (front to -y) on its back."""
    return put(parts, rx=-90)


def _slab(w, h, d, material, rng, wrinkle=0.002, corner=0.01):
    """A flat soft body standing on z=0, front to -y, thin in y."""
    return hull([(0, w * 0.97, d * 0.3, corner), (0.0015, w * 0.985, d * 0.6, corner), (h * 0.06, w, d * 0.95, corner), (h * 0.5, w, d, corner), (h * 0.94, w, d * 0.9, corner), (h * 0.995, w * 0.985, d * 0.55, corner), (h, w * 0.97, d * 0.25, corner)], material, rng, wrinkle, d * 0.12)


@form('pouch', stage='flat', pitch=58, fill=0.74, detail=dict(yaw=-20, pitch=42, zoom=1.9, focus=(0.4, 0.4, 0.9)))
def pouch(props, rng):
    name = props.words[1]
    cloth, seam = bag_cloth(props), seam_colour(props.colour)
    dark = trim_colour(props.colour)
    if 'SAILMAKER' in name or 'DRAUGHTSMAN' in name:
        w, h = 0.34, 0.21
        parts = [sheet(w, h, 0.0022, cloth, rng, 0.003, 4)]
        flap = put(sheet(w, h * 0.5, 0.002, bag_cloth(props, tone(props.colour, -0.06)), rng, 0.002, 4), y=-h * 0.24, z=0.004)
        parts.append(flap)
        many = 14
        for k in range(many + 1):
            x = (k / many - 0.5) * w * 0.94
            parts.append(stitches([(x, -h * 0.48, 0.0078), (x, -h * 0.02, 0.0078)], seam, steps=1))
        leads = ['#c8402c', '#d9a02c', '#4f7a4a', '#2f5d8a', '#7a4a86', '#2b2a28', '#d97a2c', '#5a9aa8']
        for k in range(many):
            if k in (4, 9):
                continue
            x = ((k + 0.5) / many - 0.5) * w * 0.94
            top = h * rng.uniform(0.3, 0.42)
            tint = leads[k % len(leads)] if 'SAIL' in name else rng.choice(['#2b2a28', '#c9a14a', '#8a2f26', '#e3dccb'])
            parts.append(put(tube([(x, -h * 0.2, 0.0075), (x, top, 0.0078)], 0.0037, m.plastic(tint, 0.5), steps=1, sides=6, round_ends=False)))
            parts.append(put(lathe([(0.0037, 0), (0.0012, 0.014), (0.0012, 0.014), (0, 0.017)], m.wood('beech', 'z'), 24, smooth=False), x, top, 0.0078, rx=-90))
            parts.append(put(lathe([(0.0013, 0), (0, 0.004)], m.flat(tint), 16, smooth=False), x, top + 0.0135, 0.0078, rx=-90))
        for s in (0, 1):
            parts.append(strap([(w * 0.5, 0.0, 0.003), (w * 0.58, 0.02 - s * 0.04, 0.003), (w * 0.62 + s * 0.02, -0.05, 0.002), (w * 0.52 + s * 0.05, -0.11, 0.002)], 0.006, 0.002, m.leather('#7a4a2a'), up=(0, 0, 1)))
        return parts
    if 'OFFCUT' in name:
        parts = []
        for k, (w, h, tint) in enumerate(((0.23, 0.125, props.colour), (0.175, 0.1, mix(props.colour, '#b5603f', 0.75)), (0.125, 0.085, mix(props.colour, '#3e5266', 0.8)))):
            one = [_slab(w, h, 0.02, m.fabric('canvas', tint), rng, 0.0022), *zipper([(-w * 0.46, -0.008, h - 0.006), (0, -0.009, h - 0.007), (w * 0.46, -0.008, h - 0.006)], rng, BRASS, tone(tint, -0.25), (0, -1, 0), '#8a5a36', 0.9, 0.012)]
            one.append(stitches([(-w * 0.48, -0.011, h - 0.016), (w * 0.48, -0.011, h - 0.016)], seam_colour(tint), steps=1))
            parts += put(_lie(one), (-0.03, 0.05, 0.1)[k], (-0.02, -0.09, -0.16)[k], 0.012 + 0.014 * k, rz=(8, -10, 14)[k])
        return parts
    if 'FLATLAY' in name:
        parts, z = [], 0.0
        for w, h, d in ((0.34, 0.25, 0.08), (0.26, 0.19, 0.07), (0.19, 0.14, 0.06)):
            one = [soft_box(w, h, d, cloth, rng, 0.02, 0.003, 0.022)]
            edge = [(x, y, d * 0.62) for x, y in rounded(w * 1.004, h * 1.03, 0.03, 5)]
            one.append(tube(edge, 0.0022, m.rubber('#33383a'), True, 1, 8))
            one.append(put(prism(rounded(w * 0.72, h * 0.6, 0.012), 0.0015, 0.0006, m.fabric('recycled-polyester', tone(props.colour, -0.25), 0.0028)), y=-h * 0.05, z=d + 0.0012))
            one += [strap([(-0.03, -h * 0.52, d * 0.5), (-0.026, -h * 0.52 - 0.018, d * 0.5), (0.026, -h * 0.52 - 0.018, d * 0.5), (0.03, -h * 0.52, d * 0.5)], 0.016, 0.003, m.fabric('canvas', dark), up=(0, -1, 0))]
            parts += put(one, rng.uniform(-0.012, 0.012), rng.uniform(-0.008, 0.008), z, rz=rng.uniform(-9, 9))
            z += d + 0.004
        return parts
    if 'SPECTACLE' in name:
        body = roughen(pillow(0.158, 0.06, 0.038, cloth, None, 0.0, 3.6), 0.0008, 60, rng)
        seam_ = stitches([(x * 0.985, y * 0.98, 0.0192) for x, y in rounded(0.158, 0.06, 0.024, 6)] , '#e0c9a0', steps=1)
        flap = strap([(0, 0.03, 0.022), (0, 0.012, 0.0375), (0, -0.012, 0.0375), (0, -0.029, 0.026)], 0.028, 0.003, cloth, up=(0, 0, 1))
        snap = put(lathe([(0, 0), (0.0062, 0), (0.0062, 0.001), (0.004, 0.0026), (0, 0.003)], m.metal(*BRASS), 32), 0, -0.026, 0.03, rx=52)
        wire = m.metal(*BRASS)
        eye = lambda s: tube([(s * 0.034 + 0.024 * math.cos(a), 0.021 * math.sin(a), 0) for a in (k / 40 * math.tau for k in range(40))], 0.0014, wire, True, 1, 8)
        pane = lambda s: put(cylinder(0.0235, 0.001, m.thin_glass('#ffffff'), 0.0003), s * 0.034, 0, -0.0005, scale=(1, 0.88, 1))
        legs = [tube([(s * 0.058, 0.006, 0), (s * 0.06, 0.008, -0.004), (s * 0.02, 0.014, -0.006), (-s * 0.05, 0.008, -0.006), (-s * 0.064, -0.006, -0.006)], 0.0012, wire, sides=8) for s in (-1, 1)]
        glasses = put([eye(-1), eye(1), pane(-1), pane(1), tube([(-0.011, 0.006, 0), (0, 0.011, 0.002), (0.011, 0.006, 0)], 0.0014, wire, sides=8), *legs], 0.02, -0.075, 0.009, rz=-14)
        return [*put([body, seam_, flap, snap], rz=10), *glasses]
    if 'LAPTOP' in name or 'FULLING' in name:
        w, h = 0.34, 0.24
        felt = m.fabric('wool', props.colour)
        parts = [_slab(w, h, 0.016, felt, rng, 0.0016, 0.007), put(prism([(-w / 2, 0), (w / 2, 0), (w * 0.47, -0.06), (w * 0.1, -0.105), (-w * 0.1, -0.105), (-w * 0.47, -0.06)], 0.005, 0.002, felt), y=-0.008, z=h - 0.004, rx=90)]
        hide = m.leather('#8a5a36')
        parts += [patch(0.03, 0.1, 0.003, hide, 0.014, y=-0.0145, z=h - 0.165), patch(0.06, 0.016, 0.003, hide, 0.004, y=-0.0165, z=h - 0.145), *[rivet(s * 0.024, -0.0195, h - 0.137, 0.0035) for s in (-1, 1)]]
        parts += [stitches([(s * (w * 0.485), -0.0092, 0.01), (s * (w * 0.485), -0.0092, h * 0.8)], tone(props.colour, 0.4), steps=1) for s in (-1, 1)]
        return put(_lie(parts), z=0.01, rz=12)
    if 'SLUICE' in name:
        w, h = 0.13, 0.17
        parts = [_slab(w, h, 0.03, cloth, rng, 0.003), put(tube([(-w * 0.5, 0, 0), (w * 0.5, 0, 0)], 0.013, cloth, steps=1), y=-0.004, z=h + 0.004)]
        parts.append(patch(w * 0.62, h * 0.5, 0.0012, m.plastic('#eef2f0', 0.8), 0.01, y=-0.0222, z=h * 0.2))
        web = m.fabric('canvas', '#2b2a29')
        parts += [strap([(-w * 0.5, -0.006, h + 0.004), (-w * 0.3, -0.02, h + 0.018), (0, -0.022, h + 0.022), (w * 0.3, -0.02, h + 0.018), (w * 0.5, -0.006, h + 0.004)], 0.016, 0.003, web, up=(0, -1, 0)), put(box(0.04, 0.01, 0.022, 0.004, m.plastic('#1c1c1d', 0.3)), 0, -0.024, h + 0.011)]
        return put(_lie(parts), z=0.016, rz=12)
    if 'BORDER' in name:
        w, h = 0.14, 0.19
        parts = [_slab(w, h, 0.012, cloth, rng, 0.0016), patch(w * 0.76, h * 0.36, 0.0012, m.plastic('#e4e8e6', 0.85), 0.006, y=-0.0078, z=h * 0.1)]
        parts += zipper([(-w * 0.44, -0.0082, h * 0.62), (w * 0.44, -0.0082, h * 0.62)], rng, STEEL, dark, (0, -1, 0), '#2b2b2c', 0.12, 0.012)
        parts += zipper([(-w * 0.44, -0.0075, h * 0.9), (w * 0.44, -0.0075, h * 0.9)], rng, STEEL, dark, (0, -1, 0), '#2b2b2c', 0.86, 0.012)
        laid = put(_lie(parts), z=0.008)
        cord = tube([(-w * 0.46, h * 0.98, 0.006), (-0.09, h * 1.12, 0.003), (-0.12, h * 0.7, 0.003), (-0.13, 0.0, 0.003), (-0.06, -0.05, 0.003), (0.05, -0.06, 0.003), (0.12, 0.02, 0.003), (0.13, h * 0.8, 0.003), (0.09, h * 1.1, 0.003), (w * 0.46, h * 0.98, 0.006)], 0.0024, m.fabric('cotton', dark), sides=8)
        return put([*laid, cord], rz=8)
    w, h, d = (0.21, 0.13, 0.05) if 'CABLE' in name else (0.19, 0.125, 0.06)
    parts = [_slab(w, h, d, cloth, rng, 0.0022, 0.02)]
    arc = [(-w * 0.505, 0, h * 0.12), (-w * 0.505, 0, h * 0.5), (-w * 0.5, 0, h * 0.92), (-w * 0.46, 0, h * 1.005), (0, 0, h * 1.01), (w * 0.46, 0, h * 1.005), (w * 0.5, 0, h * 0.92), (w * 0.505, 0, h * 0.5), (w * 0.505, 0, h * 0.12)]
    parts += [tube(arc, 0.0052, m.rubber('#262627'), sides=10)]
    front = -d * 0.62
    if 'SCRAPE' in name:
        white = m.fabric('cotton', '#f4f0e6')
        parts += [patch(0.052, 0.017, 0.002, white, 0.002, y=front - 0.0005, z=h * 0.5 - 0.0085), patch(0.017, 0.052, 0.002, white, 0.002, y=front - 0.0008, z=h * 0.5 - 0.026)]
    else:
        for k in range(4):
            parts.append(patch(0.022, h * 0.9, 0.0016, m.fabric('canvas', dark), 0.002, x=(k - 1.5) * w * 0.2, y=front + 0.002, z=h * 0.05)) if k in (0, 3) else None
        parts += name_patch(props, 0, front - 0.001, h * 0.42, 0.05, 0.02, '#e9e2d2')
        lead = m.fabric('cotton', '#c8823c', 0.0008)
        coil = [(0.07 + (0.03 + 0.0016 * math.sin(k)) * math.cos(k / 6), -0.055 + 0.026 * math.sin(k / 6), 0.003 + 0.0016 * (k // 38)) for k in range(110)]
        coil += [(0.12, -0.05, 0.003), (0.15, -0.02, 0.003)]
    laid = put(_lie(parts), z=d * 0.5)
    extra = [tube(coil, 0.0017, lead, sides=8, steps=2), put(box(0.022, 0.009, 0.006, 0.002, m.plastic('#e9e6df', 0.4)), 0.16, -0.014, 0.0, rz=32)] if 'CABLE' in name else []
    put(laid, rz=10)
    return [*laid, *put(extra, -0.02, -0.05)]


def _leafed(w, h, material, seam, corner=0.008, thick=0.003):
    """One flat leaf of leather lying on z=0, with painted edges and a row of stitches all round."""
    body = prism(rounded(w, h, corner, 6), thick, 0.0011, material)
    line = rounded(w - 0.008, h - 0.008, max(0.002, corner - 0.003), 4)
    return [body, stitches([(x, y, thick + 0.0002) for x, y in line] + [(*line[0], thick + 0.0002)], seam, 0.003, 0.0017, 0.0004, 1)]


@form('wallet', stage='flat', pitch=54, fill=0.7, detail=dict(yaw=-24, pitch=38, zoom=1.8, focus=(0.45, 0.3, 0.9)))
def wallet(props, rng):
    name = props.words[1]
    skin = m.leather(props.colour, 0.5) if props.material == 'leather' else m.cork() if props.material == 'cork' else bag_cloth(props)
    seam = '#e0c9a0' if luminance(props.colour) < 0.5 else tone(props.colour, -0.35)
    cards = ['#2f4858', '#c8573a', '#e9e2d2', '#4a4a4a', '#8fa38a']

    def bank_card(tint):
        return [prism(rounded(0.0856, 0.054, 0.0032, 5), 0.0008, 0.0002, m.plastic(tint, 0.55)), put(prism(rounded(0.012, 0.009, 0.0015), 0.0002, 0, m.metal(*BRASS)), -0.026, 0.004, 0.0008)]

    if 'BACKPLATE' in name:
        alu = m.painted(props.colour) if not m.metallic(props.colour, 'aluminium') else m.metal('aluminium', 'brushed', 'x')
        parts = []
        for z in (0.0, 0.0066):
            plate = prism(rounded(0.087, 0.056, 0.004, 6), 0.0014, 0.0005, alu, holes=[[(x + 0.0435, y) for x, y in circle(0.011, 24)]] if z else ())
            parts.append(put(plate, z=z))
        for k in range(4):
            parts += put(bank_card(cards[k]), 0.001 * k, 0.0005 * k, 0.0016 + k * 0.0011)
        for x in (-0.014, 0.014):
            band = [(x, y, z) for y, z in [(-0.0295, -0.0005), (-0.0295, 0.0085), (-0.02, 0.009), (0.02, 0.009), (0.0295, 0.0085), (0.0295, -0.0005)]]
            parts.append(strap(band, 0.011, 0.0014, m.fabric('canvas', '#1f1f20', 0.001), up=(0, -1, 0), steps=3))
        parts += [put(lathe([(0, 0), (0.0022, 0), (0.0024, 0.0006), (0, 0.0012)], m.metal(*STEEL), 20), sx * 0.039, sy * 0.0235, 0.008) for sx in (-1, 1) for sy in (-1, 1)]
        return put(parts, rz=18)
    if 'SHIM' in name:
        parts = _leafed(0.1, 0.07, skin, seam)
        parts += put(_leafed(0.1, 0.054, skin, seam), y=-0.008, z=0.0042)
        for k in range(3):
            parts += put(bank_card(cards[k]), -0.002 + 0.002 * k, 0.016 + k * 0.005, 0.0034 - 0.0008 * k + 0.0006, rz=k - 1)
        return put(parts, rz=16)
    if 'PENNY' in name:
        r = 0.038
        half = [(r * math.cos(a), r * 0.95 * math.sin(a)) for a in (math.pi + k / 32 * math.pi for k in range(33))]
        outline = half + [(r, 0.026), (r * 0.8, 0.036), (-r * 0.8, 0.036), (-r, 0.026)]
        body = roughen(prism(outline, 0.021, 0.007, skin, 5), 0.0006, 90, rng)
        flap = put(prism([(x * 1.02, y) for x, y in half] + [(r * 1.02, 0.012), (-r * 1.02, 0.012)], 0.0032, 0.0012, skin), z=0.0205)
        row = stitches([(x * 0.91, y * 0.91, 0.0239) for x, y in half], seam, 0.003, 0.0017, 0.0004, 1)
        snap = put(lathe([(0, 0), (0.006, 0), (0.006, 0.0008), (0.0038, 0.0024), (0, 0.0028)], m.metal(*BRASS), 32), 0, -0.022, 0.0236)
        coins = []
        for k, (x, y, z) in enumerate(((0.06, -0.03, 0), (0.072, -0.012, 0), (0.064, -0.022, 0.002), (-0.058, -0.036, 0), (0.05, -0.052, 0))):
            size = rng.choice([0.0105, 0.0118, 0.0128])
            coins += put([cylinder(size, 0.0019, m.metal(rng.choice(['brass', 'steel', 'copper']), 'satin'), 0.0004), put(ring(size * 0.86, 0.0004, m.metal('brass', 'satin')), z=0.0019)], x, y, z)
        return [*put([body, flap, row, snap], rz=10), *coins]
    if 'TURNSTILE' in name or 'PURSER' in name:
        w, h, d = (0.2, 0.11, 0.024) if 'PURSER' in name else (0.12, 0.08, 0.012)
        body = roughen(prism(rounded(w, h, 0.012, 8), d, d * 0.34, skin, 5), 0.0006, 50, rng)
        parts = [body]
        line = [(x, y, d * 0.5) for x, y in rounded(w + 0.0015, h + 0.0015, 0.0125, 6)]
        gap = [p for p in line if p[1] > -h / 2 + 0.003] if 'PURSER' in name else [(-w * 0.42, h * 0.24, d), (w * 0.42, h * 0.24, d)]
        if 'PURSER' in name:
            order = sorted(gap, key=lambda p: -math.atan2(p[0], p[1] + 0.02))
            parts.append(sweep(order[::-1], rounded(0.0016, 0.012, 0.0007), m.fabric('cotton', '#1b1a19'), steps=1, up=(0, 0, 1)))
            teeth = stitches(order[::-1], '#000000', 0.0014, 0.0009, 0.0021, 1)
            teeth.data.materials[0] = m.metal(*BRASS)
            parts.append(teeth)
            parts += [put(box(0.011, 0.008, 0.006, 0.002, m.metal(*BRASS)), w * 0.5 + 0.002, -h * 0.3, d * 0.36), strap([(w * 0.5 + 0.004, -h * 0.34, d * 0.5), (w * 0.5 + 0.009, -h * 0.46, d * 0.3), (w * 0.5 + 0.008, -h * 0.66, 0.004)], 0.009, 0.0024, skin, up=(1, 0, 0))]
            parts.append(stitches([(x, y, d - 0.0006) for x, y in rounded(w - 0.022, h - 0.022, 0.008, 4)], seam if luminance(props.colour) > 0.3 else '#6b6058', 0.003, 0.0017, 0.00045, 1))
        else:
            parts += zipper(gap, rng, STEEL, '#2b2a29', (0, 0, 1), '#c8573a', 0.88, 0.011)
            parts.append(put(prism(rounded(0.088, 0.04, 0.004), 0.0008, 0.0003, m.plastic('#dfe6e6', 0.9)), 0, -h * 0.18, d))
            parts += put([prism(rounded(0.08, 0.032, 0.003), 0.0004, 0.0001, m.plastic('#2f4858', 0.5))], 0, -h * 0.18, d + 0.0006)
            parts.append(stitches([(-0.05, 0.006, d + 0.0004), (-0.05, -h * 0.44, d + 0.0004), (0.05, -h * 0.44, d + 0.0004), (0.05, 0.006, d + 0.0004)], '#c8573a', 0.003, 0.0017, 0.00045, 1))
        return put(parts, rz=14)
    # a bifold lying half open, cards looking out
    w, h = 0.11, 0.09
    lower = [*_leafed(w, h, skin, seam, 0.007), *put(_leafed(w - 0.004, h * 0.74, skin, seam, 0.006, 0.0014), y=-h * 0.12, z=0.0046), *put(_leafed(w - 0.006, h * 0.56, skin, seam, 0.006, 0.0014), y=-h * 0.2, z=0.0066)]
    lower += put(bank_card(cards[rng.randrange(3)]), 0.0, h * 0.1, 0.0038) + put(bank_card(cards[3]), 0.001, h * -0.02, 0.0058)
    upper = _leafed(w, h, skin, seam, 0.007)
    put(upper, y=h / 2)
    put(upper, y=h / 2 + 0.001, z=0.002, rx=34)
    spine = tube([(-w / 2 + 0.004, h / 2 + 0.0005, 0.0028), (w / 2 - 0.004, h / 2 + 0.0005, 0.0028)], 0.0034, skin, steps=1, sides=16)
    note = put(sheet(0.1, h * 0.84, 0.0003, m.paper('#c3c9b0'), rng, 0.002, 2), y=h * 0.48, z=0.006, rx=30)
    return put([*lower, *upper, spine, note], rz=62 if props.material == 'cork' else 18)
