import type { CoordinationConfig } from './schema.ts'
import { quoted } from './wording.ts'

/** Something in a file that can be read but does nothing; `line` where it is known. */
export type Remark = { readonly line: number | null; readonly message: string; readonly text: string }

/**
 * What the lists of people in a `pledge.yml` say to no effect: somebody listed twice, and the leave of somebody who
 * does not coordinate. Where a team coordinates, its members are not known here and anybody may be on leave. `lines`
 * are those that `readConfig` gave.
 */
export function peopleRemarks(
  config: CoordinationConfig,
  lines: Readonly<Record<string, number>> = {},
): readonly Remark[] {
  const { coordinators = [], readers = [], approvers = [], away = [] } = config
  const twice = Object.entries({ coordinators, readers, approvers }).flatMap(([key, list]) => {
    const names = list.map(name => name.toLowerCase())
    return list.flatMap((name, n): Remark[] =>
      names.indexOf(name.toLowerCase()) < n
        ? [
            {
              line: lines[key] ?? null,
              message: `${quoted(name)} is listed twice under \`${key}\`: GitHub does not tell upper from lower case. Take one out.`,
              text: name,
            },
          ]
        : [],
    )
  })
  const known = new Set(coordinators.map(name => name.toLowerCase()))
  if (coordinators.some(name => name.includes('/'))) return twice
  const idle = away.flatMap(({ coordinator }, n): Remark[] =>
    known.has(coordinator.toLowerCase())
      ? []
      : [
          {
            line: lines[`away.${n}.coordinator`] ?? null,
            message: `${quoted(coordinator)} is away, but is no coordinator: list them under \`coordinators\`, or take the leave out.`,
            text: coordinator,
          },
        ],
  )
  return [...twice, ...idle]
}
