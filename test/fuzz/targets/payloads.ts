import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ZodError } from 'zod'
import { loadApp } from '../../../src/github/app.ts'
import { target } from '../target.ts'

type Handler = (event: { payload: unknown }) => Promise<void>

const user = { id: 11, login: 'rae', type: 'User' }
const at = '2026-11-02T10:00:00Z'
const envelope = {
  installation: { id: 7 },
  repository: {
    id: 9,
    name: 'engine',
    full_name: 'acme/engine',
    owner: { login: 'acme', id: 3, type: 'Organization' },
    private: false,
    visibility: 'public',
    fork: false,
    default_branch: 'main',
  },
  sender: user,
}
const issue = {
  id: 21,
  number: 4,
  title: 'Remote code execution',
  body: 'Steps to reproduce',
  state: 'open',
  html_url: 'https://github.com/acme/engine/issues/4',
  user,
  labels: [{ name: 'bug' }, 'plain'],
  assignees: [user],
  created_at: at,
  updated_at: at,
}
const sha = 'c0ffee'.padEnd(40, '0')
const pull = {
  ...{ number: 5, title: 'Longer', body: null, state: 'open', user },
  head: { ref: 'policy', sha },
}

/** Of each event that is listened to one payload with the parts and forms that GitHub gives it. */
const events: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    'repository_advisory',
    {
      action: 'reported',
      repository_advisory: {
        ghsa_id: 'GHSA-2222-3333-4444',
        cve_id: null,
        html_url: 'https://github.com/acme/engine/security/advisories/GHSA-2222-3333-4444',
        state: 'triage',
        author: user,
        created_at: at,
        updated_at: at,
        published_at: null,
        submission: { accepted: false },
        collaborating_users: [user],
        summary: 'Remote code execution',
        description: 'Details',
        severity: 'high',
        cwe_ids: ['CWE-79'],
        credits: [{ login: 'rae', type: 'reporter' }],
        vulnerabilities: [
          {
            package: { ecosystem: 'npm', name: 'engine' },
            vulnerable_version_range: '< 2',
            patched_versions: null,
            vulnerable_functions: ['run'],
          },
        ],
      },
    },
  ],
  ['issues', { action: 'opened', issue }],
  ['issues', { action: 'edited', issue, changes: { title: { from: 'x' } } }],
  ['issues', { action: 'assigned', issue: { ...issue, number: 1 }, assignee: user }],
  ...['created', 'edited'].map(
    action =>
      [
        'issue_comment',
        {
          action,
          issue: { number: action === 'created' ? 1 : 4 },
          comment: { id: 31, user, body: '/accept', created_at: at, updated_at: at },
          changes: { body: { from: 'before' } },
        },
      ] as const,
  ),
  [
    'push',
    {
      ref: 'refs/heads/main',
      deleted: false,
      commits: [{ id: 'c0ffee', message: 'Fix', added: ['SECURITY.md'], modified: [], removed: [] }],
    },
  ],
  ['pull_request', { action: 'opened', pull_request: pull }],
  ['pull_request_review', { action: 'submitted', pull_request: pull, review: { state: 'approved' } }],
  [
    'merge_group',
    { action: 'checks_requested', merge_group: { head_sha: sha, base_ref: 'refs/heads/main' } },
  ],
  ['check_run.rerequested', { action: 'rerequested', check_run: { head_sha: sha } }],
  ['check_suite.rerequested', { action: 'rerequested', check_suite: { head_sha: sha } }],
  ['create', { ref: 'v1.0', ref_type: 'tag' }],
  ['release', { action: 'published', release: { tag_name: 'v1', name: null, body: 'Notes', draft: false } }],
  ['repository', { action: 'publicized' }],
  [
    'installation',
    { action: 'created', repositories: [{ id: 9, full_name: 'acme/engine', private: false }] },
  ],
  [
    'installation_repositories',
    { action: 'added', repositories_added: [{ id: 9, full_name: 'acme/engine', private: true }] },
  ],
]

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    ...[null, true, 0, -1, Number.MAX_VALUE, 2 ** 53, 1.5, '', '0', [], {}, [null], 'x'.repeat(70_000)],
    ...[
      '2026-13-01T00:00:00Z',
      '+275760-09-13T00:00:00Z',
      '0000-01-01T00:00:00Z',
      '\0',
      '\ud800',
      '../..',
      '/',
    ],
    ...['constructor', 'closed', 'edited', 'published', { id: 7 }, { login: 'pledge[bot]' }, [[[]]]],
  ),
  fc.jsonValue(),
)
const edit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('put', 'put', 'put', 'remove', 'rename', 'repeat', 'pollute'),
  value: strange,
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** Every place in a JSON value: whose it is, and its name there. */
function places(value: unknown): (readonly [Record<string, unknown>, string])[] {
  if (typeof value !== 'object' || value === null) return []
  const held = value as Record<string, unknown>
  return Object.keys(held).flatMap(key => [[held, key] as const, ...places(held[key])])
}

/** A payload with some of its places changed, as it is after having been sent. */
function changed(payload: object, edits: readonly Edit[]): unknown {
  const copy = structuredClone(payload)
  for (const { at, how, value } of edits) {
    const all = places(copy)
    const place = all[at % Math.max(1, all.length)]
    if (!place) break
    const [held, key] = place
    if (how === 'put') held[key] = structuredClone(value)
    else if (how === 'repeat') held[key] = [held[key], structuredClone(held[key])]
    else {
      if (how === 'rename') held[`${key}_`] = held[key]
      if (how === 'pollute')
        Object.defineProperty(held, '__proto__', {
          value: { polluted: true },
          enumerable: true,
          writable: true,
          configurable: true,
        })
      delete held[key]
    }
  }
  return JSON.parse(JSON.stringify(copy))
}

