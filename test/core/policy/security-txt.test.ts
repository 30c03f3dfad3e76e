import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProse } from '../../../src/core/policy/prose.ts'
import { checkSecurityTxt, makeSecurityTxt } from '../../../src/core/policy/security-txt.ts'

const now = new Date('2026-12-01T12:00:00Z')
const contact = 'Contact: mailto:security@forge.example\n'
const expires = 'Expires: 2027-06-01T00:00:00Z\n'
const well = contact + expires

/** Findings in short: "error 3:1 the message". */
const found = (text: string, policy: string | null = null): string[] =>
  checkSecurityTxt(text, now, policy === null ? null : readProse(policy)).map(
    ({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`,
  )

describe('a security.txt by itself', () => {
  test.each([
    ['the least', well],
    ['lines that end as in DOS, comments, blank lines', `# Ours\r\n\r\n${well.replaceAll('\n', '\r\n')}`],
    ['names in any case', well.toLowerCase().replace('t00:00:00z', 'T00:00:00Z')],
    ['date with an offset and a fraction', `${contact}Expires: 2027-06-01T02:00:00.25+02:00\n`],
    [
      'every field',
      `${well}Contact: https://forge.example/report\nContact: tel:+1-201-555-0123
Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f\nEncryption: https://forge.example/key.asc
Acknowledgments: https://forge.example/thanks\nPreferred-Languages: en, de-AT, zh-Hans\nPolicy: https://forge.example/policy
Canonical: https://forge.example/.well-known/security.txt\nHiring: https://forge.example:8443/jobs\nCSAF: https://forge.example/provider-metadata.json\n`,
    ],
  ])('%s: nothing to say', (_, text) => expect(found(text)).toEqual([]))

  test.each([
    ['', ['error 1:1 There is no `Contact:`', 'error 1:1 There is no `Expires:`']],
    [expires, ['error 1:1 There is no `Contact:`']],
    [contact, ['error 1:1 There is no `Expires:`']],
    [
      `${contact}Expires: 2026-12-01T12:00:00Z\n`,
      ['error 2:10 This file has expired at 2026-12-01 12:00 UTC'],
    ],
    [`${contact}Expires: 2026-12-30T00:00:00Z\n`, ['warning 2:10 This file expires soon']],
    [`${contact}Expires: 2027-12-02T00:00:00Z\n`, ['warning 2:10 This is more than a year away']],
    [`${contact}Expires: 2027-06-01\n`, ['error 2:10 `2027-06-01` is no date with time and zone']],
    [`${contact}Expires: 2027-02-30T00:00:00Z\n`, ['error 2:10 `2027-02-30T00:00:00Z` is no date']],
    [`${contact}Expires: Tue, 01 Jun 2027 00:00:00 +0000\n`, ['error 2:10']],
    [well + expires, ['error 3:10 `Expires:` may stand only once.']],
    [
      `${well}Preferred-Languages: en\nPreferred-Languages: de\n`,
      ['error 4:22 `Preferred-Languages:` may stand only once.'],
    ],
    [`${well}Preferred-Languages: English (US)\n`, ['error 3:22 `English (US)` is no language tag']],
    [
      `${expires}Contact: security@forge.example\n`,
      ['error 2:10 `security@forge.example` is no URI: write `mailto:security@forge.example`.'],
    ],
    [
      `${expires}Contact: http://forge.example/report\n`,
      ['error 2:10 `http://forge.example/report` is not protected on its way'],
    ],
    [`${well}Policy: http://forge.example/\n`, ['error 3:9 `http://forge.example/` is not protected']],
    [
      `${well}Policy: forge.example/policy\n`,
      ['error 3:9 `forge.example/policy` is no URI: write one that begins with `https://`.'],
    ],
    [`${well}Hiring: https://\n`, ['error 3:9 `https://` names no host']],
    [`${well}Contact: mailto:security\n`, ['error 3:10 `mailto:security` holds no mail address.']],
    [`${well}Contact: tel:soon\n`, ['error 3:10 `tel:soon` holds no telephone number.']],
    [`${well}Contact: matrix:r/forge\n`, ['warning 3:10 `matrix:` is unusual']],
    [
      `${well}Encryption: 5F2D E552 1C63 A801 AB59 CCB6 03D4 9DE4 4B29 100F\n`,
      ['error 3:13 The key itself does not belong here'],
    ],
    [`${well}Encryption: -----BEGIN PGP PUBLIC KEY BLOCK-----\n`, ['error 3:13 The key itself']],
    [`${well}Canonical:\n`, ['warning 3:11 Exactly one space', 'error 3:11 `Canonical:` is empty.']],
    [`${well}Policy:https://forge.example/\n`, ['warning 3:8 Exactly one space belongs after `Policy:`.']],
    [
      `${well}Acknowledgements: https://forge.example/\n`,
      ['note 3:1 `Acknowledgements` is no field that is known. Did you mean `Acknowledgments`?'],
    ],
    [
      `${well}Bounty-Programme-Of-Ours: yes\n`,
      ['note 3:1 `Bounty-Programme-Of-Ours` is no field of RFC 9116'],
    ],
    [`${well}Write to us!\n`, ['error 3:1 This line is neither a field']],
    [`\uFEFF${well}`, ['warning 1:1 The file begins with a byte order mark']],
  ])('%j', (text, expected) => {
    const all = found(text)
    expect(all).toHaveLength(expected.length)
    for (const [n, begins] of expected.entries()) expect(all[n]?.startsWith(begins)).toBe(true)
  })
})

