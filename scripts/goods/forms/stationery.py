"""Goods of the desk: notebooks, pens, pencils, trays, cards, scissors, tape and calendars."""

import math

import materials as m
from PIL import Image, ImageDraw
from colour import BAKED, luminance, mix, tone
from forms import form
from forms.bath import stamp
from forms.parts import skin
from lettering import face, image_of, label
from shapes import box, card, circle, curve, cut, cylinder, lathe, prism, put, ring, rounded, shaped, sheet, sphere, strap, sweep, tube


def lying(width, height, image, x=0.0, y=0.0, z=0.0, rough=0.85):
    """A printed leaf lying face up, its middle at (x, y)."""
    return put(card(width, height, m.printed(image, rough)), x, y - height / 2, z, rx=-90)


def drawn(width, height, ground, draw):
    """An image `width` pixels wide, drawn on by `draw(pen, width, height)`."""
    BAKED.add('print')
    picture = Image.new('RGBA', (width, height), ground)
    draw(ImageDraw.Draw(picture), width, height)
    return image_of(picture)


def book(w, d, h, skin_, rng, spine_round=True, ribbon=None, elastic=None, pages='#f2ebda', overhang=0.002):
    """A bound book lying on z=0, spine to the left: boards, a block of leaves, its spine, ribbon and elastic."""
    board = 0.0024
    paper = m.paper(pages)
    parts = [prism(rounded(w, d, 0.004, 4), board, 0.0009, skin_), put(prism(rounded(w, d, 0.004, 4), board, 0.0009, skin_), z=h - board)]
    leaves = 16
    for k in range(leaves):
        z = board + (h - 2 * board) * k / leaves
        parts.append(put(prism(rounded(w - 2 * overhang + rng.uniform(-0.0003, 0.0003), d - 2 * overhang + rng.uniform(-0.0003, 0.0003), 0.002, 3), (h - 2 * board) / leaves * 0.93, 0.0001, paper, 1), 0.0005 if spine_round else 0, 0, z))
    spine = sweep([(-w / 2 + 0.003, -d / 2 + 0.0006, h / 2), (-w / 2 + 0.003, d / 2 - 0.0006, h / 2)], [(-0.0036 * math.sin(a) - 0.0004, -h / 2 * math.cos(a)) for a in (i / 16 * math.pi for i in range(17))][::1], skin_, steps=1)
    parts.append(put(spine, x=0.0))
    groove = put(box(0.0022, d * 0.996, 0.0006, 0.0003, skin_), -w / 2 + 0.011, 0, h - 0.0003)
    parts.append(groove)
    if ribbon:
        x = w * 0.12
        parts.append(strap([(x, -d / 2 + 0.02, h * 0.5), (x, -d / 2 - 0.002, h * 0.5), (x + 0.003, -d / 2 - 0.012, h * 0.2), (x + 0.008, -d / 2 - 0.03, 0.001)], 0.005, 0.0006, m.fabric('cotton', ribbon, 0.0004), up=(0, 0, 1)))
    if elastic:
        x = w / 2 - 0.014
        parts.append(strap([(x, y, z) for y, z in [(a, b + h / 2) for a, b in rounded(d + 0.0016, h + 0.0016, 0.0015, 3)]], 0.006, 0.001, m.fabric('canvas', elastic, 0.0005), closed=True, up=(1, 0, 0), steps=1))
    return parts


