import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeAdvisory } from '../../src/core/decide/observe.ts'
import { workOf } from '../../src/core/duplicates.ts'
import { exact } from '../../src/core/messages/instant.ts'
import { dataOf } from '../../src/core/users-data.ts'
import { days, length, type OneCase, policy, promised, rae, replayed } from '../support/one-case.ts'
import { ghsas, type Name, names, SeveralCases } from '../support/several-cases.ts'

type Act = { readonly name: string; run(all: SeveralCases): void }
const act = (name: string, run: Act['run']): Act => ({ name, run })
const count = 4
const which = fc.constantFrom<Name>(...names.slice(0, count))
const dates = fc.integer({ min: 3, max: 120 }).map(n => exact(days(n)))
const says = (body: fc.Arbitrary<string>) =>
  fc.tuple(which, body).map(([one, text]) => act(`${one}: ${text}`, all => void all.say(one, text)))
const duplicate = which.map(other => `/duplicate ${ghsas[other]}`)

const settled = says(duplicate)
const settledAtOnce = fc.array(fc.tuple(which, which), { minLength: 2, maxLength: 3 }).map(pairs =>
  act(`at once: ${pairs.map(([one, other]) => `${one} repeats ${other}`).join(', ')}`, all =>
    all.atOnce(() => {
      for (const [one, other] of pairs) all.say(one, `/duplicate ${ghsas[other]}`)
    }),
  ),
)
const data = says(
  fc.oneof(
    fc.constantFrom(
      '/user-data yes Addresses',
      '/user-data no Only tests',
      '/user-data told authority By their form',
      '/user-data told both By mail',
    ),
    fc.integer({ min: -5, max: 1 }).map(n => `/user-data yes since ${exact(days(n))} Addresses`),
    fc.integer({ min: -5, max: 1 }).map(n => `/user-data mistake since ${exact(days(n))} A slip`),
  ),
)
/** Asks for a CVE id: never where a case of the same vulnerability has one or waits for one, but by a word of a person's. */
const cve = which.map(one =>
  act(`${one}: /cve`, all => {
    const before = all.of(one).case
    const there = [...before.duplicates.keys()].filter(ghsa => {
      const { advisory, release } = all.all.get(ghsa)?.case ?? { advisory: null, release: null }
      return advisory?.cve || (release?.cve && release.cve.state !== 'refused')
    })
    const isAsked = !all.say(one, '/cve').includes('not done')
    if (isAsked) expect([before.resolution, there], `${one}: /cve`).toEqual([null, []])
  }),
)
const cveComes = which.map(one =>
  act(`${one} gets its CVE id`, all => {
    const { now } = all.of(one).case.release.cve ? all : {}
    if (now && all.of(one).case.advisory?.state !== 'published') {
      const { state = 'draft' } = all.of(one).case.advisory ?? {}
      all
        .of(one)
        .change((draft, context) =>
          seeAdvisory(
            draft,
            { state, cve: `CVE-2026-${1000 + names.indexOf(one)}`, publishedAt: null, collaborators: [] },
            context,
          ),
        )
      all.settle()
    }
  }),
)
const takenUp = says(fc.constant('/accept'))
const named = says(
  fc.tuple(fc.constantFrom('until', 'extend'), dates).map(([verb, date]) => `/embargo ${verb} ${date}`),
)
const answered = says(fc.constantFrom('/embargo accept', '/embargo reject'))
const happens = says(
  fc.constantFrom('/public https://x.example/1', '/exploited', '/exploited keep Why.', '/embargo end Why.'),
)
const vouched = fc.tuple(which, fc.constantFrom('accept', 'accept', 'reject')).map(([one, verb]) =>
  act(`${one}: vouch ${verb}`, all => {
    const until = all.of(one).case.embargo.proposal?.until
    if (until) all.say(one, `/embargo vouch reporter ${verb} ${exact(until)} by mail`)
  }),
)
const written = fc
  .tuple(which, fc.constantFrom('until', 'extend', 'accept', 'accept', 'reject'), dates)
  .map(([one, verb, date]) => {
    const body = `/embargo ${verb}${/until|extend/.test(verb) ? ` ${date}` : ''}`
    return act(`${one}'s reporter: ${body}`, all => void all.writes(one, body))
  })
