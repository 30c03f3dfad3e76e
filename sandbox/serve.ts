/**
 * Runs an emulated GitHub to try the real app against by hand:
 *
 *   node sandbox/serve.ts 4000 > sandbox.env    # in one terminal; Ctrl-C ends it
 *   . ./sandbox.env && npm start                # in another
 *
 * Lines read from its input are what people do there; `help` lists them. Both ends stay on this machine.
 */
import { createInterface } from 'node:readline'
import { startSandbox } from './github.ts'

const port = Number(process.argv[2] ?? 4000)
const appPort = Number(process.argv[3] ?? 3000)
const sandbox = await startSandbox({ port, webhookSecret: 'sandbox-webhook-secret' })
sandbox.deliverTo(`http://127.0.0.1:${appPort}/api/github/webhooks`)
await sandbox.people.pushFile('acme/.github', '.github/pledge.yml', 'coordination: acme/security\n', 'alice')
await sandbox.people.pushFile('acme/security', 'pledge.yml', 'coordinators: [alice, bob]\n', 'alice')

const environment = {
  APP_ID: String(sandbox.appId),
  PRIVATE_KEY: sandbox.privateKey.trim().replaceAll('\n', '\\n'),
  WEBHOOK_SECRET: sandbox.webhookSecret,
  GHE_HOST: sandbox.host,
  GHE_PROTOCOL: 'http',
  NO_SMEE_SETUP: 'true',
  PORT: String(appPort),
}
for (const [name, value] of Object.entries(environment)) console.log(`export ${name}='${value}'`)

const { people } = sandbox
const actions: Record<string, (...words: string[]) => unknown> = {
  report: (repo = 'acme/engine', ...words) =>
    people.reportVulnerability({
      repo,
      reporter: 'rae',
      summary: words.join(' ') || 'A vulnerability',
      description: 'Steps to reproduce: …',
    }),
  issue: (repo = 'acme/engine', ...words) =>
    people.openIssue(repo, 'mallory', { title: words.join(' ') || 'An issue' }),
  comment: (repo = '', number = '', by = 'alice', ...words) =>
    people.commentOnIssue(repo, Number(number), by, words.join(' ')),
  reply: (ghsa = '', by = 'rae', ...words) => people.commentOnAdvisory(ghsa, by, words.join(' ')),
  publish: (ghsa = '') => people.setAdvisoryState(ghsa, 'published', 'alice'),
  show: (repo = 'acme/security') =>
    sandbox.issues(repo).map(one => ({
      number: one.number,
      title: one.title,
      labels: one.labels.map(l => l.name),
      body: one.body,
    })),
  read: (ghsa = '') => sandbox.advisoryComments(ghsa),
  violations: () => sandbox.violations,
  help: () => Object.keys(actions).join(' '),
}
// What is said to the person goes to stderr, so that stdout holds the environment alone.
const lines = createInterface({ input: process.stdin })
lines.on('line', line => {
  const [name = '', ...words] = line.trim().split(/\s+/)
  if (name === '') return
  try {
    console.error((actions[name] ?? actions.help)?.(...words))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    lines.close()
    void sandbox.close()
  })
}
