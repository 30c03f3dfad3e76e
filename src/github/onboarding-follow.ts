import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Words } from '../core/audience.ts'
import { marker } from '../core/messages/marker.ts'
import { onboardingBody, onboardingChanged, onboardingOvertaken } from '../core/messages/onboarding.ts'
import { fitted } from '../core/messages/quote.ts'
import type { Source } from '../core/policy/compile.ts'
import { unreadableProse } from '../core/policy/legible.ts'
import { type Misplaced, misplacedAt } from '../core/policy/misplaced.ts'
import { fullName } from '../core/policy/names.ts'
import { type Onboarding, onboarding } from '../core/policy/onboarding.ts'
import { type Prose, readProse } from '../core/policy/prose.ts'
import { readConfig } from '../core/policy/read.ts'
import type { PublicConfig } from '../core/policy/schema.ts'
import { notTheFirst } from '../core/policy/wording.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import { defaultsOf, type PolicyFiles, readPolicyFiles } from './files.ts'
import { branchOf, type There } from './git.ts'
import type { Installed } from './inventory.ts'
import { findMarkedComment } from './marked.ts'
import { isGeneral } from './policy-files.ts'

/** The names that its branch may have: the first that is not somebody else's. */
export const onboardingBranches = [
  'pledge/onboarding',
  // Where there is a branch `pledge`, git takes none below it.
  'pledge-onboarding',
  'pledge-onboarding-2',
  'pledge-onboarding-3',
] as const
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** An onboarding pull request that is open, or may be opened again. */
export type Standing = {
  readonly repository: Installed
  readonly number: number
  /** Its branch, where that is not the first of `onboardingBranches`. */
  readonly branch?: string
  /** The hash of what it was last brought up to, or that it was overtaken; null where that is not known. */
  readonly says: string | null
  /** Commits of ours that its branch may stand on, and hashes of descriptions of ours. */
  readonly ours: readonly string[]
}

/** What is proposed to a public repository as it is now; null while the organisation's file cannot be read. */
export function proposalFor(
  own: PolicyFiles,
  general: PolicyFiles | null,
  schemaUrl: string | null,
): Onboarding | null {
  const organisation = isGeneral(own.repository) ? null : defaultsOf(general)
  const config = organisation?.config && readConfig(organisation.config.text, 'public')
  if (config && !config.ok) return null
  const { config: file, repository } = organisation ?? {}
  const said: Source<PublicConfig> | null =
    config && file && repository
      ? { value: config.value, lines: config.lines, ...sourceOf(repository, file) }
      : null
  return onboarding(
    proseOf(own) ?? (organisation && proseOf(organisation)),
    own.repository.owner,
    schemaUrl,
    said,
    [own, organisation].flatMap(one => (one ? unreadIn(one) : [])),
  )
}

/** Files that somebody may take for a part of the policy, which are not read. */
function unreadIn({ repository, misplaced, securities }: PolicyFiles): readonly Misplaced[] {
  const where = (path: string) => `${fullName(repository)}:${path}`
  const [first] = securities
  const why = first && unreadableProse(first.text)
  return [
    ...(first && why ? [{ where: where(first.path), message: why }] : []),
    ...securities.slice(1).map(({ path }) => ({ where: where(path), message: notTheFirst })),
    ...misplaced.map(path => ({ where: where(path), message: misplacedAt(path, false) ?? '' })),
  ]
}

export function proseOf({ security, repository }: PolicyFiles): Source<Prose> | null {
  return security && { value: readProse(security.text), ...sourceOf(repository, security) }
}

const sourceOf = (
  repository: PolicyFiles['repository'],
  { path, commit }: { readonly path: string; readonly commit: string },
) => ({ where: `${fullName(repository)}:${path}`, commit })

/** All that is proposed, as one hash. */
export const saysOf = (about: Onboarding): string =>
  hash(JSON.stringify([Object.entries(about.files), onboardingBody(about)]))

/** In place of a hash: that there is nothing left to propose. */
const overtaken = 'overtaken'

const pullShape = z.object({
  state: z.string(),
  merged_at: z.string().nullish(),
  body: z.string().nullish(),
  head: z.object({ ref: z.string() }),
})

/**
 * Brings an open onboarding pull request up to what the policy is now: the files of its branch, by one commit on top
 * of it that takes in the default branch, and its description. Where somebody else pushed to the branch or edited the description,
 * that is left as it is, and one comment, kept up to date, says what is read now. `keep` is called before anything
 * is written, with what to know of it then. Gives what to keep; null where there is nothing more to follow: its branch
 * is gone, or it was merged. Where the file is there by another way, an open one says so of itself. While it is closed it stays as it is.
 */
