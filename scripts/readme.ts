// Writes the commands' table into the README, from the commands themselves.
import { readFileSync, writeFileSync } from 'node:fs'
import { helpTable } from '../src/core/commands/index.ts'

/** Where the README is. */
export const readmeFile = new URL('../README.md', import.meta.url)

const [begin, end] = ['<!-- commands: npm run readme -->', '<!-- end of commands -->']

/** The README with the table of today's commands between its markers. Throws where a marker is missing. */
export function withCommands(readme: string): string {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md lacks ${begin} or, after it, ${end}.`)
  return `${readme.slice(0, from + begin.length)}\n${helpTable()}\n${readme.slice(to)}`
}

if (import.meta.main) writeFileSync(readmeFile, withCommands(readFileSync(readmeFile, 'utf8')))
