import type { Pool } from 'pg'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hash } from '@node-rs/argon2'
import { permissions } from '@/lib/auth/permissions'
import { env } from '@/lib/env'
import { newId, newSecret } from '@/lib/id'
import { copyRows } from './copy'
import type { SimulatedCustomer } from './history/types'
import { insertRows } from './insert'
import { between, pick, type Random, randomFrom } from './random'

const firstNames = [
  'Anna',
  'Jonas',
  'Mira',
  'Luca',
  'Sofie',
  'Emil',
  'Clara',
  'Mateo',
  'Ines',
  'Tom',
  'Greta',
  'Noah',
  'Lena',
  'Aleksander',
  'Yara',
  'Finn',
  'Johanna',
  'Pierre',
  'Elif',
  'Oskar',
  'Nadia',
  'Henrik',
  'Chiara',
  'Samuel',
  'Marta',
  'Karim',
  'Ida',
  'Rafael',
  'Zofia',
  'David',
]
const lastNames = [
  'Bergmann',
  'Okafor',
  'Lindqvist',
  'Moretti',
  'Novak',
  'Duarte',
  'Schreiber',
  'Janssen',
  'Kaya',
  'Petit',
  'Hansen',
  'Wójcik',
  'Fischer',
  'Costa',
  'Virtanen',
  'Haddad',
  'Vogel',
  'Andersen',
  'Marchetti',
  'Weber',
  'Dubois',
  'Sørensen',
  'Krüger',
  'Silva',
  'Horváth',
  'Peeters',
  'Lange',
  'Romano',
  'Keller',
  'Brandt',
]
const places: [country: string, city: string, postalCode: string, street: string][] = [
  ['DE', 'Berlin', '10435', 'Oderberger Straße'],
  ['DE', 'Hamburg', '22765', 'Bahrenfelder Straße'],
  ['DE', 'München', '80469', 'Klenzestraße'],
  ['DE', 'Köln', '50674', 'Lindenstraße'],
  ['DE', 'Leipzig', '04229', 'Karl-Heine-Straße'],
  ['DE', 'Freiburg', '79098', 'Gerberau'],
  ['DE', 'Dresden', '01099', 'Görlitzer Straße'],
  ['AT', 'Wien', '1070', 'Neubaugasse'],
  ['NL', 'Utrecht', '3511 LN', 'Oudegracht'],
  ['FR', 'Lyon', '69001', 'Rue des Capucins'],
  ['DK', 'København', '2200', 'Elmegade'],
  ['SE', 'Göteborg', '413 01', 'Linnégatan'],
  ['IT', 'Bologna', '40125', 'Via Santo Stefano'],
  ['BE', 'Gent', '9000', 'Sint-Pietersnieuwstraat'],
]

export type SeededCustomer = {
  id: string
  email: string
  firstName: string
  lastName: string
  address: Record<string, string>
}

const accounts = [
  {
    role: 'admin',
    roleKey: 'admin',
    email: 'admin@halden-vale.example',
    name: 'Ruth Halden',
    password: 'birch-lantern-harbour',
  },
  {
    role: 'staff',
    roleKey: 'manager',
    email: 'manager@halden-vale.example',
    name: 'Tobias Vale',
    password: 'copper-kettle-meadow',
  },
  {
    role: 'support',
    roleKey: 'support',
    email: 'support@halden-vale.example',
    name: 'Mina Adler',
    password: 'linen-window-quarry',
  },
  {
    role: 'shopper',
    roleKey: null,
    email: 'shopper@halden-vale.example',
    name: 'Clara Lindqvist',
    password: 'walnut-teapot-river',
  },
] as const

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

function addressOf(random: Random, firstName: string, lastName: string): Record<string, string> {
  const [country, city, postalCode, street] = pick(random, places)
  return {
    firstName,
    lastName,
    company: '',
    line1: `${street} ${between(random, 1, 120)}`,
    line2: '',
    city,
    region: '',
    postalCode,
    country,
    phone: '',
  }
}

