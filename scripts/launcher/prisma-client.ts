// Generates the Prisma client into prisma/generated when the schema or Prisma itself has changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashFiles } from './hash.ts'
import { root } from './paths.ts'
import { runTool } from './process.ts'

const output = path.join(root, 'prisma', 'generated')
const stampFile = path.join(output, '.stamp')

/** Makes the generated client match the schema; true when it had to generate. Fails with Prisma's own message. */
export async function generateClient(): Promise<boolean> {
  const version = path.join(root, 'node_modules', 'prisma', 'package.json')
  const stamp = hashFiles([path.join(root, 'prisma', 'schema.prisma'), path.join(root, 'prisma', 'models'), version])
  if (
    existsSync(path.join(output, 'client.ts')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp
  ) {
    return false
  }
  await runTool(path.join('prisma', 'build', 'index.js'), ['generate', '--no-hints'], {
    // Generating needs no schema engine, yet the CLI would download one unless it is told where one stands.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  })
  writeFileSync(stampFile, stamp)
  return true
}
