"""Parts shared by furniture, lamps, glass, kitchen and desk goods: legs, boards, bent skins, upholstery, shades, flexes."""

import math

import bmesh
from mathutils import Matrix, Vector, noise

import materials as m
from colour import mix
from shapes import box, bulb, cylinder, from_bmesh, lathe, modify, prism, put, rounded, solid, stem, tube, unframed


def style(props, rng, hints, usual):
    """Which make of a form a good is: the first hint found in its name or materials, else one of the usual, by seed."""
    text = ' '.join([*(props.words or []), *(props.materials or [])]).upper()
    for word, make in hints.items():
        if word.upper() in text:
            return make
    return rng.choice(usual)


class Timber:
    """A good's wood: `along('x')` is the material with its grain along that axis; painted when the good is."""

    def __init__(self, props, default='oak', colour=None, rng=None):
        self.kind = props.made(*m.WOODS) or default
        self.colour = colour or props.accent
        self.made, self.rng = {}, rng

    def along(self, axis):
        if axis not in self.made:
            self.made[axis] = m.wood(self.kind, axis, self.colour)
        return self.made[axis]


def own_grain(thing, rng):
    """Shifts a piece inside the wood's figure, so that no two boards are alike."""
    by = Vector([rng.uniform(-2, 2) for _ in range(3)])
    thing.data.transform(Matrix.Translation(by))
    thing.matrix_world = thing.matrix_world @ Matrix.Translation(-by)
    return thing


def board(size, timber, rng, bevel=0.0025, axis=None, **where):
    """A board of a `Timber` (or any material), its grain along its longest side, standing at `where` (see `put`)."""
    axis = axis or 'xyz'[max(range(3), key=lambda k: size[k])]
    made = box(*size, bevel, timber.along(axis) if isinstance(timber, Timber) else timber)
    return own_grain(put(made, **where), rng)


def panel(outline, thick, timber, rng, bevel=0.003, axis='x', **where):
    """A flat piece of any outline (x, y) given a thickness upward: table tops, seats, boards with a handle."""
    return own_grain(put(prism(outline, thick, bevel, timber.along(axis) if isinstance(timber, Timber) else timber), **where), rng)


def bar(start, end, material, r0, r1=None, square=False, middle=None, flat=1.0, sides=24, bevel=0.002, turn=0.0, rng=None):
    """A leg, rail or rod from point to point, round or square, tapering, swelling in the middle; grain runs along it."""
    a, b = Vector(start), Vector(end)
    length = (b - a).length
    r1 = r0 if r1 is None else r1
    bevel = min(bevel, r0 * 0.45, r1 * 0.45)
    if isinstance(material, Timber):
        material = material.along('z')
    bm = bmesh.new()
    count = 4 if square else sides
    stops = [(r0, 0.0), (r1, 1.0)] if not middle else [(r0 + (r1 - r0) * t + (middle - (r0 + r1) / 2) * math.sin(math.pi * t), t) for t in (k / 12 for k in range(13))]
    rings = []
    for r, t in stops:
        k = r * (math.sqrt(2) if square else 1)
        rings.append([bm.verts.new((k * math.cos(math.tau * (i + 0.5 * square) / count), k * flat * math.sin(math.tau * (i + 0.5 * square) / count), t * length)) for i in range(count)])
    for low, high in zip(rings, rings[1:]):
        for i in range(count):
            bm.faces.new((low[i], low[(i + 1) % count], high[(i + 1) % count], high[i]))
    caps = [bm.faces.new(rings[0][::-1]), bm.faces.new(rings[-1])]
    edges = [e for e in bm.edges if square] if square else [e for cap in caps for e in cap.edges]
    bmesh.ops.bevel(bm, geom=edges, offset=bevel, segments=3, profile=0.5, affect='EDGES', clamp_overlap=True)
    made = from_bmesh(bm, 'bar', material)
    made.matrix_world = Matrix.Translation(a) @ (b - a).to_track_quat('Z', 'Y').to_matrix().to_4x4() @ Matrix.Rotation(math.radians(turn), 4, 'Z')
    return own_grain(made, rng) if rng else made


