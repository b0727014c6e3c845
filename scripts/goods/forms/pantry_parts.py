"""What pantry goods share: their labels."""

import math

import materials as m
from colour import luminance, mix, tone
from lettering import label
from shapes import wrap

CREAM = '#f3ecdd'
STYLES = ('classic', 'band', 'plain')


def pantry_label(props, rng, radius, height, z, arc=150, ratio=None, ground=None, small=''):
    """A paper label round a jar or bottle."""
    ground = ground or rng.choice([CREAM, '#f7f3ea', '#ece3d0', mix(props.colour, CREAM, 0.82)])
    ratio = ratio or radius * math.radians(arc) / height
    accent = props.colour if luminance(props.colour) < 0.72 else tone(props.colour, -0.35)
    art = label(props.words, ratio, ground, accent=accent, style=rng.choice(STYLES), small=small)
    return wrap(radius + 0.0003, height, z, arc, m.printed(art, 0.75))
