import { expect, test } from 'vitest'
import { packedPath, readListState, toggleFacet, unpackSegments, writeListState } from './list-state'

const read = (query: string) => readListState(new URLSearchParams(query))

test('equal choices give the same address, whatever order they were made in', () => {
  expect(writeListState(read('material=oak&sort=price&material=ash'))).toBe('material=ash,oak&sort=price')
  expect(writeListState(read('sort=price&material=oak,ash'))).toBe('material=ash,oak&sort=price')
})

test('what is unknown or malformed is left out', () => {
  expect(
    writeListState(read('sort=best&min=-1&max=1e9&available=1&cursor=../x&UTM_x=1&material=O%27ak&page[]=2')),
  ).toBe('')
})

test('a packed address carries the whole state and nothing that was not in it', () => {
  const path =
    packedPath(
      '/categories/ceramics/mugs',
      new URLSearchParams('material=stoneware&min=10,5&available=yes&utm_source=Mail'),
    ) ?? ''
  const { path: category, state } = unpackSegments(path.split('/').slice(2))
  expect(category).toBe('ceramics/mugs')
  expect(writeListState(state)).toBe('material=stoneware&min=10.5&available=yes')
})

test('an address without choices is not packed', () => {
  expect(packedPath('/categories/ceramics', new URLSearchParams('fbclid=AbC_1'))).toBeNull()
})

test('rubbish in the packed segment is an unfiltered list', () => {
  expect(unpackSegments(['ceramics', '~%%%']).path).toBe('ceramics')
})

test('changing a facet starts again at the first page', () => {
  const state = read('material=oak&cursor=abc')
  expect(writeListState(toggleFacet(state, 'material:oak'))).toBe('')
  expect(writeListState(toggleFacet(state, 'brand:x'))).toBe('brand=x&material=oak')
})
