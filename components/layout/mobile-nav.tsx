'use client'

import { Icon } from '@/components/ui/icon'
import { menuIcon } from '@/components/ui/icon-paths'
import { lazy, type MouseEvent, type ReactNode, Suspense, useRef, useState } from 'react'
import type { Department } from './department'

const WITHOUT_SCRIPT = 'footer-departments'
const load = () => import('./mobile-menu')
const never = new Promise<never>(() => {})

const MobileMenu = lazy(() =>
  load().then(
    (module) => ({ default: module.MobileMenu }),
    () => ((window.location.hash = WITHOUT_SCRIPT), never),
  ),
)

type MobileNavProps = { shopName: string; departments: readonly Department[]; search: ReactNode }

/**
 * The navigation of small screens in a drawer, whose code is fetched when somebody is about to open it. Without JavaScript
 * its button is a link to the list in the footer.
 */
export function MobileNav(props: MobileNavProps) {
  const button = useRef<HTMLAnchorElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const prepare = () => void load().catch(() => {})
  function open(event: MouseEvent) {
    event.preventDefault()
    setIsOpen(true)
    setWasOpen(true)
  }
  return (
    <>
      <a
        ref={button}
        href={`#${WITHOUT_SCRIPT}`}
        role="button"
        aria-label="Menu"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        className="grid h-11 w-10 place-items-center rounded hover:bg-sunken sm:w-11"
      >
        <Icon path={menuIcon} size={22} strokeWidth={1.4} />
      </a>
      {wasOpen && (
        <Suspense>
          <MobileMenu {...props} isOpen={isOpen} onOpenChange={setIsOpen} returnFocusTo={() => button.current} />
        </Suspense>
      )}
    </>
  )
}
