import type { Hub } from './hub.ts'
import { commitOn, setRef } from './refs.ts'
import { addRelease, changeRelease } from './releases.ts'
import { showUser } from './show.ts'
import { signatureOf } from './signature.ts'
import { fullName, organizationOf, type Repository, type Role } from './world.ts'

/** What people do to repositories: their branches, their tags, who may see them. */
export function repositoryActions(hub: Hub, repo: (name: string) => Repository) {
  const { world, webhooks } = hub
  const tipOf = (repository: Repository, branch: string) => {
    const sha = repository.git.tip(branch)
    if (sha === null) throw new Error(`${repository.owner}/${repository.name} has no branch ${branch}`)
    return sha
  }
  return {
    /** Sends `repository.renamed`; whoever asks by the old name is led to the new one. */
    renameRepository(name: string, to: string, by: string) {
      const repository = repo(name)
      const from = repository.name
      repository.formerNames = [...repository.formerNames, fullName(repository)]
      repository.name = to
      const changes = { repository: { name: { from } } }
      webhooks.emit('repository', 'renamed', repository, by, { changes })
    },
    /** To another owner: whoever the former one gave a role has none any more. */
    transferRepository(name: string, owner: string, by: string) {
      const repository = repo(name)
      const { owner: from } = repository
      if (world.repositories.some(one => one.owner === owner && one.name === repository.name))
        throw new Error(`${owner} has a ${repository.name}`)
      repository.formerNames = [...repository.formerNames, fullName(repository)]
      repository.owner = owner
      repository.collaborators.clear()
      const organization = organizationOf(world, from)
      const changes = {
        owner: { from: organization ? { organization: { login: from } } : { user: { login: from } } },
      }
      webhooks.emit('repository', 'transferred', repository, by, { changes })
    },
    /** Commits one file on the default branch and sends `push`; null deletes it. Gives the commit's id. */
    pushFile(name: string, path: string, text: string | null, by: string): string {
      const repository = repo(name)
      return commitOn(hub, repository, repository.defaultBranch, { [path]: text }, by)
    },
    /**
     * Commits files (null deletes one) on a branch, which begins at `from` (the default branch) where there is none.
     * Sends `push`, for a new branch `create`, and what follows for pull requests. Gives the commit's id.
     */
    pushTo(
      name: string,
      branch: string,
      by: string,
      files: Readonly<Record<string, string | null>>,
      about: { readonly message?: string; readonly from?: string } = {},
    ): string {
      return commitOn(hub, repo(name), branch, files, by, about)
    },
    /** Pushes a branch of one repository to another, as who keeps a mirror does. */
    mirror(from: string, to: string, branch: string, by: string) {
      const [source, target] = [repo(from), repo(to)]
      target.git.copyFrom(source.git, () => false)
      setRef(hub, target, `refs/heads/${branch}`, tipOf(source, branch), by)
    },
    /** Sends `delete` and `push`; pull requests of the branch close. */
    deleteBranch(name: string, branch: string, by: string) {
      tipOf(repo(name), branch)
      setRef(hub, repo(name), `refs/heads/${branch}`, null, by)
    },
    /** Tags the tip of a branch; annotated: with a tag object of its own, as `git tag -a` does. Sends `create`. */
    tag(name: string, tag: string, branch: string, by: string, annotated = false) {
      const repository = repo(name)
      const target = tipOf(repository, branch)
      const tagger = signatureOf(world, by)
      const { objects } = repository.git
      const sha = annotated ? objects.addTag({ name: tag, target, tagger, message: `${tag}\n` }) : target
      setRef(hub, repository, `refs/tags/${tag}`, sha, by)
    },
    /** Publishes a release with notes, by its tag (made at `target` where it is missing). Sends `release` events. */
    release(
      name: string,
      tag: string,
      by: string,
      notes: { name?: string; body?: string; target?: string } = {},
    ) {
      const { target, ...about } = notes
      const from = { ...about, tag_name: tag, ...(target === undefined ? {} : { target_commitish: target }) }
      return addRelease(hub, repo(name), by, from).id
    },
    /** Publishes a draft release, of the App's for one. */
    publishRelease(name: string, id: number, by: string) {
      const release = repo(name).releases.find(one => one.id === id)
      if (release === undefined) throw new Error(`${name} has no release ${id}`)
      changeRelease(hub, repo(name), release, by, { draft: false })
    },
    /** Sends `member` events of the repository. */
    addCollaborator(name: string, login: string, role: Role, by: string) {
      const repository = repo(name)
      repository.collaborators.set(login, role)
      webhooks.emit('member', 'added', repository, by, { member: showUser(world, login) })
    },
    removeCollaborator(name: string, login: string, by: string) {
      const repository = repo(name)
      repository.collaborators.delete(login)
      webhooks.emit('member', 'removed', repository, by, { member: showUser(world, login) })
    },
    /** Gives a team of the organisation a role in the repository, or (null) takes it away. */
    giveTeam(name: string, slug: string, role: Role | null) {
      const repository = repo(name)
      const team = organizationOf(world, repository.owner)?.teams.find(one => one.slug === slug)
      if (team === undefined) throw new Error(`${repository.owner} has no team ${slug}`)
      if (role === null) team.repositories.delete(repository.id)
      else team.repositories.set(repository.id, role)
    },
    /** Makes a repository public or private; sends `repository.publicized` or `.privatized`. */
    setPrivate(name: string, isPrivate: boolean, by: string) {
      const repository = repo(name)
      repository.private = isPrivate
      webhooks.emit('repository', isPrivate ? 'privatized' : 'publicized', repository, by, {})
    },
    /** Makes a repository read-only, or takes that back; sends `repository.archived` or `.unarchived`. */
    setArchived(name: string, archived: boolean, by: string) {
      const repository = repo(name)
      repository.archived = archived
      webhooks.emit('repository', archived ? 'archived' : 'unarchived', repository, by, {})
    },
    /** Switches issues on or off in a repository's settings. No event. */
    setIssues(name: string, on: boolean) {
      repo(name).hasIssues = on
    },
    setPrivateReporting(name: string, on: boolean) {
      repo(name).privateReporting = on
    },
  }
}
