import { readEnvironment, secretVariables } from './environment.ts'
import { createLogger, guardProcess, ownLog } from './log.ts'
import { startPledge } from './pledge.ts'
import { startWatchdog } from './watchdog.ts'

// Everything the App creates is for its own user alone.
process.umask(0o077)
const environment = readEnvironment(process.env)
// Read once: neither a diagnostic report of Node's nor a child process gets them.
for (const name of secretVariables) delete process.env[name]
if (!environment.ok) refuse(environment.message)
const { settings } = environment
const logger = createLogger({ level: settings.logLevel })
guardProcess(logger)
const log = ownLog(logger)

startWatchdog()
const started = startPledge(settings, logger)
started.catch((error: unknown) => refuse(error instanceof Error ? error.message : 'Pledge cannot start.'))
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    const hurry = setTimeout(() => process.exit(1), 9_500)
    started
      .then(pledge => pledge.stop())
      .then(() => {
        log.info('Pledge has stopped.')
        clearTimeout(hurry)
        process.exit(0)
      })
      .catch(() => process.exit(1))
  })
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
