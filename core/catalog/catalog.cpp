#include "core/catalog/catalog.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/system/user_folder.h"

#include <cstdlib>

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// Names that hold the word, for a message.
std::string alike(std::string_view word) {
  constexpr int kMost = 6;
  std::string names;
  int count = 0;
  for (const KnownWeights& known : knownWeights()) {
    const bool offered =
        !known.url.empty() && (known.name.find(word) != std::string::npos || known.model == word);
    if (offered && count++ < kMost) names += (names.empty() ? ": " : ", ") + known.name;
  }
  return names;
}

fs::path variable(const char* name) {
  const char* const value = std::getenv(name);
  return value ? value : "";
}

/// Where torch.hub, and with it torchvision and timm, keep what they download.
fs::path torchHubFolder() {
  fs::path home = variable("TORCH_HOME");
  if (!home.is_absolute()) home = userFolder("XDG_CACHE_HOME", ".cache") / "torch";
  return home / "hub" / "checkpoints";
}

/// The publisher's address, or the same file in a folder of a server of one's own.
std::string addressOf(const KnownWeights& known) {
  std::string mirror = variable("EFFNET_MIRROR").string();
  if (mirror.empty()) return known.url;
  if (!mirror.ends_with('/')) mirror += '/';
  return mirror + known.name + ".pth";
}

}  // namespace

fs::path weightsFolder() {
  return userFolder("XDG_DATA_HOME", ".local/share") / "effnet" / "weights";
}

fs::path weightsFile(const KnownWeights& known) {
  return weightsFolder() / (known.name + ".pth");
}

fs::path presentFile(const KnownWeights& known) {
  std::error_code error;
  for (const fs::path& file : {weightsFile(known), torchHubFolder() / (known.name + ".pth")})
    if (fs::is_regular_file(file, error)) return file;
  return {};
}

DownloadResult downloadWeights(std::string_view name, std::stop_token stop,
                               std::function<void(std::int64_t, std::int64_t)> progress) {
  const KnownWeights* const known = knownWeightsNamed(name);
  if (!known)
    throw Error("unknown_weights", "no public weights are called '" + std::string(name) + "'" + alike(name));
  const std::string address = addressOf(*known);
  if (address.empty()) throw Error("bad_value", known->name + " cannot be downloaded: it has no address");
  if (const fs::path present = presentFile(*known); !present.empty())
    if (const std::string sum = sha256OfFile(present); sum.starts_with(known->sha256))
      return {present, static_cast<std::int64_t>(fs::file_size(present)), sum, false};
  // Sizes that are told in words are rounded.
  const std::int64_t most = known->bytes > 0 ? known->bytes : 2 * known->expectedBytes();
  DownloadRequest request{address, weightsFile(*known), known->sha256, std::move(stop), std::move(progress)};
  if (most > 0) request.mostBytes = most + (1 << 20);
  return download(request);
}

CatalogEntry catalogEntry(const KnownWeights& known) {
  CatalogEntry entry;
  entry.name = known.name;
  entry.model = known.model;
  entry.source = known.source;
  entry.licence = known.licence;
  entry.classes = known.classes;
  entry.inputSize = known.preprocessing.inputSize;
  entry.sha256 = known.sha256;
  entry.url = known.url;
  entry.approximate = known.bytes == 0;
  entry.bytes = known.expectedBytes();
  entry.top1 = known.top1;
  entry.file = presentFile(known).string();
  return entry;
}

}  // namespace effnet
