"""Teapots and pitchers."""

import math

import materials as m
from colour import mix
from forms import form
from forms.ceramic_parts import clay, flatware, handle_of
from shapes import curve, cylinder, inside, lathe, put, shaped, sphere, tube, vessel


@form('teapot', yaw=-12, pitch=12)
def teapot(props, rng):
    name = ' '.join(props.words)
    skin = clay(props, rng, 0.12)
    if 'DRIP' in name:
        pot = vessel([(0.052, 0), (0.058, 0.004), (0.062, 0.06), (0.05, 0.1), (0.036, 0.118)], 0.004, material=skin)
        cone = put(vessel([(0.022, 0), (0.05, 0.004), (0.05, 0.009), (0.026, 0.012), (0.034, 0.04), (0.058, 0.095)], 0.004, material=skin), z=0.116)
        return [pot, cone, handle_of(skin, (0.05, 0.1), (0.061, 0.04), 0.036, 0.0046)]
    r = {'TOKONAME': 0.052, 'TEA FOR ONE': 0.055}.get(next((k for k in ('TOKONAME', 'TEA FOR ONE') if k in name), ''), 0.072) * rng.uniform(0.96, 1.04)
    h = r * rng.uniform(1.35, 1.6)
    outer = [(r * 0.62, 0), (r * 0.66, 0.004), (r * 0.95, h * 0.25), (r, h * 0.46), (r * 0.84, h * 0.76), (r * 0.5, h * 0.95), (r * 0.46, h)]
    body = vessel(outer, 0.004, material=skin)
    ribs = rng.random() < 0.35 and 'HARBOUR' not in name
    if ribs:
        shaped(body, lambda x, y, z: (x * (1 + 0.012 * math.cos(30 * math.atan2(y, x))), y * (1 + 0.012 * math.cos(30 * math.atan2(y, x))), z))
    lid = lathe([(r * 0.47, h - 0.003), (r * 0.5, h - 0.001), (r * 0.49, h + 0.003), (r * 0.36, h + r * 0.13), (r * 0.12, h + r * 0.19), (r * 0.085, h + r * 0.22), (r * 0.1, h + r * 0.28), (r * 0.15, h + r * 0.33), (r * 0.12, h + r * 0.4), (0, h + r * 0.42)], skin)
    spout = tube([(-r * 0.8, 0, h * 0.26), (-r * 1.2, 0, h * 0.38), (-r * 1.42, 0, h * 0.68), (-r * 1.66, 0, h * 0.92)], lambda t: r * (0.2 - 0.11 * t), skin, sides=28)
    parts = [body, lid, spout]
    if 'TOKONAME' in name:
        parts.append(put(tube([(0, -r * 0.9, h * 0.5), (0.01, -r * 1.4, h * 0.62), (0.016, -r * 1.9, h * 0.72)], lambda t: r * (0.13 + 0.07 * t), skin), rz=28))
    elif 'CANE' in name:
        cane = m.wood('rattan', 'x')
        for k in range(3):
            parts.append(tube([(-r * 0.62, (k - 1) * 0.006, h * 0.84), (-r * 0.72, (k - 1) * 0.006, h * 1.25), (-r * 0.3, (k - 1) * 0.006, h * 1.72), (r * 0.3, (k - 1) * 0.006, h * 1.72), (r * 0.72, (k - 1) * 0.006, h * 1.25), (r * 0.62, (k - 1) * 0.006, h * 0.84)], 0.0036, cane))
        for side in (-1, 1):
            parts.append(put(tube([(0.008 * math.cos(a), 0.008 * math.sin(a), 0) for a in (k / 12 * math.tau for k in range(12))], 0.003, skin, closed=True, steps=2), side * r * 0.62, 0, h * 0.82, rx=90))
    else:
        parts.append(handle_of(skin, (r * 0.82, h * 0.78), (r * 0.96, h * 0.28), r * 0.62, 0.0055))
    if 'TEA FOR ONE' in name:
        cup = vessel([(0.05, 0), (0.058, 0.004), (0.064, 0.04), (0.066, 0.05)], 0.0036, material=skin)
        saucer = flatware(0.08, 0.014, skin, 0.2, 0.0035, 0.5)
        return [saucer, put(cup, z=0.006), _put_handle(skin), *put(parts, z=0.052)]
    return parts


def _put_handle(skin):
    return put(handle_of(skin, (0.063, 0.045), (0.06, 0.015), 0.024, 0.0035), z=0.006)


@form('pitcher', yaw=-14, pitch=12)
def pitcher(props, rng):
    name = ' '.join(props.words)
    glass = props.made('glass') and not props.made('stoneware')
    skin = m.glass(mix(props.colour, '#ffffff', 0.6)) if glass else clay(props, rng, 0.16)
    wall = 0.0034 if glass else 0.0042
    if 'GRAVY' in name:
        boat = vessel([(0.04, 0), (0.045, 0.005), (0.062, 0.04), (0.066, 0.062)], wall, material=skin)
        shaped(boat, lambda x, y, z: (x * (1.3 + 0.5 * max(0, abs(x) / 0.066 - 0.55) * (z / 0.062) ** 2), y * (0.85 - 0.45 * max(0, abs(x) / 0.066 - 0.55) * (z / 0.062)), z + 0.014 * max(0, abs(x) / 0.066 - 0.5) * (z / 0.062) ** 3))
        return [boat, put(handle_of(skin, (0.052, 0.055), (0.046, 0.016), 0.028, 0.004), rz=90)]
    if 'PLUNGE' in name or 'PRESS' in name:
        r, h = 0.05, 0.17
        body = vessel([(r * 0.96, 0), (r, 0.004), (r, h * 0.5), (r, h)], 0.005, material=skin)
        steel = m.metal('stainless-steel', 'polished')
        lid = put(lathe([(0, 0.014), (0.02, 0.013), (0.046, 0.006), (0.052, 0.002), (0.052, 0), (0, 0)], steel), z=h)
        rod = put(cylinder(0.0022, 0.03, steel, 0.0005), z=h + 0.012)
        knob = put(sphere(0.0115, steel), z=h + 0.04)
        return [body, lid, rod, knob, handle_of(skin, (r, h * 0.84), (r, h * 0.26), 0.042, 0.0055)]
    r, h = 0.055 * rng.uniform(0.92, 1.08), 0.17 * rng.uniform(0.9, 1.15)
    if 'ICE' in name:
        r, h = 0.066, 0.225
    neck = rng.choice([0.68, 0.78, 0.9])
    outer = [(r * 0.72, 0), (r * 0.78, 0.004), (r, h * 0.3), (r * 0.98, h * 0.45), (r * neck, h * 0.78), (r * (neck + 0.05), h)]
    body = vessel(outer, wall, material=skin)

    def lip(x, y, z):
        share = max(0.0, (z - h * 0.78) / (h * 0.22))
        away = max(0.0, -x / (r * neck) - 0.35)
        return x * (1 + 0.75 * away * share**2), y * (1 - 0.5 * away * share**2), z + 0.02 * away * share**2

    shaped(body, lip)
    side = curve(outer, 12)
    at = lambda z: min(side, key=lambda p: abs(p[1] - z))[0]
    parts = [body, handle_of(skin, (at(h * 0.88), h * 0.88), (at(h * 0.34), h * 0.34), h * 0.2, 0.0052)]
    if glass:
        parts.append(inside(outer, wall, h * 0.5, material=m.liquid('water', '#f2efd9')))
    return parts
