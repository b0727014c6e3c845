"""Leaves and stems."""

import math

from shapes.making import join, put, solid
from shapes.paths import tube
from shapes.turned import sphere


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
