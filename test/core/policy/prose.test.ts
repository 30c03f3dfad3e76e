import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compilePolicy } from '../../../src/core/policy/compile.ts'
import { promiseNames } from '../../../src/core/policy/policy.ts'
import { readProse, toReadJson } from '../../../src/core/policy/prose.ts'

const own = new URL('../../data/policies/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, own), 'utf8')

/** The four times in short ("48h", "3 business days" as "72h b", "90d"), contacts and flags. */
function short(markdown: string) {
  const { acknowledge, respond, update, disclose, contacts, pgp, supportedVersions, outOfScope, bounty } =
    toReadJson(readProse(markdown))
  const hours = (h: typeof acknowledge) => h && `${h.hours}h${h.business ? ' b' : ''}`
  return {
    times: [hours(acknowledge), hours(respond), update?.days ?? null, disclose?.days ?? null],
    contacts,
    flags: { pgp, supportedVersions, outOfScope, bounty },
  }
}

const nothing = { pgp: null, supportedVersions: null, outOfScope: null, bounty: null }

describe('whole policies', () => {
  const expected: Record<string, ReturnType<typeof short>> = {
    'one-line.md': {
      times: ['48h', '72h', null, null],
      contacts: ['keeper@harbour.example'],
      flags: { ...nothing, outOfScope: true },
    },
    'federated.md': {
      times: ['48h', '48h', null, null],
      contacts: ['gather+security@gather.example'],
      flags: nothing,
    },
    'table.md': {
      times: ['48h b', '240h b', 14, 90],
      contacts: ['lathe-security@lathe.example', 'https://github.com/lathe/lathe/security/advisories/new'],
      flags: { pgp: true, supportedVersions: true, outOfScope: null, bounty: false },
    },
    'asked-of-reporter.md': {
      times: ['120h', null, null, 45],
      contacts: ['safety@mill.example', 'https://hackerone.com/mill'],
      flags: nothing,
    },
    'by-severity.md': {
      times: ['72h', '240h', null, null],
      contacts: ['psirt@kiln.example'],
      flags: nothing,
    },
    'contradiction.md': {
      times: ['48h', null, null, null],
      contacts: ['security@anvil.example'],
      flags: nothing,
    },
    'summed.md': { times: ['72h b', '144h b', 7, 90], contacts: ['security@loom.example'], flags: nothing },
    'two-languages.md': {
      times: ['72h b', null, null, null],
      contacts: ['security@werk.example'],
      flags: nothing,
    },
    'silent.md': { times: [null, null, null, null], contacts: [], flags: nothing },
  }

  test.each(readdirSync(own))('%s', name => {
    expect(short(text(name))).toEqual(expected[name])
  })

  test('the rules of a file without line breaks are quoted in its own words', () => {
    const prose = readProse(text('one-line.md'))
    expect(prose.outOfScopeClauses).toEqual([
      'Automated scans in bulk',
      'Denial of service',
      'Social engineering',
      'Reports on machines that we do not control',
      'Accounts that are not owned by the tester',
    ])
    expect(prose.conduct).toHaveLength(1)
    expect(prose.conduct[0]).toMatch(
      /^These are out of scope and must not be attacked or performed: Automated/,
    )
    expect(prose.thirdParty).toBe(
      'Security bugs in third-party software should be reported to the people who maintain that software.',
    )
    expect(prose.acknowledge?.sentence).toMatch(/^The keepers will acknowledge/)
  })

  test('conduct rules are whole list items; what asks for something else is none', () => {
    const { conduct, thirdParty } = readProse(text('federated.md'))
    expect(conduct.map(c => c.slice(0, 20))).toEqual([
      'Act in good faith: n',
      'Do not read or chang',
      'Should you come acro',
      'Please test on a loc',
    ])
    expect(thirdParty).toMatch(/third-party modules/)
  })

  test('contradictions and numbers without a unit are findings at their lines', () => {
    const found = readProse(text('contradiction.md')).findings
    expect(found.map(f => [f.line, f.what])).toEqual([
      [6, 'a number without a unit'],
      [10, 'contradicts the acknowledgement time on line 3'],
    ])
  })

  test('what is not English is said, not guessed', () => {
    const found = readProse(text('two-languages.md')).findings
    expect(found.map(f => [f.line, f.what])).toEqual([[3, 'language not understood: only English is read']])
    const french = readProse(
      '# Sécurité\n\nNous répondons dans les 48 heures et nous publions après 90 jours.',
    )
    expect([french.acknowledge, french.disclose]).toEqual([null, null])
    const chinese = readProse('# 安全\n\n我们将在 48 hours 内回复您的报告，并在 90 days 后公开。')
    expect([chinese.acknowledge, chinese.disclose]).toEqual([null, null])
    expect(chinese.findings).not.toEqual([])
  })

  test.each([
    [
      'Dutch',
      'Meld lekken via sec@a.example. Wij reageren binnen 3 werkdagen en houden u wekelijks op de hoogte.',
    ],
    ['Italian', 'Scrivete a sec@a.example. Risponderemo entro 48 ore.'],
    ['French', 'Merci de signaler les failles à sec@a.example. Réponse sous 48 heures.'],
    ['Spanish', 'Escriba a sec@a.example. Responderemos en 48 horas (2 days).'],
    ['Portuguese', 'Reporte falhas para sec@a.example. Respondemos em até 48 horas.'],
    ['German in few words', 'Antwort: 48 Stunden (sec@a.example)'],
    ['German', 'Bitte melden Sie Lücken an sec@a.example. Antwort binnen 48 Stunden.'],
    ['Czech', 'Hlaste chyby na sec@a.example. Odpovíme do 48 hodin.'],
    ['Polish', 'Zgłoś lukę na adres sec@a.example. Odpowiadamy w ciągu 48 godzin.'],
    ['Turkish', 'Açıkları sec@a.example adresine bildirin. 48 saat içinde yanıt veririz.'],
    ['Vietnamese', 'Vui lòng gửi báo cáo đến sec@a.example. Chúng tôi sẽ phản hồi trong 48 giờ.'],
    ['Russian', 'Сообщайте на sec@a.example. Мы ответим за 48 hours.'],
    ['Japanese', 'sec@a.example までご報告ください。48 hours 以内に回答します。'],
    ['Korean', '취약점은 sec@a.example 로 보내주세요. 48 hours 이내에 답변드립니다.'],
  ])('%s under English headings is told and its times are not guessed, its address is read', (_, prose) => {
    const read = readProse(`# Security Policy\n\n## Reporting a Vulnerability\n\n${prose}\n`)
    expect(read.findings).toEqual([
      { line: 5, what: 'language not understood: only English is read', text: prose },
    ])
    expect([read.acknowledge, read.respond, read.update, read.disclose]).toEqual([null, null, null, null])
    expect(read.contacts.map(({ value }) => value)).toEqual(['sec@a.example'])
  })

  test('a sentence in other letters beside English ones is told, and only the English counts', () => {
    const read = readProse('# Disclosure\n\nWe publish after 90 days. 我们将在 60 天后公开。\n')
    expect(read.disclose?.days).toBe(90)
    expect(read.findings.map(({ line, text }) => [line, text])).toEqual([[3, '我们将在 60 天后公开。']])
  })

  test('every time carries its line, its sentence and how sure it is', () => {
    const read = readProse(
      '# A\n\nThanks.\n\n- We aim to *acknowledge*\n  reports within two days.\n- We answer in 1 week.',
    )
    expect(read.acknowledge).toEqual({
      hours: 48,
      business: false,
      inDays: true,
      line: 5,
      sentence: 'We aim to acknowledge reports within two days.',
      sure: 'medium',
    })
    expect(read.respond).toMatchObject({ hours: 168, line: 7, sure: 'high' })
  })

  test('the JSON form has exactly its keys, nulls where nothing is promised', () => {
    expect(toReadJson(readProse(''))).toEqual({
      acknowledge: null,
      respond: null,
      update: null,
      disclose: null,
      contacts: [],
      ...nothing,
      findings: [],
    })
    const full = toReadJson(readProse(text('table.md')))
    expect(Object.keys(full.acknowledge ?? {})).toEqual(['hours', 'business', 'line', 'sentence'])
    expect(Object.keys(full.update ?? {})).toEqual(['days', 'line', 'sentence'])
    expect(Object.keys(full.disclose ?? {})).toEqual(['days', 'business', 'line', 'sentence'])
  })
})

const seeds = new URL('../../../../shared/seeds/', import.meta.url)

describe.runIf(existsSync(seeds))('the two policies Pledge was asked for on the ground of', () => {
  const read = (start: string) => {
    const name = readdirSync(seeds).find(n => n.startsWith(start)) ?? ''
    return readProse(readFileSync(new URL(name, seeds), 'utf8'))
  }

  /** What is promised once it is compiled; null where only a target of ours would be kept. */
  const compiled = (value: ReturnType<typeof readProse>) => {
    const repository = { value, where: 'acme/engine:SECURITY.md' }
    const { policy } = compilePolicy({ prose: { repository }, coordinationRepository: null })
    return promiseNames.map(name => {
      const term = policy.promises[name]
      return term === null || term.target ? null : term.length.text
    })
  }

  test('privacytools.io: 48 and 72 hours, five things out of scope, third parties', () => {
    const prose = read('000')
    expect([prose.acknowledge?.hours, prose.respond?.hours, prose.update, prose.disclose]).toEqual([
      48,
      72,
      null,
      null,
    ])
    expect(prose.contacts.map(c => c.value)).toEqual(['admin@privacytools.io'])
    expect(compiled(prose)).toEqual(['48 hours', '72 hours', null, null])
    expect(prose.outOfScopeClauses).toHaveLength(5)
    expect(prose.thirdParty).toContain('third-party projects')
    expect(prose.conduct).toHaveLength(1)
  })

  test('Mobilizon: 48 and 48 hours, four rules for testers, third parties', () => {
    const prose = read('001')
    expect([prose.acknowledge?.hours, prose.respond?.hours, prose.update, prose.disclose]).toEqual([
      48,
      48,
      null,
      null,
    ])
    expect(prose.contacts.map(c => c.value)).toEqual(['tcit+mobilizon@framasoft.org'])
    expect(compiled(prose)).toEqual(['48 hours', '48 hours', null, null])
    expect(prose.conduct).toHaveLength(4)
    expect(prose.thirdParty).toContain('third-party modules')
    expect(prose.outOfScope).toBeNull()
  })
})
if (!existsSync(seeds))
  process.stdout.write('skipped: the two seed policies are not beside this repository\n')

test.each([
  ['- Acknowledgement: 2', 'a number without a unit'],
  ['- Disclosure timeline: 90', 'a number without a unit'],
  ['We publish in -5 days.', 'a length of time below zero'],
])('%s is no promise: %s', (text, what) => {
  const prose = readProse(`# Security\n\nReport vulnerabilities to sec@b.example.\n\n${text}\n`)
  expect([prose.acknowledge, prose.disclose]).toEqual([null, null])
  expect(prose.findings.map(f => f.what)).toContain(what)
})
