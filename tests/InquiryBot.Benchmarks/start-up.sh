#!/usr/bin/env bash
# Start-up to the first answered request, and memory when idle: one published process, five starts, on this machine.
# Prints a Markdown table; limits of the house: 2 seconds and 150 MB.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'kill "${bot:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
port=${PORT:-39781}
dotnet publish src/InquiryBot -c Release -o "$work/bot" -v q --nologo >"$work/publish.log" || { cat "$work/publish.log" >&2; exit 1; }

milliseconds() { date +%s%3N; }
answered() { curl -fs -o /dev/null "http://localhost:$port$1"; }

echo "| start | first page answered after | memory after 10 idle seconds |"
echo "|---|---|---|"
for start in 1 2 3 4 5; do
  mkdir -p "$work/run$start"
  begin=$(milliseconds)
  (cd "$work/run$start" && exec "$work/bot/inquirybot" serve --urls "http://localhost:$port" >"$work/run$start/out.log" 2>&1) &
  bot=$!
  until answered /; do
    kill -0 "$bot" 2>/dev/null || { cat "$work/run$start/out.log" >&2; exit 1; }
    [ $(($(milliseconds) - begin)) -lt 30000 ] || { echo "no answer in 30 seconds" >&2; exit 1; }
  done
  took=$(($(milliseconds) - begin))
  answered /watch-list
  answered /privacy
  sleep 10
  memory=$(awk '/^VmRSS/ {printf "%d", $2 / 1024}' "/proc/$bot/status")
  echo "| $start | $took ms | $memory MB |"
  kill "$bot"
  wait "$bot" 2>/dev/null || true
done
