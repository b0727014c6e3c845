// Reads the recommendation sets: `user item item …` lines, and tab-separated tables whose first line names the columns.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Interactions } from '@/lib/recommendations/training/types'

/** The text of a file, unpacked when its name ends in .gz; `path` may be given with or without that ending. */
export function readText(path: string): string {
  const file = existsSync(path) ? path : `${path}.gz`
  if (!existsSync(file)) throw new Error(`There is no file ${path} (nor ${path}.gz).`)
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** One user a line: `user item item …`. Lines without items are kept; anything that is no number is refused with its line. */
export function readLines(path: string): { user: number; items: number[] }[] {
  return readText(path)
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line, number) => {
      if (line === '') return []
      const [user = Number.NaN, ...items] = line.split(/\s+/).map(Number)
      if (![user, ...items].every((value) => Number.isInteger(value) && value >= 0)) {
        throw new Error(`${path}, line ${number + 1}: expected "user item item …" with whole numbers.`)
      }
      return [{ user, items }]
    })
}

export type Split = {
  train: Interactions
  /** The test items of every user; empty for users without a test. */
  test: Int32Array[]
}

/** Training and test lines as one split over the same ordinals. */
export function splitOfLines(trainPath: string, testPath: string): Split {
  const [train, test] = [readLines(trainPath), readLines(testPath)]
  const users = ordinals([...train, ...test].map(({ user }) => user))
  const items = ordinals([...train, ...test].flatMap((line) => line.items))
  const lists = (lines: typeof train) => {
    const found: number[][] = Array.from({ length: users.size }, () => [])
    for (const line of lines) for (const item of line.items) found[users.get(line.user)!]!.push(items.get(item)!)
    return found
  }
  return {
    train: interactionsOf(lists(train), items.size),
    test: lists(test).map((list) => Int32Array.from(list)),
  }
}

export type Rating = { user: number; item: number; rating: number; time: number }

/** The ratings of a table with the columns user_id, item_id, rating and timestamp (seconds), in the order of the file. */
export function readRatings(path: string): Rating[] {
  const [head = '', ...rows] = readText(path).trim().split('\n')
  const names = head.split('\t').map((name) => name.replace(/:.*$/, '').trim())
  const column = (name: string) => {
    const place = names.indexOf(name)
    if (place < 0) throw new Error(`${path} has no column ${name}; it has ${names.join(', ')}.`)
    return place
  }
  const [user, item, rating, time] = ['user_id', 'item_id', 'rating', 'timestamp'].map(column) as [
    number,
    number,
    number,
    number,
  ]
  return rows.map((row) => {
    const cells = row.split('\t')
    return {
      user: Number(cells[user]),
      item: Number(cells[item]),
      rating: Number(cells[rating]),
      time: Number(cells[time]),
    }
  })
}

/** Gives every different id its ordinal, smallest id first. */
export function ordinals(ids: Iterable<number>): Map<number, number> {
  return new Map([...new Set(ids)].sort((a, b) => a - b).map((id, ordinal) => [id, ordinal]))
}

/** Interactions from one list of items per user, and their times (milliseconds) where there are any. */
export function interactionsOf(lists: number[][], items: number, times?: number[][]): Interactions {
  const indptr = new Int32Array(lists.length + 1)
  lists.forEach((list, user) => {
    indptr[user + 1] = indptr[user]! + list.length
  })
  return {
    users: lists.length,
    items,
    indptr,
    indices: Int32Array.from(lists.flat()),
    ...(times ? { times: Float64Array.from(times.flat()) } : {}),
  }
}
