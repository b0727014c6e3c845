"""Physically based materials. Every function returns a new Blender material; colours are '#rrggbb' (sRGB)."""

from colour import luminance, mix, tone
from nodes import Tree

METALS = {
    'stainless-steel': '#c9c7c3', 'steel': '#b9b8b6', 'aluminium': '#d5d6d7', 'brass': '#d1a552', 'copper': '#d98a62',
    'carbon-steel': '#6f6d6b', 'cast-iron': '#2f2e2d', 'iron': '#3a3938', 'silver': '#dcdad5', 'gold': '#dfb45f',
}
WOODS = {
    'oak': ('#d3ac7b', '#a9794a'), 'walnut': ('#7d5738', '#452c1c'), 'ash': ('#e2cda9', '#c0a078'),
    'beech': ('#dcb389', '#bd8a5e'), 'birch': ('#ead7b5', '#d0b084'), 'bamboo': ('#dfc48c', '#c2a062'),
    'rattan': ('#d8b27c', '#a87b46'),
}
FABRICS = ('linen', 'canvas', 'cotton', 'organic-cotton', 'wool', 'recycled-polyester')
GLASSES = ('glass', 'crystal', 'borosilicate')
CERAMICS = ('stoneware', 'porcelain', 'earthenware', 'terracotta')


def glaze(colour, rim=None, rim_z=None, speckle=0.5, gloss=0.75, height=0.1):
    """Reactive glaze: breaks lighter and darker, iron speckles, glassy coat. `rim` darkens the edge from `rim_z` (metres) up."""
    t = Tree('glaze')
    at = t.place()
    pooled = t.noise(at, 14 / max(height, 0.03) * 0.1, 3, 0.55, 0.6)
    base = t.ramp(pooled, [(0.3, tone(colour, -0.10)), (0.52, colour), (0.75, tone(colour, 0.10))])
    if speckle:
        dots = t.add('TexVoronoi', {'Vector': at, 'Scale': 420.0, 'Randomness': 1.0}, feature='F1')
        size = t.maths('MULTIPLY', t.noise(at, 260, 1), 0.30)
        spot = t.maths('LESS_THAN', dots, t.maths('SUBTRACT', size, 0.02 + 0.07 * (1 - speckle)))
        dark = mix(colour, '#3b2a1c', 0.72) if luminance(colour) > 0.3 else tone(colour, 0.25)
        base = t.mix(t.maths('MULTIPLY', spot, 0.75), base, dark)
    if rim:
        height_at = t.add('SeparateXYZ', {0: at}, out=2)
        wavy = t.maths('ADD', height_at, t.maths('MULTIPLY', t.noise(at, 60, 2), 0.006))
        edge = t.add('MapRange', {0: wavy, 1: rim_z - 0.002, 2: rim_z + 0.003, 3: 0.0, 4: 1.0})
        base = t.mix(edge, base, rim)
    soft = t.bump(t.noise(at, 55, 2), 0.12, 0.002)
    return t.done(t.principled(Base_Color=base, Roughness=0.62 - 0.4 * gloss, Normal=soft, Coat_Weight=0.6 * gloss, Coat_Roughness=0.08))


def ceramic(colour, grain=1.0):
    """Matte stoneware: dry, faintly sandy."""
    t = Tree('ceramic')
    at = t.place()
    fine = t.noise(at, 900, 2, 0.7)
    base = t.ramp(t.noise(at, 30, 4, 0.6), [(0.3, tone(colour, -0.05)), (0.7, tone(colour, 0.04))])
    base = t.mix(t.maths('MULTIPLY', t.maths('GREATER_THAN', fine, 0.68), 0.35), base, tone(colour, -0.3))
    return t.done(t.principled(Base_Color=base, Roughness=0.68, Normal=t.bump(fine, 0.18 * grain, 0.0006)))


def porcelain(colour='#f3efe8'):
    """Fine white or tinted porcelain, even and glossy."""
    t = Tree('porcelain')
    return t.done(t.principled(Base_Color=colour, Roughness=0.22, Coat_Weight=0.5, Coat_Roughness=0.04))


