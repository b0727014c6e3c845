"""Colours as the shop writes them (#rrggbb, sRGB) and as the renderer wants them (linear)."""

import colorsys

# What this picture's builder did with the good's own colour: 'print' (an image), 'glass' (seen through or emitted).
BAKED = set()


class Tint(str):
    """The good's own colour and what is mixed from it: materials that take one can be recoloured after the render."""


def _like(colour, *sources):
    return Tint(colour) if any(isinstance(source, Tint) for source in sources) else colour


def channels(colour):
    """#rrggbb → three sRGB numbers from 0 to 1."""
    text = colour.lstrip('#')
    return tuple(int(text[at : at + 2], 16) / 255 for at in (0, 2, 4))


def linear(colour):
    """#rrggbb → linear RGBA. A tuple is taken as linear already."""
    if not isinstance(colour, str):
        return tuple(colour[:3]) + (1.0,)
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels(colour)) + (1.0,)


def hexed(rgb):
    """Three sRGB numbers → #rrggbb."""
    return '#' + ''.join(f'{round(max(0, min(1, c)) * 255):02x}' for c in rgb)


def mix(one, other, share):
    """One colour with `share` (0…1) of another, mixed as a painter sees it (in sRGB)."""
    return _like(hexed(a + (b - a) * share for a, b in zip(channels(one), channels(other))), one, other)


def tone(colour, by):
    """Lighter (`by` up to 1 gives white) or darker (down to -1 gives black)."""
    return mix(colour, '#ffffff' if by > 0 else '#000000', abs(by))


def luminance(colour):
    """Perceived brightness, 0 to 1."""
    r, g, b = channels(colour)
    return 0.299 * r + 0.587 * g + 0.114 * b


def muted(colour, by):
    """Less saturated by a share."""
    h, s, v = colorsys.rgb_to_hsv(*channels(colour))
    return _like(hexed(colorsys.hsv_to_rgb(h, s * (1 - by), v)), colour)
