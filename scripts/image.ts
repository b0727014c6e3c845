// npm run image: the production build as one folder that runs by itself, for a container; see Dockerfile.
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { packStatic } from './launcher/pack.ts'
import { root } from './launcher/paths.ts'
import { generateClient } from './launcher/prisma-client.ts'
import { runToEnd } from './launcher/process.ts'

const buildDir = path.join(root, process.env.SOUK_BUILD_DIR || '.next')
const folder = path.join(buildDir, 'standalone')

await generateClient()
rmSync(buildDir, { recursive: true, force: true })
const { code } = await runToEnd(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
  // No database while an image is made: pages are made at their first request instead.
  env: { ...process.env, SOUK_STANDALONE: '1', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  show: true,
})
if (code !== 0) process.exit(code)
await packStatic(path.join(buildDir, 'static'))
cpSync(path.join(buildDir, 'static'), path.join(folder, path.basename(buildDir), 'static'), { recursive: true })
cpSync(path.join(root, 'public'), path.join(folder, 'public'), { recursive: true })
console.log(`The build stands in ${folder}`)
