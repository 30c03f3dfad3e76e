/** A length of time in a sentence, `start` to `end` its place in the text. */
export type Duration = {
  readonly start: number
  readonly end: number
  readonly hours: number
  /** The hours of the unit that a number was given in. */
  readonly unit?: number
  readonly business: boolean
  /** "every two weeks", "weekly" */
  readonly every: boolean
  /** "about 48 hours", "bi-weekly": the number is not quite one */
  readonly vague: boolean
}

/** Words, numbers with what divides them ("1.5", "1,5", "1,000"), and every other sign by itself. */
const words = /[a-z]+|\d{1,3}(?:,\d{3})+(?![\d.])|\d+(?:\.\d+|,\d{1,2}(?!\d))?|\S/g
/** A number as it is computed with, any other word as it is. */
const figure = (word: string): string =>
  /^\d{1,3}(?:,\d{3})+$/.test(word) ? word.replaceAll(',', '') : word.replace(/^(\d+),/, '$1.')

type Token = { readonly text: string; readonly at: number; readonly end: number }

const unitHours: ReadonlyMap<string, number> = new Map(
  Object.entries({
    minute: 1 / 60,
    hour: 1,
    hr: 1,
    h: 1,
    day: 24,
    d: 24,
    weekday: 24,
    workday: 24,
    week: 168,
    wk: 168,
    fortnight: 336,
    month: 720,
    quarter: 2160,
    year: 8760,
  }),
)
const often: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hourly: 1,
    daily: 24,
    weekly: 168,
    biweekly: 336,
    fortnightly: 336,
    monthly: 720,
    quarterly: 2160,
  }),
)
const digits = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
const teens = 'sixteen seventeen eighteen nineteen'
const small: ReadonlyMap<string, number> = new Map(
  `${digits} ${teens}`.split(' ').map((word, n) => [word, n]),
)
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n) => [word, n * 10 + 20]),
)
const ordinals: ReadonlyMap<string, number> = new Map(
  'other second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, n) => [word, Math.max(2, n + 1)]),
)
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/
const businessWords = new Set(['business', 'working', 'work', 'office', 'week'])
const fillers = new Set([
  'calendar',
  'full',
  'consecutive',
  'more',
  'additional',
  'further',
  'extra',
  'natural',
  'solid',
  'us',
  'uk',
  'eu',
  'local',
  'normal',
  'regular',
  'standard',
  '-',
  '‑',
  '–',
])
const hyphens = new Set(['-', '‑', '–', '—'])
const YEARS = 24 * 366 * 10

/**
 * The lengths of time in a sentence, in order. Numbers in words and figures, "48-hour", "forty-eight (48)
 * hours", ranges (the longer end counts), business days, "next business day", "weekly", "every two weeks".
 * A month counts 30 days. "24 hours a day" and "7 days a week" are opening times, not lengths.
 */
export function durations(text: string): Duration[] {
  const tokens = [...text.toLowerCase().matchAll(words)].map(m => ({
    text: figure(m[0]),
    at: m.index,
    end: m.index + m[0].length,
  }))
  const found: Duration[] = []
  tokens.forEach((token, i) => {
    let one =
      adverb(tokens, i) ??
      onWeekday(tokens, i) ??
      dayNumber(tokens, i) ??
      measured(tokens, i) ??
      elliptic(tokens, i, found.at(-1))
    if (one === null || one.hours <= 0 || one.hours > YEARS) return
    const more = one.every ? null : /^ or (two|three|four|so)\b/i.exec(text.slice(one.end, one.end + 10))
    const times = small.get(more?.[1]?.toLowerCase() ?? '')
    if (times !== undefined && one.unit !== undefined && one.hours === one.unit)
      one = { ...one, hours: one.unit * times, end: one.end + (more?.[0].length ?? 0), vague: true }
    const half = one.every ? null : /^ and a half\b/i.exec(text.slice(one.end, one.end + 12))
    if (half !== null && one.unit !== undefined)
      one = { ...one, hours: one.hours + one.unit / 2, end: one.end + half[0].length }
    const last = found.at(-1)
    if (last !== undefined && one.start < last.end) return
    if (last !== undefined && joins(text.slice(last.end, one.start), one)) {
      found[found.length - 1] = { ...one, start: last.start, hours: Math.max(one.hours, last.hours) }
    } else if (last !== undefined && explains(text, last, one)) {
      const said = one.business || !last.business ? one : last
      found[found.length - 1] = { ...said, start: last.start, end: one.end, every: last.every }
    } else
      found.push({ ...one, business: one.business || onBusinessDays(text.slice(token.end, token.end + 60)) })
  })
  return found.filter(
    d => !/^\s*(?:ago|old)\b|^\W*(?:a|per|each|every)\W+(?:day|week)\b/i.test(text.slice(d.end, d.end + 12)),
  )
}

