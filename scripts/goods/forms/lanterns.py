"""Lanterns, with candle, flame or cell."""

import math

import materials as m
from shapes import bulb, cylinder, lathe, put, ring, tube

from forms import form
from forms.lamp_parts import body_of, candle, lit
from forms.parts import Timber, bar, board, hoop, knob, skin, style


@form('lantern', set='own', yaw=20, pitch=9, fill=0.72, detail=dict(yaw=-16, pitch=16, zoom=1.7, focus=(0.5, 0.4, 0.6)))
def lantern(props, rng):
    kind = style(props, rng, {'SCHELDT': 'storm', 'STARFIELD': 'pierced', 'WHITE NIGHT': 'bags', 'SOLAR': 'solar', 'BYRE': 'hurricane', 'KAHYT': 'deck', 'BERGMANN': 'cabin', 'paper': 'bags'}, ['storm', 'pierced', 'deck'])
    coat = body_of(props)
    if kind == 'bags':
        return [piece for x, y, s in ((-0.13, 0.05, 1.0), (0.02, -0.1, 0.94), (0.16, 0.06, 1.03)) for piece in bag(props, rng, x, y, s)]
    if kind == 'pierced':
        return pierced(props, rng)
    r, h = {'storm': (0.085, 0.26), 'solar': (0.062, 0.15), 'hurricane': (0.052, 0.13), 'deck': (0.085, 0.24), 'cabin': (0.05, 0.14)}[kind]
    r, h = r * rng.uniform(0.96, 1.05), h * rng.uniform(0.95, 1.06)
    if kind in ('storm', 'deck'):
        timber = Timber(props) if kind == 'deck' else None
        s = r * 1.12
        post = [board((0.018, 0.018, h + 0.04), timber or coat, rng, 0.002, x=x, y=y) for x in (-s, s) for y in (-s, s)] if timber else [bar((x, y, 0.0), (x, y, h + 0.03), coat, 0.005, square=True) for x in (-s, s) for y in (-s, s)]
        plates = [board((2 * s + 0.02, 2 * s + 0.02, 0.014), timber or coat, rng, 0.003, z=z) for z in (0.012, h + 0.03)]
        if timber:
            strap = tube([(-s * 0.7, 0, h + 0.04), (-s * 0.62, 0, h + 0.12), (0, 0, h + 0.17), (s * 0.62, 0, h + 0.12), (s * 0.7, 0, h + 0.04)], 0.008, m.leather('#8a5a36'), )
            return [*post, *plates, strap, put(cylinder(r * 0.6, h * 0.62, lit('#f6ecd8', 1.3, 'glass'), 0.012), z=0.03), bulb(0, 0, h * 0.4, 0.18), bulb(0, 0, h * 0.75, 0.1)]
        roof = lathe([(0, h + 0.1), (0.03, h + 0.1), (0.034, h + 0.08), (0.034, h + 0.08), (s * 0.7, h + 0.06), (s * 1.3, h + 0.043), (0, h + 0.043)], coat)
        glass = lathe([(r, 0.03), (r * 1.0, 0.03 + h * 0.5), (r, h + 0.02), (r - 0.002, h + 0.02), (r - 0.002, 0.03), (r, 0.03)], m.thin_glass('#ffffff'), smooth=False)
        handle = tube([(-s * 0.55, 0, h + 0.065), (-s * 0.6, 0, h + 0.13), (0, 0, h + 0.19), (s * 0.6, 0, h + 0.13), (s * 0.55, 0, h + 0.065)], 0.0035, coat)
        return [*post, *plates, roof, glass, handle, *candle(0.036, h * 0.5, 0.027)]
    if kind == 'cabin':
        tough = m.rubber('#2b2b2b')
        base, roof = put(cylinder(r * 1.15, 0.06, coat, 0.008)), put(cylinder(r * 1.15, 0.04, coat, 0.012, r * 0.8), z=0.06 + h)
        ribs = [bar((r * 1.08 * math.cos(a), r * 1.08 * math.sin(a), 0.05), (r * 1.08 * math.cos(a), r * 1.08 * math.sin(a), 0.07 + h), tough, 0.005) for a in (0.4, 1.97, 3.54, 5.11)]
        return [base, roof, *ribs, put(cylinder(r * 0.95, h, lit('#f7f0e2', 1.5, 'glass'), 0.003), z=0.06), hoop(r * 1.16, 0.055, 0.004, tough), tube([(-r * 0.6, 0, h + 0.09), (-r * 0.5, 0, h + 0.15), (0, 0, h + 0.17), (r * 0.5, 0, h + 0.15), (r * 0.6, 0, h + 0.09)], 0.0035, m.metal('steel')), bulb(0, 0, 0.06 + h / 2, 0.2)]
    tank = lathe([(0, 0), (r * 1.5, 0), (r * 1.62, 0.008), (r * 1.6, 0.045), (r * 1.1, 0.06), (r * 0.6, 0.066), (r * 0.6, 0.08), (0, 0.08)], coat)
    globe = put(lathe([(r * 0.62, 0), (r * 0.95, h * 0.3), (r * 0.98, h * 0.55), (r * 0.66, h)], m.thin_glass('#ffffff')), z=0.078)
    hood = put(lathe([(r * 0.7, 0), (r * 0.92, 0.006), (r * 0.72, 0.02), (r * 0.55, 0.028), (r * 0.6, 0.04), (r * 0.66, 0.045), (r * 0.35, 0.06), (0, 0.064)], coat), z=0.078 + h)
    side = [tube([(x * r * 1.4, 0, 0.045), (x * r * 1.62, 0, 0.09), (x * r * 1.55, 0, h + 0.04), (x * r * 1.1, 0, h + 0.115), (x * r * 0.5, 0, h + 0.125)], 0.006, coat) for x in (-1, 1)]
    handle = tube([(-r * 1.55, 0, h * 0.8), (-r * 1.7, 0, h + 0.15), (0, 0, h + 0.24), (r * 1.7, 0, h + 0.15), (r * 1.55, 0, h * 0.8)], 0.0018, m.metal('steel'))
    inner = [put(lathe([(0, 0), (0.007, 0.01), (0.008, 0.022), (0.003, 0.045), (0, 0.055)], m.light('#ffcf86', 9), 20), z=0.095), put(cylinder(0.012, 0.02, m.metal('brass'), 0.002), z=0.076)]
    return [tank, globe, hood, *side, handle, *inner, put(knob(0.008, coat), x=r * 1.3, z=0.05), bulb(0, 0, 0.125, 0.2, '#ffb860')]


