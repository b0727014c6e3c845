"""Washbags."""

import math

from mathutils import Vector

import materials as m
from colour import tone
from forms import form
from forms.bath_parts import painted_where, rolled
from shapes import box, copy, curve, cylinder, lathe, modify, put, rounded, shaped, soft_box, sphere, strap, tube


def zip_along(path, metal, cloth, slider=0.5):
    """A zip: tape, teeth and a slider with its puller."""
    line = curve(path, 12)
    teeth = []
    proto = box(0.0022, 0.0052, 0.0016, 0.0004, metal, 1)
    run = 0.0
    tape = strap(path, 0.022, 0.0012, cloth, up=(0, 0, 1))
    for a, b in zip(line, line[1:]):
        way = Vector(b) - Vector(a)
        many = max(1, int(way.length / 0.0034))
        for i in range(many):
            p = Vector(a) + way * (i / many)
            teeth.append(put(copy(proto), p.x, p.y, p.z, rz=math.degrees(math.atan2(way.y, way.x))))
    p = Vector(line[int(len(line) * slider)])
    run = put([put(box(0.011, 0.009, 0.004, 0.0012, metal), z=0), put(box(0.007, 0.03, 0.0016, 0.0007, metal), 0.0, -0.018, -0.002, rx=34)], p.x, p.y, p.z + 0.0006)
    return [tape, *teeth, *run]


