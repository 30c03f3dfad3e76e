import { randomBytes } from 'node:crypto'
import type { Probot } from 'probot'
import type { Delivery } from './core/delivery.ts'
import { longestPause } from './core/polling.ts'
import type { Settings } from './environment.ts'
import { AdvisoryHands } from './github/advisory-hands.ts'
import { loadApp } from './github/app.ts'
import { createGitHub } from './github/client.ts'
import { createConfigurationReports } from './github/configuration.ts'
import { forgetOld, redeliverFailed } from './github/deliveries.ts'
import { createFindElsewhere } from './github/elsewhere.ts'
import { createFixHands } from './github/fix-hands.ts'
import { createFixPulls } from './github/fix-pulls.ts'
import { createForge } from './github/forge.ts'
import { createGuide } from './github/guide.ts'
import { createIntake } from './github/intake.ts'
import { createInventory } from './github/inventory.ts'
import { createOnboarding, onboardingWork } from './github/onboarding.ts'
import { createPolicyIssues } from './github/policy-issues.ts'
import { createPolicyQueue } from './github/policy-queue.ts'
import { createPolicyReviews } from './github/policy-review.ts'
import { createPolicyWatch } from './github/policy-watch.ts'
import { createPoll } from './github/poll.ts'
import { createReach } from './github/reach.ts'
import { createReportComments } from './github/report-comments.ts'
import { createReviewedCases } from './github/reviewed-cases.ts'
import { createSentinel } from './github/sentinel.ts'
import { type createLogger, ownLog } from './log.ts'
import { eventName } from './log-fields.ts'
import type { Metrics } from './metrics.ts'
import { schemaUrl } from './schema-url.ts'
import type { Clock } from './shell/clock.ts'
import { createEngine } from './shell/engine.ts'
import { createOutage } from './shell/outage.ts'
import { polled, proposalsWork, type Store, type Work } from './shell/ports.ts'
import { createTimekeeper, type Timekeeper } from './shell/timekeeper.ts'
import { endUnrecorded, type Unrecorded } from './shell/unrecorded.ts'
import { startWorker, type Worker } from './shell/worker.ts'
import { isDeadWorker, workerName } from './store/holder.ts'

const listingEveryMs = 3_600_000

/**
 * What Probot is given of a delivery. Null where it is no event that GitHub has (a word of Probot's library, such as `error`,
 * would be taken for that), or is for an installation that there cannot be.
 */
function eventOf({ id, event, installation, payload }: Delivery): ProbotEvent | null {
  const name = eventName(event)
  const parsed = JSON.parse(payload) as ProbotEvent['payload']
  if (!name || (installation === null && 'installation' in parsed && parsed.installation)) return null
  return { id, name, payload: parsed } as ProbotEvent
}

type ProbotEvent = Parameters<Probot['receive']>[0]

