import type { Emulated } from './emulator.ts'
import type { Hub } from './hub.ts'
import { stamp } from './show.ts'
import { fullName, installationFor, type Repository } from './world.ts'

/** Commits a file through emulate; the event is made here, for emulate's carries neither installation nor compare. */
export async function push(
  hub: Hub,
  emulated: Emulated,
  repository: Repository,
  path: string,
  text: string | null,
  by: string,
): Promise<string> {
  const where = `/repos/${fullName(repository)}/contents/${path.split('/').map(encodeURIComponent).join('/')}`
  const head = await emulated.ask(
    'GET',
    `/repos/${fullName(repository)}/git/ref/heads/${repository.defaultBranch}`,
  )
  const before =
    head.status === 200 ? (JSON.parse(head.text) as { object: { sha: string } }).object.sha : '0'.repeat(40)
  const there = await emulated.ask('GET', where)
  const sha = there.status === 200 ? (JSON.parse(there.text) as { sha: string }).sha : undefined
  const at = stamp(hub.world.now())
  const author = { name: by, email: `${by}@users.example`, date: at }
  const message = text === null ? `Delete ${path}` : sha === undefined ? `Add ${path}` : `Change ${path}`
  const body = { message, author, committer: author, ...(sha === undefined ? {} : { sha }) }
  const content = text === null ? {} : { content: Buffer.from(text).toString('base64') }
  const answer = await emulated.ask(text === null ? 'DELETE' : 'PUT', where, {
    body: { ...body, ...content },
  })
  if (answer.status >= 300) throw new Error(`emulate refused the push: ${answer.status} ${answer.text}`)
  const after = (JSON.parse(answer.text) as { commit: { sha: string } }).commit.sha
  if (installationFor(hub.world, repository) === undefined) return after
  const touched = (kind: string) =>
    kind === (text === null ? 'removed' : sha === undefined ? 'added' : 'modified') ? [path] : []
  const files = { added: touched('added'), removed: touched('removed'), modified: touched('modified') }
  const commit = {
    id: after,
    distinct: true,
    message,
    timestamp: at,
    author: { ...author, username: by },
    ...files,
  }
  hub.webhooks.emit('push', null, repository, by, {
    ref: `refs/heads/${repository.defaultBranch}`,
    before,
    after,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    commits: [commit],
    head_commit: commit,
    pusher: { name: by, email: author.email },
  })
  return after
}
