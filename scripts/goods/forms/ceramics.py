"""Ceramics beside mugs and vases: cups, bowls, plates, platters, pots and jugs."""

import math

import materials as m
from colour import mix, tone
from forms import form
from forms.tableware import clay
from shapes import circle, curve, cylinder, inside, lathe, prism, put, rounded, roughen, shaped, sphere, sweep, tube, vessel


def _plate(radius, height, skin, rim=0.0, thick=0.0045, foot=0.58):
    """A plate from its foot ring to a rounded edge; `rim` is the share of the radius that lies flat outside the well."""
    well = radius * (1 - rim)
    line = [(0, 0.002), (radius * foot * 0.9, 0.002), (radius * foot * 0.94, 0), (radius * foot, 0), (radius * foot * 1.03, 0.003), (well * 0.93, height * 0.34), (well, height * (0.75 if rim else 0.6)), (radius * 0.985, height - thick * 0.6), (radius, height - thick * 0.1), (radius * 0.993, height + thick * 0.35), (radius * 0.975, height + thick * 0.2)]
    inner = [(well * 0.985, height * (0.75 if rim else 0.6) + thick), (well * 0.9, height * 0.34 + thick), (well * 0.7, 0.003 + thick), (0, 0.002 + thick)]
    return lathe(line + inner, skin, 144, steps=5)


def _handle(skin, at_top, at_low, reach, thick=0.0035, wide=1.5):
    """A pulled handle from the upper to the lower joint, to the right."""
    (rt, zt), (rl, zl) = at_top, at_low
    path = [(rt - 0.003, 0, zt), (rt + reach * 0.6, 0, zt + 0.003), (rt + reach, 0, (zt * 1.5 + zl) / 2.5), (rl + reach * 0.7, 0, zl + (zt - zl) * 0.2), (rl - 0.003, 0, zl)]
    return sweep(path, [(a * wide, b) for a, b in circle(thick, 20)], skin, grow=lambda t: 1.2 - 0.45 * math.sin(t * math.pi), up=(0, 1, 0), steps=12)


def _cup(props, rng, radius, height, skin, foot=0.62, handle=True, wall=0.003):
    outer = [(radius * foot, 0), (radius * (foot + 0.04), 0.003), (radius * (foot + 0.18), height * 0.22), (radius * 0.95, height * 0.6), (radius, height)]
    parts = [vessel(outer, wall, material=skin)]
    if handle:
        parts.append(_handle(skin, (radius * 0.97, height * 0.82), (radius * 0.82, height * 0.3), height * 0.34, 0.0034))
    return outer, wall, parts


@form('cup-saucer', yaw=-16, pitch=20)
def cup_saucer(props, rng):
    name = props.words[1]
    h = 0.062
    skin = clay(props, rng, h)
    gaiwan, bare = 'GAIWAN' in name or 'BOHEMIAN' in name, 'HASAMI' in name
    r = 0.044 if not gaiwan else 0.048
    outer, wall, cup = _cup(props, rng, r, 0.058 if not bare else 0.068, skin, 0.55 if gaiwan else 0.64, not (gaiwan or bare), 0.0022 if props.material == 'porcelain' else 0.0036)
    saucer = _plate(0.072, 0.016, skin, 0.3, 0.0034, 0.5)
    lift = 0.0062
    parts = [saucer, *put(cup, z=lift)]
    if gaiwan:
        lid = lathe([(0, 0.024), (0.008, 0.024), (0.009, 0.030), (0.013, 0.0315), (0.012, 0.0335), (0.008, 0.030), (0, 0.031)], skin)
        dome = lathe([(0.043, 0.0), (0.044, 0.002), (0.034, 0.014), (0.012, 0.022), (0, 0.024), (0, 0.021), (0.03, 0.012), (0.041, 0.0), (0.043, 0.0)], skin)
        parts += put([lid, dome], z=lift + 0.055)
    else:
        drink = '#5d3620' if not bare else '#b8a24a'
        parts.append(put(inside(outer, wall, 0.047, material=m.liquid('tea', drink)), z=lift))
    if 'LISBOA' in name:
        parts.append(put(lathe([(r * 0.965, 0.042), (r * 0.9755, 0.0428), (r * 0.978, 0.0436)], m.enamel('#2f4f86')), z=lift, scale=(1.004, 1.004, 1)))
    return parts


