'use server'

import { staffAction } from '@/lib/action'
import { z } from 'zod'
import { byIdInput, previewInput, proposalInput, ruleInput, synonymInput, weightsInput } from './admin-schema'
import { requestSearchIndex } from './live/request-search-index'
import { previewRule, saveRule } from './manage/rules'
import { addSynonym, decideProposal, deleteSynonym } from './manage/synonyms'
import { saveWeights } from './manage/weights'

export const addSynonymAction = staffAction('catalog:write', { input: synonymInput }, addSynonym)
export const deleteSynonymAction = staffAction('catalog:write', { input: byIdInput }, (actor, { id }) =>
  deleteSynonym(actor, id),
)
export const decideProposalAction = staffAction('catalog:write', { input: proposalInput }, decideProposal)
export const saveRuleAction = staffAction('catalog:write', { input: ruleInput }, saveRule)
export const previewRuleAction = staffAction('catalog:read', { input: previewInput }, previewRule)
export const saveWeightsAction = staffAction('catalog:write', { input: weightsInput }, saveWeights)
export const rebuildIndexAction = staffAction('catalog:write', { input: z.strictObject({}) }, (actor) =>
  requestSearchIndex(actor, 'hand'),
)
