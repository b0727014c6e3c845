// What stands after `npm run import --`.
import path from 'node:path'
import { ImportError } from '@/lib/imports/import-error'

export type Arguments = { what: string; file: string; flags: Set<string>; values: Map<string, string> }

export const usage = `npm run import -- products FILE.csv [--apply] [--map title="Product name",price=Preis] [--currency EUR] [--warehouse KEY] [--errors FILE]
npm run import -- online-retail FILE.csv[.gz] [--apply] [--shift-to-today]

Without --apply nothing is written: the import only tells what it would do. See docs/import.md.`

const flags = ['apply', 'shift-to-today']
const values = ['map', 'currency', 'warehouse', 'errors']

/** Reads the arguments; files are looked for where the command was typed. Throws an ImportError for what it does not know. */
export function readArguments(args: readonly string[]): Arguments {
  const result: Arguments = { what: '', file: '', flags: new Set(), values: new Map() }
  const plain: string[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (!arg.startsWith('--')) {
      plain.push(arg)
      continue
    }
    const [name = '', ...rest] = arg.slice(2).split('=')
    if (flags.includes(name)) result.flags.add(name)
    else if (values.includes(name)) {
      const value = rest.length > 0 ? rest.join('=') : args[++index]
      if (!value) throw new ImportError(`--${name} needs a value.`)
      result.values.set(name, value)
    } else throw new ImportError(`--${name} is not known here.\n\n${usage}`)
  }
  const [what = '', file = '', more] = plain
  if (more) throw new ImportError(`One file at a time: "${more}" is too much.`)
  // npm changes to the project's folder and keeps the caller's in INIT_CWD.
  return { ...result, what, file: file && path.resolve(process.env.INIT_CWD ?? process.cwd(), file) }
}
