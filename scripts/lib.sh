# SPDX-License-Identifier: EUPL-1.2
# Sourced by the commands of this folder. It leaves the shell in the project's top folder.
# shellcheck shell=bash
set -euo pipefail
script=$(realpath "$0")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }
[ -t 1 ] || say() { printf '==> %s\n' "$*"; }

die() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# Prints the comment block on top of the calling script, which is its manual.
usage() {
    sed -n '/^# SPDX/d; 2,/^[^#]/ s/^# \{0,1\}//p' "$script"
}

# How many compilers at a time: all cores, fewer where memory would not hold them (about 1 GB each).
job_count() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || echo "$cores")
    [ "$memory" -ge 1 ] || memory=1
    echo "${PIAO_JOBS:-$((cores < memory ? cores : memory))}"
}

# build PRESET [TARGET…]: configures when that was not done, or when the presets changed since, and builds.
# Sources and CMake files that changed are noticed by the build itself.
build() {
    local preset=$1
    shift
    local dir=build/$preset
    if [ ! -e "$dir/build.ninja" ] || [ CMakePresets.json -nt "$dir/CMakeCache.txt" ]; then
        say "configuring $dir"
        cmake --preset "$preset"
        touch "$dir/CMakeCache.txt"
    fi
    say "building $dir"
    cmake --build "$dir" --parallel "$(job_count)" ${1:+--target "$@"}
}
