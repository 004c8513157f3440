#include "core/nn/training_norm.h"

#include "core/fastpath/instruction_set.h"
#include "core/fastpath/kernels/kernels.h"
#include "core/nn/parallel.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <torch/csrc/autograd/custom_function.h>
#include <vector>

namespace effnet {
namespace {

using fastpath::Finish;
using fastpath::FinishKind;
using fastpath::NormCall;
using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Floats of the rows that are worked on together: what a thread takes at a time, within the second-level
/// cache.
constexpr int kPartFloats = 32768;

std::optional<Finish> finishOf(Activation activation) {
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  switch (activation) {
    case Activation::None:
      return fastpath::kUnfinished;
    case Activation::ReLU:
      return Finish{FinishKind::Clamp, 0, kInfinity};
    case Activation::ReLU6:
      return Finish{FinishKind::Clamp, 0, 6};
    case Activation::SiLU:
      return Finish{FinishKind::SiLU, 0, 0};
    case Activation::HardSwish:
      return Finish{FinishKind::HardSwish, 0, 0};
    case Activation::Sigmoid:
    case Activation::HardSigmoid:
      break;
  }
  return std::nullopt;
}

/// AVX-512 has nothing to gain where memory sets the pace, and channels come in eights.
const fastpath::Kernels& kernels() {
  static const fastpath::Kernels& chosen = fastpath::kernelsFor(
      fastpath::bestInstructionSet() ? fastpath::InstructionSet::Avx2 : fastpath::InstructionSet::Portable);
  return chosen;
}

/// A map as rows of channels, in parts that depend on its shape alone.
struct Rows {
  explicit Rows(const Tensor& map)
      : channels(static_cast<int>(map.size(1))),
        rows(map.numel() / channels),
        rowsOfPart(std::max(4, kPartFloats / channels / 4 * 4)),
        parts((rows + rowsOfPart - 1) / rowsOfPart) {}

  /// work(part, first row, rows) for all parts, on all threads.
  template <typename Work>
  void each(Work work) const {
    at::parallel_for(0, parts, 1, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t part = begin; part < end; ++part)
        work(part, part * rowsOfPart, static_cast<int>(std::min(rowsOfPart, rows - part * rowsOfPart)));
    });
  }

  int channels;
  std::int64_t rows;
  std::int64_t rowsOfPart;
  std::int64_t parts;
};

/// Two values of each channel for each part, the first of all channels before the second of all.
struct PartSums {
  explicit PartSums(const Rows& map)
      : channels(map.channels), values(static_cast<std::size_t>(map.parts) * 2 * channels) {}
  float* first(std::int64_t part) { return values.data() + part * 2 * channels; }
  float* second(std::int64_t part) { return first(part) + channels; }

  int channels;
  std::vector<float> values;
};

struct Moments {
  std::vector<double> mean;
  std::vector<double> squares;  ///< squared distances from the mean, added up
};

Moments momentsOf(const Tensor& input, const Rows& map) {
  PartSums sums(map);
  const float* data = input.data_ptr<float>();
  map.each([&](std::int64_t part, std::int64_t row, int rows) {
    kernels().normMoments(data + row * map.channels, rows, map.channels, sums.first(part), sums.second(part));
  });
  Moments moments{std::vector<double>(map.channels), std::vector<double>(map.channels)};
  const auto rowsOf = [&](std::int64_t part) {
    return static_cast<double>(std::min(map.rowsOfPart, map.rows - part * map.rowsOfPart));
  };
  for (std::int64_t part = 0; part < map.parts; ++part)
    for (int c = 0; c < map.channels; ++c) moments.mean[c] += rowsOf(part) * sums.first(part)[c];
  for (double& mean : moments.mean) mean /= static_cast<double>(map.rows);
  for (std::int64_t part = 0; part < map.parts; ++part)
    for (int c = 0; c < map.channels; ++c) {
      const double away = sums.first(part)[c] - moments.mean[c];
      moments.squares[c] += sums.second(part)[c] + rowsOf(part) * away * away;
    }
  return moments;
}

/// y = x · scale + shift: what normalisation comes to.
struct Line {
  Tensor scale;
  Tensor shift;
};

Line lineOf(const Tensor& weight, const Tensor& bias, const Tensor& mean, const Tensor& inverse) {
  const Tensor scale = weight.detach() * inverse;
  return {scale, bias.detach() - mean * scale};
}

NormCall callOf(const Tensor& input, const Rows& map, const Line& line, Activation activation) {
  NormCall call;
  call.input = input.data_ptr<float>();
  call.channels = map.channels;
  call.scale = line.scale.data_ptr<float>();
  call.shift = line.shift.data_ptr<float>();
  call.finish = *finishOf(activation);
  return call;
}

/// The same call for a part of the rows.
NormCall partOf(NormCall call, std::int64_t row, int rows) {
  const std::int64_t offset = row * call.channels;
  call.rows = rows;
  call.input += offset;
  if (call.output) call.output += offset;
  if (call.gradient) call.gradient += offset;
  return call;
}

