import { eraseReporter } from '../../store/erase.ts'
import { print, Refusal } from '../terminal.ts'
import { caseNamed, type DataOption, withCases } from './cases.ts'

type Options = DataOption & { readonly reporter?: true; readonly force?: true }

/** `pledge erase CASE --reporter`: takes who reported a case out of its record, for good. The record still verifies. */
export async function erase(name: string, options: Options): Promise<void> {
  if (!options.reporter)
    throw new Refusal('Say what to erase: --reporter, the id and login of who reported the case.')
  await withCases(options, async ({ db }) => {
    const id = await caseNamed(name, db)
    const outcome = await eraseReporter(db, id, { force: options.force === true, now: new Date() })
    if (outcome === 'open')
      throw new Refusal(
        `Case ${id} is open: whoever reported it would be a stranger from then on, whose comments and commands Pledge no ` +
          'longer tells from anybody else’s. Close it first, or repeat this with --force.',
      )
    if (outcome === 'busy')
      throw new Refusal(
        `Case ${id} is closed, but something is still to be done at GitHub that may name the reporter: let the App ` +
          'run until that is done, or repeat this with --force.',
      )
    print(
      outcome === 'nobody'
        ? `Case ${id} names no reporter: there is nothing to erase.`
        : `The reporter of case ${id} is erased. The App writes the tracking issue anew when it runs next; ` +
            'what stands elsewhere at GitHub, and in backups, is yours to erase.',
    )
  })
}
