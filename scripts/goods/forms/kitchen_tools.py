"""Knives, boards, mills, spoons and tins."""

import math

import materials as m
from colour import luminance, mix
from shapes import bevelled, box, curve, cut, cylinder, lathe, prism, put, ring, rounded, sheet, solid, sphere, tube, vessel

from forms import form
from forms.cookware import coat
from forms.parts import Timber, bar, board, knob, own_grain, panel, ribbed, style


def blade(line, thick, material, edge):
    """A knife blade lying along x on z=0…: upper outline and edge outline as (x, y), ground thin at the edge."""
    verts, faces, n = [], [], len(line)
    for (x, top), (_, low) in zip(line, edge):
        bevel = low + (top - low) * 0.28
        for y, half in ((top, thick / 2), (bevel, thick / 2 * 0.8), (low, 0.00008)):
            verts += [(x, y, -half), (x, y, half)]
    for i in range(n - 1):
        a, b = i * 6, (i + 1) * 6
        for j in (0, 2):
            faces += [(a + j, b + j, b + j + 2, a + j + 2), (a + j + 1, a + j + 3, b + j + 3, b + j + 1)]
        faces += [(a, a + 1, b + 1, b), (a + 4, b + 4, b + 5, a + 5)]
    faces += [(0, 2, 3, 1), (2, 4, 5, 3), ((n - 1) * 6, (n - 1) * 6 + 1, (n - 1) * 6 + 3, (n - 1) * 6 + 2), ((n - 1) * 6 + 2, (n - 1) * 6 + 3, (n - 1) * 6 + 5, (n - 1) * 6 + 4)]
    return solid('blade', verts, faces, material, angle=14)


KNIVES = {
    'chef': (0.2, 0.046, 'curve'), 'santoku': (0.165, 0.045, 'sheep'), 'paring': (0.08, 0.021, 'curve'), 'bread': (0.26, 0.034, 'bread'),
    'nakiri': (0.165, 0.05, 'square'), 'utility': (0.13, 0.027, 'curve'), 'fillet': (0.18, 0.024, 'thin'), 'table': (0.11, 0.022, 'curve'), 'opener': (0.11, 0.016, 'thin'),
}


