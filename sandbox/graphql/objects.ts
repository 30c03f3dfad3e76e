import type { Git } from '../git/git.ts'
import { stamp } from '../show.ts'

/** GitHub gives at most this much of a file's text. */
const longestText = 512_000

/** A commit, an annotated tag or a tree by its name; null where there is none. */
export function gitObject(git: Git, sha: string): object | null {
  const { objects } = git
  const commit = objects.commits.get(sha)
  if (commit !== undefined) {
    const { message, tree, committer } = commit
    const messageHeadline = message.split('\n')[0]
    const about = { message, messageHeadline, committedDate: stamp(committer.at) }
    return { __typename: 'Commit', id: `C_${sha}`, oid: sha, ...about, tree: () => gitObject(git, tree) }
  }
  const tag = objects.tags.get(sha)
  if (tag !== undefined) {
    const { name, message, target } = tag
    return { __typename: 'Tag', id: `TAG_${sha}`, oid: sha, name, message, target: gitObject(git, target) }
  }
  const entries = objects.trees.get(sha)
  if (entries !== undefined) {
    const shown = entries.map(({ name, mode, sha: oid }) => ({
      name,
      path: name,
      mode: Number.parseInt(mode, 8),
      type: mode === '040000' ? 'tree' : 'blob',
      oid,
    }))
    return { __typename: 'Tree', id: `T_${sha}`, oid: sha, entries: shown }
  }
  const bytes = objects.blobs.get(sha)
  if (bytes === undefined) return null
  const isBinary = bytes.includes(0)
  return {
    __typename: 'Blob',
    id: `B_${sha}`,
    oid: sha,
    text: isBinary ? null : bytes.subarray(0, longestText).toString('utf8'),
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > longestText,
  }
}
