import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Prose, readProse } from '../core/policy/prose.ts'
import { securityPaths } from '../core/policy/review.ts'
import { checkSecurityTxt, makeSecurityTxt } from '../core/policy/security-txt.ts'
import { finding } from './check.ts'
import { instantOf } from './explain.ts'
import { compileAt } from './policy.ts'
import { type ExitCode, json, plural, print, Refusal, shown } from './terminal.ts'
import { readText } from './text-file.ts'

type CheckOptions = {
  readonly against?: string
  readonly strict?: true
  readonly json?: true
  readonly now?: string
}

/** `pledge security-txt check FILE`: what is wrong with it by RFC 9116, and against SECURITY.md. */
export function checkFile(file: string, options: CheckOptions): ExitCode {
  const now = instantOf('--now', options.now) ?? new Date()
  const policy = options.against ?? policyBeside(file)
  const prose: Prose | null = policy === null ? null : readProse(readText(policy))
  const findings = checkSecurityTxt(readText(file), now, prose)
  const ok = findings.every(
    ({ severity }) => severity === 'note' || (severity === 'warning' && !options.strict),
  )
  if (options.json) print(json({ ok, against: policy, findings }))
  else
    print([
      ...findings.map(one => finding({ ...one, where: file, text: null })),
      `${ok ? 'In order' : 'Not in order'}: ${plural(findings.length, 'finding')}; ` +
        (policy === null
          ? 'no SECURITY.md was found to compare it with.'
          : `compared with ${shown(policy)}.`),
    ])
  return ok ? 0 : 1
}

/** The SECURITY.md of the checkout that a file lies in: of the nearest folder above it, up to the repository's root. */
function policyBeside(file: string): string | null {
  let folder = file === '-' ? process.cwd() : dirname(resolve(file))
  for (;;) {
    const found = securityPaths.map(path => join(folder, path)).find(path => existsSync(path))
    if (found !== undefined) return found
    const above = dirname(folder)
    if (above === folder || existsSync(join(folder, '.git'))) return null
    folder = above
  }
}

type MakeOptions = {
  readonly contact?: readonly string[]
  readonly days: string
  readonly policy?: string
  readonly canonical?: string
  readonly encryption?: string
  readonly languages?: string
  readonly acknowledgments?: string
  readonly hiring?: string
  readonly now?: string
}

/** `pledge security-txt make [path or owner/repo]`: the file, to standard output. */
export async function make(word: string, options: MakeOptions): Promise<void> {
  const { contact, days, now, ...fields } = options
  const { policy, prose, repository, webUrl } = await compileAt(word, false)
  const page = repository && `${webUrl}/${repository.owner}/${repository.name}`
  const form = page && prose?.privateReporting ? [`${page}/security/advisories/new`] : []
  const made = makeSecurityTxt({
    ...fields,
    policy: fields.policy ?? (page && prose ? `${page}/security/policy` : undefined),
    contacts: contact ?? (policy.contacts.length > 0 ? policy.contacts : form),
    now: instantOf('--now', now) ?? new Date(),
    days: /^\d{1,4}$/.test(days) ? Number(days) : Number.NaN,
  })
  if (!made.ok) throw new Refusal(made.message)
  print(made.text.trimEnd())
}
