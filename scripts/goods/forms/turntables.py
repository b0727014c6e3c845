"""Turntables, with a record on the platter."""

import math

import materials as m
from forms import form
from forms.audio_parts import BLACK, flat_disc, rubber_feet, turning_knob, wooden
from lettering import label
from nodes import Tree
from shapes import box, cylinder, lathe, prism, put, roughen, rounded, solid, strap, tube


def _vinyl():
    """A record: circles of groove that catch the light, quieter bands between the tracks."""
    t = Tree('record')
    part = t.tree.nodes.new('ShaderNodeSeparateXYZ')
    t.feed(part.inputs[0], t.place())
    squares = [t.maths('MULTIPLY', part.outputs[k], part.outputs[k]) for k in (0, 1)]
    radius = t.maths('SQRT', t.maths('ADD', *squares))
    fine = t.maths('SINE', t.maths('MULTIPLY', radius, 5200.0))
    tracks = t.noise(t.add('CombineXYZ', {0: t.maths('MULTIPLY', radius, 260.0), 1: 0.0, 2: 0.0}), 1.0, 3, 0.7)
    rough = t.add('MapRange', {0: tracks, 1: 0.3, 2: 0.7, 3: 0.16, 4: 0.36})
    return t.done(t.principled(Base_Color='#0d0d0e', Roughness=rough, Normal=t.bump(t.maths('ADD', t.maths('MULTIPLY', fine, 0.5), tracks), 0.16, 0.0006)))


def _record(props, rng, r=0.15):
    """A long-playing record with its label, lying on z=0."""
    disc = lathe([(0, 0), (r * 0.98, 0), (r, 0.0008), (r * 0.985, 0.0018), (r * 0.95, 0.0016), (r * 0.36, 0.0016), (r * 0.34, 0.0019), (0, 0.0019)], _vinyl(), 128, smooth=False)
    paper = put(flat_disc(r * 0.335, m.printed(label((props.words[0], 'LANGSAM'), 1.0, rng.choice(['#c8573a', '#d9b45a', '#e9e2d2', '#5d7a78']), style='plain'), 0.7)), z=0.0021)
    return [disc, put(paper, rz=rng.uniform(0, 360))]


def _deck(props, rng, w=0.42, d=0.34, r=0.15, platter=None, metal=None, at=(-0.045, 0.0), reach=0.225, lift=0.02):
    """Platter, mat, record, spindle and a pivoted arm over a plinth whose top is z=0."""
    metal = metal or m.metal('aluminium', 'satin')
    parts = [lathe([(0, 0.004), (r * 1.0, 0.004), (r * 1.01, 0.006), (r * 1.01, lift - 0.003), (r * 1.0, lift), (r * 0.9, lift), (0, lift)], platter or m.metal('aluminium', 'brushed'), 128, smooth=False)]
    parts.append(put(cylinder(r * 0.985, 0.003, m.fabric('wool', '#3a3937'), 0.0008, segments=96), z=lift))
    parts += put(_record(props, rng, r), z=lift + 0.003)
    parts.append(put(lathe([(0.0036, 0), (0.0036, 0.008), (0.002, 0.0125), (0, 0.0132)], metal), z=lift + 0.003))
    put(parts, at[0], at[1])
    # arm: pivot at the back right, stylus half way in
    px, py, h = w / 2 - 0.062, d / 2 - 0.075, lift + 0.022
    parts += put([cylinder(0.026, 0.006, metal, 0.0015), put(cylinder(0.013, h - 0.008, metal, 0.0015), z=0.006), put(box(0.024, 0.03, 0.016, 0.003, metal), z=h - 0.008)], px, py)
    sx, sy = at[0] + r * 0.7, at[1] - r * 0.58
    dx, dy = sx - px, sy - py
    long = math.hypot(dx, dy)
    ux, uy = dx / long, dy / long
    end = (px + ux * (long - 0.028), py + uy * (long - 0.028), lift + 0.014)
    parts.append(tube([(px - ux * 0.045, py - uy * 0.045, h), (px, py, h), (px + ux * long * 0.55, py + uy * long * 0.55, h - 0.002), end], 0.0052, m.metal('aluminium', 'polished'), steps=6))
    weight = put(put(lathe([(0, 0), (0.0145, 0), (0.0155, 0.0015), (0.0155, 0.025), (0.0145, 0.0265), (0, 0.0265)], m.metal('steel', 'satin', colour='#77777a'), smooth=False), ry=90), rz=math.degrees(math.atan2(-uy, -ux)))
    parts.append(put(weight, px - ux * 0.03, py - uy * 0.03, h))
    turn = math.degrees(math.atan2(uy, ux)) - 22
    shell = [put(box(0.032, 0.018, 0.0035, 0.001, m.painted(BLACK)), 0.014, 0, 0.004), put(box(0.02, 0.014, 0.011, 0.0015, m.plastic(BLACK, 0.3)), 0.016, 0, -0.006), tube([(0.022, 0.009, 0.006), (0.026, 0.018, 0.007), (0.027, 0.026, 0.010)], 0.0011, metal, sides=8), put(box(0.004, 0.008, 0.004, 0.0008, m.plastic('#b5452f', 0.4)), 0.026, 0, -0.0085)]
    parts += put(put(shell, rz=turn), end[0], end[1], end[2] - 0.003)
    # rest and cueing lever
    parts.append(put(cylinder(0.0035, h - 0.004, metal, 0.001), px + 0.014, py - 0.07))
    parts.append(tube([(px + 0.03, py - 0.005, 0.01), (px + 0.036, py - 0.03, 0.014), (px + 0.036, py - 0.055, 0.012)], 0.002, metal))
    return parts


