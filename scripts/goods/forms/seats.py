"""Chairs, stools, armchairs and benches."""

import math

import materials as m
from colour import mix
from shapes import box, cut, cylinder, lathe, prism, put, ring, rounded, sphere, tube

from forms import form
from forms.furniture_parts import cover, four
from forms.parts import Timber, bar, board, cushion, hoop, own_grain, panel, skin, style


def bent_back(w, y, low, high, bow, lean, thick, material, bevel=0.003):
    """A chair's back: a board bent round the sitter, leaning backwards."""

    def point(u, v):
        x = (u - 0.5) * 2
        return (x * w, y + bow * (1 - x * x) + lean * v * (high - low), low + v * (high - low))

    return skin(point, material, thick, 30, 10, bevel=bevel)


def cord_seat(w, d, z, colour, rng):
    """A seat woven of paper cord: four fields meeting along the diagonals."""
    cord, pieces = m.fabric('cotton', colour, 0.0009), []
    step = 0.0085
    for k in range(int(w / step)):
        x = k * step
        t = x / w
        for side in (-1, 1):
            yy = d * t
            pieces.append(tube([(side * x, -yy, z), (side * x, -d - 0.004, z), (side * x, -d - 0.014, z - 0.012), (side * x, -d, z - 0.024)], 0.0041, cord, steps=3, sides=6, round_ends=False))
            pieces.append(tube([(side * x, yy, z), (side * x, d + 0.004, z), (side * x, d + 0.012, z - 0.014)], 0.0041, cord, steps=2, sides=6, round_ends=False))
    for k in range(int(d / step)):
        y = k * step
        t = y / d
        for side in (-1, 1):
            for s in (-1, 1):
                pieces.append(tube([(s * w * t, side * y, z), (s * w, side * y, z), (s * (w + 0.012), side * y, z - 0.013)], 0.0041, cord, steps=2, sides=6, round_ends=False))
    return [*pieces, put(box(w * 1.9, d * 1.9, 0.01, 0.002, cord), z=z - 0.016)]


