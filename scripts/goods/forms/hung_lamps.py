"""Pendants and wall lamps."""

import math

import materials as m
from colour import mix, tone
from shapes import box, bulb, cylinder, lathe, prism, put, ring, rounded, sphere, tube, unframed

from forms import form
from forms.lamp_parts import aimed, body_of, head, lit
from forms.parts import Timber, bar, filament, hoop, own_grain, shade, skin, style


@form('pendant', stage='hang', yaw=0, pitch=-3, fill=0.62, detail=dict(yaw=-20, pitch=-12, zoom=1.8, focus=(0.5, 0.5, 0.3)))
def pendant(props, rng):
    kind = style(props, rng, {'LAMELLA': 'lamella', 'SINO': 'glass', 'KUPFER': 'hammered', 'MOON': 'moon', 'LINEAR': 'bar', 'PORZELLAN': 'china', 'HUSH': 'felt', 'CLUSTER': 'cluster', 'CORD SET': 'bare', 'SCHLICHT': 'bare', 'KEGEL': 'cone', 'EMAILLE': 'enamel'}, ['enamel', 'cone', 'moon', 'glass'])
    cloth = m.fabric('cotton', props.colour if kind == 'bare' else rng.choice(['#3a332d', '#a77d43', '#6e6254']), 0.0007)
    brass = m.metal('brass', 'satin')

    def cord(z, x=0.0, y=0.0):
        return unframed(bar((x, y, z), (x, y, z + 2.6), cloth, 0.003))

    if kind == 'bar':
        coat = body_of(props)
        long = 1.1
        return [bar((-long / 2, 0, 0.02), (long / 2, 0, 0.02), coat, 0.017, square=True), put(box(long - 0.02, 0.022, 0.004, 0.001, m.light('#ffe2b8', 6)), z=0.0), cord(0.03, -0.38), cord(0.03, 0.38), *[bulb(x, 0, -0.05, 0.06) for x in (-0.35, 0, 0.35)]]
    if kind == 'cluster':
        pieces, tint = [], m.thin_glass(mix(props.colour, '#ffffff', 0.4))
        for x, y, z, r in ((0, 0, 0, 0.075), (0.12, 0.02, 0.1, 0.065), (-0.12, -0.03, 0.12, 0.07), (0.03, -0.1, 0.17, 0.06), (0.02, 0.11, 0.22, 0.068), (-0.09, 0.07, 0.29, 0.058), (0.1, -0.02, 0.29, 0.06)):
            pieces += [put(lathe([(0, -r), (r * 0.7, -r * 0.72), (r, 0), (r * 0.7, r * 0.72), (r * 0.26, r * 0.97), (r * 0.25, r)], tint, 48), x, y, z), put(cylinder(r * 0.3, 0.03, brass, 0.003), x, y, z + r * 0.95), put(sphere(r * 0.26, m.light('#ffdca6', 8), segments=16), x, y, z - r * 0.2), cord(z + r, x, y), bulb(x, y, z, 0.05)]
        return pieces
    if kind == 'bare':
        holder = m.porcelain(props.accent or '#f2efe8')
        return [put(lathe([(0, 0.07), (0.008, 0.07), (0.014, 0.06), (0.022, 0.045), (0.0225, 0.002), (0.02, 0), (0, 0)], holder)), *filament(0, 0, 0.002, 1.5, 0.25), cord(0.07)]
    if kind == 'moon':
        r = rng.uniform(0.2, 0.24)
        line = []
        for k in range(61):
            a = 0.16 + (math.pi - 0.32) * k / 60
            dip = 0.985 if k % 2 else 1.0
            line.append((r * math.sin(a) * dip, r * (1 - math.cos(a)) * 0.98))
        paper = lit(props.colour, 1.0, 'paper')
        wire = m.wood('bamboo', 'x')
        return [lathe(line, paper, 96, False), hoop(line[-1][0], line[-1][1], 0.003, wire), hoop(line[0][0], line[0][1], 0.003, wire), bulb(0, 0, r, 0.2), put(cylinder(0.018, 0.06, m.painted('#2a2a2b')), z=2 * r - 0.06), cord(2 * r - 0.01)]
    if kind == 'lamella':
        r, h, ply = 0.2, 0.36, m.wood('birch', 'z')
        pieces = []
        for k in range(30):
            a = math.tau * k / 30

            def strip(u, v, a=a):
                t = math.pi * v
                out = r * (0.16 + 0.84 * math.sin(t) ** 0.8)
                turn = a + 0.5 * v + (u - 0.5) * 0.16
                return (out * math.cos(turn), out * math.sin(turn), h * v)

            pieces.append(skin(strip, ply, 0.0011, 3, 22))
        return [*pieces, put(cylinder(0.038, 0.012, ply, 0.002), z=h - 0.004), put(sphere(0.05, m.light('#ffdca6', 6), segments=24), z=h * 0.45), bulb(0, 0, h * 0.5, 0.35), cord(h)]
    cuts = {'enamel': ('bowl', 0.2, 0.16), 'glass': ('bell', 0.14, 0.25), 'hammered': ('dome', 0.19, 0.2), 'china': ('dome', 0.13, 0.17), 'felt': ('bowl', 0.24, 0.2), 'cone': ('spun', 0.15, 0.3)}
    shape, r, h = cuts[kind]
    r, h = r * rng.uniform(0.95, 1.06), h * rng.uniform(0.95, 1.06)
    coat = {'enamel': lambda: m.enamel(props.colour), 'glass': lambda: m.thin_glass(mix(props.colour, '#ffffff', 0.3)), 'hammered': lambda: m.metal('copper', 'hammered', colour=props.colour), 'china': lambda: lit(props.colour, 0.9, 'porcelain'), 'felt': lambda: m.fabric('wool', props.colour), 'cone': lambda: body_of(props)}[kind]()
    lining = {'enamel': lambda: m.enamel('#f6f3ea'), 'cone': lambda: m.painted('#f4f0e6'), 'hammered': lambda: m.metal('copper', 'satin', colour=tone(props.colour, 0.25)), 'felt': lambda: m.fabric('wool', tone(props.colour, 0.2))}.get(kind, lambda: None)()
    pieces = shade(shape, r, h, coat, 0, 0.006 if kind == 'felt' else 0.0016, inside=lining, trim=coat if kind in ('enamel', 'hammered') else None)
    cap = brass if kind in ('glass', 'hammered') else m.porcelain() if kind == 'china' else m.painted('#2a2a2b') if kind != 'enamel' else m.metal('steel', 'satin')
    neck = lathe([(0, h + 0.075), (0.007, h + 0.075), (0.012, h + 0.06), (0.02, h + 0.045), (0.022, h + 0.01), (r * 0.21, h - 0.002), (r * 0.2, h - 0.006), (0, h - 0.006)], cap)
    return [*pieces, neck, *filament(0, 0, h * (0.72 if kind == 'glass' else 0.62), 1.15, 0.34), cord(h + 0.07)]


