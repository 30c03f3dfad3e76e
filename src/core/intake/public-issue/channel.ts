/** Asks for a way in: where, how or to whom one reports, or for somebody to write to. */
const QUESTION =
  /\b(?:where|how|who|whom|who's|which (?:address|channel|of the)|what address|what (?:is|'s) the (?:best|right|preferred|proper) (?:way|place|channel|person))\b.{0,60}\b(?:reports?|disclose|submit|contact|reach|e-?mail|write|talk|speak|send|sent|turn to|responsible|in charge|handles?|takes?|instead|goes?)\b|\b(?:way|possibility|alternative|possible) to (?:reach|contact|report|submit|talk to)|\b(?:can|may|could|should) i (?:talk|speak|write|mail|send|e-?mail|reach|contact|report|disclose|use|message)|\banyone i (?:could|can|may)|\bhow (?:do|would) you (?:want|like|prefer)|\bhow do i get a cve|\breachable\b|\bany of you\b|\banyone (?:here )?on (?:signal|matrix)|\bplease (?:advise|reply|name|contact|reach out|get in touch|write|mail|e-?mail|message|open a private|create a draft|share me|give me|send me|tell me)|\b(?:contact|write to|e-?mail|ping|dm|message|reach) me\b|\b(?:need|looking for|want) (?:\w+ ){0,2}(?:someone|somebody|contact|person)|\bname a contact|\bis there (?:an?|any|another) (?:\w+ ){0,2}(?:contact|address|e-?mail|mail|channel|way|key|person|advisory)|\b(?:have|do|are|is) (?:you|there|the) .{0,40}(?:bounty|reward|hall of fame|disclosure program|program\b)|\b(?:could|can|will) (?:you|someone|somebody|a maintainer|anyone) .{0,40}(?:contact|write to|reach|enable|publish|provide|open|give|send|share|tell)|\b(?:e-?mail|mail|alternative|contact|channel|signal|matrix)\s?\?|\bwe need\b|\bneed \(a\)|\bwhere is your\b|\bwhere (?:this|it) goes|\bdon't know where|\bany update|wohin|\bwem\b|an wen|wer ist .{0,30}zuständig|gesucht|wie (?:kann|soll|melde|erreiche) ?(?:ich|man|wir)?|gibt es .{0,40}(?:adresse|kontakt|kanal|weg)|kontakt.{0,40}\?|à qui|quel (?:est|canal)|comment (?:faire|vous|puis-je|signaler|contacter|transmettre)|où (?:puis-je|peut-on|dois-je|signaler|envoyer)|y a-t-il|a qui[eé]n|dónde|cómo (?:puedo|podemos|reporto|report|contact)|a qué correo|hay (?:algún|alguna|un)|tienen (?:un|algún)|onde (?:posso|devo|report)|para quem|qual (?:o|é o) e-?mail|como (?:posso |devo )?(?:report|relat|entr|envi)|existe (?:um|algum)|contato para|куда|кому|как (?:с вами )?(?:связаться|сообщить)|есть ли|контакт|в какой|a chi|come (?:posso|segnal|contatt)|dove (?:posso|segnal)|(?:在哪|哪里|如何|怎么|怎样|向谁|请问|有没有|能否|提供)|(?:どこ|どちら|誰|連絡先|窓口|教えて|ありますか)/

const CHANNEL =
  /\b(?:security|private|confidential|secure|non-?public|encrypted|direct|another|right|other) (?:\w+ )?(?:contacts?|channels?|mails?|e-?mails?|addresse?s?|chats?|advisor(?:y|ies)|way|inbox|key|conversation|report(?:s|ing)?|message|team|mailbox|place|line|person|form)\b|\b(?:pgp|gpg|public|openpgp|signal|s\/mime|age)[ -](?:key|number|contact|ok)|\bcontact\b|\b(?:e-?mail|mail) address|\bbug ?bount(?:y|ies)|\breward\b|\bhall of fame|\bdisclosure program|\bsecurity@|\bprivate(?:ly)?\b|"report a vulnerability"|\b(?:e-?mail|mail|matrix|signal)\b|\bsecurity\.(?:md|txt)|responsible disclosure|\bsecurity team|\bhackerone|\bbugcrowd|\bhuntr\b|\bsomeone (?:to talk|in charge)|\bmaintainers?\b|\bencrypt\w*|mailadresse|ansprechpartner|kontakt|privat|adresse|canal|en privé|confidentiel|correo|contacto|privad|e-mail|contato|почт|адрес|контакт|лично|邮箱|私下|私密|联系|src|メール|連絡|非公開|窓口/

