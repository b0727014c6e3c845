"""Sets of cards with envelopes, and calendars."""

import math

import materials as m
from colour import mix, tone
from forms import form
from forms.parts import skin
from forms.print_parts import drawn, lying
from lettering import face
from shapes import box, card, prism, put, ring, rounded, shaped, tube


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
