/** What a length of time in a sentence is about. `reply` is an answer of no stated depth. */
export type Topic = 'acknowledge' | 'reply' | 'respond' | 'update' | 'disclose' | 'fix'

const words: Readonly<Record<Topic, RegExp>> = {
  acknowledge:
    /\b(?<!\b(?:after|following|from|since|once|upon|of)\s(?:(?:the|our|your|this|an|that|initial|first|we|have|having|been|its)\s){0,3})ack(?:nowl\w*|s)?\b|\bconfirm\w*\s+(?:to (?:you|the \w+)\s)?(?:(?:the|of|that|what|we|have|your|its?|our)\s+){0,3}(?:reports? |e-?mail |mail |message |it |submission )?(?:was |has |have |is |been )*(?:receipt|reception|receiv\w+|arriv\w+|got|have (?:it|your|the)|(?:came|come) in\b|reached us)|\b(?:get|gets|receive|receives|send|sends) (?:you )?(?:a|an|the|our) receipt\b|\b(?:tell|let|say|write|hear)s? (?:you )?(?:know )?(?:that )?(?:we(?:'ve| have)? (?:received|got)|it (?:has )?(?:arrived|reached us))|^[\W\d]*(?:report )?(?:receipt|received)(?:\W|$)|\bwe(?:'ve| have) (?:got|received|seen) (?:it|your)\b|\b(?:sends?|gets?|receives?|issues?|gives?|assigns?)\b[^;.]{0,30}\b(?:case|ticket|tracking|reference|incident) (?:numbers?|ids?|references?)\b|\bticket is (?:opened|created)\b|\backnowledge?ment(?=,? (?:which|that) (?:we|is|takes|comes|follows))|\bconfirm (?:the |all )?(?:reports?|messages?|e-?mails?|mails?) (?:(?:sent|made|submitted|filed) )?(?:to|at|via|through)\b|\bconfirm (?:each|every|all|any) (?:new )?(?:reports?|messages?|e-?mails?|mails?|submissions?)\b|\b(?:receipt|reports?|messages?|e-?mails?|mails?|submissions?)\b[^;|]{0,60}?(?:,|\b(?:is|are|be|get|gets))\s+confirmed (?=within|in\b|by\b|no later|at most)|\bconfirms? (?:this|that|it|them|receipt) to (?:you|them|the \w+)\b|\bknows? (?:that )?(?:we(?:'ve| have)? (?:seen|got|received)|it (?:has )?(?:arrived|reached us))|\bconfirms? (?=within|in\b|by\b|no later|at most)|\breceipt (?:will be|is|gets) (?:issued|sent|given)\b|\b(?<!\b(?:scope|vulnerability|issue|bug|impact|severity|validity) )confirmation\b(?! or (?:rejection|refusal|denial))(?! (?:of|that) (?:the |a |an |your |its )?(?:security |reported )?(?:issue|bug|vulnerab|problem|flaw|existence|validity))|\breceipt (?:confirmation|of (?:your|the) (?:report|e-?mail|message) (?:will|is|shall))/g,
  reply:
    /\b(?:respon(?:d|ds|ded|ding|se|ses)|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|hear(?:s|ing)? (?:back|from|anything|something)|contact (?:will be|is|gets) made|drops? (?:you|the \w+|them) (?:a|an) (?:line|note|mail|message)|(?:hear|read|word|message|mail|note) from (?:me|us|a|an|one|the|somebody|someone)|sa(?:y|ys|id) (?:thanks?(?: you)?|hello|hi|something)|(?:get|gets|getting|comes?|write|writes|reports?) back|(?:be|is|are) back (?:to|with) (?:you|the (?:reporter|finder|sender))|comments? (?:on|in|under) (?:it|your|the (?:report|advisory|issue|ticket|draft))|mak(?:es?|ing) contact with (?:you|the \w+)|signs? of life|you know (?:that )?we(?:'re| are) (?:on|at) it|(?:says?|tells? you|lets? you know) so\b|(?:person|human|member|maintainer|somebody|someone) (?:will |then )?writes?(?= (?:to you|back|you|within|in|inside)\b)|follow(?:s|ing)?[- ]up with you|(?:is|be|are|stay) in touch|touch base|(?:get|be) in (?:touch|contact)|reach(?:es|ing)? (?:back )?out(?: to (?:you|the (?:reporter|researcher)))?|(?:contact|email)(?:s|ed|ing)? (?:you|the (?:reporter|researcher|finder))|(?:be|are|get|gets|is) (?:contacted|notified|informed)|lets? you know|writes? to (?:you|the (?:reporter|finder|researcher|sender))|(?:get|gets|getting) to (?:(?:those|them|these|new|your|the|all|any|it|our|security) ?)+(?:reports?|e-?mails?|mails?|messages?)?\b|(?:picks?|picked) up\b(?! by\b)|looks? (?:at|into) (?:every|your|the|each|all|new|any) (?:new |security )?(?:reports?|e-?mails?|mails?|messages?|submissions?)|(?:human|person|engineer|maintainer|member|somebody|someone|we|i)(?: will|'ll)? follows? up\b|(?:notify|inform) (?:you|the reporter|reporters)|(?:initial|first) contact(?! \(?(?:made|by (?!our|us|the team|one)|with us))|(?:get|receive|send you) (?:an? |our )?(?:e-?mail|mail|message|note|word)\b|write back|feedback|react(?:s|ed|ion)?|first touch|(?:e-?mails?|mails?|messages?) (?:will be|are|get) (?:addressed|handled)|(?:e-?mails?|mails?|messages?|reports?) (?:will be|are|get) (?:read|seen|looked at))\b/g,
  respond:
    /\b(?:(?:scope|vulnerability|issue|bug|impact|severity|validity) confirmation|(?:detailed|full|in-depth|substantive|thorough|formal|technical|comprehensive|meaningful)(?: \w+)? (?:update|response|reply|answer|feedback|communication|follow-?up)|(?:respon(?:d|ds|se)|repl(?:y|ies)|answers?)(?: to (?:you|it|them|(?:your|the|each|every) \w+))? in (?:full|detail|depth|substance)|next steps|assess\w*|evaluat\w*|triag\w*|analy[sz]\w*|investigat\w*|validat\w*|verif\w*|determin\w*|decision|decid\w*|verdict|what (?:we|it|they|the \w+) (?:thinks?|makes? of|finds?|found)|judge(?:s|d|ments?)?|(?:initial|preliminary|first) (?:findings?|results?|conclusions?|reports? (?=on\b))|outcomes?|conclusions?|(?:the|its|their|our|with) (?:\w+ )?results?|(?:remediation|fix|resolution|patch|mitigation) (?:timeline|schedule|estimate)|(?<!\b(?:fix|patch) or (?:an? )?)(?:fix|resolution|patch|mitigation) (?:plan|path|approach|strategy)|(?:our|my) (?:\w+ )?(?:view|findings|position|thoughts)|statement (?:on|about|concerning|regarding) (?:the|your|it)|(?:our|their|its|an) (?:\w+ )?(?:opinion|judge?ment)|(?:we|i)(?:'ll| will)? check (?:it|your|the report)|has a severity|severity (?:is|gets|will be) (?:set|assigned|given|agreed|fixed)|rat(?:e|es|ed) (?:(?:the|its|each|every) )?(?:severity|reports?)|rating (?:to|of)|qualif(?:y|ied) (?=in\b|within)|an answer (?:as to|about) (?:\w+ ){0,2}(?:validity|severity|impact)|estimation|(?:clear|known|certain|settled|established)\b.{0,40}\b(?:whether|if (?=(?:it|this|your|the)\b))|how (?:we(?:'ll| will)?|they|it|the \w+) (?:\w+ )?(?:proceed|go on|continue|handle|deal)\w*|how to proceed|what (?:happens|will happen|comes) next|whether\b.{0,60}\b(?:you|they|reporter)(?:'ll| will)? (?:know|learn|hear|(?:are|is|be) told|find out)|what (?:came|comes|has come) out of it|^\W*(?:in[- ]depth|detailed|substantive)(?= ?:)|\b(?:it|this|report) (?:is|isn't|is not|is \/ isn't) (?:a|an) (?:\w+ )?(?:vulnerability|security (?:issue|bug|problem))|(?!confirmation of (?:the|your) (?:reports?|submissions?)\b)confirm(?:s|ed|ing|ation)?(?: or \w+)?(?: (?:whether|if))?(?: (?:the|your|its|an?|of the|of your))? (?:security |reported )?(?:issue|bug|vulnerability|report|existence|validity|problem|finding|is|it)|review(?:s|ed|ing)?|examin\w*|diagnos\w*|reproduc\w*|severity (?:assess\w*|rating|classif\w*|evaluat\w*|level)|classif\w*|(?:tell|tells|told|inform|informs|informed|let|know|knows|says?|see|hear|hears|learn|find out)\b.{0,40}\b(?:whether|if (?=(?:it|we|they|you|the|your|this|that|an?)\b))|plan of action|plan (?:for|to) (?:(?:a|the|our|its) )?(?:fix|remed|resol|mitigat|address|handl)\w*|(?:eta|estimated? (?:timeline|time ?frame|time|date)|timeline|schedule|roadmap) (?:for|of|to|on) (?:(?:a|an|the|its|any|this)\s)?(?:fix\w*|patch\w*|address\w*|resolv\w*|resolution|remediat\w*|releas\w*)|action plan|(?:a|our) plan\b(?: (?:for|to) (?:(?:a|the|our|its) )?(?:fix|remed|resol|mitigat|address)\w*)?|remediation plan|(?:expected|estimated|target|planned) (?:resolution|fix|release|remediation|patch) dates?|accept(?:ed|ance)? or (?:reject|declin)\w*)\b/g,
  update:
    /\b(?:updat(?:e|es|ed|ing)|progress|status|informed|apprised|posted|in the loop|up[- ]to[- ](?:date|speed)|check-?ins?|(?:gets?|have|has|hears?|receives?|send|share|give you) (?:\w+ )?news|regular communication)\b/g,
  disclose:
    /\b(?:disclos\w*|publi(?:c(?! releases?\b(?! of (?:the )?(?:details|advisor|vulnerab)))|cly|sh\w*|cation|ci[sz]\w*)|embargo\w*|project zero|confidentiality|(?:keep|kept|remain|stay|hold|held)\b.{0,40}\b(?:confidential|private|secret|quiet|to (?:yourself|yourselves)|under wraps|between us)|(?:talk|speak|write|blog)(?:ing)? about (?:it|this|them|your|my|the (?:issue|bug|finding|vulnerab\w*))|silence (?:is|are) (?:requested|asked|expected|kept)|(?:keep|keeping|stay|staying) (?:silent|quiet|mum)|go(?:es)? public|(?:details|findings|write-?ups?) (?:are|is|will be|get|gets|may be|can be) (?:released|made)|releas\w* (?:(?:the|their|your|our|any|all|full|technical) ){0,3}(?:details|findings|write-?ups?|research)|under the lid|grace period for (?:the )?(?:resolution|fix\w*|patch\w*|remediat\w*)|undisclosed|secrecy|(?:your|for) silence\b|hush|comes? out (?=after|anyway|all the same)|(?:tickets?|issues?|bugs?|reports?|it) (?:is|are|gets?|becomes?|will be) (?:\w+ )?(?:unlocked|unsealed|unhidden|derestricted|unrestricted|(?:visible|readable)(?! (?:for|to) (?!everyone|everybody|all\b(?! members)|the public|anyone)))|advisor(?:y|ies) (?:go(?:es)?|appears?|will (?:go|appear)) (?:live|online)?|tell(?:ing)? (?:others|anyone|anybody|the public|other people)|advisor(?:y|ies)\b[^.;]{0,20}\b(?:is|are|comes?|go(?:es)?|will be|be) out\b|have (?:the|an|our) advisor(?:y|ies) (?:out|published|public)\b|tell (?:the world|everybody|everyone)|(?:the world|everybody|everyone) (?:gets? to know|knows|learns|hears))\b/g,
  fix: /\b(?:fix\w*|patch\w*|solv(?:es?|ing)\b|resol(?:v\w*|ution\w*)|remed(?:y|iat\w*)|mitigat\w*|releas\w*|(?<!\b(?:e-?mails?|mails?|messages?) (?:will be|are|get) )address(?:ed|ing|es)?|hotfix\w*|deploy\w*|implement\w*|ship\w*|correct(?:ed|ive|ion)\b|workaround\w*|close[ds]?\b|backport\w*|merged?|bount(?:y|ies)|reward\w*|payout|payments?|cves?)\b/g,
}
const topics = Object.keys(words) as Topic[]

/** Phrases that look like a topic and are none; they are blanked, so that offsets stay. */
const masks: readonly RegExp[] = [
  /\bpublish\w* (?:(?:a|an|the|our) )?(?:post-?mortem|release notes|retrospective|newsletter|transparency report|roadmap|changelog)\w*|\b(?:post-?mortems?|release notes|retrospectives?|newsletters?|transparency reports?|changelogs?) (?:is|are|will be|gets?|get) published\b/g,
  /\backnowledg\w* (?:your|their|the|all|valid|any)(?: \w+)? (?:contribut\w+|efforts?|work|help|findings?|finders?|researchers?|discover\w+)/g,
  /\b(?:publicly acknowledg\w*|acknowledg\w* (?:you|them|the (?:reporter|researcher|discoverer|finder|discovering party)s?)\b(?! (?:(?:all|each|both) )?(?:in|within|by|no later than|at most|after|inside) (?:\w+ ){0,2}(?:\d|one|two|three|four|five|six|seven|ten|a |an ))|acknowledg\w* (?:page|section|in the))/g,
  /\backnowledg\w* (?:\w+ )?(?:researchers?|reporters?|finders?|contributors?)\b(?=[^.;]{0,40}\b(?:hall of fame|credits?|page|list|release notes|publicly)\b)/g,
  /\b(?:security|incident|vulnerability|emergency|product) (?:incident )?response\b/g,
  /\bresponse (?:team|process|policy|polic(?:y|ies)|plan|committee|working group|program)\b/g,
  /\b(?:security|software|dependency|version|system|library|patch|signature|definition|virus|rule|database) updates?\b/g,
  /\bupdat(?:e|es|ed|ing) (?:this|the|our|its|all|your|these|any|what|dependenc\w+)\b(?! (?:reporter|researcher|finder|advisory|ticket|thread|case|report)\b)/g,
  /(?<!\b(?:you|reporters?|researchers?|they)(?: will| should|'ll)? |expect to |your (?:ticket|case|report) |the (?:ticket|case|advisory|issue) )\b(?:is|are|be|been) (?:regularly )?updated\b/g,
  /\bupdates? (?:to the (?:policy|document)|(?:is|are|will be|was|has been) (?:made )?(?:releas\w*|publish\w*|available|issued|shipped))/g,
  /\b(?<!days?\b[\w -]{0,30})(?:responsibl[ey]|private(?:ly)?|vulnerability|confidential(?:ly)?) (?:disclos\w+|report(?:s|ed|ing)?)\b(?! (?:(?:with|within) (?:a|an) (?:\w+ )?)?(?:timeline|deadline|window|period|time|date))/g,
  /\b(?<!days?\b[\w -]{0,30})(?:disclosure|vulnerability|bug) (?:reports?|reporters?|program(?:me)?|process|polic(?:y|ies))\b/g,
  /\b(?:your|initial|original|first|reported) disclosures?\b/g,
  // "We respond to the disclosure within …", "we acknowledge and validate disclosures": the reports.
  /(?<=\b(?:respon\w*|repl\w*|answer\w*|communications?|follow-?ups?) to (?:(?:the|your|any|each|every|a|all) )?)disclosures?\b/g,
  /(?<=\b(?:acknowledg|validat|review|receiv|triag|investigat)\w* (?:your |the |all |any )?)disclosures?\b/g,
  /\bpublic(?:ly)? (?:github |git ?hub |bug )?(?:issues?|trackers?|repo\w*|forums?|channels?|discussions?|pull requests?|holidays?|key|pages?|websites?|sites?|archives?|comments?(?! (?:about|on) the (?:issue|vulnerab|report|bug))|commits?|sources?|review|consultation)\b/g,
  /\b(?:disclosing|reporting|disclose|reports) (?:(?:a|an|any|the|your|this|security) ){0,2}(?:vulnerabilit\w+|issues?|bugs?|person|party) to us\b/g,
  /\bcve (?:ids?|records?|entry|entries)\b[^.;]{0,20}\bpublish\w*|\bpublish\w* (?:of )?(?:(?:a|an|the|its|our) )?cve\b(?! and\b)/g,
  /\bpublish\w* (?:(?:a|an|the|new|patched|fixed|security) ){0,3}(?:fix|patch|release|version|update)\w*(?! (?:and|along with|together with|with) (?:an? |the |our )?(?:\w+ )?advisor)/g,
  /\((?:from|after|since|following)[^)]{0,40}\)/g,
  /\b(?:can ?not|can't|not) be (?:reproduc|verif|validat|confirm)\w*/g,
  /\b(?:of|from|after|following|since) (?:(?:the|public|initial|date|of) ){0,3}disclosure\b/g,
  /\bdisclosing (?:person|party|researcher)\b/g,
  /\b(?:e-?mail|mail|ip|following|this|web|security) address(?:es)?\b/g,
  /\b(?:as|in) response to\b/g,
  /\bprivate(?:ly)? (?:e-?mail|mailing list|report|vulnerability|fork|channel|repositor\w+|message|security)\w*/g,
  /\bsecurity advisor(?:y|ies)\b(?= (?:tab|page|form|feature|on github|reporting))/g,
  /\bkeep\w* (?!you\b|reporters?\b|the reporter|everyone|them\b)(?:\w+ ){1,4}(?:updated|up[- ]to[- ]date)\b/g,
  /\bauto(?:matic)?[- ]?updates?\b|\bupdates? (?:are )?(?:roll|ship)\w*/g,
  /\brelease (?:teams?|managers?|engineer\w*|trains?|cycles?|notes|polic(?:y|ies)|process)\b/g,
  /\b(?:patch(?:es)?|fix(?:es)?|code|pull requests?|drafts?|merge requests?|advisory|policy|document) (?:(?:is|are|be|being|gets?|was|needs? to be) )?review\w*|\breview\w* (?:of )?(?:the|a|each|every|this|our|all) (?:\w+ )?(?:patch|fix|code|pull request|draft|merge request|advisory|policy|document)\w*/g,
  /\bstatus pages?\b/g,
  /\bpublic (?:post-?mortem|incident report|retrospective|warning|roadmap)\w*/g,
  // What is known to all, and since when; whose turn it is.
  /\bpublicly known (?=vulnerab|issue|flaw|bug|problem)|\b(?:after|since) (?:they|it) (?:became|become|becomes|went|were made|was made) public\b/g,
  /\bpull requests?\b[^;.]{0,60}\b(?:must|should|are|is|be|get) (?:be )?(?:reviewed|merged|approved)\b/g,
  /\b(?:of|for) (?:(?:a|an|any|every|each|all) )?(?:confirmed|validated|verified|accepted) (?:issue|vulnerabilit(?:y|ie)|report|bug|finding)s?\b/g,
  /\baudit (?:reports?|results?)\b[^.;]{0,15}\bpublish\w*|\bpublish\w* (?:(?:the|our|all) )*(?:audit|pen(?:etration)?[- ]test) (?:reports?|results?)/g,
  /\backnowledg\w* (?:the |an? |every |all )?(?:on-call |pager )?(?:page|pager|alert|alarm)s?\b/g,
  /\b(?:alerts?|scan results?|dependenc\w+) (?:is|are|will be|gets?|get) (?:\w+ )?(?:triag|review|assess|evaluat|analy[sz])\w*/g,
  /\b(?:evaluat|review|assess|audit|triag|analy[sz])\w* (?:(?:all|new|our|each|every|the) )*(?:dependenc\w+|packages|librar\w+|contributors?|maintainers)\b/g,
  // "Fixes are published to the registry", "your identity is kept confidential"
  /\b(?<!details and )(?:fix(?:es)?|patch(?:es)?|releases?|versions?|packages?|hotfix(?:es)?) (?:is|are|will be|gets?|get) (?:\w+ )?published\b(?![^.;]{0,30}\b(?:advisor|details))/g,
  /\b(?:keep\w*|kept|hold|held|treat\w*) (?:\w+ ){0,2}(?:identit(?:y|ies)|names?|personal \w+|contact \w+)\b(?! and the report)[^.;]{0,20}\b(?:confidential\w*|private|secret)\b|\b(?:identit(?:y|ies)|names?|personal \w+)\b[^.;]{0,20}\b(?:kept|held|treated|stays?|remains?)\b[^.;]{0,20}\b(?:confidential\w*|private|secret)\b/g,
  // How long something has been public, or stays so.
  /\b(?:been|kept|keep|stays?|remains?) (?:publicly (?:known|available)|public|published)\b(?=[^.;]{0,20}\bfor\b)/g,
  /\bdisclos\w* (?:(?:\w+ )?breach\w*|(?:\w+ ){0,2}(?<!publicly )to (?:the |our |affected |all )?(?:authorit(?:y|ies)|regulators?|customers?|users|partners?|vendors?|clients|members|board))\b|\bbreach\w* (?:\w+ ){0,3}disclosed\b|\bdisclosures? to (?:our|the|affected|all) (?:\w+ )?(?:customers?|users|partners?|vendors?|authorit(?:y|ies)|members)\b/g,
  /\bpublic exposure\b(?= of (?:the )?(?:service|server))/g,
]

/** The sentence in lower case with the misleading phrases blanked out; offsets stay as they were. */
export function masked(text: string): string {
  let out = text.toLowerCase().replace(/[’‘]/g, "'")
  if (out.length !== text.length) out = text
  for (const mask of masks) out = out.replace(mask, phrase => ' '.repeat(phrase.length))
  return out
}

/** A topic found in a piece of text, with its place. */
export type Cue = { readonly topic: Topic; readonly at: number }

/** All cues of a piece of masked text, in order; the "response" of a "detailed response" is none of its own. */
export function cues(piece: string): Cue[] {
  const out: (Cue & { end: number })[] = []
  for (const topic of topics)
    for (const match of piece.matchAll(words[topic]))
      out.push({ topic, at: match.index, end: match.index + match[0].length })
  const inside = (a: Cue & { end: number }) =>
    out.some(
      b =>
        b !== a &&
        b.at <= a.at &&
        a.at < b.end &&
        (b.topic === 'disclose'
          ? a.topic === 'fix'
          : b.topic === 'respond' && (b.at < a.at || (/fix|reply/.test(a.topic) && a.end < b.end))),
    )
  return out.filter(c => !inside(c)).sort((a, b) => a.at - b.at)
}
