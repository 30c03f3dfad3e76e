import { afterEach, describe, expect, test } from 'vitest'
import type { Seed } from '../../sandbox/github.ts'
import { type Journey, journey, oneHome } from '../support/journey.ts'
import { withMirrors } from '../support/remediation.ts'

const lines = {
  engine: ['main', 'release/2.x', 'release/1.x'],
  api: ['main', 'release/1.x'],
  web: ['main', 'release/1.x'],
}
const seed = (different = {}) =>
  withMirrors(lines, {
    coordination: 'related: [acme/.github]\nservices: { status: [ops] }\nreaders: [rita]\n',
    tags: {
      engine: { 'v1.4.2': 'release/1.x', 'v2.2.0': 'release/2.x', 'v3.0.0': 'main' },
    },
    ...different,
  })

describe.each(oneHome)('a fix in the private mirrors ($name)', home => {
  let j: Journey
  afterEach(() => j.end())

  const begin = async (different = {}, more: Partial<Seed> = {}) => {
    j = await journey({ home, sandbox: { seed: { ...seed(different), ...more } } })
    const ghsa = j.sandbox.people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: 'CANARYSUMMARY',
      description: 'CANARYBODY',
      vulnerabilities: [
        {
          package: { ecosystem: 'npm', name: 'engine' },
          vulnerable_version_range: null,
          patched_versions: null,
          vulnerable_functions: ['CANARYFUNCTION'],
        },
      ],
    })
    await j.settled()
    return ghsa
  }
  const say = async (body: string, who = 'alice') => {
    j.sandbox.people.commentOnIssue('acme/security', 1, who, body)
    await j.settled()
  }
  const body = () => j.sandbox.issues('acme/security')[0]?.body ?? ''
  const comments = () => j.sandbox.issueComments('acme/security', 1).map(one => one.body)
  const operations = () => {
    const counts: Record<string, number> = {}
    for (const { operation } of j.sandbox.requests)
      if (operation && !operation.endsWith('/access_tokens')) counts[operation] = (counts[operation] ?? 0) + 1
    return counts
  }

  test('is prepared for every release line that is touched, once, and followed to its merge', async () => {
    const ghsa = await begin()
    await say('/accept\n/affected acme/engine@>=1.0,<3.0 acme/api acme/web service:status')
    expect(body()).toContain('prepared 0 of 6')
    expect(body()).not.toContain('| `acme/engine` | `main`')
    expect(j.sandbox.advisory(ghsa).vulnerabilities).toMatchObject([
      {
        package: { ecosystem: 'npm', name: 'engine' },
        vulnerable_version_range: '>= 1.0, < 3.0',
        vulnerable_functions: ['CANARYFUNCTION'],
      },
      { package: { ecosystem: 'other', name: 'acme/api' } },
      { package: { ecosystem: 'other', name: 'acme/web' } },
    ])

    j.sandbox.clearRequests()
    await say('/fix')
    expect(operations()).toEqual({
      // Of each mirror: whether it is one, and who may read it. Of each line: where it stands, here and in public.
      'GET /repos/{owner}/{repo}': 3,
      'GET /repos/{owner}/{repo}/collaborators': 3,
      'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': 1,
      'GET /repos/{owner}/{repo}/branches/{branch}': 12,
      'POST /repos/{owner}/{repo}/git/commits': 6,
      'POST /repos/{owner}/{repo}/git/refs': 6,
      'POST /repos/{owner}/{repo}/pulls': 6,
      // The answer, and one comment for each repository; the issue is written once.
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': 4,
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}': 1,
    })
    const pulls = j.sandbox.pulls('acme/engine-private')
    expect(pulls.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Maintenance [0-9a-f]{12}$/),
      expect.stringMatching(/^Maintenance [0-9a-f]{12}$/),
    ])
    expect(pulls[0]?.body).toContain('- [ ] Reproduced by a test that fails')
    await say('/fix', 'bob')
    expect(comments().at(-1)).toContain('Nothing is missing: 6 pull requests opened')
    expect(j.sandbox.pulls('acme/engine-private')).toHaveLength(2)

    const { people } = j.sandbox
    people.tick('acme/engine-private', 1, 'alice', 'Reproduced')
    people.pushToPull('acme/engine-private', 1, 'alice', {
      'src/parser.js': 'export const parse = () => []\n',
    })
    people.review('acme/engine-private', 1, 'bob', 'APPROVED')
    await j.settled()
    expect(body()).toContain('prepared 0 of 6, in work 6, reviewed 1')
    expect(body()).toContain('1 of 10 ticked')
    people.markReady('acme/engine-private', 1, 'alice')
    people.mergePull('acme/engine-private', 1, 'alice')
    people.closePull('acme/api-private', 1, 'alice')
    await j.settled()
    expect(body()).toContain('prepared 1 of 6')
    expect(body()).toContain('closed unmerged')
    expect(j.sandbox.violations).toEqual([])
    expect(j.logged()).not.toContain('CANARY')
  })

  test.each([
    ['an event', false],
    ['polling', true],
  ])('that will have to go public by hand is told of by %s, while the embargo holds', async (_, lost) => {
    await begin()
    await say('/accept\n/affected acme/api\n/fix')
    const { people } = j.sandbox
    const push = (files: Record<string, string>) => people.pushToPull('acme/api-private', 1, 'alice', files)
    const told = () => comments().filter(text => text.includes('**will have to go public by hand**'))
    const seen = () => (lost ? j.forward(400) : j.settled())
    j.sandbox.dropWebhooks(lost)
    push({ 'src/parser.js': 'export const parse = () => []\n' })
    await seen()
    expect(told()).toEqual([])
    push({ '.github/workflows/ci.yml': 'on: push\n' })
    await seen()
    expect(told()).toHaveLength(1)
    expect(body()).toContain('goes public **by hand** (it changes a workflow)')
    j.sandbox.clearRequests()
    people.tick('acme/api-private', 1, 'alice', 'Fixed')
    await seen()
    // The files are read once for each head. (A poll has them read for the review of policies, whatever it is about.)
    if (!lost) expect(operations()['GET /repos/{owner}/{repo}/pulls/{pull_number}/files']).toBeUndefined()
    j.sandbox.dropWebhooks(false)
    await say('/release')
    expect(comments().at(-1)).toContain('**will have to go public by hand** (it changes a workflow)')
    expect(j.sandbox.violations).toEqual([])
  })

  test('is followed by polling where events are lost', async () => {
    await begin()
    await say('/accept\n/affected acme/api\n/fix')
    j.sandbox.dropWebhooks(true)
    const { people } = j.sandbox
    people.tick('acme/api-private', 1, 'alice', 'Fixed')
    people.review('acme/api-private', 1, 'bob', 'APPROVED')
    people.closePull('acme/api-private', 2, 'alice')
    await j.forward(400)
    expect(body()).toContain(
      'prepared 0 of 2, in work 1, reviewed 1, blocked 1 (`release/1.x`: closed unmerged)',
    )
    people.markReady('acme/api-private', 1, 'alice')
    people.mergePull('acme/api-private', 1, 'alice')
    await j.forward(400)
    await j.forward(400)
    expect(body()).toContain('prepared 1 of 2')
    expect(body()).toContain('1 of 10 ticked')
  })

  test.each([
    ['is public', { mirrors: { api: { private: false } } }, 'It is public.'],
    ['is a fork', { mirrors: { api: { fork: true } } }, 'It is a fork'],
    [
      'can be read by others',
      { mirrors: { api: { collaborators: { mallory: 'read', rita: 'read' } } } },
      'It can be read by `mallory`:',
    ],
  ])('is refused in a mirror that %s', async (_, different, why) => {
    await begin(different)
    await say('/accept\n/affected acme/api\n/fix')
    expect(comments().join('\n')).toContain(why)
    expect(body()).toContain('prepared 0 of 2, blocked 2')
    expect(j.sandbox.pulls('acme/api-private')).toEqual([])
  })

  test('that others can read of a sudden is told of', async () => {
    await begin()
    await say('/accept\n/affected acme/api acme/web\n/fix')
    const { people } = j.sandbox
    const told = (what: string) => comments().filter(text => text.includes(what))
    people.setPrivate('acme/api-private', false, 'alice')
    people.addCollaborator('acme/web-private', 'mallory', 'read', 'alice')
    await j.settled()
    for (let n = 0; n < 2; n++) {
      await j.forward(400)
      expect(told('is public now')).toHaveLength(1)
      expect(told('can be read by `mallory` now')).toHaveLength(1)
    }
    expect(body()).toContain('draft, **mirror is public**')
    expect(body()).toContain('draft, **mirror has other readers**')
    people.setPrivate('acme/api-private', true, 'alice')
    await j.settled()
    await j.forward(400)
    // The record goes on telling that it was.
    expect(body()).not.toContain('**mirror is public**')
    expect(body()).toContain('the mirror of `acme/api` may be used again')
  })

  test('that went to another owner is told of', async () => {
    const { repositories = [] } = seed()
    await begin(
      {},
      {
        repositories: [...repositories, { name: 'beta/code', files: {} }],
        people: ['alice', 'bob', 'rae', 'carol'],
        organizations: [
          { login: 'acme', admins: ['alice', 'bob'], members: [] },
          { login: 'beta', admins: ['carol'] },
        ],
      },
    )
    await say('/accept\n/affected acme/api\n/fix')
    j.sandbox.people.transferRepository('acme/api-private', 'beta', 'alice')
    await j.settled()
    await j.forward(1000)
    expect(comments().filter(text => text.includes('can be read by `carol` now'))).toHaveLength(1)
    expect(j.sandbox.violations).toEqual([])
  })

  test('that the App may not look at any more, or is gone, is told of', async () => {
    await begin()
    await say('/accept\n/affected acme/api acme/web\n/fix')
    const told = (what: string) => comments().filter(text => text.includes(what))
    const giveBack = j.sandbox.fail({
      ...{
        method: 'GET',
        path: /^\/repos\/acme\/api-private\/collaborators/,
        times: Number.POSITIVE_INFINITY,
      },
      ...{ fault: { kind: 'status', status: 403 } },
    })
    const others = ['engine', 'api', 'web', 'security', '.github', 'api-private'].map(name => `acme/${name}`)
    j.sandbox.people.chooseRepositories('acme', others, 'alice')
    for (let n = 0; n < 2; n++) {
      await j.forward(400)
      expect(told('does not tell any more who can read the mirror `acme/api-private`')).toHaveLength(1)
      expect(told('**The mirror `acme/web-private` cannot be seen any more**')).toHaveLength(1)
    }
    expect(body()).toContain('draft, **mirror is gone**')
    giveBack()
    j.sandbox.people.addCollaborator('acme/api-private', 'mallory', 'read', 'alice')
    await j.forward(400)
    expect(told('can be read by `mallory` now')).toHaveLength(1)
    expect(j.sandbox.violations).toEqual([])
  })

  test('that everybody can read is told of by `/release` at the latest, where the event was lost', async () => {
    await begin()
    await say('/accept\n/affected acme/api\n/fix')
    j.sandbox.dropWebhooks(true)
    j.sandbox.people.setPrivate('acme/api-private', false, 'alice')
    j.sandbox.dropWebhooks(false)
    await say('/release')
    expect(comments().at(-1)).toContain('`acme/api`: **its mirror is public**')
    expect(body()).toContain('draft, **mirror is public**')
    expect(comments().filter(text => text.includes('is public now'))).toHaveLength(1)
    expect(j.sandbox.violations).toEqual([])
  })

  test('says where a mirror is behind, or lacks a line, and where drafts are not to be had', async () => {
    await begin({ mirrors: { api: { drafts: false } } })
    const { people } = j.sandbox
    people.pushTo('acme/api', 'main', 'alice', { 'CHANGELOG.md': '# New\n' })
    people.deleteBranch('acme/api-private', 'release/1.x', 'alice')
    await j.settled()
    await say('/accept\n/affected acme/api\n/fix')
    expect(comments().join('\n')).toContain('**The mirror is behind**')
    expect(body()).toContain('blocked 1 (`release/1.x`: no such branch)')
    const [pull] = j.sandbox.pulls('acme/api-private')
    expect(pull?.body).toContain('**This mirror is behind**')
  })
})
