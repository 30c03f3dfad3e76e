import fc from 'fast-check'
import { expect, test } from 'vitest'
import { durations } from '../../../src/core/policy/prose/durations.ts'

const read = (text: string) =>
  durations(text).map(d => `${d.hours}${d.business ? 'b' : ''}${d.every ? '/' : ''}`)

test.each([
  ['within 48 hours', ['48']],
  ['a 90-day window', ['2160']],
  ['forty-eight (48) hours', ['48']],
  ['48 (forty-eight) hours', ['48']],
  ['two (2) business days', ['48b']],
  ['1 to 3 days', ['72']],
  ['between 1 and 3 days', ['72']],
  ['24-48 hours', ['48']],
  ['24 hours to 48 hours', ['48']],
  ['one or two weeks', ['336']],
  ['a week', ['168']],
  ['a couple of days', ['48']],
  ['the next business day', ['24b']],
  ['within 48h, at most 5d', ['48', '120']],
  ['one fortnight', ['336']],
  ['three months', ['2160']],
  ['5 days (excluding weekends)', ['120b']],
  ['weekly, or every two weeks', ['168/', '336/']],
  ['once a month', ['720/']],
  ['every other week', ['336/']],
  ['at least once every 7 days', ['168/']],
  ['Day 90', ['2160']],
  ['1.5 days', ['36']],
  ['1,5 days', ['36']],
  ['1,000 hours', ['1000']],
  ['24, 48 or 72 hours', ['72']],
  ['half a day', ['12']],
  ['half a year', ['4320']],
  ['½ day, 2½ weeks, 1 1/2 h', ['12', '420', '1.5']],
  ['three and a half days', ['84']],
  ['every 3rd week', ['504/']],
  ['each fourth day', ['96/']],
  ['every Tuesday', ['168/']],
  ['every other Monday', ['336/']],
  ['on Thursdays', ['168/']],
  ['on Mondays and Thursdays, the third Monday', []],
  ['once in ten days', ['240/']],
  ['twice in two weeks', ['168/']],
  ['open 24 hours a day, 7 days a week', []],
  ['key 43D595C, version v2 days', []],
  ['a few days', []],
  ['90', []],
  ['2 weeks, i.e. 10 business days', ['240b']],
  ['two weeks (ten business days)', ['240b']],
  ['one business day, that is 24 hours', ['24b']],
  ['48 hours (24 hours for some)', ['48', '24']],
  ['a day or two', ['48']],
  ['an hour or three', ['3']],
  ['10 minutes', [String(10 / 60)]],
  ['0 days, or 99999999 days', []],
])('%s', (text, want) => {
  expect(read(text)).toEqual(want)
})

test('figures and words give the same, and the place is where the words stand', () => {
  const ones = 'one two three four five six seven eight nine'.split(' ')
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.string(),
      (ten, one, noise) => {
        const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'][ten - 2]
        const words = `${tens}-${ones[one - 1]} hours`
        expect(read(words)).toEqual(read(`${ten * 10 + one} hours`))
        const text = `${noise}. We answer within ${words}`
        const last = durations(text).at(-1)
        expect(text.slice(last?.start, last?.end)).toBe(words)
      },
    ),
  )
})

test.each(['constructor', '7 constructors', 'toString', '__proto__'])('%s is no length', word => {
  expect(read(`${word} before update you every `)).toEqual([])
})
