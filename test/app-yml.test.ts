import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { defaultSeed } from '../sandbox/seed.ts'
import { commentsRoute } from '../src/github/advisory-hands.ts'
import { webhookPath } from '../src/github/ingress.ts'
import { scopeOf } from '../src/github/scope.ts'

const app = parse(readFileSync(new URL('../app.yml', import.meta.url), 'utf8'))
const folder = new URL('../src/github/', import.meta.url)
const source = readdirSync(folder)
  .map(name => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')
  // The one route that is answered, not asked for.
  .replaceAll(`POST ${webhookPath}`, '')

/** What GitHub asks of an App for each request that `src/github` makes; null: the App's own JWT, or nothing. */
const permissions: Readonly<Record<string, string | null>> = {
  'GET /app': null,
  'GET /app/hook/deliveries': null,
  'POST /app/hook/deliveries/{delivery_id}/attempts': null,
  'GET /app/installations': null,
  'GET /app/installations/{installation_id}': null,
  'POST /app/installations/{installation_id}/access_tokens': null,
  'GET /repos/{owner}/{repo}/installation': null,
  'GET /installation/repositories': 'metadata: read',
  'GET /users/{username}': null,
  'GET /user/{account_id}': null,
  'GET /orgs/{org}/teams/{team_slug}/members': 'members: read',
  'GET /orgs/{org}/members': 'members: read',
  'GET /repos/{owner}/{repo}': 'metadata: read',
  'GET /repositories/{id}': 'metadata: read',
  'GET /repos/{owner}/{repo}/collaborators': 'metadata: read',
  'GET /repos/{owner}/{repo}/branches/{branch}': 'contents: read',
  'GET /repos/{owner}/{repo}/commits/{ref}': 'contents: read',
  'GET /repos/{owner}/{repo}/compare/{basehead}': 'contents: read',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': 'contents: read',
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': 'contents: read',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': 'contents: read',
  'GET /repos/{owner}/{repo}/releases': 'contents: read',
  'GET /repos/{owner}/{repo}/releases/tags/{tag}': 'contents: read',
  'POST /repos/{owner}/{repo}/git/blobs': 'contents: write',
  'POST /repos/{owner}/{repo}/git/commits': 'contents: write',
  'POST /repos/{owner}/{repo}/git/trees': 'contents: write',
  'POST /repos/{owner}/{repo}/releases': 'contents: write',
  'GET /repos/{owner}/{repo}/contents/{path}': 'contents: read',
  'GET /repos/{owner}/{repo}/private-vulnerability-reporting': 'repository_advisories: read',
  'GET /repos/{owner}/{repo}/security-advisories': 'repository_advisories: read',
  'GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}': 'repository_advisories: read',
  'PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}': 'repository_advisories: write',
  'POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve': 'repository_advisories: write',
  [`GET ${commentsRoute}`]: 'repository_advisories: write',
  [`POST ${commentsRoute}`]: 'repository_advisories: write',
  'GET /repos/{owner}/{repo}/issues': 'issues: read',
  'GET /repos/{owner}/{repo}/issues/{issue_number}': 'issues: read',
  'POST /repos/{owner}/{repo}/issues': 'issues: write',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': 'issues: write',
  'GET /repos/{owner}/{repo}/issues/comments': 'issues: read',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': 'issues: read',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': 'issues: read',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': 'issues: write',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': 'issues: write',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': 'issues: write',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees': 'issues: write',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees': 'issues: write',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': 'issues: write',
  'GET /repos/{owner}/{repo}/pulls': 'pull_requests: read',
  'POST /repos/{owner}/{repo}/pulls': 'pull_requests: write',
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': 'pull_requests: write',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': 'pull_requests: read',
  'GET /repos/{owner}/{repo}/git/ref/{ref}': 'contents: read',
  'POST /repos/{owner}/{repo}/git/refs': 'contents: write',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': 'contents: write',
  'PUT /repos/{owner}/{repo}/contents/{path}': 'contents: write',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': 'pull_requests: read',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': 'pull_requests: read',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': 'pull_requests: read',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': 'checks: read',
  'POST /repos/{owner}/{repo}/check-runs': 'checks: write',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': 'checks: write',
}

/** The paths that have names in the source. */
const routes: Readonly<Record<string, string>> = { commentsRoute }

/** The permission without which GitHub sends an event; null: it is sent unasked, of checks to whoever made them. */
const eventPermissions: Readonly<Record<string, string | null>> = {
  repository_advisory: 'repository_advisories: read',
  issues: 'issues: read',
  issue_comment: 'issues: read',
  pull_request: 'pull_requests: read',
  pull_request_review: 'pull_requests: read',
  merge_group: 'merge_queues: read',
  check_run: null,
  check_suite: null,
  push: 'contents: read',
  create: 'contents: read',
  release: 'contents: read',
  repository: 'metadata: read',
  installation: null,
  installation_repositories: null,
}

function granted(permission: string | null): boolean {
  const [name = '', level] = permission?.split(': ') ?? []
  return (
    permission === null ||
    app.default_permissions[name] === 'write' ||
    app.default_permissions[name] === level
  )
}

test('every request that is made is known here, and no other', () => {
  const methods = '(GET|POST|PATCH|PUT|DELETE)'
  const literal = [...source.matchAll(new RegExp(`['"\`]${methods} (/[^'"\`?]*)`, 'g'))]
  // Where the path is chosen as it goes: every path and every name that stands in the choice.
  const chosen = [...source.matchAll(new RegExp(`\`${methods} \\$\\{([^\`]*)\\}\``, 'g'))].flatMap(
    ([all, method, choice = '']) => {
      const paths = [...choice.matchAll(/'(\/[^']*)'|(\w+Route)/g)].map(
        ([, path, name]) => path ?? routes[name ?? ''],
      )
      return (paths.length > 0 ? paths : [choice]).map(path => [all, method, path])
    },
  )
  const asked = [...literal, ...chosen].map(([, method, path]) => `${method} ${path?.replaceAll('${', '{')}`)
  expect([...new Set(asked)].sort()).toEqual(Object.keys(permissions).sort())
})