def _lid(w, d, h, open_at=62):
    """A clear dust cover standing open on its hinge."""
    t = Tree('thin glass')
    clear = t.done(t.add('MixShader', {0: 0.07, 1: t.add('BsdfTransparent', {'Color': '#f4f8f7'}), 2: t.add('BsdfGlossy', {'Color': '#ffffff', 'Roughness': 0.04})}))
    x, y = w / 2, d / 2
    panes = [solid('pane', corners, [(0, 1, 2, 3)], clear, angle=0) for corners in (
        [(-x, -y, h), (x, -y, h), (x, y, h), (-x, y, h)], [(-x, -y, 0), (-x, -y, h), (-x, y, h), (-x, y, 0)], [(x, -y, 0), (x, -y, h), (x, y, h), (x, y, 0)], [(-x, -y, 0), (x, -y, 0), (x, -y, h), (-x, -y, h)])]
    rim = m.flat('#dfe6e4', 0.15)
    panes += [tube([(x, y, 0) for x, y in rounded(w, d, 0.004, 2)], 0.0012, rim, True, 1, 6), *[tube([(sx * w / 2, -d / 2, 0), (sx * w / 2, -d / 2, h)], 0.001, rim, steps=1, sides=6) for sx in (-1, 1)]]
    edge = tube([(x, y, h) for x, y in rounded(w, d, 0.004, 2)], 0.0012, m.flat('#e9edec', 0.2), True, 1, 6)
    return put(put([*panes, edge], y=-d / 2), y=d / 2, rx=-open_at, z=0.004)


