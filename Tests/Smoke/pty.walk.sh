#!/usr/bin/env bash
# The walks in Tests/Smoke/pty, on a bare pseudo-terminal: signals, hang-ups, full disks, kills.
# The kills take longest, and run beside the others.
set -euo pipefail
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/pty
export PYTHONDONTWRITEBYTECODE=1
log=$(mktemp)
elsewhere=$(mktemp -d)
trap 'rm -rf "$log" "$elsewhere"' EXIT
cd "$elsewhere" # some walks make files with hostile names where they stand

python3 "$folder/killed.py" "$1" >"$log" 2>&1 &
kills=$!
for walk in "$folder"/*.py; do
  name=$(basename "$walk" .py)
  case $name in driver | screen | talk | room | killed) continue ;; esac
  echo "   $name"
  python3 "$walk" "$1" || {
    kill "$kills" 2>/dev/null || true
    exit 1
  }
done
wait "$kills" || {
  cat "$log" >&2
  exit 1
}
cat "$log"
