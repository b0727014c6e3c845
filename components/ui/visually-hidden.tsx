import type { ReactNode } from 'react'

/** Text for assistive technology only. */
export function VisuallyHidden({
  children,
  as: Element = 'span',
}: {
  children: ReactNode
  as?: 'span' | 'div' | 'h2' | 'h3' | 'legend' | 'caption'
}) {
  return <Element className="sr-only">{children}</Element>
}