/** Has something to tell. */
const HAS_FINDING =
  /\b(?:i|we|our team|my team|a colleague|our cert|our company)(?:'ve| have|'d| had)? (?:just |also |recently |think i |believe i |may |might |think i've |believe i've |possibly )?(?:have |'ve )?(?:found|find|discovered|identified|noticed|came across|come across|stumbled|uncovered|handles? a case|detected|spotted|evaluated|analy[sz]ed)|\b(?:during|in) (?:an? |our |the )?(?:assessment|audit|pentest|research)|\bnoticed (?:a thing|something)|\bsomething came up|\b(?:found|discovered|identified) (?:an?|some|two|three|several|multiple|critical|high|what|something|problems)|\bwas found by|\bhave (?:a |an |some |one )?(?:\w+ )?(?:exploit|report|finding|vulnerabilit|security (?:issue|bug|report)|one ready|something|a thing|information|details)|\b(?:want|would like|'d like|wish|tried|trying|try|need|going|wanted|plan|intend|hope|attempts?) to (?:\w+ )?(?:report|submit|send|disclose|share|file|talk|discuss|e-?mail|reveal|reach|contact|coordinate)|\bwrote to|\bhave written|\bi(?:'ve| have)? (?:sent|mailed|e-?mailed|reported|contacted|submitted)|\bmy (?:\w+ )?(?:advisory|report|finding|submission|draft|e?-?mails?)|\b(?:can|could|should|do|may|would) i (?:\w+ )?(?:report|submit|disclose|send|talk|message)|\b(?:to|i|we) (?:safely |responsibly )?report (?:a|an|some|one|this|it)|\bfound (?:a way|something)|\bto report and\b|\bsafety of your users|\breporting (?:a|an) |\bi(?:'ll| will| can) (?:\w+ )?(?:file|send|report|submit|share|describe)|\bwe'll share|\bcan send (?:a )?report|\bhad (?:a |an )?(?:\w+ )?(?:finding|report)|\bdisclosure (?:of|attempt|request|notice)|\bbefore (?:the|our) (?:paper|talk|publication)|\bsecurity (?:issue|bug|vulnerability|hole|problem) (?:disclosure|report$)|gefunden|entdeckt|aufgefallen|melden|meldung|gemailt|trouvé|découvert|identifié|signaler|rapport à|encontr(?:é|amos|ad)|descubr|hall(?:é|amos)|reportar|reporto|reporte|encontrei|encontramos|descobri|achei|relatar|нашл|нашел|нашёл|обнаруж|сообщить|segnalare|trovato|发现|报告|反馈|提交|発見|見つけ|報告/

/** Does not tell it here. */
const KEEPS_IT =
  /\b(?:not|\w{0,6}n't|never|rather not|prefer not) (?:\w+ ){0,3}(?:describe|post|disclose|share|give|publish|write|put|discuss|talk|say|reveal|go into|told|open)\b|\b(?:shouldn't|should not|can't|cannot|isn't|not) be (?:discussed|public|posted|published|written|shared)|\bnot (?:for|in|on) (?:the |a )?public|\bisn't public|\bit's public|\bonly in private|\bin private|\bprivately|\bcan't say more|\bsensitive\b|\bwant to (?:write|put|post) (?:more|it|them) (?:in|on)|\bsend the details|\bin a public|\bprivate(?: \w+)? (?:contact|channel|advisory|way|message|chat|report)|\b(?:discuss|send|share) (?:\w+ ){0,3}by (?:e-?)?mail|\bdraft (?:security )?advisory|\bencrypt|\bdetails (?:only|by|in private)|\bbefore (?:it's|it is|the paper|full disclosure|our)|\bembargo|nicht (?:hier|öffentlich)|ungern|vertraulich|privat|ne (?:veux|souhaite|peux|voudrais) pas|en privé|confidentiel|privée|no quiero|de (?:forma|manera) privada|en privado|não (?:quero|posso|vou|dar)|prefiro não|privad|не хочу|лично|non vorrei|in privato|不想|不便|不方便|私下|书けない|書けない|非公開|公開の/

