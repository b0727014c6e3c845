// How pages feel: nothing jumps while they load, nothing hides when they are enlarged, and the focus is always seen.
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
  '/orders/[id]',
  '/orders/[id]/review/[lineId]',
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

/** What stands out of the page sideways, and what lies upon its neighbour in the header. */
function outOfPlace(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const name = (one: Element) =>
      `${one.tagName.toLowerCase()} "${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}"`
    const scrolls = (one: Element | null): boolean =>
      one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement))
    const shown = (all: string) =>
      [...document.querySelectorAll(all)].filter((one) => {
        const { width, height } = one.getBoundingClientRect()
        return width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      })
    const cut = shown('h1, h2, h3, a, button, input, select, textarea, summary').filter((one) => {
      const { left, right } = one.getBoundingClientRect()
      return (left < -1 || right > clientWidth + 1) && !scrolls(one.parentElement)
    })
    const inHeader = shown('header a, header button')
    const upon = inHeader.flatMap((one, index) =>
      inHeader.slice(index + 1).filter((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        return across > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
      }),
    )
    return [
      ...(scrollWidth > clientWidth ? [`scrolls ${scrollWidth - clientWidth} px sideways`] : []),
      ...cut.map((one) => `${name(one)} is cut`),
      ...upon.map((one) => `${name(one)} lies upon another`),
    ]
  })
}

const enlarged = [
  [320, '1280 px at four times the size'],
  [195, 'a phone of 390 px at twice the size'],
  [720, '1440 px at twice the size'],
] as const

for (const [width, meaning] of enlarged) {
  test(`at ${width} px, which is ${meaning}, nothing is cut and nothing overlaps`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: Math.round(width * 1.5) })
    const found: string[] = []
    for (const route of narrow) {
      await page.goto(await reach(route, page, request))
      found.push(...(await outOfPlace(page)).map((each) => `${route}: ${each}`))
    }
    expect(found).toEqual([])
  })
}

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
