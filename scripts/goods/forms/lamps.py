"""Lamps that stand on tables."""

from forms import form
from materials import fabric, glaze, material_for, metal, painted, shade, wood, METALS, WOODS
from shapes import bulb, cylinder, lathe, put, ring, tube, unframed


@form('table-lamp', set='own', yaw=8, pitch=6, fill=0.7, detail=dict(yaw=-18, pitch=12, zoom=1.8, focus=(0.5, 0.5, 0.62)))
def table_lamp(props, rng):
    brass = metal(props.made(*METALS) or 'brass', 'satin')
    body_height, radius = rng.uniform(0.2, 0.28), rng.uniform(0.06, 0.085)
    wooden = props.made(*WOODS)
    skin = wood(wooden, 'z') if wooden else material_for(props) if props.material in METALS else glaze(props.colour, speckle=0.4, height=body_height)
    profile = rng.choice([
        [(0.78, 0), (1.0, 0.25), (0.98, 0.5), (0.6, 0.82), (0.2, 0.97), (0.16, 1.0)],
        [(0.6, 0), (0.66, 0.1), (1.0, 0.5), (0.66, 0.86), (0.22, 0.97), (0.18, 1.0)],
        [(1.0, 0), (1.0, 0), (1.0, 0.09), (1.0, 0.09), (0.28, 0.13), (0.22, 0.5), (0.2, 1.0)],
    ])
    outer = [(r * radius, z * body_height) for r, z in profile]
    things = [lathe([(0, 0), (outer[0][0] - 0.003, 0), (outer[0][0], 0.003), *outer[1:], (0, body_height)], skin)]
    neck = body_height + 0.035
    things.append(put(cylinder(0.011, 0.05, brass, 0.002), z=body_height - 0.008))
    top, low, tall = rng.uniform(0.085, 0.12), rng.uniform(0.15, 0.18), rng.uniform(0.17, 0.21)
    cloth = shade(props.accent if props.accent and not wooden else '#f1e6d2', 1.0, props.made('linen', 'paper', 'glass') or 'linen')
    wall = 0.0015
    base = neck + 0.005
    things.append(lathe([(low, base), (low, base), (top, base + tall), (top, base + tall), (top - wall, base + tall), (top - wall, base + tall), (low - wall, base), (low - wall, base), (low, base)], cloth))
    for z, r in ((base, low), (base + tall, top)):
        things.append(put(ring(r - wall / 2, 0.0016, cloth), z=z))
    things.append(put(ring(top * 0.3, 0.0015, brass), z=base + tall - 0.02))
    things.append(bulb(0, 0, base + tall * 0.5, 0.22))
    cord = [(0, 0.02, 0.006), (0.06, 0.12, 0.004), (0.22, 0.2, 0.0035), (0.5, 0.32, 0.0035), (1.4, 0.5, 0.0035)]
    things.append(unframed(tube(cord, 0.003, fabric('cotton', '#3b3733'), sides=10)))
    return things
