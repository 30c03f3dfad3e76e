import { fold } from '../core/case/case.ts'
import { type Exposure, seeMirror, seePublicPull, seePull } from '../core/decide/remediation.ts'
import { advisoryKey } from '../core/intake/report.ts'
import { sameOwner } from '../core/policy/names.ts'
import { ticked } from '../core/remediation/checklist.ts'
import type { Engine } from '../shell/engine.ts'
import type { Guide, Store } from '../shell/ports.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import { fixKey, readersOf, strangers } from './fix-hands.ts'
import type { Installed, Inventory } from './inventory.ts'
import { isWorkflow, mostFiles } from './public-pull.ts'
import { sameJson } from './same-json.ts'
import { changedShape, exposedAs, type PullShape, pullShape, reviewShape, stateOfPull } from './shapes.ts'

/** What people do with the pull requests in the mirrors (ticks, reviews, merges, closes), and on the day in public. */
export type FixPulls = {
  /** An event of a pull request; false where it is none of ours. */
  see(repository: Installed, number: number): Promise<boolean>
  /** A repository is public: where it is a mirror with fixes in it, the coordinators are told. */
  exposed(repository: Installed): Promise<void>
  /** A repository is none of the App's any more: where it was a mirror with fixes in it, the coordinators are told. */
  gone(id: number): Promise<void>
  /** Looks after those of open cases in this repository: one conditional request each. */
  poll(client: Client, repository: Installed): Promise<void>
}

const one = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'

