"""Materials by the names a good's attributes bear."""

from colour import channels, tone
from materials.cast import concrete, marble, plastic, rubber, wax
from materials.fired import ceramic, glass, glaze, porcelain, terracotta
from materials.metals import METALS, enamel, metal, painted
from materials.sheets import fabric, leather, paper
from materials.woods import WOODS, cork, wood

FABRICS = ('linen', 'canvas', 'cotton', 'organic-cotton', 'wool', 'recycled-polyester')
GLASSES = ('glass', 'crystal', 'borosilicate')
CERAMICS = ('stoneware', 'porcelain', 'earthenware', 'terracotta')


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
    return sum(abs(a - b) for a, b in zip(channels(colour), channels(METALS.get(name, METALS['steel'])))) < 0.5
