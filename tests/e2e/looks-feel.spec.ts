// How pages feel: nothing jumps while they load, nothing hides at 320 pixels, and the focus is always seen.
import { reach } from './support/pages'
import { awake, expect, type Page, test } from './support/shop'

const main = ['/', '/categories/[...slug]', '/products/[slug]', '/cart']
const narrow = [
  ...main,
  '/search',
  '/checkout/address',
  '/checkout/shipping',
  '/checkout/payment',
  '/sign-in',
  '/register',
]

for (const width of [390, 1440]) {
  test(`nothing jumps while pages load at ${width} px`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.addInitScript(() => {
      const shifts = ((window as unknown as { shifts: number[] }).shifts = [])
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
          if (!hadRecentInput) (shifts as number[]).push(value)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const route of main) {
      await page.goto(await reach(route, page, request), { waitUntil: 'networkidle' })
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(
        shifts.reduce((sum, each) => sum + each, 0),
        `${route}: ${shifts}`,
      ).toBeLessThan(0.01)
    }
  })
}

test('at 320 px, which is 1280 px at four times the size, nothing scrolls sideways', async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const route of narrow) {
    await page.goto(await reach(route, page, request))
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(wider, route).toBeLessThanOrEqual(0)
  }
})

type Stop = { name: string; isSeen: boolean; isMarked: boolean }

/** What has the focus, whether it is in sight and whether it shows that it has it. */
function stopAt(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (!element || element === document.body) return null
    // A hidden control shows its focus by what stands for it.
    const shown = element.closest('label') ?? element
    const marks = (one: Element) => {
      const style = getComputedStyle(one)
      return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none'
    }
    const { width, height, top, bottom } = shown.getBoundingClientRect()
    const words = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)
    return {
      name: `${element.tagName.toLowerCase()} ${element.getAttribute('name') ?? ''} "${words}"`,
      isSeen: width > 1 && height > 1 && bottom > 0 && top < innerHeight,
      isMarked: [element, shown, ...shown.querySelectorAll('*')].some(marks) || marks(element.parentElement!),
    }
  })
}

for (const route of ['/', '/products/[slug]']) {
  test(`the focus is seen at every stop of ${route}`, async ({ page, request }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(await reach(route, page, request))
    await awake(page, 'header a')
    const unseen: string[] = []
    let stops = 0
    for (; stops < 160; stops++) {
      await page.keyboard.press('Tab')
      const stop = await stopAt(page)
      if (!stop) break
      if (!stop.isSeen || !stop.isMarked)
        unseen.push(`${stop.name}${stop.isSeen ? ' is not marked' : ' is out of sight'}`)
    }
    expect(stops).toBeGreaterThan(20)
    expect(unseen).toEqual([])
  })
}
