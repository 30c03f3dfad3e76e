import { type Cue, cues, masked, type Topic } from './cues.ts'
import { type Duration, durations } from './durations.ts'
import {
  type Around,
  countsFromFix,
  isNoPromise,
  isNotice,
  waitsBeforePublic,
  withoutAlternative,
} from './guards.ts'
import type { Sureness } from './prose-types.ts'
import type { Sentence } from './sentences.ts'

/** A length of time that the project promises something within. */
export type Candidate = {
  readonly topic: Exclude<Topic, 'fix'>
  readonly hours: number
  readonly business: boolean
  readonly sure: Sureness
  /** Counted from the acknowledgement, or what else was said before, instead of the receipt. */
  readonly afterAcknowledgement: boolean
  /** "Three more days": in the unit of what it is added to, where it has no other. */
  readonly isMore: boolean
  /** Said to be the outer bound ("two days at the most"): it counts before a usual time said beside it. */
  readonly outer: boolean
  /** For some reports only: of one severity, or on a condition ("if you write on a weekend"). */
  readonly partial: boolean
  /** Written in days, weeks or months: told in days, also where the hours are few. */
  readonly inDays: boolean
  readonly line: number
  readonly sentence: string
}

/** No sentence needs more lengths of time than this. */
const MOST = 12
const MOST_IN_CELL = 4

/** No answer comes later, in hours; what is longer is about something else, such as the life of a release. */
const LATEST_ANSWER = 24 * 100

const hedge =
  /\b(?:typical\w*|usual\w*|normal\w*|general\w*|aim\w*|tr(?:y|ies)|striv\w*|endeavou?r\w*|best[- ]effort\w*|reasonable effort|hop\w+|expect\w*|goal\w*|target\w*|approximate\w*|about|around|roughly|ideal\w*|intend\w*|attempt\w*|possible|should|may|most|order of|average|often|prefer\w*)\b/
const severe = /^\W*(?:critical|high|medium|moderate|low|severe|important|minor|urgent|p[0-4]\b|sev)/
const exploited =
  /\b(?:(?:being|actively|already) exploited|(?:active|ongoing) exploitation|exploit(?:ed|ation) in the wild|under (?:active )?attack)\b/
const whileExploited = new RegExp(
  `\\b(?:if|when|in case|where|should|vulnerabilit\\w+|issues?|bugs?)\\b[^;.]*${exploited.source}[^;.]*$`,
)
const ask =
  /\b(?:allow\w*|giv(?:e|es|ing)|(?<!\b(?:be|is|are|gets?) )request\w*|ask\w*|need\w*|takes?|requires?|grant\w*|wait\w*|afford\w*)\b[^,;.]{0,40}$/

/** "Example of a timeline of an older case:" */
const ofThePast =
  /\b(?:older|past|previous|earlier|real) (?:case|report|incident|vulnerability)\b[^.]{0,40}:$/i

