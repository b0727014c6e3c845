"""What bathroom goods share: coloured parts, rolled cloth, bristles and the spots they grow from."""

import math

from mathutils import Vector, noise

import materials as m
from forms.parts import skin
from shapes import solid


def painted_where(thing, material, test):
    """Gives the faces whose middle passes `test(x, y, z)` another material: stripes, borders, hems."""
    thing.data.materials.append(material)
    slot = len(thing.data.materials) - 1
    for face in thing.data.polygons:
        if test(*face.center):
            face.material_index = slot
    return thing


def rolled(length, radius, thick, material, rng, turns=5.0):
    """A cloth rolled up, lying along x on z=0, its free edge to the front."""
    start = max(radius - turns * thick * 1.1, thick * 0.7)
    lift = rng.uniform(0, 50)

    def at(u, v):
        a = v * turns * math.tau + 0.9
        r = start + (radius - start) * v
        r *= 1 + 0.025 * noise.noise(Vector((u * 3 + lift, math.cos(a), math.sin(a)))) * v
        x = (u - 0.5) * length + 0.004 * math.sin(a * 0.7 + lift) * (1 if u > 0.5 else -1)
        return (x, r * math.cos(a), radius + r * math.sin(a))

    return skin(at, material, thick, 48, int(turns * 30), bevel=thick * 0.3)


def bristles(spots, length, colour, rng, hairs=9, spread=0.004, radius=0.0003, splay=0.2, lean=(0, 0)):
    """Tufts of hair growing up from each (x, y, z), as one thing. `splay` opens them towards their tips."""
    vertices, faces = [], []
    for x, y, z in spots:
        for _ in range(hairs):
            a, r = rng.uniform(0, math.tau), spread * math.sqrt(rng.random())
            dx, dy = r * math.cos(a), r * math.sin(a)
            tall = length * rng.uniform(0.95, 1.03)
            tip = (x + dx * (1 + splay * 6) + lean[0] * tall + rng.gauss(0, spread * 0.12), y + dy * (1 + splay * 6) + lean[1] * tall + rng.gauss(0, spread * 0.12), z + tall)
            at = len(vertices)
            for k in range(4):
                c, s = radius * math.cos(k * 1.5708), radius * math.sin(k * 1.5708)
                vertices += [(x + dx + c, y + dy + s, z), (tip[0] + c * 0.7, tip[1] + s * 0.7, tip[2])]
            faces += [(at + 2 * k, at + 2 * ((k + 1) % 4), at + 2 * ((k + 1) % 4) + 1, at + 2 * k + 1) for k in range(4)] + [(at + 1, at + 3, at + 5, at + 7)]
    return solid('bristles', vertices, faces, m.flat(colour, 0.75))


def grid(width, depth, step, shape=lambda x, y: True, jitter=0.0, rng=None):
    """Points of a staggered grid inside a shape."""
    rows, columns = int(depth / step) + 1, int(width / step) + 1
    spots = [((i + (j % 2) * 0.5 - columns / 2) * step, (j - (rows - 1) / 2) * step) for j in range(rows) for i in range(columns + 1)]
    spots = [(x + rng.uniform(-jitter, jitter), y + rng.uniform(-jitter, jitter)) if rng else (x, y) for x, y in spots]
    return [(x, y) for x, y in spots if abs(x) <= width / 2 and abs(y) <= depth / 2 and shape(x, y)]
