import { beforeEach, describe, expect, it } from 'vitest'
import { nextMoment } from '../../../src/core/deadlines/moments.ts'
import { effectEnded } from '../../../src/core/decide/effect.ts'
import { isCalledOff } from '../../../src/core/release/confirmed.ts'
import { alice, bob, after as later, mallory, OneCase } from '../../support/one-case.ts'

let one: OneCase

const told = () => one.words('tellCoordinators')
const fingerprintIn = (words = ''): string => /`\/release ([0-9a-f-]+)`/.exec(words)?.[1] ?? 'nothing'
const published = () => one.case.publishedAt !== null

/** Shows the publication and confirms it, up to where the advisory would be written to. */
const confirm = (by = alice): void => {
  one.comment('/release publish')
  one.perform()
  one.comment(`/release ${fingerprintIn(told().at(-1))}`, by)
  stepTo('publishAdvisory')
}
/** Performs what comes before an effect of that kind. */
const stepTo = (kind: string): void => {
  for (let next = one.outbox[0]; next && next.effect.kind !== kind; next = one.outbox[0]) {
    one.outbox.shift()
    const { key, effect } = next
    one.change((draft, given) => effectEnded(draft, key, effect, one.yes(effect), given))
  }
  expect(one.outbox[0]?.effect.kind).toBe(kind)
}

beforeEach(() => {
  one = new OneCase()
  one.perform()
  one.comment('/accept')
  one.perform()
})

describe('a confirmed publication that GitHub has not taken', () => {
  it.each(['/defer', '/close', '/invalid It is none.', '/duplicate GHSA-8888-8888-8888'])(
    'is called off by %s, and that is said',
    text => {
      confirm()
      one.comment(text)
      expect(told().join()).toContain('**Called off**, though it was confirmed')
      one.perform()
      expect(published()).toBe(false)
      expect(one.seen.advisory?.state).toBe('draft')
    },
  )

  it('is not done by an old confirmation after the report was taken up again', () => {
    confirm()
    one.comment('/defer')
    one.comment('/accept')
    const waiting = one.outbox.find(({ effect }) => effect.kind === 'publishAdvisory')
    one.perform()
    expect(published()).toBe(false)
    confirm()
    const first = waiting?.effect
    expect(first && isCalledOff(one.case, first)).toBe(true)
    one.perform()
    expect(published()).toBe(true)
  })

  it('is told once as held up, and looked at for that in time', () => {
    confirm()
    expect(nextMoment(one.case, one.now)).toEqual(later(300, one.now))
    one.advance(later(299, one.now))
    expect(told().join()).not.toContain('Held up')
    one.advance(later(1, one.now))
    expect(told().at(-1)).toContain('**Held up: the advisory is published.** `alice` confirmed it')
    const before = told().length
    one.advance(later(3600, one.now))
    expect(told()).toHaveLength(before)
    one.perform()
    expect(published()).toBe(true)
  })

  it('is shown anew where whoever confirmed is no coordinator any more', () => {
    confirm(bob)
    one.perform(effect =>
      effect.kind === 'publishAdvisory' ? { kind: 'called off', by: bob } : one.yes(effect),
    )
    expect(published()).toBe(false)
    expect(told().join()).toMatch(
      /Called off.*`bob`, who confirmed, is no coordinator any more\.\n\n- the advisory is published\. Not done: the publication of/,
    )
    one.comment(`/release ${fingerprintIn(told().at(-1))}`)
    one.perform()
    expect(published()).toBe(true)
  })

  it('says nothing of a case that is closed with nothing under way', () => {
    one.comment('/release publish')
    one.perform()
    one.comment('/close')
    one.perform()
    expect(told().join()).not.toContain('Called off')
  })
})

describe('credits that GitHub refuses', () => {
  const refusing = (effect: Parameters<OneCase['yes']>[0]) =>
    effect.kind === 'publishAdvisory' && effect.credits
      ? ({ kind: 'credits refused', status: 422 } as const)
      : one.yes(effect)
  beforeEach(() => {
    one.comment(`/credit @${mallory.login} finder`)
    one.perform()
    confirm()
    one.perform(refusing)
  })

  it('keep the advisory from being published, and it is shown anew without them', () => {
    expect(published()).toBe(false)
    expect(told().join()).toContain('**Nothing was published**')
    const shown = told().at(-1) ?? ''
    expect(shown).toContain("Leaves the advisory's credits as they are.")
    expect(shown).toContain('GitHub refused the credits that are wished for')
    one.comment(`/release ${fingerprintIn(shown)}`)
    one.perform(refusing)
    expect(published()).toBe(true)
  })

  it('are shown with it again once they are repaired', () => {
    one.comment(`/credit @${mallory.login} none`)
    one.perform()
    one.comment('/release publish')
    one.perform()
    expect(told().at(-1)).toContain('Credits on the advisory: `alice` (coordinator), and not `mallory`')
  })
})
