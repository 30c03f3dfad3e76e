import { isDeepStrictEqual } from 'node:util'
import type { Fault, Sandbox } from '../../sandbox/github.ts'
import type { Home } from '../support/stores.ts'
import type { Broken } from './app.ts'
import { type Blow, type Left, Life, type Passage } from './life.ts'

const say =
  (body: string, who = 'alice') =>
  ({ people }: Sandbox) =>
    people.commentOnIssue('acme/security', 1, who, body)

/** Confirms the step of the day that was shown last. */
const confirm = (sandbox: Sandbox) => {
  const shown = sandbox.issueComments('acme/security', 1).map(({ body }) => body)
  const found = shown.flatMap(body => /do exactly this: `(\/release [0-9a-f-]+)`/.exec(body)?.[1] ?? [])
  say(found.at(-1) ?? '/release')(sandbox)
}

/** One case from its report to its end, step by step. */
const steps: readonly ((sandbox: Sandbox) => unknown)[] = [
  ({ people }) =>
    people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: 'Remote code execution',
      description: 'Details',
    }),
  say('/accept\n/respond We can reproduce it.\n/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'),
  say('/affected acme/engine@>=1.0,<4.0 acme/api acme/web service:status'),
  say('/fix'),
  sandbox => {
    const { people } = sandbox
    // None stands where GitHub said that something is gone: people then have nothing to tick.
    const [first] = sandbox.pulls('acme/engine-private')
    if (first === undefined) return
    people.tick('acme/engine-private', first.number, 'alice', 'Reproduced')
    people.pushToPull('acme/engine-private', first.number, 'alice', {
      'src/parser.js': 'export const parse = () => []\n',
    })
    people.review('acme/engine-private', first.number, 'bob', 'APPROVED')
  },
  sandbox => {
    const { people } = sandbox
    for (const name of ['engine', 'api', 'web'])
      for (const { number } of sandbox.pulls(`acme/${name}-private`)) {
        people.pushToPull(`acme/${name}-private`, number, 'alice', { 'src/fix.js': `// ${number}\n` })
        people.markReady(`acme/${name}-private`, number, 'alice')
        people.mergePull(`acme/${name}-private`, number, 'alice')
      }
  },
  say(
    '/audit acme/engine done By hand.\n/audit acme/api done By hand.\n/audit acme/web done By hand.\n/audit service:status done By hand.\n/audit acme/.github done By hand.\n/user-data no Nothing was stored.\n/cve\n/credit @rae finder\n/release tag acme/api v2.0.1 main',
    'bob',
  ),
  say('/release'),
  confirm,
  sandbox => {
    for (const name of ['engine', 'api', 'web'])
      for (const { number } of sandbox.pulls(`acme/${name}`))
        sandbox.people.mergePull(`acme/${name}`, number, 'alice')
  },
  say('/release'),
  confirm,
  say('/release'),
  confirm,
]

const faults: readonly Fault[] = [
  { kind: 'drop-before' },
  { kind: 'drop-after' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'limit', retryAfter: 2 },
  { kind: 'limit' },
  { kind: 'limit', status: 429, retryAfter: 2 },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 404 },
  { kind: 'status', status: 410 },
  { kind: 'html', status: 502 },
  { kind: 'half' },
  { kind: 'silence', ms: 30_000 },
]

/** What an undisturbed life leaves, its requests and its commits by step. */
export type Calm = {
  readonly left: Left
  readonly requests: readonly (readonly Passage[])[]
  readonly commits: readonly number[]
}

export async function undisturbed(home: Home): Promise<Calm> {
  const life = await Life.begin(home)
  try {
    const requests: (readonly Passage[])[] = []
    const commits: number[] = []
    for (const act of steps) {
      const before = await life.commits()
      requests.push(await life.step(act, []))
      commits.push((await life.commits()) - before)
    }
    return { left: await life.left(), requests, commits }
  } finally {
    await life.end()
  }
}

