"""Mugs and cups."""

import math

import materials as m
from forms import form
from forms.ceramic_parts import clay, flatware, handle_of
from shapes import circle, curve, inside, lathe, put, sweep, vessel


def _cup(props, rng, radius, height, skin, foot=0.62, handle=True, wall=0.003):
    outer = [(radius * foot, 0), (radius * (foot + 0.04), 0.003), (radius * (foot + 0.18), height * 0.22), (radius * 0.95, height * 0.6), (radius, height)]
    parts = [vessel(outer, wall, material=skin)]
    if handle:
        parts.append(handle_of(skin, (radius * 0.97, height * 0.82), (radius * 0.82, height * 0.3), height * 0.34, 0.0034))
    return outer, wall, parts


@form('cup-saucer', yaw=-16, pitch=20)
def cup_saucer(props, rng):
    name = props.words[1]
    h = 0.062
    skin = clay(props, rng, h)
    gaiwan, bare = 'GAIWAN' in name or 'BOHEMIAN' in name, 'HASAMI' in name
    r = 0.044 if not gaiwan else 0.048
    outer, wall, cup = _cup(props, rng, r, 0.058 if not bare else 0.068, skin, 0.55 if gaiwan else 0.64, not (gaiwan or bare), 0.0022 if props.material == 'porcelain' else 0.0036)
    saucer = flatware(0.072, 0.016, skin, 0.3, 0.0034, 0.5)
    lift = 0.0062
    parts = [saucer, *put(cup, z=lift)]
    if gaiwan:
        lid = lathe([(0, 0.024), (0.008, 0.024), (0.009, 0.030), (0.013, 0.0315), (0.012, 0.0335), (0.008, 0.030), (0, 0.031)], skin)
        dome = lathe([(0.043, 0.0), (0.044, 0.002), (0.034, 0.014), (0.012, 0.022), (0, 0.024), (0, 0.021), (0.03, 0.012), (0.041, 0.0), (0.043, 0.0)], skin)
        parts += put([lid, dome], z=lift + 0.055)
    else:
        drink = '#5d3620' if not bare else '#b8a24a'
        parts.append(put(inside(outer, wall, 0.047, material=m.liquid('tea', drink)), z=lift))
    if 'LISBOA' in name:
        parts.append(put(lathe([(r * 0.965, 0.042), (r * 0.9755, 0.0428), (r * 0.978, 0.0436)], m.enamel('#2f4f86')), z=lift, scale=(1.004, 1.004, 1)))
    return parts


@form('espresso-cup', yaw=-16, pitch=16)
def espresso_cup(props, rng):
    name = props.words[1]
    h = 0.054 * rng.uniform(0.9, 1.06)
    skin = clay(props, rng, h)
    if 'AGATE' in name:
        skin = m.marble('#e4e0d8', props.colour)
    handled = 'DOCK' in name
    spots = [(0, 0)] if props.count > 1 else [(0, 0), (0.062, 0.045)] if 'FIVE' in name or 'DOCK' in name else [(0, 0)]
    parts = []
    for x, y in spots:
        outer, wall, cup = _cup(props, rng, 0.031, h, skin, 0.68, handled, 0.0024)
        parts += put([*cup, inside(outer, wall, h * 0.72, material=m.liquid('sauce', '#4a2716'))], x, y, rz=rng.uniform(-10, 10))
    return parts


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