/** The promises of one sentence. `earlier` is what its passage says before it. */
export function candidates(sentence: Sentence, earlier: string): Candidate[] {
  const { kind, lead } = sentence.passage
  if (kind === 'code' || (kind !== 'paragraph' && ofThePast.test(lead))) return []
  if (sentence.passage.kind === 'row') return rowCandidates(sentence)
  // "Is my report answered within a day? No."
  if (/\?["')*_\s]*$/.test(sentence.text) && !/^\W*yes\b/.test(restOf(sentence))) return []
  const found = durations(sentence.text)
  if (found.length === 0) return ofItsLead(sentence)
  const all = masked(sentence.text)
  let last: Judged[] | undefined
  return found.slice(0, MOST).flatMap((length, i) => {
    const after = all.slice(length.end, found[i + 1]?.start ?? all.length)
    const before = withoutAlternative(all.slice(found[i - 1]?.end ?? 0, length.start), after)
    const around: Around = { all, before, after, length }
    if (isNoPromise(around)) return []
    const topics =
      (i === 0 && isOneOfConditions(sentence, after)
        ? [{ topic: 'disclose' as const, sure: 'medium' as const }]
        : undefined) ??
      (length.every && isBareUpdate(sentence, earlier)
        ? [{ topic: 'update' as const, sure: 'medium' as const }]
        : undefined) ??
      (i === 0 && cues(before).length === 0
        ? (questionBefore(sentence, earlier, length) ?? refersBack(around, earlier))
        : undefined) ??
      topicsOf(around, earlier, () => restOf(sentence)) ??
      (isOuter(around) && (last ?? candidatesBefore(earlier)).length > 0
        ? (last ?? candidatesBefore(earlier))
        : i > 0
          ? unsure(last ?? candidatesBefore(earlier))
          : (ofItsLabel(around, earlier) ?? surroundings(sentence, around)))
    last = topics
    return topics.flatMap(topic => candidate(sentence, around, topic.topic, topic.sure))
  })
}

/** "Please do not publish until one of these is met:" over an item "45 days have passed since the report". */
function isOneOfConditions({ passage }: Sentence, after: string): boolean {
  return (
    passage.kind === 'item' &&
    /\b(?:refrain\w*|not|\w{1,8}n't|never|wait\w*|hold\w*)\b.*\b(?:disclos|publi|shar|reveal)\w*.*\b(?:until|before)\b.*:$/i.test(
      passage.lead,
    ) &&
    /^\W*(?:have|has) (?:passed|elapsed|gone by)\b/.test(after)
  )
}

/** "You hear from us within a week, with:" over an item "an assessment of the report". */
function ofItsLead(sentence: Sentence): Candidate[] {
  const { kind, lead, text } = sentence.passage
  // An introduction is short, and said once.
  if (lead.length > 200 || !text.startsWith(sentence.text)) return []
  if (kind !== 'item' || !/\b(?:with|includ(?:ing|es?)|contain(?:ing|s)?|giv(?:ing|es?))\W*:$/.test(lead))
    return []
  if (cues(masked(sentence.text))[0]?.topic !== 'respond') return []
  const said = { ...sentence, passage: { ...sentence.passage, kind: 'paragraph' as const, text: lead } }
  return candidates({ ...said, text: lead }, '')
    .filter(({ topic }) => topic === 'reply')
    .map(one => ({ ...one, topic: 'respond', sentence: `${lead} ${sentence.text}` }))
}

/** "Weekly." under a heading about updates. */
function isBareUpdate({ text, passage }: Sentence, earlier: string): boolean {
  const isAbout = (label: string) =>
    cues(masked(label)).some(c => c.topic === 'update') ||
    /\b(?:communicat\w+|follow-?ups?|keeping you)\b/i.test(label) ||
    /^\W*(?:and )?(?:after (?:that|this)|afterwards|thereafter|from then on|later on|then)\W*$/i.test(label)
  return (
    !/\b(?:check|scan|dependenc|image|audit|backup|review|automat)/i.test(text) &&
    !/\bsecurity (?:updates?|patch|fix)/i.test(passage.section.join(' ')) &&
    (text.match(/[a-z]+/gi) ?? []).length <= 8 &&
    (isAbout(passage.section.at(-1) ?? '') || isAbout(labelBefore(earlier)))
  )
}

/** "Initial response. Within 48 hours.": a label that ends like a sentence, right before this one; else nothing. */
function labelBefore(earlier: string): string {
  const label = /(?:^|[.!?]\W{0,3}\s)([^.!?]{3,60})[.!?]\W{0,3}$/.exec(earlier.slice(-120))?.[1] ?? ''
  return label.trim().split(/\s+/).length <= 6 ? label : ''
}

/** "Public disclosure: with the fix. Maximum 90 days from the report.": what is said first names what all of it is about. */
function ofItsLabel(around: Around, earlier: string): Judged[] | undefined {
  const { all } = around
  if (!isOuter(around)) return undefined
  const label = /^\W*([^:.!?]{3,40}):\s/.exec(earlier)?.[1] ?? ''
  const topic = cues(all).length === 0 ? first(cues(masked(label)))?.topic : undefined
  return topic === undefined ? undefined : [{ topic, sure: 'medium' }]
}

/** "… in one day, and others in five": no words of its own, so what its neighbour was about. */
function unsure(last: readonly Judged[]): Judged[] {
  return last.map(t => ({ ...t, sure: 'low' }))
}

/** "When do I hear from you?": what the question right before is about, be it a sentence or the heading. */
function questionBefore({ passage }: Sentence, earlier: string, length: Duration): Judged[] | undefined {
  const heading = earlier.trim() === '' && passage.kind !== 'item' ? (passage.section.at(-1) ?? '') : ''
  const onTime = /^\W*(?:(?:and|by|so) )?(?:when|how (?:long|soon|fast|quick\w*|often|much time))\b.*\?\W*$/i
  const question = onTime.test(heading) ? heading : /[^.!?]*\?\W*$/.exec(earlier.slice(-300))?.[0]
  const topic = question?.trim() ? cues(masked(question)).at(-1)?.topic : undefined
  if (topic === undefined) return undefined
  return [{ topic: length.every && topic === 'reply' ? 'update' : topic, sure: 'medium' }]
}

/**
 * "This takes up to three days.", "Count on ten days.", "Within 48 hours." after a label: a sentence that says nothing
 * itself of what its time is for goes on with what was said right before.
 */
function refersBack({ all, before, length }: Around, earlier: string): Judged[] | undefined {
  // "We agree on a disclosure timeline with you. By default, we aim at 90 days."
  if (
    /^\W*(?:as a|by) default\b/.test(before) &&
    /\bdisclosure (?:timeline|date|deadline|schedule)\b/.test(masked(earlier.slice(-200)))
  )
    return [{ topic: 'disclose', sure: 'medium' }]
  if (cues(all.replace(counted, blank)).length > 0 || length.every) return undefined
  const words = (all.slice(0, length.start) + all.slice(length.end)).match(/[a-z]+/g) ?? []
  const isBare = words.length <= 4 && labelBefore(earlier) !== ''
  const pointsBack =
    /^\W*(?:this|that|it) (?:is|takes?|will|should|usually|normally|typically|happens|can|may)\b|^\W*the (?:upper )?(?:maximum|limit|longest|default) (?:is|are)\b/.test(
      all,
    ) || /\b(?:count on|reckon with|expect|allow)\W+(?:about |up to )?$/.test(before)
  // "… a reasonable time before disclosing. We regard 90 days as reasonable."
  if (
    /\b(?:reasonable|sufficient|appropriate|adequate|enough|fair)\b/.test(all) &&
    waitIsMeant(masked(earlier))
  )
    return [{ topic: 'disclose', sure: 'low' }]
  if (!isBare && !pointsBack) return undefined
  const said = isBare
    ? labelBefore(earlier)
    : (earlier
        .slice(-300)
        .trim()
        .split(/(?<=[.!?])\s/)
        .at(-1) ?? '')
  // "I may ask you to validate it. I aim to do this within 30 days."
  if (/\bask (?:you|for your)\b/.test(masked(said))) return undefined
  const topic = cues(masked(said)).at(isBare ? 0 : -1)?.topic
  return topic === undefined ? undefined : [{ topic, sure: 'medium' }]
}

/** What the sentence before was about, for a bound that only refers to it. */
function candidatesBefore(earlier: string): Judged[] {
  const topic =
    durations(earlier.slice(-300)).length > 0 ? cues(masked(earlier.slice(-300))).at(-1)?.topic : undefined
  return topic === undefined ? [] : [{ topic, sure: 'low' }]
}

/** What the passage says right after a sentence. */
function restOf({ text, passage }: Sentence): string {
  const at = passage.text.indexOf(text)
  return at < 0 ? '' : passage.text.slice(at + text.length, at + text.length + 150).toLowerCase()
}

/** "Give us ninety days. Then publish.", "We have ninety days to make a patch. Wait for it before you publish." */
function saidNext({ before, after }: Around, next: () => string): boolean {
  return (
    (/\b(?:give|allow|grant)\w* (?:us|me)\b[^.;]{0,20}$/.test(before) &&
      /^\W*(?:then|afterwards|after that|thereafter)\b[^.;]{0,40}\b(?:publish|disclos|go public|tell)/.test(
        next(),
      )) ||
    (/\b(?:we|team|maintainers?|project) (?:ha(?:ve|s)|(?:may |might |will )?needs?) (?:up to |at most )?$/.test(
      before,
    ) &&
      /^ to (?:make|implement|create|provide|release|ship|prepare|fix|patch|address|resolve)\b/.test(after) &&
      /^[^.]{0,120}\b(?:before you (?:\w+ )?|you (?:may|can) (?:\w+ )?)(?:disclos|publish|go public)/.test(
        next(),
      ))
  )
}

function isOuter({ before, after }: Around): boolean {
  return (
    /\b(?:otherwise|else) (?:in|within|it(?:'s| is| takes))\W*$|\balways (?:in|within)\W*$|\bguarantee\W*$|\b(?:at (?:the )?(?:most|latest)|outside bound|outer bound|upper (?:bound|limit)|(?:no|not|never) (?:more|later|longer) than|maximum|worst case|never more)\b[^.;]{0,25}$/.test(
      before,
    ) || /^\W{0,2}(?:at (?:the )?(?:most|latest|outside|maximum)|maximum|in the worst case)\b/.test(after)
  )
}

type Judged = { readonly topic: Topic; readonly sure: Sureness }

/** What a length of time is about, by the words around it; null where they say nothing. */
function topicsOf(around: Around, earlier: string, next = () => ''): Judged[] | null {
  const { all, after, length } = around
  // "Postgres answers within 5 days." may be said of somebody else: where "we answer …" stands too, that counts.
  const isNamed = /^\W*[a-z]\w+ (?:acknowledges|responds|replies|answers|confirms)\b/.test(all)
  const sure: Sureness = hedge.test(all) || length.vague || isNamed ? 'medium' : 'high'
  if (length.every) return recurring(around, sure)
  if (isLongestGap(around)) return [{ topic: 'update', sure }]
  const withheld = /\buntil (?:we|you|i|the team|maintainers?)\b[^,;]{0,40}$/.test(around.before)
  if (waitsBeforePublic(around) && (withheld || !isTimeToAnswer(after)))
    return isNotice(around) ? [] : [{ topic: 'disclose', sure }]
  const said = cues(around.before)
  if ((said.at(-1)?.topic ?? 'reply') === 'reply') {
    // "We answer within three days, and say in the same mail whether …"
    if (said.length > 0 && /^\W*(?:and|,)[^.;]{0,40}\bwhether\b/.test(after))
      return [
        { topic: 'reply', sure },
        { topic: 'respond', sure },
      ]
    // "E-mails are addressed within three days, including a detailed plan to …"
    if (
      said.length > 0 &&
      /^\W*includ(?:ing|es?) an? (?:\w+ )?(?:plan|assessment|analysis|evaluation)\b/.test(after)
    )
      return [
        { topic: 'reply', sure },
        { topic: 'respond', sure },
      ]
    // "We will then evaluate your report, and write back to you within two weeks."
    if (
      /\b(?:evaluat|assess|analy[sz]|triag|validat)\w*\b[^.;]{0,60}\band (?:then )?(?:write|get|report|come|respond|reply|answer)\w*\b[^,;.]{0,20}$/.test(
        around.before,
      )
    )
      return [{ topic: 'respond', sure }]
    // "… and the outcome is notified to the finder within 20 days"
    if (
      /\b(?:outcome|results?|verdict|decision|assessment)\b[^.;]{0,60}\b(?:notified|communicated|sent|told|given|reported)\b[^.;]{0,30}$/.test(
        around.before,
      )
    )
      return [{ topic: 'respond', sure }]
    // "It is usually clear within a week whether …"
    if (/^\W*(?:\w+ ){0,6}?whether\b/.test(after)) return [{ topic: 'respond', sure }]
  }
  const isCustom =
    /\b(?:customary|usual|industry[- ]standard|traditional|well-known)(?: (?:deadline|period|window)(?: of)?)?\W*$/.test(
      around.before,
    ) ||
    (cues(lastPart(around.before)).length === 0 && /^\W*(?:policy|rule|deadline)\b/.test(after))
  // The customary 90 days are those until disclosure.
  if (isCustom && length.hours === 2160) return [{ topic: 'disclose', sure: 'medium' }]
  const cue = ofHyphenated(around) ?? governing(around.before, after)
  if ((cue === undefined || cue.topic === 'fix') && saidNext(around, next))
    return [{ topic: 'disclose', sure: 'medium' }]
  if (cue === undefined) return null
  if (cue.topic === 'fix' && /\bpublish\w*\b[^,;.]{0,40}\badvisor\w*[^,;.]{0,20}$/.test(around.before))
    return [{ topic: 'disclose', sure: 'medium' }]
  // "Ninety days after the report, or when it is fixed"
  if (
    cue.topic === 'fix' &&
    said.length === 0 &&
    /[,;–—(]\W*(?:or|unless|whichever|earlier|sooner)\b[^.;]*$/.test(after.slice(0, cue.at))
  )
    return null
  if (cue.topic === 'update' && isOneUpdate(all))
    return detailed(all)
      ? [{ topic: 'respond', sure: 'medium' }]
      : isFirstUpdate.test(all)
        ? [{ topic: 'respond', sure: 'low' }]
        : durations(earlier).length === 0 && /\bupdate (?:on|about|regarding)\b/.test(all)
          ? [{ topic: 'reply', sure: 'low' }]
          : []
  if (
    cue.topic === 'fix' &&
    /\b(?:ask|request|giv|allow|wait)/.test(all.slice(0, length.start)) &&
    (waitIsMeant(`${masked(earlier)} ${all.slice(0, length.start)}`) ||
      /\b(?:giv|allow|grant)\w* (?:us|me|the (?:team|maintainers?|project))\b[^,;.]{0,40}$/.test(
        around.before,
      ))
  )
    return [{ topic: 'disclose', sure: 'medium' }]
  // "Please give us 90 days to respond to a disclosure": no answer takes so long.
  if (
    cue.topic === 'reply' &&
    length.hours >= 720 &&
    /\b(?:giv|allow|grant)\w* (?:us|me)\b[^.;]{0,20}$/.test(around.before)
  )
    return [{ topic: 'disclose', sure: 'medium' }]
  if (cue.topic === 'reply' && /^.{0,60}\backnowledg/.test(after)) return [{ topic: 'acknowledge', sure }]
  if (
    cue.topic === 'reply' &&
    /^.{0,20}\b(?:to (?:say|tell you|let you know)|saying) (?:that )?(?:we(?:'ve| have)? (?:have|got|received|seen)?|it (?:has )?(?:arrived|reached us))\b/.test(
      after,
    )
  )
    return [{ topic: 'acknowledge', sure }]
  if (
    cue.topic === 'reply' &&
    /^\W*with (?:an?|our|the|its) (?:\w+ )?(?:evaluation|assessment|analysis|verdict|decision)\b/.test(after)
  )
    return [{ topic: 'respond', sure }]
  const together =
    cue.topic === 'respond' &&
    !/^\s*(?:until|till)\b/.test(after) &&
    said.some(c => c.topic === 'acknowledge')
  const atOnce =
    /\backnowledg\w*[^,;]{0,20}\b(?:immediately|instantly|automatically|at once|right away|(?:a few|a couple of|several|some) (?:\w+ )?(?:hours?|days?|weeks?))\b/.test(
      around.before,
    )
  if (!together || atOnce) return [{ topic: cue.topic, sure }]
  const one = /\backnowledg\w* and \w+ (?!an? |our |the (?:first|initial))/.test(around.before)
  const first: Judged = { topic: 'acknowledge', sure: 'medium' }
  return one ? [first] : [first, { topic: 'respond', sure }]
}

/** What happens again and again: updates, or the answers of somebody who sees the mail that seldom. */
function recurring(around: Around, sure: Sureness): Judged[] {
  const { all, before, after } = around
  const we = '\\b(?:i|we) (?:\\w+ )?'
  // "I see my mail once a week, so it can take that long until I answer."
  const isReply =
    new RegExp(`${we}(?:answer|reply|respond)\\b[^.;]{0,20}$`).test(before) ||
    (new RegExp(`${we}(?:look|check|read|see|open|go through)\\b`).test(before) &&
      /^\W*and (?:then )?(?:answer|reply|respond)\b|\b(?:take|until|till|before)\b[^.;]{0,30}\b(?:i|we|somebody|someone|you)\b[^.;]{0,20}\b(?:answer|react|respond|reply|hear|notice)\b/.test(
        after,
      ))
  if (isReply) return [{ topic: 'reply', sure: 'medium' }]
  return isUpdate(all) && !isOthersUpdate(around) ? [{ topic: 'update', sure }] : []
}

/** "Our weekly call", "the board gets a summary every month", "do not ask every day", "we can't send you daily mails". */
function isOthersUpdate({ all, before, after, length }: Around): boolean {
  const said = all.slice(0, length.start)
  return (
    /\b(?:avoid|refrain|no more (?:often )?than|not more (?:often )?than|more than|more often than)\b[^.;]{0,40}$/.test(
      said,
    ) ||
    /\b(?:can't|cannot|can not|do not|don't|won't|will not|unable to)\b[^,;.]{0,40}$/.test(before) ||
    /\bautomated\W*$/.test(before) ||
    /\b(?:newsletter|digest|bulletin)\b/.test(all) ||
    // "This policy is reviewed quarterly", "Dependencies: checked weekly"
    /\b(?:policy|document|page|dependenc\w+|images?|libraries|packages|keys?|secrets?|backups?|scans?)\b(?:(?!\b(?:you|we|reporters?)\b)[^;]){0,40}\b(?:review|check|scan|updat|audit|rotat|refresh|run|monitor|rebuil|revis)\w*\b[^,;.]{0,20}$/.test(
      before,
    ) ||
    /\busers?\b[^.;]{0,30}\b(?:upgrade|update)\w*\W*$/.test(before) ||
    // "You get a new version every month", "you should update every month"
    /\b(?:versions?|releases?|builds?|patch(?:es)?|images?|newsletters?|packages?)\b[^,;.]{0,15}$|\byou (?:should|must|need to|have to) (?!expect|receive|get|hear|be\b|have|not)[^,;.]{0,20}$/.test(
      before,
    ) ||
    /\b(?:board|customers?|subscribers?|members|team|management|partners|users|sponsors|committee)\b[^.;]{0,10}\b(?:gets?|receives?|(?:is|are) (?:sent|given|told|informed|updated))\b[^.;]{0,60}$/.test(
      before,
    ) ||
    /^\W*and (?:updated|revised|amended) (?:as|when|where|if)\b/.test(after) ||
    /^\W*(?:\w+ )?(?:calls?|meetings?|sync|stand-?ups?|sessions?)\b(?! with (?:you|the (?:reporter|finder)))/.test(
      after,
    )
  )
}

/** "You can expect an update within 7 days": one more answer, said once; how often the next ones come is not said. */
function isOneUpdate(all: string): boolean {
  return (
    /\bupdate\b/.test(all) &&
    !/\b(?:updates|updat(?:ed|ing)|informed|posted|progress|in the loop|next (?:\w+ )?update|interval|cadence|frequency|rhythm|every|wait\w*|each|another|between|last|at least|regular\w*)\b/.test(
      all,
    )
  )
}

/** "Status update: within 7 days", "the first update": what is known by then. */
const isFirstUpdate = /^\W*(?:status |progress )?update\W*:|\b(?:initial|first) (?:\w+ )?update\b/

/** The one update says what was found. */
function detailed(all: string): boolean {
  return cues(all).some(c => c.topic === 'respond')
}

function isUpdate(text: string): boolean {
  return (
    cues(text).some(c => c.topic === 'update') ||
    /\b(?:tells?|briefs?|calls?|pings?|messages?|writes?|mails?) (?:to )?(?:you|the (?:reporter|finder|researcher|submitter)|reporters|finders|them)\b|\b(?:written to|briefed|told)\b|\b(?:comments?|sitreps?|summar(?:y|ies)|status mails?|follow-?ups?|check in|follow up|touch base|contacted|interim reports?|reads? from (?:us|me)|notes? (?:on|about)|latest (?:state|news|status)|drop you)\b|\b(?:messages?|mails?|e-?mails?|notes?) (?:follows?|comes?|(?:is|are) sent)\b|\b(?:how far|where) (?:we|it|things)\b|\b(?:expect|count on) (?:an? |one )?(?:\w+ )?(?:e-?mail|mail|message|note|call|post)s?\b|\b(?:you|reporters?|finders?|submitters?|everyone|everybody)(?:'ll)?(?: \w+){0,6}? (?:gets?|receives?|(?:is|are) (?:sent|given))\b|\b(?:inform|notif|contact|communicat)(?:y|s|ies|es?|ions?)?\b|\b(?:write|mail|e-?mail)s? (?:to )?you\b|\b(?:daily|weekly|fortnightly|monthly|regular) (?:e-?mails?|mails?|notes?|messages?|reports?|summar(?:y|ies)|letters?|calls?)\b|\bwhere (?:we|things|it) (?:are|is|stands?)\b|\bwhat(?:'s| is) new\b|\bsummary of (?:what|the work)\b|\bstate of (?:things|affairs|play|the \w+)\b|\b(?:we|i) (?:write|report)\b|\b(?:in touch|(?:hears?|reports?|writes?|gets?) (?:back|from us)|news)\b/.test(
      text,
    )
  )
}

/** "No more than ten days go by without news", "never over a week between two mails": the wait for the next update. */
function isLongestGap({ all, before, after }: Around): boolean {
  const news =
    '(?:news|(?:an? |any )?(?:word|sign|update|mail|e-?mail|message|note|report|post)s?|hearing|writing|communication|contact|being (?:told|informed|updated))'
  if (
    /^\W*(?:the )?(?:maximum|longest|max) (?:silence|gap|pause|interval|time|wait) between\b|^\W*is the longest (?:we|you)\b[^.;]{0,20}\b(?:without|between)\b/.test(
      after,
    )
  )
    return true
  return (
    !/\b(?:if|should|when|unless|in case|after)\b/.test(all.slice(0, all.length - after.length)) &&
    /\b(?:no|not|never|\w{1,8}n't|at most|maximum|max)\b/.test(before) &&
    ((/\bwait\b/.test(before) && new RegExp(`^\\W*(?:for|to (?:get|hear)) ${news}\\b`).test(after)) ||
      new RegExp(
        `^[^.;]{0,30}\\b(?:between (?:(?:two|any|each|our|the|one) ){0,3}(?:updates|messages|e-?mails|mails|reports|comments|posts|notes)|between (?:one|an?|each) \\w+ and the next|apart\\b|without (?:any |some |further )?${news}\\b(?!.*\\byou (?:can|may|should)\\b))`,
      ).test(after) ||
      new RegExp(
        `\\bwait\\w* for ${news}\\b[^.;]{0,30}$|\\b(?:gap|interval|pause|silence|time) between (?:(?:two|any|each|our|the) ){0,3}(?:updates|messages|e-?mails|mails|reports)\\b[^.;]{0,40}$|\\bwithout (?:any |further )?${news}\\b[^.;]{0,30}$|\\bin the dark\\b[^.;]{0,30}$`,
      ).test(before))
  )
}

/** "90 days after the triage date, …": from when it counts says nothing about what it is for. */
const startingPoint =
  /^\s*(?:after|from|of|following|since|upon) (?:(?:the|its|our|your|initial|successful) )*(?:triag\w*|assessment|validation|confirmation|verification|investigation|evaluation|review|first contact)\b(?: date)?/

/** The same anywhere, and what comes before the rest: from when it counts. */
const counted =
  /\b(?:after|from|of|following|since|upon) (?:(?:the|its|our|your|initial|this) )*(?:triag\w*|assessment|validation|confirmation|verification|acknowledge?ment|first contact|receipt)\b/g

/** "An assessment — severity, impact, a plan for a fix — within 7 days": what stands between dashes is by the way. */
const aside = /\s[—–]\s[^—–;]{1,160}\s[—–](?=\s)/

/** The cue that a length of time belongs to: by habit the nearest before it, else the first after it. */
function governing(neighbour: string, rest: string): Cue | undefined {
  const before = ownClause(neighbour.replace(aside, ' '))
  const after = rest.replace(startingPoint, phrase => ' '.repeat(phrase.length))
  const publishes =
    /^[^,;.]{0,40}\b(?:advisory|details|vulnerability|report)\b[^,;.]{0,30}\b(?:public|published|disclosed)\b/
  const ahead = first(cues(after).filter(c => c.topic !== 'fix' || !publishes.test(after)))
  const own = cues(before).at(-1)
  // "We ask for a disclosure period of nine months from …"
  const isNamed =
    /\b(?:disclosure|embargo|publication|response|acknowledge?ment|triage) (?:period|window|deadline|time|delay|limit)s?(?: (?:of|is|at|up to|at (?:most|least)))*\W*$/.test(
      before,
    )
  const upTo = after.slice(0, ahead?.at ?? 0)
  const purpose = /^\s*(?:for|to)\s+(?:(?:us|the team|a|an|the)\s+)*$/.test(upTo)
  const listed =
    cues(lastPart(neighbour)).length === 0 &&
    /^[^,;]{0,60}\b(?:for|to)\s+(?:(?:us|a|an|the|apply|have)\s+)*(?:\w+ed\s+)?$/.test(upTo)
  const asked = (ask.test(before) || purpose) && own?.topic !== 'acknowledge'
  if (isNamed && own) return own
  // "a day until the acknowledgement and five more until the verdict"
  if (ahead && /^\s*(?:until|till)\s+(?:(?:the|our|a|its)\s+)*$/.test(upTo)) return ahead
  return fronted(before, after) || asked || (listed && before !== lastPart(neighbour))
    ? (ahead ?? own)
    : (own ?? ahead)
}

/** "a 24-hour acknowledgement and a 72-hour triage target": the word that a length with a hyphen stands before. */
function ofHyphenated({ all, after, length }: Around): Cue | undefined {
  if (!/[-‑]\w+$/.test(all.slice(length.start, length.end))) return undefined
  const ahead = first(cues(after))
  return ahead !== undefined && /^\s(?:\w+ )?$/.test(after.slice(0, ahead.at)) ? ahead : undefined
}

/** "… 5 days to send a first response": the wait that is asked for is the answer's. */
function isTimeToAnswer(after: string): boolean {
  const ahead = /^\s*(?:for|to|until (?:we|i|you))\b/.test(after) ? first(cues(after)) : undefined
  return ahead !== undefined && ahead.at < 40 && ['acknowledge', 'reply'].includes(ahead.topic)
}

/** "… before making it public." said earlier in the same passage turns time for a patch into a delay. */
function waitIsMeant(earlier: string): boolean {
  return /\b(?:before|prior to)\b[^.]{0,60}\b(?:public|disclos|publish)/.test(earlier)
}

function first(found: readonly Cue[]): Cue | undefined {
  return found[0]
}

/** After an earlier length of time, the clause starts at the next comma or "and": what precedes is the neighbour's. */
function ownClause(before: string): string {
  const own = lastPart(before)
  return cues(own).length > 0 ? own : before
}

function lastPart(before: string): string {
  return before.slice(Math.max(0, ...[...before.matchAll(/[,;(]|\band\b|\bthen\b/g)].map(m => m.index)))
}

/** "Within 48 hours, we will …", "48 hours: …": what follows says what it is about. */
function fronted(before: string, after: string): boolean {
  return (
    /(?:^|[,;.–—]|\b(?:and|then|but|please))\W*(?:(?:and|then|within|in|after|by|at|no later than|at most|not|up to|under|less than|the|first|next|about|a|maximum|max|of|least)\s*)*$/.test(
      before,
    ) &&
    /^\s*(?:[,:–—→-]|(?:of|from|after|upon|following)\b.{0,50}?[,:]|(?:we|you|our|your|the|i|it|this|maintainers?|reports?|initial|acknowledg\w*|a)\b)/.test(
      after,
    )
  )
}

/** A short label ("Critical: 24 hours") is about what its list, else its heading, is about. */
function surroundings(sentence: Sentence, { all, before, length }: Around): Judged[] {
  const words = (all.slice(0, length.start) + all.slice(length.end)).match(/[a-z]+/g) ?? []
  const heading = masked(sentence.passage.section.at(-1) ?? '')
  const short = words.length <= 7
  const about = cues(masked(sentence.passage.lead)).at(-1) ?? first(cues(heading))
  if (short && about !== undefined) return [{ topic: about.topic, sure: 'low' }]
  const waiting =
    /\b(?:wait|allow|give us|grant|period|window|timeline|deadline|standard|default|adhere|follow)\b/
  const disclosure = /\b(?:disclos|embargo)/.test((sentence.passage.section.at(-1) ?? '').toLowerCase())
  return disclosure && waiting.test(before + all.slice(length.end))
    ? [{ topic: 'disclose', sure: 'low' }]
    : []
}

/** "Investigation and fix": the whole way to the fix, not the answer that comes before it. */
const untilFixed =
  /\b(?:investigat\w*|triag\w*|analy[sz]\w*|assess\w*|validat\w*|verif\w*|review\w*|evaluat\w*|reproduc\w*)(?:(?:,| and| &| \/| \+|\/)+ ?(?=(?:\w+ )?(?:fix|patch|remed|resol|mitigat|correct|develop)))/g

/** "Estimated time to remediate" over a column is the time of the fix, not of the answer that tells it. */
const estimated = /\bestimated? time (?=to (?:remed|fix|resol|patch|mitigat))/g
const blank = (phrase: string): string => ' '.repeat(phrase.length)

/** A cell's own words, else its row's first cell, else its column's head, else the table's lead and heading. */
function rowCandidates(sentence: Sentence): Candidate[] {
  const { head, own } = sentence.passage.cells ?? { head: [], own: [] }
  const label = masked(own[0] ?? '')
  // The history of one vulnerability promises nothing.
  if (own.some(cell => /^\W*(?:cve|ghsa|[a-z]{2,6})-\d{4}-\d/i.test(cell))) return []
  if (
    /\bescalat|\b(?:no|without(?: an?)?) (?:answer|reply|response)\b|\bunanswered\b/.test(
      masked(sentence.text),
    )
  )
    return []
  const masks = own.map(masked)
  const under = [masked(sentence.passage.lead), masked(sentence.passage.section.at(-1) ?? '')]
  let left = MOST
  return own.flatMap((cell, column) => {
    const found = cellDurations(cell, head[column] ?? '').slice(0, left)
    left -= found.length
    if (found.length === 0) return []
    const over = masked(head[column] ?? '')
    const rest = [label, over, ...masks.filter((_, n) => n > 0 && n !== column), ...under]
    const near = column === 0 ? [...masks.slice(1), ...rest] : rest
    const about = firstNamed(near)
    const isSevere = severe.test(label) || severe.test(over)
    return found.flatMap(({ text, length }) => {
      const all = text === cell ? (masks[column] ?? '') : masked(text)
      // "within 90 days, earlier if a fix ships": what is said after a comma is no name of the time before it.
      const after = /^[^,;(]*/.exec(all.slice(length.end))?.[0] ?? ''
      const before = withoutAlternative(all.slice(0, length.start), after)
      const around: Around = { all, before, after, length }
      if (isNoPromise(around)) return []
      const repeated = length.every && [all, ...rest].some(isUpdate)
      const topics = repeated
        ? [{ topic: 'update' as const, sure: 'high' as const }]
        : (topicsOf(around, '') ??
          (about === undefined
            ? isUpdate(label)
              ? [{ topic: 'update' as const, sure: 'low' as const }]
              : []
            : [{ topic: about.topic, sure: 'medium' as Sureness }]))
      const fromFix = countsFromFix({ ...around, before: `${label} ${around.before}` })
      return topics
        .filter(t => t.topic !== 'disclose' || !fromFix)
        .flatMap(t => candidate(sentence, around, t.topic, t.sure).map(c => ({ ...c, partial: isSevere })))
    })
  })
}

/** What the first of these texts that names anything names. */
function firstNamed(texts: readonly string[]): Cue | undefined {
  for (const text of texts) {
    const found = named(cues(text.replace(untilFixed, blank).replace(estimated, blank)))
    if (found !== undefined) return found
  }
  return undefined
}

/** What a cell names: "we let you know whether we can reproduce it" is a verdict, not just an answer. */
function named(found: readonly Cue[]): Cue | undefined {
  const one = first(found)
  return one?.topic === 'reply' ? (found.find(c => c.topic === 'respond') ?? one) : one
}

/** "2" under "Target in business days": the column's head says in which unit its cells are. */
function cellDurations(cell: string, head: string): { text: string; length: Duration }[] {
  const isBare = /^\W*\d{1,3}(?:\s*[-–]\s*\d{1,3})?\W*$/.test(cell)
  const unit =
    /\b(?:(?:business|working|calendar) )?(?:hours|days|weeks)\b/i.exec(head)?.[0] ??
    /^\W*((?:business |working )?(?:hour|day|week))\W*$/i.exec(head)?.[1]
  const text = isBare && unit ? `${cell.trim()} ${unit}` : cell
  return durations(text)
    .slice(0, MOST_IN_CELL)
    .map(length => ({ text, length }))
}

function candidate(sentence: Sentence, around: Around, topic: Topic, sure: Sureness): Candidate[] {
  const { all, length } = around
  if (topic === 'fix') return []
  const isAnswer = topic !== 'update' && topic !== 'disclose'
  const isAhead =
    /^\W*(?:ahead of|before|prior to|in advance)\b(?! (?:\w+ ){1,3}(?:answers?|repl(?:y|ies)|responds?|reacts?|hears?|gets?)\b)/.test(
      around.after,
    )
  const isEarliest = /\b(?:no|not) (?:sooner|earlier) than\W*$/.test(around.before)
  if (isAnswer && (length.hours > LATEST_ANSWER || isAhead || isEarliest)) return []
  // "Updates for at least two years" is how long, not how often.
  const isSpan = !length.every && /\bfor (?:at least |a |up to |about )?\W*$/.test(around.before)
  // "Day 45: midpoint update" is one, and comes once.
  const isOnce = /^(?:day|week)s?\b/.test(all.slice(length.start, length.start + 5))
  // "Every 30 minutes while it lasts" is said of an outage.
  const isTooOften = length.hours < 8
  if (topic === 'update' && (length.hours > LATEST_ANSWER || isTooOften || isSpan || isOnce)) return []
  // "Advise that it will be published in 2 days unless they need more time."
  if (topic === 'disclose' && /^\W*unless they\b/.test(around.after)) return []
  // "Advisories remain on the site for five years", "committers have access for 30 days"
  const isKept =
    /\b(?:advisor\w*|pages?|logs?|keys?|archives?|data)\b[^,;.]{0,40}\b(?:remain|stay|kept|available|archived|retained|online)\b[^,;.]{0,40}\bfor\W*$|\baccess\b[^,;.]{0,40}\bfor\W*$/.test(
      around.before,
    ) && !/\b(?:confidential|private|secret|embargo\w*|undisclosed)\b/.test(around.before)
  if (topic === 'disclose' && isKept) return []
  // "In case of active exploitation we publish within 7 days": nothing is said of the others.
  const isExploited =
    (whileExploited.test(around.before) &&
      !/\b(?:unless|not|no|even|without|un)\b[^.;]*\b(?:exploit|attack)/.test(around.before)) ||
    /^\W*(?:if|when|in case of|where|while)\b[^,;.]{0,40}\bexploit/.test(around.after)
  if (topic === 'disclose' && isExploited) return []
  // "Send a fix within 14 days and disclose 7 days later": from the fix.
  const isLater =
    topic === 'disclose' &&
    /^\W*(?:later|after (?:that|this|it)\b(?! (?:is|was|has|period|time|date)))\b/.test(around.after)
  if (isLater && cues(all.slice(0, length.start)).some(cue => cue.topic === 'fix')) return []
  const atOnce = length.hours < 24 || (length.vague && length.hours === 24)
  if (topic === 'disclose' && (atOnce || countsFromFix(around) || isNotice(around) || isNegotiated(all)))
    return []
  return [
    {
      topic,
      hours: length.hours,
      business: length.business,
      sure,
      afterAcknowledgement: isAnswer ? fromAcknowledgement(around) : isLater,
      isMore: isMore(around),
      outer: isOuter(around),
      partial: severe.test(all) || isPartial(around),
      inDays: (length.unit ?? length.hours) >= 24,
      line: sentence.line,
      sentence: sentence.text,
    },
  ]
}

const ofOneProduct =
  /^\W*(?:for|in) (?!(?:all|any|every|each)\b)(?:the |our )?(?:product|component|module|service|app|application|library|edition|server|client|platform|sdk|cli|plugin|firmware|website|cloud|hosted|enterprise|community)\b[^,;.]{0,30},/

/** "From a day to a few weeks, negotiated individually": nobody can rely on that. */
const isNegotiated = (all: string): boolean =>
  /\b(?:individually|case[- ]by[- ]case)\b/.test(all) &&
  !/\b(?:default|never|at most|maximum|no (?:more|longer) than|not exceed)\b/.test(all)

/** "Critical issues within a day", "if you write on a weekend, within 72 hours": no time for every report. */
function isPartial({ all, before, after }: Around): boolean {
  return (
    /^\W*(?:(?:for|on|if|when|with|in) (?:it is |it's |(?:the )?(?:most|more|cases of) )?)?(?:critical|severe|serious|urgent|high|medium|moderate|low|minor)\b/.test(
      after,
    ) ||
    /^\W*(?:for|in|with) (?:(?:all )?(?:the )?(?:others?|rest|less severe)|all (?:other|the rest))\b/.test(
      after,
    ) ||
    /\b(?:critical|severe|high[- ]severity)\b|\b(?:p|sev[- ]?)[0-4]\W*$/.test(lastPart(before)) ||
    exploited.test(lastPart(before)) ||
    // "For Product A, we …", "… within 48 hours except in August, when it takes two weeks"
    ofOneProduct.test(all) ||
    /\b(?:except|apart from|other than)\b[^.;]{0,60}$/.test(before) ||
    /[(,]\s*(?:in|during|over) (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|the (?:summer|holidays?))\b\W*(?:\w+\W+){0,2}$/.test(
      before,
    ) ||
    /\b(?:if|when|in case|for|where|reports?|e-?mails?|mails?|messages?|submissions?|those)\b[^.;]{0,60}\b(?:(?:on|over|during|at|before) (?:a |the |an )?(?:\w+ )?(?:weekends?|holidays?|saturday|sunday|vacations?|christmas)|(?:weekend|holiday) reports?|outside (?:of )?(?:\w+ )?(?:business|working|office) hours)\b/.test(
      before,
    ) ||
    /^[^.;]{0,20}\b(?:if|when|for|where)\b[^.;,]{0,60}\b(?:(?:on|over|during) (?:a |the |an )?(?:\w+ )?(?:weekends?|holidays?|saturday|sunday|vacations?|christmas)|outside (?:of )?(?:\w+ )?(?:business|working|office) hours)\b/.test(
      after,
    )
  )
}

function fromAcknowledgement({ all, before, after, length }: Around): boolean {
  return (
    /^\s*(?:\w+\s){0,2}?(?:after|following|of|from|since|upon)\s+(?:(?:the|that|this|our|your|its|having|initial|first|sending|we|we've|have)\s+){0,3}(?:ack\w*|(?:response|reply|contact)\b|$|[,.;])/.test(
      after,
    ) ||
    /^\s*(?:(?:after|following)\s+that|later|thereafter)\b/.test(after) ||
    /^\W*from then on\b/.test(before) ||
    (/^\W*(?:after|following) (?:that|this)\b[^.;]*$/.test(before) &&
      !/\binclud\w*|\bin (?:total|all)\b/.test(after)) ||
    /\b(?:after|following|once|from)\s+(?:(?:the|this|that|our|your|we|have)\s+){0,2}acknowledg\w*[^.;]{0,40}$/.test(
      before,
    ) ||
    isMore({ all, length })
  )
}

const isMore = ({ all, length }: Pick<Around, 'all' | 'length'>): boolean =>
  /\b(?:another|additional|further|extra|more(?! than))\b/.test(
    all.slice(Math.max(0, length.start - 12), length.end),
  )
