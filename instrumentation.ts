/** Runs once in each server process: it hears of changes made by the others, and the worker begins its work. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startTagClock } = await import('./lib/cache/tag-clock')
  startTagClock()
  const [{ createLane }, { routes }, { addressExists }, { recordCartChanges }, { flushEvents }] = await Promise.all([
    import('./lib/http/lane'),
    import('./app/api/v1/_routes'),
    import('./lib/search/address-exists'),
    import('./lib/analytics/record-cart-change'),
    import('./lib/analytics/record-events'),
  ])
  recordCartChanges()
  Object.assign(globalThis, {
    soukApiLane: createLane(routes),
    soukAddressExists: addressExists,
    soukBeforeExit: flushEvents,
  })
  const { env } = await import('./lib/env')
  if (env.SOUK_ROLE === 'web') {
    const { openSearchIndex } = await import('./lib/search/live/current-index')
    void openSearchIndex()
  }
  if (env.SOUK_ROLE !== 'worker' || env.isBuilding) return
  const { startWorker } = await import('./inngest/worker')
  await startWorker()
}
