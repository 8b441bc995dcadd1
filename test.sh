#!/usr/bin/env bash
# Installs what the tests need and this machine lacks, builds, and runs every test. Fast ones first.
set -euo pipefail
cd "$(dirname "$0")"

say() { printf '\n== %s\n' "$*"; }

need_command() {
  command -v "$1" >/dev/null 2>&1 || { echo "$1 is missing. $2" >&2; exit 1; }
}

need_command dotnet "Install the .NET 10 SDK."
need_command node "Install Node.js 20 or newer; the build fetches Web Chat and the schema of Teams manifests with npm."
need_command npm "Install npm; the build fetches both with it."

find_browser() {
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" 2>/dev/null && return 0
  done
  return 1
}

if ! find_browser >/dev/null; then
  if command -v apt-get >/dev/null 2>&1; then
    say "Installing Chromium for the browser tests"
    sudo=""
    [ "$(id -u)" -eq 0 ] || sudo="sudo"
    $sudo apt-get update -qq
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
  else
    echo "The browser tests need Chromium or Chrome on the PATH. Install it and run this again." >&2
    exit 1
  fi
fi
export PRACTICECALLER_BROWSER="${PRACTICECALLER_BROWSER:-$(find_browser)}"

say "Build"
dotnet build PracticeCaller.sln -v quiet -nologo

say "Format"
dotnet format PracticeCaller.sln --verify-no-changes --no-restore

passed=0
failed=0
skipped=0
names="$(mktemp)"
for project in Practice.Tests Cli.Tests Dropins.Tests Deployment.Tests Bot.Tests Browser.Tests; do
  say "$project"
  log="$(mktemp)"
  code=0
  dotnet test --project "tests/$project" --no-build 2>&1 | tee "$log" || code=$?
  count() { grep -Eo "^ *$1: +[0-9]+" "$log" | tail -n 1 | grep -Eo '[0-9]+' || echo 0; }
  passed=$((passed + $(count succeeded)))
  failed=$((failed + $(count failed)))
  skipped=$((skipped + $(count skipped)))
  if [ "$code" -ne 0 ] && [ "$(count failed)" -eq 0 ]; then
    failed=$((failed + 1))
  fi
  grep -E -A 4 '^ *failed [A-Za-z]' "$log" >> "$names" || true
  rm -f "$log"
done

# Last, because what a failing test printed may be long, and only the end of a log may be kept.
if [ -s "$names" ]; then
  say "Failed"
  cat "$names"
fi
rm -f "$names"

printf '\n%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]
