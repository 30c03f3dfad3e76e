import { ACTS } from './words/acts.ts'
import { NAMES } from './words/names.ts'
import { WHO } from './words/people.ts'
import { WEAK } from './words/weak-places.ts'

export const CONCEPTS = { ...WHO, ...ACTS, ...WEAK, ...NAMES }
export type Concept = keyof typeof CONCEPTS

/** Holds where all ideas stand within `span` sentences in a row (1 unless said), none of which has a `not`. */
export type Rule = {
  readonly name: string
  readonly weight: number
  /** An inner list holds where any of it stands. */
  readonly all: readonly (Concept | readonly Concept[])[]
  readonly not?: readonly Concept[]
  readonly span?: 2
}

const REAL = ['wish', 'cannot'] as const

/** What speaks for a report and would help an attacker: somebody does something that nobody should be able to do. */
export const TOLD: readonly Rule[] = [
  { name: 'things-of-others', weight: 2, all: ['foreign', 'reach'], not: REAL },
  { name: 'not-meant-for-them', weight: 2, all: ['foreign', 'reach', 'surprise'], not: REAL, span: 2 },
  {
    name: 'past-the-buttons',
    weight: 3,
    all: [['lowly', 'foreign', 'anyone'], 'tool', 'reach'],
    not: REAL,
    span: 2,
  },
  {
    name: 'hidden-but-sent',
    weight: 4,
    all: ['concealed', ['exposed', 'tool'], ['asset', 'secret']],
    not: REAL,
    span: 2,
  },
  { name: 'reaches-inside', weight: 4, all: ['internal', 'reach'], not: REAL },
  { name: 'runs-unasked', weight: 3.5, all: ['runs', 'unasked'], not: REAL },
  {
    name: 'local-file',
    weight: 3,
    all: ['localFile', ['harm', 'secret', 'anyone', 'lowly']],
    not: REAL,
    span: 2,
  },
  { name: 'another-id', weight: 2.5, all: ['swap', 'idNoun', 'foreign'], not: ['wish'], span: 2 },
  { name: 'without-login', weight: 3, all: ['noLogin', 'reach'], not: REAL },
  { name: 'without-login-nearby', weight: 1.5, all: ['noLogin', 'asset'], not: ['wish'], span: 2 },
  { name: 'anyone-gets-it', weight: 2, all: ['anyone', 'reach', 'asset'], not: REAL },
  { name: 'anyone-does-harm', weight: 2.5, all: ['anyone', 'harm'], not: REAL },
  { name: 'role-exceeded', weight: 2.5, all: ['lowly', 'reach', 'unchecked'], not: ['wish'], span: 2 },
  { name: 'role-exceeded-harm', weight: 2.5, all: ['lowly', 'harm'], not: REAL },
  { name: 'right-outlives', weight: 4, all: ['gone', 'still', 'entry'], not: ['wish', 'cannot'] },
  {
    name: 'right-outlives-nearby',
    weight: 1.5,
    all: ['gone', 'still', 'entry', 'reach'],
    not: ['wish'],
    span: 2,
  },
  { name: 'check-missing', weight: 2, all: ['unchecked', 'guard'], not: ['wish'] },
  { name: 'input-unchecked', weight: 1.5, all: ['unchecked', 'input'], not: ['wish'] },
  { name: 'input-reaches-sink', weight: 3, all: ['input', 'sink'], not: ['wish'] },
  { name: 'input-runs', weight: 2, all: ['input', 'runs', 'tested'], span: 2, not: ['wish'] },
  { name: 'attack-told', weight: 2.5, all: ['attacker', 'reach'], not: ['wish'] },
  { name: 'harm', weight: 2, all: ['harm'], not: REAL },
  {
    name: 'private-reached',
    weight: 2,
    all: ['concealed', 'reach', 'asset', ['anyone', 'lowly', 'noLogin']],
    not: REAL,
  },
  {
    name: 'private-to-others',
    weight: 2,
    all: ['privat', 'reach', 'asset', ['anyone', 'lowly', 'noLogin']],
    not: REAL,
  },
  {
    name: 'forbidden-reached',
    weight: 4,
    all: ['forbidden', ['anyone', 'lowly', 'foreign', 'concealed'], ['asset', 'secret']],
    span: 2,
    not: ['cannot'],
  },
  { name: 'misdelivered', weight: 4, all: ['misdelivered', ['asset', 'surprise']], span: 2, not: ['wish'] },
  { name: 'left-open', weight: 4, all: ['leftOpen', 'reachableThere'], span: 2, not: ['wish', 'cannot'] },
  {
    name: 'header-believed',
    weight: 4,
    all: ['spoofable', ['unchecked', 'harm', 'weakLogin']],
    span: 2,
    not: ['wish'],
  },
  { name: 'own-request', weight: 4, all: ['ownRequest'], not: REAL },
  { name: 'script-for-all', weight: 4, all: ['script', 'runs', 'byOne'], not: REAL },
  { name: 'link-followed', weight: 2, all: ['localFile', 'input', 'reach'], not: ['wish'] },
  { name: 'over-shared', weight: 4, all: ['overShared', 'reach'], not: REAL },
  { name: 'key-of-another', weight: 4, all: ['crossKey'], not: REAL },
  {
    name: 'uneasy',
    weight: 2,
    all: [
      'unease',
      'reach',
      'asset',
      ['anyone', 'lowly', 'foreign', 'noLogin', 'tool', 'gone', 'trick', 'concealed', 'otherPerson'],
    ],
    span: 2,
    not: REAL,
  },
  {
    name: 'by-a-trick',
    weight: 2.5,
    all: [
      'trick',
      'reach',
      ['foreign', 'lowly', 'noLogin', 'concealed', 'privat', 'secret', 'idNoun', 'harm', 'money'],
    ],
    span: 2,
    not: REAL,
  },
  {
    name: 'cached-for-others',
    weight: 3,
    all: ['cached', ['foreign', 'privat', 'otherPerson', 'secret']],
    span: 2,
    not: REAL,
  },
  { name: 'valid-forever', weight: 3, all: ['forever', ['secret', 'gone', 'concealed']], span: 2, not: REAL },
  { name: 'markup-let-in', weight: 3, all: ['markup', 'input'], span: 2, not: REAL },
  { name: 'upload-unchecked', weight: 4, all: ['upload'], not: REAL },
  {
    name: 'foreign-code-runs',
    weight: 4,
    all: ['myCode', ['input', 'attacker', 'tested', 'unasked']],
    span: 2,
    not: ['wish', 'cannot'],
  },
  { name: 'numbers-counted', weight: 3, all: ['enumerated', ['reach', 'asset']], span: 2, not: REAL },
  { name: 'others-get-mine', weight: 4, all: ['otherPerson', 'reach', 'mine'], not: REAL },
  { name: 'server-does-not-check', weight: 4, all: ['serverBlind'], not: ['wish'] },
  { name: 'poses-as-other', weight: 4, all: ['poses'], not: REAL },
  { name: 'used-again', weight: 4, all: ['reused', ['money', 'guessed', 'secret']], not: ['wish'] },
  { name: 'drained', weight: 4, all: ['drains'], not: ['wish'] },
  { name: 'uncovered', weight: 4, all: ['uncovered'], not: ['wish'] },
  { name: 'replayed', weight: 3.5, all: ['replayed', 'reach'], span: 2, not: ['wish'] },
  {
    name: 'after-the-end',
    weight: 3.5,
    all: ['afterEnd', 'reach', ['surprise', 'foreign', 'otherPerson', 'still']],
    span: 2,
    not: REAL,
  },
  { name: 'secret-in-side-product', weight: 2.5, all: ['secret', 'shown', 'artefact'], not: REAL },
  { name: 'secret-exposed', weight: 4, all: ['secret', 'exposed'], not: REAL },
  { name: 'secret-shown', weight: 1.5, all: ['secret', 'shown'], not: REAL },
  { name: 'secret-predictable', weight: 3.5, all: ['secret', 'predictable'], not: ['wish'] },
  { name: 'weak-crypto', weight: 1.5, all: ['predictable', 'cryptoPart', 'secret'], span: 2, not: ['wish'] },
  { name: 'stops-for-others', weight: 4, all: ['stops', 'byOne'], not: ['wish'] },
  { name: 'attacker-stops', weight: 2, all: ['stops', 'input', 'byOne'], span: 2, not: ['wish'] },
  { name: 'memory-from-outside', weight: 4, all: ['memory', 'input'], span: 2 },
  { name: 'session-mixed-up', weight: 4.5, all: ['sessionMix'], not: ['wish'] },
  { name: 'weak-login', weight: 4, all: ['weakLogin'], not: REAL },
  { name: 'money-tampered', weight: 4, all: ['money', 'cheat'], not: ['wish'] },
  { name: 'guessing', weight: 3, all: ['guessing', 'guessed'], not: ['wish'] },
  { name: 'transport', weight: 4, all: ['transport', 'update'], not: ['wish'], span: 2 },
  { name: 'open-to-the-net', weight: 3.5, all: ['openNet', 'reach'], not: ['wish'], span: 2 },
  { name: 'cross-site', weight: 4, all: ['crossSite', ['reach', 'harm']], not: ['wish'] },
  { name: 'workflow', weight: 4, all: ['ci'], not: ['wish'] },
  { name: 'release-altered', weight: 4, all: ['bad', 'release'], not: ['wish'], span: 2 },
  { name: 'intruded', weight: 4, all: ['intruded'], not: ['wish'] },
]

/** What speaks for a report without telling an attacker anything. */
export const NAMED: readonly Rule[] = [
  { name: 'flaw-in-text', weight: 1.5, all: ['flaw'], not: ['wish'] },
  { name: 'flaw-with-place', weight: 1, all: ['flaw', 'input'], not: ['wish'] },
  { name: 'attacker', weight: 1, all: ['attacker'], not: ['wish'] },
  { name: 'security-word', weight: 0.5, all: ['security'] },
  { name: 'disclosure-form', weight: 1, all: ['disclosure'] },
  { name: 'came-back', weight: 4, all: ['cameBack', ['security', 'flaw', 'memory']] },
  { name: 'defended', weight: 1.5, all: ['relief'] },
]
export const FLAW_IN_TITLE = 4
export const SECURITY_IN_TITLE = 1
export const TRIED = 1
export const PAYLOAD = 3
export const SECOND_PAYLOAD = 1
export const HOLE = 2.5
