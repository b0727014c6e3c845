"""Bags for the road: backpacks and weekenders."""

import math

import materials as m
from colour import luminance, tone
from forms import form
from forms.bag_parts import BRASS, STEEL, bag_cloth, buckle, dee, hull, name_patch, patch, rivet, seam_colour, stitches, trim_colour, zipper
from nodes import Tree
from shapes import box, circle, cylinder, lathe, prism, put, ring, roughen, rounded, shaped, sphere, strap, sweep, tube


def _shell(w, h, d, cloth, rng, wrinkle=0.004, dome=0.09, taper=0.8):
    """The standing body of a rucksack: soft foot, domed top."""
    levels = [(0, w * 0.84, d * 0.8, 0.03), (0.004, w * 0.92, d * 0.94, 0.045), (0.03, w * 0.985, d * 1.02, 0.05), (h * 0.35, w, d * 1.02, 0.05), (h - dome, w * 0.985, d * (0.5 + 0.5 * taper), 0.048), (h - dome * 0.45, w * 0.92, d * taper * 0.92, 0.045), (h - dome * 0.12, w * 0.74, d * taper * 0.7, 0.04), (h, w * 0.5, d * taper * 0.4, 0.03), (h + 0.001, w * 0.12, d * 0.08, 0.005)]
    return hull(levels, cloth, rng, wrinkle, d * 0.06)


def _harness(w, h, d, material, rng, wide=0.055):
    """Shoulder straps that hang down behind, seen at both sides, and the grab loop."""
    parts = []
    for s in (-1, 1):
        line = [(s * w * 0.2, d * 0.36, h * 0.95), (s * w * 0.36, d * 0.62, h * 0.93), (s * w * 0.56, d * 0.78, h * 0.66), (s * w * 0.585, d * 0.74, h * 0.36), (s * w * 0.5, d * 0.58, h * 0.12)]
        parts.append(strap(line, wide, 0.012, material, up=(0, 1, 0), steps=10))
    parts.append(strap([(-0.035, d * 0.3, h * 0.97), (-0.034, d * 0.3, h + 0.02), (-0.015, d * 0.31, h + 0.045), (0.015, d * 0.31, h + 0.045), (0.034, d * 0.3, h + 0.02), (0.035, d * 0.3, h * 0.97)], 0.022, 0.004, material, up=(0, 1, 0)))
    return parts


