"""What follows a path: tubes, straps, ropes and rings."""

import math

import bmesh
from mathutils import Vector

from shapes.lines import circle, curve, rounded
from shapes.making import join, solid


def ring(radius, thickness, material=None, squash=1.0):
    """A torus lying flat, centred on the origin; `thickness` is the radius of its section."""
    return tube([(radius * math.cos(i / 64 * math.tau), squash * radius * math.sin(i / 64 * math.tau), 0) for i in range(64)], thickness, material, closed=True, steps=1)


def sweep(path, section, material=None, closed=False, steps=8, grow=None, up=(0, 0, 1), caps=True):
    """A section outline [(across, up), …] carried along a path of (x, y, z). `grow(t)` scales it, t from 0 to 1."""
    line = [Vector(p) for p in (curve(path, steps, closed) if steps > 1 else path)]
    count, sides = len(line), len(section)
    vertices, faces, uvs = [], [], []
    across, run = None, 0.0
    for i, point in enumerate(line):
        before = line[i - 1] if i or closed else point
        after = line[(i + 1) % count] if i < count - 1 or closed else point
        ahead = (after - before).normalized()
        if across is None:
            hint = Vector(up)
            if abs(ahead.dot(hint)) > 0.97:
                hint = Vector((0, 1, 0)) if abs(ahead.y) < 0.9 else Vector((1, 0, 0))
            across = ahead.cross(hint).normalized()
        else:
            across = (across - ahead * across.dot(ahead)).normalized()
        lift = across.cross(ahead).normalized()
        size = grow(i / max(1, count - 1)) if grow else 1.0
        run += (point - line[i - 1]).length if i else 0
        for k, (a, b) in enumerate(section):
            vertices.append(point + across * a * size + lift * b * size)
            uvs.append((k / sides, run))
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        for k in range(sides):
            m = (k + 1) % sides
            faces.append((i * sides + k, i * sides + m, j * sides + m, j * sides + k))
    if caps and not closed:
        faces.append(tuple(range(sides))[::-1])
        faces.append(tuple(range((count - 1) * sides, count * sides)))
    thing = solid('sweep', vertices, faces, material, uvs=uvs)
    bm = bmesh.new()
    bm.from_mesh(thing.data)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    bm.to_mesh(thing.data)
    bm.free()
    return thing


def tube(path, radius, material=None, closed=False, steps=8, sides=20, round_ends=True):
    """A round bar along a path. `radius` is a number or a function of t (0…1); ends are rounded."""
    size = radius if callable(radius) else (lambda t: radius)
    line = curve(path, steps, closed) if steps > 1 else list(path)
    if not closed and round_ends:
        first, last = size(0.0), size(1.0)
        line = _ends(line, first, last)
        lengths = [0.0]
        for a, b in zip(line, line[1:]):
            lengths.append(lengths[-1] + math.dist(a, b))
        total = lengths[-1] or 1.0
        plain = size

        def size_at(i):
            from_start, from_end = lengths[i], total - lengths[i]
            r = plain(lengths[i] / total)
            for away, end in ((from_start, first), (from_end, last)):
                if away < end:
                    r *= math.sqrt(max(0.0004, 1 - (1 - away / end) ** 2))
            return r

        sizes = [size_at(i) for i in range(len(line))]
        grow = lambda t: sizes[min(len(sizes) - 1, round(t * (len(sizes) - 1)))]
    else:
        grow = size
    return sweep(line, circle(1.0, sides), material, closed, 1, grow)


def _ends(line, first, last):
    def near(points, radius):
        a, b = Vector(points[0]), Vector(points[1])
        way = (b - a).normalized()
        reach, rest = radius, list(points)
        while len(rest) > 2 and (Vector(rest[1]) - a).length < reach:
            rest.pop(1)
        return [a] + [a + way * reach * s for s in (0.03, 0.12, 0.3, 0.6)] + rest[1:]

    line = near(line, first)
    return near(line[::-1], last)[::-1]


def strap(path, width=0.03, thickness=0.004, material=None, closed=False, up=(0, 1, 0), steps=8):
    """A flat band with rounded edges (bag strap, handle, belt). `up` is the direction its thickness shows to at the start."""
    return sweep(path, rounded(width, thickness, thickness * 0.45, 3), material, closed, steps, up=up)


def rope(path, radius=0.004, material=None, strands=3, twist=None, closed=False):
    """A laid rope along a path: strands wound about each other."""
    line = [Vector(p) for p in curve(path, 16, closed)]
    twist = twist or radius * 9
    run, turns = 0.0, []
    for a, b in zip(line, line[1:] + line[-1:]):
        turns.append(run / twist * math.tau)
        run += (b - a).length
    made = []
    for strand in range(strands):
        points = []
        for i, point in enumerate(line):
            ahead = (line[min(i + 1, len(line) - 1)] - line[max(i - 1, 0)]).normalized()
            side = ahead.cross(Vector((0.13, 0.31, 0.94))).normalized()
            lift = side.cross(ahead)
            turn = turns[i] + strand / strands * math.tau
            points.append(tuple(point + (side * math.cos(turn) + lift * math.sin(turn)) * radius * 0.52))
        made.append(tube(points, radius * 0.56, material, closed, 1, 10, False))
    return join(made)
