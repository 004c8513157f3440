#include "core/checkpoint/tensor_file.h"

#include "core/checkpoint/mapped_file.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/torch_archive.h"
#include "core/scaling/error.h"

#include <c10/util/Exception.h>
#include <new>

namespace effnet {
namespace {

TensorFile readRecognised(const std::filesystem::path& path, const std::shared_ptr<MappedFile>& file) {
  const auto bytes = file->bytes();
  if (bytes.empty()) throw Error("checkpoint_damaged", "the file is empty");
  if (looksLikeZip(bytes)) return readTorchZip(path, file);
  if (looksLikeSafetensors(bytes)) return readSafetensors(file);
  if (looksLikePickle(bytes)) return readTorchLegacy(file);
  throw Error("checkpoint_unknown", "neither a .safetensors nor a file of torch.save");
}

}  // namespace

TensorFile readTensorFile(const std::filesystem::path& path) {
  const auto file = MappedFile::open(path);
  try {
    return readRecognised(path, file);
  } catch (const Error& error) {
    throw Error(error.code(), path.string() + ": " + error.detail());
  } catch (const c10::Error& error) {
    throw Error("checkpoint_damaged", path.string() + ": " + error.what_without_backtrace());
  } catch (const std::bad_alloc&) {
    throw Error("checkpoint_damaged", path.string() + ": it wants more memory than there is");
  }
}

}  // namespace effnet
