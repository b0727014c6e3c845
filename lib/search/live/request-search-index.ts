import 'server-only'
import { audit } from '@/lib/audit'
import { type Actor, actorId, requirePermission } from '@/lib/auth/actor'
import { sqlTransaction } from '@/lib/db'
import { emit } from '@/lib/events'
import { SEARCH_INDEX } from './artefact'

type Reason = 'hand' | 'first' | 'import' | 'worn'

/** Asks the worker to make the search index again; `null` is the shop itself. */
export async function requestSearchIndex(actor: Actor | null, reason: Reason): Promise<void> {
  if (actor) requirePermission(actor, 'catalog:write')
  await sqlTransaction(async (q) => {
    await emit(q, [{ name: 'search/index.requested', data: { reason, requestedBy: actor && actorId(actor) } }])
    if (actor) await audit(q, actor, { action: 'search.index_requested', entity: 'search', entityId: SEARCH_INDEX })
  })
}
