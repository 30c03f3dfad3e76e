import { Probot, ProbotOctokit } from 'probot'
import { expect, test } from 'vitest'
import { openSandbox } from './app.ts'

test('Probot and its octokit live on it, REST and GraphQL, as on a GitHub Enterprise host', async () => {
  const { sandbox } = await openSandbox({ now: () => new Date() })
  const probot = new Probot({
    appId: sandbox.appId,
    privateKey: sandbox.privateKey,
    secret: sandbox.webhookSecret,
    logLevel: 'fatal',
    Octokit: ProbotOctokit.defaults({ baseUrl: `${sandbox.url}/api/v3` }),
  })
  const app = await probot.auth()
  const { data: installations } = await app.rest.apps.listInstallations()
  const octokit = await probot.auth(installations[0]!.id)
  const { data: issue } = await octokit.rest.issues.create({
    owner: 'acme',
    repo: 'security',
    title: 'A case',
    labels: ['case'],
    assignees: ['alice'],
  })
  expect(issue).toMatchObject({ number: 1, labels: [{ name: 'case' }], user: { type: 'Bot' } })
  for (let at = 0; at < 31; at += 1) {
    sandbox.people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: `${at}`,
      description: 'd',
    })
  }
  const where = { owner: 'acme', repo: 'engine', sort: 'updated', direction: 'desc' } as const
  const advisories = await octokit.paginate(octokit.rest.securityAdvisories.listRepositoryAdvisories, where)
  expect(advisories).toHaveLength(31)
  const ghsa_id = advisories[0]!.ghsa_id
  const comments = 'POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments'
  const comment = await octokit.request(comments, {
    owner: 'acme',
    repo: 'engine',
    ghsa_id,
    body: 'Thank you.',
  })
  expect(comment.status).toBe(201)
  const answer = await octokit.graphql<{ repository: { visibility: string } }>(
    '{ repository(owner: "acme", name: "security") { visibility } }',
  )
  expect(answer.repository.visibility).toBe('PRIVATE')
  const absent = octokit.rest.repos.getContent({ owner: 'acme', repo: 'engine', path: 'SECURITY.md' })
  await expect(absent).rejects.toMatchObject({ status: 404 })
  expect(sandbox.violations).toEqual([])
})
