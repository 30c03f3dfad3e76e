import pino from 'pino'
import {
  deliveryId,
  describeError,
  eventName,
  identifier,
  routeTemplate,
  statusCode,
  word,
} from './log-fields.ts'
import type { Log, LogFields } from './shell/log.ts'

/** Wraps a line of our own code on its way through pino; nobody else can make one. */
class OwnLine {
  readonly fields: LogFields
  readonly sentence: string
  constructor(fields: LogFields, sentence: string) {
    this.fields = fields
    this.sentence = sentence
  }
}

type Options = { readonly level: pino.LevelWithSilent; readonly destination?: pino.DestinationStream }

/**
 * A pino logger that cannot leak, for Probot and Octokit, which log whole payloads, request bodies and answers. Of
 * their lines it keeps the level, who speaks, the delivery's id and event, and of errors and requests the type,
 * the status and the form of the address; every other word and object is dropped, at every level and in children.
 * Our own code logs through `ownLog`. Writes JSON lines to `destination`, by default to standard output.
 */
export function createLogger({ level, destination }: Options): pino.Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: label => ({ level: label }) },
    // What arrives here is described already; pino's own serializer would take a description for an error.
    serializers: { err: description => description },
    hooks: {
      logMethod(given, write) {
        const [first] = given as readonly unknown[]
        const [fields, sentence] =
          first instanceof OwnLine ? [ownFields(first.fields), first.sentence] : foreignLine(given)
        write.call(this, unbound(this, fields), sentence)
      },
    },
  }
  return sealed(pino(options, destination ?? standardOutput()))
}

/**
 * A line that standard output does not take (its disk is full, nobody reads it) is kept until it does, up to a megabyte, and
 * then lost: the work that it tells of goes on. What is written waits for nothing, so nothing is left to be flushed, which
 * would be tried for ever.
 */
function standardOutput(): pino.DestinationStream {
  const out = pino.destination({
    dest: process.stdout.fd,
    sync: true,
    maxLength: 1_048_576,
    retryEAGAIN: () => false,
  })
  out.on('error', () => {})
  return Object.assign(out, { flushSync: () => {} })
}

/**
 * What a child is bound to bypasses the hooks, and its options could undo them: both are filtered here. Children
 * are made from the root, since pino would write a key again that is bound again.
 */
function sealed(root: pino.Logger): pino.Logger {
  const { child, setBindings } = root
  return Object.assign(root, {
    child(this: pino.Logger, bindings: object, options?: pino.ChildLoggerOptions) {
      const level = options?.level ?? this.level
      return child.call(root, { ...this.bindings(), ...foreignBindings(bindings) }, { level })
    },
    setBindings(this: pino.Logger, bindings: object) {
      setBindings.call(this, unbound(this, foreignBindings(bindings)))
    },
  })
}

function unbound(logger: pino.Logger, fields: Record<string, unknown>): Record<string, unknown> {
  const bound = logger.bindings()
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in bound)))
}

/** The log of our own code, on a logger that `createLogger` made. */
export function ownLog(logger: pino.Logger): Log {
  const write =
    (level: keyof Log) =>
    (sentence: string, fields: LogFields = {}) =>
      logger[level](new OwnLine(fields, sentence))
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    fatal: write('fatal'),
  }
}

/**
 * Closes the other ways to the terminal: the console, on which libraries fall back (Octokit tells there which
 * advisory it asked for), and Node's own account of an uncaught error, with its whole message. From here on both go
 * through the logger, and an uncaught error ends the process with 1.
 */
export function guardProcess(logger: pino.Logger): void {
  const { debug, info, warn, error } = logger
  const to = (write: pino.LogFn) => (first?: unknown) => write.call(logger, first)
  Object.assign(console, {
    debug: to(debug),
    info: to(info),
    log: to(info),
    warn: to(warn),
    error: to(error),
  })
  const crash = (err: unknown) => {
    ownLog(logger).fatal('An unexpected error ends the process.', { err })
    process.exit(1)
  }
  process.on('uncaughtException', crash).on('unhandledRejection', crash)
}

function ownFields(fields: LogFields): Record<string, unknown> {
  const { case: id, delivery, event, action, installation, method, route, kind, err } = fields
  const numbers = {
    installation,
    attempt: fields.attempt,
    status: fields.status,
    milliseconds: fields.milliseconds,
    port: fields.port,
    count: fields.count,
  }
  return {
    case: identifier(id),
    delivery: identifier(delivery),
    event: word(event),
    action: word(action),
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => Number.isFinite(value))),
    method: word(method),
    route: routeTemplate(route),
    kind: word(kind),
    ...(err === undefined ? {} : { err: describeError(err) }),
  }
}

const speakers = new Set(['probot', 'octokit', 'github', 'event', 'server', 'http', 'pino'])

function foreignBindings(bindings: object): Record<string, unknown> {
  const { name, id } = bindings as { name?: unknown; id?: unknown }
  return {
    ...(typeof name === 'string' && speakers.has(name) ? { from: name } : {}),
    ...(deliveryId(id) === undefined ? {} : { delivery: deliveryId(id) }),
  }
}

function foreignLine(given: readonly unknown[]): [Record<string, unknown>, string] {
  const [first, second] = given
  const text = [first, second].find(part => typeof part === 'string') ?? ''
  const { err, error, event } = (typeof first === 'object' && first !== null ? first : {}) as Record<
    string,
    unknown
  >
  const problem = [first, err, error].find(part => part instanceof Error)
  const { id, name } = (typeof event === 'object' && event !== null ? event : {}) as Record<string, unknown>
  const request = /^GitHub request: ([A-Z]{3,7}) (\S+) - (\d{3})$/.exec(text)
  const fields = {
    ...(problem === undefined ? {} : { err: describeError(problem) }),
    delivery: deliveryId(id),
    event: eventName(name),
    ...(request
      ? { method: request[1], route: routeTemplate(request[2]), status: statusCode(Number(request[3])) }
      : {}),
  }
  return [fields, request ? 'A request to GitHub was answered.' : foreignSentence(text)]
}

/** Known beginnings of what Probot says, each with what we say instead. */
const translations: readonly (readonly [RegExp, string])[] = [
  [/^(Request quota exhausted|Rate limit hit)/, "GitHub's rate limit is reached."],
  [/^(Secondary quota detected|Secondary Rate limit)/, "GitHub's secondary rate limit is reached."],
  [/^Your private key/, 'GitHub does not accept APP_ID with PRIVATE_KEY.'],
  [/^Webhook received/, 'A delivery is handled.'],
]

function foreignSentence(text: string): string {
  return translations.find(([known]) => known.test(text))?.[1] ?? 'A library said something that is withheld.'
}
