import { encodeFact, type Fact } from '../../core/case/fact.ts'
import { timeline } from '../../core/views/timeline.ts'
import { createStore } from '../../store/store.ts'
import { json, plural, print, shown } from '../terminal.ts'
import { caseNamed, type DataOption, withCases } from './cases.ts'

/** `pledge record CASE`: everything on a case's record, the oldest first. Nothing is written. */
export async function record(name: string, options: DataOption & { readonly json?: true }): Promise<void> {
  await withCases(options, async database => {
    const id = await caseNamed(name, database.db)
    const facts = await createStore(database).facts(id)
    print(options.json ? json({ case: id, facts: facts.map(encodeFact) }) : lines(id, facts))
  })
}

function lines(id: string, facts: readonly Fact[]): string[] {
  const [first] = facts
  const source = first?.kind === 'reportReceived' ? `, ${shown(first.source.url)}` : ''
  return [
    `Case ${id}${source}`,
    `${plural(facts.length, 'fact')} on its record, the oldest first`,
    '',
    ...timeline(facts, true).map(line => shown(line.replace(/^- /, ''))),
  ]
}
