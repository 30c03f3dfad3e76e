import type { SeedRepository } from './seed.ts'

/** Release lines by public repository: `{ engine: ['main', 'release/1.x'] }`. The first is the default branch. */
export type Lines = Readonly<Record<string, readonly string[]>>

/** What is different about a mirror: public, a fork, readable by others, without draft pull requests. */
export type Different = Readonly<Record<string, Partial<SeedRepository>>>

/**
 * These public repositories of an organisation with their release lines, and a private mirror of each under
 * `<name>-private`. Each has `src/parser.js`, a changelog and, on every line, a version of its own; `v1.0.0` is tagged
 * on the last line and `v2.0.0` on the first unless `tags` (tag to line) says otherwise.
 */
export function withMirrors(
  owner: string,
  lines: Lines,
  mirrors: Different = {},
  tags: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): SeedRepository[] {
  const publics = Object.entries(lines).map(([name, [first = 'main', ...rest]]) => ({
    name: `${owner}/${name}`,
    files: {
      'src/parser.js': 'export const parse = text => text.split(",")\n',
      'CHANGELOG.md': '# Changelog\n',
      VERSION: `${first}\n`,
    },
    branches: Object.fromEntries(rest.map(branch => [branch, { VERSION: `${branch}\n` }])),
    tags: tags[name] ?? { 'v1.0.0': rest.at(-1) ?? first, 'v2.0.0': first },
  }))
  const copies = Object.keys(lines).map(name => ({
    name: `${owner}/${name}-private`,
    mirrorOf: `${owner}/${name}`,
    ...mirrors[name],
  }))
  return [...publics, ...copies]
}

/** `remediation` of the coordination repository's `pledge.yml`, which names them. */
export const remediation = (owner: string, lines: Lines): string =>
  `remediation:\n${Object.entries(lines)
    .map(
      ([name, branches]) =>
        `  ${owner}/${name}: { mirror: ${owner}/${name}-private, releases: [${branches.join(', ')}] }\n`,
    )
    .join('')}`
