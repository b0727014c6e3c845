import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { type Cluster, startCluster } from './postgres.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'souk-cluster-'))
const options = {
  folder: path.join(folder, 'postgres'),
  password: 'a password of this test',
  logFile: path.join(folder, 'log'),
}

let cluster: Cluster

afterAll(async () => {
  await cluster?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function query(text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}

test('a running server is adopted, not started twice', async () => {
  cluster = await startCluster(options)
  await query('CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)')
  const again = await startCluster(options)
  expect(again).toMatchObject({ pid: cluster.pid, port: cluster.port, isAdopted: true })
})

test('a server killed with -9 comes back with every row', async () => {
  process.kill(cluster.pid, 'SIGKILL')
  await sleep(300)
  cluster = await startCluster(options)
  expect(cluster.isAdopted).toBe(false)
  expect(await query('SELECT id FROM kept')).toEqual([{ id: 1 }])
})

test('a lock file whose number now belongs to another program does not stop the start', async () => {
  await cluster.stop()
  writeFileSync(path.join(options.folder, 'postmaster.pid'), `${process.pid}\n${options.folder}\n1\n5432\n`)
  cluster = await startCluster(options)
  expect(await query('SELECT id FROM kept')).toEqual([{ id: 1 }])
})

test('only who knows the password gets in', async () => {
  const wrong = cluster.url('postgres').replace(encodeURIComponent('a password of this test'), 'wrong')
  const client = new pg.Client({ connectionString: wrong.replace('a password of this test', 'wrong') })
  await expect(client.connect()).rejects.toThrow(/password authentication failed/)
})
