import type { Git } from './git.ts'
import type { Commit, Files, Leaf } from './objects.ts'

/** Every commit that can be reached from these, themselves included. */
export function ancestors(git: Git, ...from: readonly string[]): Map<string, Commit> {
  const found = new Map<string, Commit>()
  const open = [...from]
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const commit = found.has(sha) ? null : git.commitAt(sha)
    if (commit === null) continue
    found.set(commit.sha, commit)
    open.push(...commit.parents)
  }
  return found
}

/** The commits of `head` that `base` does not have, parents before children. */
export function between(git: Git, base: string | null, head: string): Commit[] {
  const known = base === null ? new Map() : ancestors(git, base)
  const sorted: Commit[] = []
  const seen = new Set<string>()
  const visit = (sha: string) => {
    const commit = seen.has(sha) || known.has(sha) ? null : git.commitAt(sha)
    seen.add(sha)
    if (commit === null) return
    for (const parent of commit.parents) visit(parent)
    sorted.push(commit)
  }
  visit(head)
  return sorted
}

/** Where two lines of history part: the common commit that no other common commit follows; null where none is. */
export function mergeBase(git: Git, one: string, other: string): Commit | null {
  const mine = ancestors(git, one)
  const common = [...ancestors(git, other).values()].filter(commit => mine.has(commit.sha))
  const behind = ancestors(git, ...common.flatMap(commit => commit.parents))
  return common.find(commit => !behind.has(commit.sha)) ?? null
}

export type Change = {
  readonly filename: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly sha: string
  readonly previous?: string
  readonly additions: number
  readonly deletions: number
}

const same = (a: Leaf | undefined, b: Leaf | undefined) => a?.sha === b?.sha && a?.mode === b?.mode

/** What changed between two sets of files, by name. A file that kept half of its lines under a new name was renamed. */
export function changes(git: Git, before: Files, after: Files): Change[] {
  const lines = (leaf: Leaf | undefined) => {
    const text = (leaf && git.objects.blobs.get(leaf.sha)?.toString('utf8')) ?? ''
    return text === '' ? [] : text.replace(/\n$/, '').split('\n')
  }
  const gone = [...before.keys()].filter(path => !after.has(path))
  const renamedFrom = new Map<string, string>()
  for (const path of [...after.keys()].filter(path => !before.has(path)).sort()) {
    const here = lines(after.get(path))
    const alike = (old: string) => {
      if (before.get(old)?.sha === after.get(path)?.sha) return 1
      const there = lines(before.get(old))
      return kept(there, here) / Math.max(there.length, here.length, 1)
    }
    const best = gone.toSorted((a, b) => alike(b) - alike(a))[0]
    if (best === undefined || alike(best) < 0.5) continue
    renamedFrom.set(path, best)
    gone.splice(gone.indexOf(best), 1)
  }
  const renamedAway = new Set(renamedFrom.values())
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths.flatMap(filename => {
    const previous = renamedFrom.get(filename)
    const [old, now] = [before.get(previous ?? filename), after.get(filename)]
    if (renamedAway.has(filename) || (previous === undefined && same(old, now))) return []
    const status = previous ? 'renamed' : !old ? 'added' : !now ? 'removed' : 'modified'
    const [was, is] = [lines(old), lines(now)]
    const stay = kept(was, is)
    return {
      filename,
      status,
      sha: now?.sha ?? old?.sha ?? '',
      ...(previous === undefined ? {} : { previous }),
      additions: is.length - stay,
      deletions: was.length - stay,
    } as const
  })
}

/** How many lines two texts share, in whatever order. */
function kept(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>()
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1)
  return after.filter(line => {
    const count = left.get(line) ?? 0
    if (count > 0) left.set(line, count - 1)
    return count > 0
  }).length
}

/** Merges `theirs` into `ours` file by file; null where both changed the same file in different ways. */
export function merged(base: Files, ours: Files, theirs: Files): Files | null {
  const result: Files = new Map()
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [was, mine, other] = [base.get(path), ours.get(path), theirs.get(path)]
    if (!same(was, mine) && !same(was, other) && !same(mine, other)) return null
    const leaf = same(was, mine) ? other : mine
    if (leaf !== undefined) result.set(path, leaf)
  }
  return result
}
