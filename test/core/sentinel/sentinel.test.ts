import { describe, expect, test } from 'vitest'
import { measure } from '../../../bench/sentinel.ts'
import { suspectLeak } from '../../../src/core/decide/leak.ts'
import { isWatched, look, namesBranch, signsOf, type Told } from '../../../src/core/sentinel/sentinel.ts'
import { alice, days, OneCase, publicIssue } from '../../support/one-case.ts'

const salt = 'a1'.repeat(16)
const told: Told = {
  ghsa: 'GHSA-2f4c-h7j9-pq3r',
  cve: 'CVE-2031-40117',
  summary: 'Cookie jar hands cookies to sibling domains',
  description:
    'The tail of the host is compared without the dot in `src/jar/domainMatch.ts`.\n\n```js\njar.getCookies(url)\n```',
  functions: ['matchCookieDomain', 'parse'],
}
const sign = (text: string, of: Partial<Told> = {}) => look(text)(signsOf({ ...told, ...of }, salt))

describe('signs of an advisory', () => {
  test('keep nothing that can be read', () => {
    const kept = JSON.stringify(signsOf(told, salt))
    expect(kept).not.toMatch(/ghsa|2f4c|cve|40117|cookie|match|domain|tail|parse/i)
    expect(JSON.parse(kept).name).not.toEqual(JSON.parse(JSON.stringify(signsOf(told, 'b2'.repeat(16)))).name)
  })

  test.each([
    ['see ghsa-2f4c-h7j9-pq3r', 'id'],
    ['GHSA\u20112f4c\u2011h7j9\u2011pq3r', 'id'],
    ['CVE 2031-40117', 'id'],
    ['why matchCookieDomain()?', 'name'],
    ['refs/heads/fix-match-cookie-domain', 'name'],
    ['MATCH_COOKIE_DOMAIN', 'name'],
    ['touch domainMatch.ts', 'name'],
    ['so the tail of the host\nis *compared* without the dot, it seems', 'phrase'],
    ['match\u200BCookieDomain', 'name'],
  ])('show in %j', (text, kind) => expect(sign(text)).toBe(kind))

  test.each([
    'GHSA-2f4c-h7j9-pq3v',
    'CVE-2031-401170',
    'parse() fails',
    'How do I call getCookies?',
    'match any cookie of a domain',
    'rematchCookieDomains',
    'the tail of the host',
    '',
  ])('do not show in %j', text => expect(sign(text)).toBeNull())

  test('other ids in its text are those of others', () =>
    expect(sign('GHSA-9v8w-x6c5-m4jh', { description: 'Like GHSA-9v8w-x6c5-m4jh.' })).toBeNull())

  test('of an empty advisory are its ids', () => {
    const { id, name, phrase } = signsOf({ ...told, summary: '', description: '', functions: [] }, salt)
    expect([id.length, name, phrase]).toEqual([2, [], []])
  })

  test('are bounded, and so is the time that any text takes', () => {
    const long = Array.from({ length: 60_000 }, (_, n) => `word${n} do_it_${n}`).join(' ')
    const hostile = [
      long,
      'a_'.repeat(50_000),
      '`'.repeat(100_000),
      '/a'.repeat(50_000),
      '```\n'.repeat(25_000),
    ]
    for (const text of hostile) {
      const began = performance.now()
      const signs = signsOf({ ...told, description: text, functions: [] }, salt)
      look(text)(signs)
      expect(performance.now() - began).toBeLessThan(3000)
      expect(signs.name.length).toBeLessThanOrEqual(200)
      expect(signs.phrase.length).toBeLessThanOrEqual(2000)
    }
  })

  test('a branch of a mirror is seen for itself', () => {
    expect(namesBranch('refs/heads/update/0123456789ab', ['update/0123456789ab'])).toBe(true)
    expect(namesBranch('refs/heads/update/next', ['update/0123456789ab'])).toBe(false)
  })
})

test('labelled texts: most of what shows a case is seen, and little else', () => {
  for (const half of ['development', 'kept-aside'] as const) {
    const { shown, found, near, alarms } = measure(half)
    expect(found / shown).toBeGreaterThanOrEqual(0.8)
    expect(alarms / near).toBeLessThanOrEqual(0.1)
  }
})

describe('a public text that shows a sign', () => {
  const leak = { repository: 'acme/engine', place: 'issue 12', sign: 'name' } as const
  const suspect = (one: OneCase, more = {}) =>
    one.change((draft, given) => suspectLeak(draft, { ...leak, ...more }, given))
  const ready = (options: ConstructorParameters<typeof OneCase>[0] = {}) => {
    const one = new OneCase(options)
    one.perform()
    return one
  }

  test('is told once for each place, as code, and ends nothing', () => {
    const one = ready()
    expect(one.case.embargo.state).toBe('active')
    expect(suspect(one).facts).toMatchObject([{ kind: 'leakSuspected', ...leak, by: null }])
    const words = one.words('tellCoordinators').at(-1)
    expect(words).toContain('`acme/engine: issue 12`')
    expect(words).toContain('the name of a function or a file')
    expect(words).toContain('`/public URL`')
    expect(suspect(one)).toEqual({ facts: [], effects: [] })
    expect(suspect(one, { repository: 'ACME/engine', sign: 'id' })).toEqual({ facts: [], effects: [] })
    expect(suspect(one, { place: 'branch @mallory `x` acme/engine#1' }).facts).toHaveLength(1)
    expect(one.words('tellCoordinators').at(-1)).toContain(
      '``acme/engine: branch @mallory `x` acme/engine#1``',
    )
    expect(one.case.embargo.state).toBe('active')
  })

  test('is told of a closed case too while its embargo stands, and not after', () => {
    const one = ready()
    one.comment('/invalid It is meant to be like this.', alice)
    one.perform()
    expect(one.case).toMatchObject({ report: 'closed', embargo: { state: 'active' } })
    expect(isWatched(one.case)).toBe(true)
    expect(suspect(one).facts).toHaveLength(1)
    one.advance(days(100))
    expect(one.case.embargo.state).toBe('exited')
    expect(isWatched(one.case)).toBe(false)
    expect(suspect(one, { place: 'issue 13' })).toEqual({ facts: [], effects: [] })
  })

  test('is no news where there is no embargo', () => {
    const issue = ready({ source: publicIssue })
    expect(isWatched(issue.case)).toBe(false)
    expect(suspect(issue)).toEqual({ facts: [], effects: [] })
    const over = ready()
    over.advance(days(100))
    expect(over.case.embargo.state).toBe('exited')
    expect(isWatched(over.case)).toBe(false)
    expect(suspect(over)).toEqual({ facts: [], effects: [] })
  })
})
