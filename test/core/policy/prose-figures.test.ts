import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ownPolicies, type PolicyLabel, scorePolicies } from '../../../bench/score-policies.ts'

const own = new URL('../../data/labelled-policies/', import.meta.url)
const shared = new URL('../../../../shared/policies/', import.meta.url)

/** What is still read wrong, by file. */
const known: Readonly<Record<string, readonly string[]>> = {
  'fourth.txt': [
    'sentry-ish: missing https://tracebird.example/.well-known/security.txt',
    'upstream-first: extra security@libcore.example',
  ],
  'fifth.txt': [
    'game-engine: read null, labelled true',
    'media-server: extra jellies@projector.example',
    'anonymity: extra https://hackerone.com/onionlike',
  ],
  'seventh.txt': ['statistics: read null, labelled 72'],
  'tenth.txt': [
    'mail-server: read null, labelled 96',
    'researcher-standard: read null, labelled 90',
    'vpn: read true, labelled null',
    'tls-lib: read null, labelled true',
    'scientific: read true, labelled null',
    'compiler: read null, labelled true',
    'nested-bullets: read true, labelled null',
    'cms-plugin: missing plugins@papermache.example',
  ],
  'sixth.txt': [
    'ctf: read null, labelled 24',
    'ctf: read 24, labelled null',
    'commit-policy: read null, labelled 7',
  ],
  'eleventh.txt': [
    'respond-reproduce: read null, labelled 72',
    'obfuscated-b: read null, labelled 90',
    'disclose-kernelish: read null, labelled 7',
    'html-heavy: read null, labelled true',
    'drupalish: read null, labelled true',
    'safe-harbour: read null, labelled true',
    'contacts-keybase: missing https://keybase.io/inara',
  ],
  'eighteenth.txt': [
    'ack-resp-plain-hours-days-mixed: read null, labelled 36',
    'ack-resp-plain-hours-days-mixed: read 36, labelled 192',
    'misc-bounty-spam: missing security@cutwater.example',
  ],
  'nineteenth.txt': [
    'b-ack-28: read 24, labelled 72',
    'b-disno-17: read 672, labelled null',
    'b-upd-07: read null, labelled 7',
    'b-dis-10: read null, labelled 90',
    'b-dis-18: read 90, labelled 120',
    'b-dis-20: read null, labelled 90',
    'b-dis-38: read 90, labelled 180',
    'b-ack-04: missing bugs@dovetail.example',
    'b-ack-14: missing https://forms.noria.example/vuln',
    'b-updno-03: missing security@pipit.example',
    'b-con-12: missing https://hackerone.example/noddy',
    'b-con-20: extra kim@veery.example',
    'b-misc-08: missing https://bugcrowd.example/umbrellabird',
  ],
  'thirteenth.txt': ['openssl-like: read 30, labelled null'],
  'fourteenth.txt': ['zig-lib: read null, labelled 120', 'mail-client: read null, labelled 180'],
}

test.each(readdirSync(own).filter(f => f.endsWith('.txt')))(
  '%s is read as labelled, but for what is known',
  file => {
    const { fields } = scorePolicies(ownPolicies(readFileSync(new URL(file, own), 'utf8')))
    expect([...fields.values()].flatMap(f => f.wrong)).toEqual(known[file] ?? [])
  },
)

const labels = new URL('labels.json', shared)
const there = existsSync(labels)
const title = there
  ? 'labelled real policies, beside this repository'
  : 'skipped: no labelled real policies beside this checkout'
test.skipIf(!there)(title, () => {
  const given = JSON.parse(readFileSync(labels, 'utf8')) as Record<string, PolicyLabel>
  const { fields } = scorePolicies(
    Object.entries(given).map(([name, label]) => ({
      name,
      label,
      text: readFileSync(new URL(`texts/${name}`, shared), 'utf8'),
    })),
  )
  for (const field of ['acknowledge', 'respond', 'update', 'disclose', 'contacts']) {
    const { right, read, labelled } = fields.get(field) ?? { right: 0, read: 0, labelled: 0 }
    expect([field, right / read >= 0.97, right / labelled >= 0.95]).toEqual([field, true, true])
  }
})
