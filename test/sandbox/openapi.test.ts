import { describe, expect, test } from 'vitest'
import { checkRequest } from '../../sandbox/openapi/check.ts'
import { openSandbox } from './app.ts'

const check = (method: string, url: string, body?: unknown) => {
  const { pathname, searchParams } = new URL(url, 'http://x')
  return checkRequest({ method, path: pathname, query: searchParams, body })
}

describe("a request held against GitHub's description", () => {
  test.each<[string, string, unknown, string]>([
    [
      'GET',
      '/repos/a/b/issues/comments?since=2026-01-01T00:00:00Z',
      undefined,
      'GET /repos/{owner}/{repo}/issues/comments',
    ],
    [
      'GET',
      '/repos/a/b/contents/.github/pledge.yml?ref=main',
      undefined,
      'GET /repos/{owner}/{repo}/contents/{path}',
    ],
    [
      'POST',
      '/repos/a/b/security-advisories/reports',
      { summary: 's', description: 'd' },
      'POST /repos/{owner}/{repo}/security-advisories/reports',
    ],
    [
      'PATCH',
      '/repos/a/b/issues/1',
      { body: null, labels: ['x'] },
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    ],
    [
      'POST',
      '/app/installations/1/access_tokens',
      { permissions: { repository_advisories: 'write' } },
      'POST /app/installations/{installation_id}/access_tokens',
    ],
    ['POST', '/app/hook/deliveries/1/attempts', {}, 'POST /app/hook/deliveries/{delivery_id}/attempts'],
    [
      'GET',
      '/repos/a/b/security-advisories/G/comments',
      undefined,
      'GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments',
    ],
  ])('%s %s is fine', (method, url, body, template) => {
    expect(check(method, url, body)).toMatchObject({ template, problems: [] })
  })

  test.each<[string, string, unknown, string]>([
    ['GET', '/repos/a/b/issues/one', undefined, 'issue_number'],
    ['GET', '/repos/a/b/issues?assigned=x', undefined, 'assigned'],
    ['GET', '/repos/a/b/issues?state=all&per_page=200', undefined, 'per_page'],
    ['POST', '/repos/a/b/issues', { body: 'x' }, 'title'],
    ['POST', '/repos/a/b/issues', undefined, 'body'],
    ['POST', '/repos/a/b/issues/1/comments', { body: 'x', marker: 1 }, 'marker'],
    ['PATCH', '/repos/a/b/issues/1', { state: 'done' }, 'state'],
    ['PATCH', '/repos/a/b/security-advisories/G', { state: 'triage' }, 'state'],
    ['PATCH', '/repos/a/b/security-advisories/G', { credits: [{ login: 'x' }] }, 'credits'],
    ['POST', '/repos/a/b/security-advisories/G/cve', { reason: 'x' }, 'none'],
    ['GET', '/repos/a/b/security-advisories/G/comments?since=yesterday', undefined, 'since'],
    ['POST', '/repos/a/b/security-advisories/G/comments', { text: 'x' }, 'body'],
    ['GET', '/repos/a/b/issues?since=yesterday', undefined, 'since'],
    ['GET', '/repos/a/b/stargazers', undefined, 'not described'],
    ['DELETE', '/repos/a/b/issues/1', undefined, 'not described'],
  ])('%s %s is not', (method, url, body, problem) => {
    expect(check(method, url, body).problems.join()).toContain(problem)
  })
})

test('the sandbox records and refuses what GitHub would ignore', async () => {
  const { sandbox, api } = await openSandbox()
  expect((await api('POST', '/repos/acme/engine/issues', { title: 'x', milestones: 1 })).status).toBe(422)
  expect((await api('GET', '/repos/acme/engine/stargazers')).status).toBe(404)
  expect(sandbox.violations).toEqual([
    { request: 'POST /repos/acme/engine/issues', problems: [expect.stringContaining('milestones')] },
    { request: 'GET /repos/acme/engine/stargazers', problems: [expect.stringContaining('not described')] },
  ])
  expect(sandbox.requests.at(-2)).toMatchObject({
    operation: 'POST /repos/{owner}/{repo}/issues',
    auth: 'installation',
    status: 422,
    body: { title: 'x', milestones: 1 },
  })
})
