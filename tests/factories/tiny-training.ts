// A training whose result and failures a test decides: the model is one number, its figure is how near that is to the truth.
import type { Files } from '@/lib/ml/registry/types'

export type TinyData = { value: number; truth: number[]; behaviour?: 'throw' | 'hang' | 'swallow' }

export function train({ value, behaviour }: TinyData, context: { progress(share: number): void }) {
  context.progress(0.5)
  if (behaviour === 'throw') throw new Error('the numbers do not add up')
  if (behaviour === 'hang') for (;;) continue
  if (behaviour === 'swallow') {
    const kept: Uint8Array[] = []
    for (;;) kept.push(new Uint8Array(16_000_000).fill(1))
  }
  return {
    files: { value: Buffer.from(String(value)) },
    importance: { size: 1 },
    reference: { columns: ['size'], rows: new Float32Array([1, 2, 3]) },
  }
}

export function evaluate({ truth }: TinyData, files: Files | null) {
  const value = files ? Number(Buffer.from(files.value!).toString()) : 0
  const units = truth.map((each) => Math.abs(each - value))
  return { metrics: { error: units.reduce((sum, each) => sum + each, 0) / units.length }, units }
}
