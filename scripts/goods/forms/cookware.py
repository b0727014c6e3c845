"""Pans, kettles and coffee pots."""

import math

import materials as m
from colour import luminance, mix
from shapes import box, cylinder, lathe, prism, put, rounded, solid, sphere, tube, vessel

from forms import form
from forms.parts import bar, faceted, hoop, knob, style


def coat(props):
    """Enamel or paint where the good has a colour of its own, bare metal otherwise."""
    if props.made('enamel'):
        return m.enamel(props.colour)
    return m.material_for(props) if props.material in m.METALS else m.painted(props.colour)


def long_handle(start, reach, material, z, rise=0.03, wood=False, wide=0.011):
    """A pan's handle going out along x from its wall, joined by a riveted plate."""
    x = start
    steel = material
    plate = [put(sphere(0.0052, m.metal('steel', 'polished'), 0.5, 20), rx=0, ry=90, x=x - 0.001, y=y, z=z + 0.001) for y in (-0.011, 0.011)]
    neck = tube([(x - 0.004, 0, z), (x + 0.02, 0, z + 0.004), (x + 0.05, 0, z + rise * 0.5)], lambda t: 0.0085 - 0.002 * t, steel)
    if wood:
        grip = bar((x + 0.045, 0, z + rise * 0.45), (x + reach, 0, z + rise * 1.3), wood, wide * 0.82, wide * 0.95, middle=wide * 1.15)
        end = hoop(0.009, 0, 0.0018, m.metal('steel', 'satin'))
        return [neck, grip, *plate, put(end, rx=90, x=x + reach + 0.007, z=z + rise * 1.36)]
    grip = put(tube([(x + 0.004, 0, 0), (x + reach * 0.3, 0, rise * 0.5), (x + reach * 0.7, 0, rise * 0.95), (x + reach, 0, rise)], lambda t: wide * (0.75 + 0.4 * t), steel), scale=(1, 1, 0.42), z=z + rise * 0.25)
    return [neck, grip, *plate]


def loop_handles(r, z, material, wide=0.05, out=0.035, thick=0.006):
    """Two loop handles on opposite sides of a pot."""
    return [tube([(s * (r - 0.003), -wide, z), (s * (r + out * 0.8), -wide * 0.8, z + 0.004), (s * (r + out), 0, z + 0.006), (s * (r + out * 0.8), wide * 0.8, z + 0.004), (s * (r - 0.003), wide, z)], thick, material) for s in (-1, 1)]