@form('turntable', yaw=20, pitch=27, fill=0.76, detail=dict(yaw=26, pitch=30, zoom=2.3, focus=(0.66, 0.4, 0.5)))
def turntable(props, rng):
    name = props.words[1]
    alu = m.metal('aluminium', 'satin')
    w, d, h = 0.43, 0.35, 0.05
    if 'KOFFER' in name:
        w, d, h = 0.36, 0.28, 0.085
        cloth, trim = m.fabric('canvas', props.colour), m.leather('#6b4526')
        steel = m.metal('brass', 'satin')
        body = box(w, d, h, 0.014, cloth, 6)
        tray = put(box(w - 0.016, d - 0.016, 0.006, 0.002, m.painted('#2e2c2a')), z=h - 0.004)
        deck = put(_deck(props, rng, w - 0.02, d, 0.1, at=(-0.05, 0.005), lift=0.014), z=h + 0.002)
        slots = [put(box(0.05, 0.0015, 0.004, 0.0007, m.flat('#111111')), -0.12 + k * 0.0, -d / 2 - 0.0005, 0.024 + k * 0.009) for k in range(5)]
        lid = [box(w, 0.045, d, 0.014, cloth, 6), put(box(w - 0.02, 0.006, d - 0.02, 0.002, m.fabric('cotton', '#d9cdb8')), y=-0.021, z=0.01)]
        put(lid, y=d / 2 - 0.02, z=h + 0.004, rx=-16)
        corners = [put(box(0.03, 0.03, 0.03, 0.012, trim), sx * (w / 2 - 0.0135), -(d / 2 - 0.0135), z) for sx in (-1, 1) for z in (-0.001, h - 0.029)]
        latch = [put(box(0.022, 0.004, 0.026, 0.0012, steel), s * 0.1, -d / 2 - 0.002, h - 0.03) for s in (-1, 1)]
        handle = strap([(-0.06, -d / 2 - 0.001, h * 0.55), (-0.052, -d / 2 - 0.02, h * 0.5), (0.0, -d / 2 - 0.03, h * 0.44), (0.052, -d / 2 - 0.02, h * 0.5), (0.06, -d / 2 - 0.001, h * 0.55)], 0.017, 0.007, trim, up=(0, 1, 0))
        knobs = [p for k in range(2) for p in put(turning_knob(0.009, 0.009, steel, BLACK), 0.13, -0.09 + k * 0.028 - 0.02, h + 0.002)]
        feet = put(rubber_feet(w * 0.42, d * 0.4), z=-0.007)
        return put([body, tray, *deck, *slots, *lid, *corners, *latch, handle, *knobs, *feet], z=0.007)
    if 'SENKRECHT' in name:
        w, h, d = 0.38, 0.36, 0.045
        flat = _deck(props, rng, w, h, 0.15, at=(-0.025, 0.0), lift=0.014)
        deck = put(flat[:4], y=0)  # platter, mat, record and label stay; the arm below is of its own kind
        for part in flat[4 + 1:]:
            part.hide_render = True
            part['unframed'] = True
        rail = [put(box(0.016, 0.3, 0.018, 0.004, alu), 0.155, 0, 0.0), put(box(0.03, 0.035, 0.03, 0.004, m.painted(BLACK)), 0.15, -0.03, 0.012), tube([(0.15, -0.03, 0.034), (0.08, -0.03, 0.03), (0.065, -0.03, 0.024)], 0.003, alu), put(box(0.022, 0.014, 0.008, 0.002, m.plastic(BLACK)), 0.062, -0.03, 0.019)]
        plinth = prism(rounded(w, h, 0.02, 8), d, 0.004, wooden(props, 'x'))
        knobs = [p for k in range(2) for p in put(turning_knob(0.01, 0.009, alu, BLACK), 0.155, -0.155 - k * 0.0 + k * 0.3 * 0, 0)]
        clamp = [put(lathe([(0, 0), (0.019, 0), (0.02, 0.002), (0.018, 0.016), (0.008, 0.02), (0, 0.02)], alu), -0.025, 0, 0.02)]
        face = put([*deck, *rail, *knobs, *clamp], z=d)
        upright = put([plinth, *face], y=0.02, z=h / 2 + 0.012, rx=84)
        foot = box(0.2, 0.14, 0.014, 0.004, wooden(props, 'x'))
        return [*upright, put(foot, y=0.0)]
    skin = m.painted(props.colour)
    lid, feet, metal = 'EINS' in name or 'FUNK' in name or 'AUTOMAT' in name, True, alu
    if 'EINS' in name or 'ZWEI' in name or 'AUTOMAT' in name:
        skin = wooden(props, 'x')
    elif 'WERKBANK' in name:
        skin = m.wood('birch', 'x', None)
    elif 'MASSE' in name:
        w, d, h = 0.48, 0.38, 0.06
        skin, metal = m.concrete(props.colour), m.metal('brass', 'satin')
    elif 'FUNK' in name:
        skin = m.painted(props.colour)
    if 'WERKBANK' in name:
        parts = [box(w, d, 0.018, 0.002, skin), put(box(w, d, 0.018, 0.002, skin), z=0.032)]
        parts += [put(cylinder(0.014, 0.016, m.cork(), 0.002), x * 0.17, y * 0.13, 0.017) for x in (-1, 1) for y in (-1, 1)]
        parts += [put(cylinder(0.006, 0.003, m.metal('brass', 'satin'), 0.001), x * 0.19, y * 0.15, 0.0495) for x in (-1, 1) for y in (-1, 1)]
    else:
        parts = [box(w, d, h, 0.004 if 'MASSE' not in name else 0.006, skin)]
        if 'MASSE' in name:
            roughen(parts[0], 0.0, 1)
    glass = m.glass('#e9f2ef') if 'EINS' in name else None
    parts += put(_deck(props, rng, w, d, 0.15, glass, metal, lift=0.032 if 'MASSE' in name else 0.024 if 'ZWEI' in name else 0.018), z=h)
    if 'DIREKT' in name:
        start = [put(box(0.07, 0.028, 0.006, 0.002, alu), -w / 2 + 0.05, -d / 2 + 0.03, h - 0.001), *[put(box(0.02, 0.012, 0.004, 0.001, m.rubber('#1c1c1d')), -w / 2 + 0.11 + k * 0.026, -d / 2 + 0.024, h) for k in range(3)]]
        pitch = [put(box(0.022, 0.12, 0.002, 0.001, m.painted('#1c1c1d')), w / 2 - 0.035, -d / 2 + 0.08, h - 0.0005), put(box(0.003, 0.1, 0.001, 0.0004, m.flat('#0a0a0a')), w / 2 - 0.035, -d / 2 + 0.08, h + 0.0015), put(box(0.018, 0.011, 0.012, 0.002, alu), w / 2 - 0.035, -d / 2 + 0.07, h + 0.001)]
        dots = [put(cylinder(0.0016, 0.0016, alu, 0.0003, segments=10), -0.045 + 0.1517 * math.cos(a), 0.1517 * math.sin(a), h + z, rx=90, rz=math.degrees(a) + 90) for a in (k / 120 * math.tau for k in range(120)) for z in (0.009, 0.0135)]
        parts += [*start, *pitch, *dots]
    else:
        x = -w / 2 + 0.035 if 'AUTOMAT' not in name else w / 2 - 0.04
        for k in range(1 if 'MASSE' in name or 'WERKBANK' in name else 2):
            parts += put(turning_knob(0.0125, 0.012, metal, BLACK), x, -d / 2 + 0.032 + k * 0.036, h, rz=30 - 50 * k)
    if 'MASSE' in name or 'WERKBANK' in name:  # the motor stands apart, its thread or belt in sight
        mx, my = -w / 2 + 0.045, d / 2 - 0.05
        motor = lathe([(0, 0), (0.027, 0), (0.028, 0.002), (0.028, 0.02), (0.009, 0.022), (0.009, 0.036), (0, 0.036)], metal, smooth=False)
        parts.append(put(motor, mx, my, h))
        parts.append(put(tube([(mx + 0.006, my + 0.008, 0.022), (-0.045 + 0.05, 0.1525, 0.022)], 0.0006, m.flat('#e9e2d2'), steps=1, sides=6), z=h))
        parts.append(put(tube([(mx - 0.009, my - 0.004, 0.022), (-0.045 - 0.145, 0.045, 0.022)], 0.0006, m.flat('#e9e2d2'), steps=1, sides=6), z=h))
    if lid:
        parts += put(_lid(w - 0.004, d - 0.01, 0.06, 66), z=h)
        parts += [put(box(0.03, 0.014, 0.03, 0.003, alu), s * 0.14, d / 2 + 0.004, h - 0.018) for s in (-1, 1)]
    foot = m.metal('brass', 'satin') if 'MASSE' in name else m.rubber(BLACK)
    return [*put(parts, z=0.02), *rubber_feet(w / 2 - 0.05, d / 2 - 0.05, foot, 0.024, 0.021)]
