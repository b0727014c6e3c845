"""Pens and sets of pencils."""

import math

import materials as m
from colour import luminance, mix
from forms import form
from forms.parts import skin, turned
from forms.print_parts import stamp
from shapes import circle, cut, cylinder, lathe, prism, put, ring, rounded, shaped, sphere, sweep, tube


def nib(x, material, size=1.0):
    """A fountain pen's nib and feed, pointing to -x from x."""
    def at(u, v):
        half = 0.0042 * size * (1 - v) ** 0.75 + 0.0003
        a = (u - 0.5) * 2.2
        return (x - 0.022 * size * v, half * math.sin(a) / math.sin(1.1), 0.0034 * size * math.cos(a) * (1 - 0.55 * v) - 0.001 * v)

    plate = skin(at, material, 0.0004, 20, 24)
    slit = tube([(x - 0.009 * size, 0, 0.0030 * size), (x - 0.0205 * size, 0, 0.0008 * size)], 0.00022, m.flat('#1a1918'), steps=1, sides=6)
    hole = put(cylinder(0.0007, 0.0005, m.flat('#1a1918'), 0.0001, segments=16), x - 0.009 * size, 0, 0.0028 * size)
    feed = tube([(x + 0.001, 0, -0.0006), (x - 0.014 * size, 0, -0.0004)], lambda t: 0.0026 * size * (1 - 0.7 * t), m.plastic('#1c1b1a', 0.3), steps=3, sides=16)
    return [plate, slit, hole, feed]


def clip(x, r, material, long=0.038):
    """A pen's clip, lying on top of a barrel of radius r, from x to the right."""
    return sweep([(x, 0, r - 0.0005), (x + 0.002, 0, r + 0.0026), (x + long * 0.6, 0, r + 0.0021), (x + long, 0, r + 0.0012)], rounded(0.0038, 0.0011, 0.0005, 3), material, up=(0, 0, 1), steps=8)