/** "24 hours to 48 hours" is one length. */
function joins(between: string, next: Duration): boolean {
  return !next.every && /^\s*(?:-|–|—|to|or|up to|and up to)\s*$/i.test(between)
}

/** "2 weeks, i.e. 10 business days", "2 weeks (10 business days)": one length said twice; business days say more. */
function explains(text: string, last: Duration, one: Duration): boolean {
  const between = text.slice(last.end, one.start)
  const bracketed =
    /^\s*\($/.test(between) && text[one.end] === ')' && (one.business || last.business || last.vague)
  return (
    !one.every &&
    (bracketed ||
      /^[\s,(–—-]*(?:i\.?\s?e\.?|that is|that's|which is|in other words|namely|meaning)[\s,:]*$/i.test(
        between,
      ))
  )
}

function onBusinessDays(after: string): boolean {
  return /^\W{0,3}(?:\(?(?:on|during|in|of|excluding|not including|not counting|except(?: for)?|excl\.?)\s+)?(?:weekends|bank holidays|holidays|public holidays|weekdays|(?:business|working|work) (?:days|hours|time))\b/i.test(
    after,
  )
}

/** "weekly", "bi-weekly". */
function adverb(tokens: readonly Token[], i: number): Duration | null {
  const token = tokens[i]
  const hours = often.get(token?.text ?? '')
  if (token === undefined || hours === undefined) return null
  const bi = hyphens.has(tokens[i - 1]?.text ?? '') && tokens[i - 2]?.text === 'bi'
  const start = bi ? (tokens[i - 2]?.at ?? token.at) : token.at
  const vague = bi || token.text === 'biweekly'
  return { start, end: token.end, hours: bi ? hours * 2 : hours, business: false, every: true, vague }
}

/** "every Friday", "each third Monday", "on Fridays": what happens on that day of the week. */
function onWeekday(tokens: readonly Token[], i: number): Duration | null {
  const day = tokens[i]
  if (day === undefined || !weekdays.test(day.text)) return null
  const several =
    [2, 3].some(n => weekdays.test(tokens[i + n]?.text ?? '')) || weekdays.test(tokens[i - 2]?.text ?? '')
  const often = repeats(tokens, i - 1) ?? (day.text.endsWith('s') && tokens[i - 1]?.text === 'on' ? 1 : null)
  if (often === null || several) return null
  const start = tokens[i - 1]?.at ?? day.at
  return { start, end: day.end, hours: often * 168, business: false, every: true, vague: false }
}

/** How many of its units apart: "every" and "each" one, "every other" and "every 2nd" two; null without such a word. */
function repeats(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.text ?? ''
  if (/^(?:every|each|per)$/.test(word)) return 1
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(word) && isFigure(tokens[at - 1])
  const times = isOrdinal ? Number(tokens[at - 1]?.text) : ordinals.get(word)
  const before = tokens[isOrdinal ? at - 2 : at - 1]?.text ?? ''
  return times !== undefined && /^(?:every|each)$/.test(before) ? times : null
}

/** "Day 90", "Days 1-3", "day <= 14" in a timeline. */
function dayNumber(tokens: readonly Token[], i: number): Duration | null {
  const unit = tokens[i]
  const hours = /^(?:day|week)s?$/.test(unit?.text ?? '') ? unitOf(unit?.text ?? '') : undefined
  if (unit === undefined || hours === undefined) return null
  let at = i + 1
  while (at <= i + 2 && /^[<≤=+~]$/.test(tokens[at]?.text ?? '')) at++
  if (!isFigure(tokens[at]) || numberBefore(tokens, i - 1)) return null
  const last = hyphens.has(tokens[at + 1]?.text ?? '') && isFigure(tokens[at + 2]) ? at + 2 : at
  const end = tokens[last]
  if (end === undefined || unitOf(tokens[last + 1]?.text ?? '') !== undefined) return null
  return {
    start: unit.at,
    end: end.end,
    hours: Number(end.text) * hours,
    business: false,
    every: false,
    vague: false,
  }
}

function isFigure(token: Token | undefined): boolean {
  return token !== undefined && /^\d/.test(token.text)
}

/** Letters and figures without a space are a name or a key, not a length: "43D595C", "v2 days". */
function glued(left: Token | undefined, right: Token | undefined): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    left.end === right.at &&
    /[a-z0-9]$/.test(left.text) &&
    /^[a-z0-9]/.test(right.text)
  )
}

/** A number with its unit, read backwards from the unit. */
function measured(tokens: readonly Token[], i: number): Duration | null {
  const unit = tokens[i]
  const size = unitOf(unit?.text ?? '')
  if (unit === undefined || size === undefined) return null
  let at = i - 1
  let business = /^(?:week|work)day/.test(unit.text)
  for (; at >= 0; at--) {
    const word = tokens[at]?.text ?? ''
    if (businessWords.has(word)) business = true
    else if (!fillers.has(word)) break
  }
  const number = numberBefore(tokens, at)
  if (number === null) return next(tokens, at, i, size, business)
  if (unit.text.length === 1 && !/^[\d½]/.test(tokens[i - 1]?.text ?? '')) return null
  if (
    glued(tokens[i], tokens[i + 1]) ||
    (isFigure(tokens[number.from]) && glued(tokens[number.from - 1], tokens[number.from]))
  )
    return null
  const range = rangeBefore(tokens, number.from)
  const from = range?.from ?? number.from
  const before = tokens[from - 1]?.text ?? ''
  const value = Math.max(number.value, range?.value ?? 0)
  const closed = tokens[i + 1]?.text === '(' && tokens[i + 2]?.text === 's' ? tokens[i + 3]?.end : undefined
  const isOne = /^(?:an?|one)$/.test(tokens[from]?.text ?? '')
  const count = /^(?:in|every|each|per)$/.test(before) ? from - 2 : from - 1
  const often = tokens[count]?.text ?? ''
  if ((often === 'once' || often === 'twice') && (isOne || count < from - 1)) {
    return {
      start: tokens[count]?.at ?? 0,
      end: unit.end,
      hours: (value * size) / (often === 'twice' ? 2 : 1),
      business,
      every: true,
      vague: false,
    }
  }
  // "All 14 days you get …" is said for "every" by those who think in German.
  // "one mail a week", but no "mail a week later"
  const isRate =
    isOne &&
    /^(?:mail|email|message|update|note|report|call|letter|post|comment|time)$/.test(before) &&
    /^(?:one|an?|-)$/.test(tokens[from - 2]?.text ?? '') &&
    !/^(?:later|after|before|ago)$/.test(tokens[i + 1]?.text ?? '')
  const every = /^(?:every|per|each)$/.test(before) || (before === 'all' && from === 1) || isRate
  const vague = /^(?:about|around|approximately|roughly|circa|approx|~|≈)$/.test(before)
  const start = tokens[every ? from - 1 : from]?.at ?? unit.at
  const weeks = business && size === 168 ? 120 : size
  const isHalf = before === 'half' && value === 1 && /^an?$/.test(tokens[from]?.text ?? '')
  // Half a year are six months.
  const isQuarter = before === 'of' && tokens[from - 2]?.text === 'quarter' && isOne && size === 8760
  const hours = isQuarter ? 2160 : isHalf ? Math.floor(weeks / 8760) * 4320 || weeks / 2 : value * weeks
  return { start, end: closed ?? unit.end, hours, unit: weeks, business, every, vague }
}

/** A unit without a number: "every week", "the next business day", "within the week". */
function next(
  tokens: readonly Token[],
  at: number,
  i: number,
  size: number,
  business: boolean,
): Duration | null {
  const unit = tokens[i]
  const after = tokens[i + 1]
  if (unit === undefined) return null
  const word = tokens[at]?.text ?? ''
  const start = tokens[at]?.at ?? unit.at
  const times = repeats(tokens, at)
  if (times !== null)
    return { start, end: unit.end, hours: size * times, business, every: true, vague: false }
  if (/^(?:next|following|same)$/.test(word) && size === 24) {
    return { start, end: unit.end, hours: 24, unit: 24, business, every: false, vague: word === 'same' }
  }
  // "on the 90th day"
  if (/^(?:st|nd|rd|th)$/.test(word) && isFigure(tokens[at - 1]) && tokens[at - 2]?.text === 'the')
    return {
      start: tokens[at - 1]?.at ?? start,
      end: unit.end,
      hours: Number(tokens[at - 1]?.text) * size,
      unit: size,
      business,
      every: false,
      vague: false,
    }
  // "by the end of the first week"
  const isEnd =
    tokens[at - 1]?.text === 'the' && tokens[at - 2]?.text === 'of' && tokens[at - 3]?.text === 'end'
  if (word === 'first' && isEnd)
    return { start, end: unit.end, hours: size, unit: size, business, every: false, vague: false }
  // "the day after receipt"
  if (word === 'the' && size === 24 && after?.text === 'after')
    return { start, end: unit.end, hours: 24, unit: 24, business, every: false, vague: false }
  if (
    word === 'the' &&
    /^(?:within|in)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:hour|day|week|month)$/.test(unit.text)
  ) {
    return { start, end: unit.end, hours: size, business, every: false, vague: true }
  }
  return null
}

