"""Solids and surfaces. Metres; every function returns one Blender object, smooth-shaded, its material set.

Things stand on z=0 and face -y (towards the camera); x is to the right. Move them with `put`.
"""

from shapes.blocks import box, prism
from shapes.cloth import pillow, sheet, soft_box
from shapes.lights import bulb
from shapes.lines import circle, curve, rounded
from shapes.making import bevelled, copy, cut, from_bmesh, join, modify, put, roughen, shaped, solid, unframed
from shapes.paths import ring, rope, strap, sweep, tube
from shapes.plants import leaf, stem
from shapes.prints import card, wrap
from shapes.turned import cylinder, inside, lathe, sphere, vessel

__all__ = [
    'bevelled', 'box', 'bulb', 'card', 'circle', 'copy', 'curve', 'cut', 'cylinder', 'from_bmesh', 'inside', 'join',
    'lathe', 'leaf', 'modify', 'pillow', 'prism', 'put', 'ring', 'rope', 'roughen', 'rounded', 'shaped', 'sheet',
    'soft_box', 'solid', 'sphere', 'stem', 'strap', 'sweep', 'tube', 'unframed', 'vessel', 'wrap',
]
