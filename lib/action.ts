import 'server-only'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import type { Permission } from '@/lib/auth/permissions'
import { currentActor } from '@/lib/auth/session'
import { AppError, type FieldError, invalidInput } from '@/lib/errors'
import { clientIp } from '@/lib/http/client'
import { toAppError } from '@/lib/http/problem'
import { newId } from '@/lib/id'
import { requestContext } from '@/lib/log'
import { countAgainst, type RateLimit } from '@/lib/rate-limit'

/**
 * What an action gives back: data, or one message with the errors of the fields (by JSON pointer without the slash) and what
 * was typed into a form, so that the page that is made anew without scripts loses nothing.
 */
export type ActionResult<T> =
  | { ok: true; data: T }
  | {
      ok: false
      code: string
      message: string
      fields: Record<string, string>
      typed?: Record<string, string>
      requestId: string
    }

/** FormData as a plain object: `a.b` nests, repeated names become lists, empty files disappear. */
function fromForm(form: FormData): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const all = form.getAll(name).filter((value) => !(value instanceof File && value.size === 0))
    const parts = name.replace(/\[\]$/, '').split('.')
    let target = object
    for (const part of parts.slice(0, -1)) {
      if (part === '__proto__') return object
      target = (target[part] ??= {}) as Record<string, unknown>
    }
    target[parts.at(-1) ?? name] = name.endsWith('[]') || all.length > 1 ? all : all[0]
  }
  return object
}

const MOST_TYPED = 10_000

/** The words of a form by the names of its fields; neither passwords and tokens nor files nor what no person types. */
function typedInto(form: FormData): Record<string, string> {
  const words = [...form].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1].length <= MOST_TYPED && !/^\$ACTION|password|token/i.test(entry[0]),
  )
  return Object.fromEntries(words)
}

function fieldMap(errors: FieldError[]): Record<string, string> {
  return Object.fromEntries(errors.map((error) => [error.pointer.slice(1).replace(/\//g, '.'), error.message]))
}

type Options<S extends z.ZodType> = { input: S; rateLimit?: RateLimit & { name: string } }

async function perform<S extends z.ZodType, T>(
  { input, rateLimit }: Options<S>,
  permission: Permission | null,
  raw: unknown,
  run: (actor: Actor, data: z.output<S>) => Promise<T>,
): Promise<ActionResult<T>> {
  const requestId = newId('req')
  return requestContext.run({ requestId, headers: await headers() }, async () => {
    try {
      const actor = await currentActor()
      if (permission) requirePermission(actor, permission)
      if (rateLimit) {
        const ip = clientIp({ headers: await headers() })
        const verdict = await countAgainst(`action:${rateLimit.name}:${ip}`, rateLimit)
        if (!verdict.allowed)
          throw new AppError('rate_limited', `Too many tries. Wait ${verdict.resetS} seconds and try again.`)
      }
      const parsed = input.safeParse(raw instanceof FormData ? fromForm(raw) : raw)
      if (!parsed.success) throw invalidInput(parsed.error.issues, 'Please check the marked fields.')
      return { ok: true as const, data: await run(actor, parsed.data) }
    } catch (error) {
      unstable_rethrow(error)
      const { code, message, errors } = toAppError(error)
      const typed = raw instanceof FormData ? typedInto(raw) : undefined
      return { ok: false as const, code, message, fields: fieldMap(errors), typed, requestId }
    }
  })
}

/**
 * The one way to write an action of the shop. Takes FormData or a plain object, parses it, runs as the current actor and
 * never throws anything but Next's own redirects. Usable with `useActionState`: the last argument is the input.
 */
export function shopAction<S extends z.ZodType, T>(
  options: Options<S>,
  run: (actor: Actor, data: z.output<S>) => Promise<T>,
) {
  return (...args: [raw: unknown] | [previous: unknown, raw: unknown]) => perform(options, null, args.at(-1), run)
}

/** As `shopAction`, for staff: refused before parsing when the permission is missing. */
export function staffAction<S extends z.ZodType, T>(
  permission: Permission,
  options: Options<S>,
  run: (actor: Actor, data: z.output<S>) => Promise<T>,
) {
  return (...args: [raw: unknown] | [previous: unknown, raw: unknown]) => perform(options, permission, args.at(-1), run)
}
