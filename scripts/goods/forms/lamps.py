"""Lamps that stand on tables."""

import math

import materials as m
from colour import mix, tone
from shapes import bulb, curve, cylinder, lathe, put, ring, shaped, sphere, tube

from forms import form
from forms.lamp_parts import lit
from forms.parts import SHADES, Timber, board, flex, hoop, own_grain, shade, style

HINTS = {
    'KUGEL': 'globe', 'PILZ': 'mushroom', 'SKAGEN': 'turned', 'NOOR': 'bottle', 'FUNKE': 'portable', 'KNÆK': 'pleated',
    'RAUCH': 'smoked', 'LAGOA': 'bubbles', 'MONDPHASE': 'moon', 'BAUKLOTZ': 'blocks',
}


@form('table-lamp', set='own', yaw=8, pitch=6, fill=0.7, detail=dict(yaw=-18, pitch=12, zoom=1.55, focus=(0.5, 0.5, 0.5)))
def table_lamp(props, rng):
    kind = style(props, rng, HINTS, ['turned', 'bottle', 'globe', 'mushroom', 'pleated'])
    return {
        'globe': globe, 'mushroom': mushroom, 'turned': turned, 'bottle': bottle, 'portable': portable, 'pleated': pleated,
        'smoked': smoked, 'bubbles': bubbles, 'moon': moon, 'blocks': blocks,
    }[kind](props, rng)


def cord(reach=0.06):
    """The flex, leaving backwards to the right."""
    return flex([(0, reach * 0.4, 0.006), (reach, 0.12, 0.004), (0.22, 0.2, 0.0035), (0.5, 0.32, 0.0035), (1.4, 0.5, 0.0035)])


def dressed(kind, radius, tall, low, cloth, metal, trim=None):
    """A lit soft shade over its neck, its lower rim at height `low`, with carrier, bulb holder and light."""
    top = SHADES[kind][0][0] * radius
    spokes = [tube([(0, 0, low + tall - 0.02), (top * math.cos(a), top * math.sin(a), low + tall - 0.003)], 0.0014, metal, steps=1, sides=8) for a in (0.4, 2.5, 4.6)]
    holder = [put(cylinder(0.017, 0.05, metal, 0.003), z=low - 0.02), put(cylinder(0.005, tall - 0.02, metal), z=low)]
    return [*shade(kind, radius, tall, cloth, low, trim=trim or cloth), *spokes, *holder, bulb(0, 0, low + tall * 0.5, 0.22)]


def lacquer(props):
    """Spun metal parts: bare where the good is of brass or copper, else powder-coated in its colour."""
    return m.metal(props.material, 'satin') if props.material in ('brass', 'copper') else m.painted(props.colour)


def globe(props, rng):
    """An opal ball resting in a turned dish."""
    r = rng.uniform(0.088, 0.093)
    metal = m.metal('brass', 'satin') if props.material == 'brass' else m.metal('steel', 'satin', colour=props.colour)
    dish = [(0, 0), (0.05, 0), (0.05, 0), (0.053, 0.002), (0.053, 0.006), (0.046, 0.01), (0.043, 0.016), (0.05, 0.024), (0.066, 0.034), (0.066, 0.034), (0.064, 0.035), (0.048, 0.027), (0.02, 0.022), (0, 0.022)]
    ball = put(sphere(r, lit('#f7f1e4', 0.9, 'glass'), segments=96), z=0.0235)
    return [lathe(dish, metal), ball, bulb(0, -r * 1.4, 0.11, 0.05), bulb(r * 1.5, r, 0.13, 0.06), cord(0.09)]


def mushroom(props, rng):
    """A spun dome on a flaring stalk, its light thrown down."""
    coat = lacquer(props)
    r, low = rng.uniform(0.118, 0.124), rng.uniform(0.185, 0.195)
    stalk = [(0, 0), (0.07, 0), (0.07, 0), (0.072, 0.003), (0.066, 0.011), (0.044, 0.03), (0.031, 0.065), (0.026, 0.12), (0.027, 0.19), (0.034, 0.235), (0, 0.25)]
    cap = [(r * 0.97, low - 0.004), (r, low + 0.002), (r * 0.985, low + 0.024), (r * 0.86, low + 0.07), (r * 0.58, low + 0.104), (r * 0.25, low + 0.12), (0, low + 0.123)]
    under = [(x * 0.985, z - 0.0025) for x, z in cap[1:]]
    button = put(lathe([(0, 0), (0.008, 0), (0.0085, 0.004), (0.004, 0.009), (0, 0.01)], m.metal('brass', 'satin'), 32), z=low + 0.1215)
    glow = put(sphere(0.034, m.light('#ffdca6', 5.0), segments=32), z=low + 0.02)
    return [lathe(stalk, coat), lathe(cap, coat), lathe(under, m.enamel('#f4f0e6')), button, glow, *[bulb(0.075 * math.cos(a), 0.075 * math.sin(a), low - 0.012, 0.07) for a in (0.6, 2.7, 4.8)], cord(0.09)]


