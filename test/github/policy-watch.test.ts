import { expect, test } from 'vitest'
import { createPolicyWatch } from '../../src/github/policy-watch.ts'

const repository = (id: number, name: string) => ({
  id,
  owner: 'acme',
  name,
  installation: 1,
  private: false,
})
const all = [repository(1, 'engine'), repository(2, 'api'), repository(3, '.github')]

/** Processes on one store, each of which watches the policies of three repositories; `files` is what stands at GitHub. */
function watched() {
  const memory = new Map<string, unknown>()
  const files = new Map<string, string>()
  const people = new Map([['alice', 7]])
  const knobs = { graphql: true }
  let now = 0
  let questions = 0
  const read: string[] = []
  /** What was read as background work, which waits where much is asked of GitHub. */
  const background: string[] = []
  const graphql = async (query: string, variables: Record<string, string>) => {
    questions++
    if (!knobs.graphql) throw Object.assign(new Error('Not Found'), { status: 404 })
    const about = (alias: string) => variables[`n${alias.slice(1)}`] ?? ''
    const person = (alias: string) => {
      const login = variables[`a${alias.slice(1)}`] ?? ''
      return { login, databaseId: people.get(login) ?? null }
    }
    const aliases = [...query.matchAll(/\b([re]\d+): /g)].map(([, alias = '']) => alias)
    return Object.fromEntries(
      aliases.map(alias => [
        alias,
        alias.startsWith('r') ? { oid: files.get(about(alias)) ?? null } : person(alias),
      ]),
    )
  }
  const process = () =>
    createPolicyWatch({
      github: {
        installation: async (_: number, isBackground: boolean) => {
          if (isBackground) background.push('the look')
          return { graphql }
        },
      },
      store: {
        recall: async (key: string) => memory.get(key) ?? null,
        remember: async (key: string, value: unknown) => void memory.set(key, value),
      },
      clock: { now: () => new Date(now) },
      guide: {
        refresh: async (_: number, { name }: { name: string }, isBackground: boolean) => {
          read.push(name)
          if (isBackground) background.push(name)
          const repositories = [
            { owner: 'acme', name },
            { owner: 'acme', name: '.github' },
          ]
          return { sources: { repositories, coordinators: ['alice'] } }
        },
      },
    } as unknown as Parameters<typeof createPolicyWatch>[0])
  /** A round of polling five minutes later, or at once; what was read in it, and how much GitHub was asked for that. */
  const round = async (
    watch: ReturnType<typeof process>,
    { later = 300_000, keep = true, worked = '' } = {},
  ) => {
    now += later
    questions = 0
    read.length = 0
    background.length = 0
    for (const one of all) {
      const found = await watch.refresh(1, one, 60_000, one.name === worked)
      if (keep) found?.keep()
    }
    return { read: [...read], questions }
  }
  return { files, people, knobs, background, process, round }
}

const names = all.map(({ name }) => name)

test('policies are read again where what they were read from changed, and looked at together', async () => {
  const { files, people, process, round } = watched()
  const watch = process()
  await round(watch)
  await round(watch)
  expect(await round(watch)).toEqual({ read: [], questions: 2 })
  expect(await round(watch, { later: 1_000 })).toEqual({ read: [], questions: 0 })
  files.set('api', 'changed')
  expect(await round(watch)).toEqual({ read: ['api'], questions: 2 })
  files.set('.github', 'changed')
  expect((await round(watch)).read).toEqual(names)
  people.set('alice', 8)
  expect((await round(watch)).read).toEqual(names)
  expect((await round(watch)).read).toEqual([])
})

test('what was read and not dealt with is read again', async () => {
  const { process, round } = watched()
  const watch = process()
  for (let n = 0; n < 3; n++) expect((await round(watch, { keep: false })).read).toEqual(names)
})

test('a push that another process heard of makes every earlier look stale', async () => {
  const { files, process, round } = watched()
  const [watch, other] = [process(), process()]
  for (let n = 0; n < 3; n++) await round(watch)
  files.set('engine', 'changed')
  expect((await round(watch, { later: 1_000 })).read).toEqual([])
  await other.pushed('acme')
  expect((await round(watch, { later: 1_000 })).read).toEqual(['engine'])
})

test('whom a push made coordinator, or took out, is no background work where a case is open', async () => {
  const { files, background, process, round } = watched()
  const watch = process()
  for (let n = 0; n < 3; n++) await round(watch)
  expect(background).toEqual(['the look'])
  files.set('.github', 'changed')
  await watch.pushed('acme', true)
  await watch.pushed('acme')
  expect((await round(watch, { later: 1_000, worked: 'api' })).read).toEqual(names)
  expect(background).toEqual(['engine', '.github'])
  files.set('.github', 'changed again')
  await watch.pushed('acme')
  await round(watch, { later: 1_000, worked: 'api' })
  expect(background).toEqual(['the look', ...names])
})

test('without GraphQL everything is read', async () => {
  const { knobs, process, round } = watched()
  knobs.graphql = false
  const watch = process()
  for (let n = 0; n < 3; n++) expect((await round(watch)).read).toEqual(names)
})
