import type { Seed } from '../../sandbox/github.ts'
import {
  type Different,
  type Lines,
  remediation,
  withMirrors as repositories,
} from '../../sandbox/mirrors.ts'
import { acme } from './acme.ts'

/** The items of a fix's checklist that are ticked before the day, each by a word of its own. */
export const beforeTheDay = [
  'Reproduced',
  'Fixed',
  'whole test',
  'Similar',
  'Behaves',
  'Changelog',
  'Reviewed',
  'reporter',
] as const

/**
 * The organisation of the journeys with these public repositories, their release lines and a private mirror of each
 * (`acme/<name>-private`), all named in the coordination repository's `pledge.yml`. See `sandbox/mirrors.ts` for what
 * is in them.
 */
export function withMirrors(
  lines: Lines,
  different: {
    /** More of the coordination repository's `pledge.yml`, as YAML lines. */
    readonly coordination?: string
    readonly mirrors?: Different
    readonly tags?: Readonly<Record<string, Readonly<Record<string, string>>>>
  } = {},
): Seed {
  const file = `coordinators: [alice, bob]\n${remediation('acme', lines)}${different.coordination ?? ''}`
  const others = acme({ coordination: file }).repositories ?? []
  const apart = others.filter(({ name }) => !(name.replace('acme/', '') in lines))
  return { repositories: [...apart, ...repositories('acme', lines, different.mirrors, different.tags)] }
}
