import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addresses, mailOf, unwrap } from '../../../src/core/policy/prose/addresses.ts'
import { readProse } from '../../../src/core/policy/prose.ts'

const contacts = (markdown: string) =>
  readProse(markdown)
    .contacts.map(c => c.value.replace(/\/$/, ''))
    .join(' ')

describe('contacts', () => {
  test.each([
    ['sec@a.example', 'Mail sec@a.example. Notices are sent to news@a.example and the blog.'],
    [
      'security@a.example',
      'Have questions about the programme or security in general? Write to security@a.example.',
    ],
    [
      'https://github.com/a/b/security/advisories/new',
      'Use [the form](https://github.com/a/b/security/advisories/new).\n\nReach the team at a-security@a.example. Do not use it to report vulnerabilities.',
    ],
    ['security@a.example', 'Report flaws by mail to us:\n\n    security at a.example\n'],
    ['', 'We take security at a.example seriously.'],
    ['oss-security@a.example', 'To report an issue, mail oss-security@a.example.'],
    ['', 'We post to oss-security@lists.openwall.com.'],
    [
      'https://github.com/a/b/security/advisories/new dev@a.example',
      'Use [the form](https://github.com/a/b/security/advisories/new), or our file:\n\n```\nContact: mailto:dev@a.example\nExpires: 2030-01-01T00:00:00Z\n```\n',
    ],
    [
      'a@a.example',
      'Mail a@a.example.\n\n## Team\n\nInvolved vendor security teams:\n\n- Nimbus <psirt@nimbus.example>\n',
    ],
    ['ann@a.example https://t.me/ann', 'Contact: ann@a.example or https://t.me/ann'],
    [
      'https://github.com/ann',
      'Contact the maintainer directly:\n\n- GitHub: [@ann](https://github.com/ann)\n',
    ],
    [
      'sec@a.example',
      "Mail sec@a.example.\n\nWe'll then:\n\n- submit an advisory to [the database](https://db.example/advisory-db)\n",
    ],
    [
      'sec@a.example',
      'Mail sec@a.example. We credit you in our [advisories](https://github.com/a/b/security/advisories).',
    ],
    ['security@a.example', 'Please email security@a.example. For urgent matters call us.'],
    [
      'jane@a.example joe@a.example',
      'Report security issues privately by e-mail to [Jane](mailto:jane@a.example) or [Joe](mailto:joe@a.example).',
    ],
    [
      'https://hackerone.com/acme',
      'Report vulnerabilities on [HackerOne](https://hackerone.com/acme) and read [our process](https://acme.example/process).',
    ],
    [
      '',
      "Use GitHub's [private vulnerability reporting](https://docs.github.com/en/code-security/x/privately-reporting-a-security-vulnerability).",
    ],
    [
      'https://github.com/a/b/security/advisories/new',
      'Open a [draft advisory](https://github.com/a/b/security/advisories/new).',
    ],
    ['', 'Published advisories are listed at https://github.com/a/b/security/advisories.'],
    [
      'https://github.com/a/b/security/advisories',
      'Please report via https://github.com/a/b/security/advisories',
    ],
    [
      'sec@a.example',
      'Do not use the [issue tracker](https://github.com/a/b/issues); write to sec@a.example instead.',
    ],
    [
      'a-security@googlegroups.com',
      'Subscribe to [announcements](https://groups.google.com/g/a-announce) for news. Send reports to a-security@googlegroups.com.',
    ],
    ['security@a.example', '# Contact\n\nsecurity@a.example'],
    ['security@a.example', '# Security\n\nsecurity@a.example'],
    ['sec@a.example', 'To get help, ask on https://discord.gg/abc. Security issues go to sec@a.example.'],
    [
      'sec@a.example',
      'Security vulnerabilities in dependencies should be reported to their maintainers, e.g. security@nodejs.org. Ours go to sec@a.example.',
    ],
    ['security@a.example', 'Write to security AT a DOT example.'],
    ['security@a.example', 'Write to security(at)a(dot)example'],
    ['security@a.example', 'Write to security [@] a.example please.'],
    ['security@a.example', 'Write to `security at a dot example`'],
    ['', 'Meet us at dot com companies.'],
    [
      'https://a.example/report',
      'Report at [safe link](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Freport&data=1).',
    ],
    [
      'sec@a.example',
      'You can encrypt mail with the key of Jane <jane@a.example>, fingerprint 1234. Send reports to sec@a.example.',
    ],
    ['sec@a.example', 'We thank bob@b.example for the report. Report to sec@a.example.'],
    ['sec@a.example', 'Commits are signed by release@a.example. Please report to sec@a.example.'],
    [
      'https://www.apache.org/security security@apache.org',
      'Report it to the [Apache security team](https://www.apache.org/security/) or security@apache.org.',
    ],
    ['https://forms.gle/abc123', 'Use our [vulnerability form](https://forms.gle/abc123) to report.'],
    ['https://a.example/contact', 'Report using the [security contact form](https://a.example/contact).'],
    [
      'https://tidelift.com/security',
      'Vulnerabilities go through the [contact at Tidelift](https://tidelift.com/security), who pass them on.',
    ],
    [
      'https://a.example/security',
      'See our [security page](https://a.example/security) for how to report vulnerabilities.',
    ],
    [
      'sec@a.example',
      "This policy is based on https://github.com/x/y/security and Google's (https://about.google/appsecurity/). Mail sec@a.example",
    ],
    [
      'security@a.example',
      'Please do not mail security@a.example for support questions. To report a vulnerability mail security@a.example.',
    ],
    [
      'sec@a.example',
      'Send code of conduct complaints to conduct@a.example. Send vulnerabilities to sec@a.example.',
    ],
    ['sec@a.example', "Report security bugs to sec@a.example. You'll get a ticket from noreply@a.example."],
    ['lead@a.example second@a.example', '- Primary: lead@a.example\n- Backup: second@a.example'],
    ['sec@a.example', 'Non-security bugs go to bugs@a.example; security bugs go to sec@a.example'],
    ['sec@a.example', 'For other questions contact info@a.example. Vulnerabilities: sec@a.example'],
    [
      'sec@a.example',
      '| Contact | Address |\n|--|--|\n| Security | sec@a.example |\n| Sales | sales@a.example |',
    ],
    ['sec@a.example', '<p>Report to <a href="mailto:sec@a.example">us</a>.</p>'],
    [
      'https://github.com/a/b/security/advisories/new',
      'To report a security issue, please use the GitHub Security Advisory ["Report a Vulnerability"](https://github.com/a/b/security/advisories/new) tab.',
    ],
    [
      'https://github.com/a/b/security/advisories/new sec@a.example',
      "Use [GitHub Security Advisories](https://github.com/a/b/security/advisories/new), or mail sec@a.example if you don't have an account.",
    ],
    [
      'https://github.com/a/b/security',
      'Go to the [Security tab](https://github.com/a/b/security) and click "Report a vulnerability".',
    ],
    ['security@a.example', 'Send reports to security[at]a[dot]example.'],
    [
      'https://github.com/maint',
      'Reach out to [@maint](https://github.com/maint) to report a vulnerability.',
    ],
    ['sec@a.example', 'Contact: mailto:sec@a.example\nExpires: 2030-01-01T00:00:00Z'],
    ['https://a.example/vdp', 'Contact: https://a.example/vdp'],
    [
      'https://github.com/org/.github/blob/main/SECURITY.md',
      'See the [security policy](https://github.com/org/.github/blob/main/SECURITY.md) of the organisation.',
    ],
    [
      'https://a.example/security',
      'Please see https://a.example/security for how to report a vulnerability.',
    ],
    [
      'https://www.a.example/security-policy',
      'Please refer to https://www.a.example/security-policy for our policy on reporting vulnerabilities.',
    ],
    [
      'sec@a.example',
      'Visit our [website](https://a.example) to learn more. Report issues to sec@a.example.',
    ],
    [
      'sec@a.example',
      'Do NOT report by creating an issue at https://github.com/a/b/issues. Mail sec@a.example.',
    ],
    [
      'https://huntr.dev/bounties/disclose',
      'Report vulnerabilities through [Huntr](https://huntr.dev/bounties/disclose).',
    ],
    ['sec@a.example', 'Email our team at [sec@a.example](mailto:sec@a.example?subject=Vulnerability).'],
    ['one@a.example two@a.example', 'For a quick response cc both one@a.example and two@a.example.'],
    ['ann@a.example bob@a.example', 'Security team: Ann <ann@a.example>, Bob <bob@a.example>'],
    ['sec@a.example', 'If you do not wish to use GitHub, you can email sec@a.example.'],
    ['sec@a.example', "If you don't want to use the form, write to sec@a.example."],
    ['ask@a.example', 'Not sure? Ask at ask@a.example.'],
    ['sec@a.example', 'We will send a CVE request to cve-assign@mitre.org. Report to sec@a.example.'],
    ['sec@a.example', 'A message is posted to oss-security@lists.openwall.com. Report to sec@a.example.'],
    [
      'security@a.example',
      'Security announcements are sent to security-announce@a.example. Send bugs to security@a.example',
    ],
    [
      'security@a.example',
      'To receive security announcements, join [the list](https://lists.a.example/announce). To report, mail security@a.example.',
    ],
    ['security@a.example', 'Our PGP key: https://a.example/pgp.txt. Mail: security@a.example'],
    [
      'https://jira.a.example/projects/SEC',
      'Report security issues on our [Jira](https://jira.a.example/projects/SEC).',
    ],
    [
      'https://a.example/bugs/new',
      'Please report security vulnerabilities via https://a.example/bugs/new (tick "security").',
    ],
  ])('%s: %s', (want, text) => expect(contacts(text)).toBe(want))
})

