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
  local list wanted
  list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"
  wanted=$(awk -v groups=" $* " '!/^#/ && NF && index(groups, " " $2 " ") {print $1}' "$list" | sort)
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
  if compgen -G '/var/lib/apt/lists/*Packages*' >/dev/null && effnet_apt_install "$@"; then
    return
  fi
  effnet_say "Updating the package lists (apt-get update)"
  effnet_as_root apt-get update -q || effnet_say "Some package lists could not be updated; going on with the others"
  effnet_apt_install "$@"
}

# LibTorch calls whatever libblas.so.3 is chosen on the system. The reference BLAS is four times slower, and OpenBLAS
# with its own threads competes with OpenMP's; Intel's MKL is left alone.
effnet_choose_blas() {
  local wanted triple library current
  for wanted in /usr/lib/*/openblas-openmp/libblas.so.3; do
    [ -e "$wanted" ] || return 0
    triple=$(basename "$(dirname "$(dirname "$wanted")")")
    for library in libblas liblapack; do
      current=$(update-alternatives --query "$library.so.3-$triple" 2>/dev/null | sed -n 's/^Value: //p' || true)
      case "$current" in
        '' | */openblas-openmp/* | *mkl*) ;;
        *)
          effnet_say "Choosing OpenBLAS (OpenMP) as the system's $library in place of $current"
          effnet_as_root update-alternatives --set "$library.so.3-$triple" "${wanted%/*}/$library.so.3" ||
            effnet_say "That failed: networks will run several times slower"
          ;;
      esac
    done
  done
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
    effnet_install $missing >&2 || return
  fi
  effnet_choose_blas
}

effnet_setup "$@"
