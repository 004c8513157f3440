#include "core/catalog/catalog.h"

#include "core/scaling/error.h"

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

}  // namespace

fs::path weightsFolder() {
  const auto variable = [](const char* name) -> fs::path {
    const char* const value = std::getenv(name);
    return value ? value : "";
  };
  fs::path data = variable("XDG_DATA_HOME");
  if (!data.is_absolute()) data = variable("HOME") / ".local" / "share";
  return data / "effnet" / "weights";
}

fs::path weightsFile(const KnownWeights& known) {
  return weightsFolder() / (known.name + ".pth");
}

DownloadResult downloadWeights(std::string_view name, std::stop_token stop,
                               std::function<void(std::int64_t, std::int64_t)> progress) {
  const KnownWeights* const known = knownWeightsNamed(name);
  if (!known)
    throw Error("unknown_weights", "no public weights are called '" + std::string(name) + "'" + alike(name));
  if (known->url.empty()) throw Error("bad_value", known->name + " cannot be downloaded: it has no address");
  return download({known->url, weightsFile(*known), known->sha256, std::move(stop), std::move(progress)});
}

Json toJson(const KnownWeights& known) {
  Json json{{"name", known.name},       {"model", known.model},
            {"source", known.source},   {"licence", known.licence},
            {"classes", known.classes}, {"input_size", known.preprocessing.inputSize},
            {"sha256", known.sha256},   {"url", known.url}};
  if (known.bytes > 0) json["bytes"] = known.bytes;
  if (known.top1 > 0) json["top1"] = known.top1;
  std::error_code error;
  const fs::path file = weightsFile(known);
  if (fs::is_regular_file(file, error)) json["file"] = file.string();
  return json;
}

}  // namespace effnet
