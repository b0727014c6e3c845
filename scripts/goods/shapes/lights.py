"""Lights within goods."""

import bpy

from colour import linear


def bulb(x, y, z, strength=0.25, colour='#ffd9a0', radius=0.02):
    """A lamp's own light; `strength` is relative to the studio (0.1 dim … 0.6 bright), whatever the size of the thing."""
    lamp = bpy.data.lights.new('bulb', 'POINT')
    lamp.color = linear(colour)[:3]
    lamp.shadow_soft_size = radius
    thing = bpy.data.objects.new('bulb', lamp)
    thing.location = (x, y, z)
    thing['strength'] = strength
    bpy.context.scene.collection.objects.link(thing)
    return thing
