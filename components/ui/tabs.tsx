'use client'

import * as Primitive from 'radix-ui/tabs'
import type { ComponentProps } from 'react'
import { cn } from './cn'
import { tabClass, tabRowClass } from './tab-class'

/** Holds which tab is chosen. */
export const Tabs = Primitive.Root

/** The row of tabs; `label` names it. */
export function TabsList({ label, className, ...rest }: ComponentProps<typeof Primitive.List> & { label: string }) {
  return <Primitive.List aria-label={label} {...rest} className={cn(tabRowClass, className)} />
}

/** One tab. */
export function TabsTrigger({ className, ...rest }: ComponentProps<typeof Primitive.Trigger>) {
  return (
    <Primitive.Trigger
      {...rest}
      className={cn(tabClass, 'data-[state=active]:border-ink data-[state=active]:text-ink', className)}
    />
  )
}

/** What the tab of the same `value` shows. */
export function TabsContent({ className, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return <Primitive.Content {...rest} className={cn('pt-5 compact:pt-4', className)} />
}
