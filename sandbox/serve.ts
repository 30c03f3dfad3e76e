/**
 * Runs an emulated GitHub to try the real app against by hand:
 *
 *   node sandbox/serve.ts 4000 > sandbox.env    # in one terminal; Ctrl-C ends it
 *   . ./sandbox.env && npm start                # in another
 *
 * Lines read from its input are what people do there; `help` lists them. Both ends stay on this machine.
 */
import { createInterface } from 'node:readline'
import { actionsOf } from './by-hand.ts'
import { startSandbox } from './github.ts'
import { remediation, withMirrors } from './mirrors.ts'
import { defaultSeed } from './seed.ts'

const port = Number(process.argv[2] ?? 4000)
const appPort = Number(process.argv[3] ?? 3000)
const lines = { engine: ['main', 'release/1.x'], api: ['main'] }
const coordination = `coordinators: [alice, bob]\n${remediation('acme', lines)}`
const repositories = [
  { name: 'acme/.github', files: { '.github/pledge.yml': 'coordination: acme/security\n' } },
  { name: 'acme/security', private: true, files: { 'pledge.yml': coordination } },
  ...withMirrors('acme', lines),
]
const sandbox = await startSandbox({
  port,
  webhookSecret: 'sandbox-webhook-secret',
  seed: { ...defaultSeed, repositories },
})
sandbox.deliverTo(`http://127.0.0.1:${appPort}/api/github/webhooks`)

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

const actions = actionsOf(sandbox)
// What is said to the person goes to stderr, so that stdout holds the environment alone.
const input = createInterface({ input: process.stdin })
input.on('line', line => {
  const [name = '', ...words] = line.trim().split(/\s+/)
  if (name === '') return
  try {
    console.error((actions[name] ?? actions.help)?.run(words))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    input.close()
    void sandbox.close()
  })
}
