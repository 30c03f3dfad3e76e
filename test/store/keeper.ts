/**
 * Keeps deliveries in the folder it is given until it is killed, and prints the id of each when the store has
 * said that it is kept.
 */
import { openDatabase } from '../../src/store/database.ts'
import { createStore } from '../../src/store/store.ts'

const [folder = '', round = ''] = process.argv.slice(2)
const store = createStore(await openDatabase({ dataDir: folder }))
let next = 0

async function keep(): Promise<never> {
  for (;;) {
    const id = `${round}-${next++}`
    await store.keepDelivery({
      id,
      event: 'ping',
      action: null,
      installation: 1,
      repository: 2,
      payload: Buffer.from(JSON.stringify({ id, filler: 'x'.repeat(2000) })),
      receivedAt: new Date(0),
    })
    process.stdout.write(`${id}\n`)
  }
}
await Promise.all([keep(), keep(), keep()])