/** What it is about. */
const ABOUT =
  /secur|vulnerab|sensitive|exploit|\brce\b|\bxss\b|injection|bypass|\bcve|flaw|weakness|disclos|embargo|\bcert\b|misuse|abuse|serious hole|safety of|in public|shouldn't|hackerone|bugcrowd|bounty|confidential|finding|privately|private contact|to (?:a |the )?maintainer|sicherheit|schwachstelle|lücke|öffentlich|faille|vulnérab|sécurité|seguri|vulnerabil|falha|fallo|sicurezza|уязвим|безопасн|漏洞|安全|脆弱|セキュリティ|公開|公开/

/** The way that was there leads nowhere. */
const DEAD =
  /(?:bounces?|bounced|bouncing|came back|no (?:reply|answer|response|reaction)|nothing since|never (?:got|received) (?:a|an|any)|not (?:been )?answered|nobody answers|expired|user unknown|undeliver|rejected|refuses|leads nowhere|gives? (?:a )?404|spins forever|doesn't submit|isn't there|is (?:dead|gone|broken|full|missing|paused|closed)|nobody (?:commented|answered|replied|reads)|still (?:read|monitored)|anybody reading|unanswered|(?:weeks|months) ago|any update|mailbox full|no luck|third (?:time|attempt)|without (?:an? )?(?:answer|reply|response)|keine antwort|renvoie une erreur|sans réponse|sin respuesta|sem resposta|без ответа|没有回复|返信が?な)/

/** A question that needs no second sign. */
const WHOLE =
  /\b(?:where|how|who|whom)\b.{0,30}\b(?:report|disclose|submit|send)\w* (?:\w+ ){0,2}(?:vulnerabilit|security (?:issue|bug|problem|hole|flaw|vulnerab))/

/** A title that is the whole question. */
const TITLE =
  /^(?:security|vulnerability|private|confidential)[ -](?:contact|e-?mail|mail|address|channel|team|reports?|reporting|disclosure)(?: (?:contact|address|e-?mail|person))?\s?\??$|^sicherheitskontakt|^contact sécurité|^contacto de seguridad/

/** Talk about reporting by somebody who has nothing to report. */
const POLICY =
  /no concrete case|just a suggestion|scorecard|community checklist|questionnaire|procurement|risk assessment|openssf|best practices|for the (?:badge|score)|report (?:abuse|spam|a user|users?|posts?|comments?|content|bugs in) |other projects|many projects|most of our peers|changing the policy|change disclosure|supported, but/

/**
 * The rule by which an issue asks for a private way to report, or null. Takes its sentences in lower case, the
 * title first. It must ask and be about security; then two more signs are enough: it names a channel, has
 * something to tell, keeps it back, or says that the known way is dead. Whether it told the flaw all the same is not
 * looked at here.
 */
export function asksForChannel(sentences: readonly string[]): string | null {
  const text = sentences.join('\n')
  if (POLICY.test(text) || !ABOUT.test(text)) return null
  if (TITLE.test(sentences[0] ?? '')) return 'asks-in-title'
  const finding = HAS_FINDING.test(text)
  const keepsIt = KEEPS_IT.test(text)
  const dead = DEAD.test(text)
  const asks = sentences.some(sentence => QUESTION.test(sentence))
  if ((!asks && !dead) || (!finding && !keepsIt)) return null
  const signs = [asks, CHANNEL.test(text), finding, keepsIt, dead].filter(Boolean).length
  return signs >= 3 || (asks && WHOLE.test(text)) ? 'asks-for-channel' : null
}
