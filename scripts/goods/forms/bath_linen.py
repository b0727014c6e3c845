"""Towels and robes."""

import math

from mathutils import Vector, noise

import materials as m
from colour import mix, tone
from forms import form
from forms.bath_parts import painted_where, rolled
from forms.parts import skin
from nodes import Tree
from shapes import box, circle, cylinder, lathe, modify, pillow, put, shaped, sheet, soft_box, sphere, strap, sweep, tube


def waffle(colour, cell=0.006, soft=0.5, depth=0.24):
    """Cloth woven in square cells, shaded in their hollows."""
    t = Tree('waffle')
    at = t.place()
    part = t.tree.nodes.new('ShaderNodeSeparateXYZ')
    t.feed(part.inputs[0], at)
    waves = [t.maths('SINE', t.maths('MULTIPLY', part.outputs[i], 6.2832 / cell)) for i in range(3)]
    grid = t.maths('ADD', t.maths('ADD', waves[0], waves[1]), waves[2])
    base = t.ramp(t.maths('ADD', t.maths('MULTIPLY', grid, 0.2), 0.5), [(0.1, tone(colour, -depth)), (0.62, colour), (0.95, tone(colour, depth * 0.25))])
    normal = t.bump(t.maths('ADD', grid, t.maths('MULTIPLY', t.noise(at, 800, 2), 0.5)), soft, 0.0016)
    return t.done(t.principled(Base_Color=base, Roughness=0.92, Specular_IOR_Level=0.2, Normal=normal, Sheen_Weight=0.25, Sheen_Roughness=0.5))


def folded(width, depth, layers, thick, material, rng, nu=60):
    """A cloth folded to and fro, standing on z=0, its round folds to the front."""
    gap, line = thick * 1.06, []
    for k in range(layers):
        z, ahead = (k + 0.5) * gap, k % 2 == 0
        shift = rng.uniform(-0.004, 0.004) if k else 0
        ends = (depth / 2, -depth / 2 + gap / 2 + shift)
        start, stop = ends if ahead else (line[-1][0] if line else ends[1], ends[0] - gap / 2)
        if line:
            y0, side = line[-1][0], (-1 if not ahead else 1)
            line += [(y0 + side * gap / 2 * math.sin(a), z - gap / 2 - gap / 2 * math.cos(a)) for a in (i / 7 * math.pi for i in range(1, 7))]
            start = y0
        line += [(start + (stop - start) * i / 9, z) for i in range(10)]
    high, lift = layers * gap, rng.uniform(0, 50)
    skew = [rng.uniform(-0.0015, 0.0015) for _ in range(layers + 1)]

    def at(u, v):
        y, z = line[min(len(line) - 1, round(v * (len(line) - 1)))]
        x = (u - 0.5) * width + skew[min(layers, int(z / gap))]
        share = z / high
        wave = noise.noise(Vector((x * 9 + lift, y * 9, lift))) * gap * 0.55 + noise.noise(Vector((x * 30, y * 30 + lift, 1))) * gap * 0.1
        sink = gap * 0.5 * abs(2 * u - 1) ** 3
        return (x, y + noise.noise(Vector((x * 12, lift, share * 2))) * 0.003, z + share * (wave - sink))

    return skin(at, material, thick, nu, len(line) - 1, bevel=thick * 0.3)


