// npm run generate: makes the Prisma client match the schema.
import { generateClient } from './launcher/prisma-client.ts'

console.log((await generateClient()) ? 'Prisma client generated.' : 'Prisma client is up to date.')
