import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixLines } from '../../../src/core/case/remediation.ts'
import { seePublicPull, seePull } from '../../../src/core/decide/remediation.ts'
import type { Decision, Effect } from '../../../src/core/outcome.ts'
import { planOf } from '../../../src/core/release/plan.ts'
import type { Seen } from '../../../src/core/release/seen.ts'
import { alice, bob, context, mallory, OneCase, policy, rae } from '../../support/one-case.ts'
import { play, type Step, steps } from '../../support/random-case.ts'

const configured = context({
  policy: policy({
    remediation: {
      'acme/engine': { mirror: 'acme/engine-private', releases: ['main', 'release/1.x'] },
      'acme/api': { mirror: 'acme/api-private', releases: ['main'] },
    },
  }),
})

/** A case with pull requests in the mirrors, some of them merged. */
function prepared(merged: readonly number[]): OneCase {
  const one = new OneCase({ context: configured })
  one.tags = ['v1.4.2', 'v2.2.1']
  one.perform()
  one.comment('/accept\n/affected acme/engine acme/api')
  one.perform()
  one.comment('/fix')
  one.perform()
  for (const n of merged) merge(one, n)
  return one
}

function merge(one: OneCase, n: number): void {
  const lines = fixLines(one.case.remediation).filter(({ pull }) => pull)
  const pull = lines[n % Math.max(1, lines.length)]?.pull
  if (!pull) return
  const seen = { ...pull, state: 'merged', merged: `${n}`.repeat(40) } as const
  one.change((draft, given) => seePull(draft, { mirror: pull.mirror.id, number: pull.number }, seen, given))
}

const shas = fc.constantFrom('a', 'b', 'c').map(digit => digit.repeat(40))

/** What anybody may do on the day, and what may change at GitHub behind everybody's back. */
const onTheDay = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        '/release',
        '/release',
        '/release open',
        '/release publish',
        '/release announce',
        '/release tag acme/engine v2.2.2 main',
        '/release tag acme/api none',
        '/announce Please update.',
        '/announce Please update today.',
        '/cve',
        '/cve again',
        '/credit ask',
        '/credit @rae finder',
        '/credit @rae none',
        '/audit acme/api done the parser',
        '/user-data no Nothing.',
      ),
      fc.constantFrom(alice, alice, bob, rae, mallory),
    )
    .map(([body, by]) => ({
      name: `${by.login}: ${body}`,
      run: (one: OneCase) => one.comment(body, by),
    })),
  // Somebody gives a fingerprint that was shown, the last one or an older one, or one that never was.
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(alice, alice, bob, rae, mallory))
    .map(([back, by]) => ({
      name: `${by.login} confirms what was shown ${back} before`,
      run: (one: OneCase) =>
        one.comment(`/release ${shownIn(one).at(-1 - back) ?? '0123-4567-89ab-cdef'}`, by),
    })),
  fc.tuple(fc.integer({ min: 0, max: 2 })).map(([n]) => ({
    name: `line ${n} is merged`,
    run: (one: OneCase) => {
      merge(one, n)
      return undefined
    },
  })),
  fc.tuple(shas, fc.constantFrom('one', 'two')).map(([branch, digest]) => ({
    name: `the mirrors are at ${branch}, the advisory at ${digest}`,
    run: (one: OneCase) => {
      const { advisory } = one.seen
      one.seen = { ...one.seen, branch, advisory: advisory && { ...advisory, digest } }
      return undefined
    },
  })),
  fc.constant({
    name: 'the public pull requests are merged',
    run: (one: OneCase) => {
      for (const { publicPull } of fixLines(one.case.remediation))
        if (publicPull && !('byHand' in publicPull)) {
          const place = { repository: publicPull.in.id, number: publicPull.number }
          one.change((draft, given) => seePublicPull(draft, place, { state: 'merged' }, given))
        }
      return undefined
    },
  }),
)

/** The fingerprints under which a step was shown to the coordinators, in order. */
const shownIn = (one: OneCase): readonly string[] =>
  one.words('tellCoordinators').flatMap(words => {
    const found = /To do exactly this: `\/release ([0-9a-f-]{19})`/.exec(words)?.[1]
    return found ? [found] : []
  })

/** What becomes visible to everybody, or ends what keeps others quiet. */
const isPublic = ({ kind }: Effect): boolean =>
  kind === 'openPublicPull' || kind === 'publishAdvisory' || kind === 'draftRelease'

const days: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: onTheDay.map(step => ({ ...step, wait: 1000 })) },
      { weight: 1, arbitrary: onTheDay.map(step => ({ ...step, wait: 9 * 3_600_000 })) },
      {
        weight: 3,
        arbitrary: fc.constant<Step>({
          name: 'GitHub does as asked',
          wait: 0,
          run: one => {
            one.perform()
            return undefined
          },
        }),
      },
      {
        weight: 3,
        arbitrary: fc.constant<Step>({
          name: 'a step is shown',
          wait: 1000,
          run: one => {
            one.comment('/release')
            one.perform()
            return undefined
          },
        }),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(alice, bob).map(
          (by): Step => ({
            name: 'what was shown is confirmed and done',
            wait: 1000,
            run: one => {
              one.comment(`/release ${shownIn(one).at(-1) ?? ''}`, by)
              one.perform()
              return undefined
            },
          }),
        ),
      },
      { weight: 1, arbitrary: fc.constant<Step>({ name: 'tick', wait: 0, run: one => one.advance() }) },
    ),
    { minLength: 5, maxLength: 40 },
  )
  .chain(day => steps.map(others => [...day, ...others.slice(0, 5), ...day.slice(0, 10)]))

