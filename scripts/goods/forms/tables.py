"""Side tables and dining tables."""

import math

import materials as m
from shapes import cylinder, lathe, put, rounded, tube, vessel

from forms import form
from forms.furniture_parts import four, frame_metal
from forms.parts import Timber, bar, board, hoop, knob, own_grain, panel, style


@form('side-table', yaw=26, pitch=15, fill=0.7, detail=dict(yaw=-18, pitch=30, zoom=1.7, focus=(0.5, 0.4, 0.95)))
def side_table(props, rng):
    kind = style(props, rng, {'TRAY': 'tray', 'NESTING': 'nest', 'BUTCHER': 'island', 'YOGHURT': 'terrazzo', 'POTTING': 'potting', 'GREENHOUSE': 'potting'}, ['tray', 'nest', 'terrazzo'])
    timber = Timber(props, 'ash')
    if kind == 'tray':
        coat = m.painted(props.colour)
        tray = put(vessel([(0.215, 0), (0.225, 0.004), (0.228, 0.04)], 0.0025, 0.003, coat), z=0.47)
        legs = []
        for k in range(4):
            a = math.tau * k / 4 + 0.5
            legs.append(bar((0.19 * math.cos(a), 0.19 * math.sin(a), 0), (0.19 * math.cos(a + 1.9), 0.19 * math.sin(a + 1.9), 0.47), coat, 0.008))
        return [tray, *legs, hoop(0.19, 0.466, 0.006, coat)]
    if kind == 'terrazzo':
        top = own_grain(put(cylinder(0.22, 0.024, m.named('recycled-plastic', props.colour), 0.004), z=0.44), rng)
        steel = m.painted('#2b2a29')
        return [top, *[tube([(0.08 * math.cos(a), 0.08 * math.sin(a), 0.437), (0.16 * math.cos(a), 0.16 * math.sin(a), 0.434), (0.175 * math.cos(a), 0.175 * math.sin(a), 0.41), (0.21 * math.cos(a), 0.21 * math.sin(a), 0)], 0.0085, steel) for a in (1.95, 4.05, 6.15)]]
    if kind == 'nest':
        pieces = []
        for k, (w, d, h) in enumerate(((0.5, 0.36, 0.5), (0.42, 0.33, 0.445), (0.34, 0.3, 0.39))):
            y, x = -0.15 * k, 0.05 * k
            made = [panel(rounded(w, d, 0.03), 0.018, timber, rng, 0.005, z=h - 0.018), *four(w / 2 - 0.03, d / 2 - 0.03, h - 0.012, timber, rng, 0.0135, 0.0095, 0.008)]
            pieces += put(made, x=x, y=y)
        return pieces
    steel = frame_metal(props) if kind == 'potting' else m.painted('#2b2a29')
    w, d, h = (0.8, 0.5, 0.9) if kind == 'island' else (1.0, 0.5, 0.86)
    posts = [board((0.032, 0.032, h), steel, rng, 0.003, x=x, y=y, z=0.06 if kind == 'island' else 0) for x in (-w / 2 + 0.03, w / 2 - 0.03) for y in (-d / 2 + 0.03, d / 2 - 0.03)]
    rail = [board((w - 0.06, 0.026, 0.026), steel, rng, y=y, z=z) for y in (-d / 2 + 0.03, d / 2 - 0.03) for z in (0.22, h - 0.03)]
    if kind == 'potting':
        zinc = m.metal('steel', 'satin')
        return [*posts, *rail, board((w + 0.02, d + 0.02, 0.012), zinc, rng, 0.004, z=h), board((w + 0.02, 0.008, 0.14), zinc, rng, 0.003, y=d / 2, z=h), *[board((0.008, 0.3, 0.09), zinc, rng, 0.003, x=s * (w / 2 + 0.005), y=0.1, z=h) for s in (-1, 1)], *[board((w - 0.07, 0.08, 0.016), m.wood('oak', 'x', '#a08c70'), rng, y=-0.17 + 0.085 * k, z=0.245) for k in range(5)], put(vessel([(0.05, 0), (0.075, 0.11), (0.08, 0.125)], 0.005, None, m.terracotta()), x=-0.3, y=0.05, z=h + 0.012), put(vessel([(0.04, 0), (0.055, 0.085), (0.06, 0.1)], 0.005, None, m.terracotta()), x=-0.14, y=0.1, z=h + 0.012)]
    blocks = [board((0.0995, 0.0995, 0.07), timber.along('z'), rng, 0.001, x=-0.4 + 0.05 + 0.1 * i, y=-0.25 + 0.05 + 0.1 * j, z=h + 0.06) for i in range(8) for j in range(5)]
    wheels = [put(lathe([(0, 0), (0.03, 0), (0.033, 0.004), (0.033, 0.02), (0.03, 0.024), (0, 0.024)], m.rubber('#2b2a29')), rx=90, x=x, y=y + 0.012, z=0.033) for x in (-w / 2 + 0.03, w / 2 - 0.03) for y in (-d / 2 + 0.03, d / 2 - 0.03)]
    return [*posts, *rail, *blocks, *wheels, *[board((w - 0.07, 0.07, 0.018), timber, rng, y=-0.19 + 0.076 * k, z=0.245) for k in range(6)]]


