import { readProse, toReadJson } from '../src/core/policy/prose.ts'

type Flag = boolean | null

/** What a careful reader takes from a policy: hours until an answer, days between updates and until disclosure. */
export type PolicyLabel = {
  readonly ackHours: number | null
  readonly responseHours: number | null
  readonly updateEveryDays: number | null
  readonly disclosureDays: number | null
  readonly contacts: readonly string[]
  readonly pgp: Flag
  readonly supportedVersions: Flag
  readonly outOfScope: Flag
  readonly bounty: Flag
}

/** The same as our own files have it, in the words of `pledge read`. */
type OwnLabel = Omit<PolicyLabel, 'ackHours' | 'responseHours' | 'updateEveryDays' | 'disclosureDays'> & {
  readonly acknowledge: number | null
  readonly respond: number | null
  readonly update: number | null
  readonly disclose: number | null
}

/** A policy with its label. */
export type LabelledPolicy = { readonly name: string; readonly text: string; readonly label: PolicyLabel }

/** How one field was read over all policies; `wrong` has a line for each miss. */
export type FieldScore = { right: number; read: number; labelled: number; readonly wrong: string[] }

/** `exact`: policies of which everything was read as labelled; `timesExact`: of which the four times were. */
export type Score = {
  readonly fields: ReadonlyMap<string, FieldScore>
  readonly exact: number
  readonly timesExact: number
}

type Field = { readonly name: string; readonly read: number | Flag; readonly label: number | Flag }

/** Reads every policy and holds the result against its label. A contact's case and last slash do not count. */
export function scorePolicies(policies: readonly LabelledPolicy[]): Score {
  const fields = new Map<string, FieldScore>()
  const count = (field: string, right: number, read: number, labelled: number, wrong: readonly string[]) => {
    const score = fields.get(field) ?? { right: 0, read: 0, labelled: 0, wrong: [] }
    score.right += right
    score.read += read
    score.labelled += labelled
    score.wrong.push(...wrong)
    fields.set(field, score)
    return wrong.length === 0
  }
  let exact = 0
  let timesExact = 0
  for (const { name, text, label } of policies) {
    const read = toReadJson(readProse(text))
    const one = (f: Field) =>
      count(
        f.name,
        f.read !== null && f.read === f.label ? 1 : 0,
        f.read === null ? 0 : 1,
        f.label === null ? 0 : 1,
        f.read === f.label ? [] : [`${name}: read ${f.read}, labelled ${f.label}`],
      )
    const times: Field[] = [
      { name: 'acknowledge', read: read.acknowledge?.hours ?? null, label: label.ackHours },
      { name: 'respond', read: read.respond?.hours ?? null, label: label.responseHours },
      { name: 'update', read: read.update?.days ?? null, label: label.updateEveryDays },
      { name: 'disclose', read: read.disclose?.days ?? null, label: label.disclosureDays },
    ]
    const stated = (['pgp', 'supportedVersions', 'outOfScope', 'bounty'] as const).map(f => ({
      name: f,
      read: read[f],
      label: label[f],
    }))
    const timesRight = times.map(one).every(Boolean)
    const flagsRight = stated.map(one).every(Boolean)
    const got = new Set(read.contacts.map(plain))
    const want = new Set(label.contacts.map(plain))
    const extra = [...got].filter(c => !want.has(c))
    const missing = [...want].filter(c => !got.has(c))
    const wrong = [...extra.map(c => `${name}: extra ${c}`), ...missing.map(c => `${name}: missing ${c}`)]
    const contactsRight = count('contacts', got.size - extra.length, got.size, want.size, wrong)
    if (timesRight) timesExact++
    if (timesRight && flagsRight && contactsRight) exact++
  }
  return { fields, exact, timesExact }
}

function plain(contact: string): string {
  return contact.toLowerCase().replace(/\/$/, '')
}

/**
 * The policies of one of our own files in `test/data/labelled-policies`: each opens with a line `%%% NAME LABEL`, the
 * label as JSON with what the policy promises; what it leaves out is null.
 */
export function ownPolicies(file: string): LabelledPolicy[] {
  return file
    .split(/^%%% /m)
    .slice(1)
    .map(part => {
      const end = part.indexOf('\n')
      const head = part.slice(0, end)
      const space = head.indexOf(' ')
      const given = JSON.parse(head.slice(space + 1)) as Partial<OwnLabel>
      const label = {
        ackHours: given.acknowledge ?? null,
        responseHours: given.respond ?? null,
        updateEveryDays: given.update ?? null,
        disclosureDays: given.disclose ?? null,
        contacts: given.contacts ?? [],
        pgp: given.pgp ?? null,
        supportedVersions: given.supportedVersions ?? null,
        outOfScope: given.outOfScope ?? null,
        bounty: given.bounty ?? null,
      }
      return { name: head.slice(0, space), text: part.slice(end + 1), label }
    })
}
