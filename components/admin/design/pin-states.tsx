'use client'

import { useEffect } from 'react'

const reachable = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"])'

/** What a frame with `data-pin` of the same name shows without a pointer or a keyboard. */
const pinned = [
  [/:hover/g, `:is(:hover, :where([data-pin='hover'] *))`],
  [/:focus-visible/g, `:is(:focus-visible, :where([data-pin='focus'] ${reachable}))`],
] as const

type Grouping = { cssRules: CSSRuleList }

function widen(rules: CSSRuleList) {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      let selector = rule.selectorText
      if (!selector.includes('data-pin')) for (const [state, wide] of pinned) selector = selector.replace(state, wide)
      if (selector !== rule.selectorText) rule.selectorText = selector
    }
    if ('cssRules' in rule) widen((rule as unknown as Grouping).cssRules)
  }
}

/**
 * Lets the page's own rules for hover and focus also hold in frames with `data-pin`. The rules themselves are widened,
 * in their place and with their weight, so that what is shown is what a visitor gets and no page pays for it.
 */
export function PinStates() {
  useEffect(() => {
    for (const sheet of document.styleSheets) {
      try {
        widen(sheet.cssRules)
      } catch {
        // A sheet of an extension may not be read.
      }
    }
  }, [])
  return null
}
