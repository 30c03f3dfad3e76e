import { fingerprint } from '../../fingerprint.ts'
import { isSupportRow } from './releases.ts'
import type { Sentence } from './sentences.ts'

/** True or false where the text says so, else null. */
export type Flags = {
  readonly pgp: boolean | null
  readonly supportedVersions: boolean | null
  readonly bounty: boolean | null
  readonly supportedVersionsText: string | null
  /** The fingerprints of OpenPGP keys, 40 digits in upper case, and where keys are kept. */
  readonly keys: readonly string[]
}

/** What a policy says about encrypted mail, supported versions and rewards. */
export function flags(all: readonly Sentence[]): Flags {
  const versions = supported(all)
  return {
    pgp: pgp(all),
    supportedVersions: versions.stated ? true : null,
    bounty: bounty(all),
    supportedVersionsText: versions.text,
    keys: [...new Set(all.flatMap(keysIn))].slice(0, MOST_KEYS),
  }
}

const MOST_KEYS = 20

/** The OpenPGP key blocks of a text, each by a print of its own: whoever compares sees that it is another one. */
export function keyBlocks(markdown: string): string[] {
  const found: string[] = []
  let at = markdown.indexOf('-----BEGIN PGP PUBLIC KEY BLOCK')
  while (at >= 0 && found.length < MOST_KEYS) {
    const end = markdown.indexOf('-----END PGP', at)
    if (end < 0) break
    found.push(`a key block (${fingerprint(markdown.slice(at, end).replace(/[\s>]/g, ''))})`)
    at = markdown.indexOf('-----BEGIN PGP PUBLIC KEY BLOCK', end)
  }
  return found
}

function keysIn({ text, links }: Sentence): string[] {
  const isAbout = /\b(?:keys?|pgp|gpg|gnupg|openpgp|fingerprints?)\b/i.test(text)
  const prints =
    (isAbout ? text.replace(/https?:\S+/g, '') : '').match(
      /(?<![\da-f])(?:[\da-f]{4}\s{0,2}){10}(?![\da-f])/gi,
    ) ?? []
  const kept = links
    .map(({ url }) => url)
    .filter(url => /\.(?:asc|gpg|pgp)$|\/pgp-key|openpgp4fpr:/i.test(url))
  return [...prints.map(print => print.replace(/\s/g, '').toUpperCase()), ...kept]
}

function pgp(all: readonly Sentence[]): boolean | null {
  const about = all.filter(s =>
    /\b(?:pgp|gpg|gnupg|openpgp|s\/mime|keybase|age key)\b|\bencrypt\w* (?:your |the |an? )?(?:e-?mail|message|report)|\b(?:wish|want|like|prefer|may|can|please|need) (?:to )?encrypt|\buse (?:our|this|my) (?:public )?key\b|\bkey ?id:? (?:0x)?[0-9a-f]{8}|\bencrypt(?:ed)? (?:it |them )?(?:to|for|with|using) (?:0x|our\b|my\b|this\b|the key|the team|key\b)|\beven (?:if|when) (?:\w+ ){0,3}encrypt|\b(?:use|our|using) (?:public )?(?:encryption )?keys? (?:to|below)|\b(?:pgp |public |our |my )?keys?\b.*\.asc\b|\bfingerprint\b\W{0,3}(?:is )?(?:[0-9a-f]{4}\s{0,2}){6}|@\S+\W{1,4}(?:0x)?[0-9a-f]{40}\b|BEGIN PGP PUBLIC|^\s*Encryption: *(?:https|openpgp4fpr|dns):/i.test(
      s.text + s.links.map(l => l.url).join(' '),
    ),
  )
  const meant = about.filter(
    s =>
      // "A key will be linked here once it is published": there is none yet.
      !/\bkeys?\b.{0,40}\b(?:when|once|should be|will be|to be|until (?:it is )?) ?(?:published|available|generated|created|added|posted)/i.test(
        s.text,
      ) &&
      // "Encrypt it if possible" says not by what.
      !(
        /\b(?:recommend\w*|should|send an) encrypt|\bencrypt\w*[^.;]{0,40}\bif possible\b/i.test(s.text) &&
        !/\b(?:pgp|gpg|gnupg|openpgp|s\/mime|keys?|fingerprint)\b/i.test(s.text)
      ) &&
      (!/\b(?:sign(?:ed|ing|ature)s?|verify (?:the|our|releases?)|tags?|commits)\b/i.test(s.text) ||
        /\bencrypt/i.test(s.text)),
  )
  if (meant.length === 0) return null
  const refused = (s: Sentence) =>
    /\b(?:pgp|gpg|encrypt\w*)\b[^.;]{0,40}\b(?:not?|\w{1,8}n't) (?:yet |currently )?(?:supported|available|offered|possible|configured|published|set up)|\b(?:do not|don't|not|no|never|cannot|can't|without)\b(?![^.;]{0,60}\b(?:plain|clear|unencrypted))[^.;]{0,80}\b(?:pgp|gpg|encrypt\w*)|\beven (?:if|when) (?:\w+ ){0,3}encrypt/i.test(
      s.text,
    )
  return meant.some(s => !refused(s))
}