/** Every blow that can be dealt: at each request each fault, and SIGKILL before and after each request and commit. */
export function blowsOf({ requests, commits }: Calm): readonly Blow[] {
  const both = ['before', 'after'] as const
  return steps.flatMap((_, step): Blow[] => [
    ...(requests[step] ?? []).flatMap((at): Blow[] => [
      ...faults.map((fault): Blow => ({ step, kind: 'fault', at, fault })),
      ...both.map((when): Blow => ({ step, kind: 'kill', at, when })),
    ]),
    ...Array.from({ length: commits[step] ?? 0 }, (_, n) =>
      both.map((when): Blow => ({ step, kind: 'commit', commit: n + 1, when })),
    ).flat(),
  ])
}

/** Whether a safety is what a blow is survived by: without it, these are the ones that have to show. */
export function concerns(blow: Blow, safety: NonNullable<Broken>): boolean {
  if (blow.kind === 'commit') return safety === 'inbox' && blow.commit === 1 && blow.when === 'before'
  const creates = blow.at.method === 'POST' && !blow.at.path.includes('graphql')
  // Branches and pull requests are known by their names; texts by the marks that are looked for.
  const marked = creates && /\/(comments|issues)$/.test(blow.at.path)
  if (blow.kind === 'kill') return safety === 'dedupe' && marked && blow.when === 'after'
  if (safety === 'dedupe') return marked && blow.fault.kind === 'drop-after'
  return safety === 'outbox' && creates && blow.fault.kind === 'status' && blow.fault.status === 500
}

/** GitHub's word that something is gone: the end may be another one then, so such a blow is dealt alone. */
const isFinal = (blow: Blow): boolean =>
  blow.kind === 'fault' && blow.fault.kind === 'status' && [404, 410].includes(blow.fault.status)

/**
 * Cut off in asking for a CVE id. GitHub has no way to look whether it was asked, and it must not be asked twice: that
 * nobody knows is told to the coordinators, so this is dealt alone as well.
 */
const isUnknowable = (blow: Blow): boolean => blow.kind !== 'commit' && isForCve(blow.at)
const isForCve = ({ method, path }: Passage): boolean => method === 'POST' && path.endsWith('/cve')
const mayEndOtherwise = (blow: Blow): boolean => isFinal(blow) || isUnknowable(blow)

/**
 * Shares blows out among lives, at most `most` in each step of a life and far from each other there; a process can be
 * told to die at one commit. A blow that may lead to another end has a life of its own.
 */
export function shareOut(blows: readonly Blow[], most: number): readonly (readonly Blow[])[] {
  const [alone, rest] = [blows.filter(mayEndOtherwise), blows.filter(blow => !mayEndOtherwise(blow))]
  const ofSteps = steps.map((_, step) => {
    const here = rest.filter(blow => blow.step === step)
    return [
      here.filter(({ kind }) => kind === 'commit'),
      here.filter(({ kind }) => kind !== 'commit'),
    ] as const
  })
  const lives = Math.max(0, ...ofSteps.map(([c, o]) => Math.max(c.length, Math.ceil(o.length / most))))
  return [
    ...Array.from({ length: lives }, (_, life) =>
      ofSteps.flatMap(([commits, others]) => [
        ...commits.slice(life, life + 1),
        ...others.filter((_, n) => n % lives === life),
      ]),
    ),
    ...alone.map(blow => [blow]),
  ].filter(life => life.length > 0)
}

/** How a life ended: as the calm one, with what could not be done or known told to the coordinators, or neither; or it was never hit. */
export type Verdict = 'equal' | 'told' | 'not equal' | 'not struck'

/** A whole life with these blows: how it ended, and which of them fell. */
export async function trial(
  home: Home,
  calm: Calm,
  blows: readonly Blow[],
  broken: Broken = null,
): Promise<{ verdict: Verdict; difference: string; struck: ReadonlySet<Blow> }> {
  const life = await Life.begin(home, broken)
  const { struck } = life
  try {
    for (const [n, act] of steps.entries())
      await life.step(
        act,
        blows.filter(({ step }) => step === n),
      )
    const left = await life.left()
    if (struck.size === 0) return { verdict: 'not struck', difference: '', struck }
    return { ...judge(calm, left, blows), struck }
  } catch (error) {
    return {
      verdict: 'not equal',
      difference: error instanceof Error ? error.message : String(error),
      struck,
    }
  } finally {
    await life.end()
  }
}

