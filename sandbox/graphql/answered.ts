import { buildSchema, GraphQLError } from 'graphql'

/** An error in GitHub's form: `type` is NOT_FOUND, FORBIDDEN and the like. */
export const failure = (message: string, type: string) => new GraphQLError(message, { extensions: { type } })

/** The part of GitHub's schema that is answered: repositories, their git and pull requests, comments, people and teams. */
export const answered = buildSchema(`
  type Query {
    node(id: ID!): Node
    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository
    user(login: String!): User
    organization(login: String!): Organization
    rateLimit: RateLimit
  }
  scalar DateTime
  scalar GitObjectID
  interface Node { id: ID! }
  type IssueComment implements Node { id: ID! lastEditedAt: DateTime }
  interface Actor { login: String! }
  type User implements Actor { id: ID! databaseId: Int login: String! }
  type Bot implements Actor { id: ID! databaseId: Int login: String! }
  type Organization { id: ID! databaseId: Int login: String! team(slug: String!): Team }
  type Team { id: ID! databaseId: Int slug: String! members(first: Int): TeamMemberConnection! }
  type TeamMemberConnection { totalCount: Int! nodes: [User] }
  type RateLimit { limit: Int! cost: Int! remaining: Int! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  enum RepositoryVisibility { INTERNAL PRIVATE PUBLIC }
  enum RepositoryPermission { ADMIN MAINTAIN READ TRIAGE WRITE }
  enum CollaboratorAffiliation { ALL DIRECT OUTSIDE }
  enum PullRequestState { CLOSED MERGED OPEN }
  enum PullRequestReviewState { APPROVED CHANGES_REQUESTED COMMENTED DISMISSED PENDING }
  enum MergeableState { CONFLICTING MERGEABLE UNKNOWN }
  enum OrderDirection { ASC DESC }
  enum RefOrderField { ALPHABETICAL TAG_COMMIT_DATE }
  input RefOrder { field: RefOrderField! direction: OrderDirection! }
  type Repository {
    id: ID! databaseId: Int name: String! nameWithOwner: String! isPrivate: Boolean! isFork: Boolean!
    isArchived: Boolean! hasIssuesEnabled: Boolean! visibility: RepositoryVisibility! defaultBranchRef: Ref
    object(oid: GitObjectID, expression: String): GitObject
    ref(qualifiedName: String!): Ref
    refs(
      refPrefix: String! first: Int after: String query: String orderBy: RefOrder direction: OrderDirection
    ): RefConnection
    pullRequests(
      first: Int after: String states: [PullRequestState!] headRefName: String baseRefName: String
    ): PullRequestConnection!
    pullRequest(number: Int!): PullRequest
    collaborators(first: Int after: String affiliation: CollaboratorAffiliation): RepositoryCollaboratorConnection
  }
  type RepositoryCollaboratorConnection {
    totalCount: Int! pageInfo: PageInfo! edges: [RepositoryCollaboratorEdge] nodes: [User]
  }
  type RepositoryCollaboratorEdge { cursor: String! permission: RepositoryPermission! node: User! }
  type RefConnection { totalCount: Int! pageInfo: PageInfo! nodes: [Ref] }
  type Ref { id: ID! name: String! prefix: String! target: GitObject }
  interface GitObject { id: ID! oid: GitObjectID! }
  type Commit implements GitObject {
    id: ID! oid: GitObjectID! message: String! messageHeadline: String! committedDate: DateTime! tree: Tree!
  }
  type Tag implements GitObject { id: ID! oid: GitObjectID! name: String! message: String target: GitObject! }
  type TreeEntry { name: String! path: String mode: Int! type: String! oid: GitObjectID! }
  type Tree implements GitObject { id: ID! oid: GitObjectID! entries: [TreeEntry!] }
  type Blob implements GitObject {
    id: ID! oid: GitObjectID! text: String byteSize: Int! isBinary: Boolean isTruncated: Boolean!
  }
  type PullRequestConnection { totalCount: Int! pageInfo: PageInfo! nodes: [PullRequest] }
  type PullRequest {
    id: ID! fullDatabaseId: String number: Int! title: String! body: String! state: PullRequestState!
    author: Actor isDraft: Boolean! merged: Boolean! mergedAt: DateTime mergeable: MergeableState!
    closed: Boolean! createdAt: DateTime! updatedAt: DateTime! headRefName: String! headRefOid: GitObjectID!
    baseRefName: String! baseRefOid: GitObjectID! mergeCommit: Commit
    reviews(first: Int last: Int after: String states: [PullRequestReviewState!]): PullRequestReviewConnection
    latestReviews(first: Int last: Int after: String): PullRequestReviewConnection
  }
  type PullRequestReviewConnection { totalCount: Int! pageInfo: PageInfo! nodes: [PullRequestReview] }
  type PullRequestReview {
    id: ID! fullDatabaseId: String author: Actor state: PullRequestReviewState! body: String!
    submittedAt: DateTime commit: Commit
  }
`)

/** What a connection is asked for. */
export type Window = { readonly first?: number; readonly last?: number; readonly after?: string | null }

/** A page of a connection. GitHub wants to be told how many, and gives no more than a hundred. */
export function connection<T>(all: readonly T[], { first, last, after }: Window, name: string) {
  const count = first ?? last
  if (count === undefined) {
    const words = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw failure(words, 'MISSING_PAGINATION_BOUNDARIES')
  }
  if (count < 1 || count > 100) {
    const words = `Requesting ${count} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`
    throw failure(words, 'EXCESSIVE_PAGINATION')
  }
  const start = after ? Number(Buffer.from(after, 'base64').toString().replace('cursor:', '')) : 0
  const page = first === undefined ? all.slice(-count) : all.slice(start, start + count)
  const end = start + page.length
  const cursor = (at: number) => Buffer.from(`cursor:${at}`).toString('base64')
  const hasNextPage = first !== undefined && end < all.length
  return {
    totalCount: all.length,
    pageInfo: { hasNextPage, endCursor: page.length > 0 ? cursor(end) : null },
    nodes: page,
    edges: page.map((node, at) => ({ cursor: cursor(start + at + 1), node })),
  }
}
