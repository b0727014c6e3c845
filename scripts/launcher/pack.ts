// What browsers load from the build, packed once as small as Brotli can make it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** Asks V8 to compile a whole script while it comes in, off the main thread, and not function by function when called. */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n'

/** Writes a `.br` file beside every script and style below the folder, for `lib/cache/static-lane.mjs` to send. */
export async function packStatic(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => path.join(folder, file))
  await Promise.all(
    files.map(async (file) => {
      if (file.endsWith('.js')) rewrite(file, path.basename(file).startsWith('turbopack-') ? startAfterPaint : compileAhead)
      const bytes = readFileSync(file)
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
      writeFileSync(`${file}.br`, await compress(bytes, { params }))
    }),
  )
}

function rewrite(file: string, change: (script: string) => string): void {
  const script = readFileSync(file, 'utf8')
  const changed = change(script)
  if (changed !== script) writeFileSync(file, changed)
}

/** Marks the script that holds React: every first visit runs nearly all of it at once. */
function compileAhead(script: string): string {
  return script.includes('hydrateRoot') && !script.startsWith(COMPILE_AHEAD) ? COMPILE_AHEAD + script : script
}

/**
 * Lets the runtime, which begins everything else, wait until the page has been painted once; scripts that are there before
 * it queue by themselves. A page in the background is not painted and does not wait; an empty one waits a moment.
 */
export function startAfterPaint(script: string): string {
  if (!/^\(\(\)=>\{[^]*\}\)\(\);?$/.test(script.trim())) return script
  return `(start=>{let begun=0;const once=()=>begun++||start();"hidden"===document.visibilityState?once():(setTimeout(once,300),new PerformanceObserver(once).observe({type:"paint",buffered:!0}))})(()=>{${script.trim()}})`
}
