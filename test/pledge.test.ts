import { afterEach, expect, test } from 'vitest'
import { startSandbox } from '../sandbox/github.ts'
import { readEnvironment } from '../src/environment.ts'
import { createLogger } from '../src/log.ts'
import { startPledge } from '../src/pledge.ts'
import { StoreUnavailable } from '../src/shell/ports.ts'
import { acme } from './support/acme.ts'
import { embedded } from './support/stores.ts'

let stop: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of stop.toReversed()) await end()
  stop = []
})

test('a store that answers and keeps no delivery makes it not ready, until one is kept', {
  timeout: 120_000,
}, async () => {
  const opened = await embedded.open()
  stop.push(() => opened.dispose())
  await opened.store.close()
  const sandbox = await startSandbox({ seed: acme() })
  stop.push(() => sandbox.close())
  const environment = readEnvironment({
    APP_ID: String(sandbox.appId),
    PRIVATE_KEY: sandbox.privateKey,
    WEBHOOK_SECRET: sandbox.webhookSecret,
    ...{ GHE_HOST: sandbox.host, GHE_PROTOCOL: 'http', HOST: '127.0.0.1', PORT: '0' },
    PLEDGE_DATA: opened.at.dataDir,
  })
  if (!environment.ok) throw new Error(environment.message)
  let isFull = true
  const pledge = await startPledge(
    environment.settings,
    createLogger({ level: 'silent' }),
    undefined,
    store => ({
      ...store,
      keepDelivery: async delivery => {
        if (isFull) throw new StoreUnavailable('The disk is full.')
        return store.keepDelivery(delivery)
      },
    }),
  )
  stop.push(() => pledge.stop())
  const url = `http://127.0.0.1:${pledge.port}`
  const seen = async () => {
    const metrics = await (await fetch(`${url}/metrics`)).text()
    return [(await fetch(`${url}/readyz`)).status, /^pledge_store_up (\d)$/m.exec(metrics)?.[1]]
  }
  const something = async () => {
    sandbox.people.openIssue('acme/engine', 'alice', { title: 'A typo', body: '' })
    await sandbox.settled()
  }
  expect(await seen()).toEqual([200, '1'])
  sandbox.deliverTo(`${url}/api/github/webhooks`)
  await something()
  expect(await seen()).toEqual([503, '0'])
  isFull = false
  await something()
  expect(await seen()).toEqual([200, '1'])
})
