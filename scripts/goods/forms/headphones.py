"""Headphones, from studio models to a band for sleeping."""

import math

import materials as m
from colour import luminance, tone
from forms import form
from forms.audio_parts import BLACK, casing, jack, perforated, wooden
from shapes import box, cylinder, lathe, put, ring, roughen, rounded, sweep, tube


def _lead(points, colour=BLACK, r=0.0017, plug=True):
    """A cloth-covered lead lying on the floor, ending in a jack."""
    parts = [tube(points, r, m.fabric('cotton', colour, 0.0006), sides=10, steps=12)]
    if plug:
        a, b = points[-2], points[-1]
        parts += put(jack(), b[0], b[1], 0.004, rz=math.degrees(math.atan2(b[1] - a[1], b[0] - a[0])))
    return parts


@form('headphones', yaw=-33, pitch=14, fill=0.72, detail=dict(yaw=-58, pitch=16, zoom=2.0, focus=(0.12, 0.4, 0.36)))
def headphones(props, rng):
    name = props.words[1]
    if 'SLEEP' in name or 'DOMMEL' in name:
        return _sleep_band(props, rng)
    metal = m.metal('aluminium', 'satin') if luminance(props.colour) > 0.3 else m.metal('steel', 'satin', colour='#5b5b5d')
    black, hide = m.plastic(BLACK, 0.25), m.leather('#2a2827' if luminance(props.colour) < 0.55 else '#8a6444', 0.4)
    skin = casing(props)
    r, oval, span, top = 0.043, 0.84, 0.083, 0.192
    wide, thick, pad = 0.026, 0.0016, True
    wired, spring = True, m.metal('steel', 'satin')
    foam = wood = False
    if 'LEK' in name or 'MAAS' in name:
        wood, r, oval = True, 0.05 if 'MAAS' in name else 0.046, 1.0
        hide = m.leather('#2a2827') if 'MAAS' in name else m.fabric('wool', '#3a3836')
    elif 'SINGEL' in name:
        wired, wide, thick, spring = False, 0.03, 0.006, skin
    elif 'LINGE' in name:
        wired, r, oval, span, wide, top = False, 0.033, 1.0, 0.076, 0.015, 0.172
    elif 'MEREL' in name:
        r, oval, span, top, wide, thick, spring = 0.035, 0.95, 0.07, 0.155, 0.022, 0.007, skin
        pad = False
    elif 'EEM' in name:
        r, wide = 0.046, 0.032
    elif 'LEISE' in name:
        r, oval, foam, span, wide, top, pad = 0.027, 1.0, True, 0.076, 0.008, 0.165, False
    elif 'GOUWE' in name:
        r, oval, metal = 0.038, 0.95, m.metal('brass', 'satin')
    timber = wooden(props, 'z') if wood else None
    centre = r * 1.02
    parts = []
    for side in (-1, 1):
        cup = []
        if foam:
            sponge = roughen(lathe([(0.004, -0.016), (0.018, -0.0165), (r, -0.010), (r * 1.03, -0.003), (r * 0.9, 0.002), (0, 0.002)], m.soap('#d9742c')), 0.0016, 260, rng)
            cup = [sponge, lathe([(0, 0.002), (r * 0.72, 0.002), (r * 0.74, 0.004), (r * 0.6, 0.0075), (0, 0.008)], black)]
        else:
            cup.append(roughen(lathe([(r * 0.5, 0.0), (r * 0.52, -0.012), (r * 0.66, -0.0215), (r * 0.86, -0.021), (r * 1.0, -0.012), (r * 0.99, -0.003), (r * 0.92, 0.0)], hide, 96, squash=oval), 0.0009, 60, rng))
            cup.append(lathe([(0, -0.005), (r * 0.52, -0.005), (r * 0.52, -0.004), (0, -0.004)], m.fabric('cotton', '#1c1c1d'), squash=oval))
            back = 0.024 if not wood else 0.02
            if wood:
                cup.append(lathe([(r * 0.94, 0), (r * 1.0, 0.0015), (r * 1.02, 0.006), (r * 0.98, back - 0.004), (r * 0.92, back), (r * 0.82, back - 0.001), (r * 0.79, back - 0.006), (r * 0.78, back - 0.012)], timber, squash=oval))
                cup.append(put(lathe([(0, 0.0008), (r * 0.79, 0), (r * 0.79, -0.0008), (0, -0.0006)], perforated('#b3b1ac' if 'LEK' in name else '#3a3a3b', 0.0026, (0, 1), True)), z=back - 0.007))
                if 'MAAS' in name:
                    bars = [put(box(0.0035, 2 * math.sqrt((r * 0.78) ** 2 - (k * 0.009) ** 2), 0.0022, 0.0006, metal), k * 0.009, 0, back - 0.006) for k in range(-4, 5)]
                    cup += bars
                else:
                    cup.append(put(ring(r * 0.3, 0.0012, metal), z=back - 0.0055))
            else:
                cup.append(lathe([(r * 0.9, -0.001), (r * 0.97, 0.001), (r * 0.98, 0.006), (r * 0.9, 0.0145), (r * 0.84, 0.0165), (r * 0.84, 0.0165), (r * 0.82, 0.0162), (r * 0.8, 0.0172), (r * 0.8, 0.0172), (r * 0.6, back - 0.004), (r * 0.3, back - 0.0025), (0, back - 0.002)], skin, 128, squash=oval))
                cup.append(put(tube([(r * 0.955 * math.cos(a), r * 0.955 * oval * math.sin(a), 0) for a in (k / 64 * math.tau for k in range(64))], 0.0009, metal, True, 1, 10), z=0.0095))
                if 'GOUWE' in name or 'VECHT' in name:
                    cup.append(put(lathe([(0, 0), (r * 0.2, 0), (r * 0.22, 0.0008), (0, 0.0014)], metal), z=back - 0.0022))
        put(cup, ry=90 * side)
        # the cup leans in a little at its foot, as on a head
        put(cup, ry=4 * side)
        # fork round the cup and the rod that slides in the band
        reach = 0.011 if not foam else 0.004
        if foam or 'LINGE' in name:
            fork = [tube([(0, 0, 0.0), (reach * side, 0, r * 0.5), (0.003 * side, 0, r * 1.1), (0.002 * side, 0, r * 1.5)], 0.0022, metal)]
        elif 'SINGEL' in name or 'MEREL' in name:
            fork = [sweep([(0.008 * side, 0, r * 0.55), (0.008 * side, 0, r * 0.95), (0.003 * side, 0, r * 1.25), (0, 0, r * 1.6)], rounded(wide * 0.8, 0.008, 0.0035), skin, up=(1, 0, 0))]
        else:
            y = r * oval + 0.0035
            arms = [(reach * side, -y, -0.002), (reach * side, -y, r * 0.3), (reach * side * 0.9, -y * 0.86, r * 0.78), (reach * side * 0.7, -y * 0.42, r * 1.1), (reach * side * 0.6, 0, r * 1.16), (reach * side * 0.7, y * 0.42, r * 1.1), (reach * side * 0.9, y * 0.86, r * 0.78), (reach * side, y, r * 0.3), (reach * side, y, -0.002)]
            fork = [sweep(arms, rounded(0.0026, 0.008, 0.0012), metal, up=(side, 0, 0))]
            fork += [put(cylinder(0.0048, 0.0032, metal, 0.0008), reach * side, s * (y + 0.0014), -0.001, rx=90 * s) for s in (-1, 1)]
            fork.append(tube([(reach * side * 0.6, 0, r * 1.14), (0, 0, r * 1.75)], 0.0024, metal, steps=1))
        put(cup + fork, span * side, 0, centre, ry=0)
        parts += cup + fork
    foot = centre + r * 1.35
    arch = [((span + 0.002) * math.cos(a), 0, foot + (top - foot) * math.sin(a)) for a in (k / 16 * math.pi for k in range(17))]
    arch = [(x * (1.0 - 0.05 * ((z - foot) / (top - foot)) ** 2), y, z) for x, y, z in arch]
    band = sweep(arch, rounded(wide, thick, thick * 0.45, 3), spring if not foam else m.metal('steel', 'polished'), steps=4, up=(1, 0, 0))
    parts.append(band)
    if pad:
        crown = arch[3:-3]
        inner = [(x * 0.985, y, z - 0.0042) for x, y, z in crown]
        grow = lambda t: 0.5 + 0.5 * math.sin(min(1.0, max(0.0, t * 1.0)) * math.pi) ** 0.4
        cushion = sweep(inner, rounded(wide * 1.1, 0.0095, 0.0042, 4), hide, steps=5, up=(1, 0, 0), grow=grow)
        parts.append(roughen(cushion, 0.0006, 90, rng))
        seams = [tube([(x * 1.012, s * wide * 0.42, z + 0.0006) for x, y, z in arch[4:-4]], 0.0004, m.flat('#4a4744' if luminance(props.colour) < 0.5 else '#efe6d4'), sides=6) for s in (-1, 1)]
        if 'SINGEL' not in name:
            cover = sweep([(x * 1.006, y, z + 0.0012) for x, y, z in arch[4:-4]], rounded(wide * 1.04, 0.0022, 0.001, 3), hide, steps=4, up=(1, 0, 0))
            parts += [cover, *seams]
    for side in (-1, 1):
        if not foam and 'SINGEL' not in name and 'MEREL' not in name:
            x, _, z = arch[1 if side > 0 else -2]
            parts.append(put(box(0.007, max(0.014, wide * 0.72), 0.026, 0.0025, metal if 'GOUWE' in name else black), x * 1.0, 0, z - 0.022, ry=-6 * side))
        if foam:
            x, _, z = arch[1 if side > 0 else -2]
            parts.append(put(box(0.006, 0.012, 0.012, 0.002, m.plastic('#d9742c', 0.3)), x, 0, z - 0.012))
    if wired:
        cable = '#3a3836' if luminance(props.colour) < 0.5 else '#b9b2a4'
        if 'EEM' in name:
            line = [(-span - 0.006, -0.01, 0.008), (-span - 0.015, -0.05, 0.004), (-0.06, -0.095, 0.008)]
            coil = [(-0.06 + 0.12 * k / 420, -0.095 + 0.0065 * math.cos(k / 420 * 26 * math.tau) - 0.018 * math.sin(k / 420 * math.pi), 0.0085 + 0.0065 * math.sin(k / 420 * 26 * math.tau)) for k in range(421)]
            parts += [tube(line, 0.0019, m.rubber(BLACK), sides=10), tube(coil, 0.0019, m.rubber(BLACK), sides=8, steps=1), tube([(0.06, -0.0885, 0.0085), (0.085, -0.09, 0.003), (0.105, -0.082, 0.003)], 0.0019, m.rubber(BLACK), sides=10), *put(jack(), 0.105, -0.082, 0.004, rz=20)]
        else:
            z = 0.0019
            parts += _lead([(-span - 0.004, -0.006, 0.012), (-span - 0.012, -0.03, 0.003), (-span + 0.02, -0.085, z), (-0.01, -0.1, z), (0.045, -0.078, z), (0.05, -0.045, z), (0.01, -0.04, z + 0.0012), (0.005, -0.075, z + 0.002), (0.06, -0.105, z), (0.1, -0.085, z)], cable)
    return parts


