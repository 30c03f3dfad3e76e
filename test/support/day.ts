import fc from 'fast-check'
import type { Delivery } from '../../sandbox/github.ts'
import type { Journey } from './journey.ts'
import { type FinalWorld, worldOf } from './world.ts'

/** The repositories of the day. */
export const places = ['acme/engine', 'acme/api', 'acme/security']

/** Somebody reports a vulnerability. */
export const report = (j: Journey, repo = 'acme/engine', summary = 'Remote code execution') =>
  j.sandbox.people.reportVulnerability({ repo, reporter: 'rae', summary, description: 'Details' })

/** Somebody comments on a tracking issue. */
export const say = (j: Journey, number: number, who: string, body: string) =>
  j.sandbox.people.commentOnIssue('acme/security', number, who, body)

/** Three cases stand; then a day of everybody's doings, whose events are held back. */
export async function aDay(j: Journey): Promise<void> {
  const { people } = j.sandbox
  const first = report(j)
  await j.settled()
  const second = report(j, 'acme/api')
  await j.settled()
  const third = report(j, 'acme/api', 'Stored cross-site scripting')
  await j.settled()
  j.sandbox.holdWebhooks()
  const policy = people.openPull('acme/engine', 'mallory', {
    'SECURITY.md': 'We acknowledge reports within 96 hours.\n',
  })
  const doings: readonly (() => unknown)[] = [
    () => say(j, 1, 'alice', '/accept\n/respond We can reproduce it.'),
    () => say(j, 1, 'mallory', '/close'),
    () => people.removeLabel('acme/security', 1, 'bob', 'pledge: report received'),
    () => people.addLabel('acme/security', 2, 'bob', 'customer'),
    () => say(j, 2, 'bob', '/ask Which version is it?'),
    () => people.commentOnAdvisory(second, 'rae', 'It is the newest one.'),
    () => people.commentOnAdvisory(first, 'rae', 'Thank you.'),
    () => report(j, 'acme/api', 'Another one'),
    () => people.setAdvisoryState(third, 'draft', 'alice'),
    () => people.setAdvisoryState(third, 'published', 'alice'),
    () => people.assign('acme/security', 2, 'alice', 'alice'),
    () => people.unassign('acme/security', 2, 'alice', 'bob'),
    () =>
      people.openIssue('acme/engine', 'mallory', { title: 'Build fails on Windows', body: 'See the log.' }),
    () =>
      people.pushToPull('acme/engine', policy, 'mallory', {
        'SECURITY.md': 'We acknowledge within 24 hours.\n',
      }),
    () => people.review('acme/engine', policy, 'alice', 'APPROVED', 'Better.'),
    () => say(j, 2, 'alice', '/update We know more now.'),
    () => say(j, 2, 'alice', 'Noted.'),
  ]
  for (const act of doings) {
    act()
    j.clock.forward(7)
  }
}

/** Lets polling see everything. */
export async function polled(j: Journey): Promise<void> {
  await j.settled()
  for (let n = 0; n < 3; n++) await j.forward(310)
}

/** Who is called when a reporter writes: whoever coordinates when that is heard of. */
const called = /(?<=^pledge\[bot\]: @)(alice|bob)(?= The reporter wrote)/

/**
 * What the day has come to. The record in the bodies tells in which order it was heard of, and so do who coordinates the
 * last case, whose turn it was when that was heard of, and who was called while a case changed hands.
 */
function come(j: Journey): FinalWorld {
  const [engine, api, security] = worldOf(j.sandbox, places)
  const { ghsa = '' } = api?.advisories.at(-1) ?? {}
  const shown = JSON.stringify([engine, api, security], (key, value) => {
    const isLast = value?.ghsa === ghsa || value?.title?.startsWith(ghsa)
    if (key === 'comments') return value.map((line: string) => line.replace(called, 'somebody')).sort()
    if (Array.isArray(value)) return value.filter(line => !String(line).startsWith('- <instant>'))
    return isLast && ghsa ? JSON.parse(JSON.stringify(value).replace(/\b(alice|bob)\b/g, 'somebody')) : value
  })
  return JSON.parse(shown)
}

/** What becomes of each event: its place in the order, how often it comes (not at all), and whether only much later. */
type Fate = { readonly order: number; readonly times: number; readonly late: boolean }

/** The fates of more events than a day has. */
export const fates: fc.Arbitrary<readonly Fate[]> = fc.array(
  fc.record({ order: fc.nat(), times: fc.nat({ max: 3 }), late: fc.boolean() }),
  { minLength: 80, maxLength: 80 },
)

/** Sends the day's events as these fates have it, lets everything settle, and gives what it came to. */
export async function lived(j: Journey, day: readonly Fate[]): Promise<FinalWorld> {
  const later: Delivery[] = []
  j.sandbox.releaseWebhooks(events => {
    const drawn = events
      .flatMap((event, n) => Array.from({ length: day[n]?.times ?? 1 }, () => ({ event, ...day[n] })))
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    later.push(...drawn.filter(({ late }) => late).map(({ event }) => event as Delivery))
    return drawn.filter(({ late }) => !late).map(({ event }) => event)
  })
  await j.settled()
  for (const event of later) j.sandbox.redeliver(event)
  await polled(j)
  return come(j)
}