test('app.yml asks for what the requests and events need, and for no more', () => {
  const all = [...Object.values(permissions), ...Object.values(eventPermissions)]
  for (const permission of all) expect([permission, granted(permission)]).toEqual([permission, true])
  const asked = Object.entries(app.default_permissions).map(([name, level]) => `${name}: ${level}`)
  expect(asked.filter(permission => !all.includes(permission))).toEqual([])
})

test.each([false, true])(
  'a token is good for the request it is asked for, in the background: %s',
  background => {
    for (const [route, permission] of Object.entries(permissions)) {
      const [method = '', url = ''] = route.split(' ')
      const [name = '', level] = permission?.split(': ') ?? []
      if (permission === null || name === 'metadata') continue
      const scope = scopeOf({ method, url, owner: 'acme', repo: 'engine' }, background)
      const isGood = [level, 'write'].includes(scope.permissions[name])
      // A check is only ever looked for by whoever is about to write it.
      if (name !== 'checks' || !scope.isAcross) expect([route, isGood]).toEqual([route, true])
      if (scope.isAcross) expect(Object.values(scope.permissions)).not.toContain('write')
      if (method !== 'GET') expect([route, scope.isAcross]).toEqual([route, false])
    }
  },
)

test('app.yml subscribes to the events that are handled, and to no others', () => {
  const handled = [...source.matchAll(/app\.on\((\[[^\]]*\]|'[^']*')/g)].flatMap(([, names]) =>
    [...(names ?? '').matchAll(/'([\w]+)[^']*'/g)].map(([, name]) => name),
  )
  expect(handled.sort()).toEqual(Object.keys(eventPermissions).sort())
  const told = Object.keys(eventPermissions).filter(name => eventPermissions[name] !== null)
  expect([...app.default_events].sort()).toEqual(told.sort())
})

test('the emulated GitHub grants what app.yml asks for', () => {
  expect(defaultSeed.permissions).toEqual(app.default_permissions)
  expect(defaultSeed.events).toEqual(expect.arrayContaining(app.default_events))
})
