"""Composed still lifes: one for every department and two wide ones for the home page.

A scene is data: pieces stand on the floor (or on plinths), in metres as seen from above, x to the right, y away from the camera.
"""

import bpy
import numpy as np

import forms
import studio
from colour import tone
from forms import Props
from materials import ceramic
from scene_data import SCENES
from shapes import box, put


def build(name):
    """Builds, lights and frames one scene. A piece whose form is not modelled is left out; a scene without any raises."""
    scene = SCENES[name]
    things = []
    for piece in scene['pieces']:
        if piece['form'] not in forms.REGISTRY:
            continue
        things += placed(piece, scene)
    if not things:
        raise LookupError(f'no form of the scene {name} is modelled')
    cloud = studio.points_of(things)
    low, high = cloud.min(0), cloud.max(0)
    size = float(max(np.ptp(cloud, axis=0).max() * 0.8, np.linalg.norm(high - low) * 0.55))
    studio.camera(cloud, scene.get('yaw', 0), scene.get('pitch', 8), scene.get('fill', 0.84), scene.get('lens', 70.0), 16 / 9, aperture=0.02, rise=scene.get('rise', 0.03), side=scene.get('side', 0.0))
    studio.backdrop(tone(scene['tint'], 0.3), size, scene.get('stage', 'stand'))
    studio.lights((low + high) / 2, size, scene.get('stage', 'stand'), scene.get('mood', 1.0))
    studio.world(scene.get('room', 0.42))


def placed(piece, scene):
    """One piece of a scene: built, put on its plinth if it has one, turned and moved to its spot."""
    before = set(bpy.data.objects)
    props = Props.of({'seed': 7, 'words': ('SOUK', ''), **piece})
    props.colour = str(props.colour)
    things = forms.make(piece['form'], props)
    bpy.context.view_layer.update()
    low = studio.points_of(things).min(0)[2]
    x, y = piece['at']
    lift = piece.get('plinth', 0.0) + piece.get('z', 0.0)
    for thing in set(bpy.data.objects) - before:
        put(thing, z=-low)
        put(thing, x, y, lift, rx=piece.get('tilt', 0), rz=piece.get('turn', 0), scale=piece.get('scale', 1.0))
    if piece.get('plinth'):
        cloud = studio.points_of(things)
        wide = piece.get('wide') or float(np.ptp(cloud, axis=0)[:2].max()) * 1.15
        stone = ceramic(piece.get('stone', scene.get('stone', '#e6dccb')))
        things = [*things, put(box(wide, wide, piece['plinth'], 0.004, stone), x, y)]
    return things
