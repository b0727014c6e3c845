// npm run db -- migrate | status | make NAME | reset | psql: the database, outside of a running shop.
import { spawnSync } from 'node:child_process'
import { withDatabase } from './launcher/database.ts'
import { lockHolder } from './launcher/lock.ts'
import { migrate, migrationStates } from './migrations/apply.ts'
import { emptyDatabase } from './migrations/empty.ts'
import { makeMigration } from './migrations/make.ts'

const usage = `npm run db -- COMMAND
  migrate    apply the migrations that are pending
  status     list the migrations and their state
  make NAME  write a migration from the changes in prisma/models
  reset      empty the database and migrate again (asks for --yes)
  psql       open psql, or run: npm run db -- psql -c "SELECT 1"`

const commands: Record<string, (url: string, args: string[]) => Promise<number>> = {
  async migrate(url) {
    const applied = await migrate(url, (name) => console.log(`applied ${name}`))
    if (applied.length === 0) console.log('Nothing to apply.')
    return 0
  },

  async status(url) {
    const states = await migrationStates(url)
    for (const { name, state } of states) console.log(`${state.padEnd(8)} ${name}`)
    return states.every(({ state }) => state === 'applied') ? 0 : 1
  },

  async make(url, [name]) {
    if (!name) throw new Error('Give the migration a name: npm run db -- make add_gift_wrap')
    const file = await makeMigration(url, name)
    if (!file) console.log('The schema has not changed; for hand-written SQL add a folder to prisma/migrations.')
    else console.log(`wrote ${file}: read it, then run npm run db -- migrate`)
    return 0
  },

  async reset(url, args) {
    if (!args.includes('--yes')) throw new Error('This deletes every row. Run: npm run db -- reset --yes')
    const holder = lockHolder()
    if (holder) throw new Error(`The shop is running (pid ${holder.pid}); stop it first.`)
    await emptyDatabase(url)
    return commands.migrate!(url, [])
  },

  async psql(url, args) {
    const { status, error } = spawnSync('psql', [url, ...args], { stdio: 'inherit' })
    if (error) throw new Error(`psql is not installed. Any client can connect to ${url}`)
    return status ?? 1
  },
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.log(usage)
  process.exit(name ? 2 : 0)
}
try {
  process.exitCode = await withDatabase((url) => command(url, args))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
