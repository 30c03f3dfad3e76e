import { z } from 'zod'

/** An instant: ISO 8601 with Z in the store, a Date in the code. */
const instant = z.codec(z.iso.datetime(), z.date(), {
  decode: text => new Date(text),
  encode: date => date.toISOString(),
})

const person = z.object({ id: z.number().int(), login: z.string() })
/** Somebody on GitHub. People are compared by `id`: a login can be given up and taken by another. */
export type Person = z.output<typeof person>

const repository = z.object({ id: z.number().int(), owner: z.string(), name: z.string() })
/** A repository on GitHub: its numeric id, and the name it had when the fact was recorded. */
export type Repository = z.output<typeof repository>

const source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('advisory'), repository, ghsa: z.string(), url: z.string() }),
  z.object({ kind: z.literal('issue'), repository, number: z.number().int(), url: z.string() }),
])
/** Where a report came in: a private advisory, or an issue that everybody can read. */
export type Source = z.output<typeof source>

const promiseName = z.enum(['acknowledge', 'respond', 'update', 'disclose'])

const length = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('elapsed'), seconds: z.number(), text: z.string() }),
  z.object({ kind: z.literal('business'), days: z.number(), text: z.string() }),
])

/** A promise as it was offered to one reporter: its length, the calendar it is counted by, its origin. */
const given = z.object({
  length,
  target: z.boolean(),
  origin: z.object({
    kind: z.enum(['prose', 'repository', 'organisation', 'coordination', 'default']),
    where: z.string().optional(),
    commit: z.string().optional(),
    line: z.number().optional(),
    sentence: z.string().optional(),
  }),
  calendar: z.object({
    zone: z.string(),
    holidays: z.union([z.array(z.string()), z.string(), z.null()]),
  }),
})
export type Given = z.output<typeof given>

const textKind = z.enum(['acknowledgement', 'response', 'update', 'question', 'answer', 'embargo', 'credit'])
/**
 * What a text to the reporter is; `answer` ends a report (invalid, out of scope, third party, duplicate). `embargo` is
 * about its date alone, `credit` asks how they wish to be named: these keep no promise.
 */
export type TextKind = z.output<typeof textKind>

const resolution = z.enum([
  'invalid',
  'out-of-scope',
  'third-party',
  'duplicate',
  'question',
  'closed',
  'published',
])
export type Resolution = z.output<typeof resolution>

const role = z.enum(['reporter', 'coordinator', 'downstream', 'deployer'])
/** What a participant is in the case. A `reporter` may be that of a duplicate. */
export type Role = z.output<typeof role>

const side = z.enum(['coordinators', 'reporter'])
/** The two who agree on the date of an embargo. */
export type Side = z.output<typeof side>

const endCause = z.enum(['date', 'coordinators', 'public', 'exploit', 'attacks', 'published'])
/** Why an embargo ended: its date came, the coordinators ended it, or what forces its end was told. */
export type EndCause = z.output<typeof endCause>

const way = z.enum(['mail', 'phone', 'chat', 'meeting', 'post', 'advisory', 'unsaid'])
/** By which way somebody's word reached the coordinator who vouches for it. */
export type Way = z.output<typeof way>
/** Those that a coordinator may name. */
export const ways: readonly Way[] = way.exclude(['unsaid']).options

const stage = z.enum(['14 days', '7 days', '2 days', '1 day', 'half', 'tenth'])
/** A step of the ladder of reminders before the end of an embargo. */
export type EmbargoStage = z.output<typeof stage>

const happened = z.enum(['publicAware', 'exploitPublic', 'attacksObserved'])
/** What happens to a vulnerability in the world and cannot be undone (CERT/CC Vultron, case state). */
export type Happened = z.output<typeof happened>

const reach = z.enum(['all', 'no comments', 'nothing'])
/** How far GitHub lets us reach what was reported: its comments may not be read, or the App is not on its repository. */
export type Reach = z.output<typeof reach>

const reportEvent = z.enum(['receive', 'validate', 'invalidate', 'accept', 'defer', 'close'])
const affected = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('repository'), name: z.string(), range: z.string().nullable() }),
  z.object({
    kind: z.literal('package'),
    ecosystem: z.string(),
    name: z.string(),
    range: z.string().nullable(),
  }),
  z.object({ kind: z.literal('service'), name: z.string() }),
])

