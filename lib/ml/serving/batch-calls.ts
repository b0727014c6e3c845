/**
 * Makes one call of many: what is asked for in the same turn of the event loop is predicted together, then handed back to
 * each caller. `predict` gets rows one after the other and returns `outputs` numbers a row; when it throws, all callers of
 * that batch learn it.
 */
export function batchCalls(
  predict: (rows: Float32Array, count: number) => Promise<Float32Array>,
  columns: number,
  mostRows = 4_096,
) {
  type Call = {
    rows: Float32Array
    count: number
    resolve: (values: Float32Array) => void
    reject: (error: unknown) => void
  }
  const waiting: Call[] = []

  async function run(calls: Call[]): Promise<void> {
    try {
      const total = calls.reduce((sum, call) => sum + call.count, 0)
      const rows = calls.length === 1 ? calls[0]!.rows : new Float32Array(total * columns)
      if (calls.length > 1) {
        let at = 0
        for (const call of calls) {
          rows.set(call.rows, at)
          at += call.rows.length
        }
      }
      const values = await predict(rows, total)
      const outputs = values.length / total
      let at = 0
      for (const call of calls) {
        call.resolve(values.subarray(at * outputs, (at + call.count) * outputs))
        at += call.count
      }
    } catch (error) {
      for (const call of calls) call.reject(error)
    }
  }

  function flush(): void {
    let calls: Call[] = []
    let rows = 0
    for (const call of waiting.splice(0)) {
      if (calls.length > 0 && rows + call.count > mostRows) {
        void run(calls)
        calls = []
        rows = 0
      }
      calls.push(call)
      rows += call.count
    }
    if (calls.length > 0) void run(calls)
  }

  return (rows: Float32Array): Promise<Float32Array> =>
    new Promise((resolve, reject) => {
      if (rows.length === 0 || rows.length % columns !== 0)
        return reject(new RangeError(`Rows have ${columns} columns each.`))
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ rows, count: rows.length / columns, resolve, reject })
    })
}