def bag(props, rng, x, y, size):
    """A paper bag with a light in it: creased sides, a pinked hem."""
    w, h, seed = 0.055 * size, 0.21 * size, rng.uniform(0, 9)

    def side(u, v):
        a = math.tau * u
        k = (abs(math.cos(a)) ** 8 + abs(math.sin(a)) ** 8) ** (-1 / 8)
        crease = 1 - 0.12 * v * max(0, math.cos(a) ** 8) + 0.02 * math.sin(9 * v + seed + 3 * a)
        return (w * k * math.cos(a) * crease, w * 0.72 * k * math.sin(a), h * v + (0.005 * (1 if round(u * 96) % 2 else -1) if v > 0.99 else 0))

    body = skin(side, lit(props.colour, 0.75, 'paper'), 0.0006, 96, 24, True)
    return [*put([body], x=x, y=y, rz=rng.uniform(-25, 25)), bulb(x, y, h * 0.3, 0.14, '#ffc070')]


def pierced(props, rng):
    """A tin drum with a cone roof, its light falling through rows of holes."""
    tin, r, h = m.metal('steel', 'satin', colour=props.colour), 0.075, 0.24
    spots = []
    warm = m.light('#ffd592', 6)
    for row in range(11):
        z = 0.035 + row * 0.0175
        for k in range(22):
            a = math.tau * (k + 0.5 * (row % 2)) / 22
            size = 0.0032 if (row + k) % 3 else 0.0046
            spots.append(put(put(cylinder(size, 0.0012, warm, 0.0002, segments=12), rx=90, y=-r), z=z, rz=math.degrees(a)))
    roof = lathe([(r * 1.06, h), (r * 1.1, h + 0.004), (r * 0.6, h + 0.06), (0.016, h + 0.1), (0.014, h + 0.115), (0, h + 0.118)], tin)
    eyelet = put(ring(0.024, 0.003, tin), rx=90, z=h + 0.138)
    return [lathe([(0, 0), (r * 1.06, 0), (r * 1.06, 0.008), (r, 0.012), (r, 0.012), (r, h), (0, h)], tin, smooth=False), roof, eyelet, *spots, bulb(0, -r - 0.09, 0.12, 0.05)]
