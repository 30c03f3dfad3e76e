import type { Target } from '../target.ts'
import { answers, commands, quoting } from './comments.ts'
import { deliveries } from './deliveries.ts'
import { policy, security, yaml } from './files.ts'
import { growthTarget } from './growth.ts'
import { ingress } from './ingress.ts'
import { payloads } from './payloads.ts'
import { cvss, datesTarget, lengths, rangesTarget } from './values.ts'

/** Every place that bad input reaches. A new one is a file beside this and a line here. */
export const targets: readonly Target[] = [
  ingress,
  payloads,
  commands,
  answers,
  quoting,
  yaml,
  policy,
  security,
  cvss,
  rangesTarget,
  datesTarget,
  lengths,
  growthTarget,
  deliveries,
]