@form('chair', yaw=28, pitch=9, fill=0.78, detail=dict(yaw=40, pitch=16, zoom=1.9, focus=(0.5, 0.5, 0.6)))
def chair(props, rng):
    kind = style(props, rng, {'SPINDLE': 'spindle', 'PAPERCORD': 'cord', 'RUSH': 'ladder', 'KLASSE': 'ply', 'SHELL': 'shell', 'FOLDING': 'director', 'BREAKWATER': 'director', 'RECAST': 'mould', 'SWIVEL': 'swivel', 'COUNTING': 'swivel', 'ORCHARD': 'garden'}, ['spindle', 'cord', 'shell', 'ply'])
    timber, sit = Timber(props, 'oak'), rng.uniform(0.44, 0.46)
    high = sit + rng.uniform(0.33, 0.38)
    if kind in ('ply', 'mould'):
        plastic = kind == 'mould'
        shell = m.named('recycled-plastic', props.colour) if plastic else timber.along('x')

        def point(u, v):
            x = (u - 0.5) * 2
            t = v * 1.9
            if t < 0.9:
                y, z = -0.22 + 0.4 * t / 0.9, 0.012 * math.cos(t * 3.5) - 0.03 * max(0, 0.14 - t) / 0.14
            else:
                k = (t - 0.9)
                y, z = 0.18 + 0.11 * (1 - math.exp(-k * 3)) + 0.05 * k, 0.38 * k * min(1, 0.5 + k)
            width = 0.2 * (1 - 0.12 * max(0, t - 0.9)) * (1 - 0.25 * max(0, 0.15 - t) / 0.15) * (1 - 0.3 * max(0, t - 1.7) / 0.2)
            curl = 0.035 * x * x
            return (x * width, y - (curl if t > 0.95 else 0), sit + z + (curl * 0.4 if t < 0.95 else 0))

        pieces = [own_grain(skin(point, shell, 0.011, 24, 48, bevel=0.003), rng)]
        if plastic:
            return [*pieces, *four(0.16, 0.15, sit - 0.005, shell, rng, 0.022, 0.016, 0.06)]
        steel = m.painted('#2b2a29') if rng.random() < 0.5 else m.metal('steel', 'satin')
        for s in (-1, 1):
            pieces.append(tube([(s * 0.24, -0.22, 0), (s * 0.17, -0.17, sit - 0.06), (s * 0.16, -0.12, sit - 0.032), (s * 0.155, 0.0, sit - 0.03), (s * 0.16, 0.1, sit - 0.034), (s * 0.17, 0.16, sit - 0.07), (s * 0.22, 0.24, 0)], 0.0095, steel))
        return [*pieces, bar((-0.16, -0.11, sit - 0.03), (0.16, -0.11, sit - 0.03), steel, 0.008), bar((-0.16, 0.09, sit - 0.03), (0.16, 0.09, sit - 0.03), steel, 0.008)]
    if kind == 'shell':
        cloth = cover(props)

        def back(u, v):
            a = math.pi * (u - 0.5) * 1.2
            rise = 0.1 + 0.3 * v * (0.55 + 0.45 * math.cos(a * 0.9))
            r = 0.215 + 0.035 * v
            return (r * math.sin(a), 0.0 + r * 0.95 * math.cos(a), sit - 0.05 + rise)

        return [skin(back, cloth, 0.034, 40, 16, bevel=0.014), *cushion(0.43, 0.42, 0.085, cloth, rng, 0.22, 0.4, z=sit - 0.05), put(cylinder(0.17, 0.012, m.painted('#2b2a29')), z=sit - 0.06), *four(0.15, 0.145, sit - 0.05, timber, rng, 0.017, 0.011, 0.06)]
    if kind == 'director':
        canvas = m.fabric('canvas', props.colour)
        pieces = [bar((-s * 0.25, y, 0.03), (s * 0.24, y, sit), timber, 0.012, square=True, flat=1.4, rng=rng) for s in (-1, 1) for y in (-0.17 - 0.012 * s, 0.17 + 0.012 * s)]
        for s in (-1, 1):
            pieces += [board((0.03, 0.46, 0.025), timber, rng, x=s * 0.25), board((0.028, 0.42, 0.022), timber, rng, x=s * 0.245, z=sit - 0.005), bar((s * 0.255, 0.17, sit), (s * 0.255, 0.23, sit + 0.42), timber, 0.013, square=True, rng=rng), bar((s * 0.255, -0.17, sit), (s * 0.255, -0.17, sit + 0.19), timber, 0.013, square=True, rng=rng), board((0.05, 0.45, 0.018), timber, rng, 0.005, x=s * 0.262, y=-0.01, z=sit + 0.19)]
        pieces += [skin(lambda u, v: ((u - 0.5) * 0.5, (v - 0.5) * 0.38, sit + 0.02 - 0.035 * math.sin(math.pi * u)), canvas, 0.003, 20, 8), bent_back(0.262, 0.205, sit + 0.25, sit + 0.41, 0.04, 0.12, 0.004, canvas, 0)]
        return pieces
    if kind == 'swivel':
        steel = m.metal('steel', 'satin')
        spokes = [bar((0, 0, 0.12), (0.28 * math.cos(a), 0.28 * math.sin(a), 0.065), timber, 0.02, 0.013, square=True, rng=rng) for a in (0.3, 1.87, 3.44, 5.01)]
        wheels = [put(lathe([(0, 0), (0.022, 0), (0.025, 0.004), (0.025, 0.018), (0.022, 0.022), (0, 0.022)], m.rubber('#2b2a29')), rx=90, x=0.28 * math.cos(a), y=0.28 * math.sin(a) + 0.011, z=0.025) for a in (0.3, 1.87, 3.44, 5.01)]
        seat = panel(rounded(0.46, 0.43, 0.1, 10), 0.03, timber, rng, 0.01, z=sit)
        rods = [bar((x, 0.17, sit + 0.02), (x * 1.1, 0.24, sit + 0.3), timber, 0.009, 0.008, rng=rng) for x in (-0.12, -0.06, 0, 0.06, 0.12)]
        arms = tube([(-0.24, -0.1, sit + 0.19), (-0.25, 0.08, sit + 0.2), (-0.17, 0.22, sit + 0.22), (0, 0.25, sit + 0.23), (0.17, 0.22, sit + 0.22), (0.25, 0.08, sit + 0.2), (0.24, -0.1, sit + 0.19)], 0.019, timber.along('x'))
        ups = [bar((s * 0.2, -0.05, sit + 0.02), (s * 0.247, -0.05, sit + 0.19), timber, 0.011, rng=rng) for s in (-1, 1)]
        return [*spokes, *wheels, bar((0, 0, 0.1), (0, 0, sit), steel, 0.019), seat, *rods, arms, *ups, bent_back(0.17, 0.2, sit + 0.28, sit + 0.38, 0.05, 0.15, 0.02, timber.along('x'))]
    if kind == 'garden':
        steel = m.painted(props.colour)
        pieces = []
        for s in (-1, 1):
            pieces += [bar((s * 0.2, -0.24, 0), (s * 0.2, 0.26, high + 0.02), steel, 0.007, flat=1.8), bar((s * 0.18, 0.24, 0), (s * 0.18, -0.2, sit), steel, 0.007, flat=1.8), bar((s * 0.19, -0.2, sit), (s * 0.19, 0.12, sit), steel, 0.007)]
        pieces += [board((0.42, 0.036, 0.014), timber, rng, 0.004, y=-0.19 + k * 0.048, z=sit + 0.005) for k in range(7)]
        return [*pieces, *[board((0.42, 0.013, 0.04), timber, rng, 0.004, y=0.19 + k * 0.032, z=sit + 0.23 + k * 0.065, rx=-24) for k in range(3)], bar((-0.2, -0.24, 0.02), (0.2, -0.24, 0.02), steel, 0.006)]
    lean = 0.24 if kind == 'ladder' else 0.2
    post = [bar((s * 0.19, 0.19, 0), (s * 0.185, 0.18, sit), timber, 0.013, 0.016, rng=rng) for s in (-1, 1)]
    front = [bar((s * 0.21, -0.2, 0), (s * 0.2, -0.185, sit + (0.012 if kind != 'spindle' else 0)), timber, 0.012, 0.016, rng=rng) for s in (-1, 1)]
    rails = [bar((-0.2, y, z), (0.2, y, z), timber, 0.0085, middle=0.0105, rng=rng) for y, z in ((-0.19, sit * 0.55), (0.185, sit * 0.42))] + [bar((s * 0.2, -0.19, z), (s * 0.187, 0.185, z), timber, 0.0085, middle=0.0105, rng=rng) for s in (-1, 1) for z in (sit * 0.33, sit * 0.62)]
    pieces = [*post, *front, *rails]
    if kind == 'spindle':
        seat = panel(rounded(0.46, 0.42, 0.11, 10), 0.034, timber, rng, 0.013, z=sit - 0.01)
        many = 12 if 'TOLV' in ' '.join(props.words) else 9
        for k in range(many):
            x = (k / (many - 1) - 0.5) * 2
            pieces.append(bar((x * 0.19, 0.165 + 0.03 * (1 - x * x) - 0.03, sit + 0.02), (x * 0.225, 0.16 + 0.055 * (1 - x * x) + lean * (high - sit), high - 0.03), timber, 0.0062, 0.005, middle=0.0078, rng=rng))
        return [*pieces, seat, bent_back(0.245, 0.16 + lean * (high - sit) - 0.005, high - 0.04, high + 0.012, 0.055, lean, 0.018, timber.along('x'), 0.006)]
    pieces += [bar((s * 0.185, 0.18, sit), (s * 0.19, 0.18 + lean * (high - sit), high), timber, 0.016, 0.012, rng=rng) for s in (-1, 1)]
    pieces += [bar((-0.2, -0.185, sit - 0.004), (0.2, -0.185, sit - 0.004), timber, 0.011), bar((-0.185, 0.18, sit - 0.004), (0.185, 0.18, sit - 0.004), timber, 0.011)]
    pieces += cord_seat(0.195, 0.18, sit + 0.012, '#cdb789' if kind == 'ladder' else mix(props.colour, '#d9c7a4', 0.7), rng)
    slats = [(0.26, 0.32), (0.13, 0.19), (0.02, 0.08)] if kind == 'ladder' else [(0.0, 0.13)]
    for a, b in slats:
        top = high - 0.015 - a
        pieces.append(bent_back(0.188, 0.18 + lean * (top - (b - a) - sit), top - (b - a), top, 0.03, lean, 0.013, timber.along('x'), 0.004))
    return pieces


