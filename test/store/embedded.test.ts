import { embedded } from '../support/stores.ts'
import { storeContract } from './contract.ts'
import { queueModel } from './queue-model.ts'

storeContract(embedded)
queueModel(embedded)
