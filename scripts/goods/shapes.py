"""Solids and surfaces. Metres; every function returns one Blender object, smooth-shaded, its material set.

Things stand on z=0 and face -y (towards the camera); x is to the right. Move them with `put`.
"""

import math

import bmesh
import bpy
from mathutils import Matrix, Vector, noise


# ── making and moving ─────────────────────────────────────────────────────

def solid(name, vertices, faces, material=None, smooth=True, angle=38, uvs=None):
    """An object from bare vertices and faces; edges sharper than `angle` degrees stay sharp."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([tuple(v) for v in vertices], [], faces)
    mesh.validate()
    if uvs:
        layer = mesh.uv_layers.new()
        for polygon in mesh.polygons:
            for corner in polygon.loop_indices:
                layer.data[corner].uv = uvs[mesh.loops[corner].vertex_index]
    return _finish(mesh, name, material, smooth, angle)


def _finish(mesh, name, material, smooth=True, angle=38):
    if smooth:
        mesh.shade_smooth()
        if angle:
            mesh.set_sharp_from_angle(angle=math.radians(angle))
    if material:
        mesh.materials.append(material)
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def from_bmesh(bm, name, material, smooth=True, angle=38):
    """An object from a mesh being edited (which is used up)."""
    mesh = bpy.data.meshes.new(name)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    bm.to_mesh(mesh)
    bm.free()
    return _finish(mesh, name, material, smooth, angle)


def put(thing, x=0.0, y=0.0, z=0.0, rx=0.0, ry=0.0, rz=0.0, scale=1.0):
    """Turns (degrees about x, then y, then z), scales and moves a thing (or a list); returns it."""
    turn = Matrix.Rotation(math.radians(rz), 4, 'Z') @ Matrix.Rotation(math.radians(ry), 4, 'Y') @ Matrix.Rotation(math.radians(rx), 4, 'X')
    size = Matrix.Diagonal((*((scale,) * 3 if isinstance(scale, (int, float)) else scale), 1))
    for one in thing if isinstance(thing, (list, tuple)) else [thing]:
        one.matrix_world = Matrix.Translation((x, y, z)) @ turn @ size @ one.matrix_world
    return thing


def copy(thing, **where):
    """The same thing again, sharing its mesh; `where` as in `put`."""
    again = thing.copy()
    bpy.context.scene.collection.objects.link(again)
    return put(again, **where) if where else again


def unframed(thing):
    """Seen, but not counted when the camera is set (a cord that leaves the picture, a long cable)."""
    thing['unframed'] = True
    return thing


def modify(thing, kind, **settings):
    """Applies a Blender modifier at once, e.g. modify(x, 'SUBSURF', levels=2)."""
    modifier = thing.modifiers.new(kind, kind)
    for key, value in settings.items():
        setattr(modifier, key, value)
    graph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(thing.evaluated_get(graph))
    thing.modifiers.clear()
    thing.data = mesh
    return thing


def bevelled(thing, width=0.002, segments=3, angle=35):
    """Rounds every edge sharper than `angle`."""
    modify(thing, 'BEVEL', width=width, segments=segments, limit_method='ANGLE', angle_limit=math.radians(angle), harden_normals=False)
    thing.data.shade_smooth()
    thing.data.set_sharp_from_angle(angle=math.radians(50))
    return thing


def cut(thing, cutter):
    """Takes `cutter` away from `thing` (the cutter is used up)."""
    modify(thing, 'BOOLEAN', object=cutter, operation='DIFFERENCE', solver='EXACT')
    bpy.data.objects.remove(cutter)
    thing.data.set_sharp_from_angle(angle=math.radians(38))
    return thing


def roughen(thing, amount=0.002, scale=20.0, rng=None):
    """Moves vertices along their normals by soft noise: hand-made, slumped, wrinkled. Needs a fine mesh."""
    shift = Vector((rng.uniform(0, 99) for _ in range(3))) if rng else Vector((0, 0, 0))
    for vertex in thing.data.vertices:
        vertex.co += vertex.normal * noise.noise(vertex.co * scale + shift) * amount
    return thing


def shaped(thing, change):
    """Moves every vertex by a function of (x, y, z) → (x, y, z), in the thing's own space."""
    for vertex in thing.data.vertices:
        vertex.co = change(*vertex.co)
    return thing


