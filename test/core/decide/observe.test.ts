import { describe, expect, test } from 'vitest'
import type { Person } from '../../../src/core/case/fact.ts'
import {
  type SeenAdvisory,
  seeAdvisory,
  seeAssignee,
  seeComment,
  seeTrackingClosed,
} from '../../../src/core/decide/observe.ts'
import {
  alice,
  bob,
  context,
  days,
  hours,
  mallory,
  noComments,
  OneCase,
  publicIssue,
  rae,
  replayed,
} from '../../support/one-case.ts'

const see = (one: OneCase, seen: Partial<SeenAdvisory>) =>
  one.change((draft, given) =>
    seeAdvisory(draft, { state: 'triage', cve: null, publishedAt: null, collaborators: [], ...seen }, given),
  )
let comments = 1
const write = (one: OneCase, author: Person, id = comments++) =>
  one.change((draft, given) => seeComment(draft, { id, author, at: one.now }, given))
const assign = (one: OneCase, person: Person) =>
  one.change((draft, given) => seeAssignee(draft, person, given))
const closeTracking = (one: OneCase) => one.change((draft, given) => seeTrackingClosed(draft, given))
const ready = (options: ConstructorParameters<typeof OneCase>[0] = {}) => {
  const one = new OneCase(options)
  one.perform()
  return one
}
const lastWords = (one: OneCase) => one.words('tellCoordinators').at(-1) ?? ''

describe('an advisory that people change at GitHub', () => {
  test('seen twice the same is no news', () => {
    const one = ready()
    see(one, { collaborators: [alice, bob] })
    expect(see(one, { collaborators: [bob, alice] })).toEqual({ facts: [], effects: [] })
  })

  test('on a closed case, who collaborates is not looked at: nobody who was erased is learnt anew', () => {
    const one = ready()
    see(one, { state: 'closed' })
    expect(one.case.report).toBe('closed')
    expect(see(one, { state: 'closed', collaborators: [rae] })).toEqual({ facts: [], effects: [] })
    expect(see(one, { state: 'published', collaborators: [rae] }).facts.map(({ kind }) => kind)).toEqual([
      'advisorySeen',
      'published',
      'embargoMoved',
    ])
  })

  test('made a draft, the report is accepted', () => {
    const one = ready()
    see(one, { state: 'draft' })
    expect(one.case.report).toBe('accepted')
    expect(lastWords(one)).toContain('accepted at GitHub')
    expect(one.kinds(), 'what is done already is not asked for').not.toContain('setAdvisoryState')
  })

  test('made a draft by /accept, it is no news', () => {
    const one = ready()
    one.comment('/accept')
    one.perform()
    const { facts, effects } = see(one, { state: 'draft' })
    expect(facts.map(({ kind }) => kind)).toEqual([])
    expect(effects).toEqual([])
  })

  test('a deferred report stays so when the draft is only now seen', () => {
    const one = ready()
    one.comment('/accept\n/defer')
    see(one, { state: 'draft' })
    expect(one.case.report).toBe('deferred')
  })

  test.each(['/defer', '/accept', ''])('closed after "%s", the case is closed', body => {
    const one = ready()
    if (body) one.comment(body)
    see(one, { state: 'closed' })
    expect(one.case.report).toBe('closed')
    expect(one.case.resolution).toEqual({ as: 'closed', of: null })
    expect(one.kinds()).toContain('closeTrackingIssue')
  })

  test('closed while an answer waits to be posted, the case is closed as settled', () => {
    const one = ready()
    one.comment('/invalid x')
    one.perform(noComments(one))
    see(one, { state: 'closed' })
    expect(one.case.report).toBe('closed')
    expect(one.case.resolution?.as).toBe('invalid')
  })

  test('published, the clocks stop and the case says what remains', () => {
    const one = ready()
    one.now = days(10)
    see(one, { state: 'published', publishedAt: days(9) })
    expect(one.case.publishedAt).toEqual(days(9))
    expect(one.case.report).toBe('accepted')
    expect(one.case.embargo.state).toBe('exited')
    expect(lastWords(one)).toMatch(/embargo is over\. What remains: .*`\/close`/)
    expect(one.comment('/close').reply).toContain('The case is closed')
  })

  test('published after the case was closed, it is told without a word of closing', () => {
    const one = ready()
    one.comment('/accept\n/close')
    see(one, { state: 'published' })
    expect(one.case.publishedAt).toEqual(one.now)
    expect(lastWords(one)).toContain('What remains')
    expect(lastWords(one)).not.toContain('`/close`')
  })

  test('withdrawn or anything unheard of is recorded and moves nothing', () => {
    const one = ready()
    see(one, { state: 'withdrawn' })
    expect(one.case.advisory?.state).toBe('withdrawn')
    expect(one.case.report).toBe('received')
  })

  test('given a CVE id, it is told once', () => {
    const one = ready()
    see(one, { cve: 'CVE-2026-1234' })
    expect(lastWords(one)).toContain('`CVE-2026-1234`')
    expect(see(one, { cve: 'CVE-2026-1234' }).effects).toEqual([])
  })

  test('before there is a place to work the case, nothing is told into the void', () => {
    const one = ready({ context: context({ coordination: null }) })
    see(one, { state: 'draft', cve: 'CVE-2026-1234' })
    expect(one.kinds()).toEqual(['tellReporter'])
    one.context = context()
    one.advance()
    expect(one.kinds()).toEqual(['tellReporter', 'openTrackingIssue', 'joinAdvisory'])
  })
})

