#!/usr/bin/env bash
# packaging/appimage.sh [BUILD]: an AppImage of what lies in BUILD (build/release), in build/package: one file that runs on
# other distributions of the same age or newer, with no installation. It takes along every library but those that each
# system must have itself (packaging/appimage/excluded). Needs appimagetool in the PATH, or its path in APPIMAGETOOL, to make
# the file; without it the folder EfficientNet_Explorer.AppDir is left, which runs as well: AppDir/AppRun.
case "${1:-}" in -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" && exit ;; esac
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/release}
version=$(sed -n 's/^#define EFFNET_VERSION "\(.*\)"/\1/p' core/base/version.h)
folder=build/package/EfficientNet_Explorer.AppDir
rm -rf "$folder"
mkdir -p "$folder"
cmake --install "$build" --prefix "$PWD/$folder/usr" >/dev/null
libraries=$folder/usr/lib
mkdir -p "$libraries"

# take FILE…: the libraries that they need, those already there left out, and what these need (ldd lists all of them).
take() {
  ldd "$@" 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// {print $3}' | sort -u | while read -r library; do
    name=$(basename "$library")
    if grep -qxF "${name%%.so*}.so" packaging/appimage/excluded || [ -e "$libraries/$name" ]; then continue; fi
    cp -L "$library" "$libraries/$name"
  done
}
take "$folder"/usr/bin/effnet* "$folder"/usr/lib/effnet-explorer/*.so
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS)
for kind in platforms platformthemes imageformats iconengines wayland-shell-integration xcbglintegrations tls; do
  [ -d "$plugins/$kind" ] || continue
  mkdir -p "$folder/usr/plugins/$kind"
  cp -L "$plugins/$kind"/*.so "$folder/usr/plugins/$kind/"
done
take "$folder"/usr/plugins/*/*.so
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || true)
if [ -n "$translations" ] && compgen -G "$translations/qtbase_*.qm" >/dev/null; then
  mkdir -p "$folder/usr/translations"
  cp "$translations"/qtbase_*.qm "$folder/usr/translations/"
fi
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$folder/usr/bin/qt.conf"

install -m 755 packaging/appimage/AppRun "$folder/AppRun"
cp packaging/io.github.effnet.Explorer.desktop "$folder/"
cp packaging/icons/256.png "$folder/io.github.effnet.Explorer.png"
"$folder/AppRun" --version >&2
"$folder/AppRun" effnet devices >&2
tool=${APPIMAGETOOL:-$(command -v appimagetool || true)}
if [ -z "$tool" ]; then
  echo "== No appimagetool: $folder runs as it is ($folder/AppRun)" >&2
  exit 0
fi
ARCH=$(uname -m) SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} \
  "$tool" --no-appstream "$folder" "build/package/EfficientNet_Explorer-$version-$(uname -m).AppImage" >&2
ls "build/package/EfficientNet_Explorer-$version-$(uname -m).AppImage"
