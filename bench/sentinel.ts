import { readFileSync } from 'node:fs'
import { look, namesBranch, signsOf, type Told } from '../src/core/sentinel/sentinel.ts'

const halves = ['development', 'kept-aside'] as const

type Labelled = {
  readonly signs: Told & { readonly branches: readonly string[] }
  readonly texts: readonly { readonly shown: boolean; readonly text: string }[]
}

/**
 * Looks one half of the labelled texts through. `found` of `shown` texts show their case and were seen to, and `alarms`
 * of `near` misses were taken for it; `wrong` are the texts that were judged wrongly.
 */
export function measure(half: (typeof halves)[number]) {
  const file = new URL(`../test/data/sentinel/${half}.json`, import.meta.url)
  const all: readonly Labelled[] = JSON.parse(readFileSync(file, 'utf8'))
  const judged = all.flatMap(({ signs: told, texts }) => {
    const signs = signsOf(told, '00'.repeat(16))
    return texts.map(({ shown, text }) => ({
      shown,
      text,
      seen: look(text)(signs) !== null || namesBranch(text, told.branches),
    }))
  })
  const shown = judged.filter(one => one.shown)
  const near = judged.filter(one => !one.shown)
  return {
    shown: shown.length,
    found: shown.filter(one => one.seen).length,
    near: near.length,
    alarms: near.filter(one => one.seen).length,
    wrong: judged.filter(one => one.seen !== one.shown).map(one => one.text),
  }
}

if (import.meta.main) {
  for (const half of halves) {
    const { shown, found, near, alarms, wrong } = measure(half)
    console.log(`${half} half: recall ${found} of ${shown}, false alarms ${alarms} of ${near}`)
    // Whoever makes rules must not learn which of the texts kept aside were judged wrongly.
    if (half === 'development') for (const text of wrong) console.log(`  wrong: ${JSON.stringify(text)}`)
  }
}