struct NormAndActivation : torch::autograd::Function<NormAndActivation> {
  static Tensor forward(AutogradContext* context, const Tensor& input, const Tensor& weight,
                        const Tensor& bias, const Tensor& runningMean, const Tensor& runningVar,
                        double momentum, double epsilon, std::int64_t activation) {
    const Rows map(input);
    const Moments moments = momentsOf(input, map);
    const Tensor mean = at::empty_like(runningMean);
    const Tensor inverse = at::empty_like(runningVar);
    float* const means = mean.data_ptr<float>();
    float* const inverses = inverse.data_ptr<float>();
    float* const keptMeans = runningMean.data_ptr<float>();
    float* const keptVariances = runningVar.data_ptr<float>();
    const auto count = static_cast<double>(map.rows);
    const auto moved = [&](float kept, double now) {
      return static_cast<float>((1 - momentum) * kept + momentum * now);
    };
    for (int c = 0; c < map.channels; ++c) {
      means[c] = static_cast<float>(moments.mean[c]);
      inverses[c] = static_cast<float>(1 / std::sqrt(moments.squares[c] / count + epsilon));
      keptMeans[c] = moved(keptMeans[c], moments.mean[c]);
      keptVariances[c] = moved(keptVariances[c], moments.squares[c] / (count - 1));
    }
    const Tensor output = at::empty_like(input);
    const Line line = lineOf(weight, bias, mean, inverse);
    NormCall call = callOf(input, map, line, static_cast<Activation>(activation));
    call.output = output.data_ptr<float>();
    map.each(
        [&](std::int64_t, std::int64_t row, int rows) { kernels().normForward(partOf(call, row, rows)); });
    context->save_for_backward({input, weight, bias, mean, inverse});
    context->saved_data["activation"] = activation;
    return output;
  }

  static variable_list backward(AutogradContext* context, const variable_list& gradients) {
    const auto saved = context->get_saved_variables();
    const Tensor& input = saved[0];
    const Tensor& weight = saved[1];
    const Tensor& mean = saved[3];
    const Tensor& inverse = saved[4];
    const Tensor gradient = gradients[0].contiguous(at::MemoryFormat::ChannelsLast);
    const Rows map(input);
    const Line line = lineOf(weight, saved[2], mean, inverse);
    NormCall call =
        callOf(input, map, line, static_cast<Activation>(context->saved_data["activation"].toInt()));
    call.gradient = gradient.data_ptr<float>();
    call.mean = mean.data_ptr<float>();

    PartSums sums(map);
    map.each([&](std::int64_t part, std::int64_t row, int rows) {
      kernels().normGradientSums(partOf(call, row, rows), sums.first(part), sums.second(part));
    });
    const Tensor forWeight = at::empty_like(weight);
    const Tensor forBias = at::empty_like(weight);
    const Tensor ofInput = at::empty_like(weight);
    const Tensor constant = at::empty_like(weight);
    const auto count = static_cast<double>(map.rows);
    for (int c = 0; c < map.channels; ++c) {
      double sum = 0;
      double product = 0;
      for (std::int64_t part = 0; part < map.parts; ++part) {
        sum += sums.first(part)[c];
        product += sums.second(part)[c];
      }
      const double away = inverse.data_ptr<float>()[c];
      const double scale = line.scale.data_ptr<float>()[c];
      const double slope = -scale * away * away * product / count;
      forBias.data_ptr<float>()[c] = static_cast<float>(sum);
      forWeight.data_ptr<float>()[c] = static_cast<float>(product * away);
      ofInput.data_ptr<float>()[c] = static_cast<float>(slope);
      constant.data_ptr<float>()[c] =
          static_cast<float>(-scale * sum / count - slope * mean.data_ptr<float>()[c]);
    }
    const Tensor forInput = at::empty_like(input);
    call.output = forInput.data_ptr<float>();
    call.ofInput = ofInput.data_ptr<float>();
    call.constant = constant.data_ptr<float>();
    map.each(
        [&](std::int64_t, std::int64_t row, int rows) { kernels().normBackward(partOf(call, row, rows)); });
    return {forInput, forWeight, forBias, {}, {}, {}, {}, {}};
  }
};

}  // namespace

bool normalisesInOnePass(const Tensor& input, Activation activation) {
  return input.device().is_cpu() && input.scalar_type() == at::kFloat && input.dim() == 4 &&
         input.numel() > 0 && input.is_contiguous(at::MemoryFormat::ChannelsLast) &&
         input.size(1) % kernels().lanes == 0 && finishOf(activation);
}

Tensor normaliseAndActivate(const NormInput& norm, Activation activation) {
  return NormAndActivation::apply(norm.input, norm.weight, norm.bias, norm.runningMean, norm.runningVar,
                                  norm.momentum, norm.epsilon, static_cast<std::int64_t>(activation));
}

}  // namespace effnet