@form('knife', stage='flat', set='own', yaw=0, pitch=62, fill=0.82, detail=dict(yaw=-20, pitch=42, zoom=2.2, focus=(0.45, 0.5, 0.5)))
def knife(props, rng):
    kind = style(props, rng, {'SMITHFIELD': 'chef', 'SANTOKU': 'santoku', 'PARING': 'paring', 'BREAD': 'bread', 'NAKIRI': 'nakiri', 'ORCHARD': 'utility', 'QUAYSIDE': 'fillet', 'PLOUGHMAN': 'table', 'PAPER PLANE': 'opener'}, ['chef', 'santoku', 'utility', 'paring'])
    long, high, cut_ = KNIVES[kind]
    dark = kind == 'nakiri'
    steel = m.metal('carbon-steel', 'hammered') if dark else m.metal('stainless-steel' if not props.made('carbon-steel') else 'steel', 'brushed', 'y')

    def one():
        top, low = [], []
        for k in range(49):
            t = k / 48
            x = long * t
            spine = {'curve': -0.16 * t**3, 'thin': -0.1 * t**3, 'sheep': -0.62 * max(0, t - 0.66) ** 1.6 * 3, 'bread': -0.1 * t**4, 'square': 0.0}[cut_] * high
            belly = {'curve': 0.84 * t**2.6, 'thin': 0.86 * t**4, 'sheep': 0.32 * t**5, 'bread': 0.55 * t**6, 'square': 0.05 * t**6}[cut_] * high
            scallop = 0.0016 * abs(math.sin(t * 62)) if cut_ == 'bread' else 0
            y1, y0 = high / 2 + spine, -high / 2 + belly + scallop
            top.append((x, max(y1, y0 + 0.0006)))
            low.append((x, y0))
        body = blade(top, 0.0024 if kind != 'fillet' else 0.0016, steel, low)
        hl, hr = {'paring': (0.09, 0.0095), 'table': (0.095, 0.009)}.get(kind, (0.125, 0.0125))
        handle_y = high / 2 - hr * 1.15
        timber = Timber(props, 'walnut' if dark else 'beech', colour=props.colour if props.made('birch') or props.accent else None)
        east = kind in ('santoku', 'nakiri')
        pieces = [body]
        if east:
            grip = bar((-0.012, handle_y, 0), (-0.012 - hl, handle_y, 0), timber, hr * 0.95, hr * 1.12, sides=8, rng=rng)
            collar = bar((0.012, handle_y, 0), (-0.014, handle_y, 0), m.plastic('#23201e', 0.6) if not dark else m.metal('copper', 'satin'), hr * 0.95, hr * 0.95, sides=8)
            tang = bar((0.012, handle_y, 0), (0.03, handle_y, 0), steel, 0.0045, 0.002, flat=0.4)
            return [*pieces, grip, collar, tang]
        swell = [(0, 0.92), (0.18, 0.98), (0.45, 0.86), (0.75, 1.0), (0.92, 1.2), (1.0, 0.9)]
        edge = curve(swell, 6)
        outline = [(-x * hl, handle_y + w * hr) for x, w in edge] + [(-x * hl, handle_y - w * hr * (1.0 if x < 0.7 else 1.15)) for x, w in edge[::-1]]
        if kind == 'opener':
            return [*pieces, put(prism([(0.0, -0.006), (0.0, 0.006), (-0.09, 0.011), (-0.09, -0.011)], 0.0024, 0.0007, steel), z=-0.0012, y=0.001)]
        for side in (-1, 1):
            pieces.append(panel(outline, 0.0075, timber, rng, 0.0034, z=0.0012 if side > 0 else -0.0087))
        pieces.append(put(prism(outline, 0.0024, 0.0003, steel), z=-0.0012))
        for x in (0.2, 0.5, 0.8):
            pieces.append(put(cylinder(0.0028, 0.0182, m.metal('brass', 'polished'), 0.0004, segments=24), -x * hl, handle_y, -0.0091))
        if kind not in ('table', 'paring'):
            pieces.append(put(prism([(-0.001, high / 2), (0.009, high / 2), (0.006, -high * 0.1), (-0.001, handle_y - hr)], 0.0146, 0.002, steel), z=-0.0073))
        return pieces

    if kind == 'table':
        cloth = m.fabric('linen', '#d8cfbd')
        pieces = put([sheet(0.3, 0.24, 0.0016, cloth, rng, 0.004, 3)], z=0)
        for k in range(max(1, min(props.count, 4))):
            pieces += put(one(), y=0.075 - 0.05 * k, z=0.017, rz=rng.uniform(-3, 3))
        return pieces
    tilt = {'chef': 18, 'bread': 12}.get(kind, 16)
    pieces = put(one(), z=0.0105)
    if kind == 'fillet':
        sheath = panel([(0.0, -0.02), (0.17, -0.018), (0.19, 0.0), (0.17, 0.016), (0.0, 0.02)], 0.004, m.leather('#7b4f2e'), rng, 0.0016, y=-0.055, x=0.01)
        stitches = [put(sphere(0.0008, m.flat('#e2d3b4'), segments=8), x, -0.055 + y, 0.0036) for k in range(22) for x, y in ((0.016 + k * 0.007, 0.0148), (0.016 + k * 0.007, -0.0152))]
        pieces += [sheath, *stitches]
    return put(pieces, rz=tilt)


