/** Everything staff and API keys can be allowed to do: the only list. */
export const permissions = [
  'catalog:read',
  'catalog:write',
  'inventory:read',
  'inventory:write',
  'orders:read',
  'orders:write',
  'payments:write',
  'customers:read',
  'customers:write',
  'carts:write',
  'checkout:write',
  'reviews:write',
  'marketing:write',
  'analytics:read',
  'models:read',
  'models:write',
  'jobs:read',
  'jobs:write',
  'mail:read',
  'staff:read',
  'staff:write',
  'audit:read',
  'settings:write',
  'imports:write',
] as const
export type Permission = (typeof permissions)[number]

/** The roles every shop starts with. */
export const builtInRoles: { key: string; name: string; permissions: readonly Permission[] }[] = [
  { key: 'admin', name: 'Administrator', permissions },
  {
    key: 'manager',
    name: 'Shop manager',
    permissions: permissions.filter((permission) => !['staff:write', 'settings:write'].includes(permission)),
  },
  {
    key: 'support',
    name: 'Support',
    permissions: [
      'catalog:read',
      'inventory:read',
      'orders:read',
      'orders:write',
      'customers:read',
      'mail:read',
      'reviews:write',
    ],
  },
]
