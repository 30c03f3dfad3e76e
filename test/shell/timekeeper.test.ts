import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createTimekeeper } from '../../src/shell/timekeeper.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('the time', () => {
  let [machine, github, answers, asked, answered]: [
    number,
    number,
    'time' | 'no time' | 'nothing',
    number,
    number,
  ] = [0, 0, 'time', 0, 0]
  const logged: unknown[] = []
  const log = Object.fromEntries(
    ['info', 'warn', 'error'].map(level => [
      level,
      (line: string, fields?: object) => logged.push(fields ? [level, line, fields] : [level, line]),
    ]),
  )
  const shown = () => new Date(Date.now() + machine)
  const real = () => new Date(Date.now() + github)
  const start = () => {
    const keeper = createTimekeeper({
      clock: { now: shown },
      log: log as never,
      ask: async () => {
        asked += 1
        if (answers !== 'nothing') keeper.heard(answers === 'time' ? real() : null)
        return answers !== 'nothing'
      },
      answered: () => {
        answered += 1
      },
    })
    return keeper
  }
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  /** As the worker looks, all the while: whether it was sure at any time of it. */
  const look = async (keeper: ReturnType<typeof start>, ms: number) => {
    const seen: boolean[] = []
    for (let passed = 0; passed < ms; passed += 500) {
      seen.push(keeper.isSure())
      await pass(500)
    }
    return seen.includes(true)
  }
  /** One that has asked what it had to. */
  const started = async () => {
    const keeper = start()
    keeper.isSure()
    await pass(0)
    asked = answered = 0
    return keeper
  }
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2027, 0, 1) })
    machine = github = asked = answered = 0
    answers = 'time'
    logged.length = 0
  })
  afterEach(() => vi.useRealTimers())

  test('is borne out by one question at the start, and none while it passes as it should', async () => {
    const keeper = start()
    expect(keeper.isSure()).toBe(false)
    await pass(0)
    expect([keeper.isSure(), asked, answered]).toEqual([true, 1, 1])
    for (let n = 0; n < 100; n++) {
      await pass(10 * minute)
      expect(keeper.isSure()).toBe(true)
    }
    machine += 2 * minute
    expect(keeper.isSure()).toBe(true)
    expect(keeper.now()).toEqual(shown())
    expect(asked).toBe(1)
    expect(logged).toEqual([])
  })

  test('is nobody’s at a start while GitHub’s and the machine’s differ: a moment’s other time brings about nothing', async () => {
    const keeper = start()
    github = 100 * day
    expect(await look(keeper, 5_000)).toBe(false)
    expect([keeper.isWrong(), keeper.aheadMs(), keeper.now()]).toEqual([true, -100 * day, shown()])
    github = 0
    await look(keeper, 5_000)
    expect([keeper.isSure(), keeper.isWrong(), keeper.now()]).toEqual([true, false, shown()])
    expect(logged).toEqual([
      ['warn', expect.stringContaining('all work waits'), { milliseconds: -100 * day }],
      ['info', expect.stringContaining('work goes on')],
    ])
  })

  test.each([100 * day, -100 * day])(
    'is GitHub’s where the clock is %i ms off at a start and nothing else is told for ten minutes, asked for ever more rarely',
    async off => {
      machine = off
      answers = 'no time'
      const keeper = start()
      // Nor is the machine's believed for an answer without one.
      expect(await look(keeper, 3_000)).toBe(false)
      expect([keeper.isWrong(), keeper.aheadMs()]).toEqual([true, null])
      answers = 'time'
      expect(await look(keeper, 9.9 * minute)).toBe(false)
      await look(keeper, minute)
      expect([keeper.isSure(), keeper.isWrong(), keeper.aheadMs(), answered]).toEqual([true, true, off, 1])
      expect(Math.abs(keeper.now().getTime() - real().getTime())).toBe(2 * minute)
      expect(asked).toBeLessThan(30)
      expect(logged.map(line => (line as string[])[0])).toEqual(['warn', 'warn', 'info', 'error'])
    },
  )

  test('that passed while both clocks stood still is asked for until it is believed', async () => {
    const keeper = await started()
    github += hour
    keeper.heard(real())
    expect(keeper.now()).toEqual(shown())
    for (let n = 0; n < 640; n++) {
      await pass(1000)
      expect(keeper.isSure()).toBe(true)
    }
    expect(real().getTime() - keeper.now().getTime()).toBe(2 * minute)
    expect(asked).toBeLessThan(30)
    asked = 0
    await pass(10 * minute)
    keeper.isSure()
    await pass(0)
    expect(asked).toBe(0)
  })

  test('that a clock jumps to is not believed, not for a moment, and told once with how far that is', async () => {
    const keeper = await started()
    machine += 100 * day
    expect(keeper.now().getTime() - real().getTime()).toBe(2 * minute)
    expect(keeper.isSure()).toBe(false)
    await pass(0)
    expect([keeper.isSure(), keeper.isWrong(), asked, answered]).toEqual([true, true, 1, 1])
    expect(keeper.aheadMs()).toBe(100 * day)
    await pass(10 * minute)
    keeper.heard(real())
    expect(keeper.now().getTime() - real().getTime()).toBe(2 * minute)
    expect([keeper.isSure(), keeper.isWrong(), asked]).toEqual([true, true, 1])
    expect(logged).toEqual([['error', expect.stringContaining('differs from'), { milliseconds: 100 * day }]])

    machine = 0
    expect([keeper.isSure(), keeper.isWrong()]).toEqual([true, false])
    expect(keeper.now()).toEqual(shown())
    keeper.heard(real())
    expect(logged).toHaveLength(2)
  })

  test('is not late by a clock that is behind, and GitHub is asked when it falls', async () => {
    const keeper = await started()
    machine -= day
    expect(real().getTime() - keeper.now().getTime()).toBe(2 * minute)
    expect(keeper.isSure()).toBe(false)
    await pass(0)
    expect([keeper.isSure(), keeper.isWrong(), asked]).toEqual([true, true, 1])
    await pass(3 * day)
    expect(real().getTime() - keeper.now().getTime()).toBe(2 * minute)
    expect(logged).toEqual([['error', expect.stringContaining('differs from'), { milliseconds: -day }]])
  })

  test('is not that of somebody in between, unless nothing else is heard for ten minutes', async () => {
    const keeper = await started()
    const lie = () => new Date(Date.now() + 100 * day)
    for (let n = 0; n < 9; n++) {
      keeper.heard(lie())
      expect([keeper.isSure(), keeper.isWrong(), keeper.now()]).toEqual([true, false, shown()])
      await pass(minute)
    }
    keeper.heard(real())
    keeper.heard(lie())
    await pass(9 * minute)
    keeper.heard(lie())
    expect(keeper.now()).toEqual(shown())
    await pass(minute)
    keeper.heard(lie())
    expect(lie().getTime() - keeper.now().getTime()).toBe(2 * minute)
    // GitHub itself, which agrees with the machine.
    keeper.heard(real())
    expect([keeper.isWrong(), keeper.now()]).toEqual([false, shown()])
  })

  test('that passed while the process stood still is believed once GitHub bears it out', async () => {
    const keeper = await started()
    machine = github = day
    expect(keeper.isSure()).toBe(false)
    await pass(0)
    expect([keeper.isSure(), keeper.isWrong(), asked]).toEqual([true, false, 1])
    expect(keeper.now()).toEqual(shown())
    expect(logged).toEqual([])
  })

  test('goes on from GitHub’s where the clock that is ahead jumps further, or sleeps', async () => {
    const keeper = await started()
    machine = day
    keeper.isSure()
    await pass(0)
    machine += day
    github += day
    expect(keeper.isSure()).toBe(false)
    await pass(0)
    expect(keeper.isSure()).toBe(true)
    expect(keeper.now().getTime() - real().getTime()).toBe(2 * minute)
  })

  test('is waited for where GitHub does not answer, asked for every two seconds', async () => {
    answers = 'nothing'
    const keeper = start()
    for (let n = 0; n < 20; n++) {
      expect(keeper.isSure()).toBe(false)
      await pass(500)
    }
    expect([asked, answered]).toEqual([5, 0])
    // Any other answer will do.
    keeper.heard(real())
    expect(keeper.isSure()).toBe(true)
    expect(logged).toEqual([
      ['warn', 'GitHub does not tell the time: all work waits until it does.'],
      ['info', 'The time is known: work goes on.'],
    ])
  })

  test('is the machine’s where GitHub’s answers say nothing of it for ten minutes, which is told', async () => {
    const keeper = await started()
    answers = 'no time'
    machine = day
    expect(await look(keeper, 9.9 * minute)).toBe(false)
    await look(keeper, minute)
    expect([keeper.isSure(), keeper.isWrong(), keeper.now()]).toEqual([true, false, shown()])
    expect(logged).toEqual([
      ['warn', expect.stringContaining("the machine's clock is believed")],
      ['info', expect.stringContaining('work goes on')],
    ])
    // What somebody else answers in GitHub's place is no answer.
    answers = 'nothing'
    machine = 3 * day
    keeper.isSure()
    keeper.heard(null)
    expect(await look(keeper, 20 * minute)).toBe(false)
  })

  test('that fell back is noticed if anybody was told it, however soon the clock was moved again', async () => {
    const keeper = start()
    machine = day
    keeper.now()
    // Ahead by what was heard, though nobody set the clock.
    keeper.heard(real())
    await pass(10 * minute)
    keeper.heard(real())
    expect(keeper.fellBack()).toBe(true)
    keeper.forgetFall()
    expect(keeper.fellBack()).toBe(false)
    github = machine
    keeper.heard(real())
    machine = github = day + 90_000
    keeper.now()
    machine = 90_000
    expect(keeper.fellBack()).toBe(true)
    machine += day - 59_000
    expect(keeper.fellBack()).toBe(false)
  })
})
