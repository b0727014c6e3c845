"""Printed and drawn sheets lying on goods."""

from PIL import Image, ImageDraw

import materials as m
from colour import BAKED
from lettering import image_of, label
from shapes import card, put


def stamp(words, width, height, ink, style='stamp', rough=0.7):
    """Words printed or pressed straight onto a thing: an upright leaf with a clear ground."""
    return card(width, height, m.printed(label(words, width / height, '#ffffff', ink=ink, style=style), rough, alpha=True))


def lying(width, height, image, x=0.0, y=0.0, z=0.0, rough=0.85):
    """A printed leaf lying face up, its middle at (x, y)."""
    return put(card(width, height, m.printed(image, rough)), x, y - height / 2, z, rx=-90)


def drawn(width, height, ground, draw):
    """An image `width` pixels wide, drawn on by `draw(pen, width, height)`."""
    BAKED.add('print')
    picture = Image.new('RGBA', (width, height), ground)
    draw(ImageDraw.Draw(picture), width, height)
    return image_of(picture)