def terracotta(colour='#b86a48'):
    """Unglazed fired clay with lime bloom."""
    t = Tree('terracotta')
    at = t.place()
    bloom = t.noise(at, 22, 6, 0.65)
    base = t.ramp(bloom, [(0.3, tone(colour, -0.08)), (0.55, colour), (0.8, mix(colour, '#e8d2bf', 0.3))])
    return t.done(t.principled(Base_Color=base, Roughness=0.85, Normal=t.bump(t.noise(at, 500, 3, 0.7), 0.25, 0.0007)))


def glass(colour='#ffffff', rough=0.0, ior=1.45):
    """Solid glass with thickness (both walls modelled). Lets light through to what is behind and below it."""
    t = Tree('glass')
    tint = colour if luminance(colour) > 0.93 else mix(colour, '#ffffff', 0.12)
    solid = t.add('BsdfGlass', {'Color': tint, 'Roughness': rough, 'IOR': ior})
    # as caustics would: shadows thin where light crosses the wall, dark along the edges
    facing = t.add('LayerWeight', {'Blend': 0.5}, out=1)
    through = t.add('BsdfTransparent', {'Color': t.ramp(facing, [(0.0, mix(tint, '#ffffff', 0.2)), (0.6, mix(tint, '#dddddd', 0.5)), (1.0, mix(tint, '#555555', 0.7))])})
    path = t.tree.nodes.new('ShaderNodeLightPath')
    light = t.maths('MAXIMUM', path.outputs['Is Shadow Ray'], path.outputs['Is Diffuse Ray'])
    return t.done(t.add('MixShader', {0: light, 1: solid, 2: through}))


def thin_glass(colour='#ffffff'):
    """A single skin of glass (bulbs, cloches, panes): reflects at the edges, never bends what is behind."""
    t = Tree('thin glass')
    facing = t.add('LayerWeight', {'Blend': 0.25}, out=0)
    through = t.add('BsdfTransparent', {'Color': mix(colour, '#ffffff', 0.4)})
    shine = t.add('BsdfGlossy', {'Color': '#ffffff', 'Roughness': 0.02})
    path = t.tree.nodes.new('ShaderNodeLightPath').outputs['Is Shadow Ray']
    share = t.maths('MULTIPLY', facing, t.maths('SUBTRACT', 1.0, path))
    return t.done(t.add('MixShader', {0: share, 1: through, 2: shine}))


def metal(kind='steel', finish='brushed', axis='round', colour=None):
    """Bare metal: finish 'brushed', 'polished', 'satin', 'cast' or 'hammered'.

    `axis` is the direction of the brushing: 'round' for turned pieces (rings about z), or 'x', 'y', 'z'.
    """
    t = Tree(f'metal {kind}')
    base = colour or METALS.get(kind, METALS['steel'])
    if kind in ('cast-iron', 'iron') or finish == 'cast':
        grain = t.noise(t.place(), 700, 3, 0.7)
        return t.done(t.principled(Base_Color=base, Metallic=0.6, Roughness=0.55, Normal=t.bump(grain, 0.4, 0.0006)))
    if finish == 'hammered':
        dents = t.add('TexVoronoi', {'Vector': t.place(), 'Scale': 90.0}, feature='SMOOTH_F1')
        return t.done(t.principled(Base_Color=base, Metallic=1.0, Roughness=0.22, Normal=t.bump(dents, 0.5, 0.004)))
    if finish == 'polished':
        return t.done(t.principled(Base_Color=base, Metallic=1.0, Roughness=0.09))
    if finish == 'satin':
        return t.done(t.principled(Base_Color=base, Metallic=1.0, Roughness=0.36))
    along = {'round': (1, 1, 400), 'x': (3, 400, 400), 'y': (400, 3, 400), 'z': (400, 400, 3)}[axis]
    lines = t.noise(t.place(along), 3.0, 3, 0.6)
    rough = t.add('MapRange', {0: lines, 3: 0.24, 4: 0.42})
    worn = t.mix(0.35, base, t.ramp(lines, [(0.3, tone(base, -0.16)), (0.7, tone(base, 0.1))]))
    return t.done(t.principled(Base_Color=worn, Metallic=1.0, Roughness=rough, Anisotropic=0.35, Normal=t.bump(lines, 0.05, 0.0003)))