@form('espresso-cup', yaw=-16, pitch=16)
def espresso_cup(props, rng):
    name = props.words[1]
    h = 0.054 * rng.uniform(0.9, 1.06)
    skin = clay(props, rng, h)
    if 'AGATE' in name:
        skin = m.marble('#e4e0d8', props.colour)
    handled = 'DOCK' in name
    spots = [(0, 0)] if props.count > 1 else [(0, 0), (0.062, 0.045)] if 'FIVE' in name or 'DOCK' in name else [(0, 0)]
    parts = []
    for x, y in spots:
        outer, wall, cup = _cup(props, rng, 0.031, h, skin, 0.68, handled, 0.0024)
        parts += put([*cup, inside(outer, wall, h * 0.72, material=m.liquid('sauce', '#4a2716'))], x, y, rz=rng.uniform(-10, 10))
    return parts


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
        return [_plate(0.12, 0.044, skins, 0.3, 0.005, 0.42)]
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
        parts.append(put(_plate(r * 1.03, 0.012, skins, 0.0, 0.004, 0.5), z=h + 0.002))
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
        dish = _plate(0.065, 0.026, skin, 0.0, 0.005, 0.55)
        teeth = [put(lathe([(0.0022, 0), (0.0006, 0.003), (0, 0.0034)], skin, 12), rr * math.cos(a), rr * math.sin(a), 0.0068) for rr, n in ((0.008, 6), (0.016, 12), (0.024, 18)) for a in (k / n * math.tau for k in range(n))]
        return [dish, *teeth]
    body = _plate(r, h, skin, rim)
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
        second = _plate(r * 0.78, h * 0.9, skin, rim)
        parts.append(put(second, x=0.0, z=h * 0.52))
    return parts


@form('platter', yaw=-10, pitch=30)
def platter(props, rng):
    name = ' '.join(props.words)
    skin = clay(props, rng, 0.5)
    if 'STAND' in name or 'GARDEN' in name:
        top = put(_plate(0.145, 0.016, skin, 0.0, 0.006, 0.3), z=0.1)
        stem = lathe([(0, 0), (0.075, 0), (0.078, 0.004), (0.05, 0.018), (0.024, 0.05), (0.03, 0.085), (0.05, 0.103)], skin)
        return [stem, top]
    if 'GRATIN' in name or 'OVEN' in name:
        dish = vessel([(0.085, 0), (0.092, 0.006), (0.1, 0.05), (0.102, 0.06)], 0.006, material=skin)
        shaped(dish, lambda x, y, z: (x * 1.5, y * 0.95, z))
        grips = [put(prism(rounded(0.04, 0.07, 0.014), 0.011, 0.004, skin), x=s * 0.166, z=0.047) for s in (-1, 1)]
        return put([dish, *grips], rz=14)
    wide, deep, h = (0.23, 0.12, 0.036) if 'LONG' in name else (0.155, 0.085, 0.028)
    body = _plate(0.12, h, skin, 0.22, 0.005, 0.6)
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


@form('teapot', yaw=-12, pitch=12)
def teapot(props, rng):
    name = ' '.join(props.words)
    skin = clay(props, rng, 0.12)
    if 'DRIP' in name:
        pot = vessel([(0.052, 0), (0.058, 0.004), (0.062, 0.06), (0.05, 0.1), (0.036, 0.118)], 0.004, material=skin)
        cone = put(vessel([(0.022, 0), (0.05, 0.004), (0.05, 0.009), (0.026, 0.012), (0.034, 0.04), (0.058, 0.095)], 0.004, material=skin), z=0.116)
        return [pot, cone, _handle(skin, (0.05, 0.1), (0.061, 0.04), 0.036, 0.0046)]
    r = {'TOKONAME': 0.052, 'TEA FOR ONE': 0.055}.get(next((k for k in ('TOKONAME', 'TEA FOR ONE') if k in name), ''), 0.072) * rng.uniform(0.96, 1.04)
    h = r * rng.uniform(1.35, 1.6)
    outer = [(r * 0.62, 0), (r * 0.66, 0.004), (r * 0.95, h * 0.25), (r, h * 0.46), (r * 0.84, h * 0.76), (r * 0.5, h * 0.95), (r * 0.46, h)]
    body = vessel(outer, 0.004, material=skin)
    ribs = rng.random() < 0.35 and 'HARBOUR' not in name
    if ribs:
        shaped(body, lambda x, y, z: (x * (1 + 0.012 * math.cos(30 * math.atan2(y, x))), y * (1 + 0.012 * math.cos(30 * math.atan2(y, x))), z))
    lid = lathe([(r * 0.47, h - 0.003), (r * 0.5, h - 0.001), (r * 0.49, h + 0.003), (r * 0.36, h + r * 0.13), (r * 0.12, h + r * 0.19), (r * 0.085, h + r * 0.22), (r * 0.1, h + r * 0.28), (r * 0.15, h + r * 0.33), (r * 0.12, h + r * 0.4), (0, h + r * 0.42)], skin)
    spout = tube([(-r * 0.8, 0, h * 0.26), (-r * 1.2, 0, h * 0.38), (-r * 1.42, 0, h * 0.68), (-r * 1.66, 0, h * 0.92)], lambda t: r * (0.2 - 0.11 * t), skin, sides=28)
    parts = [body, lid, spout]
    if 'TOKONAME' in name:
        parts.append(put(tube([(0, -r * 0.9, h * 0.5), (0.01, -r * 1.4, h * 0.62), (0.016, -r * 1.9, h * 0.72)], lambda t: r * (0.13 + 0.07 * t), skin), rz=28))
    elif 'CANE' in name:
        cane = m.wood('rattan', 'x')
        for k in range(3):
            parts.append(tube([(-r * 0.62, (k - 1) * 0.006, h * 0.84), (-r * 0.72, (k - 1) * 0.006, h * 1.25), (-r * 0.3, (k - 1) * 0.006, h * 1.72), (r * 0.3, (k - 1) * 0.006, h * 1.72), (r * 0.72, (k - 1) * 0.006, h * 1.25), (r * 0.62, (k - 1) * 0.006, h * 0.84)], 0.0036, cane))
        for side in (-1, 1):
            parts.append(put(tube([(0.008 * math.cos(a), 0.008 * math.sin(a), 0) for a in (k / 12 * math.tau for k in range(12))], 0.003, skin, closed=True, steps=2), side * r * 0.62, 0, h * 0.82, rx=90))
    else:
        parts.append(_handle(skin, (r * 0.82, h * 0.78), (r * 0.96, h * 0.28), r * 0.62, 0.0055))
    if 'TEA FOR ONE' in name:
        cup = vessel([(0.05, 0), (0.058, 0.004), (0.064, 0.04), (0.066, 0.05)], 0.0036, material=skin)
        saucer = _plate(0.08, 0.014, skin, 0.2, 0.0035, 0.5)
        return [saucer, put(cup, z=0.006), _put_handle(skin), *put(parts, z=0.052)]
    return parts


