"""Metals, bare and coated."""

from colour import tone
from nodes import Tree

METALS = {
    'stainless-steel': '#c9c7c3', 'steel': '#b9b8b6', 'aluminium': '#d5d6d7', 'brass': '#d1a552', 'copper': '#d98a62',
    'carbon-steel': '#6f6d6b', 'cast-iron': '#2f2e2d', 'iron': '#3a3938', 'silver': '#dcdad5', 'gold': '#dfb45f',
}


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


def enamel(colour):
    """Vitreous enamel on steel, or a gloss powder coat."""
    t = Tree('enamel')
    wave = t.noise(t.place(), 35, 1)
    return t.done(t.principled(Base_Color=colour, Roughness=0.2, Normal=t.bump(wave, 0.05, 0.002), Coat_Weight=0.7, Coat_Roughness=0.05))


def painted(colour):
    """Matt powder-coated metal: fine orange peel, soft sheen."""
    t = Tree('painted')
    return t.done(t.principled(Base_Color=colour, Roughness=0.48, Normal=t.bump(t.noise(t.place(), 1100, 1), 0.07, 0.0005)))
