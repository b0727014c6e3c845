// npm run COMMAND: checks the machine, brings node_modules in line with the lockfile, then runs scripts/COMMAND.ts.
// Plain JavaScript on Node's own modules, because it runs before anything is installed.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { preflight } from './preflight.mjs'
import { installPackages } from './install.mjs'

const root = path.resolve(fileURLToPath(new URL('.', import.meta.url)), '..')
const name = process.argv[2] ?? 'start'

process.chdir(root)
for (const file of ['.env.local', '.env']) {
  if (existsSync(file)) process.loadEnvFile(file)
}
try {
  preflight(root)
  await installPackages(root)
} catch (error) {
  console.error(`\n  ✗ ${error.message}\n`)
  process.exit(1)
}

const { register } = await import('tsx/esm/api')
register()
process.argv.splice(1, 2, path.join(root, 'scripts', `${name}.ts`))
await import(`./${name}.ts`)