@form('towel', set='own', yaw=-24, pitch=19, fill=0.74, detail=dict(yaw=-38, pitch=24, zoom=1.9, focus=(0.6, 0.2, 0.7)))
def towel(props, rng):
    name, tint = props.words[1], props.colour
    linen = m.fabric('linen', tint)
    if 'BEACH' in name:
        roll = rolled(0.48, 0.066, 0.0055, m.fabric('cotton', tint), rng, 6.5)
        painted_where(roll, m.fabric('cotton', '#f0eadd'), lambda x, y, z: int((x + 0.5) / 0.045) % 2 == 0)
        bands = [tube([(x, 0.0665 * math.cos(a), 0.066 + 0.0672 * math.sin(a)) for a in (k / 20 * math.tau for k in range(20))], 0.0016, m.fabric('canvas', '#e4d8bf'), closed=True, steps=2, sides=8) for x in (-0.1, -0.106, 0.11, 0.104)]
        pouch = put(soft_box(0.19, 0.018, 0.12, m.fabric('canvas', tone(tint, -0.15)), rng, 0.3, 0.001, 0.008), 0.03, -0.125, 0.006, rx=-62, rz=8)
        return put([roll, *bands, pouch], rz=14)
    if 'HAIR' in name:
        cloth = waffle(tint)
        base = folded(0.24, 0.2, 8, 0.004, cloth, rng)
        flap = put(sheet(0.24, 0.13, 0.0045, cloth, rng, 0.004, 2.0), y=-0.036, z=0.034)
        shaped(flap, lambda x, y, z: (x * (1 - 0.55 * max(0, -y / 0.065 * 0.5 + 0.5)), y, z))
        shine = m.marble('#f2ebe2', '#e3d6d8')
        button = put(lathe([(0, 0.001), (0.006, 0.001), (0.0105, 0.003), (0.0115, 0.002), (0.011, 0), (0, 0)], shine), 0.0, -0.078, 0.043)
        holes = [put(cylinder(0.001, 0.0006, m.flat('#4a4038'), 0.0001), x, -0.078 + y, 0.0441) for x in (-0.002, 0.002) for y in (-0.002, 0.002)]
        loop = tube([(-0.006, -0.098, 0.04), (-0.014, -0.08, 0.043), (0, -0.063, 0.0445), (0.014, -0.08, 0.043), (0.006, -0.098, 0.04)], 0.0015, m.fabric('cotton', tone(tint, -0.12)), sides=8)
        return put([base, flap, button, *holes, loop], rz=12)
    if 'MUSLIN' in name or 'FACE' in name:
        parts, z = [], 0.0
        for k, shade in enumerate((tint, tone(mix(tint, '#b98f72', 0.3), -0.04), tint)):
            cloth = folded(0.125, 0.125, 4, 0.0042, waffle(shade, 0.011, 0.8), rng)
            painted_where(cloth, m.fabric('cotton', tone(shade, -0.13)), lambda x, y, z: abs(x) > 0.0595)
            parts.append(put(cloth, z=z, x=rng.uniform(-0.004, 0.004), rz=rng.uniform(-5, 5)))
            z += 0.0196
        return parts
    if 'GUEST' in name or 'HUCK' in name:
        parts, z = [], 0.0
        for k in range(max(3, min(4, props.count))):
            cloth = folded(0.15, 0.13, 6, 0.0034, m.fabric('canvas', tint), rng)
            painted_where(cloth, m.fabric('cotton', '#8d5a4a' if k % 2 else '#6f7f7a'), lambda x, y, z: any(abs(x - c) < w for c, w in ((0.034, 0.003), (0.044, 0.0055), (0.054, 0.003))))
            parts.append(put(cloth, z=z, x=rng.uniform(-0.003, 0.003), rz=rng.uniform(-3, 3)))
            z += 6 * 0.0034 * 1.06 + 0.001
        return parts
    if 'BARCELOS' in name:
        w, d = 0.3, 0.22
        cloth = folded(w, d, 10, 0.0032, m.fabric('linen', tint), rng, 100)
        painted_where(cloth, m.fabric('linen', '#7c8a86'), lambda x, y, z: int((x + 0.5) / 0.0115) % 3 == 0 and abs(x) < 0.115)
        high, thread = 10 * 0.0034, m.fabric('cotton', tint)
        fringe = []
        for k in range(26):
            x = (k - 12.5) * 0.0115
            jolt = rng.uniform(-0.004, 0.004)
            fringe.append(tube([(x, -d / 2 + 0.03, high + 0.001), (x, -d / 2 - 0.008, high + 0.002), (x + jolt * 0.4, -d / 2 - 0.015, high - 0.010), (x + jolt, -d / 2 - 0.018, 0.003)], 0.0023, thread, sides=7, steps=4))
            fringe.append(put(sphere(0.0042, thread, segments=12), x, -d / 2 - 0.0145, high - 0.011))
        return put([cloth, *fringe], rz=16)
    terry = 'TERRY' in name or 'HEAVY' in name
    if 'WAFFLE' in name:
        cloth, thick, layers, many = waffle(tint), 0.0046, 6, 2
    elif terry:
        cloth, thick, layers, many = m.fabric('terry', tint), (0.0105 if 'HEAVY' in name else 0.008), 4, (3 if 'HEAVY' in name else 2)
    else:
        cloth, thick, layers, many = linen, 0.0032, 8, 2
    w, d = (0.34, 0.24) if 'SAUNA' not in name else (0.36, 0.2)
    parts, z = [], 0.0
    for k in range(many):
        pile = folded(w, d, layers, thick, cloth, rng)
        if terry:
            painted_where(pile, m.fabric('canvas', tone(tint, -0.06)), lambda x, y, z: 0.095 < x < 0.125)
        elif 'SAUNA' in name:
            painted_where(pile, m.fabric('linen', '#55514b'), lambda x, y, z: any(abs(x - c) < 0.004 for c in (0.105, 0.12, 0.135)))
        elif 'KES' in name:
            painted_where(pile, m.fabric('linen', tone(tint, -0.42)), lambda x, y, z: 0.136 < x < 0.1405)
        parts.append(put(pile, rng.uniform(-0.006, 0.006), rng.uniform(-0.004, 0.004), z, rz=rng.uniform(-2.5, 2.5)))
        z += layers * thick * 1.06 + 0.0015
    label_at = put(box(0.02, 0.0016, 0.012, 0.0006, m.fabric('canvas', '#8a7a63')), -w * 0.36, -d / 2 - 0.004, z - layers * thick * 0.75)
    if 'SAUNA' in name:
        roll = rolled(w * 0.94, 0.05, 0.0032, linen, rng, 8)
        painted_where(roll, m.fabric('linen', '#55514b'), lambda x, y, z: any(abs(x - c) < 0.004 for c in (0.105, 0.12, 0.135)))
        parts.append(put(roll, 0, 0.01, z))
    return [*parts, label_at]


