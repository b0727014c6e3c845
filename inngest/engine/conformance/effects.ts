import type { Pool } from 'pg'

export type Effect = { label: string; detail: unknown; times: number; at: Date }

/** Where functions under test leave what they did, so that anybody can look, whichever process they ran in. */
export type Effects = {
  /** Notes that something was done under a key and says how many times it has been by now. */
  record(key: string, label: string, detail?: unknown): Promise<number>
  /** What was done under a key, in the order it was first done. */
  read(key: string): Promise<Effect[]>
}

/** Effects in a table of the database: they outlive the process that made them. */
export async function tableEffects(pool: Pool): Promise<Effects> {
  await pool.query(
    `CREATE TABLE IF NOT EXISTS conformance_effects (
       id bigint GENERATED ALWAYS AS IDENTITY, key text, label text, detail json, times integer NOT NULL DEFAULT 1,
       at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (key, label))`,
  )
  return {
    async record(key, label, detail = null) {
      const { rows } = await pool.query<{ times: number }>(
        `INSERT INTO conformance_effects AS e (key, label, detail) VALUES ($1, $2, $3)
         ON CONFLICT (key, label) DO UPDATE SET times = e.times + 1, detail = excluded.detail RETURNING times`,
        [key, label, JSON.stringify(detail)],
      )
      return rows[0]?.times ?? 0
    },
    async read(key) {
      const { rows } = await pool.query<Effect>(
        'SELECT label, detail, times, at FROM conformance_effects WHERE key = $1 ORDER BY id',
        [key],
      )
      return rows
    },
  }
}

/** Effects in memory, for a process that serves the functions to a server elsewhere. */
export function memoryEffects(): Effects {
  const all = new Map<string, Map<string, Effect>>()
  return {
    async record(key, label, detail = null) {
      const effects = all.get(key) ?? new Map<string, Effect>()
      all.set(key, effects)
      const known = effects.get(label)
      const effect = { label, detail, times: (known?.times ?? 0) + 1, at: known?.at ?? new Date() }
      effects.set(label, effect)
      return effect.times
    },
    async read(key) {
      return [...(all.get(key)?.values() ?? [])]
    },
  }
}
