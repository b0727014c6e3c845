"""Radios with their dials, displays and aerials."""

import math

from PIL import Image, ImageDraw

import materials as m
from colour import luminance, mix, tone
from forms import form
from forms.audio_parts import BLACK, body_case, casing, flat_disc, perforated, rubber_feet, to_front, turning_knob, wooden
from lettering import face, image_of
from shapes import box, card, cylinder, lathe, prism, put, ring, rounded, sphere, strap, sweep, tube


def _scale(width, height, ground='#efe6d2', ink='#2f2a26', marks=('88', '92', '96', '100', '104', '108'), glow=False):
    """A tuning scale facing -y: strokes, figures and a red needle."""
    tall = int(900 * height / width)
    picture = Image.new('RGB', (900, tall), ground)
    draw = ImageDraw.Draw(picture)
    for k in range(51):
        x = 50 + 16 * k
        draw.line((x, tall * 0.52, x, tall * (0.76 if k % 10 == 0 else 0.66)), fill=ink, width=4 if k % 10 == 0 else 2)
    for k, mark in enumerate(marks):
        draw.text((50 + 800 * k / (len(marks) - 1), tall * 0.26), mark, font=face('sans', int(min(44, tall * 0.24))), fill=ink, anchor='mm')
    draw.rectangle((425, tall * 0.08, 431, tall * 0.92), fill='#c8402c')
    return card(width, height, m.printed(image_of(picture), 0.4, 0.6))


