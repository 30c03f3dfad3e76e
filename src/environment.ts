import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseLength } from './core/policy/duration.ts'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const
type LogLevel = (typeof logLevels)[number]

/** What the environment says, read and checked. */
export type Settings = {
  readonly appId: number
  /** PEM with real line breaks. */
  readonly privateKey: string
  /** The secret in force first, then the one that is being rotated out, if any. */
  readonly webhookSecrets: readonly string[]
  /** Root of GitHub's REST API, without a slash at its end. */
  readonly apiUrl: string
  /** Root of GitHub's pages, without a slash at its end. */
  readonly webUrl: string
  readonly host: string
  readonly port: number
  readonly logLevel: LogLevel
  /** Folder of the embedded database. */
  readonly dataFolder: string
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | null
  readonly pollSeconds: number
  readonly metricsToken: string | null
  /** A file to write, or an http(s) address to call, once a minute while work is done. */
  readonly heartbeat: string | null
}

/** The variables that hold a secret, or may. */
export const secretVariables = [
  'PRIVATE_KEY',
  'WEBHOOK_SECRET',
  'WEBHOOK_SECRET_PREVIOUS',
  'DATABASE_URL',
  'METRICS_TOKEN',
  'PLEDGE_HEARTBEAT',
] as const

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings from environment variables and, for PRIVATE_KEY_PATH, from that file. An empty variable
 * counts as one that is not set. The message is one sentence about the first thing that is wrong: it names the
 * variable and what would work, and repeats no value, since a secret may stand in the wrong variable.
 */
export function readEnvironment(
  env: Environment,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, settings: settingsOf(env) }
  } catch (problem) {
    if (problem instanceof Unusable) return { ok: false, message: problem.message }
    throw problem
  }
}

/** The part of it that everything needs which asks GitHub, for what runs without an App; refuses as `readEnvironment`. */
export function readGitHubRoots(
  env: Environment,
):
  | ({ readonly ok: true } & Pick<Settings, 'apiUrl' | 'webUrl'>)
  | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, ...github(env) }
  } catch (problem) {
    if (problem instanceof Unusable) return { ok: false, message: problem.message }
    throw problem
  }
}

class Unusable extends Error {}

function refuse(message: string): never {
  throw new Unusable(message)
}

function settingsOf(env: Environment): Settings {
  const token = value(env, 'METRICS_TOKEN')
  const url = value(env, 'DATABASE_URL')
  if (url !== undefined && !/^postgres(ql)?:\/\//.test(url))
    refuse(
      'DATABASE_URL is no PostgreSQL address: write postgres://user:password@host/database, or leave it out.',
    )
  return {
    appId: appId(env),
    privateKey: privateKey(env),
    webhookSecrets: webhookSecrets(env),
    ...github(env),
    host: value(env, 'HOST') ?? 'localhost',
    port: port(env),
    logLevel: logLevel(env),
    dataFolder: value(env, 'PLEDGE_DATA') ?? './data',
    databaseUrl: url ?? null,
    pollSeconds: pollSeconds(env),
    metricsToken: token ?? null,
    heartbeat: heartbeat(env),
  }
}

function value(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined
}

function appId(env: Environment): number {
  const given = value(env, 'APP_ID')
  if (given === undefined)
    refuse('APP_ID is missing: set it to the App ID on the settings page of your GitHub App.')
  if (!/^[1-9]\d{0,14}$/.test(given))
    refuse(
      'APP_ID is no number: set it to the App ID (not the client ID) on the settings page of your GitHub App.',
    )
  return Number(given)
}

/** Takes what Probot takes: PEM, PEM with `\n` written out, base64 of either; and the file's content likewise. */
function privateKey(env: Environment): string {
  const inline = value(env, 'PRIVATE_KEY')
  const path = value(env, 'PRIVATE_KEY_PATH')
  if (inline !== undefined) return rsaKey(inline, 'PRIVATE_KEY')
  if (path === undefined)
    refuse(
      "PRIVATE_KEY is missing: set it to the App's private key (PEM), or PRIVATE_KEY_PATH to the .pem file.",
    )
  return rsaKey(fileText(path), 'PRIVATE_KEY_PATH')
}

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return refuse(
      "PRIVATE_KEY_PATH names no file that can be read: set it to the path of the App's .pem file.",
    )
  }
}