@form('notebook', stage='flat', set='own', pitch=52, fill=0.74, detail=dict(yaw=-38, pitch=24, zoom=1.9, focus=(0.5, 0.2, 0.6)))
def notebook(props, rng):
    name, tint = props.words[1], props.colour
    linen = m.fabric('linen', tint, 0.0006)
    cover = m.paper(tint, fibre=1.5)
    ink = tone(tint, 0.7) if luminance(tint) < 0.5 else '#3b342d'
    if 'POCKET' in name or 'TRAM' in name:
        parts = []
        for k, shade in enumerate((mix(tint, '#d9cbb0', 0.75), mix(tint, '#3c4a55', 0.75), tint)):
            body = [prism(rounded(0.09, 0.14, 0.004, 4), 0.0006, 0.0002, m.paper(shade, fibre=2)), *[put(prism(rounded(0.0892, 0.1392, 0.004, 4), 0.0005, 0.0001, m.paper('#efe8d8'), 1), z=0.0006 + 0.00058 * i) for i in range(6)], put(prism(rounded(0.09, 0.14, 0.004, 4), 0.0006, 0.0002, m.paper(shade, fibre=2)), z=0.0042)]
            stitches = [put(tube([(-0.0425, y, 0.005), (-0.0425, y + 0.0045, 0.005)], 0.0004, m.flat('#efe6d2', 0.8), steps=1, sides=6), 0) for y in (-0.066 + 0.0066 * i for i in range(20))]
            art = put(stamp(props.words, 0.06, 0.036, tone(shade, 0.75) if luminance(shade) < 0.55 else '#3b342d'), 0, 0.015, 0.00495, rx=-90)
            parts += put([*body, *stitches, art], (k - 1) * 0.058, (k - 1) * -0.012, k * 0.0056, rz=(-9, -2, 7)[k])
        return parts
    if 'REPORTER' in name or 'FEATHER' in name:
        letter = 'FEATHER' in name
        w, d = (0.148, 0.21) if letter else (0.1, 0.16)
        pale = '#f4efe4' if letter else '#efe9dc'
        ruled = drawn(600, int(600 * d / w), pale, lambda p, a, b: [p.line((40, y, a - 40, y), fill='#c9c6bd', width=2) for y in range(130, b - 20, 38)] if not letter else p.line((70, 120, a - 70, 120), fill='#d8d0bf', width=1))
        parts = [prism(rounded(w, d, 0.003, 3), 0.002, 0.0004, m.paper(tone(tint, -0.2), fibre=2))]
        for k in range(14):
            parts.append(put(prism(rounded(w - 0.001, d - 0.001, 0.002, 3), 0.0006, 0.0001, m.paper(pale), 1), rng.uniform(-0.0003, 0.0003), rng.uniform(-0.0003, 0.0003), 0.002 + 0.00068 * k))
        top = 0.002 + 0.00068 * 14
        parts.append(lying(w - 0.0014, d - 0.0014, ruled, z=top + 0.0001))
        if letter:
            parts.append(put(box(w, 0.014, top + 0.0006, 0.0004, m.fabric('linen', '#8c4a3b', 0.0006)), y=d / 2 - 0.007))
            fold = put(sheet(w * 0.94, d * 0.62, 0.0003, m.paper('#f7f3ea'), rng, 0.004, 1.6), 0.11, -0.03, 0.0004, rz=-14)
            return put([*parts, fold], rz=8)
        curl = skin(lambda u, v: ((u - 0.5) * (w + 0.001), d / 2 - v * 0.075, top + 0.0012 + 0.03 * (v * v)), m.paper(tint, fibre=2), 0.0006, 10, 16)
        parts += [curl, put(box(w + 0.002, 0.016, top + 0.0018, 0.0006, m.fabric('linen', '#2f3a40', 0.0006)), y=d / 2 - 0.008)]
        under = [put(prism(rounded(w, d, 0.003, 3), 0.011, 0.0006, m.paper(tint, fibre=2)), 0.03, -0.006, 0, rz=-17)]
        return [*under, *put(parts, z=0.0112, rz=9)]
    if 'ESTUARY' in name:
        tall, each = 0.15, 0.1
        zig = []
        for k in range(9):
            zig += [(-0.19 + k * 0.047, 0.03 if k % 2 else -0.03)]
        paper = m.paper('#f3ede0', fibre=3)
        fold = skin(lambda u, v: (lambda s, t: (zig[s][0] + (zig[s + 1][0] - zig[s][0]) * t, zig[s][1] + (zig[s + 1][1] - zig[s][1]) * t, tall * v + 0.001))(min(7, int(u * 8)), u * 8 - min(7, int(u * 8))), paper, 0.0008, 64, 6)
        boards = [put(box(0.105, 0.003, tall + 0.004, 0.001, linen), zig[0][0] - 0.03, -0.0, 0, rz=-52), put(box(0.105, 0.003, tall + 0.004, 0.001, linen), zig[-1][0] + 0.03, 0.0, 0, rz=-52)]
        return put([fold, *boards], rz=12)
    if 'FALMOUTH' in name:
        hide = m.leather(tint, 0.5)
        w, d, h = 0.16, 0.222, 0.022
        inner = put(book(0.148, 0.21, 0.016, m.paper('#e7dfcc'), rng), 0.003, 0, 0.0032)
        wrap_ = [prism(rounded(w, d, 0.006, 5), 0.0024, 0.0009, hide), put(prism(rounded(w, d, 0.006, 5), 0.0024, 0.0009, hide), z=h - 0.0024)]
        spine = sweep([(-w / 2 + 0.004, -d / 2, h / 2), (-w / 2 + 0.004, d / 2, h / 2)], [(-0.008 * math.sin(a) - 0.0004, -h / 2 * math.cos(a)) for a in (i / 16 * math.pi for i in range(17))], hide, steps=1)
        thread = m.flat('#e8d8b8', 0.8)
        edge = [(x, y) for x, y in rounded(w - 0.008, d - 0.008, 0.004, 2)]
        stitches = []
        for (x0, y0), (x1, y1) in zip(edge, edge[1:] + edge[:1]):
            many = int(math.hypot(x1 - x0, y1 - y0) / 0.0046)
            for i in range(many):
                a, b = i / many, (i + 0.6) / many
                stitches.append(tube([(x0 + (x1 - x0) * a, y0 + (y1 - y0) * a, h), (x0 + (x1 - x0) * b, y0 + (y1 - y0) * b, h)], 0.0005, thread, steps=1, sides=6))
        loop = put(cylinder(0.0068, 0.036, hide, 0.001), w / 2 + 0.004, 0.018, 0.011, rx=90)
        barrel = put(lathe([(0, 0), (0.0045, 0.001), (0.005, 0.06), (0.0045, 0.135), (0, 0.137)], m.metal('brass', 'satin'), 32), w / 2 + 0.004, 0.068, 0.011, rx=90)
        return put([*inner, *wrap_, spine, *stitches, loop, barrel], rz=14)
    sizes = {'QUARRY': (0.21, 0.27, 0.018), 'BENCH': (0.2, 0.265, 0.024), 'LEDGER': (0.17, 0.235, 0.024), 'SAME DAY': (0.115, 0.165, 0.034)}
    w, d, h = next((v for k, v in sizes.items() if k in name), (0.148, 0.21, 0.018))
    stuff = cover if 'QUARRY' in name else m.plastic(tint, 0.25) if 'BENCH' in name else linen
    parts = book(w, d, h, stuff, rng, ribbon=None if 'QUARRY' in name or 'BENCH' in name else rng.choice(['#b98d3e', '#e9dfca', '#7b3b33']), elastic=tone(tint, -0.45) if 'QUARRY' in name else None)
    if 'BENCH' in name or 'LEDGER' in name:
        art = label(props.words, 1.7, '#f3ecdc', style='classic')
        parts.append(lying(w * 0.52, w * 0.52 / 1.7, art, 0.004, d * 0.17, h + 0.0002))
        parts += [put(prism([(0, 0), (0.026, 0), (0, 0.026)], h + 0.0008, 0.0003, m.leather('#4a3527')), w / 2 + 0.0004, sy * (d / 2 + 0.0004), -0.0004, rz=90 if sy < 0 else 180) for sy in (-1, 1)] if 'LEDGER' in name else []
        if 'LEDGER' in name:
            for k in range(5):
                parts.append(put(box(0.007, 0.022, 0.0006, 0.0002, m.paper(('#b5523f', '#7d8b5a', '#c3983f', '#5d7480', '#8a6a52')[k])), w / 2, d * 0.3 - k * 0.034, h * 0.5))
    else:
        foil = '#c8a24e' if 'SAME' in name else ink
        parts.append(put(stamp(props.words, w * 0.62, w * 0.4, foil), 0.004, d * 0.02, h + 0.0002, rx=-90))
    if 'QUARRY' not in name and 'BENCH' not in name and 'LEDGER' not in name and 'SAME' not in name:
        under = put(book(w, d, h * 0.9, m.fabric('linen', mix(tint, '#d6c8ad', 0.75), 0.0006), rng, ribbon='#7b3b33'), 0.025, -0.01, 0, rz=-16)
        return [*under, *put(parts, z=h * 0.9 + 0.0006, rz=8)]
    return put(parts, rz=11)


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


