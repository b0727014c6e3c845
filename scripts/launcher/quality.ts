// The checks that read the code without running it.
import { runTool } from './process.ts'

type Check = { name: string; check: () => Promise<void> }

/** Types, lint and formatting, each a check that throws with the tool's own report. */
export function runQuality(fix: boolean): Check[] {
  return [
    {
      name: 'types',
      async check() {
        await runTool('next/dist/bin/next', ['typegen'])
        await runTool('typescript/bin/tsc', ['--noEmit', '--project', '.'])
      },
    },
    {
      name: 'lint',
      async check() {
        await runTool('eslint/bin/eslint.js', [
          '.',
          '--max-warnings=0',
          '--cache',
          '--cache-location',
          'node_modules/.cache/eslint/',
          ...(fix ? ['--fix'] : []),
        ])
      },
    },
    {
      name: 'format',
      async check() {
        await runTool('@biomejs/biome/bin/biome', [
          'format',
          ...(fix ? ['--write'] : []),
          '--no-errors-on-unmatched',
          '.',
        ])
      },
    },
  ]
}
