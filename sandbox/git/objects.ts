import { createHash } from 'node:crypto'

/** What git keeps of a repository: blobs, trees, commits and annotated tags under their real SHA-1 names. */

export type Mode = '100644' | '100755' | '120000' | '160000' | '040000'
export type Entry = { readonly name: string; readonly mode: Mode; readonly sha: string }
export type Signature = { readonly name: string; readonly email: string; readonly at: Date }
export type Commit = {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}
export type Tag = {
  readonly sha: string
  readonly name: string
  readonly target: string
  readonly tagger: Signature
  readonly message: string
}
/** A file of a tree: how it is kept and the name of its blob. */
export type Leaf = { readonly mode: Mode; readonly sha: string }
/** The files of a commit by their whole path. */
export type Files = Map<string, Leaf>

const line = ({ name, email, at }: Signature) => `${name} <${email}> ${Math.floor(at.getTime() / 1000)} +0000`

export class Objects {
  readonly blobs = new Map<string, Buffer>()
  readonly trees = new Map<string, readonly Entry[]>()
  readonly commits = new Map<string, Commit>()
  readonly tags = new Map<string, Tag>()

  has(sha: string): boolean {
    return [this.blobs, this.trees, this.commits, this.tags].some(one => one.has(sha))
  }

  /** Everything that another repository has: a clone, unrelated from then on. */
  take(other: Objects) {
    const kinds = ['blobs', 'trees', 'commits', 'tags'] as const
    for (const kind of kinds) {
      const own: Map<string, unknown> = this[kind]
      for (const [sha, object] of other[kind]) own.set(sha, object)
    }
  }

  addBlob(content: Buffer): string {
    const sha = nameOf('blob', content)
    this.blobs.set(sha, content)
    return sha
  }

  addTree(entries: readonly Entry[]): string {
    const key = (one: Entry) => Buffer.from(one.mode === '040000' ? `${one.name}/` : one.name)
    const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)))
    const parts = sorted.flatMap(({ mode, name, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ])
    const sha = nameOf('tree', Buffer.concat(parts))
    this.trees.set(sha, sorted)
    return sha
  }

  addCommit(from: Omit<Commit, 'sha'>): string {
    const head = [
      `tree ${from.tree}`,
      ...from.parents.map(parent => `parent ${parent}`),
      `author ${line(from.author)}`,
      `committer ${line(from.committer)}`,
    ]
    const sha = nameOf('commit', Buffer.from(`${head.join('\n')}\n\n${from.message}`))
    this.commits.set(sha, { sha, ...from })
    return sha
  }

  addTag(from: Omit<Tag, 'sha'>): string {
    const head = [`object ${from.target}`, 'type commit', `tag ${from.name}`, `tagger ${line(from.tagger)}`]
    const sha = nameOf('tag', Buffer.from(`${head.join('\n')}\n\n${from.message}`))
    this.tags.set(sha, { sha, ...from })
    return sha
  }

  /** All files under a tree. */
  files(tree: string, under = ''): Files {
    const files: Files = new Map()
    for (const { name, mode, sha } of this.trees.get(tree) ?? []) {
      if (mode !== '040000') files.set(under + name, { mode, sha })
      else for (const [path, leaf] of this.files(sha, `${under}${name}/`)) files.set(path, leaf)
    }
    return files
  }

  /** The tree of these files, with the trees below it. */
  treeOf(files: Files): string {
    const entries: Entry[] = []
    const folders = new Map<string, Files>()
    for (const [path, leaf] of files) {
      const slash = path.indexOf('/')
      if (slash < 0) entries.push({ name: path, ...leaf })
      else {
        const folder = path.slice(0, slash)
        const inside: Files = folders.get(folder) ?? new Map()
        folders.set(folder, inside.set(path.slice(slash + 1), leaf))
      }
    }
    for (const [name, inside] of folders) entries.push({ name, mode: '040000', sha: this.treeOf(inside) })
    return this.addTree(entries)
  }
}

const nameOf = (type: string, content: Buffer) =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')

/** Puts a file in its place; what stood in its way (a folder of that name, a file where a folder begins) goes. */
export function place(files: Files, path: string, leaf: Leaf | null) {
  const parts = path.split('/')
  for (let at = 1; leaf !== null && at < parts.length; at += 1) files.delete(parts.slice(0, at).join('/'))
  for (const other of [...files.keys()]) if (other.startsWith(`${path}/`)) files.delete(other)
  if (leaf === null) files.delete(path)
  else files.set(path, leaf)
}
