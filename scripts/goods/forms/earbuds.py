"""Earbuds in their cases, and what lies beside them."""

import math

import materials as m
from colour import luminance, mix, tone
from forms import form
from forms.audio_parts import DARK, casing, jack, perforated
from shapes import box, circle, cylinder, lathe, prism, put, roughen, rounded, shaped, sphere, tube


def _bud(skin, tip, stem=0.0, scale=1.0, metal=None):
    """One bud, its mouth to +x and up, outside to -x; `stem` is the length of what hangs down."""
    body = put(roughen(shaped(sphere(0.0082, skin, 1.0, 64), lambda x, y, z: (x * 0.92, y * (0.86 + 6 * max(0, x)), z)), 0.0004, 90), z=-0.0082)
    nozzle = put(lathe([(0.0036, 0), (0.0034, 0.005), (0.003, 0.007), (0, 0.007)], skin, 32), 0.0045, 0, 0.001, ry=72)
    parts = [body, nozzle]
    if tip:
        parts.append(put(lathe([(0.0022, 0.0), (0.0052, 0.0005), (0.0062, 0.0025), (0.0054, 0.0055), (0.0036, 0.0078), (0.0024, 0.0078), (0.002, 0.006)], tip, 48), 0.008, 0, 0.0022, ry=72))
    if stem:
        parts.append(tube([(-0.0035, 0, 0.002), (-0.0045, 0, -0.008), (-0.004, 0, -stem)], 0.0033, skin))
        parts.append(put(cylinder(0.0024, 0.001, metal or m.metal('steel', 'satin'), 0.0003), -0.004, 0, -stem - 0.0036))
    parts.append(put(box(0.0008, 0.004, 0.0014, 0.0004, m.flat(DARK)), -0.0076, 0.001, 0.001))
    return put(parts, scale=scale)


def _pod(props, skin, w=0.062, h=0.046, d=0.024, round_=0.02, inner=None, open_at=70):
    """An open charging case: lower half with two hollows, lid leaning back, hinge."""
    inner = inner or m.plastic(tone(props.colour, -0.08) if luminance(props.colour) > 0.3 else tone(props.colour, 0.06), 0.3)
    low = h * 0.6
    body = prism(rounded(w, d, d * 0.46, 10), low, 0.006, skin, 6)
    shaped(body, lambda x, y, z: (x * (1 - 0.16 * max(0, 1 - z / low) ** 2), y * (1 - 0.22 * max(0, 1 - z / low) ** 2), z))
    deck = put(prism(rounded(w - 0.005, d - 0.005, d * 0.38, 10), 0.0015, 0.0005, inner), z=low - 0.0004)
    wells = [put(shaped(cylinder(0.0078, 0.001, m.flat(DARK), 0), lambda x, y, z: (x, y * 0.8, z)), s * w * 0.22, 0, low + 0.0007) for s in (-1, 1)]
    lid = prism(rounded(w, d, d * 0.46, 10), h - low, 0.006, skin, 6)
    hollow = put(prism(rounded(w - 0.008, d - 0.007, d * 0.34, 10), 0.0012, 0.0004, inner), z=-0.0004)
    put([lid, hollow], y=-d / 2)
    put([lid, hollow], y=d / 2, z=low + 0.001, rx=-open_at)
    hinge = put(cylinder(0.0022, w * 0.36, m.metal('steel', 'satin'), 0.0005), -w * 0.18, d / 2 - 0.0005, low, ry=90)
    lamp = put(cylinder(0.0009, 0.0006, m.light('#8fe0a0', 1.5), 0, segments=16), 0, -d / 2 - 0.0002, low * 0.72, rx=90)
    return [body, deck, *wells, lid, hollow, hinge, lamp], low