def enamel(colour, chips=None):
    """Vitreous enamel on steel, or a gloss powder coat."""
    t = Tree('enamel')
    wave = t.noise(t.place(), 35, 1)
    return t.done(t.principled(Base_Color=colour, Roughness=0.2, Normal=t.bump(wave, 0.05, 0.002), Coat_Weight=0.7, Coat_Roughness=0.05))


def painted(colour):
    """Matt powder-coated metal: fine orange peel, soft sheen."""
    t = Tree('painted')
    return t.done(t.principled(Base_Color=colour, Roughness=0.48, Normal=t.bump(t.noise(t.place(), 1100, 1), 0.07, 0.0005)))


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


def fabric(kind='linen', colour='#d9cdb8', thread=None, melange=None):
    """Woven cloth: 'linen', 'canvas', 'cotton', 'wool', 'recycled-polyester', 'terry'. `thread` is the thread's width in metres."""
    t = Tree(f'fabric {kind}')
    at = t.place()
    widths = {'linen': 0.0011, 'canvas': 0.0013, 'cotton': 0.0008, 'organic-cotton': 0.0008, 'wool': 0.0022, 'terry': 0.0026}
    k = 6.2832 / (2 * (thread or widths.get(kind, 0.0009)))
    wobble = t.noise(at, 90, 2)
    part = t.tree.nodes.new('ShaderNodeSeparateXYZ')
    t.feed(part.inputs[0], at)
    waves = [t.maths('SINE', t.maths('ADD', t.maths('MULTIPLY', part.outputs[i], k), t.maths('MULTIPLY', wobble, 2.5))) for i in range(3)]
    weave = t.maths('ADD', t.maths('ADD', waves[0], waves[1]), waves[2])
    slub = t.add('TexNoise', {'Vector': t.place((900, 60, 60)), 'Scale': 1.0, 'Detail': 2.0})
    slub2 = t.add('TexNoise', {'Vector': t.place((60, 60, 900)), 'Scale': 1.0, 'Detail': 2.0})
    mottle = {'linen': 0.75, 'wool': 0.6, 'canvas': 0.4}.get(kind, 0.22)
    shade = t.ramp(t.mix(0.5, slub, slub2), [(0.32, tone(colour, -0.22)), (0.5, colour), (0.7, tone(colour, 0.16))])
    base = t.mix(mottle, colour, shade)
    base = t.mix(0.16, base, t.ramp(t.maths('ADD', t.maths('MULTIPLY', weave, 0.17), 0.5), [(0.1, tone(colour, -0.5)), (0.8, tone(colour, 0.1))]))
    if kind in ('wool', 'terry'):
        fuzz = t.noise(at, 700, 3, 0.75)
        weave = t.maths('ADD', weave, t.maths('MULTIPLY', fuzz, 5.0))
    depth = {'wool': 0.0016, 'terry': 0.003, 'canvas': 0.0008, 'recycled-polyester': 0.0004}.get(kind, 0.0006)
    normal = t.bump(weave, 0.22, depth)
    sheen = {'wool': 0.5, 'terry': 0.5, 'recycled-polyester': 0.1}.get(kind, 0.22)
    return t.done(t.principled(Base_Color=base, Roughness=0.62 if kind == 'recycled-polyester' else 0.9, Specular_IOR_Level=0.3, Normal=normal, Sheen_Weight=sheen, Sheen_Roughness=0.5, Sheen_Tint=tone(colour, 0.4)))


def leather(colour='#8a5a36', gloss=0.4):
    """Full-grain leather: pebbled, slightly uneven."""
    t = Tree('leather')
    at = t.place()
    cell = t.add('TexVoronoi', {'Vector': at, 'Scale': 620.0}, feature='DISTANCE_TO_EDGE')
    base = t.ramp(t.noise(at, 16, 4, 0.6), [(0.3, tone(colour, -0.16)), (0.55, colour), (0.75, tone(colour, 0.08))])
    height = t.maths('ADD', t.maths('MINIMUM', cell, 0.2), t.maths('MULTIPLY', t.noise(at, 160, 2), 0.1))
    return t.done(t.principled(Base_Color=base, Roughness=0.66 - 0.3 * gloss, Normal=t.bump(height, 0.35, 0.0011), Coat_Weight=0.1 * gloss))