@form('cutting-board', set='own', yaw=24, pitch=34, fill=0.76, detail=dict(yaw=-14, pitch=30, zoom=2.0, focus=(0.5, 0.2, 0.8)))
def cutting_board(props, rng):
    kind = style(props, rng, {'LONG TABLE': 'paddle', 'GUILDHALL': 'endgrain', 'MONDAY': 'plain', 'CHEESE': 'round', 'KAPPA': 'rubber', 'CARRARA': 'marble', 'marble': 'marble', 'rubber': 'rubber'}, ['paddle', 'plain', 'endgrain'])
    timber = Timber(props, 'oak')
    if kind == 'paddle':
        long, deep = rng.uniform(0.44, 0.5), rng.uniform(0.17, 0.2)
        body = rounded(long, deep, 0.03, 8)
        right_top = [(long / 2 - 0.006, 0.05), (long / 2 + 0.012, 0.028), (long / 2 + 0.06, 0.02), (long / 2 + 0.1, 0.024), (long / 2 + 0.118, 0.012)]
        handle = curve([*right_top, (long / 2 + 0.121, 0), *[(x, -y) for x, y in right_top[::-1]]], 6)
        left = [p for p in body if p[0] < 0]
        top = [p for p in left if p[1] > 0]
        low = [p for p in left if p[1] <= 0]
        shape = [*low, (long / 2 - 0.03, -deep / 2), (long / 2 - 0.012, -deep / 2 + 0.02), *handle[::-1], (long / 2 - 0.012, deep / 2 - 0.02), (long / 2 - 0.03, deep / 2), *top]
        hole = [(long / 2 + 0.095 + 0.009 * math.cos(t / 24 * math.tau), 0.009 * math.sin(t / 24 * math.tau)) for t in range(24)]
        plank = prism(shape, 0.022, 0.004, timber.along('x'), holes=[hole])
        return [own_grain(plank, rng)]
    if kind == 'round':
        rim = lathe([(0, 0), (0.15, 0), (0.156, 0.006), (0.156, 0.02), (0.152, 0.026), (0.145, 0.026), (0.14, 0.0215), (0, 0.0215)], timber.along('x'))
        bowl = put(vessel([(0.022, 0), (0.04, 0.012), (0.046, 0.034)], 0.0035, None, m.glaze(mix(props.colour, '#f4efe4', 0.5), height=0.04)), x=0.075, y=0.06, z=0.0215)
        wedge = [(0, 0), (0.075, -0.016), (0.078, 0.016)]
        return [rim, bowl, put(bevelled(prism(wedge, 0.03, 0.002, m.wax('#f0dda8', 0.2)), 0.002), x=-0.06, y=-0.02, z=0.0215, rz=24)]
    if kind == 'endgrain':
        pieces, cols, rows = [], 9, 6
        w, d = 0.44 / cols, 0.3 / rows
        for i in range(cols):
            for j in range(rows):
                pieces.append(board((w - 0.0002, d - 0.0002, 0.05), timber.along('z'), rng, 0.0006, x=(i - cols / 2 + 0.5) * w, y=(j - rows / 2 + 0.5) * d))
        return pieces
    size = {'plain': (0.38, 0.25, 0.022, 0.012), 'rubber': (0.42, 0.23, 0.02, 0.012), 'marble': (0.46, 0.34, 0.02, 0.006)}[kind]
    skin_ = {'plain': timber.along('x'), 'rubber': m.rubber(props.colour), 'marble': m.marble()}[kind]
    holes = [[(x + size[0] / 2 - 0.04, y) for x, y in rounded(0.022, 0.09, 0.011, 6)]] if kind == 'plain' else []
    top = own_grain(put(prism(rounded(size[0], size[1], size[3]), size[2], 0.003, skin_, holes=holes), z=0.003), rng)
    feet = [put(cylinder(0.009, 0.004, m.rubber('#6b6259')), x, y) for x in (-size[0] / 2 + 0.03, size[0] / 2 - 0.03) for y in (-size[1] / 2 + 0.03, size[1] / 2 - 0.03)]
    return [top, *feet]


