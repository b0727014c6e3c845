import { crc32 } from 'node:zlib'
import { emptyModel } from './model'
import type { Objective, TreeModel } from './types'

const magic = 0x53545245
const version = 1
const objectives: readonly Objective[] = ['squared', 'logistic', 'lambdamart']
const head = 32

/** A model as bytes: a head with sizes and a checksum, then the arrays as they are in memory (little endian). */
export function treesToBytes(model: TreeModel): Uint8Array {
  const parts = arraysOf(model).map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
  const bytes = new Uint8Array(head + parts.reduce((sum, part) => sum + part.length, 0))
  let at = head
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic)
  view.setUint32(4, version, true)
  view.setUint32(8, objectives.indexOf(model.objective), true)
  view.setUint32(12, model.columns, true)
  view.setUint32(16, model.roots.length, true)
  view.setUint32(20, model.feature.length, true)
  view.setFloat32(24, model.base, true)
  view.setUint32(28, crc32(bytes.subarray(head)), true)
  return bytes
}

/** The model that was written; throws a RangeError that says so when the bytes are foreign, cut short or damaged. */
export function treesFromBytes(bytes: Uint8Array): TreeModel {
  if (bytes.length < head) throw new RangeError('The model file is cut short.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== magic) throw new RangeError('This is no file of trees.')
  if (view.getUint32(4, true) !== version)
    throw new RangeError(`The trees are of version ${view.getUint32(4, true)}, not ${version}.`)
  const trees = view.getUint32(16, true)
  const nodes = view.getUint32(20, true)
  const objective = objectives[view.getUint32(8, true)] ?? 'squared'
  const model = emptyModel(objective, view.getUint32(12, true), view.getFloat32(24, true), trees, nodes)
  const arrays = arraysOf(model)
  if (bytes.length !== head + arrays.reduce((sum, array) => sum + array.byteLength, 0))
    throw new RangeError('The model file is cut short.')
  if (crc32(bytes.subarray(head)) !== view.getUint32(28, true)) throw new RangeError('The model file is damaged.')
  let at = head
  for (const array of arrays) {
    new Uint8Array(array.buffer).set(bytes.subarray(at, at + array.byteLength))
    at += array.byteLength
  }
  return model
}

function arraysOf(model: TreeModel): (Int32Array | Float32Array | Uint8Array)[] {
  const { roots, feature, threshold, left, right, missingLeft, value, gain, cover } = model
  return [roots, feature, threshold, left, right, value, gain, cover, missingLeft]
}
