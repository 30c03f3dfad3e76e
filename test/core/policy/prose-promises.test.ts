import { describe, expect, test } from 'vitest'
import { readProse } from '../../../src/core/policy/prose.ts'

/** "A48 R240b U7 D90": hours until acknowledgement and response (b: business days), days for the other two. */
function short(markdown: string): string {
  const { acknowledge, respond, update, disclose } = readProse(markdown)
  const hours = (name: string, h: typeof acknowledge) =>
    h ? [`${name}${h.hours}${h.business ? 'b' : ''}`] : []
  const days = (name: string, d: typeof update) => (d ? [`${name}${d.days}`] : [])
  return [
    ...hours('A', acknowledge),
    ...hours('R', respond),
    ...days('U', update),
    ...days('D', disclose),
  ].join(' ')
}

describe('an answer', () => {
  test.each([
    ['R120', 'After acknowledging, we will send our assessment within 5 days.'],
    ['A48b', 'We will respond within 2 business days.'],
    ['A72', 'We aim to acknowledge within 1 to 3 days.'],
    ['A168', 'Expect a first reply within a week.'],
    ['A48', 'We strive to reply to all reports within 24-48 hours.'],
    ['A120', 'Please allow up to 5 days for a response.'],
    ['A24b', 'Reports are acknowledged within one business day.'],
    ['A72', 'Response time: 72 hours'],
    ['A24', 'Acknowledgement: 24h'],
    ['A48b', 'Time to first response (from report submit) - 2 business days'],
    ['R120b', 'Time to triage (from report submit) - 5 business days'],
    ['A336', "You'll hear from us within two weeks."],
    ['A24b', 'A member of the team will get back to you the next business day.'],
    ['A48', 'We try to answer security emails within a couple of days.'],
    ['A24', 'The reporter will be notified within 24 hours that the report was received.'],
    ['R120', 'We will inform you within 5 days whether the report is accepted or declined.'],
    ['A48', 'You will receive an email confirming that we received it within two days.'],
    ['R72b', 'Security reports are triaged within 3 business days.'],
    ['A240', 'We review and respond to all reports within 10 days.'],
    ['A336', 'We plan to respond to your report in fourteen (14) days or less.'],
    ['A48b', 'We do our best to respond as quickly as possible, normally within 1-2 working days.'],
    ['A48', 'Expected first answer: 2d'],
    ['A120b', 'Our response target is 5 days (business days only).'],
    ['A48b', 'Your report will be acknowledged within 48 hours on business days.'],
    ['A72b', 'We will contact you within 72 hours (excluding weekends and holidays) of your report.'],
    [
      'A120b',
      'For Product A, we acknowledge within 2 business days. For Product B, we acknowledge within 5 business days.',
    ],
    ['A48', 'Postgres acknowledges reports within 5 days. We acknowledge in two days.'],
    ['A120', 'Fernwood acknowledges reports within 5 days.'],
    ['A48', 'We acknowledge within 48 hours except in August, when it takes two weeks.'],
    ['', 'The embargo lasts from a day to a few weeks, agreed individually.'],
    ['A36', 'All disclosures get an answer within 36 hours.'],
    ['A72b', 'Every mail is acknowledged and analysed by two of us within 3 working days.'],
    ['A48', 'We usually reply within 12 hours, and within two days at the outside.'],
    ['A48', 'You will normally get an answer in 12 hours. The outside bound for that is two days.'],
    ['A72', 'We will do our best to reply within 3 days, in rare cases it may take up to a month.'],
    ['A48', 'A reply normally takes 12 hours but no more than 48 hours.'],
    ['A168', 'You should expect a response within 1 week.'],
    ['A120b', 'The team has 5 business days to acknowledge your report.'],
    ['A72', 'We commit to an initial response time of 3 days.'],
    ['A72', 'Maximum time to first response: 3 days'],
    ['R240', "We'll endeavour to give a first assessment of the report in under 10 days"],
    ['A120', 'If your report is valid, we will respond within 5 days.'],
    ['A48', 'If you report a vulnerability by mail, you will get a reply within 2 days.'],
    ['A120b', 'You can expect a response within 3-5 business days acknowledging your report.'],
    ['R168', "You'll receive a follow-up within 7 days with our assessment."],
    ['A24', 'We acknowledge within 24h (48h on weekends).'],
    ['A24b', 'Initial response: 1 business day (UTC+1)'],
    ['A168', 'Reports are read daily and answered within one week.'],
    ['A336', 'We try to get back within a week but at most within 14 days.'],
    ['A24', 'Response within twenty-four hours.'],
    ['A336', 'Your email will be acknowledged within 1-2 weeks.'],
    ['A120b', 'We endeavour to respond in a timely manner, generally within five working days.'],
    ['A48', "Once we received your report, you'll hear back in 2 days."],
    ['A48', 'Your report gets a ticket number within minutes and an answer within two days.'],
    ['A48', 'You will receive a response to your report within 48 hours. Should you not, please follow up.'],
    ['R120b', 'The team aims at an initial assessment within 5 working days and a fix within 90 days.'],
    ['A240b', 'We investigate all reports and respond within 10 working days.'],
    ['R72', 'We take all reports seriously. Reports will be reviewed within 72 hours.'],
    ['A48', 'Maintainers will review the report and respond within 48 hours.'],
    ['A48', 'We will contact the reporter within 48 hours to confirm that the report was received.'],
    [
      'A120b',
      'Mails are acknowledged and analysed within five working days. What you tell us stays among us.',
    ],
    ['R72', 'The lead will reply within 72 hours with an evaluation of the report.'],
    ['A48', 'Please give us at least 48 hours to respond before going public.'],
    ['A72', 'You should get a human response within 3 days; if not, ping @lead.'],
    ['A72', 'Within 72 hours of receiving your report, a team member will reach out to you.'],
    [
      'A168',
      'In general, vulnerabilities will be acknowledged in less than a week and fixed in less than a month.',
    ],
    ['A24b', 'We acknowledge within one business day (24 hours).'],
    ['A24', 'Response to critical issues: 24 hours'],
    ['A120', 'No SLA: we are volunteers. We usually reply in 5 days.'],
    ['A336', 'The security committee has 14 days to respond.'],
    ['A48', 'The average response time is 2 days.'],
    ['A504', 'Please allow three weeks for an answer.'],
    ['A120', 'You will be contacted by the maintainers within 5 days.'],
  ])('%s: %s', (want, text) => expect(short(text)).toBe(want))
})

