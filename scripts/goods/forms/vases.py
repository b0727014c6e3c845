"""Vases."""

import math

from forms import form
from forms.ceramic_parts import clay
from materials import foliage
from shapes import put, roughen, shaped, stem, vessel

PROFILES = [
    [(0.62, 0), (0.95, 0.3), (1.0, 0.52), (0.62, 0.78), (0.36, 0.88), (0.4, 1.0)],
    [(0.5, 0), (0.62, 0.2), (1.0, 0.62), (0.86, 0.84), (0.42, 0.95), (0.46, 1.0)],
    [(0.7, 0), (1.0, 0.22), (0.8, 0.45), (0.34, 0.66), (0.3, 0.86), (0.44, 1.0)],
    [(0.86, 0), (0.98, 0.12), (1.0, 0.5), (0.98, 0.86), (0.9, 0.97), (0.9, 1.0)],
    [(0.45, 0), (0.9, 0.16), (1.0, 0.34), (0.7, 0.56), (0.52, 0.74), (0.78, 1.0)],
]


@form('vase', yaw=10, pitch=9, detail=dict(yaw=-20, pitch=24, zoom=2.0, focus=(0.5, 0.4, 0.5)))
def vase(props, rng):
    height = rng.uniform(0.2, 0.3)
    radius = height * rng.uniform(0.27, 0.4)
    outer = [(r * radius, z * height) for r, z in rng.choice(PROFILES)]
    body = vessel(outer, 0.005, material=clay(props, rng, height))
    ribs = rng.choice([0, 0, 14, 22, 30])
    if ribs:
        shaped(body, lambda x, y, z: (x * (1 + 0.016 * math.cos(ribs * math.atan2(y, x)) * math.sin(math.pi * min(1, max(0, z / height)))), y * (1 + 0.016 * math.cos(ribs * math.atan2(y, x)) * math.sin(math.pi * min(1, max(0, z / height)))), z))
    else:
        roughen(body, 0.0014, 14, rng)
    things = [body]
    if rng.random() < 0.45:
        dry, head = foliage('#a58a62'), foliage(rng.choice(['#c2a77c', '#8d8a5c', '#b98f6c']))
        kind = rng.choice(['grass', 'branch', 'bud'])
        for _ in range(rng.randint(3, 5)):
            things += put(stem(height * rng.uniform(0.75, 1.05), rng, dry, kind, 0.35, 0.0013, head), x=rng.gauss(0, 0.006), y=rng.gauss(0, 0.006), z=height * 0.72)
    return things
