import fc from 'fast-check'
import {
  seeAdvisory,
  seeAssignee,
  seeComment,
  seeTrackingClosed,
  seeTrackingReopened,
} from '../../src/core/decide/observe.ts'
import { hearCase } from '../../src/core/decide/other-case.ts'
import type { CaseNews, Decision } from '../../src/core/outcome.ts'
import type { Policy, Term } from '../../src/core/policy/policy.ts'
import {
  advisory,
  after,
  alice,
  bob,
  context,
  mallory,
  noComments,
  OneCase,
  policy,
  promised,
  publicIssue,
  rae,
  start,
  target,
  trent,
} from './one-case.ts'

/** Something that happens to a case, `wait` milliseconds after what came before. */
export type Step = { readonly wait: number; readonly name: string; run(one: OneCase): Decision | undefined }

const ms = { second: 1000, hour: 3_600_000, day: 86_400_000 }

/** How long nothing happens: a moment, hours, days, or months of sleep. */
const wait = fc.oneof(
  fc.integer({ min: 0, max: 2 * ms.second }),
  fc.integer({ min: 0, max: 60 * ms.second }),
  fc.integer({ min: 0, max: 12 * ms.hour }),
  fc.integer({ min: 0, max: 5 * ms.day }),
  fc.integer({ min: 0, max: 120 * ms.day }),
)

const lengths = [
  '25 seconds',
  '1 hour',
  '48 hours',
  '3 business days',
  '7 days',
  '10 business days',
  '90 days',
]
const term: fc.Arbitrary<Term | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...lengths).map(promised) },
  { weight: 2, arbitrary: fc.constantFrom(...lengths).map(target) },
  { weight: 1, arbitrary: fc.constant(null) },
)

const policies: fc.Arbitrary<Policy> = fc
  .record({
    promises: fc.record({ acknowledge: term, respond: term, update: term, disclose: term }),
    pause: fc.constantFrom([], ['respond' as const]),
    calendar: fc.constantFrom(
      { zone: 'UTC', holidays: null },
      { zone: 'Europe/Berlin', holidays: 'DE' },
      { zone: 'America/New_York', holidays: ['2026-11-03', '2027-03-15'] },
    ),
    embargo: fc.constantFrom(
      { minimum: null, atEnd: 'ask' as const },
      { minimum: promised('7 days').length, atEnd: 'ask' as const },
      { minimum: promised('7 days').length, atEnd: 'release-reporter' as const },
    ),
  })
  .map(policy)

const bodies = [
  '/accept',
  '/defer',
  '/invalid It cannot be reproduced.',
  '/out-of-scope Rule 3.',
  '/third-party libfoo',
  '/duplicate GHSA-9999-8888-7777',
  '/respond We look into it.\n\n/update And so on.',
  '/update Still at it.',
  '/ask Which version?',
  '/sent',
  '/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  '/coordinator @bob',
  '/embargo until 2026-12-01',
  '/embargo extend 2027-06-01',
  '/embargo accept',
  '/embargo reject',
  '/embargo end The exploit is public.',
  '/embargo until 2026-11-04',
  '/public https://example.org/post',
  '/public exploit https://example.org/poc',
  '/exploited',
  '/exploited keep The fix is out tomorrow.',
  '/invite @mallory as downstream',
  '/invite @trent as deployer',
  '/joined @mallory',
  '/joined @trent',
  '/declined @mallory',
  '/uninvite @trent',
  '/participant @mallory accepted',
  '/split GHSA-9999-8888-6666',
  '/affected acme/engine',
  '/user-data yes Sessions.',
  '/user-data yes since 2026-11-01 Sessions.',
  '/user-data no None.',
  '/user-data mistake since 2026-11-02 A typo.',
  '/user-data told authority By their form.',
  '/cve',
  '/cve again',
  '/credit ask',
  '/credit @rae none',
  '/credit @mallory finder',
  '/announce Please update.',
  '/release',
  '/release publish',
  '/close',
  '/accept\n/respond Hello.\n/close',
  '/nonsense',
]

let comments = 1000
const named = (name: string, run: Step['run']) => ({ name, run })

