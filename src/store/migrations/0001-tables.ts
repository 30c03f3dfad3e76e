import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  `create table delivery (
    id text primary key,
    event text not null,
    action text,
    installation bigint,
    repository bigint,
    payload text,
    received_at timestamptz not null,
    outcome text check (outcome in ('done', 'ignored')),
    finished_at timestamptz,
    check ((payload is null) = (outcome is not null))
  )`,

  // A queue's rows die young: vacuum it long before a fifth of it is dead.
  `create table work (
    kind text not null,
    key text not null,
    installation bigint,
    due_at timestamptz not null,
    attempts integer not null default 0,
    worker text,
    lease_until timestamptz,
    again_at timestamptz,
    primary key (kind, key),
    check ((worker is null) = (lease_until is null)),
    check (again_at is null or worker is not null)
  ) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.05)`,
  'create index work_of_installation on work (coalesce(installation, 0), due_at) where worker is null',
  'create index work_due on work (due_at) where worker is null',
  'create index work_leased on work (coalesce(installation, 0), lease_until) where worker is not null',

  `create table cases (
    id text primary key,
    source_key text not null unique,
    next_seq integer not null,
    installation bigint not null,
    repository bigint not null,
    coordination text,
    coordinator bigint,
    assigned_at timestamptz,
    open boolean not null,
    tracking_repository bigint,
    tracking_number bigint,
    snapshot json
  )`,
  'create index cases_of_repository on cases (repository) where open',
  'create index cases_of_coordination on cases (coordination)',
  'create index cases_of_tracking on cases (tracking_repository, tracking_number)',

  `create table fact (
    case_id text not null references cases (id),
    seq integer not null,
    kind text not null,
    at timestamptz not null,
    body json not null,
    primary key (case_id, seq)
  )`,
  `create function fact_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception 'The record of facts is only ever added to.' using errcode = 'restrict_violation';
    end
  $$`,
  `create trigger fact_is_append_only before update or delete or truncate on fact
    for each statement execute function fact_is_append_only()`,

  `create table outbox (
    case_id text not null references cases (id),
    key text not null,
    asked bigint generated always as identity,
    lane text not null,
    kind text not null,
    effect json,
    state text not null default 'pending' check (state in ('pending', 'done', 'refused')),
    attempts integer not null default 0,
    not_before timestamptz not null,
    primary key (case_id, key),
    check ((effect is null) = (state <> 'pending'))
  )`,
  `create index outbox_pending on outbox (case_id, asked) where state = 'pending'`,

  // The "C" collation makes a prefix a range of the primary key, whatever the database's own collation is.
  'create table memory (key text collate "C" primary key, value json not null)',
]

export const tables: Migration = {
  up: async db => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
