import type { Person } from '../../src/core/case/fact.ts'
import type { Settled, Settlement } from '../../src/core/decide/context.ts'
import { hearCase } from '../../src/core/decide/other-case.ts'
import { receiveSplit } from '../../src/core/decide/receive.ts'
import type { CaseNews, Effect } from '../../src/core/outcome.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { advisory, context, mallory, OneCase, policy, rae, start, trent } from './one-case.ts'

export type Name = 'a' | 'b' | 'c' | 'd'
export const names: readonly Name[] = ['a', 'b', 'c', 'd']
export const ghsas: Readonly<Record<Name, string>> = {
  a: 'GHSA-2222-3333-4444',
  b: 'GHSA-9999-8888-7777',
  c: 'GHSA-cccc-3333-4444',
  d: 'GHSA-hhhh-3333-4444',
}
const sourceOf = (ghsa: string) =>
  ({
    ...advisory,
    ghsa,
    url: `https://github.test/acme/engine/security/advisories/${ghsa}`,
  }) as typeof advisory
const zoe: Person = { id: 6, login: 'zoe' }
const reporters: Readonly<Record<Name, Person>> = { a: rae, b: trent, c: mallory, d: zoe }

/**
 * Cases of the same coordination repository, any of which may come to be a duplicate of another: whatever one tells another
 * is heard there, as the engine brings it, in the order in which each told it, twice where `twice` says so.
 */
export class SeveralCases {
  readonly all = new Map<string, OneCase>()
  readonly twice: boolean
  given: Policy
  now = start
  #held = false
  #inTurn = true
  /** What is under way: to whom, and what. */
  readonly underWay: [string, CaseNews][] = []

  constructor({
    given = policy(),
    count = 2,
    reporter = trent,
    filed = {},
    twice = false,
  }: {
    given?: Policy
    count?: number
    /** That of the second case. */
    reporter?: Person
    filed?: Partial<Record<Name, Date>>
    twice?: boolean
  } = {}) {
    this.given = given
    this.twice = twice
    for (const name of names.slice(0, count))
      this.all.set(
        ghsas[name],
        new OneCase({
          context: this.#context(),
          source: sourceOf(ghsas[name]),
          filedAt: filed[name] ?? start,
          reporter: name === 'b' ? reporter : reporters[name],
        }),
      )
    this.settle()
  }

  get a(): OneCase {
    return this.of('a')
  }

  get b(): OneCase {
    return this.of('b')
  }

  get c(): OneCase {
    return this.of('c')
  }

  of(name: Name): OneCase {
    const one = this.all.get(ghsas[name])
    if (!one) throw new Error(`there is no case ${name}`)
    return one
  }

  #context() {
    return context({ policy: this.given, cases: new Set(this.all.keys()), settled: this.#settled() })
  }

  /** How each was settled, and where those lead that repeat others, as it is looked up before a comment is read. */
  #settled(): ReadonlyMap<string, Settled> {
    const settled = new Map<string, Settled>()
    for (const [ghsa, { case: c }] of this.all) {
      if (!c.resolution || c.resolution.as === 'closed' || c.resolution.as === 'published') continue
      const leadsTo: Settlement[] = []
      let last: typeof c.resolution | null = c.resolution
      while (last?.as === 'duplicate' && last.of && leadsTo.every(one => one.ghsa !== last?.of)) {
        const next: string = last.of
        last = this.all.get(next)?.case.resolution ?? null
        leadsTo.push({ ghsa: next, as: last?.as ?? null })
      }
      settled.set(ghsa, { as: c.resolution.as, leadsTo })
    }
    return settled
  }

  /**
   * Lets everything be done before anything that one tells another is heard. The engine takes comments with `/duplicate`
   * in turn, each of which sees how the others were settled; with `inTurn` false none does, as records may have it from before.
   */
  atOnce(all: () => void, inTurn = true): void {
    for (const one of this.all.values()) one.context = this.#context()
    this.#held = true
    this.#inTurn = inTurn
    all()
    this.#held = false
    this.#inTurn = true
    this.settle()
  }

  /** A comment of a coordinator's on the tracking issue of a case; gives the answer. */
  say(name: Name, body: string): string {
    const one = this.of(name)
    if (this.#inTurn) one.context = this.#context()
    const { reply } = one.comment(body)
    this.settle()
    return reply
  }

  /** What the reporter of a case writes on their advisory; gives what they are answered there. */
  writes(name: Name, body: string): string {
    const one = this.of(name)
    const { answer } = one.reporterWrites(body, { by: one.case.reporter ?? rae })
    this.settle()
    return answer
  }

  /** Does all that is to be done, until nothing is. */
  settle(): void {
    for (let rounds = 0; ; rounds++) {
      if (rounds > 200) throw new Error('the cases go on telling each other')
      for (const one of [...this.all.values()]) one.perform(effect => this.#performed(one, effect))
      const next = this.#held ? undefined : this.underWay.shift()
      if (!next) return
      const other = this.all.get(next[0])
      for (let times = this.twice ? 2 : 1; other && times > 0; times--) this.hear(other, next[1])
    }
  }

  #performed(one: OneCase, effect: Effect) {
    if (effect.kind === 'tellCase') this.underWay.push([effect.ghsa, effect.news])
    if (effect.kind === 'splitCase' && !this.all.has(effect.ghsa)) this.#split(one, effect.ghsa)
    return one.yes(effect)
  }

  #split(from: OneCase, ghsa: string): void {
    const source = sourceOf(ghsa)
    const one = new OneCase({ context: this.#context(), source, reporter: from.case.reporter, now: this.now })
    one.begin(receiveSplit('c1', from.case, source, this.#context(), this.now))
    this.all.set(ghsa, one)
  }

  /** Brings news to one of them. As in the engine, what records nothing is not saved, and so not told. */
  hear(one: OneCase, news: CaseNews): void {
    if (one.probe(draft => hearCase(draft, news, one.context)).facts.length > 0)
      one.change((draft, given) => hearCase(draft, news, given))
  }

  /** Lets the clocks of all say what is due at an instant; `first` is the first to look. */
  at(now: Date, first: Name = 'a'): void {
    this.now = now
    const order = [this.of(first), ...[...this.all.values()].filter(one => one !== this.of(first))]
    for (const one of order) one.now = now
    for (let rounds = 0; rounds < 2; rounds++) {
      for (const one of order) one.advance(now)
      this.settle()
    }
  }

  /** Another policy is in force. */
  policy(given: Policy): void {
    this.given = given
    for (const one of this.all.values()) one.context = this.#context()
    this.at(this.now)
  }
}
