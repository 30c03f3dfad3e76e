import { type Body, created, invalid, notFound, ok, paged, type RepositoryCall, textOf } from './http.ts'
import type { Hub, Route } from './hub.ts'
import { nodeId, repositoryUrl, showApp, stamp } from './show.ts'
import { type CheckRun, fullName, type Repository, type World } from './world.ts'

const runs = '/repos/{owner}/{repo}/check-runs'

/** The App's check runs on commits. */
export function checkRoutes(hub: Hub): Route[] {
  const { world } = hub
  const write = { permission: 'checks', level: 'write' } as const
  return [
    {
      name: `POST ${runs}`,
      ...write,
      answer: call => {
        const { repository, body } = call
        const head = textOf(body.head_sha) ?? ''
        if (!repository.git.objects.commits.has(head)) {
          throw invalid('CheckRun', 'head_sha', 'custom', `No commit found for SHA: ${head}`)
        }
        const run: CheckRun = {
          id: world.nextId(),
          name: textOf(body.name) ?? '',
          head,
          status: 'queued',
          conclusion: null,
          externalId: '',
          detailsUrl: null,
          output: { title: null, summary: null, text: null },
          startedAt: world.now(),
          completedAt: null,
        }
        change(world, run, body)
        repository.checks.push(run)
        return created(showCheck(world, repository, run))
      },
    },
    {
      name: `PATCH ${runs}/{check_run_id}`,
      ...write,
      answer: call => {
        const run = call.repository.checks.find(one => String(one.id) === call.params.check_run_id)
        if (run === undefined) throw notFound()
        change(world, run, call.body)
        return ok(showCheck(world, call.repository, run))
      },
    },
    {
      name: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      permission: 'checks',
      level: 'read',
      answer: call => listChecks(hub, call),
    },
  ]
}

function change(world: World, run: CheckRun, to: Body) {
  const conclusion = textOf(to.conclusion)
  const status = conclusion === undefined ? textOf(to.status) : 'completed'
  if (status === 'completed' && conclusion === undefined && run.conclusion === null) {
    throw invalid('CheckRun', 'conclusion', 'missing_field')
  }
  const output = to.output as Body | undefined
  if (output !== undefined) {
    const part = (key: 'title' | 'summary' | 'text') => {
      const text = textOf(output[key]) ?? null
      if (text !== null && [...text].length > 65_535) throw invalid('CheckRun', `output.${key}`, 'too_long')
      return text
    }
    run.output = { title: part('title'), summary: part('summary'), text: part('text') }
  }
  run.name = textOf(to.name) ?? run.name
  run.externalId = textOf(to.external_id) ?? run.externalId
  run.detailsUrl = textOf(to.details_url) ?? run.detailsUrl
  run.status = status ?? run.status
  run.conclusion = run.status === 'completed' ? (conclusion ?? run.conclusion) : null
  run.completedAt = run.status === 'completed' ? world.now() : null
}

/** The newest of each name unless `filter=all`. */
function listChecks(hub: Hub, call: RepositoryCall) {
  const { repository, query } = call
  const ref = call.params.ref ?? ''
  const commit = repository.git.resolve(ref)
  if (commit === null) throw invalid('Commit', 'ref', 'custom', `No commit found for SHA: ${ref}`)
  const [name, status] = [query.get('check_name'), query.get('status')]
  const fits = repository.checks.filter(
    one =>
      one.head === commit.sha &&
      (name === null || one.name === name) &&
      (status === null || one.status === status),
  )
  const latest = [...new Map(fits.map(one => [one.name, one])).values()]
  const all = (query.get('filter') === 'all' ? fits : latest).reverse()
  const url = `${repositoryUrl(hub.world, repository)}/commits/${ref}/check-runs`
  const { page, headers } = paged(all, call, url)
  const check_runs = page.map(one => showCheck(hub.world, repository, one))
  return ok({ total_count: all.length, check_runs }, headers)
}

export function showCheck(world: World, repository: Repository, run: CheckRun) {
  const url = `${repositoryUrl(world, repository)}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    head_sha: run.head,
    external_id: run.externalId,
    url,
    html_url: `${world.url}/${fullName(repository)}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: stamp(run.startedAt),
    completed_at: run.completedAt && stamp(run.completedAt),
    output: { ...run.output, annotations_count: 0 },
    name: run.name,
    check_suite: { id: run.id },
    app: showApp(world),
    pull_requests: [],
  }
}
