// npm run bench -- NAME [--data DIR]: runs scripts/bench/NAME.ts.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './launcher/paths.ts'
import { runAttached } from './launcher/process.ts'

const folder = path.join(root, 'scripts', 'bench')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
const [name = '', ...args] = process.argv.slice(2)
if (!names.includes(name)) {
  console.error(`npm run bench -- NAME, one of: ${names.join(', ')}`)
  process.exit(2)
}
process.exit(await runAttached(path.join(folder, `${name}.ts`), args))
