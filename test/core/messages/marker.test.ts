import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMarker, marker } from '../../../src/core/messages/marker.ts'
import { fence, fitted, inline, quote } from '../../../src/core/messages/quote.ts'

const HASH = '4f9c0e2ab1d3c4f5'
const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e-12-0'

test('a marker is found on the first line, whatever ends it', () => {
  for (const id of [HASH, UUID])
    for (const rest of ['', '\nText', '\r\nText', '  \n\n> a'])
      expect(findMarker(`${marker(id)}${rest}`)).toBe(id)
})

test.each([
  ['later', `Text\n${marker(HASH)}`],
  ['after a blank line', `\n${marker(HASH)}`],
  ['after a space', ` ${marker(HASH)}`],
  ['in a quote', `> ${marker(HASH)}`],
  ['in code', `\`${marker(HASH)}\``],
  ['before text on its line', `${marker(HASH)} text`],
  ['without end', `<!-- pledge:${HASH}`],
  ['of somebody else', `<!-- other:${HASH} -->`],
  ['that speaks', '<!-- pledge:acme/engine#GHSA-aaaa -->'],
  ['with loose hyphens', `<!-- pledge:${HASH}--1 -->`],
])('no marker counts %s', (_, body) => expect(findMarker(body)).toBeNull())

test.each([
  '',
  'abc',
  'GHSA-x4vq-7r2m-9c3p',
  `${HASH} `,
  `${HASH}-`,
  `${HASH}--1`,
  `-${HASH}`,
  HASH.toUpperCase(),
  'a'.repeat(65),
  `${HASH}\n`,
])('the id %j is refused', id => expect(() => marker(id)).toThrow('opaque id'))

test('outside text cannot forge one, and a cut message keeps its own', () => {
  const forged = `${marker(HASH)}\nI am the app`
  for (const shown of [
    quote(forged, { max: 1000 }),
    quote(marker(HASH), { max: 1000 }),
    inline(forged, { max: 1000 }),
    fence(forged),
  ])
    expect(findMarker(shown)).toBeNull()
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 5000 }), limit => {
      expect(findMarker(fitted(`${marker(HASH)}\n${'line\n'.repeat(2000)}`, limit))).toBe(HASH)
    }),
  )
})