def turned(profile, material, segments=48):
    """A turned piece lying along x: profile [(radius, x), …]."""
    return put(lathe(profile, material, segments, smooth=False), ry=90)


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


@form('desk-tray', yaw=-24, pitch=30, fill=0.78, detail=dict(yaw=-40, pitch=26, zoom=1.9, focus=(0.4, 0.2, 0.7)))
def desk_tray(props, rng):
    name, tint = props.words[1], props.colour
    brass = m.metal('brass', 'satin')
    if 'LETTER' in name or 'FOLDLINE' in name:
        steel = m.painted(tint)
        parts = []
        for level in (0, 1):
            z = level * 0.068
            parts += put([box(0.25, 0.325, 0.0016, 0.0006, steel), *[put(box(0.0016, 0.325, 0.058, 0.0006, steel), s * 0.1245) for s in (-1, 1)], put(box(0.25, 0.0016, 0.058, 0.0006, steel), y=0.162), *[put(box(0.022, 0.325, 0.0016, 0.0006, steel), s * 0.114, 0, 0.057) for s in (-1, 1)]], z=z)
            for k in range(7):
                parts.append(put(box(0.21, 0.297, 0.0004, 0.0001, m.paper(rng.choice(['#f6f3ea', '#fbfaf5', '#efe7d4'])), 1), rng.uniform(-0.004, 0.004), -0.012 + rng.uniform(-0.006, 0.006), z + 0.002 + 0.0006 * k, rz=rng.uniform(-2, 2)))
        parts += [put(cylinder(0.004, 0.01, steel, 0.001), x, y, 0.058) for x in (-0.114, 0.114) for y in (-0.14, 0.14)]
        return parts
    if 'EMPTIER' in name or 'POCKET' in name:
        hide = m.leather(tint, 0.45)

        def at(u, v):
            x, y = (u - 0.5) * 2, (v - 0.5) * 2
            far = max(abs(x), abs(y))
            rim = max(0.0, (far - 0.74) / 0.26)
            pinch = 1 - 0.13 * rim * (abs(x * y) ** 2)
            return (x * 0.115 * (1 - 0.14 * rim) * pinch, y * 0.115 * (1 - 0.14 * rim) * pinch, 0.002 + 0.042 * rim ** 1.15 + 0.006 * rim * abs(x * y) ** 3)

        tray = skin(at, hide, 0.0026, 72, 72, bevel=0.0008)
        studs = [put(sphere(0.005, brass, 0.5, 32), sx * 0.0865, sy * 0.0865, 0.03, rx=90, rz=45 if sx == sy else -45) for sx in (-1, 1) for sy in (-1, 1)]
        coins = [put(cylinder(0.0115, 0.002, m.metal(k, 'satin'), 0.0005), x, y, 0.0045) for k, x, y in (('brass', -0.02, -0.02), ('copper', 0.004, -0.034), ('steel', -0.012, 0.012))]
        key = [put(ring(0.0085, 0.0018, m.metal('brass', 'satin')), 0.03, 0.03, 0.006), put(tube([(0.03, 0.021, 0.006), (0.022, -0.01, 0.006)], 0.0021, brass, steps=1)), put(box(0.008, 0.009, 0.002, 0.0005, brass), 0.0265, -0.004, 0.005)]
        return [tray, *studs, *coins, *key]
    if 'PEN REST' in name or 'SILL' in name:
        bar = box(0.09, 0.03, 0.02, 0.002, brass)
        for x in (-0.026, 0, 0.026):
            cut(bar, put(cylinder(0.0062, 0.05, None, 0.0001), x, 0.025, 0.0215, rx=90))
        rest = put([sweep([(-0.06, 0, 0), (0.09, 0, 0)], circle(0.0046, 6), m.painted('#2b2c2e'), steps=1), turned([(0, -0.072), (0.0006, -0.0715), (0.0044, -0.059), (0, -0.059)], m.metal('steel', 'satin'))], 0.0, -0.01, 0.0215, rz=90)
        return [bar, *rest]
    if 'ARCHIVE' in name:
        linen = m.fabric('linen', tint, 0.0009)
        parts = [prism(rounded(0.315, 0.23, 0.003, 3), 0.058, 0.0012, linen), put(prism(rounded(0.321, 0.236, 0.003, 3), 0.036, 0.0014, linen), z=0.026)]
        frame = put(tube([(x, y, 0) for x, y in rounded(0.062, 0.03, 0.003, 3)], 0.0016, brass, closed=True, steps=1), 0, -0.1188, 0.044, rx=90)
        art = put(card(0.058, 0.026, m.printed(label(('PAPERS', 'A – F'), 2.2, '#f4eddd', style='plain'), 0.8)), 0, -0.1184, 0.031)
        corners = [put(box(0.018, 0.018, 0.012, 0.001, brass), x * 0.1525, y * 0.11, 0.0505) for x in (-1, 1) for y in (-1, 1)]
        return [*parts, frame, art, *corners]
    if 'MILL' in name:
        felt = m.fabric('wool', tint)
        pad = [prism(rounded(0.6, 0.36, 0.012, 6), 0.002, 0.0006, m.cork()), put(prism(rounded(0.6, 0.36, 0.012, 6), 0.003, 0.0012, felt), z=0.002)]
        curl = put(skin(lambda u, v: ((u - 0.5) * 0.36, 0.034 * math.cos(v * 10) * (1 - 0.03 * v * 10 / 3), 0.036 + 0.034 * math.sin(v * 10) * (1 - 0.03 * v * 10 / 3)), felt, 0.003, 20, 70, bevel=0.0008), 0.2, 0.0, 0.006, rz=90)
        pen_ = put([sweep([(-0.06, 0, 0), (0.07, 0, 0)], circle(0.0046, 24), brass, steps=1), turned([(0, -0.073), (0.0006, -0.0725), (0.0044, -0.059), (0, -0.059)], brass)], -0.08, -0.06, 0.0098, rz=30)
        return [*pad, curl, *pen_]
    if 'FILE' in name or 'UPRIGHT' in name:
        block = box(0.3, 0.16, 0.05, 0.004, m.wood('beech', 'x', tint))
        xs = (-0.118, -0.08, -0.042, -0.004, 0.034, 0.072, 0.112)
        for x, w in zip(xs, (0.007, 0.009, 0.009, 0.012, 0.012, 0.016, 0.022)):
            cut(block, put(box(w, 0.2, 0.06, 0.0002), x, 0, 0.014))
        shades = ('#c9b48a', '#8a9a8c', '#d8cfbe', '#a85a44')
        folders = [put(box(0.0035, 0.235 if k != 2 else 0.21, 0.2 + 0.03 * (k % 2), 0.0012, m.paper(shades[k])), xs[k + (1 if k > 1 else 0)], 0.0, 0.0145, ry=rng.uniform(-2.5, 2.5)) for k in range(4)]
        laptop = put(prism(rounded(0.21, 0.3, 0.012, 6), 0.014, 0.003, m.metal('aluminium', 'satin')), xs[6] + 0.007, 0, 0.12, ry=-90)
        return [block, *folders, laptop]
    kind = props.made('oak', 'walnut', 'ash') or 'oak'
    block = prism(rounded(0.28, 0.14, 0.012, 6), 0.03, 0.003, m.wood(kind, 'x', None))
    for x, y, w, d in ((0.0, -0.042, 0.24, 0.032), (-0.082, 0.028, 0.08, 0.066), (0.008, 0.028, 0.072, 0.066), (0.09, 0.028, 0.06, 0.066)):
        cut(block, put(prism(rounded(w, d, 0.014, 6), 0.04, 0.006, None, 5), x, y, 0.011))
    pen_ = put([sweep([(-0.05, 0, 0), (0.06, 0, 0)], circle(0.0044, 24), m.painted('#2f3133'), steps=1), turned([(0, -0.066), (0.0006, -0.0655), (0.0042, -0.049), (0, -0.049)], brass)], 0.0, -0.042, 0.0155, rz=2)
    clips = [tube([(0, 0, 0), (0.02, 0, 0), (0.024, 0.003, 0), (0.02, 0.006, 0), (-0.002, 0.006, 0), (-0.006, 0.002, 0), (-0.002, -0.002, 0), (0.016, -0.002, 0)], 0.0005, brass, sides=6) for _ in range(7)]
    for one in clips:
        put(one, -0.082 + rng.uniform(-0.02, 0.014), 0.028 + rng.uniform(-0.018, 0.018), 0.0122 + rng.uniform(0, 0.002), rz=rng.uniform(0, 360))
    rubber_ = put(box(0.036, 0.018, 0.011, 0.003, m.rubber('#e6e2da')), 0.008, 0.026, 0.0113, rz=24)
    return [block, *pen_, *clips, rubber_]