@form('saucepan', yaw=-24, pitch=18, fill=0.74, detail=dict(yaw=20, pitch=34, zoom=1.8, focus=(0.5, 0.4, 0.8)))
def saucepan(props, rng):
    kind = style(props, rng, {'REDUCTION': 'steel', 'MILK': 'milk', 'RAVEL': 'copper', 'SUNDAY': 'casserole', 'SMYRNA': 'briki'}, ['steel', 'milk', 'copper'])
    bright = m.metal('stainless-steel', 'brushed')
    r, h = {'steel': (0.09, 0.095), 'milk': (0.074, 0.1), 'copper': (0.115, 0.07), 'casserole': (0.12, 0.1), 'briki': (0.045, 0.09)}[kind]
    r, h = r * rng.uniform(0.97, 1.04), h * rng.uniform(0.95, 1.05)
    if kind == 'casserole':
        iron = m.enamel(props.colour)
        body = vessel([(r * 0.84, 0), (r * 0.95, 0.01), (r * 1.0, 0.04), (r, h)], 0.005, 0.006, iron)
        top = lathe([(0, h + 0.003), (r * 0.96, h + 0.003), (r * 1.015, h + 0.004), (r * 1.02, h + 0.01), (r * 0.9, h + 0.02), (r * 0.5, h + 0.032), (0, h + 0.036)], iron)
        return [body, top, *loop_handles(r, h * 0.82, iron, 0.042, 0.03, 0.008), put(knob(0.021, m.metal('brass', 'satin')), z=h + 0.034)]
    if kind == 'briki':
        copper = m.metal('copper', 'hammered', colour=props.colour)
        body = vessel([(r * 0.95, 0), (r, 0.012), (r * 0.8, 0.06), (r * 0.74, 0.072), (r * 0.95, h)], 0.0016, 0.002, copper)
        for v in body.data.vertices:
            if v.co.z > 0.07 and v.co.x < 0:
                v.co.x *= 1 + 0.35 * (v.co.z - 0.07) / (h - 0.07) * math.exp(-((v.co.y / 0.012) ** 2))
        return [body, tube([(r * 0.76, 0, h * 0.83), (r * 1.5, 0, h * 1.0), (r * 3.0, 0, h * 1.28), (r * 3.7, 0, h * 1.36)], lambda t: 0.005 + 0.002 * t, m.metal('brass', 'satin'))]
    skin_ = {'steel': bright, 'milk': coat(props), 'copper': m.metal('copper', 'brushed', colour=props.colour)}[kind]
    line = [(r * 0.93, 0), (r * 0.99, 0.008), (r, 0.02), (r, h * 0.97), (r * 1.035, h)] if kind != 'milk' else [(r * 0.9, 0), (r, 0.012), (r, h * 0.9), (r * 1.05, h)]
    body = vessel(line, 0.0022, 0.004, skin_)
    pieces = [body]
    if kind == 'milk':
        for v in body.data.vertices:
            if v.co.z > h * 0.84:
                v.co.y *= 1 + 0.13 * (v.co.z / h - 0.84) / 0.16 * math.exp(-((v.co.x / 0.018) ** 2))
        pieces.append(hoop(r * 1.05, h, 0.0016, m.enamel('#2f3a4a' if luminance(props.colour) > 0.5 else '#efe9dd')))
        return [*pieces, *long_handle(r, 0.15, m.metal('steel', 'satin'), h * 0.72, 0.03, m.wood('beech', 'z'), 0.012)]
    pieces.append(lathe([(0, 0.0047), (r * 0.9, 0.0047), (r * 0.975, 0.012), (r * 0.975, h * 0.96), (r * 0.975, h * 0.96)], bright, smooth=False))
    if kind == 'steel':
        top = lathe([(0, h + 0.004), (r * 0.9, h + 0.002), (r * 1.03, h + 0.002), (r * 1.035, h + 0.004), (r * 0.9, h + 0.007), (r * 0.4, h + 0.014), (0, h + 0.016)], bright)
        pieces += [top, put(knob(0.014, bright), z=h + 0.014)]
    return [*pieces, *long_handle(r, 0.185, m.metal('cast-iron', 'cast') if kind == 'copper' else m.metal('stainless-steel', 'satin'), h * 0.78, 0.035)]