/** "… within one business day, and triage within three": the unit of the length before. */
function elliptic(tokens: readonly Token[], i: number, last: Duration | undefined): Duration | null {
  const token = tokens[i]
  if (token === undefined || last?.unit === undefined) return null
  // "… and five more until the diagnosis", "Two days for a reply, five for a verdict"
  const isMore = tokens[i + 1]?.text === 'more' && /^(?:until|till|for|to)$/.test(tokens[i + 2]?.text ?? '')
  const number = numberBefore(tokens, i)
  const before = tokens[(number?.from ?? 0) - 1]?.text ?? ''
  const isFor = /^(?:for|to|until)$/.test(tokens[i + 1]?.text ?? '') && /^(?:[,;]|and)$/.test(before)
  if (number === null || number.value > 100) return null
  if (!isMore && !isFor) {
    if (!/^(?:[.,;)]|and|or|but)$/.test(tokens[i + 1]?.text ?? '.')) return null
    if (!/^(?:within|in|inside|under|after|every|guarantee)$/.test(before)) return null
  }
  const { unit, business } = last
  const start = tokens[number.from]?.at ?? token.at
  const end = isMore ? (tokens[i + 1]?.end ?? token.end) : token.end
  const every = before === 'every'
  return { start, end, hours: number.value * unit, unit, business, every, vague: false }
}

