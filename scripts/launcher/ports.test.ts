import net from 'node:net'
import { expect, test } from 'vitest'
import { freePort, freePortRange, isPortFree, portHolder } from './ports.ts'

test('a taken port is seen and its process named', async () => {
  const server = net.createServer()
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  expect(await isPortFree(port, '127.0.0.1')).toBe(false)
  expect(portHolder(port)).toContain(`(pid ${process.pid})`)
  expect(await freePort(port)).not.toBe(port)
  await new Promise((resolve) => server.close(resolve))
  expect(await isPortFree(port, '127.0.0.1')).toBe(true)
  expect(portHolder(port)).toBeNull()
})

test('neighbouring ports are all free', async () => {
  const first = await freePortRange(3)
  for (const port of [first, first + 1, first + 2]) expect(await isPortFree(port)).toBe(true)
})
