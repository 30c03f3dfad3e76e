import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

test('run by hand it prints the environment of the app, does what it is told and ends on SIGTERM', async () => {
  const script = fileURLToPath(new URL('../../sandbox/serve.ts', import.meta.url))
  const child = spawn(process.execPath, [script, '0', '1'], { stdio: ['pipe', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [out, told] = ['', '']
  child.stdout.on('data', chunk => {
    out += chunk
  })
  child.stderr.on('data', chunk => {
    told += chunk
  })
  await expect.poll(() => out, { timeout: 15_000 }).toContain('export PORT=')
  const value = (name: string) => new RegExp(`^export ${name}='([^']*)'$`, 'm').exec(out)?.[1]
  expect(value('PRIVATE_KEY')).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\\n/)
  expect(value('WEBHOOK_SECRET')?.length).toBeGreaterThanOrEqual(16)
  const answer = await fetch(`http://${value('GHE_HOST')}/api/v3/app`)
  expect(answer.status).toBe(401)
  child.stdin.write('report acme/engine Overflow\n')
  await expect.poll(() => told).toMatch(/^GHSA-/m)
  child.stdin.write(
    'help\nrelease acme/engine v9.0.0 News\npull acme/engine-private a.js Work\nreview acme/engine-private 1 approve\nmerge acme/engine-private 1\nshow\n',
  )
  await expect.poll(() => told).toMatch(/pulls: \[[\s\S]*acme\/engine-private#1[\s\S]*stands: 'merged'/)
  expect(told).toMatch(/^tick REPO NUMBER TEXT: /m)
  child.stdin.write('seen\n')
  await expect.poll(() => told).toContain('acme/engine release v9.0.0: : News')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})
