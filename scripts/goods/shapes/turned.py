"""Bodies turned on a lathe."""

import math

from shapes.lines import curve
from shapes.making import solid


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
