import path from 'node:path'
import { defineConfig } from 'prisma/config'

// A folder of schema files: the datasource and generator in schema.prisma, one file per domain in models/.
export default defineConfig({
  schema: path.join('prisma'),
  migrations: { path: path.join('prisma', 'migrations') },
  datasource: { url: process.env.DATABASE_URL ?? 'postgres://localhost/souk' },
})
