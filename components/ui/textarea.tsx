import type { ComponentProps } from 'react'
import { cn } from './cn'
import { controlClass } from './input'

/** A text area that grows with what is written where the browser can. */
export function Textarea({ rows = 4, className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      {...rest}
      className={cn(
        controlClass,
        'field-sizing-content min-h-24 resize-y px-3.5 py-2.5 compact:px-2.5 compact:py-2',
        className,
      )}
    />
  )
}
