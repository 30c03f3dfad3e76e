import type { Candidate } from './promises.ts'
import type { ReadDays, ReadFinding, ReadHours, ReadPartial, Sureness } from './prose-types.ts'

/** The four promises, chosen among all that was read. */
export type Chosen = {
  readonly acknowledge: ReadHours | null
  readonly respond: ReadHours | null
  readonly update: ReadDays | null
  readonly disclose: ReadDays | null
  readonly partial: readonly ReadPartial[]
  readonly findings: readonly ReadFinding[]
}

/**
 * Chooses one value for each promise. A first answer of no stated depth is the acknowledgement where no other is
 * promised, else the response. Times for some reports only (of one severity, or filed on a weekend) count only where no general one is given, and then the
 * longest does: it is what every reporter may rely on. What contradicts the choice becomes a finding.
 */
export function choose(all: readonly Candidate[]): Chosen {
  const findings: ReadFinding[] = []
  const of = (topic: Candidate['topic']) => general(all.filter(c => c.topic === topic))
  const stated = best(of('acknowledge'))
  const replies = of('reply')
  const acknowledge = stated ?? best(replies)
  const detailed = best(of('respond'))
  const second =
    stated &&
    replies.find(c => c.hours > stated.hours || (c.hours === stated.hours && c.sentence === stated.sentence))
  const answer = detailed ?? second ?? null
  const respond = answer && fromReceipt(answer, all, acknowledge)
  const update = best(of('update'))
  const published = best(of('disclose'))
  const disclose = published && fromReceipt(published, all, acknowledge)
  contradictions(of('acknowledge'), acknowledge, 'acknowledgement', findings)
  contradictions(of('disclose'), published, 'disclosure', findings)
  contradictions(of('update'), update, 'status updates', findings)
  if (answer?.afterAcknowledgement && acknowledge === null)
    findings.push({
      line: answer.line,
      what: 'counts from an acknowledgement that has no time of its own',
      text: answer.sentence,
    })
  if (respond?.isMixed)
    findings.push({
      line: respond.line,
      what: 'business days and other days are added: all count as calendar days, which is never too late',
      text: respond.sentence,
    })
  if (acknowledge && respond && respond.hours < acknowledge.hours)
    findings.push({
      line: respond.line,
      what: 'the response is due before the acknowledgement',
      text: respond.sentence,
    })
  return {
    acknowledge: acknowledge && inHours(acknowledge),
    respond: respond && inHours(respond),
    update: update && inDays(update),
    disclose: disclose && inDays(disclose),
    partial: all
      .filter(c => c.partial && ![acknowledge, answer, update, published].some(chosen => isFrom(c, chosen)))
      .slice(0, MOST_PARTIAL)
      .map(c => {
        const promise = c.topic !== 'reply' ? c.topic : stated === null ? 'acknowledge' : 'respond'
        return { promise, ...inHours({ ...c, partial: false }) }
      }),
    findings,
  }
}

/** No table of severities is longer. */
const MOST_PARTIAL = 20

function isFrom(one: Candidate, chosen: Candidate | null): boolean {
  return one.topic === chosen?.topic && one.line === chosen.line && one.hours === chosen.hours
}

const rank: Readonly<Record<Sureness, number>> = { high: 2, medium: 1, low: 0 }

/** Times for all reports; where only times by severity are given, the longest of them. */
function general(found: readonly Candidate[]): Candidate[] {
  const every = found.filter(c => !c.partial)
  if (every.length > 0 || found.length === 0) return every
  const longest = found.reduce((a, b) => (b.hours > a.hours ? b : a))
  return [{ ...longest, sure: 'low' }]
}

/** The surest, among equals the first; a bound said beside it (within two lines) counts instead. */
function best(found: readonly Candidate[]): Candidate | null {
  const chosen = found.reduce<Candidate | null>(
    (a, b) => (a === null || rank[b.sure] > rank[a.sure] ? b : a),
    null,
  )
  const outer = found.find(
    c => c.outer && chosen && c.hours > chosen.hours && Math.abs(c.line - chosen.line) < 3,
  )
  return outer ?? chosen
}

/** A time from the receipt of the report; `isMixed`: the sum of business days and others, which no length of ours is. */
type FromReceipt = Candidate & { readonly isMixed?: boolean }

/** "Three more days after that": the acknowledgement's time, the one read last before it, is added. */
function fromReceipt(
  answer: Candidate,
  all: readonly Candidate[],
  acknowledge: Candidate | null,
): FromReceipt {
  if (!answer.afterAcknowledgement || answer === acknowledge) return answer
  const isBase = ({ topic, sentence }: Candidate) =>
    answer.topic === 'disclose'
      ? sentence === answer.sentence && topic !== 'update' && topic !== 'disclose'
      : topic === 'acknowledge' || topic === 'reply'
  const earlier = all.slice(0, all.indexOf(answer)).filter(isBase)
  const base = earlier.at(-1) ?? (answer.topic === 'disclose' ? null : acknowledge)
  if (base === null && answer.topic === 'disclose') return answer
  if (base === null) return { ...answer, sure: 'low' }
  // "three working days … three more days after that"
  const goesOn = answer.isMore && !/\bcalendar\b/i.test(answer.sentence)
  // Of business days and others the sum is never later than promised where all count as days.
  const business = goesOn ? base.business : answer.business && base.business
  return {
    ...answer,
    hours: answer.hours + base.hours,
    business,
    isMixed: !business && answer.business !== base.business,
    inDays: answer.inDays && base.inDays,
    sure: answer.sure === 'high' ? 'medium' : 'low',
  }
}

function contradictions(
  found: readonly Candidate[],
  chosen: Candidate | null,
  name: string,
  findings: ReadFinding[],
): void {
  if (chosen === null) return
  for (const other of found)
    if (other.sure !== 'low' && (other.hours !== chosen.hours || other.business !== chosen.business))
      findings.push({
        line: other.line,
        what: `contradicts the ${name} time on line ${chosen.line}`,
        text: other.sentence,
      })
}

const forSome = ({ partial }: Candidate): { readonly forSome?: true } => (partial ? { forSome: true } : {})

function inHours(one: Candidate): ReadHours {
  const { hours, business, inDays, line, sentence, sure } = one
  const isDays = inDays && hours % 24 === 0
  return { hours: exact(hours), business, inDays: isDays, line, sentence, sure, ...forSome(one) }
}

function inDays(one: Candidate): ReadDays {
  const { hours, business, line, sentence, sure } = one
  return { days: exact(hours / 24), business, line, sentence, sure, ...forSome(one) }
}

/** Without the crumbs of binary fractions; a second is never rounded away. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6
