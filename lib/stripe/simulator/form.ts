import { invalidRequest } from './fault'

export type FormValue = string | FormValue[] | { [key: string]: FormValue }
export type Form = { [key: string]: FormValue }

const maxFields = 1000
const maxDepth = 8
const unsafe = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads `a[b][0][c]=v` as Stripe's clients write it, in bodies and query strings.
 * Throws a Fault for unbalanced brackets, unsafe names, or more than is sane.
 */
export function decodeForm(text: string): Form {
  const root: Form = {}
  let count = 0
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > maxFields) throw invalidRequest('The request has too many parameters.')
    put(root, splitName(name), value)
  }
  return listify(root) as Form
}

function splitName(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name)
  if (!match) throw invalidRequest(`Invalid parameter name: ${name.slice(0, 60)}`)
  const parts = [match[1] ?? '', ...[...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '')]
  if (parts.length > maxDepth || parts.some((part) => unsafe.has(part))) {
    throw invalidRequest(`Invalid parameter name: ${name.slice(0, 60)}`)
  }
  return parts
}

function put(root: Form, parts: string[], value: string): void {
  let at = root
  for (const [depth, part] of parts.entries()) {
    const key = part === '' ? String(Object.keys(at).length) : part
    if (depth === parts.length - 1) {
      at[key] = value
      return
    }
    const next = at[key]
    if (next === undefined) at = at[key] = {} as Form
    else if (typeof next === 'object' && !Array.isArray(next)) at = next
    else throw invalidRequest(`Invalid parameter: ${parts[0]} is given both as a value and as an object.`)
  }
}

function listify(value: FormValue): FormValue {
  if (typeof value === 'string' || Array.isArray(value)) return value
  const keys = Object.keys(value)
  const entries = keys.map((key) => [key, listify(value[key] as FormValue)] as const)
  const isList = keys.length > 0 && keys.every((key, index) => key === String(index))
  return isList ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}
