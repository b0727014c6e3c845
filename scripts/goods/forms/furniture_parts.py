"""Parts that seats, tables and cabinets share."""

import materials as m

from forms.parts import bar


def frame_metal(props):
    """Steel legs and frames: powder-coated dark unless the good is of bare metal."""
    return m.material_for(props) if props.material in m.METALS else m.painted('#2b2a29')


def cover(props, colour=None):
    """Upholstery: wool, linen or canvas in the good's colour."""
    return m.fabric(props.made('wool', 'canvas', 'linen', 'cotton') or 'wool', colour or props.colour)


def four(w, d, top, timber, rng, r0=0.018, r1=0.012, splay=0.03, square=False, base=0.0):
    """Four legs under a rectangle, tapering and leaning outward to the floor."""
    return [bar((x * w, y * d, top), (x * (w + splay), y * (d + splay), base), timber, r0, r1, square, rng=rng) for x in (-1, 1) for y in (-1, 1)]
