"""Bowls, plates and platters."""

import math

import materials as m
from colour import mix, tone
from forms import form
from forms.ceramic_parts import clay, flatware
from shapes import curve, cylinder, lathe, prism, put, roughen, rounded, shaped, sphere, tube, vessel


@form('bowl', yaw=0, pitch=22, detail=dict(yaw=25, pitch=48, zoom=1.5, focus=(0.5, 0.5, 0.6)))
def bowl(props, rng):
    name = ' '.join(props.words)
    skins = clay(props, rng, 0.07)
    if 'PINCH' in name:
        parts = []
        for x, y, r in ((-0.062, 0.0, 0.045), (0.03, -0.03, 0.038), (0.055, 0.055, 0.031)):
            dish = vessel([(r * 0.5, 0), (r * 0.75, r * 0.12), (r * 0.97, r * 0.4), (r, r * 0.62)], 0.0045, material=clay(props, rng, r * 0.6))
            parts.append(put(roughen(dish, 0.0035, 30, rng), x, y))
        return parts
    r, h, foot, wall = 0.077, 0.066, 0.5, 0.0042
    if 'DONBURI' in name or 'NOODLE' in name:
        r, h, foot = 0.095, 0.09, 0.42
    elif 'PASTA' in name or 'TRATTORIA' in name:
        return [flatware(0.12, 0.044, skins, 0.3, 0.005, 0.42)]
    elif 'MIXING' in name or 'BAKEHOUSE' in name:
        r, h, foot, wall = 0.13, 0.13, 0.56, 0.006
    elif 'SALAD' in name or 'FRUIT' in name or 'FLOATING' in name:
        r, h, foot, wall = 0.16, 0.095, 0.4, 0.006
    elif 'RICE' in name:
        r, h, foot = 0.06, 0.066, 0.42
    elif 'OLIVE' in name:
        dish = vessel([(0.05, 0), (0.056, 0.008), (0.064, 0.03), (0.066, 0.05)], 0.005, material=skins)
        shaped(dish, lambda x, y, z: (x * 1.7, y * 0.95, z))
        olives = [put(sphere(0.0105, m.soap(rng.choice(['#5d6b2e', '#6f7a3a', '#3d3a2c'])), 1.2, 24), rng.uniform(-0.09, 0.0), rng.uniform(-0.03, 0.03), rng.uniform(0.006, 0.02)) for _ in range(34)]
        return [dish, *olives]
    elif 'BUTTER' in name:
        pot = vessel([(0.045, 0), (0.05, 0.004), (0.051, 0.05), (0.049, 0.072)], 0.005, material=skins)
        lid = lathe([(0.047, 0.074), (0.052, 0.075), (0.052, 0.080), (0.03, 0.092), (0.012, 0.096), (0.010, 0.102), (0.015, 0.110), (0.008, 0.116), (0, 0.117)], skins)
        return [pot, lid]
    elif 'PROVING' in name or 'RYE' in name:
        r, h, foot, wall = 0.115, 0.088, 0.5, 0.008
    elif 'CRATER' in name:
        r, h, foot, wall = 0.11, 0.105, 0.4, 0.007
    r, h = r * rng.uniform(0.97, 1.03), h * rng.uniform(0.96, 1.04)
    flare = rng.choice([0.94, 0.9, 0.86])
    outer = [(r * foot * 0.96, 0), (r * foot, 0.003), (r * foot, 0.006), (r * (foot + 0.22), h * 0.2), (r * flare, h * 0.58), (r, h)]
    skin = skins
    if props.made('glass') and not props.made('stoneware'):
        skin = m.glass(mix(props.colour, '#ffffff', 0.7))
    elif props.material in m.WOODS:
        skin, wall = m.wood(props.material, 'x'), 0.008
    elif 'HALF' in name:
        skin = m.glaze(props.colour, rim=tone(props.colour, 0.45), rim_z=h * 0.52)
    body = vessel(outer, wall, material=skin)
    parts = [body]
    if 'CRATER' in name:
        roughen(body, 0.006, 60, rng), roughen(body, 0.003, 170, rng)
    if 'RYE' in name or 'COMBED' in name or 'BAKEHOUSE' in name:
        many = 38 if 'RYE' in name else 0
        if many:
            shaped(body, lambda x, y, z: (x * (1 + 0.012 * math.sin(z * 900)), y * (1 + 0.012 * math.sin(z * 900)), z))
    if 'SGRAFFITO' in name:
        pale = m.ceramic('#efe8da')
        side = curve(outer, 12)
        for k in range(18):
            a = k / 18 * math.tau
            path = []
            for i in range(9):
                z = h * (0.38 + 0.06 * i)
                rr = min(side, key=lambda p: abs(p[1] - z))[0] + 0.0004
                b = a + 0.16 * math.sin(i / 8 * math.pi)
                path.append((rr * math.cos(b), rr * math.sin(b), z))
            parts.append(tube(path, 0.0012, pale, sides=6))
    if 'SECOND' in name or 'LIDDED' in name:
        parts.append(put(flatware(r * 1.03, 0.012, skins, 0.0, 0.004, 0.5), z=h + 0.002))
    return parts


