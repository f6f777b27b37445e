#!/usr/bin/env bash
# The walks in Tests/Smoke/pty, on a bare pseudo-terminal: signals, hang-ups, full disks, kills.
set -euo pipefail
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/pty
export PYTHONDONTWRITEBYTECODE=1
for walk in "$folder"/*.py; do
  name=$(basename "$walk" .py)
  case $name in driver | screen) continue ;; esac
  echo "   $name"
  python3 "$walk" "$1"
done
