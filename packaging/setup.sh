# shellcheck shell=bash
# Sourced: `. packaging/setup.sh GROUP…` installs what is missing of these groups of packages.txt, as root or by sudo,
# and says what it does. With everything there it asks dpkg once and returns. Works under `set -euo pipefail`.

effnet_say() { printf '== %s\n' "$*" >&2; }

# effnet_as_root COMMAND…: never waits for a password where nobody can type one.
effnet_as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif ! command -v sudo >/dev/null; then
    effnet_say "Needs root, and there is no sudo. As root, run: $*"
    return 1
  elif [ -t 0 ]; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

# effnet_missing GROUP…: names of the packages of these groups that are not installed, one a line.
effnet_missing() {
  local list wanted release
  list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"
  # A group may name the first Debian release that has the package: gui@13.
  release=$(sed -n 's/^VERSION_ID="\{0,1\}\([0-9]*\).*/\1/p' "${EFFNET_OS_RELEASE:-/etc/os-release}" 2>/dev/null || true)
  wanted=$(awk -v groups=" $* " -v release="${release:-99}" \
    '!/^#/ && NF {split($2, in_, "@"); if (index(groups, " " in_[1] " ") && release >= in_[2] + 0) print $1}' "$list" | sort)
  # shellcheck disable=SC2086 # a list of names, split on purpose
  { dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted libtorch-cuda-dev 2>/dev/null || true; } | # unknown names fail it
    # LibTorch for CUDA stands in for the one for the CPU, which would throw it out.
    awk '$1 == "installed" {sub(/^libtorch-cuda-dev$/, "libtorch-dev", $2); print $2}' |
    sort -u | comm -23 <(printf '%s\n' "$wanted") -
}

effnet_apt_install() {
  effnet_as_root apt-get install -y -q --no-install-recommends \
    -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@"
}

effnet_install() {
  # The package lists may be absent (a container) or so old that the mirror has newer files: update, then, once.
  if compgen -G '/var/lib/apt/lists/*Packages*' >/dev/null; then
    effnet_announce "$@" || return
    if effnet_apt_install "$@"; then return; fi
  fi
  effnet_say "Updating the package lists (apt-get update)"
  effnet_as_root apt-get update -q || effnet_say "Some package lists could not be updated; going on with the others"
  effnet_announce "$@" || return
  effnet_apt_install "$@"
}

# effnet_announce PACKAGE…: how much is fetched and stored, before it happens; fails where the disk has no room for it.
effnet_announce() {
  local plan count fetch disk needed free
  plan=$(effnet_as_root env LC_ALL=C apt-get install --assume-no -q --no-install-recommends "$@" 2>/dev/null || true)
  count=$(sed -n 's/.* \([0-9]*\) newly installed.*/\1/p' <<<"$plan")
  fetch=$(sed -n 's/^Need to get \(.*\) of archives.*/\1/p' <<<"$plan")
  disk=$(sed -n 's/^After this operation, \(.*\) of additional disk space.*/\1/p' <<<"$plan")
  [ -n "$count" ] && [ -n "$disk" ] || return 0 # apt itself says what is wrong
  effnet_say "$count packages with what they need: ${fetch:-nothing} to fetch, $disk on disk"
  needed=$(numfmt --from=si "$(tr -d ', B' <<<"$disk" | tr k K)" 2>/dev/null || echo 0)
  free=$(df -B1 --output=avail "${EFFNET_DISK:-/usr}" | tail -n 1)
  if [ "$free" -lt "$needed" ]; then
    effnet_say "The disk of /usr has only $(numfmt --to=si "$free")B free. Make room, then start this again."
    return 1
  fi
}

effnet_setup() {
  local missing
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    effnet_say "Not a Debian system: install the equivalents of packaging/packages.txt ($*) by hand. Going on."
    return 0
  fi
  missing=$(effnet_missing "$@")
  if [ -n "$missing" ]; then
    effnet_say "Installing $(wc -l <<<"$missing") Debian packages: ${missing//$'\n'/ }"
    # shellcheck disable=SC2086 # a list of names, split on purpose
    effnet_install $missing >&2 || {
      effnet_say "Not installed. An administrator of this machine can do it with: apt-get install --no-install-recommends ${missing//$'\n'/ }"
      return 1
    }
  fi
}

effnet_setup "$@"