def paper(colour='#efe9dc', rough=0.9, fibre=1.0):
    """Paper or card, faintly fibrous."""
    t = Tree('paper')
    at = t.place()
    pulp = t.noise(at, 420, 3, 0.7)
    base = t.mix(0.5, colour, t.ramp(pulp, [(0.3, tone(colour, -0.06)), (0.7, tone(colour, 0.04))]))
    return t.done(t.principled(Base_Color=base, Roughness=rough, Specular_IOR_Level=0.3, Normal=t.bump(pulp, 0.08 * fibre, 0.0005)))


def printed(image, rough=0.65, gloss=0.0, alpha=False):
    """A printed surface: a Blender image (see lettering.py) laid on by the object's UVs."""
    t = Tree('printed')
    node = t.tree.nodes.new('ShaderNodeTexImage')
    node.image = image
    inputs = dict(Base_Color=node.outputs[0], Roughness=rough, Coat_Weight=gloss, Coat_Roughness=0.1)
    if alpha:
        inputs['Alpha'] = node.outputs[1]
    return t.done(t.principled(**inputs))


def wax(colour='#efe2c4', gloss=0.3):
    """Candle wax: light sinks in a few millimetres."""
    t = Tree('wax')
    at = t.place()
    base = t.ramp(t.noise(at, 18, 3, 0.5), [(0.35, tone(colour, -0.04)), (0.65, tone(colour, 0.03))])
    return t.done(t.principled(Base_Color=base, Roughness=0.5 - 0.2 * gloss, Subsurface_Weight=0.5, Subsurface_Radius=(1.0, 0.6, 0.35), Subsurface_Scale=0.006, Normal=t.bump(t.noise(at, 60, 2), 0.06, 0.002)))


def soap(colour='#e7dccb'):
    """Cold-made soap: waxy, softly cloudy."""
    t = Tree('soap')
    at = t.place()
    base = t.ramp(t.noise(at, 26, 5, 0.6, 1.2), [(0.3, tone(colour, -0.1)), (0.5, colour), (0.72, tone(colour, 0.12))])
    return t.done(t.principled(Base_Color=base, Roughness=0.42, Subsurface_Weight=0.3, Subsurface_Radius=(1.0, 0.7, 0.5), Subsurface_Scale=0.004, Normal=t.bump(t.noise(at, 120, 3), 0.1, 0.001)))


def plastic(colour, gloss=0.4, recycled=False):
    """Moulded plastic; `recycled` shows flecks of many colours."""
    t = Tree('plastic')
    at = t.place()
    base = colour
    if recycled:
        cell = t.add('TexVoronoi', {'Vector': at, 'Scale': 330.0}, out=1)
        pick = t.add('SeparateColor', {0: cell}, out=0)
        base = t.ramp(pick, [(0.05, tone(colour, -0.4)), (0.12, colour), (0.86, colour), (0.95, tone(colour, 0.5))])
    return t.done(t.principled(Base_Color=base, Roughness=0.62 - 0.45 * gloss, Normal=t.bump(t.noise(at, 1400, 1), 0.05 * (1 - gloss), 0.0004)))


def rubber(colour='#2d2c2b'):
    """Rubber or silicone: dull, a soft sheen at the edges."""
    t = Tree('rubber')
    return t.done(t.principled(Base_Color=colour, Roughness=0.62, Sheen_Weight=0.12, Specular_IOR_Level=0.35))


