import { describe, expect, test } from 'vitest'
import { readProse } from '../../../src/core/policy/prose.ts'

const read = (text: string) => readProse(`# Security\n\nWrite to us.\n\n${text}`)

describe('bounty', () => {
  test.each([
    [false, 'We do not offer a bug bounty.'],
    [true, 'Valid reports are not only eligible for bounty rewards but also named on our wall.'],
    [false, 'There are no monetary rewards for reports.'],
    [false, "Unfortunately we can't pay for reports and have no bounty program."],
    [true, 'We run a bug bounty program on HackerOne.'],
    [true, 'Valid reports are eligible for a bounty.'],
    [true, 'Rewards: we pay between $50 and $500 per valid report through our bounty program.'],
    [false, 'We do not currently have a bug bounty program.'],
    [false, 'This is a volunteer project and cannot provide bounties.'],
    [null, 'We will credit you in the release notes.'],
    [false, 'Rewards are not offered at this time.'],
  ])('%s: %s', (want, text) => expect(read(text).bounty).toBe(want))
})

describe('pgp', () => {
  test.each([
    [true, '```\nContact: mailto:a@a.example\nEncryption: https://a.example/key.txt\n```'],
    [true, 'Our PGP key is at https://a.example/key.asc.'],
    [true, 'Encrypt your report with our GPG key (fingerprint ABCD).'],
    [null, 'Releases are signed with our PGP key.'],
    [false, 'Please do not encrypt your mail with PGP.'],
    [true, '-----BEGIN PGP PUBLIC KEY BLOCK-----'],
    [false, 'We do not use PGP.'],
    [null, 'Passwords are encrypted at rest.'],
    [true, 'You can send encrypted mail: key ID 0x1234 on keys.openpgp.org.'],
  ])('%s: %s', (want, text) => expect(read(text).pgp).toBe(want))
})

describe('supportedVersions', () => {
  test.each([
    [true, '## Supported versions\n\n| Version | Supported |\n|--|--|\n| 1.x | yes |'],
    [true, 'Only the latest release gets security fixes.'],
    [true, 'Security fixes are backported to the last two minor releases.'],
    [true, 'We support the current major version.'],
    [null, 'Please upgrade to the latest version before you report.'],
    [null, 'Check that the bug is in the latest version.'],
    [true, 'Older versions are not supported.'],
    [true, 'The following versions receive security updates: 2.x and 3.x.'],
    [true, 'Security updates are provided for 2.x only.'],
    [null, 'We support responsible disclosure.'],
  ])('%s: %s', (want, text) => expect(read(text).supportedVersions).toBe(want))
})

describe('outOfScope', () => {
  test.each([
    [true, '## Out of scope\n\n- Self-XSS\n- Missing headers'],
    [true, 'Bugs that need root access are not considered vulnerabilities.'],
    [true, 'The following are not eligible:\n\n- Clickjacking\n- Spam'],
    [true, 'Please do not report missing HTTP headers or outdated TLS versions.'],
    [null, 'Please do not report security issues in public.'],
    [null, 'Bugs which are not security issues should be reported on GitHub.'],
    [null, '## Scope\n\nThis policy covers all repositories.'],
    [true, 'We do not consider denial of service by a local user a security issue.'],
    [true, '### What is not a vulnerability\n\n- Crashes in debug builds'],
    [true, '## Non-qualifying vulnerabilities\n\n* Rate limits'],
    [null, 'If it is not a vulnerability, we tell you why.'],
    [true, 'Attacks that need physical access are out of scope.'],
    [true, '## Scope\n\nIn scope: the server. Out of scope: the documentation site and demo.'],
    [null, 'When in doubt, report it privately even if you think it is out of scope.'],
    [
      true,
      '## Threat model\n\nWe trust the config file. Issues that need control over it are outside of our threat model.',
    ],
    [true, 'The following issues will be rejected:\n- Reports from automated scanners'],
    [true, "We don't accept reports about dependencies without a proof of concept."],
  ])('%s: %s', (want, text) => expect(read(text).outOfScope).toBe(want))
})

describe('third parties', () => {
  test.each([
    ['Please report bugs in third-party modules to their maintainers.', true],
    ['Vulnerabilities in dependencies should be reported upstream.', true],
    ['We will not pass your report on to third parties.', false],
    ['Give us time before any disclosure to the public or a third party.', false],
  ])('%s', (text, is) => expect(read(text).thirdParty).toBe(is ? text : null))
})

test('safe harbour is kept in the words of the project', () => {
  const text = 'If you keep to these rules, we take no legal action against you.'
  expect(read(`We are glad of reports. ${text}`).safeHarbour).toEqual([text])
})

test('private vulnerability reporting is noticed with and without a link', () => {
  expect(read('Press "Report a vulnerability" on the security tab.').privateReporting).toBe(true)
  expect(read('Use [the form](https://github.com/a/b/security/advisories/new).').privateReporting).toBe(true)
  expect(read('Write to sec@b.example.').privateReporting).toBe(false)
})

test.each([
  [{ pgp: true }, 'Key for mails: [here](https://a.example/p.asc)'],
  [{ pgp: true }, 'Encrypted for our key, please.'],
  [{ pgp: true }, 'Our key has the fingerprint 0B1E 7C35 D2A4 91F8 6E60  2F4D 83A7 5C19 9D0F 3B7A.'],
  [{ pgp: null }, 'Releases are signed; fingerprint 0B1E 7C35 D2A4 91F8 6E60  2F4D 83A7 5C19 9D0F 3B7A.'],
  [{ bounty: false }, '**Rewards:** none.'],
  [{ bounty: false }, '**Payment.** None.'],
  [{ bounty: true }, 'Critical bugs earn 300 EUR.'],
  [{ bounty: true }, 'We pay finders what we can.'],
  [{ supportedVersions: true }, 'The master branch is the only one that gets fixes.'],
  [{ supportedVersions: true, update: null }, 'Our models are supplied with updates for at least six years.'],
  [{ supportedVersions: true }, 'Betas are not covered.'],
  [{ supportedVersions: true }, '| Suite | Until |\n|-|-|\n| stable | 2030 |\n'],
  [{ outOfScope: true }, '**Not in scope:** clickjacking, banners'],
  [{ outOfScope: true }, 'Excluded: outdated browsers, scanner output'],
  [{ outOfScope: true }, 'Reports about missing headers are closed as invalid.'],
])('%o: %s', (want, text) => expect(read(text)).toMatchObject(want))

test.each([
  [{ outOfScope: true }, "We don't want to hear of: clickjacking, old browsers."],
  [{ outOfScope: true }, '• Off-limits: spam, flooding'],
  [{ bounty: true }, 'You get a small reward, as thanks, for each finding.'],
  [{ bounty: false }, 'There are two of us and no payouts.'],
  [{ supportedVersions: true }, 'Only `trunk` gets fixes.'],
])('%o: %s', (want, text) => expect(read(text)).toMatchObject(want))