const isId = (id: unknown) => assert.ok(typeof id === 'number' && !Number.isNaN(id), 'an id is a number')
const isText = (text: unknown) => assert.equal(typeof text, 'string')
const isInstant = (instant: unknown) =>
  assert.ok(instant instanceof Date && !Number.isNaN(instant.getTime()), 'an instant is a date that there is')

/** The readers with everybody behind them replaced by one who holds what arrives against its type. */
async function readers(): Promise<ReadonlyMap<string, Handler>> {
  const handlers = new Map<string, Handler>()
  const on = (names: string | readonly string[], handler: Handler) => {
    for (const name of [names].flat()) handlers.set(name, handler)
  }
  const repository = ({ id, owner, name, installation, private: hidden }: Record<string, unknown>) => {
    isId(id)
    isId(installation)
    isText(owner)
    isText(name)
    assert.equal(typeof hidden, 'boolean')
  }
  const parts = {
    github: {
      regrant: () => undefined,
      isUs: async ({ login }: { login?: unknown }) => {
        assert.ok(login === undefined || typeof login === 'string')
        return login === 'pledge[bot]'
      },
      app: async () => ({ request: async () => ({ data: { id: 7 } }) }),
    },
    store: {
      caseOfTracking: async (_: unknown, number: unknown) => (number === 1 ? 'case' : null),
      findCase: async (key: unknown) => {
        isText(key)
        return 'case'
      },
      recallAll: async () => new Map([['repository:9', { id: 9, owner: 'acme', installation: 7 }]]),
      schedule: async ({ key, dueAt }: Record<string, unknown>) => {
        isText(key)
        isInstant(dueAt)
      },
    },
    inventory: {
      homeOf: async () => null,
      installationOf: async ({ owner, name }: Record<string, unknown>) => {
        isText(owner)
        isText(name)
        return 1
      },
      see: async (told: Record<string, unknown>) => {
        repository(told)
        return told
      },
    },
    intake: {
      seeAdvisory: async (where: Record<string, unknown>, advisory: Record<string, unknown>) => {
        repository(where)
        for (const text of [advisory.ghsa_id, advisory.state, advisory.summary]) isText(text)
        for (const instant of [advisory.created_at, advisory.updated_at]) isInstant(instant)
      },
      seeTracking: async (_: unknown, issue: Record<string, unknown>) => isInstant(issue.updated_at),
      seeTrackingComment: async (_: unknown, comment: Record<string, unknown>, edited: unknown) => {
        isId(comment.id)
        isInstant(comment.created_at)
        assert.equal(typeof edited, 'boolean')
      },
      seePublicIssue: async (where: Record<string, unknown>, issue: Record<string, unknown>) => {
        repository(where)
        isId(issue.number)
        isText(issue.title)
      },
      seePublicComment: async (_: unknown, comment: Record<string, unknown>) => isId(comment.id),
    },
    sentinel: {
      see: async (_: unknown, texts: readonly Record<string, unknown>[]) => {
        for (const { place, text } of texts) {
          isText(place)
          isText(text)
        }
      },
    },
    reviews: {
      again: async (owner: unknown) => isText(owner),
      note: async (_: unknown, n: unknown) => isId(n),
      touched: async (_: unknown, n: unknown, comment: unknown) => [n, comment].forEach(isId),
      pushed: async (_: unknown, n: unknown, head: unknown) => {
        isId(n)
        isText(head)
      },
      repeat: async (_: unknown, head: unknown) => isText(head),
    },
    policyQueue: {
      judge: async (_: unknown, { head_sha, base_ref }: Record<string, unknown>) =>
        [head_sha, base_ref].forEach(isText),
      repeat: async (_: unknown, head: unknown) => isText(head),
      forget: async (_: unknown, head: unknown) => isText(head),
    },
    policyIssues: { see: async () => undefined },
    policyWatch: { pushed: async (owner: unknown) => isText(owner) },
    fixPulls: { see: async () => false, exposed: async () => undefined },
    clock: { now: () => new Date(at) },
  }
  await loadApp(
    { load: async (app: (given: unknown) => void) => app({ on }) } as never,
    parts as unknown as Parameters<typeof loadApp>[1],
  )
  for (const [name, payload] of events) await handlers.get(name)!({ payload: { ...envelope, ...payload } })
  return handlers
}

let loaded: ReturnType<typeof readers> | null = null

/** Payloads of every event that is listened to, with parts put in, taken out, renamed, repeated. */
export const payloads = target(
  {
    name: 'payloads',
    holds:
      'a payload is read to values of their types, or refused as what it is, and nothing else comes of it',
    sample: 3_000,
    share: 10,
  },
  fc.tuple(fc.constantFrom(...events), fc.array(edit, { minLength: 1, maxLength: 4 })),
  async ([[name, payload], edits]) => {
    loaded ??= readers()
    const handle = (await loaded).get(name)!
    try {
      await handle({ payload: changed({ ...envelope, ...payload }, edits) })
    } catch (error) {
      if (!(error instanceof ZodError)) throw error
    }
    assert.equal(({} as { polluted?: unknown }).polluted, undefined)
  },
)
