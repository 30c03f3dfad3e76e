import type { Duration } from './durations.ts'

/** A masked sentence around one length of time: `before` and `after` reach to its neighbours, `all` is whole. */
export type Around = {
  readonly all: string
  readonly before: string
  readonly after: string
  readonly length: Duration
}

const silence =
  /\b(?:not|no|\w{1,8}n't|don't|doesn't|haven't|hasn't|didn't|never|without|fail\w*|unable|unanswered|nothing|nobody|no one|none|silen\w*|lack|ignored|unresponsive)\b|n't\b/

/**
 * Whether the length of time is no promise of the project's, whatever it is about: a threshold after which the
 * reporter may escalate, something the project cannot guarantee, a duty of the reporter or of somebody else, a
 * rare exception, a look back.
 */
export function isNoPromise(around: Around): boolean {
  return (
    (afterSilence(around) && !asksSilence(around)) ||
    /\b(?:can(?:not|'t| ?not)|no|not|\w{1,8}n't|without|never)\W+(?:\w+\W+){0,3}(?:guarant\w+|promis\w+|commit\w*|obligat\w+|sla)\b(?!.*\b(?:but|however|(?:al)?though we|we (?:do |will )?(?:try|aim|strive|usually))\b)/.test(
      around.all.slice(0, around.length.start),
    ) ||
    isElsewhere(around) ||
    isDenied(around) ||
    isBygone(around) ||
    isUndecided(around) ||
    // "If it's been over two weeks since our last message, ask."
    (/\b(?:if|when|should|once|after)\b[^.;]{0,60}$/.test(around.before) &&
      /^\W*(?:\w+ ){0,3}(?:since|after|from) (?:you(?:'ve| have)? (?:last )?(?:heard|got|received)|(?:our|the|my) (?:last|latest|previous|most recent))\b/.test(
        around.after,
      )) ||
    // "Once we have taken more than 30 days to reply, you may publish."
    (/\b(?:taken|takes?|took|been) (?:more|longer) than\W*$/.test(around.before) &&
      /\b(?:if|once|when|should|after|in case)\b/.test(around.all.slice(0, around.length.start))) ||
    /\b(?:in|within|after|every|least)\s+[-−]$|±\s*$/.test(around.before) ||
    // "Best effort (not 48 hours)", "ask again after 48 hours"
    /\bnot\W{0,2}$|\b(?:ask|write|ping|remind|try|mail|contact|nudge)\b (?:us |me )?again (?:after|in)\W*$/.test(
      around.before,
    ) ||
    // "Allow two weeks to receive your reward"
    (/\b(?:allow|wait|takes?)\b[^.;]{0,30}$/.test(around.before) &&
      /^[^.;]{0,80}\bto (?:receive|get|be paid) (?:your|the|any|a) (?:\w+ )?(?:bounty|reward|payment|payout)\b/.test(
        around.after,
      )) ||
    // "We may extend the deadline once, by up to 30 days."
    /\b(?:extend|prolong|postpon|delay|push)\w*\b[^.;]{0,30}\bby (?:up to |at most |another |a further )*$/.test(
      around.before,
    ) ||
    // "Under attack the 90 days are replaced by 10."
    /\b(?:replaced (?:by|with)|(?:shorten|reduc|lower)\w*(?: (?:it|this|that|the \w+))? to|(?:shr[iu]nks?|drops?|falls?|comes?|cut) (?:down )?to)\b[^.;,]{0,15}$/.test(
      around.before,
    ) ||
    /\bnever (?:\w+ )?(?:disclos|publish)\w*[^,;.]{0,30}\bwithin\W*$/.test(around.before) ||
    // "It ships as soon as it is ready, not on the 60-day schedule."
    /\bnot (?:on|in|within|by|under|after) (?:the|a|an|our)\W*$/.test(around.before) ||
    /\bunless\b[^,;.]{0,40}\bmore than\W*$/.test(around.before) ||
    /\b(?:not|\w{1,8}n't)\W+(?:\w+\W+){0,3}(?:need|require|take|use) (?:\w+ ){0,2}$/.test(around.before) ||
    /(?<!\b(?:absent|barring|except (?:in|for|under)|unless|save|outside|without) (?:\w+ )?)\b(?:rare|exceptional|extreme|unusual)\b[^,;.]{0,40}$/.test(
      around.before,
    ) ||
    /\b(?:(?<!\bembargo(?:es)? )last|past|previous|recent|older than)\W{0,3}$/.test(around.before) ||
    (/\b(?:longer|earlier|sooner) than\W{0,3}$/.test(around.before) &&
      !/\b(?:not?|never|\w{1,8}n't)\b[^,;.]{0,60}$/.test(around.before) &&
      !leavesToPublish(around.all, around.all.slice(around.length.end))) ||
    /\b(?:for example|e\.g\.,?|such as|for instance)\s[^,;]{0,20}$/.test(around.before)
  )
}

/** "If you have not heard back within five days, …", "after 14 days without a reply". */
function afterSilence({ all, length }: Around): boolean {
  const before = all.slice(0, length.start)
  // "Wait for five days, and if nobody has answered by then, …"
  if (
    /\bwait\b[^.;]{0,20}$/.test(before) &&
    /^[^.;]{0,20}\bif\b[^.;,]{0,60}/.test(all.slice(length.end)) &&
    silence.test(all.slice(length.end))
  )
    return true
  const at = Math.max(
    ...['if ', 'in case ', 'when ', 'unless ', 'in the event '].map(w => lastWord(before, w)),
    before.search(/(?:^|[.,;:(]\s*)should\b/),
  )
  if (at >= 0) {
    const rest = all.slice(length.end)
    const end = rest.search(/[,;:.]|\b(?:please|then|you (?:may|can|should)|feel free)\b/)
    const condition = all
      .slice(at, length.end + (end < 0 ? rest.length : end))
      .replace(/\bnot? (?:later|more|longer|earlier) than\b/g, '')
    const main =
      /[:;]/.test(all.slice(at, length.start)) ||
      /[,;]\s*(?:we|you|the|our|please|a|i|they|it|this|everything)\b|\band (?:then )?(?:we|i|the team)(?:'ll| will)\b/.test(
        all.slice(at, length.start),
      )
    const wished = /\b(?:prefer|appreciate|grateful|thankful|glad|happy|great|nice|kind)(?: it)? $/.test(
      before.slice(0, at),
    )
    if (!main && !wished && silence.test(condition) && !leavesToPublish(condition, rest)) return true
  }
  return (
    /^[^,;.]{0,30}\b(?:without (?:a |any |an )?(?:response|reply|answer|acknowledg\w+|hearing)|of (?:silence|no (?:response|reply)|inactivity)|with no (?:response|reply))/.test(
      all.slice(length.end),
    ) ||
    /\b(?:no|without(?: an?| any)?) (?:response|reply|answer|acknowledg\w+|update)s?\b[^,;.]{0,25}$/.test(
      before,
    ) ||
    /^[^.;]{0,20}\bbefore (?:you )?(?:follow\w*|escalat\w*|ping\w*|reach\w*|contact\w*|send\w*|ask\w*|remind\w*|nudg\w*)/.test(
      all.slice(length.end),
    )
  )
}

/** "We ask for 90 days of silence" */
function asksSilence({ before, after }: Around): boolean {
  return (
    /\b(?:ask\w*|request\w*|want|expect|owe|yours?|need)\b[^.;]{0,20}$/.test(before) &&
    /^\W*of (?:silence|secrecy|confidentiality|quiet)\b/.test(after)
  )
}

/** "Should it not be fixed after 90 days, you may publish": no wait for an answer but a date of disclosure. */
function leavesToPublish(condition: string, rest: string): boolean {
  return (
    /\b(?:if|should|when|in case)\b.*\b(?:not|no|nothing|never|none|\w{1,8}n't|un|fail\w*|unable|longer than|more than)\b.*\b(?:fix|patch|resol|remed|address|releas|mitigat)/.test(
      condition,
    ) &&
    !/\b(?:hear|respon|repl|answer|acknowledg|contact|silen)/.test(condition) &&
    /\b(?:you|feel free|please)\b[^.;]{0,40}\b(?:publish|public|disclos|talk|tell|share)|, (?:(?:then|go ahead and) )?(?:publish|go public|disclose)\b|\b(?:details|it|we|everything)\b[^.;]{0,40}\b(?:publish|disclos|go public|made public)/.test(
      rest,
    )
  )
}

/** "Until 2023 this page said …", "Previously …": what was promised once, or is no more. */
function isBygone({ all, length }: Around): boolean {
  return (
    /^\W*(?:until|before|up to) (?:\w+ )?(?:19|20)\d\d\b.{0,60}\b(?:said|says|promised|stated|was|were|had|did|used|answered|replied|responded|acknowledged)\b/.test(
      all.slice(0, length.start),
    ) ||
    /^\W*(?:previously|formerly|in the past|until recently|originally)\b[^.;]*\b(?:was|were|had|used to)\b/.test(
      all.slice(0, length.start),
    ) ||
    /\bno longer (?:promis|guarante|hold|true|appl|the case|in force)/.test(all.slice(length.end))
  )
}

/** "To be decided: whether …", "We used to … but no longer do", "Example of a policy: …": nobody is promised that. */
function isUndecided({ all, before, length }: Around): boolean {
  const said = all.slice(0, length.start)
  return (
    /^\W*(?:to[- ]?do|to be (?:decided|done|discussed)|tbd|fixme)\b/.test(all) ||
    /\bused to\b[^.;]{0,60}$|\b(?:was|were) (?:made public|published|disclosed)\W*(?:about |only |some )?$/.test(
      said,
    ) ||
    /\b(?:hope|plan|intend|want) to (?:introduce|establish|adopt)\b[^.,;:]{0,60}$/.test(said) ||
    /\btook (?:us |me |them )?(?:\w+ )?$/.test(before) ||
    /\b(?:never|(?:do not|don't) (?:ever )?) ?(?:expect|count on|hope for)\b[^.;]{0,60}$/.test(before) ||
    (/\bwould\b/.test(said) && /\bif (?:we|i|there) (?:had|were|was|could)\b/.test(all)) ||
    /^\W*(?:it )?would be (?:nice|good|great|better)\b/.test(all) ||
    /\b(?:example|sample) of (?:a|an|such a) (?:\w+ )?(?:policy|text|promise|sentence)\b/.test(said) ||
    /^\W*(?:please )?acknowledg\w* (?:our|any of our|each of our|all of our)\b/.test(all)
  )
}

/** "You will not receive a response within 72 hours", "we do not follow the 90 day rule": what does not happen is promised by nobody. */
function isDenied({ before }: Around): boolean {
  if (
    /\b(?:do|does|will|did)(?: ?not|n't) (?:follow|adhere to|apply|observe|use|honou?r|subscribe to)\b[^,;.]{0,30}$/.test(
      before,
    )
  )
    return true
  return /\b(?:(?:will|shall|do|does|can|may|should|would|is|are)(?: ?not|n't)|won't|can't|shan't)\b(?: \w+){0,3} (?:receiv|get|hear|respon|repl|answer|acknowledg|contact)[^,;.]{0,50}\bwithin(?: the)?\W*$/.test(
    before,
  )
}

function lastWord(text: string, word: string): number {
  const at = text.lastIndexOf(word)
  return at <= 0 || /\W/.test(text[at - 1] ?? ' ') ? at : -1
}

/** The reporter's duty, or what another organisation or a distributor does. */
function isElsewhere({ all, length }: Around): boolean {
  const before = all.slice(0, length.start)
  return (
    (/\b(?:you|reporters?|researchers?|finders?)(?:'ve| then| will)? (?:have|has|get|gets|are given|is given)\W*$/.test(
      before,
    ) &&
      /^\W*to (?:answer|reply|respond|react|provide|send|confirm)\b/.test(all.slice(length.end))) ||
    /^\W*(?:\w+ ){0,2}by the (?:manufacturers?|vendors?|suppliers?|upstreams?)\b/.test(
      all.slice(length.end),
    ) ||
    /\b(?:respond|reply|repl|answer|report)\w* to the (?:coordinator|lead|security team|board|committee|release manager)\b[^.;]{0,30}$/.test(
      before,
    ) ||
    /\bcontributors?\b[^,;.]{0,40}$/.test(before) ||
    // "If we ask you something, please reply within 14 days or we close the report."
    /\bplease (?:\w+ )?(?:repl(?:y|ies)|respond|answer|get back|react)\b[^.;]{0,40}$/.test(before) ||
    (/\b(?:repl|respon|answer|react)\w*\b[^.;]{0,40}$/.test(before) &&
      /^\W*(?:\w+ ){0,3}or (?:else )?(?:we|the (?:report|issue|ticket|advisory|case))\b[^.;]{0,20}\bclos/.test(
        all.slice(length.end),
      )) ||
    // "If the flaw is in a dependency, we tell its authors and give them 90 days before we publish."
    /\b(?:we|and) (?:will |'ll )?(?:giv|allow|grant)\w* (?:them|upstream|(?:its|their|the(?:se|ir)?) (?:\w+ )?(?:authors?|maintainers?|vendors?|developers?))\b[^.;]{0,20}$/.test(
      before,
    ) ||
    /^\W*(?:if|when|where)\b[^,]{0,40}\b(?:in|of|affects?) (?:an?|another|some|any) (?:\w+ )?(?:dependenc|upstream|third[- ]part|librar)[^,]{0,30},[^.;]*\b(?:its|their|the) (?:\w+ )?(?:authors?|maintainers?|vendors?|developers?|upstream)\b[^.;]*\bwait\W*$/.test(
      before,
    ) ||
    // "Other projects disclose after 90 days", "our customers must acknowledge …", "we ask that you respond …"
    /^\W*(?:other|many|most|some) (?:\w+ )?(?:projects?|vendors?|companies|teams|maintainers|organi[sz]ations)\b[^.;]{0,60}$/.test(
      before,
    ) ||
    /\b(?:customers?|operators|licensees|courts?|authorit(?:y|ies)|regulators?) (?:must|shall|should|are required to|have to|has to) (?:\w+ )?(?:acknowledge|respond|reply|answer|confirm)\b[^.;]{0,60}$/.test(
      before,
    ) ||
    /\b(?:ask\w*|(?:we|i) (?:expect|require|want|need)) (?:that )?you (?:to )?(?:please )?(?:respond|reply|answer|acknowledge|confirm)\b[^.;]{0,40}$/.test(
      before,
    ) ||
    /\b(?:expect|require|ask|want)\w* (?:\w+ ){0,2}(?:vendors?|suppliers?|reporters?|researchers?|finders?|contributors?|projects) to (?:\w+ )?(?:acknowledge|respond|reply|answer|confirm|update|provide)\b[^.;]{0,60}$/.test(
      before,
    ) ||
    // "Authors of plug-ins are asked to answer within ten days."
    /\b(?:authors?|vendors?|suppliers?|reporters?|researchers?|customers?|users|partners?|projects?|maintainers? of \w+)\b[^,;.]{0,20}\b(?:is|are) (?:asked|required|expected) to (?:\w+ )?(?:answer|respond|reply|acknowledge|confirm)\b[^.;]{0,60}$/.test(
      before,
    ) ||
    // "We would appreciate your feedback within three days", "you may appeal within 30 days", "update us a week before"
    /\b(?:appreciate|like|need|want|expect|welcome|request|ask for)\w* (?:your|the reporter's) (?:\w+ )?(?:feedback|answer|response|reply|comments?|confirmation|opinion)\b[^.;]{0,20}$/.test(
      before,
    ) ||
    /\byou (?:may|can|could|should) (?:\w+ )?(?:appeal|object|complain|dispute|withdraw|claim|apply)\b[^.;]{0,40}$/.test(
      before,
    ) ||
    (length.hours <= 31 * 24 &&
      /(?<!\b(?:if|once|when|after) you )\b(?:update|inform|notify|tell|warn) (?:us|me)\b(?:(?!\b(?:and|we|giv\w*|allow\w*|wait\w*|grant\w*)\b)[^.;,]){0,40}$/.test(
        before,
      )) ||
    // "When we find a flaw in other people's software …", "journalists ask two days ahead"
    /\b(?:we|our \w+|us)\b[^.;]{0,20}\b(?:find|found|finds|discover\w*)\b[^.;]{0,30}\b(?:(?:somebody|someone) else's|other (?:people|vendor|project)s?'s?|third[- ]party|another (?:project|vendor)'s)\b[^;.]{0,100}$/.test(
      before,
    ) ||
    /^\W*(?:journalists?|the press|reporters of the press)\b/.test(before) ||
    // "If you go to CERT/CC instead, they publish after 45 days", "some impose a deadline on us"
    /\b(?:cert(?:\/cc)?|cisa|zdi|coordinators?|vendors?|platforms?)\b[^.;]{0,60}\bthey\b[^,;.]{0,20}\b(?:publish|disclos|releas)\w*[^,;.]{0,20}$|\bthey\b[^.;]{0,10}\bimpos(?:e|es|ing)\b[^.;]{0,20}$|\b(?:some|others?|researchers?|project zero)\b[^.;]{0,40}\bimpos(?:e|es|ing)\b[^.;]{0,20}$/.test(
      before,
    ) ||
    /\bnew members (?:must|should|have to|need to)\b[^.;]{0,60}$/.test(before) ||
    /^\W*of (?:uptime|use|operation|runtime|load)\b/.test(all.slice(length.end)) ||
    // "Two of us discuss the next steps together within a day."
    /\b(?:discuss|meet|confer)\w*\b[^.;]{0,60}\b(?:together|internally|among (?:us|themselves|ourselves))\b(?:(?!\b(?:and|then)\b)[^.;]){0,40}$/.test(
      before,
    ) ||
    // "Dependabot looks for updates weekly.", "the committee for the code of conduct answers within a week"
    /\b(?:dependabot|renovate|snyk|scanners?|bots?|conduct (?:committee|team|board))\b(?:(?!\b(?:we|you)\b)[^;.]){0,60}$/.test(
      before,
    ) ||
    // "Do not send a report twice within a day."
    /\b(?:do not|don't|never) (?:send|submit|write|mail|ping)\b[^,:;.]{0,60}\bwithin\W*$/.test(before) ||
    /\b(?:logs?|data|backups?|records?|cookies?|sessions?|tokens?) (?:is|are) (?:\w+ )?(?:kept|stored|retained|held)\b[^.;]{0,20}$/.test(
      before,
    ) ||
    // "Pull requests are answered within a week.", "Delete our data within 30 days."
    /\b(?:non-security|pull requests?|merge requests?|feature requests?|support (?:tickets?|requests?|questions?)|(?:ordinary|normal|regular|general|other) (?:bugs?|issues?|questions?|tickets?))\b(?![^;.]*\b(?:security|vulnerab|report)\w*)[^;.]{0,60}$/.test(
      before,
    ) ||
    /^\W*(?:please )?(?:delete|destroy|erase|remove|return)\b/.test(before) ||
    /\b(?:delet|eras|purg|destroy|retain|expir|archiv|rotat)\w*\b[^,;.]{0,30}$/.test(
      before.replace(/\bembargo\w*\b.*/, ''),
    ) ||
    /^\W*(?:please )?(?:answer|reply|respond|react)\b (?:to )?(?:our|us|any|them|these|it)\b/.test(before) ||
    /\b(?:last (?:year|quarter|month)|so far|in the past|in 20\d\d)\b/.test(before) ||
    /^\W*(?!(?:we|i|our|this|the (?:team|project|maintainers?|policy))\b)(?:[\w']+ ){1,4}(?:states?|says?|wrote|writes|claims?|asked|demand(?:s|ed)?)(?: that)?\W{0,3}["“]/.test(
      before,
    ) ||
    /\b(?:hosting|hoster|cloud|service) (?:compan(?:y|ies)|providers?|partners?|firm)(?: \w+){0,2} (?:promis|respond|answer|acknowledg|repl|confirm|commit|guarantee|say|state)\w*\b[^;]{0,100}$/.test(
      before,
    ) ||
    /\b(?:(?<!security )incidents|outages?|downtimes?|service (?:interruption|disruption)s?)\b(?! reports?)[^,;.]{0,40}\b(?:is|are|will be|gets?) (?:\w+ )?(?:answer|acknowledg|respond|resolv|handl|react)\w*\b[^;.]{0,60}$/.test(
      before,
    ) ||
    /\b(?:gdpr|privacy requests?|data subject|billing|refunds?|invoices?)\b/.test(before) ||
    isOthersPromise(before) ||
    /\b(?:customers?|subscribers?|plans?|tiers?|subscriptions?|contracts?)\b[^;.]{0,80}\b(?:support|service desk|account manager)\b[^;.]{0,30}$/.test(
      before,
    ) ||
    /\b(?:customers?|subscribers?|users|clients|members)\b[^;.]{0,20}\b(?:with|of|on|under|having|holding|who (?:have|pay)|paying)\b[^;.]{0,40}\b(?:contracts?|plans?|tiers?|subscriptions?|sla|licen[cs]es?)\b|\b(?:paying|enterprise|premium|commercial) (?:customers?|users|subscribers?|clients)\b|\b(?:premium|enterprise|paid|commercial) (?:contracts?|plans?|tiers?|subscriptions?|support|editions?|licen[cs]es?|versions?)\b/.test(
      before.slice(before.lastIndexOf(';') + 1),
    ) ||
    /^\W*(?:google )?project zero\b[^;.]{0,60}\bgives?\b/.test(before) ||
    // "Project Zero's 90-day deadline applies to what they report to us."
    (/^\W*(?:google(?:'s)? )?project zero\b[^;.]{0,40}$/.test(before) &&
      /^\W*(?:\w+ )?(?:deadline|polic(?:y|ies)|rule|timeline|window)s?\b[^.;]{0,60}\b(?:appl(?:y|ies)|they|their)\b/.test(
        all.slice(length.end),
      )) ||
    // "The reporter may have a timeline of their own (others use 90 days)."
    /\b(?:reporters?|researchers?|finders?|you)\b[^.;]{0,30}\b(?:may|might|can|could)\b[^.;]{0,30}\b(?:own|other|different) (?:\w+ )?(?:timelines?|deadlines?|polic(?:y|ies)|schedules?)\b/.test(
      before,
    ) ||
    /\b(?:cert\/cc|jpcert\/cc|cisa|project zero|zdi)\b[^,;]{0,30}\b(?:publish|disclos)\w*\b[^,;.]{0,30}$/.test(
      before,
    ) ||
    (/\b(?:organi[sz]ations|vendors|customers|members|subscribers) (?:\w+ ){0,2}(?:apply|ask|join|request|are|get|can|may|use|have)\b[^;]{0,100}$/.test(
      before,
    ) &&
      // "Vendors have 90 days, then we publish."
      !/^\W*(?:then|after which|before|until)\b[^.;]{0,30}\b(?:publi|disclos)/.test(all.slice(length.end))) ||
    /\b(?:you|reporters?|researchers?|finders?) (?:must|shall|need to|are (?:expected|required|asked) to|have to|should) (?:also )?(?:respond|reply|answer|provide|acknowledge|confirm)\b/.test(
      before,
    ) ||
    /\b(?:github|gitlab|mitre|cna|distros|linux-distros|oss-security|hackerone|nvd|distributors?|downstreams?|cisa)\b[^,;.]{0,20}\b(?:will|does|do|may|typically|usually|can|requires?|reviews?|accepts?|allows?)\b/.test(
      before,
    ) ||
    /\b(?:github|gitlab|mitre|cna|nvd|npm|pypi|cisa)\W+(?:\w+\W+){0,2}(?:answers?|responds?|repl(?:y|ies)|takes?|needs?|assigns?)\b/.test(
      before,
    )
  )
}

const others =
  "(?:vendors?|suppliers?|partners?|(?<!\\bour )platform(?='s)|third[- ]part(?:y|ies)|upstreams?(?: (?:projects?|maintainers?|teams?|authors?))?|(?:hosting|service|cloud|e-?mail|payment|identity|infrastructure) providers?|hosters?|manufacturers?|hackerone|bugcrowd|intigriti|yeswehack|immunefi|huntr)"
const answers =
  '(?:respond|response|answer|repl|acknowledg|confirm|commit|promis|aim|triag|react|take|need|guarantee|get back|say)'

/** "The vendor's response time is …", "our host, Acme, answers …", "its maintainer, who replies …": not ours. */
function isOthersPromise(before: string): boolean {
  const clause = before.slice(Math.max(0, before.lastIndexOf(';') + 1))
  const turned =
    /\b(?:we|i)\b(?: (?:will|aim to|try to|then|also|usually|typically))* [a-z]+[^.;]{0,60}$/.test(
      clause.slice(Math.max(0, clause.lastIndexOf(',') + 1)),
    )
  return (
    !turned &&
    (new RegExp(
      `\\b${others}(?:'s?)?(?: (?:such as|like) [\\w.-]+)?(?: \\w+){0,2} ${answers}\\w*\\b[^,;.]{0,60}$`,
    ).test(clause) ||
      new RegExp(
        `, (?:our|the|a|an|its) (?:\\w+ ){0,2}(?:provider|host(?:er)?|vendor|supplier|partner|upstream|registrar|cdn)\\w*, (?:\\w+ )?${answers}\\w*\\b[^,;.]{0,60}$`,
      ).test(clause) ||
      new RegExp(
        `\\b(?:upstream|third[- ]party|vendor|providers?|registr(?:y|ies|ars?)|operators?|hosting|hosted by|dependenc\\w+|modules?|librar\\w+|its (?:own )?(?:maintainer|author|vendor)s?|their (?:maintainer|author|own|security)\\w*)\\b[^;]{0,80}\\bwho(?: \\w+){0,2} ${answers}\\w*\\b[^,;.]{0,60}$`,
      ).test(clause) ||
      new RegExp(
        `^\\W*their (?:\\w+ ){0,2}(?:team|maintainers?|staff|support|authors?)(?: \\w+){0,2} ${answers}\\w*\\b[^,;.]{0,60}$`,
      ).test(clause))
  )
}

const fixWord =
  'fix|patch|releas|remediat|resol|mitigat|update|available|availab|deploy|advisory|upgrade|closed'

/**
 * "We disclose once a fix is out, or within 90 days": the first alternative is blanked, so that what remains says
 * what the length of time is about.
 */
export function withoutAlternative(before: string, after: string): string {
  const fromReport =
    /^\W*(?:\w+\s){0,2}?(?:after|from|of|since|following)\s(?:(?:the|your|a|its|initial|first)\s){0,2}(?:report|receipt|receiv|submission|notif)/.test(
      after,
    )
  const rest = fromReport
    ? before.replace(
        /(\b(?:disclos|publi)\w*[^.;]{0,40}?)\b(?:once|when|after|as soon as)\b[^,;.]{0,60},/,
        '$1 ',
      )
    : before.replace(/\bno (?:sooner|earlier) than\b[^,;.]{0,60}(?:,|\band\b)/, ' ')
  // "… as soon as a fix is out, but after 90 days at the latest"
  const goesOn =
    /^\W*at the (?:latest|most|longest)\b/.test(after) ||
    /\b(?:but|and) (?:in any case|in any event|at the latest|no later than|never later than)\b[^,;.]{0,20}$/.test(
      rest,
    )
  const open = rest.replace(alternative, ' ')
  return goesOn ? open.replace(fixFirst, ' ') : open
}

const alternative = new RegExp(
  `\\b(?:once|when|until|before|after|as soon as|upon|(?:together|along) with|(?:with|at) (?=(?:an? |the )?(?:fix|patch|release))|alongside)\\b[^;]{0,80}\\b(?:${fixWord})[^;]{0,60}(?:,?\\s\\bor\\b|,(?=\\s(?:but )?at the (?:longest|latest|most)))`,
)

const fixFirst = new RegExp(
  `\\b(?:once|when|as soon as|after)\\b[^,;]{0,80}\\b(?:${fixWord})[^,;]{0,60},(?=\\s(?:but|and)\\b)`,
)

/** "30 days after the fix is out": a delay that starts with the fix says nothing about when a report gets public. */
export function countsFromFix({ before, after, length }: Around): boolean {
  if (new RegExp(`\\b(?:${fixWord})[^;.]{0,60}\\b(?:plus|and then|another|a further)\\W*$`).test(before))
    return true
  // "We say that it is patched and delay the details by up to 8 weeks"
  if (
    new RegExp(
      `\\b(?:${fixWord})\\w*\\b[^;.]{0,30}\\band (?:then )?(?:we )?(?:then )?(?:delay|withhold|hold|wait)\\w*\\b[^;.]{0,60}$`,
    ).test(before)
  )
    return true
  // "before a fix has been out for 30 days"
  if (
    new RegExp(
      `\\b(?:${fixWord})[^;.]{0,40}\\b(?:has|have|had|is|are|was|were) (?:been )?(?:\\w+ )?(?:out|available|public|released|shipped|published|deployed)\\b[^;.]{0,20}\\bfor\\b[^;.]{0,20}$`,
    ).test(before)
  )
    return true
  // "We later publish the details", "two weeks after any time needed for development"
  if (
    /\blater (?:publish|disclos|releas)\w*\b[^;.]{0,120}$/.test(before) ||
    /^\W*after (?:\w+ ){0,3}(?:development|fixing)\b/.test(after)
  )
    return true
  const anchor = /^[^,;]{0,30}?\b(?:after|following|from|since|of|once|upon|post)\b([^,;]{0,60})/
    .exec(after)?.[1]
    ?.replace(/\b(?:before|prior to)\b.*/, '')
  // "90 days after our last attempt to reach you"
  if (anchor !== undefined && /^.{0,10}\blast\b.{0,20}\b(?:attempt|contact|message|mail|try)\b/.test(anchor))
    return true
  if (
    anchor !== undefined &&
    /^.{0,40}\b(?:upstreams?|lists?|distros?|distributors?|downstreams?|stakeholders?|vendor-sec|users?|announc\w*|embargo\w*|publication|publishing|(?<!non-)disclosure(?! to)|going public)\b/.test(
      anchor,
    )
  )
    return true
  // Longer than a month is no time to upgrade.
  // "Details stay under embargo for 30 days to give users an opportunity to upgrade"
  if (
    (length.hours <= 31 * 24 &&
      /^\W*(?:so (?:that|as) (?:\w+ )?|to )?(?:giv|allow|let)\w* (?:\w+ ){0,2}(?:users|people|everyone|everybody|customers|operators|administrators|admins) (?:\w+ ){0,4}to (?:upgrade|update|patch|install|migrate)\b/.test(
        after,
      )) ||
    // "After an additional two weeks we publish": from the step before.
    /\bafter (?:an? )?(?:additional|further|another|more)\W*$/.test(before)
  )
    return true
  if (
    /^[^,;.]{0,40}\bcves? (?:(?:id|number|identifier) )?(?:is|are|was|has been|gets?) (?:issued|assigned|reserved|requested|allocated)\b/.test(
      after,
    )
  )
    return true
  if (anchor !== undefined) {
    const fix = anchor.search(new RegExp(`\\b(?:${fixWord})`))
    const receipt = anchor.search(
      /\b(?:advisory (?:is|was|has been) (?:first )?(?:created|opened|filed|drafted)|report|recei|submi|initial|notif|first|contact|acknowledg|discover|disclosure to|disclosed to|fil(?:ed|ing)|sent|told|got\b|e-?mail|mail|opened|submission)/,
    )
    if (fix >= 0 && (receipt < 0 || fix < receipt)) return true
    if (receipt >= 0) return false
  }
  return new RegExp(`\\b(?:once|after|when|following|upon)\\b[^,;]{0,60}\\b(?:${fixWord})`).test(before)
}

const told =
  '(?:linux-distros|distros?(?: list)?|packagers?|distributors?|downstreams?|pre-?(?:announcement|notification|disclosure)s?|(?:vendors?|members|parties|people|subscribers) (?:on|of) (?:the|our|this) (?:\\w+ )?list)'

const embargoOfOthers = new RegExp(
  `\\b${told}\\b[^;.]{0,60}\\bembargo\\w*\\b[^,;.]{0,40}$|\\bembargo\\w*\\b[^,;.]{0,40}\\b${told}\\b[^,;.]{0,40}$|\\b${told}\\b[^;.]{0,40}\\b(?:must|may|should) not (?:disclos|publi|shar)`,
)

/** "Distributors are told 7 days before the release": a notice ahead, not the time until publication. */
export function isNotice(around: Around): boolean {
  const { before, after } = around
  if (
    /^\W*(?:\w+ )?to (?:upgrade|update|patch|install|deploy)\b/.test(after) &&
    !/\b(?:giv\w*|allow\w*|grant\w*) (?:us|me|the (?:team|maintainers?|project))\b[^.;]{0,30}$/.test(before)
  )
    return true
  // "Show us a draft of the talk at least 30 days before you publish", "the issue is then embargoed for three days"
  if (
    (around.length.hours <= 30 * 24 &&
      /\b(?:(?:shar|send|show|submit)\w* (?:\w+ ){0,6}(?:with |to )?(?:us|me)|(?:notif(?:y|ies)|inform|tell)\w* (?:us|me|\S+@\S+)|let (?:us|me) (?:know|see|read))\b(?:(?!\b(?:giv|allow|wait|grant)\w*\b)[^.;]){0,60}$/.test(
        before,
      ) &&
      !/\b(?:report|found|vulnerab)\w*\b[^.;]{0,30}$/.test(before) &&
      /^\W*(?:\w+ ){0,2}?(?:before|prior to|in advance|ahead)\b/.test(after)) ||
    (/^\W*'?\W*(?:of )?(?:advance )?warning\b/.test(after) && !/\bgiv\w* (?:us|me)\b/.test(before)) ||
    (around.length.hours <= 30 * 24 && /\bthen (?:be )?embargoed for\b[^,;.]{0,20}$/.test(before))
  )
    return true
  // "Packagers under embargo get 72 hours", "the list has a maximum embargo of 14 days"
  if (
    !/\bwe (?:\w+ )?(?:follow|keep|adhere|observe|belong|honou?r)\b/.test(before) &&
    !/\bour (?:own )?(?:maximum|limit|embargo)\b/.test(after) &&
    embargoOfOthers.test(before)
  )
    return true
  if (
    /\bdisclos\w* (?:of [^,;.]{1,30} )?to (?:\w+ ){0,3}(?:distribut\w+|vendors?|downstreams?|users|lists?)\b[^,;.]{0,60}$/.test(
      before,
    )
  )
    return true
  if (
    /\b(?:given|sent|told|shared|available|notified|informed|get|gets|receives?|cop(?:y|ies))\b[^,;.]{0,20}\b(?:distribut\w+|distros?|vendors?|downstreams?|packagers?|operators?|customers?|partners?|subscribers?|others?)\b[^,;.]{0,30}$/.test(
      before,
    ) &&
    /^\W*before\b/.test(after)
  )
    return true
  if (
    /^\W*(?:to \w+ (?:before|prior to)\b|(?:of \w+ )?before (?:you|the reporter|reporters|researchers)\b)/.test(
      after,
    )
  )
    return false
  if (!/^\W*(?:\w+\s){0,2}?(?:before|prior to|in advance|ahead|beforehand|early)\b/.test(after)) return false
  return !/\b(?:giv\w*|allow\w*|grant\w*|wait\w*|request\w*|refrain\w*|hold\w*|keep|embargo (?:period|of)|need|period|provid\w+ us|afford\w*|minimum|ask\w*|want\w*|would like|please|expect\w*)\b/.test(
    before,
  )
}

/** "… 90 days … before it becomes public": asked of the reporter, or kept by the project. */
export function waitsBeforePublic(around: Around): boolean {
  const { before, after } = around
  if (leavesToPublish(before + (/^[^,;:.]*/.exec(after)?.[0] ?? ''), after)) return true
  // "After 60 days without a fix you may publish", "we ask for 90 days of silence"
  if (
    /^\W*without (?:an? )?(?:\w+ )?(?:fix|patch|solution|release|remedy)\b[^.;]{0,60}\b(?:publi|disclos)/.test(
      after,
    ) ||
    asksSilence(around)
  )
    return true
  if (
    /\b(?:publish|disclos|shar|reveal)\w* (?:nothing|no (?:details|information))\b[^.;]{0,40}\bfor\b[^.;]{0,20}$/.test(
      before,
    )
  )
    return true
  // "We mean to patch within 30 days, after this period it is disclosed"
  if (/^\W*after (?:this|that) (?:period|time|date)\b[^.;]{0,60}\b(?:disclos|publi|made public)/.test(after))
    return true
  // "Do not publish before 60 days are over"
  if (
    /\b(?:not|never|nobody|nothing|no(?= details)|\w{1,8}n't|refrain\w*|avoid\w*)\b[^.;]{0,40}\b(?:shar|disclos|publi|reveal|post|blog|tweet|talk|announc|detail)[^.;]{0,80}\b(?:before|earlier than|sooner than)\W*(?:the )?(?:end of )?$/.test(
      before,
    ) &&
    /^\W*(?:(?:have|has|are|is|were|will have) (?:\w+ )?(?:pass|over|gone|elapsed|up\b)|after|from|since|of\b|counted|$|[,.])/.test(
      after,
    )
  )
    return true
  if (
    /\b(?:not|never|refrain|withhold)\b.{0,60}\b(?:disclos|publi|shar|reveal)\w*.{0,80}\bbut (?:no longer than|not longer than|at most|for at most|for no longer than)\W*$/.test(
      before,
    )
  )
    return true
  // "Hold the article for 90 days", "I need three weeks, so do not post it before"
  if (
    /\bhold (?:back |off )?(?:the|your|any) (?:article|write-?up|post|blog post|talk|publication)\b[^.;]{0,20}\bfor\b[^.;]{0,15}$/.test(
      before,
    ) ||
    (/\b(?:need|give|take|want)\w*\b[^.;]{0,20}$/.test(before) &&
      /^\W*so (?:please )?(?:do not|don't) (?:post|publish|share|tell|disclose)\b/.test(after))
  )
    return true
  const open =
    '(?:tell(?:ing)? (?:others?|any|people|the world)|present|disclos|public|publish|shar(?:e|ing)|announc|expos|reveal|blog|post(?:ing)? )'
  // "We acknowledge reports within 3 days and will agree on a date with you before publishing it."
  const goesOn =
    /\b(?:acknowledg|confirm|respon|repl|answer|react|get back)\w*\b[^,;.]{0,40}$/.test(before) &&
    /^\W*(?:and|but|then)\W+(?:(?:we|i|then|also|the team)\W+)*(?:will|shall|'ll|coordinate|work|agree|discuss|keep)\b/.test(
      after,
    )
  if (!goesOn && new RegExp(`^[^.;]{0,120}\\b(?:before|prior to|until)\\b[^.;]{0,80}\\b${open}`).test(after))
    return true
  if (
    /\b(?:not|never|nothing|nobody|no one|\w{1,8}n't|refrain\w*|avoid\w*|hold\w*|keep|embargo\w*|withhold\w*)\b.{0,60}\b(?:shar|disclos|publi|discuss|reveal|private|confiden|secret|embargo|announc|detail|post|blog|tweet|talk|(?:notify|inform|tell)\w* (?:any ?)?(?:other|third|one|body)).{0,100}\b(?:until|for)\b[^.;]{0,80}$/.test(
      before,
    )
  )
    return true
  return (
    new RegExp(`\\b(?:before|prior to)\\b[^.;]{0,80}\\b${open}`).test(before) &&
    /\b(?:giv\w*|allow\w*|wait\w*|request\w*|ask\w*|least|grant\w*|provid\w*)\b[^.;]{0,40}$/.test(before)
  )
}
