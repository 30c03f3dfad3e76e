import { expect, test } from 'vitest'
import type { Client } from '../../src/github/client.ts'
import { createFixHands } from '../../src/github/fix-hands.ts'
import { OneCase } from '../support/one-case.ts'

const sha = (n: number) => String(n).repeat(40)

/** A GitHub with one private mirror that nobody else can read; remembers what was written, and how much at once. */
function aMirror() {
  const written: string[] = []
  const begun: string[] = []
  let [under, most, number] = [0, 0, 0]
  const answers: Readonly<Record<string, (given: Record<string, unknown>) => unknown>> = {
    'GET /repos/{owner}/{repo}': () => ({
      ...{ id: 7, name: 'engine-private', owner: { login: 'acme' } },
      ...{ private: true, visibility: 'private', fork: false },
    }),
    'GET /repos/{owner}/{repo}/collaborators': () => [],
    'GET /repos/{owner}/{repo}/branches/{branch}': () => ({
      commit: { sha: sha(1), commit: { tree: { sha: sha(2) } } },
    }),
    'POST /repos/{owner}/{repo}/git/commits': ({ message }) => {
      begun.push(String(message))
      return { sha: sha(3) }
    },
    'POST /repos/{owner}/{repo}/git/refs': () => ({}),
    'POST /repos/{owner}/{repo}/pulls': ({ base }) => ({
      ...{ number: ++number, state: 'open', head: { sha: sha(3) }, base: { sha: sha(1), ref: base } },
    }),
  }
  const request = async (route: string, given: Record<string, unknown>) => {
    const answer = answers[route]
    if (!answer) throw new Error(`${route} is not asked for`)
    const isWriting = route.startsWith('POST')
    if (isWriting) {
      most = Math.max(most, ++under)
      written.push(`${route.split('/').at(-1)}${given.base ? ` ${given.base}` : ''}`)
      await new Promise(resolve => setImmediate(resolve))
      under--
    }
    return { data: answer(given), headers: {} }
  }
  return { client: { request } as unknown as Client, written, begun, most: () => most }
}

test('prepares the lines of one mirror in turn: of what creates content one request follows the other', async () => {
  const mirror = aMirror()
  const one = new OneCase()
  const lines = ['main', 'release/2.x', 'release/1.x']
  const job = { installation: 1, case: one.case, facts: one.facts, snapshot: null, now: one.now }
  const found = await createFixHands().prepare(
    mirror.client,
    job,
    {
      ...{ kind: 'prepareFixes', repository: 'acme/engine', mirror: 'acme/engine-private', lines },
      ...{ coordinators: [], readers: [] },
    },
    false,
  )
  expect(mirror.written).toEqual(lines.flatMap(line => ['commits', 'refs', `pulls ${line}`]))
  expect(mirror.most()).toBe(1)
  // Of the same tree and parent, and of the same second, only their messages tell them apart.
  expect(new Set(mirror.begun).size).toBe(lines.length)
  expect(found).toMatchObject({
    mirror: null,
    pulls: lines.map(line => ({ line, tree: sha(2) })),
    blocked: [],
  })
})
