"""A short way to write Blender shader trees."""

import bpy

from colour import BAKED, Tint, linear

# Kinds whose colour is more than light falling on a surface.
DEEP = ('glass', 'thin glass', 'liquid', 'shade', 'light', 'foliage', 'metal')


class Tree:
    """One material being written. `add` makes a node: values are set, sockets are linked, '#rrggbb' becomes linear."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.tree.nodes.clear()
        self.name, self.tinted = name, False

    def add(self, kind, inputs=None, out=0, **settings):
        node = self.tree.nodes.new(f'ShaderNode{kind}')
        for key, value in settings.items():
            setattr(node, key, value)
        for key, value in (inputs or {}).items():
            self.feed(node.inputs[key], value)
        return node.outputs[out]

    def feed(self, socket, value):
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif isinstance(value, str):
            self.tinted = self.tinted or isinstance(value, Tint)
            socket.default_value = linear(value)
        else:
            socket.default_value = value

    def maths(self, operation, a, b=0.0, clamp=False):
        return self.add('Math', {0: a, 1: b}, operation=operation, use_clamp=clamp)

    def mix(self, share, a, b, blend='MIX'):
        """Two colours mixed by a share (a number or a socket)."""
        return self.add('Mix', {0: share, 6: a, 7: b}, out=2, data_type='RGBA', blend_type=blend)

    def ramp(self, share, stops):
        """Colours by position: [(0, '#…'), (1, '#…')]; a number in place of a colour is a grey."""
        node = self.tree.nodes.new('ShaderNodeValToRGB')
        ramp = node.color_ramp
        while len(ramp.elements) < len(stops):
            ramp.elements.new(0.5)
        for element, (at, colour) in zip(ramp.elements, stops):
            element.position = at
            self.tinted = self.tinted or isinstance(colour, Tint)
            element.color = linear(colour) if isinstance(colour, (str, tuple)) else (colour, colour, colour, 1)
        self.feed(node.inputs[0], share)
        return node.outputs[0]

    def place(self, scale=(1, 1, 1), source='Object', turn=(0, 0, 0)):
        """Where a point lies on its object, in metres, stretched by `scale`."""
        coords = self.tree.nodes.new('ShaderNodeTexCoord').outputs[source]
        return self.add('Mapping', {'Vector': coords, 'Scale': scale, 'Rotation': turn})

    def noise(self, at, scale, detail=2.0, rough=0.5, distort=0.0):
        return self.add('TexNoise', {'Vector': at, 'Scale': scale, 'Detail': detail, 'Roughness': rough, 'Distortion': distort})

    def bump(self, height, strength=0.3, distance=0.001, normal=None):
        inputs = {'Height': height, 'Strength': strength, 'Distance': distance}
        if normal:
            inputs['Normal'] = normal
        return self.add('Bump', inputs)

    def principled(self, **inputs):
        """A Principled shader; names as in Blender with _ for spaces, e.g. Base_Color=…"""
        return self.add('BsdfPrincipled', {key.replace('_', ' '): value for key, value in inputs.items()})

    def done(self, surface):
        """Connects the surface and returns the material."""
        node = self.tree.nodes.new('ShaderNodeOutputMaterial')
        self.tree.links.new(surface, node.inputs[0])
        if self.name.startswith(DEEP[:3]):
            BAKED.add('clear')
        if self.tinted:
            BAKED.add('glass' if self.name.startswith(DEEP) else 'tint')
            marked = self.tree.nodes.new('ShaderNodeOutputAOV')
            marked.aov_name = 'tint'
            marked.inputs['Value'].default_value = 1.0
        return self.material