def concrete(colour='#a9a6a0'):
    """Cast concrete with air holes."""
    t = Tree('concrete')
    at = t.place()
    base = t.ramp(t.noise(at, 20, 6, 0.62), [(0.3, tone(colour, -0.13)), (0.7, tone(colour, 0.1))])
    holes = t.add('TexVoronoi', {'Vector': at, 'Scale': 140.0})
    pit = t.maths('LESS_THAN', holes, t.maths('MULTIPLY', t.noise(at, 90, 1), 0.24))
    base = t.mix(t.maths('MULTIPLY', pit, 0.5), base, tone(colour, -0.45))
    return t.done(t.principled(Base_Color=base, Roughness=0.85, Normal=t.bump(t.maths('SUBTRACT', t.noise(at, 300, 3), pit), 0.25, 0.001)))


def marble(colour='#efece7', vein='#8d8a86'):
    """Polished marble with veins."""
    t = Tree('marble')
    at = t.place()
    line = t.maths('ABSOLUTE', t.maths('SUBTRACT', t.noise(at, 11, 8, 0.6, 1.6), 0.5))
    base = t.ramp(line, [(0.0, mix(colour, vein, 0.75)), (0.02, mix(colour, vein, 0.3)), (0.09, colour)])
    return t.done(t.principled(Base_Color=base, Roughness=0.2, Coat_Weight=0.3, Coat_Roughness=0.06))


def liquid(kind='oil', colour=None):
    """What stands in a jar or bottle: 'oil', 'honey', 'jam', 'tea', 'water', 'sauce'. Fill slightly inside the inner wall."""
    t = Tree(f'liquid {kind}')
    tint = colour or {'oil': '#c9a227', 'honey': '#d98a16', 'jam': '#7a1626', 'tea': '#8a4a1c', 'water': '#eef4f3', 'sauce': '#a03a1f'}[kind]
    if kind in ('jam', 'sauce'):
        at = t.place()
        fruit = t.noise(at, 90, 3, 0.6)
        base = t.ramp(fruit, [(0.35, tone(tint, -0.35)), (0.55, tint), (0.75, tone(tint, 0.12))])
        return t.done(t.principled(Base_Color=base, Roughness=0.16, Normal=t.bump(fruit, 0.25, 0.003), Coat_Weight=0.5))
    clear = t.add('BsdfGlass', {'Color': tint, 'Roughness': 0.0, 'IOR': 1.2})
    glow = t.principled(Base_Color=tint, Roughness=0.1)
    through = t.add('BsdfTransparent', {'Color': mix(tint, '#ffffff', 0.2)})
    body = t.add('MixShader', {0: {'honey': 0.45, 'tea': 0.2, 'oil': 0.25}.get(kind, 0.0), 1: clear, 2: glow})
    path = t.tree.nodes.new('ShaderNodeLightPath')
    light = t.maths('MAXIMUM', path.outputs['Is Shadow Ray'], path.outputs['Is Diffuse Ray'])
    return t.done(t.add('MixShader', {0: light, 1: body, 2: through}))


def foliage(colour='#6f7f56'):
    """Leaves and stems: light shines through a little."""
    t = Tree('foliage')
    base = t.ramp(t.noise(t.place(), 50, 3), [(0.3, tone(colour, -0.2)), (0.7, tone(colour, 0.12))])
    front = t.principled(Base_Color=base, Roughness=0.55)
    back = t.add('BsdfTranslucent', {'Color': base})
    return t.done(t.add('MixShader', {0: 0.25, 1: front, 2: back}))


def shade(colour='#f2e3c6', glow=1.0, kind='linen'):
    """A lit lamp shade of cloth, paper or opal glass; `glow` 0 is switched off, 1 warm and lit."""
    t = Tree('shade')
    at = t.place()
    slub = t.mix(0.5, t.noise(t.place((50, 50, 900)), 1.0, 2), t.noise(t.place((700, 700, 40)), 1.0, 2))
    weak = 0.0 if kind in ('glass', 'porcelain') else 0.6
    base = t.mix(weak, colour, t.ramp(slub, [(0.3, tone(colour, -0.14)), (0.7, tone(colour, 0.08))]))
    warm = t.mix(0.55, base, '#ffd9a0')
    up = t.add('SeparateXYZ', {0: t.place(source='Generated')}, out=2)
    power = t.maths('MULTIPLY', t.ramp(up, [(0.0, 0.5), (0.4, 1.0), (1.0, 0.3)]), 0.5 * glow)
    rough = 0.25 if kind in ('glass', 'porcelain') else 0.85
    skin = t.principled(Base_Color=base, Roughness=rough, Emission_Color=warm, Emission_Strength=power)
    return t.done(t.add('MixShader', {0: 0.25, 1: skin, 2: t.add('BsdfTranslucent', {'Color': base})}))


