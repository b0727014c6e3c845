import { type ASTNode, Environment } from '@marcbachmann/cel-js'
import { LRUCache } from 'lru-cache'
import { InvalidOperation } from './invalid-operation'

/** `event` is what started the run, `async` what arrived later. */
export type Variables = { event: unknown; async?: unknown }
type Chain = string[]
type Compiled = {
  run: (variables: Variables) => unknown
  chains: Chain[]
  pairs: [Chain, Chain][]
  equality: Equality | null
}
type Equality = { path: string; other: (variables: Variables) => unknown }

const concat = (left: unknown, right: unknown) => `${String(left)}${String(right)}`
const environment = new Environment({ unlistedVariablesAreDyn: true })
  .registerOperator('string + double', concat)
  .registerOperator('double + string', concat)
  .registerOperator('string + int', concat)
  .registerOperator('int + string', concat)

// Expressions built at run time (`async.data.id == '…'`) would fill an unbounded map.
const cache = new LRUCache<string, Compiled>({ max: 1000 })

/** Checks that an expression parses. Throws with its position when it does not. */
export function assertExpression(expression: string): void {
  compile(expression)
}

/** The value of an expression. Fields that are not there read as null, as on Inngest's server. Throws on a type error. */
export function evaluate(expression: string, variables: Variables): unknown {
  const compiled = compile(expression)
  return compiled.run(withMissing(compiled, variables))
}

/** Whether the expression holds; one that cannot be evaluated does not. */
export function matches(expression: string | null | undefined, variables: Variables): boolean {
  if (!expression) return true
  try {
    return evaluate(expression, variables) === true
  } catch {
    return false
  }
}

/** The value of a key expression as text: equal values give equal text, what cannot be evaluated gives `null`. */
export function keyOf(expression: string, variables: Variables): string {
  try {
    return toText(evaluate(expression, variables))
  } catch {
    return 'null'
  }
}

/** An equality `async.<path> == <value known now>` that must hold for the expression to match, or null if there is none. */
export function requiredEquality(expression: string, event: unknown): { path: string; value: string } | null {
  const { equality } = compile(expression)
  if (!equality) return null
  try {
    return { path: equality.path, value: toText(equality.other({ event })) }
  } catch {
    return null
  }
}

/** The text by which a value at `path` (`data.orderId`) of an event is compared with `requiredEquality`. */
export function textAt(event: unknown, path: string): string {
  return toText(path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), event))
}

function toText(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner))
}

function compile(expression: string): Compiled {
  const known = cache.get(expression)
  if (known) return known
  const run = parse(expression)
  const chains: Chain[] = []
  const pairs: [Chain, Chain][] = []
  walk(run.ast, (node) => {
    if (node.op === 'call' && node.args[0] === 'has') return false
    const chain = toChain(node)
    if (chain) {
      chains.push(chain)
      return false
    }
    if (node.op === '==' || node.op === '!=') {
      const left = toChain(node.args[0])
      const right = toChain(node.args[1])
      if (left && right) pairs.push([left, right])
    }
    return true
  })
  const compiled: Compiled = {
    run: (variables) => run(variables),
    chains,
    pairs,
    equality: findEquality(run.ast, expression),
  }
  cache.set(expression, compiled)
  return compiled
}

function parse(expression: string) {
  try {
    return environment.parse(expression)
  } catch (error) {
    throw new InvalidOperation(`"${expression}" is not an expression: ${(error as Error).message}`)
  }
}

function findEquality(node: ASTNode, expression: string): Equality | null {
  if (node.op === '&&') return findEquality(node.args[0], expression) ?? findEquality(node.args[1], expression)
  if (node.op !== '==') return null
  for (const [mine, other] of [node.args, [node.args[1], node.args[0]]] as [ASTNode, ASTNode][]) {
    const chain = toChain(mine)
    const otherChain = toChain(other)
    const known = other.op === 'value' || otherChain?.[0] === 'event'
    if (chain?.[0] !== 'async' || !known) continue
    const { start, end } = other.range
    const text = expression.slice(start, end)
    return { path: chain.slice(1).join('.'), other: (variables) => evaluate(text, variables) }
  }
  return null
}

function toChain(node: ASTNode): Chain | null {
  if (node.op === 'id') return node.args === 'event' || node.args === 'async' ? [node.args] : null
  if (node.op !== '.') return null
  const parent = toChain(node.args[0])
  return parent ? [...parent, node.args[1]] : null
}

function walk(node: unknown, visit: (node: ASTNode) => boolean): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit)
  else if (isNode(node) && visit(node)) walk(node.args, visit)
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value
}

/** The variables with null wherever the expression looks for a field that is not there. */
function withMissing({ chains, pairs }: Compiled, variables: Variables): Variables {
  let filled: Record<string, unknown> = variables
  const missing = chains.filter((chain) => !isPresent(variables, chain))
  for (const chain of missing) filled = setAt(filled, chain, null)
  // Two fields that are both missing are not equal.
  for (const [left, right] of pairs) {
    if (!isPresent(variables, left) && !isPresent(variables, right)) filled = setAt(filled, right, '\u0000missing')
  }
  return filled as Variables
}

function isPresent(root: unknown, chain: Chain): boolean {
  let value = root
  for (const key of chain) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return false
    value = value[key]
  }
  return true
}

function setAt(root: unknown, [key, ...rest]: Chain, leaf: unknown): Record<string, unknown> {
  const copy = isRecord(root) ? { ...root } : {}
  if (key !== undefined) copy[key] = rest.length === 0 ? leaf : setAt(copy[key], rest, leaf)
  return copy
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
