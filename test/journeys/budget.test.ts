import { afterEach, expect, test } from 'vitest'
import type { Recorded } from '../../sandbox/github.ts'
import { commandNames } from '../../src/core/commands/index.ts'
import type { Installed } from '../../src/github/inventory.ts'
import { type Cost, costOf, readBudget, tokensOf } from '../support/budget.ts'
import { type Journey, journey } from '../support/journey.ts'
import { beforeTheDay, withMirrors } from '../support/remediation.ts'

const hour = 3600
const config = '.github/pledge.yml'
const prose = 'Report to security@globex.dev. We acknowledge your report within 48 hours.\n'
const vulnerable = {
  title: 'Any user can read the private notes of others',
  body: 'By changing the id in /api/notes/42 I can read the private notes of every other user without being their owner. Steps to reproduce: log in as A, request the note of B.',
}

/** Two public projects of one and two release lines with their mirrors, the coordination repository and `.github`. */
const { repositories = [] } = withMirrors(
  { engine: ['main', 'release/1.x'], api: ['main'] },
  { tags: { engine: { 'v1.4.2': 'release/1.x', 'v2.2.0': 'main' } } },
)
const seed = {
  people: ['alice', 'bob', 'rae', 'mallory', 'rita', 'gina'],
  organizations: [
    { login: 'acme', admins: ['alice'], members: ['bob'], installed: true },
    { login: 'globex', admins: ['gina'], installed: false },
    { login: 'libs', installed: false },
  ],
  repositories: [
    ...repositories,
    { name: 'globex/engine', files: { 'SECURITY.md': prose } },
    { name: 'libs/parser', files: { 'SECURITY.md': 'Write to security@libs.dev about flaws.\n' } },
  ],
}

let j: Journey
afterEach(() => j.end())

const measured = new Map<string, Cost>()
const tokens = new Map<string, readonly string[]>()
/** A clock that was pushed has GitHub asked whether time really passed; nobody pushes one in earnest. */
const isOfPush = ({ operation }: Recorded) => operation === 'GET /app'
const measure = (name: string, asked: readonly Recorded[], atStart = false) => {
  const requests = atStart ? asked : asked.filter(one => !isOfPush(one))
  measured.set(name, costOf(requests))
  const { repositories: all } = j.sandbox.world
  tokens.set(
    name,
    tokensOf(requests, id => all.find(one => one.id === id)?.name ?? ''),
  )
}

test('an hour in which nothing happens', { timeout: 180_000 }, async () => {
  j = await journey({ level: 'info', sandbox: { seed } })
  measure('the App starts on an installation of 6 repositories', j.sandbox.requests, true)
  // Rounds fall due after an eighth of the quiet time: after eight equal steps that would be to the instant.
  await j.forward(100)
  for (let n = 0; n < 3; n++) await j.forward(300)
  j.sandbox.clearRequests()
  for (let n = 0; n < 12; n++) {
    await j.forward(300)
    if (n === 0) measure('a round of polling, no case open', j.sandbox.requests)
  }
  measure('an hour in which nothing happens, no case open', j.sandbox.requests)
  await j.forward(24 * hour)
  j.sandbox.clearRequests()
  for (let n = 0; n < 12; n++) await j.forward(300)
  measure('such an hour after a day of the same', j.sandbox.requests)
})

