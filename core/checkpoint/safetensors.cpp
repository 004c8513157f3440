#include "core/checkpoint/safetensors.h"

#include "core/base/error.h"
#include "core/checkpoint/tensor_storage.h"
#include "core/protocol/json.h"
#include "core/protocol/json_text.h"

#include <algorithm>

namespace effnet {

std::string writeSafetensors(const std::vector<std::pair<std::string, torch::Tensor>>& tensors,
                             const std::map<std::string, std::string>& metadata) {
  Json header = Json::object();
  if (!metadata.empty()) header["__metadata__"] = metadata;
  // The format wants no holes, so the widest elements stand first and each tensor is aligned to its own.
  auto ordered = tensors;
  std::ranges::stable_sort(ordered, std::ranges::greater{},
                           [](const auto& pair) { return c10::elementSize(pair.second.scalar_type()); });
  std::uint64_t offset = 0;
  for (const auto& [name, tensor] : ordered) {
    const auto type = storedType(tensor.scalar_type());
    if (!type) throw Error("bad_value", "safetensors has no element type for " + name);
    const std::uint64_t end = offset + tensor.numel() * c10::elementSize(tensor.scalar_type());
    header[name] = {
        {"dtype", toString(*type)}, {"shape", tensor.sizes().vec()}, {"data_offsets", {offset, end}}};
    offset = end;
  }
  std::string text = jsonText(header);
  text.resize((text.size() + 8 + 63) / 64 * 64 - 8,
              ' ');  // the format allows trailing blanks: data aligned to 64

  const std::uint64_t length = text.size();
  std::string bytes(reinterpret_cast<const char*>(&length), sizeof length);
  bytes.reserve(bytes.size() + text.size() + offset);
  bytes += text;
  for (const auto& [name, tensor] : ordered) {
    const torch::Tensor plain = tensor.detach().cpu().contiguous();
    bytes.append(static_cast<const char*>(plain.data_ptr()), plain.numel() * plain.element_size());
  }
  return bytes;
}

}  // namespace effnet