describe('updates', () => {
  test.each([
    ['U7', 'We will keep you informed with updates every 7 days.'],
    ['U7', 'Status updates are sent at least weekly.'],
    ['U5', 'You can expect progress updates every five business days until the issue is closed.'],
    ['U14', 'The lead will keep you posted at least every two weeks.'],
    ['U30', "We'll send you a status report monthly."],
    ['U30', 'We will keep you informed of progress every 30 days until resolution.'],
    ['U7', 'We communicate progress to you at least once every seven days.'],
    ['U7', 'We commit to giving you an update at least once per week.'],
    ['U14', 'We will provide biweekly updates to the reporter.'],
    ['U14', 'If the report is accepted we send updates at least every 14 days.'],
    ['U14', "You'll be updated every 2 weeks."],
    ['U7', 'The maintainers will strive to keep you in the loop once a week.'],
  ])('%s: %s', (want, text) => expect(short(text)).toBe(want))
})

describe('disclosure', () => {
  test.each([
    ['D90', 'We ask you to wait 90 days before disclosing the issue publicly.'],
    ['D90', 'Please give us 90 days to fix the issue before you publish.'],
    ['D90', 'We follow a 90-day coordinated disclosure policy.'],
    ['D30', 'We publish details within 30 days of the report or when a fix ships, whichever comes first.'],
    ['D120', 'You may publicly disclose after 120 days.'],
    ['D30', 'Our embargo period is at most 30 days.'],
    ['D90', 'The embargo lasts no longer than ninety days from the day of your report.'],
    ['D90', 'Vulnerabilities will be publicly disclosed 90 days after they were reported to us.'],
    ['D60', 'We request that you keep the vulnerability confidential for 60 days.'],
    ['D45', 'Do not disclose the vulnerability for at least 45 days after reporting it.'],
    ['D7', 'From report date to public disclosure date we count with something on the order of 7 days.'],
    ['D90', 'We ask for an embargo of up to 90 days.'],
    ['D90', 'We aim to resolve critical issues in 30 days and disclose them in 90 days.'],
    ['D90', 'The standard disclosure deadline is 90 days, with a 14-day grace period.'],
    ['D60', 'Please refrain from sharing details with others until 60 days have passed.'],
    ['D90', 'You agree not to disclose until we have released a fix or 90 days have elapsed.'],
    ['D120', 'The vulnerability is made public at most 120 days after receipt.'],
    ['D45', 'Private disclosure period: 45 days'],
    ['D7', 'Where a workaround is easy, the way from report date to disclosure date takes about 7 days.'],
    [
      'D7',
      'For critical vulnerabilities with a simple workaround, the time from the report date to the public disclosure date should be about 7 days.',
    ],
    ['D90', "We'd like 90 days to prepare a patch prior to your publication."],
    ['D90', 'Default embargo: 90 days'],
    ['D90', 'Maximum embargo period - 90 days'],
    ['D90', 'Coordinated disclosure: we aim for disclosure within 90 days of the report (default maximum).'],
    ['D90', 'By default, vulnerabilities are disclosed after 90 days.'],
    ['D14', 'The embargo should not exceed 14 days.'],
    ['D30', 'We ask reporters for an embargo; it is usually 30 days.'],
    ['D90', 'We keep reports private for up to 90 days.'],
    ['D60', 'Full details will be published no later than 60 days from the initial report.'],
    ['D30', 'Please do not go public for 30 days.'],
    ['D90', 'We coordinate public disclosure once a fix or workaround is out, or within 90 days by default.'],
    [
      'D60',
      'Vulnerabilities are disclosed when a patch is available or after 60 days, whichever comes first.',
    ],
    [
      'D120',
      'We disclose publicly as soon as a fix is released, or 120 days after the report at the latest.',
    ],
    ['D90', 'Please give us a reasonable time (usually 90 days) to fix the issue before disclosing.'],
    ['D90', 'We politely ask for a 90-day embargo.'],
    ['D90', 'We practice coordinated disclosure with a default of 90 days.'],
    ['D90', 'Disclosure timeline: 90 days from report.'],
    ['D45', 'Under our disclosure policy, we publish within 45 days.'],
    ['D90', "We adhere to Google's 90 day disclosure policy."],
    ['D90', '## Disclosure\n\nWe ask for 90 days.'],
    ['D90', '## Disclosure timeline\n\n90 days'],
    ['D90', 'Please allow 90 days to resolve the issue before any public disclosure.'],
    ['D30', 'Within one (1) month of your report we will publish a public statement.'],
    ['D90', 'Confirmed vulnerabilities are fixed and disclosed within 90 days of confirmation.'],
    [
      'D90',
      'We use the following disclosure timeline: the vulnerability is published 90 days after the initial report or earlier upon agreement.',
    ],
    ['D90', 'Please do not share what you found with anyone until 90 days after you reported it.'],
    ['D90', 'The disclosure date is negotiated, and at most 90 days.'],
    ['D90', 'After 90 days, we will publicly disclose the vulnerability regardless of a fix.'],
    ['D90', 'We request a standard 90 day embargo period.'],
    ['D30', 'Public disclosure will happen no sooner than 30 days after the report.'],
    ['D90', 'Disclosure should happen between 30 and 90 days after the report.'],
    ['D90', 'Coordinated disclosure within 14-90 days'],
    ['D60', 'We ask that researchers adhere to a 60-day disclosure deadline.'],
    ['D45', 'A vulnerability is kept confidential for no more than 45 days.'],
    ['A72', 'Team members must respond to you within 3 days.'],
    ['A48b', 'All security team members should reply within 2 business days.'],
    ['A24', 'The security team is required to acknowledge your report within 24 hours.'],
    ['A48', 'The core team is expected to reply within 48 hours.'],
    ['A48', 'You can expect our team members to acknowledge your report within 48 hours.'],
    ['A120', 'If you tell us about a problem we will answer within five days.'],
    ['A72', 'Once you inform us we respond within 3 days.'],
    ['A120', 'We discuss your report internally and respond within 5 days.'],
    ['A72', 'If you found the bug in a third-party library, we still respond within 3 days.'],
    ['A48', 'We would like to offer our thanks, and acknowledge your report within 48 hours.'],
    ['A72', 'Dependabot keeps our dependencies fresh, and we answer reports within 3 days.'],
    ['A72', "Don't write to us twice: we answer within 3 days."],
    ['A120', 'Coordinators acknowledge the report, and they will respond within 5 days.'],
    ['A72', 'Our platform team responds to reports within 3 days.'],
    ['D90', 'We ask that you notify us and give us 90 days before you publish.'],
    ['D90', 'Please notify us 90 days before you publish.'],
    ['D90', 'Please let us know at least 90 days before disclosing.'],
    ['D90', 'Send us the details of your finding and wait 90 days before publishing.'],
    ['D60', 'We need you to provide us with 60 days prior to public disclosure.'],
    ['D90', "Please give us 90 days' warning before publication."],
    ['D90', 'The issue is then embargoed for 90 days.'],
    ['D90', 'Unless a vulnerability is already being exploited, we publish the details after 90 days.'],
    ['D90', 'If there is no active exploitation, we disclose the issue after 90 days.'],
    ['D90', 'Vulnerabilities not being actively exploited are disclosed within 90 days.'],
    ['D90', 'Details are kept from the public for 90 days.'],
    ['D90', 'The details remain between us for 90 days.'],
    ['D90', 'Reports remain non-public for 90 days.'],
    ['D90', "We won't publish anything online for 90 days."],
    ['D90', 'We fix issues and disclose them 90 days after it was reported.'],
    ['D90', 'We impose a 90-day disclosure deadline.'],
    ['D90', 'Fixes are published together with the advisory within 90 days.'],
    ['D90', 'Vulnerability details and fixes are published after 90 days.'],
    ['D90', 'We keep your name and the report confidential for 90 days.'],
    ['D90', 'Please make no public comments about the issue for 90 days.'],
    ['D90', 'The report becomes visible to everyone after 90 days.'],
    ['D90', 'Issues will be publicly known within 90 days at most.'],
    ['D90', 'We disclose vulnerabilities publicly to all users within 90 days.'],
    ['D90', 'Details stay under embargo for 90 days to give users time to upgrade.'],
  ])('%s: %s', (want, text) => expect(short(text)).toBe(want))
})

