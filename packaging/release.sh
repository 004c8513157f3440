#!/usr/bin/env bash
# packaging/release.sh TAG: everything that a release gives away, from a tag and nothing else, in build/release-TAG: the
# source archive, the .deb for the Debian that it runs on (lintian included), the AppImage where appimagetool is, and the
# SHA-256 of each. The tag is vVERSION, and version.h, the newest release of the metainfo file and the changelog say the same.
# Two runs on one machine give the same bytes: times are the commit's.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/.."
tag=${1:?"name the tag, e.g. v0.2.0 (--help)"}
git rev-parse -q --verify "refs/tags/$tag" >/dev/null || { echo "There is no tag $tag" >&2; exit 2; }
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct "$tag")
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
out=$PWD/build/release-$tag
tree=$out/effnet-explorer-${tag#v}
rm -rf "$out"
mkdir -p "$out"
git archive --format=tar --prefix="effnet-explorer-${tag#v}/" "$tag" | gzip -9n >"$out/effnet-explorer-${tag#v}.tar.gz"
tar -xzf "$out/effnet-explorer-${tag#v}.tar.gz" -C "$out"
version=$(sed -n 's/^#define EFFNET_VERSION "\(.*\)"/\1/p' "$tree/core/base/version.h")
[ "v$version" = "$tag" ] || { echo "The tag is $tag, but version.h says $version" >&2; exit 2; }
python3 "$tree/tests/packaging/check_packaging.py" "$tree" "$version"
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$tree}"
"$tree/packaging/deb.sh" >/dev/null
cp "$tree"/build/package/*.deb "$out/"
"$tree/packaging/appimage.sh" >/dev/null
cp "$tree"/build/package/*.AppImage "$out/" 2>/dev/null || echo "== No AppImage: appimagetool is not here" >&2
rm -rf "$tree"
(cd "$out" && sha256sum -- * >SHA256SUMS && cat SHA256SUMS)
