"""What bags share: cloth hulls, seams, zips, buckles, rings, labels and straps."""

import math

from mathutils import Vector, noise

import materials as m
from colour import luminance, tone
from lettering import ink_on, label
from shapes import box, card, curve, lathe, modify, prism, put, rounded, solid, strap, tube

BRASS, STEEL = ('brass', 'satin'), ('steel', 'satin')


def bag_cloth(props, colour=None, kind=None):
    """The bag's own skin."""
    kind, colour = kind or props.material or 'canvas', colour or props.colour
    if kind == 'leather':
        return m.leather(colour, 0.45)
    if kind == 'recycled-plastic':
        return m.plastic(colour, 0.3)
    return m.fabric(kind, colour) if kind in m.FABRICS else m.named(kind, colour)


def seam_colour(colour):
    return tone(colour, 0.45) if luminance(colour) < 0.4 else tone(colour, -0.28)


def trim_colour(colour, lift=0.12):
    """Webbing and edges: darker than the cloth, lighter on one that is dark already."""
    return tone(colour, -0.3) if luminance(colour) > 0.22 else tone(colour, lift)


def even(outline, count):
    """A closed outline walked in equal steps, beginning at its most +x point's neighbourhood."""
    points = list(outline) + [outline[0]]
    runs = [0.0]
    for a, b in zip(points, points[1:]):
        runs.append(runs[-1] + math.dist(a, b))
    made, k = [], 0
    for i in range(count):
        at = runs[-1] * i / count
        while runs[k + 1] < at:
            k += 1
        t = (at - runs[k]) / max(1e-9, runs[k + 1] - runs[k])
        made.append(tuple(p + (q - p) * t for p, q in zip(points[k], points[k + 1])))
    return made


def hull(levels, material, rng, wrinkle=0.004, bulge=0.0, folds=1.0, open_=0.0, count=144, steps=7):
    """A soft body drawn through levels (z, width, depth, corner[, y shift]): bulging sides, creases that run with gravity.

    `open_` is the thickness of the cloth of a bag open at the top; otherwise the first and last level are closed flat.
    """
    levels = [(*level, 0.0)[:5] for level in levels]
    rows = curve(levels, steps)
    seed = Vector([rng.uniform(0, 90) for _ in range(3)])
    low, high = rows[0][0], max(row[0] for row in rows)
    size = max(max(row[1] for row in rows), high - low)
    vertices, faces = [], []
    for z, w, d, c, shift in rows:
        t = (z - low) / max(1e-6, high - low)
        outline = even(rounded(max(0.002, w), max(0.002, d), max(0.0008, min(c, w / 2.05, d / 2.05)), 5), count)
        for x, y in outline:
            u, v = x / max(w, 1e-6) * 2, y / max(d, 1e-6) * 2
            swell = bulge * (1 - u * u) * math.sin(math.pi * min(1, max(0, t))) * max(-1, min(1, v * 1.6))
            p = Vector((x, y, z))
            broad = noise.noise(p * (3.2 / size) + seed)
            crease = 1 - abs(noise.noise(Vector((x * 5, y * 5, z * 9 + 2.4 * x)) * (1 / size) + seed)) * 2.4
            fine = noise.noise(p * (15 / size) + seed)
            push = wrinkle * (broad + folds * 0.45 * max(-0.4, crease) + 0.35 * fine)
            side = max(0, abs(v) - 0.5) * 2
            vertices.append((x + math.copysign(push * 0.8, x) * (1 - side) * (abs(u) > 0.5), y + shift + swell + math.copysign(push, y) * side, z + 0.3 * wrinkle * broad * t))
    for j in range(len(rows) - 1):
        for i in range(count):
            k = (i + 1) % count
            faces.append((j * count + i, j * count + k, (j + 1) * count + k, (j + 1) * count + i))
    faces.append(tuple(range(count))[::-1])
    if not open_:
        faces.append(tuple(range((len(rows) - 1) * count, len(rows) * count)))
    body = solid('bag', vertices, faces, material, angle=62)
    if open_:
        modify(body, 'SOLIDIFY', thickness=open_, offset=-1.0)
        body.data.shade_smooth()
        body.data.set_sharp_from_angle(angle=math.radians(62))
    return body


def stitches(points, colour, dash=0.0045, gap=0.0028, r=0.00065, steps=6):
    """A row of thread stitches along a line, as one object."""
    line = [Vector(p) for p in (curve(points, steps) if steps > 1 else points)]
    vertices, faces = [], []
    carried, draw = 0.0, True

    def bead(a, b):
        ahead = (b - a).normalized()
        side = ahead.cross(Vector((0.31, 0.17, 0.93))).normalized()
        lift, at = side.cross(ahead), len(vertices)
        for end in (a, b):
            vertices.extend([end + (side * math.cos(q) + lift * math.sin(q)) * r for q in (k * math.pi / 3 for k in range(6))])
        faces.extend([(at + k, at + (k + 1) % 6, at + 6 + (k + 1) % 6, at + 6 + k) for k in range(6)] + [tuple(range(at, at + 6))[::-1], tuple(range(at + 6, at + 12))])

    for a, b in zip(line, line[1:]):
        length, done = (b - a).length, 0.0
        while done < length:
            want = (dash if draw else gap) - carried
            take = min(want, length - done)
            p, q = a.lerp(b, done / max(length, 1e-9)), a.lerp(b, (done + take) / max(length, 1e-9))
            if draw and take > 1e-5:
                bead(p, q)
            done, carried = done + take, carried + take
            if carried >= (dash if draw else gap) - 1e-7:
                carried, draw = 0.0, not draw
    return solid('stitches', vertices, faces, m.flat(colour, 0.8))


