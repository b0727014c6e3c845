"""From what the renderer measured (linear light in several passes) to a picture: denoising, recolouring, tone."""

import numpy as np
import OpenEXR
import pyoidn
from PIL import Image

from colour import BAKED, linear


def passes_of(file):
    """The passes of a multilayer EXR by name, as float arrays (height, width, channels)."""
    found = {}
    with OpenEXR.File(file, separate_channels=True) as exr:
        for section in exr.parts:
            for name, channel in section.channels.items():
                layer, _, part = name.rpartition('.')
                found.setdefault(layer.split('.', 1)[-1], {})[part] = channel.pixels.astype(np.float32)
    order = {'R': 0, 'X': 0, 'G': 1, 'Y': 1, 'B': 2, 'Z': 2, 'V': 0}
    return {
        layer: np.nan_to_num(np.stack([parts[k] for k in sorted((k for k in parts if k in order), key=order.get)], -1), posinf=60.0)
        for layer, parts in found.items()
    }


def denoised(light, passes):
    """Light without noise, edges kept by the albedo and normals seen; mirrored beyond its border, which would darken else."""
    around = lambda picture: np.pad(picture, ((12, 12), (12, 12), (0, 0)), 'reflect')
    albedo = np.clip(passes['Denoising Albedo'], 0, 1)
    if 'guides' not in passes:
        albedo, normal = around(albedo), around(passes['Denoising Normal'])
        if 'clear' in BAKED:
            # what is seen through glass is noisy in its albedo and normals too
            albedo = pyoidn.denoise(albedo, quality='balanced')
            normal = pyoidn.denoise(np.clip(normal * 0.5 + 0.5, 0, 1), quality='balanced') * 2 - 1
        passes['guides'] = albedo, normal
    albedo, normal = passes['guides']
    clear = pyoidn.denoise(around(light), albedo=albedo, normal=normal, hdr=True, quality='balanced')
    return clear[12:-12, 12:-12]


def enlarged(picture, width, height):
    """A smooth linear picture at another size."""
    layers = [np.asarray(Image.fromarray(picture[..., k]).resize((width, height), Image.BICUBIC)) for k in range(3)]
    return np.maximum(np.stack(layers, -1), 0)


def merged(ground, part, left, top, feather):
    """A sharp part laid into a soft ground; the part's edge fades over `feather` pixels, not where it meets the frame."""
    height, width = part.shape[:2]
    full_h, full_w = ground.shape[:2]
    ramp = lambda n, start, end: np.minimum(
        np.ones(n) if start else np.clip((np.arange(n) + 0.5) / feather, 0, 1), np.ones(n) if end else np.clip((n - np.arange(n) - 0.5) / feather, 0, 1)
    )
    share = ramp(height, top == 0, top + height >= full_h)[:, None] * ramp(width, left == 0, left + width >= full_w)[None, :]
    share = (share * share * (3 - 2 * share))[..., None].astype(np.float32)
    whole = ground.copy()
    spot = whole[top : top + height, left : left + width]
    whole[top : top + height, left : left + width] = spot * (1 - share) + part * share
    return whole


class Negative:
    """One exposed picture: linear light, and inside the part that shows the good's colour the light that falls on it."""

    def __init__(self, light, tint=None):
        self.light, self.tint = light, tint

    def recoloured(self, old, new):
        """The same picture with the good in another colour: only what its surface scatters changes, not its shine."""
        (top, left), mask, falling, albedo = self.tint
        before, after = np.array(linear(old)[:3], np.float32), np.array(linear(new)[:3], np.float32)
        weigh = np.array([0.2126, 0.7152, 0.0722], np.float32)
        figure = np.clip((albedo @ weigh) / max(float(before @ weigh), 0.01), 0, 1.8)[..., None]
        change = mask * falling * (np.minimum(after * figure, 0.95) - albedo)
        light = self.light.copy()
        height, width = mask.shape[:2]
        spot = light[top : top + height, left : left + width]
        light[top : top + height, left : left + width] = np.maximum(spot + change, 0)
        return Negative(light)

    def print(self, exposure=1.0):
        """The finished picture: neutral tone curve (Khronos PBR Neutral), so that colours stay as named, and sRGB."""
        c = self.light * exposure
        low = c.min(-1, keepdims=True)
        c = c - np.where(low < 0.08, low - 6.25 * low * low, 0.04)
        start = 0.8 - 0.04
        peak = np.maximum(c.max(-1, keepdims=True), 1e-6)
        pressed = 1 - (1 - start) ** 2 / np.maximum(peak + 1 - 2 * start, 0.2)
        over = peak > start
        c = np.where(over, c * pressed / peak, c)
        pale = 1 - 1 / (0.15 * (peak - pressed) + 1)
        c = np.where(over, c * (1 - pale) + pressed * pale, c)
        c = np.clip(c, 0, 1)
        c = np.where(c <= 0.0031308, c * 12.92, 1.055 * c ** (1 / 2.4) - 0.055)
        return Image.fromarray((c * 255 + 0.5).astype(np.uint8))
