import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { cn } from './cn'

type Child = ReactElement<{ className?: string; children?: ReactNode }>

/**
 * The one child of a part that lends only its looks: with the part's attributes where it has none of its own, and with
 * `wrap` around its content. Not Radix's Slot, which also joins handlers and refs and is on every page of the shop.
 */
export function asItsChild(
  child: ReactNode,
  { className, ...rest }: { className: string; [attribute: string]: unknown },
  wrap: (content: ReactNode) => ReactNode = (content) => content,
): ReactNode {
  if (!isValidElement(child)) throw new Error('With `asChild` there has to be one element inside.')
  const { props } = child as Child
  return cloneElement(child as Child, {
    ...rest,
    ...props,
    className: cn(className, props.className),
    children: wrap(props.children),
  })
}
