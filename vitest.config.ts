import { createRequire } from 'node:module'
import path from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${import.meta.dirname}/` },
      // Its main file throws outside of a server bundle; the other one is what server bundles get.
      { find: /^server-only$/, replacement: path.join(path.dirname(require.resolve('server-only')), 'empty.js') },
    ],
  },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, '.next*/**', '.data/**', 'tests/e2e/**'],
    globalSetup: 'tests/setup/global.ts',
    setupFiles: 'tests/setup/each-file.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    // As for the browser journeys: a busy build machine may be late once.
    retry: process.env.CI ? 1 : 0,
    hookTimeout: 30_000,
    unstubEnvs: true,
    restoreMocks: true,
  },
})
