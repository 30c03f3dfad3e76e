import { expect, test } from 'vitest'
import { Unrecorded } from '../../src/shell/unrecorded.ts'

const at = (time: string) => new Date(`2026-01-0${time}Z`)
const lost = new Unrecorded(at('2T10:00:00.500'), at('2T12:00'), at('2T13:00'))

test.each([
  ['the second of the last on record', '2T10:00', true, true, true],
  ['what was written before it and not read yet', '2T09:59:59', false, true, true],
  ['the time between', '2T11:00', true, true, true],
  ['what was written since', '2T12:00:01', false, false, true],
  ['what polling finds after the start', '2T15:00', false, false, true],
  ['what has come about since', '2T15:01', false, false, false],
])('of a time that is on no record: %s', (_, time, holds, mayHaveRead, mayHaveKnown) => {
  const instant = at(time)
  expect([lost.holds(instant), lost.mayHaveRead(instant), lost.mayHaveKnown(instant)]).toEqual([
    holds,
    mayHaveRead,
    mayHaveKnown,
  ])
})
