import assert from 'node:assert/strict'
import fc from 'fast-check'
import { aDay, fates, lived, places } from '../../support/day.ts'
import { journey } from '../../support/journey.ts'
import { type FinalWorld, marksOf } from '../../support/world.ts'
import type { Target } from '../target.ts'

/** One day of the whole App, its deliveries in any order, repeated, late or lost; each takes seconds. */
export const deliveries: Target = {
  name: 'deliveries',
  holds: 'a day comes to the same world, each text once, whatever becomes of its deliveries',
  sample: 0,
  share: 0,
  async run(numRuns, seed) {
    let calm: FinalWorld | null = null
    const live = async (day: Parameters<typeof lived>[1]): Promise<FinalWorld> => {
      const j = await journey({})
      try {
        await aDay(j)
        const world = await lived(j, day)
        const marks = marksOf(j.sandbox, places)
        assert.equal(new Set(marks).size, marks.length)
        assert.deepEqual(j.sandbox.violations, [])
        return world
      } finally {
        await j.end()
      }
    }
    calm = await live([])
    await fc.assert(
      fc.asyncProperty(fates, async day => assert.deepEqual(await live(day), calm)),
      { numRuns, seed, endOnFailure: true },
    )
  },
}