test('every step costs what the page says, no more and no less', { timeout: 300_000 }, async () => {
  const life: Recorded[] = []
  const noted = new Set<string>()
  const note = (name: string, requests: readonly Recorded[]) => {
    if (noted.has(name)) throw new Error(`${name} is measured twice`)
    noted.add(name)
    measure(name, requests)
    return requests
  }
  /** Does something and measures it, or a `part` of what was asked. */
  const step = async (name: string, act: () => unknown, part: (one: Recorded) => boolean = () => true) => {
    // People take their time: no limit of a minute is come near, by which work would be put off.
    await j.forward(20)
    j.sandbox.clearRequests()
    await act()
    await j.settled()
    return note(name, j.sandbox.requests.filter(part))
  }
  /** A step in the life of one case, from report to publication. */
  const live = async (name: string, act: () => unknown) => void life.push(...(await step(name, act)))

  // Polled when told to, so that no round falls into a step.
  j = await journey({ level: 'info', pollSeconds: 2000 * 24 * hour, sandbox: { seed } })
  const { people } = j.sandbox

  const report = async (repo = 'acme/engine', reporter = 'rae') => {
    const about = { repo, reporter, summary: 'A flaw', description: 'In the parser.' }
    const ghsa = people.reportVulnerability(about)
    await j.settled()
    return ghsa
  }
  const trackedAs = (ghsa: string) =>
    j.sandbox.issues('acme/security').find(({ title }) => title.includes(ghsa))?.number ?? 0
  const comments = (ghsa: string) => j.sandbox.issueComments('acme/security', trackedAs(ghsa))
  const say = async (ghsa: string, body: string, who = 'alice') => {
    people.commentOnIssue('acme/security', trackedAs(ghsa), who, body)
    await j.settled()
    return comments(ghsa).at(-1)?.body ?? ''
  }
  const round = async () => {
    const { store } = j.pledge
    await j.forward(300)
    const dueAt = j.clock.now()
    for (const { id, installation } of (await store.recallAll<Installed>('repository:')).values())
      await store.schedule({ kind: 'poll', key: String(id), installation, dueAt })
    await store.schedule({ kind: 'app', key: 'deliveries', installation: null, dueAt })
    j.pledge.worker.wake()
    await j.settled()
  }
  /** A round in which nothing is new any more. */
  const quietRound = async (name: string) => {
    await round()
    await round()
    await step(name, round)
  }
  /** A round that finds something, but for what a quiet one asks as well. */
  const found = (name: string, act: () => unknown) =>
    step(
      name,
      async () => {
        await act()
        await round()
      },
      ({ method, path }) => (method === 'GET' ? /advisories\/GHSA-[^/]*$/.test(path) : path !== '/graphql'),
    )

  await round()
  await round()

  // A change of the policy, before there are cases
  const weaker = { [config]: 'promises:\n  respond: 30 days\n' }
  const pull = people.openPull
  await step('a pull request changes the policy', () => pull('acme/engine', 'mallory', weaker))
  await step('its branch gets a commit that changes something else', () =>
    people.pushToPull('acme/engine', 1, 'mallory', { 'README.md': 'More.\n' }),
  )
  await step('its branch gets a commit that changes the policy again', () =>
    people.pushToPull('acme/engine', 1, 'mallory', { [config]: 'promises:\n  respond: 20 days\n' }),
  )
  await step('it is closed', () => people.closePull('acme/engine', 1, 'alice'))
  await step('a pull request changes something else', () => pull('acme/engine', 'mallory', { 'a.js': 'x' }))
  await step('somebody pushes something else', () => people.pushFile('acme/.github', 'b.js', 'x', 'bob'))

  // A report and its clocks
  let main = ''
  await live('a private report arrives', async () => {
    main = await report()
  })
  const filed = j.clock.now()
  await step('its event is delivered again', () => {
    const delivery = j.sandbox.deliveries().findLast(({ event }) => event === 'repository_advisory')
    if (delivery) j.sandbox.redeliver(delivery)
  })
  await step('the first round of polling after it', round)
  await quietRound('a round of polling, one case open')
  /** What falls due so long after the report; polling and listing have had their turn shortly before. */
  const due = async (name: string, hours: number) => {
    const at = filed.getTime() + hours * hour * 1000
    await j.forward((at - j.clock.now().getTime()) / 1000 - 80)
    await step(name, () => j.forward(80))
  }
  await due('half of the time for a promise has gone', 36)
  await due('a tenth of it is left', 72 * 0.9)
  await due('a promise is broken', 72)
  await due('it is still broken a day later', 96)
  await live('`/respond`, late', () => say(main, '/respond We can reproduce it.'))
  await live('`/accept`', () => say(main, '/accept'))
  await live('`/severity`', () => say(main, '/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'))

  // The fix
  await live('`/affected` one repository', () => say(main, '/affected acme/api'))
  await live('`/fix`: one mirror, one line', () => say(main, '/fix'))
  await live('`/affected` one more after `/fix`: one mirror, two lines', () =>
    say(main, '/affected acme/engine'),
  )
  await step('`/fix` where nothing is missing', () => say(main, '/fix', 'bob'))
  await quietRound('a round of polling, one case open with three fixes')
  const mirror = 'acme/api-private'
  const fix = { 'src/parser.js': 'export const parse = text => text.split(";")\n' }
  await live('a commit is pushed to a fix', () => people.pushToPull(mirror, 1, 'alice', fix))
  await live('an item of its checklist is ticked', () => people.tick(mirror, 1, 'alice', 'Fixed'))
  await live('it is reviewed', () => people.review(mirror, 1, 'bob', 'APPROVED'))
  await live('it is marked ready', () => people.markReady(mirror, 1, 'alice'))
  for (const item of beforeTheDay) people.tick(mirror, 1, 'alice', item)
  await j.settled()
  await live('it is merged', () => people.mergePull(mirror, 1, 'bob'))
  for (const number of [1, 2]) {
    people.pushToPull('acme/engine-private', number, 'alice', fix)
    for (const item of beforeTheDay) people.tick('acme/engine-private', number, 'alice', item)
    people.markReady('acme/engine-private', number, 'alice')
    people.mergePull('acme/engine-private', number, 'bob')
  }
  await j.settled()

  // The day
  await live('`/audit`', () => say(main, '/audit acme/api done Read the parser.'))
  await say(main, '/audit acme/engine done Read the parser.')
  await live('`/user-data`', () => say(main, '/user-data no Nothing was touched.'))
  await live('`/cve`', () => say(main, '/cve'))
  await live('`/credit ask`', () => say(main, '/credit ask'))
  await found('a comment of the reporter on the advisory', () =>
    people.commentOnAdvisory(main, 'rae', 'As finder, please.'),
  )
  await live('`/credit` somebody', () => say(main, '/credit @rae finder'))
  await live('`/update`', () => say(main, '/update The fix is ready.'))
  await live('`/announce`', () => say(main, '/announce Please update.'))
  await live('`/release tag`', () => say(main, '/release tag acme/engine v2.2.1 main'))
  await say(main, '/release tag acme/engine v1.4.3 release/1.x')
  await say(main, '/release tag acme/api none')
  let shown = ''
  const show = async () => {
    shown = await say(main, '/release')
  }
  const confirm = () => say(main, `/release ${/`\/release ([0-9a-f-]+)`/.exec(shown)?.[1]}`)
  await live('`/release` shows what goes public, three lines', show)
  await live('it is confirmed: three public pull requests of one file', confirm)
  await live('one of them is merged', () => people.mergePull('acme/api', 1, 'bob'))
  for (const { number, user } of j.sandbox.pulls('acme/engine'))
    if (user?.login === 'pledge[bot]') people.mergePull('acme/engine', number, 'bob')
  await j.settled()
  await live('`/release` shows the publication', show)
  await live('it is confirmed: the advisory is published', confirm)
  expect(j.sandbox.advisory(main).state).toBe('published')
  await live('`/release` shows the announcement', show)
  await live('it is confirmed: two releases are drafted', confirm)
  await live('`/close`', () => say(main, '/close'))
  note('a whole case', life)

  // Other commands, each on a case of its own kind
  const second = await report()
  const others = [await report('acme/api'), await report('acme/api'), await report('acme/api')]
  let lost = ''
  await found('a report whose event was lost', async () => {
    j.sandbox.holdWebhooks()
    lost = await report('acme/api')
    j.sandbox.releaseWebhooks(() => [])
  })
  await quietRound('a round of polling, five cases open')
  const [third = '', fourth = '', fifth = ''] = others
  await step('a comment without a command', () => say(second, 'I am on it.'))
  await step('a command of somebody who may not', () => say(second, '/accept', 'mallory'))
  await step('`/help`', () => say(second, '/help'))
  await step('`/defer`', () => say(second, '/defer'))
  await step('`/ask`', () => say(second, '/ask Which version is it?'))
  const tracking = () => j.sandbox.issues('acme/security').find(({ title }) => title.includes(second))
  const other = () => (tracking()?.assignees[0]?.login === 'alice' ? 'bob' : 'alice')
  await step('`/coordinator`', () => say(second, `/coordinator @${other()}`))
  await step('the tracking issue is assigned by hand', () => {
    const [from, to] = [tracking()?.assignees[0]?.login ?? '', other()]
    people.unassign('acme/security', trackedAs(second), 'alice', from)
    people.assign('acme/security', trackedAs(second), 'alice', to)
  })
  await step('a label of ours is taken off it by hand', () => {
    const label = tracking()?.labels[0]?.name ?? ''
    people.removeLabel('acme/security', trackedAs(second), 'alice', label)
  })
  await found('an advisory that was accepted by hand', () => people.setAdvisoryState(lost, 'draft', 'alice'))
  await step('a branch is pushed while cases are under embargo', () =>
    people.pushTo('acme/engine', 'tidy', 'bob', { 'c.js': 'x' }),
  )
  await step('a branch shows a sign of a case', () =>
    people.pushTo('acme/engine', second.toLowerCase(), 'bob', { 'c.js': 'x' }),
  )
  const on = (days: number) =>
    `${new Date(j.clock.now().getTime() + days * 24 * hour * 1000).toISOString().slice(0, 10)} 12:00 UTC`
  await step('`/embargo until`', () => say(second, `/embargo until ${on(40)}`))
  await step('`/embargo extend`', () => say(second, `/embargo extend ${on(60)}`))
  await found('the reporter’s `/embargo reject` on the advisory', () =>
    people.commentOnAdvisory(second, 'rae', '/embargo reject'),
  )
  await say(second, '/accept')
  await step('`/invite`', () => say(second, '/invite @rita as downstream'))
  await step('`/joined`', () => say(second, '/joined @rita'))
  await step('`/participant`', () => say(second, '/participant @rita valid'))
  await step('`/uninvite`', () => say(second, '/uninvite @rita'))
  await say(second, '/invite @mallory as deployer')
  await step('`/declined`', () => say(second, '/declined @mallory'))
  const draft = { repo: 'acme/engine', reporter: 'alice', summary: 'Another', description: 'Else.' }
  const split = people.draftAdvisory(draft)
  await step('`/split`', () => say(second, `/split ${split}`))
  await step('`/duplicate`', () => say(third, `/duplicate ${second}`))
  // Whether the duplicate's answer comes before the tracking issue is written, or has it written once more, is timing.
  const written = new Set<string>()
  await step(
    '`/public`',
    () => say(second, '/public https://lists.example.org/1'),
    ({ method, path }) => method !== 'PATCH' || written.size < written.add(path).size,
  )
  await step('`/exploited`', () => say(fourth, '/exploited'))
  await step('`/invalid`', () => say(fourth, '/invalid This is how the format works.'))
  await step('`/embargo end`', () => say(fifth, '/embargo end Everybody agrees.'))
  await step('`/out-of-scope`', () => say(fifth, '/out-of-scope The demo is no part of it.'))
  await step('`/third-party` at GitHub', () => say(lost, '/third-party libs/parser'))
  j.sandbox.knobs.advisoryCommentsApi = 'missing'
  let seventh = ''
  await step('a report arrives where GitHub has no comments on advisories', async () => {
    seventh = await report('acme/api')
  })
  await step('`/sent`', () => say(seventh, '/sent'))
  j.sandbox.knobs.advisoryCommentsApi = 'on'

  // In public
  const open = (title: string, body: string) => people.openIssue('acme/api', 'mallory', { title, body })
  let publicIssue = 0
  await step('a public issue reports a vulnerability', () => {
    publicIssue = open(vulnerable.title, vulnerable.body)
  })
  await step('somebody comments on it', () =>
    people.commentOnIssue('acme/api', publicIssue, 'mallory', 'And?'),
  )
  await step('a public issue asks where to report', () =>
    open('How do I report a security vulnerability?', 'I would like to report it in private. Whom do I ask?'),
  )
  await step('a public issue asks to change the policy', () =>
    open('Please change the security policy', 'Two days are too long.'),
  )
  await step('a public issue is about anything else', () => open('A bug', 'It crashes.'))
  let weakened = 0
  await step('a pull request changes the policy, with two cases open', () => {
    weakened = pull('acme/api', 'mallory', weaker)
  })
  // Whether a poll that the push brings about comes before or after what the event has done is nobody's choice.
  const looked = new Set<string>()
  await step(
    'that one is merged',
    () => people.mergePull('acme/api', weakened, 'bob'),
    ({ method, path }) =>
      method !== 'GET' || (/\/pulls\/\d+$/.test(path) && looked.size < looked.add(path).size),
  )

  // Beginnings
  await step('the App is installed on an organisation of one repository', () =>
    people.install('globex', 'gina'),
  )
  for (const [key] of await j.pledge.store.recallAll('policy:')) await j.pledge.store.remember(key, null)
  // The listing at the start would have every policy read before the report comes.
  const path = /^\/app\/installations$/
  j.sandbox.fail({ method: 'GET', path, times: 99, fault: { kind: 'status', status: 502 } })
  await j.restart()
  await step(
    'a private report arrives before its policy was ever read',
    () => report(),
    ({ auth }) => auth === 'installation',
  )

  const hasRow = (name: string) => [...measured.keys()].some(row => row.startsWith(`\`/${name}`))
  expect([...commandNames].filter(name => !hasRow(name))).toEqual([])
  expect(j.sandbox.violations).toEqual([])
  const page = readBudget()
  expect(Object.fromEntries(measured)).toEqual(Object.fromEntries(page.costs))
  const asOnPage = [...page.tokens.keys()].map(name => [name, tokens.get(name)])
  expect(Object.fromEntries(asOnPage)).toEqual(Object.fromEntries(page.tokens))
  expect(page.tokens.size).toBeGreaterThan(0)
})
