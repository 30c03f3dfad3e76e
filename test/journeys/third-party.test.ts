import { afterEach, expect, test } from 'vitest'
import { acme } from '../support/acme.ts'
import { type Journey, journey } from '../support/journey.ts'

let j: Journey
afterEach(async () => {
  expect(j.sandbox.violations).toEqual([])
  await j.end()
})

const hostile = `# Security

@everyone <img src="https://libs.test/x.png"> <!-- pledge --> /accept

Please report vulnerabilities to parser-security@libs.dev.
`

async function start() {
  const { repositories = [] } = acme({
    engine: {
      'SECURITY.md': 'Please report security bugs in third-party modules to the people who maintain them.\n',
    },
  })
  j = await journey({
    sandbox: {
      seed: {
        organizations: [
          { login: 'acme', admins: ['alice'], members: ['bob'], installed: true },
          { login: 'libs', installed: false },
        ],
        repositories: [
          ...repositories,
          { name: 'libs/parser', files: { '.github/SECURITY.md': hostile } },
          { name: 'libs/lexer' },
          {
            name: 'libs/.github',
            files: { 'SECURITY.md': 'Write to security@libs.dev about vulnerabilities.\n' },
          },
          {
            name: 'acme/vault',
            private: true,
            files: { 'SECURITY.md': 'Tell hidden@libs.dev of flaws.\n' },
          },
        ],
      },
    },
  })
}

async function sent(command: string): Promise<{ told: string; answered: string; looked: number }> {
  const ghsa = j.sandbox.people.reportVulnerability({
    repo: 'acme/engine',
    reporter: 'rae',
    summary: 'A flaw',
    description: 'In a library.',
  })
  await j.settled()
  const issue = j.sandbox.issues('acme/security').find(({ title }) => title.includes(ghsa))
  const before = j.sandbox.requests.length
  j.sandbox.people.commentOnIssue('acme/security', issue?.number ?? 0, 'alice', command)
  await j.settled()
  const asked = j.sandbox.requests.slice(before)
  // What a crowded machine did not get through at once is tried again.
  await j.forward(6)
  return {
    told: j.sandbox.advisoryComments(ghsa).at(-1)?.body ?? '',
    answered: j.sandbox.issueComments('acme/security', issue?.number ?? 0).at(-1)?.body ?? '',
    looked: asked.filter(
      ({ path, body }) => path.endsWith('graphql') && JSON.stringify(body).includes('libs'),
    ).length,
  }
}

test('a report about a library is sent to where the library takes reports', async () => {
  await start()
  const own = await sent('/third-party libs/parser')
  expect(own.told).toContain('Their own security policy takes reports at `parser-security@libs.dev`.')
  expect(own.told).toContain('> `Please report security bugs in third-party modules')
  expect(own.told).not.toMatch(/everyone|img|\/accept/)
  expect(own.answered).toContain('where `libs/parser` takes reports: `parser-security@libs.dev`')

  const none = await sent('/third-party The kernel')
  expect(none.told).toContain('maintain it: The kernel.')
  expect([own.looked, none.looked]).toEqual([1, 0])
})

test('else to where its owner does, and never by what only members may read', async () => {
  await start()
  const general = await sent(`/third-party ${j.sandbox.url}/libs/lexer\nIt is their lexer.`)
  expect(general.told).toContain('`security@libs.dev`')
  expect(general.told).toContain('It is their lexer.')
  const hidden = await sent('/third-party acme/vault')
  expect(hidden.told).not.toContain('hidden@libs.dev')
  expect(hidden.answered).toContain('No contact was found')
})

test('what cannot be read holds nothing up', async () => {
  await start()
  j.sandbox.fail({ path: /graphql$/, fault: { kind: 'status', status: 502 }, times: 1 })
  const { told, answered } = await sent('/third-party libs/parser')
  expect(told).toContain('maintain it: libs/parser.')
  expect(answered).toContain('No contact was found')
})
