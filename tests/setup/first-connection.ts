// Most test files never open the database, and cloning one takes a moment: it is made when somebody first connects to it.
import pg from 'pg'
import { cloneTemplate } from './database.ts'

type Callback = (error: Error | null, client?: pg.Client) => void
type Connect = (this: pg.Client, callback?: Callback) => Promise<void> | void

/** From now on the first connection of this process to the database `name` creates it; returns whether that has happened. */
export function createOnFirstConnection(name: string): () => boolean {
  const prototype = pg.Client.prototype as unknown as { connect: Connect }
  const connect = prototype.connect
  let created: Promise<string> | undefined
  prototype.connect = function (callback) {
    if (this.database !== name) return connect.call(this, callback)
    created ??= cloneTemplate(name)
    const connected = created.then(() => connect.call(this))
    if (!callback) return connected
    connected.then(
      () => callback(null, this),
      (error: Error) => callback(error),
    )
  }
  return () => created !== undefined
}
