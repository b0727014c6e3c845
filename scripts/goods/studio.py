"""The studio: backdrop, lights and camera, all in proportion to what stands in it."""

import math

import bpy
import numpy as np
from mathutils import Vector

from colour import BAKED, linear, luminance, mix, tone
from nodes import Tree
from shapes import solid

TINTS = {
    'ceramics': '#f0ece6', 'glass': '#e6ebe9', 'lighting': '#ddd3c5', 'furniture': '#efece7', 'kitchen': '#edecea',
    'pantry': '#f1ebe0', 'stationery': '#efece8', 'candles': '#efe8e2', 'bath': '#e8edec', 'audio': '#ebeae8',
    'garden': '#eaede5', 'bags': '#eee8df',
}
PITCH = {'stand': 11.0, 'flat': 66.0, 'hang': 1.0, 'wall': 3.0}
ROWS = {
    2: [(0.34, 0.32), (-0.34, 0)], 3: [(0, 0.42), (-0.62, 0), (0.62, 0)], 4: [(-0.2, 0.5), (0.62, 0.5), (-0.62, 0), (0.2, 0)],
    5: [(-0.4, 0.5), (0.4, 0.5), (-0.8, 0), (0, 0), (0.8, 0)], 6: [(-0.7, 0.55), (0, 0.55), (0.7, 0.55), (-0.86, 0), (0, 0), (0.86, 0)],
    7: [(-0.3, 0.6), (0.3, 0.6), (0.9, 0.6), (-1, 0), (-0.33, 0), (0.33, 0), (1, 0)],
    8: [(-0.9, 0.6), (-0.3, 0.6), (0.3, 0.6), (0.9, 0.6), (-1, 0), (-0.33, 0), (0.33, 0), (1, 0)],
}


def clean():
    """An empty scene with nothing left of the picture before."""
    BAKED.clear()
    for collection in (bpy.data.objects, bpy.data.meshes, bpy.data.materials, bpy.data.lights, bpy.data.cameras, bpy.data.images, bpy.data.curves):
        for item in list(collection):
            if item.name not in ('Render Result', 'Viewer Node'):
                collection.remove(item)


def tint_for(department, colour):
    """The backdrop of a department, kept apart from a thing of nearly its own brightness."""
    tint = TINTS.get(department, '#e2dcd2')
    gap = luminance(colour) - luminance(tint)
    if abs(gap) > 0.12:
        return tint
    return tone(mix(tint, '#b3a08a', 0.26), -0.03) if gap > -0.03 else tone(tint, 0.4)


