import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import { clientImports, domainLayers, nextOnlyIn, upward } from './scripts/lint/house-rules.mjs'

const code = ['**/*.{ts,tsx}']
const tests = ['**/*.test.{ts,tsx}', 'tests/**', 'prisma/seed/**', 'scripts/**']

const config = [
  {
    ignores: [
      '.next*/**',
      '.data/**',
      'prisma/generated/**',
      'public/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...coreWebVitals,
  ...typescript,
  {
    files: code,
    settings: { 'import/ignore': ['node_modules', 'prisma/generated'] },
    plugins: { souk: { rules: { 'client-imports': clientImports } } },
    rules: {
      'souk/client-imports': 'error',
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'import/no-restricted-paths': ['error', { zones: [...upward, ...domainLayers] }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read once, in lib/env.ts.' },
      ],
      'no-restricted-imports': ['error', { patterns: [nextOnlyIn.pattern] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-expressions': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Pictures are made in every size beforehand; next/image would only make them again.
      '@next/next/no-img-element': 'off',
    },
  },
  // `use` is an ordinary word where there is no React; Playwright hands its fixtures on by a function of that name.
  {
    files: ['lib/**', 'inngest/**', 'prisma/**', 'scripts/**', 'tests/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  { files: ['**/*.mjs'], rules: { 'import/no-anonymous-default-export': 'off' } },
  { files: nextOnlyIn.files, rules: { 'no-restricted-imports': 'off' } },
  {
    files: [...tests, 'lib/env.ts', '*.config.ts', 'instrumentation.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off', 'import/no-restricted-paths': 'off' },
  },
]

export default config
