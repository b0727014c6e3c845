// Processes: run a tool to its end with its output shown only when it fails; look at one by its number.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './paths.ts'

/** Environment of a child process. Next.js's own type insists on NODE_ENV, which the launcher leaves open. */
export type Env = Record<string, string | undefined>

/** Node flags for a program that must not outlive this process; it needs `childEnv` and an IPC channel to notice. */
export const watchParent = ['--import', pathToFileURL(path.join(root, 'scripts', 'launcher', 'watch-parent.mjs')).href]

/** This process's environment with changes, for a program started with `watchParent`. */
export function childEnv(env: Env = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...env, SOUK_LAUNCHER_PID: String(process.pid) } as NodeJS.ProcessEnv
}

type Result = { code: number; output: string }

type RunOptions = { env?: Env; show?: boolean; onLine?: (line: string) => void }

/** Runs a program to its end and returns its exit code with everything it printed; `show` passes it through as it comes. */
export function runToEnd(command: string, args: string[], options: RunOptions = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const isNode = command === process.execPath
    const child = spawn(command, isNode ? [...watchParent, ...args] : args, {
      cwd: root,
      env: childEnv(options.env),
      stdio: ['ignore', 'pipe', 'pipe', isNode ? 'ipc' : 'ignore'],
    })
    running.add(child)
    let output = ''
    const collect = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      const text = chunk.toString()
      output += text
      if (options.show) stream.write(chunk)
      const line = text.trim().split('\n').at(-1)
      if (line) options.onLine?.(line)
    }
    child.stdout?.on('data', collect(process.stdout))
    child.stderr?.on('data', collect(process.stderr))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? (signal ? 1 : 0), output })
    })
  })
}

const running = new Set<ChildProcess>()

/** Ends the tools that are still running, for when the launcher itself is told to stop. */
export function endRunningTools(): void {
  for (const child of running) child.kill('SIGTERM')
}

/** Runs a JavaScript program of node_modules to its end; throws with its output when it fails. */
export async function runTool(file: string, args: string[], env: Env = {}): Promise<string> {
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

/** The parent of a process; null when the process is gone or the system does not tell. */
export function parentOf(pid: number): number | null {
  try {
    if (process.platform !== 'linux') {
      return (
        Number.parseInt(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '', 10) ||
        null
      )
    }
    // The second field is the program's name in brackets, which may itself hold spaces.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return Number(parent)
  } catch {
    return null
  }
}

/** Runs a TypeScript program that uses the shop's own code in this terminal, signals passed on; returns its exit code. */
export function runAttached(file: string, args: string[], env: Env = {}): Promise<number> {
  const flags = ['--conditions=react-server', '--import', 'tsx', ...watchParent]
  const child = spawn(process.execPath, [...flags, file, ...args], {
    cwd: root,
    env: childEnv(env),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
