#!/bin/sh
# Runs a command with a PostgreSQL of its own: a throw-away cluster on loopback, whose address is in
# TEST_DATABASE_URL and which is gone afterwards. Gives the command's exit code. For `sh -c`, there are a command that
# restarts the server, cutting off whoever is connected, in TEST_DATABASE_RESTART, one that starts a standby that follows
# it on the port $0 in TEST_DATABASE_STANDBY, and one that stops the server for good, at once, and promotes the standby in
# TEST_DATABASE_FAILOVER.
# usage: scripts/with-postgres.sh COMMAND [ARGUMENT...]
set -eu

if [ $# -eq 0 ]; then
  echo 'usage: scripts/with-postgres.sh COMMAND [ARGUMENT...]' >&2
  exit 2
fi

find_bin() {
  for bin in /usr/lib/postgresql/*/bin "$(dirname "$(readlink -f "$(command -v postgres || echo /nowhere/postgres)")")"; do
    if [ -x "$bin/initdb" ] && [ -x "$bin/postgres" ]; then echo "$bin"; fi
  done | sort -V | tail -n 1
}

bin=$(find_bin)
if [ -z "$bin" ]; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo 'No PostgreSQL server is installed here: install one (Debian: apt-get install postgresql).' >&2
    exit 3
  fi
  echo 'Installing PostgreSQL from Debian' >&2
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; } >&2
  bin=$(find_bin)
fi

# PostgreSQL refuses to run as root.
as=
if [ "$(id -u)" -eq 0 ]; then
  as='runuser -u postgres --'
  id postgres >/dev/null 2>&1 || useradd --system --no-create-home postgres
fi

folder=$(mktemp -d)
stop() {
  for server in data standby; do
    $as "$bin/pg_ctl" stop -D "$folder/$server" -m immediate -s >/dev/null 2>&1 || true
  done
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

[ -z "$as" ] || chown postgres "$folder"
cd "$folder"
$as "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --no-locale -N >/dev/null

# A free port cannot be reserved for somebody else, so a start that finds it taken is tried with the next one.
port=
for attempt in 1 2 3 4 5; do
  try=$((20000 + ($(od -An -N2 -tu2 /dev/urandom) % 20000)))
  if $as "$bin/pg_ctl" start -D "$folder/data" -s -w -t 60 -l "$folder/log" \
    -o "-p $try -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder" >/dev/null 2>&1; then
    port=$try
    break
  fi
done
if [ -z "$port" ]; then
  echo 'PostgreSQL did not start:' >&2
  cat "$folder/log" >&2
  exit 3
fi

cd "$OLDPWD"
code=0
TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$port/postgres" \
  TEST_DATABASE_RESTART="cd / && $as $bin/pg_ctl restart -D $folder/data -m immediate -s -w -t 60 -l $folder/log" \
  TEST_DATABASE_STANDBY="cd / && $as $bin/pg_basebackup -D $folder/standby -R -X stream -c fast -h 127.0.0.1 -p $port -U postgres && $as $bin/pg_ctl start -D $folder/standby -s -w -t 60 -l $folder/standby.log -o \"-p \$0 -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder\"" \
  TEST_DATABASE_FAILOVER="cd / && $as $bin/pg_ctl stop -D $folder/data -m immediate -s && $as $bin/pg_ctl promote -D $folder/standby -s -w -t 60" \
  "$@" || code=$?
exit "$code"
