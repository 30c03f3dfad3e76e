import { UTCDate } from '@date-fns/utc'
import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import { formatDistanceStrict } from 'date-fns/formatDistanceStrict'
import { formatISO } from 'date-fns/formatISO'
import type { Length } from '../policy/policy.ts'

/** An instant for people: "2026-12-01 16:00 UTC", or with its seconds as "2026-12-01T16:00:25Z" where they count. */
export function instant(date: Date, precise = false): string {
  const iso = formatISO(new UTCDate(date))
  return precise ? `${iso.slice(0, 19)}Z` : `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}

/** An instant to the second, where it is not a full minute. */
export const exact = (date: Date): string => instant(date, date.getTime() % 60_000 !== 0)

/** Whether seconds count for a promise: one of less than an hour would be blurred by whole minutes. */
export const isShort = (length: Length): boolean => length.kind === 'elapsed' && length.seconds < 3600

/**
 * How far away `date` is from `now`, in whole units of exact days: "in 35 hours", "3 days ago". Not rounded up but
 * for a minute that lacks: what was promised for 72 hours a second ago is in 3 days.
 */
export function distance(date: Date, now: Date): string {
  const seconds = Math.abs(differenceInSeconds(date, now))
  const unit = seconds < 120 ? 'second' : seconds < 7_200 ? 'minute' : seconds < 172_800 ? 'hour' : 'day'
  const spare = unit === 'hour' || unit === 'day' ? 60_000 * Math.sign(date.getTime() - now.getTime()) : 0
  return formatDistanceStrict(new UTCDate(date.getTime() + spare), new UTCDate(now), {
    addSuffix: true,
    unit,
    roundingMethod: 'floor',
  })
}
