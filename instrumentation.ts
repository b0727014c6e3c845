/** Runs once in each server process: connects it to the others and, in the worker, starts the jobs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { start } = await import('./lib/process')
  await start()
}
