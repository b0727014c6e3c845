import { defineConfig, devices } from '@playwright/test'

const executablePath = process.env.PLAYWRIGHT_CHROMIUM || undefined
// Chromium's own sandbox does not work for root, which is who runs in most containers.
const launchOptions = { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }

const looks = /(axe|looks)[^/]*\.spec\.ts$/

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A busy build machine may be late once; what needed a second try is reported as flaky.
  retries: process.env.CI ? 2 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: process.env.SOUK_URL ?? 'http://localhost:3000',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: [
    {
      // First, in a shop that no other journey has changed.
      name: 'looks',
      testMatch: looks,
      timeout: 120_000,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        trace: 'off',
        actionTimeout: 60_000,
        navigationTimeout: 60_000,
      },
    },
    {
      name: 'desktop',
      grepInvert: /@phone/,
      testIgnore: looks,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'mobile',
      // What no screen size changes is asked once.
      grepInvert: /@once/,
      testIgnore: looks,
      use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
})