describe('several at once', () => {
  test.each([
    [
      'A48 R168',
      'You should receive an initial response within 48 hours, followed by a detailed assessment within 7 days.',
    ],
    [
      'A24 R120b',
      'You will get an acknowledgement in 24 hours; triage happens within five (5) business days.',
    ],
    [
      'A72b R144b',
      'We acknowledge receipt of your report within three working days, and send a detailed response three more days after that.',
    ],
    [
      'A48 R168 D90',
      'Within 48 hours, we will confirm receipt of your report. Within 7 days, we will provide an assessment. Within 90 days, we will publicly disclose.',
    ],
    ['A48 R240', 'We commit to: acknowledging your report within 2 days, validating it within 10 days.'],
    [
      'A24 R240',
      'We will send you a confirmation within 24 hours, then a verdict on severity within 10 days.',
    ],
    [
      'A72 U7 D90',
      'Initial response within 3 days, weekly updates thereafter, and full disclosure no later than 90 days after the initial report.',
    ],
    [
      'A24b R120b',
      "We'll acknowledge receipt in one working day and aim to confirm the vulnerability in five working days.",
    ],
    [
      'A120 R240',
      'You can expect us to acknowledge your report within five days, and then a more detailed response within ten days.',
    ],
    ['A48 R168', 'Day 0-2: acknowledgement\n\nDay 7: assessment'],
    [
      'A48 R120b',
      '## Response\n\n- Initial response within **48 hours**\n- Assessment in **5 business days**\n- Fix: 30 days for critical',
    ],
    [
      'A24 R120',
      '* **Response Time**: We will acknowledge receipt within 24 hours\n* **Investigation**: within 3-5 days\n* **Resolution**: 30 days',
    ],
    [
      'A72 R168 D90',
      '- **Acknowledgement:** 3 days\n- **Triage:** 7 days\n- **Patch:** 30-90 days\n- **Disclosure:** 90 days',
    ],
    ['A48 U5', "We'll respond within 48 hours.\nWe'll keep you updated at least every 5 days."],
    ['A48 U7', 'You can expect an initial reply within 48 hours and weekly updates on our progress.'],
    ['A168 R336', 'We aim to respond to new reports in 7 days, and to triage them in 14 days.'],
    [
      'A24b U7',
      'New reports are acknowledged within one working day, and after triage you get weekly updates.',
    ],
    ['A72 R336', 'We will reply within 3 days and provide a timeline for a fix within 14 days.'],
    ['A24b U3', 'Expect acknowledgement within 1 business day, updates every 3 business days.'],
    [
      'A72b R360b',
      "We'll notify you within 3 business days that we received your report, and of our decision within 15 business days.",
    ],
    ['A24 R72', 'Time to acknowledge: 1 day. Time to assess: 3 days. Time to fix: depends.'],
    [
      'A24 R72 D90',
      'Acknowledgement (24 hours), validation (72 hours), remediation (30 days), disclosure (90 days)',
    ],
  ])('%s: %s', (want, text) => expect(short(text)).toBe(want))
})