def turned(props, rng):
    """A turned foot of wood, stone or clay under a cloth shade."""
    wooden, brass = props.made(*m.WOODS), m.metal('brass', 'satin')
    tall, radius = rng.uniform(0.2, 0.24), rng.uniform(0.058, 0.066)
    skin = m.wood(wooden, 'z') if wooden else m.material_for(props) if props.material in m.METALS else m.glaze(props.colour, speckle=0.4, height=tall)
    profile = rng.choice([
        [(0.98, 0), (0.98, 0), (1.0, 0.02), (1.0, 0.07), (0.86, 0.11), (0.5, 0.15), (0.42, 0.2), (0.62, 0.3), (0.78, 0.45), (0.66, 0.64), (0.34, 0.84), (0.27, 0.92), (0.33, 0.96), (0.3, 1.0), (0.3, 1.0)],
        [(0.98, 0), (0.98, 0), (1.0, 0.02), (1.0, 0.08), (0.8, 0.12), (0.44, 0.17), (0.4, 0.22), (0.58, 0.26), (0.4, 0.31), (0.36, 0.5), (0.44, 0.78), (0.56, 0.86), (0.36, 0.93), (0.3, 1.0), (0.3, 1.0)],
    ])
    foot = lathe([(0, 0), *[(r * radius, z * tall) for r, z in profile], (0, tall)], skin)
    neck = put(cylinder(0.01, 0.055, brass, 0.002), z=tall - 0.005)
    colour = props.colour if wooden else props.accent or '#f1e6d2'
    cloth = lit(colour, 1.0, props.made('linen', 'paper') or 'linen')
    size = rng.uniform(0.155, 0.162)
    return [own_grain(foot, rng), neck, *dressed('empire' if rng.random() < 0.5 else 'drum', size, rng.uniform(0.2, 0.215), tall + 0.035, cloth, brass), cord(0.08)]


def bottle(props, rng):
    """A thrown bottle with a paper shade."""
    tall, r, brass = rng.uniform(0.31, 0.335), rng.uniform(0.08, 0.088), m.metal('brass', 'satin')
    profile = [(0.7, 0), (0.7, 0), (0.78, 0.012), (0.95, 0.12), (1.0, 0.3), (0.92, 0.48), (0.6, 0.64), (0.3, 0.75), (0.2, 0.86), (0.2, 0.96), (0.24, 0.985), (0.22, 1.0), (0.2, 1.0)]
    clay = m.glaze(props.colour, rim=mix(props.colour, '#6d5236', 0.55), rim_z=tall * 0.975, speckle=0.75, gloss=0.4, height=tall)
    body = shaped(lathe([(0, 0), *[(x * r, z * tall) for x, z in profile], (0, tall)], clay), lambda x, y, z: (x * (1 + 0.006 * math.sin(z * 260)), y * (1 + 0.006 * math.sin(z * 260)), z))
    paper = lit(props.accent or '#f3ead8', 1.0, 'paper')
    return [body, put(cylinder(0.01, 0.05, brass, 0.002), z=tall - 0.005), *dressed('empire', 0.17, rng.uniform(0.19, 0.2), tall + 0.03, paper, brass), cord(0.09)]


