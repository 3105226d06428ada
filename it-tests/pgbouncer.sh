#!/usr/bin/env bash
# Optional: installs PgBouncer from the system's packages, for the tests that skip without it.
set -euo pipefail

command -v pgbouncer > /dev/null || [ -x /usr/sbin/pgbouncer ] || {
  apt-get -q update
  DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends pgbouncer
}
