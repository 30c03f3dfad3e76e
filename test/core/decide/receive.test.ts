import { describe, expect, test } from 'vitest'
import { trackingPlace } from '../../../src/core/case/case.ts'
import { readFormer } from '../../../src/core/decide/comment.ts'
import { effectEnded, trackingLost } from '../../../src/core/decide/effect.ts'
import { seeAssignee } from '../../../src/core/decide/observe.ts'
import { seeRenamed } from '../../../src/core/decide/reach.ts'
import { pointOut, receive } from '../../../src/core/decide/receive.ts'
import {
  advisory,
  alice,
  bob,
  context,
  coordination,
  days,
  hours,
  mallory,
  noComments,
  OneCase,
  policy,
  promised,
  publicIssue,
  rae,
  replayed,
  start,
  target,
} from '../../support/one-case.ts'

describe('a case whose policy names another place', () => {
  const room = { id: 77, owner: 'acme', name: 'room' }
  const opened = (): OneCase => {
    const one = new OneCase()
    one.perform()
    one.asked.length = 0
    return one
  }

  test('stays where it is worked', () => {
    const one = opened()
    one.context = context({ coordination: room, isRoomGone: false })
    one.advance()
    expect(one.case.coordination).toEqual(coordination)
    expect(one.asked).toEqual([])
  })

  test('goes there once the App is not on the first any more, with one new issue', () => {
    const one = opened()
    one.context = context({ coordination: room, isRoomGone: true })
    one.advance()
    expect(one.case).toMatchObject({ coordination: room, reopening: true })
    expect(one.kinds().filter(kind => kind === 'openTrackingIssue')).toHaveLength(1)
    expect(one.words('tellCoordinators').join()).toContain('takes the place of the former tracking issue')
    expect(one.advance().facts).toEqual([])
    one.perform(effect =>
      effect.kind === 'openTrackingIssue' ? { kind: 'opened', repository: room, number: 1 } : one.yes(effect),
    )
    expect(trackingPlace(one.case)).toEqual({ repository: 77, number: 1 })
    expect(one.case.reopening).toBe(false)
  })

  test('opens no second issue there where its first was never opened', () => {
    const one = new OneCase()
    one.asked.length = 0
    one.context = context({ coordination: room, isRoomGone: true })
    one.advance()
    expect(one.case.coordination).toEqual(room)
    expect(one.kinds()).not.toContain('openTrackingIssue')
  })

  test('goes with the code to another owner, and to no place of anybody else', () => {
    const theirs = { id: 88, owner: 'beta', name: 'security' }
    const one = opened()
    const code = one.case.source.repository
    one.change(draft => seeRenamed(draft, { ...coordination, owner: 'mallory' }))
    expect(one.case.coordination).toEqual(coordination)
    one.change(draft => seeRenamed(draft, { ...code, owner: 'beta' }))
    expect(one.case.source.repository.owner).toBe('beta')
    one.context = context({ coordination: theirs, isRoomGone: false })
    one.advance()
    expect(one.case.coordination).toEqual(theirs)
  })
})

