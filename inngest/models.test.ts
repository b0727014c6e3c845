import { serve } from 'inngest/edge'
import { beforeAll, expect, test } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { ensureBuiltInRoles } from '@/lib/auth/ensure-built-in-roles'
import { purchasePropensity, scoreCustomers } from '@/lib/customers/purchase-propensity'
import { readChance } from '@/lib/customers/read-chance'
import { pool } from '@/lib/db'
import { emit, inngest } from '@/lib/events'
import { watchModel } from '@/lib/ml/monitoring/watch-model'
import { sendModelAlert } from '@/lib/notifications/send-model-alert'
import { requestTraining } from '@/lib/ml/training/request-training'
import { createEngine } from './engine/engine'
import { listRuns } from './engine/queries'
import { modelJobs } from './models'

let offsetMs = 0
const engine = createEngine({
  pool,
  call: serve({ client: inngest, functions: modelJobs }),
  now: () => new Date(Date.now() + offsetMs),
})
const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve, 10))
  await engine.runUntilIdle()
}
const runs = async () =>
  (
    await pool.query('SELECT trigger, state, reason FROM model_runs WHERE model_name = $1 ORDER BY started_at', [
      purchasePropensity.name,
    ])
  ).rows

beforeAll(() => engine.runUntilIdle())

test('a shop with too little to learn from says so as soon as its worker runs, and goes on with the fallback', async () => {
  await emit(null, [{ name: 'worker/started', data: {} }])
  await settle()
  expect(await runs()).toEqual([
    { trigger: 'first', state: 'skipped', reason: expect.stringContaining('Only 0 customers') },
  ])
  expect((await pool.query('SELECT name, schedule FROM models')).rows).toContainEqual({
    name: 'purchase-propensity',
    schedule: '10 2 * * *',
  })
})

test('a shop with history trains on request, finds who buys, and scores every customer', async () => {
  // Every third customer orders about every 20 days, the others about twice a year.
  await pool.query(
    `INSERT INTO customers (id, email, created_at, updated_at) SELECT 'cust_' || lpad(n::text, 4, '0'), n || '@example.com', now() - interval '400 days', now() FROM generate_series(1, 240) n`,
  )
  await pool.query(
    `INSERT INTO orders (id, status, customer_id, email, currency, subtotal_minor, total_minor, placed_at, updated_at)
     SELECT 'ord_' || n || '_' || k, 'completed', 'cust_' || lpad(n::text, 4, '0'), 'a@b.c', 'EUR', 1000, 1000,
       now() - (390 - k * CASE WHEN n % 3 = 0 THEN 20 ELSE 170 END - (n * 7 % 20)) * interval '1 day', now()
     FROM generate_series(1, 240) n, generate_series(0, 18) k WHERE k < CASE WHEN n % 3 = 0 THEN 19 ELSE 3 END`,
  )
  await requestTraining(systemActor, 'purchase-propensity')
  await settle()
  expect((await runs()).at(-1)).toEqual({
    trigger: 'hand',
    state: 'done',
    reason: expect.stringContaining('Better than the baseline'),
  })
  const { rows } = await pool.query(
    `SELECT stage, metrics, baseline_metrics AS baseline, rows FROM model_versions WHERE model_name = 'purchase-propensity'`,
  )
  expect(rows[0].stage).toBe('live')
  expect(rows[0].metrics.auc).toBeGreaterThan(0.8)
  expect(rows[0].metrics.logLoss).toBeLessThan(rows[0].baseline.logLoss)
  expect(
    (
      await pool.query(
        `SELECT count(*)::int AS n FROM model_scores WHERE model_name = 'purchase-propensity' AND version = 1`,
      )
    ).rows,
  ).toEqual([{ n: 240 }])
  expect((await readChance(systemActor, 'cust_0003'))!.chance).toBeGreaterThan(
    2 * (await readChance(systemActor, 'cust_0004'))!.chance,
  )
})

test('scoring again costs only those whose data changed, and goes on where it was cut off', async () => {
  expect(await scoreCustomers()).toEqual({ done: 0, finished: true })
  await pool.query(
    `INSERT INTO behaviour_events (id, occurred_at, kind, visitor_id, customer_id) VALUES ('evt_1', now(), 'view', 'v', 'cust_0005')`,
  )
  expect(await scoreCustomers()).toEqual({ done: 1, finished: true })
  await pool.query(`UPDATE model_scores SET version = 0`)
  await pool.query(`UPDATE model_batches SET finished_at = NULL, cursor = 'cust_0200'`)
  expect(await scoreCustomers()).toEqual({ done: 40, finished: true })
  expect(await scoreCustomers()).toEqual({ done: 200, finished: true })
})

