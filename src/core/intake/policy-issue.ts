import { strangeWords } from './policy-words.ts'
import { ANY_POLICY, OWN_POLICY } from './public-issue/policy-title.ts'
import { type PublicIssue, readPublicIssue } from './public-issue.ts'

/** What follows where the words are part of another thing's name: "security policy editor". */
const PART_OF_NAME =
  /\bsecurity polic(?:y|ies)[\s-]+(?:modules?|checks?|rules?|files?|editors?|dialogs?|databases?|engines?|agents?|managers?|plug-?ins?|settings?|options?|templates?|controllers?|apis?|objects?|pages?|screens?|enforcement|headers?|violations?|tabs?|admission|class|resources?)\b|[`'"]security[- _]polic(?:y|ies)/i
/** Of the policies of something else: browsers, clouds, systems and databases have them. */
const OTHER =
  /\b(?:content|csp|cors|pods?|network|iam|sandbox|referrer|permissions?|row[- ]level|group|branch|passwords?|local|domain|firewall|routing)[ -](?:security )?polic|\b(?:selinux|apparmor|seccomp|kubernetes|k8s|helm|terraform|ansible|istio|cilium|calico|ipsec|xfrm|aws|azure|gcp|s3|buckets?|web ?views?|jvm|java|windows|android|linter?s?|eslint|firewalls?|opa|rego|gatekeeper|tls|jwt|oauth|ldap)\b/i

const WISH =
  /\b(?:chang|updat|improv|clarif|short|exten[ds]|long|lower|rais|reduc|propos|suggest|add(?:ing|s)?\b|remov|rename|renaming|mov(?:e|ing)\b|reword|rewrit|rephras|correct|amend|revis|translat|format\b|fix|includ|creat|adopt|allow|drop|split|merge|replac|introduc|publish|name\b|mention|contradict|conflict|inconsisten|lack|outdated|out of date|obsolete|stale|typo|missing|miss(?:es)?\b|misspel|unclear|ambiguous|vague|confusing|wrong|dead|broken|too (?:long|short|much|many|little|vague|strict)|should|must\b|needs?\b|please|could we|can we|let's|let us|we (?:could|might)|wish|would be|better|consider|rfc\b|draft\b|discuss|set\b|use\b|clean|cover|link\b|make\b|instead|request|links? to)/i

/** What people speak of who speak of the document: of its text, its promises and those who report. */
const TALK =
  /\b(?:polic(?:y|ies)|security\.(?:md|txt)|pledge\.ya?ml|reports?|report(?:ed|ers?|ing)|disclos\w+|embargo\w*|(?:business |working )?days?|hours?|weeks?|weekly|months?|acknowledg\w+|answers?|answered|repl(?:y|ies)|respon(?:d|ds|se|ses)|contacts?|e-?mails?|mails?|mailing|address(?:es)?|lists?|pgp|gpg|fingerprint|encrypt(?:ed)? (?:mails?|reports?|their)|scope|bount(?:y|ies)|rewards?|credit\w*|safe[ -]harbou?rs?|legal|good faith|research(?:ers?)|distros?|distributions|vendors|downstream|cves?|advisor(?:y|ies)|supported|versions|released?|releases|tables?|paragraphs?|sections?|sentences?|headings?|wording|clauses?|translat\w+|typo|documents?|docs?|prose|template|draft|one page|pages|pull requests?|prs?|maintainers?|volunteers|promises?d?|deadlines?|timelines?|coordinat\w+|vulnerabilit(?:y|ies)|links?|domain|iso 29147|first-?response|triage)\b/i

/** Sentences that say nothing of themselves. */
const COURTESY =
  /^\W*(?:$|(?:many |a lot of )?thank|cheers|hi\b|hello|dear|hey|(?:i am|i'm|we are|we're)?\s*(?:happy|glad|willing) to (?:help|open|send|write|discuss|propose)|comments? (?:are )?welcome|(?:any )?(?:thoughts|opinions|objections)\b|what do (?:you|others) think|just (?:a|an) (?:idea|suggestion)|that would (?:be|help)\b|it would (?:be|help)\b|(?:nobody|people|we|they) (?:know|reads?|asks?|are asked)\b|so that\b|(?:i|we) (?:can|could) (?:help|open|send|write|do)\b|other projects\b|currently\b|regards|best\b|see (?:also )?#?\d*\W*$)/i

/** What no wish about a document speaks of: parts of a system, what is done to it, and how it was found out. */
const SYSTEM =
  /\b(?:passwords?|passwd|tokens?|cookies?|sessions?|log(?:s|ged|ging)? ?(?:in|on|out)(?:to)?|logins?|sign(?:s|ed|ing)? in|signed out|admins?|administrators?|superusers?|endpoints?|apis?|urls?|headers?|parameters?|params?|query|queries|requests? (?:to|with|that|stops?)|servers?|databases?|sql|scripts?|uploads?|uploaded|downloads?|exports?|browsers?|web ?root|regex\w*|pars(?:e|es|er|ing)|xml|svg|html|json|yaml|xss|csrf|ssrf|xxe|rce|dos|redos|idor|overflows?|underflow|use[- ]after[- ]free|injections?|inject\w*|bypass\w*|exploit\w*|attackers?|victims?|hack(?:ed|er|ers)|malicious|symlinks?|sandbox\w*|plug-?ins?|docker|containers?|eval|deseriali[sz]\w*|redirects?|traversal|tenants?|(?:other|another|any) customers?|accounts?|invoices?|grades|wallets?|coupons?|backups?|dashboards?|buffers?|heap|stack|memory|pointers?|crash\w*|segfault\w*|asan|fuzz\w*|decoder|payloads?|proof of concept|poc|metadata|credentials?|secrets?|leak\w*|plain ?text|clear ?text|predictable|guess\w*|permissions?|privileges?|authenticat\w+|authori[sz]\w+|without (?:auth\w*|asking|a? ?check\w*|looking)|unauthenticated|unauthori[sz]ed|md5|sha-?1|nonces?|(?:null|nul) bytes?|production|debug|root (?:password|shell|user)|as root|tmp|localhost|websockets?|origin|oauth|jwt|saml|executes?|executed|installer|installation|app|apps|cloud service|overwrit\w+|delet(?:e|es|ed) (?:the|all|any|other|others|files)|scanners? (?:shows?|found|says)|takes? over|taken over|hijack\w*|impersonat\w*|escalat(?:e|ion of)|broken into|anyone (?:can|could|may|who|with)|anybody (?:can|could|may|who|with)|every(?:one|body) (?:can|could|may|who|whose|with)|everybody whose|dangerous|insecure|unsafe|can be (?:read|seen|opened|changed|found|sent)|(?:does not|doesn't|do not|don't) check|keeps? (?:getting|receiving|seeing|reading)|already public|shared with|private (?:reports|branch\w*|advisor\w+)|draft advisor\w+|whoever|zero-?day|0-?day|backdoor\w*|(?:api|signing|private|secret|ssh|access|master|session) keys?)\b/i
/** What somebody found out, in the first person. */
const FOUND =
  /\b(?:i|we|my (?:team|colleague|friend)|our (?:team|scanner|audit|pentest)|one of us)(?:'ve| have| had|'d| just| also| recently| then| simply){0,2} (?:found|discovered|identified|spotted|saw|tried|tested|managed|connected|merged|became|got (?:in|into|the|all|access)|was (?:able|in)|were able|(?:signed|logged) |changed|read the|can (?:see|read|open|get|change|delete|access|become|sign|log)|could (?!we\b)(?:see|read|open|get|change|delete|access|become|sign|log|send))|\b(?:i|we) noticed (?!(?:that )?(?:the |our |your )?(?:security|policy|disclosure|contact|link))|\b(?:i|we) have (?:an? |some |something )?(?:\w+ )?(?:reports?|findings?|exploit|to report)\b|\bmine\b|\bmy own\b|\bhow (?:do|shall|should|can|may|could) (?:i|we|one) (?:best )?(?:report|reach|contact|disclose)|\bwhere (?:do|shall|should|can|may|could) (?:i|we) (?:report|send|disclose)/i
/** Who sees or may do what they should not, as a fact: a wish says how it should be. */
const EXPOSED =
  /\b(?:is|are|was|were|be|been|stays?|stayed|remains?|remained|gets?|become?s?) (?:still |also |now |left |already )?(?:open|visible|readable|available|accessible|found|listed|shown|sent|indexed|known|copied|forwarded) (?:to|by|for|in|on|with|through) (?:all|every\w*|any\w*|others?|strangers?|the (?:search|public|others|wrong|list)|search\w*|people who|those who|members?|guests?|whoever)\b|\b(?:still (?:can|may|could|has|have|works?|opens?|gets?|reads?|receives?|sees?)|(?:can|may|could) still) (?:be |do |all |every\w* |any\w* |the )?(?:see|seen|read|open|opened|do|done|change|changed|get|used?|sign|everything|anything|access)\b|\bafter (?:they|he|she|somebody|someone|people) (?:have |has |had )?(?:left|gone|been removed)\b/i
/** Code, calls, paths, addresses of machines, markup: nobody needs them to speak of a document. */
const TECHNICAL =
  /\w\(|\w=\S|=>|&&|\|\||<\/?[A-Za-z!]|\.\.\/|(?:^|[\s"'`(])\/[\w.-]+(?:\/|\b)|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:GET|POST|PUT|PATCH|DELETE) \S|\w::\w|\$\{|0x[\da-fA-F]{2}|\b\w+\.(?:js|ts|py|rb|go|rs|c|cc|cpp|h|java|php|sh|log|key|pem|env|sql|so|dll)\b|\b[a-z]+_[a-z_]+\b/
/** Flaws by their class, spoken of as what the document takes or does not: "reports about missing headers". */
const CLASSES =
  /\b(?:missing|security) headers?\b|\bclickjacking\b|\bself-?xss\b|\b(?:denial of service|dos)\b|\brate[- ]limit\w*|\b(?:spf|dkim|dmarc)\b|\bscanner (?:output|results?)\b|\bcontainer images?\b|\bplug-?ins\b|\bthird[- ]party\b|\bsocial engineering\b|\bphysical access\b/gi
const SCOPE =
  /\b(?:scope|reports? (?:of|about|on)|(?:don't|do not|not) (?:take|accept)|counts? as|excluded?|exclusions?|list of)\b/i

/** What is said where "security policy" means the document and not a thing's settings. */
const DOCUMENT =
  /\b(?:security\.(?:md|txt)|pledge\.ya?ml|report(?:s|ers?|ing)?|disclos\w+|acknowledg\w+|respon(?:d|se)|answers?|embargo\w*|pgp|gpg|contacts?|e-?mails?|mails?|address|bount(?:y|ies)|safe[ -]harbou?r|cves?|vulnerabilit(?:y|ies)|advisor(?:y|ies)|(?:supported|which) versions|scope|researchers?|days|hours|weeks|maintainers?|typo|paragraphs?|wording|one page|credit\w*|contradict\w*|iso 29147|this (?:repo|repository|project))\b/i

/** So many words of a text may be none that one speaks of a policy with. */
const MOST_STRANGE = 1
/** Odds (natural logarithm) of a report for the text alone, from which on it may be one. */
const DOUBTFUL = 0

/** Long texts are no plain wishes; a person reads them. */
const READ = 6_000

/**
 * Whether a public issue asks to change the project's security policy, and does nothing else: the title names the
 * policy, something is wished of it, and every sentence speaks of the document. What may tell a flaw is none,
 * whatever its title: one sentence about a system, about what somebody found out, or that is not understood is
 * enough. Code and quotations are looked at like the rest. Linear in the text.
 */
export function asksToChangePolicy({ title, body }: PublicIssue): boolean {
  const text = body ?? ''
  if (title.length > 400 || text.length > READ) return false
  const isOwn = OWN_POLICY.test(title)
  if (!isOwn && (!ANY_POLICY.test(title) || PART_OF_NAME.test(title))) return false
  if (OTHER.test(title) || OTHER.test(text)) return false
  const rest = sentencesOf(text)
  if (![title, ...rest].every(isSaidOfDocument)) return false
  const said = rest.filter(one => !COURTESY.test(one))
  if (said.reduce((count, one) => count + strangeWords(one), 0) > MOST_STRANGE) return false
  if (readPublicIssue({ title: '', body }).score > DOUBTFUL) return false
  if (readPublicIssue({ title, body }).verdict === 'report') return false
  if (!isOwn && said.length > 0 && !DOCUMENT.test(title) && !said.some(one => DOCUMENT.test(one)))
    return false
  const own = sentencesOf(text.replace(/^[ \t]*>.*$/gm, ' '))
  return WISH.test(title) || PROMISE.test(title) || own.some(one => TALK.test(one) && WISH.test(one))
}

/** A time in the title is a wish for that time: "SECURITY.md: acknowledge within 24 hours?". */
const PROMISE = /\b\d{1,3} (?:business |working )?(?:hours?|days?|weeks?)\b/i

const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll('’', "'")
    .split(/[.!?:;](?=\s|$)|\n+/)
    .map(one => one.trim())
    .filter(one => /[\p{L}\p{N}<>(){}$]/u.test(one))

function isSaidOfDocument(sentence: string): boolean {
  const plain = SCOPE.test(sentence) ? sentence.replace(CLASSES, ' ') : sentence
  return (
    !FOUND.test(plain) &&
    !EXPOSED.test(plain) &&
    !SYSTEM.test(plain) &&
    !TECHNICAL.test(plain.replaceAll(/https:\/\/\S{1,200}/g, ' '))
  )
}