describe('a private report', () => {
  test('asks for a tracking issue, a collaborator and an acknowledgement: three writes', () => {
    const one = new OneCase()
    expect(one.kinds()).toEqual(['openTrackingIssue', 'joinAdvisory', 'tellReporter'])
    expect(one.case).toMatchObject({ report: 'received', coordinator: alice, filedAt: start })
  })

  test('that its reporter filed under a promise to disclose has an embargo from the start', () => {
    expect(new OneCase().case.embargo).toMatchObject({ state: 'active', until: days(90) })
  })

  test('under a target of our own has none: nobody was told a date', () => {
    const promises = { ...policy().promises, disclose: target('90 days') }
    const one = new OneCase({ context: context({ policy: policy({ promises }) }) })
    expect(one.case.embargo).toMatchObject({ state: 'none', until: null })
  })

  test('that comes to light after its date has no embargo either', () => {
    expect(new OneCase({ now: days(91) }).case.embargo.state).toBe('none')
  })

  test('whose only coordinator filed it is acknowledged, and assigned once there is somebody', () => {
    const roster = context().roster.slice(0, 1)
    const one = new OneCase({ reporter: alice, context: context({ roster }) })
    expect(one.case.coordinator).toBeNull()
    expect(one.words('tellReporter')[0]).toContain('A coordinator for this report is being found')
    one.context = context()
    one.advance()
    expect(one.case.coordinator).toEqual(bob)
    expect(one.asked).toContainEqual({ kind: 'joinAdvisory', person: bob })
    expect(one.advance().facts).toEqual([])
  })

  describe('with no place to work it', () => {
    test('is acknowledged, has its clocks, and is worked once there is a place', () => {
      const one = new OneCase({ context: context({ coordination: null, roster: [] }) })
      expect(one.kinds()).toEqual(['tellReporter'])
      expect(one.words('tellReporter')[0]).toContain('A detailed answer with the next steps: by **')
      expect(one.words('tellReporter')[0]).not.toMatch(/alice|bob/)
      expect(one.case.embargo.state).toBe('active')
      one.perform()
      expect(one.advance(hours(100)).facts, 'nothing is told to nobody').toEqual([])
      one.context = context()
      const { facts } = one.advance(hours(110))
      expect(one.case.coordination).toEqual(coordination)
      const passed = facts.flatMap(fact => (fact.kind === 'passed' ? [fact.promise] : []))
      expect(passed).toContain('respond')
      expect(passed).not.toContain('acknowledge')
      expect(one.kinds().filter(kind => kind === 'tellReporter')).toHaveLength(1)
      expect(one.kinds()).toEqual(expect.arrayContaining(['openTrackingIssue', 'joinAdvisory']))
    })

    test('breaks its promise to acknowledge where GitHub refused the text, which is handed over then', () => {
      const one = new OneCase({ context: context({ coordination: null }) })
      one.perform(noComments(one))
      expect(one.kinds()).toEqual(['tellReporter'])
      one.context = context()
      const { facts } = one.advance(hours(60))
      expect(facts.map(fact => fact.kind === 'passed' && fact.promise)).toContain('acknowledge')
      const [handed, ...others] = one
        .words('tellCoordinators')
        .filter(words => words.includes('Thank you for this report'))
      expect(handed).toContain('/sent')
      expect(others).toEqual([])
      one.comment('/sent')
      expect([...one.case.texts.values()].map(({ state }) => state)).toEqual(['told'])
    })

    test('has its acknowledgement on its way when the place is found, and it is not asked for twice', () => {
      const one = new OneCase({ context: context({ coordination: null }) })
      one.context = context()
      one.advance(hours(1))
      expect(one.kinds()).toEqual(['tellReporter', 'openTrackingIssue', 'joinAdvisory'])
    })

    test('and with nothing promised it is not answered before somebody sets something up', () => {
      const none = { acknowledge: target('48 hours'), respond: null, update: null, disclose: null }
      const one = new OneCase({
        context: context({ coordination: null, policy: policy({ promises: none }) }),
      })
      expect(one.asked).toEqual([])
      one.context = context({ coordination: null })
      one.advance(hours(1))
      one.advance(hours(2))
      expect(one.kinds()).toEqual(['tellReporter'])
      one.context = context()
      one.advance(hours(3))
      expect(one.kinds()).toEqual(['tellReporter', 'openTrackingIssue', 'joinAdvisory'])
    })

    test('is not pointed out in public before', () => {
      const one = new OneCase({ source: publicIssue, context: context({ coordination: null }) })
      expect(one.asked).toEqual([])
      one.context = context()
      one.advance(hours(1))
      expect(one.kinds()).toEqual(['openTrackingIssue', 'tellPublic', 'labelPublicIssue'])
    })
  })
})

