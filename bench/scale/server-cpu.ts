import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'

/** The kernel counts in hundredths of a second for everybody (`getconf CLK_TCK`). */
const ticks = 100

/** A process's own time and that of its children that ended, in seconds, and who its parent is. */
function spentBy(pid: number): { readonly parent: number; readonly seconds: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number)
    const all = (utime ?? 0) + (stime ?? 0) + (cutime ?? 0) + (cstime ?? 0)
    return { parent: Number(fields[1]), seconds: all / ticks }
  } catch {
    return null
  }
}

/** The CPU that the server of this database has spent, all its processes together; it has to run on this Linux. */
export async function serverSeconds(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const postmaster = spentBy(rows[0]?.pid ?? 0)?.parent ?? 0
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  const seconds = all.reduce((sum, name) => {
    const spent = spentBy(Number(name))
    return spent && (Number(name) === postmaster || spent.parent === postmaster) ? sum + spent.seconds : sum
  }, 0)
  await client.end()
  return seconds
}
