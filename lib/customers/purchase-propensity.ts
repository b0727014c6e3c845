import 'server-only'
import { pool } from '@/lib/db'
import { computeFeatures } from '@/lib/ml/features/compute'
import { type Moment, featuresAt } from '@/lib/ml/features/point-in-time'
import { predictInBatches } from '@/lib/ml/serving/predict-in-batches'
import { openPredictor } from '@/lib/ml/serving/predictor'
import { defineTraining, NotEnoughData } from '@/lib/ml/training/types'
import { customerFeatures } from './customer-features'
import { chanceByPace, measure, type Part, type PropensityData } from './training/purchase-propensity'

const name = 'purchase-propensity'
const dayMs = 86_400_000
const horizonDays = 30
const months = 12
const mostPerMonth = 15_000
const fewestBuyers = 100
/** a score that old is made again even when nothing happened: time itself lowers it */
const freshDays = 3

const columns = customerFeatures.map((feature) => feature.name)

/** How likely each customer is to buy within 30 days: trained on the last year, one snapshot a month. */
export const purchasePropensity = defineTraining<PropensityData>({
  name,
  title: 'Chance of a purchase',
  purpose:
    'How likely a customer is to order within the next 30 days. Shown with the customer, for groups and mailings.',
  metric: 'logLoss',
  higherIsBetter: false,
  schedule: '10 2 * * *',
  features: customerFeatures,
  module: 'lib/customers/training/purchase-propensity.ts',
  options: { horizonDays, months },

  async load({ asOf, progress }) {
    const today = Math.floor(asOf.getTime() / dayMs) * dayMs
    const snapshots = Array.from(
      { length: months },
      (_, month) => new Date(today - horizonDays * (month + 1) * dayMs),
    ).reverse()
    const examples: (Moment & { bought: boolean })[][] = []
    for (const at of snapshots) examples.push(await readExamples(at))
    const buyers = examples.flat().filter((example) => example.bought).length
    if (buyers < fewestBuyers)
      throw new NotEnoughData(
        `Only ${buyers} customers bought again within ${horizonDays} days; ${fewestBuyers} are needed.`,
      )
    const known = examples.findIndex((month) => month.length > 0)
    if (examples.length - known < 4)
      throw new NotEnoughData(`There are orders of ${examples.length - known} months; 4 are needed.`)
    const all = examples.flat()
    const { rows } = await featuresAt(customerFeatures, all, { onProgress: progress })
    const part = (from: number, to: number): Part => {
      const start = examples.slice(0, from).reduce((sum, month) => sum + month.length, 0)
      const chosen = examples.slice(from, to).flat()
      return {
        rows: rows.slice(start * columns.length, (start + chosen.length) * columns.length),
        labels: Float32Array.from(chosen, (each) => Number(each.bought)),
      }
    }
    return {
      data: {
        columns: [...columns],
        train: part(0, months - 2),
        validation: part(months - 2, months - 1),
        test: part(months - 1, months),
      },
      window: { from: snapshots[known]!, to: new Date(today), rows: all.length },
    }
  },

  afterwards: () => scoreCustomers(),

  outcomes: {
    async observe(due) {
      const { rows } = await pool.query<{ bought: boolean }>(
        `SELECT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = d."entityId" AND o.status IN ('placed', 'completed') AND o.placed_at >= d."predictedAt" AND o.placed_at < d."dueAt") AS bought
         FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("entityId" text, "predictedAt" timestamptz, "dueAt" timestamptz))
           WITH ORDINALITY AS d ("entityId", "predictedAt", "dueAt", place) ORDER BY place`,
        [JSON.stringify(due)],
      )
      return rows.map((row) => Number(row.bought))
    },
    measure,
  },
})

async function readExamples(at: Date): Promise<(Moment & { bought: boolean })[]> {
  const { rows } = await pool.query<{ id: string; bought: boolean }>(
    `WITH known AS (
       SELECT customer_id AS id FROM orders
       WHERE placed_at < $1 AND NOT (status = 'canceled' AND coalesce(canceled_at, placed_at) < $1) AND customer_id IS NOT NULL
       GROUP BY customer_id ORDER BY md5(customer_id) LIMIT $3
     )
     SELECT id, EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = known.id AND o.status IN ('placed', 'completed')
       AND o.placed_at >= $1 AND o.placed_at < $1::timestamptz + $2 * interval '1 day') AS bought FROM known ORDER BY id`,
    [at, horizonDays, mostPerMonth],
  )
  return rows.map((row) => ({ ...row, at }))
}

const predictor = openPredictor(name, { columns, fallback: (row) => chanceByPace(columns, row) })

/** Brings the chances of all customers up to date whose data or model changed, or whose score has aged. Resumable. */
export async function scoreCustomers(): Promise<{ done: number; finished: boolean }> {
  await predictor.ready()
  return predictInBatches({
    name,
    columns,
    predict: predictor.predict,
    outcomes: { share: 0.1, afterDays: horizonDays },
    async page({ after, size, version }) {
      const { rows } = await pool.query<{ id: string }>(
        `SELECT c.id FROM customers c LEFT JOIN model_scores s ON s.model_name = $1 AND s.entity_id = c.id
         WHERE c.id > $2 AND (s.entity_id IS NULL OR s.version <> $4 OR s.computed_at < now() - $5 * interval '1 day'
           OR EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id AND o.placed_at > s.computed_at)
           OR EXISTS (SELECT 1 FROM behaviour_events e WHERE e.customer_id = c.id AND e.occurred_at > s.computed_at))
           AND EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id AND o.status IN ('placed', 'completed'))
         ORDER BY c.id LIMIT $3`,
        [name, after, size, version, freshDays],
      )
      const ids = rows.map((row) => row.id)
      return {
        ids,
        rows:
          ids.length > 0
            ? (await computeFeatures(customerFeatures, { asOf: new Date(), ids })).rows
            : new Float32Array(),
      }
    },
  })
}