function judge(calm: Calm, left: Left, blows: readonly Blow[]): { verdict: Verdict; difference: string } {
  const doubled = left.marks.length - new Set(left.marks).size
  if (doubled > 0) return { verdict: 'not equal', difference: `${doubled} texts stand twice` }
  if (left.violations > 0) return { verdict: 'not equal', difference: 'a request that GitHub would refuse' }
  const before = calm.left.world
  if (isDeepStrictEqual(left.world, before)) return { verdict: 'equal', difference: '' }
  const [missing, extra] = differences(linesOf(before), linesOf(left.world))
  const difference = [...missing.map(line => `- ${line}`), ...extra.map(line => `+ ${line}`)].join('\n')
  const told =
    (blows.some(isFinal) && extra.some(isTold)) ||
    (blows.some(isOfCommand) && extra.some(isToldLate)) ||
    (blows.some(blow => mayCutOff(blow, calm)) &&
      extra.some(isToldUnknown) &&
      [...missing, ...extra].every(isOfCve))
  return { verdict: told ? 'told' : 'not equal', difference }
}

/** After a 404 or a 410, which say that something is gone, another end is right: but it has to be told. */
const isTold = (line: string): boolean =>
  /Nothing was done|Nothing is announced before|GitHub refused|does not let Pledge|may not be used|cannot be seen any more|no such branch|not found|, in public yet|report on acme/.test(
    line,
  )

/**
 * The comment with a command is said to be gone: it waits for the next poll, and is missing where the next command builds on
 * it, which says so.
 */
const isOfCommand = (blow: Blow): boolean =>
  isFinal(blow) &&
  blow.kind === 'fault' &&
  blow.at.method === 'GET' &&
  blow.at.path.includes('/issues/comments/')

const isToldLate = (line: string): boolean => / not done\. | is not merged \((?:not begun|open)\)/.test(line)

/** In its step the request for a CVE id may be on its way when the process is killed, whatever else it is killed for. */
const mayCutOff = (blow: Blow, { requests }: Calm): boolean =>
  isUnknowable(blow) || (blow.kind !== 'fault' && (requests[blow.step] ?? []).some(isForCve))
/** Nothing else may differ then than what is known of the CVE id. */
const isOfCve = (line: string): boolean => line.includes('CVE')

const isToldUnknown = (line: string): boolean =>
  line.includes('pledge[bot]: @alice It is not known whether GitHub took the request for a CVE id')

/** The world as lines, each with where it stands; a text's lines are its own. */
function linesOf(value: unknown, where = ''): string[] {
  if (Array.isArray(value)) return value.flatMap(one => linesOf(one, where))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => linesOf(one, `${where}.${key}`))
  return String(value)
    .split('\n')
    .map(line => `${where}: ${line}`)
}

function differences(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const left = [...after]
  const missing: string[] = []
  for (const line of before) {
    const at = left.indexOf(line)
    if (at < 0) missing.push(line)
    else left.splice(at, 1)
  }
  return [missing, left]
}

/** A blow in words. */
export function inWords(blow: Blow): string {
  const step = `step ${blow.step + 1}`
  if (blow.kind === 'commit') return `${step}: SIGKILL ${blow.when} commit ${blow.commit}`
  const at = `${blow.at.method} ${blow.at.path}${blow.at.nth > 0 ? ` (${blow.at.nth + 1})` : ''}`
  if (blow.kind === 'kill') return `${step}: SIGKILL ${blow.when} ${at}`
  const { fault } = blow
  const more = [
    'status' in fault ? fault.status : null,
    'retryAfter' in fault ? `retry after ${fault.retryAfter} s` : null,
  ].filter(one => one !== null && one !== undefined)
  return `${step}: ${fault.kind}${more.length > 0 ? ` ${more.join(', ')}` : ''} at ${at}`
}
