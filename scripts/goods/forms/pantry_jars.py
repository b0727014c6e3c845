"""Jars and bottles of the pantry: jam, honey, oil and sauce."""

import math

import materials as m
from colour import mix, muted, tone
from forms import form
from forms.pantry_parts import CREAM, STYLES, pantry_label
from lettering import label
from shapes import card, cylinder, inside, lathe, put, shaped, tube, vessel


def _lid(radius, height, z, kind, rng):
    """A twist-off lid with a rolled edge and a faint panel."""
    r = radius + 0.0022
    profile = [(0, z + height - 0.0016), (r * 0.72, z + height - 0.0016), (r * 0.76, z + height), (r - 0.003, z + height), (r, z + height - 0.003), (r, z + 0.0022), (r + 0.0008, z + 0.0012), (r + 0.0004, z), (r - 0.0012, z), (r - 0.0012, z + 0.002)]
    return lathe(profile, kind, smooth=False)


@form('jam-jar')
def jam_jar(props, rng):
    r, h = 0.036 * rng.uniform(0.92, 1.08), 0.088 * rng.uniform(0.88, 1.18)
    neck = r * rng.choice([0.80, 0.86, 0.9])
    outer = [(r * 0.86, 0), (r * 0.97, 0.003), (r, 0.010), (r, h * 0.4), (r, h * 0.7), (r * 0.985, h * 0.76), ((r + neck) / 2, h * 0.835), (neck, h * 0.88), (neck, h * 0.92), (neck, h)]
    if rng.random() < 0.25:  # bellied
        outer = [(r * 0.74, 0), (r * 0.9, 0.004), (r * 1.05, h * 0.38), (r, h * 0.66), (neck, h * 0.86), (neck, h)]
    jar = vessel(outer, 0.0026, 0.005, m.glass())
    fill = inside(outer, 0.0026, h * 0.86, 0.005, 0.00025, m.liquid('jam', props.colour))
    metal = rng.choice([m.metal('brass', 'satin'), m.painted('#f4f1ea'), m.painted('#26231f'), m.painted(tone(muted(props.colour, 0.2), -0.2))])
    lid = _lid(neck, 0.013, h - 0.010, metal, rng)
    paper = pantry_label(props, rng, r, h * 0.42, h * 0.17, rng.choice([125, 140, 155]), small=rng.choice(['', 'NET 240 G', 'SMALL BATCH']))
    parts = [jar, fill, lid, paper]
    return parts


@form('honey-jar')
def honey_jar(props, rng):
    r, h = 0.041 * rng.uniform(0.94, 1.06), 0.082 * rng.uniform(0.92, 1.1)
    sides = rng.choice([0, 0, 6, 8])
    outer = [(r * 0.84, 0), (r * 0.97, 0.004), (r, 0.012), (r, h * 0.4), (r, h * 0.72), (r * 0.98, h * 0.78), (r * 0.9, h * 0.85), (r * 0.82, h * 0.9), (r * 0.82, h * 0.94), (r * 0.82, h)]
    jar = vessel(outer, 0.0028, 0.006, m.glass())
    fill = inside(outer, 0.0028, h * 0.86, 0.006, 0.00025, m.liquid('honey', props.colour))
    if sides:
        def facet(x, y, z):
            a = math.atan2(y, x)
            near = (a + math.pi / 2) % (math.tau / sides) - math.pi / sides
            k = 1 - 0.55 * (1 - math.cos(math.pi / sides) / math.cos(near)) if z < h * 0.78 else 1
            return x * k, y * k, z
        shaped(jar, facet), shaped(fill, facet)
    wooden = rng.random() < 0.45
    top = cylinder(r * 0.84, 0.014, m.wood('beech', 'z') if wooden else m.metal('brass', 'satin'), 0.002)
    put(top, z=h - 0.006)
    parts = [jar, fill, top, pantry_label(props, rng, r * (0.985 if sides else 1), h * 0.4, h * 0.18, 104 if sides else 130)]
    if rng.random() < 0.5:  # a dipper leaning beside
        wood = m.wood('beech', 'z')
        grooves = [(0, 0), (0.006, 0.002)]
        for k in range(7):
            z = 0.004 + k * 0.0052
            wide = 0.0085 + 0.004 * math.sin(math.pi * (k + 0.5) / 7)
            grooves += [(wide - 0.004, z), (wide, z + 0.0008), (wide, z + 0.0032), (wide - 0.004, z + 0.0040)]
        grooves += [(0.0042, 0.046), (0.0034, 0.060), (0.0036, 0.135), (0.0048, 0.150), (0, 0.152)]
        dipper = lathe(grooves, wood, 40, smooth=False)
        parts.append(put(dipper, r + 0.034, -r * 0.9, 0.0125, rx=0, ry=84, rz=rng.uniform(120, 150)))
    return parts


