"""Notebooks."""

import math

import materials as m
from colour import luminance, mix, tone
from forms import form
from forms.parts import skin
from forms.print_parts import drawn, lying, stamp
from lettering import label
from shapes import box, cylinder, lathe, prism, put, rounded, sheet, strap, sweep, tube


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
        tall = 0.15
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