@form('pepper-mill', yaw=10, pitch=8, fill=0.74, detail=dict(yaw=-20, pitch=16, zoom=2.0, focus=(0.5, 0.5, 0.8)))
def pepper_mill(props, rng):
    kind = style(props, rng, {'TURNPIKE': 'turned', 'LONG TOM': 'long', 'NUTMEG': 'acorn', 'SIGNAL': 'levers', 'BURROW': 'coffee'}, ['turned', 'long'])
    timber = Timber(props, 'beech', colour=props.colour if kind == 'long' else props.accent)
    steel = m.metal('stainless-steel', 'polished')
    if kind in ('turned', 'long'):
        h, r = (rng.uniform(0.2, 0.24), 0.03) if kind == 'turned' else (0.42, 0.033)
        body = rng.choice([
            [(0.96, 0), (1.0, 0.02), (1.0, 0.1), (0.9, 0.13), (0.6, 0.3), (0.56, 0.42), (0.72, 0.58), (0.84, 0.66), (0.8, 0.7)],
            [(1.0, 0), (1.04, 0.03), (0.96, 0.1), (0.78, 0.12), (0.78, 0.12), (0.9, 0.18), (0.7, 0.4), (0.66, 0.56), (0.86, 0.66), (0.84, 0.7)],
            [(1.0, 0), (1.03, 0.03), (0.92, 0.25), (0.62, 0.5), (0.6, 0.6), (0.82, 0.68), (0.82, 0.7)],
        ])
        top = [(0.8, 0.704), (0.86, 0.72), (0.74, 0.75), (0.5, 0.77), (0.5, 0.77), (0.8, 0.82), (0.9, 0.89), (0.66, 0.96), (0.2, 0.98)]
        wood = m.wood(timber.kind, 'z', props.colour, 0.9) if kind == 'long' else timber.along('z')
        lower = lathe([(0, 0), *[(a * r, z * h) for a, z in body], (0, 0.7 * h)], wood)
        upper = own_grain(lathe([(0, 0.704 * h), *[(a * r, z * h) for a, z in top], (0, 0.98 * h)], wood), rng)
        return [own_grain(lower, rng), upper, put(cylinder(0.78 * r, 0.004 * 1, steel, 0.0005), z=0.7015 * h), put(knob(0.0055, steel), z=0.977 * h)]
    if kind == 'acorn':
        cap = lathe([(0, 0.062), (0.03, 0.06), (0.034, 0.066), (0.03, 0.08), (0.016, 0.092), (0.005, 0.096), (0.005, 0.106), (0, 0.108)], timber.along('z'))
        return [lathe([(0, 0), (0.012, 0.002), (0.024, 0.02), (0.028, 0.045), (0.026, 0.058), (0, 0.058)], steel), cap]
    if kind == 'levers':
        glass = m.thin_glass('#f4f8f7')
        tank = put(cylinder(0.026, 0.06, glass, 0.008), z=0.03)
        corns = [put(sphere(0.0024, m.ceramic('#3a2d24'), segments=10), 0.02 * math.sqrt(rng.random()) * math.cos(a), 0.02 * math.sqrt(rng.random()) * math.sin(a), 0.032 + 0.035 * rng.random()) for a in (rng.uniform(0, 6.28) for _ in range(160))]
        satin = m.metal('stainless-steel', 'satin')
        arms = [tube([(s * 0.024, 0, 0.095), (s * 0.032, 0, 0.15), (s * 0.05, 0, 0.19), (s * 0.058, 0, 0.2)], 0.007, satin) for s in (-1, 1)]
        return [tank, *corns, put(cylinder(0.028, 0.03, satin, 0.002)), put(cylinder(0.028, 0.016, satin, 0.003), z=0.086), *arms]
    black = m.painted(props.colour)
    crank = [put(box(0.1, 0.014, 0.004, 0.0015, m.metal('stainless-steel', 'satin')), x=-0.04, z=0.168), bar((-0.083, 0, 0.17), (-0.083, 0, 0.176), steel, 0.003), put(lathe([(0, 0), (0.008, 0.002), (0.011, 0.016), (0.014, 0.03), (0.008, 0.038), (0, 0.039)], m.wood('walnut', 'z')), x=-0.083, z=0.175)]
    body = cylinder(0.025, 0.16, black, 0.003)
    return [ribbed(body, 40, 0.02, 0.01, 0.05), put(cylinder(0.0252, 0.003, steel, 0.0005), z=0.068), put(cylinder(0.02, 0.008, steel, 0.002), z=0.16), *crank]


