import { expect, test } from 'vitest'
import { assertExpression, evaluate, keyOf, matches, requiredEquality, textAt } from './cel'

const event = {
  name: 'order/paid',
  data: { orderId: 'ord_1', total: 5, ratio: 1.5, tags: ['a', 'b'], note: null, nested: { id: 7 } },
}

test.each([
  [`event.data.total == 5`, true],
  [`event.data.total > 4 && event.data.total <= 5.0`, true],
  [`'a' in event.data.tags && size(event.data.tags) == 2`, true],
  [`event.data.tags.exists(t, t == 'b')`, true],
  [`event.name.startsWith('order/')`, true],
  [`event.data.missing == 'x'`, false],
  [`event.data.missing != 'x'`, true],
  [`event.data.missing == null && event.data.note == null`, true],
  [`has(event.data.missing)`, false],
  [`has(event.data.note)`, true],
  [`event.data.missing.deeper == 1`, false],
  [`event.data.total > event.data.missing`, false],
  [`event.data.total`, false],
])('%s is %s', (expression, expected) => {
  expect(matches(expression, { event })).toBe(expected)
})

test('two fields that are both missing are not equal', () => {
  const expression = 'event.data.cartId == async.data.cartId'
  expect(matches(expression, { event: { data: {} }, async: { data: {} } })).toBe(false)
  expect(matches(expression, { event: { data: { cartId: 'c' } }, async: { data: { cartId: 'c' } } })).toBe(true)
})

test('keys join text and numbers', () => {
  expect(evaluate(`event.data.orderId + "-" + event.data.total`, { event })).toBe('ord_1-5')
  expect(keyOf('event.data.nested', { event })).toBe('{"id":7}')
  expect(keyOf('event.data.missing', { event })).toBe('null')
})

test('the equality that a wait must meet is found inside conjunctions, in either order', () => {
  expect(requiredEquality('event.data.orderId == async.data.id', event)).toEqual({ path: 'data.id', value: '"ord_1"' })
  expect(requiredEquality(`async.data.n > 1 && async.data.nested.id == 7`, event)).toEqual({
    path: 'data.nested.id',
    value: '7',
  })
  expect(requiredEquality(`'x' == async.data.id`, event)).toEqual({ path: 'data.id', value: '"x"' })
  expect(requiredEquality('async.data.a == 1 || async.data.b == 2', event)).toBeNull()
  expect(textAt({ data: { nested: { id: 7 } } }, 'data.nested.id')).toBe('7')
})

test('an expression that does not parse is refused', () => {
  expect(() => assertExpression('event.data.')).toThrow()
})
