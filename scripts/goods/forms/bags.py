"""What carries: totes, backpacks, messengers, weekenders, pouches and wallets."""

import math

from mathutils import Vector, noise

import materials as m
from colour import luminance, mix, tone
from forms import form
from lettering import ink_on, label
from shapes import box, card, circle, curve, cylinder, lathe, modify, pillow, prism, put, ring, roughen, rope, rounded, shaped, sheet, soft_box, solid, sphere, strap, sweep, tube

BRASS, STEEL = ('brass', 'satin'), ('steel', 'satin')


# ── cloth and hardware ────────────────────────────────────────────────────

def _cloth(props, colour=None, kind=None):
    """The bag's own skin."""
    kind, colour = kind or props.material or 'canvas', colour or props.colour
    if kind == 'leather':
        return m.leather(colour, 0.45)
    if kind == 'recycled-plastic':
        return m.plastic(colour, 0.3)
    return m.fabric(kind, colour) if kind in m.FABRICS else m.named(kind, colour)


def _seam_colour(colour):
    return tone(colour, 0.45) if luminance(colour) < 0.4 else tone(colour, -0.28)


def _even(outline, count):
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


def _bag(levels, material, rng, wrinkle=0.004, bulge=0.0, folds=1.0, open_=0.0, count=144, steps=7):
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
        outline = _even(rounded(max(0.002, w), max(0.002, d), max(0.0008, min(c, w / 2.05, d / 2.05)), 5), count)
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


def _stitches(points, colour, dash=0.0045, gap=0.0028, r=0.00065, steps=6):
    """A row of thread stitches along a line, as one object."""
    line = [Vector(p) for p in (curve(points, steps) if steps > 1 else points)]
    vertices, faces = [], []
    carried, draw, start = 0.0, True, line[0]

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


def _zip(points, rng, metal=BRASS, tape='#2b2a29', up=(0, -1, 0), pull='#8a5a36', at=0.12, wide=0.022, steps=8):
    """A zip along a line: tape, teeth and a slider with its pull. `up` is where it faces."""
    line = curve(points, steps)
    face = Vector(up)
    parts = [strap(line, wide, 0.0012, m.fabric('cotton', tape), up=up, steps=1)]
    over = [tuple(Vector(p) + face * 0.0012) for p in line]
    teeth = _stitches(over, '#000000', 0.0016, 0.0011, 0.0021, 1)
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


def _buckle(x, y, z, w=0.028, h=0.024, metal=BRASS):
    """A roller buckle facing -y."""
    frame = tube([(px, y, z + py) for px, py in [(x + q, r) for q, r in rounded(w, h, 0.005, 4)]], 0.0018, m.metal(*metal), True, 1, 10)
    pin = tube([(x, y - 0.0005, z + h / 2), (x, y - 0.003, z), (x, y - 0.0018, z - h / 2)], 0.0014, m.metal(*metal), sides=10)
    return [frame, pin]


def _rivet(x, y, z, r=0.0042, metal=BRASS, rx=90, ry=0):
    return put(lathe([(0, 0), (r, 0), (r, 0.0006), (r * 0.8, 0.0016), (0, 0.002)], m.metal(*metal), 24), x, y, z, rx=rx, ry=ry)


def _dee(x, y, z, w=0.03, metal=BRASS, rz=0):
    """A D-ring hanging in the xz-plane."""
    line = curve([(-w / 2, 0, 0.004), (-w / 2, 0, 0.004), (-w / 2, 0, -0.006), (0, 0, -w * 0.55), (w / 2, 0, -0.006), (w / 2, 0, 0.004), (w / 2, 0, 0.004)], 5)
    return put([tube(line, 0.0021, m.metal(*metal), steps=1, sides=10), tube([(-w / 2, 0, 0.004), (w / 2, 0, 0.004)], 0.0021, m.metal(*metal), steps=1, sides=10)], x, y, z, rz=rz)


def _label(props, x, y, z, w=0.05, h=0.022, ground='#8a5a36', rx=0.0):
    """A sewn label with the maker's name, facing -y."""
    art = label((props.words[0], ''), w / h, ground, ink=ink_on(ground, '#2f261f', '#f0e3cc'), style='plain')
    tag = put([put(box(w, 0.0014, h, 0.0005, m.leather(ground) if luminance(ground) < 0.6 else m.fabric('cotton', ground)), z=0), put(card(w * 0.94, h * 0.9, m.printed(art, 0.8)), y=-0.0009, z=h * 0.05)], x, y, z, rx=rx)
    return tag


def _arch(x, y, z, span, rise, width, thick, material, lean=0.0, drop=0.05, rng=None):
    """A standing handle sewn on at two points of a side, its ends lying on the cloth."""
    wobble = (rng.uniform(-1, 1) if rng else 0) * rise * 0.06
    s = span / 2
    line = [(-s, 0, -drop), (-s, 0, -drop * 0.4), (-s * 0.99, lean * 0.05, 0.012), (-s * 0.92, lean * 0.35, rise * 0.42), (-s * 0.62 + wobble, lean * 0.8, rise * 0.86), (wobble, lean, rise), (s * 0.62 + wobble, lean * 0.8, rise * 0.85), (s * 0.92, lean * 0.35, rise * 0.4), (s * 0.99, lean * 0.05, 0.012), (s, 0, -drop * 0.4), (s, 0, -drop)]
    return strap([(x + a, y + b, z + c) for a, b, c in line], width, thick, material, up=(0, 1, 0), steps=10)


def _patch(w, h, thick, material, corner=0.006, **where):
    """A flat piece lying on a front that faces -y, its lower edge at z."""
    return put(put(prism(rounded(w, h, corner), thick, thick * 0.45, material), rx=90, z=h / 2), **where)


def _shoulder(parts_at, rng, width, material, reach=0.16, thick=0.003, side=1, metal=None):
    """A long strap from one end of a bag falling to the floor in front and coming back up: points (left, right)."""
    (lx, ly, lz), (rx_, ry_, rz_) = parts_at
    half = (lx + rx_) / 2
    line = [(lx, ly, lz), (lx - 0.02, ly - 0.012, lz * 0.75), (lx - 0.03, ly - 0.05, lz * 0.2), (lx + 0.0, ly - reach * 0.75, width * 0.35), (half - 0.06, ly - reach, 0.004), (half + 0.08, ly - reach * 0.93, 0.006), (rx_ + 0.0, ry_ - reach * 0.66, width * 0.35), (rx_ + 0.03, ry_ - 0.05, rz_ * 0.2), (rx_ + 0.02, ry_ - 0.012, rz_ * 0.75), (rx_, ry_, rz_)]
    return strap(line, width, thick, material, up=(1, 0, 0), steps=10)


# ── totes ─────────────────────────────────────────────────────────────────

