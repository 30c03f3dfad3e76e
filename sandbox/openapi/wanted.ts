/**
 * The operations of GitHub's REST API that the app uses or may use. `scripts/openapi-extract.ts` keeps
 * their request side in `operations.json`; a request to anything else is a violation. To use one more:
 * a line here, then run the script.
 */
export const wanted: readonly string[] = [
  'GET /app',
  'GET /app/hook/config',
  'PATCH /app/hook/config',
  'GET /app/hook/deliveries',
  'GET /app/hook/deliveries/{delivery_id}',
  'POST /app/hook/deliveries/{delivery_id}/attempts',
  'GET /app/installations',
  'GET /app/installations/{installation_id}',
  'POST /app/installations/{installation_id}/access_tokens',
  'GET /installation/repositories',
  'GET /orgs/{org}/installation',
  'GET /repos/{owner}/{repo}/installation',
  'GET /users/{username}/installation',
  'GET /users/{username}',
  'GET /user/{account_id}',
  'GET /orgs/{org}/teams/{team_slug}/members',
  'GET /orgs/{org}/members',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/collaborators',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/teams',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'PUT /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/private-vulnerability-reporting',
  'GET /repos/{owner}/{repo}/security-advisories',
  'POST /repos/{owner}/{repo}/security-advisories',
  'POST /repos/{owner}/{repo}/security-advisories/reports',
  'GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}',
  'PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}',
  'POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve',
  'GET /repos/{owner}/{repo}/assignees/{assignee}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'PUT /repos/{owner}/{repo}/issues/{issue_number}/lock',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'PUT /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/labels',
  'POST /repos/{owner}/{repo}/labels',
  'GET /repos/{owner}/{repo}/labels/{name}',
  'PATCH /repos/{owner}/{repo}/labels/{name}',
  'GET /repos/{owner}/{repo}/branches',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/tags',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'POST /repos/{owner}/{repo}/git/trees',
  'POST /repos/{owner}/{repo}/git/blobs',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
  'GET /repos/{owner}/{repo}/releases',
  'POST /repos/{owner}/{repo}/releases',
  'GET /repos/{owner}/{repo}/releases/{release_id}',
  'PATCH /repos/{owner}/{repo}/releases/{release_id}',
  'GET /repos/{owner}/{repo}/releases/tags/{tag}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
]

/** The request side of one operation, as `operations.json` has it. */
export type Operation = {
  readonly method: string
  readonly path: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: object
  }[]
  readonly body?: object
  readonly bodyRequired?: boolean
}

const comments = '/repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments'
const inPath = (name: string, type = 'string') => ({ name, in: 'path', required: true, schema: { type } })
const inQuery = (name: string, schema: object) => ({ name, in: 'query', required: false, schema })
const whose = [inPath('owner'), inPath('repo'), inPath('ghsa_id')]
const said = {
  body: {
    type: 'object',
    properties: { body: { type: 'string' } },
    required: ['body'],
    additionalProperties: false,
  },
  bodyRequired: true,
}

/**
 * What the app may use although GitHub's description does not have it.
 * The advisory comments have been in public preview since 2026-10-02 and are not described yet; their shape
 * here is that of the announcement. `POST /graphql` is no REST operation: its query is held against GitHub's
 * GraphQL schema.
 */
export const undescribed: readonly Operation[] = [
  {
    method: 'GET',
    path: comments,
    parameters: [
      ...whose,
      inQuery('since', { type: 'string', format: 'date-time' }),
      inQuery('per_page', { type: 'integer' }),
      inQuery('page', { type: 'integer' }),
    ],
  },
  { method: 'POST', path: comments, parameters: whose, ...said },
  {
    method: 'GET',
    path: `${comments}/{comment_id}`,
    parameters: [...whose, inPath('comment_id', 'integer')],
  },
  {
    method: 'PATCH',
    path: `${comments}/{comment_id}`,
    parameters: [...whose, inPath('comment_id', 'integer')],
    ...said,
  },
  {
    method: 'POST',
    path: '/graphql',
    parameters: [],
    body: {
      type: 'object',
      properties: {
        query: { type: 'string' },
        variables: { type: 'object' },
        operationName: { type: 'string' },
      },
      required: ['query'],
      additionalProperties: false,
    },
    bodyRequired: true,
  },
]
