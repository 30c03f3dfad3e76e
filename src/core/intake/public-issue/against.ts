/** A wish weighs more where nothing was tried: hardening ideas are full of attackers, and reports can be phrased as wishes. */
export const WISH = { name: 'wish-title', proven: 2, unproven: 8 } as const

type Counter = {
  readonly name: string
  readonly weight: number
  /** `labels` are one a line. */
  readonly where: 'title' | 'prose' | 'all' | 'labels'
  /** Where it holds, attacks are talked about: then somebody must have tried it to make it a report. */
  readonly context?: true
  readonly pattern: RegExp
}

/** What speaks against a report. */
export const AGAINST: readonly Counter[] = [
  {
    name: 'dependency',
    context: true,
    weight: 5,
    where: 'all',
    pattern:
      /created by .{0,20}\bbot\b|alerts? digest|weekly (?:digest|report|summary)|\bdependabot|\brenovate|\b(?:npm|yarn|pnpm|pip|cargo|composer|bundle)[ -]audit|\bgovulncheck|\bsnyk\b|\btrivy\b|\bgrype\b|osv-scanner|\bwhitesource|\bmend\.io|\bblackduck|owasp dependency|transitive|\bbase image|outdated (?:dependenc|package|lib)|(?:bump|update|upgrade|pin)s? (?:the )?(?:dependenc|transitive|base image|all dep)|chore\(deps|veraltete abhängig|dépendances? (?:obsol|vuln)|dependencias|dependências|依赖(?:版本|升级|更新)|(?:建议|请)升级|升级到|обнов(?:ить|ите) зависимост|依存(?:関係|ライブラリ)/,
  },
  {
    name: 'label',
    weight: 3,
    where: 'labels',
    pattern:
      /^(?:(?:type|kind|area)[:/] ?)?(?:dependencies|documentation|docs|translations?|i18n|ci|build|tests?|spam)$/m,
  },
  {
    name: 'update-title',
    context: true,
    weight: 4,
    where: 'title',
    pattern:
      /^(?:\[[^\]]{0,30}\]\s?)?(?:please |pls )?(?:(?:bump|upgrade|migrate|switch|move|renew|drop) |update .{0,60}(?: to |depend|version|librar|package|readme|docs|\d))|^(?:please )?(?:require|pin) |^(?:chore|build|ci|deps|style|refactor|test|docs?|perf)(?:\([^)]{0,30}\))?:|请升级|升级|^actualizar|^atualizar|^mettre à jour|^обнов/,
  },
  {
    name: 'cve-of-others',
    context: true,
    weight: 4,
    where: 'all',
    pattern:
      /(?:affected|impacted|vulnerable|concerned|betroffen|concerné|afectad|afetad|затронут|影响|受影响|影響)[^.\n]{0,60}(?:cve-\d{4}|log4shell|heartbleed|spring4shell|xz|ghsa-)|(?:cve-\d{4}-\d+|log4shell|heartbleed|ghsa-\w+)[^.\n]{0,80}(?:affect|impact|vulnerable\?|betroffen|影响|影響)|\b(?:is|are|am) (?:\S+ ){0,4}(?:affected|impacted|vulnerable) (?:by|to) (?:the )?(?:cve|ghsa|log4|recent)/,
  },
  {
    name: 'cve-named',
    weight: 1.5,
    where: 'all',
    pattern: /\bcve-\d{4}-\d{4,}|\bghsa(?:-\w{4}){3}/,
  },
  {
    name: 'past-flaw',
    context: true,
    weight: 6,
    where: 'prose',
    pattern:
      /years ago|exploit-db|\bnvd\b|\bmitre\b|\bcna\b|write-?up|as announced|\b(?:fixed|patched|resolved|addressed|closed|corrected|disclosed|published) (?:in|with|by|since|last|for) |\b(?:was|were|are|been|is|all|already) (?:all )?(?:fixed|patched|resolved)|patched code|past advisor|regression tests? for|\bbackport|release notes|changelog|affected range|upgrade notes|post-?mortem|retrospective|last year's|behoben in|corrigée? (?:dans|en)|corregid[oa] en|corrigid[oa] n|已修复|исправлен[оа]? в|修正済/,
  },
  {
    name: 'false-alarm',
    context: true,
    weight: 5,
    where: 'prose',
    pattern:
      /although the value is|how do i suppress|is a (?:constant|fixed array)|can't be reached by users?|false[ -]positive|false alarm|falsely|wrongly (?:flag|report|detect|block)|fehlalarm|faux positif|falso positivo|误报|误判|ложн\S{1,4} срабатыван|誤検知|example key|dummy (?:key|secret|token|password|credential)|test (?:key|certificate)s?\b|\bfixtures?\b/,
  },
  {
    name: 'scanner',
    weight: 4,
    where: 'prose',
    pattern:
      /\b(?:ssl labs|observatory|securityheaders|scorecard|codeql|semgrep|sonar(?:qube|cloud)?|trufflehog|gitleaks|lighthouse|nessus|qualys|openvas|zap (?:scan|report|baseline)|nikto|bandit|checkmarx|veracode|fortify|virustotal \d|defender|antivirus|pentesters? recommend|auditors?|compliance|scanner|linters?|waf|modsecurity|crs)\b|漏洞扫描|脆弱性スキャン/,
  },
  {
    name: 'scanner-says',
    context: true,
    weight: 4,
    where: 'title',
    pattern:
      /^static analy[sz]er|^linter|^(?:nessus|qualys|openvas|sonar\w*|codeql|semgrep|defender|windows defender|antivirus|zap|checkmarx|veracode|fortify|acunetix|nikto|scanner|pentest\w*|security scan|vulnerability scan)\b|(?:says|flags|claims|reports) (?:our|the|my|this) \w+ (?:is|as|are) vulnerable/,
  },
  {
    name: 'prevention',
    context: true,
    weight: 5,
    where: 'title',
    pattern:
      /^(?:如何|怎么|怎样)(?:防|避免|配置|设置)|(?<!n't |not |to )\bprevent(?:ing|ion)\b|^(?:how (?:to|do (?:i|we|you)) )(?:prevent|protect|avoid|secure)|best practices?|\bmeetup|\bsession about|防止方法|対策/,
  },
  {
    name: 'denial',
    context: true,
    weight: 5,
    where: 'prose',
    pattern:
      /\bno (?:leak|security (?:impact|issue|relevance|problem|risk)|concrete case|real (?:risk|impact)|impact|exploit known|attacker|vulnerabilit(?:y|ies) (?:here|found))|nothing (?:is |was |gets )?(?:exposed|leaked|at risk|secret)|nobody is attacking|not (?:a (?:vulnerability|security (?:issue|bug|problem))|security[- ](?:related|relevant)|exploitable|a leak|an attack)|\bsafe of course|(?:isn't|is not) urgent|(?:n'est|pas) urgent|purely (?:theoretical|cosmetic)|defen[cs]e[- ]in[- ]depth|just (?:hardening|a suggestion|want to be sure)|low severity|没有安全问题|ohne sicherheitsrelevanz/,
  },
  {
    name: 'lesson',
    context: true,
    weight: 10,
    where: 'prose',
    pattern:
      /\bgoat\b|scoreboard|\bflag of\b|\blevels?\b.{0,40}(?:insecure|injection|xss)|\b(?:lesson \d+|ctf|challenge \d|challenges?|chapter \d+|listing \d|webgoat|juice shop|dvwa|training (?:app|shop)|intentional(?:ly)?|exercises?|workshop|tutorial|cheat ?sheet|honeypot|walkthrough|write-?up of|conference|talk about|course|lab \d|levels? \d|capture the flag|deliberately vulnerable)\b|靶场|演習/,
  },
  {
    name: 'elsewhere',
    context: true,
    weight: 5,
    where: 'prose',
    pattern:
      /\b(?:bug|flaw|hole|issue|vulnerability) (?:is )?in (?:webkit|chrome|chromium|safari|firefox|edge|the (?:browser|kernel|driver|jdk|jvm)|android|ios|windows|macos|openssl|glibc|upstream|node(?:\.js)? itself|the upstream)|upstream (?:bug|issue|fix)|not in our code|not our (?:code|bug|fault)|isn't our|(?:aren't|are not) (?:using|affected)|not our server|thought it might interest|just a warning|already (?:informed|reported (?:it )?(?:to|upstream|there))|they have confirmed|remove the workaround|our workaround|(?:chrome|webkit|safari|firefox|chromium) bug/,
  },
  {
    name: 'future',
    context: true,
    weight: 8,
    where: 'prose',
    pattern:
      /^design:|we plan\b|to be designed|proposal attached|nothing of this exists|before we (?:build|open|ship|launch|start|add)|threat[- ]model|design doc|\bepic\b|\brfc:|\bmilestone|roadmap|brainstorm|not (?:yet )?(?:built|implemented|released) yet|architecture group|bedrohungsmodell/,
  },
  {
    name: 'detector',
    context: true,
    weight: 6,
    where: 'title',
    pattern:
      /\brules?\b|\bdetect(?:s|ion|or|ing)?\b|\bsignatures? for|\bfuzz(?:ing|er)?\b|\bscann(?:er|ing)\b|\bplugin to\b|规则|检测|ルール/,
  },
  {
    name: 'detector-wished',
    context: true,
    weight: 8,
    where: 'prose',
    pattern:
      /new quer(?:y|ies)|\bquery should|\bmodule misses|true and false positives|\brule request|new (?:rule|check|detector)s?\b|rules for\b|\b(?:detector|checker|lint rule|query|signature) (?:for|that finds)|ruleset|rule pack/,
  },
  {
    name: WISH.name,
    context: true,
    weight: WISH.unproven,
    where: 'title',
    pattern:
      /^(?!.{0,300}(?:\blets\b|\bleaks?\b|\ballows\b|\bexposes?\b|\bcan be\b|\bbypass|\bvia\b|use[- ]after[- ]free))(?:\[?(?:feature|feat|enhancement|rfc|proposal|idea|request|suggestion|epic|discussion|question|docs?)(?: request)?\]?:?\b|(?:please )?(?:add|support|allow|provide|implement|improve|enable|disable|use|turn on|sign|make|let|offer|introduce|consider|create|extend|harden|design|bind|collect|raise|document|explain|mention|clarify|include|show|set|adopt|ship|publish|replace|store|warn|encrypt|hash|limit|restrict|enforce|require|option|ability|possibility|better|stronger)\b)|would be nice|\bwishlist|^(?:agregar|añadir|adicionar|ajouter|renforcer|добавьте|добавить|поддержка|unterstütz|füge|bitte)|^希望|^建议|追加|対応|請增加|增加|支持|einstellbar|ermöglichen/,
  },
  {
    name: 'wish-text',
    weight: 1,
    where: 'prose',
    pattern:
      /would be (?:nice|great|useful|good|helpful|convenient)|could (?:you|we|a maintainer) (?:please )?(?:add|support|provide)|feature request|proposed solution|### alternatives|good first issue|happy to contribute|ce serait bien|sería muy útil|seria útil|wäre (?:schön|gut)/,
  },
  {
    name: 'docs-text',
    weight: 3,
    where: 'prose',
    pattern:
      /(?:readme|docs?|documentation|guide|wiki) (?:should |could |can |may |does not |doesn't )?(?:mention|explain|say|state|clarif|warn)|can the (?:readme|docs)/,
  },
  {
    name: 'docs-title',
    context: true,
    weight: 4,
    where: 'title',
    pattern:
      /^docs?:|\btypo|\bdocs?:|\bin (?:the )?docs?\b|\bdocs? (?:for|on|about|page)\b|\bdocumentation|\breadme|translat|\bwording|\bspelling|\bquestionnaire|\bblog|\bpage "|\bthank|\bthanks|\brelease\b.{0,20}\b(?:tracking|checklist|plan)|\bdashboard$|\bnightly|\bflaky|\bjob\b|\bbadge|\blesson \d|\bchallenge/,
  },
  {
    name: 'how-to',
    weight: 3,
    where: 'title',
    pattern:
      /^(?:question: ?)?(?:how (?:do|can|to|should)|is it safe|is there|is it possible|where are|which|when will|what is|does|should|can i|comment (?:faire|configurer)|como (?:configurar|faço)|cómo (?:configurar|puedo)|wie (?:kann|richte)|как (?:настроить|сделать))\b/,
  },
  {
    name: 'locked-out',
    weight: 4,
    where: 'prose',
    pattern:
      /attempt (?:was )?blocked|attempts? (?:blocked|detected)|internet noise|(?:can't|cannot|can not|unable to|could not|not able to) (?:log ?in|sign ?in|login|delete|access|connect|open|see|upload|save)|permission check too strict|only too strict|\b(?:gets?|get|got|getting) (?:a )?40[13]\b|invalid credentials|invalid_grant|token ?mismatch|blocked by cors|forbiddenerror|too many requests|resource not accessible|login fails|isn't accepted any ?more|no permission to see|kann mich nicht anmelden|no puedo iniciar|não consigo (?:entrar|logar)|无法登录|ログインできない/,
  },
  {
    name: 'own-trouble',
    context: true,
    weight: 6,
    where: 'all',
    pattern:
      /\bmy (?:\w+ ){0,2}(?:account|profile|channel|wallet) (?:got|was|is|has been|were) (?:hacked|stolen|hijacked|infected)\b|\bmy (?:instagram|facebook|discord|steam|whatsapp|telegram|paypal|google|roblox)\b|(?:restore|recover|unlock) my account|get (?:it|my account|the account) back|\bmy (?:own )?fault\b|mein konto wurde gehackt|mon compte a été piraté|me hackearon|взломали мой|我的(?:账号|帐号)被盗/,
  },
  {
    name: 'in-vain',
    context: true,
    weight: 6,
    where: 'all',
    pattern:
      /\ball (?:of them |of those |are |were )?(?:answered|refused|rejected|blocked)\b|\b(?:answered|blocked) with (?:a )?40\d|\bhits (?:a|per) (?:day|hour)\b|internet noise|\bfail2ban\b|\bjail never matches|(?:bots?|scanners?) (?:that )?(?:probe|knock|try) (?:\w+ ){0,3}(?:all day|all the time|every)/,
  },
  {
    name: 'too-much-escaped',
    context: true,
    weight: 5,
    where: 'all',
    pattern:
      /\b(?:escaped?|encoded?|quoted?|sanitized?) (?:it |them |everything )?twice\b|\bdoubl[ey][- ](?:escap|encod|quot)\w+|&amp;(?:amp|lt|gt|quot);|(?:strips?|removes?|removed|stripped) (?:\S+ ){0,3}from (?:the )?(?:normal |plain )?text\b|(?:shown|displayed|printed) literally/,
  },
  {
    name: 'failing-run',
    weight: 1.5,
    where: 'all',
    pattern:
      /(?:since|after) (?:the |an? )?(?:upgrad|updat|switch|migrat)\w*|stack ?trace|\btypeerror\b|nullpointer|exception\b|module not found|build fail|\bcannot find -l|npm err!|traceback \(most/,
  },
  {
    name: 'spam',
    weight: 6,
    where: 'prose',
    pattern: /spam ?bots?|fake sign-?ups?|spam comments?|ban them|moderation/,
  },
  {
    name: 'process',
    context: true,
    weight: 4,
    where: 'prose',
    pattern:
      /security\.md|security policy|disclosure (?:policy|deadline|process|timeline)|private vulnerability reporting|security\.txt|questionnaire|procurement|iso 27001|soc ?2\b|threat intelligence|sbom\b|slsa\b|certification|community checklist|advisory says|security (?:chapter|training|champion|audit planned)|bug bounty|安全策略/,
  },
  {
    name: 'looks',
    weight: 2,
    where: 'title',
    pattern:
      /dark mode|light theme|misalign|overlap|\bfonts?\b|\d ?px\b|alignment|\bpadding|z-index|\btooltip|\bicons?\b|placeholder|scroll ?bar|black on black|layout/,
  },
  {
    name: 'game',
    weight: 4,
    where: 'prose',
    pattern:
      /\b(?:animation|goblin|respawn|enem(?:y|ies)|boss fight|ranked|weapons?|spell|dungeon|quest|npc|gameplay|damage|loot|sprite|cooldown)\b/,
  },
]

/** Phrases with a security word in them and another meaning: taken out before anything is looked for. */
export const INNOCENT =
  /"[^"\n]{3,80}(?:blocked|detected|denied|prevented)"|(?:says?|shows?|showing|saying|message|error|warning)[: ]{1,2}"[^"\n]{5,120}"|(?:xss|csrf|sql injection|ssrf|injection|dos|clickjacking|traversal|brute[- ]force) (?:filters?|protection|prevention|guard|middleware|defen[cs]es?|scanner|detection|detector|rules?|training|challenges?|lessons?|examples?|section|chapter|auditor|mitigations?|cheat ?sheet)(?! (?:bypass|evasion|can be|is bypass|doesn't|does not|fails|misses|circumvent))|(?:ethical|white[- ]?hat) hackers?|bug bounty hunters?|private(?:ly)? (?:vulnerability )?(?:report|advisor|disclos|channel|contact|mail|e-mail|address)\w*|(?:report|disclose|contact|reach|talk|send|share)\w* (?:\w+ ){0,3}(?:in private|privately)|(?:dependency|constructor|property|setter|service|fault|css|style|fuel|bean|mock|error|latency|failure)[- ]?inject(?:ion|ing|ed)|inject(?:s|ing|ed)? (?:its |the |their )?(?:css|styles?|service|scoped|mock|dependenc\w+|bean|`?i[a-z]+<|repositor\w+)|memory leaks?|leak(?:s|ing)? (?:of )?memory|leak is gone|heap snapshot|text[- ]overflow|overflow: ?\w+|overflow-[xy]|exploit(?:s|ing)? (?:the )?(?:fact|parallelism|symmetry|structure|sparsity|locality|timer|respawn)\S*|could exploit the|unexpected token\S*|token (?:limit|budget|count)\S*|\d+ tokens|vulnerable (?:people|group|population|customer)s?|group is vulnerable|attack (?:surface|animation|speed|damage|rate)|heart attack|(?:goblin|player|enem)\S* attacks?|ugly hack|this hack|hackathon|hacktoberfest|life ?hack|bypass (?:the )?cache|cache bypass|cookie banner|password (?:manager|field is|page|generator)|reset password"? button|secret santa|key ?(?:board|frame|bind|press|down|stroke|word)\S*|primary keys?|foreign keys?|session affinity|sticky sessions?|(?:core|memory|thread|heap) dump(?:ed|s)?|design tokens?|poison(?:ed)? (?:pill|message)|trojan horse|security (?:deposit|camera)s?|escape (?:key|character|room)|possible csrf attack detected|csrf attack detected|speicherleck\S*|fuite de mémoire|内存泄漏|メモリリーク|утечк\S* памяти|fuga de memoria|vazamento de memória|依赖注入|依存性注入/g