@form('wall-lamp', stage='wall', yaw=24, pitch=4, fill=0.5, detail=dict(yaw=44, pitch=8, zoom=1.7, focus=(0.5, 0.4, 0.6)))
def wall_lamp(props, rng):
    kind = style(props, rng, {'SCHEIBE': 'disc', 'SCHWENK': 'swing', 'KNAGE': 'peg', 'SCHIFFS': 'bulkhead', 'DOPPEL': 'tubes', 'BETTSPOT': 'spot', 'BENTWOOD': 'bent', 'TELHA': 'tile', 'terracotta': 'tile'}, ['disc', 'swing', 'spot', 'bent'])
    coat = body_of(props)
    z = 0.3

    def rose(r=0.05, deep=0.018, height=z):
        return put(lathe([(0, 0), (r, 0), (r, deep * 0.6), (r * 0.9, deep), (0, deep)], coat), z=height, rx=90)

    if kind == 'disc':
        disc = put(lathe([(0, 0), (0.1, 0.004), (0.135, 0.0), (0.137, 0.004), (0.1, 0.009), (0, 0.011)], coat), y=-0.06, z=z, rx=90)
        halo = put(lathe([(0.05, 0), (0.1, 0), (0.1, 0.004), (0.05, 0.004)], m.light('#ffdfae', 7), smooth=False), y=-0.045, z=z, rx=90)
        return [disc, rose(0.06, 0.04), halo, *[bulb(0.1 * math.cos(a), -0.03, z + 0.1 * math.sin(a), 0.05) for a in (0.5, 2.1, 3.7, 5.2)]]
    if kind == 'tile':
        clay = m.terracotta(props.colour)

        def tile(u, v):
            a = math.pi * u
            w = 0.075 + 0.016 * v
            return (w * math.cos(a), -0.004 - 0.085 * math.sin(a) * (0.9 + 0.1 * v), 0.16 + 0.28 * v)

        return [skin(tile, clay, 0.011, 40, 20, bevel=0.003), bulb(0, -0.05, 0.4, 0.14), bulb(0, -0.05, 0.2, 0.12), put(sphere(0.028, m.light('#ffd9a0', 5)), y=-0.045, z=0.28)]
    if kind == 'bent':
        beech = m.wood('beech', 'x')

        def ribbon(u, v):
            a = math.tau * (0.78 * u - 0.14) - math.pi / 2
            r = 0.105 - 0.03 * u
            return (r * math.cos(a), -0.1 + r * 0.9 * math.sin(a) * (1 if u < 1 else 1), z + (v - 0.5) * (0.11 - 0.02 * u))

        return [own_grain(skin(ribbon, beech, 0.0022, 70, 6, bevel=0.0008), rng), rose(0.04, 0.03), bar((0, 0, z), (0, -0.05, z), coat, 0.01), put(lathe([(0, -0.05), (0.032, -0.045), (0.034, 0), (0.032, 0.045), (0, 0.05)], lit('#f7eedc', 1.4, 'glass')), y=-0.095, z=z), bulb(0, -0.09, z + 0.08, 0.16)]
    if kind == 'tubes':
        return [piece for x in (-0.085, 0.085) for piece in [put(cylinder(0.026, 0.3, lit('#fbf6ea', 1.5, 'glass'), 0.006), x, -0.07, z - 0.15), put(cylinder(0.0275, 0.025, coat, 0.002), x, -0.07, z - 0.158), put(cylinder(0.0275, 0.025, coat, 0.002), x, -0.07, z + 0.135), bar((x, 0, z), (x, -0.06, z), coat, 0.008), put(rose(0.036, 0.014), x=x), bulb(x, -0.1, z, 0.12)]]
    if kind == 'bulkhead':
        cage = [tube([(0.1 * math.cos(a) * c, -0.035 - 0.075 * math.sqrt(max(0, 1 - c * c)), z + 0.08 * math.sin(a) * c) for c in (k / 8 - 1 for k in range(17))], 0.0042, coat) for a in (0.55, math.pi - 0.55)]
        dome = put(lathe([(0.092, 0), (0.09, 0.02), (0.07, 0.05), (0.035, 0.066), (0, 0.07)], lit('#f7f0e0', 1.2, 'glass')), rx=90, z=z, y=-0.03, scale=(1, 1, 0.8))
        return [put(prism(rounded(0.25, 0.2, 0.1), 0.032, 0.008, coat), rx=90, z=z), put(ring(0.1, 0.008, coat), rx=90, z=z, y=-0.034, scale=(1, 1, 0.8)), dome, *cage, *[put(sphere(0.007, m.metal('steel')), x=x, y=-0.03, z=z - 0.005) for x in (-0.113, 0.113)], bulb(0, -0.14, z, 0.1)]
    if kind == 'spot':
        pivot = [rose(0.036, 0.022), bar((0, 0, z), (0, -0.06, z), coat, 0.006), put(sphere(0.011, coat, segments=24), y=-0.06, z=z - 0.011)]
        spot = [put(cylinder(0.019, 0.085, coat, 0.003), z=-0.075), put(cylinder(0.015, 0.002, m.light('#ffe2b8', 9)), z=-0.0765)]
        return [*pivot, *aimed(spot, 0.012, -0.07, z + 0.01, 0.16, 0.1, rx=-16, ry=-38)]
    if kind == 'peg':
        timber, leather = Timber(props), m.leather('#8a5a36')
        peg = [put(cylinder(0.03, 0.016, timber.along('x'), 0.003), z=0.46, rx=90), bar((0, 0, 0.46), (0, -0.1, 0.475), timber, 0.011, rng=rng)]
        strap = tube([(0, -0.085, 0.49), (0.006, -0.09, 0.44), (0, -0.09, 0.38)], 0.004, leather)
        return [*peg, strap, *put(shade('empire', 0.105, 0.15, lit(props.colour), trim=m.fabric('linen', props.colour)), y=-0.112, z=0.215), put(cylinder(0.017, 0.05, timber.along('z'), 0.003), y=-0.1, z=0.34), bulb(0, -0.11, 0.29, 0.2), unframed(tube([(0.004, -0.1, 0.39), (0.05, -0.02, 0.47), (0.09, -0.006, 0.3), (0.08, -0.005, -0.3), (0.07, -0.005, -1.5)], 0.0026, m.fabric('cotton', '#c9bda5', 0.0007)))]
    brass = m.metal('brass', 'satin') if props.made('brass') and 'SCHWENK' not in ' '.join(props.words) else coat
    arm = tube([(0, -0.02, z), (0.05, -0.09, z), (0.2, -0.2, z), (0.26, -0.24, z), (0.265, -0.245, z + 0.03)], 0.006, brass)
    return [put(rose(0.05), z=0), put(bar((0, -0.02, z - 0.05), (0, -0.02, z + 0.05), brass, 0.008)), arm, *aimed(head(0.085, 0.13, coat, 'spun'), 0.265, -0.245, z + 0.04, 0.22, 0.12, ry=-8), bar((0, 0, z), (0, -0.03, z), brass, 0.01)]
