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
  /** The changed lines as a unified diff in one hunk; none for what is no text or kept its text. */
  readonly patch?: string
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
    const binary = [old, now].some(leaf => leaf && git.objects.blobs.get(leaf.sha)?.includes(0))
    const { patch, additions, deletions } = hunk(binary ? [] : lines(old), binary ? [] : lines(now))
    return {
      filename,
      status,
      sha: now?.sha ?? old?.sha ?? '',
      ...(previous === undefined ? {} : { previous }),
      additions,
      deletions,
      ...(patch === null ? {} : { patch }),
    } as const
  })
}

/** What differs between two texts, from the first line that does to the last, with three lines around it. */
function hunk(was: readonly string[], is: readonly string[]) {
  const least = Math.min(was.length, is.length)
  let head = 0
  while (head < least && was[head] === is[head]) head += 1
  let tail = 0
  while (tail < least - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1
  const [gone, come] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)]
  const [additions, deletions] = [come.length, gone.length]
  if (additions + deletions === 0) return { patch: null, additions, deletions }
  const before = was.slice(Math.max(0, head - 3), head)
  const after = was.slice(was.length - tail, was.length - tail + 3)
  const around = before.length + after.length
  const range = (size: number) => {
    const count = size + around
    const start = count === 0 ? 0 : head - before.length + 1
    return count === 1 ? `${start}` : `${start},${count}`
  }
  const marked = (mark: string, lines: readonly string[]) => lines.map(line => mark + line)
  const body = [...marked(' ', before), ...marked('-', gone), ...marked('+', come), ...marked(' ', after)]
  const patch = [`@@ -${range(deletions)} +${range(additions)} @@`, ...body].join('\n')
  return { patch, additions, deletions }
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

/** What one side made of a text: lines `from` up to `to` are `lines` now. As git shows it where it changed one place. */
function changed(before: readonly string[], after: readonly string[]) {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from++
  let end = 0
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end++
  return { from, to: before.length - end, lines: after.slice(from, after.length - end) }
}

/** null where the places that both sides changed touch or overlap. */
function mergedText(base: string, ours: string, theirs: string): string | null {
  const before = base.split('\n')
  const [one, other] = [ours, theirs].map(text => changed(before, text.split('\n')))
  if (!one || !other) return null
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  if (first.to >= second.from) return null
  const between = before.slice(first.to, second.from)
  const whole = [before.slice(0, first.from), first.lines, between, second.lines, before.slice(second.to)]
  return whole.flat().join('\n')
}

/** Merges `theirs` into `ours`; null where both changed the same place of a file in different ways. */
export function merged({ objects }: Git, base: Files, ours: Files, theirs: Files): Files | null {
  const result: Files = new Map()
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [was, mine, other] = [base.get(path), ours.get(path), theirs.get(path)]
    let leaf = same(was, mine) ? other : mine
    if (!same(was, mine) && !same(was, other) && !same(mine, other)) {
      if (!was || !mine || !other || mine.mode !== other.mode) return null
      const [from, a, b] = [was, mine, other].map(({ sha }) => objects.blobs.get(sha)?.toString('utf8') ?? '')
      const text = mergedText(from ?? '', a ?? '', b ?? '')
      if (text === null) return null
      leaf = { mode: mine.mode, sha: objects.addBlob(Buffer.from(text)) }
    }
    if (leaf !== undefined) result.set(path, leaf)
  }
  return result
}
