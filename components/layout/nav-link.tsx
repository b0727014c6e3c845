'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Suspense, type ComponentProps } from 'react'

type NavLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string; exact?: boolean }

/** A link that says when it leads to the current page or, unless `exact`, to one above it. */
export function NavLink(props: NavLinkProps) {
  const { exact, ...plain } = props
  return (
    <Suspense fallback={<Link {...plain} />}>
      <CurrentLink {...props} />
    </Suspense>
  )
}

function CurrentLink({ exact, ...rest }: NavLinkProps) {
  const path = usePathname()
  const current = path === rest.href ? 'page' : !exact && path.startsWith(`${rest.href}/`) ? 'true' : undefined
  return <Link {...rest} aria-current={current} />
}
