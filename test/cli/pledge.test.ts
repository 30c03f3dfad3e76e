import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, pledge } from './run.ts'

describe('wrong usage ends with 2 and says what there is', () => {
  test.each([
    [[], 'Usage: pledge'],
    [['bogus'], "unknown command 'bogus'"],
    [['read'], "missing required argument 'file'"],
    [['read', 'a', 'b'], 'too many arguments'],
    [['check', '--bogus'], "unknown option '--bogus'"],
    [['check', './nowhere'], './nowhere is neither a folder here nor a repository as owner/name.'],
    [['check', 'a/b/c'], 'a/b/c is neither a folder'],
    [['check', '../..//x'], 'is neither a folder'],
    [['explain', '--reported', 'soon'], '--reported: Give a date, such as `2027-01-31`'],
    [['explain', '--reported', '2027-01-31 16:00'], '--reported: The time needs its zone, as'],
    [
      ['explain', '--reported', '2027-02-02', '--acknowledged', '2027-02-01'],
      '--acknowledged is before --reported',
    ],
    [['security-txt'], 'Usage: pledge security-txt'],
    [['record'], "missing required argument 'case'"],
  ])('%j', async (args, message) => {
    const { code, out, err } = await pledge(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  test.each([[['--help']], [['help']], [['check', '--help']], [['security-txt', 'make', '--help']]])(
    '%j is no mistake',
    async args =>
      expect(await pledge(args)).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining('Usage: pledge'),
      }),
  )
})

describe('started by an old Node', () => {
  const old = [
    '--import',
    'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.18.1"})',
  ]
  const own = `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin`
  let checkout: string
  let bin: string
  beforeAll(() => {
    checkout = folderWith({ 'package.json': '{ "type": "module" }' })
    mkdirSync(join(checkout, 'src/cli'), { recursive: true })
    for (const file of ['src/cli/pledge.js', 'src/node-version.js', 'src/start.js'])
      cpSync(new URL(`../../${file}`, import.meta.url), join(checkout, file))
    bin = join(checkout, 'src/cli/pledge.js')
  })
  afterAll(() => rmSync(checkout, { recursive: true }))

  test('without a Node of the checkout it says what would work', async () => {
    expect(await pledge(['read', '-'], { bin, node: old })).toEqual({
      code: 2,
      out: '',
      err: 'Pledge needs Node 22.20 or newer and this is 20.18.1. Run `npm ci` in the checkout, which brings its own Node, or install a newer one.\n',
    })
    expect(await pledge([], { bin: join(checkout, 'src/start.js'), node: old })).toMatchObject({
      code: 1,
      err: expect.stringContaining('Start it with `npm start` after `npm ci`'),
    })
  })

  test('it hands over to the Node of the checkout: the words, standard input and output, the exit code', async () => {
    mkdirSync(join(checkout, own), { recursive: true })
    const node = join(checkout, own, 'node')
    writeFileSync(node, '#!/bin/sh\nprintf "%s|" "$@"; cat; exit 7\n')
    chmodSync(node, 0o755)
    expect(await pledge(['read', '-', '--a b'], { bin, node: old, input: 'in' })).toEqual({
      code: 7,
      out: `${bin}|read|-|--a b|in`,
      err: '',
    })
  })
})
