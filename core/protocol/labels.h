#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// Class names from a file: a line each; a JSON list; or a JSON object from index to name, as Keras'
/// imagenet_class_index.json and the "id2label" of a Hugging Face config.json are.
/// Throws Error("file_missing" | "too_large" | "bad_labels").
std::vector<std::string> readLabels(const std::filesystem::path& file);

}  // namespace effnet
