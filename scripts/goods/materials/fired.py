"""Ceramics and glass."""

from colour import luminance, mix, tone
from nodes import Tree


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
