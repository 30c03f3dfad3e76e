import type { Profiler } from 'node:inspector'
import type { Session } from 'node:inspector/promises'

/** From where to where of a function's source no run has come; in order, not overlapping. */
type Gaps = readonly (readonly [from: number, to: number])[]
type Known = { readonly size: number; gaps: Gaps }

/** Whose code counts: ours, and what reads for us. */
const counts = /\/src\/(?!.*weights)|\/node_modules\/(yaml|markdown-it|mdast|micromark|semver|zod)/

/** What of the code has run since this was made, by V8's counters, which every look sets back. */
export class Coverage {
  readonly #session: Session
  readonly #known = new Map<string, Known>()
  #undo: (() => void)[] = []
  constructor(session: Session) {
    this.#session = session
  }

  /** Whether something ran since the last look that never ran before; from then on it did. */
  async look(): Promise<boolean> {
    const { result } = (await this.#session.post(
      'Profiler.takePreciseCoverage',
    )) as Profiler.TakePreciseCoverageReturnType
    this.#undo = []
    for (const { url, functions } of result)
      if (counts.test(url))
        for (const { functionName, ranges } of functions) this.#note(`${url} ${functionName}`, ranges)
    return this.#undo.length > 0
  }

  #note(name: string, [whole, ...inner]: readonly Profiler.CoverageRange[]): void {
    if (whole === undefined || whole.count === 0) return
    const key = `${name} ${whole.startOffset}`
    const gaps: Gaps = inner
      .filter(({ count }) => count === 0)
      .map(({ startOffset, endOffset }) => [startOffset, endOffset] as const)
      .sort(([a], [b]) => a - b)
    const known = this.#known.get(key)
    if (known === undefined) {
      this.#known.set(key, { size: whole.endOffset - whole.startOffset, gaps })
      this.#undo.push(() => this.#known.delete(key))
      return
    }
    const left = common(known.gaps, gaps)
    if (length(left) === length(known.gaps)) return
    const before = known.gaps
    known.gaps = left
    this.#undo.push(() => {
      known.gaps = before
    })
  }

  /** As if the last look had not been. */
  forget(): void {
    for (const undo of this.#undo) undo()
    this.#undo = []
  }

  /** How much, 0 to 1, of the functions that were called at all has run. */
  reached(): number {
    let [size, gap] = [0, 0]
    for (const one of this.#known.values()) {
      size += one.size
      gap += length(one.gaps)
    }
    return size === 0 ? 0 : 1 - gap / size
  }
}

const length = (gaps: Gaps): number => gaps.reduce((sum, [from, to]) => sum + to - from, 0)

/** What lies in both. */
function common(left: Gaps, right: Gaps): Gaps {
  const both: [number, number][] = []
  let [a, b] = [0, 0]
  for (;;) {
    const [one, other] = [left[a], right[b]]
    if (one === undefined || other === undefined) return both
    const [from, to] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])]
    if (from < to) both.push([from, to])
    if (one[1] < other[1]) a += 1
    else b += 1
  }
}
