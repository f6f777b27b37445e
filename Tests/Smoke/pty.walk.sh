#!/usr/bin/env bash
# The walks in Tests/Smoke/pty, on a bare pseudo-terminal: signals, hang-ups, full disks, kills.
# The kills take longest, and run beside the others.
set -euo pipefail
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/pty
export PYTHONDONTWRITEBYTECODE=1
elsewhere=$(mktemp -d)
beside=()
trap 'kill "${beside[@]}" 2>/dev/null || true; rm -rf "$elsewhere"' EXIT
cd "$elsewhere" # some walks make files with hostile names where they stand

for name in killed crowd; do
  python3 "$folder/$name.py" "$1" >"$elsewhere/$name.log" 2>&1 &
  beside+=($!)
done
for walk in "$folder"/*.py; do
  name=$(basename "$walk" .py)
  case $name in driver | screen | talk | room | killed | crowd) continue ;; esac
  echo "   $name"
  python3 "$walk" "$1"
done
for name in killed crowd; do
  wait "${beside[0]}" || {
    cat "$name.log" >&2
    exit 1
  }
  beside=("${beside[@]:1}")
  cat "$name.log"
done
