// What a person sees when the shop is up: where it is, how to sign in, what to try.
import { readDemo } from './demo.ts'

/** Prints addresses, demo sign-ins and a curl that works as it stands. */
export function printWelcome(url: string, seconds: number): void {
  const demo = readDemo()
  const lines = [
    `Souk is open after ${seconds.toFixed(1)} s.`,
    '',
    `  Shop      ${url}`,
    `  Admin     ${url}/admin`,
    `  API docs  ${url}/api/docs`,
    ...(demo
      ? ['', ...demo.accounts.map(({ role, email, password }) => `  ${role.padEnd(9)} ${email}  ${password}`)]
      : []),
    ...(demo
      ? [
          '',
          `  API key   ${demo.apiKey}`,
          '',
          `  curl -H 'Authorization: Bearer ${demo.apiKey}' '${url}/api/v1/products?limit=3'`,
        ]
      : []),
    '',
    '  Ctrl-C stops everything.',
  ]
  console.log(`\n${lines.join('\n')}\n`)
}
