import { addresses, mailOf, unpercent, unwrap } from './addresses.ts'
import type { ReadContact, Sureness } from './prose-types.ts'
import type { Sentence } from './sentences.ts'

/** No sentence names more addresses or links than this. */
const MOST = 20

type Found = ReadContact & { readonly start: number }

const reporting =
  /\b(?:report\w*|submi\w+|disclos\w+|e-?mail\w*|mail|contact\w*|send\w*|sent|notify\w*|notified|alert\w*|reach\w*|write|message|inform\w*|go(?:es)? to|tell|let (?:us|me) know|get in touch|vulnerabilit\w*)\b/i
const announcing =
  /\b(?:get you added|to be notified\b|(?:notices?|advisor(?:y|ies)|alerts?|notifications?|bulletins?) (?:will be|are|get) (?:\w+ )?(?:sent|posted|mailed|distributed)|announc\w*|(?<!\b(?:is|are) )subscri\w+|newsletter|join(?:ing)? (?:the|our|this)\b(?! (?:[\w-]+ )?(?:discord|matrix|slack|zulip|chat|server|room))|mailing list archive|sign up|(?:to|may|can) join\b|be (?:added|admitted)\b|vendors (?:\w+ )?(?:write|apply|ask|can|may|request)|(?:appl(?:y|ies)|applications?)\b.{0,40}\blist|organi[sz]ations apply|membership requests?|pre-?notif\w*|distributors? list|downstream (?:packag|distribut)\w*|packagers?)\b/i
const asking =
  /\b(?:thank\w*|credit\w*|key (?:of|for)|suggest\w*|questions?|comments? on|feedback on|improve this|general (?:enquir|inquir|support)|for (?:\w+ )?help|help with|commercial|licen[cs]\w+|press|media|jobs?|sponsor\w*|support contract|fingerprint|key ?id|uid|signed by|copyright|conduct|former|emeritus|alumni|retired)\b/i
const refusing =
  /\b(?:do not|don't|please not|not|never|avoid|rather than|instead of|no longer|cannot|can't|should not|shouldn't|\w{1,8}n't)\b/i
