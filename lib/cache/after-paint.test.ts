import { describe, expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, because Next loads it outside the build
import { scriptsAfterPaint } from './after-paint.mjs'

const tag = (name: string) => `<script src="/_next/static/chunks/${name}.js" async=""></script>`
const preload = (name: string) =>
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/${name}.js"/>`
const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`

describe('scripts of a prerendered page', () => {
  it('are fetched where they stood and run by one script at the end', () => {
    const html = scriptsAfterPaint(page(tag('a') + tag('b'), '<p>Mugs</p>'))
    expect(html).toContain(`<head>${preload('a')}${preload('b')}</head>`)
    expect(html).not.toContain('async=""')
    expect(html).toMatch(/\(\["\/_next\/static\/chunks\/a\.js","\/_next\/static\/chunks\/b\.js"\]\)<\/script><\/body>/)
  })

  it('are not fetched twice when the page already asks for them', () => {
    const html = scriptsAfterPaint(page(preload('main'), `<p>Mugs</p>${tag('main')}`))
    expect(html.split(preload('main'))).toHaveLength(2)
    expect(html).toContain('(["/_next/static/chunks/main.js"])')
  })

  it('stay as they are when they are not asynchronous, and in pages that have none or no end', () => {
    const old = '<script src="/_next/static/chunks/old.js" noModule=""></script>'
    expect(scriptsAfterPaint(page(old, ''))).toBe(page(old, ''))
    expect(scriptsAfterPaint(`<p>${tag('a')}`)).toBe(`<p>${tag('a')}`)
  })

  it.each([
    ['shown', 'visible', ['timer', 'observed'], 0],
    ['in the background', 'hidden', [], 2],
  ])('of a page that is %s start in their time, once', (_, visibilityState, expectedWaits, atOnce) => {
    const html = scriptsAfterPaint(page(tag('a') + tag('b'), ''))
    const code = /<script>(\(sources=>.*)<\/script>/s.exec(html)![1]!
    const waits: string[] = []
    const timers: (() => void)[] = []
    const added: string[] = []
    const element = () => ({ src: '', setAttribute: () => {} })
    const run = new Function('document', 'PerformanceObserver', 'setTimeout', 'globalThis', code)
    run(
      { visibilityState, createElement: element, head: { append: (script: { src: string }) => added.push(script.src) } },
      class {
        constructor(painted: () => void) {
          timers.push(painted)
        }
        observe = () => waits.push('observed')
      },
      (work: () => void) => {
        waits.push('timer')
        timers.push(work)
      },
      { requestIdleCallback: (work: () => void) => work() },
    )
    expect(waits).toEqual(expectedWaits)
    expect(added).toHaveLength(atOnce)
    timers.forEach((work) => work())
    expect(added).toEqual(['/_next/static/chunks/a.js', '/_next/static/chunks/b.js'])
  })
})
