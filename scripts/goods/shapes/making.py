"""Making meshes, moving, joining and changing them."""

import math

import bmesh
import bpy
from mathutils import Matrix, Vector, noise


def solid(name, vertices, faces, material=None, smooth=True, angle=38, uvs=None):
    """An object from bare vertices and faces; edges sharper than `angle` degrees stay sharp."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([tuple(v) for v in vertices], [], faces)
    mesh.validate()
    if uvs:
        layer = mesh.uv_layers.new()
        for polygon in mesh.polygons:
            for corner in polygon.loop_indices:
                layer.data[corner].uv = uvs[mesh.loops[corner].vertex_index]
    return _finish(mesh, name, material, smooth, angle)


def _finish(mesh, name, material, smooth=True, angle=38):
    if smooth:
        mesh.shade_smooth()
        if angle:
            mesh.set_sharp_from_angle(angle=math.radians(angle))
    if material:
        mesh.materials.append(material)
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def from_bmesh(bm, name, material, smooth=True, angle=38):
    """An object from a mesh being edited (which is used up)."""
    mesh = bpy.data.meshes.new(name)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    bm.to_mesh(mesh)
    bm.free()
    return _finish(mesh, name, material, smooth, angle)


def put(thing, x=0.0, y=0.0, z=0.0, rx=0.0, ry=0.0, rz=0.0, scale=1.0):
    """Turns (degrees about x, then y, then z), scales and moves a thing (or a list); returns it."""
    turn = Matrix.Rotation(math.radians(rz), 4, 'Z') @ Matrix.Rotation(math.radians(ry), 4, 'Y') @ Matrix.Rotation(math.radians(rx), 4, 'X')
    size = Matrix.Diagonal((*((scale,) * 3 if isinstance(scale, (int, float)) else scale), 1))
    for one in thing if isinstance(thing, (list, tuple)) else [thing]:
        one.matrix_world = Matrix.Translation((x, y, z)) @ turn @ size @ one.matrix_world
    return thing


def copy(thing, **where):
    """The same thing again, sharing its mesh; `where` as in `put`."""
    again = thing.copy()
    bpy.context.scene.collection.objects.link(again)
    return put(again, **where) if where else again


def unframed(thing):
    """Seen, but not counted when the camera is set (a cord that leaves the picture, a long cable)."""
    thing['unframed'] = True
    return thing


def modify(thing, kind, **settings):
    """Applies a Blender modifier at once, e.g. modify(x, 'SUBSURF', levels=2)."""
    modifier = thing.modifiers.new(kind, kind)
    for key, value in settings.items():
        setattr(modifier, key, value)
    graph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(thing.evaluated_get(graph))
    thing.modifiers.clear()
    thing.data = mesh
    return thing


def bevelled(thing, width=0.002, segments=3, angle=35):
    """Rounds every edge sharper than `angle`."""
    modify(thing, 'BEVEL', width=width, segments=segments, limit_method='ANGLE', angle_limit=math.radians(angle), harden_normals=False)
    thing.data.shade_smooth()
    thing.data.set_sharp_from_angle(angle=math.radians(50))
    return thing


def cut(thing, cutter):
    """Takes `cutter` away from `thing` (the cutter is used up)."""
    modify(thing, 'BOOLEAN', object=cutter, operation='DIFFERENCE', solver='EXACT')
    bpy.data.objects.remove(cutter)
    thing.data.set_sharp_from_angle(angle=math.radians(38))
    return thing


def roughen(thing, amount=0.002, scale=20.0, rng=None):
    """Moves vertices along their normals by soft noise: hand-made, slumped, wrinkled. Needs a fine mesh."""
    shift = Vector((rng.uniform(0, 99) for _ in range(3))) if rng else Vector((0, 0, 0))
    for vertex in thing.data.vertices:
        vertex.co += vertex.normal * noise.noise(vertex.co * scale + shift) * amount
    return thing


def shaped(thing, change):
    """Moves every vertex by a function of (x, y, z) → (x, y, z), in the thing's own space."""
    for vertex in thing.data.vertices:
        vertex.co = change(*vertex.co)
    return thing


def join(things):
    """Several things as one object (materials kept)."""
    with bpy.context.temp_override(active_object=things[0], selected_editable_objects=things, object=things[0], selected_objects=things):
        bpy.ops.object.join()
    return things[0]