describe('no promise', () => {
  test.each([
    ['', 'If you do not hear back within 5 days, please write to the lead.'],
    ['', "If you haven't received a reply after 48 hours, feel free to ping us."],
    ['', 'You may escalate after 14 days of silence.'],
    ['', 'The advisory is published 14 days after the fix is released.'],
    ['', 'Critical vulnerabilities are fixed within 7 days.'],
    ['', 'We cannot guarantee a response within 48 hours.'],
    ['', 'Distributors are told 7 days before the public release.'],
    ['', 'We follow a 10 disclosure timeline.'],
    ['', 'You must answer our questions within 14 days or the report is closed.'],
    ['', 'Time to bounty (from triage) - 14 business days'],
    ['', 'Once a patch is available, we wait 7 days before publishing details.'],
    ['', 'Our team is on duty 24 hours a day, 7 days a week.'],
    ['', 'We provide security fixes for 12 months after each release.'],
    ['', 'The maintainers review new reports weekly.'],
    ['', 'Reports that stay unresolved for 180 days are closed.'],
    [
      '',
      'We credit you in the release notes and acknowledge your contribution within 7 days of the release.',
    ],
    ['', 'We reserve the right to disclose earlier than 90 days.'],
    ['', 'Reporters are asked to respond within 7 days.'],
    ['', 'Fixes are usually out in 1-2 weeks.'],
    ['', 'Our response team meets every Tuesday.'],
    ['', 'If accepted, a fix is made within 30 days.'],
    [
      '',
      'If you get no acknowledgement of your report within 6 working days, or cannot find a contact, you may escalate to the foundation.',
    ],
    [
      '',
      'If the project acknowledged your report but has not engaged any further within 14 days, it is also fine to escalate.',
    ],
    ['', 'Escalation is appropriate when a project did not answer for 14 days.'],
    ['', 'You may escalate to the umbrella organisation after 6 business days.'],
    ['', 'Escalate if there is no reaction within 10 days.'],
    ['', 'Should you not receive an answer within 3 days, please mail the list.'],
    ['', 'In the event that we do not respond in 7 days, mail the board.'],
    ['', 'If more than 5 days pass without a reply, write again.'],
    ['', 'If it has been more than 7 days since you last heard from us, please remind us.'],
    ['', 'If you have not received a reply, wait 3 days and then ask again.'],
    ['', 'We wait for reporters to reply for 30 days, then close the case.'],
    ['', 'The report is closed if the reporter does not respond for 30 days.'],
    ['', 'Vulnerabilities that cannot be reproduced within 14 days are closed.'],
    ['', 'Embargoed notices go to vendors 72 hours before publication.'],
    ['', 'Security releases are announced one week ahead.'],
    ['', 'We publish security releases on Tuesdays, every 4 weeks.'],
    ['', 'The security team rotates every two weeks.'],
    ['', 'The issue will be made public 7 days after the announcement of the release.'],
    ['', 'The patch will be applied 3 days after distributors are told.'],
    ['', 'The fix lead creates a CVE within 24 hours of disclosure.'],
    ['', 'Issues are disclosed to the public within one week of a patch.'],
    ['', 'Vulnerability details remain confidential until a patch is out.'],
    ['', 'Our goal is to patch within 90 days of disclosure.'],
    ['', 'CVEs are requested within 48 hours.'],
    ['', 'GitHub typically assigns a CVE in 72 hours.'],
    ['', 'Since v2.0.0 (released 14 days ago) only one branch is supported.'],
    ['', 'We retain logs for 30 days.'],
    ['', 'Tokens expire after 24 hours.'],
    ['', 'Password reset links valid for 60 minutes are not a vulnerability.'],
    ['', 'We support each major version for 18 months.'],
    ['', 'Reports of vulnerabilities in versions older than 12 months are not accepted.'],
    ['', 'Once the fix is out, we wait 7 days before we publish.'],
    ['', 'We update this document every six months.'],
    ['', 'Security patches are released every month.'],
    ['', 'We ask you not to disclose the issue for 30 days after the release of the fix.'],
    ['', 'A CVE will be published within 7 days after the fix.'],
    ['', 'Please wait at least 7 days for a response before contacting us again.'],
    ['', 'A fix is in place within 90 days. After that the details become public.'],
    ['', 'If no reply has reached you within 7 days, follow up at security@x.example.'],
    ['', 'If after 3 more days there is still no acknowledgement, our spam filter may have eaten your mail.'],
    ['', 'Once the report is triaged a fix will be released within 60 days.'],
    ['', 'Response team members meet 2 times a week.'],
    ['', 'You will not receive a response within 72 hours if you send spam.'],
    ['', 'We do not answer reports by phone within 24 hours.'],
    ['', 'Our vendor Acme responds to reports within 24 hours.'],
    ['', 'A CVE ID will be requested within 5 days of triage.'],
    ['', 'This will be done at least 72 hours before the public disclosure.'],
    ['', 'We will share the draft advisory with you 5 days before publication.'],
  ])('%s: %s', (want, text) => expect(short(text)).toBe(want))
})

