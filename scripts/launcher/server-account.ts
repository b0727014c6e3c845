// PostgreSQL refuses to run as root. Started by root, it runs as `postgres` where that account exists, else as `nobody`.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'

type Ids = { uid?: number; gid?: number }

/** `owner` owns the server's files; a program is spawned as `spawn`, behind `prefix`. */
export type Account = { owner: Ids; spawn: Ids; prefix: string[] }

/**
 * How to start a program that must not be root: as which ids, or behind which command. Ordinary users get neither.
 * Throws, naming the folder and the fix, when the account cannot be let into one of the folders.
 */
export function serverAccount(...folders: string[]): Account {
  if (process.getuid?.() !== 0) return { owner: {}, spawn: {}, prefix: [] }
  const account = lookUp('postgres') ?? lookUp('nobody')
  if (!account)
    throw new Error('PostgreSQL does not run as root and this machine has no other account. Run: useradd postgres')
  const closed = folders.map((folder) => closedParent(folder, account)).find(Boolean)
  if (!closed) return { owner: account, spawn: account, prefix: [] }
  // A clone in root's home, mode 700: the server's account gets through with one ambient capability instead of
  // opening that folder to everyone.
  const prefix = [
    ...['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'],
    ...['--inh-caps=+dac_override', '--ambient-caps=+dac_override'],
  ]
  const [command, ...args] = prefix
  if (spawnSync(command!, [...args, 'true']).status === 0) return { owner: account, spawn: {}, prefix }
  throw new Error(
    `PostgreSQL runs as uid ${account.uid}, which cannot enter ${closed}. Run: chmod o+x ${closed}, or clone into a folder outside of it.`,
  )
}

function lookUp(name: string): { uid: number; gid: number } | null {
  const read = (flag: string) => Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout ?? '', 10)
  const [uid, gid] = [read('-u'), read('-g')]
  return Number.isNaN(uid) || Number.isNaN(gid) ? null : { uid, gid }
}

function closedParent(folder: string, { uid, gid }: { uid: number; gid: number }): string | null {
  for (let at = path.dirname(folder); ; at = path.dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false })
    if (stat) {
      const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001
      if ((stat.mode & bit) === 0) return at
    }
    if (at === path.dirname(at)) return null
  }
}