@form('earbuds', yaw=-14, pitch=30, fill=0.7, detail=dict(yaw=-24, pitch=36, zoom=1.9, focus=(0.5, 0.2, 0.4)))
def earbuds(props, rng):
    name = props.words[1]
    skin = casing(props, 0.5)
    tip = m.rubber('#e9e6df' if luminance(props.colour) > 0.4 else '#38383a')
    alu = m.metal('aluminium', 'satin')
    if 'SPREEUW' in name or 'REIGER' in name or 'KABELOHR' in name:
        ear = 'REIGER' in name
        cord = mix(props.colour, '#55524c', 0.35)
        cable = m.fabric('cotton', cord, 0.0006) if not ear else m.metal('copper', 'satin', colour='#a88a6a')
        z = 0.0014
        parts = []
        for side in (-1, 1):
            if 'KABELOHR' in name:
                cap = lathe([(0, 0), (0.0072, 0), (0.0085, 0.002), (0.0082, 0.004), (0.006, 0.0056), (0, 0.006)], skin)
                mesh = put(lathe([(0.0062, 0.0052), (0, 0.0064)], perforated('#3a3a3b', 0.0011, (0, 1), True)), z=0.0002)
                stem = tube([(0, -0.006, 0.003), (0, -0.015, 0.003), (0, -0.026, 0.003)], 0.0026, skin)
                bud = put([cap, mesh, stem], side * 0.02 + 0.01, 0.05, 0, rz=side * 14)
            elif ear:
                shell = put(roughen(shaped(sphere(0.0105, m.plastic(props.colour, 0.75), 0.78, 64), lambda x, y, z: (x * 1.06, y * (0.86 + 14 * max(0, -x)), z)), 0.0006, 110, rng), z=0)
                plate = put(prism(circle(0.0072, 40, 0.86), 0.0012, 0.0004, alu), 0, 0.001, 0.0155)
                sil = put(lathe([(0.002, 0), (0.0052, 0.0005), (0.006, 0.0026), (0.005, 0.0058), (0.0032, 0.008), (0.002, 0.008)], tip, 48), side * -0.009, -0.004, 0.006, ry=-side * 82)
                bud = put([shell, plate, sil], side * 0.026 + 0.005, 0.048, 0)
            else:
                barrel = lathe([(0, 0), (0.0062, 0), (0.007, 0.001), (0.0072, 0.008), (0.0055, 0.011), (0.0036, 0.012), (0.0034, 0.016), (0, 0.016)], alu, 48)
                lip = put(lathe([(0.002, 0), (0.0052, 0.0005), (0.0062, 0.0026), (0.0054, 0.0056), (0.0034, 0.008), (0.002, 0.008)], tip, 48), z=0.013)
                bud = put(put([barrel, lip], z=-0.003, rx=0, ry=90 * side), side * -0.006 + side * 0.026, 0.05, 0.0073)
            parts += bud
            top = (side * 0.021 + 0.01, 0.024 if 'KABELOHR' in name else 0.046, z)
            if ear:
                parts.append(tube([(side * 0.036 + 0.005, 0.05, 0.010), (side * 0.046 + 0.005, 0.064, 0.012), (side * 0.058, 0.05, 0.006), (side * 0.052, 0.02, z), (side * 0.02, -0.012, z), (0.006, -0.03, z)], 0.0012, cable, sides=10))
            else:
                parts.append(tube([top, (side * 0.03 + 0.01, 0.02, z), (side * 0.02 + 0.006, -0.008, z), (0.006, -0.03, z)], 0.0011, cable, sides=10))
        parts.append(put(cylinder(0.0026, 0.012, alu, 0.0006), 0.006, -0.026, 0.0028, rx=90))
        tail = [(0.006, -0.036, z)]
        for k in range(46):
            a = k / 45 * math.tau * 2.6 + math.pi / 2
            r = 0.026 + 0.0035 * math.sin(k * 1.3)
            tail.append((-0.052 + r * math.cos(a) * 1.1 + 0.012, -0.058 + r * math.sin(a), z + 0.0011 * (k // 17)))
        tail += [(-0.005, -0.085, z), (0.03, -0.082, z), (0.05, -0.07, z)]
        parts.append(tube(tail, 0.0012, cable, sides=10, steps=6))
        parts += put(jack(alu), 0.049, -0.0705, 0.004, rz=32)
        if 'KABELOHR' in name:
            reel = put(tape_reel(props), 0.068, 0.0, 0.0)
            parts += reel
        return parts
    if 'KOET' in name:
        steel = m.metal('steel', 'satin')
        parts, low = _pod(props, skin, 0.06, 0.034, 0.034, 0.016)
        put(parts, 0.0, 0.03)
        for side in (-1, 1):
            ball = put(sphere(0.0062, m.rubber(props.colour), 1, 48), 0, 0, 0)
            bean = put(roughen(sphere(0.0075, m.rubber(props.colour), 0.8, 48), 0.0003, 90), 0.002, 0.0, 0.011)
            arc = tube([(0, 0, 0.006), (-0.011, 0, 0.009), (-0.012, 0, 0.017), (0.001, 0, 0.018)], 0.0021, steel)
            parts += put([ball, bean, arc], side * 0.018, -0.022, 0, rz=side * 50)
        return parts
    if 'KIEVIT' in name:
        parts, low = _pod(props, skin, 0.078, 0.04, 0.04)
        put(parts, 0, 0.036)
        for side in (-1, 1):
            bud = _bud(skin, tip, 0, 1.15)
            hook = tube([(-0.004, 0, 0.004), (-0.002, 0.004, 0.02), (-0.004, 0.014, 0.031), (-0.006, 0.03, 0.03), (-0.008, 0.037, 0.016), (-0.008, 0.034, 0.0)], lambda t: 0.0026 - 0.001 * t + 0.0008 * (t > 0.8), m.rubber(props.colour))
            parts += put([*bud, hook], side * 0.024, -0.022, 0.0035, rx=-90 + 8, rz=side * 20 + (180 if side > 0 else 0))
        return parts
    if 'UIL' in name:
        lid = put(lathe([(0, 0), (0.027, 0), (0.029, 0.003), (0.029, 0.010), (0.0275, 0.010), (0.0272, 0.003), (0, 0.003)], alu), 0.03, 0.03, 0.031, rx=72, rz=-18)
        base = lathe([(0, 0), (0.027, 0), (0.029, 0.003), (0.029, 0.013), (0.0275, 0.0135), (0.027, 0.011), (0, 0.011)], alu)
        felt = put(cylinder(0.027, 0.001, m.fabric('wool', '#8e8a80'), 0.0003), z=0.0105)
        parts = [lid, base, felt]
        for side, (x, y, z) in ((-1, (-0.008, 0.0, 0.0112)), (1, (0.03, -0.034, 0.0))):
            drop = put(roughen(shaped(sphere(0.0075, m.rubber(props.colour), 0.7, 48), lambda a, b, c: (a * 1.15, b * (0.8 + 14 * max(0, a)), c)), 0.0004, 90, rng), x, y, z, rz=side * 35 - 60)
            parts += [drop, put(lathe([(0.002, 0), (0.005, 0.0005), (0.0056, 0.0025), (0.0044, 0.0055), (0.002, 0.007)], m.rubber(tone(props.colour, 0.3)), 40), x + 0.006 * side, y - 0.004, z + 0.005, ry=70 * side)]
        return parts
    stem = 0.02 if 'MEEUW' in name else 0.0
    parts, low = _pod(props, skin, 0.062 if stem else 0.058, 0.048 if stem else 0.04, 0.025 if stem else 0.03)
    put(parts, 0, 0.02)
    inside_ = _bud(skin, tip, stem and 0.012, 0.95)
    parts += put(inside_, -0.0135, 0.02, low + 0.008, rz=0)
    loose = _bud(skin, tip, stem, 1.0)
    parts += put(loose, 0.024, -0.026, 0.0076, rx=-86, rz=28)
    return parts


def tape_reel(props):
    """A small reel the lead is wound on."""
    skin = m.plastic('#e9e2d2', 0.3)
    parts = [lathe([(0.004, 0), (0.026, 0), (0.0265, 0.0012), (0.004, 0.0012), (0.004, 0)], skin, smooth=False), put(lathe([(0.004, 0), (0.026, 0), (0.0265, 0.0012), (0.004, 0.0012), (0.004, 0)], skin, smooth=False), z=0.009)]
    coil = cylinder(0.02, 0.0085, m.fabric('cotton', mix(props.colour, '#55524c', 0.35), 0.0012), 0.0005)
    holes = [put(cylinder(0.0055, 0.0003, m.flat('#4b463e'), 0, segments=32), 0.014 * math.cos(a), 0.014 * math.sin(a), 0.0103) for a in (0.5, 0.5 + math.tau / 3, 0.5 + 2 * math.tau / 3)]
    return [*parts, put(coil, z=0.001), *holes]
