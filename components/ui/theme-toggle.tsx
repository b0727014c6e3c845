'use client'

import { useSyncExternalStore } from 'react'
import { cn } from './cn'
import { Icon } from './icon'
import { monitorIcon, moonIcon, sunIcon } from './icon-paths'

export type Theme = 'system' | 'light' | 'dark'

/** The themes to choose from, with the words and icons for them. */
export const themeChoices = [
  { theme: 'system', label: 'As the system', icon: monitorIcon },
  { theme: 'light', label: 'Light', icon: sunIcon },
  { theme: 'dark', label: 'Dark', icon: moonIcon },
] as const

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function current(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Applies the theme to the page and remembers it in this browser. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
  for (const listener of listeners) listener()
}

/** The chosen theme; `system` while rendering on the server. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current, () => 'system' as Theme)
}

/** Light, dark or as the system says, kept in the browser. Not shown where scripting is off. */
export function ThemeToggle({ className }: { className?: string }) {
  const theme = useTheme()
  return (
    <div
      role="group"
      aria-label="Colour theme"
      className={cn('inline-flex rounded-full border border-line p-0.5 noscript:hidden', className)}
    >
      {themeChoices.map(({ theme: choice, label, icon }) => (
        <button
          key={choice}
          type="button"
          aria-label={label}
          aria-pressed={theme === choice}
          onClick={() => chooseTheme(choice)}
          className="grid size-8 place-items-center rounded-full text-muted transition-colors hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper compact:size-7"
        >
          <Icon path={icon} size={15} />
        </button>
      ))}
    </div>
  )
}
