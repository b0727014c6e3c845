"""Blocks and plates with bevelled edges."""

import bmesh
from mathutils import Matrix

from shapes.making import cut, from_bmesh, put


def box(width, depth, height, bevel=0.003, material=None, segments=4):
    """A box standing on z=0, centred in x and y, every edge really rounded; UVs run over the front (-y) face."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1.0)
    bmesh.ops.transform(bm, matrix=Matrix.Translation((0, 0, height / 2)) @ Matrix.Diagonal((width, depth, height, 1)), verts=bm.verts)
    bevel = min(bevel, width / 2.02, depth / 2.02, height / 2.02)
    if bevel > 0:
        bmesh.ops.bevel(bm, geom=bm.edges[:], offset=bevel, segments=segments, profile=0.5, affect='EDGES')
    return from_bmesh(bm, 'box', material)


def prism(outline, height, bevel=0.001, material=None, segments=3, holes=()):
    """An outline [(x, y), …] given a height, its top and bottom edges rounded. `holes`: outlines cut right through."""
    bm = bmesh.new()
    low = [bm.verts.new((x, y, 0)) for x, y in outline]
    face = bm.faces.new(low)
    grown = bmesh.ops.extrude_face_region(bm, geom=[face])
    raised = [v for v in grown['geom'] if isinstance(v, bmesh.types.BMVert)]
    bmesh.ops.translate(bm, vec=(0, 0, height), verts=raised)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    if bevel:
        flat = [e for e in bm.edges if abs(e.verts[0].co.z - e.verts[1].co.z) < 1e-7]
        bmesh.ops.bevel(bm, geom=flat, offset=min(bevel, height / 2.05), segments=segments, profile=0.5, affect='EDGES', clamp_overlap=True)
    thing = from_bmesh(bm, 'prism', material)
    for hole in holes:
        cut(thing, put(prism(hole, height * 3, 0), z=-height))
    return thing
