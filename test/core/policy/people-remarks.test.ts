import { expect, test } from 'vitest'
import { peopleRemarks } from '../../../src/core/policy/people-remarks.ts'
import { readConfig } from '../../../src/core/policy/read.ts'

const remarks = (text: string) => {
  const read = readConfig(text, 'coordination')
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return peopleRemarks(read.value, read.lines).map(({ line, message }) => `${line} ${message}`)
}
const leave = (who: string) => `away:\n  - { coordinator: ${who}, from: 2026-12-01, until: 2026-12-31 }\n`

test('somebody listed twice is told, whatever the case of the letters', () => {
  expect(remarks('readers: [rae]\ncoordinators: [alice, bob, Alice]\n')).toEqual([
    expect.stringMatching(/^2 `Alice` is listed twice under `coordinators`/),
  ])
})

test('leave of somebody who does not coordinate is told, unless a team may hold them', () => {
  expect(remarks(`coordinators: [alice]\n${leave('carol')}`)).toEqual([
    expect.stringMatching(/^3 `carol` is away, but is no coordinator/),
  ])
  expect(remarks(`coordinators: [alice]\n${leave('Alice')}`)).toEqual([])
  expect(remarks(`coordinators: [alice, acme/team]\n${leave('carol')}`)).toEqual([])
})