@form('robe', stage='hang', fill=0.86, detail=dict(yaw=12, pitch=4, zoom=2.1, focus=(0.5, 0.2, 0.72)))
def robe(props, rng):
    name, tint = props.words[1], props.colour
    cloth = waffle(tint, 0.012, 0.5, 0.12) if 'WAFFLE' in name else m.fabric('terry', tint) if 'TERRY' in name else waffle(tint, 0.009, 0.4, 0.07) if 'GAUZE' in name or 'PIKKU' in name or 'HOODED' in name else m.fabric('linen', tint)
    edge = m.fabric('cotton' if 'LINEN' not in name else 'linen', tone(tint, -0.09))
    oak, steel = m.wood('beech', 'x'), m.metal('steel', 'satin')
    lift = rng.uniform(0, 40)
    if 'LÖYLY' in name:
        w, tall = 0.44, 0.52

        def wrapped(u, v):
            a = u * math.tau
            spread = 1 + 0.16 * v
            wave = 0.012 * v * math.sin(a * 7 + lift) + 0.008 * v * math.sin(a * 12 + lift * 2)
            return (w / 2 * spread * math.cos(a), (0.03 + 0.025 * v + wave) * math.sin(a) - (0.5 * wave if math.sin(a) < 0 else 0), tall * (1 - v))

        body = skin(wrapped, cloth, 0.003, 150, 40, closed=True)
        painted_where(body, m.fabric('linen', '#55514b'), lambda x, y, z: 0.03 < z < 0.042 or 0.05 < z < 0.056)
        band = skin(lambda u, v: ((w / 2 + 0.003) * math.cos(u * math.tau), 0.034 * math.sin(u * math.tau), tall - 0.05 + 0.052 * v), edge, 0.004, 90, 4, closed=True, bevel=0.0015)
        lap = tube([(0.05 + 0.012 * t + 0.004 * math.sin(t * 5), -0.036 - 0.022 * t, tall * (1 - t)) for t in (k / 8 for k in range(9))], 0.0028, edge, sides=10)
        button = put(lathe([(0, 0.001), (0.008, 0.001), (0.013, 0.004), (0.014, 0.002), (0.013, 0), (0, 0)], m.wood('birch', 'x')), 0.03, -0.037, tall - 0.024, rx=90)
        pocket = put(sheet(0.14, 0.15, 0.003, cloth, rng, 0.004), -0.11, -0.053, tall - 0.2, rx=84)
        bar_ = put(tube([(-0.2, 0, 0), (0.2, 0, 0)], 0.009, oak, steps=1), z=tall + 0.045)
        clips = [put(box(0.026, 0.02, 0.06, 0.003, steel), x, 0, tall - 0.012) for x in (-0.16, 0.16)]
        hook = tube([(0, 0, tall + 0.05), (0, 0, tall + 0.09), (0.026, 0, tall + 0.115), (0, 0, tall + 0.148), (-0.026, 0, tall + 0.12)], 0.0022, steel)
        return [body, band, lap, button, pocket, bar_, *clips, hook]
    child = 'PIKKU' in name
    k = 0.62 if child else 1.0
    long, wide = {'TERRY': (1.2, 0.5), 'GAUZE': (1.0, 0.5), 'LINEN': (1.12, 0.46)}.get(next((w for w in ('TERRY', 'GAUZE', 'LINEN') if w in name), ''), (1.08, 0.48))
    long, wide = long * k, wide * k
    waist = 0.42
    fat = 0.009 if 'TERRY' in name else 0.004

    def shell(u, v):
        a = u * math.tau
        c, s = math.cos(a), math.sin(a)
        pinch = 1 - 0.13 * math.exp(-(((v - waist) / 0.09) ** 2))
        flare = (0.98 + 0.14 * v * v) * pinch
        x = wide / 2 * flare * math.copysign(abs(c) ** 0.85, c)
        fold = max(0.0, v - waist + 0.06) * 0.036 * k * (math.sin(a * 9 + lift) + 0.6 * math.sin(a * 15 + lift * 3 + v * 2)) + 0.008 * k * noise.noise(Vector((x * 9, v * 6, lift + s)))
        deep = 0.02 * k + (0.085 * k) * min(1.0, v * 5) ** 0.6 * pinch
        z = long * (1 - v) - 0.3 * max(0.0, abs(x) - 0.05 * k) * max(0.0, 1 - v * 3)
        if s < -0.05 and abs(x) < 0.085 * k:
            z -= 0.3 * k * max(0.0, 1 - abs(x) / (0.085 * k)) * max(0.0, 1 - v * 2.6)
        return (x, deep * s + fold * (1 if s < 0 else 0.5), z)

    body = skin(shell, cloth, fat, 150, 64, closed=True)
    parts = [body]
    front = lambda v: -(0.02 * k + 0.085 * k * min(1.0, v * 5) ** 0.6 * (1 - 0.13 * math.exp(-(((v - waist) / 0.09) ** 2)))) - fat
    for side in (-1, 1):
        drop = 0.52 * k
        path = [(side * wide * 0.42, 0, long - 0.075 * k), (side * (wide * 0.53), -0.005, long - 0.17 * k), (side * (wide * 0.6), -0.02, long - 0.34 * k), (side * (wide * 0.62), -0.03, long - drop - 0.06 * k)]
        sleeve = sweep(path, circle(0.062 * k, 40, 1.25), cloth, grow=lambda t: (0.8 + 0.42 * t**1.4) * (1 + (0.22 if 'GAUZE' in name else 0) * t), steps=14, up=(0, 1, 0), caps=False)
        shaped(sleeve, lambda x, y, z: (x + 0.011 * k * noise.noise(Vector((x * 8, y * 14, z * 16 + lift))), y + 0.014 * k * noise.noise(Vector((x * 14 + 5, y * 9, z * 14 + lift))), z))
        modify(sleeve, 'SOLIDIFY', thickness=fat, offset=1)
        sleeve.data.shade_smooth()
        parts.append(sleeve)
        x, y, z = path[-1]
        grow = 1.22 * (1.22 if 'GAUZE' in name else 1)
        cuff = tube([(a * grow, b * grow, 0) for a, b in circle(0.062 * k, 40, 1.0)], 0.006 * k, edge, closed=True, steps=1)
        shaped(cuff, lambda a, b, c: (a * 1.0, b * 0.85, c * (3.5 if 'TERRY' in name else 1.6)))
        lapel = [(side * 0.012, 0.03 * k, long + 0.018 * k), (side * 0.07 * k, 0.01 * k, long + 0.004 * k), (side * 0.082 * k, -0.032 * k, long - 0.06 * k), (side * 0.045 * k, front(0.2) - 0.004, long * 0.8), (-side * 0.012 * k, front(waist) - 0.006 - (0.006 if side > 0 else 0), long * (1 - waist))]
        parts.append(strap(lapel, (0.062 if 'TERRY' in name or 'WAFFLE' in name else 0.042) * k, 0.009 * k, edge, up=(side * 0.4, -1, 0.3), steps=12))
        parts.append(put(sheet(0.15 * k, 0.17 * k, 0.005, cloth, rng, 0.004), side * 0.125 * k, front(0.6) - 0.008 - 0.01, long * 0.41, rx=87))
        parts.append(put(sheet(0.152 * k, 0.03 * k, 0.006, edge, rng, 0.002), side * 0.125 * k, front(0.6) - 0.02, long * 0.41 + 0.08 * k, rx=87))
    hem = [(0.012 * k + 0.006 * math.sin(t * 6 + lift), front(1) * (0.94 + 0.1 * t) - 0.006 - 0.016 * t, long * (1 - waist) * (1 - t)) for t in (i / 8 for i in range(9))]
    parts.append(strap(hem, 0.035 * k, 0.006, edge, up=(0, -1, 0)))
    zw = long * (1 - waist)
    belt = skin(lambda u, v: ((wide / 2 * 0.895 + 0.012 * k) * math.copysign(abs(math.cos(u * math.tau)) ** 0.85, math.cos(u * math.tau)), (0.108 * k + fat) * math.sin(u * math.tau), zw - 0.02 * k + 0.042 * k * v + 0.006 * math.sin(u * 12)), edge, 0.006, 90, 4, closed=True, bevel=0.002)
    y = -0.108 * k - fat - 0.012
    knot = put(pillow(0.05 * k, 0.03 * k, 0.05 * k, edge, rng, 0.12), 0.02 * k, y, zw - 0.024 * k)
    ends = [strap([(0.02 * k, y - 0.006, zw), (0.02 * k + s * 0.035 * k, y - 0.012, zw - 0.1 * k), (0.02 * k + s * 0.05 * k, y - 0.03 * k, zw - h * k)], 0.038 * k, 0.006, edge, up=(0, -1, 0)) for s, h in ((-1, 0.36), (1, 0.31))]
    loops = strap([(0.02 * k, y, zw), (0.085 * k, y - 0.008, zw + 0.018 * k), (0.1 * k, y - 0.014, zw - 0.008 * k), (0.02 * k, y - 0.004, zw - 0.008 * k)], 0.034 * k, 0.005, edge, up=(0, -1, 0))
    arm = tube([(-wide * 0.4, 0.0, long - 0.07 * k), (-wide * 0.2, 0, long - 0.012 * k), (0, 0, long + 0.022 * k), (wide * 0.2, 0, long - 0.012 * k), (wide * 0.4, 0, long - 0.07 * k)], 0.011 * k, oak, sides=24)
    top = long + 0.03 * k
    hook = tube([(0, 0, top), (0, 0, top + 0.05), (0.026, 0, top + 0.075), (0, 0, top + 0.108), (-0.026, 0, top + 0.08)], 0.0024, steel)
    if child or 'HOOD' in name or 'TERRY' in name:
        hood = pillow(0.27 * k, 0.09 * k, 0.24 * k, cloth, rng, 0.06, 2.6)
        parts.append(put(hood, 0, 0.085 * k, long - 0.17 * k))
    return [*parts, belt, knot, *ends, loops, arm, hook]