const unheard =
  /\b(?:if|in case|should|when|unless|after)\b.{0,160}(?:n't|\b(?:not|no|nobody|fail\w*|without|never)\b).{0,60}\b(?:hear\w*|receiv\w*|get|got|respon\w*|repl\w*|acknowledg\w*|answer\w*|contacted)\b|\bif\b.{0,80}\b(?:no|without)\b.{0,30}\b(?:mail|e-?mail|message|word|news|sign|note)s?\b.{0,20}\bfrom (?:us|me|the \w+)\b|unanswered|unresponsive|escalat\w+|^\W*if not,|\bfail\w* to do (?:so|this|that)\b/i
const elsewhere =
  /\b(?:(?<!\bwith (?:any )?)third[- ]part(?:y|ies)(?! platforms?\b)|upstream|downstream\w*|packagers?|dependenc(?:y|ies)|distributors?|re-?distribut\w*|distros?|linux distributions|other projects?|(?:not|un)[- ]related to|non-security|not security|(?:ordinary|regular|normal|general|other|usual|everyday|non-sensitive) (?:(?!secur|vulnerab)[\w-]+ ){0,2}(?:bugs?|issues?|questions?|reports?|enquiries|inquiries|requests|support|discussions?)|urgent matters|ahead of (?:a|the|any|our|its) (?:public )?(?:release|disclos\w*|announc\w*)|pre-?disclos\w*|neighbou?r\w*|bilateral|agreements? with|\w+'s responsibility|partner\w*|respective|vendor (?:security )?teams?|projects? that (?:build|depend|rel)\w*|not associated|not part of|(?:that|which) we (?:bundle|embed|ship|vendor|depend|use|include)\w*)\b/i
const forms =
  /^https?:\/\/(?:www\.)?(?:hackerone\.com\/[\w-]+|bugcrowd\.com\/[\w-]+|huntr\.(?:dev|com)|app\.intigriti\.com|(?:www\.)?intigriti\.com\/programs|yeswehack\.com\/programs|tidelift\.com\/(?:docs\/)?security|g\.co\/vulnz|bughunters\.google\.com|msrc\.microsoft\.com\/(?:create-report|report)|aka\.ms\/(?:security\.md(?:$|#|\/msrc\/create-report)|opensource\/security\/create-report)|(?:www\.)?facebook\.com\/whitehat|(?:www\.)?openbugbounty\.org\/bugbounty|github\.com\/[\w.-]+\/[\w.-]+\/security\/advisories\/new|github\.com\/[\w.-]+\/[\w.-]+\/security\/?$|vdp\.|report\.|patchstack\.com\/database\/vdp|immunefi\.com\/(?:bug-?)?bounty|hackenproof\.com\/|zerocopter\.com\/|(?:www\.)?zerodayinitiative\.com|cantina\.xyz\/|yogosha\.com\/)|^https?:\/\/\S+\/(?:issues|work_items)\/new\?\S*confidential|^https?:\/\/\S+\/enter_bug\.cgi\?\S*secur/i
const aside =
  /docs\.github\.com|\.asc$|\/keys?\b|keyserver|pgp|gpg|openpgp|github\.com\/advisories\/?$|\/blog\/|cve\.org|cve(?:form)?\.mitre|nvd\.nist|first\.org|cwe\.mitre|wikipedia|owasp|\/blob\/|\/wiki\/|\/releases|\/commit|opensource\.guide|\.pdf$|mailman|\/archives?\b|code[-_]of[-_]conduct|contributing|\/labels?\/|\/pulls?\b|security-researcher|openssf|badge|shields\.io|cheatsheet|example\.com\/(?!report)|\{\{|%7b%7b|\/security\.txt$|semver\.org|safe[-_]?harbou?r|disclose\.io|hall[-_]of[-_]fame|\/thanks\b|creativecommons|npmjs\.com\/(?:support|advisories)|\/rules\b|\/advisories\/ghsa-|\/advisory-db\b|vulnerability-guide/i

/**
 * The addresses and https links at which a policy takes reports, in their order. No contacts: announcement
 * lists, addresses it refuses reports at, whom to ask about the policy itself, whom to turn to after silence.
 */
export function contacts(all: readonly Sentence[]): ReadContact[] {
  const found = [...mails(all), ...links(all)]
  const sure = found.filter(f => f.sure !== 'low')
  const chosen = sure.length > 0 ? sure : found.length > 0 ? found : fallback(all)
  const seen = new Set<string>()
  const forms = new Set(chosen.map(c => c.value).filter(v => v.endsWith('/security/advisories/new')))
  /** "We use huntr.dev; report in this form of it" */
  const hasPart = (page: string) =>
    /^https:\/\/[^/]+$/.test(page) &&
    chosen.some(c => c.value.startsWith(`${page}/`) && c.value !== `${page}/`)
  const leadsToForm = (page: string) =>
    hasPart(page) || forms.has(`${page}/new`) || forms.has(`${page}/advisories/new`)
  return chosen
    .filter(c => !leadsToForm(c.value.replace(/\/$/, '')))
    .toSorted((a, b) => a.line - b.line || (a.sentence === b.sentence ? a.start - b.start : 0))
    .filter(c => !seen.has(withoutPart(c.value)) && seen.add(withoutPart(c.value)))
    .map(({ value, line, sentence, sure }) => ({ value, line, sentence, sure }))
}

/** A page's parts and views are one contact; "/#/" belongs to the address of an application's page. */
function withoutPart(value: string): string {
  return value
    .toLowerCase()
    .replace(/(?<!\/)#(?!\/).*$/, '')
    .replace(/\?.*$/, '')
    .replace(/\/$/, '')
}

/** Whether GitHub's private vulnerability reporting is named as a way to report. */
export function namesPrivateReporting(all: readonly Sentence[]): boolean {
  return all.some(
    s =>
      s.links.some(l => /(?:^|\/)security\/advisories\/new\b/.test(l.url)) ||
      (/\b(?:private(?:ly)? (?:vulnerability|security) report\w*|report a vulnerability["”'`*]* (?:button|link|form|tab|option|feature))|["“'`]report a vulnerability["”'`]/i.test(
        s.text,
      ) &&
        !refusing.test(s.text)),
  )
}

function mails(all: readonly Sentence[]): Found[] {
  const refused = all.some(refusesMail)
  const lists = new Set(
    all
      .flatMap(s => (announcing.test(s.text) ? mailsIn(s) : []))
      .map(m => m.value)
      .filter(isList),
  )
  const out: Found[] = []
  if (refused) return out
  const wrong = new Set(
    all
      .flatMap((s, i) => (refusesLast.test(all[i + 1]?.text ?? '') ? mailsIn(s).slice(-1) : []))
      .map(m => m.value),
  )
  for (const sentence of all)
    for (const mail of mailsIn(sentence)) {
      if (
        lists.has(mail.value) ||
        wrong.has(mail.value) ||
        isList(mail.value) ||
        /\.(?:png|svg|jpe?g|gif)$/.test(mail.value)
      )
        continue
      const judged = judge(sentence, mail.start)
      if (judged !== null) out.push({ ...place(sentence, mail.value, judged), start: mail.start })
    }
  return out
}

function isList(mail: string): boolean {
  return /announce|(?:pre-?|early-?)disclos|[-_.]distributors?@|^distributors?[-_.@]|^packagers|^vendors?[-@]|^(?:oss-security|distros|linux-distros)@(?:\w+\.)?openwall|^(?:full-?disclosure|bugtraq)@|no-?reply|@mitre\.org$|^git@/.test(
    mail,
  )
}

/** "Please do not send us reports over e-mail." */
function refusesMail(s: Sentence): boolean {
  return (
    /\bno e-?mail address\b|\be-?mail is (?:not|un)[ -]?suit/i.test(s.text) ||
    (/\b(?:do not|don't|cannot|can't|no longer|not)\b[^.,]{0,40}\b(?:send|report|handle|accept|use|take|monitor)\w*\b[^.]{0,40}\b(?:over|by|via|through|using|to us (?:over|by|via)|in|per)? ?(?:un?encrypted |encrypted )?e-?mails?\b(?! (?:subject|body|address))/i.test(
      s.text,
    ) &&
      !/@/.test(s.text) &&
      !/\bnot (?:\w+ )?(?:receiv|hear|had|got|getting)/i.test(s.text) &&
      !/\binstead\b.{0,20}\be-?mail/i.test(s.text) &&
      !/\bpublic|mailing list|issue|\bhtml\b|\bplain[- ]text\b/i.test(s.text))
  )
}

/** "Replace # with e: s#c@example.org": puts each character in its place. */
function asMeant(said: string): (text: string) => string {
  const [, sign, letter] =
    /\breplac(?:e|ing)\b(?: (?:the|each|every))?\W{0,3}?[`'"“ ]([^\w\s`'"“”]|[A-Z](?!\w))[`'"”]? (?:with|by)\b(?: (?:an?|the)(?= \W{0,2}@))?[^\w@.]{1,3}([a-z\d.@])(?!\w)/i.exec(
      said,
    ) ?? []
  return text => (sign && letter ? text.replaceAll(sign, letter) : text)
}

function mailsIn(sentence: Sentence): { value: string; start: number }[] {
  const meant = asMeant(sentence.text)
  const text = meant(sentence.text)
  const written = addresses(text)
  const linked = sentence.links.flatMap(l => {
    const value = mailOf(meant(unwrap(l.url)))
    // Of "s#c@example.org" Markdown links the end alone.
    const isEnd = written.some(a => a.value !== value && value !== null && a.value.endsWith(value))
    return value === null || isEnd ? [] : [{ value, start: l.start, end: l.end }]
  })
  const bare = written.filter(a => !linked.some(l => a.start >= l.start && a.start < l.end))
  // The name and password in an address of a database or a repository is nobody's mail.
  const urls = [...text.matchAll(/\b[a-z][a-z0-9+.-]{1,20}:\/\/\S{1,400}/gi)]
  const outside = [...linked, ...bare].filter(
    a =>
      !urls.some(u => a.start > u.index && a.start < u.index + u[0].length) &&
      !/^:[~/\w]/.test(text.slice(a.start + a.value.length)),
  )
  return outside.slice(0, MOST)
}

/** "Use a@b to reach the team. Do not use it to report vulnerabilities." */
const refusesLast =
  /^\W*(?:please )?(?:do not|don't|never) (?:use|write to|send reports to|report to|mail) (?:it|this|that|them)\b(?: (?:list|address|mailbox))?[^.;]{0,30}\b(?:report\w*|vulnerab\w*|security)\b/i

/** "Reported by Ada (ada@example.org)": who found a past vulnerability takes no reports, nor does where past ones were sent. */
const finder =
  /\b(?:past|earlier|previous|former) reports? (?:by|from)\b[^;]{0,120}$|\b(?:pre-?existing|previously(?! (?:unknown|unreported|undisclosed))|already)\b[^.;]{0,40}\breported (?:via|by|through|to|at|over)\b[^;]{0,120}$|\breported (?:\w+ )?by (?!(?:an? )?(?:e-?mail|mail|sending|writing|contacting|using|filing|opening|submitting|creating|phone)\b)[^.;]{0,120}$/i

/** "The list is read by ada@acme.example and others" */
const readBy =
  /\b(?:list|mailbox|address|alias|it) (?:is|are) (?:\w+ )?(?:read|monitored|watched) by\b(?:(?!\b(?:write|report|mail|send|contact)\b)[^.;:]){0,120}$/i

/** "Previously reports went to …", "an attacker can write to …" */
const notNow =
  /^\W*(?:previously|formerly|in the past|until (?:19|20)\d\d)\b|\b(?:attackers?|victims?|adversar(?:y|ies)) (?:can|may|could|might|would|will) (?:send|write|mail|e-?mail)\b[^.;]{0,60}$/i

/** "Releases: Timo (timo@example.org)": whoever does something else takes no reports. */
const otherDuty =
  /^\W*(?:the|our)? ?(?:cdn|hosting|hoster|(?:identity|hosting|payment|cloud|dns) provider|registrar|status page|newsletter)\s*:|^\W*(?:releases?|packaging|website|docs?|documentation|infra\w*|press|media|general|support|sales|community|moderation|events?)\s*:/i

/** "Create a draft advisory for the incident at …", "request a CVE through …": what the team does once a report is there. */
const ofTheTeam =
  /\brequest\w* (?:a |an |the )?cve\b[^.;]{0,80}$|\badvisory for (?:the|this) (?:incident|issue|report)\b[^.;]{0,30}$|\bwe(?:'ll| will) (?:then )?(?:create|open|publish|draft) (?:an?|the) (?:\w+ )?$/i

const isMadeByTeam = (after: string): boolean =>
  /^\W*(?:will be|is|gets) (?:\w+ )?(?:created|opened|drafted|made|published)\b/i.test(after)

/** "Flaws of the compiler itself (report to …)" in a list of what is out of scope: its makers take those. */
const isOutOfScope = ({ passage, text }: Sentence): boolean =>
  passage.kind === 'item' &&
  /^\W*(?:security )?(?:issues?|bugs?|flaws?|vulnerabilit(?:y|ies)|problems?|findings?)\b(?! (?:should|must|can|may|are|is|go)\b)/i.test(
    text,
  ) &&
  /\bout[- ]of[- ]scope\b|\bnot (?:in scope|covered)\b/i.test(
    `${passage.lead} ${passage.section.at(-1) ?? ''}`,
  )

/** "Security lead: Ada (ada@example.org)" */
const lead = /^\W*security (?:lead|contact|officer|team)s?\s*:/i

/** "If you want to run a scanner, tell us at …": that is no report. */
const forScans =
  /^(?!.*\b(?:find|found|vulnerab\w*|report|instead)\b).*\b(?:scann(?:er|ing)|scans?|pen(?:etration)?[ -]?test(?:s|ing)?|load tests?)\b[^.;]{0,60}\b(?:notify|inform|contact|tell|ask|e-?mail|write)\w* (?:\w+ ){0,3}(?:at|to|via)\W*$/i

/** What the passage says before a sentence. */
function saidBefore({ text, passage }: Sentence): string {
  return passage.text.slice(0, Math.max(0, passage.text.indexOf(text))).slice(-300)
}

/** So much of a passage is looked at for each address in it, or a long one would be read as often as it has addresses. */
const near = ({ text }: Sentence['passage']): string => text.slice(0, 4000)

/** How surely an address at this place of the sentence is one to report to; null where it is not. */
function judge(sentence: Sentence, at: number): Sureness | null {
  const { text, passage } = sentence
  const before = text.slice(Math.max(0, at - 200), at)
  const heading = passage.section.at(-1) ?? ''
  const clause = before.slice(before.lastIndexOf(';') + 1)
  if (announcing.test(text) && !/\breport\w*\b/i.test(before)) return null
  if (
    finder.test(before) ||
    notNow.test(before) ||
    readBy.test(before) ||
    forScans.test(before) ||
    isOutOfScope(sentence)
  )
    return null
  if (unheard.test(text.slice(0, at)) || unheard.test(passage.lead)) return null
  if (/^\W*(?:please )?then\b/i.test(text) && unheard.test(saidBefore(sentence))) return null
  if (otherDuty.test(text)) return null
  if (/\b(?:questions?|whether|how)\b.*\bask (?:(?:them|it|those) )?(?:on|at|in)(?: the)?\W*$/i.test(before))
    return null
  if (elsewhere.test(`${clause} ${passage.lead} ${heading}`)) return null
  // What a report may quote: "… 'logging in as alice@acme.example shows …'"
  if (/["“][^"”]{3,}$/.test(before) && /\b(?:for instance|for example|e\.g|such as|like)\b/i.test(before))
    return null
  if (lead.test(text)) return 'high'
  const speaks = /^(?:[\w.+-]*(?:secur|vuln|psirt|csirt|appsec|infosec|prodsec)|(?:sec|cert)[-@])/i.test(
    text.slice(at),
  )
  // A table of who is in the team: they are written to where it has no address of its own.
  if (passage.kind === 'row' && !speaks && /\bmembers?\b/i.test(`${passage.lead} ${heading}`)) return 'low'
  const onSecurity =
    speaks &&
    !/\b(?:existing|published|this|our) (?:security )?(?:advisor|polic)/i.test(text) &&
    /\b(?:questions?|help)\b[^.;]{0,60}\bsecurity\b|\balternatively\b.*\bsecurity questions?\b/i.test(clause)
  if (asking.test(clause) && !onSecurity && !/\b(?:report|disclos|vulnerab)\w*/i.test(before)) return null
  if (
    /\b(?:thank\w*|credit\w*|key (?:of|for))\b[^.,;]{0,40}$/i.test(before) &&
    !/\b(?:reporting|telling|sending)\b[^.;]{0,40}\bto\W*$/i.test(before)
  )
    return null
  if (
    /\b(?:announc|bulletin|subscri|comments|feedback|acknowledg|credit|incident(?! response))\w*/i.test(
      heading,
    ) &&
    !/report|vulnerab/i.test(heading + text)
  )
    return null
  const signs = passage.kind === 'row' && /\b(?:sign|release|fingerprint)\w*/i.test(heading)
  if (signs && !/\bsecurity\b/i.test(text)) return null
  if (
    /\b(?:resilience act|steward\w*|regulat\w+|compliance|imprint|legal)\b/i.test(heading) &&
    !/\b(?:report|vulnerab)\w*/i.test(before)
  )
    return null
  if (/\b(?:hall of fame|thank\w*|honou?rs?|recognition|contributors|wall of)\b/i.test(heading)) return null
  if (
    /\bcode of conduct|\bconduct (?:violations?|team)|harass/i.test(`${clause} ${heading}`) &&
    !/secur|vulnerab/i.test(clause)
  )
    return null
  if (/^\W*Contact:\s*(?:mailto:)?$/.test(text.slice(0, at))) return 'medium'
  const office =
    /^(?:sales|press|media|jobs|careers|billing|marketing|conduct|coc|legal|webmaster|support|privacy|dpo|gdpr|donat\w*|sponsor\w*|partners?|feedback)@/i.test(
      text.slice(at),
    )
  const isAsked =
    /(?:^|[.!?:]\s)\W*(?:please )?(?:or )?(?:e-?mail|mail|write to|contact)\W*(?:our \w+ (?:on|at) )?\W*$|\bsend (?:\w+ ){0,3}(?:details?|information|findings?|everything|it|them|this)\b[^.;]{0,30}\bto\W*$/i.test(
      before,
    )
  if (
    office &&
    !/\b(?:report|vulnerab|secur|privately)\w*/i.test(before.slice(before.lastIndexOf('@') + 1)) &&
    !(isAsked && /report|vulnerab|secur/i.test(heading + near(passage)))
  )
    return null
  if (
    refusedAt(before) ||
    /^\S+\s(?:(?:is|are) (?:not(?! an? (?:\w+ )?disclosure)|no longer|never|retired|closed)|(?:has been|was) (?:retired|closed|discontinued|shut|replaced))\b/i.test(
      text.slice(at),
    )
  )
    return null
  if (
    /\bout[- ]of[- ]scope\b.{0,12}\b(?:report|send|tell|forward|take) (?:them|it|those|these)\b[^;.]{0,20}$|\baccounts? (?:such as|like)\W*$/i.test(
      before,
    )
  )
    return null
  if (passage.kind === 'code' && /^Contact:\s*$/i.test(text.slice(0, at).replace(/mailto:$/i, '')))
    return 'medium'
  const isAlone = text.slice(at).trim().length === text.trim().length && /^\S+\W*$/.test(text.slice(at))
  if (passage.kind === 'code' && isAlone && reporting.test(passage.lead)) return 'medium'
  if (passage.kind === 'code')
    return /\b(?:e-?mail|contact|report|security)/i.test(text + passage.lead + heading) ? 'low' : null
  if (reporting.test(text) || reporting.test(passage.lead)) return 'high'
  if (/^\S+ is the (?:right )?(?:place|address)\b/i.test(text.slice(at))) return 'medium'
  const headed =
    passage.kind === 'row'
      ? /\b(?:who|whom|where|how) (?:to|do i|should i) (?:contact|report|write|reach)|\bsecurity contacts?\b/i.test(
          heading,
        )
      : /report|contact|vulnerab|disclos|security/i.test(heading)
  return speaks || headed ? 'medium' : 'low'
}

/** The clause right before says not to: "… and do not write to", unless a "but" or "instead" turns it. */
function refusedAt(before: string): boolean {
  const turns = before.matchAll(
    /\. |; |\bbut\b|nstead\b|: | and |, (?:please|then|you|(?:e-?mail|write|mail|contact|send|use|report|reach|ask|tell|notify|submit|open|post|file|create|go)\b)/gi,
  )
  const clause = before
    .slice([...turns].at(-1)?.index ?? 0)
    .replace(/\bnot? (?:later|more|longer|earlier) than\b/gi, '')
  const meets =
    /\b(?:contact|report|message|mail) (?:with|to|at)\W*$|\b(?:contacted|(?:wrote|written|reported|sent)(?: it)? to)\W*$/i.test(
      clause,
    )
  // "We will not pursue whoever reports to …", "do not encrypt what you send to …"
  if (
    /\bwho (?:report|disclose|submit)\w*\b[^.;]{0,60}\bto\W*$|\b(?:not|n't|never) (?:to )?(?:encrypt|attach)\b(?!.*\bor\b)/i.test(
      clause,
    )
  )
    return false
  if (
    meets &&
    /\b(?:not|never|\w{1,8}n't)\b (?:to )?(?:\w+ )?(?:shar|disclos|publi|reveal|discuss|talk)/i.test(clause)
  )
    return false
  return (
    refusing.test(clause) &&
    !/\b(?:(?:if|where|when|in case|should|who)\b.{0,30}(?:not|n't|unable)|not (?:want|wish)|unless)\b/i.test(
      clause,
    )
  )
}

function links(all: readonly Sentence[]): Found[] {
  return all.flatMap(sentence =>
    linksIn(sentence).flatMap(({ url, start, label }) => {
      const sure = judgeLink(sentence, url, start, label)
      return sure === null ? [] : [{ ...place(sentence, url, sure), start }]
    }),
  )
}

function linksIn(sentence: Sentence): { url: string; start: number; label: string }[] {
  const linked = sentence.links.map(l => ({
    url: unwrap(l.url),
    start: l.start,
    label: sentence.text.slice(l.start, l.end),
  }))
  const bare = [...sentence.text.matchAll(/https?:\/\/[^\s<>"'`)[\]|]{3,400}/g)]
    .map(m => ({ url: m[0].replace(/[.,;:!?*]+$/, ''), start: m.index, label: '' }))
    .filter(b => !sentence.links.some(l => b.start >= l.start && b.start < l.end))
  return [...linked, ...bare]
    .slice(0, MOST)
    .filter(l => /^https?:\/\//i.test(l.url))
    .map(l => ({ ...l, url: tidyUrl(l.url) }))
}

function tidyUrl(url: string): string {
  // AsciiDoc writes "link:https://…[its text]".
  return unpercent(url)
    .replace(/\[[^\]]*$/, '')
    .replace(/\s/g, '%20')
}

/** Before a link to a tracker that everybody reads. */
const inTheOpen =
  /\breport\w* (?:\w+ ){0,2}(?:vulnerabilit(?:y|ies)|security (?:issues?|bugs?|problems?))\b[^.;:]{0,30}\b(?:via|through|using|as|on|in)\b[^.;:]{0,20}$|\breport it as an? (?:\w+ )?$/i

/** "How do I report a problem?" right before. */
function asked(sentence: Sentence): string {
  return (
    /[^.!?]*\breport[^.!?]*\?\W*$|(?:^\W*|[.!?]\s)(?:reporting|(?:how|where) to (?:report|submit)\b[^.!?]{0,40})[.:]\W*$/i.exec(
      saidBefore(sentence).slice(-120),
    )?.[0] ?? ''
  )
}

function judgeLink(sentence: Sentence, url: string, start: number, label: string): Sureness | null {
  const { text, passage } = sentence
  const led =
    asked(sentence) +
    ((start < 5 || /^[\w ]{2,20}:\W*$/.test(text.slice(0, start))) && passage.lead.endsWith(':')
      ? `${passage.lead.slice(-160)} `
      : '')
  const before = led + text.slice(Math.max(0, start - 160), start)
  const form = forms.test(url)
  // "Our list [security@groups.example](https://groups.example/security)": the page of an address that stands there.
  if (!form && mailOf(label.trim()) !== null) return null
  if (
    !form &&
    /^\W*(?:resources|(?:additional|further|useful|other) (?:resources|reading|links)|references|links|see also)\W*$/i.test(
      passage.section.at(-1) ?? '',
    )
  )
    return null
  // "File security bugs as ordinary issues: …"
  const openly =
    /\bsecurity (?:bugs|issues|problems)\b[^.]{0,40}\b(?:there|here|as (?:ordinary|normal|public|regular) issues)\b/i
  if (/\/issues\/?$/i.test(url) && openly.test(near(passage)) && !refusing.test(near(passage)))
    return 'medium'
  // "Report vulnerabilities via our issues"
  if (/\/issues(?:\/new)?\/?$/i.test(url) && inTheOpen.test(before) && !refusing.test(near(passage)))
    return 'medium'
  // "We will then open a draft on our page of advisories"
  if (/\bwe(?:'ll| will) (?:then )?(?:open|create|publish|draft)\b[^.;]*$/i.test(before)) return null
  const told =
    /\b(?:instructions?|details|information|described|documented|explained|(?:is|are|be) found|guidelines?|outlined|listed|according to|in line with|subject to)\b[^.;:]{0,60}$/i
  if (!form && told.test(before) && !/\bfollow\w*\b[^.;:]{0,40}$/i.test(before)) return null
  // "Advisories [are published there](…)"
  if (!form && /\bpublish/i.test(label)) return null
  // "See the guide for more information"
  if (
    !form &&
    /\bsee (?:also )?(?:(?:the|our|this) )?\W*$/i.test(before) &&
    /^\W*for (?:more|further|additional|full|the) (?:information|details|instructions)\b/i.test(
      text.slice(start + label.length),
    )
  )
    return null
  // A repository may be called after PGP.
  const page = form ? url.replace(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+/i, '') : url
  if (passage.kind === 'code' || aside.test(page)) return null
  // "What is in the other tool (report those there)", "fixed ones are registered using …", "to get a CVE number, …"
  if (
    /\(report (?:those|these|them) (?:in|at|to|on)\W*$|\bcve (?:number|id)s?\b[^.;]{0,60}$/i.test(before) ||
    (!form &&
      /\b(?:registered|tracked|listed|assigned|catalogu?ed)\b[^.;:]{0,40}\b(?:using|via|through|in|on|with|by)\W*$|\b(?:will be|is|are) created in\b[^.;]{0,60}$/i.test(
        before,
      ))
  )
    return null
  if (refusedAt(before) || finder.test(before) || ofTheTeam.test(before) || isOutOfScope(sentence))
    return null
  if (
    /\b(?:through|via|using|to|at) (?:its|their)\W*$|\b(?:its|their) (?:\w+ )?(?:policy|process|page|guidelines)\W*$/i.test(
      before,
    )
  )
    return null
  if (/^\W*(?:then,? )?we(?:'ll| will)(?: then)?\W*$/i.test(passage.lead) && !form) return null
  // "a draft advisory will be created", "as described in the standard that we adopted"
  if (
    label.length < 60 &&
    /^\W*(?:draft|private|new)?\W*(?:security )?advisory\W*$/i.test(label) &&
    isMadeByTeam(text.slice(start + label.length))
  )
    return null
  if (
    /\bdescribed in\b[^.;:]{0,40}$|^\W*we (?:follow|adhere to|adopt(?:ed)?)\b[^.;:]{0,60}$/i.test(before) &&
    !form
  )
    return null
  if (unheard.test(text.slice(0, start)) || unheard.test(passage.lead)) return null
  if (elsewhere.test(`${before} ${label} ${passage.lead} ${passage.section.at(-1) ?? ''}`)) return null
  if (
    /\b(?:adapted|based on|inspired|see also|publish\w*|announc\w*|subscri\w*|audit\w*|past|existing|known|list of|learn more|more (?:info\w*|about|details)|read)\b[^.]{0,80}$/i.test(
      before,
    )
  )
    return null
  const direct =
    /\b(?:report\w*|submit\w*|submission|disclos\w*|send|sent|contact|open|creat\w*|fil(?:e|ed|ing)|notify|draft|fill|post|tell|write|message|dm)\b[^.]{0,100}\b(?:to|at|via|through|using|on|by|with|in|use|it|us|from|directly|form|here|a|an|the|and\/or|or|:)\W*(?:[\w@'-]+\W+){0,4}$/i.test(
      ` ${before}`,
    ) ||
    /\b(?:go(?:ing)? to|navigate to|visit|use|using|click\w*|form|via|through|:)\W*(?:(?:the|our|this|their|on|github'?s?)\W+){0,3}$/i.test(
      before,
    )
  const isLead = lead.test(text)
  const topic =
    /\b(?:direct message|vulnerabilit\w*|security|report\w*|bugs?|disclos\w*|advisory|issue|contact|submit|hackers?)\b/i.test(
      `${led} ${text} ${passage.lead} ${passage.section.at(-1) ?? ''}`,
    )
  const tab = /^https?:\/\/github\.com\/[^/]+\/[^/]+\/security\/?$/i.test(url)
  if (tab && /\b(?:relies|rely|manage|publish|list|track|view)\w*\b/i.test(text) && !/\breport/i.test(text))
    return null
  if (passage.kind === 'row' && /\b(?:portal|(?:web )?form|[cp]sirt)\b/i.test(passage.cells?.own[0] ?? ''))
    return 'medium'
  if (form && (direct || topic || /\/security\/advisories\/new\b/.test(url))) return 'high'
  if (/^https?:\/\/github\.com\/[\w.-]+\/[\w.-]+\/security\/advisories\/?$/i.test(url))
    return (direct || /^.{0,60}\breport a vulnerability\b/i.test(text.slice(start))) &&
      !/\bpublish/i.test(text) &&
      !/\b(?:credit|thank)\w*\b[^.;]{0,80}$/i.test(before)
      ? 'medium'
      : null
  if (
    /^\W*(?:contact|submissions?|reports?|reporting|(?:how|where) to (?:report|submit))\b\W{0,4}(?:\W?(?:to|at|here|via|by|through|on|go to|use))*\s?:?\s*$/i.test(
      before,
    )
  )
    return 'medium'
  // "Signal: https://…", "Web: https://…"
  if (
    /(?:^|[.?!:]\s)\W*(?:signal|matrix|telegram|threema|keybase|(?:web |online )?form)\s*:\s*$/i.test(
      text.slice(0, start),
    ) &&
    (passage.kind === 'item' || /@/.test(passage.text))
  )
    return 'medium'
  const inPrivate =
    /\b(?:private|confidential|restricted|hidden)\b[^.]{0,30}$/i.test(before) ||
    /\b(?:private|confidential)\b/i.test(label)
  if (inPrivate && direct && /\/(?:issues|work_items|tickets?)\/new\b/i.test(url)) return 'medium'
  if (/^https?:\/\/(?:github|gitlab|codeberg|bitbucket)\b.*\/(?:issues|bugs?|tracker)\b/i.test(url))
    return null
  const wanted =
    /^https?:\/\/(?:t\.me|signal\.(?:group|me)|matrix\.to|(?:www\.)?twitter\.com|x\.com|keybase\.io|wa\.me)\//i.test(
      url,
    ) ||
    /\b(?:report\w*|vuln\w*|disclos\w*|submit|contact|advisor(?:y|ies)|forms?|security (?:page|contact|team|project|tracker|issues?|bugs?)|private\w*|bount(?:y|ies)|discord|cert|[cp]sirt)\b/i.test(
      `${label} ${url.replace(/[-_/.]/g, ' ')}`,
    ) ||
    /\/security\/?$/i.test(url) ||
    /\b(?:portal|form) (?:at|on|under)\W*$/i.test(before) ||
    inPrivate
  const object =
    /\bchannels? (?:is|are)\W+(?:our |the |either )*$/i.test(before) ||
    /\b(?:contact|message|reach|dm)\W*(?:the (?:\w+ )?(?:owners?|maintainers?|authors?)\W*)?$/i.test(
      before,
    ) ||
    (label.startsWith('@') && /\b(?:contact|e-?mail|message|reach|dm)\b[^.;]{0,40}$/i.test(before)) ||
    /\b(?:report|submit|send|disclose|contact|notify|reach|message|write|get in touch)\w*\b[^.]{0,60}\b(?:to|at|via|through|with|or|and|directly|in|on|by|using|us|me|out|form|page|portal|tool|website)\W*(?:(?:the|our|this|either|and|or|and\/or|@?[A-Z][\w-]*|@[\w-]+)\W+){0,6}$/i.test(
      before,
    )
  const asObject = object || /\b(?:report|submit|disclos)\w*\W*$/i.test(before)
  // "… or join our Discord server via this link and write to a maintainer"
  const joined =
    /\bjoin (?:the|our) (?:\w+ )?(?:discord|matrix|slack|zulip|chat)\b[^.;]{0,40}$/i.test(before) &&
    /\b(?:private|direct|dm)\b/i.test(text.slice(start))
  const beside =
    /@[\w-]+(?:\.[\w-]+)+\S{0,2}(?:,?\s(?:or|and|and\/or|\/|\|)|,)\s(?:(?:on|via|by|at|through|in|using) (?:\w+ )?)?(?:at )?\W*$/i.test(
      before,
    )
  const followed =
    /\bfollow(?:ing)? (?:the|our|these|this)\W*$/i.test(before) &&
    /report|disclos/i.test(label) &&
    !text.slice(start + label.length).startsWith(':')
  const ordered =
    /\b(?:open|file|create|make)\w* (?:a|an) (?:new )?(?:security|confidential|private) (?:bug|issue|ticket|report)\b[^.]{0,20}$/i.test(
      before,
    ) ||
    (/^(?:file|report|submit|disclose|open|send)\b.{0,60}\b(?:secur\w*|vulnerab\w*|secret|privately)/i.test(
      label,
    ) &&
      /(?:^|\bplease|,|\bor|\bcan)\W*$/i.test(before))
  const filled = direct && wanted && (inPrivate || /\bforms?\b/i.test(`${before} ${label}`))
  if (topic && (ordered || joined || (wanted && (isLead || asObject || filled || beside || followed))))
    return 'medium'
  return topic && (object || (direct && wanted)) ? 'low' : null
}

/** No contact at all: the page that a sentence about reporting or finding security issues points to. */
function fallback(all: readonly Sentence[]): Found[] {
  for (const sentence of all) {
    if (
      !/\b(?:report\w*|disclos\w*|found|discover\w*|refer to|see|consult|follow|go to|moved|lives|kept|managed)\b|^\W*https:\S+\W*$/i.test(
        sentence.text,
      ) ||
      !/\b(?:security|vulnerab\w*)\b/i.test(sentence.text) ||
      elsewhere.test(sentence.text)
    )
      continue
    const link = linksIn(sentence).find(
      l =>
        (!aside.test(l.url) || /\/security(?:\.\w+)?(?:#|$)/i.test(l.url)) &&
        /security|vulnerab|report|disclos/i.test(l.url) &&
        !refusedAt(sentence.text.slice(0, l.start)),
    )
    if (link !== undefined) return [{ ...place(sentence, link.url, 'low'), start: link.start }]
  }
  return []
}

function place(sentence: Sentence, value: string, sure: Sureness): ReadContact {
  return { value, line: sentence.line, sentence: sentence.text, sure }
}