def zipper(points, rng, metal=BRASS, tape='#2b2a29', up=(0, -1, 0), pull='#8a5a36', at=0.12, wide=0.022, steps=8):
    """A zip along a line: tape, teeth and a slider with its pull. `up` is where it faces."""
    line = curve(points, steps)
    face = Vector(up)
    parts = [strap(line, wide, 0.0012, m.fabric('cotton', tape), up=up, steps=1)]
    over = [tuple(Vector(p) + face * 0.0012) for p in line]
    teeth = stitches(over, '#000000', 0.0016, 0.0011, 0.0021, 1)
    teeth.data.materials[0] = m.metal(*metal)
    parts.append(teeth)
    k = max(1, min(len(line) - 2, int(at * len(line))))
    a, b = Vector(line[k]), Vector(line[k + 1])
    way = (b - a).normalized()
    head = a + face * 0.003
    parts.append(tube([tuple(head - way * 0.006), tuple(head + way * 0.006)], 0.0042, m.metal(*metal), steps=1, sides=12))
    drop = Vector((0, 0, -1)) if abs(face.z) < 0.7 else face.cross(way) * -1
    end = head + face * 0.003 + drop * 0.004
    parts.append(strap([tuple(end), tuple(end + drop * 0.014 + face * 0.002), tuple(end + drop * 0.032 + face * 0.001)], 0.008, 0.0024, m.leather(pull), up=up))
    return parts


def buckle(x, y, z, w=0.028, h=0.024, metal=BRASS):
    """A roller buckle facing -y."""
    frame = tube([(px, y, z + py) for px, py in [(x + q, r) for q, r in rounded(w, h, 0.005, 4)]], 0.0018, m.metal(*metal), True, 1, 10)
    pin = tube([(x, y - 0.0005, z + h / 2), (x, y - 0.003, z), (x, y - 0.0018, z - h / 2)], 0.0014, m.metal(*metal), sides=10)
    return [frame, pin]


def rivet(x, y, z, r=0.0042, metal=BRASS, rx=90, ry=0):
    return put(lathe([(0, 0), (r, 0), (r, 0.0006), (r * 0.8, 0.0016), (0, 0.002)], m.metal(*metal), 24), x, y, z, rx=rx, ry=ry)


def dee(x, y, z, w=0.03, metal=BRASS, rz=0):
    """A D-ring hanging in the xz-plane."""
    line = curve([(-w / 2, 0, 0.004), (-w / 2, 0, 0.004), (-w / 2, 0, -0.006), (0, 0, -w * 0.55), (w / 2, 0, -0.006), (w / 2, 0, 0.004), (w / 2, 0, 0.004)], 5)
    return put([tube(line, 0.0021, m.metal(*metal), steps=1, sides=10), tube([(-w / 2, 0, 0.004), (w / 2, 0, 0.004)], 0.0021, m.metal(*metal), steps=1, sides=10)], x, y, z, rz=rz)


def name_patch(props, x, y, z, w=0.05, h=0.022, ground='#8a5a36', rx=0.0):
    """A sewn label with the maker's name, facing -y."""
    art = label((props.words[0], ''), w / h, ground, ink=ink_on(ground, '#2f261f', '#f0e3cc'), style='plain')
    tag = put([put(box(w, 0.0014, h, 0.0005, m.leather(ground) if luminance(ground) < 0.6 else m.fabric('cotton', ground)), z=0), put(card(w * 0.94, h * 0.9, m.printed(art, 0.8)), y=-0.0009, z=h * 0.05)], x, y, z, rx=rx)
    return tag


def arch(x, y, z, span, rise, width, thick, material, lean=0.0, drop=0.05, rng=None):
    """A standing handle sewn on at two points of a side, its ends lying on the cloth."""
    wobble = (rng.uniform(-1, 1) if rng else 0) * rise * 0.06
    s = span / 2
    line = [(-s, 0, -drop), (-s, 0, -drop * 0.4), (-s * 0.99, lean * 0.05, 0.012), (-s * 0.92, lean * 0.35, rise * 0.42), (-s * 0.62 + wobble, lean * 0.8, rise * 0.86), (wobble, lean, rise), (s * 0.62 + wobble, lean * 0.8, rise * 0.85), (s * 0.92, lean * 0.35, rise * 0.4), (s * 0.99, lean * 0.05, 0.012), (s, 0, -drop * 0.4), (s, 0, -drop)]
    return strap([(x + a, y + b, z + c) for a, b, c in line], width, thick, material, up=(0, 1, 0), steps=10)


def patch(w, h, thick, material, corner=0.006, **where):
    """A flat piece lying on a front that faces -y, its lower edge at z."""
    return put(put(prism(rounded(w, h, corner), thick, thick * 0.45, material), rx=90, z=h / 2), **where)
