import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { query, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import type { proposalInput, synonymInput } from '../admin-schema'
import type { Evidence } from '../insights/synonym-pairs'

export type SynonymRow = { id: string; words: string[]; isOneWay: boolean; source: string; createdAt: Date }
export type ProposalRow = {
  id: string
  from: string
  to: string
  reason: 'reformulation' | 'meaning'
  evidence: Evidence
}

type Sql = Parameters<Parameters<typeof sqlTransaction>[0]>[0]

/** Every synonym, newest first. */
export async function listSynonyms(actor: Actor): Promise<SynonymRow[]> {
  requirePermission(actor, 'catalog:read')
  return query(
    'synonyms',
    `SELECT id, words, is_one_way AS "isOneWay", source, created_at AS "createdAt" FROM search_synonyms ORDER BY created_at DESC, id DESC LIMIT 500`,
  )
}

/** What waits for a decision, surest first. */
export async function listProposals(actor: Actor): Promise<ProposalRow[]> {
  requirePermission(actor, 'catalog:read')
  return query(
    'synonym-proposals',
    `SELECT id, from_query AS "from", to_query AS "to", reason, evidence FROM search_proposals WHERE state = 'open' ORDER BY score DESC, id LIMIT 100`,
  )
}

/** Adds phrases that find each other. Searches follow at once, in every process. */
export async function addSynonym(actor: Actor, input: z.output<typeof synonymInput>): Promise<{ id: string }> {
  requirePermission(actor, 'catalog:write')
  return sqlTransaction((q) => insert(q, actor, input, 'staff'))
}

/** Takes a synonym away. Throws `not_found`. */
export async function deleteSynonym(actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'catalog:write')
  await sqlTransaction(async (q) => {
    const { rows } = await q.query<{ words: string[]; isOneWay: boolean }>(
      'DELETE FROM search_synonyms WHERE id = $1 RETURNING words, is_one_way AS "isOneWay"',
      [id],
    )
    if (!rows[0]) throw new AppError('not_found', 'There is no such synonym.')
    await audit(q, actor, { action: 'synonym.deleted', entity: 'synonym', entityId: id, before: rows[0] })
    await invalidateTags(q, [tags.searchPolicy])
  })
}

/** Accepts a proposal, which makes it a synonym, or rejects it for good. Throws `conflict` when it was decided already. */
export async function decideProposal(actor: Actor, { id, accept }: z.output<typeof proposalInput>): Promise<void> {
  requirePermission(actor, 'catalog:write')
  await sqlTransaction(async (q) => {
    const { rows } = await q.query<{ from: string; to: string }>(
      `UPDATE search_proposals SET state = $2::search_proposal_state, decided_at = now() WHERE id = $1 AND state = 'open' RETURNING from_query AS "from", to_query AS "to"`,
      [id, accept ? 'accepted' : 'rejected'],
    )
    const [pair] = rows
    if (!pair) throw new AppError('conflict', 'This proposal was decided already.')
    if (accept) await insert(q, actor, { words: [pair.from, pair.to], isOneWay: false }, 'proposal')
    else await audit(q, actor, { action: 'synonym.rejected', entity: 'synonym', entityId: id, before: pair })
  })
}

async function insert(
  q: Sql,
  actor: Actor,
  { words, isOneWay }: z.output<typeof synonymInput>,
  source: 'staff' | 'proposal',
): Promise<{ id: string }> {
  const id = newId('syn')
  await q.query('INSERT INTO search_synonyms (id, words, is_one_way, source) VALUES ($1, $2, $3, $4)', [
    id,
    words,
    isOneWay,
    source,
  ])
  await audit(q, actor, {
    action: 'synonym.added',
    entity: 'synonym',
    entityId: id,
    after: { words, isOneWay, source },
  })
  await invalidateTags(q, [tags.searchPolicy])
  return { id }
}