def skin(point, material, thick, nu=40, nv=24, closed=False, bevel=0.0):
    """A bent surface `point(u, v)` (u, v from 0 to 1) given a thickness; `closed` joins u = 1 to u = 0."""
    rows, count = nv + 1, nu if closed else nu + 1
    vertices = [point(i / nu, j / nv) for i in range(count) for j in range(rows)]
    faces = [(i * rows + j, ((i + 1) % count) * rows + j, ((i + 1) % count) * rows + j + 1, i * rows + j + 1) for i in range(nu) for j in range(nv)]
    made = solid('skin', vertices, faces, material, angle=0)
    modify(made, 'SOLIDIFY', thickness=thick, offset=0)
    if bevel:
        modify(made, 'BEVEL', width=bevel, segments=3, limit_method='ANGLE', angle_limit=math.radians(60))
    made.data.shade_smooth()
    made.data.set_sharp_from_angle(angle=math.radians(60))
    return made


def ribbed(thing, count, depth, low=-9.0, high=9.0, power=1.0, phase=0.0):
    """Gives a turned piece `count` flutes (their depth as a share of the radius) between two heights, fading out."""
    for vertex in thing.data.vertices:
        x, y, z = vertex.co
        fade = max(0.0, min(1.0, (z - low) / 0.008, (high - z) / 0.008))
        wave = abs(math.cos(count / 2 * (math.atan2(y, x) + phase))) ** power
        k = 1 - depth * fade * (1 - wave)
        vertex.co = (x * k, y * k, z)
    return thing


def faceted(thing, count, low=-9.0, high=9.0, phase=0.0):
    """Cuts a turned piece to `count` flat sides between two heights."""
    for vertex in thing.data.vertices:
        x, y, z = vertex.co
        fade = max(0.0, min(1.0, (z - low) / 0.006, (high - z) / 0.006))
        step = math.tau / count
        away = (math.atan2(y, x) + phase + step / 2) % step - step / 2
        k = 1 - fade * (1 - math.cos(step / 2) / math.cos(away))
        vertex.co = (x * k, y * k, z)
    thing.data.set_sharp_from_angle(angle=math.radians(20))
    return thing


def cushion(width, depth, height, material, rng, puff=0.2, soft=0.3, wrinkle=0.004, piping=True, **where):
    """Upholstery standing at `where`: a stuffed block with bulging faces, soft edges, faint dents and piped seams."""
    half = Vector((width / 2, depth / 2, height / 2))
    r = min(half) * min(0.98, soft * 1.7)
    shift = Vector([rng.uniform(0, 90) for _ in range(3)])
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=2)
    bmesh.ops.subdivide_edges(bm, edges=bm.edges[:], cuts=23, use_grid_fill=True)
    for vertex in bm.verts:
        unit = [math.copysign(1 - (1 - abs(c)) ** 1.5, c) for c in vertex.co]
        p = Vector([unit[i] * half[i] for i in range(3)])
        core = Vector([max(-half[i] + r, min(half[i] - r, p[i])) for i in range(3)])
        out = p - core
        way = out.normalized()
        p = core + way * r
        for i in range(3):
            j, k = (i + 1) % 3, (i + 2) % 3
            p[i] += half[2] * puff * (1 - unit[j] ** 2) * (1 - unit[k] ** 2) * unit[i] * (1.0 if i == 2 else 0.3)
        p += way * wrinkle * (noise.noise(p * 8 + shift) + 0.4 * noise.noise(p * 24 + shift))
        vertex.co = p + Vector((0, 0, half[2]))
    pieces = [from_bmesh(bm, 'cushion', material, angle=0)]
    if piping:
        for side in (-1, 1):
            z = half[2] + side * (half[2] - r * 0.34)
            line = [(x, y, z) for x, y in rounded(width - r * 0.16, depth - r * 0.16, r * 0.98, 5)]
            pieces.append(tube(line, 0.0034, material, True, 1, 8))
    return put(pieces, **where)


def flex(points, colour='#3a342f', r=0.0027, framed=False):
    """A cloth-covered cable lying loosely through points; not counted when the camera is set."""
    made = tube(points, r, m.fabric('cotton', colour, 0.0007), sides=10)
    return made if framed else unframed(made)


