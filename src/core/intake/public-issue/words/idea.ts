/**
 * An idea is a list of phrases that say the same thing, in several languages. A phrase matches whole words in
 * lower-case text; `~` stands for any ending; the rest is a regular expression without open-ended repetition, so
 * that reading stays linear. Chinese and Japanese phrases match anywhere, for those languages put no spaces.
 * Phrases are parted by a comma and white space.
 */
export function idea(strings: TemplateStringsArray, ...values: readonly string[]): RegExp {
  const phrases = String.raw(strings, ...values)
    .trim()
    .split(/,\s+/)
  const spaced = phrases.filter(phrase => !CJK.test(phrase)).map(phrase => phrase.replaceAll('~', '\\p{L}*'))
  const joined = phrases.filter(phrase => CJK.test(phrase))
  const parts = spaced.length > 0 ? [`(?<!${LETTER})(?:${spaced.join('|')})(?!${LETTER})`] : []
  return new RegExp([...parts, ...joined].join('|'), 'u')
}

const LETTER = '[\\p{L}\\p{N}_]'
const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/

export const PEOPLE =
  '(?:user|people|person|customer|client|tenant|member|famil(?:y|ie)|student|pupil|patient|team|workspace|' +
  'compan(?:y|ie)|organi[sz]ation|org|account|shop|school|employee|guest|visitor|player|group|household|teacher|' +
  'parent|part(?:y|ie)|department|device|instance|project|buyer|seller|child|kid|resident|neighbou?r|subscriber|' +
  'participant|friend|coworker|colleague|operator|merchant|reseller|driver|doctor)(?:s|ren)?'

export const LOGIN =
  '(?:log ?-?in|logging in|sign ?-?in|signing in|auth|authentication|authorization|password|pass ?code|credentials?|' +
  'session|token|account|cookies?|api key|permissions?|captcha|pin|code|signature|being asked)'

export const NOT =
  "(?:not|\\w{0,6}n't|never|nothing|nobody|no one|none|without|missing|lacks?|lacking|forgets?|forgot|omits?|skips?|no)"

export const CHECKED =
  '(?:check~|verif~|validat~|saniti[sz]~|escap~|filter~|stripp?~|restrict~|enforc~|compar~|encod~|normali[sz]~|' +
  'whitelist~|allow-?list~|throttl~|protect~|authenticat~|invalidat~|revok~|quot(?:e|ed|ing)|scop(?:e|ed|ing)|' +
  'limit~|parameteri[sz]~|bound|expire~|regenerat~|rotat~|reject~)'