@form('pen', stage='flat', pitch=58, fill=0.8, detail=dict(yaw=-24, pitch=34, zoom=2.4, focus=(0.14, 0.3, 0.6)))
def pen(props, rng):
    name, tint = props.words[1], props.colour
    brass, steel, gold = m.metal('brass', 'satin'), m.metal('steel', 'satin'), m.metal('gold', 'polished')
    if 'GLASS' in name:
        clear = m.glass(mix(tint, '#8fb4b0', 0.35))
        path = [(-0.05 + 0.0055 * k, 0, 0) for k in range(23)]
        star = [(0.0044 * (1 + 0.26 * math.cos(6 * a)) * math.cos(a), 0.0044 * (1 + 0.26 * math.cos(6 * a)) * math.sin(a)) for a in (i / 48 * math.tau for i in range(48))]
        rod = sweep(path, star, clear, steps=4, grow=lambda t: 0.8 + 0.35 * math.sin(t * 3.1))
        shaped(rod, lambda x, y, z: (x, y * math.cos(x * 170) - z * math.sin(x * 170), y * math.sin(x * 170) + z * math.cos(x * 170)))
        tip = sweep([(-0.049, 0, 0), (-0.06, 0, 0), (-0.072, 0, 0), (-0.084, 0, 0)], star, clear, steps=6, grow=lambda t: 0.95 * math.sin(min(1, (1 - t) * 1.25 + 0.05) * 1.57) + 0.02)
        shaped(tip, lambda x, y, z: (x, y * math.cos(x * 260) - z * math.sin(x * 260), y * math.sin(x * 260) + z * math.cos(x * 260)))
        ball = put(sphere(0.0052, clear, 1, 32), 0.0755, 0, -0.0052)
        pot = put([lathe([(0, 0), (0.022, 0), (0.024, 0.002), (0.024, 0.026), (0.015, 0.033), (0.0145, 0.04)], m.glass('#ffffff')), cylinder(0.0215, 0.022, m.flat('#1d2b3d', 0.15), 0.001)], 0.02, 0.055, 0)
        return put([*put([rod, tip, ball], z=0.0058), *pot], rz=24)
    if 'COPPERPLATE' in name or 'OBLIQUE' in name:
        staff = turned([(0, 0), (0.0045, 0.001), (0.0062, 0.012), (0.0068, 0.03), (0.0052, 0.055), (0.0042, 0.09), (0.003, 0.15), (0.0016, 0.18), (0, 0.181)], m.wood('birch', 'z', tint))
        flange = put(prism([(0, 0), (0.02, -0.012), (0.026, -0.008), (0.008, 0.004)], 0.0008, 0.0002, brass), -0.012, -0.006, 0.0005, rz=155)
        point = put(nib(0, m.metal('steel', 'polished'), 1.2), -0.024, -0.014, 0, rz=26)
        spare = [put(nib(0, m.metal(k, 'polished'), 1.1), 0.02 + 0.026 * i, -0.04 - 0.006 * i, 0.003, rz=rng.uniform(40, 110)) for i, k in enumerate(('steel', 'brass', 'carbon-steel'))]
        return put([*put([staff, flange, *point], z=0.0068), *[p for s in spare for p in s]], -0.06, 0, 0, rz=22)
    if 'CLICK' in name or 'PENCIL' in name or 'DRAFTING' in name or 'CLUTCH' in name or 'LEAD' in name:
        r = 0.0052 if 'CLUTCH' not in name else 0.0068
        long = 0.118 if 'CLUTCH' in name else 0.14
        body = m.wood('oak', 'z', tint) if 'CLUTCH' in name else m.metal('aluminium', 'satin', colour=tint) if 'CLICK' in name else m.painted(tint)
        barrel = sweep([(0.022, 0, 0), (long - 0.014, 0, 0)], circle(r, 6) if 'CLICK' in name or 'DRAFT' in name else circle(r, 48), body, steps=1)
        front = turned([(0, 0), (0.0009, 0), (0.0011, 0.004), (0.0018, 0.0045), (0.0034, 0.012), (r * 0.93, 0.0215), (r * 0.93, 0.023), (0, 0.023)], brass if 'CLUTCH' in name or 'DRAFT' in name else steel)
        knurl = [put(ring(r * 0.985, 0.0004, steel if 'DRAFT' in name else body), 0.024 + 0.0012 * i, 0, 0, ry=90) for i in range(18 if 'DRAFT' in name else 0)]
        lead = turned([(0, -0.01 if 'CLUTCH' in name else -0.004), (0.0028 if 'CLUTCH' in name else 0.0004, -0.006 if 'CLUTCH' in name else -0.0035), (0.0028 if 'CLUTCH' in name else 0.0004, 0.004), (0, 0.004)], m.flat('#3a3a3c', 0.35), 20)
        top = turned([(0, long + 0.009), (0.0026, long + 0.0085), (0.0029, long + 0.007), (0.0029, long - 0.003), (r * 0.95, long - 0.004), (r * 0.98, long - 0.016), (0, long - 0.016)], brass if 'CLUTCH' in name else steel)
        mark = put(stamp((props.words[0], ''), 0.03, 0.005, '#f3ede0' if luminance(tint) < 0.5 else '#3a3733'), 0.07, -0.0025, r * 0.88 + 0.0003, rx=-90)
        return put([barrel, front, *knurl, lead, top, clip(long - 0.054, r * 0.9, brass if 'CLUTCH' in name else steel), mark], -0.07, 0, r, rz=26)
    stub = 'STUB' in name
    roller = 'SASH' in name
    wooden = 'BOGWOOD' in name
    body = brass if stub else m.painted(tint) if roller else m.wood('oak', 'z', tint, 0.6) if wooden else m.plastic(tint, 0.85) if 'SEXTON' in name else m.plastic(tint, 0.45, True)
    r = 0.0052 if stub else 0.0064
    trim = gold if wooden else steel if 'FIRST' in name or roller else brass
    k = 0.66 if stub else 1.0
    barrel = turned([(0, 0.024), (r * 0.82, 0.024), (r * 0.86, 0.04), (r * 0.98, 0.043), (r, 0.07 * k), (r * 0.92, 0.115 * k), (r * 0.6, 0.1275 * k), (0, 0.129 * k)], body)
    grip = turned([(0, 0.002), (r * 0.6, 0.0025), (r * 0.66, 0.006), (r * 0.6, 0.01), (r * 0.8, 0.027), (0, 0.027)], m.rubber('#2b2b2b') if 'FIRST' in name else trim if stub else m.plastic('#1d1c1c', 0.7) if not wooden else body)
    bands = [put(ring(r * 0.985, 0.0006, trim), x, 0, 0, ry=90) for x in ((0.043, 0.0455) if not stub else (0.042,))]
    if stub or roller:
        point = [turned([(0, -0.009), (0.0006, -0.0085), (0.0016, -0.003), (r * 0.62, 0.003), (0, 0.003)], steel)]
    else:
        point = nib(0.003, gold if wooden else steel, 1.0)
    cap = [turned([(r * 0.98, 0), (r * 1.14, 0.0006), (r * 1.16, 0.004), (r * 1.14, 0.05 * (k if stub else 1)), (r * 0.98, 0.058 * (0.8 if stub else 1)), (0, 0.061 * (0.8 if stub else 1))], body), put(ring(r * 1.15, 0.0009, trim), 0.006, 0, 0, ry=90), put(ring(r * 1.15, 0.0005, trim), 0.0095, 0, 0, ry=90)]
    if not stub:
        cap.append(put(clip(0, r * 1.12, trim, 0.04), 0.056, 0, 0, rz=180))
    opened = turned([(0, 0.0003), (r * 0.95, 0.0003)], m.flat('#161514'))
    return put([*put([barrel, grip, *bands, *point], -0.062, 0, r), *put([*cap, opened], -0.02, 0.03, r * 1.16, rz=-17)], rz=24)


