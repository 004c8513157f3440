#pragma once

#include "core/catalog/download.h"
#include "core/protocol/checkpoint_answers.h"
#include "core/protocol/known_weights.h"

#include <string_view>

namespace effnet {

/// Where downloaded weights are kept: $XDG_DATA_HOME/effnet/weights, by default below ~/.local/share.
std::filesystem::path weightsFolder();

/// Where an entry lies once it is downloaded.
std::filesystem::path weightsFile(const KnownWeights& known);

/// Where an entry lies already: in weightsFolder(), or where PyTorch's own download put it. Only its name was
/// looked at. Empty where it is in neither.
std::filesystem::path presentFile(const KnownWeights& known);

/// Fetches an entry of the table of public weights into weightsFolder(), unless it lies somewhere with the
/// right digest. Throws Error("unknown_weights" naming those that sound alike | "bad_value" for one that has
/// no address), and as download() does.
DownloadResult downloadWeights(std::string_view name, std::stop_token stop = {},
                               std::function<void(std::int64_t done, std::int64_t total)> progress = {});

/// One entry for a list, with where it is present.
CatalogEntry catalogEntry(const KnownWeights& known);

}  // namespace effnet