@form('backpack', yaw=-24, pitch=10, fill=0.76, detail=dict(yaw=-34, pitch=16, zoom=1.9, focus=(0.4, 0.1, 0.66)))
def backpack(props, rng):
    name = props.words[1]
    cloth = bag_cloth(props)
    dark = trim_colour(props.colour, 0.1)
    web = m.fabric('canvas', dark, 0.0016)
    tan = m.leather('#9a6438')
    sizes = {'TRAM': (0.29, 0.45, 0.15), 'DEPOT': (0.3, 0.44, 0.16), 'HARBOUR': (0.3, 0.42, 0.15), 'PRIMER': (0.28, 0.36, 0.18), 'MOOR': (0.29, 0.5, 0.19), 'SPARE': (0.28, 0.42, 0.14), 'FOLIO': (0.28, 0.39, 0.1), 'DARK': (0.31, 0.44, 0.18), 'MINNOW': (0.21, 0.27, 0.1), 'GANTRY': (0.34, 0.52, 0.2), 'TILLER': (0.21, 0.35, 0.11)}
    w, h, d = next((size for key, size in sizes.items() if key in name), (0.29, 0.44, 0.15))
    if 'DEPOT' in name:  # a tube rolled down three times and clipped
        levels = [(0, w * 0.9, d * 0.9, 0.04), (0.003, w * 0.96, d * 0.98, 0.05), (0.02, w, d * 1.02, 0.05), (h * 0.6, w, d * 0.98, 0.05), (h * 0.82, w * 1.03, d * 0.6, 0.03), (h * 0.94, w * 1.06, d * 0.22, 0.012), (h * 0.95, w * 1.06, d * 0.2, 0.01)]
        parts = [hull(levels, cloth, rng, 0.006, d * 0.05)]
        parts.append(put(sweep([(-w * 0.53, 0, 0), (0, -0.004, 0.006), (w * 0.53, 0, 0)], [(y, z * 0.85) for y, z in circle(0.023, 24)], cloth, steps=12), z=h * 0.955))
        for s in (-1, 1):
            parts.append(strap([(s * w * 0.53, 0, h * 0.96), (s * w * 0.545, -0.004, h * 0.8), (s * w * 0.515, -0.01, h * 0.55)], 0.024, 0.003, web, up=(s, 0, 0)))
            parts.append(put(box(0.014, 0.034, 0.04, 0.004, m.plastic('#1c1c1d', 0.3)), s * w * 0.545, -0.004, h * 0.76))
        parts.append(patch(w * 0.8, h * 0.3, 0.004, cloth, 0.02, y=-d * 0.51 - 0.012, z=h * 0.14))
        parts += zipper([(-w * 0.34, -d * 0.51 - 0.018, h * 0.4), (w * 0.34, -d * 0.51 - 0.018, h * 0.4)], rng, STEEL, '#1c1c1d', (0, -1, 0), '#2b2b2c')
        parts.append(patch(w * 0.4, 0.012, 0.0016, m.metal('silver', 'satin'), 0.003, y=-d * 0.51 - 0.02, z=h * 0.2))
        return [*parts, *_harness(w, h * 0.92, d, web, rng)]
    if 'HARBOUR' in name or 'FOLIO' in name or 'MINNOW' in name:  # a flap over the front, two straps with buckles
        hide = tan if props.material != 'leather' else cloth
        body = hull([(0, w * 0.86, d * 0.84, 0.03), (0.004, w * 0.94, d * 0.96, 0.04), (0.025, w, d * 1.02, 0.045), (h * 0.5, w, d, 0.042), (h * 0.9, w * 0.96, d * 0.86, 0.04), (h * 0.98, w * 0.86, d * 0.6, 0.03), (h, w * 0.5, d * 0.3, 0.02), (h + 0.001, w * 0.1, d * 0.06, 0.004)], cloth, rng, 0.003 if props.material == 'leather' else 0.006, d * 0.06)
        cover = sweep([(0, d * 0.38, h * 0.96), (0, d * 0.2, h + 0.008), (0, -d * 0.25, h + 0.006), (0, -d * 0.52, h * 0.93), (0, -d * 0.59, h * 0.78), (0, -d * 0.585, h * 0.56)], rounded(w * 1.0, 0.0045, 0.002, 3), cloth, up=(0, 0, 1), steps=10, grow=None)
        shaped(cover, lambda x, y, z: (x * (1 - 0.1 * max(0, (h * 0.66 - z) / (h * 0.1)) ** 2 * 0.6), y - 0.008 * (1 - (2 * x / w) ** 2), z))
        roughen(cover, 0.0025, 18, rng)
        parts = [body, cover]
        for x in ((-w * 0.24, w * 0.24) if 'MINNOW' not in name and 'FOLIO' not in name else (0,)):
            y = -d * 0.6 - 0.0105
            parts.append(strap([(x, y + 0.002, h * 0.86), (x, y - 0.002, h * 0.7), (x, y - 0.001, h * 0.5), (x, y + 0.004, h * 0.34)], 0.024, 0.0034, hide, up=(0, -1, 0)))
            parts += buckle(x, y - 0.003, h * 0.5, 0.032, 0.026, BRASS if 'FOLIO' not in name else STEEL)
            parts += [rivet(x, y - 0.003, h * 0.83), rivet(x, y - 0.0, h * 0.37)]
        if 'FOLIO' not in name:
            parts.append(hull([(0, w * 0.6, 0.03, 0.012), (0.01, w * 0.66, 0.05, 0.016), (h * 0.24, w * 0.66, 0.045, 0.014), (h * 0.29, w * 0.64, 0.026, 0.01), (h * 0.295, w * 0.6, 0.01, 0.004)], cloth, rng, 0.003))
            put(parts[-1], y=-d * 0.52, z=h * 0.06)
        if 'MINNOW' in name:
            parts += [put(sphere(0.006, m.metal(*BRASS), 0.4, 24), s * 0.03, -d * 0.585 - 0.011, h * 0.72, rx=90) for s in (-1, 1)]
        parts += name_patch(props, 0, -d * 0.52 - (0.03 if 'FOLIO' not in name else 0.008), h * 0.14, 0.05, 0.02, '#7b4a2a' if props.material != 'leather' else tone(props.colour, 0.12))
        return [*parts, *_harness(w, h, d, hide, rng, 0.04)]
    sling = 'TILLER' in name
    parts = [_shell(w, h, d, cloth, rng, 0.008 if 'SPARE' in name else 0.004, 0.1 if not sling else 0.12)]
    # the long zip over the top, and a front pocket with its own
    fy = lambda z: -d * (0.51 if z < h * 0.4 else 0.51 - 0.09 * (z / h - 0.4) / 0.5) - 0.008
    arc = [(-w * 0.5 - 0.003, -d * 0.2, h * 0.42), (-w * 0.5 - 0.002, -d * 0.2, h * 0.7), (-w * 0.44, -d * 0.19, h * 0.885), (-w * 0.3, -d * 0.17, h * 0.972), (0, -d * 0.14, h * 1.006), (w * 0.3, -d * 0.17, h * 0.972), (w * 0.44, -d * 0.19, h * 0.885), (w * 0.5 + 0.002, -d * 0.2, h * 0.7), (w * 0.5 + 0.003, -d * 0.2, h * 0.42)]
    parts.append(tube(arc, 0.0042, m.rubber(dark), sides=10))
    parts.append(tube([(x, y + 0.014, z) for x, y, z in arc], 0.0026, web, sides=8))
    ph = h * (0.4 if 'GANTRY' not in name else 0.52)
    pocket = hull([(0, w * 0.7, d * 0.12, 0.014), (0.008, w * 0.8, d * 0.26, 0.024), (ph * 0.5, w * 0.82, d * 0.28, 0.026), (ph * 0.85, w * 0.8, d * 0.22, 0.024), (ph * 0.98, w * 0.7, d * 0.1, 0.012), (ph, w * 0.6, d * 0.04, 0.005)], bag_cloth(props, tone(props.colour, -0.05) if 'PRIMER' not in name else '#d9a441') if 'PRIMER' in name else cloth, rng, 0.003, 0.006)
    parts.append(put(pocket, y=-d * 0.54, z=h * 0.07))
    parts += zipper([(-w * 0.33, -d * 0.66, h * 0.07 + ph * 0.8), (0, -d * 0.685, h * 0.07 + ph * 0.82), (w * 0.33, -d * 0.66, h * 0.07 + ph * 0.8)], rng, STEEL, dark, (0, -1, 0), '#2b2b2c' if luminance(props.colour) > 0.3 else '#c8823c', 0.16)
    if 'MOOR' in name:
        for s in (-1, 1):
            net = hull([(0, 0.05, d * 0.5, 0.02), (0.02, 0.066, d * 0.62, 0.026), (h * 0.26, 0.06, d * 0.6, 0.024), (h * 0.27, 0.056, d * 0.58, 0.02)], m.fabric('recycled-polyester', '#2c2f2b', 0.003), rng, 0.003, open_=0.002)
            parts.append(put(net, s * w * 0.5, 0, h * 0.05))
            parts.append(strap([(s * w * 0.515, -d * 0.3, h * 0.72), (s * w * 0.53, -d * 0.05, h * 0.6), (s * w * 0.515, d * 0.3, h * 0.55)], 0.018, 0.002, web, up=(s, 0, 0)))
        bottle = lathe([(0, 0), (0.032, 0), (0.035, 0.004), (0.035, 0.17), (0.02, 0.2), (0.02, 0.205), (0.024, 0.206), (0.024, 0.235), (0, 0.236)], m.metal('steel', 'satin'))
        parts.append(put(bottle, w * 0.53, 0, h * 0.07))
        cords = [(-w * 0.22, 0.52), (w * 0.22, 0.6), (-w * 0.22, 0.68), (w * 0.22, 0.76), (-w * 0.22, 0.84)]
        parts.append(tube([(x, fy(h * z) - 0.012, h * z) for x, z in cords], 0.002, m.fabric('cotton', '#c8823c'), sides=8, steps=2))
    elif 'PRIMER' in name:
        parts.append(patch(w * 0.7, 0.014, 0.0016, m.metal('silver', 'satin'), 0.003, y=-d * 0.7 + 0.003, z=h * 0.16))
        parts.append(patch(w * 0.5, 0.012, 0.0016, m.metal('silver', 'satin'), 0.003, y=fy(h * 0.7) - 0.004, z=h * 0.66))
    elif 'GANTRY' in name or 'DARK' in name:
        for s in (-1, 1):
            for z in (0.34, 0.72):
                parts.append(strap([(s * (w * 0.5 + 0.006), -d * 0.38, h * z), (s * (w * 0.5 + 0.008), 0, h * z), (s * (w * 0.5 + 0.006), d * 0.4, h * z)], 0.022, 0.0025, web, up=(s, 0, 0)))
                parts.append(put(box(0.012, 0.04, 0.028, 0.004, m.plastic('#1c1c1d', 0.3)), s * (w * 0.5 + 0.01), -d * 0.06, h * z - 0.014))
    parts += name_patch(props, 0, fy(h * 0.62) - 0.006, h * 0.62, 0.05, 0.018, '#f0eadb' if luminance(props.colour) < 0.5 else '#2f3234')
    if sling:
        put(parts, ry=0)
        belt = strap([(0, d * 0.34, h * 0.96), (-w * 0.16, d * 0.6, h * 1.0), (-w * 0.5, d * 0.8, h * 0.8), (-w * 0.66, d * 0.75, h * 0.45), (-w * 0.58, d * 0.5, h * 0.15), (-w * 0.42, d * 0.25, h * 0.06)], 0.04, 0.005, web, up=(0, 1, 0), steps=10)
        return [*parts, belt]
    return [*parts, *_harness(w, h, d, cloth, rng, 0.022 if 'SPARE' in name else 0.055)]