def pencil(long, r, paint, lead, rng, wood_='#d9b184', back=None, sides=6, mark=None, ink='#d9c690'):
    """A sharpened pencil along x, its point to the left; r is half its width."""
    cone, parts = 0.022, []
    outline = circle(r, sides) if sides > 6 else circle(r * 1.1, 6)
    parts.append(sweep([(cone, 0, 0), (long, 0, 0)], outline, paint, steps=1))
    parts.append(turned([(0.0011, 0.005), (r * 1.06, cone + 0.0012), (0, cone + 0.002)], m.wood('beech', 'z', wood_), 24))
    parts.append(turned([(0, 0), (0.0003, 0.0002), (0.0012, 0.0055), (0, 0.0055)], lead, 16))
    if back:
        parts.append(turned([(0, long + 0.0008), (r * 0.9, long + 0.0006), (r * 1.07, long - 0.001), (r * 1.07, long - 0.008), (0, long - 0.008)], back, 24))
    else:
        parts.append(turned([(0, long + 0.0004), (r * 0.9, long + 0.0003), (0, long)], m.wood('beech', 'z', wood_), 24))
        parts.append(turned([(0, long + 0.0006), (0.0013, long + 0.0005), (0, long)], lead, 16))
    if mark:
        parts.append(put(stamp((mark, ''), 0.04, 0.0044, ink), long * 0.78, -0.0022, r * 0.955 + 0.0002, rx=-90))
    return put(parts, z=r)


