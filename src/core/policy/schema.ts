import { z } from 'zod'
import { isZone } from '../deadlines/calendar.ts'
import { holidayCode } from '../deadlines/holidays.ts'
import { parseLength } from './duration.ts'
import { isDate, readPackage, readPerson, readRelated, readRepository, readService } from './names.ts'
import {
  datePattern,
  lengthPattern,
  packagePattern,
  personPattern,
  regionPattern,
  relatedPattern,
  repositoryPattern,
  servicePattern,
  zonePattern,
} from './schema-patterns.ts'
import { alternatives, nearest, quoted } from './wording.ts'
import { mostErrors } from './yaml.ts'

/** The two files that hold a policy: `.github/pledge.yml`, and `pledge.yml` in the coordination repository. */
export type ConfigKind = 'public' | 'coordination'

/** The sentence for a value of another kind; for a missing one the reader of the file adds the key's name. */
const wants = (what: string) => (issue: { readonly input?: unknown }) =>
  issue.input === undefined ? `write ${what}.` : `Write ${what} here, not ${kindOf(issue.input)}.`

/** The same for texts that YAML took for something else, such as a login of digits. */
const wantsText = (what: string) => (issue: { readonly input?: unknown }) =>
  wants(what)(issue) +
  (/^(number|boolean)$/.test(typeof issue.input) ? ' Put it in quotes if it is meant.' : '')

function kindOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map of keys'
  const kind = typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'yes/no value' : 'number'
  return `the ${kind} ${quoted(String(value))}`
}

/** A text that `read` turns into a value; where it answers null, `what` says what would work. */
function textual<T>(what: string, read: (text: string) => T | null, meta: z.GlobalMeta = {}) {
  return z
    .string({ error: wantsText(what) })
    .meta(meta)
    .transform((text, context): T => {
      const value = read(text)
      if (value !== null) return value
      context.addIssue({ code: 'custom', message: `${quoted(text)} does not work here: write ${what}.` })
      return z.NEVER
    })
}

/** A map that knows its keys; an unknown one is answered with the nearest of them, one line for each. */
function map<Shape extends z.ZodRawShape>(shape: Shape, elsewhere: Readonly<Record<string, string>> = {}) {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, mostErrors)
            .map(key => elsewhere[key] ?? unknownKey(key, known))
            .join('\n')
        : wants('a map of keys')(issue),
  })
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  if (near !== null && near.distance <= Math.max(2, near.word.length / 3))
    return `There is no key ${quoted(key)} here. Did you mean ${quoted(near.word)}?`
  return `There is no key ${quoted(key)} here. It takes ${alternatives(known)}.`
}

/** One value or a list of them, read as a list. The order of the two is relied on when errors are told. */
function oneOrMany<Item extends z.ZodType<unknown, unknown>>(item: Item, most: number) {
  const list = z.array(item).max(most, { error: `This list is too long: ${most} entries are enough.` })
  return z
    .union([item, list])
    .transform(value => (Array.isArray(value) ? value : [value]) as z.output<Item>[])
}

const lengthText = 'a length of time, such as `48 hours`, `7 days`, `3 business days` or `PT48H`'
const lengthMeta = {
  examples: ['48 hours', '7 days', '3 business days', 'PT48H', 'none'],
  pattern: lengthPattern,
  maxLength: 100,
}
/** Said at every length: a description of a key stands in the place of its value's own. */
const lengthHelp =
  'A number with seconds, minutes, hours, days, weeks or business days; or ISO 8601. `none` switches it off.'

/** A length, or `none`, which is kept as null: switched off. */
const lengthOrNone = z
  .string({ error: wants(`${lengthText}, or \`none\``) })
  .meta(lengthMeta)
  .transform((text, context) => {
    if (text.trim().toLowerCase() === 'none') return null
    const read = parseLength(text)
    if (read.ok) return read.length
    context.addIssue({ code: 'custom', message: read.message })
    return z.NEVER
  })

/** A key that takes a length; `what` says between which two moments. */
const length = (what: string) => lengthOrNone.optional().describe(`${what} ${lengthHelp}`)

const repository = textual('a repository as `owner/name`', readRepository, {
  examples: ['acme/security'],
  pattern: repositoryPattern,
})
const repositoryText = textual('a repository as `owner/name`', text => readRepository(text) && text.trim(), {
  examples: ['acme/engine'],
  pattern: repositoryPattern,
})
const person = textual('a GitHub login, or a team as `organisation/team`', readPerson, {
  examples: ['alice', 'acme/security-team'],
  pattern: personPattern,
})
const people = oneOrMany(person, 200)
const date = textual('a date as YYYY-MM-DD', text => (isDate(text) ? text : null), {
  format: 'date',
  pattern: datePattern,
})
const plain = (what: string, most: number) =>
  textual(what, text => (/^\P{C}+$/u.test(text.trim()) && text.length <= most ? text.trim() : null), {
    pattern: '\\S',
    maxLength: most,
  })
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: wants(alternatives(words)) })

const calendar = map({
  zone: textual(
    'a time zone by its IANA name, such as `Europe/Berlin` or `UTC`',
    text => (isZone(text) ? text : null),
    { pattern: zonePattern },
  )
    .optional()
    .describe('The time zone that business days and dates are counted in.'),
  holidays: z
    .union([
      textual('a country or state, such as `DE` or `DE-BY`, or a list of dates as YYYY-MM-DD', holidayCode, {
        pattern: regionPattern,
      }),
      z.array(date).max(1000, { error: 'This list is too long: 1000 dates are enough.' }),
    ])
    .optional()
    .describe(
      'Days that are no business days: a country or state code, or dates. Weekends are Saturday and Sunday in every country.',
    ),
})

