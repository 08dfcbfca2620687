#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Exports the sample as web edition and reads it in a real Chromium from the disk: see web_edition.py.
# usage: web_edition.sh PIAO SAMPLE.json
set -euo pipefail
piao=$1
sample=$2
for tool in chromium chromedriver; do
    command -v "$tool" >/dev/null || { echo "no $tool here: skipped"; exit 77; }
done
# Debian's python3-selenium belongs to Debian's python3, whatever stands before it in the path.
python=/usr/bin/python3
"$python" -c 'import selenium' 2>/dev/null || { echo "no python3-selenium here: skipped"; exit 77; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder/config XDG_CACHE_HOME=$folder/cache
export QT_QPA_PLATFORM=offscreen PIAO_LANG=it SE_OFFLINE=true
"$piao" import "$folder/plan.piao" "$sample" >/dev/null
"$piao" export "$folder/plan.piao" "$folder/edizione/" >/dev/null 2>&1

"$python" -B "$(dirname "$0")/web_edition.py" "$folder/edizione"
