// Shows what the launcher is doing, one line a step with the time it took.
const isTerminal = process.stdout.isTTY === true

/** Runs one step and shows it; what `run` returns as `note` stands behind the label. A failure is shown and passed on. */
export async function step<T extends { note?: string } | void>(
  label: string,
  run: (progress: (note: string) => void) => Promise<T> | T,
): Promise<T> {
  const started = performance.now()
  const time = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  let doing = ''
  const draw = () =>
    isTerminal && process.stdout.write(`\r\x1b[K  … ${label} ${time()}${doing && `  ${doing}`}`.slice(0, 110))
  const ticker = isTerminal ? setInterval(draw, 500) : undefined
  draw()
  try {
    const result = await run((note) => {
      doing = note
      if (!isTerminal) console.log(`    ${note}`)
    })
    finish(`  ✓ ${label.padEnd(22)} ${time().padStart(7)}${result?.note ? `   ${result.note}` : ''}`)
    return result
  } catch (error) {
    finish(`  ✗ ${label.padEnd(22)} ${time().padStart(7)}`)
    throw error
  } finally {
    clearInterval(ticker)
  }
}

function finish(line: string): void {
  process.stdout.write(isTerminal ? `\r\x1b[K${line}\n` : `${line}\n`)
}