@form('wooden-spoon', stage='flat', set='own', yaw=0, pitch=64, fill=0.84, detail=dict(yaw=-16, pitch=44, zoom=2.2, focus=(0.5, 0.85, 0.5)))
def wooden_spoon(props, rng):
    kind = style(props, rng, {'FIVE': 'family', 'GIROLLE': 'hole', 'SPURTLE': 'spurtle', 'STRATHMORE': 'spurtle', 'SLOTTED': 'turner', 'BEND': 'spatula', 'WELL DEEP': 'ladle'}, ['family', 'hole'])
    timber = Timber(props, 'beech')
    steel = m.metal('stainless-steel', 'satin')

    def spoon(long, wide, deep, hole=False):
        """One carved piece: a handle flowing into a hollowed bowl."""
        bowl = wide * 1.5

        def point(u, v):
            y = long * (v - 0.5)
            away = (long / 2 - y) / bowl
            half = 0.0055 + 0.0012 * math.cos(v * 3)
            if away < 1.35:
                t = max(0.0, 1 - away / 1.35)
                half = half + (wide / 2 - half) * max(0.0, math.sin(min(1.0, t * 1.62) * math.pi / 2)) * math.sqrt(max(0.0, 1 - max(0.0, (t - 0.62) / 0.38) ** 2))
            a = math.tau * u
            x, z = half * math.cos(a), min(half, 0.0075) * math.sin(a)
            inside_ = max(0.0, 1 - ((away - 0.62) / 0.6) ** 2) * max(0.0, 1 - (x / (wide / 2)) ** 2)
            z = z - deep * inside_ * (1.0 if z > 0 else 0.55)
            return (max(-half, min(half, x)), y, z)

        n, rows = 40, 90
        verts = [point(i / n, j / rows) for j in range(rows + 1) for i in range(n)]
        faces = [(j * n + i, j * n + (i + 1) % n, (j + 1) * n + (i + 1) % n, (j + 1) * n + i) for j in range(rows) for i in range(n)]
        faces += [tuple(range(n))[::-1], tuple(rows * n + i for i in range(n))]
        made = solid('spoon', verts, faces, timber.along('y'), angle=60)
        if hole:
            made = cut(made, put(cylinder(0.011, 0.06, None, 0.0), y=long / 2 - bowl * 0.62, z=-0.03))
        return own_grain(made, rng)

    if kind == 'family':
        many = max(3, min(props.count, 5))
        sizes = [(0.33, 0.06, 0.008), (0.3, 0.052, 0.007), (0.27, 0.046, 0.006), (0.24, 0.04, 0.005), (0.21, 0.034, 0.004)][:many]
        return [piece for k, s in enumerate(sizes) for piece in put([spoon(*s)], x=(k - (many - 1) / 2) * 0.066, y=(0.33 - s[0]) / -2, z=0.012, rz=rng.uniform(-4, 4))]
    if kind == 'hole':
        return put([spoon(0.31, 0.064, 0.005, True)], z=0.012, rz=-26)
    if kind == 'spurtle':
        line = [(0, 0), (0.009, 0.004), (0.0115, 0.03), (0.011, 0.13), (0.008, 0.2), (0.0075, 0.235), (0.0075, 0.235), (0.0105, 0.245), (0.0065, 0.252), (0.011, 0.264), (0.006, 0.28), (0, 0.282)]
        return put(put([own_grain(lathe(line, timber.along('z')), rng)], rx=90, z=0.0115, y=0.14), rz=-30)
    if kind == 'spatula':
        silicone = m.rubber(props.colour)
        paddle = prism([(-0.027, 0), (0.027, 0), (0.029, 0.03), (0.027, 0.082), (0.012, 0.094), (-0.02, 0.09), (-0.029, 0.07), (-0.029, 0.03)], 0.006, 0.0028, silicone)
        return put([put(paddle, y=0.05, z=0.003), tube([(0, 0.07, 0.007), (0, 0.02, 0.008), (0, -0.1, 0.009), (0, -0.18, 0.009)], lambda t: 0.0085 - 0.0015 * math.sin(math.pi * t), silicone)], rz=-28)
    if kind == 'turner':
        slots = [[(x + a, 0.1 + b) for a, b in rounded(0.0065, 0.07, 0.0032)] for x in (-0.027, -0.0135, 0, 0.0135, 0.027)]
        outline = [(-0.03, 0.04), (0.03, 0.04), (0.042, 0.15), (0.03, 0.158), (-0.046, 0.148)]
        blade_ = put(prism(outline, 0.0012, 0.0004, steel, holes=slots), z=0.004)
        arm = tube([(0, 0.045, 0.005), (0, 0.02, 0.012), (0, -0.03, 0.016)], 0.0035, steel)
        return put([blade_, arm, bar((0, -0.02, 0.016), (0, -0.15, 0.014), timber, 0.0085, 0.0105, middle=0.011, rng=rng)], rz=-26)
    bowl = vessel([(0.012, 0), (0.034, 0.01), (0.045, 0.034)], 0.0014, 0.0016, m.metal('stainless-steel', 'polished'))
    arm = tube([(0, 0.044, 0.032), (0, 0.06, 0.05), (0, 0.14, 0.05), (0, 0.26, 0.03), (0, 0.285, 0.02), (0, 0.296, 0.03)], 0.0042, steel, )
    return put([bowl, arm], rz=146, x=0.0)


