import { expect, test } from 'vitest'
import { confirm, releaseToPublic, releaseToReporter, type Words, wordsFor } from '../../src/core/audience.ts'

// What must not compile is shown by the compiler: an expected error that is none is an error.

const among = wordsFor('coordinators', 'Among coordinators.')

test('words for one audience are none for another, and do not become any by the way', () => {
  // @ts-expect-error Words of coordinators are not public.
  const open: Words<'public'> = among
  // @ts-expect-error Nor are they made public by calling them so.
  const called = wordsFor('public', among)
  // @ts-expect-error What goes to the reporter is not public either.
  const told: Words<'public'> = releaseToReporter(among)
  // @ts-expect-error A mirror's readers need not know of the case.
  const mirrored = wordsFor('mirror', among)
  // @ts-expect-error A plain text is for nobody.
  const plain: Words<'public'> = 'text'
  expect([open, called, told, mirrored, plain]).toHaveLength(5)
  expect(wordsFor('coordinators', among)).toBe(among)
})

test('only what was confirmed becomes public', () => {
  const confirmed = confirm('3f2a-9c41-07de-11b2', '3f2a-9c41-07de-11b2')
  // @ts-expect-error It may not have been confirmed.
  releaseToPublic(among, confirmed)
  // @ts-expect-error Nobody but `confirm` says that it was.
  releaseToPublic(among, {})
  if (!confirmed) throw new Error('the same is the same')
  expect(releaseToPublic(among, confirmed)).toBe(among)
  expect(confirm('3f2a-9c41-07de-11b2', '3f2a-9c41-07de-11b3')).toBeNull()
})
