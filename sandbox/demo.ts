/**
 * `npm run demo`: the real App on an emulated GitHub, and one report under each of two policies, from its arrival
 * through an acknowledgement, a late response and its escalation, to disclosure; for the first with its fix prepared
 * in a private mirror and brought out on the day. Time is sped up; nothing else is.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '../src/core/messages/instant.ts'
import { mobilizon, privacytools } from './demo/policies.ts'
import { heading, said, scene, show } from './demo/terminal.ts'
import type { Seed } from './github.ts'
import { remediation, withMirrors } from './mirrors.ts'
import { openStage, type Stage } from './stage.ts'

const hour = 3600
const day = 24 * hour

type Project = {
  readonly owner: string
  readonly repository: string
  readonly security: string
  readonly people: readonly [string, string]
  /** Its release lines, where fixes are prepared in a mirror. */
  readonly lines?: readonly string[]
}

const projects: readonly Project[] = [
  {
    owner: 'privacytools',
    repository: 'privacytools.io',
    security: privacytools,
    people: ['ines', 'omar'],
    lines: ['main', 'release/1.x'],
  },
  { owner: 'framasoft', repository: 'mobilizon', security: mobilizon, people: ['tove', 'lucien'] },
]

const seed: Seed = {
  people: ['rae', ...projects.flatMap(({ people }) => people)],
  organizations: projects.map(({ owner, people: [admin, member] }) => ({
    login: owner,
    admins: [admin],
    members: [member],
    installed: true,
  })),
  repositories: projects.flatMap(({ owner, repository, security, people, lines }) => {
    const fixed = lines ? { [repository]: lines } : null
    const [open, ...mirrors] = fixed ? withMirrors(owner, fixed) : [{ name: `${owner}/${repository}` }]
    const places = fixed ? remediation(owner, fixed) : ''
    return [
      {
        name: `${owner}/.github`,
        files: { '.github/pledge.yml': `coordination: ${owner}/security\npromises:\n  disclose: 90 days\n` },
      },
      { ...open, name: `${owner}/${repository}`, files: { ...open?.files, 'SECURITY.md': security } },
      ...mirrors,
      {
        name: `${owner}/security`,
        private: true,
        files: { 'pledge.yml': `coordinators: [${people.join(', ')}]\n${places}` },
      },
    ]
  }),
}

const folder = mkdtempSync(join(tmpdir(), 'pledge-demo-'))
const began = performance.now()
console.log('Pledge: an emulated GitHub and the App itself start; one report to each of two projects.')
const stage = await openStage({ dataDir: join(folder, 'data') }, { sandbox: { seed }, level: 'info' })
const kept: string[] = []
try {
  for (const project of projects) kept.push(...(await play(stage, project)))
} finally {
  await stage.end()
  rmSync(folder, { recursive: true })
}
heading('What became of the promises')
for (const line of kept) show(line)
const violations = stage.sandbox.violations.length
show(
  `${stage.sandbox.requests.length} requests to GitHub, ${violations} that it would refuse; ${((performance.now() - began) / 1000).toFixed(0)} s`,
)
if (violations > 0) process.exitCode = 1

