import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { asksToChangePolicy } from '../../../src/core/intake/policy-issue.ts'
import { readPublicIssue } from '../../../src/core/intake/public-issue.ts'

test.each([
  ['Please change the security policy', null],
  ['Security policy: 90 days are too long', 'I think the policy should promise 45 days.'],
  ['SECURITY.md is outdated', null],
  ['Clarify the vulnerability disclosure policy', ''],
  ['Typo in SECURITY.md', null],
  ['Our disclosure policy', 'Could we shorten the policy to 30 days?'],
])('%j asks to change the policy', (title, body) => {
  expect(asksToChangePolicy({ title, body })).toBe(true)
})

test.each([
  ['Add a content security policy header', null],
  ['Where is the security policy?', 'I cannot find it.'],
  ['Please update the pod security policy of the chart', null],
  ['Please update the docs', 'The security policy is linked there.'],
  ['Security policy', '> the policy should change\n\nThank you for it!'],
  ['Crash when a network policy is missing', null],
])('%j does not', (title, body) => {
  expect(asksToChangePolicy({ title, body })).toBe(false)
})

test('of the issues that report nothing it finds those about the policy', () => {
  const folder = new URL('../../data/public-issues/', import.meta.url)
  const all = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .flatMap(
      name =>
        JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
          title: string
          body: string
          label: string
        }[],
    )
    .filter(({ label }) => label === 'not')
  const found = all.filter(asksToChangePolicy).map(({ title }) => title)
  expect(all.length).toBeGreaterThan(50)
  expect(new Set(found)).toEqual(
    new Set([
      'Add a SECURITY.md',
      'Move SECURITY.md to .github repo',
      'SECURITY.md: clarify supported versions',
    ]),
  )
})

describe.each([
  ['development', 0.92],
  ['kept-aside', 0.92],
  ['second-kept-aside', 0.92],
  // Written to be hard: whoever asks in words of their own is not answered, rather than a report be taken for a wish.
  ['third-development', 0.46],
] as const)('labelled texts, %s', (name, least) => {
  const file = new URL(`../../data/policy-issues/${name}.json`, import.meta.url)
  const rows: { title: string; body: string | null; label: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  const labelled = (label: string) => rows.filter(row => row.label === label)

  test('no report and nothing about other policies is taken for a wish', () => {
    expect(labelled('report').length).toBeGreaterThanOrEqual(15)
    expect([...labelled('report'), ...labelled('other')].filter(asksToChangePolicy)).toEqual([])
  })

  test('wishes are found, and hardly one is read as a report', () => {
    const wishes = labelled('wish')
    expect(wishes.filter(asksToChangePolicy).length / wishes.length).toBeGreaterThanOrEqual(least)
    const asReport = wishes.filter(row => readPublicIssue(row).verdict === 'report')
    expect(asReport.length).toBeLessThanOrEqual(name === 'third-development' ? 1 : 0)
  })
})

test.each([
  'Also: removed team members keep getting the private reports by mail.',
  'Version 2 does not check who asks, version 3 does. Please say so.',
  'Like your draft advisories, which are already public at the mirror.',
  'The embargo of the next release can be read in the calendar that is shared with all.',
])('a flaw in the words of a policy is no wish: %s', body => {
  expect(asksToChangePolicy({ title: 'Clarify the disclosure policy', body })).toBe(false)
})

test('a title about the policy hides no report that stands under it', () => {
  const body = 'The admin endpoint /api/keys returns the keys of all users without login.'
  expect(readPublicIssue({ title: 'Change the security policy', body }).verdict).toBe('report')
})

test('takes any text in little time', () => {
  const began = performance.now()
  for (const part of ['security policy ', '`', '```\n', '> ', 'a '])
    asksToChangePolicy({ title: part.repeat(50_000), body: part.repeat(300_000) })
  expect(performance.now() - began).toBeLessThan(2_000)
})