describe('the policy read again', () => {
  test('with a coordinator under a new name calls them by it, once', () => {
    const one = new OneCase()
    const renamed = { ...alice, login: 'alice-new' }
    const roster = [renamed, bob].map(person => ({ person, away: false, open: 0, lastAssignedAt: null }))
    one.context = context({ roster, policy: policy({ coordinators: ['alice', 'bob'] }) })
    expect(one.advance(hours(1)).facts.map(({ kind }) => kind)).toEqual(['coordinatorAssigned'])
    expect(one.advance(hours(1)).facts).toEqual([])
    one.perform()
    one.advance(days(4))
    expect(one.words('tellCoordinators').at(-1)).toMatch(/^@alice-new /)
  })

  test('without the coordinator hands the case to another, once, and calls nobody who may not answer', () => {
    const one = new OneCase()
    expect(one.case.coordinator).toEqual(alice)
    const roster = [{ person: bob, away: false, open: 0, lastAssignedAt: null }]
    one.context = context({ roster, policy: policy({ coordinators: ['bob'] }) })
    one.advance(hours(1))
    expect(one.case.coordinator).toEqual(bob)
    expect(one.words('tellCoordinators').at(-1)).toMatch(
      /^@bob You coordinate this case now: `alice` is not among/,
    )
    expect(one.kinds()).toContain('joinAdvisory')
    expect(one.advance(hours(1)).facts).toEqual([])
    one.perform()
    one.advance(days(4))
    expect(one.words('tellCoordinators').at(-1)).toMatch(/^@bob /)
    expect(one.words('tellCoordinators').at(-1)).not.toContain('@alice')
    one.context = context({ roster: [] })
    expect(one.advance(days(4)).facts).toEqual([])
    expect(replayed(one.facts)).toEqual(one.case)
  })

  test('calls nobody who may not answer in a case either that was closed before they left', () => {
    const left = () => {
      const one = new OneCase()
      one.comment('/accept\n/close')
      one.perform()
      one.context = context({ roster: [{ person: bob, away: false, open: 0, lastAssignedAt: null }] })
      return one
    }
    const reminded = left()
    expect(reminded.advance(days(70)).facts).toEqual([])
    reminded.advance(days(76))
    const [handed = '', reminder = ''] = reminded.words('tellCoordinators').slice(-2)
    expect(handed).toMatch(/^@bob You coordinate this case now: `alice` is not among/)
    expect(reminder).toMatch(/^@bob The embargo of .* ends at/)
    expect(replayed(reminded.facts)).toEqual(reminded.case)
    const heard = left()
    heard.now = days(20)
    const { told } = heard.reporterWrites('/embargo until 2026-12-01')
    expect(told).toMatch(/^@bob You coordinate/)
    expect(told).not.toMatch(/@alice/)
    const renamed = left()
    const person = { ...alice, login: 'alice-new' }
    renamed.context = context({ roster: [{ person, away: false, open: 0, lastAssignedAt: null }] })
    renamed.advance(days(76))
    expect(renamed.words('tellCoordinators').at(-1)).toMatch(/^@alice-new /)
  })

  test('leaves a case with whom a person assigned', () => {
    const one = new OneCase()
    one.change((draft, given) => seeAssignee(draft, mallory, given))
    expect(one.advance(hours(1)).facts).toEqual([])
    expect(one.case.coordinator).toEqual(mallory)
  })

  test('unchanged is no news', () => {
    const one = new OneCase()
    one.context = context({ policy: structuredClone(policy()) })
    expect(one.advance(hours(1)).facts).toEqual([])
  })

  test('with its keys in another order is no news', () => {
    const shuffled = {
      target: true,
      origin: { kind: 'default' as const },
      length: { text: '7 days', seconds: 604_800, kind: 'elapsed' as const },
    }
    const promises = { ...policy().promises, respond: target('7 days') }
    const one = new OneCase({ context: context({ policy: policy({ promises }) }) })
    one.context = context({ policy: policy({ promises: { ...promises, respond: shuffled } }) })
    expect(one.advance(hours(1)).facts).toEqual([])
  })

  test('that is better is on the record, with the sentence that it came from', () => {
    const one = new OneCase()
    one.context = context({
      policy: policy({ promises: { ...policy().promises, respond: promised('24 hours') } }),
    })
    one.advance(hours(1))
    expect(one.case.promises.respond).toMatchObject({
      length: { text: '24 hours' },
      origin: { sentence: 'We do it within 24 hours.' },
    })
  })

  test('by a closed case is not', () => {
    const one = new OneCase()
    one.comment('/accept\n/close')
    one.context = context({
      policy: policy({ promises: { ...policy().promises, respond: promised('1 hour') } }),
    })
    expect(one.advance(hours(2)).facts).toEqual([])
  })
})

