import { accept } from './accept.ts'
import { affected } from './affected.ts'
import { announce } from './announce.ts'
import { audit } from './audit.ts'
import { close } from './close.ts'
import { type Command, done } from './command.ts'
import { coordinator } from './coordinator.ts'
import { credit } from './credit.ts'
import { cve } from './cve.ts'
import { defer } from './defer.ts'
import { embargo } from './embargo.ts'
import { fix } from './fix.ts'
import { exploited, madePublic } from './happened.ts'
import { declined, invite, joined, participant, uninvite } from './participants.ts'
import { release } from './release.ts'
import { sent } from './sent.ts'
import { duplicate, invalid, outOfScope, thirdParty } from './settling.ts'
import { severity } from './severity.ts'
import { split } from './split.ts'
import { ask, respond, update } from './telling.ts'
import { userData } from './user-data.ts'

const help: Command = {
  name: 'help',
  usage: '/help',
  help: 'Shows this list.',
  run: () => done(helpTable()),
}

/** Every command. A new one is a file beside these and a line here. */
export const commands: readonly Command[] = [
  accept,
  defer,
  invalid,
  outOfScope,
  thirdParty,
  duplicate,
  respond,
  update,
  ask,
  sent,
  severity,
  coordinator,
  affected,
  fix,
  audit,
  userData,
  embargo,
  madePublic,
  exploited,
  invite,
  joined,
  declined,
  uninvite,
  participant,
  split,
  cve,
  credit,
  announce,
  release,
  close,
  help,
]

export const commandNames: ReadonlySet<string> = new Set(commands.map(command => command.name))
export const commandNamed = (name: string): Command | null =>
  commands.find(command => command.name === name) ?? null

/** The commands as a Markdown table, for `/help` and the README. */
export const helpTable = (): string =>
  [
    '| command | |',
    '| --- | --- |',
    ...commands.map(({ usage, help: text }) => `| \`${usage.replaceAll('|', '\\|')}\` | ${text} |`),
  ].join('\n')
