import cvss from 'ae-cvss-calculator'

export type Rating = 'none' | 'low' | 'medium' | 'high' | 'critical'
export type Severity = {
  readonly ok: true
  readonly version: '3.1' | '4.0'
  /** The vector in the order of its specification, without metrics that are not defined (`X`). */
  readonly vector: string
  /** 0.0 to 10.0 in steps of 0.1, over every metric given. */
  readonly score: number
  readonly rating: Rating
}

/**
 * Metrics in the order of the specification, each with its values; without `X` it must be given.
 * FIRST, CVSS v3.1 section 6 and CVSS v4.0 section 7 (table 23).
 */
const METRICS = {
  '3.1':
    'AV:NALP AC:LH PR:NLH UI:NR S:UC C:HLN I:HLN A:HLN E:XHFPU RL:XUWTO RC:XCRU CR:XHML IR:XHML AR:XHML ' +
    'MAV:XNALP MAC:XLH MPR:XNLH MUI:XNR MS:XUC MC:XHLN MI:XHLN MA:XHLN',
  '4.0':
    'AV:NALP AC:LH AT:NP PR:NLH UI:NPA VC:HLN VI:HLN VA:HLN SC:HLN SI:HLN SA:HLN E:XAPU CR:XHML IR:XHML AR:XHML ' +
    'MAV:XNALP MAC:XLH MAT:XNP MPR:XNLH MUI:XNPA MVC:XHLN MVI:XHLN MVA:XHLN MSC:XHLN MSI:XSHLN MSA:XSHLN ' +
    'S:XNP AU:XNY R:XAUI V:XDC RE:XLMH U:X,Clear,Green,Amber,Red',
} as const

type Table = ReadonlyMap<string, readonly string[]>
const table = (line: string): Table =>
  new Map(
    line.split(' ').map(entry => {
      const [name = '', values = ''] = entry.split(':')
      return [name, values.split(values.includes(',') ? ',' : '')]
    }),
  )
const TABLES: Readonly<Record<Severity['version'], Table>> = {
  '3.1': table(METRICS['3.1']),
  '4.0': table(METRICS['4.0']),
}

const EXAMPLE: Readonly<Record<Severity['version'], string>> = {
  '3.1': 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  '4.0': 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
}

/** The qualitative scale that versions 3.1 (section 5) and 4.0 (section 6) share. */
const rate = (score: number): Rating =>
  score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : score > 0 ? 'low' : 'none'

const refuse = (message: string) => ({ ok: false, message }) as const

/**
 * Reads a CVSS 3.1 or 4.0 vector, its metrics in any order, space around it and `code` marks forgiven.
 * Refuses, with the reason for the person who wrote it, whatever the specification does not allow: the
 * calculator itself gives a score to incomplete and wrong vectors. A message never repeats more than a
 * well-formed name of a metric or value.
 */
export function readVector(text: string): Severity | { readonly ok: false; readonly message: string } {
  const given = text
    .trim()
    .replace(/^`([^`]*)`$/, '$1')
    .trim()
  if (given.length > 400)
    return refuse(`That is too long for a CVSS vector. One looks like ${EXAMPLE['3.1']}.`)
  const [, prefix, rest] = /^CVSS:(\d\.\d)\/(.+)$/i.exec(given) ?? []
  if (prefix === '3.0')
    return refuse(
      `CVSS 3.0 is not accepted. The same metrics as CVSS 3.1 will do: begin the vector with CVSS:3.1.`,
    )
  if (prefix === '2.0' || /^\(?AV:[LAN]\/AC:[HML]\/Au:/.test(given))
    return refuse(
      `CVSS 2.0 is not accepted. Score it again in CVSS 3.1 or 4.0, for example ${EXAMPLE['3.1']}.`,
    )
  if ((prefix !== '3.1' && prefix !== '4.0') || rest === undefined)
    return refuse(`A CVSS vector begins with CVSS:3.1/ or CVSS:4.0/, for example ${EXAMPLE['3.1']}.`)

  const metrics = readMetrics(prefix, rest)
  if (typeof metrics === 'string') return refuse(metrics)
  const parts = [...TABLES[prefix].keys()].flatMap(name => {
    const value = metrics.get(name)
    return value === undefined || value === 'X' ? [] : [`${name}:${value}`]
  })
  const vector = [`CVSS:${prefix}`, ...parts].join('/')
  const calculator = prefix === '3.1' ? new cvss.Cvss3P1(vector) : new cvss.Cvss4P0(vector)
  const score = calculator.calculateScores().overall
  return { ok: true, version: prefix, vector, score, rating: rate(score) }
}

/** The metrics by name, or the sentence that says which one is wrong and what would work. */
function readMetrics(version: Severity['version'], rest: string): ReadonlyMap<string, string> | string {
  const known = TABLES[version]
  const found = new Map<string, string>()
  for (const part of rest.split('/')) {
    const [, name, value] = /^([A-Za-z]{1,3}):([A-Za-z]{1,5})$/.exec(part) ?? []
    if (name === undefined || value === undefined)
      return `The vector has a part that is not METRIC:VALUE, such as AV:N. An example: ${EXAMPLE[version]}.`
    const values = known.get(name)
    if (!values) return `${name} is no metric of CVSS ${version}; it knows ${[...known.keys()].join(', ')}.`
    if (found.has(name)) return `${name} stands twice in the vector; give it once.`
    if (!values.includes(value))
      return `${value} is no value of ${name} in CVSS ${version}; it takes ${values.join(', ')}.`
    found.set(name, value)
  }
  const missing = [...known].filter(([name, values]) => !values.includes('X') && !found.has(name))
  if (missing.length === 0) return found
  return `The vector lacks ${missing.map(([name, values]) => `${name} (${values.join(', ')})`).join(', ')}.`
}
