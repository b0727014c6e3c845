"""Composed pictures: still lifes of the departments and of the home page.

A scene is data (scene_data.py): real goods stand in a setting, in metres, x to the right, y away from the camera.
"""

import math

import bpy
from mathutils import Vector

import forms
import studio
from forms import Props
from scene_data import SCENES
from scene_sets import cloth, ground, wall, window
from shapes import put

# Every hero and variant by the name of its file; render.py fills this.
GOODS = {}


def build(name):
    """Builds, lights and frames one scene. Raises where it names a good that the shop does not have."""
    scene = SCENES[name]
    for piece in scene['pieces']:
        placed(piece)
    stage(scene)


def stage(scene):
    """Table, wall, light and camera for the goods that stand there already."""
    scale = scene.get('scale', 1.0)
    back = scene.get('back', 0.5 * scale)
    deep = 4.0 * scale
    for thing in ground(scene['table'], 5.0 * scale, deep, scene.get('board', 0.14 * scale)):
        put(thing, y=back - deep / 2)
    wall(scene['wall'], back, 8 * scale, 4 * scale, scene.get('skirting', False))
    for args in scene.get('cloths', []):
        cloth(**args)
    light(scene, scale)
    look(scene)


def light(scene, scale):
    """Sun through a window, the sky's light beside it and the room's own."""
    target = Vector(scene['look'])
    sun = {'azimuth': 62, 'height': 34, 'size': (1.1 * scale, 1.25 * scale), 'strength': 4.6, **scene.get('sun', {})}
    window(target, **sun)
    watt = scale * scale * scene.get('sky', 1.0)
    studio.softbox(target + Vector((-2.4, -0.9, 1.5)) * scale, target, 1.6 * scale, 1.8 * scale, 44 * watt, '#eef3ff')
    studio.world(scene.get('room', 0.6), scene.get('warmth', '#f3efe9'))
    for thing in bpy.data.objects:
        if thing.type == 'LIGHT' and 'strength' in thing:
            thing.data.energy = thing['strength'] * scene.get('lamps', 3.0) * scale * scale


def look(scene):
    """The camera: `wide` metres of the scene fill the frame at the point it looks at, which is sharp."""
    a, b = math.radians(scene.get('yaw', 0)), math.radians(scene.get('pitch', 9))
    lens = scene.get('lens', 65.0)
    distance = scene['wide'] * lens / 36
    back = Vector((math.sin(a) * math.cos(b), -math.cos(a) * math.cos(b), math.sin(b)))
    data = bpy.data.cameras.new('camera')
    data.lens, data.sensor_width, data.sensor_fit, data.clip_start = lens, 36.0, 'HORIZONTAL', 0.02
    thing = bpy.data.objects.new('camera', data)
    thing.location = Vector(scene['look']) + back * distance
    thing.rotation_euler = back.to_track_quat('Z', 'Y').to_euler()
    thing.rotation_euler.rotate_axis('Z', math.radians(scene.get('roll', 0)))
    data.dof.use_dof, data.dof.focus_distance = True, distance + scene.get('sharp', 0.0)
    data.dof.aperture_fstop = scene.get('stop', 2.2)
    bpy.context.scene.collection.objects.link(thing)
    bpy.context.scene.camera = thing


def placed(piece):
    """One good, built, turned and moved to its spot; a tilted one rests on its lowest point. Returns what frames it."""
    before = set(bpy.data.objects)
    shot = GOODS[piece['good']]
    props = Props.of(shot['props'])
    props.colour = str(props.colour)
    props.count = piece.get('count', 1)
    things = forms.make(shot['form'], props)
    new = set(bpy.data.objects) - before
    for thing in new:
        put(thing, rx=piece.get('rx', 0), ry=piece.get('ry', 0))
        put(thing, rz=piece.get('turn', 0), scale=piece.get('scale', 1.0))
    low = studio.points_of(things).min(0)[2]
    for thing in new:
        put(thing, *piece['at'], piece.get('z', 0.0) - low)
    return things
