"""Physically based materials. Every function returns a new Blender material; colours are '#rrggbb' (sRGB)."""

from materials.cast import concrete, flat, marble, plastic, rubber, soap, wax
from materials.fired import ceramic, glass, glaze, porcelain, terracotta, thin_glass
from materials.metals import METALS, enamel, metal, painted
from materials.names import CERAMICS, FABRICS, GLASSES, material_for, metallic, named
from materials.sheets import fabric, leather, paper, printed
from materials.translucent import foliage, light, liquid, shade
from materials.woods import WOODS, cork, wood

__all__ = [
    'CERAMICS', 'FABRICS', 'GLASSES', 'METALS', 'WOODS', 'ceramic', 'concrete', 'cork', 'enamel', 'fabric', 'flat',
    'foliage', 'glass', 'glaze', 'leather', 'light', 'liquid', 'marble', 'material_for', 'metal', 'metallic', 'named',
    'painted', 'paper', 'plastic', 'porcelain', 'printed', 'rubber', 'shade', 'soap', 'terracotta', 'thin_glass', 'wax',
    'wood',
]
