#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Makes a plan from nothing by keys alone, a value with its objectives, and takes it out as the document.
# usage: from_nothing_to_pdf.sh PIAO SAMPLE.json
set -euo pipefail
# shellcheck source=tests/app/e2e/window.bash
source "$(dirname "$0")/window.bash"
command -v pdftotext >/dev/null || { echo "no pdftotext here: skipped"; exit 77; }

open_window PIAO

keys ctrl+n
words "Comune di Prova"
keys Return
sleep 1
keys ctrl+a
words "$plan"
keys Return
for _ in $(seq 1 50); do [ -s "$plan" ] && break; sleep 0.2; done
until_is "select name from body" "Comune di Prova"
[ "$(count section)" -gt 20 ] || fail "the new plan has no sections"

# A value, and below it one objective of each level: Ins adds below, what is typed is the title.
keys ctrl+f
keys Tab
keys Insert
words "Strade sicure"
keys Return
until_is "select count(*) from public_value where title = 'Strade sicure'" 1
keys Insert
words "Meno incidenti"
keys Return
until_is "select count(*) from strategic_objective where title = 'Meno incidenti'" 1
keys Insert
words "Rifare la segnaletica"
keys Return
until_is "select count(*) from operational_objective where title = 'Rifare la segnaletica'" 1
keys Insert
words "Segnaletica dei centri abitati"
keys Return
until_is "select count(*) from performance_objective where title = 'Segnaletica dei centri abitati'" 1

keys ctrl+e
sleep 1
keys ctrl+a
words "$folder/piano.pdf"
keys Return
for _ in $(seq 1 50); do [ -s "$folder/piano.pdf" ] && break; sleep 0.2; done
[ -s "$folder/piano.pdf" ] || fail "no document was written"
pdftotext "$folder/piano.pdf" "$folder/piano.txt"
for words in "Comune di Prova" "Strade sicure" "Meno incidenti" "Rifare la segnaletica" "Segnaletica dei centri abitati"; do
    grep -q "$words" "$folder/piano.txt" || fail "the document does not say «$words»"
done

close_window
echo "a plan from nothing, printed"
