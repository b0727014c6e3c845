import 'server-only'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'

export type Storage = {
  /** Stores whole or not at all. Throws `unavailable` when there is no room. */
  put(key: string, body: Buffer | Uint8Array, options: { contentType: string }): Promise<void>
  /** The bytes, or null when nothing has this key. */
  get(key: string): Promise<Buffer | null>
  stream(key: string): Promise<Readable | null>
  exists(key: string): Promise<boolean>
  delete(key: string): Promise<void>
  list(prefix: string): Promise<string[]>
}

type S3Settings = {
  bucket: string
  region: string
  endpoint?: string
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

function checkKey(key: string): string {
  if (!/^[a-z0-9][a-z0-9/_.@=-]{0,250}$/i.test(key) || key.includes('..'))
    throw new AppError('bad_request', 'This is not a file name we keep.')
  return key
}

const isMissing = (error: unknown) => {
  const { code, name } = error as { code?: string; name?: string }
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || name === 'NoSuchKey' || name === 'NotFound'
}

function orNull<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error) => {
    if (isMissing(error)) return null
    throw error
  })
}

/** Files in a folder. */
export function localStorage(root: string): Storage {
  const file = (key: string) => path.join(root, checkKey(key))
  return {
    async put(key, body) {
      const target = file(key)
      const temporary = `${target}.${newId('req')}.part`
      try {
        await mkdir(path.dirname(target), { recursive: true })
        await writeFile(temporary, body)
        await rename(temporary, target)
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {})
        if ((error as { code?: string }).code === 'ENOSPC') {
          throw new AppError(
            'unavailable',
            'The disk is full: the file was not stored. Free some room and try again.',
            { cause: error },
          )
        }
        throw error
      }
    },
    get: async (key) => orNull(readFile(file(key))),
    stream: async (key) => ((await orNull(stat(file(key)))) ? createReadStream(file(key)) : null),
    exists: async (key) => (await orNull(stat(file(key)))) !== null,
    delete: async (key) => rm(file(key), { force: true }),
    async list(prefix) {
      const entries = (await orNull(readdir(root, { recursive: true, withFileTypes: true }))) ?? []
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        .filter((key) => key.startsWith(prefix))
        .sort()
    },
  }
}

/** Objects of a bucket; without credentials those of the surroundings count. */
export function s3Storage({ bucket, region, endpoint, credentials }: S3Settings): Storage {
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
  })
  const at = (key: string) => ({ Bucket: bucket, Key: checkKey(key) })
  const open = async (key: string) => orNull(client.send(new GetObjectCommand(at(key))))
  return {
    put: async (key, body, { contentType }) => {
      await client.send(new PutObjectCommand({ ...at(key), Body: body, ContentType: contentType }))
    },
    get: async (key) => {
      const object = await open(key)
      return object?.Body ? Buffer.from(await object.Body.transformToByteArray()) : null
    },
    stream: async (key) => ((await open(key))?.Body as Readable | undefined) ?? null,
    exists: async (key) => (await orNull(client.send(new HeadObjectCommand(at(key))))) !== null,
    delete: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)))
    },
    async list(prefix) {
      const keys: string[] = []
      let token: string | undefined
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
        )
        keys.push(...(page.Contents ?? []).flatMap((object) => object.Key ?? []))
        token = page.NextContinuationToken
      } while (token)
      return keys.sort()
    },
  }
}

/** Where files are kept: an S3 bucket when S3_BUCKET is set, otherwise `files/` in the data directory. */
export const storage: Storage = env.S3_BUCKET
  ? s3Storage({
      bucket: env.S3_BUCKET,
      region: env.S3_REGION,
      endpoint: env.S3_ENDPOINT,
      ...(env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY
        ? { credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY } }
        : {}),
    })
  : localStorage(path.join(/* turbopackIgnore: true */ env.dataDir, 'files'))