@form('plate', yaw=0, pitch=32, detail=dict(yaw=20, pitch=50, zoom=1.7, focus=(0.6, 0.4, 0.7)))
def plate(props, rng):
    name = ' '.join(props.words)
    r, h, rim = 0.13 * rng.uniform(0.9, 1.05), 0.021, rng.choice([0.0, 0.0, 0.24])
    skin = clay(props, rng, 0.5)
    if 'TOAST' in name:
        slab = prism(rounded(0.18, 0.18, 0.03), 0.012, 0.004, skin)
        ribs = [put(tube([(-0.06, 0, 0), (0.06, 0, 0)], 0.003, skin), y=(k - 2) * 0.024, z=0.0125) for k in range(5)]
        edge = put(tube([(x, y, 0) for x, y in rounded(0.174, 0.174, 0.03, 8)], 0.005, skin, closed=True, steps=1), z=0.0115)
        return put([slab, edge, *ribs], rz=20)
    if 'GRATER' in name or 'AJO' in name:
        dish = flatware(0.065, 0.026, skin, 0.0, 0.005, 0.55)
        teeth = [put(lathe([(0.0022, 0), (0.0006, 0.003), (0, 0.0034)], skin, 12), rr * math.cos(a), rr * math.sin(a), 0.0068) for rr, n in ((0.008, 6), (0.016, 12), (0.024, 18)) for a in (k / n * math.tau for k in range(n))]
        return [dish, *teeth]
    body = flatware(r, h, skin, rim)
    if 'TORN' in name:
        roughen(body, 0.0022, 40, rng)
        shaped(body, lambda x, y, z: (x * (1 + 0.02 * math.sin(5 * math.atan2(y, x) + 1) * (math.hypot(x, y) / r) ** 3 + 0.012 * math.sin(13 * math.atan2(y, x))), y * (1 + 0.016 * math.sin(7 * math.atan2(y, x))), z))
    parts = [body]
    if 'DIVIDED' in name or 'CANTEEN' in name:
        for a in (90, 210, 330):
            x, y = math.cos(math.radians(a)), math.sin(math.radians(a))
            parts.append(tube([(0, 0, 0.012), (x * r * 0.45, y * r * 0.45, 0.012), (x * r * 0.9, y * r * 0.9, 0.017)], 0.0045, skin))
    if 'FISHBONE' in name:
        slip = m.glaze('#e9c98d', speckle=0)
        for k in range(9):
            y = (k - 4) * r * 0.19
            reach = math.sqrt(max(0.0, (r * 0.84) ** 2 - y * y))
            path = [(-reach + 2 * reach * i / 16, y + (0.010 if i % 2 else -0.010), 0.0078 + (0.010 if abs(-reach + 2 * reach * i / 16) > r * 0.72 else 0)) for i in range(17)]
            parts.append(tube([(x, yy, 0.0072 + 0.012 * max(0, (math.hypot(x, yy) / r - 0.6)) ** 1.2) for x, yy, _ in path], 0.0011, slip, sides=6))
    if props.count == 1 and 'DINNER' in name or 'BLANC' in name:
        second = flatware(r * 0.78, h * 0.9, skin, rim)
        parts.append(put(second, x=0.0, z=h * 0.52))
    return parts


@form('platter', yaw=-10, pitch=30)
def platter(props, rng):
    name = ' '.join(props.words)
    skin = clay(props, rng, 0.5)
    if 'STAND' in name or 'GARDEN' in name:
        top = put(flatware(0.145, 0.016, skin, 0.0, 0.006, 0.3), z=0.1)
        stem = lathe([(0, 0), (0.075, 0), (0.078, 0.004), (0.05, 0.018), (0.024, 0.05), (0.03, 0.085), (0.05, 0.103)], skin)
        return [stem, top]
    if 'GRATIN' in name or 'OVEN' in name:
        dish = vessel([(0.085, 0), (0.092, 0.006), (0.1, 0.05), (0.102, 0.06)], 0.006, material=skin)
        shaped(dish, lambda x, y, z: (x * 1.5, y * 0.95, z))
        grips = [put(prism(rounded(0.04, 0.07, 0.014), 0.011, 0.004, skin), x=s * 0.166, z=0.047) for s in (-1, 1)]
        return put([dish, *grips], rz=14)
    wide, deep, h = (0.23, 0.12, 0.036) if 'LONG' in name else (0.155, 0.085, 0.028)
    body = flatware(0.12, h, skin, 0.22, 0.005, 0.6)
    shaped(body, lambda x, y, z: (x * wide / 0.12, y * deep / 0.12, z))
    parts = [body]
    if 'SARDINHA' in name:
        blue = m.enamel('#2d4f86')
        back = [(-0.09, 0), (-0.05, 0.018), (0.0, 0.024), (0.05, 0.014), (0.082, 0.003)]
        for side in (1, -1):
            parts.append(tube([(x, y * side, 0.0078) for x, y in back], 0.0016, blue, sides=6))
        parts.append(tube([(0.082, 0.0, 0.0078), (0.108, 0.022, 0.0085), (0.1, 0, 0.0078), (0.108, -0.022, 0.0085), (0.082, 0, 0.0078)], 0.0016, blue, sides=6))
        parts += [put(cylinder(0.0035, 0.0016, blue, 0.0005), -0.068, 0.003, 0.0072)]
        for k in range(6):
            x = -0.04 + k * 0.018
            parts.append(tube([(x, 0.013, 0.0078), (x + 0.007, 0, 0.0078), (x, -0.013, 0.0078)], 0.0009, blue, sides=6))
    return put(parts, rz=12)
