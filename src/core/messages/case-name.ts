import type { Case } from '../case/case.ts'
import type { Source } from '../case/fact.ts'

/** "owner/name" of the repository that the report came in on. */
export const repositoryName = (source: Source): string =>
  `${source.repository.owner}/${source.repository.name}`

/** How a case is called: its GHSA id, or `owner/repo#12` for a public issue. Never the report's own title. */
export const caseName = (source: Source): string =>
  source.kind === 'advisory' ? source.ghsa : `${repositoryName(source)}#${source.number}`

/** The case as a link, for coordinators. A reference to an issue links by itself. */
export const caseLink = (source: Source): string =>
  source.kind === 'advisory' ? `[${source.ghsa}](${source.url})` : caseName(source)

/** Where a comment on the tracking issue is read: what people write stands there and in no fact. */
export const commentUrl = (
  { url }: Source,
  { repository, number }: NonNullable<Case['tracking']>,
  comment: number,
): string =>
  `${url.split('/').slice(0, 3).join('/')}/${repository.owner}/${repository.name}/issues/${number}#issuecomment-${comment}`