describe('a public issue that reports a vulnerability', () => {
  test('gets one neutral comment and a label that others carry too; nobody is joined to an advisory', () => {
    const one = new OneCase({ source: publicIssue })
    expect(one.kinds()).toEqual(['openTrackingIssue', 'tellPublic', 'labelPublicIssue'])
    expect(one.asked).toContainEqual({ kind: 'labelPublicIssue', label: 'needs triage' })
    expect(one.case.embargo.state).toBe('none')
  })

  test('is acknowledged by that comment', () => {
    const one = new OneCase({ source: publicIssue })
    one.perform()
    expect(one.case.told.map(({ about }) => about)).toEqual(['acknowledgement'])
  })
})

describe('a question where to report', () => {
  const asked = (given = context()) =>
    pointOut(
      'c1',
      { source: publicIssue, reporter: rae, filedAt: start, via: 'webhook', state: 'open' },
      given,
      start,
    )

  test('is answered in public, and is no case to work', () => {
    const { facts, effects } = asked()
    expect(effects.map(({ kind }) => kind)).toEqual(['tellPublic'])
    expect(facts.at(-2)).toMatchObject({ kind: 'reportMoved', event: 'close' })
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'resolved', as: 'question' }))
  })

  test('whose answer GitHub refuses leaves nothing waiting for a tracking issue', () => {
    const one = new OneCase()
    const { facts, effects } = asked()
    one.facts = facts
    one.outbox = []
    const [answer] = effects
    const { effects: then } = one.change((draft, given) =>
      effectEnded(draft, '0/0', answer!, { kind: 'refused', status: 403 }, given),
    )
    expect(then).toEqual([])
  })
})

