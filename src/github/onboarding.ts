import { z } from 'zod'
import { onboardingBody, onboardingTitle } from '../core/messages/onboarding.ts'
import type { Source } from '../core/policy/compile.ts'
import { fullName } from '../core/policy/names.ts'
import { promiseNames } from '../core/policy/policy.ts'
import type { Prose } from '../core/policy/prose.ts'
import { readConfig } from '../core/policy/read.ts'
import { configPath } from '../core/policy/review.ts'
import type { Clock } from '../shell/clock.ts'
import type { Log } from '../shell/log.ts'
import type { Store } from '../shell/ports.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import { content, type PolicyFiles, readPolicyFiles } from './files.ts'
import type { There } from './git.ts'
import type { Installed, Inventory } from './inventory.ts'
import { findOurs } from './marked.ts'
import {
  commitsOfOurs,
  followOnboarding,
  hash,
  onboardingBranches,
  proposalFor,
  proseOf,
  type Standing,
  saysOf,
} from './onboarding-follow.ts'
import { isGeneral } from './policy-files.ts'

/** Of a larger organisation the repositories that were made first are looked at. */
const mostRepositories = 200
const lookAgainMs = 3_600_000
/** What its work is called in the queue, before the number of the installation. */
export const onboardingWork = 'onboarding/'

const refShape = z.object({ object: z.object({ sha: z.string() }) })
const comparedShape = z.object({
  commits: z.array(z.object({ author: z.object({ login: z.string().optional() }).nullish() })),
})
const pullShape = z.object({
  number: z.number(),
  merged_at: z.string().nullish(),
  body: z.string().nullish(),
  user: z.object({ id: z.number(), login: z.string() }).nullable(),
  head: z.object({ ref: z.string() }),
})

/** What became of it; an installation that has this is never proposed anything again. */
type Kept = { readonly proposed: string | null; readonly standing?: Standing | null }
const keptAs = (installation: number): string => `onboarding:${installation}`

/** The branch that is made, or was before a crash. */
type Making = { readonly repository: number; readonly branch: string }
const makingAs = (installation: number): string => `onboarding-branch:${installation}`

type Found = z.output<typeof pullShape>
type Candidate = {
  readonly repository: Installed
  readonly files: PolicyFiles
  readonly prose: Source<Prose> | null
}

export type Onboarding = {
  /**
   * The policy of a public repository of this installation was looked at. `isUnplaced`: it has no coordination
   * repository, so it may be new to Pledge. `isNews`: it was read anew, so what is proposed may have changed.
   */
  note(installation: number, seen: { isUnplaced: boolean; isNews: boolean }): Promise<void>
  /** A pull request was opened again: where it is the proposal, it is brought up to what was read since. */
  reopened(installation: number, repository: number, number: number): Promise<void>
  /**
   * Proposes, once, and brings what was proposed up to the policy as it is now; gives when to look again where there
   * is nothing to decide upon yet, else null.
   */
  propose(installation: number): Promise<Date | null>
}

/**
 * Proposes `.github/pledge.yml` by one pull request for each installation, where no file of it names a
 * coordination repository yet: in the organisation's `.github` repository where its policy is, else where the prose
 * promises most. Closing it is a no, so what was once proposed is not proposed again: the store remembers it, and
 * were that lost, or the App installed anew, the pull request itself is found: ours, from that branch. While it is open,
 * also when it was opened again, it follows the policy it was read from.
 */