# ── curves ────────────────────────────────────────────────────────────────

def curve(points, steps=8, closed=False):
    """A smooth line through points (any dimension). A point given twice running stays a corner."""
    runs, run = [], []
    for point in points:
        if run and all(abs(a - b) < 1e-9 for a, b in zip(run[-1], point)):
            runs.append(run)
            run = [point]
        else:
            run.append(point)
    runs.append(run)
    if closed and len(runs) == 1:
        return _through(runs[0], steps, True)
    line = []
    for part in runs:
        if len(part) > 1:
            drawn = _through(part, steps, False)
            line += drawn if not line else drawn[1:]
    return line


def _through(points, steps, closed):
    count = len(points)
    at = lambda i: points[i % count] if closed else points[max(0, min(count - 1, i))]
    line = []
    for i in range(count if closed else count - 1):
        p0, p1, p2, p3 = (at(i + k) for k in (-1, 0, 1, 2))
        if not closed and i == 0:
            p0 = tuple(2 * a - b for a, b in zip(p1, p2))
        if not closed and i == count - 2:
            p3 = tuple(2 * b - a for a, b in zip(p1, p2))
        for step in range(steps):
            t = step / steps
            line.append(tuple(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3) for a, b, c, d in zip(p0, p1, p2, p3)))
    if not closed:
        line.append(tuple(points[-1]))
    return line


def circle(radius, count=48, squash=1.0):
    """Points of a circle (or ellipse) as an outline."""
    return [(radius * math.cos(i / count * math.tau), radius * squash * math.sin(i / count * math.tau)) for i in range(count)]


def rounded(width, depth, corner, steps=6):
    """The outline of a rectangle with rounded corners, centred."""
    corner = min(corner, width / 2 - 1e-5, depth / 2 - 1e-5)
    points = []
    for quarter, (sx, sy) in enumerate([(1, 1), (-1, 1), (-1, -1), (1, -1)]):
        for step in range(steps + 1):
            angle = (quarter + step / steps) * math.pi / 2
            points.append((sx * (width / 2 - corner) + corner * math.cos(angle), sy * (depth / 2 - corner) + corner * math.sin(angle)))
    return points


# ── turned pieces ─────────────────────────────────────────────────────────

def lathe(profile, material=None, segments=96, smooth=True, name='lathe', steps=8, squash=1.0):
    """Turns a profile [(radius, z), …] about z. The line is smoothed; give a point twice for a corner.

    Start and end at radius 0 to close it: bottom centre, out, up, over the rim, down inside, inner centre.
    `squash` < 1 flattens the round into an oval (y).
    """
    line = curve(profile, steps) if smooth else profile
    vertices, faces, uvs, rings, run = [], [], [], [], 0.0
    for at, (radius, z) in enumerate(line):
        if at:
            run += math.dist(line[at - 1], line[at])
        if radius < 1e-6:
            rings.append([len(vertices)])
            vertices.append((0, 0, z))
            uvs.append((0.5, run))
        else:
            rings.append(list(range(len(vertices), len(vertices) + segments)))
            for i in range(segments):
                turn = i / segments * math.tau
                vertices.append((radius * math.cos(turn), squash * radius * math.sin(turn), z))
                uvs.append((i / segments, run))
    for low, high in zip(rings, rings[1:]):
        if len(low) == 1 and len(high) == 1:
            continue
        for i in range(segments):
            j = (i + 1) % segments
            if len(low) == 1:
                faces.append((low[0], high[j], high[i]))
            elif len(high) == 1:
                faces.append((low[i], low[j], high[0]))
            else:
                faces.append((low[i], low[j], high[j], high[i]))
    return solid(name, vertices, faces, material, uvs=uvs)