describe('wrapped and hidden addresses', () => {
  test('Cloudflare, Proofpoint and percent-encoding are undone', () => {
    const hex = (mail: string, key: number) =>
      [key, ...[...mail].map(c => c.charCodeAt(0) ^ key)].map(b => b.toString(16).padStart(2, '0')).join('')
    expect(mailOf(unwrap(`/cdn-cgi/l/email-protection#${hex('a@b.example', 0x42)}`))).toBe('a@b.example')
    expect(unwrap('https://urldefense.com/v3/__https://b.example/report__;!!x')).toBe(
      'https://b.example/report',
    )
    expect(unwrap('https://urldefense.proofpoint.com/v2/url?u=https-3A__b.example_report&d=x')).toBe(
      'https://b.example/report',
    )
    expect(mailOf('mailto:a%40b.example?subject=x')).toBe('a@b.example')
    expect(mailOf('https://b.example')).toBeNull()
  })

  test.each(['[at]', '(at)', ' [ at ] ', ' AT ', ' (AT) ', '{at}', '＠'])(
    'an address with %s is found',
    at => {
      const dot = /\sAT\s/.test(at) && !at.includes('(') ? ' DOT ' : '.'
      expect(addresses(`Write to sec${at}b${dot}example now`).map(a => a.value)).toEqual(['sec@b.example'])
    },
  )

  test('a plain address in any text is found once, whatever stands around it', () => {
    const word = fc.stringMatching(/^[ a-z,.;]{0,20}$/)
    fc.assert(
      fc.property(word, word, (before, after) => {
        expect(
          addresses(`${before} sec@b.example ${after}`).filter(a => a.value === 'sec@b.example'),
        ).toHaveLength(1)
      }),
    )
  })
})

