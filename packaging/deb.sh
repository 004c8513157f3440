#!/usr/bin/env bash
# packaging/deb.sh: builds effnet-explorer_VERSION_ARCH.deb for the Debian that it runs on, in build/package, and has lintian
# look at it. With --try, also installs it into a fresh Debian of the same release (debootstrap, as root), classifies, trains
# and tours there, removes it again and looks for what it left.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/build.sh release effnet effnet-engine effnet-explorer reference
# shellcheck source=packaging/setup.sh
. packaging/setup.sh package
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
mkdir -p build/package
(cd build/release && cpack -G DEB -B "$PWD/../package" >&2)
deb=$(find build/package -maxdepth 1 -name '*.deb' -newer build/release/CPackConfig.cmake | tail -n 1)
lintian --fail-on error "$deb"
dpkg-deb --info "$deb" >&2
echo "$deb"
[ "${1:-}" = --try ] || exit 0

room=$(mktemp -d)
trap 'umount "$room/proc" 2>/dev/null || true; rm -rf "$room"' EXIT
# shellcheck source=/dev/null
. /etc/os-release
debootstrap --variant=minbase "$VERSION_CODENAME" "$room" "${EFFNET_MIRROR_DEBIAN:-$(awk '/^deb |^URIs:/ {for (i = 1; i <= NF; i++) if ($i ~ /^http/) {print $i; exit}}' \
  /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null)}" >&2
[ ! -d /etc/apt/apt.conf.d ] || cp /etc/apt/apt.conf.d/*proxy* "$room/etc/apt/apt.conf.d/" 2>/dev/null || true
mount -t proc proc "$room/proc"
cp "$deb" "$room/tmp/"
before=$(cd "$room" && find . -xdev -path ./proc -prune -o -type f -print | sort)
chroot "$room" sh -eu -c 'export DEBIAN_FRONTEND=noninteractive HOME=/tmp
  apt-get install -y -q --no-install-recommends /tmp/*.deb
  effnet devices
  effnet dataset shapes --out /tmp/shapes --classes 3 --per-class 8 --size 48
  effnet classify --weights builtin:shapes /tmp/shapes/*/0000.png || effnet classify --weights builtin:shapes $(find /tmp/shapes -name "*.png" | head -n 2)
  effnet train --data /tmp/shapes --family efficientnet --width .25 --depth .25 --resolution 32 --recipe scratch --epochs 1 --batch 8 --out /tmp/run
  QT_QPA_PLATFORM=offscreen effnet-explorer --tour /tmp/tour
  ls /tmp/tour
  apt-get purge -y -q effnet-explorer'
left=$(cd "$room" && find . -xdev -path ./proc -prune -o -type f -print | sort | comm -13 <(echo "$before") - | grep -i effnet | grep -v '/tmp/\|/var/log\|/var/cache' || true)
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
echo "== Installed, toured and removed in a bare $PRETTY_NAME" >&2