@form('dining-table', yaw=26, pitch=13, fill=0.8, detail=dict(yaw=-24, pitch=22, zoom=2.0, focus=(0.2, 0.2, 0.95)))
def dining_table(props, rng):
    kind = style(props, rng, {'LANGBORD': 'four', 'ROUND': 'round', 'KLAP': 'gate', 'LEDGER': 'writing'}, ['four', 'round'])
    timber, high = Timber(props, 'oak'), 0.735
    if kind == 'round':
        top = panel([(0.6 * math.cos(t / 96 * math.tau), 0.6 * math.sin(t / 96 * math.tau)) for t in range(96)], 0.03, timber, rng, 0.012, z=high - 0.03)
        column = lathe([(0, 0.02), (0.26, 0.02), (0.265, 0.03), (0.2, 0.05), (0.1, 0.1), (0.075, 0.2), (0.07, 0.5), (0.1, 0.66), (0.2, 0.704), (0, 0.705)], timber.along('z'))
        return [top, own_grain(column, rng), put(cylinder(0.28, 0.022, m.metal('cast-iron', 'cast'), 0.006))]
    w, d = {'four': (1.8, 0.9), 'gate': (1.3, 0.8), 'writing': (1.3, 0.65)}[kind]
    boards = 5 if kind == 'four' else 4
    if kind == 'gate':
        pieces = [board((0.26, d, 0.026), timber, rng, 0.004, axis='y', z=high - 0.026), *[panel([(s * x, y) for x, y in [(0.135 + 0.52 * math.cos(a), d / 2 * math.sin(a)) for a in (math.radians(-90 + 6 * k) for k in range(31))]][:: s], 0.026, timber, rng, 0.004, axis='y', z=high - 0.026) for s in (-1, 1)]]
        for x in (-0.1, 0.1):
            pieces += [bar((x, y, 0), (x, y, high - 0.026), timber, 0.021, square=True, rng=rng) for y in (-d / 2 + 0.06, d / 2 - 0.06)]
        for s in (-1, 1):
            pieces += [bar((s * 0.44, -s * 0.08, 0), (s * 0.44, -s * 0.08, high - 0.026), timber, 0.019, square=True, rng=rng), *[bar((s * 0.1, s * 0.2, z), (s * 0.44, -s * 0.08, z), timber, 0.013, square=True, rng=rng) for z in (0.14, 0.62)]]
        return [*pieces, *[bar((x, -d / 2 + 0.06, 0.1), (x, d / 2 - 0.06, 0.1), timber, 0.014, square=True, rng=rng) for x in (-0.1, 0.1)]]
    pieces = [board((w, d / boards - 0.0006, 0.03), timber, rng, 0.0015, y=(k - boards / 2 + 0.5) * d / boards, z=high - 0.03) for k in range(boards)]
    pieces += four(w / 2 - 0.06, d / 2 - 0.06, high - 0.03, timber, rng, 0.032, 0.021, 0.015, rng.random() < 0.3)
    deep = 0.075 if kind == 'four' else 0.1
    pieces += [board((w - 0.2, 0.022, deep), timber, rng, y=y, z=high - 0.03 - deep) for y in (-d / 2 + 0.05, d / 2 - 0.05)] + [board((0.022, d - 0.2, deep), timber, rng, x=s * (w / 2 - 0.05), z=high - 0.03 - deep) for s in (-1, 1)]
    if kind == 'writing':
        pieces += [panel(rounded(w - 0.12, d - 0.12, 0.012), 0.0016, m.leather(props.colour), rng, 0.0006, z=high)]
        for s in (-1, 1):
            pieces += [board((w / 2 - 0.16, 0.016, deep - 0.016), timber, rng, 0.003, x=s * (w / 4 - 0.06), y=-d / 2 + 0.034, z=high - 0.03 - deep + 0.008), put(knob(0.01, m.metal('brass', 'satin')), rx=90, x=s * (w / 4 - 0.06), y=-d / 2 + 0.026, z=high - 0.03 - deep / 2)]
    return pieces