function rsaKey(given: string, name: string): string {
  const text = /^[A-Za-z0-9+/\s]+=*\s*$/.test(given) ? Buffer.from(given, 'base64').toString() : given
  const pem = lines(text.replaceAll('\\n', '\n').trim())
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem
  } catch {
    // Node's own words may quote the key.
  }
  return refuse(
    `${name} holds no RSA private key: use the .pem file downloaded from your GitHub App, unchanged.`,
  )
}

/** Some dashboards turn the line breaks of a pasted key into spaces. */
function lines(pem: string): string {
  const parts = /^(-----BEGIN [A-Z ]+-----)([^-]+)(-----END [A-Z ]+-----)$/.exec(pem)
  return parts ? `${parts[1]}\n${parts[2]?.trim().replace(/\s+/g, '\n')}\n${parts[3]}\n` : pem
}

const shortestSecret = 16

function webhookSecrets(env: Environment): readonly string[] {
  // Not trimmed: every character of a secret counts in the signature.
  const { WEBHOOK_SECRET: current, WEBHOOK_SECRET_PREVIOUS: previous } = env
  if (!current?.trim())
    refuse(
      'WEBHOOK_SECRET is missing: set it to the webhook secret of your GitHub App, at least 16 random characters.',
    )
  return [current, ...(previous?.trim() ? [previous] : [])].map((secret, index) => {
    const name = index === 0 ? 'WEBHOOK_SECRET' : 'WEBHOOK_SECRET_PREVIOUS'
    if (secret.trim() === 'development')
      refuse(`${name} is the well-known "development": use at least 16 random characters of your own.`)
    if (secret.trim().length < shortestSecret)
      refuse(`${name} is too short: use at least ${shortestSecret} random characters.`)
    return secret
  })
}

/** GitHub.com unless GHE_HOST names another one, by the addresses that Probot makes of it. */
function github(env: Environment): Pick<Settings, 'apiUrl' | 'webUrl'> {
  const host = value(env, 'GHE_HOST')
  const protocol = value(env, 'GHE_PROTOCOL') ?? 'https'
  if (protocol !== 'https' && protocol !== 'http')
    refuse('GHE_PROTOCOL is neither https nor http: set it to one of them, or leave it out for https.')
  if (host === undefined) return { apiUrl: 'https://api.github.com', webUrl: 'https://github.com' }
  const webUrl = `${protocol}://${host}`
  if (!/^[\w.-]+(:\d{1,5})?$|^\[[\da-fA-F:]+\](:\d{1,5})?$/.test(host) || !URL.canParse(webUrl))
    refuse(
      'GHE_HOST is no host name: write it without https:// and without a path, such as github.example.org.',
    )
  return { apiUrl: `${webUrl}/api/v3`, webUrl }
}

function port(env: Environment): number {
  const given = value(env, 'PORT') ?? '3000'
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535)
    refuse('PORT is no port: set it to a number from 0 (any free one) to 65535, or leave it out for 3000.')
  return Number(given)
}

function logLevel(env: Environment): LogLevel {
  const given = value(env, 'LOG_LEVEL')?.toLowerCase() ?? 'info'
  const level = logLevels.find(known => known === given)
  return (
    level ??
    refuse(`LOG_LEVEL is unknown: set it to one of ${logLevels.join(', ')}, or leave it out for info.`)
  )
}

function heartbeat(env: Environment): string | null {
  const given = value(env, 'PLEDGE_HEARTBEAT')
  if (given?.includes('://') && !(/^https?:\/\//.test(given) && URL.canParse(given)))
    refuse('PLEDGE_HEARTBEAT is no address: write one with https://, or the path of a file, or leave it out.')
  return given ?? null
}

const longestPoll = 24 * 3600

function pollSeconds(env: Environment): number {
  const read = parseLength(value(env, 'PLEDGE_POLL') ?? '5 minutes')
  if (!read.ok || read.length.kind !== 'elapsed' || read.length.seconds > longestPoll)
    refuse(
      'PLEDGE_POLL is no time between 1 second and 24 hours: write one such as 5 minutes, or leave it out.',
    )
  return read.length.seconds
}