def envelope(w, d, colour, flap=True, lining=None):
    """An envelope lying face down, its flap showing; a lining shows when the flap stands open."""
    body = [prism(rounded(w, d, 0.002, 3), 0.0012, 0.0003, m.paper(colour))]
    if lining:
        body.append(put(prism([(-w / 2 + 0.001, 0), (w / 2 - 0.001, 0), (w * 0.06, d * 0.52), (-w * 0.06, d * 0.52)], 0.0004, 0.0001, m.paper(colour)), y=d / 2, z=0.0004))
        body.append(put(prism([(-w / 2 + 0.008, 0), (w / 2 - 0.008, 0), (w * 0.05, d * 0.45), (-w * 0.05, d * 0.45)], 0.0003, 0.0001, m.paper(lining)), y=d / 2, z=0.0008))
    elif flap:
        body.append(put(prism([(-w / 2, d / 2), (-w * 0.05, -d * 0.08), (w * 0.05, -d * 0.08), (w / 2, d / 2)], 0.0004, 0.0001, m.paper(tone(colour, 0.03))), z=0.0013))
    return body


def sprig(p, x, y, tall, ink, rng, kind):
    """A plant drawn with a pen on a Pillow drawing, its foot at (x, y)."""
    lean = rng.uniform(-0.25, 0.25)
    at = lambda t: (x + lean * tall * t * t, y - tall * t)
    p.line([at(t / 12) for t in range(13)], fill=ink, width=6)
    for k in range(7):
        t = 0.2 + 0.75 * k / 7
        for side in (-1, 1):
            a, b = at(t)
            reach, rise = tall * 0.22 * (1.15 - t), tall * 0.1
            if kind == 0:
                p.polygon([(a, b), (a + side * reach * 0.5, b - rise * 1.1), (a + side * reach, b - rise), (a + side * reach * 0.6, b - rise * 0.25)], fill=ink)
            elif kind == 1:
                p.line([(a, b), (a + side * reach, b - rise)], fill=ink, width=4)
                p.ellipse((a + side * reach - 13, b - rise - 13, a + side * reach + 13, b - rise + 13), fill=ink)
            else:
                p.line([(a, b), (a + side * reach * 1.2, b - rise * 1.4)], fill=ink, width=9)
    if kind == 2:
        a, b = at(1)
        for i in range(14):
            p.line([(a, b), (a + tall * 0.13 * math.cos(i * 0.449), b + tall * 0.13 * math.sin(i * 0.449))], fill='#c79a3a', width=8)