def vessel(outer, wall=0.004, floor=None, material=None, rim=None, **more):
    """A turned hollow: give only the outside from the foot (radius, 0) to the lip; wall, floor and a round lip follow.

    The foot gets a small chamfer and a raised base, so that it stands on a ring as pots do.
    """
    line = curve(outer, 8)
    floor = floor or wall * 1.2
    foot, lip = line[0], line[-1]
    inner = []
    for i in range(len(line)):
        a, b = line[max(0, i - 1)], line[min(len(line) - 1, i + 1)]
        length = math.dist(a, b) or 1e-9
        normal = (-(b[1] - a[1]) / length, (b[0] - a[0]) / length)
        inner.append((line[i][0] + normal[0] * wall, line[i][1] + normal[1] * wall))
    inner = [p for p in inner if p[1] > floor + wall * 0.6 and p[0] > 1e-4]
    over = wall * 0.5 if rim is None else rim
    top = [(lip[0] * 0.25 + inner[-1][0] * 0.75, lip[1] * 0.25 + inner[-1][1] * 0.75 + over * 0.8), ((lip[0] + inner[-1][0]) / 2, (lip[1] + inner[-1][1]) / 2 + over), (lip[0] * 0.75 + inner[-1][0] * 0.25, lip[1] * 0.75 + inner[-1][1] * 0.25 + over * 0.8)][::-1]
    base = [(0, 0.0012), (foot[0] * 0.72, 0.0012), (foot[0] * 0.8, 0.0), (foot[0] - wall * 0.3, 0.0), (foot[0], wall * 0.3)]
    low = inner[0]
    bowl = [(low[0] * 0.97, low[1] - wall * 0.25), (low[0] * 0.82, floor + wall * 0.1), (low[0] * 0.5, floor), (0, floor)]
    profile = base + [p for p in line if p[1] > wall * 0.3 + 1e-6] + top + inner[::-1] + bowl
    return lathe(profile, material, smooth=False, **more)


def inside(outer, wall, level, floor=None, gap=0.0003, material=None):
    """What fills a `vessel` (same `outer` and `wall`) up to a level: a liquid or wax body, `gap` inside the wall."""
    line = curve(outer, 8)
    floor = floor or wall * 1.2
    side = [(r - wall - gap, z) for r, z in line if floor + wall < z < level]
    last = side[-1][0] if side else line[0][0] - wall
    first = side[0][0] if side else last
    profile = [(0, floor + gap), (first * 0.8, floor + gap), *side, (last, level), (last, level), (0, level)]
    return lathe(profile, material, smooth=False)


def cylinder(radius, height, material=None, bevel=0.001, top=None, segments=64):
    """A standing cylinder (or cone frustum with `top` radius) with rounded edges."""
    top = radius if top is None else top
    b = min(bevel, height / 2.01, radius / 2)
    low = [(radius - b + b * math.sin(k * math.pi / 8), b - b * math.cos(k * math.pi / 8)) for k in range(5)]
    high = [(top - b + b * math.cos(k * math.pi / 8), height - b + b * math.sin(k * math.pi / 8)) for k in range(5)]
    return lathe([(0, 0), *low, *high, (0, height)], material, segments, smooth=False, name='cylinder')


def sphere(radius, material=None, squash=1.0, segments=64):
    """A ball standing on z=0; `squash` < 1 flattens it."""
    line = [(radius * math.sin(i / 24 * math.pi), radius * squash * (1 - math.cos(i / 24 * math.pi))) for i in range(25)]
    return lathe(line, material, segments, smooth=False, name='sphere')


def ring(radius, thickness, material=None, squash=1.0):
    """A torus lying flat, centred on the origin; `thickness` is the radius of its section."""
    return tube([(radius * math.cos(i / 64 * math.tau), squash * radius * math.sin(i / 64 * math.tau), 0) for i in range(64)], thickness, material, closed=True, steps=1)


