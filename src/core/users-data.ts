import { min } from 'date-fns/min'
import type { Case } from './case/case.ts'
import { nothingRemedied, type Remediation, remediationAfter } from './case/remediation.ts'
import type { Draft } from './draft.ts'
import { tell } from './duplicates.ts'
import type { DataSaid, DataStands } from './outcome.ts'

/**
 * Whether users' data was touched, where a vulnerability has several cases. The one that is worked on has what counts:
 * whatever is said in a duplicate is told there, and how it stands there then is so in all of them. So there is one clock
 * (article 33 of the GDPR), from when it was first known, and one word ends it, wherever that is written.
 */

type Known = Remediation['userData']

/** How it stands in a case, as another one is told; null where nothing was said. */
export function dataOf({ remediation: { userData } }: Case): DataStands | null {
  if (!userData) return null
  const { touched, knownAt, saidAt, mistaken, notices } = userData
  return {
    touched,
    knownAt: knownAt?.toISOString() ?? null,
    saidAt: saidAt?.toISOString() ?? null,
    mistaken: mistaken.map(date => date.toISOString()),
    notices: {
      ...(notices.users ? { users: notices.users.toISOString() } : {}),
      ...(notices.authority ? { authority: notices.authority.toISOString() } : {}),
    },
  }
}

/** Puts on the record what was said in this case, and tells it to the others of the vulnerability. */
export function sayData(draft: Draft, said: DataSaid): void {
  const { comment } = said
  if (said.kind === 'told')
    draft.record({ kind: 'dataNoticeGiven', whom: said.whom, toldAt: new Date(said.toldAt), comment })
  else draft.record({ kind: 'userDataTold', touched: said.touched, comment, ...datesOf(said) })
  const { follows } = draft.case
  if (follows) tell(draft, follows, 'duplicate', { kind: 'data said', said })
  else shareData(draft)
}

/** The cases that follow this one hear how it stands here. */
export function shareData(draft: Draft): void {
  for (const ghsa of draft.case.duplicates.keys()) answerData(draft, ghsa)
}

/** One case that follows this one hears how it stands here, where anything was said. */
export function answerData(draft: Draft, ghsa: string): void {
  const data = dataOf(draft.case)
  if (data) tell(draft, ghsa, 'repeated', { kind: 'data', ...data })
}

/** A duplicate tells how it stands there: what was known first, anywhere, counts. False where that is so here already. */
export function mergeData(draft: Draft, other: string, theirs: DataStands): boolean {
  return hear(draft, other, together(draft.case.remediation.userData, theirs))
}

/** A duplicate tells what was said there; counted in once. False where it was. */
export function hearSaid(draft: Draft, other: string, said: DataSaid): boolean {
  const key = JSON.stringify(said)
  const { userData } = draft.case.remediation
  if (userData?.heard.includes(key)) return false
  const stands = dataOf({
    ...draft.case,
    remediation: { ...nothingRemedied, userData: after(userData, said) },
  })
  return stands !== null && hear(draft, other, stands, key)
}

/** The case that this one follows tells how it stands there, and so it does here. False where it did. */
export const adoptData = (draft: Draft, other: string, theirs: DataStands): boolean =>
  hear(draft, other, theirs)

function hear(draft: Draft, other: string, stands: DataStands, said?: string): boolean {
  if (!said && same(dataOf(draft.case), stands)) return false
  const { users, authority } = stands.notices
  draft.record({
    ...{ kind: 'userDataHeard', other, touched: stands.touched },
    knownAt: stands.knownAt === null ? null : new Date(stands.knownAt),
    saidAt: stands.saidAt === null ? null : new Date(stands.saidAt),
    mistaken: stands.mistaken.map(date => new Date(date)),
    notices: {
      ...(users ? { users: new Date(users) } : {}),
      ...(authority ? { authority: new Date(authority) } : {}),
    },
    ...(said ? { said } : {}),
  })
  return true
}

const same = (a: DataStands | null, b: DataStands): boolean => JSON.stringify(a) === JSON.stringify(b)

/** How it stands once something more was said, by the rules of what is said in a case itself. */
function after(userData: Known, said: DataSaid): Known {
  const before: Remediation = { ...nothingRemedied, userData }
  const { comment } = said
  if (said.kind === 'told') {
    const toldAt = new Date(said.toldAt)
    const stamp = { at: toldAt, by: null }
    return remediationAfter(before, { kind: 'dataNoticeGiven', ...stamp, whom: said.whom, toldAt, comment })
      .userData
  }
  const stamp = { at: new Date(said.at), by: null }
  return remediationAfter(before, {
    ...{ kind: 'userDataTold', ...stamp, touched: said.touched, comment },
    ...datesOf(said),
  }).userData
}

const datesOf = ({ since, corrects }: Extract<DataSaid, { kind: 'touched' }>) => ({
  ...(since ? { since: new Date(since) } : {}),
  ...(corrects ? { corrects: new Date(corrects) } : {}),
})

/** What both know. */
function together(own: Known, theirs: DataStands): DataStands {
  const first = (...dates: readonly (Date | string | null | undefined)[]) => {
    const known = dates.flatMap(date => (date ? [new Date(date)] : []))
    return known.length > 0 ? min(known).toISOString() : null
  }
  const users = first(own?.notices.users, theirs.notices.users)
  const authority = first(own?.notices.authority, theirs.notices.authority)
  const mistaken = [...(own?.mistaken ?? []).map(date => date.toISOString()), ...theirs.mistaken]
  return {
    touched: Boolean(own?.touched) || theirs.touched,
    // What was taken back there was known by mistake.
    knownAt: first(own?.knownAt, theirs.touched ? theirs.knownAt : null),
    saidAt: first(own?.saidAt, theirs.touched ? theirs.saidAt : null),
    mistaken: [...new Set(mistaken)],
    notices: { ...(users ? { users } : {}), ...(authority ? { authority } : {}) },
  }
}
