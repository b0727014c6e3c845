"""Shelves and sideboards, and what stands in them."""

import materials as m
from shapes import box, lathe, prism, put, rounded, tube, vessel

from forms import form
from forms.furniture_parts import four
from forms.parts import Timber, bar, board, cushion, knob, style

SPINES = ['#b5654a', '#e8dcc5', '#4f6b74', '#d9a95b', '#8b9a83', '#3d3a38', '#c9b79c', '#7c3b36']


def books(width, depth, rng, height=0.22):
    """A row of books standing on z=0, from x=0 to the right, the last one leaning."""
    pieces, x = [], 0.0
    while x < width:
        thick, high, deep = rng.uniform(0.016, 0.04), height * rng.uniform(0.75, 1.0), depth * rng.uniform(0.75, 0.95)
        colour = rng.choice(SPINES)
        pieces += [put(box(thick - 0.001, deep, high, 0.0015, m.fabric('cotton', colour, 0.0005)), x=x + thick / 2, y=-deep / 2), put(box(thick - 0.006, deep - 0.004, high - 0.006, 0.0005, m.paper()), x=x + thick / 2, y=-deep / 2 + 0.003, z=0.0035)]
        x += thick
    return pieces


def dressing(level, w, d, room, rng):
    """A few things on a shelf, for scale: books, a pot, a bowl."""
    kind = level % 3
    if kind == 0:
        return put(books(w * rng.uniform(0.3, 0.45), d * 0.8, rng, min(room * 0.8, 0.24)), x=-w / 2 + 0.03, y=d * 0.4)
    if kind == 1:
        pot = vessel([(0.05, 0), (0.07, 0.05), (0.06, 0.12), (0.035, 0.15), (0.04, 0.17)], 0.004, None, m.glaze('#cfc3b0', height=0.17))
        return [put(pot, x=w * rng.uniform(0.12, 0.3), scale=min(1, room * 4))]
    return [put(vessel([(0.045, 0), (0.1, 0.03), (0.12, 0.07)], 0.005, None, m.ceramic('#8b9a83')), x=-w * 0.15)] + put(books(0.12, d * 0.8, rng, min(room * 0.75, 0.22)), x=w / 2 - 0.17, y=d * 0.4)


