import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from '@/lib/env'

const demo = z.object({ accounts: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })) })
export type DemoAccount = z.infer<typeof demo>['accounts'][number]

/** The sign-ins of the demo shop, to be shown to visitors; none in a shop that takes real money or was not filled by the seed. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  if (env.STRIPE_SECRET_KEY) return []
  const text = await readFile(path.join(/* turbopackIgnore: true */ env.dataDir, 'demo.json'), 'utf8').catch(() => null)
  return text ? (demo.safeParse(JSON.parse(text)).data?.accounts ?? []) : []
}