@form('washbag', yaw=-20, pitch=15, fill=0.74, detail=dict(yaw=-34, pitch=30, zoom=1.9, focus=(0.4, 0.3, 0.9)))
def washbag(props, rng):
    name, tint = props.words[1], props.colour
    brass, steel = m.metal('brass', 'satin'), m.metal('steel', 'satin')
    if 'RESTRONGUET' in name:
        canvas, hide = m.fabric('canvas', tint), m.leather('#7a4f2e')
        body = rolled(0.3, 0.05, 0.008, canvas, rng, 4.2)
        lining = painted_where(body, m.fabric('cotton', tone(tint, -0.2)), lambda x, y, z: math.hypot(y, z - 0.05) < 0.036)
        belts = [strap([(x, 0.0525 * math.cos(a), 0.05 + 0.0535 * math.sin(a)) for a in (i / 24 * math.tau for i in range(24))], 0.02, 0.003, hide, closed=True, up=(1, 0, 0), steps=2) for x in (-0.0,)]
        tongue = strap([(0, -0.046, 0.075), (0.001, -0.056, 0.05), (0.003, -0.062, 0.022), (0.006, -0.08, 0.003)], 0.02, 0.003, hide, up=(0, -1, 0))
        buckle = put(tube([(x, y, 0) for x, y in rounded(0.03, 0.026, 0.004, 3)], 0.0019, brass, closed=True, steps=1), 0, -0.0545, 0.055, rx=88)
        brush = put(tube([(0.14, 0.004, 0.055), (0.185, 0.004, 0.057)], 0.004, m.wood('bamboo', 'x')), 0, 0, 0)
        return put([lining, *belts, tongue, buckle, brush], rz=18)
    if 'CLEAR' in name or 'CABIN' in name:
        film = m.thin_glass('#dfe9e6')
        body = soft_box(0.2, 0.05, 0.19, film, rng, 0.25, 0.001, 0.012)
        trim = m.fabric('recycled-polyester', '#3d4643')
        frame = [tube([(x, y, z) for x, z in [(a, b + 0.095) for a, b in rounded(0.2, 0.19, 0.014, 4)]], 0.0022, trim, closed=True, steps=1, sides=8) for y in (-0.024, 0.024)]
        zipper = zip_along([(-0.095, 0, 0.193), (0.095, 0, 0.193)], m.plastic('#2b2f2e'), trim, 0.82)
        bottles = []
        for x, h, c, cap in ((-0.06, 0.1, '#e8e2d3', '#2b2b2a'), (-0.018, 0.08, '#b9cbb9', '#efece4'), (0.025, 0.11, '#d9b99a', '#2b2b2a')):
            bottles += put([cylinder(0.0165, h, m.plastic(c, 0.4), 0.004), put(cylinder(0.011, 0.02, m.plastic(cap, 0.4), 0.002), z=h)], x, 0, 0.005)
        tubes = put(lathe([(0, 0), (0.011, 0), (0.012, 0.02), (0.018, 0.03), (0.02, 0.1), (0.021, 0.13)], m.plastic('#f0ece2', 0.5), 48, squash=0.5), 0.066, 0, 0.006)
        return [body, *frame, *zipper, *bottles, tubes]
    if 'HOOK' in name:
        cloth, dark = m.fabric('recycled-polyester', tint), m.fabric('recycled-polyester', tone(tint, -0.35))
        parts, mesh = [], m.fabric('recycled-polyester', tone(tint, 0.3), 0.004)
        for k in range(4):
            z = 0.47 - k * 0.155
            panel = put(soft_box(0.24, 0.03 + 0.006 * (k % 2), 0.145, cloth, rng, 0.35, 0.002, 0.012), y=0, z=z)
            pocket = put(soft_box(0.2, 0.014, 0.1, mesh if k % 2 else dark, rng, 0.5, 0.0015, 0.006), y=-0.025, z=z + 0.012)
            parts += [panel, pocket, *put(zip_along([(-0.09, 0, 0), (0.09, 0, 0)], steel, dark, rng.uniform(0.1, 0.9)), 0, -0.032, z + 0.118, rx=70)]
        hook = tube([(0, 0, 0.61), (0, 0, 0.65), (0.022, 0, 0.675), (0, 0, 0.7), (-0.022, 0, 0.68)], 0.003, steel)
        return [*parts, put(box(0.05, 0.008, 0.03, 0.002, dark), z=0.6), hook]
    if 'DOPP' in name or 'GYLLY' in name:
        hide = m.leather(tint, 0.5)
        body = soft_box(0.25, 0.12, 0.115, hide, rng, 0.1, 0.003, 0.02)
        shaped(body, lambda x, y, z: (x * (1 - 0.05 * z / 0.115), y * (1 - 0.35 * (z / 0.115) ** 2), z))
        bars = [tube([(-0.125, s * 0.006, 0.11), (-0.11, s * 0.007, 0.125), (0.11, s * 0.007, 0.125), (0.125, s * 0.006, 0.11)], 0.0055, hide, sides=14) for s in (-1, 1)]
        seam = [tube([(x, s * 0.0 - 0.001, z) for x, z in ((-0.1255, 0.02), (-0.1285, 0.06), (-0.124, 0.105))], 0.002, m.leather(tone(tint, -0.3)), sides=8) for s in (1,)]
        stitch = [put(tube([(0, 0, 0), (0.0042, 0, 0)], 0.0006, m.flat('#e9dcc2', 0.8), steps=1, sides=6), -0.1 + 0.0062 * i, -0.0445, 0.101) for i in range(33)]
        loop = strap([(-0.128, 0, 0.075), (-0.16, 0, 0.07), (-0.168, 0, 0.045), (-0.13, 0, 0.04)], 0.016, 0.003, hide, up=(0, 0, 1))
        clasp = [put(sphere(0.0075, brass, 1, 32), x, y, 0.13) for x, y in ((-0.006, -0.006), (0.006, 0.006))]
        return [body, *bars, *seam, *stitch, loop, *clasp]
    if 'QUILTED' in name or 'VATI' in name:
        def pouch(k):
            cloth = m.fabric('organic-cotton', tint)
            body = soft_box(0.2 * k, 0.08 * k, 0.125 * k, cloth, rng, 0.22, 0.001, 0.025 * k, 8)
            modify(body, 'SUBSURF', levels=1)
            step = 0.026

            def quilt(x, y, z):
                a, b = math.sin((x + z) / step * math.pi), math.sin((x - z) / step * math.pi)
                puff = min(abs(a), abs(b)) ** 0.5
                return (x, y + math.copysign(0.0055 * (puff - 0.6), y) * min(1, abs(y) / 0.01), z)

            shaped(body, quilt)
            zipper = zip_along([(-0.085 * k, 0, 0.1265 * k), (0.085 * k, 0, 0.1265 * k)], brass, m.fabric('cotton', tone(tint, -0.2)), 0.14)
            tab = strap([(0.098 * k, 0, 0.115 * k), (0.115 * k, 0, 0.118 * k), (0.117 * k, 0, 0.104 * k), (0.1 * k, 0, 0.1 * k)], 0.016, 0.003, m.fabric('cotton', tone(tint, -0.2)), up=(0, 0, 1))
            return [body, *zipper, tab]

        return [*put(pouch(1.3), -0.03, 0.06, 0, rz=5), *put(pouch(0.9), 0.075, -0.07, 0, rz=-8)]
    canvas, hide = m.fabric('canvas', tint), m.leather('#6b452b')
    body = soft_box(0.26, 0.125, 0.135, canvas, rng, 0.1, 0.0035, 0.024)
    base = put(soft_box(0.263, 0.128, 0.032, hide, rng, 0.08, 0.0015, 0.014), z=-0.001)
    zipper = zip_along([(-0.122, 0, 0.1365), (0.122, 0, 0.1365)], brass, m.fabric('canvas', tone(tint, -0.3)), 0.78)
    piping = [tube([(s * 0.131, y, z) for y, z in [(a, b + 0.068) for a, b in rounded(0.118, 0.124, 0.03, 5)]], 0.0026, hide, closed=True, steps=1, sides=8) for s in (-1, 1)]
    handle = strap([(-0.13, 0, 0.1), (-0.152, 0, 0.112), (-0.165, 0, 0.08), (-0.152, 0, 0.05), (-0.13, 0, 0.052)], 0.022, 0.0034, hide, up=(0, 0, 1))
    tag = put(box(0.05, 0.002, 0.026, 0.0006, hide), 0.06, -0.0775, 0.07, rx=-4)
    rivets = [put(sphere(0.003, brass, 0.5, 20), 0.06 + x, -0.079, 0.083, rx=90) for x in (-0.02, 0.02)]
    return [body, base, *zipper, *piping, handle, tag, *rivets]
