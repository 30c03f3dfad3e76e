import { expect, test } from 'vitest'
import { misplacedAt } from '../../../src/core/policy/misplaced.ts'

test.each([
  ['.github/pledge.yaml', false, 'it has to be `.github/pledge.yml`'],
  ['.github/Pledge.yml', false, 'it has to be `.github/pledge.yml`'],
  ['docs/pledge.yml', false, 'it has to be `.github/pledge.yml`'],
  ['.pledge.yml', false, 'it has to be `.github/pledge.yml`'],
  ['pledge.yml', false, 'counts only in the private repository that `coordination:` names'],
  ['pledge.yaml', true, 'it is `pledge.yml` at the root'],
  ['.github/pledge.yaml', true, 'it has to be `.github/pledge.yml`'],
  ['security.md', false, 'the policy is `SECURITY.md`, written exactly so'],
  ['.github/pledge.yml', false, null],
  ['pledge.yml', true, null],
  ['SECURITY.md', false, null],
  ['security.txt', false, null],
  ['src/pledge.yml', false, null],
  ['config/pledge.yaml', true, null],
])('%s, where cases are worked: %s', (path, isRoom, message) => {
  const told = misplacedAt(path, isRoom)
  if (message === null) expect(told).toBeNull()
  else expect(told).toContain(message)
})
