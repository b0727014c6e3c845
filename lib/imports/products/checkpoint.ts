import type { Runner } from '../insert-rows'

export type Counts = {
  rows: number
  created: number
  updated: number
  unchanged: number
  failed: number
  newProducts: number
  remotePictures: number
}
export const noCounts: Counts = {
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  newProducts: 0,
  remotePictures: 0,
}

/** How far an import has come: everything up to `line` is written, and the list of errors was this long. */
export type Checkpoint = { line: number; errorBytes: number; counts: Counts }

// Kept with the shop's settings and written in the transaction of each batch: a kill loses neither rows nor their count.
const keyOf = (fingerprint: string) => `import:${fingerprint}`

/** Where an interrupted import of the same file with the same columns stopped; null when there was none. */
export async function readCheckpoint(on: Runner, fingerprint: string): Promise<Checkpoint | null> {
  const { rows } = await on.query('SELECT value FROM settings WHERE key = $1', [keyOf(fingerprint)])
  return (rows[0] as { value: Checkpoint } | undefined)?.value ?? null
}

/** Remembers a checkpoint, in the transaction of the batch it follows. */
export async function writeCheckpoint(q: Runner, fingerprint: string, checkpoint: Checkpoint): Promise<void> {
  await q.query(
    'INSERT INTO settings (key, value, updated_at) VALUES ($1, $2, now()) ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()',
    [keyOf(fingerprint), JSON.stringify(checkpoint)],
  )
}

/** Forgets it: the file was imported to its end. */
export async function dropCheckpoint(on: Runner, fingerprint: string): Promise<void> {
  await on.query('DELETE FROM settings WHERE key = $1', [keyOf(fingerprint)])
}
