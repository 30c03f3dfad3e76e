import { describe, expect, test } from 'vitest'
import { pointer, whereToReport } from '../../../src/core/messages/in-public.ts'

const page = { kind: 'advisory', url: 'https://github.test/acme/engine/security/advisories/new' } as const

describe('the comment on a public issue', () => {
  test('points to private reporting and says nothing of what the issue says', () => {
    expect(pointer(page)).toMatchInlineSnapshot(
      `"Thank you for writing. A maintainer will look at this; please do not add details here until then. If this concerns security, please continue in private: https://github.test/acme/engine/security/advisories/new"`,
    )
  })

  test('points to the contact of the policy where there is no private reporting', () => {
    expect(pointer({ kind: 'contact', contact: 'security@acme.test' })).toContain('security@acme.test')
  })

  test('without either asks for patience', () => {
    expect(pointer(null)).toContain('The maintainers will get in touch.')
  })

  test.each([page, { kind: 'contact', contact: 'security@acme.test' } as const, null])(
    'confirms and denies nothing',
    channel => {
      for (const words of [pointer(channel), whereToReport(channel)]) {
        expect(words).not.toMatch(
          /vulnerab|exploit|confirm|valid|embargo|advisor(?!ies\/new)|report(?!s?\/|ing)/i,
        )
      }
    },
  )
})

test('a question where to report is answered with the way', () => {
  expect(whereToReport(page)).toContain(page.url)
})
