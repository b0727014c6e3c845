"""Where a still life stands: a table before a wall or a room, and the window its light comes through."""

import math
import random

import bpy
from mathutils import Matrix, Vector

from colour import linear, tone
from materials import fabric, flat, wood
from nodes import Tree
from shapes import box, leaf, put, sheet, shaped


def plaster(colour):
    """Limewashed plaster: clouded, softly uneven, with trowel marks."""
    t = Tree('plaster')
    at = t.place()
    cloud = t.noise(at, 2.2, 5, 0.6, 0.8)
    base = t.ramp(cloud, [(0.3, tone(colour, -0.06)), (0.7, tone(colour, 0.05))])
    marks = t.noise(t.place((5, 9, 14)), 1.6, 4, 0.6)
    return t.done(t.principled(Base_Color=base, Roughness=0.95, Specular_IOR_Level=0.1, Normal=t.bump(marks, 0.35, 0.01)))


def planks(kind, width, depth, board, thickness=0.03, gap=0.0012, seed=3):
    """Boards along x whose upper side is z=0."""
    rng = random.Random(seed)
    made = []
    for at in range(math.ceil(depth / board)):
        plank = box(width, board - gap, thickness, 0.0012, wood(kind, 'x'), 2)
        # each board shows another part of the tree
        slip = rng.uniform(-9, 9), rng.uniform(-3, 3)
        shaped(plank, lambda x, y, z: (x + slip[0], y + slip[1], z))
        made.append(put(plank, -slip[0], (at + 0.5) * board - depth / 2 - slip[1], -thickness))
    return made


def ground(kind, width, depth, board):
    """A table or floor with its upper side on z=0: a kind of wood, 'linen #…' or 'plaster #…'."""
    name, _, colour = kind.partition(' ')
    if name == 'linen':
        return [sheet(width, depth, 0.0, fabric('linen', colour), random.Random(5), 0.004, 2.2 * width, 128)]
    if name == 'plaster':
        return [put(box(width, depth, 0.04, 0.004, plaster(colour)), z=-0.04)]
    return planks(name, width, depth, board)


def cloth(x, y, width, depth, colour, turn=0.0, folds=0.006, kind='linen', seed=4):
    """A napkin, runner or rug lying there; its folds are `folds` metres high."""
    thing = sheet(width, depth, 0.0022, fabric(kind, colour), random.Random(seed), folds * 1.5, 3.4, 96)
    # no hem runs straight
    sway = 0.012 * min(width, depth)
    shaped(thing, lambda a, b, c: (a + sway * math.sin(9 * b / depth + seed), b + sway * math.sin(7 * a / width + 2 * seed), c))
    return put(thing, x, y, 0.0004, rz=turn)


def wall(colour, y, width, height, skirting=False):
    """A plastered wall facing the camera."""
    made = [put(box(width, 0.1, height + 1, 0, plaster(colour)), 0, y + 0.05, -0.5)]
    if skirting:
        made.append(put(box(width, 0.016, 0.09, 0.003, flat(tone(colour, 0.45), 0.5)), 0, y - 0.008, 0))
    return made


def window(target, azimuth, height, size, strength, panes=(2, 3), leaves=0, softness=0.035, seed=2):
    """Sun through a window: its bars, and leaves before it, throw soft shadows over the picture.

    `azimuth` 90 is from the left, 0 from the camera, `height` in degrees above the table; `size` is the opening's (width, height).
    """
    a, h = math.radians(azimuth), math.radians(height)
    way = Vector((-math.sin(a) * math.cos(h), -math.cos(a) * math.cos(h), math.sin(h)))
    sun = bpy.data.lights.new('sun', 'SUN')
    sun.energy, sun.angle, sun.color = strength, softness, linear('#ffe9cd')[:3]
    lamp = bpy.data.objects.new('sun', sun)
    lamp.rotation_euler = way.to_track_quat('Z', 'Y').to_euler()
    bpy.context.scene.collection.objects.link(lamp)
    wide, high = size
    dark = flat('#000000')
    bar, far = 0.035 * wide, 8 * max(size)
    # upright in its own plane: x across, z up
    parts = [put(box(far, 0.01, far, 0, dark), z=high / 2), put(box(far, 0.01, far, 0, dark), z=-high / 2 - far)]
    parts += [put(box(far, 0.01, high * 1.02, 0, dark), x=side * (wide / 2 + far / 2), z=-high * 0.51) for side in (-1, 1)]
    parts += [put(box(bar, 0.01, high, 0, dark), x=(k / panes[0] - 0.5) * wide, z=-high / 2) for k in range(1, panes[0])]
    parts += [put(box(wide, 0.01, bar, 0, dark), z=(k / panes[1] - 0.5) * high) for k in range(1, panes[1])]
    rng = random.Random(seed)
    for _ in range(leaves):
        long = rng.uniform(0.14, 0.24) * wide
        x, z = rng.uniform(-0.5, 0.5) * wide, rng.choice((0.5, 0.42, 0.3)) * high - rng.uniform(0, 0.35) * high
        parts.append(put(leaf(long, long * 0.3, dark, 0.4), x, -0.1, z, rx=rng.uniform(-160, -60), ry=rng.uniform(0, 360), rz=rng.uniform(-60, 60)))
    across = Vector((0, 0, 1)).cross(way).normalized()
    up = way.cross(across)
    frame = Matrix((across, -way, up)).transposed().to_4x4()
    frame.translation = Vector(target) + way * 1.3 * max(size)
    for part in parts:
        part.matrix_world = frame @ part.matrix_world
        part.visible_camera = part.visible_diffuse = part.visible_glossy = part.visible_transmission = False
    return lamp
