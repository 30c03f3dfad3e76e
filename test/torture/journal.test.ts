import { appendFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Journal } from './journal.ts'
import type { Blow } from './life.ts'

const drawn = [1, 2, 3].map((commit): Blow => ({ step: 0, kind: 'commit', commit, when: 'after' }))
const of = { src: 'a', store: 'embedded' }
let path: string

beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'journal-')), 'journal')
})
afterEach(() => rm(join(path, '..'), { recursive: true }))

/** Judges the blow that is the n-th of those a journal was begun with. */
const judge = (journal: Journal, n: number, verdict: 'equal' | 'not equal') => {
  const blow = journal.blows[n]
  if (blow) journal.judge(blow, verdict)
}

test('a run that was stopped in the middle of a line goes on with what is left of the blows it had drawn', () => {
  const stopped = new Journal(drawn, path, of)
  judge(stopped, 1, 'equal')
  judge(stopped, 2, 'equal')
  judge(stopped, 2, 'not equal')
  appendFileSync(path, '[0,"eq')

  const next = new Journal(drawn.slice(1), path, of)
  expect(next.left()).toEqual(drawn.slice(0, 1))
  judge(next, 0, 'equal')

  const last = new Journal(drawn, path, of)
  expect(last.left()).toEqual([])
  expect([last.count('equal'), last.count('not equal')]).toEqual([2, 1])
})

test('a journal of another source is refused, and stays as it is', () => {
  judge(new Journal(drawn, path, of), 0, 'equal')
  expect(() => new Journal(drawn, path, { ...of, src: 'b' })).toThrow(/name another file/)
  expect(new Journal(drawn, path, of).left()).toEqual(drawn.slice(1))
})

test('without a file nothing outlives the run', () => {
  const journal = new Journal(drawn)
  judge(journal, 0, 'equal')
  expect(journal.left()).toEqual(drawn.slice(1))
})
