#include "core/checkpoint/tensor_file.h"

#include "core/base/error.h"
#include "core/checkpoint/tensor_storage.h"

#include <c10/util/Exception.h>
#include <new>

namespace effnet {
namespace {

TensorFile tensorsOf(const std::filesystem::path& path, const std::shared_ptr<MappedFile>& file) {
  StoredTensors stored = readStoredTensors(path, file->bytes());
  TensorFile result{std::move(stored.format), {}, std::move(stored.metadata), std::move(stored.classNames)};
  // What shares a storage in the file shares memory here, also where its elements had to be copied.
  std::map<std::pair<const std::byte*, std::size_t>, torch::Tensor> storages;
  for (const auto& [name, tensor] : stored.tensors) {
    torch::Tensor& storage = storages[{tensor.storage.data(), tensor.storage.size()}];
    if (!storage.defined() || storage.scalar_type() != scalarType(tensor.type))
      storage = elementsOf(file, tensor.storage, tensor.type);
    result.tensors.emplace(name, storage.as_strided(tensor.sizes, tensor.strides, tensor.offset));
  }
  return result;
}

}  // namespace

TensorFile readTensorFile(const std::filesystem::path& path) {
  const auto file = MappedFile::open(path);
  try {
    return tensorsOf(path, file);
  } catch (const Error& error) {
    throw Error(error.code(), path.string() + ": " + error.detail());
  } catch (const c10::Error& error) {
    throw Error("checkpoint_damaged", path.string() + ": " + error.what_without_backtrace());
  } catch (const std::bad_alloc&) {
    throw Error("checkpoint_damaged", path.string() + ": it wants more memory than there is");
  }
}

}  // namespace effnet