@form('tote', yaw=-20, pitch=12, fill=0.76, detail=dict(yaw=-30, pitch=20, zoom=2.0, focus=(0.4, 0.1, 0.6)))
def tote(props, rng):
    name = props.words[1]
    cloth, seam = _cloth(props), _seam_colour(props.colour)
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
        rows = [_stitches([(r * 1.045 * math.cos(a), r * 1.045 * math.sin(a), z) for a in (k / 48 * math.tau for k in range(49))], seam, steps=1) for z in (0.036,)]
        belt = strap([(-r * 0.95, 0, h * 0.93), (-r * 1.02, 0, h * 1.12), (-r * 0.7, 0.0, h * 1.5), (0, 0.01, h * 1.66), (r * 0.7, 0, h * 1.5), (r * 1.02, 0, h * 1.12), (r * 0.95, 0, h * 0.93)], 0.024, 0.0035, cloth, up=(1, 0, 0), steps=10)
        return [body, cord, *ends, *base, *rows, belt, *_label(props, 0, -r * 1.06, h * 0.3, 0.04, 0.018, tone(props.colour, -0.15))]
    w, h, d = {'QUAY': (0.44, 0.33, 0.15), 'LEDGER': (0.38, 0.31, 0.12), 'CREEL': (0.52, 0.34, 0.21), 'HEADLAND': (0.44, 0.33, 0.16), 'PRESSROOM': (0.37, 0.39, 0.05), 'PACKET': (0.4, 0.38, 0.1), 'LINE NINE': (0.4, 0.36, 0.13), 'SECOND': (0.39, 0.33, 0.16)}.get(next((k for k in ('QUAY', 'LEDGER', 'CREEL', 'HEADLAND', 'PRESSROOM', 'PACKET', 'LINE NINE', 'SECOND') if k in name), ''), (0.4, 0.34, 0.14))
    leather, thin = props.material == 'leather', 'PACKET' in name or 'PRESSROOM' in name
    zipped = 'ZIP' in name or 'HEADLAND' in name or 'SECOND' in name
    mouth = d * (0.32 if zipped else 0.62)
    wrinkle = 0.0035 if leather else 0.009 if thin else 0.0065
    levels = [(0, w * 0.86, d * 0.8, 0.02), (0.002, w * 0.9, d * 0.92, 0.03), (0.02, w * 0.93, d * 1.0, 0.034), (h * 0.3, w * 0.95, d * 1.0, 0.03), (h * 0.7, w * 0.985, d * 0.85, 0.022), (h * 0.97, w * 1.0, mouth, 0.014), (h, w * 1.0, mouth, 0.012)]
    body = _bag(levels, cloth, rng, wrinkle, d * 0.08, open_=0.0 if zipped else 0.003)
    parts = [body]
    front = lambda t: -(d if t < 0.3 else d + (mouth - d) * (t - 0.3) / 0.7) / 2
    hem = h - 0.03
    rim = [(x, y, h - 0.002) for x, y in _even(rounded(w * 1.006, mouth * 1.03, 0.013, 5), 60)]
    if not zipped:
        parts.append(tube(rim, 0.0024, cloth, True, 1, 8))
        parts.append(_stitches([(x, -mouth * 0.5 - 0.011, hem) for x in (-w * 0.46 + k * w * 0.092 for k in range(11))], seam, steps=1))
    else:
        parts += _zip([(-w * 0.44, 0, h + 0.003), (0, 0, h + 0.001), (w * 0.44, 0, h + 0.003)], rng, BRASS if props.material != 'recycled-polyester' else STEEL, tone(props.colour, -0.3), (0, 0, 1), tan)
    web = m.leather(tan) if props.made('leather') and not leather else cloth if leather or 'PRESSROOM' in name else m.fabric('canvas', tone(props.colour, -0.18 if luminance(props.colour) > 0.3 else 0.12), 0.0016)
    if 'CREEL' in name:
        for s in (-1, 1):
            y = s * mouth * 0.5
            parts.append(rope([(-0.1, y - s * -0.006, h * 0.84), (-0.1, y + s * 0.016, h * 0.95), (-0.09, y + s * 0.012, h + 0.04), (0, y - s * 0.01, h + 0.1), (0.09, y + s * 0.012, h + 0.04), (0.1, y + s * 0.016, h * 0.95), (0.1, y + s * 0.006, h * 0.84)], 0.0075, m.fabric('cotton', '#d9cbb0')))
            parts += [_rivet(x, -mouth / 2 - 0.013, h * 0.86, 0.0105) for x in (-0.1, 0.1)] if s < 0 else []
        parts.append(_bag([(-0.003, w * 0.87, d * 0.86, 0.03), (0.0, w * 0.935, d * 0.99, 0.035), (0.02, w * 0.965 + 0.01, d * 1.05 + 0.018, 0.042), (h * 0.16, w * 0.97 + 0.014, d * 1.1 + 0.026, 0.042), (h * 0.24, w * 0.97 + 0.014, d * 1.12 + 0.026, 0.042), (h * 0.245, w * 0.97 + 0.012, d * 1.12 + 0.022, 0.04)], m.rubber('#33312e'), rng, 0.001))
        return parts
    rise, span, wide = (0.13, 0.14, 0.022) if leather else (0.2, 0.15, 0.026) if thin else (0.16, 0.16, 0.03)
    for s in (-1, 1):
        y = s * (mouth / 2 + 0.008)
        parts.append(_arch(0, y, h, span, rise * rng.uniform(0.94, 1.04), wide, 0.003 if not thin else 0.002, web, s * -0.012 + (0.02 if s > 0 else -0.015), h * 0.2, rng))
        if s < 0:
            for x in (-span / 2, span / 2):
                z0, z1, q, yy = h * 0.81, h - 0.012, wide * 0.36, y - 0.0028
                cross = [(x - q, yy - 0.003, z0), (x + q, yy - 0.003, z0), (x + q, yy, z0 + 0.03), (x - q, yy, z0 + 0.03), (x - q, yy - 0.003, z0)]
                parts.append(_stitches(cross, seam, steps=1))
                if props.made('leather'):
                    parts += [_rivet(x, yy - 0.001, z1 - 0.006 - k * 0.028, 0.0042) for k in range(2)]
    if 'LEDGER' in name:
        parts.append(_patch(w * 0.5, h * 0.36, 0.003, cloth, 0.012, y=front(0.3) - 0.009, z=h * 0.2))
        parts.append(_stitches([(-w * 0.235, front(0.3) - 0.013, h * 0.54), (-w * 0.235, front(0.3) - 0.013, h * 0.22), (w * 0.235, front(0.3) - 0.013, h * 0.22), (w * 0.235, front(0.3) - 0.013, h * 0.54)], seam, steps=1))
    if 'LINE NINE' in name or 'SECOND' in name:
        z = h * 0.52
        parts += _zip([(-w * 0.36, -d * 0.5 - 0.006, z), (0, -d * 0.545 - 0.007, z), (w * 0.36, -d * 0.5 - 0.006, z)], rng, STEEL, tone(props.colour, -0.35), (0, -1, 0), tone(props.colour, -0.3), 0.1)
        if 'SECOND' in name:
            parts += [p for s in (-1, 1) for p in _dee(s * w * 0.5, 0, h * 0.86, 0.03, STEEL, 90)]
    if 'PRESSROOM' in name:
        art = label((props.words[0], 'Morning Edition'), 1.3, '#f1ead9', '#2f2a26', style='stamp')
        parts.append(put(card(0.2, 0.155, m.printed(art, 0.9, alpha=True), 0.004), 0, front(0.5) - 0.011, h * 0.3))
    else:
        parts += _label(props, w * 0.3, front(0.2) - 0.0085, h * 0.1, 0.05, 0.02, tan if not leather else tone(props.colour, -0.2))
    parts.append(_stitches([(x, front(0.0) - 0.005, 0.024) for x in (-w * 0.42 + k * w * 0.084 for k in range(11))], seam, steps=1))
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


