import { expect, test } from 'vitest'
import { contactsToTell, repositoryIn } from '../../../src/core/policy/elsewhere.ts'
import { readProse } from '../../../src/core/policy/prose.ts'

const web = 'https://github.com'
const parser = { owner: 'libs', name: 'parser' }

test.each([
  ['libs/parser', parser],
  ['https://github.com/libs/parser', parser],
  ['https://github.com/libs/parser.git', parser],
  ['http://www.github.com/libs/parser/issues/4?x=1', parser],
  ['github.com/libs/parser', parser],
  ['the parser (https://github.com/libs/parser).', parser],
  ['The Linux kernel', null],
  ['libs', null],
  ['libs/parser and libs/other', null],
  ['https://gitlab.com/libs/parser', null],
  ['https://notgithub.com/libs/parser', null],
  ['https://evil.example/github.com', null],
  ['https://github.com/libs', null],
  ['https://github.com/../parser', null],
  ['https://github.com/libs/..', null],
])('%s', (text, repository) => {
  expect(repositoryIn(text, web)).toEqual(repository)
})

test('only contacts in plain form are told, whatever the policy says', () => {
  const told = (text: string) => contactsToTell(readProse(text), parser, web)
  expect(told('Report vulnerabilities to security@libs.dev or https://libs.dev/report?x=1.')).toEqual([
    'security@libs.dev',
    'https://libs.dev/report?x=1',
  ])
  expect(told('Use the **Report a vulnerability** button.')).toEqual([
    'https://github.com/libs/parser/security/advisories/new',
  ])
  expect(told('Nothing to see.')).toEqual([])
  const contact = (value: string) => ({ value, line: 1, sentence: '', sure: 'high' }) as const
  const hostile = [
    'a`b@libs.dev',
    '"x y"@libs.dev',
    'a@localhost',
    'http://libs.dev/report',
    'https://libs.dev/report`',
    'https://libs.dev/@everyone',
    'https://user:pass@libs.dev/',
    'https://libs.dev/a b',
    'https://libs.dev/<img>',
    'javascript:alert(1)',
    'https://libs.dev/\n/accept',
    `https://libs.dev/${'x'.repeat(300)}`,
  ]
  expect(contactsToTell({ contacts: hostile.map(contact), privateReporting: false }, parser, web)).toEqual([])
  const many = Array.from({ length: 20 }, (_, n) => contact(`s${n}@libs.dev`))
  expect(contactsToTell({ contacts: many, privateReporting: true }, parser, web)).toHaveLength(5)
})
