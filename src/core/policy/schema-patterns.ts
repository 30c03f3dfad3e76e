import { ecosystems, loginForm, packageNameForm, slugForm } from './names.ts'

/**
 * The forms of values for editors, as JSON Schema writes them. Each takes whatever the reader takes, in any case and
 * between spaces; where only the reader can know (that a day or a state exists, that a length is not over ten years),
 * it takes more.
 */

/** JSON Schema has no flag for it. */
const anyCase = (pattern: string): string =>
  pattern.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)
const whole = (pattern: string): string => `^\\s*(?:${pattern})\\s*$`

const digits = '[0-9]{1,12}'
const units = ['seconds?', 'minutes?', 'hours?', 'days?', 'weeks?'].map(anyCase).join('|')
const some = `(?=[0-9]*[1-9])${digits}`
/** Years and months are only taken where there are none of them. */
const none = '0{1,12}'
const iso = `${anyCase('p')}(?=[^1-9]*[1-9])(?=[0-9tT])(?:${none}${anyCase('y')})?(?:${none}${anyCase('m')})?(?:${digits}${anyCase('w')})?(?:${digits}${anyCase('d')})?(?:${anyCase('t')}(?=[0-9])(?:${digits}${anyCase('h')})?(?:${digits}${anyCase('m')})?(?:${digits}${anyCase('s')})?)?`
export const lengthPattern = whole(
  `${anyCase('none')}|${some}\\s*(?:(?:${anyCase('business')}|${anyCase('working')})[\\s-]*${anyCase('day')}[sS]?|[\\s-]*(?:${units}))|${iso}`,
)

const repository = `${loginForm}/(?!\\.{1,2}\\s*$)${slugForm}`
export const repositoryPattern = whole(repository)
export const personPattern = whole(`@?${loginForm}(?:/${slugForm})?`)
export const datePattern = '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$'
export const servicePattern = whole(slugForm)
export const relatedPattern = whole(`${anyCase('service')}:${slugForm}|${repository}`)
export const packagePattern = whole(`(?:${[...ecosystems].map(anyCase).join('|')}):${packageNameForm}`)
export const regionPattern = whole('[A-Za-z]{2}(?:-[A-Za-z0-9]{1,10}){0,2}')

/** The names of the time zone database that have no `/` in them. */
const shortZones =
  'cet cst6cdt cuba eet egypt eire est est5edt gb gb-eire gmt gmt\\+0 gmt-0 gmt0 greenwich hongkong hst iceland iran israel jamaica japan kwajalein libya met mst mst7mdt navajo nz nz-chat poland portugal prc pst8pdt roc rok singapore turkey uct universal utc w-su wet zulu'
export const zonePattern = `^(?:${anyCase(shortZones.split(' ').join('|'))}|[A-Za-z]{3}|[A-Za-z]{2,}(?:/[A-Za-z0-9_+-]+){1,2})$`
