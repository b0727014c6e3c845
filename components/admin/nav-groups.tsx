import {
  Boxes,
  Brain,
  ClipboardList,
  FolderTree,
  House,
  KeyRound,
  ListChecks,
  Mail,
  MessageSquare,
  Percent,
  Palette,
  ScrollText,
  Search,
  ShieldCheck,
  Sparkles,
  Truck,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Permission } from '@/lib/auth/permissions'

type Place = { href: string; label: string; icon: ReactNode; needs: Permission }

const groups: { label?: string; items: Place[] }[] = [
  {
    items: [
      { href: '/admin', label: 'Home', icon: <House aria-hidden />, needs: 'orders:read' },
      { href: '/admin/orders', label: 'Orders', icon: <ClipboardList aria-hidden />, needs: 'orders:read' },
      { href: '/admin/customers', label: 'Customers', icon: <Users aria-hidden />, needs: 'customers:read' },
      { href: '/admin/reviews', label: 'Reviews', icon: <MessageSquare aria-hidden />, needs: 'reviews:write' },
    ],
  },
  {
    label: 'Catalogue',
    items: [
      { href: '/admin/products', label: 'Products', icon: <Boxes aria-hidden />, needs: 'catalog:read' },
      { href: '/admin/categories', label: 'Categories', icon: <FolderTree aria-hidden />, needs: 'catalog:read' },
      {
        href: '/admin/recommendations',
        label: 'Recommendations',
        icon: <Sparkles aria-hidden />,
        needs: 'catalog:read',
      },
      { href: '/admin/search', label: 'Search', icon: <Search aria-hidden />, needs: 'catalog:read' },
    ],
  },
  {
    label: 'Running the shop',
    items: [
      { href: '/admin/mail', label: 'Mail', icon: <Mail aria-hidden />, needs: 'mail:read' },
      { href: '/admin/models', label: 'Models', icon: <Brain aria-hidden />, needs: 'models:read' },
      { href: '/admin/jobs', label: 'Jobs', icon: <ListChecks aria-hidden />, needs: 'jobs:read' },
      { href: '/admin/audit', label: 'Audit log', icon: <ScrollText aria-hidden />, needs: 'audit:read' },
    ],
  },
  {
    label: 'Settings',
    items: [
      { href: '/admin/staff', label: 'Staff', icon: <ShieldCheck aria-hidden />, needs: 'staff:read' },
      { href: '/admin/api-keys', label: 'API keys', icon: <KeyRound aria-hidden />, needs: 'settings:write' },
      { href: '/admin/settings/shipping', label: 'Shipping', icon: <Truck aria-hidden />, needs: 'settings:write' },
      { href: '/admin/settings/taxes', label: 'Taxes', icon: <Percent aria-hidden />, needs: 'settings:write' },
      { href: '/admin/design', label: 'Design', icon: <Palette aria-hidden />, needs: 'catalog:read' },
    ],
  },
]

/** The places of the back office that these permissions open; groups without any are left out. */
export function navFor(permissions: readonly Permission[]) {
  return groups
    .map((group) => ({ ...group, items: group.items.filter((item) => permissions.includes(item.needs)) }))
    .filter((group) => group.items.length > 0)
}
