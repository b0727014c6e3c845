import { renderToStaticMarkup } from 'react-dom/server'
import { extendTailwindMerge } from 'tailwind-merge'
import { expect, test } from 'vitest'
import { exhibits } from './exhibits'

const merge = extendTailwindMerge({
  extend: {
    classGroups: {
      'font-size': [{ text: ['display-1', 'display-2', 'display-3', 'display-4', 'control'] }],
      h: ['h-control', 'h-control-sm', 'h-control-lg'],
    },
  },
})

/** The classes that another one on the same element was meant to replace: which of the two wins is up to the style sheet. */
function doubtful(html: string): string[] {
  return [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, classes = '']) => {
    const names = classes.split(/\s+/)
    const kept = new Set(merge(classes).split(' '))
    return names.filter((name) => name && !kept.has(name)).map((name) => `${name} in ${classes}`)
  })
}

const stage = { at: 'test', picture: { storageKey: 'goods/mug.webp', alt: 'A mug', width: 800, height: 800 } }

test.each(exhibits.map((exhibit) => [exhibit.part, exhibit] as const))(
  '%s never has two classes for one property',
  (_, { states, more = {} }) => {
    for (const show of [...Object.values(states), ...Object.values(more)])
      if (typeof show === 'function') expect(doubtful(renderToStaticMarkup(show(stage)))).toEqual([])
  },
)
