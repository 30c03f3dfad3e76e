import { Worker } from 'node:worker_threads'

const everyMs = 1_000

/** Runs in a thread of its own, which goes on where the process's own event loop does not. */
const watching = `
  const { writeSync } = process.getBuiltinModule('node:fs')
  const { turns, most, everyMs, line } = process.getBuiltinModule('node:worker_threads').workerData
  let last = -1
  let still = 0
  setInterval(() => {
    const now = Atomics.load(turns, 0)
    still = now === last ? still + 1 : 0
    last = now
    if (still < most) return
    try {
      writeSync(1, JSON.stringify({ level: 'fatal', time: new Date().toISOString(), msg: line }) + '\\n')
    } finally {
      process.kill(process.pid, 'SIGKILL')
    }
  }, everyMs)
`

/**
 * Ends the process, at once and with a line in the log, where its event loop has not come round for `stillMs`: the embedded
 * database runs in it, and on a full disk may turn for ever. Whoever supervises the App then starts it again, as after any
 * kill. What the machine slept through does not count, and watching keeps no process alive.
 */
export function startWatchdog(stillMs = 300_000): void {
  const turns = new Int32Array(new SharedArrayBuffer(4))
  setInterval(() => Atomics.add(turns, 0, 1), everyMs).unref()
  const line =
    'The process stands still, most often because the disk of an embedded database is full: it ends.'
  const workerData = { turns, most: Math.ceil(stillMs / everyMs), everyMs, line }
  new Worker(watching, { eval: true, execArgv: [], workerData }).unref()
}
