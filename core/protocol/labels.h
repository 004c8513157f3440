#pragma once

#include "core/protocol/json.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// Class names in JSON, whoever wrote them: a list; an object from index to name or from name to index, as
/// torchvision's class_to_idx; Keras' pairs; Hugging Face's "id2label" and "label2id", timm's "label_names",
/// "classes" and the like inside an object. Empty where there are none.
std::vector<std::string> classNames(const Json& json);

/// How surely a value under this name holds class names: 0 is surest; nothing for any other name.
std::optional<int> classNamesRank(std::string_view name);

/// Class names from a file: a line each, "0 cat" and "0: cat" included; or JSON as above. UTF-8 or UTF-16.
/// Throws Error("file_missing" | "too_large" | "bad_labels").
std::vector<std::string> readLabels(const std::filesystem::path& file);

}  // namespace effnet
