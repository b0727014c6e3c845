import { registerModel } from '@/lib/ml/registry/register-model'

/** A version of a described model whose only file, `a.txt`, holds this text; its id. */
export async function registerText(name: string, text: string): Promise<string> {
  const { id } = await registerModel({
    name,
    artefacts: { 'a.txt': new TextEncoder().encode(text) },
    metrics: {},
    baselineMetrics: {},
    dataWindow: { from: null, to: null, rows: 0 },
    codeVersion: '1',
  })
  return id
}
