"""The forms goods come in. Every module of this folder is loaded; `@form` enters a builder into the registry."""

import importlib
import pkgutil
import random
from dataclasses import dataclass, field

import bpy

from colour import Tint

REGISTRY = {}


@dataclass
class Props:
    """What one good looks like, as prisma/seed/pictures/look.ts tells it."""

    colour: str = '#cbbfae'
    accent: str | None = None
    material: str | None = None
    materials: list = field(default_factory=list)
    count: int = 1
    words: tuple = ('SOUK', '')
    size: float = 1.0
    seed: int = 1

    @staticmethod
    def of(data):
        known = {key: value for key, value in data.items() if key in Props.__dataclass_fields__ and value is not None}
        props = Props(**known)
        props.colour = Tint(props.colour)
        return props

    def made(self, *of):
        """The first of these materials the good is made of, or None."""
        return next((m for m in self.materials if m in of), None)


@dataclass
class Form:
    build: object
    stage: str
    set: str
    yaw: float
    pitch: float | None
    fill: float
    detail: dict


def form(key, stage='stand', set='row', yaw=0.0, pitch=None, fill=0.68, detail=None):
    """Registers `build(props, rng) -> list of objects`.

    stage: 'stand' on the floor, 'flat' seen from above, 'hang' in the air, 'wall' fixed to a wall (the plane y=0).
    set: 'row' lets the studio place `props.count` copies; 'own' means the builder looks at props.count itself.
    yaw: degrees the camera walks round to its right; pitch: degrees above eye level; fill: share of the frame.
    detail: second view, e.g. dict(yaw=35, pitch=30, zoom=1.9, focus=(0.5, 0.5, 0.8)), focus as share of the bounding box.
    """

    def enter(build):
        REGISTRY[key] = Form(build, stage, set, yaw, pitch, fill, detail or {})
        return build

    return enter


def load():
    """Imports every module here and returns the registry; a module that fails is named and left out."""
    for module in pkgutil.iter_modules(__path__):
        try:
            importlib.import_module(f'forms.{module.name}')
        except Exception as error:
            print(f'forms/{module.name}.py: {type(error).__name__}: {error}', flush=True)
    return REGISTRY


def make(key, props):
    """Builds one form with a random source of its own: the same props give the same thing.

    What the builder made but did not return is taken away again: the camera would not frame it, yet the picture would show it.
    """
    before = set(bpy.data.objects)
    things = REGISTRY[key].build(props, random.Random(props.seed))
    for leftover in set(bpy.data.objects) - before - set(things):
        bpy.data.objects.remove(leftover)
    return things
