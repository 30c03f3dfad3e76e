import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Settings } from '../../environment.ts'
import { answerIn, type GitHub } from '../../github/client.ts'
import { createGuide } from '../../github/guide.ts'
import { webhookPath } from '../../github/ingress.ts'
import { createInventory } from '../../github/inventory.ts'
import { systemClock } from '../../shell/clock.ts'
import type { Store } from '../../shell/ports.ts'
import { plural } from '../terminal.ts'
import { type Finding, ok, warning, wrong } from './finding.ts'

const manifest = z.object({
  default_permissions: z.record(z.string(), z.string()),
  default_events: z.array(z.string()),
})
const wanted = manifest.parse(
  parse(readFileSync(new URL('../../../app.yml', import.meta.url), 'utf8')) as unknown,
)

/** GitHub refuses a token that seems to be from the future, or to live too long. */
const tolerableMs = 30_000
const dayMs = 86_400_000
/** Of one installation at most so many public repositories are looked at one by one. */
const mostRepositories = 30

type App = { readonly page: string; readonly install: string }
type Granted = Readonly<Record<string, string | undefined>>

/** Whether GitHub takes the credentials, and the App is registered as app.yml says; null where it does not take them. */
export async function* examineApp(github: GitHub, settings: Settings): AsyncGenerator<Finding, App | null> {
  const client = await github.app()
  const before = Date.now()
  const answer = await client.request('GET /app').catch((error: unknown) => ({ error }))
  if ('error' in answer) {
    yield noApp(answerIn(answer.error), settings)
    return null
  }
  const { data, headers } = answer
  const skew = new Date(String(headers.date)).getTime() - (before + Date.now()) / 2
  yield Math.abs(skew) > tolerableMs
    ? wrong(
        `The clock here is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? 'behind' : 'before'} GitHub's.`,
        'Let the machine keep time by NTP: deadlines are told by this clock, and GitHub refuses tokens of another time.',
      )
    : ok("The clock here agrees with GitHub's.")
  if (data === null) return null
  yield ok(`GitHub takes the credentials: App ${data.slug} (${data.id}).`)
  const owner = data.owner && 'login' in data.owner ? data.owner : null
  const organisation = owner && 'type' in owner && owner.type === 'Organization' ? owner.login : null
  const page = `${settings.webUrl}/${organisation ? `organizations/${organisation}/` : ''}settings/apps/${data.slug}`
  const todo = `Change it on ${page}/permissions and accept the change for each installation.`
  const permissions = data.permissions as Granted
  yield* permissionsOf(permissions, 'The App', todo)
  const events = wanted.default_events.filter(event => !data.events.includes(event))
  yield events.length > 0
    ? wrong(`The App does not hear of ${events.join(', ')}.`, `Subscribe to it on ${page}/permissions.`)
    : ok('The App hears of every event that it needs.')
  return { page, install: `${settings.webUrl}/apps/${data.slug}/installations/new` }
}

function noApp(status: number | null, { apiUrl }: Settings): Finding {
  if (status === null)
    return wrong(
      `GitHub does not answer at ${apiUrl}.`,
      'Check the network, a proxy that may be needed, and GHE_HOST.',
    )
  return status === 401 || status === 404
    ? wrong(
        'GitHub does not take APP_ID with the private key.',
        'Take both from one App’s settings page (generate a new key there if need be), and check the clock.',
      )
    : wrong(`GitHub answers ${status}.`, 'Try again later; see https://www.githubstatus.com.')
}

const rank = (level: string | undefined): number => ['read', 'write', 'admin'].indexOf(level ?? '')

function* permissionsOf(granted: Granted, whose: string, todo: string): Generator<Finding> {
  const missing = Object.entries(wanted.default_permissions).filter(
    ([name, level]) => rank(granted[name]) < rank(level),
  )
  const list = missing.map(([name, level]) => `${name}: ${level}`).join(', ')
  yield missing.length > 0
    ? wrong(`${whose} lacks ${list}.`, todo)
    : ok(`${whose} has every permission that app.yml asks for.`)
  const more = Object.entries(granted).filter(
    ([name, level]) => rank(level) > rank(wanted.default_permissions[name]),
  )
  if (more.length > 0)
    yield warning(
      `${whose} may do more than it needs: ${more.map(([name, level]) => `${name}: ${level}`).join(', ')}.`,
      'Take it away: what the App may not do, nobody can make it do.',
    )
}

/** Where GitHub posts, and how its last deliveries were answered. */
export async function* examineWebhook(github: GitHub): AsyncGenerator<Finding> {
  const client = await github.app()
  try {
    const { url = '', content_type, insecure_ssl } = (await client.request('GET /app/hook/config')).data
    if (!url.endsWith(webhookPath))
      yield wrong(
        `GitHub posts to ${url || 'no address'}.`,
        `The webhook's address ends in ${webhookPath}; set it on the App's settings page.`,
      )
    if (content_type !== undefined && content_type !== 'json')
      yield wrong('GitHub posts forms.', 'Set the webhook’s content type to application/json.')
    if (String(insecure_ssl ?? '0') !== '0')
      yield wrong('GitHub does not check the certificate of the webhook.', 'Switch SSL verification on.')
    const { data } = await client.request('GET /app/hook/deliveries', { per_page: 100 })
    yield deliveries(data)
  } catch (error) {
    yield wrong(
      `The webhook cannot be looked at (${answerIn(error) ?? 'no answer'}).`,
      'Is the webhook active on the App’s settings page?',
    )
  }
}

type Attempt = { readonly status_code: number; readonly delivered_at: string }

