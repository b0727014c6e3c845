'use server'

import { staffAction } from '@/lib/action'
import { removeRuleInput, ruleInput, weightsInput } from './admin-schema'
import { removeRailRule, saveRailRule, saveRailWeights } from './rules'

export const saveRailRuleAction = staffAction('catalog:write', { input: ruleInput }, saveRailRule)

export const removeRailRuleAction = staffAction('catalog:write', { input: removeRuleInput }, (actor, { id }) =>
  removeRailRule(actor, id),
)

export const saveRailWeightsAction = staffAction('catalog:write', { input: weightsInput }, saveRailWeights)
