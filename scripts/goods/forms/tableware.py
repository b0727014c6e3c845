"""Mugs."""

import math

from colour import mix
from forms import form
from materials import CERAMICS, ceramic, glaze, material_for, porcelain
from shapes import curve, lathe, sweep, circle, vessel


def clay(props, rng, height):
    """The skin of a pot: porcelain stays even, stoneware is reactive with a dark rim or dry and matte."""
    if props.material == 'porcelain':
        return porcelain(props.colour)
    if props.material and props.material not in CERAMICS:
        return material_for(props)
    if rng.random() < 0.25:
        return ceramic(props.colour)
    rim = mix(props.colour, '#6b4a2f', 0.7) if rng.random() < 0.7 else None
    return glaze(props.colour, rim, height, rng.choice([0.2, 0.6, 0.9]), rng.uniform(0.55, 0.9), height)


@form('mug', yaw=-14, pitch=15, detail=dict(yaw=38, pitch=34, zoom=1.7, focus=(0.55, 0.4, 0.85)))
def mug(props, rng):
    height, radius = rng.uniform(0.086, 0.104), rng.uniform(0.039, 0.045)
    belly, foot = rng.choice([(1.0, 0.93), (1.09, 0.72), (0.97, 0.97), (1.04, 0.8)])
    outer = [(radius * foot * 0.94, 0), (radius * foot, 0.003), (radius * foot, 0.003), (radius * belly, height * 0.36), (radius * (1 + belly) / 2, height * 0.72), (radius, height)]
    skin = clay(props, rng, height)
    wall = 0.0022 if props.material == 'porcelain' else 0.0036
    body = vessel(outer, wall, material=skin)
    side = curve(outer, 12)
    at = lambda z: min(side, key=lambda p: abs(p[1] - z))[0]
    top, low, reach = height * rng.uniform(0.78, 0.86), height * rng.uniform(0.2, 0.3), rng.uniform(0.026, 0.033)
    path = [(at(top) - 0.003, 0, top), (at(top) + reach * 0.55, 0, top + 0.004), (at(top) + reach, 0, (top * 1.6 + low) / 2.6), (at(low) + reach * 0.8, 0, low + (top - low) * 0.22), (at(low) - 0.003, 0, low)]
    thick = rng.uniform(0.0042, 0.0055)
    handle = sweep(path, [(a * rng_w, b) for rng_w in [1.5] for a, b in circle(thick, 24)], skin, grow=lambda t: 1.2 - 0.45 * math.sin(t * math.pi), up=(0, 1, 0), steps=12)
    things = [body, handle]
    if rng.random() < 0.35:
        for k in range(rng.randint(2, 5)):
            z = height * (0.3 + 0.08 * k)
            things.append(lathe([(at(z), z - 0.0012), (at(z) + 0.0005, z), (at(z), z + 0.0012)], skin))
    return things