@form('frying-pan', yaw=-26, pitch=27, fill=0.8, detail=dict(yaw=22, pitch=36, zoom=1.9, focus=(0.35, 0.4, 0.6)))
def frying_pan(props, rng):
    kind = style(props, rng, {'FOUNDRY': 'iron', 'SPUN': 'carbon', 'FINIST': 'crepe', 'QUIET': 'egg', 'LANTERN': 'wok'}, ['iron', 'carbon', 'egg'])
    r, h = {'iron': (0.135, 0.046), 'carbon': (0.13, 0.042), 'crepe': (0.135, 0.016), 'egg': (0.085, 0.036), 'wok': (0.16, 0.088)}[kind]
    r *= rng.uniform(0.97, 1.03)
    skin_ = {'iron': lambda: m.metal('cast-iron', 'cast'), 'wok': lambda: m.metal('carbon-steel', 'hammered'), 'egg': lambda: m.enamel(mix(props.colour, '#ffffff', 0.1))}.get(kind, lambda: m.metal('carbon-steel', 'brushed'))()
    wall = 0.0045 if kind == 'iron' else 0.0022
    line = {'wok': [(r * 0.34, 0), (r * 0.5, 0.008), (r * 0.82, 0.04), (r, h)], 'iron': [(r * 0.86, 0), (r * 0.92, 0.006), (r, h)], 'crepe': [(r * 0.9, 0), (r * 0.94, 0.003), (r, h)]}.get(kind, [(r * 0.7, 0), (r * 0.78, 0.004), (r * 0.92, 0.022), (r, h)])
    body = vessel(line, wall, wall * 1.1, skin_)
    if kind == 'iron':
        for v in body.data.vertices:
            if v.co.z > h * 0.7:
                v.co.y *= 1 + 0.07 * (v.co.z / h - 0.7) / 0.3 * math.exp(-((v.co.x / 0.02) ** 2))
        grip = prism(rounded(0.15, 0.03, 0.014), 0.009, 0.003, skin_, holes=[[(x + 0.052, y) for x, y in rounded(0.03, 0.014, 0.0069)]])
        helper = tube([(-r * 0.97, -0.035, h * 0.85), (-r - 0.026, -0.02, h * 0.9), (-r - 0.026, 0.02, h * 0.9), (-r * 0.97, 0.035, h * 0.85)], 0.0055, skin_)
        return [body, put(grip, x=r + 0.062, z=h * 0.62, ry=-6), helper]
    handle = {'wok': lambda: long_handle(r * 0.97, 0.19, m.metal('carbon-steel', 'satin'), h * 0.86, 0.04, m.wood('beech', 'z'), 0.014), 'egg': lambda: long_handle(r * 0.97, 0.15, m.metal('aluminium', 'satin'), h * 0.72, 0.03, m.wood('beech', 'z'), 0.011)}.get(kind, lambda: long_handle(r * 0.96, 0.2, m.metal('carbon-steel', 'satin'), h * 0.7, 0.05))()
    if kind == 'crepe':
        handle += [put(bar((-0.07, 0, 0), (0.07, 0, 0), m.wood('beech', 'z'), 0.006), x=-0.02, y=-0.02, z=0.011), put(bar((0, 0, 0), (0.02, -0.15, 0.03), m.wood('beech', 'z'), 0.005), x=-0.02, y=-0.022, z=0.012)]
    return [body, *handle]


