import { Octokit } from '@octokit/rest'
import { instant } from '../core/messages/instant.ts'
import { longestFile, tooLong } from '../core/policy/legible.ts'
import { misplacedPaths } from '../core/policy/misplaced.ts'
import { fullName } from '../core/policy/names.ts'
import type { RepositoryName } from '../core/policy/policy.ts'
import { configPath, coordinationPath, securityPaths } from '../core/policy/review.ts'
import { readGitHubRoots } from '../environment.ts'
import type { TextFile, Texts } from './policy-texts.ts'
import { Refusal } from './terminal.ts'

export type RemoteTexts = {
  readonly isPrivate: boolean
  readonly isArchived: boolean
  readonly hasIssues: boolean
  readonly texts: Texts
}

/** What the command line asks of GitHub: to read policy files, as anybody may, and nothing else. */
export type Remote = {
  /** null for a repository that cannot be seen. Throws a `Refusal` where GitHub does not answer. */
  texts(repository: RepositoryName): Promise<RemoteTexts | null>
  /** The sentence for a repository that cannot be seen. */
  notFound(repository: RepositoryName): string
  /** Root of GitHub's pages, without a slash at its end. */
  readonly webUrl: string
}

type Environment = Readonly<Record<string, string | undefined>>
const patienceMs = 20_000

/** GitHub as `GHE_HOST` and `GHE_PROTOCOL` name it, with `GITHUB_TOKEN` where there is one. */
export function openRemote(env: Environment): Remote {
  const token = env.GITHUB_TOKEN?.trim() || undefined
  const { apiUrl, webUrl } = roots(env)
  const octokit = new Octokit({
    baseUrl: apiUrl,
    userAgent: 'pledge',
    ...(token === undefined ? {} : { auth: token }),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
  const ask = async <T>(request: (signal: AbortSignal) => Promise<{ data: T }>): Promise<T | null> => {
    try {
      return (await request(AbortSignal.timeout(patienceMs))).data
    } catch (error) {
      if ((error as { status?: number }).status === 404) return null
      throw new Refusal(trouble(error, apiUrl, token !== undefined))
    }
  }

  async function file({ owner, name }: RepositoryName, path: string): Promise<TextFile | null> {
    const data = await ask(signal =>
      octokit.rest.repos.getContent({ owner, repo: name, path, request: { signal } }),
    )
    if (data === null || Array.isArray(data) || data.type !== 'file') return null
    const at = { where: `${owner}/${name}:${path}`, commit: data.sha }
    if (data.size > longestFile || data.encoding !== 'base64') return { ...at, text: null, message: tooLong }
    return { ...at, text: Buffer.from(data.content, 'base64').toString('utf8') }
  }

  return {
    webUrl,
    notFound: repository =>
      `${webUrl} shows no repository ${fullName(repository)}` +
      (token ? ' to GITHUB_TOKEN.' : ': it does not exist, or is private and needs GITHUB_TOKEN.'),
    async texts(repository) {
      const { owner, name } = repository
      const seen = await ask(signal => octokit.rest.repos.get({ owner, repo: name, request: { signal } }))
      if (seen === null) return null
      const securities: TextFile[] = []
      for (const path of securityPaths) {
        const found = await file(repository, path)
        if (found) securities.push(found)
      }
      const config = await file(repository, configPath)
      const misplaced: Texts['misplaced'][number][] = []
      // Strangers may ask little: they are looked for where the right one is missing.
      for (const path of config ? [] : misplacedPaths) {
        if (seen.private && path === coordinationPath) continue
        if (await file(repository, path)) misplaced.push({ path, where: `${owner}/${name}:${path}` })
      }
      return {
        isPrivate: seen.private,
        isArchived: seen.archived,
        hasIssues: seen.has_issues,
        texts: {
          security: securities[0] ?? null,
          beside: securities.slice(1).map(({ where }) => where),
          config,
          // Only where cases may be worked; nobody's file of that name in public is one of ours.
          coordination: seen.private ? await file(repository, coordinationPath) : null,
          misplaced,
        },
      }
    },
  }
}

function roots(env: Environment): { apiUrl: string; webUrl: string } {
  const read = readGitHubRoots(env)
  if (!read.ok) throw new Refusal(read.message)
  return read
}

/** What went wrong, for the person who asked; nothing that GitHub or a proxy wrote is repeated. */
function trouble(error: unknown, apiUrl: string, hasToken: boolean): string {
  const { status, response } = error as {
    status?: number
    response?: { headers: Record<string, string | undefined> }
  }
  const headers = response?.headers ?? {}
  if (status === 401)
    return hasToken
      ? 'GitHub does not accept GITHUB_TOKEN: it is wrong or has run out.'
      : `${apiUrl} shows nothing to strangers: set GITHUB_TOKEN.`
  if ((status === 403 || status === 429) && isLimit(headers, status)) {
    const until = Number(headers['x-ratelimit-reset'])
    const when =
      Number.isFinite(until) && until > 0 ? ` until ${instant(new Date(until * 1000))}` : ' for now'
    const more = hasToken ? '' : ' Set GITHUB_TOKEN, a token without any permission, to be given more.'
    return `GitHub answers no more requests from here${when}.${more}`
  }
  if (status === 403)
    return hasToken
      ? 'GitHub refuses: GITHUB_TOKEN may not read this repository.'
      : 'GitHub refuses: set GITHUB_TOKEN.'
  if (status === undefined || response === undefined)
    return `${apiUrl} cannot be reached: look at the network, and at GHE_HOST if it is set.`
  return `${apiUrl} answers with status ${status}: try again later.`
}

const isLimit = (headers: Record<string, string | undefined>, status: number): boolean =>
  status === 429 || headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined
