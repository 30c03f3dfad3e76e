/** Words that carry no subject of their own, in small letters. */
const LINKING = `
a about above after again ago all already also although always am an and another any anything are aren as at away be
because been before being below best better between both but by can cannot could couldn currently did didn do does
doesn doing don done down during each either else end enough even ever every everybody everyone everything far few fewer
first five for four from full further get gets give gives go goes going good great had has hasn have haven having he
hello here hi his how however i if in into is isn it its itself just keep know knows known last later least less let
like likely little ll long longer look looks lot make makes many matter may maybe me means might month more most much must my
need needs never new next nice no nobody none nor not nothing now number of off often ok old on once one ones only open or order other
others our out over own part people per perhaps please point possible put quite rather re read reads really s same
say saying says second see seem seems set several shall she short shorter should shouldn simple since six small so some
somebody someone something soon sorry spring start state states still stuff such sure t take takes ten than thank thanks that the
their them then there these they thing things think third this those though three through time times to today together
too top toward two under unless until up upon us use used useful using usually ve very want wants was wasn way ways we
well were what when where whether which while who whole whom why will wish with within without won word words work would
wouldn year years yet you your zero said bottom middle alone stand stands ends weekend weekends january february march april june july august
september october november december monday friday day days hour hours week weeks weekly daily quarterly months working
business calendar quickly slow slower fast faster fair fine honest harsh friendly friendlier clear clearer unclear tone agree
happy glad willing welcome dear cheers regards
english german french spanish italian portuguese japanese chinese russian polish dutch turkish`

/** What one speaks of who speaks of a policy; a ~ stands for any ending. */
const DOCUMENT = `
policy policies security vulnerabilit~ disclos~ embargo~ document~ doc docs file pledge yml yaml readme contributing
github markdown heading~ header paragraph~ section~ sentence~ wording word~ phrase~ clause~ chapter~ table~ column~ row rows list lists
item~ bullet~ page pages text texts line lines link links linked broken dead 404 typo~ spelling spell~ grammar misspel~
format~ formatting prettier trailing space spaces align~ title~ rename~ move moves moved root folder directory template~
translat~ version~ release~ released support~ supported branch~ line~ lts eol maintain~ maintenance outdated obsolete stale date dates
current~ former scope cover~ exclud~ includ~ exception~ website site project~ repo repos repository repositories organi~ code
report~ reporter~ research~ finder~ submit~ submission~ acknowledg~ answer~ reply replies replied respon~ receipt confirm~
assess~ triag~ deadline~ timeline~ delay~ term~ period~ maximum minimum median commit~ promise~ guarantee~ goal~ target~ sla
contact~ mail mails mailbox mailing email emails e alias address~ inbox team role private privately public publicly channel~ form
pgp gpg key keys fingerprint encrypt~ bounty bounties reward~ credit~ hall fame thank~ swag legal law laws sue~ sued safe
harbor harbour faith test testing tested authori~ cve cves cna cvss severity severities rating class classes kind kinds id ids assign~ request~
advisor~ notif~ inform~ tell announc~ publish~ publication coordinat~ downstream vendor~ distro~ distribution~ packager~ packaging
volunteer~ contributor~ holiday~ committee member~ company companies standard~ iso rfc openssf scorecard badge cert best practice~ industry statement~
pull issue~ pr prs draft~ propos~ suggest~ discuss~ discussion~ comment~ thought~ opinion~ feedback review~ approv~ codeowner~ owner~
change~ changing changed update~ updating add~ adding remov~ delet~ drop~ replac~ improv~ clarif~ rewrit~ reword~ rephras~ revis~
amend~ correct~ fix fixed fixes fixing clean~ shorten~ extend~ extension lengthen~ raise~ lower~ reduc~ increas~ split~ merg~ adopt~ introduc~ creat~
write~ writes written mention~ name~ named state~ stated specif~ defin~ explain~ describ~ contradict~ conflict~ inconsist~ consist~ differ~
promis~ missing miss lack~ ambiguous vague confus~ wrong incorrect invalid expire~ bounce~ gone decide~ decision~ count~ counts counted
treat~ ordinary bug bugs need~ consider~ allow~ expect~ ask~ react~ follow~ find found look~ help~ process procedure~ step~ stage~ phase~
status statistic~ year~ annual~ transparen~ language~ read~ reason~ detail~ example~ sample~ copy sharing readers user users
switch~ instead reach~ send~ sends sent receive~ received direct~ address~ question~ faq guide~ overview summary intro~ first-time
coordinated responsible full patch~ spent speak~ speaks spoke welcome~ wait~ hand~ handle~ handled handling
prose compare~ peers recieve relase aproach realy static clickjacking`

const patterns = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map(word => word.replace('~', '[a-z]*'))

const KNOWN = new RegExp(`^(?:${[...new Set(patterns(`${LINKING} ${DOCUMENT}`))].join('|')})$`)

/**
 * How many words of a sentence nobody needs who speaks of a policy. Names count as none: a word with a capital letter
 * that does not begin the sentence; numbers, links and mail addresses as well.
 */
export function strangeWords(sentence: string): number {
  const words = sentence
    .replace(
      /https:\/\/\S{1,200}|\S{0,100}@\S{0,100}|\b(?:security|readme|contributing)\.(?:md|txt)\b/gi,
      ' ',
    )
    .match(/\p{L}{2,}/gu)
  return (words ?? []).filter((word, at) => {
    if (at > 0 && /^\p{Lu}/u.test(word)) return false
    return !KNOWN.test(word.toLowerCase())
  }).length
}