/** Everything behind the front: joins core, store and GitHub, and works off what is due, by the time that comes with it. */
export async function startWorks(
  settings: Settings,
  parts: { store: Store; logger: ReturnType<typeof createLogger>; metrics: Metrics; clock: Clock },
): Promise<{ readonly worker: Worker; readonly clock: Timekeeper }> {
  const { store, logger, metrics } = parts
  const log = ownLog(logger)
  let worker: Worker | null = null
  const wake = () => worker?.wake()
  const clock = createTimekeeper({
    ...{ clock: parts.clock, log, answered: wake },
    ask: () => github.reachable(),
  })

  const github = createGitHub(
    { ...settings, secret: settings.webhookSecrets[0] ?? '', baseUrl: settings.apiUrl, log: logger },
    clock,
    { ...metrics, githubAnswered: () => outage.answered(), githubTime: clock.heard },
    repository => inventory.homeOf(repository),
  )
  const outage = createOutage({ reachable: github.reachable, log, over: wake })
  const everyMs = settings.pollSeconds * 1000
  const inventory = createInventory({ github, store, clock, webUrl: settings.webUrl, withinMs: everyMs })
  let lost: Unrecorded | null = null
  const unrecorded = () => lost
  const guide = createGuide({ github, store, clock, inventory, everyMs })
  const hands = new AdvisoryHands(github, store, clock)
  const engine = createEngine({
    store,
    guide,
    forge: createForge(github, inventory, hands, createFixHands(), guide, store, unrecorded),
    clock,
    log,
    wake,
    outage,
  })
  const findElsewhere = createFindElsewhere({ github, log, webUrl: settings.webUrl })
  const sentinel = createSentinel({ store, engine })
  const reportComments = createReportComments({ github, store, engine, hands, unrecorded })
  const intake = createIntake({
    ...{ github, store, engine, guide, findElsewhere, sentinel, reportComments, unrecorded },
    webUrl: settings.webUrl,
  })
  const fixPulls = createFixPulls({ github, store, engine, guide, inventory })
  const reach = createReach({ store, engine, intake, inventory, clock, log })
  const configuration = createConfigurationReports(github, store, inventory)
  const onboarding = createOnboarding({ github, store, clock, inventory, log, schemaUrl: schemaUrl() })
  const cases = createReviewedCases({ github, store, clock, guide, inventory })
  const reviews = createPolicyReviews({ github, store, clock, guide, inventory, cases })
  const policyQueue = createPolicyQueue({ github, store, clock, guide, reviews })
  const policyIssues = createPolicyIssues({ github, store, guide, inventory, reviews })
  const policyWatch = createPolicyWatch({ github, store, clock, guide })
  const poll = createPoll({
    github,
    store,
    clock,
    guide,
    policyWatch,
    inventory,
    reportComments,
    intake,
    sentinel,
    configuration,
    onboarding,
    fixPulls,
    reach,
    reviews,
    policyQueue,
    policyIssues,
    everyMs,
  })
  await loadApp(github.probot, {
    ...{ github, store, inventory, intake, sentinel, fixPulls, clock },
    ...{ reviews, policyQueue, policyIssues, policyWatch, onboarding },
  })

  const after = (ms: number): Date => new Date(clock.now().getTime() + ms)

  async function workOff({ key }: Work): Promise<null> {
    const delivery = await store.readDelivery(key)
    const event = delivery && eventOf(delivery)
    if (event) await github.probot.receive(event)
    await store.finishDelivery(key, delivery && !event ? 'ignored' : 'done', clock.now())
    return null
  }

  let listed = false
  const appWork: Readonly<Record<string, () => Promise<Date>>> = {
    installations: async () => {
      await github.introduce()
      // After a start everything is looked at once; from then on each repository has its own turn.
      await inventory.list(listed ? after(longestPause(everyMs)) : clock.now())
      listed = true
      return after(listingEveryMs)
    },
    deliveries: async () => {
      await forgetOld(store, clock)
      await redeliverFailed(github, store, clock)
      await store.remember(polled, clock.now().toISOString())
      return after(everyMs)
    },
  }

  // What a dead process left behind is taken up at once. Only one at a time may hold the embedded store.
  const dead = settings.databaseUrl === null ? [null] : (await store.workers()).filter(isDeadWorker)
  for (const name of dead) await store.releaseAll(name)
  // A clock that was set back while Pledge was stopped leaves what nothing is ever put off to.
  await store.clockSetBack(clock.now(), Math.max(listingEveryMs, longestPause(everyMs)))
  worker = startWorker({
    store,
    clock,
    log,
    metrics,
    outage,
    async first() {
      lost = await endUnrecorded(store, new Date(parts.clock.now().getTime() - (clock.aheadMs() ?? 0)))
    },
    name: `${workerName()}/${randomBytes(4).toString('hex')}`,
    handlers: {
      delivery: workOff,
      case: ({ key }) => engine.advance(key),
      review: ({ key }) => reviews.review(key),
      poll: ({ key }) => poll(Number(key)),
      app: async ({ key }) =>
        key.startsWith(onboardingWork)
          ? onboarding.propose(Number(key.slice(onboardingWork.length)))
          : key.startsWith(proposalsWork)
            ? reviews.casesChanged(key.slice(proposalsWork.length)).then(() => null)
            : ((await appWork[key]?.()) ?? null),
    },
  })
  for (const key of Object.keys(appWork)) {
    await store.schedule({ kind: 'app', key, installation: null, dueAt: clock.now() })
  }
  wake()
  return { worker, clock }
}
