#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Starts the real program on the sample under Xvfb, renames an objective and adds one by keys alone, and reads the file.
# usage: rename_and_undo.sh PIAO SAMPLE.json
set -euo pipefail
piao=$1
sample=$2
for tool in Xvfb xdotool openbox sqlite3; do
    command -v "$tool" >/dev/null || { echo "no $tool here: skipped"; exit 77; }
done

folder=$(mktemp -d)
started=()
finish() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

export HOME=$folder XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder/config PIAO_LANG=it PIAO_AUTHOR=prova
unset WAYLAND_DISPLAY
export QT_QPA_PLATFORM=xcb
plan=$folder/plan.piao
"$piao" import "$plan" "$sample" >/dev/null

# A free display of its own, named by the server itself.
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
started+=($!)
read -r number <"$folder/display"
export DISPLAY=:$number
openbox >/dev/null 2>&1 &
started+=($!)

"$piao" "$plan" 2>"$folder/errors" &
program=$!
started+=("$program")
window=
for _ in $(seq 1 100); do
    window=$(xdotool search --name 'Lucca' 2>/dev/null | head -n 1) && [ -n "$window" ] && break
    sleep 0.3
done
[ -n "$window" ] || { echo "no window appeared" >&2; cat "$folder/errors" >&2; exit 1; }
# The window manager may still be starting.
for _ in $(seq 1 30); do
    timeout 5 xdotool windowactivate --sync "$window" 2>/dev/null && break
    sleep 0.5
done
sleep 1

keys() { xdotool key --clearmodifiers --delay 60 "$@"; sleep 0.4; }
words() { xdotool type --delay 25 "$1"; sleep 0.4; }
count() { sqlite3 "$plan" "select count(*) from $1"; }
fail() {
    echo "$1" >&2
    cat "$folder/errors" >&2
    [ -z "${PIAO_JOURNEY_PICTURE:-}" ] || import -window root "$PIAO_JOURNEY_PICTURE"
    exit 1
}
# The file is written by the program at its own pace.
until_is() {
    for _ in $(seq 1 50); do
        [ "$(sqlite3 "$plan" "$1")" = "$2" ] && return 0
        sleep 0.2
    done
    fail "expected «$2» from: $1; it is «$(sqlite3 "$plan" "$1")»"
}

# The palette leads to an operational objective; F2 renames it.
keys ctrl+k
words "OO02 sensibilizzare"
keys Return
keys shift+F6
keys F2
keys ctrl+a
words "Pace e memoria"
keys Return
until_is "select title from operational_objective where code = 'OO02'" "Pace e memoria"

# Ins adds a performance objective below, with its title.
before=$(count performance_objective)
keys Insert
words "Un obiettivo in prova"
keys Return
until_is "select count(*) from performance_objective" "$((before + 1))"
until_is "select count(*) from performance_objective where title = 'Un obiettivo in prova'" 1

# Undo until the plan is as it was imported.
for _ in 1 2 3 4; do keys ctrl+z; done
until_is "select count(*) from performance_objective" "$before"
until_is "select count(*) from operational_objective where title = 'Pace e memoria'" 0

keys ctrl+q
wait "$program" || fail "the program ended with an error"
"$piao" check-file "$plan" >/dev/null || fail "the file is not whole"
"$piao" history "$plan" >"$folder/history"
# Not through a pipe: grep -q leaves at the first hit, and the program would end with SIGPIPE.
grep -q "Pace e memoria" "$folder/history" || fail "the history does not tell of the step"
echo "renamed, added and undone by keys alone"