/** Why a fix has to be brought from its mirror to the public repository by hand. */
const whyByHand = z.enum([
  'changed since it was confirmed',
  'does not fit the public branch',
  'its line lost what it was made on',
  'it has the fix of another case in it',
  'it changes no file',
  'it changes a workflow',
  'too large',
  'no such branch',
  'refused by GitHub',
])

const fixBeside = z.object({
  /** The GHSA id of its case; null where that is worked in another coordination repository. */
  of: z.string().nullable(),
  /** Its pull request in the mirror, as "owner/name#number". */
  pull: z.string(),
  /** Until when its embargo stands (ISO 8601); null where none stands. */
  until: z.string().nullable(),
  how: z.enum(['contained', 'in the same files']),
  files: z.array(z.string()),
})
/**
 * The fix of another case that is not public yet, as the copy of this one meets it: with these of its files in it, or the
 * reason why these do not fit the public branch.
 */
export type FixBeside = z.output<typeof fixBeside>

const copy = z.object({
  repository: z.string(),
  line: z.string(),
  head: z.string(),
  base: z.string(),
  onto: z.string().nullable(),
  byHand: whyByHand.nullable(),
  /** The files that it changes; those of a copy that was stored before they were kept are not known. */
  files: z.array(z.string()).optional(),
  beside: z.array(fixBeside).optional(),
})
/**
 * Whether the fix of a line, at this head and held against `base` in its mirror, can be copied to the public branch,
 * which is at `onto` (null: there is none). `byHand`: why not.
 */
export type Copy = z.output<typeof copy>

const whyBlocked = z.enum([
  'mirror not found',
  'mirror is public',
  'mirror is a fork',
  'mirror has other readers',
  'mirror has readers whom GitHub does not tell',
  'mirror is gone',
  'mirror belongs to another owner',
  'mirror is the repository itself',
  'no such branch',
  'refused by GitHub',
])

const creditType = z.enum([
  'analyst',
  'finder',
  'reporter',
  'coordinator',
  'remediation_developer',
  'remediation_reviewer',
  'remediation_verifier',
  'tool',
  'sponsor',
  'other',
])
/** What somebody did for an advisory, as GitHub calls it. */
export type CreditType = z.output<typeof creditType>
export const creditTypes: readonly CreditType[] = creditType.options

const releaseStep = z.enum(['open', 'publish', 'announce'])
/** A step of the day: the fixes go public, the advisory is published, the announcement is drafted. */
export type ReleaseStep = z.output<typeof releaseStep>

/** How a fix's pull request stands in its mirror. */
const pullStands = {
  draft: z.boolean(),
  head: z.string(),
  merged: z.string().nullable(),
  conflict: z.boolean(),
  review: z.enum(['none', 'approved', 'changes']),
  ticked: z.array(z.string()),
}
/** The number of the public repository that a fix is for; not recorded by earlier versions, nor where it is not known. */
const code = z.number().int().optional()
/** A fix that was prepared in another case, as it was last seen there. */
const pullThere = z.object({
  repository: z.string(),
  line: z.string(),
  mirror: repository,
  number: z.number().int(),
  branch: z.string(),
  behind: z.boolean(),
  begin: z.object({ head: z.string(), tree: z.string().nullable() }),
  state: z.enum(['open', 'merged']),
  ...pullStands,
  byHand: whyByHand.nullable(),
  onto: z.string().nullable(),
  code,
})

/** How much of the 72 hours has gone, or how long ago they passed. */
const breachStage = z.enum([
  ...(['half', 'tenth', 'passed'] as const),
  ...(['1 day', '2 days', '4 days', '8 days', '16 days', '32 days'] as const),
])

const stamp = { at: instant, by: person.nullable() }
const fact = <K extends string, S extends z.core.$ZodLooseShape>(kind: K, shape: S) =>
  z.object({ kind: z.literal(kind), ...stamp, ...shape })

/** A tracking issue, by its repository's number and its own. */
const trackingPlace = z.object({ repository: z.number().int(), number: z.number().int() })
export type TrackingPlace = z.output<typeof trackingPlace>

/**
 * Everything that can be on a case's record. `at` is when it was recorded, `by` the person behind it (null:
 * Pledge itself). Facts hold no text of a report and none for a reporter: texts live in the outbox, where
 * they can be erased while the record stands.
 */
