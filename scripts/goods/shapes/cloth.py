"""Soft things: sheets, pillows and stuffed boxes."""

import math

import bmesh
from mathutils import Vector, noise

from shapes.blocks import box
from shapes.making import modify, put, solid


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
