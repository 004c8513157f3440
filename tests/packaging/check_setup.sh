#!/usr/bin/env bash
# check_setup.sh SOURCE: packaging/setup.sh with apt-get, dpkg-query, id and sudo replaced by scripts that write down how
# they were called. Nothing is installed.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
source=$1
fake=$(mktemp -d)
trap 'rm -rf "$fake"' EXIT

cat >"$fake/dpkg-query" <<'END'
#!/bin/bash
for package in "${@:3}"; do
  grep -qx "$package" "$FAKE/absent" || echo "installed $package"
done
[ ! -s "$FAKE/absent" ] # as dpkg-query does, fails where a name is unknown
END
cat >"$fake/apt-get" <<'END'
#!/bin/bash
echo "apt-get $*" >>"$FAKE/calls"
[ "$DEBIAN_FRONTEND" = noninteractive ] || echo "apt-get may ask questions" >>"$FAKE/calls"
if [ "$2" = --assume-no ]; then
  echo "0 upgraded, 622 newly installed, 0 to remove and 0 not upgraded."
  echo "Need to get 572 MB of archives."
  echo "After this operation, 2,567 MB of additional disk space will be used."
  exit 1
fi
if [ "$1" = install ] && [ -e "$FAKE/stale" ]; then exit 100; fi
if [ "$1" = install ] && [ -e "$FAKE/unreachable" ]; then exit 100; fi
if [ "$1" = update ]; then rm -f "$FAKE/stale"; fi
END
printf '#!/bin/bash\necho "$FAKE_UID"\n' >"$fake/id"
printf '#!/bin/bash\necho sudo "$1" >>"$FAKE/calls"\n[ "$1" != -n ] || shift\nexec "$@"\n' >"$fake/sudo"
printf '#!/bin/bash\necho update-alternatives >>"$FAKE/calls"\n' >"$fake/update-alternatives"
printf '#!/bin/bash\necho Avail; cat "$FAKE/free"\n' >"$fake/df"
echo 9000000000 >"$fake/free"
chmod +x "$fake"/*

fail() { echo "FAIL: $1"; sed 's/^/  /' "$fake/calls" "$fake/out"; exit 1; }
expect() { grep -qE -- "$2" "$fake/calls" || fail "$1: no call matches '$2'"; }
refuse() { ! grep -qE -- "$2" "$fake/calls" || fail "$1: a call matches '$2'"; }

# run UID PACKAGE…: set up the group 'engine' with these packages absent; fills calls and out, returns its exit status.
run() {
  local uid=$1
  shift
  printf '%s\n' "$@" "${cuda:-libtorch-cuda-dev}" | sed '/^$/d' >"$fake/absent"
  : >"$fake/calls"
  FAKE=$fake FAKE_UID=$uid PATH=$fake:$PATH bash -euo pipefail -c ". '$source/packaging/setup.sh' build engine; echo reached" \
    >"$fake/out" 2>&1 </dev/null
}

run 0 || fail "everything there"
refuse "everything there" 'apt-get'
grep -q reached "$fake/out" || fail "everything there: the script that sources it does not go on"

run 0 libtorch-dev cmake || fail "as root"
expect "as root" '^apt-get install .* cmake libtorch-dev$'
grep -q '622 packages with what they need: 572 MB to fetch, 2,567 MB on disk' "$fake/out" || fail "as root: sizes are not said"
refuse "as root" 'update-alternatives|sudo|questions|qt6|apt-get install .*--no-install-recommends.*libminizip-dev'

cuda=none run 0 libtorch-dev cmake || fail "LibTorch for CUDA"
expect "LibTorch for CUDA" '^apt-get install .* cmake$'
refuse "LibTorch for CUDA" 'libtorch-dev'

for release in 12 13; do
  echo "VERSION_ID=\"$release\"" >"$fake/os-release"
  gui=$(EFFNET_OS_RELEASE=$fake/os-release PATH=$fake:$PATH FAKE=$fake bash -euo pipefail -c ". '$source/packaging/setup.sh'; echo qt6-svg-plugins >'$fake/absent'; effnet_missing gui")
  [ "$gui" = "$([ $release = 12 ] || echo qt6-svg-plugins)" ] || fail "Debian $release: wants '$gui'"
done

echo 2000000000 >"$fake/free"
! run 0 libtorch-dev || fail "full disk: goes on"
refuse "full disk" '^apt-get install -y'
grep -q 'has only 2.0GB free' "$fake/out" || fail "full disk: not said"
echo 9000000000 >"$fake/free"

touch "$fake/stale"
run 0 libminizip-dev || fail "old package lists"
expect "old package lists" '^apt-get update'
[ "$(tail -n 1 "$fake/calls" | cut -d' ' -f1,2)" = "apt-get install" ] || fail "old package lists: not tried again"

touch "$fake/unreachable"
! run 0 libminizip-dev || fail "no network: nothing is said of what could not be installed"
! grep -q reached "$fake/out" || fail "no network: the script that sources it goes on unasked"
grep -q 'An administrator of this machine can do it with: apt-get install .*libminizip-dev' "$fake/out" || fail "no network: what to run is not said"
rm "$fake/unreachable"

run 1000 libminizip-dev || fail "by sudo"
expect "by sudo" '^sudo -n'
expect "by sudo" '^apt-get install .* libminizip-dev$'

rm "$fake/sudo"
if command -v sudo >/dev/null; then
  echo "Without sudo: not tried, as this machine has it"
elif run 1000 libminizip-dev; then
  fail "without root and sudo: goes on"
else
  grep -q 'As root, run: apt-get install .*libminizip-dev' "$fake/out" || fail "without root and sudo: does not say what to run"
fi
echo "Set-up asks for what is missing, and for nothing else."