async function play(
  { sandbox, clock, forward, settled }: Stage,
  project: Project,
): Promise<readonly string[]> {
  const { owner, repository, people } = project
  const [first] = people
  const name = `${owner}/${repository}`
  const room = `${owner}/security`
  const told = { reporter: 0, coordinators: 0, public: 0 }
  let number = 0

  /** Prints what each audience has come to see since the last time. */
  const audiences = (ghsa: string): void => {
    const advisory = sandbox.advisoryComments(ghsa)
    const tracking = sandbox.issueComments(room, number)
    const open = sandbox.issues(name).length
    for (const comment of advisory.slice(told.reporter)) said('the reporter reads', comment)
    for (const comment of tracking.slice(told.coordinators)) said('the coordinators read', comment)
    if (advisory.length === told.reporter && tracking.length === told.coordinators)
      show('  nobody has anything new to read')
    if (open > told.public) show(`  the public reads: ${open} issue(s)`)
    Object.assign(told, { reporter: advisory.length, coordinators: tracking.length, public: open })
  }
  const at = () => instant(clock.now())
  const command = async (body: string): Promise<void> => {
    sandbox.people.commentOnIssue(room, number, coordinator(), body)
    await settled()
  }
  const coordinator = () => sandbox.issues(room)[0]?.assignees[0]?.login ?? first

  /** The fix in the private mirror, and the day on which it comes out. */
  const bringOut = async (advisory: string): Promise<void> => {
    const mirror = `${name}-private`
    scene(at(), `${coordinator()} has the fix prepared in the private mirror: /affected, /fix`)
    await command(`/affected ${name}@<3.0\n/fix`)
    audiences(advisory)
    const pulls = sandbox.pulls(mirror)
    for (const { number: pull, title } of pulls) {
      show(`  ${mirror}#${pull} “${title}” (a draft; only owners and coordinators can read it)`)
      sandbox.people.pushToPull(mirror, pull, first, { 'src/session.js': 'export const cookie = signed\n' })
      sandbox.people.tick(mirror, pull, first, 'Fixed')
      sandbox.people.review(mirror, pull, people[1], 'APPROVED')
      sandbox.people.markReady(mirror, pull, first)
      sandbox.people.mergePull(mirror, pull, first)
    }
    await settled()
    scene(at(), `${first} writes the fix, ${people[1]} reviews it, it is merged in the mirror`)
    show(
      `  ${
        sandbox
          .issues(room)[0]
          ?.body?.split('\n')
          .find(line => line.includes('prepared ')) ?? ''
      }`,
    )
    audiences(advisory)
    await command(
      `/audit ${name} done Looked at every place that sets a cookie.\n/user-data no Cookies are kept by the browser alone.`,
    )
    audiences(advisory)

    await forward(4 * day)
    const steps = ['the fixes go public', 'the advisory is published', 'the announcement is drafted']
    for (const [n, what] of steps.entries()) {
      await command('/release')
      const shown = sandbox.issueComments(room, number).at(-1)?.body ?? ''
      const fingerprint = /\/release ([0-9a-f]{4}(?:-[0-9a-f]{4}){3})/.exec(shown)?.[1]
      scene(at(), `the day: ${coordinator()} has read what /release shows, and confirms it; ${what}`)
      // What is shown before each step is told in full once.
      if (n === 0) audiences(advisory)
      else told.coordinators = sandbox.issueComments(room, number).length
      await command(`/release ${fingerprint}`)
      audiences(advisory)
    }
    const open = sandbox.pulls(name).map(({ number: pull, title }) => `#${pull} “${title}”`)
    show(`  in public: ${open.join(', ')}; the advisory is ${sandbox.advisory(advisory).state}`)
  }

  heading(`${name}: what its SECURITY.md promises is read, and kept`)
  scene(at(), 'rae files a private report')
  const ghsa = sandbox.people.reportVulnerability({
    repo: name,
    reporter: 'rae',
    summary: 'The session cookie of another account can be set',
    description: 'A crafted link sets the session cookie. Steps: …',
  })
  await settled()
  const issue = sandbox.issues(room)[0]
  number = issue?.number ?? 0
  show(`  a tracking issue opens in ${room} (private): “${issue?.title}”`)
  show(
    `  labels: ${issue?.labels.map(label => label.name).join(', ')}; assigned: ${coordinator()}; on the advisory: ${sandbox
      .advisory(ghsa)
      .collaborating_users.map(user => user.login)
      .join(', ')}`,
  )
  for (const row of issue?.body?.split('\n').filter(line => line.startsWith('| `')) ?? []) show(`  ${row}`)
  audiences(ghsa)

  const response = issue?.body?.includes('72 hours') ? 72 : 48
  await forward((response / 2) * hour + 60)
  scene(at(), 'half of the time to respond has gone')
  audiences(ghsa)
  await forward(response * 0.4 * hour)
  scene(at(), 'a tenth is left')
  audiences(ghsa)
  await forward(response * 0.1 * hour)
  scene(at(), 'the promise passes, unkept')
  audiences(ghsa)
  await forward(day)
  scene(at(), 'a day later nobody has answered still')
  audiences(ghsa)
  show(`  labels: ${labels(sandbox, room)}`)

  scene(at(), `${coordinator()} takes it up: /accept, /respond, /severity`)
  await command(
    '/accept\n/respond We can reproduce this, and we are sorry that you had to wait. A fix is being written; you will see it first.\n/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:L/A:N',
  )
  audiences(ghsa)
  show(`  labels: ${labels(sandbox, room)}; the advisory is a ${sandbox.advisory(ghsa).state}`)

  await forward(10 * day)
  scene(at(), 'ten days later: /update')
  await command(
    '/update The fix is done and reviewed. We plan to release on Tuesday and would like to publish with it.',
  )
  audiences(ghsa)

  if (project.lines) await bringOut(ghsa)
  else {
    await forward(4 * day)
    scene(at(), `the day: ${first} publishes the advisory at GitHub`)
    sandbox.people.setAdvisoryState(ghsa, 'published', first)
    await settled()
  }
  await command('/close')
  audiences(ghsa)
  const end = sandbox.issues(room)[0]
  show(
    `  labels: ${labels(sandbox, room)}; the tracking issue is ${end?.state}; public issues of the project: ${sandbox.issues(name).length}`,
  )
  return (end?.body?.split('\n') ?? [])
    .filter(line => line.startsWith('| `'))
    .map(line => `${name} ${line.split('|').slice(1, 4).join('|').replaceAll(/[`*]/g, '')}`)
}

function labels(sandbox: Stage['sandbox'], room: string): string {
  const issue = sandbox.issues(room)[0]
  return issue?.labels.map(({ name }) => name).join(', ') ?? ''
}