@form('stool', yaw=24, pitch=13, fill=0.68, detail=dict(yaw=-20, pitch=28, zoom=1.7, focus=(0.5, 0.4, 0.85)))
def stool(props, rng):
    kind = style(props, rng, {'MALKE': 'milk', 'COUNTERPOINT': 'bar', 'SAUNA': 'slats', 'FLOTSAM': 'plastic', 'STEP': 'step', 'HELIX': 'screw', 'CAMP': 'camp', 'POUF': 'pouf', 'BOLSTER': 'pouf', 'DRUM': 'drum', 'stoneware': 'drum'}, ['milk', 'slats'])
    timber, high = Timber(props, 'birch', props.accent or (props.colour if not props.materials else None)), rng.uniform(0.44, 0.47)
    if kind == 'pouf':
        wool = m.fabric('wool', props.colour, 0.006)
        line = [(0.0, 0.0), (0.2, 0.01), (0.26, 0.09), (0.275, 0.17), (0.26, 0.26), (0.19, 0.33), (0.06, 0.345), (0.0, 0.335)]
        body = lathe(line, wool, 192, steps=16)
        for v in body.data.vertices:
            a = math.atan2(v.co.y, v.co.x)
            row = math.sin(v.co.z * 190)
            k = 1 + 0.022 * abs(math.sin(a * 30 + (v.co.z * 30))) * (0.6 + 0.4 * row)
            v.co = (v.co.x * k, v.co.y * k, v.co.z)
        return [body]
    if kind == 'drum':
        body = lathe([(0, 0), (0.14, 0), (0.15, 0.008), (0.175, 0.12), (0.18, 0.22), (0.17, 0.34), (0.148, 0.43), (0.13, 0.447), (0.06, 0.452), (0, 0.452)], m.glaze(props.colour, height=0.4))
        holes = []
        dark = m.flat('#3a322a')
        for k in range(2):
            holes += [put(put(ring(0.035, 0.007, m.glaze(props.colour)), rx=90, y=-0.179, z=0.24), rz=50 + 180 * k), put(put(cylinder(0.033, 0.002, dark), rx=90, y=-0.1785, z=0.24), rz=50 + 180 * k)]
        return [body, *holes, *[put(sphere(0.007, m.glaze(props.colour), segments=20), r * math.cos(a), r * math.sin(a), z) for z, r in ((0.045, 0.156), (0.385, 0.158)) for a in (math.tau * k / 26 for k in range(26))]]
    if kind == 'camp':
        leather, ash = m.leather(props.colour), Timber(props, 'ash')
        legs, tops = [], []
        for k in range(3):
            a = math.tau * k / 3 + 0.4
            tops.append((0.2 * math.cos(a), 0.2 * math.sin(a)))
            legs.append(bar((-0.2 * math.cos(a), -0.2 * math.sin(a), 0), (0.2 * math.cos(a), 0.2 * math.sin(a), 0.44), ash, 0.0135, rng=rng))

        def seat(u, v):
            a = math.tau * u + 0.4
            third = (a - 0.4 + math.pi / 3) % (math.tau / 3) - math.pi / 3
            r = 0.215 * v * (math.cos(math.pi / 3) / math.cos(((a - 0.4) % (math.tau / 3)) - math.pi / 3)) ** 0.8
            return (r * math.cos(a), r * math.sin(a), 0.385 + 0.068 * v * v * (0.4 + 0.6 * math.cos(third) ** 6))

        return [*legs, skin(seat, leather, 0.004, 96, 14, True), put(sphere(0.02, m.metal('brass', 'satin')), z=0.2), *[put(sphere(0.008, m.metal('brass', 'satin')), x, y, 0.438) for x, y in tops]]
    if kind == 'plastic':
        skin_ = m.named('recycled-plastic', props.colour)
        seat = put(lathe([(0, 0.022), (0.12, 0.024), (0.165, 0.034), (0.18, 0.03), (0.182, 0.012), (0.17, 0.0), (0, 0)], skin_), z=high - 0.034)
        return [seat, *[bar((0.12 * math.cos(a), 0.12 * math.sin(a), high - 0.03), (0.19 * math.cos(a), 0.19 * math.sin(a), 0), skin_, 0.024, 0.018, square=True, turn=math.degrees(a), bevel=0.006) for a in (0.5, 2.07, 3.64, 5.21)]]
    if kind == 'step':
        pieces = [board((0.4, 0.2, 0.022), timber, rng, 0.004, z=high - 0.022, y=0.06), board((0.36, 0.2, 0.02), timber, rng, 0.004, z=0.22, y=-0.1)]
        slot = [(x, 0.06 + y) for x, y in rounded(0.1, 0.03, 0.0149)]
        cut(pieces[0], put(prism(slot, 0.1, 0), z=high - 0.06))
        for s in (-1, 1):
            side = prism([(-0.2, 0), (-0.14, 0), (-0.1, 0.08), (0.05, 0.08), (0.1, 0), (0.16, 0), (0.15, high - 0.022), (-0.02, high - 0.022), (-0.03, 0.24), (-0.19, 0.24)], 0.02, 0.003, timber.along('y'))
            pieces.append(own_grain(put(side, rx=90, rz=90, x=s * 0.17 - 0.01, y=0.0), rng))
        return pieces
    if kind == 'screw':
        steel = m.metal('steel', 'satin')
        thread = tube([(0.019 * math.cos(t * 0.9), 0.019 * math.sin(t * 0.9), 0.2 + t * 0.00125) for t in range(200)], 0.0028, steel, steps=1, sides=6)
        seat = put(lathe([(0, 0.02), (0.11, 0.022), (0.155, 0.031), (0.17, 0.026), (0.172, 0.014), (0.16, 0), (0, 0)], timber.along('x')), z=0.53)
        legs = [tube([(0.03 * math.cos(a), 0.03 * math.sin(a), 0.25), (0.09 * math.cos(a), 0.09 * math.sin(a), 0.22), (0.19 * math.cos(a), 0.19 * math.sin(a), 0.0)], 0.0115, m.painted('#2b2a29')) for a in (0.3, 2.4, 4.5)]
        return [own_grain(seat, rng), bar((0, 0, 0.16), (0, 0, 0.53), steel, 0.0185), thread, *legs, put(cylinder(0.034, 0.07, m.painted('#2b2a29'), 0.004), z=0.19), hoop(0.15, 0.1, 0.0065, steel)]
    if kind == 'bar':
        high = 0.66
        pieces = four(0.11, 0.11, high - 0.01, timber, rng, 0.016, 0.013, 0.09)
        return [*pieces, put(tube([(x * 1.0, y, 0) for x, y in rounded(0.34, 0.34, 0.03)], 0.0075, m.metal('steel', 'satin'), True, 1), z=0.23), panel(rounded(0.38, 0.36, 0.12, 10), 0.032, timber, rng, 0.012, z=high - 0.012), *[bar((s * 0.13, 0.14, high), (s * 0.145, 0.18, high + 0.16), timber, 0.011, rng=rng) for s in (-1, 1)], bent_back(0.185, 0.155, high + 0.12, high + 0.2, 0.045, 0.2, 0.018, timber.along('x'), 0.006)]
    if kind == 'slats':
        pieces = [board((0.4, 0.045, 0.026), timber, rng, 0.006, y=-0.125 + k * 0.0625, z=high - 0.026) for k in range(5)]
        pieces += [board((0.03, 0.3, 0.05), timber, rng, 0.004, x=s * 0.15, z=high - 0.078) for s in (-1, 1)]
        return [*pieces, *four(0.15, 0.12, high - 0.03, timber, rng, 0.019, 0.015, 0.025, True), bar((-0.16, 0, 0.14), (0.16, 0, 0.14), timber, 0.012, rng=rng)]
    seat = put(lathe([(0, 0.022), (0.1, 0.026), (0.15, 0.04), (0.166, 0.036), (0.17, 0.02), (0.155, 0.004), (0.1, 0), (0, 0)], timber.along('x')), z=high - 0.04)
    legs = [bar((0.095 * math.cos(a), 0.095 * math.sin(a), high - 0.034), (0.2 * math.cos(a), 0.2 * math.sin(a), 0), timber, 0.013, 0.0115, middle=0.0165, rng=rng) for a in (0.9, 3.0, 5.1)]
    return [own_grain(seat, rng), *legs]