# ── backpacks ─────────────────────────────────────────────────────────────

def _shell(w, h, d, cloth, rng, wrinkle=0.004, dome=0.09, taper=0.8):
    """The standing body of a rucksack: soft foot, domed top."""
    levels = [(0, w * 0.84, d * 0.8, 0.03), (0.004, w * 0.92, d * 0.94, 0.045), (0.03, w * 0.985, d * 1.02, 0.05), (h * 0.35, w, d * 1.02, 0.05), (h - dome, w * 0.985, d * (0.5 + 0.5 * taper), 0.048), (h - dome * 0.45, w * 0.92, d * taper * 0.92, 0.045), (h - dome * 0.12, w * 0.74, d * taper * 0.7, 0.04), (h, w * 0.5, d * taper * 0.4, 0.03), (h + 0.001, w * 0.12, d * 0.08, 0.005)]
    return _bag(levels, cloth, rng, wrinkle, d * 0.06)


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
    cloth, seam = _cloth(props), _seam_colour(props.colour)
    dark = tone(props.colour, -0.3) if luminance(props.colour) > 0.22 else tone(props.colour, 0.1)
    web = m.fabric('canvas', dark, 0.0016)
    tan = m.leather('#9a6438')
    sizes = {'TRAM': (0.29, 0.45, 0.15), 'DEPOT': (0.3, 0.44, 0.16), 'HARBOUR': (0.3, 0.42, 0.15), 'PRIMER': (0.28, 0.36, 0.18), 'MOOR': (0.29, 0.5, 0.19), 'SPARE': (0.28, 0.42, 0.14), 'FOLIO': (0.28, 0.39, 0.1), 'DARK': (0.31, 0.44, 0.18), 'MINNOW': (0.21, 0.27, 0.1), 'GANTRY': (0.34, 0.52, 0.2), 'TILLER': (0.21, 0.35, 0.11)}
    w, h, d = next((size for key, size in sizes.items() if key in name), (0.29, 0.44, 0.15))
    if 'DEPOT' in name:  # a tube rolled down three times and clipped
        levels = [(0, w * 0.9, d * 0.9, 0.04), (0.003, w * 0.96, d * 0.98, 0.05), (0.02, w, d * 1.02, 0.05), (h * 0.6, w, d * 0.98, 0.05), (h * 0.82, w * 1.03, d * 0.6, 0.03), (h * 0.94, w * 1.06, d * 0.22, 0.012), (h * 0.95, w * 1.06, d * 0.2, 0.01)]
        parts = [_bag(levels, cloth, rng, 0.006, d * 0.05)]
        spiral = [(0.0, (0.022 - 0.0022 * k / 3) * math.cos(k * 0.55), (0.022 - 0.0022 * k / 3) * math.sin(k * 0.55)) for k in range(24)]
        parts.append(put(sweep([(-w * 0.53, 0, 0), (0, -0.004, 0.006), (w * 0.53, 0, 0)], [(y, z * 0.85) for y, z in circle(0.023, 24)], cloth, steps=12), z=h * 0.955))
        for s in (-1, 1):
            parts.append(strap([(s * w * 0.53, 0, h * 0.96), (s * w * 0.545, -0.004, h * 0.8), (s * w * 0.515, -0.01, h * 0.55)], 0.024, 0.003, web, up=(s, 0, 0)))
            parts.append(put(box(0.014, 0.034, 0.04, 0.004, m.plastic('#1c1c1d', 0.3)), s * w * 0.545, -0.004, h * 0.76))
        parts.append(_patch(w * 0.8, h * 0.3, 0.004, cloth, 0.02, y=-d * 0.51 - 0.012, z=h * 0.14))
        parts += _zip([(-w * 0.34, -d * 0.51 - 0.018, h * 0.4), (w * 0.34, -d * 0.51 - 0.018, h * 0.4)], rng, STEEL, '#1c1c1d', (0, -1, 0), '#2b2b2c')
        parts.append(_patch(w * 0.4, 0.012, 0.0016, m.metal('silver', 'satin'), 0.003, y=-d * 0.51 - 0.02, z=h * 0.2))
        return [*parts, *_harness(w, h * 0.92, d, web, rng)]
    if 'HARBOUR' in name or 'FOLIO' in name or 'MINNOW' in name:  # a flap over the front, two straps with buckles
        hide = tan if props.material != 'leather' else cloth
        body = _bag([(0, w * 0.86, d * 0.84, 0.03), (0.004, w * 0.94, d * 0.96, 0.04), (0.025, w, d * 1.02, 0.045), (h * 0.5, w, d, 0.042), (h * 0.9, w * 0.96, d * 0.86, 0.04), (h * 0.98, w * 0.86, d * 0.6, 0.03), (h, w * 0.5, d * 0.3, 0.02), (h + 0.001, w * 0.1, d * 0.06, 0.004)], cloth, rng, 0.003 if props.material == 'leather' else 0.006, d * 0.06)
        cover = sweep([(0, d * 0.38, h * 0.96), (0, d * 0.2, h + 0.008), (0, -d * 0.25, h + 0.006), (0, -d * 0.52, h * 0.93), (0, -d * 0.59, h * 0.78), (0, -d * 0.585, h * 0.56)], rounded(w * 1.0, 0.0045, 0.002, 3), cloth, up=(0, 0, 1), steps=10, grow=None)
        shaped(cover, lambda x, y, z: (x * (1 - 0.1 * max(0, (h * 0.66 - z) / (h * 0.1)) ** 2 * 0.6), y - 0.008 * (1 - (2 * x / w) ** 2), z))
        roughen(cover, 0.0025, 18, rng)
        parts = [body, cover]
        for x in ((-w * 0.24, w * 0.24) if 'MINNOW' not in name and 'FOLIO' not in name else (0,)):
            y = -d * 0.6 - 0.0105
            parts.append(strap([(x, y + 0.002, h * 0.86), (x, y - 0.002, h * 0.7), (x, y - 0.001, h * 0.5), (x, y + 0.004, h * 0.34)], 0.024, 0.0034, hide, up=(0, -1, 0)))
            parts += _buckle(x, y - 0.003, h * 0.5, 0.032, 0.026, BRASS if 'FOLIO' not in name else STEEL)
            parts += [_rivet(x, y - 0.003, h * 0.83), _rivet(x, y - 0.0, h * 0.37)]
        if 'FOLIO' not in name:
            parts.append(_bag([(0, w * 0.6, 0.03, 0.012), (0.01, w * 0.66, 0.05, 0.016), (h * 0.24, w * 0.66, 0.045, 0.014), (h * 0.29, w * 0.64, 0.026, 0.01), (h * 0.295, w * 0.6, 0.01, 0.004)], cloth, rng, 0.003))
            put(parts[-1], y=-d * 0.52, z=h * 0.06)
        if 'MINNOW' in name:
            parts += [put(sphere(0.006, m.metal(*BRASS), 0.4, 24), s * 0.03, -d * 0.585 - 0.011, h * 0.72, rx=90) for s in (-1, 1)]
        parts += _label(props, 0, -d * 0.52 - (0.03 if 'FOLIO' not in name else 0.008), h * 0.14, 0.05, 0.02, '#7b4a2a' if props.material != 'leather' else tone(props.colour, 0.12))
        return [*parts, *_harness(w, h, d, hide, rng, 0.04)]
    sling = 'TILLER' in name
    parts = [_shell(w, h, d, cloth, rng, 0.008 if 'SPARE' in name else 0.004, 0.1 if not sling else 0.12)]
    # the long zip over the top, and a front pocket with its own
    fy = lambda z: -d * (0.51 if z < h * 0.4 else 0.51 - 0.09 * (z / h - 0.4) / 0.5) - 0.008
    arc = [(-w * 0.5 - 0.003, -d * 0.2, h * 0.42), (-w * 0.5 - 0.002, -d * 0.2, h * 0.7), (-w * 0.44, -d * 0.19, h * 0.885), (-w * 0.3, -d * 0.17, h * 0.972), (0, -d * 0.14, h * 1.006), (w * 0.3, -d * 0.17, h * 0.972), (w * 0.44, -d * 0.19, h * 0.885), (w * 0.5 + 0.002, -d * 0.2, h * 0.7), (w * 0.5 + 0.003, -d * 0.2, h * 0.42)]
    parts.append(tube(arc, 0.0042, m.rubber(dark), sides=10))
    parts.append(tube([(x, y + 0.014, z) for x, y, z in arc], 0.0026, web, sides=8))
    ph = h * (0.4 if 'GANTRY' not in name else 0.52)
    pocket = _bag([(0, w * 0.7, d * 0.12, 0.014), (0.008, w * 0.8, d * 0.26, 0.024), (ph * 0.5, w * 0.82, d * 0.28, 0.026), (ph * 0.85, w * 0.8, d * 0.22, 0.024), (ph * 0.98, w * 0.7, d * 0.1, 0.012), (ph, w * 0.6, d * 0.04, 0.005)], _cloth(props, tone(props.colour, -0.05) if 'PRIMER' not in name else '#d9a441') if 'PRIMER' in name else cloth, rng, 0.003, 0.006)
    parts.append(put(pocket, y=-d * 0.54, z=h * 0.07))
    parts += _zip([(-w * 0.33, -d * 0.66, h * 0.07 + ph * 0.8), (0, -d * 0.685, h * 0.07 + ph * 0.82), (w * 0.33, -d * 0.66, h * 0.07 + ph * 0.8)], rng, STEEL, dark, (0, -1, 0), '#2b2b2c' if luminance(props.colour) > 0.3 else '#c8823c', 0.16)
    if 'MOOR' in name:
        for s in (-1, 1):
            net = _bag([(0, 0.05, d * 0.5, 0.02), (0.02, 0.066, d * 0.62, 0.026), (h * 0.26, 0.06, d * 0.6, 0.024), (h * 0.27, 0.056, d * 0.58, 0.02)], m.fabric('recycled-polyester', '#2c2f2b', 0.003), rng, 0.003, open_=0.002)
            parts.append(put(net, s * w * 0.5, 0, h * 0.05))
            parts.append(strap([(s * w * 0.515, -d * 0.3, h * 0.72), (s * w * 0.53, -d * 0.05, h * 0.6), (s * w * 0.515, d * 0.3, h * 0.55)], 0.018, 0.002, web, up=(s, 0, 0)))
        bottle = lathe([(0, 0), (0.032, 0), (0.035, 0.004), (0.035, 0.17), (0.02, 0.2), (0.02, 0.205), (0.024, 0.206), (0.024, 0.235), (0, 0.236)], m.metal('steel', 'satin'))
        parts.append(put(bottle, w * 0.53, 0, h * 0.07))
        cords = [(-w * 0.22, 0.52), (w * 0.22, 0.6), (-w * 0.22, 0.68), (w * 0.22, 0.76), (-w * 0.22, 0.84)]
        parts.append(tube([(x, fy(h * z) - 0.012, h * z) for x, z in cords], 0.002, m.fabric('cotton', '#c8823c'), sides=8, steps=2))
    elif 'PRIMER' in name:
        parts.append(_patch(w * 0.7, 0.014, 0.0016, m.metal('silver', 'satin'), 0.003, y=-d * 0.7 + 0.003, z=h * 0.16))
        parts.append(_patch(w * 0.5, 0.012, 0.0016, m.metal('silver', 'satin'), 0.003, y=fy(h * 0.7) - 0.004, z=h * 0.66))
    elif 'GANTRY' in name or 'DARK' in name:
        for s in (-1, 1):
            for z in (0.34, 0.72):
                parts.append(strap([(s * (w * 0.5 + 0.006), -d * 0.38, h * z), (s * (w * 0.5 + 0.008), 0, h * z), (s * (w * 0.5 + 0.006), d * 0.4, h * z)], 0.022, 0.0025, web, up=(s, 0, 0)))
                parts.append(put(box(0.012, 0.04, 0.028, 0.004, m.plastic('#1c1c1d', 0.3)), s * (w * 0.5 + 0.01), -d * 0.06, h * z - 0.014))
    parts += _label(props, 0, fy(h * 0.62) - 0.006, h * 0.62, 0.05, 0.018, '#f0eadb' if luminance(props.colour) < 0.5 else '#2f3234')
    if sling:
        put(parts, ry=0)
        belt = strap([(0, d * 0.34, h * 0.96), (-w * 0.16, d * 0.6, h * 1.0), (-w * 0.5, d * 0.8, h * 0.8), (-w * 0.66, d * 0.75, h * 0.45), (-w * 0.58, d * 0.5, h * 0.15), (-w * 0.42, d * 0.25, h * 0.06)], 0.04, 0.005, web, up=(0, 1, 0), steps=10)
        return [*parts, belt]
    return [*parts, *_harness(w, h, d, cloth, rng, 0.022 if 'SPARE' in name else 0.055)]


