import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { isDeadWorker, workerName } from '../../src/store/holder.ts'

const [place, , started] = workerName().split('/')

test('a process of this machine that lives is not dead', () => {
  expect(isDeadWorker(`${workerName()}/1a2b3c4d`)).toBe(false)
})

test('one that ended is dead', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  expect(isDeadWorker(`${place}/${child.pid}/${started}/1a2b3c4d`)).toBe(true)
})

test.runIf(process.platform === 'linux')('one whose number another process has got is dead', () => {
  expect(isDeadWorker(`${place}/${process.pid}/1/1a2b3c4d`)).toBe(true)
})

test.each([
  ['of another machine', `0123456789abcdef/${2 ** 30}/1/1a2b3c4d`],
  ['of a version that signed otherwise', '4711-1a2b3c4d'],
  ['that says nothing', ''],
])('of a name %s nothing is known', (_, name) => {
  expect(isDeadWorker(name)).toBe(false)
})
