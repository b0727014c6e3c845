"""Renders one shot with Cycles and hands it back as a Pillow picture."""

import os
import tempfile

import bpy
from PIL import Image, ImageDraw

import forms
import studio
from lettering import face


class Photographer:
    """Holds the render settings of a run; `take` builds, lights and renders one shot."""

    def __init__(self, size=800, samples=20, threads=0):
        self.size = size
        bpy.ops.wm.read_factory_settings(use_empty=True)
        scene = bpy.context.scene
        scene.render.engine = 'CYCLES'
        cycles = scene.cycles
        cycles.device, cycles.samples = 'CPU', samples
        cycles.use_adaptive_sampling, cycles.adaptive_threshold, cycles.adaptive_min_samples = True, 0.03, max(4, samples // 3)
        cycles.use_denoising, cycles.denoiser, cycles.denoising_input_passes = True, 'OPENIMAGEDENOISE', 'RGB_ALBEDO_NORMAL'
        cycles.denoising_prefilter = 'ACCURATE'
        cycles.use_light_tree = False
        cycles.caustics_reflective = cycles.caustics_refractive = False
        cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 8, 3, 3
        cycles.transmission_bounces, cycles.transparent_max_bounces, cycles.volume_bounces = 8, 12, 0
        cycles.sample_clamp_indirect = 4.0
        cycles.blur_glossy = 0.6
        cycles.pixel_filter_type, cycles.filter_width = 'BLACKMAN_HARRIS', 1.5
        cycles.use_auto_tile = False
        if threads:
            scene.render.threads_mode, scene.render.threads = 'FIXED', threads
        scene.view_settings.view_transform = 'Khronos PBR Neutral'
        scene.view_settings.look = 'None'
        scene.view_settings.exposure = 0.0
        scene.render.image_settings.file_format = 'PNG'
        scene.render.image_settings.color_mode = 'RGB'
        scene.render.image_settings.compression = 0

    def build(self, shot):
        """Everything but the render."""
        studio.clean()
        form, props = forms.REGISTRY[shot['form']], forms.Props.of(shot['props'])
        if shot['view'] == 'detail' and form.set == 'row':
            props.count = 1
        things = forms.make(shot['form'], props)
        studio.shoot_set(form, things, props, shot['category'].split('/')[0], shot['view'])
        return self.size, self.size

    def take(self, shot):
        width, height = self.build(shot)
        render = bpy.context.scene.render
        render.resolution_x, render.resolution_y, render.resolution_percentage = width, height, 100
        with tempfile.TemporaryDirectory() as folder:
            render.filepath = os.path.join(folder, 'shot.png')
            quiet(lambda: bpy.ops.render.render(write_still=True))
            return Image.open(render.filepath).convert('RGB').copy()

    def keep(self, picture, target, quality=82):
        """Writes a WebP so that a half-written file never bears the name; returns its size in bytes."""
        os.makedirs(os.path.dirname(target), exist_ok=True)
        part = f'{target}.{os.getpid()}.part'
        picture.save(part, 'WEBP', quality=quality, method=6)
        os.replace(part, target)
        return os.path.getsize(target)


def quiet(act):
    """Runs with Blender's own progress lines kept off the terminal."""
    saved, sink = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(sink, 1)
        act()
    finally:
        os.dup2(saved, 1)
        os.close(saved)
        os.close(sink)


def contact_sheet(pictures, file, columns=6):
    """All pictures small on one sheet, each with its name."""
    if not pictures:
        return
    side = max(p.height for _, p in pictures)
    wide = max(p.width for _, p in pictures)
    columns = min(columns, len(pictures))
    rows = -(-len(pictures) // columns)
    sheet = Image.new('RGB', (columns * (wide + 6), rows * (side + 20)), '#ffffff')
    draw = ImageDraw.Draw(sheet)
    for at, (shot, picture) in enumerate(pictures):
        x, y = at % columns * (wide + 6), at // columns * (side + 20)
        sheet.paste(picture, (x, y))
        draw.text((x + 2, y + side + 3), f"{shot['form']} · {shot['file']}"[:48], fill='#333333', font=face('sans', 11))
    sheet.save(file)