def light(colour='#ffe2b8', strength=4.0):
    """A surface that shines: a bulb, a diode, a flame."""
    t = Tree('light')
    return t.done(t.add('Emission', {'Color': colour, 'Strength': strength}))


def flat(colour, rough=0.6):
    """Plain and even, when nothing else fits (ink, wick, dark openings)."""
    t = Tree('flat')
    return t.done(t.principled(Base_Color=colour, Roughness=rough))


def named(name, colour=None, axis='x'):
    """The material a good's attributes name ('oak', 'brass', 'stoneware', 'linen' …), tinted where it takes a colour."""
    if name in METALS:
        return metal(name)
    if name in WOODS:
        return wood(name, axis)
    if name in FABRICS:
        return fabric(name, colour or '#d9cdb8')
    makers = {
        'stoneware': lambda: glaze(colour or '#cfc3b0'), 'earthenware': lambda: glaze(colour or '#c9a98a', speckle=0.2),
        'porcelain': lambda: porcelain(colour or '#f3efe8'), 'terracotta': lambda: terracotta(colour or '#b86a48'),
        'enamel': lambda: enamel(colour or '#f2efe8'), 'leather': lambda: leather(colour or '#8a5a36'),
        'paper': lambda: paper(colour or '#efe9dc'), 'recycled-paper': lambda: paper(colour or '#d8cfbd', fibre=2),
        'cork': cork, 'marble': marble, 'concrete': lambda: concrete(colour or '#a9a6a0'),
        'rubber': lambda: rubber(colour or '#2d2c2b'), 'silicone': lambda: rubber(colour or '#4a4a48'),
        'plastic': lambda: plastic(colour or '#d8d4cc'), 'recycled-plastic': lambda: plastic(colour or '#8d9488', 0.25, True),
        'beeswax': lambda: wax(colour or '#d9a441'), 'rapeseed-wax': lambda: wax(colour or '#efe5cf'), 'soy-wax': lambda: wax(colour or '#f3ecdc'),
    }
    if name in GLASSES:
        return glass(colour or '#ffffff')
    return makers.get(name, lambda: ceramic(colour or '#cfc3b0'))()


def material_for(props, slot='main', axis='x', default=None):
    """The material of one part of a good.

    slot 'main': the good's first material in its colour; 'accent': its finish or second material;
    'metal', 'wood', 'fabric', 'leather', 'ceramic', 'glass': the first of that family the good names, else `default` or a usual one.
    Painted metal: a good of steel or aluminium whose colour is no metal colour comes out powder-coated.
    """
    families = {
        'metal': (tuple(METALS), 'steel'), 'wood': (tuple(WOODS), 'oak'), 'fabric': (FABRICS, 'linen'),
        'leather': (('leather',), 'leather'), 'ceramic': (CERAMICS, 'stoneware'), 'glass': (GLASSES, 'glass'),
    }
    if slot in families:
        of, usual = families[slot]
        name = props.made(*of) or default or usual
        return named(name, props.colour if slot in ('fabric', 'ceramic') else None, axis)
    if slot == 'accent':
        name = default or next((m for m in props.materials[1:]), None)
        return named(name, props.accent, axis) if name else plastic(props.accent or tone(props.colour, -0.4))
    name = props.material or default or 'stoneware'
    if name in METALS and not metallic(props.colour, name):
        return painted(props.colour)
    return named(name, props.colour, axis)


def metallic(colour, name):
    """Whether a colour is that of the bare metal rather than of paint on it."""
    from colour import channels

    return sum(abs(a - b) for a, b in zip(channels(colour), channels(METALS.get(name, METALS['steel'])))) < 0.5
