import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

/** How a process ends that watches itself, and what it wrote. */
async function life(code: string) {
  const watchdog = pathToFileURL(resolve('src/watchdog.ts')).href
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { startWatchdog } from '${watchdog}'; startWatchdog(8000); ${code}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let out = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  const [, signal] = await once(child, 'close')
  return { signal, out }
}

test('a process that turns for ever ends itself, and says so', { timeout: 60_000 }, async () => {
  const { signal, out } = await life('setTimeout(() => { for (;;); }, 100)')
  expect(signal).toBe('SIGKILL')
  expect(JSON.parse(out)).toMatchObject({
    level: 'fatal',
    msg: expect.stringContaining('stands still'),
  })
})

test('one that works is let be, and ends by itself', { timeout: 60_000 }, async () => {
  const busy = 'const until = Date.now() + 1500; while (Date.now() < until);'
  expect(
    await life(`setTimeout(() => { ${busy} setTimeout(() => console.log('done'), 4000) }, 100)`),
  ).toEqual({
    signal: null,
    out: 'done\n',
  })
  expect(await life('')).toEqual({ signal: null, out: '' })
})
