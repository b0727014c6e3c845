// Loaded into each process the launcher starts: when the launcher is gone, even killed with -9, the process ends as well.
// Plain JavaScript, because it is loaded before any TypeScript can be.
const patienceMs = 8000

// Processes that the program itself starts inherit this flag but answer to the program, not to the launcher.
if (process.channel && String(process.ppid) === process.env.SOUK_LAUNCHER_PID) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), patienceMs).unref()
  })
  // Listening must not keep a finished tool alive.
  process.channel.unref()
}
