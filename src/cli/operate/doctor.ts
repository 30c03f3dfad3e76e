import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readEnvironment, type Settings } from '../../environment.ts'
import { createGitHub } from '../../github/client.ts'
import { createLogger } from '../../log.ts'
import { systemClock } from '../../shell/clock.ts'
import { type ExitCode, json, plural, print, shown } from '../terminal.ts'
import { type DataOption, placeOfCases } from './cases.ts'
import { examineDatabase } from './doctor-database.ts'
import { examineApp, examineInstallations, examineWebhook } from './doctor-github.ts'
import { type Finding, ok, warning, wrong } from './finding.ts'

/**
 * `pledge doctor`: looks at everything that the App needs, by the environment it would be started with, before its first
 * start or beside it while it runs; changes nothing. Gives 1 where something would keep it from working.
 */
export async function doctor(options: DataOption & { readonly json?: true }): Promise<ExitCode> {
  const found: Finding[] = []
  for await (const finding of examine(options)) {
    found.push(finding)
    if (!options.json) print(lines(finding))
  }
  const count = (state: Finding['state']) => found.filter(finding => finding.state === state).length
  const [errors, warnings] = [count('error'), count('warning')]
  if (options.json) print(json({ findings: found }))
  else
    print([
      '',
      errors + warnings === 0
        ? 'All is in order.'
        : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
    ])
  return errors === 0 ? 0 : 1
}

const lines = ({ state, what, todo }: Finding): string[] => [
  `${state.padEnd(8)} ${shown(what)}`,
  ...(todo === undefined ? [] : [`${' '.repeat(8)} -> ${shown(todo)}`]),
]

async function* examine(options: DataOption): AsyncGenerator<Finding> {
  const environment = readEnvironment(process.env)
  yield environment.ok
    ? ok('The settings can be used.')
    : wrong(environment.message, 'Until then GitHub cannot be asked.')
  if (environment.ok) yield* examineFiles(environment.settings)
  yield* examineDatabase(placeOfCases(options))
  if (environment.ok) yield* examineGitHub(environment.settings)
}

/** The files that the settings name, beside the database's. */
function* examineFiles({ heartbeat }: Settings): Generator<Finding> {
  const key = process.env.PRIVATE_KEY_PATH?.trim()
  const { mode = 0 } = (key && statSync(key, { throwIfNoEntry: false })) || {}
  if ((mode & 0o077) !== 0)
    yield warning(
      'The file of PRIVATE_KEY_PATH can be read by others than its owner.',
      'Let the user that Pledge runs as have it alone: `chmod 600`.',
    )
  if (heartbeat === null || /^https?:/.test(heartbeat)) return
  try {
    accessSync(dirname(resolve(heartbeat)), constants.W_OK | constants.X_OK)
  } catch {
    yield warning(
      'The folder of the file in PLEDGE_HEARTBEAT is not there, or cannot be written to.',
      'Make it, for the user that Pledge runs as: whoever watches the file would take Pledge for stopped.',
    )
  }
}

async function* examineGitHub(settings: Settings): AsyncGenerator<Finding> {
  const github = createGitHub(
    {
      ...settings,
      secret: settings.webhookSecrets[0] ?? '',
      baseUrl: settings.apiUrl,
      log: createLogger({ level: 'silent' }),
    },
    systemClock,
    { githubRequest: () => {}, githubWait: () => {}, githubAnswered: () => {}, githubTime: () => {} },
  )
  const app = yield* examineApp(github, settings)
  if (app === null) return
  yield* examineWebhook(github)
  yield* examineInstallations(github, settings, app)
}
