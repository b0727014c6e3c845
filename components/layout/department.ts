import type { ReactNode } from 'react'

/** A department as the navigation shows it; with `links` it opens a panel, without it is a plain link. */
export type Department = {
  name: string
  href: string
  blurb?: string
  links?: readonly { label: string; href: string }[]
  feature?: ReactNode
}
