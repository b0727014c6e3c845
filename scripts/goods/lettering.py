"""What is printed on goods: labels drawn with Pillow and handed to Blender as images."""

import os
import tempfile

import bpy
from PIL import Image, ImageDraw, ImageFont

from colour import BAKED, Tint, luminance, tone

FACES = {
    'serif': ('DejaVuSerif', 'LiberationSerif-Regular'), 'serif-bold': ('DejaVuSerif-Bold', 'LiberationSerif-Bold'),
    'sans': ('DejaVuSans', 'LiberationSans-Regular'), 'sans-bold': ('DejaVuSans-Bold', 'LiberationSans-Bold'),
    'narrow': ('LiberationSansNarrow-Regular', 'DejaVuSansCondensed'), 'mono': ('DejaVuSansMono', 'LiberationMono-Regular'),
    'italic': ('LiberationSerif-Italic', 'DejaVuSerif-Italic'),
}


def face(style, size):
    """A typeface that comes with Debian's fonts-liberation or fonts-dejavu."""
    for name in (*FACES[style][::-1], *FACES['sans']):
        try:
            return ImageFont.truetype(f'{name}.ttf', size)
        except OSError:
            continue
    return ImageFont.load_default(size)


def image_of(picture, name='label'):
    """A Pillow picture as a packed Blender image."""
    file = tempfile.NamedTemporaryFile(suffix='.png', delete=False)
    picture.save(file.name)
    image = bpy.data.images.load(file.name)
    image.pack()
    os.unlink(file.name)
    image.name = name
    return image


def spaced(draw, centre, y, text, font, ink, spacing):
    """Text with letter-spacing, centred; returns its height."""
    widths = [draw.textlength(c, font=font) for c in text]
    x = centre - (sum(widths) + spacing * (len(text) - 1)) / 2
    for c, w in zip(text, widths):
        draw.text((x, y), c, font=font, fill=ink, anchor='ls')
        x += w + spacing
    return font.size


def fitted(draw, text, style, size, room, spacing=0.0):
    while size > 8:
        font = face(style, int(size))
        if draw.textlength(text, font=font) + spacing * size * (len(text) - 1) <= room:
            return font
        size *= 0.93
    return face(style, int(size))


def label(words, ratio=1.4, ground='#f3ede0', ink=None, accent=None, style='classic', small='', width=900):
    """A Blender image of a label for `words` = (BRAND, NAME). `ratio` = width / height of the place it goes on.

    style: 'classic' (frame, serif), 'modern' (brand top left, large sans name), 'band' (coloured band below), 'plain' (name only, centred),
    'stamp' (transparent ground: only the ink, for printing straight on cloth, glass or card; use printed(image, alpha=True)).
    `small` is a third line such as 'NET 240 G'.
    """
    if any(isinstance(c, Tint) for c in (ground, ink, accent)):
        BAKED.add('print')
    height = int(width / ratio)
    ink = ink or ('#2f2a26' if luminance(ground) > 0.45 else '#f3ece0')
    accent = accent or tone(ink, 0.35)
    brand, name = (list(words) + ['', ''])[:2]
    picture = Image.new('RGBA', (width, height), (0, 0, 0, 0) if style == 'stamp' else ground)
    draw = ImageDraw.Draw(picture)
    unit = min(width, height)
    middle = width / 2
    if style == 'modern':
        pad = unit * 0.09
        draw.text((pad, pad), brand, font=fitted(draw, brand, 'sans-bold', unit * 0.085, width - 2 * pad), fill=ink, anchor='la')
        large = fitted(draw, name, 'sans-bold', unit * 0.22, width - 2 * pad)
        draw.text((pad, height - pad - (unit * 0.12 if small else 0)), name, font=large, fill=ink, anchor='ls')
        draw.rectangle((pad, height * 0.42, pad + unit * 0.16, height * 0.42 + unit * 0.022), fill=accent)
        if small:
            draw.text((pad, height - pad), small, font=face('sans', int(unit * 0.055)), fill=ink, anchor='ls')
    else:
        if style == 'classic':
            m = unit * 0.05
            draw.rectangle((m, m, width - m, height - m), outline=accent, width=max(2, int(unit * 0.008)))
        if style == 'band':
            draw.rectangle((0, height * 0.74, width, height), fill=accent)
        if style != 'plain' or not name:
            font = fitted(draw, brand, 'sans', unit * 0.085, width * 0.8, 0.2)
            spaced(draw, middle, height * (0.30 if name else 0.55), brand, font, ink, font.size * 0.2)
        if name:
            font = fitted(draw, name, 'serif', unit * 0.2, width * 0.8)
            draw.text((middle, height * 0.53), name, font=font, fill=ink, anchor='mm')
        if style in ('classic', 'plain'):
            draw.line((middle - unit * 0.09, height * 0.70, middle + unit * 0.09, height * 0.70), fill=accent, width=max(2, int(unit * 0.006)))
        if small:
            font = face('sans', int(unit * 0.055))
            spaced(draw, middle, height * (0.9 if style == 'band' else 0.82), small, font, '#ffffff' if style == 'band' else ink, font.size * 0.15)
    return image_of(picture)


def ink_on(ground, dark='#2f2a26', pale='#f3ece0'):
    """The ink that reads on a ground."""
    return dark if luminance(ground) > 0.5 else pale
