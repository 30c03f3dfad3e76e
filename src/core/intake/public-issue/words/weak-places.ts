import { CHECKED, idea, NOT } from './idea.ts'

/** Where software is weak: what comes in, where it does harm, what should have been checked or kept. */
export const WEAK = {
  /** Where text from outside comes in. */
  input: idea`
    network, response from, from the (?:peer|client|server|wire), имени?, in uploaded zips?, \?filter,
    expression, host header, branch, commit message, label, dns, parameters?, params?,
    query(?: ?string| parameter)?, headers?, file ?names?, uploads?, uploaded, uploading,
    user[- ]?(?:supplied|controlled|provided)?[- ]?input, user[- ](?:supplied|controlled|provided), untrusted,
    request(?: body)?, form field, cookies?, user-?agent, import~, archive, packet, peer,
    the (?:public )?(?:search|comment|contact|login) (?:box|field|form), comments?, nick~, display name,
    user ?name, subject, titles?, names?, fields?, crafted, malicious, remote, server sends, webhook,
    web ?page, issue title, branch name, markdown, avatars?, links?, url, message, input, payload, csv,
    template, \$_(?:get|post|request|cookie|files), request\.(?:args|form|params|query|body),
    req\.(?:query|body|params|headers), the (?:query|body|path) string, description, bio, signature,
    attachment, invite, feed, rss, metadata, exif, svg, param[èe]tres?, champs?, par[áâ]metros?, campos?,
    feld~, eingabe~, dateiname~, benutzername~, saisie, entrada, nome do arquivo, параметр~, поле, пол[яеь],
    имя файла, 参数, 字段, 输入, 上传, 文件名, パラメータ, 入力, ファイル名, アップロード, コメント`,
  /** Where it does harm. */
  sink: idea`
    adds? (?:\w+ )?headers?, evaluated as, as expressions?, template engine, concatenat~, interpolat~,
    string[- ]format~, eval, evaluat(?:e|es|ed), exec, system, popen, shell(?:_exec|=true)?, backticks?,
    subprocess, child_process, unserialize, deseriali[sz]~, pickle~, yaml\.load, objectinputstream, innerhtml,
    dangerouslysetinnerhtml, v-html, html_safe, raw (?:sql|html|query), \|safe, document\.write, vm2?,
    new function, include(?:_once)?, require(?:_once)?, snakeyaml, xmldecoder, strcpy, sprintf, memcpy,
    os\.path\.join, path\.join, send_?file, readfile,
    directly into (?:the )?(?:query|sql|shell|command|page|html|template),
    into (?:the |a |an )?(?:sql|query|shell|command(?: line)?|html|page|dom|template|where clause|filter),
    passed (?:straight |directly |unescaped |as is )?to, sql, as html, constructor, object construction,
    concaten~, konkateniert, zusammengebaut, подставля~, 拼接, 反序列化, 执行, 連結, そのまま, zusammengesetzt`,
  unchecked: idea`
    looked up by name, only (?:\w+ )?hides, no password on it,
    ne (?:vérifi|filtr|contrôl|valid|échapp)~ (?:pas|jamais), no (?:verific|comprueb|valid|filtr|revis)~,
    não (?:verific|confer|valid|filtr|chec)~, экранировани~ нет, нет экранировани~, (?:is|are) followed,
    accepts? functions, aren't followed up, believed from, never triggers?, 没有沙箱, 递增,
    (?:taken|used|stored) (?:over )?as it is,
    (?:is|are) taken (?:over|from the (?:file|request|body|client|form|url)), comes? from the client,
    check~ only in the (?:browser|client|frontend|ui|app), no (?:counter|nonce),
    without (?:a )?(?:limit|bounds? check|check)s?, ${NOT} (?:\S+ ){0,3}${CHECKED},
    (?:is|are|was|were|does|do|did|has|have|ca|could|wo)n't (?:\S+ ){0,3}${CHECKED},
    (?:checks?|check) (?:is|was|are) (?:missing|removed|gone|absent|skipped|only),
    un(?:escaped|sanitized|sanitised|checked|validated|filtered|verified|restricted|protected|quoted),
    (?:blindly |just |simply )?trusts?,
    no (?:checks?|validation|verification|restriction~|limit|rate[- ]limit~|throttl~|sanitization|escaping|csrf token|signature)(?! (?:error|issue)),
    only (?:the (?:ui|frontend|client|html|menu|button) |checks?|checked|hidden|hides|compared|cover~|validated),
    only (?:\S+ ){0,4}(?:in the (?:ui|frontend|browser|client)|client[- ]side), client[- ]side only,
    button is (?:only )?hidden, ui (?:does not|doesn't) (?:send|show) it, as is, does not strip,
    doesn't strip, accepts? (?:any|anything|everything|whatever), takes? only, also accepts,
    lets? (?:this|it|them) through, survives?, not? (?:a )?constant[- ]time, bypass(?:es|ed|able)?,
    0\.0\.0\.0, hardcoded, hard-coded, enabled by default, on by default, open by default,
    not? (?:in |within )?the tenant scope, no (?:ownership|permission|role|auth~|access) check,
    nicht (?:\p{L}+ ){0,2}(?:geprüft|gefiltert|validiert|escaped|bereinigt|maskiert|überprüft|kontrolliert),
    nur geprüft, wird nur, ungeprüft, ungefiltert, keine (?:prüfung|überprüfung|berechtigungs~),
    n'est (?:pas|jamais) (?:\p{L}+ )?(?:filtr|vérifi|échapp|contrôl|valid|assaini|paramétr)~,
    aucun~ (?:vérification|contrôle|filtr)~,
    no (?:se|está|es|fue) (?:\p{L}+ )?(?:filtr|valid|verific|escap|parametriz|comprueb|sanea|sanitiz)~,
    sin (?:filtr|valid|escap|verific|sanitiz|comprob)~,
    não (?:é|está|são|foi|há|tem|valida|verifica|checa|filtra|escapa|existe|confere),
    sem (?:filtr|valid|escap|verific|sanitiz|trat)~, ohne (?:prüfung|filter~|escap~|validier~),
    без (?:проверк|экраниров|фильтрац|валидац)~, не (?:провер|экранир|фильтр|валидир)~,
    проверки (?:прав )?нет, нет проверк~, 未过滤, 未校验, 没有校验, 没有检查, 没有验证, 未做, 只校验, 没有过滤, 未转义, 绕过, 未经过滤,
    缺少(?:权限|校验|验证), チェックが?(?:ない|なし|され|して), エスケープされ, 検証され, 検証して, チェックして(?:い)?ない, 回避`,
  /** Things a check should have been about. */
  guard: idea`
    roles?, owner~, permissions?, signatures?, origins?, tokens?, passwords?, certificates?, certs?, hostname,
    input, paths?, scope, tenant, user(?: id)?, session, membership, participants?, csrf, redirect~, referer,
    html, sql, target, destination, checksum, hash, privileges?, who, access, amount, price, quantity, state,
    nonce, issuer, audience, expiry, sender, attempts, codes?, body, entry names?, file ?names?, url,
    argument, length, size, __proto__, escape, recht~, berechtigung~, wem, droits?, permisos?, permiss~,
    прав~, 角色, 权限, 所有者, 身份, 签名, 権限, 署名, 所有, secret, key, bind~, address~, fetched, domain, type, extension`,
  secret: idea`
    \w*passwordhash\w*, session keys?, (?:\S+/)?\.git/config, passwords?, passphrase, tokens?, _?authtoken,
    api[- ]?keys?, private[- ]keys?, access[- ]?keys?, secret(?: key)?s?, credentials?, bearer,
    jwt(?:_secret)?, aws(?:_\w+)?, key\.pem, tls key, encryption key, session (?:id|cookie|token)s?,
    reset (?:token|link|code)s?, \.env(?:\.\w+)?, otp, pin, seed phrase, client_secret, e-?mail addresses,
    phone numbers?, connection string, social security numbers?, health data, personal (?:data|information),
    pii, passwor(?:t|te), passwörter, zugangsdaten, schlüssel, mots? de passe, clés?, jetons?, contraseñas?,
    claves?, senhas?, chaves?, парол~, ключ~, токен~, 密码, 密钥, 身份证号, 手机号, パスワード, 秘密鍵, トークン`,
  /** Where a secret has no business. */
  exposed: idea`
    raw download, in the (?:download|export|raw data|zip|csv|attachment|mail|metadata|history)~, reveal~,
    im quelltext, dans les logs?, dans le code source, en los logs?, en el código fuente, nos? logs?,
    no código-fonte, в исходном коде, в логах, в журнале, 日志中?, 源码中, ログに, ソースに, plain ?-?text, in clear ?text,
    unencrypted,
    in the (?:clear|logs?|page source|html|url|bundle|image|tarball|package|repo|repository|history|process list|network tab|referrer|referer|query string|source|public|javascript|frontend|apk|binary),
    \S*\.log, log ?files?, committed, leak(?:s|ed|ing|age)?, world[- ]readable,
    readable (?:by|for) (?:every|any|all|other|the)~, 0?0?(?:644|666|777), inside the published, view-?source,
    page source, ps aux, process list, disclos(?:es|ed), expos(?:es|ed|ing),
    sent to (?:the browser|every|all|third|analytics|the client)~, publicly, checked in, pushed to,
    without masking, unmasked, not masked, to stdout, in cleartext, klartext, im log, en clair,
    en texto plano, em texto (?:puro|claro|plano), в открытом виде, 明文, 泄露, 泄漏, 暴露, 平文, 漏れ, 漏洩, 硬编码`,
  /** Weaker: words that a working program may earn as well. */
  shown: idea`
    visible, logged, prints?, printed, published, returns?, returned, included in, part of the response,
    in (?:a |an |the )?(?:json|api|error|stack trace|export|response)~, shows?(?: up)?, contains?,
    ships? with, shipped, readable, sent, sends, lists?, includes?, sichtbar, visibles?, angezeigt, affich~,
    muestra, mostra, показыва~, 返回, 显示, 表示`,
  /** What was meant to be kept from sight. */
  concealed: idea`
    anonymously, internal, only me, hidden, private, secret, confidential, anonymous, embargoed, drafts?,
    unpublished, deleted, blurred, redacted, masked, internal notes?, answers?, solutions?, correct, locked,
    paid, premium, protected, removed, archived, invite-?only, restricted, unlisted, sensitive, privat~,
    versteckt~, vertraulich~, geheim~, geschwärzt~, gelöscht~, priv[ée]~, caché~, masqué~, confidenti~,
    privad[oa]s?, ocult[oa]s?, confidencial~, скрыт~, приватн~, закрыт~, 隐藏, 私有, 私密, 非公開, 隠し`,
  /** Tools that go past the buttons. */
  tool: idea`
    (?:browser )?console, dev(?:eloper)? ?tools, curl, postman, burp, wireshark, wget, netcat, nc, mitmproxy,
    network (?:tab|panel),
    direct(?:ly)? (?:via|through|over|with|to|on|against) the (?:api|endpoint|url|route|backend),
    direct (?:request|api call|url), (?:api|http) (?:call|request)s?,
    call(?:ing)? the (?:api|endpoint|url|route), by hand, manually crafted, modified request, crafted request,
    replay(?:ed|ing)?, source code of the page, address bar, inspect element, view-?source, page source,
    adresszeile, entwicklertools, konsole, outils de développement, barre d'adresse,
    herramientas de desarrollo, ferramentas de desenvolvedor, barra de endereço, инструменты разработчика, 抓包,
    开发者工具, 控制台, 開発者ツール, 直接调用, 直接访问, 直接`,
  /** Places that only the operator may talk to. */
  internal: idea`
    (?:office|home|company|whole|entire|local) network, (?:our|the|my) router~,
    internal (?:services?|networks?|hosts?|addresses|address|systems?|resources?|urls?|ips?|apis?|endpoints?),
    operator's network, (?:cloud |instance )?metadata (?:service|endpoint|server|address|credentials),
    instance's credentials, private (?:ip|network|address)~, loopback address~, internal ports?, 169\.254\S*,
    interne~ (?:netz|dienst|server|adress)~, réseau interne, services internes, red interna, rede interna,
    внутренн~ (?:сет|сервис|адрес)~, 内网, 内部ネットワーク`,
  /** Runs or opens by itself. */
  unasked: idea`
    without (?:asking|confirmation|confirming|any confirmation|any prompt|a prompt|prompting|consent|any interaction|interaction|warning|any warning),
    no (?:question|confirmation|prompt|warning)s?(?: asked)?, unasked,
    just by (?:opening|viewing|visiting|cloning|previewing|hovering),
    (?:opening|viewing|previewing|cloning|visiting|importing) (?:it|the \w+|a \w+|my \w+) (?:is enough|executes|runs|starts),
    as soon as (?:i|you|the user|someone|the victim|anyone), zero[- ]click,
    ohne (?:nachfrage|rückfrage|bestätigung|warnung), sans (?:confirmation|demander|avertissement),
    sin (?:confirmación|preguntar|aviso), sem (?:confirmação|perguntar|aviso),
    без (?:подтверждения|спроса|предупреждения), 自动执行, 無断, 確認なし`,
  /** Files in places that others can write to. */
  localFile: idea`
    symlinks?, symbolic link, o_excl, predictable (?:temp|tmp|file)~, world[- ]writable,
    writable (?:by|for) (?:every|any|all|other)~, setuid, suid, umask, dll (?:search|planting),
    unquoted (?:service )?path, writable (?:directory|folder), path (?:environment )?variable hijack~, /tmp/\S+`,
  predictable: idea`
    comes with the seed data, with password, math\.random, predict~, sequential,
    same (?:in|for|on|across) (?:every|all|each), identical (?:in|for|on|across) (?:every|all|each),
    hard-?coded, guessable, guess~, default (?:password|credential|secret|key|account|admin)s?, admin/admin,
    admin:admin, changeme, rand\(\), mt_rand, random\.random, timestamp, md5, sha-?1, aes-?\S*-?ecb, ecb,
    static (?:key|iv|salt), fixed (?:key|iv|salt|secret|jwt_secret\S*), recovered,
    only \d (?:digits|chars|characters), \d chars, reused? (?:nonce|iv), vorhersagbar, prévisible, predecible,
    previsív~, предсказуем~, 可预测, 予測, standardpasswor~, mot de passe par défaut, contraseña por defecto,
    senha padrão, 默认密码, 弱口令`,
  cryptoPart: idea`
    generat~, encrypt~, hash(?:ed|es)?, stored, created, ship~, installation~, user, account, computed?,
    signed?, sign, session, reset, reachable, ask(?:s|ed)?, change, active`,
  transport: idea`
    (?:doesn't|does not|never|not) compare (?:the )?host ?names?, null cipher, any (?:valid )?certificate,
    accepts? any cert~, without (?:any )?encryption, self-signed, mitmproxy, plain http, over http,
    (?:certificate|cert|tls|ssl|hostname) (?:\S+ ){0,5}(?:is not|isn't|not|never|are not|aren't) (?:\S+ )?(?:validated|verified|checked),
    (?:doesn't|does not|never|not) (?:\S+ )?(?:validate|verify|check)(?:s|ing)? (?:the )?(?:\S+ ){0,2}(?:certificate|cert|hostname|signature|checksum)s?,
    verify ?= ?false, insecureskipverify, rejectunauthorized: ?false,
    (?:signature|checksum|hash) (?:check |step |\S+ ){0,3}(?:is |are )?(?:missing|ignored|not checked|not verified|never checked|skipped),
    unencrypted, ssl_verifypeer, zertifikat~ (?:\p{L}+ ){0,3}nicht (?:geprüft|überprüft|validiert), 不验证证书,
    証明書を検証`,
  update: idea`
    downloads?, update~, runs? it, install~, accept(?:s|ed)?, replace~, happily, sends?, sent, login,
    password, token, read, client, binary, release, man in the middle, mitm, wifi, connects?, app, server`,
  openNet: idea`
    (?:bucket|folder|share|index|dump|backup|database|dashboard|console|port|instance|directory)s?(?: \S+){0,3} (?:is|are|was|were) (?:public|open|world-readable|unprotected|exposed|listed),
    0\.0\.0\.0, directory listing, open (?:to|on) the (?:internet|network|lan),
    reachable from (?:the )?(?:internet|outside|anywhere), shodan, google (?:has |have )?(?:indexed|index~),
    indexed (?:by|on) (?:google|bing|search), (?:show|shows|showing|found|appear~) (?:up )?(?:on|in) google,
    bypasses (?:ufw|the firewall), publicly (?:accessible|reachable|readable|exposed),
    public (?:folder|bucket|directory), bucket is public, served by,
    open (?:redis|mongo\w*|elastic\w*|database|port), exposed to the internet, offen im (?:internet|netz),
    exposé sur internet, abiert[oa] a internet, aberto na internet, открыт~ (?:в|для) интернет~, 公网, 外网,
    インターネットに公開`,
  crossSite: idea`
    look-?alike (?:domain|site)s?, phishing (?:page|site)s?, wrong domain, any origin, whatever origin,
    every origin, arbitrary origins?, \*any\* origin, any other (?:site|page|domain|website),
    (?:foreign|another|other|attacker's|evil|malicious|third-party|external) (?:site|domain|website|origin|web page|page)s?(?: on another domain)?,
    a page on (?:another|any|a different)~, samesite ?= ?none, targetorigin, allow-credentials,
    (?:no|without(?: a)?|missing|lacks(?: a)?|has no) (?:csrf|xsrf|anti-forgery)(?: token| protection| check)?,
    can be framed, framed, invisible iframe, transparent iframe, auto-?submit~, window\.opener,
    (?:any|other) (?:installed )?apps?, fremde~ (?:web)?seite, (?:un )?autre site, otro sitio, outro site,
    другого сайта, 任意来源, 任意のオリジン`,
  ci: idea`
    pull_request_target, github\.event\.(?:issue|pull_request|comment)\S*,
    (?:forks?|pull request) (?:\S+ ){0,5}secrets?, secrets? (?:\S+ ){0,5}forks?, self-hosted runners?`,
  bad: idea`
    compromised, hacked, malware, coin-?miner, cryptominer, miner,
    not in the (?:repo|repository|git|source|tag), extra file, tampered, typo-?squat~, exfiltrat~,
    posts? (?:it|them) to,
    sends? (?:it|them|env~|the env~|\S+) to (?:a|an|some) (?:unknown |remote |foreign )?(?:host|server|ip|domain),
    unknown host, malicious, backdoor~, different (?:sha\d*|hash|checksum), ~/\.ssh\S*, hijacked, taken over,
    impersonat~, stolen, gehackt, kompromittiert, piraté~, compromis, comprometid~, hackead~, взлом~, 被黑, 木马,
    后门, 挖矿, 投毒, 改ざん, 侵害, マルウェア`,
  release: idea`
    releases?, packages?, tarballs?, wheels?, install(?:er)? script, install\.sh, download(?:s| page| site)?,
    binar(?:y|ies), npm, pypi, crates\.io, rubygems, docker (?:hub|image), versions? \d\S*, published,
    website, the site, maintainer'?s? account, postinstall, plugin store, extension, image, installer,
    account, tag, build, paket, paquet, paquete, pacote, пакет~, 安装包, 发布包, 依赖包, パッケージ`,
  /** Side products that travel further than the program. */
  artefact: idea`
    diagnostics?~, (?:debug|support|log) (?:bundle|zip|tool|archive|dump|file)s?, artifacts?, backups?,
    exports?, crash (?:report|dump)s?, telemetry, screenshots?, error (?:page|message|mail)s?, environment,
    env, stack trace, status page, metrics, swagger, actuator, tarball, apk, bundle, page source, /\w+ page,
    urls?, referr?er, git history, notifications?, push, preview, cache, clipboard, recordings?, sitemap,
    autocomplete, debug (?:mode|page|toolbar|endpoint)`,
  /** The only check stands where it can be walked around. */
  serverBlind: idea`
    (?:counts?|applies|applied|exists) only in the (?:ui|browser|client|frontend|app),
    the (?:server|backend|api|service|endpoint|controller) (?:itself )?(?:does not|doesn't|never|did not|didn't|isn't|is not) (?:even |really )?(?:check|verif|look|validat|enforc|ask|recalculat|care|compar|test)~,
    (?:check|validat|verif|enforc|limit|restrict)~ (?:is |are )?(?:done |made |happens |implemented )?only (?:in|on|by) the (?:browser|client|frontend|front-?end|ui|app|javascript|gui)~,
    only (?:checked|enforced|hidden|validated|verified|protected) (?:in|by|on) the (?:\S+ )?(?:browser|client|frontend|front-?end|ui|app|javascript|gui|menu|page)~,
    (?:ui|frontend|client|menu|button) (?:only )?hides?,
    (?:button|menu|link|field|option)s? (?:\S+ ){0,2}(?:is|are) (?:only |just )?(?:hidden|greyed|disabled) (?:\S+ ){0,6}but,
    localstorage\.\w+ ?= ?\S+, nur im (?:browser|client|frontend) geprüft, uniquement côté client,
    solo (?:en el|del lado del) cliente, só no (?:cliente|front~), только на клиенте, 仅前端, 前端校验, 后端(?:没有|未),
    フロントエンドのみ, サーバー側で`,
  replayed: idea`
    replay(?:ed|ing)? (?:packet|the|a|it|request|message|token|cookie|attack)s?, replayed, replay attacks?,
    no (?:counter|nonce|rolling code)~, sent? (?:it|the same (?:request|packet|message)) again,
    recorded (?:the|a|one) (?:\S+ ){0,4}(?:once|and)`,
  privat: idea`
    salar~, gehalt~, gehält~, salaires?, sueldos?, salári~, medical, diagnos~, заработ~, зарплат~, 工资,
    restricted (?:ticket|document|page|project|file)s?, private, confidential, secret, unlisted, unpublished,
    embargoed, internal notes?, deleted messages?, privat~, vertraulich~, privé~, confidenti~, privad[oa]s?,
    приватн~, личн~, 私密, 私有, 非公開`,
  misdelivered: idea`
    (?:goes|went|go|sent|send|sends|delivered|arrives?|mailed|shared|forwarded) to (?:the )?(?:wrong|other|all other|all the other) (?:people|person|recipients?|users?|customers?|patients?|parents?|members?|address|addresses),
    \d+ other (?:people|recipients?|users?|customers?|patients?|parents?|members?), all (?:other )?recipients,
    in (?:open )?cc, an (?:alle|falsche) (?:empfänger|kunden|eltern|patienten)~, 发给了?其他`,
  /** Tools of development, left where visitors come. */
  leftOpen: idea`
    phpinfo\S*, adminer\S*, phpmyadmin, debugger (?:is )?(?:on|enabled|active|reachable),
    debug mode (?:is )?(?:on|enabled|active), werkzeug~, /?actuator\S*, /debug\S*, /\.git/?\S*, /\.env\S*,
    installer (?:is )?(?:still )?(?:there|reachable),
    setup (?:page|wizard) (?:\S+ ){0,3}(?:again|reachable|open)`,
  reachableThere: idea`
    reachable, accessible, production, on all installs?~, left in, in the browser, by default,
    default config~, public~, anyone, everyone, shows?, returns?, prints?, you get`,
  spoofable: idea`
    (?:send|sends|sending|set|sets|setting|forge~|spoof~|fake~|add) (?:that|this|the|a|any|your own|my own|own) (?:\S+ )?headers?,
    headers? (?:\S+ ){0,4}(?:believed|trusted blindly|from any client),
    (?:believed|trusted) from (?:any|every)~, x-forwarded-\w+ (?:\S+ ){0,4}believed~,
    useless with x-forwarded\S*`,
  crossKey: idea`
    (?:keys?|tokens?|passwords?|tickets?|cards?|cookies?|badges?|codes?|licen[sc]es?) (?:of|from|for|issued (?:to|for|by)) (?:another|a different|other|someone|any other)~ (?:\S+ ){0,4}(?:works?|accepted|valid|opens?|good)(?: too| as well| here)?`,
  cached: idea`
    cached?, caching, cdn, service worker, varnish, max-age\S*, cache-control\S*, proxy keeps, 缓存, キャッシュ`,
  forever: idea`
    never expires?, does(?:n't| not) expire, no expir~, valid (?:forever|for (?:years|ever))~,
    without (?:an )?expir~, can be (?:re)?used (?:again|forever|indefinitely)~,
    still (?:works?|valid|accepted|usable|active|open|opens)~, läuft nie ab, n'expire (?:jamais|pas),
    no (?:expira|caduca)~, não expira~, не истека~, 永不过期, 不会过期, 期限がな`,
  markup: idea`
    html (?:tags? |code |markup )?(?:is|are|gets|in) (?:\S+ ){0,4}(?:rendered|interpreted|displayed as|executed|works?|bold|parsed),
    tags? (?:are|is|get) (?:rendered|interpreted|executed),
    (?:rendered|inserted|injected|output|printed|included|put) (?:\S+ ){0,3}(?:as|into the|in the) (?:raw )?(?:html|page|dom|template)~,
    as (?:raw )?html, html injection`,
  upload: idea`
    uploads? (?:any|every|arbitrary|all) (?:kind of |type of )?(?:files?|types?), any file type,
    (?:no|without) (?:restriction|check|limit|validation)s? (?:on|of) (?:the )?(?:file )?(?:type|extension|content)s?,
    (?:an? )?(?:\.?html?|\.?svg|\.?php|\.?exe|\.?jsp|\.?js) files? (?:\S+ ){0,8}(?:served|opened|opens|executed|runs|run),
    only (?:the )?(?:extension|mime|content-type)~ (?:\S+ ){0,2}(?:is )?checked`,
} as const
