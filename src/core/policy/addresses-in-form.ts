import { passages } from './prose/passages.ts'
import { sentences } from './prose/sentences.ts'

/** An address or link that cannot work, by its form alone. */
export type DeadAddress = { readonly value: string; readonly line: number; readonly why: string }

/** Names that are kept for examples and tests (RFC 2606, RFC 6761): nobody can be reached there. */
const reserved = /(?:^|\.)(?:example|example\.(?:com|net|org)|test|invalid|localhost|local)$/i
const host = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/i
const mail = /[\w.+-]{1,64}@([\w.-]{0,252}\w)/g

/**
 * The addresses and links of a policy's prose that cannot work: a name that is reserved for examples, a host that
 * is none, a report sent over plain `http`. Nothing is fetched and nobody is asked.
 */
export function deadAddresses(markdown: string): readonly DeadAddress[] {
  const found = new Map<string, DeadAddress>()
  const note = (value: string, line: number, why: string | null) => {
    if (why && !found.has(value)) found.set(value, { value, line, why })
  }
  for (const { text, line, links } of sentences(passages(markdown).passages)) {
    for (const [value, at = ''] of text.matchAll(mail)) note(value, line, whyNot(at))
    for (const { url } of links) {
      const [, address] = /^mailto:([^?]*)/i.exec(url) ?? []
      if (address !== undefined) note(address, line, whyNot(address.split('@').at(-1) ?? ''))
      else note(url, line, whyNotLink(url))
    }
  }
  return [...found.values()]
}

function whyNotLink(url: string): string | null {
  const [, scheme = '', authority = ''] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)/i.exec(url) ?? []
  if (!/^https?$/i.test(scheme)) return null
  const name = authority.replace(/^.*@/, '').replace(/:\d*$/, '')
  return whyNot(name) ?? (scheme.toLowerCase() === 'http' ? 'is not encrypted: use `https`' : null)
}

function whyNot(name: string): string | null {
  if (reserved.test(name)) return 'is a name that is reserved for examples'
  return host.test(name) ? null : 'is no address that can be reached'
}
