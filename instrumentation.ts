/** Runs once in each server process: it starts to hear of changes made by the others. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startTagClock } = await import('./lib/cache/tag-clock')
  startTagClock()
}
