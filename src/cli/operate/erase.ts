import { erase as eraseFrom, wipe } from '../../store/erase.ts'
import { print, Refusal, shown } from '../terminal.ts'
import { caseNamed, type DataOption, placeOfCases, withCases } from './cases.ts'

type Options = DataOption & {
  readonly reporter?: true
  readonly person?: string
  readonly force?: true
}

/**
 * `pledge erase CASE --reporter` or `--person LOGIN`: takes who reported a case, or somebody else whom its record names,
 * out of it, for good. The record still verifies.
 */
export async function erase(name: string, { reporter, person, force, ...where }: Options): Promise<void> {
  if ((reporter === undefined) === (person === undefined))
    throw new Refusal(
      'Say whom to erase: --reporter, who reported the case, or --person LOGIN, somebody else whom its record names.',
    )
  const who = person === undefined ? 'reporter' : { login: person.replace(/^@/, '') }
  const named = who === 'reporter' ? 'The reporter' : shown(who.login)
  await withCases(where, async ({ db }) => {
    const id = await caseNamed(name, db)
    const { became, elsewhere } = await eraseFrom(db, id, { who, force: force === true, now: new Date() })
    if (became === 'coordinator')
      throw new Refusal(
        `${named} coordinates case ${id} and stays on its record, which tells who answered for it. \`/assign\` gives it to somebody else.`,
      )
    if (became === 'open')
      throw new Refusal(
        `Case ${id} is open: ${who === 'reporter' ? 'whoever reported it' : named} would be a stranger from then on, whose comments and commands Pledge no ` +
          'longer tells from anybody else’s. Close it first, or repeat this with --force.',
      )
    if (became === 'busy')
      throw new Refusal(
        `Case ${id} is closed, but something is still to be done at GitHub that may name ${who === 'reporter' ? 'the reporter' : named}: let the App ` +
          'run until that is done, or repeat this with --force.',
      )
    const isEmbedded = placeOfCases(where).databaseUrl === undefined
    if (isEmbedded)
      await wipe(db).catch(() => {
        throw new Refusal(
          `${became === 'erased' ? 'They are erased, but the' : 'The'} files of the database could not be written anew, and may hold them still: make room on its disk, and repeat this.`,
        )
      })
    print(
      became === 'nobody'
        ? `Case ${id} names ${who === 'reporter' ? 'no reporter' : `nobody called ${named}`}: there is nothing to erase.${isEmbedded ? ' The files of the database were written anew.' : ''}`
        : `${who === 'reporter' ? `The reporter of case ${id}` : named} is erased${who === 'reporter' ? '' : ` from case ${id}`}. The App writes the tracking issue anew when it runs next, and GitHub sends it then what stood there: repeat this after that${isEmbedded ? ', which writes the files of the database anew' : ''}. ` +
            'What stands elsewhere at GitHub, and in backups, is yours to erase.',
    )
    if (elsewhere.length > 0)
      print(
        `The same person stands in ${elsewhere.length === 1 ? 'another record' : `${elsewhere.length} other records`} here: ${elsewhere.join(', ')}. ` +
          '`pledge erase` takes them out of each, by --reporter or --person.',
      )
  })
}
