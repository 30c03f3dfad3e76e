import fc from 'fast-check'

/**
 * One place that bad input reaches. `run` gives `count` inputs from `seed` on and throws, as fast-check does with the
 * smallest input that it finds, where one breaks what must hold; the same seed gives the same inputs.
 */
export type Target = {
  readonly name: string
  /** What has to hold for every input. */
  readonly holds: string
  /** How many inputs the suite tries, within a second or two; 0 where a test of its own tries some. */
  readonly sample: number
  /** Its part of the runs of `--target all`, by how long an input takes; 0 where it has to be named. */
  readonly share: number
  run(count: number, seed: number): Promise<void>
  /** Its property taken apart, for who chooses the inputs otherwise; none where an input is not all there is to it. */
  readonly property?: Property<unknown>
}
type Property<T> = { readonly input: fc.Arbitrary<T>; readonly check: (input: T) => void | Promise<void> }

/** A target that is one property of one input. `check` throws where the input breaks it. */
export function target<T>(
  about: Pick<Target, 'name' | 'holds' | 'sample' | 'share'>,
  input: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
): Target {
  return {
    ...about,
    property: { input, check } as Property<unknown>,
    run: (numRuns, seed) =>
      fc.assert(
        fc.asyncProperty(input, async one => check(one)),
        { numRuns, seed },
      ),
  }
}

/** Noise of any characters, those that join, turn round or hide others among them. */
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...[
      '\0',
      '\r',
      '\r\n',
      '\u0085',
      '\u2028',
      '\u202E',
      '\u200B',
      '\uFEFF',
      '\uD800',
      '\u{E0041}',
      '\u0130',
    ],
    ...['\t', '\v', '\u00A0', '٣', '１', 'ﬀ', '__proto__', 'constructor', 'toString', '-0', '1e400', 'NaN'],
  ),
)

type Edit = { readonly at: number; readonly length: number; readonly times: number; readonly put: string }

/** A text with some of it cut out, repeated or replaced. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, { at, length, times, put }) => {
    const from = Math.floor(at * now.length)
    const taken = now.slice(from, from + length)
    return now.slice(0, from) + put + taken.repeat(times) + now.slice(from + length)
  }, text)
}

/** Well-formed texts that were damaged in a few places. */
function damaged(seeds: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 30 }),
    times: fc.constantFrom(0, 1, 1, 2, 20),
    put: fc.oneof(fc.constantFrom(...pieces), noise),
  })
  return fc.tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 5 })).map(all => edited(...all))
}

/** Text as somebody writes it who knows the reader: its own words in any order, damaged good texts, noise. */
export function hostile(pieces: readonly string[], seeds: readonly string[] = pieces): fc.Arbitrary<string> {
  const words = fc.array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: noise }),
    { maxLength: 16 },
  )
  return fc.oneof(
    { weight: 5, arbitrary: words.map(all => all.join('')) },
    { weight: 4, arbitrary: damaged(seeds, pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  )
}
