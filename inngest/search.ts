import { inngest } from '@/lib/events'
import { proposeSynonyms } from '@/lib/search/insights/propose-synonyms'
import { isUncounted, rollUpSearches } from '@/lib/search/insights/roll-up-searches'
import { SEARCH_INDEX } from '@/lib/search/live/artefact'
import { buildSearchIndex, requestFirstIndex } from '@/lib/search/live/build-search-index'
import { on } from './on'

const daysCountedAgain = 14

/** From the whole catalogue: every night, when asked, and after an import. In between it is kept in step in place. */
const build = inngest.createFunction(
  {
    id: 'build-search-index',
    name: 'Make the search index',
    triggers: [
      { cron: '30 3 * * *' },
      on('search/index.requested'),
      { event: 'model/train.requested', if: `event.data.model == '${SEARCH_INDEX}'` },
    ],
    concurrency: 1,
    // Several requests in a row, as after imports, are one.
    debounce: { period: '5s' },
    retries: 2,
  },
  ({ step, runId }) => step.run('build', () => buildSearchIndex(`mrun_${runId}`)),
)

const first = inngest.createFunction(
  {
    id: 'first-search-index',
    name: 'Give a new shop its search index and figures',
    triggers: [on('worker/started'), { cron: '*/2 * * * *' }],
    retries: 0,
    singleton: { mode: 'skip' },
  },
  async ({ step }) => {
    const figures = await step.run(
      'count',
      async () =>
        (await isUncounted()) && { ...(await rollUpSearches(daysCountedAgain)), proposals: await proposeSynonyms() },
    )
    // After the figures: the index knows what shoppers asked.
    const isRequested = await step.run('request', () => requestFirstIndex())
    return { figures, isRequested }
  },
)

const today = inngest.createFunction(
  {
    id: 'roll-up-searches-today',
    name: 'Count the searches of today',
    triggers: [{ cron: '*/30 * * * *' }],
    retries: 0,
    singleton: { mode: 'skip' },
  },
  ({ step }) => step.run('count', () => rollUpSearches(2)),
)

const nightly = inngest.createFunction(
  {
    id: 'roll-up-searches',
    name: 'Count the searches of the last weeks and propose synonyms',
    triggers: [{ cron: '0 3 * * *' }],
    singleton: { mode: 'skip' },
  },
  async ({ step }) => {
    const counted = await step.run('count', () => rollUpSearches(daysCountedAgain))
    const proposals = await step.run('propose', () => proposeSynonyms())
    return { ...counted, proposals }
  },
)

/** Keeps search in step with the catalogue and tells staff what was looked for. */
export const searchJobs = [build, first, today, nightly]