export async function followOnboarding(
  parts: { readonly github: GitHub; readonly schemaUrl: string | null },
  client: Client,
  standing: Standing,
  keep: (now: Standing) => Promise<void>,
): Promise<Standing | null> {
  const { repository, number } = standing
  const there = { owner: repository.owner, repo: repository.name }
  const [own, general] = await readPolicyFiles(client, repository, '.github')
  if (!own) return standing
  // What cannot be read says nothing new.
  const config = own.config && readConfig(own.config.text, 'public')
  if ((config && !config.ok) || (own.security && unreadableProse(own.security.text))) return standing
  const about = config ? null : proposalFor(own, general, parts.schemaUrl)
  if (!config && !about) return standing
  const says = about ? saysOf(about) : overtaken
  if (says === standing.says) return standing
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...there,
    pull_number: number,
  })
  const pull = pullShape.parse(data)
  let now = standing
  const willBe = async (id: string) => {
    now = { ...now, ours: [...now.ours, id] }
    await keep(now)
  }
  const describe = async (body: string) => {
    await willBe(hash(body))
    if (pull.body !== body)
      await client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...there,
        pull_number: number,
        body,
      })
  }
  const isDescriptionOurs = () => now.ours.includes(hash(pull.body ?? ''))
  if (!about) {
    if (pull.merged_at) return null
    if (pull.state !== 'open') return standing
    if (isDescriptionOurs()) await describe(onboardingOvertaken())
    else await tell(parts.github, client, standing, onboardingOvertaken())
    return { ...now, says }
  }
  const name = standing.branch ?? onboardingBranches[0]
  const branch = await branchOf(client, there, name)
  if (pull.state !== 'open') return standing
  if (!branch || pull.head.ref !== name) return null

  let isBranchOurs = now.ours.includes(branch.sha)
  if (isBranchOurs) {
    const commit = await commitOf(client, there, about, branch)
    if (commit) {
      await willBe(commit)
      isBranchOurs = await moved(client, there, name, commit)
    }
  }
  if (isBranchOurs && isDescriptionOurs()) await describe(onboardingBody(about))
  else await tell(parts.github, client, standing, onboardingChanged(about, isBranchOurs))
  return { ...now, says }
}

/** Moves the branch on to this commit; false where somebody else has moved it meanwhile, whose work is left alone. */
async function moved(client: Client, there: There, branch: string, sha: string): Promise<boolean> {
  try {
    const ref = `heads/${branch}`
    await client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...there, ref, sha, force: false })
    return true
  } catch (error) {
    if (statusOf(error) === 422) return false
    throw error
  }
}

/** A commit of the proposed files on the branch and the default branch; null where it holds just that already. */
async function commitOf(
  client: Client,
  there: There,
  { files }: Onboarding,
  held: { readonly sha: string; readonly tree: string },
): Promise<string | null> {
  const { data } = await client.request('GET /repos/{owner}/{repo}', there)
  const base = await branchOf(client, there, data.default_branch)
  if (!base) return null
  const tree = await client.request('POST /repos/{owner}/{repo}/git/trees', {
    ...there,
    base_tree: base.tree,
    tree: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  })
  if (tree.data.sha === held.tree) return null
  const made = await client.request('POST /repos/{owner}/{repo}/git/commits', {
    ...there,
    message: `Add ${Object.keys(files).join(' and ')}`,
    tree: tree.data.sha,
    parents: [held.sha, base.sha],
  })
  return made.data.sha
}

async function tell(
  github: GitHub,
  client: Client,
  { repository, number }: Standing,
  words: Words<'public'>,
): Promise<void> {
  const there = { owner: repository.owner, repo: repository.name }
  const mark = marker(hash(`onboarding-changed:${repository.id}/${number}`))
  const body = fitted(`${mark}\n${words}`)
  const found = await findMarkedComment(github, client, { ...there, issue_number: number }, mark)
  if (!found)
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...there,
      issue_number: number,
      body,
    })
  else if (found.body !== body)
    await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...there,
      comment_id: found.id,
      body,
    })
}

/** The commits of a pull request that the App made, where it made them all; none where anybody else has a part in it. */
export async function commitsOfOurs(
  github: GitHub,
  client: Client,
  { owner, name: repo }: Installed,
  pull_number: number,
): Promise<readonly string[]> {
  const commitShape = z.object({ sha: z.string(), author: z.object({ login: z.string() }).nullish() })
  const { data } = await client
    .request('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', {
      owner,
      repo,
      pull_number,
      per_page: 100,
    })
    .catch(error => (statusOf(error) === 404 ? { data: [] } : Promise.reject(error)))
  const commits = data.map(commit => commitShape.parse(commit))
  for (const { author } of commits) if (!(await github.isUs({ login: author?.login }))) return []
  return commits.map(({ sha }) => sha)
}
