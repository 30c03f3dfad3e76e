import { describe } from 'vitest'
import { postgres } from '../support/stores.ts'
import { storeContract } from './contract.ts'
import { queueModel } from './queue-model.ts'

describe.runIf(postgres.missing === null)('PostgreSQL (TEST_DATABASE_URL)', () => {
  storeContract(postgres)
  queueModel(postgres)
})