/** A later date, or a first one, by both sides of a case. */
const extended = fc.tuple(which, fc.integer({ min: 1, max: 60 })).map(([one, more]) =>
  act(`${one}: extended by ${more} days`, all => {
    const { until } = all.of(one).case.embargo
    const date = exact(new Date((until ?? all.now).getTime() + more * 86_400_000))
    all.say(one, `/embargo ${until ? 'extend' : 'until'} ${date}`)
    all.writes(one, '/embargo accept')
  }),
)
const waits = fc
  .tuple(fc.integer({ min: 1, max: 15 }), which)
  .map(([more, first]) =>
    act(`${more} days later`, all => all.at(new Date(all.now.getTime() + more * 86_400_000), first)),
  )
const given = (disclose: string | null, atEnd: 'ask' | 'release-reporter', minimum: string | null) =>
  policy({
    promises: { ...policy().promises, disclose: disclose === null ? null : promised(disclose) },
    embargo: { minimum: minimum === null ? null : length(minimum), atEnd },
  })
const policies = fc
  .constantFrom('70 days', '50 days', '30 days', '20 days')
  .map(disclose =>
    act(`the policy promises ${disclose}`, all =>
      all.policy({ ...all.given, promises: { ...all.given.promises, disclose: promised(disclose) } }),
    ),
  )
const settings = fc.record({
  disclose: fc.constantFrom('90 days', '60 days', null),
  atEnd: fc.constantFrom('ask' as const, 'release-reporter' as const),
  minimum: fc.constantFrom(null, null, '10 days'),
  same: fc.constantFrom(false, false, true),
  apart: fc.boolean(),
  /** Duplicates of the first one from the beginning. */
  joined: fc.subarray<Name>(['b', 'c']),
})
const acts = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: settled },
    { weight: 1, arbitrary: settledAtOnce },
    { weight: 4, arbitrary: takenUp },
    { weight: 4, arbitrary: named },
    { weight: 2, arbitrary: answered },
    { weight: 2, arbitrary: vouched },
    { weight: 5, arbitrary: written },
    { weight: 3, arbitrary: extended },
    { weight: 2, arbitrary: happens },
    { weight: 3, arbitrary: waits },
    { weight: 4, arbitrary: data },
    { weight: 3, arbitrary: cve },
    { weight: 1, arbitrary: cveComes },
    { weight: 1, arbitrary: policies },
  ),
  { minLength: 1, maxLength: 20 },
)

const free = (one: OneCase) =>
  one.words('tellReporter').filter(words => words.includes('You are free to publish'))
const endOf = ({ case: { embargo } }: OneCase) => (embargo.ended ? null : embargo.until)
const byForce = /^(public|exploit|attacks)$/

