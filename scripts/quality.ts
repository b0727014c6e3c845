// npm run quality [-- --fix]: types, lint with the import rules, and formatting; --fix repairs what can be repaired.
import { runQuality } from './launcher/quality.ts'
import { generateClient } from './launcher/prisma-client.ts'
import { step } from './launcher/steps.ts'

await generateClient()
let failed = 0
for (const { name, check } of runQuality(process.argv.includes('--fix'))) {
  try {
    await step(name, check)
  } catch (error) {
    failed += 1
    console.error((error as Error).message)
  }
}
process.exit(failed === 0 ? 0 : 1)
