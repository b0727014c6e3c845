"""Surfaces for prints, flat and round."""

import math

from shapes.making import modify, solid


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
