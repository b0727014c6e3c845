import assert from 'node:assert/strict'
import type { Effect, Effects } from './effects'

type Send = (events: { name: string; data: Record<string, unknown>; id?: string; ts?: number }[]) => Promise<unknown>
export type Scenario = {
  name: string
  events(key: string): { name: string; data: Record<string, unknown>; id?: string; ts?: number }[]
  /** More that is sent once an effect has been seen. */
  then?: { after: string; event(key: string): { name: string; data: Record<string, unknown> } }
  /** The labels that must be there, in any order, each done exactly once. */
  effects: string[]
  result?: unknown
  /** How long nothing more may appear after everything has. */
  quietMs?: number
  check?(effects: Effect[]): void
}

const one = (name: string) => (key: string) => [{ name: `conformance/${name}`, data: { key } }]
const many = (name: string, count: number) => (key: string) =>
  Array.from({ length: count }, (_, n) => ({
    name: `conformance/${name}`,
    data: { key, n },
    ts: Date.now() - count + n,
  }))

/** What any server that runs the conformance functions must bring about. */
export const scenarios: Scenario[] = [
  {
    name: 'steps run in order and see each other’s results',
    events: one('sequence'),
    effects: ['a', 'b', 'c', 'result'],
    result: 'ABC',
    quietMs: 300,
  },
  {
    name: 'an event with an id seen before runs nothing',
    events: (key) => [0, 1, 2].map(() => ({ name: 'conformance/sequence', data: { key }, id: `once-${key}` })),
    effects: ['a', 'b', 'c', 'result'],
    quietMs: 500,
  },
  {
    name: 'a step id used again in a loop is another step',
    events: one('loop'),
    effects: ['add 1', 'add 2', 'add 3', 'add 4', 'add 5', 'result'],
    result: 15,
  },
  {
    name: 'parallel chains run each step once',
    events: one('parallel'),
    effects: ['x 1', 'y 1', 'z 1', 'x 2', 'y 2', 'z 2', 'result'],
    result: ['X', 'Y', 'Z'],
    quietMs: 300,
  },
  { name: 'a race goes on with the winner', events: one('race'), effects: ['fast', 'result'], result: 'fast' },
  {
    name: 'one event starts every function it triggers, and sent events fan out',
    events: one('fan-out'),
    effects: ['result', 'item 0', 'item 1', 'item 2', 'item 3', 'item 4', 'other 3', 'other 4'],
    result: 5,
    quietMs: 300,
  },
  {
    name: 'a step is tried again until it succeeds, the next one starts afresh',
    events: one('retry'),
    effects: ['try 0', 'try 1', 'try 2', 'result'],
    result: [2, 0],
  },
  {
    name: 'used-up tries call onFailure once',
    events: one('exhausted'),
    effects: ['try 0', 'try 1', 'result'],
    result: ['it never works', true],
    quietMs: 500,
  },
  {
    name: 'a failed step can be caught and undone',
    events: one('rollback'),
    effects: ['charge', 'undo', 'result'],
    result: 'card refused',
  },
  {
    name: 'sleep and sleepUntil last their time',
    events: one('sleep'),
    effects: ['before', 'result'],
    check: (effects) => assert.ok(spanMs(effects) >= 1900, `slept ${spanMs(effects)} ms`),
  },
  {
    name: 'a wait ends with the matching event',
    events: one('wait'),
    then: { after: 'waiting', event: (key) => ({ name: 'conformance/wait.answer', data: { key, value: 42 } }) },
    effects: ['waiting', 'result'],
    result: 42,
  },
  {
    name: 'a wait that nothing answers ends with null',
    events: one('wait-timeout'),
    effects: ['result'],
    result: null,
  },
  {
    name: 'invoke gives the result or throws the error',
    events: one('invoke'),
    effects: ['double 1', 'double 2', 'refuse', 'result'],
    result: [[2, 4], 'I refuse'],
  },
  {
    name: 'cancelOn ends the run',
    events: one('cancelled'),
    then: { after: 'started', event: (key) => ({ name: 'conformance/cancel', data: { key } }) },
    effects: ['started'],
    quietMs: 4000,
  },
  {
    name: 'a concurrency key lets only so many calls run at once',
    events: many('concurrent', 4),
    effects: ['work 0', 'work 1', 'work 2', 'work 3'],
    check: assertApart,
  },
  {
    name: 'debounce runs once with the last event',
    events: many('debounced', 4),
    effects: ['result'],
    result: 3,
    quietMs: 1500,
  },
  {
    name: 'a batch runs when full or when its time is up',
    events: many('batched', 5),
    effects: ['batch of 3', 'batch of 2'],
    quietMs: 300,
  },
  { name: 'an idempotency key runs once', events: many('idempotent', 3), effects: ['result'], quietMs: 500 },
  {
    name: 'a singleton skips events while it runs',
    events: many('single', 3),
    effects: ['work', 'result'],
    quietMs: 500,
  },
]

/** Plays a scenario and throws an assertion error where the effects differ from what was promised. */
export async function play(scenario: Scenario, send: Send, effects: Effects, timeoutMs = 20_000): Promise<void> {
  const key = `${scenario.events('')[0]?.name}-${Math.random().toString(36).slice(2)}`
  await send(scenario.events(key))
  const deadline = Date.now() + timeoutMs
  if (scenario.then) {
    await until(async () => has(await effects.read(key), [scenario.then?.after ?? '']), deadline)
    await pause(700)
    await send([scenario.then.event(key)])
  }
  await until(async () => has(await effects.read(key), scenario.effects), deadline)
  if (scenario.quietMs) await pause(scenario.quietMs)
  const seen = await effects.read(key)
  const counts = (list: { label: string; times: number }[]) =>
    list.map(({ label, times }) => `${label} × ${times}`).sort()
  assert.deepEqual(counts(seen), counts(scenario.effects.map((label) => ({ label, times: 1 }))))
  if ('result' in scenario) assert.deepEqual(seen.find(({ label }) => label === 'result')?.detail, scenario.result)
  scenario.check?.(seen)
}

async function until(done: () => Promise<boolean>, deadline: number): Promise<void> {
  while (!(await done()) && Date.now() < deadline) await pause(50)
}

function has(effects: Effect[], labels: string[]): boolean {
  return labels.every((label) => effects.some((effect) => effect.label === label))
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function spanMs(effects: Effect[]): number {
  return (effects.at(-1)?.at.getTime() ?? 0) - (effects[0]?.at.getTime() ?? 0)
}

function assertApart(effects: Effect[]): void {
  const spans = effects.map(({ detail }) => detail as [number, number]).sort(([a], [b]) => a - b)
  spans.forEach(([start], index) =>
    assert.ok(index === 0 || start >= (spans[index - 1]?.[1] ?? 0), 'two calls overlapped'),
  )
}
