// What a machine must have before anything is installed. Node's own modules only.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs'
import path from 'node:path'

const gigabyte = 1024 ** 3

/** Throws an error whose text names what is missing and how to get it. */
export function preflight(root) {
  checkNode(root)
  checkPlatform()
  const dataDir = path.resolve(root, process.env.SOUK_DATA_DIR || '.data')
  checkWritable(root, 'clone the repository into a folder of your own')
  checkWritable(dataDir, 'set SOUK_DATA_DIR to a folder you may write to')
  // Packages take 1.7 GB, a build and the demo shop less than one together.
  checkSpace(root, existsSync(path.join(root, 'node_modules')) ? 0.5 : 3)
  checkSpace(dataDir, 0.5)
}

function checkNode(root) {
  const wanted = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '')
  const [major, minor] = wanted.split('.').map(Number)
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  throw new Error(
    `Souk needs Node ${wanted} or newer; this is ${process.versions.node}. Get it from nodejs.org or with: nvm install --lts`,
  )
}

function checkPlatform() {
  const known = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64']
  const here = `${process.platform}-${process.arch}`
  if (known.includes(here) || process.env.DATABASE_URL) return
  throw new Error(
    `There is no embedded PostgreSQL for ${here}. Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
  )
}

function checkWritable(folder, fix) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Error(`${folder} cannot be written to (${error.code}): ${fix}.`)
  }
}

function checkSpace(folder, gigabytes) {
  const { bavail, bsize } = statfsSync(folder)
  const free = (bavail * bsize) / gigabyte
  if (free >= gigabytes) return
  throw new Error(
    `${folder} has ${free.toFixed(1)} GB free and Souk needs ${gigabytes} GB. Free some, or set SOUK_DATA_DIR to another disk.`,
  )
}