describe('a comment on the advisory', () => {
  test('of the reporter is told to the coordinator, without its text, and meets nothing', () => {
    const one = ready()
    const { facts } = write(one, rae)
    expect(facts.map(({ kind }) => kind)).toEqual(['reporterWrote'])
    expect(lastWords(one)).toContain('@alice The reporter wrote on the advisory')
    expect(one.case.told).toHaveLength(1)
  })

  test('of a stranger is nothing', () => {
    const one = ready()
    expect(write(one, mallory)).toEqual({ facts: [], effects: [] })
  })

  test('is seen once', () => {
    const one = ready()
    write(one, alice, 500)
    expect(write(one, alice, 500)).toEqual({ facts: [], effects: [] })
    write(one, rae, 501)
    expect(write(one, rae, 501)).toEqual({ facts: [], effects: [] })
  })

  test('by hand is taken for the oldest text that waits to be posted', () => {
    const one = new OneCase()
    one.comment('/respond Hello.')
    one.perform(noComments(one))
    one.now = hours(1)
    write(one, bob)
    expect(lastWords(one)).toContain('It counts as the acknowledgement')
    expect([...one.case.texts.values()].map(({ state }) => state)).toEqual(['told', 'handed-over'])
    expect(one.case.told.map(({ about }) => about)).toEqual(['acknowledgement'])
    write(one, bob)
    expect(one.case.told.map(({ about }) => about)).toEqual(['acknowledgement', 'response'])
  })

  test('by a coordinator who filed the report is the reporter’s', () => {
    const one = ready({ reporter: alice })
    expect(write(one, alice).facts.map(({ kind }) => kind)).toEqual(['reporterWrote'])
  })

  test('of the reporter in public is told to nobody', () => {
    const one = ready({ source: publicIssue })
    expect(write(one, rae).effects).toEqual([])
  })
})

describe('somebody assigned by hand', () => {
  test('coordinates, and joins the advisory', () => {
    const one = ready()
    assign(one, bob)
    expect(one.case.coordinator).toEqual(bob)
    expect(one.asked).toContainEqual({ kind: 'joinAdvisory', person: bob })
    expect(lastWords(one)).toContain('@bob coordinates this case now, as assigned by hand.')
    expect(assign(one, bob)).toEqual({ facts: [], effects: [] })
  })

  test('who is no coordinator of the policy is told that commands are refused', () => {
    const one = ready()
    assign(one, mallory)
    expect(one.case.coordinator).toEqual(mallory)
    expect(lastWords(one)).toMatch(
      /^@mallory @alice @bob `mallory` coordinates .* refused, and they are not added to the advisory, until `pledge.yml` lists them/,
    )
    expect(one.asked).not.toContainEqual({ kind: 'joinAdvisory', person: mallory })
    one.perform()
    one.advance(hours(37))
    expect(lastWords(one)).toMatch(/^@mallory @alice @bob /)
    // Listed, they are let in.
    const roster = [alice, bob, mallory].map(person => ({
      person,
      away: false,
      open: 0,
      lastAssignedAt: null,
    }))
    one.context = context({ roster })
    one.advance(hours(38))
    expect(one.asked).toContainEqual({ kind: 'joinAdvisory', person: mallory })
    expect(one.case).toMatchObject({ coordinator: mallory, isUnlisted: false, isAssignedByHand: true })
    expect(one.advance(hours(38)).facts).toEqual([])
    expect(replayed(one.facts)).toEqual(one.case)
  })

  test('who is the reporter is refused, and told once', () => {
    const one = ready()
    assign(one, rae)
    expect(one.case.coordinator).toEqual(alice)
    expect(lastWords(one)).toContain('`rae` filed this report and cannot coordinate it')
    expect(assign(one, rae)).toEqual({ facts: [], effects: [] })
    assign(one, bob)
    expect(assign(one, rae).facts).toHaveLength(1)
  })
})

describe('a tracking issue closed by hand', () => {
  test('ends a settled case as /close does', () => {
    const one = ready()
    one.comment('/accept')
    closeTracking(one)
    expect(one.case.report).toBe('closed')
    expect(one.kinds()).not.toContain('closeTrackingIssue')
    expect(lastWords(one)).toMatch(/^@alice This issue was closed by hand, .* The embargo stands\./)
    expect(closeTracking(one)).toEqual({ facts: [], effects: [] })
  })

  test('of a report that nobody settled ends nothing and is told', () => {
    const one = ready()
    closeTracking(one)
    expect(one.case.report).toBe('received')
    expect(lastWords(one)).toContain(
      '@alice This issue was closed, but the report is `received` and its promises stand',
    )
  })

  test('while an answer waits to be posted ends nothing and says what to do', () => {
    const one = ready()
    one.comment('/invalid x')
    one.perform(noComments(one))
    closeTracking(one)
    expect(one.case.report).toBe('invalid')
    expect(lastWords(one)).toContain('`/sent`')
  })
})
