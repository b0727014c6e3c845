"""What comes in sheets: cloth, leather, paper and prints."""

from colour import tone
from nodes import Tree


def fabric(kind='linen', colour='#d9cdb8', thread=None):
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