@form('pencil-set', stage='flat', set='own', pitch=56, fill=0.8, detail=dict(yaw=-20, pitch=36, zoom=2.1, focus=(0.2, 0.4, 0.6)))
def pencil_set(props, rng):
    name, tint = props.words[1], props.colour
    graphite = m.flat('#4a4a4c', 0.35)
    if 'MARGIN' in name:
        parts = []
        inks = ('#d8d8d6', '#b0b2b3', '#85888a', '#55585b', '#26282a', '#a8503f', '#c49a3c', '#5f7d5c', '#41637d', '#7c5374')
        for k, ink in enumerate(inks):
            body, lid = m.plastic('#ecebe7', 0.3), m.plastic(ink, 0.35)
            x = 0.05 if k in (2, 7) else 0
            one = [turned([(0, 0.048), (0.0042, 0.048), (0.0042, 0.156), (0.0032, 0.158), (0, 0.158)], body), turned([(0, 0.158), (0.0034, 0.158), (0.003, 0.163), (0, 0.163)], lid)]
            cap = [turned([(0, 0), (0.0032, 0.0003), (0.0046, 0.004), (0.0047, 0.047), (0, 0.047)], lid), put(clip(0.006, 0.0046, lid, 0.034))]
            if x:
                one += [turned([(0, 0.014), (0.0003, 0.014), (0.0006, 0.022), (0.0024, 0.023), (0.0038, 0.036), (0.0038, 0.05), (0, 0.05)], body)]
                cap = put(cap, -0.055, rng.uniform(-0.006, 0.006), 0, rz=rng.uniform(-14, 14))
            one.append(put(stamp((props.words[0], ''), 0.034, 0.0045, '#55524d'), 0.1, -0.0022, 0.0043, rx=-90))
            parts += put([*one, *cap], -0.08 + (rng.uniform(-0.003, 0.003)), (k - 4.5) * 0.0118, 0.0047)
        return put(parts, rz=20)
    if 'TIN' in name or 'GREYS' in name:
        steel = m.painted(tint)
        tray = prism(rounded(0.196, 0.112, 0.008, 5), 0.015, 0.0012, steel)
        tray = cut(tray, put(prism(rounded(0.193, 0.109, 0.007, 5), 0.02, 0), z=0.0012))
        lid = prism(rounded(0.198, 0.114, 0.009, 5), 0.007, 0.0014, steel)
        art = put(stamp(props.words, 0.12, 0.07, '#e9e4d8'), 0, -0.035, 0.0072, rx=-90)
        parts = [tray, *put([lid, art], 0.03, 0.122, 0.001, rz=-5)]
        coat = m.plastic('#2c2d2f', 0.6)
        for k in range(12):
            long = 0.178 - (0.02 if k == 7 else 0.009 if k == 3 else 0)
            parts += put(pencil(long, 0.0037, coat, graphite, rng, back=m.plastic(mix('#e3e1dc', '#1d1d1f', k / 11), 0.5), mark='4H 2H H F HB B 2B 3B 4B 5B 6B 8B'.split()[k]), -0.09, (k - 5.5) * 0.0087, 0.0014)
        return put(parts, rz=14)
    if 'RED' in name or 'CORRECTORS' in name:
        red, blue, parts = '#b03a34', '#2c4a86', []
        for k in range(6):
            half = pencil(0.0875, 0.0038, m.plastic(red, 0.6), m.wax('#b8322c'), rng)
            other = put(pencil(0.0875, 0.0038, m.plastic(blue, 0.6), m.wax('#24438a'), rng), 0.175, 0, 0, rz=180)
            parts += put([*half, *other], -0.0875, (k - 2.5) * 0.0112 if k < 5 else 0.052, 0, rz=rng.uniform(-1.5, 1.5) if k < 5 else -16)
        return put(parts, rz=22)
    colour = 'HEDGEROW' in name
    shades = ('#5b6b3c', '#8a9a55', '#b9a94a', '#c98a3a', '#a8492f', '#7a2f3a', '#5a3a5c', '#3f5576', '#6f8fa0', '#8a6a48', '#5a4230', '#c9b893')
    cedar = m.wood('beech', 'x', tint, 0.2)
    parts = []
    for k in range(12):
        paint = m.plastic(shades[k], 0.55) if colour else cedar
        lead = m.wax(shades[k]) if colour else graphite
        dx = rng.uniform(-0.005, 0.005)
        parts += put(pencil(0.176, 0.0037, paint, lead, rng, wood_='#cfa070', mark=None if colour else 'HB', ink='#5a3f26'), -0.088 + dx + (0.02 if k == 11 else 0), (k - 5.5) * 0.0098 + (0.014 if k == 11 else 0), 0, rz=rng.uniform(-1, 1) + (-9 if k == 11 else 0))
    band = prism(rounded(0.034, 0.106, 0.002, 3), 0.0088, 0.001, m.paper('#e9dfc9'))
    art = put(stamp(props.words, 0.09, 0.03, '#4a3d30'), 0.015, -0.006 - 0.045 + 0.045, 0.009, rx=-90, rz=90)
    parts += [put(band, 0.012, -0.006, 0), art]
    return put(parts, rz=20)
