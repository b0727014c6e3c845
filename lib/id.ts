import { randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'

/** What an id names; its first part. */
export type IdKind =
  | 'prod'
  | 'var'
  | 'cat'
  | 'coll'
  | 'brand'
  | 'ptype'
  | 'attr'
  | 'opt'
  | 'val'
  | 'media'
  | 'price'
  | 'plist'
  | 'tax'
  | 'cart'
  | 'line'
  | 'ord'
  | 'adj'
  | 'pay'
  | 'ref'
  | 'ship'
  | 'sline'
  | 'ret'
  | 'evt'
  | 'rev'
  | 'cust'
  | 'group'
  | 'addr'
  | 'user'
  | 'role'
  | 'sess'
  | 'tok'
  | 'key'
  | 'aud'
  | 'hold'
  | 'mov'
  | 'wh'
  | 'zone'
  | 'method'
  | 'rate'
  | 'mail'
  | 'promo'
  | 'code'
  | 'req'
  | 'imp'
  | 'vis'
  | 'mver'
  | 'mrun'
  | 'malt'
  | 'syn'
  | 'rule'

const ulid = monotonicFactory(() => randomBytes(1).readUInt8() / 256)

/** A new id that carries its kind and sorts by time: `ord_01J…`. */
export function newId(kind: IdKind): string {
  return `${kind}_${ulid()}`
}

/** A new secret of 160 bits in base64url, with a prefix that says what it opens. */
export function newSecret(prefix: string): string {
  return `${prefix}${randomBytes(20).toString('base64url')}`
}