def _dial(r, ground='#efe6d2', ink='#2f2a26'):
    """A round tuning dial facing +z."""
    picture = Image.new('RGB', (700, 700), ground)
    draw = ImageDraw.Draw(picture)
    for k in range(61):
        a = math.radians(150 + k * 4)
        near = 0.8 if k % 10 else 0.74
        draw.line((350 + 350 * near * math.cos(a), 350 + 350 * near * math.sin(a), 350 + 305 * math.cos(a), 350 + 305 * math.sin(a)), fill=ink, width=6 if k % 10 == 0 else 3)
        if k % 10 == 0:
            draw.text((350 + 210 * math.cos(a), 350 + 210 * math.sin(a)), str(88 + k // 10 * 4 - k // 30), font=face('sans', 42), fill=ink, anchor='mm')
    return flat_disc(r, m.printed(image_of(picture), 0.5, 0.4))


def _display(text, width, height, ink='#ffb04a', ground='#15130f'):
    """A lit display facing -y."""
    picture = Image.new('RGB', (800, int(800 * height / width)), ground)
    draw = ImageDraw.Draw(picture)
    draw.text((400, picture.height / 2), text, font=face('mono', int(picture.height * 0.62)), fill=ink, anchor='mm')
    return card(width, height, m.printed(image_of(picture), 0.2, 0.8))


def _aerial(x, y, z, length, lean):
    """A telescopic rod leaning to the side."""
    chrome = m.metal('steel', 'polished')
    a = math.radians(lean)
    parts = [put(sphere(0.005, chrome, 1, 24), x, y, z - 0.004)]
    start = 0.0
    for k in range(5):
        end = start + length / 5
        at = lambda s: (x + math.sin(a) * s, y, z + math.cos(a) * s)
        parts.append(tube([at(start), at(end)], 0.0028 - 0.0004 * k, chrome, steps=1, sides=12))
        start = end
    parts.append(put(sphere(0.0034, chrome, 1, 24), x + math.sin(a) * length, y, z + math.cos(a) * length - 0.0034))
    return parts


@form('radio', yaw=-20, pitch=11, fill=0.72, detail=dict(yaw=-26, pitch=18, zoom=1.9, focus=(0.66, 0.2, 0.55)))
def radio(props, rng):
    name = props.words[1]
    alu = m.metal('aluminium', 'satin')
    skin = casing(props)
    if 'WANNSEE' in name:
        skin = m.painted(props.colour)
    soft = m.plastic(tone(props.colour, 0.12 if luminance(props.colour) < 0.5 else -0.06), 0.3)
    if 'TISCHRADIO' in name:
        stereo = not props.made('aluminium')
        w, h, d = (0.36, 0.15, 0.17) if stereo else (0.22, 0.14, 0.14)
        parts = [body_case(w, h, d, 0.014, wooden(props, 'x'), 0.002)]
        plate = put(prism(rounded(w - 0.014, h - 0.014, 0.009, 6), 0.006, 0.0015, m.painted('#efe8da')), y=-d / 2 + 0.003, z=h / 2, rx=90)
        front = -d / 2 - 0.003
        parts.append(plate)
        if stereo:
            for side in (-1, 1):
                parts.append(put(prism(rounded(0.098, h - 0.034, 0.006), 0.004, 0.0015, m.fabric('linen', '#8a7d68', 0.0022)), side * (w / 2 - 0.064), front + 0.002, h / 2, rx=90))
            parts.append(put(_scale(0.13, 0.042), 0, front - 0.0006, h * 0.5))
            parts.append(put(box(0.136, 0.003, 0.048, 0.001, m.metal('brass', 'satin')), 0, front + 0.001, h * 0.5 - 0.003))
            for k in range(3):
                parts += to_front(turning_knob(0.013, 0.014, m.metal('brass', 'satin'), BLACK), -0.045 + k * 0.045, front, h * 0.26, rng.uniform(-60, 60))
        else:
            parts.append(to_front(put(cylinder(0.047, 0.004, m.fabric('linen', '#4c463d', 0.002), 0.0015, segments=96), z=0), -w * 0.235, front, h * 0.5))
            parts.append(to_front(ring(0.048, 0.0014, alu), -w * 0.235, front - 0.001, h * 0.5))
            parts.append(to_front(put(_dial(0.041), z=0.0008), w * 0.235, front, h * 0.58))
            parts.append(to_front(ring(0.0415, 0.0013, alu), w * 0.235, front - 0.001, h * 0.58))
            parts += to_front(turning_knob(0.017, 0.018, alu, BLACK, 48), w * 0.235, front - 0.001, h * 0.58, 18)
            parts += to_front(turning_knob(0.0075, 0.009, alu, BLACK), w * 0.36, front, h * 0.16, -40)
            parts += to_front(turning_knob(0.0075, 0.009, alu, BLACK), w * 0.11, front, h * 0.16, 30)
        return [*put(parts, z=0.007), *rubber_feet(w * 0.42, d * 0.36, None, 0.008, 0.008)]
    if 'WANNSEE' in name:
        w, h, d = 0.27, 0.165, 0.085
        trim = m.plastic('#f0eade', 0.35)
        parts = [body_case(w, h, d, 0.026, skin, 0.008), put(prism(rounded(w - 0.03, h - 0.03, 0.014, 8), 0.005, 0.0015, trim), y=-d / 2 + 0.002, z=h / 2, rx=90)]
        front = -d / 2 - 0.003
        parts.append(put(prism(rounded(0.115, h - 0.05, 0.01, 8), 0.003, 0.001, perforated(mix(props.colour, '#f0eade', 0.35), 0.0044, (0, 1))), -0.052, front + 0.001, h / 2, rx=90))
        parts.append(put(_scale(0.092, 0.04), 0.065, front - 0.0006, h * 0.56))
        for k in range(2):
            parts += to_front(turning_knob(0.0145, 0.013, skin, '#f7f3ea', 36), 0.042 + k * 0.046, front, h * 0.32, 30 - k * 70)
        handle = sweep([(-w / 2 - 0.004, 0, h * 0.72), (-w / 2 - 0.008, 0, h + 0.018), (-w / 2 + 0.02, 0, h + 0.042), (w / 2 - 0.02, 0, h + 0.042), (w / 2 + 0.008, 0, h + 0.018), (w / 2 + 0.004, 0, h * 0.72)], rounded(0.02, 0.007, 0.003), trim, up=(1, 0, 0))
        pins = [put(cylinder(0.008, 0.004, alu, 0.001), s * (w / 2 + 0.006), 0, h * 0.74, ry=90 * s) for s in (-1, 1)]
        return [*parts, handle, *pins, *_aerial(w * 0.36, d * 0.3, h + 0.001, 0.24, 34)]
    if 'NACHTTISCH' in name:
        w, h, d = 0.17, 0.085, 0.09
        parts = [body_case(w, h, d, 0.038, skin, 0.008), put(prism(rounded(w - 0.018, h - 0.018, 0.03, 10), 0.004, 0.0015, m.plastic('#15130f', 0.7)), y=-d / 2 + 0.002, z=h / 2, rx=90)]
        parts.append(put(_display('6:45', 0.1, 0.045), 0, -d / 2 - 0.0027, h * 0.24))
        top = [put(prism(rounded(0.07, 0.03, 0.014, 8), 0.006, 0.002, alu), 0, 0, h - 0.002), *[put(cylinder(0.007, 0.004, alu, 0.001), s * 0.052, 0, h - 0.001) for s in (-1, 1)]]
        return [*put([*parts, *top], z=0.004), *rubber_feet(0.05, 0.025, None, 0.008, 0.006)]
    if 'KACHEL' in name:
        w, h, d = 0.15, 0.15, 0.045
        parts = [body_case(w, h, d, 0.03, skin, 0.01)]
        front = -d / 2
        for i in range(9):
            for k in range(9):
                if (i - 4) ** 2 + (k - 4) ** 2 < 19:
                    parts.append(put(cylinder(0.0026, 0.001, parts[1].data.materials[0] if len(parts) > 1 else m.flat('#2b2c2d'), 0, segments=16), (i - 4) * 0.0095, front - 0.0001, h * 0.6 + (k - 4) * 0.0095, rx=90))
        for k in range(3):
            parts.append(to_front(cylinder(0.0105, 0.003, soft, 0.0012), (k - 1) * 0.034, front, h * 0.15))
        loop = strap([(-0.035, 0, h - 0.004), (-0.034, 0, h + 0.03), (-0.018, 0, h + 0.055), (0.018, 0, h + 0.055), (0.034, 0, h + 0.03), (0.035, 0, h - 0.004)], 0.014, 0.005, m.rubber('#55585a'), up=(1, 0, 0))
        return put([*parts, loop], rx=-6)
    if 'KURBEL' in name:
        w, h, d = 0.16, 0.08, 0.065
        rub = m.rubber('#2a2a2b')
        parts = [body_case(w, h, d, 0.02, skin, 0.006), *[put(body_case(0.022, h + 0.006, d + 0.006, 0.02, rub, 0.006), s * (w / 2 - 0.008), 0, -0.003) for s in (-1, 1)]]
        front = -d / 2
        parts.append(put(prism(rounded(0.058, 0.056, 0.008, 6), 0.003, 0.001, perforated('#2a2a2b', 0.0038, (0, 1))), -0.032, front + 0.0015, h / 2, rx=90))
        parts.append(put(_scale(0.056, 0.02), 0.034, front - 0.0008, h * 0.56))
        parts += [p for k in range(2) for p in to_front(turning_knob(0.0085, 0.008, rub, '#f2eee4', 24), 0.018 + k * 0.032, front, h * 0.28, 40 * k)]
        solar = [put(box(0.1, 0.046, 0.002, 0.0006, m.plastic('#1a2236', 0.8)), 0, 0, h - 0.0005), *[put(box(0.0006, 0.046, 0.0005, 0.0001, alu), -0.04 + k * 0.016, 0, h + 0.0014) for k in range(6)]]
        torch = put([lathe([(0.016, -0.006), (0.0185, 0.0), (0.0185, 0.006), (0.016, 0.007), (0.0145, 0.004), (0.004, -0.003), (0, -0.003)], alu), put(sphere(0.004, m.light('#fff2d8', 2.0), 1, 24), z=-0.004)], -w / 2 - 0.004, 0, h / 2, ry=-90)
        crank = [put(cylinder(0.011, 0.006, rub, 0.001), w / 2 + 0.003, 0, h * 0.55, ry=90), put(box(0.006, 0.012, 0.056, 0.0025, skin), w / 2 + 0.011, 0, h * 0.5), put(cylinder(0.0075, 0.022, rub, 0.002), w / 2 + 0.012, 0, h * 0.5 + 0.05, ry=90)]
        return [*parts, *solar, *torch, *crank, *_aerial(w * 0.3, d * 0.36, h, 0.17, -28)]
    if 'WELT' in name:
        w, h, d = 0.29, 0.19, 0.075
        parts = [body_case(w, h, d, 0.01, skin, 0.004)]
        front = -d / 2
        parts.append(put(prism(rounded(w - 0.012, h - 0.012, 0.006), 0.004, 0.001, m.metal('aluminium', 'brushed', 'x')), y=front + 0.002, z=h / 2, rx=90))
        front -= 0.002
        parts.append(put(prism(rounded(0.105, h - 0.05, 0.006), 0.004, 0.0015, perforated('#242526', 0.0042, (0, 1))), -0.078, front + 0.002, h / 2, rx=90))
        parts.append(put(box(0.146, 0.004, 0.062, 0.0012, m.plastic('#151515', 0.6)), 0.06, front - 0.0002, h * 0.54))
        parts.append(put(_scale(0.138, 0.03, '#e9e2c8', marks=('5', '7', '11', '15', '21', '26')), 0.06, front - 0.0025, h * 0.70))
        parts.append(put(_display('15 240 kHz', 0.138, 0.022, '#c9d6a8', '#20261c'), 0.06, front - 0.0025, h * 0.56))
        parts += to_front(turning_knob(0.022, 0.016, m.metal('aluminium', 'satin'), BLACK, 60), 0.107, front, h * 0.27, 25)
        for k in range(3):
            parts += to_front(turning_knob(0.0085, 0.010, m.plastic(BLACK, 0.3)), 0.002 + k * 0.026, front, h * 0.38, -40 + 35 * k)
        for i in range(2):
            for k in range(4):
                parts.append(put(box(0.012, 0.004, 0.006, 0.0012, m.plastic('#3b3c3d', 0.3)), 0.0 + k * 0.0165, front - 0.001, h * 0.13 + i * 0.0115))
        hide = m.leather('#3a332c')
        parts.append(strap([(-w / 2 + 0.02, 0, h), (-w / 2 + 0.03, 0, h + 0.018), (-0.06, 0, h + 0.03), (0.06, 0, h + 0.03), (w / 2 - 0.03, 0, h + 0.018), (w / 2 - 0.02, 0, h)], 0.02, 0.004, hide, up=(0, 0, 1)))
        return [*parts, *_aerial(-w * 0.44, d * 0.32, h, 0.3, -16)]
    w, h, d = 0.115, 0.26, 0.115
    parts = [body_case(w, h, d, 0.026, skin, 0.02)]
    parts.append(put(prism(rounded(w - 0.024, h * 0.52, 0.014, 8), 0.004, 0.0015, perforated(mix(props.colour, '#8d877b', 0.35), 0.004, (0, 1))), 0, -d / 2 + 0.002, h * 0.33, rx=90))
    parts.append(put(box(0.074, 0.003, 0.03, 0.001, m.plastic('#161512', 0.7)), 0, -d / 2 - 0.0005, h * 0.78))
    parts.append(put(_display('FM 96.4', 0.066, 0.023, '#f2ead6'), 0, -d / 2 - 0.0023, h * 0.78 + 0.0035))
    parts += to_front(turning_knob(0.014, 0.011, alu, BLACK), 0, -d / 2 + 0.0005, h * 0.685, 30)
    parts += put(turning_knob(0.026, 0.010, m.metal('aluminium', 'brushed'), BLACK), 0, 0, h - 0.001)
    return parts
