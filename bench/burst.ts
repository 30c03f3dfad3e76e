/**
 * A burst of deliveries while GitHub is down, four fifths of them of one of twenty installations:
 * `scripts/with-postgres.sh npm run bench:burst -- [N]` for both homes, without the script for the embedded one; N is
 * 10,000 unless told. Prints the rows of the table in docs/performance.md; ends with 1 where something was lost,
 * doubled or overtaken.
 */
import { burst, othersThrough, overtaken } from '../test/support/burst.ts'
import { stores } from '../test/support/stores.ts'

const count = Number(process.argv[2] ?? 10_000)
if (!Number.isSafeInteger(count) || count < 1) {
  console.error('usage: npm run bench:burst -- [number of deliveries]')
  process.exit(2)
}
console.log(
  '| home | answered with 202 | within (s) | tried while GitHub was down | worked off | twice | within (s) | overtaken | the other 19 through after |',
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const home of stores) {
  if (home.missing !== null) {
    console.log(`${home.name}: not played, ${home.missing}`)
    continue
  }
  const opened = await home.open()
  const result = await burst(opened.store, count)
  await opened.close()
  const { kept, keeping, tried, done, working } = result
  const once = new Set(done.map(({ id }) => id)).size
  const [late, others] = [overtaken(result), `${(othersThrough(result) * 100).toFixed(0)} %`]
  const row = [
    home.name,
    kept,
    keeping.toFixed(1),
    tried,
    once,
    done.length - once,
    working.toFixed(1),
    late,
    others,
  ]
  console.log(`| ${row.join(' | ')} |`)
  if (kept !== count || once !== count || done.length !== count || late > 0) process.exitCode = 1
}