test.each([
  ['ops@a.example', 'Report to ops (at-sign) a (period) example.'],
  ['ops@a.example', 'Report to ops﹫a.example.'],
  ['sec@a.example', 'Report it to sec at the domain a.example.'],
  [
    'sec@a.example',
    'Report to sec@a.example. It needs mysql://root:pw@db.a.example:33/x or ftp://u@files.a.example.',
  ],
  ['sec@a.example', 'Report to sec@a.example. Copy your proof to upload@files.a.example:/incoming.'],
  [
    'sec@a.example',
    'Report to sec@a.example. Whether a public vulnerability affects you: ask in users@a.example.',
  ],
  [
    'sec@a.example',
    'Reports: sec@a.example. If three days go by without a word from us, write to board@a.example.',
  ],
  ['security@a.example', 'The team is subscribed to one list: security@a.example.'],
  ['sec@a.example', 'Do not share the details for 30 days from first contact with sec@a.example.'],
  ['sec@a.example', 'Reports: sec@a.example. This is not a disclosure channel.'],
  [
    'https://gitlab.a.example/x/y/-/issues/new',
    'Open a private issue: https://gitlab.a.example/x/y/-/issues/new',
  ],
  ['https://bounties.a.example/x', 'Submissions via https://bounties.a.example/x'],
  ['https://a.example/vuln', '**How to report.** Through https://a.example/vuln.'],
  ['https://a.example/vuln sec@a.example', '**Reporting.** By https://a.example/vuln or sec@a.example.'],
  ['appsec@a.example', 'Our code: appsec@a.example\nThe CDN: security@cdn.example'],
  [
    'https://github.com/a/b/security/advisories/new',
    '[Start here](https://github.com/a/b/security/advisories/new) with a draft.',
  ],
  [
    'ada@a.example https://github.com/a/b/security/advisories/new',
    '## Who to contact\n\n| Name | Mail |\n|-|-|\n| Ada | ada@a.example |\n\nor [GitHub](https://github.com/a/b/security/advisories/new)',
  ],
  ['sec@a.example https://a.example/contact', 'Contact sec@a.example / https://a.example/contact'],
  ['sec@a.example', 'For thirty days, share nothing with third parties. First contact: sec@a.example'],
])('contacts %s: %s', (want, text) => expect(contacts(text)).toBe(want))