export function createOnboarding(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly clock: Clock
  readonly inventory: Pick<Inventory, 'find'>
  /** Where the JSON Schema of `pledge.yml` is published. */
  readonly schemaUrl: string | null
  readonly log: Log
}): Onboarding {
  const { github, store, clock, inventory, schemaUrl, log } = parts
  /** Until when there is no use in looking again. */
  const undecided = new Map<number, Date>()

  async function propose(installation: number): Promise<Date | null> {
    const before = await store.recall<Kept>(keptAs(installation))
    if (before) return follow(installation, before)
    const client = await github.installation(installation, true)
    const kept = await repositoriesOf(client, installation)
      .then(repositories => decide(client, repositories))
      .catch(error => {
        refused(error)
        log.warn('The onboarding pull request was refused; it is tried again in an hour.', {
          ...{ installation, err: error },
        })
        return null
      })
    if (!kept) {
      const again = new Date(clock.now().getTime() + lookAgainMs)
      undecided.set(installation, again)
      return again
    }
    await store.remember(keptAs(installation), kept)
    await store.remember(makingAs(installation), null)
    // What stood there already may say what was read long ago.
    return kept.standing?.says === null ? follow(installation, kept) : null
  }

  async function follow(installation: number, { proposed, standing }: Kept): Promise<null> {
    if (!standing) return null
    const client = await github.installation(installation, true)
    const keep = (now: Standing | null) => store.remember(keptAs(installation), { proposed, standing: now })
    // Renamed meanwhile, it is known under its new name.
    const named = await inventory.find(standing.repository.id)
    const there = named ? { ...standing, repository: named } : standing
    const now = await followOnboarding({ github, schemaUrl }, client, there, keep).catch(error => {
      refused(error)
      return standing
    })
    if (now !== standing) await keep(now)
    return null
  }

  /** As GitHub lists them: of a new installation the store may know only some yet, and the choice is for good. */
  async function repositoriesOf(client: Client, installation: number): Promise<readonly Installed[]> {
    const found: Installed[] = []
    for (let page = 1; found.length < mostRepositories; page++) {
      const answer = await client
        .request('GET /installation/repositories', { per_page: 100, page })
        .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
      if (!answer) return knownOf(installation)
      // What a fork says is another project's word, and was meant for that one.
      for (const { id, name, owner, private: isPrivate, archived, disabled, fork } of answer.data
        .repositories)
        if (!archived && !disabled && !fork)
          found.push({ id: Number(id), name, owner: owner.login, installation, private: isPrivate })
      if (answer.data.repositories.length < 100) break
    }
    return found.sort((a, b) => a.id - b.id).slice(0, mostRepositories)
  }

  async function knownOf(installation: number): Promise<readonly Installed[]> {
    return [...(await store.recallAll<Installed>('repository:')).values()]
      .filter(repository => repository.installation === installation)
      .sort((a, b) => a.id - b.id)
      .slice(0, mostRepositories)
  }

  /** null: nothing to decide upon yet. */
  async function decide(client: Client, repositories: readonly Installed[]): Promise<Kept | null> {
    const files = await readAll(client, repositories)
    const configs = files.flatMap(({ config }) => (config ? [readConfig(config.text, 'public')] : []))
    if (configs.some(config => config.ok && config.value.coordination)) return { proposed: null }
    // Somebody is at work on a file that cannot be read yet.
    if (configs.some(config => !config.ok)) return null
    const candidates = files.flatMap((one): Candidate[] => {
      const repository = repositories.find(({ id }) => id === one.repository.id)
      return repository && !one.isPrivate && !one.config
        ? [{ repository, files: one, prose: proseOf(one) }]
        : []
    })
    for (const { repository } of candidates) {
      const found = await find(client, repository)
      if (found) return keptOf(client, repository, found)
    }
    const general = files.find(({ repository }) => isGeneral(repository)) ?? null
    // One without a commit yet can take no pull request: then it is the next one's turn.
    for (const one of candidates.sort((a, b) => rank(b) - rank(a) || a.repository.id - b.repository.id)) {
      const opened = await open(client, one, general)
      if (opened) return opened
    }
    return null
  }

  async function find(
    client: Client,
    { owner, name: repo }: Installed,
    branch: string = onboardingBranches[0],
  ): Promise<Found | null> {
    const list = (page: number) =>
      client.request('GET /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        state: 'all',
        head: `${owner}:${branch}`,
        per_page: 100,
        page,
      })
    return findOurs(
      list,
      pullShape,
      () => true,
      by => github.isUs(by),
    )
  }

  /** What is kept of one that was opened before this is known: what it says may be of any age. */
  async function keptOf(
    client: Client,
    repository: Installed,
    { number, merged_at, body, head }: Found,
  ): Promise<Kept> {
    const proposed = `${fullName(repository)}#${number}`
    if (merged_at) return { proposed }
    const commits = await commitsOfOurs(github, client, repository, number)
    return {
      proposed,
      standing: {
        ...{ repository, number, says: null, ours: [...commits, hash(body ?? '')] },
        ...(head.ref === onboardingBranches[0] ? {} : { branch: head.ref }),
      },
    }
  }

  /**
   * The name of its branch, which is made where it is not there: the first that is nobody else's. Throws GitHub's last
   * answer where it takes none.
   */
  async function branchIn(
    client: Client,
    { id, owner, name, installation }: Installed,
    base: { readonly branch: string; readonly sha: string },
  ): Promise<string> {
    const there = { owner, repo: name }
    let refusal: unknown = null
    for (const branch of onboardingBranches) {
      const made = await store.recall<Making>(makingAs(installation))
      if ((await ref(client, there, branch)) !== null) {
        const isMade = made?.repository === id && made.branch === branch
        if (await isOurs(client, there, `${base.branch}...${branch}`, isMade)) return branch
        continue
      }
      await store.remember(makingAs(installation), { repository: id, branch } satisfies Making)
      const answer = await client
        .request('POST /repos/{owner}/{repo}/git/refs', {
          ...there,
          ref: `refs/heads/${branch}`,
          sha: base.sha,
        })
        .catch(error => {
          if (statusOf(error) !== 422) throw error
          refusal = error
          return null
        })
      if (answer) return branch
    }
    throw refusal ?? new Error('every name for the onboarding branch is taken')
  }

  /** Whether all that a branch has beyond its base is of ours; of one without anything only we know whether it is. */
  async function isOurs(client: Client, there: There, basehead: string, isMade: boolean): Promise<boolean> {
    const answer = await client
      .request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...there, basehead })
      // Its history has nothing in common with the base.
      .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
    if (!answer) return false
    const { commits } = comparedShape.parse(answer.data)
    for (const { author } of commits) if (!(await github.isUs({ login: author?.login }))) return false
    return isMade || commits.length > 0
  }

  /** The branch, its files, the pull request: whatever of it stands already is left as it is. */
  async function open(
    client: Client,
    { repository, files }: Candidate,
    general: PolicyFiles | null,
  ): Promise<Kept | null> {
    const { owner, name } = repository
    const there = { owner, repo: name }
    const about = proposalFor(files, general, schemaUrl)
    if (!about) return null
    // A submodule in the place of the file: it was not taken away for a proposal to come in its place.
    for (const place of [files, general])
      if (place && !place.config && (await content(client, place.repository, configPath))) return null
    const { data } = await client.request('GET /repos/{owner}/{repo}', there)
    const tip = await ref(client, there, data.default_branch)
    // A repository without a commit has no branch to propose anything to.
    if (tip === null) return null
    const branch = await branchIn(client, repository, { branch: data.default_branch, sha: tip })
    const before = branch === onboardingBranches[0] ? null : await find(client, repository, branch)
    if (before) return keptOf(client, repository, before)
    let isAsProposed = true
    for (const [path, text] of Object.entries(about.files)) {
      const held = await content(client, repository, path, branch)
      if (held) {
        isAsProposed &&= held.text === text
        continue
      }
      // The slashes of a path stay slashes: not every server reads them escaped.
      await client.request(`PUT /repos/{owner}/{repo}/contents/${path}`, {
        ...there,
        branch,
        message: `Add ${path}`,
        content: Buffer.from(text).toString('base64'),
      })
    }
    const opened = await client.request('POST /repos/{owner}/{repo}/pulls', {
      ...there,
      title: onboardingTitle,
      head: branch,
      base: data.default_branch,
      body: onboardingBody(about),
    })
    const { standing, ...kept } = await keptOf(client, repository, pullShape.parse(opened.data))
    const says = isAsProposed ? saysOf(about) : null
    return { ...kept, ...(standing ? { standing: { ...standing, says } } : {}) }
  }

  const soon = (installation: number) =>
    store.schedule({
      ...{ kind: 'app', key: `${onboardingWork}${installation}`, installation },
      dueAt: clock.now(),
    })

  return {
    async reopened(installation, repository, number) {
      const kept = await store.recall<Kept>(keptAs(installation))
      const { standing } = kept ?? {}
      if (standing?.repository.id === repository && standing.number === number) await soon(installation)
    },
    async note(installation, { isUnplaced, isNews }) {
      const until = undecided.get(installation)
      const kept = await store.recall<Kept>(keptAs(installation))
      if (kept ? !kept.standing || !isNews : !isUnplaced || (until && until > clock.now())) return
      await soon(installation)
    },
    propose,
  }
}