test('inputs that shifted raise one alert and ask for a training, outcomes are compared when they are due', async () => {
  await pool.query(`UPDATE model_runs SET started_at = started_at - interval '2 days'`)
  await pool.query(`DELETE FROM model_inputs`)
  await pool.query(
    `INSERT INTO model_inputs (model_name, version, features) SELECT 'purchase-propensity', 1, jsonb_build_object('orders', 500 + n, 'spent365', 9000) FROM generate_series(1, 200) n`,
  )
  await pool.query(`UPDATE model_outcomes SET outcome = 0, due_at = now() - interval '1 day'`)
  await pool.query(
    `INSERT INTO model_outcomes (model_name, version, entity_id, predicted_at, due_at, prediction)
     SELECT 'purchase-propensity', 1, id, now() - interval '31 days', now() - interval '1 day', 0.9 FROM customers ON CONFLICT DO NOTHING`,
  )
  expect(await watchModel(purchasePropensity)).toMatchObject({ retrain: true })
  await watchModel(purchasePropensity)
  const { rows } = await pool.query(
    `SELECT kind, key FROM model_alerts WHERE model_name = 'purchase-propensity' AND closed_at IS NULL AND kind IN ('drift', 'quality') ORDER BY kind, key`,
  )
  expect(rows).toContainEqual({ kind: 'drift', key: 'orders' })
  expect(rows).toContainEqual({ kind: 'quality', key: 'logLoss' })
  expect((await pool.query(`SELECT count(*)::int AS n FROM model_outcomes WHERE outcome IS NULL`)).rows).toEqual([
    { n: 0 },
  ])
  const drift = await pool.query(`SELECT value FROM model_measures WHERE kind = 'psi' AND key = 'orders'`)
  expect(drift.rows[0].value).toBeGreaterThan(0.25)
  await settle()
  expect((await runs()).at(-1)).toMatchObject({ trigger: 'drift', state: 'done' })
})

test('everybody who may change models is told of an alert by one mail, and once', async () => {
  await ensureBuiltInRoles()
  await pool.query(
    `INSERT INTO users (id, email, role_id, updated_at) SELECT 'user_' || key, key || '@example.com', id, now() FROM roles`,
  )
  offsetMs += 2 * 60_000
  await settle()
  const told = async () =>
    (
      await pool.query(
        `SELECT recipient, subject FROM mail_messages WHERE template = 'model-alert' AND state = 'sent' ORDER BY subject, recipient`,
      )
    ).rows
  const drifted = 'Chance of a purchase: inputs have shifted'
  expect((await told()).filter(({ subject }) => subject === drifted)).toEqual([
    { recipient: 'admin@example.com', subject: drifted },
    { recipient: 'manager@example.com', subject: drifted },
  ])
  const before = await told()
  const { rows } = await pool.query<{ id: string }>(`SELECT id FROM model_alerts WHERE kind = 'drift'`)
  expect(rows.length).toBeGreaterThan(1)
  for (const { id } of rows) expect(await sendModelAlert(id)).toBe(2)
  expect(await told()).toEqual(before)
})

test('what stays off after a training does not ask for another, what is newly off does at once', async () => {
  const asked = async () =>
    (
      await pool.query(
        `SELECT count(*)::int AS n FROM jobs.events WHERE name = 'model/train.requested' AND payload->'data'->>'trigger' = 'drift'`,
      )
    ).rows[0].n
  const drift = (opened: string) =>
    pool.query(
      `UPDATE model_alerts SET opened_at = now() - $1::interval, closed_at = NULL WHERE kind IN ('drift', 'quality')`,
      [opened],
    )
  await pool.query(`DELETE FROM jobs.events WHERE name = 'model/train.requested'`)
  await pool.query(`UPDATE model_versions SET stage = 'retired'`)
  await pool.query(`UPDATE model_versions SET stage = 'live' WHERE version = 1`)
  await pool.query(`UPDATE model_runs SET started_at = now() - interval '2 hours'`)
  await drift('3 hours')
  expect(await watchModel(purchasePropensity)).toMatchObject({ retrain: true })
  expect(await asked()).toBe(0)
  await drift('1 hour')
  await watchModel(purchasePropensity)
  expect(await asked()).toBe(1)
})

test('none of the jobs failed', async () => {
  expect(
    (await listRuns(pool, { limit: 100 })).filter(
      (run) => run.status === 'failed' && /propensity|models|predict/.test(run.functionId),
    ),
  ).toEqual([])
})
