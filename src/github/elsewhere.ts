import { setTimeout as sleep } from 'node:timers/promises'
import { contactsToTell, type Elsewhere, repositoryIn } from '../core/policy/elsewhere.ts'
import { readProse } from '../core/policy/prose.ts'
import type { Log } from '../shell/log.ts'
import type { GitHub } from './client.ts'
import { defaultsOf, readPolicyFiles } from './files.ts'

/** A coordinator waits for the answer: what GitHub has not shown by then is not told. */
const patienceMs = 4_000
/** No comment sends reports to more projects than this. */
const mostProjects = 5

/** What is known of the projects that a comment names, by the words it names them with. */
export type FindElsewhere = (
  installation: number,
  projects: readonly string[],
) => Promise<ReadonlyMap<string, Elsewhere>>

/**
 * Looks up where projects at GitHub take reports: in their own public SECURITY.md, else in that of their owner. One
 * request each where GitHub answers GraphQL. What cannot be read is no failure: then there are no contacts.
 */
export function createFindElsewhere(parts: {
  readonly github: GitHub
  readonly log: Log
  /** Root of GitHub's pages, without a slash at its end. */
  readonly webUrl: string
}): FindElsewhere {
  const { github, log, webUrl } = parts

  async function lookUp(installation: number, project: string): Promise<Elsewhere | null> {
    const repository = repositoryIn(project, webUrl)
    if (!repository) return null
    const client = await github.installation(installation)
    const [own, general] = await readPolicyFiles(client, repository, '.github')
    // What only members may read, reporters are not told.
    if (!own || own.isPrivate) return { repository, contacts: [] }
    const file = own.security ?? defaultsOf(general)?.security
    return { repository, contacts: file ? contactsToTell(readProse(file.text), repository, webUrl) : [] }
  }

  return async (installation, projects) => {
    const found = new Map<string, Elsewhere>()
    for (const project of projects.slice(0, mostProjects)) {
      const repository = repositoryIn(project, webUrl)
      if (!repository) continue
      const patience = new AbortController()
      const late = sleep(patienceMs, null, { signal: patience.signal, ref: false }).catch(() => null)
      const answer = lookUp(installation, project).catch(error => {
        log.info('The policy of another project could not be read.', { err: error })
        return null
      })
      found.set(project, (await Promise.race([answer, late])) ?? { repository, contacts: [] })
      patience.abort()
    }
    return found
  }
}