@form('kettle', yaw=-16, pitch=10, fill=0.72, detail=dict(yaw=22, pitch=22, zoom=1.8, focus=(0.4, 0.4, 0.7)))
def kettle(props, rng):
    kind = style(props, rng, {'MORNING': 'enamel', 'HERON': 'goose', 'BRISK': 'electric', 'NAGARA': 'iron', 'KESTREL': 'whistle', 'RANGE': 'copper'}, ['enamel', 'goose', 'whistle'])
    skin_ = {'iron': lambda: m.metal('cast-iron', 'cast'), 'copper': lambda: m.metal('copper', 'polished', colour=mix(props.colour, '#ffffff', 0.1))}.get(kind, lambda: coat(props) if kind != 'whistle' else m.metal('stainless-steel', 'polished'))()
    r, h = {'enamel': (0.1, 0.13), 'goose': (0.075, 0.12), 'electric': (0.08, 0.2), 'iron': (0.085, 0.1), 'whistle': (0.105, 0.13), 'copper': (0.1, 0.13)}[kind]
    r, h = r * rng.uniform(0.97, 1.03), h * rng.uniform(0.96, 1.04)
    lines = {
        'enamel': [(r * 0.94, 0), (r, 0.012), (r * 0.95, h * 0.5), (r * 0.7, h * 0.9), (r * 0.5, h)], 'goose': [(r, 0), (r * 1.02, 0.01), (r * 0.86, h * 0.6), (r * 0.7, h)],
        'electric': [(r, 0.015), (r, 0.03), (r * 0.93, h * 0.6), (r * 0.8, h)], 'iron': [(r * 0.6, 0), (r * 0.9, 0.016), (r * 1.05, h * 0.45), (r * 0.8, h * 0.88), (r * 0.5, h)],
        'whistle': [(r * 0.96, 0), (r, 0.01), (r * 0.92, h * 0.5), (r * 0.66, h * 0.88), (r * 0.42, h)], 'copper': [(r * 0.95, 0), (r * 1.02, 0.02), (r, h * 0.4), (r * 0.68, h * 0.86), (r * 0.45, h)],
    }
    body = vessel(lines[kind], 0.002, 0.003, skin_)
    mouth, top = lines[kind][-1]
    dark = m.plastic('#252423', 0.35)
    cap = lathe([(0, top - 0.002), (mouth * 0.96, top - 0.002), (mouth * 1.03, top), (mouth * 1.02, top + 0.005), (mouth * 0.6, top + 0.014), (0, top + 0.017)], skin_)
    grip = {'enamel': m.wood('beech', 'x'), 'iron': skin_, 'copper': m.metal('brass', 'polished')}.get(kind, dark)
    pieces = [body, cap, put(knob(0.011, grip if kind != 'iron' else skin_), z=top + 0.014)]
    if kind == 'iron':
        dots = []
        for row in range(4):
            for k in range(34):
                a, z = math.tau * (k + 0.5 * (row % 2)) / 34, h * (0.36 + 0.1 * row)
                rr = r * (1.035 - 0.0 * row - 0.055 * row * row / 3)
                dots.append(put(sphere(0.0026, skin_, segments=10), rr * math.cos(a), rr * math.sin(a), z))
        pieces += dots
    if kind == 'goose':
        spout = tube([(-r * 0.9, 0, 0.03), (-r * 1.5, 0, 0.035), (-r * 1.62, 0, h * 0.7), (-r * 1.85, 0, h * 1.1), (-r * 2.25, 0, h * 1.16)], lambda t: 0.0105 - 0.005 * t, skin_)
        arm = tube([(r * 0.72, 0, h * 0.9), (r * 1.3, 0, h * 1.02), (r * 1.85, 0, h * 0.85), (r * 1.8, 0, h * 0.3)], lambda t: 0.006 + 0.006 * min(1, t * 2), dark)
        dial = put(cylinder(0.014, 0.006, m.metal('steel', 'satin'), 0.001), z=top + 0.034)
        return [*pieces, spout, arm, dial]
    if kind == 'electric':
        base = [put(cylinder(r * 1.06, 0.014, dark, 0.004))]
        beak = lathe([(0.001, h * 0.68), (0.02, h * 0.8), (0.034, h * 0.985), (0.03, h * 0.985), (0.001, h * 0.7)], skin_)
        arm = tube([(r * 0.78, 0, h * 0.95), (r * 1.35, 0, h * 0.98), (r * 1.6, 0, h * 0.8), (r * 1.5, 0, h * 0.25), (r * 0.97, 0, h * 0.14)], 0.0105, dark)
        return [*pieces, *base, put(beak, x=-r * 0.72), arm, put(box(0.016, 0.012, 0.006, 0.002, m.plastic('#b5493a', 0.5)), x=r * 1.52, z=h * 0.2)]
    wide = {'iron': 0.018, 'whistle': 0.017}.get(kind, 0.016)
    spout = tube([(-r * 0.8, 0, h * 0.4), (-r * 1.18, 0, h * 0.58), (-r * 1.45, 0, h * 0.9), (-r * 1.6, 0, h * 0.98)], lambda t: wide * (1.25 - 0.55 * t), skin_)
    arch = [(-r * 0.72, 0, h * 0.86), (-r * 0.74, 0, h * 1.3), (-r * 0.45, 0, h * 1.78), (r * 0.45, 0, h * 1.78), (r * 0.74, 0, h * 1.3), (r * 0.72, 0, h * 0.86)]
    wire = m.metal('steel', 'satin') if kind not in ('iron', 'copper') else grip
    hands = [tube(arch, 0.0042, wire)]
    if kind in ('enamel', 'whistle'):
        hands.append(bar((-r * 0.42, 0, h * 1.79), (r * 0.42, 0, h * 1.79), m.wood('beech', 'z') if kind == 'enamel' else dark, 0.011, 0.011, middle=0.0135))
    if kind == 'whistle':
        hands.append(put(cylinder(0.016, 0.02, dark, 0.003), x=-r * 1.57, z=h * 0.97, ry=-50))
    return [*pieces, spout, *hands]


