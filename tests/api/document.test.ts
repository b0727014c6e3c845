import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { routes } from '@/app/api/v1/_routes'
import { routeMethods } from '@/lib/http/openapi'
import { document } from './call'

const root = path.join(import.meta.dirname, '../../app/api/v1')

test('every route file is in the list, and the list names no other', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.basename(file) === 'route.ts',
  )
  const paths = files
    .map((file) => path.dirname(file))
    .filter((folder) => !['openapi.json', '[...unknown]'].includes(folder))
  const urls = paths.map((folder) =>
    folder === '.' ? '/api/v1' : `/api/v1/${folder.replaceAll('[', '{').replaceAll(']', '}')}`,
  )
  expect(Object.keys(routes).sort()).toEqual(urls.sort())
})

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})

test('every operation has a name of its own, a summary and says who may call it', () => {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  const ids = operations.map((operation) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const operation of operations)
    expect(operation).toMatchObject({ summary: expect.stringMatching(/.{8}/), security: expect.any(Array) })
  expect(operations.length).toBe(
    Object.values(routes).reduce((sum, module) => sum + routeMethods.filter((method) => module[method]).length, 0),
  )
})

test('path parameters of the document are those of the path', () => {
  for (const [address, methods] of Object.entries(document.paths)) {
    for (const operation of Object.values(methods)) {
      const named = operation.parameters
        .filter((each: { in: string }) => each.in === 'path')
        .map((each: { name: string }) => each.name)
      expect(named, address).toEqual([...address.matchAll(/\{(\w+)\}/g)].map((found) => found[1]))
    }
  }
})