@form('armchair', yaw=28, pitch=10, fill=0.78, detail=dict(yaw=38, pitch=18, zoom=1.8, focus=(0.4, 0.4, 0.6)))
def armchair(props, rng):
    kind = style(props, rng, {'DECKCHAIR': 'deck', 'EBBE': 'frame', 'WINGBACK': 'wing', 'ROCKING': 'rock', 'TUB': 'tub', 'SLACK': 'sling', 'SIDE A': 'club'}, ['frame', 'club', 'tub'])
    timber, cloth = Timber(props, 'oak'), cover(props)
    if kind in ('deck', 'sling'):
        hide = m.leather(props.colour) if kind == 'sling' else None
        frame = m.painted('#262524') if kind == 'sling' else timber
        r = 0.0095 if kind == 'sling' else 0.016
        pieces = []
        for s in (-1, 1):
            pieces += [bar((s * 0.3, -0.42, 0.0), (s * 0.3, 0.42, 0.92), frame, r, square=kind == 'deck', flat=1.5 if kind == 'deck' else 1), bar((s * 0.27, 0.45, 0.0), (s * 0.27, -0.4, 0.42), frame, r, square=kind == 'deck', flat=1.5 if kind == 'deck' else 1)]
        pieces += [bar((-0.3, y, z), (0.3, y, z), frame, r * 0.9) for y, z in ((0.42, 0.9), (-0.4, 0.41), (0.43, 0.03), (-0.4, 0.03))]
        for k in range(1 if hide else 7):
            share = (k / 7 - 0.5, (k + 1) / 7 - 0.5) if not hide else (-0.5, 0.5)
            skin_ = hide or m.fabric('canvas', props.colour if k % 2 == 0 else '#efe8d8')

            def sling(u, v, share=share):
                x = (share[0] + (share[1] - share[0]) * u) * 0.53
                sag = math.sin(math.pi * v) ** 0.9
                return (x, -0.4 + 0.82 * v + 0.08 * sag, 0.42 + 0.48 * v - 0.27 * sag + 0.012 * math.cos(x * 9))

            pieces.append(skin(sling, skin_, 0.004, 8, 40))
        return pieces
    if kind in ('frame', 'rock'):
        w, d = 0.33, 0.34
        pieces = []
        for s in (-1, 1):
            pieces += [bar((s * w, -d, 0.03), (s * w, -d + 0.03, 0.55), timber, 0.017, 0.02, rng=rng), bar((s * w, d + 0.04, 0.03), (s * w, d - 0.06, 0.53), timber, 0.017, 0.02, rng=rng), put(board((0.06, 0.78, 0.024), timber, rng, 0.008), x=s * (w + 0.003), y=-0.02, z=0.54, rx=-2), board((0.024, 0.6, 0.06), timber, rng, 0.005, x=s * (w - 0.005), z=0.24)]
            if kind == 'rock':
                pieces.append(tube([(s * w, -0.52, 0.075), (s * w, -0.3, 0.022), (s * w, 0.0, 0.0), (s * w, 0.3, 0.025), (s * w, 0.56, 0.1)], 0.016, timber.along('y')))
            else:
                pieces.append(board((0.03, 0.04, 0.03), timber, rng, x=s * w, y=-d))
        pieces += [board((2 * w, 0.024, 0.06), timber, rng, 0.005, y=y, z=0.25) for y in (-d + 0.02, d - 0.06)]
        pieces += [bar((x, 0.24, 0.3), (x, 0.46, 0.86), timber, 0.011, 0.009, rng=rng) for x in (-0.24, -0.12, 0, 0.12, 0.24)] + [put(board((0.62, 0.024, 0.07), timber, rng, 0.008), y=0.455, z=0.83, rx=-20)]
        pieces += cushion(0.62, 0.66, 0.15, cloth, rng, 0.2, 0.45, y=-0.06, z=0.3, rx=3)
        return [*pieces, *cushion(0.6, 0.5, 0.14, cloth, rng, 0.28, 0.5, y=0.18, z=0.42, rx=68)]
    if kind == 'tub':
        def shell(u, v):
            a = math.pi * (1.5 * (u - 0.5))
            high = 0.16 + (0.42 + 0.13 * math.cos(a * 0.66)) * v
            r = 0.33 + 0.035 * math.sin(math.pi * v)
            return (r * math.sin(a), 0.02 + r * math.cos(a), high)

        return [skin(shell, cloth, 0.105, 64, 20, bevel=0.045), *cushion(0.54, 0.56, 0.17, cloth, rng, 0.22, 0.6, y=-0.06, z=0.25), put(cylinder(0.33, 0.13, cloth, 0.02), z=0.12), *[bar((0.25 * math.cos(a), 0.25 * math.sin(a), 0.13), (0.28 * math.cos(a), 0.28 * math.sin(a), 0), timber, 0.02, 0.014) for a in (0.8, 2.35, 3.95, 5.5)]]
    wing = kind == 'wing'
    back = 0.66 if wing else 0.5
    pieces = four(0.28, 0.29, 0.17, timber, rng, 0.021, 0.013, 0.03)
    pieces += cushion(0.68, 0.68, 0.18, cloth, rng, 0.08, 0.28, 0.003, z=0.15)
    pieces += cushion(0.5, 0.58, 0.17, cloth, rng, 0.26, 0.5, y=-0.07, z=0.31)
    for s in (-1, 1):
        pieces += cushion(0.14, 0.66, 0.42, cloth, rng, 0.06, 0.48, 0.003, False, x=s * 0.31, y=-0.02, z=0.2)
        if wing:
            pieces += cushion(0.085, 0.26, 0.46, cloth, rng, 0.05, 0.48, 0.003, False, x=s * 0.3, y=0.2, z=0.56, rx=-10, rz=-s * 12)
    pieces += cushion(0.6 if wing else 0.66, 0.17, back, cloth, rng, 0.08, 0.48, 0.004, False, y=0.29, z=0.3, rx=-11)
    if not wing:
        pieces += cushion(0.48, 0.4, 0.15, cloth, rng, 0.3, 0.5, y=0.14, z=0.5, rx=74)
    else:
        dots = [put(sphere(0.011, cloth, 0.5, 20), rx=90, x=x, y=0.2 + 0.18 * (z - 0.3), z=z) for z in (0.62, 0.76) for x in (-0.13, 0, 0.13)]
        pieces += dots
    return pieces


