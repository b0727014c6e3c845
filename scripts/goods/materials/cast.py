"""What is poured, moulded or hewn, and plain colour."""

from colour import mix, tone
from nodes import Tree


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


def flat(colour, rough=0.6):
    """Plain and even, when nothing else fits (ink, wick, dark openings)."""
    t = Tree('flat')
    return t.done(t.principled(Base_Color=colour, Roughness=rough))
