import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { onboardingBody } from '../../../src/core/messages/onboarding.ts'
import { onboarding } from '../../../src/core/policy/onboarding.ts'
import { readProse } from '../../../src/core/policy/prose.ts'
import { readConfig } from '../../../src/core/policy/read.ts'

const url = 'https://schema.test/pledge.schema.json'
const read = (files: Readonly<Record<string, string>>) =>
  readConfig(files['.github/pledge.yml'] ?? '', 'public')

test('an offered SECURITY.md says what the file beside it says', () => {
  const { files } = onboarding(null, 'acme', url)
  const prose = readProse(files['SECURITY.md'] ?? '')
  expect(prose).toMatchObject({
    acknowledge: { hours: 48 },
    respond: { hours: 168 },
    update: { days: 14 },
    disclose: { days: 90 },
    privateReporting: true,
    findings: [],
  })
  expect(read(files)).toMatchObject({
    ok: true,
    value: {
      promises: {
        acknowledge: { seconds: 48 * 3600 },
        respond: { seconds: 7 * 86_400 },
        update: { seconds: 14 * 86_400 },
        disclose: { seconds: 90 * 86_400 },
      },
    },
  })
})

test('a file compiled from prose promises nothing that the prose does not', () => {
  const value = readProse('We acknowledge reports within 3 business days.')
  const { files } = onboarding({ value, where: 'acme/engine:SECURITY.md' }, 'acme', url)
  expect(Object.keys(files)).toEqual(['.github/pledge.yml'])
  expect(files['.github/pledge.yml']).toMatch(/^# yaml-language-server: \$schema=https:\/\/schema\.test/)
  const config = read(files)
  expect(config.ok && config.value).toEqual({
    promises: { acknowledge: { kind: 'business', days: 3, text: '3 business days' } },
  })
})

test('where nobody knows an address of the schema, its place is named', () => {
  const text = onboarding(null, 'acme', null).files['.github/pledge.yml'] ?? ''
  expect(text).not.toContain('$schema')
  expect(text).toMatch(/^# All keys: (\S+) in the repository of Pledge/)
  expect(existsSync(/^# All keys: (\S+)/.exec(text)?.[1] ?? '')).toBe(true)
})

test('times for some reports are shown beside the one that becomes the promise', () => {
  const text =
    '| Severity | Acknowledgement |\n|---|---|\n| Critical | 4 hours |\n| High | 24 hours |\n| Low | 5 days |\n'
  const about = onboarding({ value: readProse(text), where: 'acme/engine:SECURITY.md' }, 'acme', url)
  expect(about.promises.acknowledge?.length.text).toBe('5 days')
  const body = onboardingBody(about)
  expect(body).toContain('| `acknowledge` | **5 days** | line 5:')
  expect(body.match(/^- `acknowledge` .*/gm)).toEqual([
    expect.stringMatching(/^- `acknowledge` 4 hours: line 3: `Critical/),
    expect.stringMatching(/^- `acknowledge` 24 hours: line 4: `High/),
  ])
  const plain = {
    value: readProse('We acknowledge reports within 2 days.'),
    where: 'acme/engine:SECURITY.md',
  }
  expect(onboardingBody(onboarding(plain, 'acme', url))).not.toContain('some reports')
})
