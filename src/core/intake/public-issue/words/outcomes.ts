import { idea } from './idea.ts'

/** How it ended: what somebody has then, where they have come to; or that it was nothing. Read by the weights alone. */
export const OUTCOMES = {
  /** Somebody is now who they should not be. */
  becameSomebody: idea`
    (?:i'm|i am|i was|you are|you're|he is|she is|they are|one is|and am|is now|are now|now) (?:now |then |logged |signed ){0,2}(?:in )?(?:as )?(?:the |an? )?(?:root|admin~|owner|superuser|moderator|manager|somebody else|someone else|another~),
    (?:be|being|become|becomes|became) (?:the |an? )?(?:root|admin~|owner|superuser|moderator)(?: of)?,
    (?:=|→|->|gives|gave|got|get|is|as|with|euid|uid=0|owned by) root, (?:root|reverse|interactive) shell, got a shell,
    (?:had|have|got|gives?|gave|obtain~) (?:me |you |us |them )?(?:a |the )?(?:root )?(?:shell|admin~|staff|superuser|owner)(?: (?:menu|panel|page|rights|access|session|token|role))?,
    (?:staff|admin|superuser) (?:menu|panel|area), whoami, uid=\d+\S*, and (?:i'm|i am|you're|you are|we were|was) in,
    (?:bin|war|ist) (?:ich |man |er )?(?:dann |jetzt |nun |plötzlich )?(?:als )?(?:admin~|root|eigentümer|eingeloggt|angemeldet),
    (?:je suis|on est|devient|deviens) (?:alors |maintenant )?(?:connecté~ )?(?:en tant qu')?(?:admin~|root|propriétaire),
    (?:soy|entro como|entra como|queda como|es) (?:root|admin~|dueño|propietario),
    (?:sou|entro como|entra como|vira|virei) (?:root|admin~|dono), стал~ админ~, под админ~,
    管理员身份, 成为管理员, 管理者として, 관리자로`,
  /** Out of what was to hold it. */
  brokeOut: idea`
    docker\.sock, (?:get|gets|got|getting|break|breaks|broke|escape|escapes|escaped|escaping) (?:out|free|from|away) (?:of|from)? ?(?:the |its |their )?(?:sandbox|container|jail|chroot|vm|isolate|guest|iframe|webview),
    (?:on|of|to|at|into) the host(?:'s)?(?: (?:machine|system|itself|process|disk))?, host's, -v /:/\S*, chroot /host, mainmodule\S*,
    constructor\S{0,40}process\S{0,40}, escap~ (?:the )?(?:sandbox|container), --privileged, cluster-?admin,
    aus dem container, aus der sandbox, hors du (?:conteneur|bac à sable), fuera del contenedor, fora do contêiner, 逃逸, 脱出`,
  /** A secret that is the same for all, or that all know. */
  sameForAll: idea`
    root:root, admin:admin, root:\S+, admin:(?:password|1234\d*), (?:login|user~) (?:admin|root) (?:and |/ )?(?:with )?(?:password|pass)~ \S+,
    (?:same|identical|fixed|static|constant|universal|shared|well-known|standard) (?:\S+ )?(?:key|password|pin|secret|token|iv|nonce|salt|seed|hash|certificate)~ ?(?:for|on|in|across|of)? ?(?:all|every|each|both|any)?~,
    (?:baked|built|burned|compiled|written) (?:in|into)~ (?:the )?(?:firmware|binary|image|code|app|source), hard-?coded, hard-?wired,
    for (?:all|every) (?:devices?|units?|installs?|installations?|customers?|files?|users?), telnet~, undocumented, hidden (?:account|user|command)s?,
    can't be (?:turned off|disabled|removed|changed), fest (?:eingebaut|hinterlegt|im code), en dur, en duro, fixa no código, 写死, 固定密码, 固定(?:密钥|值), ハードコード, 하드코딩`,
  /** The value is sent, and believed. */
  believed: idea`
    (?:take|takes|took|taken|accept~|believ~|trust~|used|stored|saved|copied|copies|honou?r~) (?:it )?(?:as it is|as is|as sent|blindly|whatever~|any value|straight|directly|without~|from (?:the )?(?:client|request|header|body|user|packet|network|form|url)),
    (?:comes|came|coming|come) (?:straight |directly )?from (?:the )?(?:client|request|network|packet|user|url|wire|form|header|peer|attacker),
    (?:doesn't|does not|never|don't|isn't|not) (?:even )?(?:look|looking|looked|ask|asks|asked|care|compare|compares|compared|guard|guarded) ?(?:at|about|for|whether|with|to|who)?,
    ignores? (?:it|this|that|the|whether|who)~ ?(?:flag|owner|role|state|signature|result|column|field|parameter|expiry|audience)?,
    only (?:greyed|grayed|hidden|disabled|masked|checked) (?:out|in|by|on)?, (?:no|has no|have no|there is no|there's no|without) (?:button|link|menu)~ ?(?:but|yet|still)?,
    wird nicht (?:geprüft|verglichen|kontrolliert), nur ausgegraut, n'est pas (?:vérifié|contrôlé)~, ne vérifie (?:pas|rien|jamais),
    no (?:se )?(?:comprueba|verifica|valida)~, não (?:verifica|confere|valida|checa)~, (?:sem|sin) (?:verificação|verificación|comprobar|validar|conferir)~,
    не провер~, 没有(?:校验|检查|验证|过滤|判断|鉴权), 未(?:校验|检查|验证|过滤|鉴权), 没做, 確認(?:が|して)?(?:な|いな), チェック(?:が|して)?(?:な|いな)`,
  /** Everybody is stopped by one. */
  stoppedByOne: idea`
    (?:nobody|no one|none|no other|nothing) (?:else )?(?:can|gets?|got|could|is able) (?:to )?(?:connect|in|log in|an answer|any answer|through|work|else),
    (?:blocks?|blocked|blocking|stops?|hangs?|freezes?) (?:the )?(?:whole |entire )?(?:event loop|server|service|process|instance|node|site|everyone|everybody|all others?|all users?),
    (?:takes?|took|brings?|brought|knock~) (?:down|out|off|offline|the (?:server|service|site|instance|whole~)),
    (?:one|a single|single|each|two|three|few|tiny) (?:\S+ )?(?:request|packet|message|datagram|header|query|file|line|byte|post)s? (?:\S+ ){0,4}(?:is enough|enough|kills?|stops?|blocks?|crash~|hang~|exhaust~|down),
    (?:before|without|prior to) (?:the )?(?:handshake|login|logging in|auth~), from one (?:machine|laptop|address|host|phone), any peer, any client, (?:a|any|one) (?:remote )?(?:client|peer|server) (?:can|could|that|sends?),
    stürzt (?:der|das|die) (?:ganze )?(?:server|dienst)~, fait tomber, se cae (?:el|todo)~, derruba~, роняет, падает сервер, 拒绝服务, サービス停止`,
  /** Attacks that were seen and came to nothing. */
  inVain: idea`
    (?:answered|answers?|responded|replied|returns?|refused|rejected|all|just|only|with) (?:with )?(?:a )?(?:404|403|400|401)s?,
    (?:in|from) (?:my|our|the) (?:\S+ )?(?:access |error |web |nginx |apache |server )?logs?, hits (?:a|per) (?:day|hour), fail2ban, jail, (?:bots?|scanners?|crawlers?) (?:hit~|try|tries|trying|request~|probe~|scan~|look~),
    blocked (?:it|them|by|the)~, is (?:rightly )?(?:refused|rejected|blocked), as it should(?: be)?, rightly, correctly (?:refused|rejected|blocked|escaped|denied)`,
  /** Said to be nothing for an attacker. */
  nothingInIt: idea`
    no (?:known )?(?:problem|finding|findings|production code|user data|exploit|harm|danger|vulnerability)~, harmless, cosmetic, only (?:in |used in |affects )?(?:the |a )?(?:tests?|docs?|examples?|devdependencies),
    (?:isn't|is not|not) (?:a )?security (?:matter|issue|bug|problem|relevant)~, by design, as documented, as intended, documented as, false[- ]positives?, (?:my|our) (?:own )?(?:fault|mistake|fork|machine|laptop|config~),
    (?:pre|un)?trusted (?:input|users?|authors?), nothing to report, just (?:annoying|housekeeping|hygiene|noise|noisy|curious), (?:already )?(?:revoked|patched|fixed) (?:in|since|upstream|already)~, housekeeping, keine lücke, rien de grave, nada grave, 误报, 誤検知`,
  /** What somebody did to see it for themselves. */
  didThis: idea`
    (?:i|we) (?:just |then |simply |only )?(?:sent|put|opened|changed|edited|typed|entered|called|posted|uploaded|registered|created|replaced|recorded|captured|scanned|diffed|guessed|copied|pasted|dropped|set|made|wrote|ran|logged|downloaded|removed|left|took|recovered|extracted|confirmed|verified|reproduced|managed|could|was able|were able),
    (?:send|put|open|change|edit|type|enter|call|post|upload|set|replace|leave|press|log in|visit|paste|name) (?:it|a|an|the|your|any|some|this|that|in|out|as|to)~, (?:try|tried|tested|reproduced|reproduce|verified|confirmed) (?:it |this |with |on |in )?~,
    (?:steps|repro|poc|proof of concept|demo|reproduction), (?:habe|hab) (?:ich )?(?:getestet|probiert|geändert), (?:j'ai|on a) (?:pu|testé|vérifié|reproduit|changé), (?:pude|probé|lo probé|logré|cambié), (?:consegui|testei|mudei|troquei),
    (?:проверил|смог|скачал|получил)~, 复现, 测试(?:过|了|发现), 我(?:用|试|在)~, 再現, 試し`,
} as const