# ── over the shoulder ─────────────────────────────────────────────────────

@form('messenger', yaw=-20, pitch=13, fill=0.78, detail=dict(yaw=-28, pitch=18, zoom=2.0, focus=(0.34, 0.1, 0.5)))
def messenger(props, rng):
    name = props.words[1]
    cloth, seam = _cloth(props), _seam_colour(props.colour)
    leather = props.material == 'leather'
    dark = tone(props.colour, -0.3) if luminance(props.colour) > 0.22 else tone(props.colour, 0.12)
    web, hide = m.fabric('canvas', dark, 0.0016), cloth if leather else m.leather('#8a5a36')
    sizes = {'FALMOUTH': (0.43, 0.3, 0.13), 'REGISTRY': (0.36, 0.27, 0.11), 'AGENDA': (0.39, 0.28, 0.06), 'CRUMB': (0.21, 0.15, 0.06), 'ANGLER': (0.38, 0.27, 0.12), 'CRESCENT': (0.27, 0.13, 0.06), 'DISPATCH': (0.36, 0.34, 0.14), 'SORTING': (0.4, 0.32, 0.11)}
    w, h, d = next((size for key, size in sizes.items() if key in name), (0.4, 0.28, 0.12))
    k = w / 0.4
    wrinkle = (0.0022 if leather else 0.006) * max(0.5, k)
    body = _bag([(0, w * 0.9, d * 0.82, 0.02 * k), (0.003, w * 0.96, d * 0.94, 0.028 * k), (0.02 * k, w, d * 1.02, 0.034 * k), (h * 0.45, w, d, 0.03 * k), (h * 0.85, w * 0.985, d * 0.8, 0.028 * k), (h * 0.97, w * 0.96, d * 0.52, 0.02 * k), (h, w * 0.9, d * 0.3, 0.012), (h + 0.0005, w * 0.4, d * 0.08, 0.004)], cloth, rng, wrinkle, d * 0.1)
    parts = [body]
    strap_mat = hide if leather or props.made('leather') else web
    if 'CRESCENT' in name:
        shaped(body, lambda x, y, z: (x, y, z + 0.055 * (2 * x / w) ** 2 * (1 - 0.45 * z / h)))
        parts += _zip([(-w * 0.42, -d * 0.34, h * 1.02), (-w * 0.2, -d * 0.42, h * 0.86), (0, -d * 0.44, h * 0.8), (w * 0.2, -d * 0.42, h * 0.86), (w * 0.42, -d * 0.34, h * 1.02)], rng, BRASS, dark, (0, -0.8, 0.6), '#3a2f28', 0.1)
        belt = strap([(-w * 0.5, 0, h * 1.08), (-w * 0.62, 0.04, h * 1.5), (-w * 0.3, 0.1, h * 2.0), (w * 0.3, 0.1, h * 2.0), (w * 0.62, 0.04, h * 1.5), (w * 0.5, 0, h * 1.08)], 0.026, 0.003, hide, up=(1, 0, 0), steps=10)
        return [*parts, belt, *[p for s in (-1, 1) for p in _dee(s * w * 0.505, 0, h * 1.06, 0.03, BRASS)]]
    if 'AGENDA' in name or 'SORTING' in name or 'CRUMB' in name or 'DISPATCH' in name:
        if 'DISPATCH' in name:
            parts.append(put(sweep([(-w * 0.49, 0, 0), (0, -0.003, 0.004), (w * 0.49, 0, 0)], circle(0.02, 24), cloth, steps=10), z=h + 0.006))
            for s in (-1, 1):
                x = s * w * 0.3
                parts.append(strap([(x, -d * 0.1, h + 0.028), (x, -d * 0.36, h * 0.95), (x, -d * 0.57, h * 0.6), (x, -d * 0.6, h * 0.4)], 0.024, 0.003, web, up=(0, 0, 1)))
                parts.append(put(box(0.034, 0.012, 0.04, 0.004, m.plastic('#1c1c1d', 0.3)), x, -d * 0.6 - 0.002, h * 0.46))
            parts.append(_patch(w * 0.34, 0.02, 0.0016, m.metal('silver', 'satin'), 0.003, y=-d * 0.6 - 0.004, z=h * 0.2))
        else:
            metal = STEEL if props.material == 'recycled-polyester' else BRASS
            parts += _zip([(-w * 0.44, 0, h + 0.003), (0, 0, h + 0.002), (w * 0.44, 0, h + 0.003)], rng, metal, dark, (0, 0, 1), '#2b2b2c')
            parts += _zip([(-w * 0.38, -d * 0.53 - 0.007, h * 0.66), (0, -d * 0.57 - 0.009, h * 0.665), (w * 0.38, -d * 0.53 - 0.007, h * 0.66)], rng, metal, dark, (0, -1, 0), '#2b2b2c', 0.12) if 'SORTING' not in name else []
            if 'AGENDA' in name:
                parts += [_arch(0, y, h, 0.13, 0.09, 0.024, 0.004, web, 0, 0.04, rng) for y in (-d * 0.3, d * 0.3)]
            if 'SORTING' in name:
                parts.append(_patch(w * 0.62, h * 0.5, 0.004, cloth, 0.012, y=-d * 0.56 - 0.004, z=h * 0.14))
                parts.append(_stitches([(-w * 0.295, -d * 0.56 - 0.009, h * 0.62), (-w * 0.295, -d * 0.56 - 0.009, h * 0.165), (w * 0.295, -d * 0.56 - 0.009, h * 0.165), (w * 0.295, -d * 0.56 - 0.009, h * 0.62)], seam, steps=1))
    else:
        low = 0.3 if 'FALMOUTH' in name or 'REGISTRY' in name else 0.5
        line = [(0, d * 0.4, h * 0.86), (0, d * 0.3, h * 1.0), (0, 0, h + 0.012), (0, -d * 0.34, h + 0.002), (0, -d * 0.54, h * 0.86), (0, -d * 0.64, h * 0.6), (0, -d * 0.65, h * low)]
        cover = sweep(line, rounded(w * 1.02, 0.004 if not leather else 0.0045, 0.0018, 3), cloth, up=(0, 0, 1), steps=10)
        roughen(cover, wrinkle * 0.5, 15 / k, rng)
        parts.append(cover)
        fy = -d * 0.65 - 0.004
        edge = [(-w * 0.49, fy, h * 0.8), (-w * 0.49, fy - 0.001, h * (low + 0.03)), (w * 0.49, fy - 0.001, h * (low + 0.03)), (w * 0.49, fy, h * 0.8)]
        parts.append(_stitches(edge, seam, steps=1))
        for x in (-w * 0.27, w * 0.27):
            if 'FALMOUTH' in name:
                parts.append(strap([(x, fy - 0.001, h * 0.6), (x, fy - 0.003, h * 0.3), (x, fy + 0.006, h * 0.1)], 0.03, 0.003, web, up=(0, -1, 0)))
                parts.append(put(box(0.042, 0.01, 0.046, 0.004, m.plastic('#1c1c1d', 0.3)), x, fy - 0.004, h * 0.22))
            else:
                parts.append(strap([(x, fy - 0.001, h * 0.8), (x, fy - 0.003, h * 0.55), (x, fy - 0.003, h * 0.3), (x, fy + 0.01, h * 0.14)], 0.022, 0.0036, hide, up=(0, -1, 0)))
                parts += [*_buckle(x, fy - 0.006, h * 0.32, 0.032, 0.027), _rivet(x, fy - 0.004, h * 0.76), _rivet(x, fy + 0.002, h * 0.2)]
        if 'REGISTRY' in name:
            parts.append(_arch(0, 0, h + 0.012, 0.12, 0.05, 0.022, 0.007, hide, 0, 0.006))
        if 'ANGLER' in name:
            for s in (-1, 1):
                pk = _bag([(0, w * 0.36, 0.02, 0.008), (0.008, w * 0.4, 0.04, 0.014), (h * 0.36, w * 0.4, 0.04, 0.014), (h * 0.4, w * 0.38, 0.014, 0.006)], cloth, rng, 0.003)
                parts.append(put(pk, s * w * 0.235, -d * 0.58, h * 0.06))
    parts += _label(props, w * 0.34, -d * 0.52 - 0.012 * k, h * 0.07, 0.042 * max(0.7, k), 0.017 * max(0.7, k), '#7b4a2a')
    back = d * 0.1
    wide = 0.038 * max(0.62, k)
    belt = strap([(-w * 0.5, back, h * 0.84), (-w * 0.54, back, h * 1.05), (-w * 0.4, back + 0.03, h * 1.42), (-w * 0.06, back + 0.06, h * 1.62), (w * 0.32, back + 0.04, h * 1.42), (w * 0.53, back, h * 1.06), (w * 0.5, back, h * 0.84)], wide, 0.003, strap_mat, up=(1, 0, 0), steps=10)
    parts += [belt, *[p for s in (-1, 1) for p in _dee(s * (w * 0.5 + 0.004), back, h * 0.86, wide, BRASS if leather or props.made('leather') else STEEL, 0)]]
    return parts