@form('shelf', yaw=22, pitch=6, fill=0.84, detail=dict(yaw=-18, pitch=12, zoom=2.0, focus=(0.4, 0.4, 0.6)))
def shelf(props, rng):
    kind = style(props, rng, {'LADDER': 'ladder', 'STIGE': 'ladder', 'SKINNE': 'rails', 'KASSE': 'cube', 'LINEN STAIR': 'stair', 'PLATE': 'plates', 'RECORD': 'records', 'RILLE': 'records', 'LEXIKON': 'case', 'PIGEON': 'holes'}, ['ladder', 'case'])
    timber = Timber(props, 'oak')
    if kind in ('ladder', 'stair'):
        w, high = (0.6, 1.9) if kind == 'ladder' else (0.42, 1.6)
        pieces = [bar((s * w / 2, -0.2, 0), (s * w / 2, 0.2, high), timber, 0.014, square=True, flat=1.7, rng=rng) for s in (-1, 1)]
        levels = 5 if kind == 'ladder' else 4
        for k in range(levels):
            z = 0.18 + k * (high - 0.42) / (levels - 1)
            y = -0.2 + 0.4 * z / high
            d = 0.36 - 0.05 * k
            if kind == 'ladder':
                pieces += [board((w - 0.03, d, 0.02), timber, rng, z=z, y=y + d / 2 - 0.1), *put(dressing(k, w - 0.1, d, 0.3, rng), y=y + d / 2 - 0.1, z=z + 0.02)]
            else:
                pieces += [board((w - 0.03, 0.034, 0.016), timber, rng, z=z, y=y - 0.08 + 0.046 * j) for j in range(6)]
                if k in (1, 3):
                    towel = m.fabric('terry', rng.choice(['#d9cdb8', '#8b9a83', '#e8e2d6']))
                    pieces += cushion(0.3, 0.2, 0.06, towel, rng, 0.1, 0.5, piping=False, z=z + 0.016, y=y + 0.03) + cushion(0.3, 0.2, 0.06, towel, rng, 0.1, 0.5, piping=False, z=z + 0.074, y=y + 0.03)
        return pieces
    w, d, high, rows, cols = {'rails': (0.9, 0.24, 1.3, 4, 1), 'cube': (0.38, 0.34, 0.38, 1, 1), 'plates': (0.7, 0.24, 0.55, 2, 1), 'records': (0.8, 0.38, 0.72, 2, 2), 'case': (0.9, 0.3, 1.8, 5, 1), 'holes': (0.8, 0.16, 0.56, 4, 5)}[kind]
    t, pieces = 0.02, []
    if kind == 'rails':
        steel = m.painted('#2b2a29')
        pieces += [board((0.022, 0.014, high + 0.2), steel, rng, 0.002, x=s * (w / 2 - 0.1), y=d / 2 + 0.01) for s in (-1, 1)]
        for k in range(rows):
            z = 0.16 + k * 0.34
            pieces += [board((w, d, t), timber, rng, 0.003, z=z), *[put(prism([(0, 0), (d - 0.02, 0), (d - 0.02, -0.02), (0, -0.07)], 0.004, 0.001, steel), rx=90, rz=-90, x=s * (w / 2 - 0.1), y=d / 2, z=z) for s in (-1, 1)], *put(dressing(k, w - 0.1, d, 0.3, rng), z=z + t)]
        return pieces
    pieces += [board((t, d, high), timber, rng, x=s * (w / 2 - t / 2)) for s in (-1, 1)]
    base = 0.06 if kind == 'case' else 0.0
    step = (high - base - t) / rows
    pieces += [board((w - 2 * t, d, t), timber, rng, z=base + k * step) for k in range(rows + 1)]
    if kind in ('cube', 'records', 'holes', 'case'):
        pieces.append(board((w - 2 * t, 0.008, high - base), Timber(props, 'birch') if kind == 'holes' else timber, rng, y=d / 2 - 0.006, z=base, axis='x'))
    inner = (w - 2 * t) / cols
    pieces += [board((t * 0.7, d - 0.01, high - base - t), timber, rng, x=-w / 2 + t + inner * k, z=base + 0.01) for k in range(1, cols)]
    for k in range(rows):
        z, room = base + k * step + t, step - t
        if kind == 'records':
            for c in range(2):
                for j in range(52 if (k, c) != (1, 1) else 24):
                    pieces.append(put(box(0.0052, 0.3, 0.305, 0.0004, m.paper(rng.choice(SPINES + ['#f0ece2', '#22211f']))), x=-w / 2 + t + inner * c + 0.014 + j * 0.0064, y=0.01, z=z, ry=rng.uniform(-0.6, 0.6)))
        elif kind == 'plates':
            rods = [bar((x, -0.05, z), (x, -0.05, z + room), timber, 0.005) for x in (-0.32 + 0.04 * j for j in range(17))]
            plates = [put(lathe([(0, 0), (0.06, 0), (0.1, 0.012), (0.1, 0.016), (0.06, 0.005), (0, 0.004)], m.glaze(rng.choice(['#e6decb', '#cfd8d3', '#ece7dc']), height=0.2)), ry=82, x=-0.26 + 0.08 * j, y=0.02, z=z + 0.102) for j in range(6)]
            pieces += [*rods, *plates]
        elif kind == 'holes':
            for c in range(cols):
                if rng.random() < 0.55:
                    x = -w / 2 + t + inner * (c + 0.5)
                    pieces += [put(box(inner * 0.72, d * 0.75, 0.003, 0.0006, m.paper(rng.choice(['#efe9dc', '#d8cfbd', '#e6d9bd']))), x=x, y=rng.uniform(-0.01, 0.01), z=z + 0.0034 * j, rz=rng.uniform(-3, 3)) for j in range(rng.randrange(2, 9))]
        else:
            pieces += put(dressing(k, w - 0.1, d, room, rng), z=z)
    return pieces


