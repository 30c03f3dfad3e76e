import { durations } from './durations.ts'
import type { ReadFinding } from './prose-types.ts'
import type { Sentence } from './sentences.ts'

/** What a reader stumbles over: numbers without a unit, times too vague to keep, placeholders left in. */
export function notes(all: readonly Sentence[]): ReadFinding[] {
  return all.flatMap(s => {
    if (s.passage.kind === 'code') return []
    const out: ReadFinding[] = []
    const add = (what: string) => out.push({ line: s.line, what, text: s.text })
    if (unitless(s.text)) add('a number without a unit')
    if (/\b(?:in|within|after|every|least) [-−]\d+ (?:hour|day|week|month)/i.test(s.text))
      add('a length of time below zero')
    if (vague(s.text)) add('a time without a number')
    if (placeholder(s.text)) add('a placeholder is left in the text')
    return out
  })
}

const noUnit =
  /\b(?:within|in under|no later than|up to|every|follows an?|follow an?|have an?|has an?|give us(?: at least)?|an?|our|of)\s+(\d{1,3})[ -](?:(?:disclosure|embargo|response|acknowledg\w+|notice)\b|of (?:receipt|receiving|your|the report)|(?:from|after) (?:receipt|the report|submission))/i

function unitless(text: string): boolean {
  if (
    /^\W*(?:initial |first |full )?(?:ack\w*|respon\w+|repl\w+|updates?|disclos\w+|embargo)(?: \w+){0,2}\s*[:=]\s*\d{1,3}\W*$/i.test(
      text,
    )
  )
    return true
  const number = noUnit.exec(text)
  if (number === null)
    return /\b(?:respond|response|acknowledg\w+|repl(?:y|ies)|disclos\w+|updates?)\b[^.]{0,30}\bwithin \d{1,3}\s*[.,;]?\s*$/i.test(
      text,
    )
  const at = number.index + number[0].length
  return !durations(text).some(d => d.start < at && d.end > number.index)
}

function vague(text: string): boolean {
  return (
    /\b(?:acknowledg\w+|respond|response|reply|replies|updates?|disclos\w+)\b[^.]{0,60}\b(?:a few|several|some|a couple)\s+(?:business |working )?(?:hours|days|weeks|months)\b/i.test(
      text,
    ) && durations(text).length === 0
  )
}

function placeholder(text: string): boolean {
  return /\[(?:insert|your|project|email|name|xx+)[^\]]{0,40}\]|<(?:your|insert|email)[^>]{0,40}>|\b(?:security|email|you)@(?:example\.(?:com|org)|yourdomain|your-domain)\b|\bX{2,3} (?:hours|days)\b|^use this section to tell\b/i.test(
    text,
  )
}
