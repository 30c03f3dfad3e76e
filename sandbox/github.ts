import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assignCves } from './advisories.ts'
import { appJwt, Gate, newPrivateKey } from './auth.ts'
import type { FaultRule } from './faults.ts'
import { Front, type Recorded, type Violation } from './front.ts'
import type { Hub } from './hub.ts'
import { type Knobs, knobsAtStart } from './knobs.ts'
import { type People, peopleOf } from './people.ts'
import { complete, type Seed, worldOf } from './seed.ts'
import { showAdvisory, showIssue } from './show.ts'
import { visibleTo } from './visible.ts'
import { type Delivery, Webhooks } from './webhooks.ts'
import { repositoryNamed, type World } from './world.ts'

export type { Fault, FaultRule } from './faults.ts'
export type { Recorded, Violation } from './front.ts'
export type { Knobs } from './knobs.ts'
export type { People } from './people.ts'
export type { Seed } from './seed.ts'
export type { Delivery } from './webhooks.ts'

export type SandboxOptions = {
  /** The world's clock: created and updated times, limits, the three days of the delivery log. */
  readonly now?: () => Date
  /** The clock of JWTs and tokens. Differs from `now` only where time is sped up and the app's own is not. */
  readonly authClock?: () => Date
  readonly seed?: Seed
  /** 0, a free one, unless told. */
  readonly port?: number
  readonly webhookSecret?: string
  /** Takes tokens that are good for more than the repository that is asked about. */
  readonly wideTokens?: boolean
}

export type ShownAdvisory = ReturnType<typeof showAdvisory>
export type ShownComment = {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly at: Date
}
export type ShownIssue = ReturnType<typeof showIssue>

/** An emulated GitHub with one App on it. */
export type Sandbox = {
  /** `http://127.0.0.1:<port>`; the API is under `/api/v3`, GraphQL under `/api/graphql`. */
  readonly url: string
  /** For GHE_HOST: `127.0.0.1:<port>`. */
  readonly host: string
  readonly appId: number
  readonly appSlug: string
  /** PEM. */
  readonly privateKey: string
  readonly webhookSecret: string
  readonly world: World
  readonly knobs: Knobs
  readonly people: People
  /** Where events are posted; null: they fail and stay in the log. */
  deliverTo(url: string | null): void
  /** Keeps events back until `releaseWebhooks`, which may reorder or thin them. */
  holdWebhooks(): void
  releaseWebhooks(order?: <T>(events: T[]) => T[]): void
  /** True: every attempt fails as if the App's host were unreachable. */
  dropWebhooks(on: boolean): void
  /** A person presses "Redeliver": the same guid once more. */
  redeliver(delivery: Delivery): void
  /** Waits until no delivery is under way. */
  settled(): Promise<void>
  /** Injects a fault; gives what takes it back. */
  fail(rule: FaultRule): () => void
  /** Every request received, in the order of their answers. */
  readonly requests: readonly Recorded[]
  clearRequests(): void
  /**
   * What GitHub's descriptions forbid or would ignore, and what goes with a token that is good for more than it should
   * be; a healthy app leaves it empty.
   */
  readonly violations: readonly Violation[]
  advisory(ghsa: string): ShownAdvisory
  advisoryComments(ghsa: string): ShownComment[]
  issues(repo: string): ShownIssue[]
  /** The pull requests, shown as issues. */
  pulls(repo: string): ShownIssue[]
  /** Of an issue or a pull request. */
  issueComments(repo: string, number: number): ShownComment[]
  /** Every attempt since the start, the oldest first. */
  deliveries(): readonly Delivery[]
  /** GETs a path of the API as a person, to see what they may read. */
  readAs(login: string, path: string): Promise<{ readonly status: number; readonly body: unknown }>
  /**
   * All that somebody can read in this world, as text; null: anybody on the internet. What it shows it shows in full,
   * texts before their edits and branches that are gone among it.
   */
  visibleTo(login: string | null): string
  /** A JWT of the App. */
  jwt(): string
  close(): Promise<void>
}

let key: string | undefined
/** One key for all sandboxes of a process: making one takes up to half a second. */
const sharedKey = () => {
  key ??= newPrivateKey()
  return key
}

/** Starts an emulated GitHub on 127.0.0.1. All state is in memory and gone with `close`. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = options.now ?? (() => new Date())
  const seed = complete(options.seed)
  const secret = options.webhookSecret ?? 'sandbox-webhook-secret'
  const privateKey = sharedKey()
  const server = createServer((request, response) => {
    // Who hangs up in the middle of a request gets no answer, and that is all.
    front.handle(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>(resolve => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const url = `http://${host}`
  const world = worldOf(seed, url, now, 20_001)
  const knobs = knobsAtStart()
  const webhooks = new Webhooks(world, secret, knobs)
  const hub: Hub = { world, webhooks, knobs }
  const gate = new Gate(world, privateKey, options.authClock ?? now, knobs)
  const front = new Front(hub, gate, options.wideTokens ?? false)

  const located = (ghsa: string) => {
    for (const repository of world.repositories) {
      const advisory = repository.advisories.find(one => one.ghsa === ghsa)
      if (advisory !== undefined) return { repository, advisory }
    }
    throw new Error(`The sandbox has no advisory ${ghsa}`)
  }
  const brief = (one: { id: number; author: string; body: string; createdAt: Date }): ShownComment => ({
    id: one.id,
    author: one.author,
    body: one.body,
    at: one.createdAt,
  })
  return {
    url,
    host,
    appId: world.app.id,
    appSlug: world.app.slug,
    privateKey,
    webhookSecret: secret,
    world,
    knobs,
    people: peopleOf(hub),
    deliverTo: to => {
      webhooks.url = to
    },
    holdWebhooks: () => webhooks.hold(),
    releaseWebhooks: order => webhooks.release(order),
    dropWebhooks: on => {
      webhooks.dropping = on
    },
    redeliver: delivery => webhooks.redeliver(delivery),
    settled: () => webhooks.settled(),
    fail: rule => front.faults.add(rule),
    requests: front.requests,
    clearRequests: () => {
      front.requests.length = 0
    },
    violations: front.violations,
    advisory: ghsa => {
      assignCves(hub)
      const { repository, advisory } = located(ghsa)
      return showAdvisory(world, repository, advisory)
    },
    advisoryComments: ghsa => located(ghsa).advisory.comments.map(brief),
    issues: name => {
      const repository = repositoryNamed(world, name)
      return repository.issues.filter(({ pull }) => !pull).map(issue => showIssue(world, repository, issue))
    },
    pulls: name => {
      const repository = repositoryNamed(world, name)
      return repository.issues.filter(({ pull }) => pull).map(issue => showIssue(world, repository, issue))
    },
    issueComments: (name, number) => {
      const issue = repositoryNamed(world, name).issues.find(one => one.number === number)
      return (issue?.comments ?? []).map(brief)
    },
    deliveries: () => webhooks.log,
    async readAs(login, path) {
      const headers = { authorization: `token ${gate.personToken(login)}` }
      const answer = await fetch(`${url}/api/v3${path}`, { headers })
      return { status: answer.status, body: await answer.json() }
    },
    visibleTo: login => visibleTo(world, login),
    jwt: () => appJwt(world.app.id, privateKey, (options.authClock ?? now)()),
    async close() {
      await webhooks.close()
      await new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
