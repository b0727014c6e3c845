// A bar that is drawn over itself on a terminal, and a line every tenth elsewhere.
export type Progress = (done: number, total: number, what: string) => void

/** Shows how far something has come, and how fast; a new `what` begins a new line. */
export function createProgress(out: NodeJS.WriteStream = process.stderr): Progress & { end(): void } {
  let what = ''
  let started = 0
  let first = 0
  let lastTenth = -1
  const show = (done: number, total: number, label: string) => {
    if (label !== what) {
      if (what && out.isTTY) out.write('\n')
      what = label
      started = Date.now()
      first = done
      lastTenth = -1
    }
    const share = total > 0 ? done / total : 1
    const seconds = (Date.now() - started) / 1_000
    const speed =
      seconds > 0.5 && done > first ? `, ${Math.round((done - first) / seconds).toLocaleString('en')} a second` : ''
    const text = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${label}${speed}`
    if (out.isTTY) out.write(`\r\u001b[K  ${'━'.repeat(Math.round(share * 24)).padEnd(24, '╌')} ${text}`)
    else if (Math.floor(share * 10) > lastTenth) out.write(`  ${text}\n`)
    lastTenth = Math.floor(share * 10)
  }
  return Object.assign(show, {
    end() {
      if (what && out.isTTY) out.write('\n')
      what = ''
    },
  })
}