@form('sideboard', yaw=24, pitch=9, fill=0.82, detail=dict(yaw=-22, pitch=14, zoom=2.0, focus=(0.3, 0.1, 0.6)))
def sideboard(props, rng):
    kind = style(props, rng, {'JALOUSI': 'tambour', 'SMAL': 'narrow', 'CANE': 'cane', 'STEREO': 'hifi', 'DRESSER': 'dresser', 'PLAN CHEST': 'plan', 'ARCHIVE': 'plan', 'LOCKER': 'locker', 'SKAB': 'locker'}, ['tambour', 'cane'])
    painted_ = {'narrow': m.painted(props.colour), 'dresser': m.painted(props.colour), 'locker': m.painted(props.colour)}.get(kind)
    timber = painted_ or Timber(props, 'oak')
    w, d, h, leg = {'tambour': (1.5, 0.45, 0.5, 0.2), 'narrow': (0.8, 0.24, 0.8, 0.14), 'cane': (1.4, 0.42, 0.54, 0.2), 'hifi': (1.6, 0.45, 0.4, 0.16), 'dresser': (1.2, 0.5, 0.82, 0.08), 'plan': (1.0, 0.7, 0.6, 0.14), 'locker': (1.2, 0.4, 0.58, 0.14)}[kind]
    t, brass, front = 0.022, m.metal('brass', 'satin'), -d / 2
    pieces = [board((w, d, t), timber, rng, 0.004, z=leg + h - t), board((w, d, t), timber, rng, 0.004, z=leg), *[board((t, d, h - 2 * t), timber, rng, 0.003, x=s * (w / 2 - t / 2), z=leg + t) for s in (-1, 1)], board((w - 2 * t, 0.012, h - 2 * t), timber, rng, axis='x', y=d / 2 - 0.01, z=leg + t)]
    steel_legs = kind == 'locker' or (kind == 'hifi' and rng.random() < 0.5)
    if kind == 'dresser':
        pieces += [board((w - 0.06, d - 0.06, leg), timber, rng), board((w + 0.03, d + 0.03, 0.026), m.concrete('#4a4c4e'), rng, 0.004, z=leg + h)]
    else:
        pieces += put(four(w / 2 - 0.1, d / 2 - 0.06, leg, m.painted('#2b2a29') if steel_legs else Timber(props, 'oak'), rng, 0.011 if steel_legs else 0.019, 0.011 if steel_legs else 0.012, 0.02), z=0)
    iw, ih, z0 = w - 2 * t - 0.004, h - 2 * t - 0.004, leg + t + 0.002
    if kind == 'tambour':
        many = 64
        pieces += [bar((-iw / 2 + (k + 0.5) * iw / many, front + 0.022, z0), (-iw / 2 + (k + 0.5) * iw / many, front + 0.022, z0 + ih), timber, iw / many * 0.47, sides=12, flat=0.6, rng=rng) for k in range(many)]
        return [*pieces, *[board((0.016, 0.02, ih * 0.5), timber, rng, 0.005, x=s * 0.025, y=front + 0.008, z=z0 + ih * 0.25) for s in (-1, 1)]]
    if kind == 'plan':
        rows = 6
        for k in range(rows):
            z = z0 + k * ih / rows
            pieces += [board((iw, 0.02, ih / rows - 0.004), timber, rng, 0.003, y=front + 0.008, z=z)]
            for s in (-1, 1):
                x, zz = s * iw * 0.28, z + ih / rows / 2
                pieces += [put(prism(rounded(0.07, 0.03, 0.006), 0.002, 0.0006, brass), rx=90, x=x, y=front - 0.002, z=zz), put(tube([(-0.024, 0, 0), (-0.022, -0.014, -0.008), (0.022, -0.014, -0.008), (0.024, 0, 0)], 0.003, brass), x=x, y=front - 0.004, z=zz)]
        return pieces
    doors = {'narrow': 2, 'cane': 3, 'hifi': 4, 'dresser': 2, 'locker': 4}[kind]
    drawers = 0.15 if kind == 'dresser' else 0.0
    for k in range(doors):
        dw, dh = iw / doors - 0.004, ih - drawers - 0.002
        x = -iw / 2 + (k + 0.5) * iw / doors
        y = front + 0.008
        if drawers:
            pieces += [board((dw, 0.02, drawers - 0.008), timber, rng, 0.004, x=x, y=y, z=z0 + dh + 0.006), put(knob(0.014, brass if kind != 'dresser' else m.metal('steel', 'satin')), rx=90, x=x, y=y - 0.01, z=z0 + dh + drawers / 2)]
        if kind in ('cane', 'dresser', 'hifi') and not (kind == 'hifi' and k in (0, 3)):
            f = 0.045 if kind != 'dresser' else 0.07
            pieces += [board((f, 0.02, dh), timber, rng, 0.003, x=x + s * (dw / 2 - f / 2), y=y, z=z0) for s in (-1, 1)] + [board((dw - 2 * f, 0.02, f), timber, rng, 0.003, x=x, y=y, z=z) for z in (z0, z0 + dh - f)]
            if kind == 'dresser':
                pieces.append(board((dw - 2 * f, 0.01, dh - 2 * f), timber, rng, 0.001, x=x, y=y + 0.004, z=z0 + f))
            else:
                pieces += lattice(x, y + 0.004, z0 + f, dw - 2 * f, dh - 2 * f, m.wood('rattan', 'z') if kind == 'cane' else None, timber, rng)
        else:
            pieces.append(board((dw, 0.02, dh), timber, rng, 0.003, axis='x', x=x, y=y, z=z0))
            if kind == 'locker':
                pieces += [board((dw * 0.4, 0.003, 0.005), m.flat('#37322c'), rng, 0.0005, x=x, y=y - 0.0102, z=z0 + dh - 0.05 - 0.016 * j) for j in range(4)]
        side = 1 if k % 2 == 0 else -1
        if kind == 'locker':
            pieces.append(board((0.012, 0.014, 0.07), m.metal('steel', 'satin'), rng, 0.003, x=x + side * (dw / 2 - 0.03), y=y - 0.016, z=z0 + dh * 0.5))
        else:
            pieces.append(put(knob(0.011, brass if kind != 'dresser' else m.metal('steel', 'satin')), rx=90, x=x + side * (dw / 2 - 0.024), y=y - 0.01, z=z0 + dh * 0.55))
    return pieces


