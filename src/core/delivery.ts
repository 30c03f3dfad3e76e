/**
 * A webhook delivery whose signature held. `id` (GitHub's, the same again when it is redelivered) and `event` are
 * printable ASCII of at most 128 and 64 characters. `action`, `installation` and `repository` (numeric ids) are
 * what the payload says, null where it says nothing usable. `payload` is the JSON text as it arrived: it may be an
 * embargoed report.
 */
export type Delivery = {
  readonly id: string
  readonly event: string
  readonly action: string | null
  readonly installation: number | null
  readonly repository: number | null
  readonly payload: string
  readonly receivedAt: Date
}

/** A delivery as it arrives: its payload still the bytes that were signed, which are UTF-8. */
export type Arrival = Omit<Delivery, 'payload'> & { readonly payload: Uint8Array }
