import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emitterEventNames } from '@octokit/webhooks'
import { safeMessage } from './shell/log.ts'

const ghsa = /GHSA-/i

/** An opaque id, or undefined when it does not look like one: advisories are told by none. */
export function identifier(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:-]{1,128}$/.test(value) && !ghsa.test(value) ? value : undefined
}

/** A delivery's id in a form that GitHub or its emulators give: a UUID or a number. */
export function deliveryId(value: unknown): string | undefined {
  return typeof value === 'string' && /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,20})$/i.test(value)
    ? value
    : undefined
}

/** A word of our own vocabulary (event, action, method, kind). */
export function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z][a-z_.-]{0,63}$/i.test(value) && !ghsa.test(value)
    ? value
    : undefined
}

/** An event that GitHub has, by name. */
export function eventName(value: unknown): string | undefined {
  return emitterEventNames.find(known => known === value)
}

/** An HTTP status. */
export function statusCode(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) >= 100 && Number(value) < 600 ? Number(value) : undefined
}

/** The words of GitHub's own paths; whatever else stands in an address may name somebody or something. */
const pathWords = new Set(
  `access_tokens app assignees attempts branches check-runs check-suites collaborators comments commits compare
  contents cve deliveries events files forks git graphql hook installation installations issues labels lock members
  memberships merge merges orgs permission private-vulnerability-reporting pulls rate_limit reactions ref refs
  releases reports repos repositories requested_reviewers reviews search security-advisories statuses teams timeline
  trees user users`.split(/\s+/),
)
/** How many names follow these words. */
const named: Readonly<Record<string, number>> = { repos: 2, orgs: 1, users: 1, teams: 1, labels: 1 }

/** The form of an address at GitHub: `/repos/{}/{}/security-advisories/{}`. */
export function routeTemplate(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined
  const path = (/^(?:https?:\/\/[^/]*)?(?:\/api\/v3)?(\/[^?#]*)/.exec(address)?.[1] ?? '').slice(0, 1000)
  let names = 0
  const parts = path.split('/').map(part => {
    if (part === '') return ''
    if (names > 0 || !pathWords.has(part)) {
      names = Math.max(0, names - 1)
      return '{}'
    }
    names = named[part] ?? 0
    return part
  })
  return parts.join('/') || undefined
}

const deepest = 3
const mostCauses = 5

/**
 * What may be told of an error: its class, code and HTTP status, the request's method and form, the delivery it
 * belongs to, where in our own sources it was made, and what caused it. Its message only where it vouches for it.
 */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, status, request, event, errors, cause } = error as unknown as Record<string, unknown>
  const { method, url } = fieldsOf(request)
  const { id, name } = fieldsOf(event)
  const causes = [...(Array.isArray(errors) ? errors : []), ...(cause === undefined ? [] : [cause])]
  const told = {
    type: className(error),
    message: (error as { [safeMessage]?: unknown })[safeMessage] === true ? error.message : undefined,
    code: typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : undefined,
    status: statusCode(status),
    method: word(method),
    route: routeTemplate(url),
    event: eventName(name),
    delivery: deliveryId(id),
    at: framesOf(error),
    causes:
      causes.length > 0 && depth < deepest
        ? causes.slice(0, mostCauses).map(inner => describeError(inner, depth + 1))
        : undefined,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function className(error: Error): string {
  const name: unknown = Object.getPrototypeOf(error)?.constructor?.name
  return typeof name === 'string' && /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error'
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** The lines of our own sources that the error passed, innermost first: file and line alone. */
function framesOf(error: Error): readonly string[] | undefined {
  const { stack, message } = error
  // What stands before the frames repeats the message, which may hold lines that look like frames.
  const start = typeof stack === 'string' ? stack.indexOf(message) : -1
  if (typeof stack !== 'string' || start < 0) return undefined
  const frames = [
    ...stack
      .slice(start + message.length)
      .matchAll(/^ {4}at .*?\(?(?:file:\/\/)?(\/[^\s():]+):(\d+):\d+\)?$/gm),
  ]
    .map(([, file = '', line]) => `${relative(root, file)}:${line}`)
    .filter(frame => /^src\/[\w./-]+\.ts:\d+$/.test(frame))
  return frames.length > 0 ? frames.slice(0, 5) : undefined
}
