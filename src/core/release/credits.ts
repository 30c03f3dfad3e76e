import type { Case } from '../case/case.ts'
import type { Person } from '../case/fact.ts'
import type { Credit } from '../case/release.ts'
import type { Draft } from '../draft.ts'
import type { Credits } from '../outcome.ts'
import type { Roster } from '../roster.ts'

/** A credit as an advisory has it; its type may be one that is not known here. */
export type AdvisoryCredit = { readonly login: string; readonly type: string }

/** Everybody's wish; a coordinator who said nothing is credited as what they are. Who was erased is nobody. */
export function wishes({ release, coordinator }: Case): readonly Credit[] {
  const own = coordinator && !release.credits.has(coordinator.id) ? [coordinator] : []
  return [
    ...[...release.credits.values()].filter(({ person }) => person.id > 0),
    ...own.map(person => ({ person, type: 'coordinator', own: false }) as const),
  ]
}

/**
 * Asks for the credits on the advisory. GitHub writes to whom it credits: while an embargo or anything else is
 * unpublished only those are named who know of the case. `all`: what is about to be public anyway.
 */
export function writeCredits(draft: Draft, roster: Roster, all: boolean): void {
  draft.effect({ kind: 'nameCredits', ...creditsOf(draft.case, roster, all) })
}

/** Who is to be credited by now. `all`: what is public, or becomes so by the same request. */
export function creditsOf(c: Case, roster: Roster, all: boolean): Credits {
  const named = wishes(c)
  return {
    credits: named.flatMap(({ person, type }) =>
      type !== null && (all || knowsOf(c, roster, person)) ? [{ person, type }] : [],
    ),
    not: named.flatMap(({ person, type }) => (type === null ? [person] : [])),
  }
}

/** Whether somebody knows of the case already. */
export function knowsOf(c: Case, roster: Roster, { id }: Person): boolean {
  const told = c.participants.filter(({ role, consent }) => role === 'reporter' || consent === 'signatory')
  const insiders = [...told, ...roster].map(({ person }) => person)
  return [...insiders, ...c.collaborators].some(person => person.id === id)
}

/**
 * An advisory's credits with ours put in: who else is credited stays, whoever wishes not to be named goes. Gives the
 * very list where there is nothing to do.
 */
export function mergeCredits(
  existing: readonly AdvisoryCredit[],
  credits: readonly AdvisoryCredit[],
  not: readonly string[],
): readonly AdvisoryCredit[] {
  const is = (login: string) => (one: { readonly login: string }) =>
    one.login.toLowerCase() === login.toLowerCase()
  const kept = existing
    .filter(({ login }) => !not.some(name => is(name)({ login })))
    .map(one => ({ ...one, type: credits.find(is(one.login))?.type ?? one.type }))
  const added = credits.filter(({ login }) => !existing.some(is(login)))
  const same = added.length === 0 && kept.length === existing.length
  return same && kept.every(({ type }, n) => type === existing[n]?.type) ? existing : [...kept, ...added]
}