/** Customers with addresses; the last one is the demo shopper, who can sign in. */
async function writeCustomers(pool: Pool, joined: readonly SimulatedCustomer[]): Promise<SeededCustomer[]> {
  const random = randomFrom(7_331)
  const customers = joined.map((_, index): SeededCustomer => {
    const isShopper = index === joined.length - 1
    const [firstName, lastName] = isShopper
      ? ['Clara', 'Lindqvist']
      : [pick(random, firstNames), pick(random, lastNames)]
    const email = isShopper
      ? 'shopper@halden-vale.example'
      : `${plain(firstName)}.${plain(lastName)}.${index + 1}@mail.example`
    return { id: newId('cust'), email, firstName, lastName, address: addressOf(random, firstName, lastName) }
  })
  const joinedAt = joined.map((each) => new Date(each.joinedAt).toISOString())
  await copyRows(
    pool,
    'customers',
    customers.map((customer, index) => ({
      id: customer.id,
      email: customer.email,
      first_name: customer.firstName,
      last_name: customer.lastName,
      phone: '',
      locale: 'en',
      accepts_marketing: random() < 0.4,
      metadata: {},
      created_at: joinedAt[index],
      updated_at: joinedAt[index],
    })),
  )
  await copyRows(
    pool,
    'addresses',
    customers.map(({ id, address }, index) => ({
      id: newId('addr'),
      customer_id: id,
      first_name: address.firstName,
      last_name: address.lastName,
      company: '',
      line1: address.line1,
      line2: '',
      city: address.city,
      region: '',
      postal_code: address.postalCode,
      country: address.country,
      phone: '',
      is_default: true,
      created_at: joinedAt[index],
    })),
  )
  return customers
}

/**
 * The demo sign-ins and API keys; writes how to use them to `demo.json` in the data directory. Without a customer to be,
 * there is no shopper among them.
 */
export async function writeAccounts(pool: Pool, shopperId: string | null): Promise<void> {
  const chosen = accounts.filter(({ roleKey }) => roleKey !== null || shopperId !== null)
  const now = new Date().toISOString()
  const { rows: roles } = await pool.query<{ id: string; key: string }>('SELECT id, key FROM roles')
  const users = await Promise.all(
    chosen.map(async ({ roleKey, email, name, password }) => ({
      id: newId('user'),
      email,
      name,
      password_hash: await hash(password),
      email_verified_at: now,
      is_active: true,
      created_at: now,
      updated_at: now,
      customer_id: roleKey === null ? shopperId : null,
      role_id: roles.find((role) => role.key === roleKey)?.id ?? null,
    })),
  )
  await insertRows(pool, 'users', users)
  const keys = [
    {
      kind: 'secret',
      name: 'Demo secret key',
      key: newSecret('sk_demo_'),
      scopes: permissions.filter((each) => !each.startsWith('staff') && !each.startsWith('settings')),
    },
    { kind: 'publishable', name: 'Demo publishable key', key: newSecret('pk_demo_'), scopes: [] },
  ]
  await insertRows(
    pool,
    'api_keys',
    keys.map(({ kind, name, key, scopes }) => ({
      id: newId('key'),
      kind,
      name,
      prefix: key.slice(0, 12),
      hash: createHash('sha256').update(key).digest('hex'),
      scopes,
      origins: [],
      created_by_id: users[0]?.id,
      created_at: now,
    })),
  )
  await mkdir(env.dataDir, { recursive: true })
  const demo = {
    accounts: chosen.map(({ role, email, password }) => ({ role, email, password })),
    apiKey: keys[0]?.key,
  }
  await writeFile(path.join(env.dataDir, 'demo.json'), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
}

/** Customers with addresses, and those who can sign in. */
export async function writePeople(pool: Pool, joined: readonly SimulatedCustomer[]): Promise<SeededCustomer[]> {
  const customers = await writeCustomers(pool, joined)
  await writeAccounts(pool, customers.at(-1)?.id ?? null)
  return customers
}
