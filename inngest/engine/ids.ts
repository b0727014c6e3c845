import { randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'

/** A new ULID; those made by one process sort in the order they were made. */
export const newUlid = monotonicFactory(() => randomBytes(1).readUInt8() / 256)
