import type { TreeModel } from '../trees/types'
import { ProtoWriter } from './protobuf'

/** Names of the input (float32, rows × columns) and the output (float32, rows × 1) of an exported model. */
export const treeInput = 'rows'
export const treeOutput = 'prediction'

const float32 = 1
const kinds = { text: 3, floats: 6, ints: 7, texts: 8 }

/**
 * The model as an ONNX file with one TreeEnsembleRegressor (ai.onnx.ml 3). It predicts what `predictTrees` predicts, to
 * float32 rounding of the sum, with missing values (NaN) on the same ways.
 */
export function treesToOnnx(model: TreeModel): Uint8Array {
  return new ProtoWriter()
    .int(1, 8)
    .text(2, 'souk')
    .message(7, (graph) => writeGraph(graph, model))
    .message(8, (opset) => opset.text(1, '').int(2, 15))
    .message(8, (opset) => opset.text(1, 'ai.onnx.ml').int(2, 3))
    .finish()
}

function writeGraph(graph: ProtoWriter, model: TreeModel): void {
  // The runtime leaves a single target as it is whatever transformation the ensemble asks for, so it is a step of its own.
  const isLogistic = model.objective === 'logistic'
  graph.message(1, (node) => {
    node
      .text(1, treeInput)
      .text(2, isLogistic ? 'raw' : treeOutput)
      .text(3, 'trees')
      .text(4, 'TreeEnsembleRegressor')
      .text(7, 'ai.onnx.ml')
    writeAttributes(node, model)
  })
  if (isLogistic)
    graph.message(1, (node) => node.text(1, 'raw').text(2, treeOutput).text(3, 'probability').text(4, 'Sigmoid'))
  graph
    .text(2, 'trees')
    .message(11, (value) => writeValue(value, treeInput, model.columns))
    .message(12, (value) => writeValue(value, treeOutput, 1))
}

function writeValue(value: ProtoWriter, name: string, columns: number): void {
  value.text(1, name).message(2, (type) =>
    type.message(1, (tensor) =>
      tensor.int(1, float32).message(2, (shape) => {
        shape.message(1, (rows) => rows.text(2, 'rows'))
        shape.message(1, (width) => width.int(1, columns))
      }),
    ),
  )
}

function writeAttributes(node: ProtoWriter, model: TreeModel): void {
  const { treeIds, nodeIds } = numberNodes(model)
  const nodes = model.feature.length
  const all = Array.from({ length: nodes }, (_, at) => at)
  const leaves = all.filter((at) => model.feature[at]! < 0)
  // A model that never split still needs a tree: one leaf that adds nothing.
  const isEmpty = nodes === 0
  const ints = (name: string, values: ArrayLike<number>): void =>
    void node.message(5, (attribute) =>
      attribute
        .text(1, name)
        .packedInts(8, isEmpty ? [0] : values)
        .int(20, kinds.ints),
    )
  const floats = (name: string, values: ArrayLike<number>): void =>
    void node.message(5, (attribute) =>
      attribute
        .text(1, name)
        .packedFloats(7, isEmpty ? [0] : values)
        .int(20, kinds.floats),
    )
  const idOf = (at: number): number => (at < 0 ? 0 : nodeIds[at]!)

  ints('nodes_treeids', treeIds)
  ints('nodes_nodeids', nodeIds)
  ints(
    'nodes_featureids',
    model.feature.map((feature) => Math.max(0, feature)),
  )
  ints('nodes_truenodeids', model.left.map(idOf))
  ints('nodes_falsenodeids', model.right.map(idOf))
  ints('nodes_missing_value_tracks_true', model.missingLeft)
  floats('nodes_values', model.threshold)
  node.message(5, (attribute) => {
    attribute.text(1, 'nodes_modes')
    for (const at of isEmpty ? [-1] : all) attribute.text(9, at < 0 || model.feature[at]! < 0 ? 'LEAF' : 'BRANCH_LEQ')
    attribute.int(20, kinds.texts)
  })
  ints(
    'target_treeids',
    leaves.map((at) => treeIds[at]!),
  )
  ints('target_nodeids', leaves.map(idOf))
  ints(
    'target_ids',
    leaves.map(() => 0),
  )
  floats(
    'target_weights',
    leaves.map((at) => model.value[at]!),
  )
  node.message(5, (attribute) => attribute.text(1, 'base_values').packedFloats(7, [model.base]).int(20, kinds.floats))
  node.message(5, (attribute) => attribute.text(1, 'n_targets').int(3, 1).int(20, 2))
  node.message(5, (attribute) => attribute.text(1, 'post_transform').text(4, 'NONE').int(20, kinds.text))
}

/** Nodes are numbered tree by tree, each from its root. */
function numberNodes(model: TreeModel): { treeIds: Int32Array; nodeIds: Int32Array } {
  const treeIds = new Int32Array(model.feature.length)
  const nodeIds = new Int32Array(model.feature.length)
  for (const [tree, root] of model.roots.entries()) {
    const end = model.roots[tree + 1] ?? model.feature.length
    for (let at = root; at < end; at++) {
      treeIds[at] = tree
      nodeIds[at] = at - root
    }
  }
  return { treeIds, nodeIds }
}