describe('what GitHub refuses for good', () => {
  test('is told with its status and can be done by hand', () => {
    const one = new OneCase()
    one.perform(effect =>
      effect.kind === 'joinAdvisory' ? { kind: 'refused', status: 422 } : one.yes(effect),
    )
    expect(one.words('tellCoordinators').at(-1)).toContain(
      'refused to add a collaborator to the advisory (status 422)',
    )
    expect(one.case.refusals).toMatchObject([{ what: 'joinAdvisory', status: 422 }])
  })

  test('of a text to the reporter hands it over, whole, and the clock runs on', () => {
    const one = new OneCase()
    const [text] = one.words('tellReporter')
    one.perform(noComments(one))
    expect(one.words('tellCoordinators').at(-1)).toContain(text)
    expect(one.case.told).toEqual([])
    expect([...one.case.texts.values()].map(({ state }) => state)).toEqual(['handed-over'])
  })

  test('because the tracking issue was deleted opens one other, and tells everything there', () => {
    const one = new OneCase()
    one.perform()
    one.comment('/help')
    one.comment('/accept')
    let gone = 2
    one.perform(effect =>
      effect.kind === 'tellCoordinators' && gone-- > 0 ? { kind: 'refused', status: 410 } : one.yes(effect),
    )
    expect(one.kinds().filter(kind => kind === 'openTrackingIssue')).toHaveLength(2)
    const told = one.words('tellCoordinators')
    expect(told.filter(words => words.includes('The report is accepted'))).toHaveLength(2)
    expect(one.case.tracking).not.toBeNull()
    expect(one.case.reopening).toBe(false)
  })

  test('by a comment on one that was replaced meanwhile opens none: it is told on the other', () => {
    const one = new OneCase()
    one.perform()
    one.comment('/accept')
    let gone = 1
    one.perform(effect =>
      effect.kind === 'tellCoordinators' && gone-- > 0
        ? { kind: 'refused', status: 301, on: { repository: one.case.tracking!.repository.id, number: 99 } }
        : one.yes(effect),
    )
    expect(one.kinds().filter(kind => kind === 'openTrackingIssue')).toHaveLength(1)
    const told = one.words('tellCoordinators')
    expect(told.filter(words => words.includes('The report is accepted'))).toHaveLength(2)
    // That one may be lost as well.
    expect(one.case.reopening).toBe(false)
  })

  test('because the body could not be written to a deleted issue opens one other, once', () => {
    const one = new OneCase()
    one.perform()
    const on = trackingPlace(one.case)!
    const deleted: Parameters<OneCase['change']>[0] = (draft, given) =>
      trackingLost(draft, on, 'deleted', given)
    const { effects } = one.change(deleted)
    expect(effects).toMatchObject([{ kind: 'openTrackingIssue' }, { kind: 'tellCoordinators' }])
    expect(JSON.stringify(effects)).toContain('former tracking issue** (acme/security#1), which was deleted')
    expect(one.change(deleted)).toEqual({ facts: [], effects: [] })
    one.perform(effect =>
      effect.kind === 'openTrackingIssue'
        ? { kind: 'opened', repository: coordination, number: 2 }
        : one.yes(effect),
    )
    // Somebody else saw the same, only later.
    expect(one.change(deleted)).toEqual({ facts: [], effects: [] })
    expect(one.kinds().filter(kind => kind === 'openTrackingIssue')).toHaveLength(2)
  })

  test('is answered on once where somebody writes there, but for what was read and said while it was the one', () => {
    const one = new OneCase()
    one.perform()
    const on = trackingPlace(one.case)!
    const write = (id: number, body: string, writtenAt = one.now) =>
      one.change(draft => readFormer(draft, on, { id, body, writtenAt }))
    const nothing = { facts: [], effects: [] }
    expect(write(1, '/accept')).toEqual(nothing)
    one.comment('/help')
    const [read = 0] = one.case.commentsRead
    one.perform()
    const before = one.now
    one.advance(hours(1))
    one.change((draft, given) => trackingLost(draft, on, 'unseen', given))
    one.perform(effect =>
      effect.kind === 'openTrackingIssue'
        ? { kind: 'opened', repository: coordination, number: 2 }
        : one.yes(effect),
    )
    expect(write(2, 'I look at it.', before)).toEqual(nothing)
    expect(write(read, '/help', before)).toEqual(nothing)
    const { effects } = write(3, '/accept', before)
    const words = 'This case is worked on acme/security#2 now; what is written here is not read.'
    expect(effects).toEqual([{ kind: 'leaveFormerIssue', on, words }])
    one.perform(() => ({ kind: 'refused', status: 410 }))
    expect(write(4, 'Hello?')).toEqual(nothing)
    expect(one.case.report).toBe('received')
    expect(one.words('tellCoordinators').join()).not.toContain('status 410')
    // One with the mark of the case: it is the one, or becomes it in a moment, or was transferred back.
    const other = (number: number) =>
      one.change(draft =>
        readFormer(draft, { ...on, number }, { id: number * 10, body: 'Hello?', writtenAt: one.now }),
      )
    expect(other(2)).toEqual(nothing)
    expect(other(3).effects).toMatchObject([{ kind: 'leaveFormerIssue', on: { number: 3 } }])
    expect(other(3)).toEqual(nothing)
    one.perform()
    one.change((draft, given) => trackingLost(draft, { ...on, number: 2 }, 'deleted', given))
    expect(other(4)).toEqual(nothing)
    expect(replayed(one.facts)).toEqual(one.case)
  })
})

test('a record begins with the report and how it was learnt', () => {
  const report = { source: advisory, reporter: rae, filedAt: start, via: 'poll' as const, state: 'triage' }
  const { facts } = receive('c1', report, context(), hours(5))
  expect(facts[0]).toMatchObject({
    kind: 'reportReceived',
    at: hours(5),
    filedAt: start,
    via: 'poll',
    by: null,
  })
})
