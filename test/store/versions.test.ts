import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('a database of another version, $name', home => {
  test('that is newer is refused by name and left as it is', { timeout: 60_000 }, async () => {
    const { at, database, store, close } = await home.open()
    await store.remember('k', 1)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', 'x')`.execute(database.db)
    await database.close()
    await expect(openDatabase(at)).rejects.toThrow(/newer version of Pledge \(it has the change 9999-later\)/)
    // Refused again, and not for being in use: the refusal let go of what it held.
    await expect(openDatabase(at)).rejects.toThrow(/newer version/)
    await close()
  })
})
