import 'server-only'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { AppError } from '@/lib/errors'

const GUESSES_LOG10 = 8
const MIN_PART = 4

let judge: ZxcvbnFactory | undefined

/** Names and mail parts long enough that finding them in a password is no accident. */
function personalParts(about: string[]): string[] {
  return about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= MIN_PART)
}

function refuse(message: string): never {
  throw new AppError('invalid_input', message, { errors: [{ pointer: '/password', code: 'weak', message }] })
}

/**
 * Throws `invalid_input` for a password that can be guessed: common ones, words with digits, keyboard rows, repetitions, and
 * those that contain the person's name or mail address. `about` holds these.
 */
export function checkNewPassword(password: string, about: string[]): void {
  const lower = password.toLowerCase()
  const parts = personalParts(about)
  if (parts.some((part) => lower.includes(part))) refuse('Use a password without your name or email address in it.')
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  if (judge.check(password, parts).guessesLog10 < GUESSES_LOG10)
    refuse('This password is easy to guess. Three or four unrelated words make a good one.')
}
