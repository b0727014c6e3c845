import { createHmac } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'

const text = z.string().trim()
const optional = text.optional().transform((value) => value || undefined)
const number = (fallback: number) => z.coerce.number().int().nonnegative().default(fallback)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  SOUK_ROLE: z.enum(['web', 'worker']).default('web'),
  PORT: number(3000),
  SOUK_URL: optional,
  /** where the worker reaches the web process, when that is not the public address */
  SOUK_INTERNAL_WEB_URL: optional,
  SOUK_DATA_DIR: text.default('.data'),
  /** a folder with model.onnx and tokenizer.json to embed texts by, instead of the built-in token vectors */
  SOUK_EMBEDDING_MODEL: optional,
  SHOP_NAME: text.default('Halden & Vale'),
  DATABASE_URL: text.default('postgres://souk:souk@127.0.0.1:5432/souk'),
  DATABASE_REPLICA_URLS: text.default('').transform((list) => list.split(',').filter(Boolean)),
  DATABASE_POOL_SIZE: number(10),
  PRINT_SQL: z.stringbool().default(false),
  REDIS_URL: optional,
  AUTH_SECRET: text.default('development-secret-change-me-development'),
  AUTH_GOOGLE_ID: optional,
  AUTH_GOOGLE_SECRET: optional,
  AUTH_GITHUB_ID: optional,
  AUTH_GITHUB_SECRET: optional,
  TRUST_PROXY: z.stringbool().default(false),
  INNGEST_BASE_URL: optional,
  INNGEST_EVENT_KEY: optional,
  INNGEST_SIGNING_KEY: optional,
  STRIPE_SECRET_KEY: optional,
  STRIPE_PUBLISHABLE_KEY: optional,
  STRIPE_WEBHOOK_SECRET: optional,
  STRIPE_SIMULATOR_PORT: number(3002),
  S3_BUCKET: optional,
  S3_REGION: text.default('us-east-1'),
  S3_ENDPOINT: optional,
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  SMTP_URL: optional,
  MAIL_FROM: text.default('Halden & Vale <hello@halden-vale.example>'),
  METRICS_TOKEN: optional,
  /** multiplies every rate limit; raise it for load tests */
  RATE_LIMIT_FACTOR: number(1),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
})

function read() {
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not right:\n${lines.join('\n')}`)
  }
  const values = parsed.data
  const url = (values.SOUK_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, '')
  return {
    ...values,
    SOUK_URL: url,
    SOUK_INTERNAL_WEB_URL: (values.SOUK_INTERNAL_WEB_URL ?? url).replace(/\/$/, ''),
    dataDir: path.resolve(/* turbopackIgnore: true */ values.SOUK_DATA_DIR),
    isProduction: values.NODE_ENV === 'production',
    /** true while `next build` runs, which has no database */
    isBuilding: process.env.NEXT_PHASE === 'phase-production-build',
  }
}

/** Every setting, read and checked once. Throws at start, naming each wrong variable. */
export const env = read()

/** A secret for one purpose, derived from AUTH_SECRET, so that web and worker agree without sharing more settings. */
export function deriveSecret(purpose: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`souk:${purpose}`).digest('hex')
}