function deliveries(all: readonly Attempt[]): Finding {
  const recent = all.filter(({ delivered_at }) => Date.now() - new Date(delivered_at).getTime() < dayMs)
  const [last] = recent
  if (!last)
    return warning(
      'GitHub has delivered nothing for a day.',
      'Before the first start that is as it should be.',
    )
  const failed = recent.filter(one => !isTaken(one))
  const counts = `${failed.length} of the last ${plural(recent.length, 'delivery').replace(/ys$/, 'ies')} failed`
  if (failed.length === 0) return ok('The webhook can be reached: every delivery of the last day was taken.')
  if (isTaken(last))
    return warning(
      `${counts}, but the last one was taken.`,
      'Failed ones are asked for again by the App itself.',
    )
  const { status_code: status } = last
  return wrong(
    `${counts}, the last one with ${status || 'no answer'}.`,
    status === 401
      ? 'WEBHOOK_SECRET is not the one on the App’s settings page.'
      : status === 404 || status === 405
        ? `Another server answers there, or the address does not end in ${webhookPath}.`
        : 'Is Pledge running, and does its address lead to it from the internet? A proxy has to pass the body on unchanged.',
  )
}

const isTaken = ({ status_code: status }: Attempt): boolean => status >= 200 && status < 300

/** Where the App is installed, and whether what it reads there can be used. */
export async function* examineInstallations(
  github: GitHub,
  settings: Settings,
  app: App,
): AsyncGenerator<Finding> {
  const client = await github.app()
  const { data } = await client.request('GET /app/installations', { per_page: 100 })
  if (data.length === 0) yield wrong('The App is installed nowhere.', `Install it: ${app.install}`)
  for (const { id, account, suspended_at, permissions, html_url } of data) {
    const name = account && 'login' in account ? account.login : String(id)
    if (suspended_at) {
      yield warning(
        `The installation on ${name} is suspended.`,
        `Take that back, or uninstall it: ${html_url}`,
      )
      continue
    }
    yield* permissionsOf(
      permissions as Granted,
      `The installation on ${name}`,
      `An owner accepts it: ${html_url}`,
    )
    try {
      yield* repositoriesOf(github, settings, id, name)
    } catch (error) {
      yield wrong(
        `What is installed on ${name} cannot be read (${answerIn(error) ?? 'no answer'}).`,
        `See ${html_url}`,
      )
    }
  }
}

async function* repositoriesOf(
  github: GitHub,
  settings: Settings,
  installation: number,
  name: string,
): AsyncGenerator<Finding> {
  const client = await github.installation(installation)
  const { data } = await client.request('GET /installation/repositories', { per_page: 100 })
  const open = data.repositories.filter(one => !one.private && !one.archived && !one.disabled)
  if (open.length === 0)
    yield warning(`The App sees no public repository of ${name}.`, 'Choose those that take reports.')
  const store = forgetful()
  const inventory = createInventory({
    github,
    store,
    clock: systemClock,
    webUrl: settings.webUrl,
    withinMs: 0,
  })
  const guide = createGuide({ github, store, clock: systemClock, inventory, everyMs: 0 })
  const problems = new Map<string, Finding>()
  const unheard: string[] = []
  let placed = 0
  const looked = open.slice(0, mostRepositories)
  for (const { id, owner, name: repo } of looked) {
    const read = await guide.refresh(installation, { id: Number(id), owner: owner.login, name: repo })
    for (const { where, errors } of read.problems)
      for (const { line, column, message } of errors)
        problems.set(
          `${where}:${line}:${message}`,
          wrong(`${where}:${line}:${column}: ${message}`, 'Mend it there.'),
        )
    const { coordination, people } = read.guidance
    if (coordination) placed++
    if (coordination && people.length === 0 && problems.size === 0)
      problems.set(
        `people of ${coordination.id}`,
        wrong(
          `pledge.yml in ${coordination.owner}/${coordination.name} names nobody whom GitHub knows.`,
          'List `coordinators:` there.',
        ),
      )
    const reporting = await client
      .request('GET /repos/{owner}/{repo}/private-vulnerability-reporting', { owner: owner.login, repo })
      .catch(() => null)
    if (repo !== '.github' && reporting?.data.enabled === false) unheard.push(`${owner.login}/${repo}`)
  }
  yield* problems.values()
  if (placed < looked.length)
    yield wrong(
      `${plural(looked.length - placed, 'public repository').replace(/ys$/, 'ies')} of ${name} ${
        looked.length - placed === 1 ? 'has' : 'have'
      } no coordination repository that can be used.`,
      `Name a private repository under \`coordination:\` in .github/pledge.yml of ${name}/.github, and install the App on it.`,
    )
  else if (placed > 0 && problems.size === 0) yield ok(`The configuration of ${name} can be used.`)
  if (unheard.length > 0)
    yield warning(
      `Nobody can report in private on ${unheard.join(', ')}.`,
      'Switch it on under Settings, Advanced Security, Private vulnerability reporting, where reports are wanted.',
    )
  if (open.length > looked.length)
    yield warning(
      `Only ${looked.length} of the public repositories of ${name} were looked at.`,
      '`pledge check OWNER/REPO` looks at one.',
    )
}

/** Remembers for as long as one examination takes, so that nothing is read twice and nothing kept. */
function forgetful(): Store {
  const memory = new Map<string, unknown>()
  const store: Pick<Store, 'recall' | 'recallAll' | 'remember' | 'openCases' | 'rehome' | 'schedule'> = {
    recall: async <T>(key: string) => (memory.get(key) as T | undefined) ?? null,
    recallAll: async <T>(prefix: string) =>
      new Map([...memory].filter(([key]) => key.startsWith(prefix))) as Map<string, T>,
    remember: async (key, value) => void memory.set(key, value),
    openCases: async () => [],
    rehome: async () => [],
    schedule: async () => {},
  }
  return store as Store
}
