import { expect, test } from 'vitest'
import { Budget } from '../../src/github/budget.ts'

const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)
const kinds = ['read', 'write', 'create'] as const
const taken = (budget: Budget, kind: (typeof kinds)[number], times: number, now = at(0)): number =>
  Array.from({ length: times }, () => budget.take(kind, now)).filter(wait => wait === null).length

test('lets a burst through up to what GitHub allows in a minute, and tells when there is room again', () => {
  const budget = new Budget()
  expect(taken(budget, 'create', 100)).toBe(80)
  expect(budget.take('create', at(30))).toEqual(at(60))
  expect(budget.take('read', at(30))).toBeNull()
  expect(budget.take('create', at(60))).toBeNull()
  expect(taken(new Budget(), 'write', 500)).toBe(900 / 5)
  expect(taken(new Budget(), 'read', 2000)).toBe(900)
})

test('lets through what GitHub allows in an hour', () => {
  const budget = new Budget()
  let through = 0
  for (let minute = 0; minute < 20; minute++) through += taken(budget, 'create', 80, at(minute * 60))
  expect(through).toBe(500)
  expect(budget.take('create', at(1200))).toEqual(at(3600))
})

test('after a refusal nothing goes out before the instant that GitHub named', () => {
  const budget = new Budget()
  expect(budget.refused(at(0), at(90))).toEqual(at(90))
  for (const kind of kinds) expect(budget.take(kind, at(89.9))).toEqual(at(90))
  for (const kind of kinds) expect(budget.take(kind, at(90))).toBeNull()
})

test('a shorter wait that is heard later shortens nothing', () => {
  const budget = new Budget()
  budget.refused(at(0), at(90))
  expect(budget.refused(at(1), at(10))).toEqual(at(90))
})

test('where GitHub names none: a minute, and twice as long each time it refuses again, until it answers', () => {
  const budget = new Budget()
  expect(budget.refused(at(0), null)).toEqual(at(60))
  expect(budget.refused(at(60), null)).toEqual(at(180))
  expect(budget.refused(at(180), null)).toEqual(at(420))
  budget.heard(4000, at(3600))
  expect(budget.refused(at(500), null)).toEqual(at(560))
})

test('an hour that is spent is waited out, and polling leaves some of it to what people wait for', () => {
  const budget = new Budget()
  budget.heard(400, at(1000))
  expect(budget.take('read', at(0), true)).toEqual(at(1000))
  expect(budget.take('read', at(0))).toBeNull()
  budget.heard(0, at(1000))
  expect(budget.take('read', at(0))).toEqual(at(1000))
  expect(budget.take('read', at(1000))).toBeNull()
})

test('what was noted by a clock that is set back blocks nothing; one that is corrected by seconds forgets nothing', () => {
  const budget = new Budget()
  taken(budget, 'create', 80, at(86_400))
  budget.heard(0, at(90_000))
  budget.refused(at(86_400), at(86_460))
  for (const kind of kinds) expect(budget.take(kind, at(86_345))).toEqual(at(90_000))
  expect(taken(budget, 'create', 100, at(0))).toBe(80)
  expect(budget.take('create', at(1))).toEqual(at(60))
})
