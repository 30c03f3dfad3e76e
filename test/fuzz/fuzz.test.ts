import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { alive, effects } from '../support/page.ts'
import { growth, longest, mostTimes, slowest } from './targets/growth.ts'
import { targets } from './targets/index.ts'

const run = promisify(execFile)
const guided = join(import.meta.dirname, 'guided.ts')

describe('bad input', () => {
  test.each(targets.filter(({ sample }) => sample > 0))(
    'to $name breaks nothing',
    { timeout: 120_000 },
    async ({ run, sample }) => {
      await run(sample, 20261128)
    },
  )
})

test('inputs that are chosen by what they reach break nothing either', { timeout: 120_000 }, async () => {
  const { stdout } = await run(process.execPath, [
    guided,
    '--target',
    'lengths',
    '--seconds',
    '3',
    '--seed',
    '1',
  ])
  expect(stdout).toMatch(/^guided: \d{3,} inputs, 0 of 1 targets failed$/m)
  const [, kept, reached] = /(\d+) kept +([\d.]+) %/.exec(stdout) ?? []
  // Each was kept for code that it was the first to run.
  expect(Number(kept)).toBeGreaterThan(5)
  expect(Number(reached)).toBeGreaterThan(50)
})

describe('what looks for harm finds it', () => {
  test('in a page', () => {
    const who = /evil/
    for (const page of [
      'see @evil',
      '![](https://evil.example)',
      '<img src="evil">',
      '[evil]: https://evil.example',
    ])
      expect([page, alive(page, who)]).not.toEqual([page, []])
    for (const page of ['`@evil`', '```\n<img src="evil">\n```']) expect(alive(page, who)).toEqual([])
    expect(effects('see @alice')).not.toEqual([])
  })

  test('in a size below a limit beyond which all is quick', () => {
    const waits = (text: string) => {
      const end =
        process.threadCpuUsage().user + (text.length > 40_000 || text.length < 20_000 ? 0 : 1_100_000)
      while (process.threadCpuUsage().user < end);
    }
    expect(slowest(waits, 'a')).toBeGreaterThan(longest)
    expect(slowest(text => text.indexOf('b'), 'a')).toBeLessThan(longest)
  })

  test('in time that grows as the square of the text', () => {
    const square = (text: string) => {
      let sum = 0
      for (let a = 0; a < text.length; a += 4) for (let b = 0; b < text.length; b += 4) sum += a ^ b
      return sum
    }
    expect(growth(square, 'a')).toBeGreaterThan(mostTimes)
    expect(
      growth(
        text =>
          text
            .split('')
            .map(one => one.repeat(9))
            .sort(),
        'a',
      ),
    ).toBeLessThan(mostTimes)
  })
})
