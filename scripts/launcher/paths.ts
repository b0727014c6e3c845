// Where the launcher finds things: the repository and the data directory.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Everything Souk keeps on this machine: database, secrets, logs, files, mail. `SOUK_DATA_DIR` moves it. */
export const dataDir = path.resolve(root, process.env.SOUK_DATA_DIR || '.data')