# ── weekenders ────────────────────────────────────────────────────────────

@form('weekender', yaw=-24, pitch=13, fill=0.78, detail=dict(yaw=-34, pitch=18, zoom=1.9, focus=(0.36, 0.1, 0.55)))
def weekender(props, rng):
    name = props.words[1]
    cloth, seam = _cloth(props), _seam_colour(props.colour)
    leather = props.material == 'leather'
    dark = tone(props.colour, -0.3) if luminance(props.colour) > 0.22 else tone(props.colour, 0.12)
    hide = m.leather('#7a4a2a') if not leather else m.leather(tone(props.colour, -0.12))
    web = m.fabric('canvas', dark, 0.0018)
    w, h, d = {'LOCKER': (0.45, 0.25, 0.22), 'GLADSTONE': (0.44, 0.29, 0.2), 'SLEEPER': (0.48, 0.29, 0.22), 'FERRY': (0.52, 0.27, 0.25), 'BUFFER': (0.56, 0.32, 0.26)}.get(name.split()[0], (0.54, 0.3, 0.24))
    soft = 0.003 if leather else 0.008
    metal = BRASS if leather or props.made('brass', 'leather') else STEEL
    if 'GLADSTONE' in name:
        body = _bag([(0, w * 0.92, d * 0.9, 0.02), (0.004, w * 0.96, d * 0.98, 0.03), (0.03, w, d * 1.04, 0.035), (h * 0.4, w, d * 1.04, 0.035), (h * 0.75, w * 0.97, d * 0.66, 0.03), (h * 0.96, w * 0.94, d * 0.24, 0.02), (h, w * 0.93, d * 0.2, 0.016)], cloth, rng, 0.006, 0.012)
        jaw = [put(prism(rounded(w * 0.97, 0.05, 0.02), 0.026, 0.006, hide), z=h - 0.014)]
        lock = [put(box(0.05, 0.01, 0.034, 0.003, m.metal(*BRASS)), 0, -0.03, h - 0.016), *[put(box(0.022, 0.008, 0.028, 0.003, m.metal(*BRASS)), s * w * 0.34, -0.028, h - 0.014) for s in (-1, 1)]]
        grip = [tube([(-0.075, 0, h + 0.008), (-0.07, 0, h + 0.05), (-0.035, 0, h + 0.078), (0.035, 0, h + 0.078), (0.07, 0, h + 0.05), (0.075, 0, h + 0.008)], 0.0095, hide)]
        base = [_bag([(0, w * 0.93, d * 0.92, 0.03), (0.004, w * 0.97, d * 1.0, 0.034), (0.03, w * 1.008, d * 1.06, 0.037), (0.06, w * 1.012, d * 1.075, 0.037), (0.061, w * 1.01, d * 1.07, 0.036)], hide, rng, 0.001)]
        corner = [_stitches([(-w * 0.47 + q * w * 0.094, -d * 0.53 - 0.006, 0.056) for q in range(11)], '#d9c6a2', steps=1)]
        return [body, *jaw, *lock, *grip, *base, *corner, *[put(sphere(0.008, m.metal(*BRASS), 0.6, 24), x * w * 0.4, y * d * 0.38, -0.006) for x in (-1, 1) for y in (-1, 1)]]
    # a lying barrel, its seams piped, the foot pressed flat
    levels = [(0, w * 0.93, d * 0.78, 0.03), (0.004, w * 0.96, d * 0.9, 0.045), (h * 0.16, w * 0.99, d * 1.0, 0.05), (h * 0.5, w, d * 1.02, 0.05), (h * 0.78, w * 0.985, d * 0.88, 0.05), (h * 0.93, w * 0.95, d * 0.58, 0.045), (h * 0.99, w * 0.91, d * 0.26, 0.028), (h, w * 0.88, d * 0.12, 0.012)]
    body = _bag(levels, cloth, rng, soft, 0.0)
    shaped(body, lambda x, y, z: (x, y, z - 0.016 * (z / h) * (1 - (2 * x / w) ** 2) * (0.4 if leather else 1) + 0.006 * (2 * x / w) ** 2 * (z / h)))
    parts = [body]
    if 'FERRY' in name:
        from nodes import Tree
        t = Tree('stripe')
        across = t.add('SeparateXYZ', {0: t.place()}, out=0)
        band = t.maths('GREATER_THAN', t.maths('SINE', t.maths('MULTIPLY', across, 2 * math.pi / 0.075)), 0.1)
        thin = t.maths('GREATER_THAN', t.maths('SINE', t.maths('MULTIPLY', across, 2 * math.pi / 0.0375)), 0.93)
        weave = t.maths('ADD', t.maths('SINE', t.maths('MULTIPLY', across, 3000.0)), t.noise(t.place(), 700, 2))
        base = t.mix(thin, t.mix(band, props.colour, '#ece3d0'), '#b5603f')
        body.data.materials[0] = t.done(t.principled(Base_Color=base, Roughness=0.9, Normal=t.bump(weave, 0.25, 0.0008), Sheen_Weight=0.2))
    sag = lambda x: -0.016 * (1 - (2 * x / w) ** 2) * (0.4 if leather else 1) + 0.006 * (2 * x / w) ** 2
    parts += _zip([(x, 0, h + 0.003 + sag(x)) for x in (-w * 0.43, -w * 0.2, 0, w * 0.2, w * 0.43)], rng, metal, dark, (0, 0, 1), '#7a4a2a' if metal == BRASS else '#2b2b2c', 0.86)
    for s in (-1, 1):
        pipe = []
        for z, ww, dd, c in levels[1:-1]:
            x = s * (ww / 2 - min(c, dd / 2.05))
            pipe.append((x, -dd * 0.5 - 0.003, z - 0.016 * (z / h) * (1 - (2 * x / w) ** 2) * (0.4 if leather else 1)))
        ring_ = pipe + [(x, -y, z) for x, y, z in pipe[::-1]]
        parts.append(tube(ring_, 0.0034, hide if props.made('leather') else web, sides=10, steps=6))
    if 'ROADSTEAD' in name or 'SLEEPER' in name:
        parts.append(_bag([(0, w * 0.935, d * 0.8, 0.035), (0.004, w * 0.965, d * 0.92, 0.048), (h * 0.16, w * 1.0, d * 1.02, 0.055), (h * 0.26, w * 1.01, d * 1.045, 0.056), (h * 0.262, w * 1.005, d * 1.04, 0.055)], hide, rng, 0.0015))
        parts.append(_stitches([(-w * 0.45 + q * w * 0.09, -d * 0.525 - 0.0015, h * 0.245) for q in range(11)], '#d9c6a2', steps=1))
    grip = hide if props.made('leather') else m.fabric('cotton', '#e4dccb', 0.0018) if 'FERRY' in name else web
    span = w * 0.34
    for s in (-1, 1):
        y = s * d * 0.5
        lines = []
        for x in (-span / 2, span / 2):
            lines.append([(x, s * d * 0.53 + s * 0.003, h * 0.12), (x, s * d * 0.53 + s * 0.006, h * 0.5), (x, s * d * 0.475, h * 0.76), (x, s * d * 0.37, h * 0.9)])
            parts.append(strap(lines[-1], 0.032, 0.0035, grip, up=(0, s, 0)))
            if s < 0:
                parts += [_rivet(x, -d * 0.53 - 0.007, h * 0.3, 0.005, metal), *_dee(x, -d * 0.43 - 0.012, h * 0.86, 0.034, metal)] if props.made('leather') else []
                parts.append(_stitches([(x - 0.011, -d * 0.53 - 0.0085, h * 0.16), (x - 0.011, -d * 0.53 - 0.009, h * 0.5)], seam, steps=1))
                parts.append(_stitches([(x + 0.011, -d * 0.53 - 0.0085, h * 0.16), (x + 0.011, -d * 0.53 - 0.009, h * 0.5)], seam, steps=1))
        top = [(-span / 2, s * d * 0.37, h * 0.9), (-span * 0.5, s * d * 0.24, h * 1.08), (-span * 0.34, s * d * 0.1, h + 0.11), (0, s * d * 0.055, h + 0.132), (span * 0.34, s * d * 0.1, h + 0.11), (span * 0.5, s * d * 0.24, h * 1.08), (span / 2, s * d * 0.37, h * 0.9)]
        parts.append(strap(top, 0.032, 0.005, grip, up=(0, s, 0), steps=10))
    parts.append(tube([(-0.055, 0, h + 0.128), (0.055, 0, h + 0.128)], 0.022, hide if props.made('leather') else m.fabric('canvas', dark), steps=1))
    if 'SIDING' in name or 'LOCKER' in name or 'FOLDOVER' in name or 'BUFFER' in name:
        parts += _zip([(-w * 0.13, -d * 0.515 - 0.006, h * 0.56), (w * 0.13, -d * 0.515 - 0.006, h * 0.56)], rng, STEEL, dark, (0, -1, 0), '#c8823c', 0.14)
        parts += [strap([(s * (w * 0.5 + 0.004), -0.04, h * 0.6), (s * (w * 0.5 + 0.03), 0, h * 0.6), (s * (w * 0.5 + 0.004), 0.04, h * 0.6)], 0.03, 0.004, web, up=(s, 0, 0)) for s in (-1, 1)]
    if 'FOLDOVER' in name:  # the garment bag folded round it, held by two straps
        for x in (-w * 0.4, w * 0.4):
            wrapped = [(x, -d * 0.5 - 0.014, h * 0.12), (x, -d * 0.53 - 0.012, h * 0.5), (x, -d * 0.44 - 0.01, h * 0.82), (x, -d * 0.2, h + 0.006), (x, 0.03, h + 0.008)]
            parts.append(strap(wrapped, 0.03, 0.003, m.leather('#7a4a2a'), up=(0, -1, 0)))
            parts += _buckle(x, -d * 0.53 - 0.017, h * 0.46, 0.04, 0.032, STEEL)
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
    parts += _label(props, 0, -d * 0.515 - 0.006, h * 0.3 if 'ROADSTEAD' not in name and 'SLEEPER' not in name else h * 0.42, 0.055, 0.022, '#7b4a2a' if not leather else tone(props.colour, -0.2))
    return parts


