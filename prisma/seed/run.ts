// Fills the database of DATABASE_URL with the demo shop.
import { closePools } from '@/lib/db'
import { seed } from './index'

seed({ log: (note) => console.log(note) })
  .then(closePools)
  .catch((error) => {
    console.error(error)
    process.exit(1)
  })