@form('storage-tin', set='own', yaw=18, pitch=14, fill=0.68, detail=dict(yaw=-20, pitch=26, zoom=1.8, focus=(0.5, 0.3, 0.85)))
def storage_tin(props, rng):
    kind = style(props, rng, {'LOAF': 'bin', 'LADDER': 'stack', 'BREATHER': 'canister', 'BISCUIT': 'square'}, ['canister', 'stack'])
    skin_ = coat(props)
    if kind == 'bin':
        w, d, h = 0.3, 0.22, 0.24
        wood = m.wood('beech', 'x')
        vents = [put(cylinder(0.004, 0.003, m.flat('#2b2826'), 0.0005, segments=20), rx=90, x=x, y=-d / 2 + 0.001, z=h - 0.045) for x in (-0.036, -0.018, 0, 0.018, 0.036)]
        hands = [tube([(s * w / 2, -0.04, h * 0.7), (s * (w / 2 + 0.025), -0.03, h * 0.7), (s * (w / 2 + 0.025), 0.03, h * 0.7), (s * w / 2, 0.04, h * 0.7)], 0.004, m.metal('steel', 'satin')) for s in (-1, 1)]
        seam = put(prism(rounded(w + 0.004, d + 0.004, 0.045, 10), 0.004, 0.0018, m.enamel('#35414a' if luminance(props.colour) > 0.5 else '#efe9dd')), z=h - 0.004)
        return [prism(rounded(w, d, 0.044, 10), h, 0.006, skin_), seam, panel(rounded(w + 0.006, d + 0.006, 0.046, 10), 0.02, wood, rng, 0.004, z=h), *vents, *hands]
    if kind == 'square':
        s = 0.2
        return [prism(rounded(s, s, 0.012), 0.085, 0.002, skin_), put(prism(rounded(s + 0.003, s + 0.003, 0.0135), 0.026, 0.004, skin_), z=0.086), put(prism(rounded(s - 0.03, s - 0.03, 0.008), 0.0016, 0.0007, m.metal('brass', 'satin')), z=0.1116), put(prism(rounded(s - 0.036, s - 0.036, 0.007), 0.0018, 0.0007, skin_), z=0.1117), *[put(cylinder(0.004, 0.03, m.metal('steel'), 0.0005), ry=90, x=x, y=s / 2 + 0.002, z=0.087) for x in (-0.06, 0.03)]]
    r, h = (0.055, 0.075) if kind == 'stack' else (0.056, 0.15)

    def tin(z, height):
        top = lathe([(0, height), (r * 0.86, height), (r * 0.9, height - 0.003), (r * 0.94, height - 0.003), (r * 1.0, height + 0.002), (r * 1.02, height + 0.001), (r * 1.025, height - 0.024), (r * 1.005, height - 0.025), (0, height - 0.02)], skin_, smooth=False)
        wall = lathe([(0, 0), (r * 0.99, 0), (r, 0.002), (r * 1.006, 0.006), (r, 0.01), (r, height - 0.034), (r * 1.006, height - 0.031), (r, height - 0.028), (0, height - 0.024)], skin_, smooth=False)
        return put([wall, top], z=z)

    if kind == 'stack':
        many = max(1, min(props.count, 4))
        return [piece for k in range(many) for piece in tin(k * (h + 0.0008), h)]
    clasp = [tube([(0.012, -r * 1.04, h * 0.66), (0.012, -r * 1.12, h * 0.78), (0.012, -r * 1.05, h * 0.93), (-0.012, -r * 1.05, h * 0.93), (-0.012, -r * 1.12, h * 0.78), (-0.012, -r * 1.04, h * 0.66)], 0.0015, m.metal('steel', 'polished'))]
    return [*tin(0, h), *put(clasp, rz=-30), put(cylinder(0.014, 0.004, m.rubber('#2d2c2b'), 0.0015), z=h + 0.0002), put(ring(r * 1.012, 0.002, m.rubber('#3a3836')), z=h - 0.026)]
