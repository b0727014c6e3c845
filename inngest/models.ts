import { inngest } from '@/lib/events'
import { countArms } from '@/lib/analytics/count-arms'
import { closeAlert, raiseAlert } from '@/lib/ml/monitoring/alerts'
import { watchCanary } from '@/lib/ml/monitoring/watch-canary'
import { watchModel } from '@/lib/ml/monitoring/watch-model'
import { cleanMeasures } from '@/lib/ml/monitoring/clean-measures'
import { describeModels } from '@/lib/ml/registry/describe-models'
import { requestFirstTrainings } from '@/lib/ml/training/request-training'
import { evaluateModel, loadData, promoteTrained, registerTrained, trainModel } from '@/lib/ml/training/steps'
import { closeRun, closeSilentRuns, openRun, type Trigger } from '@/lib/ml/training/training-run'
import { NotEnoughData, type Training } from '@/lib/ml/training/types'
import { purchasePropensity } from '@/lib/customers/purchase-propensity'
import { SEARCH_INDEX } from '@/lib/search/live/artefact'
import { searchRanker } from '@/lib/search/search-ranker'
import { sendModelAlert } from '@/lib/notifications/send-model-alert'
import { shopRecommendations } from '@/lib/recommendations/shop-recommendations'
import { on } from './on'

/** Every model the shop trains by itself. A new one is one line here; see lib/ml/training/README.md. */
const trainings: readonly Training[] = [purchasePropensity, shopRecommendations, searchRanker]

/** Trains one model on its schedule and when asked, in steps that a worker can take up where another was killed. */
export function trainingJob(training: Training) {
  const { name } = training
  return inngest.createFunction(
    {
      id: `train-${name}`,
      name: `Train: ${training.title}`,
      triggers: [{ cron: training.schedule }, { event: 'model/train.requested', if: `event.data.model == '${name}'` }],
      retries: 1,
      // Trainings take turns: each may want all the memory there is for them.
      concurrency: { limit: 1, scope: 'env', key: '"model-training"' },
    },
    async ({ event, step, runId }) => {
      const asked = (event.data ?? {}) as { trigger?: Trigger; requestedBy?: string | null }
      const run = await step.run('open', async () => ({
        ...(await openRun({
          id: `mrun_${runId}`,
          model: name,
          trigger: asked.trigger ?? 'schedule',
          requestedBy: asked.requestedBy ?? null,
        })),
        asOf: new Date().toISOString(),
      }))
      if (run.isRefused) return run
      try {
        const window = await step.run('load', () => loadData(training, run.id, new Date(run.asOf)).catch(tooLittle))
        if ('tooLittle' in window) {
          await step.run('skip', () => closeRun(run.id, 'skipped', { reason: window.tooLittle }))
          return { skipped: window.tooLittle }
        }
        await step.run('train', () => trainModel(training, run.id))
        await step.run('evaluate', () => evaluateModel(training, run.id))
        const registered = await step.run('register', () => registerTrained(training, run.id))
        await step.run('promote', () => promoteTrained(training, run.id, registered))
        await step.run('close', async () => {
          await closeRun(run.id, 'done', { versionId: registered.versionId, reason: registered.reason })
          await closeAlert(name, 'training')
        })
        if (registered.promote && training.afterwards)
          await step.run('afterwards', () => training.afterwards?.({ asOf: new Date() }))
        return registered
      } catch (error) {
        await step.run('fail', async () => {
          const reason = (error as Error).message
          await closeRun(run.id, 'failed', { reason })
          await raiseAlert({ model: name, kind: 'training', message: `Training failed: ${reason}` })
        })
        throw error
      }
    },
  )
}

const tooLittle = (error: unknown) => {
  if (error instanceof NotEnoughData) return { tooLittle: error.message }
  throw error
}

/** Tells pages what can be trained, clears away runs whose worker died, and trains what a new shop lacks. */
const first = inngest.createFunction(
  {
    id: 'models-first',
    name: 'Train models that are missing',
    triggers: [
      on('worker/started'),
      // The order of search results is learned over the index.
      { event: 'model/promoted', if: `event.data.model == '${SEARCH_INDEX}'` },
      { cron: '*/5 * * * *' },
    ],
    retries: 0,
    singleton: { mode: 'skip' },
  },
  async ({ step }) => {
    await step.run('describe', () => describeModels(trainings))
    await step.run('clear', () => closeSilentRuns())
    return step.run('request', () => requestFirstTrainings())
  },
)

/** Tells those who look after models what is wrong with one. Waits a little, so that what comes together is one mail. */
const tell = inngest.createFunction(
  {
    id: 'mail-model-alert',
    name: 'Mail: model alerts',
    triggers: [on('model/alert.raised')],
    retries: 6,
    // Those that share a mail would otherwise begin it at the same moment.
    concurrency: { limit: 1 },
  },
  async ({ event, step }) => {
    await step.sleep('gather', '1m')
    return step.run('mail', () => sendModelAlert(event.data.alertId))
  },
)

/** Four times a day: whether inputs drifted, outcomes still match, and answers came fast; alerts, and asks for a training. */
const watch = inngest.createFunction(
  {
    id: 'watch-models',
    name: 'Watch over models',
    triggers: [{ cron: '40 4,10,16,22 * * *' }],
    singleton: { mode: 'skip' },
  },
  async ({ step }) => {
    for (const training of trainings) await step.run(`watch-${training.name}`, () => watchModel(training))
    return step.run('clean', () => cleanMeasures())
  },
)

/** Every ten minutes: what visitors of a canary did, and its end when it is surely worse. */
const watchCanaries = inngest.createFunction(
  {
    id: 'watch-canaries',
    name: 'Watch over canaries',
    triggers: [{ cron: '*/10 * * * *' }],
    retries: 0,
    singleton: { mode: 'skip' },
  },
  async ({ step }) => {
    for (const training of trainings)
      if (training.trial)
        await step.run(`watch-${training.name}`, () =>
          watchCanary(training, (trial) => countArms(training.trial!, trial)),
        )
  },
)

/** Nightly predictions of the models that make them, after the night's trainings. */
const predict = inngest.createFunction(
  {
    id: 'predict-nightly',
    name: 'Predict for everybody',
    triggers: [{ cron: '50 4 * * *' }],
    singleton: { mode: 'skip' },
  },
  async ({ step }) => {
    for (const training of trainings)
      if (training.afterwards)
        await step.run(`predict-${training.name}`, () => training.afterwards?.({ asOf: new Date() }))
  },
)

export const modelJobs = [...trainings.map(trainingJob), first, watch, watchCanaries, tell, predict]
