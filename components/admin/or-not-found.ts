import { notFound } from 'next/navigation'
import { AppError } from '@/lib/errors'

/** The result of a read, or the not-found page when what it reads does not exist. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  }
}