@form('moka-pot', yaw=-20, pitch=9, fill=0.7, detail=dict(yaw=24, pitch=24, zoom=1.8, focus=(0.5, 0.4, 0.75)))
def moka_pot(props, rng):
    eight = style(props, rng, {'CORSO': 'eight', 'OFFICINA': 'straight', 'aluminium': 'eight'}, ['eight', 'straight']) == 'eight'
    metal = m.metal('aluminium', 'satin') if eight else m.metal('stainless-steel', 'polished')
    grip = m.wood(props.made('beech', 'walnut', 'oak'), 'z') if props.made('beech', 'walnut', 'oak') else m.plastic('#242322', 0.4)
    r = rng.uniform(0.044, 0.047)
    low = [(0, 0), (r * 1.04, 0), (r * 1.06, 0.003), (r * 0.86, 0.066), (r * 0.86, 0.07), (0, 0.07)]
    waist = lathe([(0, 0.07), (r * 0.8, 0.07), (r * 0.86, 0.073), (r * 0.86, 0.084), (r * 0.8, 0.087), (0, 0.087)], metal)
    high = [(0, 0.087), (r * 0.74, 0.087), (r * 0.76, 0.09), (r * 1.02, 0.162), (r * 1.02, 0.165), (0, 0.165)]
    if not eight:
        low = [(0, 0), (r, 0), (r * 1.04, 0.005), (r * 1.02, 0.05), (r * 0.86, 0.068), (0, 0.07)]
        high = [(0, 0.087), (r * 0.8, 0.087), (r * 0.92, 0.1), (r * 0.98, 0.16), (r * 0.98, 0.165), (0, 0.165)]
    parts = [lathe(p, metal, 128, smooth=not eight) for p in (low, high)]
    lid_ = lathe([(0, 0.166), (r * 1.04, 0.166), (r * 1.05, 0.169), (r * 0.5, 0.185), (r * 0.16, 0.189), (0, 0.19)], metal, 128, smooth=not eight)
    if eight:
        for thing in (*parts, lid_):
            faceted(thing, 8, -1, 1)
            put(thing, rz=22.5)
    beak = solid('beak', [(-r * 0.9, 0.013, 0.165), (-r * 0.9, -0.013, 0.165), (-r * 1.42, 0, 0.165), (-r * 0.86, 0, 0.115)], [(0, 2, 1), (0, 3, 2), (1, 2, 3), (0, 1, 3)], metal, angle=20)
    arm = [bar((r * 0.9, 0, 0.155), (r * 1.55, 0, 0.158), metal, 0.006), bar((r * 1.5, 0, 0.165), (r * 1.86, 0, 0.085), grip, 0.0098, 0.0065, middle=0.0088)]
    valve = put(cylinder(0.005, 0.008, m.metal('brass', 'satin'), 0.001, segments=6), rx=90, x=r * 0.1, y=-r * 0.93, z=0.04)
    return [*parts, waist, lid_, beak, *arm, valve, put(knob(0.0085, grip), z=0.188), put(cylinder(0.004, 0.022, metal), rx=90, x=r * 1.0, y=0.011, z=0.166)]