@form('bench', yaw=26, pitch=12, fill=0.8, detail=dict(yaw=-24, pitch=22, zoom=1.9, focus=(0.2, 0.3, 0.8)))
def bench(props, rng):
    kind = style(props, rng, {'HALL': 'shelf', 'SPINDLE': 'spindle', 'DUCKBOARD': 'slats', 'LUGGAGE': 'straps', 'BED-END': 'chest', 'FODENDE': 'chest', 'BREAKWALL': 'planks'}, ['shelf', 'slats'])
    timber, w, d, h = Timber(props, 'oak', props.accent or (props.colour if props.made('birch') else None)), 1.15, 0.36, 0.45
    if kind == 'chest':
        cloth = cover(props)
        return [board((1.2, 0.42, 0.3), timber, rng, 0.006, z=0.06), board((1.16, 0.006, 0.26), timber, rng, 0.002, y=-0.211, z=0.08), *cushion(1.22, 0.44, 0.13, cloth, rng, 0.14, 0.45, z=0.36), *[put(sphere(0.01, cloth, 0.5, 20), x, y, 0.496) for x in (-0.4, -0.13, 0.13, 0.4) for y in (-0.08, 0.08)], *[board((0.05, 0.05, 0.06), timber, rng, x=x, y=y) for x in (-0.55, 0.55) for y in (-0.16, 0.16)]]
    if kind == 'planks':
        plastic, zinc = m.named('recycled-plastic', props.colour), m.metal('steel', 'satin')
        return [*[board((1.4, 0.085, 0.04), plastic, rng, 0.006, y=-0.145 + 0.0965 * k, z=h - 0.04) for k in range(4)], *[piece for s in (-1, 1) for piece in (board((0.06, 0.36, 0.012), zinc, rng, x=s * 0.5, z=h - 0.052), board((0.06, 0.012, h - 0.05), zinc, rng, x=s * 0.5, y=-0.15), board((0.06, 0.012, h - 0.05), zinc, rng, x=s * 0.5, y=0.15), board((0.06, 0.36, 0.012), zinc, rng, x=s * 0.5))]]
    pieces = four(w / 2 - 0.06, d / 2 - 0.04, h - 0.01, timber, rng, 0.02, 0.014, 0.025)
    if kind == 'straps':
        leather = m.leather(props.colour)
        pieces += [bar((-w / 2 + 0.05, y, h - 0.02), (w / 2 - 0.05, y, h - 0.02), timber, 0.017, rng=rng) for y in (-d / 2 + 0.04, d / 2 - 0.04)] + [bar((s * (w / 2 - 0.06), -d / 2 + 0.04, z), (s * (w / 2 - 0.06), d / 2 - 0.04, z), timber, 0.013, rng=rng) for s in (-1, 1) for z in (0.2, h - 0.02)]
        return [*pieces, *[skin(lambda u, v, x=x: (x + (u - 0.5) * 0.07, (v - 0.5) * (d - 0.03), h + 0.002 - 0.014 * math.sin(math.pi * v) - 0.024 * max(0, abs(v - 0.5) - 0.46) / 0.04), leather, 0.004, 4, 30, bevel=0.0012) for x in (k * 0.115 - 0.46 for k in range(9))]]
    if kind == 'slats':
        pieces += [board((w, 0.05, 0.022), timber, rng, 0.005, y=-d / 2 + 0.026 + k * 0.062, z=h - 0.01) for k in range(6)]
        return [*pieces, *[board((0.04, d - 0.06, 0.04), timber, rng, x=s * (w / 2 - 0.08), z=h - 0.05) for s in (-1, 1)], bar((-w / 2 + 0.07, 0, 0.14), (w / 2 - 0.07, 0, 0.14), timber, 0.012, rng=rng)]
    pieces.append(panel(rounded(w, d + 0.02, 0.04), 0.032, timber, rng, 0.009, z=h - 0.012))
    if kind == 'shelf':
        return [*pieces, *[board((w - 0.1, 0.05, 0.016), timber, rng, 0.004, y=-0.11 + 0.073 * k, z=0.15) for k in range(4)], *[bar((s * (w / 2 - 0.045), -d / 2 + 0.03, 0.148), (s * (w / 2 - 0.045), d / 2 - 0.03, 0.148), timber, 0.01) for s in (-1, 1)]]
    many = 19
    for k in range(many):
        x = (k / (many - 1) - 0.5) * (w - 0.1)
        pieces.append(bar((x, 0.14, h + 0.01), (x * 1.04, 0.22, h + 0.36), timber, 0.0065, 0.0055, middle=0.008, rng=rng))
    return [*pieces, put(board((w + 0.02, 0.024, 0.055), timber, rng, 0.009), y=0.22, z=h + 0.34, rx=-12)]