@form('card-set', stage='flat', set='own', pitch=58, fill=0.8, detail=dict(yaw=-22, pitch=38, zoom=1.9, focus=(0.5, 0.4, 0.7)))
def card_set(props, rng):
    name, tint = props.words[1], props.colour
    cream = '#f4eee1'

    def one(image, w, d, z, x=0.0, y=0.0, turn=0.0, thick=0.0008):
        return put([box(w, d, thick, 0.0002, m.paper(cream), 1), lying(w - 0.0006, d - 0.0006, image, z=thick + 0.0001)], x, y, z, rz=turn)

    if 'WEEDS' in name or 'AQUARELLE' in name:
        parts = []
        blank = 'AQUARELLE' in name
        many = 6
        for k in range(many):
            def art(p, a, b):
                if blank and k == many - 1:
                    for i in range(5):
                        p.ellipse((90 - i * 9 + 30 * i, 260 + i * 24, 520 - i * 34, 470 + i * 16), fill=('#b9cdd0', '#a5bfc4', '#8fafb5', '#a9b99a', '#8ba07c')[i])
                elif not blank:
                    sprig(p, a / 2, b * 0.86, b * 0.68, ('#5d6f3f', '#7d8b5a', '#4d6151', '#8a7a4a', '#6a5a44', '#6f7f4a')[k], rng, k % 3)
                    p.text((a / 2, b * 0.94), ('Plantago', 'Urtica', 'Taraxacum', 'Capsella', 'Poa annua', 'Cichorium')[k], font=face('italic', 34), fill='#4a4438', anchor='mm')
            image = drawn(600, 850, cream if not blank else '#f5f1e6', art)
            spot = ((-0.1, 0.03, 9), (0.0, 0.055, -4), (0.1, 0.03, 6), (-0.06, -0.035, -7), (0.055, -0.045, 5), (0.0, -0.02, -2))[k] if not blank else (rng.uniform(-0.001, 0.001) if k < 5 else 0.09, 0 if k < 5 else -0.02, 0 if k < 5 else -15)
            parts += one(image, 0.105, 0.148, 0.001 + 0.0011 * k * (1.6 if blank else 1), *spot)
        if blank:
            parts += [put(box(0.107, 0.012, 0.0105, 0.0006, m.fabric('linen', '#39556b', 0.0006)), y=0.0705)]
            parts.append(put(tube([(0, 0, 0), (0.14, 0, 0.0)], lambda t: 0.0022 + 0.0016 * math.sin(t * 3), m.wood('birch', 'x')), -0.13, -0.06, 0.005, rz=72))
        return put(parts, rz=6)
    if 'PLACE' in name or 'TABLE' in name:
        parts, stock = [], m.paper(tint, fibre=3)
        for k, who in enumerate(('Ines', 'Marlow', 'Anna', 'Jo')):
            image = drawn(700, 350, '#f5eedf', lambda p, a, b: p.text((a / 2, b / 2), who, font=face('italic', 150), fill='#3c352c', anchor='mm'))
            tent = [put(card(0.09, 0.05, stock, thickness=0.0006), 0, side * 0.0262, 0.0006, rx=side * 31.5) for side in (-1, 1)]
            tent.append(put(card(0.084, 0.042, m.printed(image, 0.9)), 0, -0.0248, 0.0042, rx=-31.5))
            parts += put(tent, (k % 2 - 0.5) * 0.118 + (k // 2 - 0.5) * 0.02, (k // 2 - 0.5) * 0.1, 0, rz=rng.uniform(-9, 9))
        return parts
    if 'NUMERAL' in name:
        def digit(p, a, b):
            big = face('sans-bold', 760)
            p.text((a / 2 - 14, b / 2 - 6), '7', font=big, fill='#e4b43f', anchor='mm')
            p.text((a / 2 + 26, b / 2 + 22), '7', font=big, fill=str(tint), anchor='mm')
        w, d = 0.12, 0.17
        back = put(envelope(0.178, 0.126, '#a9a7a2'), 0.055, -0.02, 0, rz=68)
        front = [box(w, d, 0.0016, 0.0003, m.paper(cream), 1), lying(w - 0.0005, d - 0.0005, drawn(700, 990, '#f4eee1', digit), z=0.0018)]
        return [*back, *put(front, -0.02, 0.0, 0.003, rz=8)]
    lined, few = 'LINED' in name, 'FEW' in name
    w, d = (0.133, 0.089) if lined else (0.15, 0.106)
    cover = mix(tint, '#d8d4cb', 0.5) if few else cream

    def press(p, a, b):
        if few:
            sprig(p, a / 2, b * 0.84, b * 0.66, '#aaa69d', rng, 0)
        elif lined:
            p.rectangle((26, 26, a - 26, b - 26), outline=str(tint), width=5)
        else:
            p.text((a / 2, b * 0.46), 'much', font=face('italic', 130), fill=str(tint), anchor='mm')
            p.text((a / 2, b * 0.62), 'obliged', font=face('italic', 130), fill=str(tint), anchor='mm')
            p.line((a * 0.4, b * 0.78, a * 0.6, b * 0.78), fill=str(tint), width=4)
    image = drawn(900, int(900 * d / w), '#efece6' if few else '#f6f0e3', press)
    covers = tone(tint, 0.1) if few else '#e9dfcb' if lined else tone(mix(tint, '#e8d8c4', 0.55), 0.0)
    parts = [*put(envelope(w + 0.007, d + 0.006, covers, lining=tint if lined else None), -0.05, 0.045, 0.0, rz=10), *put(envelope(w + 0.007, d + 0.006, covers), -0.046, 0.04, 0.0018, rz=4)] if not lined else [*put(envelope(w + 0.007, d + 0.006, covers, lining=tint), -0.04, 0.035, 0.0, rz=9)]
    for k in range(4):
        parts += one(image, w, d, 0.0042 + 0.0019 * k, 0.03 + 0.001 * k, -0.03 + rng.uniform(-0.001, 0.001), -7 + rng.uniform(-1.2, 1.2) + (0 if k < 3 else 2), 0.0016)
    return parts


@form('scissors', stage='flat', pitch=62, fill=0.76, detail=dict(yaw=-18, pitch=36, zoom=2.2, focus=(0.45, 0.5, 0.6)))
def scissors(props, rng):
    name, tint = props.words[1], props.colour
    steel = m.metal('steel', 'satin')
    kind = 'kids' if 'BLUNT' in name or 'ROUND' in name else 'thread' if 'THREAD' in name or 'SNIPPET' in name else 'kitchen' if 'KITCHEN' in name or 'PARTING' in name else 'long'
    full, spread, wide, ring_r, bar = {'kids': (0.13, 12, 0.0085, 0.0155, 0.0048), 'thread': (0.1, 10, 0.0052, 0.0125, 0.0022), 'kitchen': (0.21, 9, 0.0125, 0.022, 0.0058), 'long': (0.26, 8, 0.0105, 0.021, 0.0044)}[kind]
    grip = {'kids': m.plastic(tint, 0.45, True), 'thread': m.metal('brass', 'satin'), 'kitchen': m.plastic(tint, 0.3), 'long': m.metal('steel', 'polished')}[kind]
    blade_long = full * (0.52 if kind != 'thread' else 0.5)
    grip_long = full - blade_long
    parts = []
    for side in (-1, 1):
        tipw = wide * (0.5 if kind == 'kids' else 0.12)
        edge = [(0.012, -wide * 0.15), (0.012, wide * 0.95), (-blade_long * 0.3, wide * 0.9), (-blade_long * 0.72, wide * 0.62), (-blade_long * 0.96, tipw * (1.1 if kind == 'kids' else 1)), (-blade_long, 0.0 if kind != 'kids' else tipw * 0.3), (-blade_long, 0.0), (-blade_long * 0.5, -wide * 0.16), (0.0, -wide * 0.35), (0.012, -wide * 0.15)]
        outline = curve([(x, y * side) for x, y in edge], 6)[:-1]
        blade = prism(outline[::side], 0.0018 * (1 if kind != 'thread' else 0.7), 0.0006, steel)
        grind = prism([(x, y * side) for x, y in ((-0.01, -wide * 0.25), (-blade_long * 0.97, 0.0002), (-blade_long * 0.72, wide * 0.2), (-0.012, wide * 0.22))][::side], 0.0002, 0.0001, m.metal('steel', 'polished'))
        # the blade above the pivot on one side belongs to the ring below it on the other
        cx, cy = grip_long - ring_r * 1.25, -side * (ring_r * 1.22)
        oval = 1.35 if kind in ('kitchen', 'long') and side > 0 else 1.15
        loop = tube([(cx + ring_r * oval * math.cos(a), cy + ring_r * math.sin(a), 0.001) for a in (i / 40 * math.tau for i in range(40))], bar, grip, closed=True, steps=1, sides=18)
        shank = sweep([(0.0, side * wide * 0.28, 0.001), (0.012, side * wide * 0.05, 0.001), (cx - ring_r * oval - bar * 2.5, cy * 0.45, 0.001), (cx - ring_r * oval * 0.9, cy - side * -0.25 * ring_r, 0.001), (cx - ring_r * oval * 0.62, cy + side * ring_r * 0.8, 0.001)], [(a * 1.25, b * 0.85) for a, b in circle(bar, 18)], steel if kind in ('kids',) else grip, grow=lambda t: 1.15 - 0.25 * t, steps=10)
        half = put([blade, put(grind, z=0.0018 * (1 if kind != 'thread' else 0.7)), loop, shank], z=(side + 1) * 0.0011 + bar * 0.9, rz=-side * spread)
        parts += half
    z = bar * 0.9 + 0.0034
    screw = [put(lathe([(0, 0.0022), (0.003, 0.0022), (0.0046, 0.0012), (0.005, 0), (0, 0)], m.metal('brass' if kind in ('thread', 'long') else 'steel', 'satin'), 40), z=z), put(box(0.0066, 0.0009, 0.0006, 0.0002, m.flat('#2a2826')), z=z + 0.0018, rz=35)]
    if kind == 'thread':
        cap = [put(prism(curve([(0, 0.011), (0, 0.011), (-0.045, 0.004), (-0.05, 0), (-0.045, -0.004), (0, -0.011), (0, -0.011)], 6, False), 0.005, 0.0016, m.leather('#7a4f2e')), -0.005, 0.036, 0.0005, rz=24)]
        screw += cap
    return put([*parts, *screw], rz=-58 if kind != 'long' else -52)


def tape(radius, core, width, colour, material=None):
    """A roll of tape standing on its edge, its axis along x, centred on the origin; coloured sides."""
    roll = [(core, 0), (radius, 0), (radius, 0), (radius, width), (radius, width), (core, width), (core, width), (core, 0)]
    body = lathe(roll, material or m.plastic(colour, 0.6), 80, smooth=False)
    inner = lathe([(core - 0.0022, 0.0002), (core, 0.0002), (core, width - 0.0002), (core - 0.0022, width - 0.0002), (core - 0.0022, 0.0002)], m.paper('#c9b48f'), 64, smooth=False)
    lines = [put(ring(core + (radius - core) * k / 7, 0.00025, m.flat(tone(colour, -0.25))), z=width) for k in range(1, 7)]
    return put([body, inner, *lines], -width / 2, 0, 0, ry=90)


@form('tape-dispenser', yaw=38, pitch=20, fill=0.74, detail=dict(yaw=20, pitch=30, zoom=2.0, focus=(0.4, 0.1, 0.6)))
def tape_dispenser(props, rng):
    name, tint = props.words[1], props.colour
    steel, brass = m.metal('steel', 'satin'), m.metal('brass', 'satin')
    teeth = lambda wide, at, metal: [put(prism([(-wide / 2, 0), (wide / 2, 0)] + [(wide / 2 - wide * i / 24, 0.004 + (0.0018 if i % 2 else 0)) for i in range(25)], 0.0008, 0.0001, metal, 1), *at, rx=20)]
    if 'WASHI' in name or 'RIBBON' in name:
        timber = m.wood('beech', 'x', tint)
        base = box(0.12, 0.09, 0.014, 0.003, timber)
        sides = [put(prism(curve([(-0.04, 0), (-0.04, 0), (0.042, 0), (0.042, 0), (0.03, 0.05), (0.006, 0.066), (-0.012, 0.05), (-0.034, 0.02)], 6, True), 0.008, 0.002, m.wood('beech', 'y', tint)), x, 0, 0.012, rx=90, rz=90) for x in (-0.058, 0.05)]
        axle = put(tube([(-0.066, 0, 0), (0.066, 0, 0)], 0.006, brass, steps=1), y=0.008, z=0.046)
        rolls, shades = [], ('#c9806a', '#d9b75f', '#8fa37a', '#7d9bb0', '#a88aa6')
        for k in range(5):
            rolls += put(tape(0.026, 0.015, 0.015, shades[k], m.paper(shades[k])), (k - 2) * 0.0195, 0.008, 0.046)
            rolls.append(skin(lambda u, v: ((k - 2) * 0.0195 + (u - 0.5) * 0.0145, 0.008 - 0.021 - v * 0.028, 0.061 - v * 0.033), m.paper(shades[k]), 0.0002, 2, 6))
        return [base, *sides, axle, *rolls, *teeth(0.1, (0, -0.044, 0.024), brass), put(box(0.108, 0.008, 0.014, 0.002, timber), y=-0.04, z=0.012)]
    big = 'PARCEL' in name or 'GUM' in name
    k = 1.55 if big else 1.0
    wide = 0.088 if big else 0.05
    shell = m.painted(tint) if big else m.metal('cast-iron', 'cast', colour=tint)
    side = [(-0.085, 0), (-0.085, 0), (0.085, 0), (0.085, 0), (0.087, 0.02), (0.076, 0.034), (0.066, 0.03), (0.052, 0.018), (0.02, 0.022), (0.006, 0.034), (-0.004, 0.046), (-0.016, 0.05), (-0.03, 0.052), (-0.06, 0.05), (-0.08, 0.036)]
    outline = [(x * k, y * k) for x, y in curve(side, 6, False)]
    parts = [put(prism(outline, wide, 0.004, shell, 4), -wide / 2, 0, 0, rx=90, rz=90)]
    cutter = put(cylinder(0.036 * k, wide * 0.62, None, 0.0003), -wide * 0.31, -0.036 * k, 0.05 * k, ry=90)
    body = cut(parts[0], cutter)
    r = 0.034 * k
    roll = put(tape(r, 0.0135 * k, wide * 0.52, '#b98a58' if big else '#e4d6a8', m.paper('#b98a58') if big else m.plastic('#e2d3a0', 0.7)), 0, -0.036 * k, 0.05 * k)
    hub = [put(cylinder(0.013 * k, wide * 0.6, m.metal('steel', 'satin') if big else m.cork(), 0.0015), -wide * 0.3, -0.036 * k, 0.05 * k, ry=90)]
    strip = skin(lambda u, v: ((u - 0.5) * wide * 0.5, (-0.036 + 0.012 + v * 0.1) * k, (0.0815 - 0.052 * v + 0.012 * v * v) * k), m.paper('#b98a58') if big else m.plastic('#e9dcae', 0.7), 0.0002, 2, 10)
    blade = [put(box(wide * 0.6, 0.0012, 0.009 * k, 0.0003, steel), 0, 0.0765 * k, 0.031 * k, rx=-18)]
    blade += [put(prism([(0, 0), (0.0022, 0), (0.0011, 0.0024)], 0.0011, 0.0001, steel, 1), -wide * 0.3 + 0.0022 * i, 0.0745 * k, 0.0392 * k, rx=72) for i in range(int(wide * 0.6 / 0.0022))]
    foot = put(box(wide * 0.96, 0.166 * k, 0.004, 0.001, m.cork()), z=-0.003)
    made = [body, *roll, *hub, strip, *blade, foot]
    if big:
        made += [put(box(wide * 0.7, 0.03, 0.03, 0.004, steel), 0, 0.052 * k, 0.02), put(tube([(-wide * 0.3, 0, 0), (wide * 0.3, 0, 0)], 0.012, m.fabric('wool', '#e4dccb'), steps=1), 0, 0.052 * k, 0.052)]
        made += [tube([(wide / 2, -0.02, 0.05), (wide / 2 + 0.02, -0.02, 0.06), (wide / 2 + 0.022, 0.05, 0.11)], 0.004, steel), put(sphere(0.011, m.plastic('#262626', 0.5)), wide / 2 + 0.022, 0.052, 0.102)]
    return put(made, z=0.003, rz=180)


@form('calendar', yaw=-16, pitch=10, fill=0.8, detail=dict(yaw=-30, pitch=18, zoom=1.9, focus=(0.4, 0.3, 0.6)))
def calendar(props, rng):
    name, tint = props.words[1], props.colour
    brass, oak = m.metal('brass', 'satin'), m.wood('oak', 'x')
    if 'BRASS' in name or 'FOREVER' in name:
        walnut = put(prism(rounded(0.14, 0.05, 0.004, 4), 0.022, 0.003, m.wood('walnut', 'x')), z=0)

        def days(p, a, b):
            for i in range(31):
                p.text((60 + (i % 8) * (a - 120) / 7, 110 + (i // 8) * 96), str(i + 1), font=face('serif', 46), fill='#40301a', anchor='mm')
            for i, day in enumerate('M T W T F S S'.split()):
                p.text((90 + i * (a - 180) / 6, 46), day, font=face('sans', 30), fill='#6b5430', anchor='mm')
        plate = box(0.124, 0.002, 0.078, 0.0006, brass)
        ink = put(card(0.122, 0.066, m.printed(drawn(800, 430, (0, 0, 0, 0), days), 0.4, alpha=True)), y=-0.0013, z=0.004)
        frame = put([put(box(w, 0.0026, h, 0.0008, m.metal('brass', 'polished')), x, 0, z) for w, h, x, z in ((0.02, 0.003, 0, 0), (0.02, 0.003, 0, 0.017), (0.003, 0.02, -0.0085, 0), (0.003, 0.02, 0.0085, 0))], 0.0165, -0.004, 0.0235)
        rail = put(box(0.13, 0.004, 0.005, 0.0012, m.metal('brass', 'polished')), y=-0.0035, z=0.078)
        return [walnut, *put([plate, ink, *frame, rail], 0, 0.006, 0.0195, rx=-9)]
    if 'TEAR' in name or 'ALMANAC' in name:
        w, d = 0.1, 0.15
        back = box(w + 0.012, 0.0024, d + 0.03, 0.0008, m.paper(tint, fibre=2))

        def day(p, a, b):
            p.text((a / 2, b * 0.1), 'MARCH', font=face('serif-bold', 60), fill='#3a332b', anchor='mm')
            p.text((a / 2, b * 0.4), '21', font=face('serif-bold', 330), fill=str(tint), anchor='mm')
            p.text((a / 2, b * 0.64), 'Saturday', font=face('italic', 70), fill='#3a332b', anchor='mm')
            p.line((90, b * 0.71, a - 90, b * 0.71), fill='#8a8072', width=3)
            for i, line in enumerate(('Sun 6.12 – 18.24', 'Benedict', 'Leek and potato soup')):
                p.text((a / 2, b * (0.77 + 0.065 * i)), line, font=face('serif', 40), fill='#4a4238', anchor='mm')
        block = [put(box(w + rng.uniform(-0.0004, 0.0004), 0.0012, d, 0.0002, m.paper('#f0e8d7'), 1), rng.uniform(-0.0002, 0.0002), -0.0022 - 0.00126 * i, 0.008) for i in range(16)]
        front = put(skin(lambda u, v: ((u - 0.5) * w, -0.0232 - 0.016 * max(0, u - 0.55) ** 2 * (1 - v) * 6, 0.008 + v * d), m.paper('#f4ecdb'), 0.0002, 20, 20), 0)
        page = put(card(w - 0.0006, d - 0.0006, m.printed(drawn(700, 1050, '#f4ecdb', day), 0.9)), y=-0.0234, z=0.0083)
        shaped(page, lambda x, y, z: (x, y - 0.016 * max(0, x / w - 0.05) ** 2 * (1 - z / d) * 6, z))
        strip = put(box(w + 0.002, 0.0235, 0.012, 0.001, m.metal('steel', 'satin')), y=-0.0115, z=d + 0.002)
        return put([back, *block, front, page, strip], rx=-14, z=0.001)
    if 'YEAR' in name or 'BROADSHEET' in name:
        w, d = 0.92, 0.62

        def months(p, a, b):
            p.text((60, 60), 'YEAR', font=face('sans-bold', 66), fill='#2b2b2b', anchor='lm')
            for r in range(12):
                y = 120 + r * (b - 170) / 12
                p.text((60, y + 18), 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()[r], font=face('sans-bold', 24), fill='#2b2b2b', anchor='lm')
                for c in range((31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[r]):
                    x = 140 + c * (a - 200) / 31
                    p.rectangle((x, y, x + (a - 200) / 31 - 4, y + (b - 170) / 12 - 5), outline='#4a4a48', width=2, fill='#e8e2d5' if (c + r * 3) % 7 > 4 else None)
                    p.text((x + 6, y + 4), str(c + 1), font=face('sans', 14), fill='#4a4a48')
        art, bars = drawn(1600, int(1600 * d / w), '#f5f1e7', months), True
    elif 'MOON' in name:
        w, d = 0.35, 1.0

        def moons(p, a, b):
            p.text((a / 2, 90), 'MOON', font=face('serif', 58), fill='#d9d8d2', anchor='mm')
            for r in range(29):
                for c in range(12):
                    x, y, s = 62 + c * (a - 124) / 11, 180 + r * (b - 260) / 28, 15
                    phase = ((r + c * 1.5) % 29.5) / 29.5
                    p.ellipse((x - s, y - s, x + s, y + s), fill='#dfdfda')
                    shift = (phase * 4 - 2) * s
                    p.ellipse((x - s + shift, y - s, x + s + shift, y + s), fill=str(tint))
        art, bars = drawn(700, 2000, str(tint), moons), True
    else:
        w, d = 0.24, 0.42

        def columns(p, a, b):
            p.rectangle((0, 0, a, b * 0.13), fill=str(tint))
            p.text((50, b * 0.065), 'May', font=face('serif-bold', 110), fill='#fbf5ea', anchor='lm')
            for c, who in enumerate(('', 'Ada', 'Ben', 'Cleo', 'Dot', 'Dog')):
                x = 30 + c * (a - 60) / 6
                p.text((x + 60, b * 0.155), who, font=face('italic', 36), fill='#4a4238', anchor='mm')
                p.line((x, b * 0.17, x, b - 30), fill='#b9afa0', width=2)
            for r in range(31):
                y = b * 0.17 + r * (b * 0.81) / 31
                p.line((30, y, a - 30, y), fill='#cfc6b6', width=2)
                p.text((60, y + 20), str(r + 1), font=face('sans', 26), fill='#4a4238', anchor='mm')
        art, bars = drawn(900, 1575, '#f6f0e3', columns), 'rings'
    sheet_ = put(card(w, d, m.printed(art, 0.9), bend=0.006 * w / 0.3), z=0.02)
    back = put(card(w, d, m.paper('#efe9dc'), bend=0.006 * w / 0.3, thickness=0.0006), y=0.0008, z=0.02)
    if bars == 'rings':
        rings = [put(ring(0.005, 0.0009, m.metal('steel', 'satin')), (i - 11.5) * 0.0094, 0.0, d + 0.021, ry=90) for i in range(24)]
        leaves = [put(card(w, d, m.paper('#f3ecdf'), bend=0.005), 0, 0.0014 + 0.0008 * i, 0.0195 - 0.0008 * i) for i in range(4)]
        hook = tube([(-0.03, 0.002, d + 0.02), (-0.012, 0, d + 0.03), (0, 0, d + 0.042), (0.012, 0, d + 0.03), (0.03, 0.002, d + 0.02)], 0.001, m.metal('steel', 'satin'), sides=8)
        return [sheet_, back, *leaves, *rings, hook]
    rails = [put(box(w + 0.02, 0.012, 0.02, 0.003, oak), 0, 0, z) for z in (0.008, d + 0.008)]
    cord = tube([(-w * 0.36, 0.004, d + 0.026), (0, 0.004, d + 0.02 + 0.16 * w / 0.6), (w * 0.36, 0.004, d + 0.026)], 0.0018, m.fabric('cotton', '#4a443c', 0.0008), sides=8, steps=1)
    return [sheet_, back, *rails, cord]
