// What of Node's `process` scripts in a browser look at, in place of the copy of all of it that Next.js would send along.
module.exports = { env: {} }
