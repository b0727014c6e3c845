"""What light passes through or comes from: liquids, leaves, lamp shades and flames."""

from colour import mix, tone
from nodes import Tree


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
