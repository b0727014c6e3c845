import { serve } from 'inngest/next'
import type { NextRequest } from 'next/server'
import { functions } from '@/inngest'
import { env } from '@/lib/env'
import { inngest, isEmbedded } from '@/lib/events'

export const dynamic = 'force-dynamic'
export const maxDuration = 300

const handlers = serve({ client: inngest, functions })
// The embedded engine calls the functions without HTTP. Unsigned calls are for the worker, which only this machine reaches.
const isOpen = !isEmbedded && (Boolean(env.INNGEST_SIGNING_KEY) || env.SOUK_ROLE === 'worker' || !env.isProduction)

const guard =
  (handler: (request: NextRequest, response: unknown) => Promise<Response>) =>
  (request: NextRequest, context: unknown) =>
    isOpen ? handler(request, context) : Promise.resolve(new Response('Not found', { status: 404 }))

/** The door of a configured Inngest server; it does not exist while jobs run on the embedded engine. */
export const GET = guard(handlers.GET)
export const POST = guard(handlers.POST)
export const PUT = guard(handlers.PUT)