function bounty(all: readonly Sentence[]): boolean | null {
  const about = all.filter(s =>
    /\b(?:bug[- ]?bount(?:y|ies)|bount(?:y|ies)|monetary|(?:cash|financial) (?:reward|compensation)\w*|rewards?|swag|(?:neither|no) money|paid for|payouts?|payments?|compensations?|remunerat\w*)\b/i.test(
      s.text,
    ),
  )
  // "If it is not in scope for the bounty program, mail us": there is one.
  const conditional = /\bif\b[^.;]{0,100}\bnot\b[^.;]{0,60}\bbount/i
  const no = about
    .filter(s => !conditional.test(s.text))
    .some(s =>
      /\b(?:no|cannot|(?<!whether or )not(?! only| eligible| limited| is it| ask| demand| request| wish| want)|\w{1,8}n't|never|without|nor|unable|neither)\b[^.,;]{0,40}\b(?:bount\w+|reward\w*|compensat\w+|monetary|money|swag|pay|payments?|remunerat\w*)\b|\bno (?:\w+ )?payouts?\b|\boutside (?:of )?(?:the scope of )?(?:a|any|our|the) (?:\w+ )?bug bounty|\b(?:they|reports|this (?:project|repository)|projects?)\b[^.;]{0,60}\b(?:are|is) not eligible for\b[^.;]{0,30}\bbount|\b(?:not|\w{1,8}n't|no) (?:have (?:the |any )?)?(?:resources|budget|means|funds)\b[^.;]{0,40}\bbount|\b(?:bount\w+|rewards?)\b[^.,;]{0,30}\b(?:not (?:offer|pai?d|giv|available|provid)\w*|\w{1,8}n't|no longer|never|suspended|discontinued)\b/i.test(
        s.text,
      ),
    )
  const unpaid = all.some(s =>
    /\b(?:can't|cannot|can not|don't|do not|won't|will not|unable to) pay (?:you )?(?:for|money)\b|\b(?:refrain from|(?:do not|don't)) (?:request|ask|demand)\w*\b[^.;]{0,30}\b(?:compensation|payment|money|reward|bount)|\bdo you pay\b[^.?]{0,40}\?\W*(?:no|sorry)\b|^\W*(?:bount(?:y|ies)|compensation|payment|rewards?)\W{1,3}(?:there (?:is|are) )?(?:none|no|nothing)\b/i.test(
      s.text,
    ),
  )
  const answered = all.some(
    (s, i) =>
      (/^\W*(?:bount(?:y|ies)|compensation|payment|rewards?)\W*$/i.test(s.text) &&
        /^\W*(?:none|no|nothing)\W*$/i.test(all[i + 1]?.text ?? '')) ||
      (/\b(?:bount(?:y|ies)|compensation|rewards?)\b/i.test(s.text) &&
        /^\W*(?:none (?:of (?:them|these) )?(?:is|are)|there (?:is|are) none)\b/i.test(
          all[i + 1]?.text ?? '',
        )) ||
      (/\b(?:do (?:you|we)|will i|can i)\b[^.?]{0,40}\b(?:pay|paid)\b[^.?]{0,30}\?/i.test(s.text) &&
        /^\W*(?:no|sorry)\b/i.test(all[i + 1]?.text ?? '')) ||
      // "Is there a reward? Not at the moment.", "… to ask whether we have a bounty program. We do not."
      (/\b(?:bount(?:y|ies)|rewards?|paid)\b[^.?]*\?\W*$|\bwhether (?:we|you|there)\b[^.;]{0,40}\bbount[^.;]*\.?$/i.test(
        s.text,
      ) &&
        /^\W*(?:no|not|sorry|we (?:do not|don't))\b/i.test(all[i + 1]?.text ?? '')),
  )
  const crossed = all.some(s => /^\W*[❌✗✘🚫][^.;]{0,20}\b(?:bount|reward|monetary|payment)/iu.test(s.text))
  // What a reward depends on, or how high it is: what else is said denies it to some.
  const graded = about.some(s =>
    /\b(?:your|a|the|first|valid) reports? (?:[^.;]{0,60} )?(?:qualif(?:y|ies) for (?:a|the) (?:\w+ )?(?:bounty|reward)|(?:will be|is|are) rewarded)|\bonly the first\b[^.;]{0,60}\bqualif\w+ for (?:a|the) (?:\w+ )?(?:bounty|reward)|\bbount(?:y|ies)\b (?:amounts?|(?:are|is) (?:\w+ )?awarded)\b|\bwe (?!(?:cannot|never|no|do|don't|won't|can't) )(?:\w+ )?offer rewards\b|\b(?:value|size|amount) of (?:the |our )?(?:rewards?|bount(?:y|ies))\b/i.test(
      s.text,
    ),
  )
  if (graded) return true
  if (no || crossed || unpaid || answered) return false
  const yes = about.some(
    s =>
      // What may come is not there.
      !/\b(?:may|might) (?:\w+ )?(?:establish|introduce|launch|start|create|open|set up)\b[^.;]{0,50}\bbount|\b(?:plan\w*|consider\w*|hope\w*|intend\w*|designing|working on|setting up|preparing)\b[^.;]{0,50}\bbount|\bbount\w+\b[^.;]{0,40}\b(?:in the future|coming soon|planned|under consideration)\b/i.test(
        s.text,
      ) &&
      /\b(?:our|a|the|via|through|offer\w*|participat\w*|run|runs|have|eligible|rewards?\w*|pay\w*|paid|payouts?|awarded|time to|program(?:me)?)\b/i.test(
        s.text,
      ) &&
      /\bbount|\bpayouts?\b|\beligible for (?:a |an )?(?:\w+ )?rewards?|\brewards? (?:of|range|from|up to|between|are|will be|start)|\b(?:are|be|is) rewarded\b[^.]{0,40}[$€£\d]/i.test(
        s.text,
      ) &&
      !/\bany (?:bug )?bount|\b(?:not |in)eligible\b/i.test(s.text),
  )
  const paid = all.some(
    s =>
      /\b(?:a|an) (?:\w+ )?reward\b[^.;]{0,30}\bfor (?:each|every|your|valid|any)\b/i.test(s.text) ||
      /\bwe pay (?:(?:you|finders|reporters|researchers|for)\b|[^.;]{0,40}(?:[$€£]\s?\d|\b(?:eur|usd|dollars?|euros?)\b))/i.test(
        s.text,
      ) ||
      /\b(?:finds?|reports?|bugs|finders?|reporters?|vulnerabilities)\b[^.;]{0,40}\b(?:gets?|earns?|receives?|wins?|(?:is|are) (?:worth|rewarded))\b[^.;]{0,40}(?:[$€£]\s?\d|\d\s?(?:[$€£]|usd\b|eur\b))/i.test(
        s.text,
      ),
  )
  const link = all.some(s => s.links.some(l => /^https?:.*(?:bug-?bounty|\/bounty|whitehat)/i.test(l.url)))
  return yes || paid || link ? true : null
}

function supported(all: readonly Sentence[]): { stated: boolean; text: string | null } {
  const heading =
    /\b(?:(?:un)?supported (?:\w+ )?(?:versions?|releases?|branches)|versions? (?:supported|support)|support(?:ed)? polic(?:y|ies))\b/i
  const under = all.filter(
    s =>
      (s.passage.kind !== 'heading' && s.passage.section.some(h => heading.test(h))) ||
      (/^\W*(?:supported|versions)\W*$/i.test(s.passage.section.at(-1) ?? '') &&
        /\bv?\d+\.[\dx]/i.test(s.text)),
  )
  const said = all.filter(s => s.passage.kind !== 'heading' && (statesSupport(s.text) || isSupportRow(s)))
  const lines = [...new Set([...under, ...said].map(s => s.text))]
  return { stated: lines.length > 0, text: lines.length > 0 ? lines.join('\n') : null }
}

function statesSupport(text: string): boolean {
  return (
    /\b(?:main|master|trunk|head)\b[^.;]{0,20}\bis the only\b[^.;]{0,40}\b(?:patch|fix|support|maintain)|\bonly (?:the )?`?(?:main|master|trunk|head)\b[^.;]{0,20}\b(?:gets?|receives?|is|are)\b|\b(?:releases?|versions?)\b[^.;]{0,20}\b(?:is|are) (?:supported|maintained) until\b|\bonly (?:those|releases|versions|branches|the \w+)\b[^.;]{0,80}\b(?:gets?|receives?) (?:security )?(?:fixes|patches|updates)\b/i.test(
      text,
    ) ||
    /\b(?:products?|releases?|versions?|branches|models?|series)\b[^.;]{0,80}\b(?:is|are) (?:supported|maintained|patched|supplied|provided)\b[^.;]{0,50}\bfor\b[^.;]{0,20}\b(?:years?|months?)\b|\b(?:alphas?|betas?|release candidates?|pre-?releases?|snapshots?)\b[^.;]{0,30}\b(?:are|is) not (?:covered|supported|$)|\b(?:are|is) not (?:covered|supported)\b[^.;]{0,20}\b(?:alphas?|betas?)\b/i.test(
      text.replace(/[.!]$/, ''),
    ) ||
    /\b(?:lts|stable|minor|major|feature|other|all) (?:releases?|versions?)\b[^.;]{0,20}\b(?:receive|get|have)s? (?:\w+ ){0,2}support\b[^.;]{0,20}\bfor\b|\bfixes (?:are|is) provided for (?:a|an|each|every|the) (?:\w+ )?(?:version|release)\b/i.test(
      text,
    ) ||
    /\bversions?\b[^;]{0,60}\bare covered by (?:this|the) (?:\w+ )?policy\b/i.test(text) ||
    /\b(?:fix(?:es)?|patch(?:es)?)\b[^.;]{0,40}\b(?:merged|backported|applied|released|made|shipped)\b[^.;]{0,30}\b(?:active|supported|maintained|non-eol)\b[^.;]{0,20}\b(?:branches|lines|series|releases?|versions?)\b/i.test(
      text,
    ) ||
    /^\W*v?\d+(?:\.[\dx]+)+\S* (?:(?:still )?gets? (?:\w+ )?(?:fixes|patches|updates)|is (?:end[- ]of[- ]life|eol|unsupported|supported)\b)/i.test(
      text,
    ) ||
    /\bonly (?:that|this|it)(?: one)? is (?:supported|maintained)|\bonly (?:support|maintain|patch|fix) the (?:newest|latest|last|current|most recent) \w+|\b(?:latest|current|last|previous|newest)\b[^.]{0,60}\b(?:branch|releases?|versions?|series|minors?|majors?)\b[^.]{0,60}\b(?:(?:is|are) (?:\w+ )?(?:supported|maintained)|gets? (?:\w+ )?(?:patches|fixes|updates)|:\s(?:full |security )?(?:support|fixes))/i.test(
      text,
    ) ||
    /\b(?:fix\w*|patch\w*|updates?) (?:are|is) (?:\w+ )?(?:made|provided|released|issued|prepared|available)? ?(?:only )?for the (?:latest|newest|last|most recent|current)\b|\bv?\d[\w.]*(?:(?:,| and| or| to) v?\d[\w.]*)* (?:is|are) (?:still |currently |actively |fully )?(?:supported|maintained)\b|\breceives? no (?:more |further )?(?:security )?(?:updates|fixes|patches)/i.test(
      text,
    ) ||
    /\bany (?:current|supported) (?:release|version)|\bversions? with (?:\w+ )?support\b|\b(?:support|maintain)\w* (?:each|every|both|all)\b.{0,60}\b(?:releases?|versions?|branch)|\bsupported\b\W{1,3}(?:only )?(?:the )?(?:latest|last|current|newest|v?\d)|\bsupport\w*\b.{0,40}\b(?:on|in|from|of|the) (?:the )?(?:main|master|trunk|head)\b/i.test(
      text,
    ) ||
    /\b(?:security|bug) ?(?:fix\w*|updates?|patch\w*|support)\b[^.]{0,40}\b(?:for|to|in|:)\W*(?:version |the )?v?\d+\.[\dx]/i.test(
      text,
    ) ||
    /\b(?:old(?:er)?|other|earlier|previous|all other|outdated) (?:versions?|releases?|branches)\b[^.]{0,30}\b(?:not|no longer|un)[ -]?(?:be )?(?:receiv\w*|supported|maintained|patched|fixed|get)/i.test(
      text,
    ) ||
    /\b(?:versions?|releases?|branches)\b[^.]{0,40}\b(?:(?:currently|no longer|not|still) )?(?:(?:being )?supported|receiv\w+|get) (?:with )?(?:security|bug) ?(?:updates?|fix\w*|patch\w*)/i.test(
      text,
    ) ||
    /\b(?:only|always|just)\b[^.]{0,60}\b(?:latest|newest|most recent|current|last)\b[^.]{0,60}\b(?:version|release|branch)?[^.]{0,30}\b(?:support\w*|maintain\w*|updates|fix\w*|patch\w*)\b/i.test(
      text,
    ) ||
    /\b(?:latest|newest|most recent|current|last) (?:\w+ ){0,2}(?:versions?|releases?|branch)\b[^.]{0,30}\b(?:is|are|gets?|receives?) (?:the only \w+ )?(?:actively |currently )?(?:supported|maintained|(?:security )?(?:fixes|updates|patches))\b/i.test(
      text,
    ) ||
    /\b(?:anything|everything|versions?|releases?|branches)\b[^.]{0,30}\b(?:older|earlier|before|below|prior)\b[^.]{0,30}\b(?:gets? no|not|no longer|un)[ -]?(?:be )?(?:receiv\w*|support\w*|maintain\w*|patched|fix\w*|get|updates)/i.test(
      text,
    ) ||
    /\b(?:each|every|a) (?:\w+ )?(?:release|version|branch|line)?\b[^.]{0,20}\b(?:is|are|gets?|receives?) (?:supported|maintained|security \w+)\b[^.]{0,40}\bfor (?:\w+ ){1,3}(?:months?|years?|weeks?)\b/i.test(
      text,
    ) ||
    (/\b(?:support\w*|maintain\w*|(?:security|bug) ?(?:fix\w*|updates?|patch\w*)|fix(?:es)?|backport\w*)\b[^.]{0,80}\b(?:(?:latest|last|most recent|current|newest|previous|stable)\b[^.]{0,40}\b(?:versions?|releases?|branch\w*|series|master|main))\b/i.test(
      text,
    ) &&
      !/\b(?:upgrade|update) to\b|\bthe (?:next|new)\b|trigger|if you|issue is|reproduc|verif|check|confirm|\btest\w*|unreleased|present in\b/i.test(
        text,
      ) &&
      /\b(?:appl\w+|provid\w*|releas\w*|prepar\w*|backport\w*|receiv\w*|support\w*|maintain\w*|made|issued)\b/i.test(
        text,
      ))
  )
}
