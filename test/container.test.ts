import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = new URL('../', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, root), 'utf8')
const dockerfile = text('Dockerfile')

test('the Dockerfile copies what is there, what is not ignored, and all that the entry needs', () => {
  const ignored = text('.dockerignore').split('\n')
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
    ([, names]) => names?.split(' ') ?? [],
  )
  expect(copied).toEqual(expect.arrayContaining(['package-lock.json', 'app.yml', 'src']))
  for (const name of copied) {
    expect([name, existsSync(new URL(name, root))]).toEqual([name, true])
    expect(ignored).toContain(`!${name}`)
  }
  // What is started is what `npm start` starts.
  const [, command = ''] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? []
  const { start } = JSON.parse(text('package.json')).scripts
  expect(`exec ${(JSON.parse(command) as string[]).join(' ')}`).toBe(start)
})

test('compose.yaml sets variables that Pledge reads, and gives no secret a default', () => {
  const compose = parse(text('compose.yaml'))
  const { environment } = compose.services.pledge
  const read = text('src/environment.ts')
  for (const name of Object.keys(environment)) expect(read).toContain(name)
  for (const name of ['APP_ID', 'WEBHOOK_SECRET']) expect(environment[name]).toBe(`\${${name}:?}`)
  expect(environment.DATABASE_URL).toMatch(/\$\{DATABASE_PASSWORD:\?\}@/)
  expect(compose.services.pledge.secrets).toEqual(Object.keys(compose.secrets))
})
