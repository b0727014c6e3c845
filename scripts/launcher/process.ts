// Processes: run a tool to its end with its output shown only when it fails; look at one by its number.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.ts'

type Result = { code: number; output: string }

/** Runs a program to its end and returns its exit code with everything it printed; `show` passes output through as it comes. */
export function runToEnd(
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; show?: boolean; cwd?: string } = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk
      if (options.show) stream.write(chunk)
    }
    child.stdout.on('data', collect(process.stdout))
    child.stderr.on('data', collect(process.stderr))
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }))
  })
}

/** Runs a JavaScript program of node_modules to its end; throws with its output when it fails. */
export async function runTool(file: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, output } = await runToEnd(process.execPath, [path.join(root, 'node_modules', file), ...args], { env })
  if (code !== 0) throw new Error(`${path.basename(path.dirname(file))} ${args[0] ?? ''} failed:\n${output.trim()}`)
  return output
}

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The command line of a process, empty when the system does not tell. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
  } catch {
    return ''
  }
}
