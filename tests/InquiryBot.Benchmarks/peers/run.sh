#!/usr/bin/env bash
# The reader beside the nearest peers, over the same messages in the same run. Not part of build or tests; needs Node.js and the npm registry.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build -c Release -v q -nologo "$here/.."
program="dotnet $here/../bin/Release/net10.0/InquiryBot.Benchmarks.dll"
$program throughput --export "$work/messages.json"
cp "$here/peers.mjs" "$work/"
(cd "$work" && npm install --silent --no-fund --no-audit wink-nlp@2 wink-eng-lite-web-model@1 compromise@14 >/dev/null)
{
  echo "# Reading: messages per second"
  echo
  echo "Made by \`tests/InquiryBot.Benchmarks/peers/run.sh\`. Compare the rows of one run, not the numbers of two machines."
  echo "The reader finds the language, splits, tags, weighs and explains; the peers split and tag (English only)."
  echo
  echo "## InquiryBot"
  echo
  $program throughput
  echo
  echo "## Peers, same messages"
  echo
  echo "| library | 5 words | 15 words | 60 words | 400 words |"
  echo "|---|---|---|---|---|"
  (cd "$work" && node peers.mjs messages.json)
} | tee "$here/../results/reading-peers.md"
