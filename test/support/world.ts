import type { Sandbox } from '../../sandbox/github.ts'

/** What stands at GitHub in the end, without what differs from one run to the next: instants, addresses, markers. */
export type FinalWorld = ReturnType<typeof worldOf>

/** A text of ours without its marker, its instants and how far they were away. */
const plainly = (text: string): string =>
  text
    .replace(/^<!-- pledge:[0-9a-f-]+ -->\n/, '')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, '')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?( UTC|Z)/g, '<instant>')
    .replace(/\bin (\d+) (second|minute|hour|day|month|year)s?\b/g, '<distance>')
    .replace(/\b(\d+) (second|minute|hour|day|month|year)s? ago\b/g, '<distance>')
    .replace(/\bat `[0-9a-f]{10}`/g, 'at <commit>')
    .replace(/\b[0-9a-f]{12}\b/g, '<name>')
    .replace(/\b[0-9a-f]{4}(-[0-9a-f]{4}){3}\b/g, '<fingerprint>')
    .replace(/\b[0-9a-f]{40}\b/g, '<sha>')
    .replace(/\buntagged-\d+\b/g, '<untagged>')
    .replace('received through polling', 'received through a webhook')

/** The issues and advisories of these repositories with everything on them; comments in no order. */
export function worldOf(sandbox: Sandbox, repositories: readonly string[]) {
  const said = (comments: ReturnType<Sandbox['issueComments']>) =>
    comments.map(({ author, body }) => `${author}: ${plainly(body)}`).sort()
  return repositories.map(name => ({
    name,
    issues: sandbox.issues(name).map(issue => ({
      title: issue.title,
      state: issue.state,
      body: plainly(issue.body ?? '')
        .split('\n')
        .sort(),
      labels: issue.labels.map(label => label.name).sort(),
      assignees: issue.assignees.map(({ login }) => login).sort(),
      comments: said(sandbox.issueComments(name, issue.number)),
    })),
    pulls: sandbox.pulls(name).map(pull => ({
      title: plainly(pull.title),
      state: pull.state,
      body: plainly(pull.body ?? ''),
      comments: said(sandbox.issueComments(name, pull.number)),
    })),
    branches: refsOf(sandbox, name),
    releases: (repositoryOf(sandbox, name)?.releases ?? []).map(({ tag, draft, body }) => ({
      tag,
      draft,
      body: plainly(body ?? ''),
    })),
    advisories: advisoriesOf(sandbox, name).map(ghsa => {
      const {
        state,
        collaborating_users: collaborators,
        vulnerabilities,
        credits,
        cve_id: cve,
      } = sandbox.advisory(ghsa)
      return {
        ghsa,
        state,
        cve,
        vulnerabilities,
        credits,
        collaborators: collaborators.map(({ login }) => login).sort(),
        comments: said(sandbox.advisoryComments(ghsa)),
      }
    }),
  }))
}

const repositoryOf = (sandbox: Sandbox, name: string) =>
  sandbox.world.repositories.find(one => `${one.owner}/${one.name}` === name)

const advisoriesOf = (sandbox: Sandbox, name: string): readonly string[] =>
  (repositoryOf(sandbox, name)?.advisories ?? []).map(({ ghsa }) => ghsa)

/** Branches and tags; a name that a life makes up is any name. */
const refsOf = (sandbox: Sandbox, name: string): readonly string[] =>
  [...(repositoryOf(sandbox, name)?.git.refs.keys() ?? [])].map(plainly).sort()

/** The ids of the marks in everything that we wrote there: each text of ours has its own, once. */
export function marksOf(sandbox: Sandbox, repositories: readonly string[]): readonly string[] {
  const texts = repositories.flatMap(name => [
    ...sandbox
      .issues(name)
      .flatMap(issue => [
        issue.body ?? '',
        ...sandbox.issueComments(name, issue.number).map(({ body }) => body),
      ]),
    ...advisoriesOf(sandbox, name).flatMap(ghsa => sandbox.advisoryComments(ghsa).map(({ body }) => body)),
  ])
  return texts.flatMap(text => /^<!-- pledge:([0-9a-f-]+) -->/.exec(text)?.[1] ?? [])
}
