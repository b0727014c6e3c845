import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { formKeys, type Good } from '../goods/types.ts'
import { drawForm, formOf } from './forms/index.ts'
import { pictureFor, sceneFor } from './index.ts'
import { sceneData } from './scene-data.ts'

const mug: Good = {
  slug: 'test-mug',
  title: 'Test Mug',
  subtitle: '',
  description: '',
  brand: 'kilnhouse',
  category: 'ceramics/mugs',
  form: 'mug',
  priceMinor: 1800,
  options: [
    {
      key: 'colour',
      name: 'Glaze',
      values: [
        { key: 'chalk', label: 'Chalk', swatch: '#efe8db' },
        { key: 'ink', label: 'Ink', swatch: '#3f5366' },
      ],
    },
    {
      key: 'set',
      name: 'Set',
      values: [
        { key: 'single', label: 'Single' },
        { key: 'set-of-four', label: 'Set of four' },
      ],
    },
  ],
  attributes: { material: 'stoneware' },
  specifications: [],
  care: '',
  weightGrams: 300,
  popularity: 0.5,
}

describe.each(formKeys)('%s', (key) => {
  const draw = (seed: number, prefix = 'a') => drawForm(key, { colour: '#7f9a8b', seed }, prefix)

  test('draws the same picture for the same seed', () => {
    expect(draw(11)).toBe(draw(11))
  })

  test('looks different for different seeds', () => {
    expect(new Set(Array.from({ length: 10 }, (_, seed) => draw(seed + 1))).size).toBeGreaterThanOrEqual(3)
  })

  test('writes whole numbers and whole markup in every look', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const svg = draw(seed)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
      expect(svg.split('<g').length).toBe(svg.split('</g>').length)
    }
  })

  test('uses only ids it has defined, all with its prefix', () => {
    const svg = draw(5, 'own_')
    const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const used = [...svg.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id]) => id ?? '')
    expect([...defined].every((id) => id?.startsWith('own_'))).toBe(true)
    expect(used.filter((id) => !defined.has(id))).toEqual([])
  })

  test('puts something on the middle of the picture', async () => {
    const { stage } = formOf(key)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="100" height="100"><rect width="1000" height="1000" fill="#fff"/>${draw(3)}</svg>`
    const stats = await sharp(Buffer.from(svg))
      .extract({ left: 20, top: stage === 'flat' ? 20 : 15, width: 60, height: 65 })
      .stats()
    expect(Math.max(...stats.channels.map(({ stdev }) => stdev))).toBeGreaterThan(8)
  })
})

test('a variant of another colour gets another picture, the same colour the same key', () => {
  const chalk = pictureFor(mug, { colour: 'chalk', set: 'single' }, 'hero')
  const ink = pictureFor(mug, { colour: 'ink', set: 'single' }, 'hero')
  expect(chalk.key).not.toBe(ink.key)
  expect(chalk.key).toBe(pictureFor(mug, { colour: 'chalk', set: 'single' }, 'hero').key)
  expect(chalk.alt).toBe('Test Mug in Chalk')
})

test('a set shows its pieces and says how many', () => {
  const four = pictureFor(mug, { colour: 'chalk', set: 'set-of-four' }, 'hero')
  expect(four.alt).toBe('Test Mug in Chalk, a set of 4')
  expect(four.key).not.toBe(pictureFor(mug, { colour: 'chalk', set: 'single' }, 'hero').key)
})

test('a close view is another picture than the whole', () => {
  expect(pictureFor(mug, {}, 'detail').svg).not.toBe(pictureFor(mug, {}, 'hero').svg)
})

test('a rendered picture is a square WebP of the width asked for', async () => {
  const meta = await sharp(
    await sharp(Buffer.from(pictureFor(mug, {}, 'hero').svg))
      .resize(600)
      .webp()
      .toBuffer(),
  ).metadata()
  expect([meta.format, meta.width, meta.height]).toEqual(['webp', 600, 600])
})

test.each(Object.keys(sceneData))('the scene %s renders wide', async (name) => {
  const { svg, alt } = sceneFor(name)
  const meta = await sharp(await sharp(Buffer.from(svg)).resize(800).webp().toBuffer()).metadata()
  expect([meta.width, meta.height]).toEqual([800, 450])
  expect(alt.length).toBeGreaterThan(20)
})

test('an unknown scene is an error, not an empty picture', () => {
  expect(() => sceneFor('nowhere')).toThrow('No scene is called nowhere.')
})