/** Inputs of every kind; whoever is behind them means well or not. */
const inputs: fc.Arbitrary<Omit<Step, 'wait'>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(named('tick', one => one.advance())) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...bodies), fc.constantFrom(alice, alice, alice, bob, rae, mallory))
      .map(([body, by]) => named(`${by.login}: ${body}`, one => one.comment(body, by))),
  },
  {
    weight: 3,
    arbitrary: fc.constant(
      named('GitHub does as asked', one => {
        one.perform()
        return undefined
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(403, 404, 410, 422).map(status =>
      named(`GitHub refuses with ${status}`, one => {
        const open = one.yes
        one.perform(effect =>
          effect.kind === 'openTrackingIssue' || effect.kind === 'tellCoordinators'
            ? open.call(one, effect)
            : { kind: 'refused', status },
        )
        return undefined
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      named('GitHub knows no comments on advisories', one => {
        one.perform(noComments(one))
        return undefined
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(alice, bob, rae, rae, mallory), fc.integer({ min: 0, max: 6 * ms.day }))
      .map(([author, late]) =>
        named(`${author.login} writes by hand, seen ${late} ms later`, one => {
          const at = new Date(Math.max(one.case.filedAt.getTime(), one.now.getTime() - late))
          return one.change((draft, given) => seeComment(draft, { id: comments++, author, at }, given))
        }),
      ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          '/embargo until 2026-11-20',
          '/embargo until 2026-11-03 12:00 UTC',
          '/embargo extend 2027-04-01',
          '/embargo until 2027-07-01',
          '/embargo accept',
          '/embargo reject',
          '/embargo end',
          '/embargo reject\n/embargo until 2026-12-20',
          'Thanks!',
        ),
        fc.constantFrom(rae, rae, rae, mallory, trent),
        fc.boolean(),
        fc.integer({ min: 0, max: ms.day }),
      )
      .map(([body, by, edited, late]) =>
        named(`${by.login} on the advisory: ${body}`, one => {
          const at = new Date(Math.max(one.case.filedAt.getTime(), one.now.getTime() - late))
          return one.reporterWrites(body, { by, at, edited })
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<CaseNews>(
        {
          kind: 'duplicate',
          as: 'duplicate',
          from: 'GHSA-9999-8888-7777',
          of: null,
          byPolicy: false,
          ended: null,
          reporter: trent,
          until: '2026-11-25T00:00:00.000Z',
        },
        {
          kind: 'date',
          until: '2026-11-22T00:00:00.000Z',
          byPolicy: false,
          reporter: null,
          as: 'repeated',
          from: 'GHSA-9999-8888-7777',
        },
        { kind: 'end', cause: 'public', as: 'repeated', from: 'GHSA-9999-8888-7777' },
        { kind: 'end', cause: 'published', as: 'repeated', from: 'GHSA-9999-8888-7777' },
        {
          kind: 'date',
          until: '2026-11-21T00:00:00.000Z',
          byPolicy: false,
          reporter: null,
          as: 'duplicate',
          from: 'GHSA-9999-8888-7777',
        },
        { kind: 'end', cause: 'date', as: 'duplicate', from: 'GHSA-9999-8888-7777' },
        {
          kind: 'happened',
          what: 'publicAware',
          url: null,
          keeps: false,
          as: 'duplicate',
          from: 'GHSA-9999-8888-7777',
        },
      )
      .map(news =>
        named(`another case says ${news.kind}`, one =>
          one.change((draft, given) => hearCase(draft, news, given)),
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: policies.map(changed =>
      named(`the policy is ${JSON.stringify(changed.promises)}`, one => {
        one.context = { ...one.context, policy: changed }
        return one.advance()
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('triage', 'draft', 'draft', 'closed', 'published', 'withdrawn')
      .map(state =>
        named(`the advisory is ${state}`, one =>
          one.change((draft, given) =>
            seeAdvisory(draft, { state, cve: null, publishedAt: null, collaborators: [alice] }, given),
          ),
        ),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(alice, bob, rae, mallory)
      .map(person =>
        named(`${person.login} is assigned by hand`, one =>
          one.change((draft, given) => seeAssignee(draft, person, given)),
        ),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      named('the tracking issue is closed by hand', one =>
        one.change((draft, given) => seeTrackingClosed(draft, given)),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      named('the tracking issue is reopened by hand', one =>
        one.change((draft, given) => seeTrackingReopened(draft, given)),
      ),
    ),
  },
)

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(wait, inputs).map(([pause, input]) => ({ ...input, wait: pause })),
  { minLength: 1, maxLength: 30 },
)

/** A case that begins: filed now or long ago, privately or in public, with a place to work it or none yet. */
export const beginnings: fc.Arbitrary<{ readonly name: string; begin(): OneCase }> = fc
  .record({
    given: policies,
    late: wait,
    source: fc.constantFrom(advisory, advisory, advisory, publicIssue),
    placed: fc.constantFrom(true, true, true, false),
    reporter: fc.constantFrom(rae, rae, alice, null),
  })
  .map(({ given, late, source, placed, reporter }) => ({
    name: JSON.stringify({ promises: given.promises, late, source: source.kind, placed, reporter }),
    begin: () =>
      new OneCase({
        source,
        reporter,
        filedAt: start,
        now: after(late / 1000),
        context: context({ policy: given, ...(placed ? {} : { coordination: null }) }),
      }),
  }))

/** Plays steps on a case; `look` sees the case after each of them. */
export function play(
  one: OneCase,
  all: readonly Step[],
  look: (one: OneCase, step: Step, decision: Decision | undefined) => void,
): void {
  for (const step of all) {
    one.now = new Date(one.now.getTime() + step.wait)
    look(one, step, step.run(one))
  }
}
