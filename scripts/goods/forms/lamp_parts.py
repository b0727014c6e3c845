"""What lamps share: coats, lit cloth, spun heads that point somewhere, plaited shades, candles."""

import math

from mathutils import Euler, Vector

import materials as m
from shapes import bulb, curve, cylinder, lathe, put, sphere, tube

from forms.parts import SHADES, bar, hoop, shade, soft_tint

GREY = '#2a2a2b'


def body_of(props):
    """What the lamp's hard parts are of: its metal bare or painted, else its own first material."""
    named = props.made('brass', 'copper')
    return m.metal(named, 'satin') if named else m.material_for(props) if props.material in m.METALS else m.painted(props.accent or GREY)


def fitting(props):
    """Small metal parts: brass or dark steel."""
    return m.metal('brass', 'satin') if props.made('brass', 'oak', 'ash') else m.painted(GREY)


def lit(colour, glow=1.0, kind='linen'):
    return m.shade(soft_tint(colour), glow, kind)


def head(radius, height, coat, kind='spun', strength=0.3):
    """A metal shade hanging from its own origin (the neck), with its bulb; point it with `put`."""
    white = m.enamel('#f4f0e6')
    pieces = put(shade(kind, radius, height, coat, inside=white), z=-height)
    neck = [cylinder(radius * 0.19, radius * 0.34, coat, 0.002)]
    glow = put(sphere(radius * 0.3, m.light('#ffdca6', 5.0), segments=24), z=-height * 0.72)
    return [*pieces, *put(neck, z=-radius * 0.06), glow]


def aimed(pieces, x, y, z, strength=0.28, drop=0.05, **turn):
    """Turns a head about its neck and puts it in place, with the light it throws."""
    put(pieces, x=x, y=y, z=z, **turn)
    way = Euler([math.radians(turn.get(k, 0)) for k in ('rx', 'ry', 'rz')]).to_matrix() @ Vector((0, 0, -drop))
    return [*pieces, bulb(x + way.x, y + way.y, z + way.z, strength)]


def woven(radius, height, kind, colour):
    """A shade plaited of cane: ribs and rounds of real withes over a dome or bell."""
    cane = m.wood('rattan', 'z', colour)
    line = curve([(r * radius, t * height) for r, t in SHADES[kind]], 10)
    pieces = []
    for k in range(44):
        a = math.tau * k / 44
        pieces.append(tube([(r * math.cos(a), r * math.sin(a), z) for r, z in line[::3] + line[-1:]], 0.0021, cane, steps=1, sides=6, round_ends=False))
    for k in range(0, len(line), 1):
        r, z = line[k]
        n = 132
        over = [((r + 0.0026 * (1 if (i * 44 // n + k) % 2 else -1)) * math.cos(math.tau * i / n), (r + 0.0026 * (1 if (i * 44 // n + k) % 2 else -1)) * math.sin(math.tau * i / n), z) for i in range(n)]
        pieces.append(tube(over, 0.0026, cane, True, 1, 6))
    return [*pieces, hoop(line[-1][0], line[-1][1], 0.005, cane)]


def candle(r, height, z, strength=0.16):
    """A pillar candle with a flame."""
    body = lathe([(0, 0), (r, 0), (r, height - 0.003), (r * 0.95, height), (r * 0.6, height - 0.006), (0, height - 0.008)], m.wax('#f1e6cd'))
    flame = lathe([(0, 0), (0.0045, 0.006), (0.0052, 0.012), (0.0025, 0.025), (0, 0.034)], m.light('#ffcf86', 9), 20)
    wick = bar((0, 0, height - 0.01), (0.001, 0, height + 0.006), m.flat('#2b2420'), 0.0009, bevel=0.0002)
    return [*put([body, wick], z=z), put(flame, z=z + height + 0.002), bulb(0, 0, z + height + 0.018, strength, '#ffb860')]