def _put_handle(skin):
    return put(_handle(skin, (0.063, 0.045), (0.06, 0.015), 0.024, 0.0035), z=0.006)


@form('pitcher', yaw=-14, pitch=12)
def pitcher(props, rng):
    name = ' '.join(props.words)
    glass = props.made('glass') and not props.made('stoneware')
    skin = m.glass(mix(props.colour, '#ffffff', 0.6)) if glass else clay(props, rng, 0.16)
    wall = 0.0034 if glass else 0.0042
    if 'GRAVY' in name:
        boat = vessel([(0.04, 0), (0.045, 0.005), (0.062, 0.04), (0.066, 0.062)], wall, material=skin)
        shaped(boat, lambda x, y, z: (x * (1.3 + 0.5 * max(0, abs(x) / 0.066 - 0.55) * (z / 0.062) ** 2), y * (0.85 - 0.45 * max(0, abs(x) / 0.066 - 0.55) * (z / 0.062)), z + 0.014 * max(0, abs(x) / 0.066 - 0.5) * (z / 0.062) ** 3))
        return [boat, put(_handle(skin, (0.052, 0.055), (0.046, 0.016), 0.028, 0.004), rz=90)]
    if 'PLUNGE' in name or 'PRESS' in name:
        r, h = 0.05, 0.17
        body = vessel([(r * 0.96, 0), (r, 0.004), (r, h * 0.5), (r, h)], 0.005, material=skin)
        steel = m.metal('stainless-steel', 'polished')
        lid = put(lathe([(0, 0.014), (0.02, 0.013), (0.046, 0.006), (0.052, 0.002), (0.052, 0), (0, 0)], steel), z=h)
        rod = put(cylinder(0.0022, 0.03, steel, 0.0005), z=h + 0.012)
        knob = put(sphere(0.0115, steel), z=h + 0.04)
        return [body, lid, rod, knob, _handle(skin, (r, h * 0.84), (r, h * 0.26), 0.042, 0.0055)]
    r, h = 0.055 * rng.uniform(0.92, 1.08), 0.17 * rng.uniform(0.9, 1.15)
    if 'ICE' in name:
        r, h = 0.066, 0.225
    neck = rng.choice([0.68, 0.78, 0.9])
    outer = [(r * 0.72, 0), (r * 0.78, 0.004), (r, h * 0.3), (r * 0.98, h * 0.45), (r * neck, h * 0.78), (r * (neck + 0.05), h)]
    body = vessel(outer, wall, material=skin)

    def lip(x, y, z):
        share = max(0.0, (z - h * 0.78) / (h * 0.22))
        away = max(0.0, -x / (r * neck) - 0.35)
        return x * (1 + 0.75 * away * share**2), y * (1 - 0.5 * away * share**2), z + 0.02 * away * share**2

    shaped(body, lip)
    side = curve(outer, 12)
    at = lambda z: min(side, key=lambda p: abs(p[1] - z))[0]
    parts = [body, _handle(skin, (at(h * 0.88), h * 0.88), (at(h * 0.34), h * 0.34), h * 0.2, 0.0052)]
    if glass:
        parts.append(inside(outer, wall, h * 0.5, material=m.liquid('water', '#f2efd9')))
    return parts