test.each([
  ['sec@a.example', 'Report to sec -at- a -dot- example.'],
  ['sec@a.example', 'Report to sec_at_a_dot_example.'],
  ['sec@a.example', 'Report to sec@a.example, see https://look-at-me.example too.'],
  ['', 'postgres://user:pw@db.a.example:5432/x'],
  ['sec@a.example', 'Report to sec@a.example. Former reports by bob@b.example and eve@c.example were good.'],
  [
    'https://a.example/report-a-bug',
    'Vulnerabilities can be submitted [online](https://a.example/report-a-bug).',
  ],
  [
    'https://bugs.a.example/new.cgi',
    'Open a security bug in [Bugzilla](https://bugs.a.example/new.cgi) and hide it.',
  ],
])('contacts %s: %s', (want, text) => expect(contacts(text)).toBe(want))

test.each([
  ['sec@a.example', 'Report: sec [@] a [.] example\n\nThanks!'],
  [
    'sec@a.example https://signal.me/#p/+1555',
    'Use one of these:\n\n1. mail: sec@a.example\n2. Signal: https://signal.me/#p/+1555\n',
  ],
])('contacts %s: %s', (want, text) => expect(contacts(text)).toBe(want))

test.each([
  ['ciso@a.example', 'Thank you for reporting weaknesses to ciso@a.example.'],
  [
    'https://codeberg.org/a/b/issues',
    'Security bugs are public here: file them at https://codeberg.org/a/b/issues',
  ],
  [
    'security@a.example https://t.me/asec',
    'Urgent? Telegram: https://t.me/asec. Otherwise security@a.example.',
  ],
])('contacts %s: %s', (want, text) => expect(contacts(text)).toBe(want))
