import type { Sandbox } from './github.ts'
import type { Review, Role } from './world.ts'

type Words = readonly string[]
/** Something that a person does on a line of text: the words it takes, and what it gives back to print. */
type Action = { readonly usage: string; readonly run: (words: Words) => unknown }

const rest = (words: Words, from: number) => words.slice(from).join(' ')

/** What can be done by hand in an emulated GitHub, by name. `help` lists it. */
export function actionsOf(sandbox: Sandbox): Readonly<Record<string, Action>> {
  const { people } = sandbox
  const states: Readonly<Record<string, Review['state']>> = {
    approve: 'APPROVED',
    reject: 'CHANGES_REQUESTED',
    comment: 'COMMENTED',
  }
  const actions: Record<string, Action> = {
    report: {
      usage: 'REPO [SUMMARY]: rae files a private report',
      run: ([repo = 'acme/engine', ...words]) =>
        people.reportVulnerability({
          repo,
          reporter: 'rae',
          summary: words.join(' ') || 'A vulnerability',
          description: 'Steps to reproduce: …',
        }),
    },
    reply: {
      usage: 'GHSA WHO TEXT: a comment on the advisory',
      run: words => people.commentOnAdvisory(words[0] ?? '', words[1] ?? 'rae', rest(words, 2)),
    },
    read: {
      usage: 'GHSA: the comments on the advisory',
      run: ([ghsa = '']) => sandbox.advisoryComments(ghsa),
    },
    publish: {
      usage: 'GHSA: alice publishes the advisory',
      run: ([ghsa = '']) => people.setAdvisoryState(ghsa, 'published', 'alice'),
    },
    cve: {
      usage: 'GHSA CVE: the id is assigned',
      run: ([ghsa = '', cve = '']) => people.assignCve(ghsa, cve),
    },
    issue: {
      usage: 'REPO TITLE: mallory opens an issue',
      run: ([repo = 'acme/engine', ...words]) =>
        people.openIssue(repo, 'mallory', { title: words.join(' ') || 'An issue' }),
    },
    comment: {
      usage: 'REPO NUMBER WHO TEXT: a comment on an issue or pull request',
      run: words =>
        people.commentOnIssue(words[0] ?? '', Number(words[1]), words[2] ?? 'alice', rest(words, 3)),
    },
    push: {
      usage: 'REPO BRANCH PATH TEXT: bob commits a file',
      run: words =>
        people.pushTo(words[0] ?? '', words[1] ?? 'main', 'bob', {
          [words[2] ?? 'file']: `${rest(words, 3)}\n`,
        }),
    },
    mirror: {
      usage: 'FROM TO BRANCH: alice brings a mirror up to date',
      run: ([from = '', to = '', branch = 'main']) => people.mirror(from, to, branch, 'alice'),
    },
    'delete-branch': {
      usage: 'REPO BRANCH',
      run: ([repo = '', branch = '']) => people.deleteBranch(repo, branch, 'alice'),
    },
    tag: {
      usage: 'REPO TAG [BRANCH]',
      run: ([repo = '', tag = '', branch = 'main']) => people.tag(repo, tag, branch, 'alice'),
    },
    release: {
      usage: 'REPO TAG NOTES: alice publishes a release',
      run: words => people.release(words[0] ?? '', words[1] ?? '', 'alice', { body: rest(words, 2) }),
    },
    pull: {
      usage: 'REPO PATH TITLE: bob proposes to change a file',
      run: words =>
        people.openPull(
          words[0] ?? '',
          'bob',
          { [words[1] ?? 'file']: 'changed\n' },
          { title: rest(words, 2) },
        ),
    },
    tick: {
      usage: 'REPO NUMBER TEXT: bob ticks the task with that text',
      run: words => people.tick(words[0] ?? '', Number(words[1]), 'bob', rest(words, 2)),
    },
    review: {
      usage: 'REPO NUMBER approve|reject|comment [WHO] [TEXT]',
      run: words => {
        const state = states[words[2] ?? '']
        if (state === undefined) throw new Error('approve, reject or comment?')
        return people.review(words[0] ?? '', Number(words[1]), words[3] ?? 'alice', state, rest(words, 4))
      },
    },
    ready: {
      usage: 'REPO NUMBER: bob marks a draft ready for review',
      run: ([repo = '', number]) => people.markReady(repo, Number(number), 'bob'),
    },
    merge: {
      usage: 'REPO NUMBER: alice merges a pull request',
      run: ([repo = '', number]) => people.mergePull(repo, Number(number), 'alice'),
    },
    close: {
      usage: 'REPO NUMBER: alice closes an issue or, unmerged, a pull request',
      run: ([repo = '', number]) => people.closeIssue(repo, Number(number), 'alice'),
    },
    collaborator: {
      usage: 'REPO WHO read|triage|write|maintain|admin',
      run: ([repo = '', who = '', role = 'read']) => people.addCollaborator(repo, who, role as Role, 'alice'),
    },
    public: { usage: 'REPO', run: ([repo = '']) => people.setPrivate(repo, false, 'alice') },
    private: { usage: 'REPO', run: ([repo = '']) => people.setPrivate(repo, true, 'alice') },
    show: {
      usage: '[REPO]: its issues and pull requests; those of the mirrors where none is named',
      run: ([repo]) => show(sandbox, repo),
    },
    seen: {
      usage: '[WHO]: everything that somebody can read, by default anybody on the internet',
      run: ([who = null]) => sandbox.visibleTo(who),
    },
    violations: {
      usage: ': what GitHub would refuse or ignore of what the app sent',
      run: () => sandbox.violations,
    },
    help: {
      usage: ': this',
      run: () =>
        Object.entries(actions)
          .map(([name, { usage }]) => `${name}${usage.startsWith(':') ? '' : ' '}${usage}`)
          .join('\n'),
    },
  }
  return actions
}

/** Issues with their text, pull requests with where they stand. */
function show({ world, issues }: Sandbox, repo = 'acme/security') {
  const pulls = world.repositories
    .filter(({ owner, name }) => `${owner}/${name}` === repo || name.endsWith('-private'))
    .flatMap(({ owner, name, issues: all }) =>
      all.flatMap(({ number, title, state, body, pull }) => {
        if (pull === null) return []
        const stands = pull.merged ? 'merged' : pull.draft ? `${state} draft` : state
        const reviews = pull.reviews.map(one => `${one.author}: ${one.state}`)
        const where = `${owner}/${name}#${number}`
        return [{ where, title, stands, from: pull.branch, into: pull.base, reviews, body }]
      }),
    )
  const found = issues(repo).map(({ number, title, state, labels, body }) => ({
    number,
    title,
    state,
    labels: labels.map(label => label.name),
    body,
  }))
  return { issues: found, pulls }
}
