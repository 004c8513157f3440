#include "core/inference/pass_in_parts.h"

#include "core/nn/torch_errors.h"

#include <ATen/ops/cat.h>
#include <exception>

namespace effnet {

std::vector<torch::Tensor> PassInParts::run(const torch::Tensor& images, const Pass& pass) {
  while (true) {
    const std::int64_t count = images.size(0);
    const std::int64_t limit = limit_;
    const std::int64_t part = limit == 0 || limit > count ? count : limit;
    try {
      if (part == count) return pass(images);
      std::vector<std::vector<torch::Tensor>> parts;
      for (const torch::Tensor& each : images.split(part)) {
        const auto answers = pass(each);
        parts.resize(answers.size());
        for (std::size_t i = 0; i < answers.size(); ++i) parts[i].push_back(answers[i]);
      }
      std::vector<torch::Tensor> whole;
      for (const auto& rows : parts) whole.push_back(at::cat(rows));
      return whole;
    } catch (const std::exception& error) {
      if (part == 1 || !isOutOfMemory(error)) throw;
      limit_ = (part + 1) / 2;
    }
  }
}

}  // namespace effnet
