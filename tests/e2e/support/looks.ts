// Pictures of pages, small enough to keep: a page's sheet holds it at every width in both themes, at a quarter of its size.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'

const widths = [390, 768, 1440]
const themes = ['light', 'dark'] as const
const height = 1200
const scale = 4
const gap = 4

const kept = path.resolve('tests/e2e/looks')
const results = path.resolve('test-results/looks')

type Tile = { name: string; left: number; width: number; height: number; picture: Buffer }

/** Photographs what is open at every width and in both themes. */
export async function photograph(page: Page): Promise<Tile[]> {
  const tiles: Tile[] = []
  let left = 0
  for (const width of widths) {
    await page.setViewportSize({ width, height })
    await settle(page)
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const shot = await page.screenshot({ type: 'jpeg', quality: 92, animations: 'disabled' })
      const size = { width: Math.round(width / scale), height: height / scale }
      const picture = await sharp(shot)
        .resize({ ...size, fit: 'fill' })
        .png()
        .toBuffer()
      tiles.push({ name: `${width} px, ${theme}`, left, ...size, picture })
      left += size.width + gap
    }
  }
  return tiles
}

/** Fonts there, pictures in sight decoded, nothing loading, and two frames drawn with all of it. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const inSight = () =>
      [...document.images].filter((image) => {
        const { top, bottom, left, right } = image.getBoundingClientRect()
        return right > Math.max(left, 0) && left < innerWidth && bottom > Math.max(top, 0) && top < innerHeight
      })
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await document.fonts.ready
    await frame()
    // A picture that a scrolled row hides is never asked for.
    const patience = new Promise((resolve) => setTimeout(resolve, 2_000))
    await Promise.race([Promise.all(inSight().map((image) => image.decode().catch(() => undefined))), patience])
    await frame()
    await frame()
  })
}

async function sheetOf(tiles: Tile[]): Promise<Buffer> {
  const { left, width } = tiles.at(-1)!
  return sharp({ create: { width: left + width, height: height / scale, channels: 3, background: '#888' } })
    .composite(tiles.map(({ picture, left }) => ({ input: picture, left, top: 0 })))
    .webp({ quality: 86, effort: 5 })
    .toBuffer()
}

// Another machine draws letters otherwise, which a quarter of the size and some blur leave little of; a colour that
// changed a little over a wide area shows in the mean, a part that moved or changed a lot shows in the share.
const differs = 28
const mostShare = 0.006
const mostMean = 1.6

/** What is not as in the kept sheet, a line for each picture; keeps the new sheet instead when asked to. */
export async function compare(name: string, tiles: Tile[], keep: boolean): Promise<string[]> {
  const file = path.join(kept, `${name}.webp`)
  const now = await sheetOf(tiles)
  if (keep) {
    mkdirSync(kept, { recursive: true })
    writeFileSync(file, now)
    return []
  }
  if (!existsSync(file)) return [`there is no ${file} to compare with`]
  const complaints: string[] = []
  for (const tile of tiles) {
    const [is, was] = await Promise.all([cut(now, tile), cut(file, tile)])
    if (!is || !was) return [`${file} has other measures`]
    const { share, mean } = difference(is, was)
    if (share <= mostShare && mean <= mostMean) continue
    complaints.push(`${tile.name}: ${(share * 100).toFixed(2)} % differs, colour by ${mean.toFixed(1)} of 255`)
  }
  if (complaints.length > 0) {
    mkdirSync(results, { recursive: true })
    writeFileSync(path.join(results, `${name}-now.webp`), now)
    const difference = { input: await sharp(file).toBuffer(), blend: 'difference' as const }
    await sharp(now)
      .composite([difference])
      .toFile(path.join(results, `${name}-difference.webp`))
  }
  return complaints
}

async function cut(sheet: Buffer | string, { left, width, height }: Tile): Promise<Buffer | null> {
  const { width: all = 0, height: high = 0 } = await sharp(sheet).metadata()
  if (left + width > all || height > high) return null
  return sharp(sheet).extract({ left, top: 0, width, height }).blur(1.2).removeAlpha().raw().toBuffer()
}

/** The share of pixels of which a channel is far off, and how far the mean of a channel has moved. */
function difference(is: Buffer, was: Buffer): { share: number; mean: number } {
  let far = 0
  const sums = [0, 0, 0]
  for (let at = 0; at < is.length; at += 3) {
    let most = 0
    for (let channel = 0; channel < 3; channel++) {
      const by = is[at + channel]! - was[at + channel]!
      sums[channel]! += by
      most = Math.max(most, Math.abs(by))
    }
    if (most > differs) far += 1
  }
  const pixels = is.length / 3
  return { share: far / pixels, mean: Math.max(...sums.map((sum) => Math.abs(sum) / pixels)) }
}