def _sleep_band(props, rng):
    """A soft jersey band lying as it falls, its flat drivers showing faintly, the little control at the back."""
    jersey = m.fabric('cotton', props.colour, 0.0012)
    line = [(0.1 * math.cos(a) * (1 + 0.05 * math.cos(3 * a + 1)), 0.078 * math.sin(a) * (1 + 0.04 * math.sin(2 * a)), 0) for a in (k / 24 * math.tau for k in range(24))]
    tall = 0.062
    section = [(0.0045 * math.cos(a) * (1 + 0.25 * math.cos(2 * a)), tall / 2 * math.copysign(abs(math.sin(a)) ** 0.6, math.sin(a))) for a in (k / 48 * math.tau for k in range(48))]
    band = sweep(line, section, jersey, closed=True, steps=10, up=(0, 0, 1))
    for v in band.data.vertices:
        v.co.z += 0.0035 * math.sin(7 * math.atan2(v.co.y, v.co.x))
        bump = max(0.0, 1 - ((math.atan2(v.co.y, v.co.x) + 2.3) / 0.42) ** 2 - (v.co.z / 0.026) ** 2)
        v.co *= 1 + 0.035 * min(1.0, bump * 2)
    roughen(band, 0.0022, 42, rng)
    put(band, z=tall / 2 + 0.003)
    seams = [put(tube([(x * 1.048, y * 1.06, 0.0025 * math.sin(7 * math.atan2(y, x))) for x, y, _ in line], 0.0006, m.fabric('cotton', tone(props.colour, -0.25)), True, 8, 6), z=tall / 2 + 0.003 + s * tall * 0.4) for s in (-1, 1)]
    tag = put(box(0.012, 0.0008, 0.02, 0.0003, m.fabric('cotton', '#f3efe6')), 0.055, -0.0735, 0.03, rz=38)
    lead = _lead([(0.1, 0.0, 0.012), (0.13, -0.03, 0.002), (0.09, -0.1, 0.002), (0.0, -0.115, 0.002), (-0.05, -0.1, 0.002)], '#8a8986', 0.0012, False)
    pod = put(box(0.05, 0.017, 0.008, 0.0036, m.plastic('#efece6', 0.35)), -0.07, -0.096, 0.0, rz=-16)
    return [band, *seams, tag, *lead, pod]