# ── boxes and boards ──────────────────────────────────────────────────────

def box(width, depth, height, bevel=0.003, material=None, segments=4):
    """A box standing on z=0, centred in x and y, every edge really rounded; UVs run over the front (-y) face."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1.0)
    bmesh.ops.transform(bm, matrix=Matrix.Translation((0, 0, height / 2)) @ Matrix.Diagonal((width, depth, height, 1)), verts=bm.verts)
    bevel = min(bevel, width / 2.02, depth / 2.02, height / 2.02)
    if bevel > 0:
        bmesh.ops.bevel(bm, geom=bm.edges[:], offset=bevel, segments=segments, profile=0.5, affect='EDGES')
    return from_bmesh(bm, 'box', material)


def prism(outline, height, bevel=0.001, material=None, segments=3, holes=()):
    """An outline [(x, y), …] given a height, its top and bottom edges rounded. `holes`: outlines cut right through."""
    bm = bmesh.new()
    low = [bm.verts.new((x, y, 0)) for x, y in outline]
    face = bm.faces.new(low)
    grown = bmesh.ops.extrude_face_region(bm, geom=[face])
    raised = [v for v in grown['geom'] if isinstance(v, bmesh.types.BMVert)]
    bmesh.ops.translate(bm, vec=(0, 0, height), verts=raised)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    if bevel:
        flat = [e for e in bm.edges if abs(e.verts[0].co.z - e.verts[1].co.z) < 1e-7]
        bmesh.ops.bevel(bm, geom=flat, offset=min(bevel, height / 2.05), segments=segments, profile=0.5, affect='EDGES', clamp_overlap=True)
    thing = from_bmesh(bm, 'prism', material)
    for hole in holes:
        cut(thing, put(prism(hole, height * 3, 0), z=-height))
    return thing


def sheet(width, depth, thickness=0.002, material=None, rng=None, folds=0.0, waves=3.0, cells=64):
    """Cloth or paper lying on z=0, rounded edges; `folds` is the height of its soft waves in metres. UVs 0…1."""
    seed = rng.uniform(0, 50) if rng else 0
    vertices, faces, uvs = [], [], []
    for j in range(cells + 1):
        for i in range(cells + 1):
            u, v = i / cells, j / cells
            z = 0.0
            if folds:
                z = folds * (0.5 + 0.5 * noise.noise(Vector((u * waves + seed, v * waves * depth / width, seed))))
            vertices.append(((u - 0.5) * width, (v - 0.5) * depth, z))
            uvs.append((u, v))
    step = cells + 1
    for j in range(cells):
        for i in range(cells):
            a = j * step + i
            faces.append((a, a + 1, a + 1 + step, a + step))
    thing = solid('sheet', vertices, faces, material, uvs=uvs, angle=0)
    if thickness:
        modify(thing, 'SOLIDIFY', thickness=thickness, offset=1.0)
        modify(thing, 'BEVEL', width=thickness * 0.45, segments=2, limit_method='ANGLE')
        thing.data.shade_smooth()
    return thing


def pillow(width, depth, height, material=None, rng=None, wrinkle=0.02, square=3.2, cells=56):
    """A stuffed thing (cushion, soft bag, folded towel) standing on z=0. `square` 2 is an egg, 6 nearly a box."""
    power = lambda c: math.copysign(abs(c) ** (2 / square), c)
    vertices, faces = [], []
    rows, columns = cells // 2, cells * 2
    seed = Vector([rng.uniform(0, 90) for _ in range(3)]) if rng else Vector((0, 0, 0))
    for j in range(rows + 1):
        up = (j / rows - 0.5) * math.pi
        for i in range(columns):
            turn = i / columns * math.tau
            c = abs(math.cos(up)) ** (2 / square)
            p = Vector((c * power(math.cos(turn)), c * power(math.sin(turn)), power(math.sin(up))))
            dent = 1 + wrinkle * (noise.noise(p * 2.2 + seed) + 0.5 * noise.noise(p * 5 + seed))
            vertices.append((p.x * width / 2 * dent, p.y * depth / 2 * dent, height / 2 * (1 + p.z * dent)))
    for j in range(rows):
        for i in range(columns):
            k = (i + 1) % columns
            faces.append((j * columns + i, j * columns + k, (j + 1) * columns + k, (j + 1) * columns + i))
    thing = solid('pillow', vertices, faces, material, angle=0)
    low = min(v.co.z for v in thing.data.vertices)
    return put(thing, z=-low)


def soft_box(width, depth, height, material=None, rng=None, puff=0.08, wrinkle=0.006, corner=0.02, cells=5):
    """A box of cloth or leather (bag body): rounded, sides bulging by `puff` of the depth, surface slightly uneven (metres)."""
    thing = box(width, depth, height, min(corner, width / 3, depth / 3, height / 3), material, 6)
    modify(thing, 'SUBSURF', levels=0, render_levels=0)
    bm = bmesh.new()
    bm.from_mesh(thing.data)
    bmesh.ops.subdivide_edges(bm, edges=[e for e in bm.edges if e.calc_length() > max(width, height) / 4], cuts=cells * 4, use_grid_fill=True)
    bm.to_mesh(thing.data)
    bm.free()
    seed = Vector([rng.uniform(0, 90) for _ in range(3)]) if rng else Vector((0, 0, 0))
    for vertex in thing.data.vertices:
        x, y, z = vertex.co
        u, v, w = x / width * 2, y / depth * 2, z / height * 2 - 1
        swell = (1 - u * u) * (1 - w * w)
        y += math.copysign(puff * depth * swell, v) if abs(v) > 0.2 else puff * depth * swell * v * 5
        x += u * puff * 0.35 * depth * (1 - w * w) * (1 - v * v)
        p = Vector((x, y, z))
        dent = noise.noise(p * (4 / width) + seed) + 0.5 * noise.noise(p * (10 / width) + seed)
        vertex.co = (x, y + wrinkle * dent * (1 if y > 0 else -1), z)
    thing.data.shade_smooth()
    return thing


# ── things along a line ───────────────────────────────────────────────────

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


def join(things):
    """Several things as one object (materials kept)."""
    with bpy.context.temp_override(active_object=things[0], selected_editable_objects=things, object=things[0], selected_objects=things):
        bpy.ops.object.join()
    return things[0]


# ── printed surfaces ──────────────────────────────────────────────────────

def card(width, height, material=None, bend=0.0, thickness=0.0):
    """An upright leaf facing -y, its lower edge on z=0, UVs 0…1. `bend` is how far its middle comes forward (metres)."""
    cells = 24
    vertices, faces, uvs = [], [], []
    for j in range(cells + 1):
        for i in range(cells + 1):
            u, v = i / cells, j / cells
            vertices.append(((u - 0.5) * width, -bend * math.sin(u * math.pi), v * height))
            uvs.append((u, v))
    for j in range(cells):
        for i in range(cells):
            a = j * (cells + 1) + i
            faces.append((a, a + 1, a + cells + 2, a + cells + 1))
    thing = solid('card', vertices, faces, material, uvs=uvs, angle=0)
    if thickness:
        modify(thing, 'SOLIDIFY', thickness=thickness, offset=-1.0)
    return thing


def wrap(radius, height, z=0.0, arc=150.0, material=None, squash=1.0, top=None, turn=0.0):
    """A label around a cylinder or cone, its middle facing -y, over `arc` degrees (360 goes right round). UVs 0…1 read rightly.

    `radius` a hair larger than the wall (0.2 mm); `top` is the radius at its upper edge.
    """
    cells = max(12, int(arc / 4))
    top = radius if top is None else top
    vertices, faces, uvs = [], [], []
    for j in (0, 1):
        r = top if j else radius
        for i in range(cells + 1):
            u = i / cells
            angle = math.radians(-90 + turn + (u - 0.5) * arc)
            vertices.append((r * math.cos(angle), squash * r * math.sin(angle), z + j * height))
            uvs.append((u, j))
    for i in range(cells):
        faces.append((i, i + 1, i + cells + 2, i + cells + 1))
    return solid('wrap', vertices, faces, material, uvs=uvs, angle=0)


# ── plants ────────────────────────────────────────────────────────────────

def leaf(length, width, material=None, droop=0.25, fold=0.15):
    """A leaf starting at the origin, growing along +y, drooping; put it where it grows."""
    cells = 14
    vertices, faces = [], []
    for j in range(cells + 1):
        t = j / cells
        half = width / 2 * math.sin(math.pi * min(1.0, t**0.8)) if t < 1 else 0
        for side in (-1, -0.5, 0, 0.5, 1):
            vertices.append((half * side, t * length, -droop * length * t * t + fold * half * abs(side)))
    for j in range(cells):
        for i in range(4):
            a = j * 5 + i
            faces.append((a, a + 1, a + 6, a + 5))
    return solid('leaf', vertices, faces, material, angle=0)


def stem(height, rng, material=None, kind='grass', lean=0.2, radius=0.0012, leaf_material=None):
    """One stem from the origin up, as a list of objects: 'grass' (feathered head), 'branch' (small leaves), 'bud' (seed heads), 'leafy'."""
    way = rng.uniform(0, math.tau)
    bend = [rng.uniform(0.4, 1.0) * lean * height for _ in range(2)]
    at = lambda t: (math.cos(way) * bend[0] * t * t, math.sin(way) * bend[1] * t * t, height * (t - 0.06 * lean * t * t))
    parts = [tube([at(t / 6) for t in range(7)], lambda t: radius * (1.15 - 0.6 * t), material, sides=8)]
    green = leaf_material or material
    if kind == 'grass':
        for k in range(46):
            t = 0.7 + 0.3 * k / 45
            hair = tube([at(t), tuple(a + b for a, b in zip(at(t), (rng.gauss(0, 0.010), rng.gauss(0, 0.010), 0.022)))], lambda s: radius * 0.5 * (1 - 0.8 * s), green, steps=2, sides=5, round_ends=False)
            parts.append(hair)
    elif kind == 'bud':
        for k in range(9):
            t = 0.55 + 0.45 * k / 8
            tip = tuple(a + b for a, b in zip(at(t), (rng.gauss(0, 0.02), rng.gauss(0, 0.02), rng.uniform(0.008, 0.03))))
            parts.append(tube([at(t), tip], radius * 0.5, material, steps=2, sides=6, round_ends=False))
            parts.append(put(sphere(rng.uniform(0.004, 0.0065), green, segments=16), x=tip[0], y=tip[1], z=tip[2] - 0.004))
    else:
        size, many = (0.05, 11) if kind == 'leafy' else (0.03, 16)
        for k in range(many):
            t = 0.3 + 0.7 * k / (many - 1)
            x, y, z = at(t)
            blade = leaf(size * rng.uniform(0.8, 1.2), size * rng.uniform(0.4, 0.55), green, rng.uniform(0.1, 0.5))
            parts.append(put(blade, x, y, z, rx=rng.uniform(10, 50), rz=math.degrees(way) + (k % 2) * 180 + rng.uniform(-50, 50)))
    return [join(parts)]


# ── light ─────────────────────────────────────────────────────────────────

def bulb(x, y, z, strength=0.25, colour='#ffd9a0', radius=0.02):
    """A lamp's own light; `strength` is relative to the studio (0.1 dim … 0.6 bright), whatever the size of the thing."""
    from colour import linear

    lamp = bpy.data.lights.new('bulb', 'POINT')
    lamp.color = linear(colour)[:3]
    lamp.shadow_soft_size = radius
    thing = bpy.data.objects.new('bulb', lamp)
    thing.location = (x, y, z)
    thing['strength'] = strength
    bpy.context.scene.collection.objects.link(thing)
    return thing
