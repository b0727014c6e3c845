// node --import tsx scripts/migrate.ts: brings the database at DATABASE_URL to the newest migration; for a container.
import { migrate } from './migrations/apply.ts'

const url = process.env.DATABASE_URL
if (!url) throw new Error('Set DATABASE_URL to the database that is to be migrated.')
const applied = await migrate(url, (name) => console.log(`applied ${name}`))
if (applied.length === 0) console.log('Nothing to apply.')
