#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Starts the real program on the sample under Xvfb, renames an objective and adds one by keys alone, and reads the file.
# usage: rename_and_undo.sh PIAO SAMPLE.json
set -euo pipefail
# shellcheck source=tests/app/e2e/window.bash
source "$(dirname "$0")/window.bash"

"$piao" import "$plan" "$sample" >/dev/null
open_window Lucca "$plan"

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

close_window
"$piao" history "$plan" >"$folder/history"
# Not through a pipe: grep -q leaves at the first hit, and the program would end with SIGPIPE.
grep -q "Pace e memoria" "$folder/history" || fail "the history does not tell of the step"
echo "renamed, added and undone by keys alone"
