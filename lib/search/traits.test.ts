import { expect, test } from 'vitest'
import { traitsAskedFor } from './traits'

const product = (facets: string, isOfKind = false) => ({ facets: facets.split(' '), isOfKind })

test('what is of the material, colour and brand asked for stands before what mentions them', () => {
  const pans = [product('material:cast-iron category:pans'), product('material:carbon-steel'), product('available')]
  expect(traitsAskedFor('Cast iron pan', pans)).toEqual([1, 0, 0])
  expect(traitsAskedFor('iron pan', pans)).toEqual([0, 0, 0])
  expect(traitsAskedFor('', pans)).toEqual([0, 0, 0])
  const chairs = [product('colour:black brand:fennmark'), product('colour:white brand:fennmark')]
  expect(traitsAskedFor('black Fennmark chair', chairs)).toEqual([1, 0.5])
})

test('an oak table is a table before it is of oak', () => {
  const products = [product('material:oak', true), product('material:oak'), product('material:steel')]
  expect(traitsAskedFor('oak table', products)).toEqual([1, 0.5, 0])
})
