// npx tsx scripts/look.ts [http://localhost:3000]: photographs the open demo shop anew for the top of the README.
import { type Browser, chromium, type Page } from 'playwright'
import sharp from 'sharp'
import { chromiumHint, findChromium } from './launcher/find.ts'

type View = { at: string; left: number; top: number; width: number; phone?: true; dark?: true; by?: typeof signIn }

const shop = process.argv[2] ?? 'http://localhost:3000'
const sheet = { width: 2400, height: 1650, background: '#e4ddd0' }
const desk = { width: 1440, height: 960 }
const phone = { width: 390, height: 844 }

const views: View[] = [
  { at: '/', left: 60, top: 60, width: 1110 },
  { at: '/products/harbour-mug', left: 1230, top: 60, width: 1110 },
  { at: '/', left: 60, top: 860, width: 337, phone: true },
  { at: '/categories/ceramics/vases', left: 427, top: 860, width: 337, phone: true, dark: true },
  { at: '/cart', left: 794, top: 860, width: 337, phone: true, by: fillCart },
  { at: '/admin', left: 1230, top: 860, width: 1095, dark: true, by: signIn },
]

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in as Administrator' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

async function fillCart(page: Page): Promise<void> {
  const add = async (slug: string, cart?: string) => {
    const { variants } = await (await page.request.get(`/api/v1/products/${slug}`)).json()
    const data = { variantId: variants[0].id, quantity: 1 }
    const answer = await page.request.post(cart ? `/api/v1/carts/${cart}/lines` : '/api/v1/carts', { data })
    return (await answer.json()).id as string
  }
  const cart = await add('harbour-mug')
  await add('thumbprint-mug', cart)
  await page.context().addCookies([{ name: 'souk_cart', value: cart, url: shop }])
}

/** A page as it stands, with rounded corners, at the size it has on the sheet. */
async function photograph(browser: Browser, view: View) {
  const context = await browser.newContext({
    baseURL: shop,
    viewport: view.phone ? phone : desk,
    deviceScaleFactor: 1.5,
    colorScheme: view.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await context.addCookies([{ name: 'consent', value: 'essential', url: shop }])
  const page = await context.newPage()
  await view.by?.(page)
  await page.goto(view.at, { waitUntil: 'networkidle' })
  const picture = sharp(await page.screenshot()).resize({ width: view.width })
  await context.close()
  const { data, info } = await picture.png().toBuffer({ resolveWithObject: true })
  const corners = `<svg width="${info.width}" height="${info.height}"><rect width="100%" height="100%" rx="14"/></svg>`
  const input = await sharp(data)
    .composite([{ input: Buffer.from(corners), blend: 'dest-in' }])
    .png()
    .toBuffer()
  return { input, left: view.left, top: view.top }
}

const executablePath = await findChromium()
if (!executablePath) throw new Error(chromiumHint)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const pictures = []
for (const view of views) pictures.push(await photograph(browser, view))
await browser.close()
const whole = await sharp({ create: { ...sheet, channels: 3 } })
  .composite(pictures)
  .png()
  .toBuffer()
await sharp(whole).resize({ width: 1600 }).webp({ quality: 84, effort: 6 }).toFile('docs/look.webp')
