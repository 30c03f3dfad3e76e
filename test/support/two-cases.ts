import { hearCase } from '../../src/core/decide/other-case.ts'
import type { CaseNews, Effect } from '../../src/core/outcome.ts'
import { advisory, context, OneCase, type policy, type rae, start, trent } from './one-case.ts'

export const original = 'GHSA-2222-3333-4444'
export const repeating = 'GHSA-9999-8888-7777'

/**
 * Two cases of the same coordination repository, the second of which may come to be a duplicate of the first: whatever one
 * tells the other is heard there, as the engine brings it, twice where `twice` says so.
 */
export class TwoCases {
  readonly a: OneCase
  readonly b: OneCase
  readonly twice: boolean
  now = start

  constructor({
    given,
    reporter = trent,
    twice = false,
  }: { given?: ReturnType<typeof policy>; reporter?: typeof rae; twice?: boolean } = {}) {
    const known = context({ cases: new Set([original, repeating]), ...(given ? { policy: given } : {}) })
    const url = `https://github.test/acme/engine/security/advisories/${repeating}`
    const source = { ...advisory, ghsa: repeating, url } as typeof advisory
    this.a = new OneCase({ context: known })
    this.b = new OneCase({ context: known, source, reporter })
    this.twice = twice
    this.settle()
  }

  /** What the reporter of the second case writes on their advisory. */
  bWrites(body: string): void {
    const by = this.b.case.reporter ?? trent
    this.b.reporterWrites(body, { by })
    this.settle()
  }

  /** Does all that is to be done, until nothing is. */
  settle(): void {
    for (let rounds = 0; this.a.outbox.length + this.b.outbox.length > 0; rounds++) {
      if (rounds > 50) throw new Error('the two cases go on telling each other')
      for (const [one, other] of [
        [this.a, this.b],
        [this.b, this.a],
      ] as const)
        one.perform(effect => this.#brings(one, other, effect))
    }
  }

  #brings(one: OneCase, other: OneCase, effect: Effect) {
    if (effect.kind === 'tellCase')
      for (let times = this.twice ? 2 : 1; times > 0; times--) this.hear(other, effect.news)
    return one.yes(effect)
  }

  /** Brings news to one of them. As in the engine, what records nothing is not saved, and so not told. */
  hear(one: OneCase, news: CaseNews): void {
    if (one.probe(draft => hearCase(draft, news, one.context)).facts.length > 0)
      one.change((draft, given) => hearCase(draft, news, given))
  }

  /** Lets the clocks of both say what is due at an instant, the first one's or the second one's first. */
  at(now: Date, first: 'a' | 'b' = 'a'): void {
    this.now = now
    this.a.now = now
    this.b.now = now
    for (const one of first === 'a' ? [this.a, this.b] : [this.b, this.a]) one.advance(now)
    this.settle()
    this.a.advance(now)
    this.b.advance(now)
    this.settle()
  }
}