test('a length in minutes is not rounded', () => {
  expect(readProse('We acknowledge your report within 10 minutes.').acknowledge?.hours).toBeCloseTo(1 / 6, 5)
})

test('a response counted from an acknowledgement that has no time is told as such', () => {
  const prose = readProse('After acknowledging, we will send our assessment within 5 days.')
  expect(prose.respond?.sure).toBe('low')
  expect(prose.findings.map(f => f.what)).toEqual([
    'counts from an acknowledgement that has no time of its own',
  ])
})

describe('what is somebody else’s, or for some reports only', () => {
  test.each([
    ['A48', 'We read every mail and acknowledge them in 2 days.'],
    ['', 'We credit and acknowledge the researchers in our release notes.'],
    ['A24', 'We answer within 24 hours; if your mail arrives on a weekend, we answer within 72 hours.'],
    ['A72', 'If you write to us on a weekend, we answer within 72 hours.'],
    ['A48', 'We answer within two days. For mails sent over the holidays it is 10 days.'],
    ['A24', 'Mails on weekends are answered within 4 days, all others within 1 day.'],
    ['A48', 'We answer within 48 hours, except on weekends.'],
    ['', 'You will not receive a response within 72 hours if you report spam.'],
    ['', 'Whoever sends spam won’t hear back within 72 hours.'],
    ['', 'The vendor’s response time is 5 business days.'],
    ['', 'Our upstream vendor responds to reports within 5 days.'],
    ['', 'Nimbus, our provider, answers security reports within 24 hours.'],
    ['', 'Reports about the hosting go to Nimbus, who respond within 3 days.'],
    ['', 'Third parties such as Nimbus will respond within 5 days.'],
    ['', 'Their security team will acknowledge your mail within 72 hours.'],
    ['', 'Send bugs in the parser module to its maintainer, who will reply within a week.'],
    ['', 'HackerOne triages submissions within 2 days.'],
    ['A72', 'Reports go to our security team, who respond within 3 days.'],
    ['A120', 'We inform the vendor and reply to you within 5 days.'],
    ['A168', 'When a vendor is involved, we aim to respond within 7 days.'],
    ['A48', 'We are a vendor that responds within 48 hours.'],
  ])('%s: %s', (want, sentence) => {
    expect(short(sentence)).toBe(want)
  })

  test.each([
    ['A48 R168', '- First response: within 48 hours\n- Status update: within 7 days'],
    ['A48', 'We answer within 48 hours. You can expect one update within a month.'],
    ['A48 R168', '- First response: within 48 hours\n- Status update: in 7 days you get a detailed answer'],
    ['A48 U7', '- First response: within 48 hours\n- Status updates: within 7 days of the last one'],
    ['U14', 'We send one update within the first week, then updates every 14 days.'],
  ])('%s: one update is no rhythm: %s', (want, text) => {
    expect(short(text)).toBe(want)
  })

  test.each([
    [
      'A120b D90',
      '| Day 0 | Report acknowledged within 5 business days |\n| Day 0-90 | Analysis and fix |\n| Day 90 | Public disclosure |',
    ],
    ['R168', '| Investigation | 7 days |\n| Investigation and patch | 40 days |'],
  ])('%s: the way to the fix is no answer', (want, rows) => {
    expect(short(`| When | What |\n|---|---|\n${rows}\n`)).toBe(want)
  })

  test.each([
    ['', '| What | When |\n|---|---|\n| Publication window after a fix is out | 90 days |'],
    ['D90', '| What | When |\n|---|---|\n| Publication | 90 days |'],
    ['D60', 'How long an embargo lasts is agreed with you; it must not be longer than 60 days.'],
    ['', 'The embargo is lifted 72 hours from the moment the CVE is assigned.'],
    ['', '**Early disclosure to distributors** (done within 1-14 days)'],
    ['D90', 'We disclose to the public within 90 days.'],
  ])('%s: neither the number nor the distributors start the clock: %s', (want, sentence) => {
    expect(short(sentence)).toBe(want)
  })

  test('a table with a second language beside English is read after a foreign sentence', () => {
    expect(
      short('请写信给我们。\n\n| Step / 步骤 | Time |\n|---|---|\n| Acknowledgement / 收到 | 24 hours |\n'),
    ).toBe('A24')
    expect(short('请写信给我们。\n\n- 48 小时内回复 24 hours\n')).toBe('')
  })
})

