"""Jars with something good inside."""

from colour import tone
from forms import form
from lettering import label
from materials import flat, glass, liquid, metal, paper, painted, printed
from shapes import cylinder, inside, lathe, put, shaped, vessel, wrap


@form('jam-jar', yaw=0, pitch=10, detail=dict(yaw=-24, pitch=20, zoom=1.6, focus=(0.5, 0.3, 0.62)))
def jam_jar(props, rng):
    height, radius = rng.uniform(0.088, 0.112), rng.uniform(0.034, 0.04)
    outer = [(radius * 0.9, 0), (radius, 0.005), (radius, height * 0.4), (radius, height * 0.74), (radius * 0.93, height * 0.86), (radius * 0.86, height * 0.9), (radius * 0.86, height)]
    wall = 0.0022
    things = [vessel(outer, wall, 0.005, glass('#fbfdfc'))]
    things.append(inside(outer, wall, height * 0.84, 0.005, material=liquid('jam', props.colour)))
    tin = painted(rng.choice(['#f1ece1', '#2f2c29', tone(props.colour, -0.35)])) if rng.random() < 0.6 else metal('brass', 'satin')
    cap = radius * 0.9
    lid = lathe([(cap, height - 0.011), (cap, height - 0.011), (cap, height - 0.001), (cap - 0.002, height + 0.003), (cap - 0.005, height + 0.0035), (cap - 0.006, height + 0.0028), (0, height + 0.0028)], tin)
    shaped(lid, lambda x, y, z: (x, y, z))
    things.append(lid)
    ground = rng.choice(['#f4eee1', '#fbf8f1', '#e9dcc3'])
    tall = height * 0.46
    arc = 165
    picture = label(props.words, radius * 3.1416 * arc / 180 / tall, ground, style=rng.choice(['classic', 'modern', 'band']), accent=props.colour, small='NET 240 G')
    things.append(wrap(radius + 0.0003, tall, height * 0.18, arc, printed(picture, 0.7)))
    return things
