#include "core/base/system/streams.h"

#include "core/base/system/windows/api.h"

#include <algorithm>
#include <fcntl.h>
#include <io.h>

namespace effnet {
namespace {

constexpr std::size_t kAtOnce = std::size_t{1} << 30;
constexpr int kOutput = 1;
constexpr int kErrors = 2;

}  // namespace

std::ptrdiff_t readSome(int descriptor, std::span<char> into) {
  return _read(descriptor, into.data(), static_cast<unsigned>(std::min(into.size(), kAtOnce)));
}

bool writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const int count =
        _write(descriptor, bytes.data(), static_cast<unsigned>(std::min(bytes.size(), kAtOnce)));
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

void prepareStandardStreams() {
  for (const int each : {kStandardInput, kOutput, kErrors}) _setmode(each, _O_BINARY);
  SetConsoleOutputCP(CP_UTF8);
}

int takeStandardOutput() {
  const int own = _dup(kOutput);
  _dup2(kErrors, kOutput);
  return own;
}

bool outputIsWatched() {
  return _isatty(kOutput) != 0;
}

bool errorsAreWatched() {
  return _isatty(kErrors) != 0;
}

}  // namespace effnet