def lattice(x, y, z, w, h, cane, timber, rng):
    """A door's field: woven cane over a dark inside, or upright slats where there is no cane."""
    dark = put(box(w, 0.002, h, 0, m.flat('#4a3826' if cane else '#1f1c1a', 0.9)), x=x, y=y + 0.012, z=z)
    if not cane:
        many = int(w / 0.018)
        return [dark, *[board((0.009, 0.01, h), timber, rng, 0.002, x=x - w / 2 + (k + 0.5) * w / many, y=y, z=z) for k in range(many)]]
    pieces, step = [dark], 0.0125
    for k in range(int(w / step) + 1):
        for shift in (-0.0016, 0.0016):
            pieces.append(bar((x - w / 2 + k * step + shift, y, z), (x - w / 2 + k * step + shift, y, z + h), cane, 0.00105, sides=6, bevel=0.0001))
    for k in range(int(h / step) + 1):
        for shift in (-0.0016, 0.0016):
            pieces.append(bar((x - w / 2, y - 0.0012, z + k * step + shift), (x + w / 2, y - 0.0012, z + k * step + shift), cane, 0.00105, sides=6, bevel=0.0001))
    for way in (-1, 1):
        k = -h
        while k < w:
            a, b = max(0.0, k), min(w, k + h)
            if b - a > 0.01:
                za, zb = (a - k, b - k) if way > 0 else (h - (a - k), h - (b - k))
                pieces.append(bar((x - w / 2 + a, y - 0.0024, z + za), (x - w / 2 + b, y - 0.0024, z + zb), cane, 0.0011, sides=6, bevel=0.0001))
            k += step
    return pieces
