import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Blow } from './life.ts'
import type { Verdict } from './trials.ts'

/** What blows are judged of: another `src`, store or choice of blows makes another journal. */
export type Of = Readonly<Record<string, string>>

/** The blows of a run and what was judged of them. With a file, each judgement stands in it as soon as it is made. */
export class Journal {
  readonly #judged = new Map<Blow, Verdict>()
  readonly #path: string | undefined
  readonly blows: readonly Blow[]

  /**
   * Goes on with what stands in the file at `path`, and with the blows it was begun with: how many commits a life has differs
   * a little from life to life. Throws where it was begun with something else than `of`.
   */
  constructor(drawn: readonly Blow[], path?: string, of?: Of) {
    this.#path = path
    this.blows = drawn
    if (path === undefined) return
    if (!existsSync(path)) writeFileSync(path, `${JSON.stringify({ of, blows: drawn })}\n`)
    // What follows the last line's end was being written when the run was stopped; it must not swallow the next line.
    const [first = '', ...judged] = readFileSync(path, 'utf8').split('\n').slice(0, -1)
    writeFileSync(path, `${[first, ...judged].join('\n')}\n`)
    const begun = JSON.parse(first) as { of: Of; blows: readonly Blow[] }
    if (!isDeepStrictEqual(begun.of, of))
      throw new Error(
        `${path} was begun with ${JSON.stringify(begun.of)}, this is ${JSON.stringify(of)}: name another file, or run what it was begun with.`,
      )
    this.blows = begun.blows
    for (const line of judged) {
      const [n, verdict] = JSON.parse(line) as [number, Verdict]
      const blow = this.blows[n]
      if (blow) this.#judged.set(blow, verdict)
    }
  }

  /** The blows that nothing was judged of yet, in their order. */
  left(): readonly Blow[] {
    return this.blows.filter(blow => !this.#judged.has(blow))
  }

  /** Of a blow that is judged again the later judgement counts. */
  judge(blow: Blow, verdict: Verdict): void {
    this.#judged.set(blow, verdict)
    if (this.#path !== undefined)
      appendFileSync(this.#path, `${JSON.stringify([this.blows.indexOf(blow), verdict])}\n`)
  }

  /** How many blows are judged so. */
  count(verdict: Verdict): number {
    return [...this.#judged.values()].filter(one => one === verdict).length
  }
}
