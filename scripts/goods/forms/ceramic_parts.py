"""What ceramics share: their skin, plates and handles."""

import math

from colour import mix
from materials import CERAMICS, ceramic, glaze, material_for, porcelain
from shapes import circle, lathe, sweep


def flatware(radius, height, skin, rim=0.0, thick=0.0045, foot=0.58):
    """A plate from its foot ring to a rounded edge; `rim` is the share of the radius that lies flat outside the well."""
    well = radius * (1 - rim)
    line = [(0, 0.002), (radius * foot * 0.9, 0.002), (radius * foot * 0.94, 0), (radius * foot, 0), (radius * foot * 1.03, 0.003), (well * 0.93, height * 0.34), (well, height * (0.75 if rim else 0.6)), (radius * 0.985, height - thick * 0.6), (radius, height - thick * 0.1), (radius * 0.993, height + thick * 0.35), (radius * 0.975, height + thick * 0.2)]
    inner = [(well * 0.985, height * (0.75 if rim else 0.6) + thick), (well * 0.9, height * 0.34 + thick), (well * 0.7, 0.003 + thick), (0, 0.002 + thick)]
    return lathe(line + inner, skin, 144, steps=5)


def handle_of(skin, at_top, at_low, reach, thick=0.0035, wide=1.5):
    """A pulled handle from the upper to the lower joint, to the right."""
    (rt, zt), (rl, zl) = at_top, at_low
    path = [(rt - 0.003, 0, zt), (rt + reach * 0.6, 0, zt + 0.003), (rt + reach, 0, (zt * 1.5 + zl) / 2.5), (rl + reach * 0.7, 0, zl + (zt - zl) * 0.2), (rl - 0.003, 0, zl)]
    return sweep(path, [(a * wide, b) for a, b in circle(thick, 20)], skin, grow=lambda t: 1.2 - 0.45 * math.sin(t * math.pi), up=(0, 1, 0), steps=12)


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
