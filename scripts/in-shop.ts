// node scripts/run.mjs in-shop FILE …: runs a TypeScript program with the shop's database, migrated, and its settings.
import path from 'node:path'
import { withDatabase } from './launcher/database.ts'
import { shopEnv } from './launcher/environment.ts'
import { root } from './launcher/paths.ts'
import { generateClient } from './launcher/prisma-client.ts'
import { runAttached } from './launcher/process.ts'
import { migrate } from './migrations/apply.ts'

const [file = '', ...args] = process.argv.slice(2)
try {
  await generateClient()
  process.exitCode = await withDatabase(async (url) => {
    await migrate(url)
    return runAttached(path.resolve(root, file), args, shopEnv(url))
  })
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