function unitOf(word: string): number | undefined {
  if (word === 'months' || word === 'hours' || word.endsWith('s'))
    return word === 's' ? undefined : unitHours.get(word.slice(0, -1))
  return unitHours.get(word)
}

type Found = { readonly value: number; readonly from: number }

/** {@link plainNumber}, and what stands before it: "one hundred and twenty". */
function numberBefore(tokens: readonly Token[], at: number): Found | null {
  const hundred = tokens[at]?.text === 'hundred' ? { value: 0, from: at + 1 } : plainNumber(tokens, at)
  if (hundred === null || hundred.value > 99) return hundred
  const mark = tokens[hundred.from - 1]?.text === 'and' ? hundred.from - 2 : hundred.from - 1
  if (tokens[mark]?.text !== 'hundred') return hundred
  const count = plainNumber(tokens, mark - 1) ?? { value: 1, from: mark }
  return { value: count.value * 100 + hundred.value, from: count.from }
}

/** The number that ends at token `at`: "48", "forty-eight", "two (2)", "14 (fourteen)", "a", "a couple of". */
function plainNumber(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.text ?? ''
  if (word === ')') {
    const open = tokens[at - 2]?.text === '(' ? at - 2 : tokens[at - 4]?.text === '(' ? at - 4 : -1
    const inner = open < 0 ? null : numberBefore(tokens, at - 1)
    if (inner === null || inner.from !== open + 1) return null
    return { value: inner.value, from: numberBefore(tokens, open - 1)?.from ?? open }
  }
  // "2½", "two and a half", "1 1/2"
  if (word === '½') {
    const whole = isFigure(tokens[at - 1]) ? plainNumber(tokens, at - 1) : null
    return { value: (whole?.value ?? 0) + 0.5, from: whole?.from ?? at }
  }
  if (word === 'half' && tokens[at - 1]?.text === 'a' && tokens[at - 2]?.text === 'and') {
    const whole = plainNumber(tokens, at - 3)
    return whole && { value: whole.value + 0.5, from: whole.from }
  }
  if (
    word === '2' &&
    tokens[at - 1]?.text === '/' &&
    tokens[at - 2]?.text === '1' &&
    isFigure(tokens[at - 3])
  )
    return { value: Number(tokens[at - 3]?.text) + 0.5, from: at - 3 }
  if (/^\d/.test(word)) {
    const part = tokens[at - 1]?.text === '.' && tokens[at - 1]?.end === tokens[at]?.at
    return part || tokens[at - 1]?.text === 'v' ? null : { value: Number(word), from: at }
  }
  if (word === '+' || word === '"') return numberBefore(tokens, at - 1)
  if (word === 'of' && tokens[at - 1]?.text === 'couple') {
    return { value: 2, from: tokens[at - 2]?.text === 'a' ? at - 2 : at - 1 }
  }
  if (word === 'a' || word === 'an')
    return unitOf(tokens[at - 1]?.text ?? '') === undefined ? { value: 1, from: at } : null
  const ones = small.get(word)
  const ten = hyphens.has(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  const more = tens.get(tokens[ten]?.text ?? '')
  if (ones !== undefined)
    return more !== undefined && ones < 10 ? { value: more + ones, from: ten } : { value: ones, from: at }
  const round = tens.get(word)
  return round === undefined ? null : { value: round, from: at }
}

/** The lower end of a range before the number that starts at token `from`: "1 to", "between 1 and", "24-". */
function rangeBefore(tokens: readonly Token[], from: number): Found | null {
  const word = tokens[from - 1]?.text ?? ''
  if (!hyphens.has(word) && !/^(?:to|or|and|~|\/)$/.test(word)) return null
  const lower = numberBefore(tokens, from - 2)
  if (lower === null) return null
  if (word === 'and' && tokens[lower.from - 1]?.text !== 'between') return null
  return lower
}
