import Holidays from 'date-holidays'

/** Days are counted from 1970-01-01, as whole numbers without zone. */
export type DayNumber = number

const msPerDay = 86_400_000
const msPerHour = 3_600_000

type Region = { readonly source: Holidays; readonly years: Set<number>; readonly days: Set<DayNumber> }

/** What was looked up so far. It only remembers; 64 regions are more than one process will meet. */
const regions = new Map<string, Region>()
const mostRegions = 64

/**
 * The code as the holiday library knows it ("de-by" → "DE-BY"): an ISO 3166 country, a state of it, or a region
 * of that state. null for a code it does not know.
 */
export function holidayCode(text: string): string | null {
  const [country = '', state, region, ...rest] = text.trim().split('-')
  if (rest.length > 0 || text.length > 40) return null
  const all = new Holidays()
  const knownCountry = sameKey(all.getCountries(), country)
  if (knownCountry === null || state === undefined) return knownCountry
  const knownState = sameKey(all.getStates(knownCountry), state)
  if (knownState === null) return null
  if (region === undefined) return `${knownCountry}-${knownState}`
  const knownRegion = sameKey(all.getRegions(knownCountry, knownState), region)
  return knownRegion === null ? null : `${knownCountry}-${knownState}-${knownRegion}`
}

function sameKey(known: Readonly<Record<string, unknown>> | undefined, wanted: string): string | null {
  return Object.keys(known ?? {}).find(key => key.toLowerCase() === wanted.toLowerCase()) ?? null
}

/**
 * Tells of a day whether it is a public holiday there, all day long: half days, bank and school holidays are
 * work days. `code` is one that `holidayCode` gave; an unknown one has no holidays. Each year is worked out once.
 */
export function publicHolidays(code: string): (day: DayNumber) => boolean {
  const region = regionOf(code)
  let from = 0
  let to = 0
  return day => {
    if (day < from || day >= to) {
      const year = new Date(day * msPerDay).getUTCFullYear()
      // The year before as well: a week of holidays may begin in December.
      addYear(region, year - 1)
      addYear(region, year)
      from = Date.UTC(year, 0, 1) / msPerDay
      to = Date.UTC(year + 1, 0, 1) / msPerDay
    }
    return region.days.has(day)
  }
}

function regionOf(code: string): Region {
  const known = regions.get(code)
  if (known) return known
  if (regions.size >= mostRegions) regions.clear()
  const [country = '', state = '', part = ''] = code.split('-')
  const region = {
    source: new Holidays(country, state, part),
    years: new Set<number>(),
    days: new Set<number>(),
  }
  regions.set(code, region)
  return region
}

/**
 * The library's own instants are in the country's zone; only the date as written and the length count here, so
 * the machine's zone and the policy's play no part.
 */
function addYear(region: Region, year: number): void {
  if (region.years.has(year) || year < 1970 || year > 2200) return
  region.years.add(year)
  for (const holiday of region.source.getHolidays(year)) {
    if (holiday.type !== 'public') continue
    const begin = Date.parse(`${holiday.date.slice(0, 10)}T${holiday.date.slice(11, 19) || '00:00:00'}Z`)
    // An hour is given for days on which the clocks change.
    const end = begin + (holiday.end.getTime() - holiday.start.getTime()) + msPerHour
    const firstWhole = Math.ceil(begin / msPerDay)
    for (let day = firstWhole; day < Math.floor(end / msPerDay); day++) region.days.add(day)
  }
}
