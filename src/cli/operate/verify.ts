import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Earlier, faultInGuard, type Verified, verifyRecords } from '../../store/verify.ts'
import { type ExitCode, plural, print, Refusal, shown } from '../terminal.ts'
import { caseNamed, type DataOption, withCases } from './cases.ts'

type Options = DataOption & { readonly all?: true; readonly json?: true; readonly against?: string }

/**
 * `pledge verify CASE` and `--all`: whether every fact is the one that was recorded. Gives 1 where one is not.
 * Nothing is written; with `--json` a line a case, which `--against` takes later on.
 */
export async function verify(name: string | undefined, options: Options): Promise<ExitCode> {
  if ((name === undefined) === (options.all === undefined))
    throw new Refusal('Give one case, or --all for the records of all.')
  const earlier = options.against === undefined ? new Map<string, Earlier>() : earlierIn(options.against)
  return withCases(options, async ({ db }) => {
    const only = name === undefined ? null : await caseNamed(name, db)
    let [records, facts, broken] = [0, 0, 0]
    for await (const one of verifyRecords(db, only, earlier)) {
      records++
      facts += one.facts
      if (one.fault !== null) broken++
      if (options.json) print(JSON.stringify(one))
      else if (one.fault !== null || only !== null) print(line(one))
    }
    const guard = await faultInGuard(db)
    if (guard !== null) process.stderr.write(`${guard}\n`)
    if (!options.json && only === null)
      print(
        broken === 0
          ? `${plural(records, 'record')} with ${plural(facts, 'fact')}: all as they were recorded.`
          : `${broken} of ${plural(records, 'record')} ${broken === 1 ? 'is' : 'are'} not as recorded.`,
      )
    return broken === 0 && guard === null ? 0 : 1
  })
}

const line = ({ case: id, facts, head, fault }: Verified): string =>
  fault === null
    ? `Case ${shown(id)}: ${plural(facts, 'fact')}, all as they were recorded; the last one's hash is ${head}.`
    : `Case ${shown(id)}: ${shown(fault)}.`

const verified = z.object({
  case: z.string(),
  facts: z.number().int(),
  head: z.string(),
  fault: z.string().nullable(),
})

/** What an earlier run said of each record, a line of JSON each. One that was broken then vouches for nothing. */
function earlierIn(path: string): ReadonlyMap<string, Earlier> {
  try {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    if (lines.length === 0) throw new Error('empty')
    const read = lines.map(text => verified.parse(JSON.parse(text)))
    return new Map(read.filter(({ fault }) => fault === null).map(one => [one.case, one]))
  } catch {
    throw new Refusal(`${shown(path)} cannot be read as the output of \`pledge verify --all --json\`.`)
  }
}
