import { accountActions, installationActions } from './accounts.ts'
import { changeAdvisory, commentOn, createAdvisory, findAdvisory } from './advisories.ts'
import { Git } from './git/git.ts'
import type { Body } from './http.ts'
import type { Hub } from './hub.ts'
import {
  addComment,
  changeIssue,
  deleteComment,
  editComment,
  findIssue,
  type NewIssue,
  openIssue,
  setLocked,
} from './issues.ts'
import { pullActions } from './pull-people.ts'
import { repositoryActions } from './repository-people.ts'
import { showIssue, showRepository } from './show.ts'
import { type Advisory, fullName, type Repository, repositoryNamed } from './world.ts'

export type Report = {
  /** `owner/name`. */
  readonly repo: string
  readonly reporter: string
  readonly summary: string
  readonly description: string
  readonly severity?: string
  readonly vulnerabilities?: readonly object[]
}

/** What people do in GitHub's pages, with the events GitHub sends for it and without those it does not send. */
export type People = ReturnType<typeof peopleOf>

export function peopleOf(hub: Hub) {
  const { world, webhooks } = hub
  const repo = (name: string) => repositoryNamed(world, name)
  const advisoryAt = (ghsa: string): { repository: Repository; advisory: Advisory } => {
    const repository = world.repositories.find(one => one.advisories.some(each => each.ghsa === ghsa))
    if (repository === undefined) throw new Error(`The sandbox has no advisory ${ghsa}`)
    return { repository, advisory: findAdvisory(repository, ghsa) }
  }
  const issueAt = (name: string, number: number) => ({
    repository: repo(name),
    issue: findIssue(repo(name), number),
  })
  const change = (name: string, number: number, by: string, to: Body) => {
    const { repository, issue } = issueAt(name, number)
    changeIssue(hub, repository, issue, by, to)
  }

  return {
    /** Files a private report. Gives its GHSA id. Sends `repository_advisory.reported`. */
    reportVulnerability({ repo: name, reporter, ...report }: Report): string {
      const repository = repo(name)
      if (!repository.privateReporting) throw new Error(`${name} takes no private reports`)
      return createAdvisory(hub, repository, reporter, report, true).ghsa
    },
    /** An advisory that a maintainer opens as a draft. No event. */
    draftAdvisory({ repo: name, reporter, ...report }: Report): string {
      return createAdvisory(hub, repo(name), reporter, report, false).ghsa
    },
    /** No event. Gives the comment's id. */
    commentOnAdvisory(ghsa: string, by: string, body: string): number {
      return commentOn(hub, advisoryAt(ghsa).advisory, by, body).id
    },
    /** No event. */
    editAdvisoryComment(ghsa: string, id: number, body: string) {
      const comment = advisoryAt(ghsa).advisory.comments.find(one => one.id === id)
      if (comment === undefined) throw new Error(`The advisory ${ghsa} has no comment ${id}`)
      Object.assign(comment, { body, updatedAt: world.now() })
    },
    /** Anything but the state, as PATCH names it. No event. */
    editAdvisory(ghsa: string, by: string, to: Body) {
      const { repository, advisory } = advisoryAt(ghsa)
      changeAdvisory(hub, repository, advisory, by, to)
    },
    /** `published` sends `repository_advisory.published`; the other states send nothing. */
    setAdvisoryState(ghsa: string, state: 'draft' | 'closed' | 'published', by: string) {
      const { repository, advisory } = advisoryAt(ghsa)
      changeAdvisory(hub, repository, advisory, by, { state })
    },
    /** GitHub's curators answer the request for a CVE. No event. */
    assignCve(ghsa: string, cve: string) {
      Object.assign(advisoryAt(ghsa).advisory, { cveId: cve, updatedAt: world.now() })
    },
    /** Somebody answers the credit they were offered. No event. */
    answerCredit(ghsa: string, login: string, accepted: boolean) {
      const { advisory } = advisoryAt(ghsa)
      const state = accepted ? 'accepted' : 'declined'
      advisory.credits = advisory.credits.map(one => (one.login === login ? { ...one, state } : one))
    },
    /** Opens the temporary private fork of an advisory; it shows in the installation's listing. Gives its name. */
    openTemporaryFork(ghsa: string): string {
      const { repository } = advisoryAt(ghsa)
      const fork: Repository = {
        ...repository,
        id: world.nextId(),
        name: `${repository.name}-${ghsa.toLowerCase()}`,
        private: true,
        privateReporting: false,
        temporaryForkOf: ghsa,
        collaborators: new Map(),
        git: new Git(),
        everRefs: new Set(),
        labels: [],
        issues: [],
        goneIssues: new Map(),
        releases: [],
        checks: [],
        advisories: [],
        lastNumber: 0,
        formerNames: [],
        createdAt: world.now(),
      }
      fork.git.copyFrom(repository.git)
      world.repositories.push(fork)
      return fullName(fork)
    },
    openIssue: (name: string, by: string, from: NewIssue): number =>
      openIssue(hub, repo(name), by, from).number,
    editIssue: (name: string, number: number, by: string, to: { title?: string; body?: string }) =>
      change(name, number, by, to),
    closeIssue: (name: string, number: number, by: string) => change(name, number, by, { state: 'closed' }),
    reopenIssue: (name: string, number: number, by: string) => change(name, number, by, { state: 'open' }),
    addLabel(name: string, number: number, by: string, label: string) {
      change(name, number, by, { labels: [...issueAt(name, number).issue.labels, label] })
    },
    removeLabel(name: string, number: number, by: string, label: string) {
      change(name, number, by, { labels: issueAt(name, number).issue.labels.filter(one => one !== label) })
    },
    assign(name: string, number: number, by: string, login: string) {
      change(name, number, by, { assignees: [...issueAt(name, number).issue.assignees, login] })
    },
    unassign(name: string, number: number, by: string, login: string) {
      change(name, number, by, {
        assignees: issueAt(name, number).issue.assignees.filter(one => one !== login),
      })
    },
    /** Sends `issue_comment.created`. Gives the comment's id. */
    commentOnIssue(name: string, number: number, by: string, body: string): number {
      const { repository, issue } = issueAt(name, number)
      return addComment(hub, repository, issue, by, body).id
    },
    editComment(name: string, id: number, by: string, body: string) {
      editComment(hub, repo(name), id, by, body)
    },
    deleteComment: (name: string, id: number, by: string) => deleteComment(hub, repo(name), id, by),
    lock(name: string, number: number, by: string, locked = true) {
      const { repository, issue } = issueAt(name, number)
      setLocked(hub, repository, issue, by, locked)
    },
    /** Only a person can. Sends `issues.deleted`. */
    deleteIssue(name: string, number: number, by: string) {
      const { repository, issue } = issueAt(name, number)
      repository.issues.splice(repository.issues.indexOf(issue), 1)
      repository.goneIssues.set(number, 'deleted')
      webhooks.emit('issues', 'deleted', repository, by, { issue: showIssue(world, repository, issue) })
    },
    /**
     * Moves an issue with its comments to another repository of the owner, never from a private one to a public one. Gives its
     * number there. Sends `issues.transferred` here and `issues.opened` there.
     */
    transferIssue(name: string, number: number, to: string, by: string): number {
      const { repository, issue } = issueAt(name, number)
      const target = repo(to)
      if (target.owner !== repository.owner || (repository.private && !target.private))
        throw new Error(`An issue of ${name} cannot be transferred to ${to}`)
      const before = showIssue(world, repository, issue)
      repository.issues.splice(repository.issues.indexOf(issue), 1)
      const moved = { ...issue, id: world.nextId(), number: ++target.lastNumber, labels: [] }
      target.issues.push(moved)
      repository.goneIssues.set(number, { repository: target.id, number: moved.number })
      const shown = { issue: showIssue(world, target, moved), repository: showRepository(world, target) }
      webhooks.emit('issues', 'transferred', repository, by, {
        issue: before,
        changes: { new_issue: shown.issue, new_repository: shown.repository },
      })
      webhooks.emit('issues', 'opened', target, by, {
        issue: shown.issue,
        changes: { old_issue: before, old_repository: showRepository(world, repository) },
      })
      return moved.number
    },
    ...repositoryActions(hub, repo),
    ...pullActions(hub, repo),
    ...accountActions(hub),
    ...installationActions(hub),
  }
}
