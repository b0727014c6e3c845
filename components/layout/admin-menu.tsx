'use client'

import { Menu } from 'lucide-react'
import { useState, type MouseEvent, type ReactNode } from 'react'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import { chooseTheme, themeChoices, useTheme, type Theme } from '@/components/ui/theme-toggle'

/** The admin's navigation in a drawer for small screens; closes when a link is followed. */
export function AdminMenu({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const closeOnLink = (event: MouseEvent) => {
    if ((event.target as Element).closest('a')) setOpen(false)
  }
  return (
    <Sheet open={open} onOpenChange={setOpen}>
      <SheetTrigger>
        <IconButton label="Menu" className="size-11 lg:hidden">
          <Menu size={20} strokeWidth={1.5} aria-hidden />
        </IconButton>
      </SheetTrigger>
      <SheetContent side="start" size="sm" title={title}>
        <div className="-mx-3" onClick={closeOnLink}>
          {children}
        </div>
      </SheetContent>
    </Sheet>
  )
}

/** Who is signed in, the theme, and the given menu items. */
export function UserMenu({
  user,
  children,
}: {
  user: { name: string; email: string; role: string }
  children?: ReactNode
}) {
  const theme = useTheme()
  const initials = user.name
    .split(/\s+/)
    .map((part) => part[0])
    .slice(0, 2)
    .join('')
    .toUpperCase()
  return (
    <DropdownMenu>
      <DropdownMenuTrigger>
        <button
          type="button"
          className="flex min-h-9 items-center gap-2 rounded px-1.5 text-sm hover:bg-sunken"
          aria-label={`${user.name}, menu`}
        >
          <span
            aria-hidden
            className="grid size-7 place-items-center rounded-full bg-ink text-[0.6875rem] font-medium text-paper"
          >
            {initials}
          </span>
          <span aria-hidden className="max-md:hidden">
            {user.name}
          </span>
        </button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <div className="px-2.5 pt-1.5 pb-2">
          <p className="font-medium">{user.name}</p>
          <p className="text-xs text-muted">
            {user.email} · {user.role}
          </p>
        </div>
        <DropdownMenuSeparator />
        <DropdownMenuLabel>Theme</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={theme} onValueChange={(value) => chooseTheme(value as Theme)}>
          {themeChoices.map(({ theme: choice, label, icon }) => (
            <DropdownMenuRadioItem key={choice} value={choice} icon={<Icon path={icon} />}>
              {label}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
        {children && <DropdownMenuSeparator />}
        {children}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