# ── pouches (seen from above: x is width, +y up in the picture, z thickness) ──

def _lie(parts):
    """Lays something built standing (front to -y) on its back."""
    return put(parts, rx=-90)


def _slab(w, h, d, material, rng, wrinkle=0.002, corner=0.01):
    """A flat soft body standing on z=0, front to -y, thin in y."""
    return _bag([(0, w * 0.97, d * 0.3, corner), (0.0015, w * 0.985, d * 0.6, corner), (h * 0.06, w, d * 0.95, corner), (h * 0.5, w, d, corner), (h * 0.94, w, d * 0.9, corner), (h * 0.995, w * 0.985, d * 0.55, corner), (h, w * 0.97, d * 0.25, corner)], material, rng, wrinkle, d * 0.12)


@form('pouch', stage='flat', pitch=58, fill=0.74, detail=dict(yaw=-20, pitch=42, zoom=1.9, focus=(0.4, 0.4, 0.9)))
def pouch(props, rng):
    name = props.words[1]
    cloth, seam = _cloth(props), _seam_colour(props.colour)
    dark = tone(props.colour, -0.3) if luminance(props.colour) > 0.22 else tone(props.colour, 0.12)
    if 'SAILMAKER' in name or 'DRAUGHTSMAN' in name:
        w, h = 0.34, 0.21
        parts = [sheet(w, h, 0.0022, cloth, rng, 0.003, 4)]
        flap = put(sheet(w, h * 0.5, 0.002, _cloth(props, tone(props.colour, -0.06)), rng, 0.002, 4), y=-h * 0.24, z=0.004)
        parts.append(flap)
        many = 14
        for k in range(many + 1):
            x = (k / many - 0.5) * w * 0.94
            parts.append(_stitches([(x, -h * 0.48, 0.0078), (x, -h * 0.02, 0.0078)], seam, steps=1))
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
            one = [_slab(w, h, 0.02, m.fabric('canvas', tint), rng, 0.0022), *_zip([(-w * 0.46, -0.008, h - 0.006), (0, -0.009, h - 0.007), (w * 0.46, -0.008, h - 0.006)], rng, BRASS, tone(tint, -0.25), (0, -1, 0), '#8a5a36', 0.9, 0.012)]
            one.append(_stitches([(-w * 0.48, -0.011, h - 0.016), (w * 0.48, -0.011, h - 0.016)], _seam_colour(tint), steps=1))
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
        seam_ = _stitches([(x * 0.985, y * 0.98, 0.0192) for x, y in rounded(0.158, 0.06, 0.024, 6)] , '#e0c9a0', steps=1)
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
        parts += [_patch(0.03, 0.1, 0.003, hide, 0.014, y=-0.0145, z=h - 0.165), _patch(0.06, 0.016, 0.003, hide, 0.004, y=-0.0165, z=h - 0.145), *[_rivet(s * 0.024, -0.0195, h - 0.137, 0.0035) for s in (-1, 1)]]
        parts += [_stitches([(s * (w * 0.485), -0.0092, 0.01), (s * (w * 0.485), -0.0092, h * 0.8)], tone(props.colour, 0.4), steps=1) for s in (-1, 1)]
        return put(_lie(parts), z=0.01, rz=12)
    if 'SLUICE' in name:
        w, h = 0.13, 0.17
        parts = [_slab(w, h, 0.03, cloth, rng, 0.003), put(tube([(-w * 0.5, 0, 0), (w * 0.5, 0, 0)], 0.013, cloth, steps=1), y=-0.004, z=h + 0.004)]
        parts.append(_patch(w * 0.62, h * 0.5, 0.0012, m.plastic('#eef2f0', 0.8), 0.01, y=-0.0222, z=h * 0.2))
        web = m.fabric('canvas', '#2b2a29')
        parts += [strap([(-w * 0.5, -0.006, h + 0.004), (-w * 0.3, -0.02, h + 0.018), (0, -0.022, h + 0.022), (w * 0.3, -0.02, h + 0.018), (w * 0.5, -0.006, h + 0.004)], 0.016, 0.003, web, up=(0, -1, 0)), put(box(0.04, 0.01, 0.022, 0.004, m.plastic('#1c1c1d', 0.3)), 0, -0.024, h + 0.011)]
        return put(_lie(parts), z=0.016, rz=12)
    if 'BORDER' in name:
        w, h = 0.14, 0.19
        parts = [_slab(w, h, 0.012, cloth, rng, 0.0016), _patch(w * 0.76, h * 0.36, 0.0012, m.plastic('#e4e8e6', 0.85), 0.006, y=-0.0078, z=h * 0.1)]
        parts += _zip([(-w * 0.44, -0.0082, h * 0.62), (w * 0.44, -0.0082, h * 0.62)], rng, STEEL, dark, (0, -1, 0), '#2b2b2c', 0.12, 0.012)
        parts += _zip([(-w * 0.44, -0.0075, h * 0.9), (w * 0.44, -0.0075, h * 0.9)], rng, STEEL, dark, (0, -1, 0), '#2b2b2c', 0.86, 0.012)
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
        parts += [_patch(0.052, 0.017, 0.002, white, 0.002, y=front - 0.0005, z=h * 0.5 - 0.0085), _patch(0.017, 0.052, 0.002, white, 0.002, y=front - 0.0008, z=h * 0.5 - 0.026)]
    else:
        for k in range(4):
            parts.append(_patch(0.022, h * 0.9, 0.0016, m.fabric('canvas', dark), 0.002, x=(k - 1.5) * w * 0.2, y=front + 0.002, z=h * 0.05)) if k in (0, 3) else None
        parts += _label(props, 0, front - 0.001, h * 0.42, 0.05, 0.02, '#e9e2d2')
        lead = m.fabric('cotton', '#c8823c', 0.0008)
        coil = [(0.07 + (0.03 + 0.0016 * math.sin(k)) * math.cos(k / 6), -0.055 + 0.026 * math.sin(k / 6), 0.003 + 0.0016 * (k // 38)) for k in range(110)]
        coil += [(0.12, -0.05, 0.003), (0.15, -0.02, 0.003)]
    laid = put(_lie(parts), z=d * 0.5)
    extra = [tube(coil, 0.0017, lead, sides=8, steps=2), put(box(0.022, 0.009, 0.006, 0.002, m.plastic('#e9e6df', 0.4)), 0.16, -0.014, 0.0, rz=32)] if 'CABLE' in name else []
    put(laid, rz=10)
    return [*laid, *put(extra, -0.02, -0.05)]


# ── wallets ───────────────────────────────────────────────────────────────

def _leafed(w, h, material, seam, corner=0.008, thick=0.003):
    """One flat leaf of leather lying on z=0, with painted edges and a row of stitches all round."""
    body = prism(rounded(w, h, corner, 6), thick, 0.0011, material)
    line = rounded(w - 0.008, h - 0.008, max(0.002, corner - 0.003), 4)
    return [body, _stitches([(x, y, thick + 0.0002) for x, y in line] + [(*line[0], thick + 0.0002)], seam, 0.003, 0.0017, 0.0004, 1)]


def _banknote(props, w=0.14, h=0.07):
    return sheet(w, h, 0.0003, m.paper('#b9c3a8'), None, 0.0)


@form('wallet', stage='flat', pitch=54, fill=0.7, detail=dict(yaw=-24, pitch=38, zoom=1.8, focus=(0.45, 0.3, 0.9)))
def wallet(props, rng):
    name = props.words[1]
    skin = m.leather(props.colour, 0.5) if props.material == 'leather' else m.cork() if props.material == 'cork' else _cloth(props)
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
        row = _stitches([(x * 0.91, y * 0.91, 0.0239) for x, y in half], seam, 0.003, 0.0017, 0.0004, 1)
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
            teeth = _stitches(order[::-1], '#000000', 0.0014, 0.0009, 0.0021, 1)
            teeth.data.materials[0] = m.metal(*BRASS)
            parts.append(teeth)
            parts += [put(box(0.011, 0.008, 0.006, 0.002, m.metal(*BRASS)), w * 0.5 + 0.002, -h * 0.3, d * 0.36), strap([(w * 0.5 + 0.004, -h * 0.34, d * 0.5), (w * 0.5 + 0.009, -h * 0.46, d * 0.3), (w * 0.5 + 0.008, -h * 0.66, 0.004)], 0.009, 0.0024, skin, up=(1, 0, 0))]
            parts.append(_stitches([(x, y, d - 0.0006) for x, y in rounded(w - 0.022, h - 0.022, 0.008, 4)], seam if luminance(props.colour) > 0.3 else '#6b6058', 0.003, 0.0017, 0.00045, 1))
        else:
            parts += _zip(gap, rng, STEEL, '#2b2a29', (0, 0, 1), '#c8573a', 0.88, 0.011)
            parts.append(put(prism(rounded(0.088, 0.04, 0.004), 0.0008, 0.0003, m.plastic('#dfe6e6', 0.9)), 0, -h * 0.18, d))
            parts += put([prism(rounded(0.08, 0.032, 0.003), 0.0004, 0.0001, m.plastic('#2f4858', 0.5))], 0, -h * 0.18, d + 0.0006)
            parts.append(_stitches([(-0.05, 0.006, d + 0.0004), (-0.05, -h * 0.44, d + 0.0004), (0.05, -h * 0.44, d + 0.0004), (0.05, 0.006, d + 0.0004)], '#c8573a', 0.003, 0.0017, 0.00045, 1))
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