/** Only the response may wait for the reporter: every other promise runs on whatever is asked. */
const pause = z
  .union([oneOf(['respond', 'none']), z.array(oneOf(['respond']))])
  .transform(value => (Array.isArray(value) ? value : value === 'none' ? [] : [value]))

/** Nothing is published at the end of an embargo, whatever stands here: it is about what the reporter is told, and when. */
const atEnd = oneOf(['ask', 'release-reporter']).describe(
  'When the date of an embargo has come: `release-reporter` tells the reporter that they are free to publish and calls the coordinators; `ask` asks the coordinators first, for a day.',
)

/** Keys that both files take: the public ones, where they stand in both, go before the private ones. */
const shared = {
  calendar: calendar.optional(),
  pause: pause.optional().describe('The promise whose clock waits while the reporter is asked: `respond`.'),
  embargo: map({
    minimum: length('A shorter embargo is answered, never agreed to by itself.'),
    at_end: atEnd.optional(),
  }).optional(),
  at_end: atEnd.optional(),
  public_issues: map({
    watch: z
      .boolean({ error: wants('`true` or `false`') })
      .optional()
      .describe('Whether public issues are looked at for vulnerability reports.'),
    label: plain('a label of at most 50 characters', 50)
      .optional()
      .describe('A label that other issues carry too, so that it tells nobody which ones are reports.'),
  }).optional(),
  discussion: length('How long a change of the policy is open for discussion.'),
  approvers: people.optional().describe('Who must approve a change of the policy.'),
  check: oneOf(['required', 'optional'])
    .optional()
    .describe('`required` runs the check on every pull request.'),
}

const publicOnly = {
  coordination: repository.optional().describe('The private repository where cases are worked.'),
  promises: map({
    acknowledge: length('From the report to its acknowledgement.'),
    respond: length('From the report to a response with the next steps.'),
    update: length('Between two status updates.'),
    disclose: length('From the report to its publication.'),
  }).optional(),
}

const remediationPlace = map({
  mirror: repositoryText.describe('The private repository where the fix is prepared.'),
  releases: oneOrMany(plain('the name of a branch', 200), 100).describe(
    'The branches of every supported release.',
  ),
  package: textual('a package as `ecosystem:name`, such as `npm:engine` or `pip:engine`', readPackage, {
    examples: ['npm:engine'],
    pattern: packagePattern,
  })
    .optional()
    .describe('The package that the repository publishes, for advisories to name.'),
})

const coordinationOnly = {
  coordinators: people.optional().describe('Who coordinates: logins, or teams as `organisation/team`.'),
  away: z
    .array(
      map({ coordinator: person, from: date, until: date }).refine(({ from, until }) => from <= until, {
        error: '`until` is before `from`: both days are part of the leave.',
      }),
      { error: wants('a list of `{ coordinator, from, until }`') },
    )
    .max(500)
    .optional()
    .describe('Who is on leave; both days included.'),
  remediation: z
    .record(repositoryText, remediationPlace, { error: wants('a map of repositories') })
    .superRefine((places, { addIssue }) => {
      for (const [name, { mirror }] of Object.entries(places))
        if (name.toLowerCase() === mirror.toLowerCase())
          addIssue({
            code: 'custom',
            path: [name, 'mirror'],
            message: 'A repository is no mirror of itself: name a private copy of it.',
          })
    })
    .optional()
    .describe('Where fixes of each repository are prepared.'),
  coordinates: oneOrMany(repositoryText, 1000)
    .optional()
    .describe(
      'Repositories that may name this coordination repository though their organisation names another.',
    ),
  readers: people.optional().describe('Who, besides owners and coordinators, may read the mirrors.'),
  related: oneOrMany(
    textual('a repository as `owner/name`, or `service:NAME`', readRelated, { pattern: relatedPattern }),
    1000,
  )
    .optional()
    .describe('Where to look for similar problems.'),
  services: z
    .record(
      textual(
        'the name of a service: letters, digits, `-`, `_` and `.`',
        text => readService(`service:${text}`),
        { pattern: servicePattern },
      ),
      oneOrMany(plain('who runs it', 200), 50),
      {
        error: wants('a map of services to who runs them'),
      },
    )
    .optional()
    .describe('Services, each with who runs it.'),
}

const elsewhere = (keys: object, file: string) =>
  Object.fromEntries(Object.keys(keys).map(key => [key, `${quoted(key)} belongs in ${file}.`]))

/** `.github/pledge.yml` of an organisation or a repository. Public: it holds promises and no people. */
export const publicConfig = map(
  { ...publicOnly, ...shared },
  elsewhere(coordinationOnly, '`pledge.yml` at the root of the coordination repository, which is private'),
)
/** `pledge.yml` at the root of the coordination repository. */
export const coordinationConfig = map(
  { ...coordinationOnly, ...shared },
  elsewhere(publicOnly, '`.github/pledge.yml`, where everybody can read it'),
)

export type PublicConfig = z.output<typeof publicConfig>
export type CoordinationConfig = z.output<typeof coordinationConfig>

/** The JSON Schema of one of the files, for editors: what may be written, not what it is read into. */
export function toJsonSchema(kind: ConfigKind): Record<string, unknown> {
  const schema = kind === 'public' ? publicConfig : coordinationConfig
  const title =
    kind === 'public' ? 'Pledge: promises of a security policy' : 'Pledge: a coordination repository'
  const { properties = {}, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
  // As the reader takes it: a file, or a key at its top, with nothing behind it says nothing.
  const orEmpty = Object.entries(properties).map(([key, value]) => {
    const { description, ...taken } = typeof value === 'object' ? value : {}
    return [key, { ...(description ? { description } : {}), anyOf: [taken, { type: 'null' }] }]
  })
  return { ...rest, type: ['object', 'null'], properties: Object.fromEntries(orEmpty), title }
}