/** Every decision that a case comes to, those at the end of its effects too. */
function watched(one: OneCase): Decision[] {
  const decisions: Decision[] = []
  const { change } = one
  one.change = (draw, by = null) => {
    const decision = change.call(one, draw, by)
    decisions.push(decision)
    return decision
  }
  return decisions
}

test('whatever happens, nothing becomes public but by one confirmation of what was shown, of one coordinator', () => {
  let published = 0
  fc.assert(
    fc.property(fc.subarray([0, 1, 2]), days, (merged, all) => {
      const one = prepared(merged)
      const decisions = watched(one)
      play(one, all, () => undefined)
      one.perform()
      const used = new Set<string>()
      const shown = new Set(shownIn(one))
      for (const { facts, effects } of decisions) {
        const out = effects.filter(isPublic)
        const confirmed = facts.filter(fact => fact.kind === 'releaseConfirmed')
        if (out.length > 0) expect(confirmed).toHaveLength(1)
        for (const { fingerprint, person } of confirmed) {
          expect(used.has(fingerprint)).toBe(false)
          used.add(fingerprint)
          expect(shown.has(fingerprint)).toBe(true)
          expect([alice.id, bob.id]).toContain(person.id)
        }
        published += out.length
      }
    }),
    { numRuns: 150 },
  )
  // The sequences get there: otherwise this would have shown nothing.
  expect(published).toBeGreaterThan(50)
})

test('whatever happens, what becomes public stood in what was shown, word for word', () => {
  fc.assert(
    fc.property(days, all => {
      const one = prepared([0, 1, 2])
      play(one, all, () => undefined)
      const words = one.words('tellCoordinators').join('\n')
      for (const effect of one.asked) {
        if (effect.kind === 'openPublicPull') expect(words).toContain(`changes at \`${effect.head}\``)
        if (effect.kind === 'publishAdvisory')
          expect(words).toContain(`as its text is now (\`${effect.digest}\`)`)
        if (effect.kind === 'draftRelease') expect(words).toContain(effect.words)
      }
    }),
    { numRuns: 60 },
  )
})

test('whatever happens, a CVE id is asked for once, and once more for each /cve again', () => {
  fc.assert(
    fc.property(days, fc.constantFrom('unknown', 'refused', 'done'), (all, how) => {
      const one = prepared([0])
      const { yes } = one
      one.yes = effect =>
        effect.kind !== 'requestCve' || how === 'done'
          ? yes.call(one, effect)
          : how === 'unknown'
            ? { kind: 'unknown' }
            : { kind: 'refused', status: 403 }
      let again = 0
      play(one, all, (_, { name }, decision) => {
        if (name.endsWith('/cve again') && decision?.effects.some(({ kind }) => kind === 'requestCve'))
          again++
      })
      const asked = one.kinds().filter(kind => kind === 'requestCve').length
      expect(asked).toBeLessThanOrEqual(1 + again)
      if (how === 'done') expect(asked).toBeLessThanOrEqual(1)
    }),
    { numRuns: 150 },
  )
})

/** Everything that a step shows, each part from two or three values. */
const seen: fc.Arbitrary<Seen> = fc.record({
  lines: fc
    .tuple(shas, shas, shas, fc.constantFrom('merged' as const, 'open' as const))
    .map(([branch, head, merged, state]) => [
      {
        repository: 'acme/engine',
        line: 'main',
        branch,
        pull: { state, head, merged: state === 'merged' ? merged : null },
      },
      { repository: 'acme/engine', line: 'release/1.x', branch, pull: null },
    ]),
  advisory: fc.record({
    state: fc.constantFrom('draft', 'published'),
    cve: fc.constantFrom(null, 'CVE-2026-1'),
    digest: fc.constantFrom('one', 'two'),
    credits: fc.constantFrom([], [{ login: 'rae', type: 'finder' }], [{ login: 'rae', type: 'analyst' }]),
    published: fc.constant(null),
  }),
  tags: fc.constant([]),
  coordinators: fc.constant(null),
  announcement: fc.constant(null),
})

test('what is shown and its fingerprint change together, whatever it is that changes', () => {
  const one = prepared([0, 1])
  const said = fc.subarray([
    '/audit acme/api done x',
    '/user-data no x',
    '/credit @rae none',
    '/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    '/embargo until 2026-12-04',
  ])
  const inputs = fc.record({
    step: fc.constantFrom('open' as const, 'publish' as const),
    seen,
    said,
    day: fc.integer({ min: 0, max: 3 }),
  })
  const of = (input: { step: 'open' | 'publish'; seen: Seen; said: readonly string[]; day: number }) => {
    const facts = one.facts
    for (const body of input.said) one.comment(body)
    const now = new Date(one.now.getTime() + input.day * 86_400_000)
    const plan = planOf(one.case, input.step, input.seen, configured, now)
    one.facts = facts
    return plan
  }
  fc.assert(
    fc.property(inputs, inputs, fc.constantFrom('step', 'seen', 'said', 'day', null), (a, other, changed) => {
      const b = changed === null ? a : { ...a, [changed]: other[changed] }
      const [one, two] = [of(a), of(b)]
      if (typeof one === 'string' || typeof two === 'string') {
        expect(typeof one === 'string' && typeof two === 'string' && one === two).toBe(
          JSON.stringify(one) === JSON.stringify(two),
        )
        return
      }
      const visible = one.words !== two.words
      expect(one.fingerprint !== two.fingerprint).toBe(
        visible || JSON.stringify(one.todo) !== JSON.stringify(two.todo),
      )
      // What changed can be told, part by part.
      if (visible) expect(one.parts).not.toEqual(two.parts)
    }),
    { numRuns: 300 },
  )
})
