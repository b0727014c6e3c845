"""What customers might have snapped at home: one good on a table, a sill or a bed, taken with a phone."""

import random

import numpy as np
from mathutils import Vector
from PIL import Image

import scenes
import studio

# table, wall, how blue or warm the room's own light is, strength of the sun
PLACES = [
    ('oak', '#d9d3c6', '#ffe2bd', 2.6), ('walnut', '#c9bda9', '#ffd9ac', 1.6), ('linen #dfe1e0', '#d5d6d3', '#e6edf8', 2.2), ('plaster #ecebe6', '#c3ccc8', '#eaf0f8', 3.0),
    ('ash', '#e2d6c6', '#ffe8cc', 2.9), ('linen #c9b9a6', '#dcd3c8', '#ffdcb4', 1.4), ('oak', '#a9b3a6', '#f4efe6', 2.4),
]
COMPANY = ('harbour-mug--tide', 'tram-pocket-books', 'weekday-cereal-bowl', 'sado-ribbed-tumbler', 'sprig-bud-vase--celadon')


def build(shot):
    """Stands one good in a corner of someone's home, off the middle and a little askew."""
    rng = random.Random(shot['slug'])
    table, wall, warmth, sun = rng.choice(PLACES)
    things = scenes.placed({'good': shot['slug'], 'at': (0, 0), 'turn': rng.uniform(-32, 32)})
    cloud = studio.points_of(things)
    low, high = cloud.min(0), cloud.max(0)
    across, deep, tall = high - low
    size = max(across, deep, tall)
    large = size > 0.7
    if large:
        table = 'oak'
    elif size < 0.55:
        side = rng.choice((-1, 1))
        scenes.placed({'good': rng.choice([name for name in COMPANY if not name.startswith(shot['slug'])]), 'at': (side * (across / 2 + 0.11), high[1] + rng.uniform(0.0, 0.08)), 'turn': rng.uniform(0, 360)})
    middle = Vector((low + high) / 2)
    look = middle + Vector((rng.uniform(-0.14, 0.14) * size, 0, rng.uniform(-0.02, 0.1) * tall))
    flat = tall < 0.25 * max(across, deep)
    scene = {
        'table': table, 'wall': wall, 'back': high[1] + size * rng.uniform(0.35, 0.9), 'scale': max(0.6, size / 0.45), 'skirting': large, 'look': tuple(look),
        'wide': max(across * 1.75, deep * 1.6, tall * 2.0, 0.16), 'lens': 30, 'stop': 14, 'pitch': rng.uniform(40, 58) if flat else rng.uniform(12, 26), 'yaw': rng.uniform(-22, 22), 'roll': rng.uniform(-4, 4),
        'sun': {'azimuth': rng.uniform(30, 80), 'height': rng.uniform(26, 48), 'strength': sun, 'softness': 0.06}, 'room': rng.uniform(0.55, 0.85), 'warmth': warmth, 'sky': 0.9,
    }
    scenes.stage(scene)


def snapped(picture, slug):
    """The picture as a phone hands it on: warmer or cooler, a bit too contrasty, noisy in its shadows."""
    rng = np.random.default_rng(sum(map(ord, slug)))
    light = np.asarray(picture, np.float32) / 255
    warm = rng.uniform(-0.02, 0.05)
    light = light * np.array([1 + warm, 1, 1 - 1.4 * warm], np.float32)
    light = light + 0.10 * (light - 0.5) * (1 - np.abs(2 * light - 1))
    grain = rng.normal(0, 1, light.shape[:2] + (1,)) * 0.8 + rng.normal(0, 1, light.shape) * 0.5
    light = light + grain * 0.02 * (1.3 - light)
    return Image.fromarray((np.clip(light, 0, 1) * 255 + 0.5).astype(np.uint8))
