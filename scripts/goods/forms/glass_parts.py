"""Glass as goods need it: walls, tints, drinks, and sets standing together."""

import materials as m
from colour import channels, hexed, mix
from shapes import put

DRINKS = {'wine': '#a3243c', 'amber': '#e2b274', 'water': '#f8fbfa', 'pink': '#ea9c8a', 'straw': '#f0e4b4', 'rose': '#f2c9b6', 'coffee': '#8a4f2c'}


def pane(props, share=0.0):
    """The good's glass in its colour: light passes four skins of it, so each takes a fourth of the tint."""
    return m.glass(thinned(mix(props.colour, '#ffffff', share)))


def thinned(colour, by=0.25):
    """A colour as one skin of a glass of that colour."""
    return hexed(c**by for c in channels(colour))


def drink(name):
    return m.liquid('water', DRINKS[name]) if name != 'milk' else m.porcelain('#b58a60')


def set_out(make, count, gap, rng):
    """A few of the same standing together, as one sets glasses down: a loose row, the second row behind."""
    places = {1: [(0, 0)], 2: [(-0.52, 0.1), (0.52, -0.12)], 3: [(-0.85, 0.1), (0.08, 0.55), (0.8, -0.2)]}.get(count, [(-1.0, 0.15), (0, 0.75), (0.02, -0.46), (1.0, 0.1)])
    pieces = []
    for x, y in places:
        pieces += put(make(rng), x * gap, y * gap, rz=rng.uniform(0, 360))
    return pieces