export function createFixPulls(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly engine: Engine
  readonly guide: Guide
  readonly inventory: Pick<Inventory, 'find' | 'note'>
}): FixPulls {
  const { github, store, engine, guide, inventory } = parts

  async function look(client: Client, repository: Installed, caseId: string, pull: PullShape): Promise<void> {
    if (!repository.private) {
      const stands = { state: stateOfPull(pull), base: pull.base?.ref }
      await engine.change(caseId, null, (draft, context) =>
        seePublicPull(draft, { repository: repository.id, number: pull.number }, stands, context),
      )
      return
    }
    const { data } = await client.request(`${one}/reviews`, {
      ...placeOf(repository, pull.number),
      per_page: 100,
    })
    const reviews = reviewShape.array().parse(data)
    const seen = {
      byHand: await byHandAhead(client, repository, caseId, pull),
      state: stateOfPull(pull),
      draft: pull.draft ?? false,
      head: pull.head.sha,
      merged: pull.merged ? (pull.merge_commit_sha ?? null) : null,
      conflict: pull.mergeable === false,
      review: standing(reviews, pull),
      ticked: ticked(pull.body ?? ''),
      ...(pull.base?.ref ? { base: pull.base.ref } : {}),
    }
    const why = pull.base?.repo ? exposedAs(pull.base.repo) : null
    await engine.change(caseId, null, (draft, context) => {
      seePull(draft, { mirror: repository.id, number: pull.number }, seen, context)
      if (why) seeMirror(draft, repository.id, { why, who: [] }, context)
    })
    // Its event was lost, or is still to come.
    if (why === 'mirror is public') await inventory.note({ ...repository, private: false })
  }

  /**
   * Why what a fix changes will have to go public by hand, as far as its files tell. They are read once for each head:
   * that of a pull request as we opened it changes none.
   */
  async function byHandAhead(client: Client, mirror: Installed, caseId: string, pull: PullShape) {
    const known = [...fold(caseId, await store.facts(caseId)).remediation.pulls.values()].find(
      of => of.mirror.id === mirror.id && of.number === pull.number,
    )
    if (!known || known.head === pull.head.sha) return known?.byHand ?? null
    const count = pull.changed_files ?? 0
    if (count > mostFiles) return 'too large'
    for (let page = 1; (page - 1) * 100 < count; page++) {
      const { data } = await client.request(`${one}/files`, {
        ...placeOf(mirror, pull.number),
        per_page: 100,
        page,
      })
      const files = changedShape.array().parse(data)
      if (
        files.some(({ filename, previous_filename: from }) => isWorkflow(filename) || isWorkflow(from ?? ''))
      )
        return 'it changes a workflow'
    }
    return null
  }

  const seen = (caseId: string, mirror: number, exposure: Exposure | null) =>
    engine.change(caseId, null, (draft, context) => seeMirror(draft, mirror, exposure, context))

  return {
    async see(repository, number) {
      const caseId = await store.recall<string>(fixKey(repository.id, number))
      if (!caseId) return false
      const client = await github.installation(repository.installation)
      const { data } = await client.request(one, placeOf(repository, number))
      for (const id of await goingOnWith(caseId, repository.id, number))
        await look(client, repository, id, pullShape.parse(data))
      return true
    },

    async gone(id) {
      for (const caseId of await casesOf({ id })) await seen(caseId, id, { why: 'mirror is gone', who: [] })
    },

    async exposed(repository) {
      for (const caseId of await casesOf(repository))
        await seen(caseId, repository.id, { why: 'mirror is public', who: [] })
      // Once it is private again, who can read it is looked at anew, changed or not.
      if (await store.recall(readersKey(repository.id))) await store.remember(readersKey(repository.id), null)
    },

    async poll(client, repository) {
      if (repository.private) await watchReaders(client, repository)
      else await this.exposed(repository)
      const prefix = fixKey(repository.id, '')
      for (const [key, caseId] of await store.recallAll<string>(prefix)) {
        const number = Number(key.slice(prefix.length))
        const ids: string[] = []
        for (const id of await goingOnWith(caseId, repository.id, number))
          if (await isOpen(id, repository.id, number)) ids.push(id)
        if (ids.length === 0) continue
        const etag = await store.recall<string>(`etag:${key}`)
        const answer = await client
          .request(one, {
            ...placeOf(repository, number),
            headers: etag ? { 'if-none-match': etag } : {},
          })
          .catch(error => ([304, 404, 410].includes(statusOf(error) ?? 0) ? null : Promise.reject(error)))
        if (!answer) continue
        const pull = pullShape.parse(answer.data)
        for (const id of ids) await look(client, repository, id, pull)
        // Whether it can be merged is worked out by GitHub after the question: then it is asked again.
        const known = pull.state !== 'open' || typeof pull.mergeable === 'boolean'
        if (known && answer.headers.etag) await store.remember(`etag:${key}`, answer.headers.etag)
      }
    },
  }

  async function casesOf(repository: Pick<Installed, 'id'>): Promise<ReadonlySet<string>> {
    const prepared = new Set((await store.recallAll<string>(fixKey(repository.id, ''))).values())
    const all = await Promise.all([...prepared].map(id => goingOnWith(id, repository.id)))
    return new Set(all.flat())
  }

  /** The case that had fixes prepared in a mirror (that of a number), and the one that it repeats, where that took them over. */
  async function goingOnWith(caseId: string, mirror: number, number?: number): Promise<readonly string[]> {
    const { follows } = fold(caseId, await store.facts(caseId))
    const worked = follows === null ? null : await store.findCase(advisoryKey(follows))
    if (worked === null) return [caseId]
    const { remediation } = fold(worked, await store.facts(worked))
    const isThere = [...remediation.pulls.values()].some(
      pull => pull.mirror.id === mirror && (number === undefined || pull.number === number),
    )
    return isThere ? [caseId, worked] : [caseId]
  }

  /** Who can read the mirror may change after fixes were prepared in it: one conditional request for all cases. */
  async function watchReaders(client: Client, mirror: Installed): Promise<void> {
    const may = new Map<
      string,
      { coordinators: readonly number[]; readers: readonly string[]; moved?: true }
    >()
    for (const caseId of await casesOf(mirror)) {
      const row = await store.row(caseId)
      if (!row?.open) continue
      const { source, coordination } = fold(caseId, await store.facts(caseId))
      const { people, policy } = await guide.of(row.installation, source.repository)
      const place = coordination && ((await inventory.find(coordination.id)) ?? coordination)
      may.set(caseId, {
        ...{ coordinators: people.map(({ id }) => id), readers: policy.readers },
        ...(place && !sameOwner(place, mirror) ? { moved: true } : {}),
      })
    }
    if (may.size === 0) return
    const key = readersKey(mirror.id)
    const all = Object.fromEntries(may)
    const known = await store.recall<{ etag: string; may: unknown }>(key)
    const found = await readersOf(client, mirror, sameJson(known?.may, all) ? known?.etag : undefined).catch(
      error => whyUnseen(statusOf(error)) ?? Promise.reject(error),
    )
    if (!found) return
    if (typeof found === 'string') {
      // Once it is seen again, it is looked at whether or not it changed.
      if (known) await store.remember(key, null)
      for (const caseId of may.keys()) await seen(caseId, mirror.id, { why: found, who: [] })
      return
    }
    for (const [caseId, those] of may) {
      // What went to another owner is read by that one's people.
      const who = those.moved
        ? found.readers.filter(({ id }) => !those.coordinators.includes(id))
        : await strangers(client, mirror, found.readers, those)
      await seen(caseId, mirror.id, who.length > 0 ? { why: 'mirror has other readers', who } : null)
    }
    if (found.etag) await store.remember(key, { etag: found.etag, may: all })
  }

  /** Whether there may still be news: the case is open, and the pull request not merged. */
  async function isOpen(caseId: string, repository: number, number: number): Promise<boolean> {
    const row = await store.row(caseId)
    if (!row?.open) return false
    const { remediation } = fold(caseId, await store.facts(caseId))
    const inMirror = [...remediation.pulls.values()].find(
      known => known.mirror.id === repository && known.number === number,
    )
    const inPublic = [...remediation.publicPulls.values()].find(
      known => !('byHand' in known) && known.in.id === repository && known.number === number,
    )
    const state = inMirror?.state ?? (inPublic && 'state' in inPublic ? inPublic.state : 'merged')
    return state !== 'merged'
  }
}

/** Why it cannot be said who can read a mirror, of the status with which GitHub refuses to tell; null for others. */
const whyUnseen = (status: number | null) =>
  status === 403 ? 'mirror has readers whom GitHub does not tell' : status === 404 ? 'mirror is gone' : null

/** Under what is remembered who could read a mirror when that was last looked at. */
const readersKey = (mirror: number): string => `readers:${mirror}`

const placeOf = ({ owner, name }: Installed, number: number) => ({ owner, repo: name, pull_number: number })

/** The last word of each reviewer; an approval counts for the commit it was given for, and never the author's own. */
function standing(
  reviews: readonly ReturnType<typeof reviewShape.parse>[],
  pull: PullShape,
): 'none' | 'approved' | 'changes' {
  const last = new Map<number, (typeof reviews)[number]>()
  for (const review of reviews)
    if (
      review.user &&
      review.user.id !== pull.user?.id &&
      /^(APPROVED|CHANGES_REQUESTED|DISMISSED)$/.test(review.state)
    )
      last.set(review.user.id, review)
  const words = [...last.values()]
  if (words.some(({ state }) => state === 'CHANGES_REQUESTED')) return 'changes'
  return words.some(({ state, commit_id }) => state === 'APPROVED' && commit_id === pull.head.sha)
    ? 'approved'
    : 'none'
}