export const factCodec = z.discriminatedUnion('kind', [
  fact('reportReceived', {
    source,
    reporter: person.nullable(),
    filedAt: instant,
    coordination: repository.nullable(),
    via: z.enum(['webhook', 'poll', 'split']),
    /** The GHSA id of the report that it was split off. */
    from: z.string().optional(),
  }),
  fact('coordinationFound', { coordination: repository }),
  fact('policyRead', {
    promises: z.object({
      acknowledge: given.nullable(),
      respond: given.nullable(),
      update: given.nullable(),
      disclose: given.nullable(),
    }),
    pause: z.array(promiseName),
    minimumEmbargo: length.nullable(),
  }),
  fact('coordinatorAssigned', {
    person,
    how: z.enum(['rotation', 'command', 'hand', 'renamed']),
    /** They are not listed under `coordinators`: they command nothing, and are not let onto the advisory. */
    unlisted: z.literal(true).optional(),
  }),
  fact('trackingOpened', { repository, number: z.number().int() }),
  fact('reportMoved', { event: reportEvent }),
  /** A closed report is taken up again: it counts as received anew. */
  fact('reportReopened', {}),
  fact('resolved', {
    as: resolution,
    of: z.string().optional(),
    /** What it repeats is no case of ours, which it could follow. */
    elsewhere: z.literal(true).optional(),
    /** Where the reporter was told that a third party takes reports. */
    contacts: z.array(z.string()).optional(),
  }),
  fact('embargoMoved', {
    event: z.enum(['propose', 'reject', 'accept', 'terminate']),
    until: instant.nullable(),
    /** Whose proposal it is, where that is not told by who recorded it. */
    side: z.enum([...side.options, 'policy']).optional(),
    /** Why it ended. */
    cause: endCause.optional(),
    /** The reporter answered by other means, and whoever recorded it vouches for it. */
    vouched: way.optional(),
    /** In a case that was split off: the date from before what was vouched for. */
    vouchedOver: instant.optional(),
  }),
  fact('embargoReminded', {
    until: instant,
    stage,
    /** The duplicate whose reporter is free by then, where that is before the end here. */
    of: z.string().optional(),
  }),
  fact('reporterReleased', {}),
  fact('happened', { what: happened, url: z.string().nullable() }),
  fact('participantInvited', { person, role }),
  fact('participantAnswered', {
    person,
    event: z.enum(['accept', 'decline']),
    /** They said so by other means than here, and whoever recorded it vouches for it. */
    vouched: way.optional(),
  }),
  /** The reporter did not agree to a date that was vouched for, and that does not hold any more. */
  fact('vouchDisowned', { until: instant }),
  fact('participantMoved', { person, event: reportEvent }),
  fact('participantRemoved', { person }),
  /** A duplicate follows this case; `of`: the one that it repeats, where that is a duplicate of this one itself. */
  fact('duplicateJoined', { ghsa: z.string(), reporter: person.nullable(), of: z.string().optional() }),
  /** It was taken up again, or follows another one. */
  fact('duplicateLeft', { ghsa: z.string() }),
  /** Which case this report follows, since the one that it repeats was settled as a duplicate itself, or taken up again. */
  fact('originalFound', { ghsa: z.string() }),
  /**
   * How it stands with the case of an advisory that repeats this one, or that this one repeats; `other` is its GHSA id,
   * or `owner/repo#number` of a public issue about the same.
   */
  fact('otherCaseSeen', { other: z.string(), until: instant.nullable(), ended: endCause.nullable() }),
  /** What was prepared by now in the case of an advisory that repeats this one. */
  fact('otherWorkSeen', {
    other: z.string(),
    cve: z.object({ state: z.enum(['asked', 'unknown', 'given']), id: z.string().nullable() }).nullable(),
    affected: z.array(affected),
    pulls: z.array(pullThere),
  }),
  fact('caseSplit', {
    ghsa: z.string(),
    /** What was asked for did not come about. */
    failed: z.literal(true).optional(),
  }),
  fact('textWanted', { text: z.string(), about: textKind }),
  fact('textHandedOver', { text: z.string(), about: textKind, status: z.number().int() }),
  fact('textTold', {
    text: z.string(),
    about: textKind,
    how: z.enum(['posted', 'sent']),
    readableAt: instant,
  }),
  /** It waits no more: what it says is not so any more. */
  fact('textWithdrawn', { text: z.string(), about: textKind }),
  /** The coordinators were reminded that it waits to be posted by hand. */
  fact('textReminded', { text: z.string(), about: textKind, step: z.number().int() }),
  fact('handWritten', { comment: z.number().int(), readableAt: instant, counts: z.boolean() }),
  fact('reporterWrote', { comment: z.number().int(), readableAt: instant }),
  /** The first comment on a former tracking issue, by its repository's number: it is answered there that none is read. */
  fact('formerWrittenOn', {
    comment: z.number().int(),
    readableAt: instant,
    on: trackingPlace,
  }),
  /** `writtenAt`: when its author wrote the comment; earlier versions did not keep it. */
  fact('commandsRead', {
    comment: z.number().int(),
    ran: z.array(z.string()),
    writtenAt: instant.optional(),
  }),
  fact('reminded', { promise: promiseName, startedAt: instant, stage: z.enum(['half', 'tenth']) }),
  fact('passed', { promise: promiseName, startedAt: instant, due: instant }),
  fact('escalated', { promise: promiseName, startedAt: instant, step: z.number().int() }),
  fact('severitySet', { vector: z.string(), score: z.number() }),
  fact('advisorySeen', { state: z.string(), cve: z.string().nullable() }),
  fact('collaboratorsSeen', { people: z.array(person) }),
  fact('published', { publishedAt: instant }),
  fact('warned', { of: z.enum(['reporter-assigned', 'closed-by-hand']) }),
  fact('reachSeen', { reach }),
  /** A repository of the case is called otherwise now. */
  fact('repositoryRenamed', { repository }),
  fact('affectedNamed', { what: z.array(affected), not: z.array(z.string()) }),
  fact('relatedRead', { names: z.array(z.string()) }),
  fact('releasesAsked', { repository: z.string(), branches: z.array(z.string()) }),
  fact('linesFound', {
    repository: z.string(),
    touched: z.array(z.object({ line: z.string(), latest: z.string().nullable() })),
    untouched: z.array(z.object({ line: z.string(), latest: z.string().nullable() })),
    /** Tags that are no versions, at most a few of them. */
    unread: z.array(z.string()),
  }),
  fact('fixAsked', {}),
  fact('fixBegun', { repository: z.string(), lines: z.array(z.string()) }),
  fact('fixPrepared', {
    repository: z.string(),
    line: z.string(),
    mirror: repository,
    number: z.number().int(),
    branch: z.string(),
    head: z.string(),
    /** What that commit holds: the line as the fix began on it. */
    tree: z.string().optional(),
    behind: z.boolean(),
    code,
  }),
  fact('fixBlocked', {
    repository: z.string(),
    line: z.string().nullable(),
    why: whyBlocked,
    /** Who can read the mirror and should not; absent where that is not why. */
    readers: z.array(person).optional(),
  }),
  /** The mirror may be used again. */
  fact('mirrorSafe', { repository: z.string() }),
  fact('pullSeen', {
    repository: z.string(),
    line: z.string(),
    state: z.enum(['open', 'merged', 'closed']),
    ...pullStands,
    /** What it changes cannot go to the public by our hands. */
    byHand: whyByHand.optional(),
    /** The branch that it goes into, where somebody made that another one than its line. */
    onto: z.string().optional(),
  }),
  fact('publicPullOpened', {
    repository: z.string(),
    line: z.string(),
    in: repository,
    number: z.number().int(),
    url: z.string(),
  }),
  fact('publicPullByHand', { repository: z.string(), line: z.string(), why: whyByHand }),
  fact('publicPullSeen', {
    repository: z.string(),
    line: z.string(),
    state: z.enum(['open', 'merged', 'closed']),
    /** The branch that it goes into, where that is not its line. */
    onto: z.string().optional(),
  }),
  /**
   * A fix of this case, `pull` in its mirror, is contained in `within`, which another case is to bring to the public.
   * `confirmed`: which it has confirmed.
   */
  fact('fixElsewhere', {
    other: z.string(),
    pull: z.string(),
    within: z.string(),
    confirmed: z.boolean(),
  }),
  fact('audited', { of: z.string(), comment: z.number().int() }),
  fact('userDataTold', {
    touched: z.boolean(),
    comment: z.number().int(),
    /** Since when it was known, where that is before it was recorded. */
    since: instant.optional(),
    /** What was recorded before and was a mistake, by the word of a coordinator: `since` takes its place. */
    corrects: instant.optional(),
  }),
  /** Whoever has to be told that users' data was touched was told at `toldAt`, by the word of a coordinator. */
  fact('dataNoticeGiven', {
    whom: z.enum(['users', 'authority']),
    toldAt: instant,
    comment: z.number().int(),
  }),
  /**
   * How it stands with users' data, once it was told in another case of the same vulnerability (`other`, its GHSA id): what
   * counts here from now on. `said`: what was said there and is counted in, where that was one thing.
   */
  fact('userDataHeard', {
    other: z.string(),
    touched: z.boolean(),
    knownAt: instant.nullable(),
    saidAt: instant.nullable(),
    mistaken: z.array(instant),
    notices: z.object({ users: instant.optional(), authority: instant.optional() }),
    said: z.string().optional(),
  }),
  /** The coordinators were told how it stands with the instant by which the authority is told (GDPR, article 33). */
  fact('dataBreachReminded', { due: instant, stage: breachStage }),
  fact('cveAsked', {}),
  /** The request began, and nothing tells whether GitHub took it. */
  fact('cveUnknown', {}),
  fact('creditAsked', {}),
  fact('creditWished', { person, type: creditType.nullable() }),
  fact('creditsWritten', {}),
  fact('announcementWritten', { comment: z.number().int(), digest: z.string() }),
  fact('tagNamed', {
    repository: z.string(),
    line: z.string(),
    tag: z.string().nullable(),
    /** It has the fix by the word of whoever named it, which stands in that comment, while it is at this commit. */
    vouched: z.object({ commit: z.string(), comment: z.number().int() }).optional(),
  }),
  fact('releaseAsked', { step: releaseStep.nullable(), fingerprint: z.string().nullable() }),
  fact('releaseShown', {
    step: releaseStep,
    fingerprint: z.string(),
    /** What was shown, part by part, as commits and fingerprints: to tell what changed. */
    parts: z.array(z.object({ name: z.string(), value: z.string() })),
    copies: z.array(copy).optional(),
  }),
  fact('releaseConfirmed', {
    step: releaseStep,
    fingerprint: z.string(),
    person,
    lines: z.array(z.object({ repository: z.string(), line: z.string() })),
  }),
  /** What was asked for is not done; with a step, nor what of it was confirmed and is not done yet. */
  fact('releaseLapsed', { step: releaseStep.nullable(), why: z.enum(['credits refused']).optional() }),
  /** The coordinators were told that GitHub has not taken yet what was confirmed under this fingerprint. */
  fact('releaseHeldUp', { fingerprint: z.string() }),
  fact('releaseDrafted', {
    repository: z.string(),
    line: z.string(),
    tag: z.string(),
    how: z.enum(['drafted', 'released already', 'refused']),
    url: z.string().nullable(),
  }),
  fact('announced', {}),
  fact('leakSuspected', {
    repository: z.string(),
    /** A public text that shows a sign of the case, such as "issue 12" or "commit 3f2a9c4". */
    place: z.string(),
    sign: z.enum(['id', 'name', 'phrase', 'branch']),
  }),
  fact('effectDone', { effect: z.string(), what: z.string() }),
  // `on`: the tracking issue on which it was, by its repository's number; not recorded by earlier versions.
  fact('effectRefused', {
    effect: z.string(),
    what: z.string(),
    status: z.number().int(),
    on: trackingPlace.optional(),
  }),
])
export type Fact = z.output<typeof factCodec>
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>

/** Facts of housekeeping: on the record, but no news to anybody who reads the case. */
export const isSilent = (recorded: Fact): boolean =>
  recorded.kind === 'trackingOpened' ||
  recorded.kind === 'collaboratorsSeen' ||
  recorded.kind === 'releasesAsked' ||
  recorded.kind === 'fixBegun' ||
  recorded.kind === 'releaseAsked' ||
  recorded.kind === 'effectDone'

/** A fact as JSON, to be stored. */
export const encodeFact = (recorded: Fact): z.input<typeof factCodec> => z.encode(factCodec, recorded)

/** A stored fact read back; throws where the row is not a fact that this version knows. */
export const decodeFact = (stored: unknown): Fact => z.decode(factCodec, stored as z.input<typeof factCodec>)