def points_of(things):
    """World positions of (some of) the vertices that frame the picture."""
    bpy.context.view_layer.update()
    clouds = []
    for thing in things:
        if thing.type != 'MESH' or thing.get('unframed'):
            continue
        flat = np.empty(len(thing.data.vertices) * 3)
        thing.data.vertices.foreach_get('co', flat)
        cloud = flat.reshape(-1, 3)[:: max(1, len(flat) // 9000)]
        world = np.array(thing.matrix_world)
        clouds.append(cloud @ world[:3, :3].T + world[:3, 3])
    return np.concatenate(clouds)


def several(things, count, stage):
    """Sets: copies of the same things in one or two rows, or fanned out on a table."""
    spots = ROWS.get(min(count, 8))
    if not spots:
        return things
    cloud = points_of(things)
    width, depth = np.ptp(cloud[:, 0]), np.ptp(cloud[:, 1])
    across, back = (width * 1.22, max(depth, width * 0.55) * 1.7) if stage == 'stand' else (width * 1.25, depth * 1.3)
    gap = min(abs(a[0] - b[0]) for i, a in enumerate(spots) for b in spots[i + 1 :] if a[1] == b[1]) if count > 2 else 0.68
    made = []
    for at, (x, y) in enumerate(spots):
        batch = things if at == 0 else [thing.copy() for thing in things]
        for thing in batch:
            if at:
                bpy.context.scene.collection.objects.link(thing)
        made.append((batch, x / gap * across * (0.9 if count == 2 else 1), y / 0.5 * back * 0.75))
    for batch, x, y in made:
        for thing in batch:
            thing.matrix_world.translation += Vector((x, y, 0))
    return [thing for batch, _, _ in made for thing in batch]


def backdrop(tint, size, stage):
    """A seamless sweep of painted paper: floor, curve, wall. For 'wall' an upright plane at y=0."""
    t = Tree('backdrop')
    paper = t.done(t.add('BsdfDiffuse', {'Color': tint, 'Roughness': 0.4}))
    wide = 14 * size
    if stage == 'wall':
        line = [(0.0, -wide), (0.0, wide)]
    else:
        start, radius = 1.7 * size, 1.7 * size
        line = [(-9 * size, 0.0), (start, 0.0)]
        line += [(start + radius * math.sin(a), radius - radius * math.cos(a)) for a in (k / 24 * math.pi / 2 for k in range(1, 25))]
        line.append((start + radius, 14 * size))
    vertices = [(x, y, z) for y, z in line for x in (-wide, wide)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(line) - 1)]
    return solid('backdrop', vertices, faces, paper, angle=0)


def softbox(at, target, width, height, power, colour='#ffffff', spread=1.0):
    """An area light looking at a target; `power` is in watts for this size of stage."""
    lamp = bpy.data.lights.new('softbox', 'AREA')
    lamp.shape, lamp.size, lamp.size_y, lamp.energy = 'RECTANGLE', width, height, power
    lamp.color = linear(colour)[:3]
    lamp.spread = math.pi * spread
    thing = bpy.data.objects.new('softbox', lamp)
    thing.location = at
    thing.rotation_euler = (Vector(target) - Vector(at)).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.scene.collection.objects.link(thing)
    return thing


def lights(centre, size, stage, mood=1.0):
    """Key from the left above, broad fill from the right, a strip behind for the edge; all scale with the subject."""
    c, s = Vector(centre), size
    watt = s * s * mood
    if stage == 'flat':
        softbox(c + Vector((-2.0, 1.3, 2.6)) * s, c, 1.9 * s, 1.9 * s, 92 * watt, '#fffaf3')
        softbox(c + Vector((2.6, -0.8, 2.4)) * s, c, 2.6 * s, 2.6 * s, 30 * watt, '#f3f6ff')
    elif stage == 'wall':
        softbox(c + Vector((-2.4, -2.0, 1.9)) * s, c, 1.7 * s, 1.7 * s, 92 * watt, '#fffaf3')
        softbox(c + Vector((2.6, -2.4, 0.3)) * s, c, 2.6 * s, 2.6 * s, 30 * watt, '#f3f6ff')
    else:
        softbox(c + Vector((-2.1, -1.1, 2.0)) * s, c, 1.7 * s, 1.9 * s, 88 * watt, '#fff9f1')
        softbox(c + Vector((2.7, -1.5, 0.9)) * s, c, 2.4 * s, 2.6 * s, 26 * watt, '#f4f7ff')
        softbox(c + Vector((0.9, 2.2, 2.6)) * s, c + Vector((0, 0.4 * s, 0)), 2.2 * s, 0.9 * s, 46 * watt)
    for thing in bpy.data.objects:
        if thing.type == 'LIGHT' and 'strength' in thing:
            thing.data.energy = thing['strength'] * 14 * s * s
            thing.data.shadow_soft_size = max(thing.data.shadow_soft_size, 0.02 * s)


def world(strength=0.5, colour='#f4f1ec'):
    """Low, even light of the room."""
    scene = bpy.context.scene
    scene.world = scene.world or bpy.data.worlds.new('room')
    scene.world.use_nodes = True
    node = next(n for n in scene.world.node_tree.nodes if n.type == 'BACKGROUND')
    node.inputs[0].default_value, node.inputs[1].default_value = linear(colour), strength


def camera(cloud, yaw, pitch, fill=0.68, lens=80.0, ratio=1.0, zoom=1.0, focus=None, aperture=0.03, rise=0.0, side=0.0):
    """A camera that sees the point cloud fill a share of the frame. `ratio` = width / height.

    `zoom` > 1 comes closer, to `focus` (a world position). `side` shifts the subject across the frame (share of width).
    """
    low, high = cloud.min(0), cloud.max(0)
    size = float(np.linalg.norm(high - low))
    # walking to the right means looking from +x
    a, b = math.radians(yaw), math.radians(pitch)
    back = np.array([math.sin(a) * math.cos(b), -math.cos(a) * math.cos(b), math.sin(b)])
    right = np.array([math.cos(a), math.sin(a), 0.0])
    up = np.cross(back, right)
    frame_w, frame_h = 36.0 / lens, 36.0 / lens / ratio
    target, distance = (low + high) / 2, 4 * size
    for _ in range(24):
        local = cloud - (target + back * distance)
        deep = -(local @ back)
        x, y = (local @ right) / deep, (local @ up) / deep
        mid_x, mid_y = (x.min() + x.max()) / 2, (y.min() + y.max()) / 2
        target = target + right * mid_x * distance + up * mid_y * distance
        w, h = np.ptp(x) / frame_w, np.ptp(y) / frame_h
        # a compact thing needs less of the frame than a long or tall one
        wanted = min(0.86, fill * (0.94 + 0.24 * (1 - min(w, h) / max(w, h))))
        distance *= max(w, h) / wanted
    if focus is not None:
        target = np.array(focus)
    distance /= zoom
    target = target + up * rise * distance * frame_h - right * side * distance * frame_w
    data = bpy.data.cameras.new('camera')
    data.lens, data.sensor_width, data.sensor_fit = lens, 36.0, 'HORIZONTAL'
    data.clip_start, data.clip_end = size / 200, size * 200
    thing = bpy.data.objects.new('camera', data)
    thing.location = Vector(target + back * distance)
    thing.rotation_euler = Vector(back).to_track_quat('Z', 'Y').to_euler()
    near = np.percentile(-((cloud - (target + back * distance)) @ back), 25 if focus is None else 30)
    data.dof.use_dof = True
    data.dof.focus_distance = float(near if focus is None else distance)
    data.dof.aperture_fstop = lens / 1000 / (aperture * size)
    bpy.context.scene.collection.objects.link(thing)
    bpy.context.scene.camera = thing
    return thing


def shoot_set(form, things, props, department, view='hero'):
    """Stage, light and camera for one good whose things are built already."""
    if form.set == 'row' and props.count > 1 and view == 'hero':
        things = several(things, props.count, form.stage)
    cloud = points_of(things)
    low, high = cloud.min(0), cloud.max(0)
    size = float(max(np.ptp(cloud, axis=0).max(), np.linalg.norm(high - low) * 0.62))
    if form.stage == 'hang':
        lift = 2.2 * size - low[2]
        for thing in bpy.data.objects:
            thing.matrix_world.translation += Vector((0, 0, lift))
        cloud = points_of(things)
    elif form.stage in ('stand', 'flat') and abs(low[2]) > 1e-6:
        for thing in bpy.data.objects:
            thing.matrix_world.translation.z -= low[2]
        cloud = points_of(things)
    low, high = cloud.min(0), cloud.max(0)
    centre = (low + high) / 2
    pitch = PITCH[form.stage] if form.pitch is None else form.pitch
    if view == 'detail':
        plan = {'yaw': form.yaw - 30, 'pitch': min(80, pitch + 14), 'zoom': 1.75, 'focus': (0.5, 0.4, 0.68), **form.detail}
        focus = low + (high - low) * np.array(plan['focus'])
        camera(cloud, plan['yaw'], plan['pitch'], form.fill, 85.0, 1.0, plan['zoom'], focus, 0.05)
    else:
        camera(cloud, form.yaw, pitch, form.fill, rise=0.015 if form.stage == 'stand' else 0.0)
    backdrop(tint_for(department, props.colour), size, form.stage)
    lights(centre, size, form.stage)
    world()
