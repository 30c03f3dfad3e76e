import { expect, test } from 'vitest'
import { mallory, OneCase } from '../../support/one-case.ts'

const accepted = () => {
  const one = new OneCase()
  one.perform()
  one.comment('/accept')
  one.perform()
  return one
}
const last = (one: OneCase) => one.words('tellCoordinators').at(-1) ?? ''

test('tells that a stranger was on the advisory, and does not call it a refusal', () => {
  const one = accepted()
  one.comment(`/invite @${mallory.login} as downstream`)
  one.perform()
  one.comment(`/joined @${mallory.login} by mail`)
  one.perform(effect =>
    effect.kind === 'joinAdvisory' ? { kind: 'stranger', login: mallory.login } : one.yes(effect),
  )
  expect(last(one)).toContain('**A stranger was on the advisory for a moment**: `mallory` passed')
  expect(last(one)).not.toContain('refused')
})

test('splits nothing off that somebody reported, and lets another draft be named', () => {
  const one = accepted()
  one.comment('/split GHSA-8888-8888-8888')
  expect(one.case.splits).toEqual(['GHSA-8888-8888-8888'])
  one.perform(effect => (effect.kind === 'splitCase' ? { kind: 'report' } : one.yes(effect)))
  expect(one.case.splits).toEqual([])
  expect(last(one)).toContain('somebody filed it as a report of their own')
})