@form('weekender', yaw=-24, pitch=13, fill=0.78, detail=dict(yaw=-34, pitch=18, zoom=1.9, focus=(0.36, 0.1, 0.55)))
def weekender(props, rng):
    name = props.words[1]
    cloth, seam = bag_cloth(props), seam_colour(props.colour)
    leather = props.material == 'leather'
    dark = trim_colour(props.colour)
    hide = m.leather('#7a4a2a') if not leather else m.leather(tone(props.colour, -0.12))
    web = m.fabric('canvas', dark, 0.0018)
    w, h, d = {'LOCKER': (0.45, 0.25, 0.22), 'GLADSTONE': (0.44, 0.29, 0.2), 'SLEEPER': (0.48, 0.29, 0.22), 'FERRY': (0.52, 0.27, 0.25), 'BUFFER': (0.56, 0.32, 0.26)}.get(name.split()[0], (0.54, 0.3, 0.24))
    soft = 0.003 if leather else 0.008
    metal = BRASS if leather or props.made('brass', 'leather') else STEEL
    if 'GLADSTONE' in name:
        body = hull([(0, w * 0.92, d * 0.9, 0.02), (0.004, w * 0.96, d * 0.98, 0.03), (0.03, w, d * 1.04, 0.035), (h * 0.4, w, d * 1.04, 0.035), (h * 0.75, w * 0.97, d * 0.66, 0.03), (h * 0.96, w * 0.94, d * 0.24, 0.02), (h, w * 0.93, d * 0.2, 0.016)], cloth, rng, 0.006, 0.012)
        jaw = [put(prism(rounded(w * 0.97, 0.05, 0.02), 0.026, 0.006, hide), z=h - 0.014)]
        lock = [put(box(0.05, 0.01, 0.034, 0.003, m.metal(*BRASS)), 0, -0.03, h - 0.016), *[put(box(0.022, 0.008, 0.028, 0.003, m.metal(*BRASS)), s * w * 0.34, -0.028, h - 0.014) for s in (-1, 1)]]
        grip = [tube([(-0.075, 0, h + 0.008), (-0.07, 0, h + 0.05), (-0.035, 0, h + 0.078), (0.035, 0, h + 0.078), (0.07, 0, h + 0.05), (0.075, 0, h + 0.008)], 0.0095, hide)]
        base = [hull([(0, w * 0.93, d * 0.92, 0.03), (0.004, w * 0.97, d * 1.0, 0.034), (0.03, w * 1.008, d * 1.06, 0.037), (0.06, w * 1.012, d * 1.075, 0.037), (0.061, w * 1.01, d * 1.07, 0.036)], hide, rng, 0.001)]
        corner = [stitches([(-w * 0.47 + q * w * 0.094, -d * 0.53 - 0.006, 0.056) for q in range(11)], '#d9c6a2', steps=1)]
        return [body, *jaw, *lock, *grip, *base, *corner, *[put(sphere(0.008, m.metal(*BRASS), 0.6, 24), x * w * 0.4, y * d * 0.38, -0.006) for x in (-1, 1) for y in (-1, 1)]]
    # a lying barrel, its seams piped, the foot pressed flat
    levels = [(0, w * 0.93, d * 0.78, 0.03), (0.004, w * 0.96, d * 0.9, 0.045), (h * 0.16, w * 0.99, d * 1.0, 0.05), (h * 0.5, w, d * 1.02, 0.05), (h * 0.78, w * 0.985, d * 0.88, 0.05), (h * 0.93, w * 0.95, d * 0.58, 0.045), (h * 0.99, w * 0.91, d * 0.26, 0.028), (h, w * 0.88, d * 0.12, 0.012)]
    body = hull(levels, cloth, rng, soft, 0.0)
    shaped(body, lambda x, y, z: (x, y, z - 0.016 * (z / h) * (1 - (2 * x / w) ** 2) * (0.4 if leather else 1) + 0.006 * (2 * x / w) ** 2 * (z / h)))
    parts = [body]
    if 'FERRY' in name:
        t = Tree('stripe')
        across = t.add('SeparateXYZ', {0: t.place()}, out=0)
        band = t.maths('GREATER_THAN', t.maths('SINE', t.maths('MULTIPLY', across, 2 * math.pi / 0.075)), 0.1)
        thin = t.maths('GREATER_THAN', t.maths('SINE', t.maths('MULTIPLY', across, 2 * math.pi / 0.0375)), 0.93)
        weave = t.maths('ADD', t.maths('SINE', t.maths('MULTIPLY', across, 3000.0)), t.noise(t.place(), 700, 2))
        base = t.mix(thin, t.mix(band, props.colour, '#ece3d0'), '#b5603f')
        body.data.materials[0] = t.done(t.principled(Base_Color=base, Roughness=0.9, Normal=t.bump(weave, 0.25, 0.0008), Sheen_Weight=0.2))
    sag = lambda x: -0.016 * (1 - (2 * x / w) ** 2) * (0.4 if leather else 1) + 0.006 * (2 * x / w) ** 2
    parts += zipper([(x, 0, h + 0.003 + sag(x)) for x in (-w * 0.43, -w * 0.2, 0, w * 0.2, w * 0.43)], rng, metal, dark, (0, 0, 1), '#7a4a2a' if metal == BRASS else '#2b2b2c', 0.86)
    for s in (-1, 1):
        pipe = []
        for z, ww, dd, c in levels[1:-1]:
            x = s * (ww / 2 - min(c, dd / 2.05))
            pipe.append((x, -dd * 0.5 - 0.003, z - 0.016 * (z / h) * (1 - (2 * x / w) ** 2) * (0.4 if leather else 1)))
        ring_ = pipe + [(x, -y, z) for x, y, z in pipe[::-1]]
        parts.append(tube(ring_, 0.0034, hide if props.made('leather') else web, sides=10, steps=6))
    if 'ROADSTEAD' in name or 'SLEEPER' in name:
        parts.append(hull([(0, w * 0.935, d * 0.8, 0.035), (0.004, w * 0.965, d * 0.92, 0.048), (h * 0.16, w * 1.0, d * 1.02, 0.055), (h * 0.26, w * 1.01, d * 1.045, 0.056), (h * 0.262, w * 1.005, d * 1.04, 0.055)], hide, rng, 0.0015))
        parts.append(stitches([(-w * 0.45 + q * w * 0.09, -d * 0.525 - 0.0015, h * 0.245) for q in range(11)], '#d9c6a2', steps=1))
    grip = hide if props.made('leather') else m.fabric('cotton', '#e4dccb', 0.0018) if 'FERRY' in name else web
    span = w * 0.34
    for s in (-1, 1):
        y = s * d * 0.5
        lines = []
        for x in (-span / 2, span / 2):
            lines.append([(x, s * d * 0.53 + s * 0.003, h * 0.12), (x, s * d * 0.53 + s * 0.006, h * 0.5), (x, s * d * 0.475, h * 0.76), (x, s * d * 0.37, h * 0.9)])
            parts.append(strap(lines[-1], 0.032, 0.0035, grip, up=(0, s, 0)))
            if s < 0:
                parts += [rivet(x, -d * 0.53 - 0.007, h * 0.3, 0.005, metal), *dee(x, -d * 0.43 - 0.012, h * 0.86, 0.034, metal)] if props.made('leather') else []
                parts.append(stitches([(x - 0.011, -d * 0.53 - 0.0085, h * 0.16), (x - 0.011, -d * 0.53 - 0.009, h * 0.5)], seam, steps=1))
                parts.append(stitches([(x + 0.011, -d * 0.53 - 0.0085, h * 0.16), (x + 0.011, -d * 0.53 - 0.009, h * 0.5)], seam, steps=1))
        top = [(-span / 2, s * d * 0.37, h * 0.9), (-span * 0.5, s * d * 0.24, h * 1.08), (-span * 0.34, s * d * 0.1, h + 0.11), (0, s * d * 0.055, h + 0.132), (span * 0.34, s * d * 0.1, h + 0.11), (span * 0.5, s * d * 0.24, h * 1.08), (span / 2, s * d * 0.37, h * 0.9)]
        parts.append(strap(top, 0.032, 0.005, grip, up=(0, s, 0), steps=10))
    parts.append(tube([(-0.055, 0, h + 0.128), (0.055, 0, h + 0.128)], 0.022, hide if props.made('leather') else m.fabric('canvas', dark), steps=1))
    if 'SIDING' in name or 'LOCKER' in name or 'FOLDOVER' in name or 'BUFFER' in name:
        parts += zipper([(-w * 0.13, -d * 0.515 - 0.006, h * 0.56), (w * 0.13, -d * 0.515 - 0.006, h * 0.56)], rng, STEEL, dark, (0, -1, 0), '#c8823c', 0.14)
        parts += [strap([(s * (w * 0.5 + 0.004), -0.04, h * 0.6), (s * (w * 0.5 + 0.03), 0, h * 0.6), (s * (w * 0.5 + 0.004), 0.04, h * 0.6)], 0.03, 0.004, web, up=(s, 0, 0)) for s in (-1, 1)]
    if 'FOLDOVER' in name:  # the garment bag folded round it, held by two straps
        for x in (-w * 0.4, w * 0.4):
            wrapped = [(x, -d * 0.5 - 0.014, h * 0.12), (x, -d * 0.53 - 0.012, h * 0.5), (x, -d * 0.44 - 0.01, h * 0.82), (x, -d * 0.2, h + 0.006), (x, 0.03, h + 0.008)]
            parts.append(strap(wrapped, 0.03, 0.003, m.leather('#7a4a2a'), up=(0, -1, 0)))
            parts += buckle(x, -d * 0.53 - 0.017, h * 0.46, 0.04, 0.032, STEEL)
    if 'BUFFER' in name:
        tyre, hub = m.rubber('#202021'), m.metal('aluminium', 'satin')
        for y in (-d * 0.42, d * 0.42):
            wheel = [put(ring(0.034, 0.011, tyre), rx=90), put(cylinder(0.028, 0.014, hub, 0.002), y=0.007, rx=90), put(cylinder(0.008, 0.018, m.plastic('#c8823c', 0.3), 0.002), y=0.009, rx=90)]
            parts += put(wheel, w * 0.47, y, 0.025)
        parts.append(put(box(0.1, d * 0.94, 0.05, 0.02, m.plastic('#262627', 0.25)), w * 0.46, 0, 0.012))
        parts.append(put(box(0.06, d * 0.8, 0.03, 0.01, m.plastic('#262627', 0.25)), -w * 0.44, 0, -0.016))
    if 'FERRY' in name or 'ROADSTEAD' in name:
        belt = m.fabric('cotton', '#e4dccb', 0.0018) if 'FERRY' in name else hide
        parts.append(strap([(-w * 0.5, 0, h * 0.7), (-w * 0.56, -0.02, h * 0.45), (-w * 0.52, -d * 0.55, 0.018), (-w * 0.2, -d * 0.86, 0.004), (w * 0.14, -d * 0.74, 0.01), (w * 0.32, -d * 0.9, 0.004), (w * 0.52, -d * 0.6, 0.016), (w * 0.57, -0.03, h * 0.45), (w * 0.5, 0, h * 0.7)], 0.036, 0.003, belt, up=(1, 0, 0), steps=10))
    parts += name_patch(props, 0, -d * 0.515 - 0.006, h * 0.3 if 'ROADSTEAD' not in name and 'SLEEPER' not in name else h * 0.42, 0.055, 0.022, '#7b4a2a' if not leather else tone(props.colour, -0.2))
    return parts
