import { z } from 'zod'
import type { Endpoint } from '../call'
import { recordEvent } from '../events'
import { invalidRequest } from '../fault'
import { listObjects } from '../listing'
import { mergeMetadata } from '../metadata'
import { saveObject } from '../objects'
import { clearable, flag, listing, metadata, readParams, text } from '../params'
import { closeDispute, lockDispute } from '../payments/dispute'
import { evidenceFields } from '../payments/evidence'
import { schedule } from '../schedule'

const reviewSeconds = 3
const evidence = z.strictObject(Object.fromEntries(evidenceFields.map((field) => [field, clearable.optional()])))
const updateParams = z.strictObject({
  evidence: evidence.optional(),
  metadata: metadata.optional(),
  submit: flag.optional(),
})

/** Hands in evidence; the words `winning_evidence` and `losing_evidence` decide the dispute a few seconds later. */
export const updateDispute: Endpoint = async (call) => {
  const params = readParams(updateParams, call.params)
  const { dispute } = await lockDispute(call, call.path[0] as string)
  const previous = { status: dispute.status, evidence: { ...dispute.evidence } }
  dispute.metadata = mergeMetadata(dispute.metadata, params.metadata)
  if (params.evidence) {
    if (!dispute.status.endsWith('needs_response'))
      throw invalidRequest('This dispute is already closed or under review.')
    Object.assign(dispute.evidence, params.evidence)
    dispute.evidence_details.has_evidence = true
  }
  if (params.evidence && params.submit !== false) {
    dispute.status = dispute.status.startsWith('warning') ? 'warning_under_review' : 'under_review'
    dispute.evidence_details.submission_count += 1
    const decided = ['winning_evidence', 'losing_evidence'].includes(String(dispute.evidence.uncategorized_text))
    if (decided) await schedule(call.sql, 'dispute.close', dispute.id, reviewSeconds)
  }
  await saveObject(call.sql, dispute)
  await recordEvent(call, 'charge.dispute.updated', dispute, previous)
  return dispute
}

export const closeDisputeNow: Endpoint = async (call) => {
  readParams(z.strictObject({}), call.params)
  const { dispute } = await lockDispute(call, call.path[0] as string)
  if (!dispute.status.endsWith('needs_response')) throw invalidRequest('This dispute is already closed.')
  await closeDispute(call, dispute, 'lost')
  return dispute
}

const listParams = z.strictObject({ ...listing, charge: text.optional(), payment_intent: text.optional() })

export const listDisputes: Endpoint = async (call) => {
  const { charge, payment_intent, ...params } = readParams(listParams, call.params)
  return listObjects(call.sql, 'dispute', '/v1/disputes', params, { charge, payment_intent })
}
