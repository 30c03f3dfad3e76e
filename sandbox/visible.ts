import { isParty, mayReadAdvisory } from './advisories.ts'
import { mayView } from './auth.ts'
import type { Auth } from './http.ts'
import { type Advisory, atLeast, fullName, type Issue, type Repository, roleOf, type World } from './world.ts'

/**
 * Everything that somebody can read, one thing a line (line breaks of texts kept): of every repository they may see
 * its branches and tags, those that are gone too, commits with their files, issues and pull requests with comments and
 * all earlier texts, check runs and releases; and the advisories they may see. null: anybody on the internet.
 *
 * It is the truth that journeys hold the app against, so it leans to showing too much: what is in a repository's git
 * without a branch is shown as well, for who knows its name can read it.
 */
export function visibleTo(world: World, login: string | null): string {
  const auth: Auth = login === null ? { kind: 'none' } : { kind: 'person', login }
  const seen = world.repositories.filter(repository => mayView(world, auth, repository))
  const shared = world.repositories.flatMap(repository =>
    repository.advisories
      .filter(advisory => mayReadAdvisory(world, repository, advisory, auth))
      .flatMap(advisory => ofAdvisory(world, repository, advisory, login)),
  )
  return [...seen.flatMap(repository => ofRepository(world, repository, login)), ...shared].join('\n')
}

function ofRepository(world: World, repository: Repository, login: string | null): string[] {
  const name = fullName(repository)
  const pushes = login !== null && atLeast(roleOf(world, repository, login), 'write')
  const checks = repository.checks.flatMap(({ name: check, output }) => [
    `check ${check}: ${output.title ?? ''}`,
    `check ${check}: ${output.summary ?? ''}`,
    `check ${check}: ${output.text ?? ''}`,
  ])
  const releases = repository.releases
    .filter(({ draft }) => pushes || !draft)
    .map(({ tag, name: title, body }) => `release ${tag}: ${title ?? ''}: ${body ?? ''}`)
  const all = [
    ...ofGit(repository),
    ...repository.labels.map(label => `label ${label.name}: ${label.description ?? ''}`),
    ...repository.issues.flatMap(ofIssue),
    ...checks,
    ...releases,
  ]
  return [name, ...all.map(line => `${name} ${line}`)]
}

function ofGit({ git, everRefs }: Repository): string[] {
  const { objects } = git
  const person = ({ name, email }: { name: string; email: string }) => `${name} <${email}>`
  const commits = [...objects.commits.values()].map(
    ({ sha, author, committer, message }) =>
      `commit ${sha} of ${person(author)}, ${person(committer)}: ${message}`,
  )
  const paths = new Set([...objects.commits.values()].flatMap(({ tree }) => [...objects.files(tree).keys()]))
  return [
    ...new Set([...git.refs.keys(), ...everRefs]),
    ...commits,
    ...[...objects.tags.values()].map(({ name, message }) => `tag ${name}: ${message}`),
    ...[...paths].map(path => `file ${path}`),
    ...[...objects.trees.values()].flatMap(entries => entries.map(({ name }) => `entry ${name}`)),
    ...[...objects.blobs.values()].map(bytes => `text ${bytes.toString('utf8')}`),
  ]
}

function ofIssue(issue: Issue): string[] {
  const { number, title, body, author, pull, comments, earlier, labels, assignees } = issue
  const here = `${pull ? 'pull request' : 'issue'} #${number}`
  const branches = pull ? [`${here} of ${pull.branch} into ${pull.base} at ${pull.head}`] : []
  const said = [
    ...branches,
    `${here} by ${author} [${labels.join(', ')}] for ${assignees.join(', ')}: ${title}`,
    `${here}: ${body ?? ''}`,
    ...earlier.map(text => `${here} earlier: ${text}`),
    ...(pull?.reviews ?? []).map(review => `${here} review of ${review.author}: ${review.body}`),
  ]
  const answers = comments.flatMap(comment => [
    `${here} comment of ${comment.author}: ${comment.body}`,
    ...comment.earlier.map(text => `${here} comment earlier: ${text}`),
  ])
  return [...said, ...answers]
}

/** In public an advisory shows who accepted their credit; its comments are for those who work on it. */
function ofAdvisory(
  world: World,
  repository: Repository,
  advisory: Advisory,
  login: string | null,
): string[] {
  const party = login !== null && isParty(world, repository, advisory, login)
  const credits = advisory.credits.filter(({ state }) => party || state === 'accepted')
  const lines = [
    `${advisory.state}: ${advisory.summary}`,
    advisory.description,
    `${advisory.severity ?? ''} ${advisory.cvss?.vector ?? ''} ${advisory.cveId ?? ''} ${advisory.cweIds.join(' ')}`,
    JSON.stringify(advisory.vulnerabilities),
    ...credits.map(credit => `credit ${credit.type}: ${credit.login}`),
    ...(party ? [`collaborators ${advisory.collaborators.join(', ')} ${advisory.teams.join(', ')}`] : []),
    ...(party ? advisory.comments : []).flatMap(({ author, body, earlier }) => [
      `comment of ${author}: ${body}`,
      ...earlier.map(text => `comment earlier: ${text}`),
    ]),
  ]
  return lines.map(line => `${fullName(repository)} ${advisory.ghsa} ${line}`)
}