async function readAll(client: Client, repositories: readonly Installed[]): Promise<readonly PolicyFiles[]> {
  const found = new Map<number, PolicyFiles>()
  for (let n = 0; n < repositories.length; n += 2) {
    const [a, b = a] = repositories.slice(n, n + 2)
    if (!a || !b) continue
    for (const files of await readPolicyFiles(client, a, b.name))
      if (files) found.set(files.repository.id, files)
  }
  return [...found.values()]
}

async function ref(
  client: Client,
  there: { owner: string; repo: string },
  name: string,
): Promise<string | null> {
  try {
    const ref = `heads/${name}`
    const { data } = await client.request(`GET /repos/{owner}/{repo}/git/ref/${ref}`, there)
    return refShape.parse(data).object.sha
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 409) return null
    throw error
  }
}

/** Prose before none; among prose the organisation's, then that which promises most. */
function rank({ repository, prose }: Candidate): number {
  const promised = prose ? promiseNames.filter(name => prose.value[name] !== null).length + 1 : 0
  return promised * 2 + (isGeneral(repository) ? (prose ? 100 : 1) : 0)
}

/** Throws what may be other the next time. Refused for good, as while the new permissions are not granted: the next listing asks again. */
function refused(error: unknown): null {
  if ([403, 404, 409, 422].includes(statusOf(error) ?? 0)) return null
  throw error
}
