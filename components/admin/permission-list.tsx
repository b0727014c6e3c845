import { cn } from '@/components/ui/cn'

/** Permissions by what they are about, in alphabetical order, each with its verbs: `orders` → `read`, `write`. */
export function groupPermissions(permissions: readonly string[]): [about: string, verbs: string[]][] {
  const groups = new Map<string, string[]>()
  for (const permission of [...permissions].sort()) {
    const [about = permission, verb = ''] = permission.split(':')
    groups.set(about, [...(groups.get(about) ?? []), verb])
  }
  return [...groups]
}

/** What somebody may do, one word for each thing; the verbs stand behind it where both are not given. */
export function PermissionList({ permissions, className }: { permissions: readonly string[]; className?: string }) {
  return (
    <ul className={cn('flex flex-wrap gap-1', className)}>
      {groupPermissions(permissions).map(([about, verbs]) => (
        <li key={about} className="inline-flex min-h-5 items-center gap-1 rounded-sm bg-sunken px-1.5 text-xs">
          {about}
          <span className="text-muted">{verbs.join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}
