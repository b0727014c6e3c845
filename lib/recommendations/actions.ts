'use server'

import { headers } from 'next/headers'
import { type ActionResult, shopAction } from '@/lib/action'
import { railForVisitor } from './rail-for-visitor'
import { type Rail, railInput } from './schema'

const recommend = shopAction(
  { input: railInput, rateLimit: { name: 'recommend', limit: 240, windowS: 60 } },
  async (actor, input) => railForVisitor(await headers(), actor, input),
)

/** The products of one rail for whoever asks. */
export async function recommendAction(input: unknown): Promise<ActionResult<Rail>> {
  return recommend(input)
}
