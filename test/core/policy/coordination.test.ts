import { describe, expect, test } from 'vitest'
import { type CoordinationQuestion, coordinationAllowed } from '../../../src/core/policy/coordination.ts'

const named = (name: string, owner = 'acme') => ({ owner, name })
const question = (over: Partial<CoordinationQuestion>): CoordinationQuestion => ({
  repository: named('engine'),
  organisationNames: named('security'),
  repositoryNames: null,
  coordinationConfig: null,
  isPrivate: () => true,
  ...over,
})

describe('where the cases of a repository are worked', () => {
  test('where the organisation says', () => {
    expect(coordinationAllowed(question({}))).toEqual({
      ok: true,
      coordination: named('security'),
      remark: null,
    })
  })

  test('the repository may say the same, in other letters', () => {
    const answer = coordinationAllowed(question({ repositoryNames: named('Security', 'ACME') }))
    expect(answer).toMatchObject({ ok: true, remark: null })
  })

  test('where nothing can be written they cannot be worked', () => {
    const isSecurity = ({ name }: { name: string }) => name === 'security'
    expect(coordinationAllowed(question({ isArchived: isSecurity }))).toMatchObject({
      ok: false,
      message: expect.stringContaining('`acme/security` is archived'),
    })
    expect(coordinationAllowed(question({ hasIssues: one => !isSecurity(one) }))).toMatchObject({
      ok: false,
      message: expect.stringContaining('`acme/security` has its issues switched off'),
    })
  })

  test('a repository alone names its place', () => {
    const answer = coordinationAllowed(question({ organisationNames: null, repositoryNames: named('own') }))
    expect(answer).toEqual({ ok: true, coordination: named('own'), remark: null })
  })

  test('another place than the organisation’s must list the repository', () => {
    const own = { repositoryNames: named('own') }
    const listed = coordinationAllowed(
      question({ ...own, coordinationConfig: { coordinates: ['Acme/Engine'] } }),
    )
    expect(listed).toEqual({ ok: true, coordination: named('own'), remark: null })
    for (const coordinationConfig of [null, {}, { coordinates: ['acme/api', 'acme/engine-2'] }]) {
      const answer = coordinationAllowed(question({ ...own, coordinationConfig }))
      expect(answer).toMatchObject({ ok: true, coordination: named('security') })
      expect(answer.ok && answer.remark).toMatch(
        /`acme\/own` does not list `acme\/engine`.*cases go to `acme\/security`/,
      )
    }
  })

  test('a place that lists the repository must still be private and of the same owner', () => {
    const coordinationConfig = { coordinates: ['acme/engine'] }
    const foreign = coordinationAllowed(
      question({ repositoryNames: named('own', 'evil'), coordinationConfig }),
    )
    expect(foreign).toMatchObject({ ok: true, coordination: named('security') })
    const isPrivate = (place: { name: string }) => place.name !== 'own'
    const open = coordinationAllowed(
      question({ repositoryNames: named('own'), coordinationConfig, isPrivate }),
    )
    expect(open).toMatchObject({ ok: true, coordination: named('security') })
    expect(open.ok && open.remark).toContain('`acme/own` is public')
  })

  test.each<[string, Partial<CoordinationQuestion>, string]>([
    ['nobody names one', { organisationNames: null }, 'No coordination repository is named'],
    ['it is public', { isPrivate: () => false }, 'is public'],
    ['it cannot be seen', { isPrivate: () => null }, 'cannot be seen'],
    ['it is another owner’s', { organisationNames: named('security', 'other') }, 'belongs to another owner'],
    [
      'both are public',
      { repositoryNames: named('own'), isPrivate: () => false },
      '`acme/security` is public',
    ],
    [
      'the same, named twice, is public',
      { repositoryNames: named('security'), isPrivate: () => false },
      'is public',
    ],
    [
      'the only one is foreign',
      { organisationNames: null, repositoryNames: named('own', 'evil') },
      'belongs to another owner',
    ],
  ])('refused: %s', (_, over, reason) => {
    const answer = coordinationAllowed(question(over))
    expect(answer.ok ? 'allowed' : answer.message).toContain(reason)
  })
})