def portable(props, rng):
    """A little rechargeable lamp: a heavy foot, a thin stem, a cap and a loop to carry it by."""
    coat = lacquer(props)
    foot = [(0, 0.001), (0.046, 0.001), (0.048, 0), (0.05, 0.003), (0.05, 0.022), (0.05, 0.022), (0.046, 0.027), (0.012, 0.031), (0.008, 0.036), (0, 0.036)]
    cap = [(0.0535, 0.202), (0.055, 0.204), (0.0535, 0.216), (0.045, 0.234), (0.03, 0.246), (0.012, 0.251), (0, 0.2515)]
    lens = put(cylinder(0.04, 0.008, m.light('#ffe2b8', 6.0), 0.002), z=0.198)
    loop = tube([(-0.013, 0, 0.246), (-0.0165, 0, 0.262), (-0.009, 0, 0.2735), (0.009, 0, 0.2735), (0.0165, 0, 0.262), (0.013, 0, 0.246)], 0.0026, m.leather('#8a5a36') if props.made('leather') else coat, sides=12)
    rubber, port = m.rubber('#33302d'), put(sphere(0.0042, m.light('#ffd08a', 3.0), segments=16), y=-0.0495, z=0.008)
    seam = put(ring(0.0503, 0.0007, rubber), z=0.0135)
    return [lathe(foot, coat), seam, port, put(cylinder(0.0065, 0.175, coat), z=0.03), lathe(cap, coat), lathe([(x * 0.97, z - 0.0015) for x, z in cap[1:]], m.enamel('#f4f0e6')), lens, loop, *[bulb(0.03 * math.cos(a), 0.03 * math.sin(a), 0.19, 0.08) for a in (0.5, 2.6, 4.7)]]


def pleated(props, rng):
    """A folded paper shade that is the whole lamp: sharp pleats, drawn in at the neck."""
    folds, tall = rng.choice([34, 36, 38]), rng.uniform(0.33, 0.345)
    line = [(0.146, 0.0), (0.15, 0.02), (0.147, 0.11), (0.13, 0.19), (0.098, 0.25), (0.075, 0.285), (0.082, 0.315), (0.1, 0.34)]
    paper = lit(props.colour, 0.8, 'paper')

    def fold(x, y, z):
        turn = math.atan2(y, x) * folds
        k = 1 + 0.032 * math.asin(math.sin(turn)) / (math.pi / 2)
        return (x * k, y * k, z)

    made = shaped(lathe([(r, z * tall / 0.34) for r, z in line], paper, folds * 4), fold)
    made.data.set_sharp_from_angle(angle=math.radians(14))
    # the folds' edges, where paper lies double and lets less light through
    edge, line_up, edges = m.paper(tone(props.colour, -0.15)), curve([(r, z * tall / 0.34) for r, z in line], 4), []
    for k in range(folds):
        a = math.tau * (k + 0.25) / folds
        edges.append(tube([(r * 1.0325 * math.cos(a), r * 1.0325 * math.sin(a), z) for r, z in line_up], 0.00055, edge, steps=1, sides=6, round_ends=False))
    thread = hoop(0.0795, 0.2855 * tall / 0.34, 0.0014, m.fabric('cotton', '#8a7a62', 0.0006))
    return [made, *edges, thread, put(cylinder(0.03, 0.02, m.painted('#d9d2c4'), 0.003)), bulb(0, 0, 0.13, 0.16), bulb(0, 0, 0.3, 0.03), cord(0.16)]


def smoked(props, rng):
    """A cone of smoked glass over a bare bulb whose filament shows."""
    steel = m.metal(props.made('brass', 'copper') or 'steel', 'satin', colour=None if props.made('brass', 'copper') else '#57534f')
    r = rng.uniform(0.092, 0.097)
    glass = m.thin_glass(mix(props.colour, '#ffffff', 0.22))
    cone = lathe([(r, 0.013), (r, 0.013), (r * 0.93, 0.035), (r * 0.42, 0.225), (r * 0.3, 0.272), (r * 0.3, 0.286), (r * 0.33, 0.29)], glass)
    rims = [hoop(r, 0.0135, 0.0014, glass), hoop(r * 0.33, 0.29, 0.0012, glass)]
    base = lathe([(0, 0), (r * 1.03, 0), (r * 1.03, 0), (r * 1.06, 0.003), (r * 1.06, 0.01), (r * 1.03, 0.013), (r * 0.3, 0.014), (0, 0.014)], steel)
    holder = [put(cylinder(0.02, 0.045, steel, 0.002), z=0.013), put(cylinder(0.0135, 0.02, m.metal('brass', 'satin'), 0.002), z=0.056)]
    skin = put(lathe([(0.013, 0), (0.015, 0.012), (0.028, 0.04), (0.0305, 0.062), (0.024, 0.084), (0.01, 0.096), (0, 0.098)], m.thin_glass('#ffe9c8'), 48), z=0.074)
    glow, wires = m.light('#ffac4e', 16.0), []
    for k in range(6):
        a = math.tau * k / 6 + 0.3
        wires.append(tube([(0.006 * math.cos(a), 0.006 * math.sin(a), 0.098), (0.016 * math.cos(a + 0.25), 0.016 * math.sin(a + 0.25), 0.152)], 0.0013, glow, steps=1, sides=8))
    stalk = put(cylinder(0.0028, 0.05, m.thin_glass('#ffffff')), z=0.076)
    return [base, *holder, cone, *rims, skin, stalk, *wires, bulb(0, 0, 0.125, 0.16, '#ffb668'), cord(0.1)]


