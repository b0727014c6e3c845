// Fills the database of DATABASE_URL with as many products as the first argument says.
import { closePools, pool } from '@/lib/db'
import { fillCatalogue } from './fill'

async function main(): Promise<void> {
  await fillCatalogue(pool, Number(process.argv[2]))
  await closePools()
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
