'use client'

import { LogOut } from 'lucide-react'
import { startTransition } from 'react'
import { DropdownMenuItem } from '@/components/ui/dropdown-menu'

/** The menu entry that ends the session of this browser. */
export function SignOutItem({ action }: { action: (input: Record<string, never>) => Promise<unknown> }) {
  return (
    <DropdownMenuItem
      icon={<LogOut strokeWidth={1.5} aria-hidden />}
      onSelect={() => startTransition(async () => void (await action({})))}
    >
      Sign out
    </DropdownMenuItem>
  )
}
