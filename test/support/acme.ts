import type { Seed } from '../../sandbox/github.ts'

const promises = `coordination: acme/security
promises:
  acknowledge: 48 hours
  respond: 72 hours
  update: 7 days
  disclose: 90 days
`

/** The organisation of the journeys: two public repositories, coordinators alice and bob, a reporter rae. */
export const acme = (
  files: { organisation?: string; coordination?: string; engine?: Record<string, string> } = {},
): Seed => ({
  repositories: [
    { name: 'acme/.github', files: { '.github/pledge.yml': files.organisation ?? promises } },
    { name: 'acme/engine', ...(files.engine ? { files: files.engine } : {}) },
    { name: 'acme/api' },
    {
      name: 'acme/security',
      private: true,
      files: { 'pledge.yml': files.coordination ?? 'coordinators: [alice, bob]\n' },
    },
  ],
})
