import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Case } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { FactOf } from '../case/fact.ts'
import { idsIn, namesIn, phrasesIn, plain, tokensIn, wordsOfName } from './words.ts'

/** What kind of sign a public text shows. */
export type Sign = FactOf<'leakSuspected'>['sign']

/** Of what an advisory says, all that gives signs. */
export type Told = {
  readonly ghsa: string
  readonly cve: string | null
  readonly summary: string
  readonly description: string
  readonly functions: readonly string[]
}

/** The signs of a case, as hashes: who holds them can recognise a text, and read none. */
export type Signs = {
  /** Random, 16 bytes in hexadecimal; cases may share it, so that a text is hashed once for all of them. */
  readonly salt: string
  readonly id: readonly string[]
  readonly name: readonly string[]
  readonly phrase: readonly string[]
}

/** The most signs that are kept of a case; of a long report its beginning. */
const most = { id: 8, name: 200, phrase: 2000 }

/**
 * A case that may have something to hide: signs are kept of these only, and erased with what ends it. Closing does
 * not end an embargo: the words of a duplicate are those of the case that it repeats.
 */
export const isWatched = ({ source, report, publishedAt, embargo }: Case): boolean =>
  source.kind === 'advisory' &&
  publishedAt === null &&
  embargo.state !== 'exited' &&
  (report !== 'closed' || holds(embargo))

/** Whether an embargo holds, or is proposed: a public sign is told of then. */
export const isEmbargoed = (c: Case): boolean => isWatched(c) && c.embargo.state !== 'none'

/** The signs by which a public text shows this advisory. */
export function signsOf(told: Told, salt: string): Signs {
  const description = plain(told.description)
  const text = `${plain(told.summary)}\n${description}`
  const hashes = (kind: 'id' | 'name' | 'phrase', values: Iterable<string>) =>
    [...new Set(values)].slice(0, most[kind]).map(value => hashed(salt, kind, value))
  return {
    salt,
    // Other ids in the text are those of others.
    id: hashes('id', idsIn(`${told.ghsa} ${told.cve ?? ''}`)),
    name: hashes('name', namesOf(told, text)),
    phrase: hashes('phrase', phrasesIn(text)),
  }
}

/**
 * Looks a public text through for the signs of many cases at once; gives what it shows of each, null where nothing.
 * Of several the plainest: an id, then a name, then a phrase.
 */
export function look(text: string): (signs: Signs) => Exclude<Sign, 'branch'> | null {
  const read = plain(text)
  const values = {
    id: [...new Set(idsIn(read))],
    name: [...new Set(tokensIn(read).flatMap(namesIn))],
    phrase: [...new Set(phrasesIn(read))],
  }
  const known = new Map<string, ReadonlySet<string>>()
  const of = (salt: string, kind: 'id' | 'name' | 'phrase') => {
    const key = `${salt}/${kind}`
    const set = known.get(key) ?? new Set(values[kind].map(value => hashed(salt, kind, value)))
    known.set(key, set)
    return set
  }
  return signs =>
    (['id', 'name', 'phrase'] as const).find(kind => {
      const shown = of(signs.salt, kind)
      return signs[kind].some(hash => shown.has(hash))
    }) ?? null
}

/** Whether a public text names one of these branches of private mirrors. */
export const namesBranch = (text: string, branches: Iterable<string>): boolean => {
  const read = plain(text)
  return [...branches].some(branch => read.includes(branch))
}

/** 64 bits tell the signs of a case from all the words of a text. */
const hashed = (salt: string, kind: string, value: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${salt}/${kind}/${value}`)).subarray(0, 8))

/** The names in an advisory that hardly stand anywhere else, as words. */
function* namesOf(told: Told, text: string): Iterable<string> {
  for (const name of told.functions) {
    const words = wordsOfName(plain(name))
    if (words.length > 1) yield words.join(' ')
    yield* partsOf(plain(name))
  }
  // Code that calls the project's interface names what everybody calls; of that its files alone are telling.
  const fence = /^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?(?:^[ \t]*\1|$(?![\s\S]))/gm
  for (const [block] of text.matchAll(fence)) for (const token of tokensIn(block)) yield* fileIn(token)
  for (const token of tokensIn(text.replace(fence, '\n'))) {
    yield* fileIn(token)
    if (!/^https?:/.test(token)) yield* partsOf(token)
  }
}

/** The parts of a path of names that are code by their form and of two words or more: `unpackNested`, `nested_members`. */
function* partsOf(token: string): Iterable<string> {
  for (const part of token.split(/[./\\#:-]+/)) {
    const words = wordsOfName(part)
    const isCode = /^\$?_*\p{Ll}[\p{L}\d]*\p{Lu}/u.test(part) || /[^_]_+[^_]/.test(part) || words.length > 2
    const isJoined = isCode || token.includes('#') || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(part)
    const name = words.join(' ')
    if (words.length < 2 || !isJoined || /(?:error|exception)$/.test(name) || usual.has(name)) continue
    yield name
  }
  // A route of an interface.
  if (/^\/(?!etc|var|usr|home|tmp|proc|dev|bin|opt)[a-z][\w-]*(?:\/[\w-]+){2,}$/.test(token))
    yield wordsOfName(token).join(' ')
}

/** A file, where its name alone or with its folder is not one that any project has. */
function* fileIn(token: string): Iterable<string> {
  const [, folder, stem, ending] =
    /(?:([\w-]+)[/\\])?([\w-]+)\.([a-z]{1,4}\d?|[ch]pp)(?:[:.]|$)/.exec(token) ?? []
  if (!stem || !ending || !sources.has(ending)) return
  const words = wordsOfName(stem)
  if (words.length > 1) yield [...words, ending].join(' ')
  else if (folder && !usualFiles.has(words[0] ?? ''))
    yield wordsOfName(`${folder}/${stem}.${ending}`).join(' ')
}

const sources: ReadonlySet<string> = new Set(
  'c cc cpp cs ex exs go h hpp java jl js jsx kt lua m mjs mm php pl pm py r rb rs scala sh sql swift ts tsx vue zig'.split(
    ' ',
  ),
)

const usualFiles: ReadonlySet<string> = new Set(
  'index main init mod lib app server setup utils util test tests types config constants helpers conftest'.split(
    ' ',
  ),
)

/** Two words that look like code and stand in any text. */
const usual: ReadonlySet<string> = new Set(
  (
    'git hub,git lab,java script,type script,open ssl,open ssh,mac os,my sql,postgre sql,no sql,web socket,web assembly,' +
    'graph ql,node js,you tube,dev ops,dev tools,local storage,session storage,inner html,set timeout,to string,read file,' +
    'write file,user agent,content type,pre release,file name,user name,pass word,time out,add event listener,query selector,' +
    'post message,array buffer,json parse,child process,node modules,site packages,user id,access token,api key'
  ).split(','),
)