def bubbles(props, rng):
    """A solid glass foot full of air under a parchment shade."""
    r, tall, brass = 0.07, rng.uniform(0.155, 0.168), m.metal('brass', 'satin')
    line = [(0.046, 0), (0.046, 0), (0.052, 0.004), (0.067, 0.035), (0.07, 0.07), (0.06, 0.11), (0.036, 0.142), (0.019, 0.155), (0.017, 0.16), (0.017, 0.16)]
    foot = lathe([(0, 0), *[(x * r / 0.07, z * tall / 0.16) for x, z in line], (0, tall)], m.glass(mix(props.colour, '#ffffff', 0.35)))
    air, drops = m.glass('#ffffff', ior=0.7), []
    while len(drops) < 46:
        z, a = rng.uniform(0.012, 0.125), rng.uniform(0, math.tau)
        reach = 0.052 * math.sin(math.pi * min(1, (z + 0.02) / 0.15)) * math.sqrt(rng.random())
        drops.append(put(sphere(rng.choice((0.0016, 0.0022, 0.003, 0.0046)), air, rng.uniform(0.9, 1.3), 20), reach * math.cos(a), reach * math.sin(a), z))
    parchment = lit('#f0dfbd', 1.0, 'paper')
    return [foot, *drops, put(lathe([(0, 0), (0.022, 0), (0.022, 0.005), (0.012, 0.01), (0.009, 0.05), (0, 0.05)], brass, 48, False), z=tall - 0.001), *dressed('empire', 0.14, rng.uniform(0.2, 0.215), tall + 0.045, parchment, brass, m.leather('#c9a878')), cord(0.08)]


def disc(r, thick, material):
    """An upright disc facing the camera, its middle at the origin, edges rounded."""
    return put(cylinder(r, thick, material, 0.002, segments=128), rx=90)


def moon(props, rng):
    """A lit disc with a smaller one before it on an eccentric pin: what it leaves free is a crescent."""
    coat, steel = lacquer(props), m.metal('steel', 'brushed', 'x')
    z, r = 0.168, 0.13
    foot = board((0.15, 0.088, 0.018), steel, rng, 0.003)
    post = board((0.05, 0.012, 0.03), steel, rng, 0.002, y=0.012, z=0.015)
    lamp = [put(disc(r, 0.016, coat), y=0.026, z=z), put(disc(r - 0.005, 0.004, m.light('#ffc272', 1.7)), y=0.0115, z=z)]
    x, up = rng.uniform(0.03, 0.034), rng.uniform(0.006, 0.016)
    shutter = put(disc(0.1, 0.005, coat), x=x, y=-0.012, z=z + up)
    pin = [put(cylinder(0.0045, 0.03, steel), y=0.012, z=z, rx=90), put(disc(0.0095, 0.008, m.metal('brass', 'satin')), y=-0.015, z=z)]
    return [foot, post, *lamp, shutter, *pin, bulb(-0.11, -0.012, z, 0.04), bulb(-0.1, -0.1, 0.05, 0.03), cord(0.1)]


def blocks(props, rng):
    """Beech blocks with a band of light: three stacked and lit, one beside them waiting."""
    timber, pieces, high = Timber(props, 'beech', props.colour), [], 0.08
    on, off = m.light('#ffbe6c', 1.8), m.plastic('#efe6d4', 0.2)
    for k, (x, y, level, turn) in enumerate([(-0.035, 0.01, 0, 6), (-0.032, 0.012, 1, -13), (-0.036, 0.008, 2, 17), (0.078, -0.045, 0, 31)]):
        lit_up, z = k < 3, level * high
        parts = [board((0.08, 0.08, 0.031), timber, rng, 0.0045, 'x'), put(board((0.074, 0.074, 0.02), on if lit_up else off, rng, 0.003), z=0.0305), put(board((0.08, 0.08, 0.031), timber, rng, 0.0045, 'x'), z=0.049)]
        pieces += put(parts, x=x, y=y, z=z, rz=turn)
        if lit_up:
            pieces.append(bulb(x - 0.01, y - 0.075, z + 0.04, 0.035))
    return pieces