/** What has to be so between a case that follows and the one that it follows; gives how their ends stand apart. */
function together(all: SeveralCases, name: string, follower: OneCase): 'shorter' | 'free' | 'unbound' | null {
  const ghsa = follower.case.source.kind === 'advisory' ? follower.case.source.ghsa : ''
  const root = all.all.get(follower.case.follows ?? '')
  if (!root) throw new Error(`${name}: ${ghsa} follows nobody`)
  // Nobody follows a case that follows another, but where nobody is left to work on either of two.
  const other = all.all.get(root.case.follows ?? '')
  if (other) {
    expect(all.all.get(other.case.follows ?? ''), name).toBe(root)
    return null
  }
  expect([...root.case.duplicates.keys()], name).toContain(ghsa)
  // One truth about users' data, and what is prepared is known where it is worked on.
  expect(dataOf(follower.case), name).toEqual(dataOf(root.case))
  const { cve: theirs } = workOf(follower.case)
  expect(root.case.duplicates.get(ghsa)?.work?.cve ?? null, name).toEqual(theirs)
  for (const what of ['publicAware', 'exploitPublic', 'attacksObserved'] as const)
    expect(Boolean(follower.case.happened[what]), `${name}: ${what}`).toBe(Boolean(root.case.happened[what]))
  const cause = [root, follower].map(one => one.case.embargo.ended?.cause ?? '')
  if (cause.some(one => byForce.test(one)))
    for (const one of [root, follower])
      if (one.case.embargo.until) expect(one.case.embargo.ended, name).not.toBeNull()
  if (root.case.embargo.releasedAt && follower.case.embargo.until)
    expect(follower.case.embargo.releasedAt, name).not.toBeNull()
  const [ends, there] = [endOf(root), endOf(follower)]
  if (!ends) return null
  const known = root.case.others.get(ghsa)
  const about = root
    .words('tellCoordinators')
    .filter(words => words.includes(ghsa))
    .join('\n')
  if (follower.case.embargo.ended) {
    expect(known?.ended, name).toBe(follower.case.embargo.ended.cause)
    expect(about, name).toMatch(/has ended/)
    return 'free'
  }
  if (!there) {
    // Where somebody else agreed for the same person, or where nobody may agree to a first date any more, it is known too.
    if (follower.case.reporter?.id !== root.case.reporter?.id)
      expect(about, name).toMatch(/is bound by nothing/)
    return 'unbound'
  }
  expect(there <= ends, name).toBe(true)
  if (there.getTime() === ends.getTime()) return null
  expect(known?.until, name).toEqual(there)
  expect(about, name).toMatch(new RegExp(`(bound until \\**|free from )${exact(there)}`))
  return 'shorter'
}

test('of cases that are one vulnerability, the one that is worked on knows when whose reporter is free, whatever comes', () => {
  const apart: Record<string, number> = {}
  fc.assert(
    fc.property(settings, acts, ({ disclose, atEnd, minimum, same, apart: filedApart, joined }, steps) => {
      const all = new SeveralCases({
        ...{ given: given(disclose, atEnd, minimum), count, twice: true },
        ...(same ? { reporter: rae } : {}),
        ...(filedApart ? { filed: { b: days(-2), c: days(-1) } } : {}),
      })
      for (const one of joined) all.say(one, `/duplicate ${ghsas.a}`)
      for (const { name, run } of steps) {
        run(all)
        // As the engine does after each change: what is due at this very instant is said.
        all.at(all.now)
        for (const one of all.all.values()) {
          const c = one.case
          if (c.follows) {
            const how = together(all, name, one)
            if (how) apart[how] = (apart[how] ?? 0) + 1
          }
          for (const ghsa of c.duplicates.keys())
            if (!c.follows)
              expect(all.all.get(ghsa)?.case.follows, name).toBe(
                c.source.kind === 'advisory' ? c.source.ghsa : null,
              )
          // As long as no person has moved it, the date is no later than what its reporter is promised and is to come.
          const promise = c.promises.disclose
          if (
            c.embargo.byPolicy &&
            c.report !== 'closed' &&
            endOf(one) &&
            promise?.length.kind === 'elapsed' &&
            !promise.target
          ) {
            const due = new Date(c.filedAt.getTime() + promise.length.seconds * 1000)
            if (due > all.now && c.reopened.length === 0 && Object.keys(c.happened).length === 0)
              expect(Number(c.embargo.until) <= due.getTime(), name).toBe(true)
          }
          expect(free(one).length, name).toBeLessThanOrEqual(1)
        }
      }
      const last = all.now.getTime()
      for (const more of [400, 402, 404]) all.at(new Date(last + more * 86_400_000))
      for (const one of all.all.values()) {
        if (one.case.embargo.until) expect(free(one)).toHaveLength(1)
        expect(replayed(one.facts)).toEqual(one.case)
        const own = one.case.source.kind === 'advisory' ? one.case.source.ghsa : ''
        for (const ghsa of Object.values(ghsas))
          if (ghsa !== own) expect(one.words('tellReporter').join()).not.toContain(ghsa)
      }
    }),
    { numRuns: 120 },
  )
  expect(Object.values(apart).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0)
})