test('a file beyond what readers take', () =>
  expect(found(`${well}# ${'x'.repeat(40_000)}\n`)).toEqual([
    'warning 1:1 This file is longer than 32 KB, which is where readers may stop.',
  ]))

test.each([
  ['is no UTF-8', `${well}# caf\uFFFD\n`, 'This is not UTF-8'],
  ['ends lines with CR alone', well.replaceAll('\n', '\r'), 'a carriage return alone'],
  [
    'has letters beyond ASCII in a URI',
    `${well}Contact: mailto:security@b\u00fccher.example\n`,
    'is no URI: letters',
  ],
])('an error is told where it %s', (_, text, message) => {
  expect(found(text)).toContainEqual(expect.stringMatching(new RegExp(`^error .*${message}`)))
})

describe('a signed security.txt', () => {
  const canonical = 'Canonical: https://forge.example/.well-known/security.txt\n'
  const signed = (body: string) =>
    `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${body}-----BEGIN PGP SIGNATURE-----\n\niHUEARYKAB0=\n=abcd\n-----END PGP SIGNATURE-----\n`

  test('is not whole without data', () =>
    expect(found(signed(well + canonical).replace(/iHUE.*\n=abcd\n/, ''))).toContainEqual(
      expect.stringContaining('The signature is not whole'),
    ))
  test('is read through its armour', () => expect(found(signed(well + canonical))).toEqual([]))
  test('keeps its lines and columns, also of lines that were escaped', () =>
    expect(found(signed(`${well}${canonical}- Policy: http://forge.example/\n`))).toEqual([
      'error 7:11 `http://forge.example/` is not protected on its way: write `https://`.',
    ]))
  test('says where it belongs', () =>
    expect(found(signed(well))).toEqual([
      'warning 1:1 The file is signed but names no `Canonical:`: it could be served from anywhere.',
    ]))
  test('takes no field from its armour', () =>
    expect(
      found(
        signed(well + canonical).replace('SHA512\n', 'SHA512\nContact: mailto:mallory@elsewhere.example\n'),
      ),
    ).toContainEqual(
      'error 3:1 This line stands outside of what is signed: `Contact: mailto:mallory@elsewhere.example`.',
    ))
  test('covers every line', () =>
    expect(found(`${signed(well + canonical)}Contact: mailto:mallory@elsewhere.example\n`)).toEqual([
      'error 12:1 This line stands outside of what is signed: `Contact: mailto:mallory@elsewhere.example`.',
    ]))
  test('is whole', () =>
    expect(found(signed(well + canonical).replace(/-----END.*\n/, ''))).toEqual([
      'error 1:1 The signature is not whole: sign the file again, with its armour.',
    ]))
})