def stand_in(vase_r, height, rng, count=3, water=0.06, kinds=('leafy', 'branch', 'leafy'), colour=None):
    """Cut stems standing in a vase, leaning on its rim."""
    green = m.foliage(colour or rng.choice(['#7f9476', '#8a9a5e', '#6d8a76', '#7c8a55']))
    bark = m.foliage('#8a7a55')
    pieces = []
    for k in range(count):
        way = rng.uniform(0, 360)
        twig = stem(height * rng.uniform(0.8, 1.1), rng, bark, kinds[k % len(kinds)], 0.22, 0.0017, green)
        pieces += put(twig, ry=rng.uniform(3, 8), rz=way, x=-vase_r * 0.4 * math.cos(math.radians(way)), y=-vase_r * 0.4 * math.sin(math.radians(way)), z=0.012)
    return pieces


SHADES = {
    'drum': [(0.9, 1), (1, 0)], 'cone': [(0.46, 1), (1, 0)], 'empire': [(0.62, 1), (0.8, 0.5), (1, 0)],
    'dome': [(0.12, 1), (0.5, 0.94), (0.84, 0.66), (0.98, 0.28), (1, 0)],
    'bell': [(0.2, 1), (0.36, 0.86), (0.5, 0.55), (0.72, 0.2), (1, 0)],
    'bowl': [(0.16, 1), (0.3, 0.99), (0.72, 0.86), (0.95, 0.5), (1, 0)],
    'spun': [(0.15, 1), (0.2, 0.82), (0.24, 0.7), (0.6, 0.36), (1, 0)],
}


def shade(kind, radius, height, material, z=0.0, wall=0.0012, pleats=0, inside=None, trim=None):
    """A lamp shade with its lower rim at height z, open below; soft ones get a hem, hard ones a rolled lip."""
    line = [(r * radius, z + t * height) for r, t in SHADES[kind]][::-1]
    thick = wall if not pleats else 0.0008
    steps = 10 if len(line) > 2 else 40
    made = lathe(line, material, max(96, pleats * 4), len(line) > 2, steps=steps)
    if len(line) == 2:
        modify(made, 'SUBSURF', levels=0, render_levels=0)
    if pleats:
        for v in made.data.vertices:
            a = math.atan2(v.co.y, v.co.x) * pleats
            k = 1 + 0.035 * (math.asin(math.sin(a)) / 1.5708)
            v.co = (v.co.x * k, v.co.y * k, v.co.z)
    modify(made, 'SOLIDIFY', thickness=thick, offset=-1.0)
    made.data.shade_smooth()
    made.data.set_sharp_from_angle(angle=math.radians(30 if pleats else 60))
    pieces = [made]
    if trim:
        low, high = line[-1], line[0]
        pieces += [hoop(low[0], low[1], 0.0022, trim), hoop(high[0], high[1], 0.0022, trim)]
    if inside:
        lining = lathe([(max(r - wall * 1.6, 0.001), t) for r, t in line], inside, 96, len(line) > 2, steps=steps)
        pieces.append(lining)
    return pieces


def hoop(r, z, thick, material):
    """A wire ring lying at a height."""
    return put(tube([(r * math.cos(i / 48 * math.tau), r * math.sin(i / 48 * math.tau), 0) for i in range(48)], thick, material, True, 1, 10), z=z)


def filament(x, y, z, scale=1.0, strength=0.3, glow=7.0):
    """A lit bulb hanging downward from its cap at (x, y, z): frosted, warm, with its light."""
    glass = m.light('#ffdca6', glow)
    r = 0.03 * scale
    body = lathe([(0, -3.1 * r), (0.62 * r, -2.95 * r), (0.98 * r, -2.2 * r), (0.86 * r, -1.4 * r), (0.45 * r, -0.5 * r), (0.42 * r, 0), (0, 0)], glass, 32)
    cap = cylinder(0.46 * r, 0.9 * r, m.metal('brass', 'satin'))
    return [put(body, x, y, z), put(cap, x, y, z - 0.05 * r), bulb(x, y, z - 2 * r, strength, radius=r)]


def knob(r, material, **where):
    """A turned knob, its foot on the ground of its place."""
    line = [(0, 0), (r * 0.5, 0), (r * 0.42, r * 0.4), (r * 0.5, r * 0.8), (r, r * 1.35), (r * 0.96, r * 1.9), (r * 0.5, r * 2.2), (0, r * 2.25)]
    return put(lathe(line, material, 40), **where)


def soft_tint(colour, share=0.35):
    """A colour as a lit textile shows it: nearer to warm white."""
    return mix(colour, '#f5ead6', share)


def turned(profile, material, segments=48):
    """A turned piece lying along x: profile [(radius, x), …]."""
    return put(lathe(profile, material, segments, smooth=False), ry=90)