test.each([
  ['A120 | acknowledge 24', '- Critical: acknowledged within 1 day\n- Low: acknowledged within 5 days'],
  [
    'A48 | acknowledge 4, acknowledge 24',
    'We acknowledge all mails within 2 days.\n\n| Severity | Acknowledgement |\n|---|---|\n| Critical | 4 hours |\n| High | 24 hours |\n',
  ],
  [
    'A48 R120 | respond 24',
    '| Severity | Assessment |\n|---|---|\n| Critical | 1 day |\n| Low | 5 days |\n\nWe acknowledge within 2 days.',
  ],
  [
    'A24 | acknowledge 72',
    'We answer within 24 hours; if your mail arrives on a weekend, we answer within 72 hours.',
  ],
  ['A48 | ', 'We acknowledge all mails within 2 days.'],
])('%s: the slowest is what everybody may rely on, the others are kept beside it', (want, text) => {
  const partial = readProse(text).partial.map(p => `${p.promise} ${p.hours}`)
  expect(`${short(text)} | ${partial.join(', ')}`).toBe(want)
})

test.each([
  'We used to acknowledge within 24 hours but no longer do.',
  'Never expect an acknowledgement within 24 hours.',
  "Would be nice if we acknowledged reports within 24 hours. We can't.",
  'To do: decide whether to acknowledge within 24 or 48 hours.',
  'To be decided: acknowledge within 24 hours or within 48.',
  'TBD: we acknowledge within 24 hours.',
  'Please acknowledge our request for information within 48 hours.',
  'Example of a good policy: "We acknowledge within 24 hours and disclose after 90 days."',
  'Google Project Zero gives vendors 90 days; we have not adopted that.',
  'Customers with an Enterprise contract get a first response from support within 1 hour.',
])('denied, dropped, undecided or another’s, so nothing is promised: %s', text => {
  const { acknowledge, respond, update, disclose } = readProse(text)
  expect([acknowledge, respond, update, disclose]).toEqual([null, null, null, null])
})

describe('answers in other words', () => {
  test.each([
    ['A48', 'One of us says thanks in two days.'],
    ['A168', 'It may take a week until you read from us.'],
    ['A96', 'We make contact with the finder within 4 days.'],
    ['A72', 'Somebody comments on your draft within 3 days.'],
    ['A48', 'Submissions get confirmed within two days.'],
    ['A72', 'The officer on duty confirms this to you within 3 days.'],
    ['A72', 'Answering you takes us 3 days.'],
    ['A24', 'We are back to you in 24 hours.'],
    ['A336', 'I open the mailbox once a fortnight, so it may take that long until I answer.'],
    ['A240', 'In term time we answer in 3 days, otherwise in ten.'],
    ['R336', 'It is usually clear within two weeks whether we accept it.'],
    ['R240', 'The sender learns the result of our tests within ten days.'],
    ['R48', 'Within two days of your mail you know how we proceed.'],
    [
      'A24 R168',
      'We acknowledge in a day. The result is told to you not more than a week after we got the report.',
    ],
    [
      'A24 R120',
      '| | Critical | Low |\n|-|-|-|\n| Reply | 2 hours | 1 day |\n| Verdict | 1 day | 5 days |\n',
    ],
    ['', 'The patch gets reviewed within 5 days.'],
    ['', 'Each pull request is reviewed within two days.'],
    ['', 'Subscribers with an Enterprise plan are answered within 2 hours.'],
    ['A72', 'On a premium contract the response time is 2 hours. We answer everybody else within 3 days.'],
    ['', '### When do you fix it?\n\nIn 30 days.'],
    ['A72', '### How long until I get an answer?\n\nThree days, as a rule.'],
    ['', 'Mail us, we answer. Our meetings take place every week.'],
  ])('%s: %s', (want, text) => expect(short(text)).toBe(want))
})

describe('updates in other words', () => {
  test.each([
    ['U21', 'We brief you every third Thursday.'],
    ['U6', 'Every 6th day we tell you how it goes.'],
    ['U10', 'Once a case is open, its finder is told every ten days what has been done.'],
    ['U4', 'You get a sitrep every 96 h.'],
    ['U7', 'Everyone with an open case gets a mail each Monday.'],
    ['U8', 'We never leave you without news for more than 8 days.'],
    ['U10', 'The gap between two updates is never longer than ten days.'],
    ['U12', 'Not more than twelve days pass without a word from us.'],
    ['U6', 'Two of our messages are never more than 6 days apart.'],
    ['U30', 'You will hear from us every week for critical issues and every month for the others.'],
    ['U30', '| | High | Low |\n|-|-|-|\n| Status mails | weekly | monthly |\n'],
    ['U9', 'Communication later on: every 9 days'],
    ['U10', '### How often do I hear from you?\n\nEvery ten days.'],
    ['U21', '### And afterwards?\n\nEvery three weeks, at least.'],
    ['', '### Do you make releases?\n\nEvery five weeks.'],
    ['', 'If it has been more than 14 days since our last message, write again.'],
    ['', 'The databases are backed up on Sundays.'],
  ])('%s: %s', (want, text) => expect(short(text)).toBe(want))
})

describe('waits in other words', () => {
  test.each([
    ['D60', 'You must not share any details before 60 days have passed.'],
    ['D75', 'Nothing may be published before we have shipped a patch, or before 75 days are over.'],
    ['D40', 'Please do not go public earlier than 40 days after your report.'],
    ['D60', 'Our advisory is out 60 days after your mail at the latest.'],
    ['D60', '### When may I publish?\n60 days after you wrote to us, or once it is fixed.'],
    ['', 'Please do not publish before a fix has been out for 30 days.'],
  ])('%s: %s', (want, text) => expect(short(text)).toBe(want))
})