describe('a security.txt against SECURITY.md', () => {
  const policy = 'Mail security@forge.example or use https://hackerone.com/forge to report a vulnerability.\n'
  const both = `${well}Contact: https://hackerone.com/forge/\n`

  test('the same contacts, however they are written', () =>
    expect(found(both.replace('mailto:security@', 'mailto:%73ecurity@'), policy)).toEqual([]))
  test('a contact here that is not there', () =>
    expect(found(`${both}Contact: mailto:old@forge.example?subject=hole\n`, policy)).toEqual([
      'warning 4:10 SECURITY.md does not name `mailto:old@forge.example?subject=hole`: one of the two is out of date.',
    ]))
  test('a contact there that is not here', () =>
    expect(found(well, policy)).toEqual([
      'warning 1:1 SECURITY.md (line 1) takes reports at `https://hackerone.com/forge`, which is no `Contact:` here.',
    ]))
  test('a report form at GitHub that is named without its link', () =>
    expect(
      found(
        `${expires}Contact: https://github.com/forge/forge/security/advisories/new\n`,
        'Please use private vulnerability reporting on GitHub.\n',
      ),
    ).toEqual([]))
  test('a policy that names nobody says nothing about contacts', () =>
    expect(found(well, 'We acknowledge reports within 48 hours.\n')).toEqual([]))
  test('a key that is offered there', () =>
    expect(found(well, 'Mail security@forge.example, encrypted with our PGP key.\n')).toEqual([
      'note 1:1 SECURITY.md offers encryption: an `Encryption:` field could say where the key is.',
    ]))
})

describe('a security.txt that is made', () => {
  const parts = { contacts: ['security@forge.example'], now, days: 364 }

  test('holds what was given, and a day less than a year away', () =>
    expect(
      makeSecurityTxt({ ...parts, policy: 'https://forge.example/policy', languages: 'en, de' }),
    ).toEqual({
      ok: true,
      text: 'Contact: mailto:security@forge.example\nExpires: 2027-11-30T00:00:00Z\nPreferred-Languages: en, de\nPolicy: https://forge.example/policy\n',
    }))

  test.each([
    [{ contacts: [] }, 'No contact is known'],
    [{ days: 366 }, 'The file may be valid for 1 to 365 days'],
    [{ days: 0 }, '1 to 365 days'],
    [{ days: Number.NaN }, '1 to 365 days'],
    [{ canonical: 'http://forge.example/' }, 'is not protected'],
    [
      { policy: 'https://forge.example/\nContact: mailto:mallory@elsewhere.example' },
      'not stand on one line',
    ],
    [{ contacts: ['a@b.example\nExpires: 2099-01-01T00:00:00Z'] }, 'not stand on one line'],
  ])('is refused for %j', (changes, message) =>
    expect(makeSecurityTxt({ ...parts, ...changes })).toEqual({
      ok: false,
      message: expect.stringContaining(message),
    }),
  )

  test('has no errors, whatever it is made of, and cannot be given a line', () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.emailAddress(),
      fc.constantFrom('\r', '\n', 'https://a.example\rExpires: x', 'mailto:a@b.c\u2028Contact: d'),
    )
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        text,
        fc.integer({ min: 1, max: 365 }),
        (contacts, policy, days) => {
          const made = makeSecurityTxt({ contacts, now, days, policy })
          if (!made.ok) return
          expect(checkSecurityTxt(made.text, now, null).filter(one => one.severity === 'error')).toEqual([])
          expect(made.text.split(/[\r\n\u2028]/)).toHaveLength(contacts.length + 3)
        },
      ),
      { numRuns: 100 },
    )
  })
})

test('any text is checked, every finding lies in it, and a megabyte takes no second', () => {
  const word = fc.constantFrom(
    'Contact: ',
    'Expires: ',
    '-----BEGIN PGP SIGNED MESSAGE-----',
    '- ',
    '\r',
    '\n',
    '\0',
    'a@b',
    ':',
    '#',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), words => {
      const text = words.join('')
      const lines = text.split(/\r\n|\r|\n/)
      for (const { line, column } of checkSecurityTxt(text, now, null)) {
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
      }
    }),
    { numRuns: 300 },
  )
  for (const piece of [
    'Contact: ',
    'a@',
    'Contact: mailto:a@b\n',
    '-----BEGIN PGP SIGNED MESSAGE-----\n',
    'a:',
    '\n',
  ]) {
    const began = process.cpuUsage()
    checkSecurityTxt(piece.repeat(1_000_000 / piece.length), now, null)
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1000).toBeLessThan(1000)
  }
})
