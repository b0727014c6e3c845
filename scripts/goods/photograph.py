"""Renders one shot with Cycles."""

import os
import tempfile

import bpy
import numpy as np
from bpy_extras.object_utils import world_to_camera_view
from PIL import Image, ImageDraw

import forms
import scenes
import snapshots
import studio
from colour import BAKED
from develop import Negative, denoised, enlarged, merged, passes_of
from lettering import face

EXPOSURE = 1.15


class Photographer:
    """Holds the render settings of a run; `take` builds, lights and renders one shot."""

    def __init__(self, size=800, samples=8, threads=0):
        self.size, self.samples = size, samples
        bpy.ops.wm.read_factory_settings(use_empty=True)
        scene = bpy.context.scene
        scene.render.engine = 'CYCLES'
        cycles = scene.cycles
        cycles.device, cycles.use_denoising = 'CPU', False
        cycles.use_adaptive_sampling = False
        cycles.use_light_tree = False
        cycles.caustics_reflective = cycles.caustics_refractive = False
        cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 14, 2, 3
        cycles.transmission_bounces, cycles.transparent_max_bounces, cycles.volume_bounces = 14, 12, 0
        cycles.sample_clamp_indirect = 4.0
        cycles.blur_glossy = 0.6
        cycles.pixel_filter_type, cycles.filter_width = 'BLACKMAN_HARRIS', 1.5
        cycles.use_auto_tile = False
        if threads:
            scene.render.threads_mode, scene.render.threads = 'FIXED', threads
        layer = bpy.context.view_layer
        layer.use_pass_diffuse_color = layer.use_pass_diffuse_direct = layer.use_pass_diffuse_indirect = True
        layer.cycles.denoising_store_passes = True
        mark = layer.aovs.add()
        mark.name, mark.type = 'tint', 'VALUE'
        settings = scene.render.image_settings
        settings.media_type = 'MULTI_LAYER_IMAGE'
        settings.file_format, settings.color_depth, settings.exr_codec = 'OPEN_EXR_MULTILAYER', '16', 'NONE'

    def build(self, shot):
        """Everything but the render; returns the picture's width and height."""
        studio.clean()
        if shot['kind'] == 'scene':
            scenes.build(shot['slug'])
            return self.size * 2, round(self.size * 2 * 9 / 16)
        if shot['kind'] == 'snapshot':
            snapshots.build(shot)
            return round(self.size * 0.8), round(self.size * 0.6)
        form, props = forms.REGISTRY[shot['form']], forms.Props.of(shot['props'])
        if shot['view'] == 'detail' and form.set == 'row':
            props.count = 1
        things = forms.make(shot['form'], props)
        studio.shoot_set(form, things, props, shot['category'].split('/')[0], shot['view'])
        return self.size, self.size

    def take(self, shot):
        """The exposed picture (see develop.Negative). The empty backdrop is rendered coarsely, the good at full size."""
        width, height = self.build(shot)
        box = None if shot['kind'] in ('scene', 'snapshot') else self.subject()
        if not box or (box[2] - box[0]) * (box[3] - box[1]) > 0.8:
            passes = self.expose(width, height, self.samples * 5 // 4)
            light, left, top = denoised(passes['Combined'], passes), 0, 0
        else:
            coarse = self.expose(width // 4, height // 4, self.samples * 2 - 4)
            ground = enlarged(denoised(coarse['Combined'], coarse), width, height)
            # light through glass is noisier
            passes = self.expose(width, height, self.samples * (2 if 'clear' in BAKED else 1), box)
            part = denoised(passes['Combined'], passes)
            left, top = round(box[0] * width), height - round(box[1] * height) - part.shape[0]
            left, top = max(0, min(left, width - part.shape[1])), max(0, min(top, height - part.shape[0]))
            light = merged(ground, part, left, top, width * 0.03)
        mask = passes.get('tint')
        if mask is None or 'tint' not in BAKED or BAKED & {'print', 'glass', 'clear'} or mask.sum() < mask.size * 0.01:
            return Negative(light)
        falling = denoised(passes['Diffuse Direct'] + passes['Diffuse Indirect'], passes)
        return Negative(light, ((top, left), np.clip(mask[..., :1], 0, 1), falling, passes['Diffuse Color']))

    def subject(self):
        """Where everything but the backdrop lies in the frame, with room for its shadow: left, bottom, right, top (0…1)."""
        scene = bpy.context.scene
        scene.render.resolution_x = scene.render.resolution_y = self.size
        bpy.context.view_layer.update()
        spots = []
        for thing in bpy.data.objects:
            if thing.type == 'MESH' and not thing.name.startswith('backdrop'):
                step = max(1, len(thing.data.vertices) // 400)
                spots += [world_to_camera_view(scene, scene.camera, thing.matrix_world @ v.co) for v in list(thing.data.vertices)[::step]]
        x, y = [s.x for s in spots], [s.y for s in spots]
        return (max(0.0, min(x) - 0.05), max(0.0, min(y) - 0.06), min(1.0, max(x) + 0.08), min(1.0, max(y) + 0.045))

    def expose(self, width, height, samples, box=None):
        scene = bpy.context.scene
        render = scene.render
        render.resolution_x, render.resolution_y, render.resolution_percentage = width, height, 100
        render.use_border = render.use_crop_to_border = bool(box)
        if box:
            render.border_min_x, render.border_min_y, render.border_max_x, render.border_max_y = box
        scene.cycles.samples = samples
        with tempfile.TemporaryDirectory() as folder:
            render.filepath = os.path.join(folder, 'shot.exr')
            quiet(lambda: bpy.ops.render.render(write_still=True))
            return passes_of(render.filepath)


def keep(picture, target, quality):
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
