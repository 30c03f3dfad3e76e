import { randomBytes } from 'node:crypto'
import { fold } from '../core/case/case.ts'
import { suspectLeak } from '../core/decide/leak.ts'
import {
  isEmbargoed,
  isWatched,
  look,
  namesBranch,
  type Sign,
  type Signs,
  signsOf,
} from '../core/sentinel/sentinel.ts'
import type { Engine } from '../shell/engine.ts'
import { type Store, signsKey, signsPrefix } from '../shell/ports.ts'
import type { Installed } from './inventory.ts'
import type { AdvisoryShape } from './shapes.ts'

/** The signs of a case, and whose public repositories are looked through for them. */
type Kept = Signs & { readonly owner: string }

/** Something that people wrote in public: where ("issue 12", "branch x"), and everything it says. */
export type PublicText = { readonly place: string; readonly text: string }

/**
 * Watches what people write in the public repositories of an owner for signs of cases under embargo. It asks GitHub
 * nothing and writes nothing there; what it finds is told on the tracking issue.
 */
export type Sentinel = {
  /** Takes the signs of a case from its advisory, and forgets them where there is nothing to hide (any more). */
  learn(caseId: string, advisory: AdvisoryShape): Promise<void>
  see(repository: Installed, texts: readonly PublicText[]): Promise<void>
}

export function createSentinel({
  store,
  engine,
}: {
  readonly store: Store
  readonly engine: Engine
}): Sentinel {
  return {
    async learn(caseId, advisory) {
      const others = [...(await store.recallAll<Kept>(signsPrefix)).values()]
      await store.transaction(async tx => {
        const c = fold(caseId, await tx.facts(caseId, true))
        if (!isWatched(c)) return tx.remember(signsKey(caseId), null)
        const owner = c.source.repository.owner.toLowerCase()
        const salt = others.find(one => one.owner === owner)?.salt ?? randomBytes(16).toString('hex')
        const signs = signsOf(
          {
            ghsa: advisory.ghsa_id,
            cve: advisory.cve_id ?? null,
            summary: advisory.summary,
            description: advisory.description ?? '',
            functions: (advisory.vulnerabilities ?? []).flatMap(one => one.vulnerable_functions ?? []),
          },
          salt,
        )
        await tx.remember(signsKey(caseId), { owner, ...signs } satisfies Kept)
      })
    },

    async see(repository, texts) {
      if (repository.private || texts.length === 0) return
      const owner = repository.owner.toLowerCase()
      const kept = [...(await store.recallAll<Kept>(signsPrefix))].filter(([, one]) => one.owner === owner)
      if (kept.length === 0) return
      const looked = texts.map(one => ({ ...one, shown: look(one.text) }))
      for (const [key, signs] of kept) {
        const caseId = key.slice(signsPrefix.length)
        const c = fold(caseId, await store.facts(caseId))
        if (!isEmbargoed(c)) continue
        const branches = [...c.remediation.pulls.values()].map(({ branch }) => branch)
        for (const { place, text, shown } of looked) {
          const sign: Sign | null = shown(signs) ?? (namesBranch(text, branches) ? 'branch' : null)
          if (sign === null) continue
          const leak = { repository: `${repository.owner}/${repository.name}`, place, sign }
          await engine.change(caseId, null, (draft, context) => suspectLeak(draft, leak, context))
        }
      }
    },
  }
}
