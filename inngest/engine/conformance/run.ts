// Plays the conformance scenarios against any server that speaks the Inngest protocol:
//   npx tsx inngest/engine/conformance/run.ts --events http://127.0.0.1:8288 --serve-port 3300
// Serves the functions on the port, makes the server read them, sends the events and prints what held.
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { Inngest } from 'inngest'
import { serve } from 'inngest/node'
import { memoryEffects } from './effects'
import { conformanceFunctions } from './functions'
import { play, scenarios } from './scenarios'

const { values } = parseArgs({
  options: { events: { type: 'string' }, 'serve-port': { type: 'string', default: '3300' } },
})
if (!values.events) {
  process.stderr.write('Say where events go: --events http://127.0.0.1:8288\n')
  process.exit(2)
}
// Steps that fail on purpose are not news.
const logger = { info() {}, warn() {}, error() {}, debug() {} }
const inngest = new Inngest({ id: 'conformance', isDev: true, baseUrl: values.events, logger })
const effects = memoryEffects()
const functions = conformanceFunctions(inngest, effects)
const app = createServer(serve({ client: inngest, functions }))
const port = Number(values['serve-port'])
await new Promise<void>((resolve) => app.listen(port, '127.0.0.1', resolve))
await fetch(`http://127.0.0.1:${port}/api/inngest`, { method: 'PUT' })

let failed = 0
await Promise.all(
  scenarios.map(async (scenario) => {
    try {
      await play(scenario, (events) => inngest.send(events), effects, 60_000)
      process.stdout.write(`ok      ${scenario.name}\n`)
    } catch (error) {
      failed += 1
      process.stdout.write(
        `FAILED  ${scenario.name}\n        ${(error as Error).message.replaceAll('\n', '\n        ')}\n`,
      )
    }
  }),
)
process.stdout.write(`${scenarios.length - failed} passed, ${failed} failed\n`)
app.closeAllConnections()
app.close()
process.exitCode = failed > 0 ? 1 : 0
