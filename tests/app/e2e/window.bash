# SPDX-License-Identifier: EUPL-1.2
# For the journeys: the real program on a plan of its own, in a window under Xvfb, and what a person does there.
# Source it with the program and the sample; then `open_window` with a part of the window's title.
# shellcheck shell=bash
set -euo pipefail
piao=$1
# shellcheck disable=SC2034
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
# A free display of its own, named by the server itself.
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
started+=($!)
read -r number <"$folder/display"
export DISPLAY=:$number
openbox >/dev/null 2>&1 &
started+=($!)
# A window that appears while the window manager takes over the display may never be shown: it must be there first.
for _ in $(seq 1 100); do
    xdotool get_num_desktops >/dev/null 2>&1 && break
    sleep 0.1
done
sleep 0.5

# open_window TITLE ARGUMENT…: starts the program with the arguments and waits for its window.
open_window() {
    local title=$1
    shift
    "$piao" "$@" 2>"$folder/errors" &
    program=$!
    started+=("$program")
    window=
    for _ in $(seq 1 100); do
        window=$(xdotool search --onlyvisible --name "$title" 2>/dev/null | head -n 1) && [ -n "$window" ] && break
        sleep 0.3
    done
    [ -n "$window" ] || { echo "no window appeared" >&2; cat "$folder/errors" >&2; exit 1; }
    for _ in $(seq 1 30); do
        timeout 5 xdotool windowactivate --sync "$window" 2>/dev/null && break
        sleep 0.5
    done
    sleep 1
}

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

# Ends the program as a person does, and looks at what it leaves.
close_window() {
    keys ctrl+q
    wait "$program" || fail "the program ended with an error"
    "$piao" check-file "$plan" >/dev/null || fail "the file is not whole"
}
