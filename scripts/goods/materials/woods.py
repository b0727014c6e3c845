"""Wood and cork."""

from colour import mix, tone
from nodes import Tree

WOODS = {
    'oak': ('#d3ac7b', '#a9794a'), 'walnut': ('#7d5738', '#452c1c'), 'ash': ('#e2cda9', '#c0a078'),
    'beech': ('#dcb389', '#bd8a5e'), 'birch': ('#ead7b5', '#d0b084'), 'bamboo': ('#dfc48c', '#c2a062'),
    'rattan': ('#d8b27c', '#a87b46'),
}


def wood(kind='oak', axis='x', colour=None, gloss=0.25, scale=1.0):
    """Wood with grain along an axis of the object ('x', 'y', 'z'). `colour` stains it; `scale` > 1 makes the figure finer."""
    t = Tree(f'wood {kind}')
    light, dark = WOODS.get(kind, WOODS['oak'])
    if colour:
        light, dark = colour, mix(colour, '#2a1a10', 0.34)
    at = {'x': (0.07, 1, 1), 'y': (1, 0.07, 1), 'z': (1, 1, 0.07)}[axis]
    stretched = t.place(tuple(s * scale for s in at))
    warp = t.noise(stretched, 9, 3, 0.55)
    ring = t.add('TexNoise', {'Vector': stretched, 'Scale': 16.0, 'Detail': 1.0, 'Distortion': 1.2})
    bands = t.maths('FRACT', t.maths('MULTIPLY', t.maths('ADD', ring, t.maths('MULTIPLY', warp, 0.35)), 7.0))
    bands = t.maths('POWER', t.maths('ABSOLUTE', t.maths('SUBTRACT', bands, 0.35)), 0.8)
    fine = {'x': (4, 260, 260), 'y': (260, 4, 260), 'z': (260, 260, 4)}[axis]
    pores = t.noise(t.place(tuple(s * scale for s in fine)), 3.5, 3, 0.65)
    strength = 0.5 if kind in ('oak', 'ash', 'walnut') else 0.28
    base = t.mix(strength, light, t.ramp(bands, [(0.02, dark), (0.45, light), (1, tone(light, 0.05))]))
    base = t.mix(0.6, base, t.ramp(warp, [(0.3, mix(light, dark, 0.45)), (0.68, tone(light, 0.03))]))
    pore = t.ramp(pores, [(0.34, 0.0), (0.5, 1.0)])
    base = t.mix(t.maths('MULTIPLY', t.maths('SUBTRACT', 1.0, pore), strength), base, dark)
    return t.done(t.principled(Base_Color=base, Roughness=0.62 - 0.35 * gloss, Normal=t.bump(pores, 0.14, 0.0005), Coat_Weight=gloss * 0.4, Coat_Roughness=0.3))


def cork(colour='#c79b6a'):
    """Pressed cork granules."""
    t = Tree('cork')
    at = t.place()
    cell = t.add('TexVoronoi', {'Vector': at, 'Scale': 260.0}, out=1)
    grey = t.add('SeparateColor', {0: cell}, out=0)
    base = t.ramp(grey, [(0.05, tone(colour, -0.45)), (0.25, tone(colour, -0.1)), (0.9, tone(colour, 0.16))])
    return t.done(t.principled(Base_Color=base, Roughness=0.85, Normal=t.bump(grey, 0.2, 0.0008)))
