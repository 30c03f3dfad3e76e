import { fullName, readRepository, sameOwner, sameRepository } from './names.ts'
import type { RepositoryName } from './policy.ts'
import type { CoordinationConfig } from './schema.ts'

/** What is known when it is decided where the cases of a repository are worked. */
export type CoordinationQuestion = {
  /** The repository that a report came for. */
  readonly repository: RepositoryName
  /** What the organisation's `.github/pledge.yml` names. */
  readonly organisationNames: RepositoryName | null
  /** What the repository's own `.github/pledge.yml` names. */
  readonly repositoryNames: RepositoryName | null
  /** `pledge.yml` of the repository that `repositoryNames` means; null where there is none that can be read. */
  readonly coordinationConfig: CoordinationConfig | null
  /** null where it cannot be seen: it does not exist, or the App is not installed there. */
  readonly isPrivate: (coordination: RepositoryName) => boolean | null
  readonly isArchived?: (coordination: RepositoryName) => boolean
  readonly hasIssues?: (coordination: RepositoryName) => boolean
}

/** `remark`: why the repository's own choice does not hold, for whoever can repair it. */
export type CoordinationAnswer =
  | { readonly ok: true; readonly coordination: RepositoryName; readonly remark: string | null }
  | { readonly ok: false; readonly message: string }

/**
 * Where the cases of a repository are worked. The place must be private, not archived, with issues, and of the same organisation.
 * A repository's own choice beside its organisation's holds only where that place lists the repository under
 * `coordinates`: otherwise whoever can merge into one repository could make themselves its coordinator. A choice
 * that does not hold falls back to the organisation's, with a remark.
 */
export function coordinationAllowed(question: CoordinationQuestion): CoordinationAnswer {
  const { organisationNames, repositoryNames } = question
  const own = repositoryNames && objection(question, repositoryNames)
  if (repositoryNames && own === null) return { ok: true, coordination: repositoryNames, remark: null }
  if (organisationNames === null) return { ok: false, message: own ?? nowhere(question.repository) }
  if (repositoryNames && sameRepository(repositoryNames, organisationNames))
    return { ok: false, message: own ?? '' }
  const general = objection(question, organisationNames)
  if (general !== null) return { ok: false, message: own === null ? general : `${own} ${general}` }
  const remark = own === null ? null : `${own} Until then cases go to \`${fullName(organisationNames)}\`.`
  return { ok: true, coordination: organisationNames, remark }
}

function nowhere(repository: RepositoryName): string {
  return (
    `No coordination repository is named for \`${fullName(repository)}\`: write \`coordination: OWNER/NAME\`` +
    ` into \`.github/pledge.yml\` there or in \`${repository.owner}/.github\`.`
  )
}

/** Why cases cannot be worked there, and what would work; null where they can. */
function objection(question: CoordinationQuestion, place: RepositoryName): string | null {
  const name = `\`${fullName(place)}\``
  const { repository, organisationNames } = question
  if (!sameOwner(place, repository))
    return `${name} belongs to another owner: name a private repository of \`${repository.owner}\`.`
  const isPrivate = question.isPrivate(place)
  if (isPrivate === null) return `${name} cannot be seen: create it, private, and install the App there.`
  if (!isPrivate) return `${name} is public: make it private, or name a private repository.`
  if (question.isArchived?.(place))
    return `${name} is archived, so nothing can be written there: unarchive it, or name another private repository.`
  if (question.hasIssues?.(place) === false)
    return `${name} has its issues switched off, and cases are worked in issues: switch them on in its settings, or name another private repository.`
  if (organisationNames === null || sameRepository(place, organisationNames)) return null
  const listed = (question.coordinationConfig?.coordinates ?? []).map(readRepository)
  if (listed.some(other => other !== null && sameRepository(other, repository))) return null
  return (
    `${name} does not list \`${fullName(repository)}\`, whose organisation names another place: ` +
    `add it under \`coordinates:\` in the \`pledge.yml\` there.`
  )
}