def _bottle(r, h, neck, shoulder, wall, glass):
    """A bottle's outside (for the filling too) and its body."""
    outer = [(r * 0.88, 0), (r * 0.98, 0.003), (r, 0.009), (r, h * shoulder * 0.5), (r, h * shoulder * 0.93), (r * 0.995, h * shoulder), (r * 0.9, h * (shoulder + 0.06)), (neck + (r - neck) * 0.42, h * (shoulder + 0.115)), (neck * 1.16, h * (shoulder + 0.18)), (neck, h * (shoulder + 0.25)), (neck, h * 0.95), (neck, h * 0.95), (neck * 1.18, h * 0.955), (neck * 1.18, h * 0.985), (neck, h)]
    return outer, vessel(outer, wall, wall * 2.5, glass)


@form('oil-bottle')
def oil_bottle(props, rng):
    words = ' '.join(props.words)
    r, h = 0.031 * rng.uniform(0.9, 1.15), 0.25 * rng.uniform(0.82, 1.12)
    shoulder = rng.choice([0.48, 0.56, 0.62])
    if 'DROPPER' in words or 'CONDIMENTO' in words:
        r, h, shoulder = 0.032, 0.145, 0.5
    square = rng.random() < 0.3
    neck = 0.0125
    dark = rng.random() < 0.3
    tint = rng.choice(['#35422c', '#3a2c1e']) if dark else '#e2ece2'
    outer, body = _bottle(r, h, neck, shoulder, 0.0026, m.glass(tint))
    fill = inside(outer, 0.0026, h * (0.87 + rng.uniform(0.0, 0.03)), 0.0065, 0.00025, m.liquid('oil', props.colour if not dark else mix(props.colour, '#20281a', 0.5)))
    if square:
        def squared(x, y, z):
            a = math.atan2(y, x)
            k = 1 / max(abs(math.cos(a)), abs(math.sin(a)))
            soft = 1 + (min(k, 1.24) - 1) * 0.85
            share = max(0.0, min(1.0, (h * (shoulder + 0.1) - z) / (h * 0.2)))
            return x * (1 + (soft * 0.9 - 1) * share), y * (1 + (soft * 0.9 - 1) * share), z
        shaped(body, squared), shaped(fill, squared)
    parts = [body, fill]
    closing = rng.choice(['cork', 'cap', 'spout'])
    if closing == 'cork':
        parts.append(put(cylinder(neck * 0.8, 0.02, m.cork(), 0.001), z=h - 0.008))
        parts.append(put(cylinder(neck * 1.3, 0.012, m.wood('beech', 'z'), 0.0015), z=h + 0.009))
    elif closing == 'cap':
        parts.append(put(cylinder(neck * 1.28, 0.034, m.metal('steel', 'satin', colour=rng.choice(['#2b2a28', '#c9a45a', '#7d2f28'])), 0.001), z=h - 0.024))
    else:
        steel = m.metal('stainless-steel', 'polished')
        parts.append(put(cylinder(neck * 0.95, 0.012, steel), z=h - 0.004))
        parts.append(tube([(0, 0, h), (0, 0, h + 0.022), (0.010, 0, h + 0.042), (0.024, 0, h + 0.052)], lambda t: 0.0042 - 0.0012 * t, steel))
    lh = h * shoulder * rng.uniform(0.55, 0.72)
    if square:
        art = label(props.words, r * 1.5 / lh, CREAM, accent=tone(props.colour, -0.2), style=rng.choice(STYLES))
        parts.append(put(card(r * 1.5, lh, m.printed(art, 0.75)), y=-r * 0.9 - 0.0006, z=h * 0.08))
    else:
        parts.append(pantry_label(props, rng, r, lh, h * 0.07, rng.choice([120, 140]), small='EXTRA VIRGIN' if 'OIL' in words else ''))
    return parts


@form('sauce-bottle')
def sauce_bottle(props, rng):
    r, h, neck = 0.028 * rng.uniform(0.95, 1.1), 0.175 * rng.uniform(0.9, 1.1), 0.0125
    outer, body = _bottle(r, h, neck, 0.52, 0.0024, m.glass())
    fill = inside(outer, 0.0024, h * 0.86, 0.006, 0.00025, m.liquid('sauce', props.colour))
    cap = put(cylinder(neck * 1.32, 0.028, m.painted(rng.choice(['#24211e', '#c8a24c', '#a5352a'])), 0.0012), z=h - 0.016)
    return [body, fill, cap, pantry_label(props, rng, r, h * 0.36, h * 0.1, 140)]
