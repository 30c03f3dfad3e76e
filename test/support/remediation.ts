import type { Seed } from '../../sandbox/github.ts'
import { acme } from './acme.ts'

/** Release lines by public repository: `{ engine: ['main', 'release/1.x'] }`. */
export type Lines = Readonly<Record<string, readonly string[]>>

type Different = {
  /** More of the coordination repository's `pledge.yml`, as YAML lines. */
  readonly coordination?: string
  /** What is different about a mirror: public, a fork, readable by others, without draft pull requests. */
  readonly mirrors?: Readonly<Record<string, Partial<NonNullable<Seed['repositories']>[number]>>>
  readonly tags?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * The organisation of the journeys with these public repositories, their release lines and a private mirror of
 * each (`acme/<name>-private`), all named in the coordination repository's `pledge.yml`. Each has `src/parser.js`,
 * a changelog and, on every line, a version of its own; `v1.0.0` and `v2.0.0` are tagged unless `tags` says otherwise.
 */
export function withMirrors(lines: Lines, different: Different = {}): Seed {
  const names = Object.keys(lines)
  const others = acme({ coordination: coordination(lines, different.coordination) }).repositories ?? []
  const apart = others.filter(({ name }) => !names.includes(name.replace('acme/', '')))
  const publics = names.map(name => {
    const [first = 'main', ...rest] = lines[name] ?? []
    return {
      name: `acme/${name}`,
      files: {
        'src/parser.js': 'export const parse = text => text.split(",")\n',
        'CHANGELOG.md': '# Changelog\n',
        VERSION: `${first}\n`,
      },
      branches: Object.fromEntries(rest.map(branch => [branch, { VERSION: `${branch}\n` }])),
      tags: different.tags?.[name] ?? { 'v1.0.0': rest.at(-1) ?? first, 'v2.0.0': first },
    }
  })
  const mirrors = names.map(name => ({
    name: `acme/${name}-private`,
    mirrorOf: `acme/${name}`,
    ...different.mirrors?.[name],
  }))
  return { repositories: [...apart, ...publics, ...mirrors] }
}

function coordination(lines: Lines, more = ''): string {
  const entries = Object.entries(lines).map(
    ([name, branches]) =>
      `  acme/${name}: { mirror: acme/${name}-private, releases: [${branches.join(', ')}] }\n`,
  )
  return `coordinators: [alice, bob]\nremediation:\n${entries.join('')}${more}`
}
