import { readFileSync } from 'node:fs'

/**
 * Where this project publishes the JSON Schema of `pledge.yml`: in its repository, as `package.json` names it
 * (`github:owner/name`). null while it names none.
 */
export function schemaUrl(
  manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
): string | null {
  const { repository } = JSON.parse(manifest) as { repository?: string | { url?: string } }
  const url = typeof repository === 'string' ? repository : repository?.url
  const [, name] = /(?:^github:|github\.com[/:])([\w.-]+\/[\w-]+(?:\.(?!git$)[\w-]+)*)/.exec(url ?? '') ?? []
  return name ? `https://raw.githubusercontent.com/${name}/main/schema/pledge.schema.json` : null
}
