import type { EmbargoStage, EndCause, Happened } from '../case/fact.ts'

const causes: Readonly<Record<EndCause, string>> = {
  date: 'its date has come',
  coordinators: 'the coordinators ended it',
  public: 'the vulnerability is public',
  exploit: 'an exploit is public',
  attacks: 'attacks were seen',
  published: 'the advisory is published',
  merged: 'it ended in the case that this one repeats',
}
/** Why an embargo ended, as part of a sentence. */
export const causeName = (cause: EndCause): string => causes[cause]

const happenings: Readonly<Record<Happened, string>> = {
  publicAware: 'the vulnerability is public',
  exploitPublic: 'an exploit is public',
  attacksObserved: 'attacks were seen',
}
export const happenedName = (what: Happened): string => happenings[what]

export const stageName = (stage: EmbargoStage): string =>
  stage === 'half' ? 'half time' : stage === 'tenth' ? 'a tenth left' : `${stage} left`
