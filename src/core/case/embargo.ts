import type { Machine } from './machine.ts'

/** The case's one embargo (CERT/CC Vultron, embargo management). */
export type EmbargoState = 'none' | 'proposed' | 'active' | 'revise' | 'exited'
export type EmbargoEvent = 'propose' | 'reject' | 'accept' | 'terminate'

export const embargoMachine: Machine<EmbargoState, EmbargoEvent> = {
  initial: 'none',
  transitions: {
    none: { propose: 'proposed' },
    proposed: { propose: 'proposed', reject: 'none', accept: 'active' },
    active: { propose: 'revise', terminate: 'exited' },
    revise: { propose: 'revise', accept: 'active', reject: 'active', terminate: 'exited' },
    exited: {},
  },
}