test.each([
  ['A72', 'It usually takes the team three days to get to new mail.'],
  ['A24', 'The person on call picks up new reports within a day and lets you know.'],
  ['A48', 'Our bot opens a ticket at once; a human follows up in 48 hours.'],
  ['A168', 'I try to look at every report within a week.'],
  ['A72b', 'Reports are picked up within three working days.'],
  ['A48', 'The on-duty member must write to the reporter within 48 hours of the mail coming in.'],
  ['A336', 'If you mail in summer it might be two weeks before anybody answers.'],
  ['R72', 'Initial severity is set within 72 hours and sent to you.'],
  ['R336', "You'll be informed of our findings within a fortnight."],
  ['R168', "After 7 days you'll have our opinion on the matter."],
  ['R168', 'A plan for fixing it is sent to you inside a week.'],
  ['U7', "Every week we say how far we've come."],
  ['U30', "We'll check in once a month."],
  ['U5', 'The longest you should have to wait for an update is five days.'],
  ['U14', 'Expect to be updated fortnightly.'],
  ['U7', '- Follow-ups: weekly'],
  ['U7', 'From then on, expect an e-mail per week.'],
  ['D90', 'We keep to the customary 90 days.'],
  ['D90', 'Full details are released on day 90.'],
  ['D90', 'Advisories go live no later than three months after intake.'],
  ['D90', 'If it takes us longer than 90 days to fix it, publish.'],
  ['D90', 'A 90-day period of non-disclosure applies.'],
  ['D60', 'Researchers may release their findings sixty days after reporting.'],
  ['D90', 'We consider ninety days a fair time to keep things under the lid.'],
  ['D30', 'Thirty days from your mail, the ticket is unlocked and everybody can read it.'],
  ['A48 R168', '**48 hours** – we confirm receipt  \n**7 days** – we tell you what we make of it'],
  ['U14', 'Update interval: 14 days'],
  ['U10', 'The update cadence is ten days.'],
  ['D90', 'We ask for ninety (90) days of silence.'],
  ['', 'CVE records are published within 24 hours.'],
  ['', 'Reporters have 14 days to answer our questions.'],
  ['', 'Reports without an answer from you for 30 days are closed.'],
  ['', 'We do a dependency audit every week and update what is needed.'],
  ['', 'Users get two weeks to upgrade before we publish details.'],
  ['', 'Wait for 5 days, and if nobody has answered by then, mail the board.'],
  ['', 'Before 2020 we answered within 24 hours.'],
  ['A72', 'Please be patient. Three days may pass before you hear anything.'],
  ['A24', 'Acknowledgements are sent the day after receipt at the latest.'],
  ['A120', 'The median time to a first response is 1 day, and we guarantee five.'],
  ['A72', 'Mails get an answer, usually on the same day, always within three.'],
  ['A24', 'A receipt will be issued no later than one day following submission.'],
  ['A48', 'Contact will be made with you within 48 hours.'],
  ['A24 R48', 'Acknowledge in 24 hours, qualify in 48 hours.'],
  ['R240', 'We rate the severity and get that rating to you in ten days.'],
  ['R120', 'It takes about five days to find out if a report is valid, then we write to you.'],
  ['R720', 'Confirmation or rejection of the vulnerability: 30 days'],
  ['R168', 'The team will investigate and come back with an answer as to validity in 7 days.'],
  ['U7', 'You will be contacted weekly with the latest state of your case.'],
  ['U7', 'Reporters can count on one mail a week from us until the end.'],
  ['U10', "While a fix is in the works we'll drop you a line every ten days."],
  ['U14', "You won't be left waiting for news longer than 14 days."],
  ['U14', 'We commit to giving an update every sprint (two weeks).'],
  ['U7', 'Your ticket is updated weekly.'],
  ['U14', 'Our aim is that nobody waits more than two weeks for an update.'],
  ['U10', 'After triage, a further message follows every 10 days.'],
  ['D90', 'Once 90 days have elapsed since your report, you may publish.'],
  ['D90', 'The usual deadline of 90 days applies.'],
  ['D90', "We'd prefer if nothing were published for the first three months."],
  ['D180', 'Silence is requested for 180 days.'],
  ['D60', 'After 60 days without a fix you may go public.'],
  ['D90', "We follow Google's 90-day policy."],
  ['D60', 'You may talk about your finding 60 days after having reported it.'],
])('%s: %s', (want, text) => expect(short(text)).toBe(want))

test.each([
  ['U7', '## Communication during the fix\n\nWeekly, in the advisory.'],
  ['D90', '## Publication\n\nNinety days after the report, or when fixed.'],
  ['R240', '## Assessment\n\nThis takes ten days at most.'],
  ['A72 R168', '## Our response\n\n- first: 3 days\n- in depth: 7 days'],
  [
    'A72 R168',
    "Hi there! We (Tom and Ines) read the security inbox twice a week, so 3 days is the longest you'd wait for an answer. We discuss new reports in our Sunday call and tell you what came out of it within a week.",
  ],
  [
    'A48 D90',
    "Contact us first. You'll have our answer in two days. Give us ninety days. Then publish whatever you like.",
  ],
  [
    'A48 U7 D60',
    'Our side of the bargain: an answer in 48 hours, a status every week, and credit. Your side: sixty days of patience before you publish.',
  ],
  [
    'A24 R168',
    "Upon submission an automated mail confirms receipt. A person will write within one day. Within one week the product team will have determined the severity, of which you'll be informed.",
  ],
  ['D90', 'If no fix has been made available by day 90, full details will be published nevertheless.'],
  ['D45', 'Vendors have forty-five days, then we publish.'],
])('%s: %s', (want, text) => expect(short(text)).toBe(want))

