import semver from 'semver'
import type { Lines } from '../case/remediation.ts'
import { isIn, versionOf } from './range.ts'

type Release = { readonly tag: string; readonly version: string }

/** The part of a version that a branch names: "release/1.x" is [1], "2.3-stable" is [2, 3], "main" is none. */
function versionIn(branch: string): readonly number[] | null {
  const [, major, minor] =
    /(?:^|[^\d.])v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(?:\d+|x))*(?![\d.])/i.exec(branch) ?? []
  if (major === undefined) return null
  return minor === undefined ? [Number(major)] : [Number(major), Number(minor)]
}

/** How many tags that are no versions are asked about by name. */
const mostUnread = 5

/**
 * Which of a repository's release lines a range touches, by their newest release: what is in production. A branch
 * that names a version has the releases of that version, the most exact name first; the one branch that names none
 * has the rest. A line counts where nothing decides: without a range, without a release of its own, or where
 * several branches name no version and the rest cannot be told apart. Tags that are no versions are given back to
 * be asked about, not guessed at.
 */
export function linesTouched(
  branches: readonly string[],
  tags: readonly string[],
  range: string | null,
): Lines {
  const releases = tags.flatMap((tag): Release[] => {
    const version = versionOf(tag)
    return version === null ? [] : [{ tag, version }]
  })
  const newest = newestOf(branches, releases)
  const lines = branches.map(line => ({ line, latest: newest.get(line) ?? null }))
  const touches = ({ latest }: { latest: Release | null }): boolean =>
    range === null || latest === null || isIn(latest.version, range)
  const told = (some: typeof lines) => some.map(({ line, latest }) => ({ line, latest: latest?.tag ?? null }))
  return {
    touched: told(lines.filter(touches)),
    untouched: told(lines.filter(line => !touches(line))),
    unread: range === null ? [] : tags.filter(tag => versionOf(tag) === null).slice(0, mostUnread),
  }
}

function newestOf(branches: readonly string[], releases: readonly Release[]): ReadonlyMap<string, Release> {
  const named = branches
    .map(branch => ({ branch, version: versionIn(branch) }))
    .sort((a, b) => (b.version?.length ?? 0) - (a.version?.length ?? 0))
  const unnamed = named.filter(({ version }) => version === null)
  const newest = new Map<string, Release>()
  for (const release of releases) {
    const parts = [semver.major(release.version), semver.minor(release.version)]
    const owner =
      named.find(({ version }) => version?.every((part, n) => part === parts[n])) ??
      (unnamed.length === 1 ? unnamed[0] : undefined)
    if (!owner) continue
    const known = newest.get(owner.branch)
    if (!known || isNewer(release, known)) newest.set(owner.branch, release)
  }
  return newest
}

/** A finished release goes before any that leads to one. */
function isNewer(one: Release, other: Release): boolean {
  const [a, b] = [one, other].map(({ version }) => (semver.prerelease(version) ? 0 : 1)) as [number, number]
  return a === b ? semver.gt(one.version, other.version) : a > b
}
