// Loaded into each process the launcher starts: when the launcher is gone, even killed with -9, the process ends as well.
// Plain JavaScript, because it is loaded before any TypeScript can be.
import { spawn } from 'node:child_process'

const patienceMs = 8000

// Processes that the program itself starts inherit this flag but answer to the program, not to the launcher.
if (process.channel && String(process.ppid) === process.env.SOUK_LAUNCHER_PID) {
  process.once('disconnect', () => {
    endForSure()
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), patienceMs).unref()
  })
  // Listening must not keep a finished tool alive.
  process.channel.unref()
}

// A native thread can keep a process from ending once it has begun to, and then no timer of its own runs any more.
function endForSure() {
  if (process.platform === 'win32') return
  const end = `for i in $(seq ${patienceMs / 1000 + 4}); do sleep 1; kill -0 ${process.pid} 2>/dev/null || exit; done; kill -9 ${process.pid}`
  spawn('sh', ['-c', end], { detached: true, stdio: 'ignore' }).unref()
}
