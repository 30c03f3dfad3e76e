import type { Arrival, Delivery } from '../../src/core/delivery.ts'

export const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)

export const aDelivery = (id: string, more: Partial<Delivery> = {}): Delivery => ({
  id,
  event: 'repository_advisory',
  action: 'reported',
  installation: 7,
  repository: 70,
  payload: '{"secret":"canary ü 🐤 \\u0000"}',
  receivedAt: at(0),
  ...more,
})

/** The same as it arrives. */
export const anArrival = (id: string, more: Partial<Delivery> = {}): Arrival => {
  const delivery = aDelivery(id, more)
  return { ...delivery, payload: Buffer.from(delivery.payload) }
}
