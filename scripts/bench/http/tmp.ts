import { pool } from '@/lib/db'
import { fillCatalogue } from './fill'
async function main() {
  const t = Date.now()
  await fillCatalogue(pool, Number(process.argv[2]))
  console.log('filled', Date.now() - t, 'ms')
  await pool.end()
}
void main()
