import { randomBytes } from 'node:crypto'
import { fold } from '../core/case/case.ts'
import { suspectLeak } from '../core/decide/leak.ts'
import { isWatched, look, namesBranch, type Sign, type Signs, signsOf } from '../core/sentinel/sentinel.ts'
import type { Engine } from '../shell/engine.ts'
import { type Store, signsKey, signsOfOwner } from '../shell/ports.ts'
import { namesFixBranch } from './fix-hands.ts'
import type { Installed } from './inventory.ts'
import type { AdvisoryShape } from './shapes.ts'

/** Something that people wrote in public: where ("issue 12", "branch x"), and everything it says. */
export type PublicText = { readonly place: string; readonly text: string }

/** The parts of a public text that there are, one after the other. */
export const textOf = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n')

/** What an issue shows by itself, whether an event or a poll brings it. */
export const issueText = ({
  number,
  title,
  body,
}: {
  readonly number: number
  readonly title: string
  readonly body?: string | null | undefined
}): PublicText => ({ place: `issue ${number}`, text: textOf(title, body) })

/** What a pull request shows by itself, its branch among it. */
export const pullText = ({
  number,
  title,
  body,
  head,
}: {
  readonly number: number
  readonly title?: string | null | undefined
  readonly body?: string | null | undefined
  readonly head?: { readonly ref?: string | undefined } | null | undefined
}): PublicText => ({ place: `pull request ${number}`, text: textOf(title, body, head?.ref) })

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
      const { owner } = fold(caseId, await store.facts(caseId)).source.repository
      const [other] = (await store.recallAll<Signs>(signsOfOwner(owner))).values()
      await store.transaction(async tx => {
        const c = fold(caseId, await tx.facts(caseId, true))
        const key = signsKey(c.source.repository.owner, caseId)
        if (!isWatched(c)) return tx.remember(key, null)
        const salt = other?.salt ?? randomBytes(16).toString('hex')
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
        await tx.remember(key, signs satisfies Signs)
      })
    },

    async see(repository, texts) {
      if (repository.private || texts.length === 0) return
      const prefix = signsOfOwner(repository.owner)
      const kept = await store.recallAll<Signs>(prefix)
      if (kept.size === 0) return
      for (const { place, text } of texts) {
        const shown = look(text)
        const mayBeBranch = namesFixBranch(text)
        for (const [key, signs] of kept) {
          const sign = shown(signs)
          if (sign === null && !mayBeBranch) continue
          await engine.change(key.slice(prefix.length), null, (draft, context) => {
            const branches = [...draft.case.remediation.pulls.values()].map(({ branch }) => branch)
            const found: Sign | null = sign ?? (namesBranch(text, branches) ? 'branch' : null)
            const leak = { repository: `${repository.owner}/${repository.name}`, place }
            if (found) suspectLeak(draft, { ...leak, sign: found }, context)
          })
        }
      }
    },
  }
}
