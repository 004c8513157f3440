#include "core/checkpoint/export_folder.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/base/system/host.h"
#include "core/checkpoint/library_config.h"
#include "core/checkpoint/metadata.h"
#include "core/checkpoint/model_card.h"
#include "core/checkpoint/safetensors.h"
#include "core/protocol/json_text.h"

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// A folder beside the one that is wanted, which goes unless it is made that one.
class StagedFolder {
 public:
  explicit StagedFolder(const fs::path& target)
      : target_(target), staged_(target.string() + ".tmp" + std::to_string(processNumber())) {
    std::error_code failure;
    if (fs::exists(target_, failure) &&
        !(fs::is_directory(target_, failure) && fs::is_empty(target_, failure)))
      throw Error("not_empty", target_.string() + ": it is there and not an empty folder");
    fs::remove_all(staged_, failure);
    fs::create_directories(staged_, failure);
    if (failure) throw Error("write_failed", "cannot make " + staged_.string() + ": " + failure.message());
  }
  ~StagedFolder() {
    std::error_code ignored;
    fs::remove_all(staged_, ignored);
  }
  StagedFolder(const StagedFolder&) = delete;
  StagedFolder& operator=(const StagedFolder&) = delete;

  fs::path file(const char* name) const { return staged_ / name; }

  void finish() {
    std::error_code failure;
    fs::remove(target_, failure);  // an empty one
    fs::rename(staged_, target_, failure);
    if (failure) throw Error("write_failed", "cannot make " + target_.string() + ": " + failure.message());
  }

 private:
  fs::path target_;
  fs::path staged_;
};

fs::path withoutSlash(const fs::path& target) {
  return target.has_filename() ? target : target.parent_path();
}

}  // namespace

bool namesFolder(const fs::path& target) {
  std::error_code absent;
  return !target.has_filename() || target.extension().empty() || fs::is_directory(target, absent);
}

ExportResult exportFolder(const Checkpoint& checkpoint, Layout layout, const fs::path& target,
                          const ExportControl& control) {
  if (layout != Layout::Timm && layout != Layout::HuggingFace)
    throw Error("bad_value", target.string() +
                                 ": a folder is written for timm and hf; the name of a file must end in "
                                 ".safetensors, .pth or .onnx");
  if (!checkpoint.tail.empty())
    throw Error("unsupported", target.string() + ": a head of several layers (" + checkpoint.head +
                                   ") is built by neither library; .safetensors and .pth keep it");
  const bool timm = layout == Layout::Timm;
  const Json config = timm ? timmConfig(checkpoint) : transformersConfig(checkpoint);
  const auto tensors = namedTensors(checkpoint.network, layout);
  const std::string weights = writeSafetensors(tensors, ownMetadata(exportedMetadata(checkpoint)));
  Sha256 hash;
  hash.add(weights);

  StagedFolder folder(withoutSlash(target));
  const std::string card = modelCard(checkpoint, layout, hash.finish());
  const std::string settings = jsonText(config, 2) + "\n";
  writeFileAtomically(folder.file("config.json"), settings);
  writeFileAtomically(folder.file("README.md"), card);
  if (!timm)
    writeFileAtomically(folder.file("preprocessor_config.json"),
                        jsonText(transformersPreprocessor(checkpoint.preprocessing), 2) + "\n");
  writeFileAtomically(folder.file("model.safetensors"), weights, [&](std::size_t written) {
    if (control.stop.stop_requested())
      throw Error("cancelled", target.string() + ": writing it was cancelled");
    if (control.progress)
      control.progress(static_cast<std::int64_t>(written), static_cast<std::int64_t>(weights.size()));
  });
  folder.finish();
  return {target.string(), static_cast<int>(tensors.size()), static_cast<std::int64_t>(weights.size())};
}

}  // namespace effnet