test.each([
  ['', 'Reports are discussed in our weekly call.'],
  ['', 'The board gets a summary of all reports every quarter.'],
  ['', 'Our customers receive an update every month.'],
  ['', 'Delete our data within 30 days of our answer.'],
  ['', 'Our access logs are disclosed to nobody and are deleted after 14 days.'],
  ['', 'For non-security questions expect an answer in 5 days.'],
  ['', 'Pull requests are answered within 3 days.'],
  ['', 'Feature requests get a reply within two weeks.'],
  ['', 'Support tickets are answered within 8 hours.'],
  ['', "We can't send you daily updates."],
  ['', 'We do not send updates every week; ask when you want to know.'],
  ['', "Don't ask for updates more often than every two weeks."],
  ['U7 D90', "You'll hear from us every week. If it's not fixed by day 90, you're free to talk."],
])('%s: %s', (want, text) => expect(short(text)).toBe(want))

test.each([
  ['A120', 'The officers pass it on, and tell you so, within five days.'],
  ['A48', 'A maintainer reacts in two days.'],
  ['A72b', 'The case manager contacts the finder in no more than 3 business days.'],
  ['A10', "You'll have a sign of life from us in ten hours."],
  ['A168', 'We get to these within a week.'],
  ['A24', '- 1 day: you know that we are at it'],
  ['A336', 'I reply once a fortnight, from the library.'],
  ['A96 R96', 'We reply within four days, and in the same mail tell you whether we see it as a bug.'],
  ['R144', 'Six days from your report: it has a severity.'],
  ['R192', 'During 8 days we check your report and write to you.'],
  ['A24 R144', "It's one day until the confirmation of receipt and five more until the verdict."],
  ['U7', '| We … | … in |\n|-|-|\n| tell you where we are | 7 days, then again |\n'],
  ['U12', '12 days: longest pause between two mails of ours'],
  ['U5', 'We follow up at least every 5 days.'],
  ['', 'We test restores weekly, and the status page is updated at once.'],
  [
    'A168 R720 D300',
    'These periods apply, each from when the report arrives (we do not use PGP):\n(a) seven days for the confirmation of receipt,\n(b) thirty days for the assessment,\n(c) 300 days for the publication.',
  ],
  ['D30', 'Then hush for a month, please.'],
  ['D60', 'Under no circumstances do we keep them undisclosed for longer than two months.'],
  ['D75', 'As for secrecy: seventy-five days from your mail.'],
  ['D14', 'We accept embargoes that expire within two weeks of our being told.'],
  ['', 'Chips follow another process, with a 180-day embargo by the manufacturers.'],
  ['D60', 'Your part: sixty days of silence.'],
])('%s: %s', (want, text) => expect(short(text)).toBe(want))

test.each([
  ['D80', 'Disclose: an advisory comes with the fix, or 80 days after the report where there is no fix yet'],
  ['R168', "I'll let you know my thoughts within the week."],
  ['A72 R336', 'Expect 3 days to the first reply, two weeks to a reasoned statement on your finding.'],
])('%s: %s', (want, text) => expect(short(text)).toBe(want))

test.each([
  ['D90', 'We expect researchers to grant 90 days before they present their work at conferences.'],
  ['', 'CERT/CC publishes after 45 days; we have no deadline of our own.'],
  ['R240', 'A technical response follows within 10 days.'],
  ['R168', 'Our assessment is shared by the end of the first week.'],
  ['U14', "We'll keep you apprised every two weeks."],
  ['U3', "We'll update the advisory thread every three days."],
  ['A168', 'We read the inbox weekly and answer then.'],
])('%s: %s', (want, text) => expect(short(text)).toBe(want))

test.each([
  [
    'A96 D50',
    'We need up to four days until we respond, so please publish nothing for fifty days from your report.',
  ],
  ['A6 U3', 'First answer: same day (6 hours). Interim reports: every 3 days.'],
  ['A72 R240', 'You get our confirmation inside three days and our evaluation inside ten.'],
  ['U14', 'From then on, fortnightly, you have a note on how the repair goes.'],
  ['D110', '| Phase | What we do |\n|-|-|\n| Publish | Advisory at release or after 110 days |\n'],
  ['D70', "We'd like to count on your silence for 70 days."],
])('%s: %s', (want, text) => expect(short(text)).toBe(want))

test.each([
  ['A48 R120', 'Two days for a reply, five for a verdict.'],
  ['A24 R72 U7', 'We reply in one day, assess in three, and update you every seven.'],
  ['A48 R168', 'You have our acknowledgement after two days and our assessment after seven.'],
  ['A24 D90', 'One day to answer, ninety to disclose.'],
  ['R240', "Whether your report is accepted you'll learn within ten days."],
  ['U7', "You'll read from us each week."],
  ['U10', 'Ten days is the longest we go without writing to you.'],
  ['D90', 'You may go public on the 90th day.'],
  ['D30', 'No details before 30 days are up, please.'],
  ['D90', 'Reports are unsealed after ninety days.'],
  ['D90', 'Give us a quarter of a year before you publish.'],
  ['D14', 'Embargoes last two weeks at most.'],
  ['', 'Members must respond to the coordinator within two days.'],
])('%s: %s', (want, text) => expect(short(text)).toBe(want))

test.each([
  ['', 'Contributors are told within a week whether their patch is merged.'],
  ['', 'Fixes are picked up by distributions within days, or two weeks at most.'],
  ['', 'The newest release is picked up by mirrors within 24 hours.'],
  ['', 'A person writes the release notes within two days of the release.'],
  ['', 'Session tickets are visible for 24 hours.'],
  ['', 'You get a new version every month.'],
  ['', 'You should update every month.'],
  ['', 'It took us three months to publish the last one.'],
])('%s: %s', (want, text) => expect(short(text)).toBe(want))
