#include "core/checkpoint/onnx_writer.h"

#include "core/base/error.h"
#include "core/base/version.h"
#include "core/checkpoint/onnx_quantized.h"
#include "core/nn/network.h"

#include <ATen/ops/tensor.h>
#include <onnx/checker.h>
#include <optional>
#include <torch/utils.h>
#include <unordered_map>

namespace effnet {
namespace {

constexpr int kOpset = 17;
constexpr int kIrVersion = 8;  // ONNX 1.12's, the first with opset 17

/// Walks the expanded network as the Torch module does.
class NetworkWriter {
 public:
  NetworkWriter(onnx::GraphProto& graph, Network network, const OnnxOptions& options,
                const fastpath::QuantizedNetwork* quantized)
      : graph_(graph),
        expanded_(expand(network->spec())),
        fold_(options.foldNormalisation),
        plainOperators_(options.batch > 0) {
    for (const auto& item : network->named_parameters()) tensors_.emplace(item.key(), item.value());
    for (const auto& item : network->named_buffers()) tensors_.emplace(item.key(), item.value());
    if (quantized) quantization_.emplace(graph_, expanded_, *quantized);
  }

  /// Centres and scales pixels of 0…255: x · 1/(255 std) − mean/std, as a convolution of one pixel a channel,
  /// since OpenCV 4.6 does not take a product with a number for each channel.
  std::string normalised(const std::string& input, const Preprocessing& preprocessing) {
    torch::Tensor scale = torch::empty({3, 1, 1, 1});
    torch::Tensor shift = torch::empty({3});
    for (int i = 0; i < 3; ++i) {
      scale[i] = 1 / (255 * preprocessing.std[i]);
      shift[i] = -preprocessing.mean[i] / preprocessing.std[i];
    }
    onnx::NodeProto& node = graph_.node(
        "Conv",
        {input, graph_.constant("preprocessing.scale", scale), graph_.constant("preprocessing.shift", shift)},
        "preprocessing.input");
    OnnxGraph::setInts(node, "kernel_shape", {1, 1});
    OnnxGraph::setInt(node, "group", 3);
    return "preprocessing.input";
  }

  void write(std::string value) {
    value = rounded(Kind::Images, 0, value);
    for (const Block& block : expanded_.blocks) {
      if (expanded_.stageKind(block.stage) == StageKind::Classifier)
        classifier(value);
      else
        value = writeBlock(block, value);
    }
  }

  int constants() const { return graph_.constants(); }

 private:
  using Kind = fastpath::TensorPlace::Kind;

  std::string rounded(Kind kind, int layer, const std::string& value) {
    return quantization_ ? quantization_->rounded({kind, block_, layer}, value) : value;
  }

  std::string blockName(const Block& block) const {
    switch (expanded_.stageKind(block.stage)) {
      case StageKind::Stem:
        return "stem";
      case StageKind::Head:
        return "head";
      default:
        return "blocks." + std::to_string(block.flatIndex);
    }
  }

  std::string writeBlock(const Block& block, const std::string& input) {
    const std::string name = blockName(block);
    const bool resnet = block.op == Operator::BasicBlock || block.op == Operator::Bottleneck;
    const bool activateSum = block.residual && resnet;
    block_ = static_cast<int>(&block - expanded_.blocks.data());
    std::string value = input;
    std::string skip = input;
    std::string squeezed;
    for (const Layer& layer : block.layers) {
      const std::string layerPath = name + "." + layerName(layer.role);
      const bool last = &layer == &block.layers.back();
      const int index = static_cast<int>(&layer - block.layers.data());
      if (layer.kind == LayerKind::MaxPool) {
        value = maxPooled(layer, value, name + ".pool");
      } else if (layer.role == LayerRole::Shortcut) {
        skip = rounded(Kind::Layer, index, convolved(layer, input, layerPath));
      } else if (layer.role == LayerRole::SqueezeReduce) {
        graph_.node("GlobalAveragePool", {value}, name + ".squeeze");
        const std::string pooled = rounded(Kind::Squeezed, 0, name + ".squeeze");
        squeezed =
            rounded(Kind::Layer, index, activated(convolved(layer, pooled, layerPath), layer.activation));
      } else if (layer.role == LayerRole::SqueezeExpand) {
        const std::string scale = activated(convolved(layer, squeezed, layerPath), layer.activation);
        graph_.node("Mul", {value, scale}, name + ".excited");
        value = rounded(Kind::Excited, 0, name + ".excited");
      } else {
        value = convolved(layer, value, layerPath);
        if (!activateSum || !last) value = activated(value, layer.activation);
        if (layer.role == LayerRole::Stem && !last) value = rounded(Kind::Output, 0, value);
        if (layer.role != LayerRole::Stem && !last) value = rounded(Kind::Layer, index, value);
      }
    }
    if (!block.residual)
      return block.layers.back().kind == LayerKind::MaxPool ? value : rounded(Kind::Output, 0, value);
    graph_.node("Add", {value, skip}, name + ".sum");
    const std::string sum =
        activateSum ? activated(name + ".sum", block.layers.back().activation) : name + ".sum";
    return rounded(Kind::Output, 0, sum);
  }

  std::vector<std::int64_t> pads(const Layer& layer) const {
    const PaddingAmount pad = paddingFor(expanded_.spec.padding, layer.inSize, layer.kernel, layer.stride);
    return {pad.before, pad.before, pad.after, pad.after};
  }

  void setWindow(onnx::NodeProto& node, const Layer& layer) const {
    OnnxGraph::setInts(node, "kernel_shape", {layer.kernel, layer.kernel});
    OnnxGraph::setInts(node, "strides", {layer.stride, layer.stride});
    OnnxGraph::setInts(node, "pads", pads(layer));
  }

  std::string maxPooled(const Layer& layer, const std::string& input, const std::string& output) {
    setWindow(graph_.node("MaxPool", {input}, output), layer);
    return output;
  }

  std::string convolved(const Layer& layer, const std::string& input, const std::string& path) {
    torch::Tensor weight = tensors_.at(path + ".weight");
    torch::Tensor bias = layer.bias ? tensors_.at(path + ".bias") : torch::Tensor();
    if (layer.norm && fold_) {
      const auto norm = [&](const char* part) {
        return tensors_.at(path + ".norm." + part).to(torch::kFloat64);
      };
      const torch::Tensor scale = norm("weight") / (norm("running_var") + expanded_.spec.bnEpsilon).sqrt();
      weight = weight.to(torch::kFloat64) * scale.view({-1, 1, 1, 1});
      bias = norm("bias") - norm("running_mean") * scale;
    }
    std::vector<std::string> inputs{input};
    const auto whole = quantizedWeights(layer, weight.sizes(), path);
    if (whole) {
      inputs.insert(inputs.end(), {whole->weight, whole->bias});
    } else {
      inputs.push_back(graph_.constant(path + ".weight", weight));
      if (bias.defined()) inputs.push_back(graph_.constant(path + ".bias", bias));
    }
    onnx::NodeProto& node = graph_.node("Conv", inputs, path + ".output");
    setWindow(node, layer);
    OnnxGraph::setInts(node, "dilations", {1, 1});
    OnnxGraph::setInt(node, "group", layer.groups);
    return layer.norm && !fold_ && !whole ? batchNormalised(path) : path + ".output";
  }

  std::optional<OnnxQuantization::Weights> quantizedWeights(const Layer& layer, at::IntArrayRef shape,
                                                            const std::string& path) {
    // OpenCV 4.6 takes the first of several scales for all: there, the weights are the floats that they stand
    // for.
    if (!quantization_ || plainOperators_) return std::nullopt;
    const Block& block = expanded_.blocks[static_cast<std::size_t>(block_)];
    return quantization_->weights(block_, static_cast<int>(&layer - block.layers.data()), shape, path);
  }

  std::string batchNormalised(const std::string& path) {
    std::vector<std::string> inputs{path + ".output"};
    for (const char* part : {"weight", "bias", "running_mean", "running_var"})
      inputs.push_back(graph_.constant(path + ".norm." + part, tensors_.at(path + ".norm." + part)));
    onnx::NodeProto& node = graph_.node("BatchNormalization", inputs, path + ".normalised");
    OnnxGraph::setFloat(node, "epsilon", static_cast<float>(expanded_.spec.bnEpsilon));
    return path + ".normalised";
  }

  std::string activated(const std::string& input, Activation activation) {
    const std::string output = input + ".activated";
    switch (activation) {
      case Activation::None:
        return input;
      case Activation::ReLU:
        graph_.node("Relu", {input}, output);
        break;
      case Activation::Sigmoid:
        graph_.node("Sigmoid", {input}, output);
        break;
      case Activation::ReLU6:
        relu6(input, output);
        break;
      case Activation::HardSigmoid:
        hardSigmoid(input, output);
        break;
      case Activation::HardSwish:
        hardSigmoid(input, input + ".gate");
        graph_.node("Mul", {input, input + ".gate"}, output);
        break;
      case Activation::SiLU:
        graph_.node("Sigmoid", {input}, input + ".gate");
        graph_.node("Mul", {input, input + ".gate"}, output);
        break;
    }
    return output;
  }

  /// clamp(x / 6 + 1/2, 0, 1), PyTorch's; written out, since ONNX's own slope is 1/5.
  void hardSigmoid(const std::string& input, const std::string& output) {
    onnx::NodeProto& node = graph_.node("HardSigmoid", {input}, output);
    OnnxGraph::setFloat(node, "alpha", 1.0F / 6);
    OnnxGraph::setFloat(node, "beta", 0.5F);
  }

  /// OpenCV 4.6 takes no Clip with limits as inputs, which is all that opset 17 has: 6 · HardSigmoid(x / 6)
  /// instead.
  void relu6(const std::string& input, const std::string& output) {
    if (!hasLimits_) {
      if (!plainOperators_) graph_.constant("relu6.low", torch::zeros({}));
      graph_.constant("relu6.high", torch::full({}, 6.0));
      hasLimits_ = true;
    }
    if (!plainOperators_) {
      graph_.node("Clip", {input, "relu6.low", "relu6.high"}, output);
      return;
    }
    onnx::NodeProto& node = graph_.node("HardSigmoid", {input}, input + ".gate");
    OnnxGraph::setFloat(node, "alpha", 1.0F / 6);
    OnnxGraph::setFloat(node, "beta", 0);
    graph_.node("Mul", {input + ".gate", "relu6.high"}, output);
  }

  void classifier(const std::string& input) {
    graph_.node("GlobalAveragePool", {input}, "pooled");
    block_ = static_cast<int>(expanded_.blocks.size()) - 1;
    OnnxGraph::setInt(graph_.node("Flatten", {rounded(Kind::Pooled, 0, "pooled")}, "features"), "axis", 1);
    std::string value = "features";
    const std::vector<Layer>& layers = expanded_.blocks.back().layers;
    if (expanded_.spec.hiddenChannels > 0) {
      const Layer& hidden = layers[layers.size() - 2];
      value = activated(linear(hidden, value, "hidden", "hidden.output"), expanded_.spec.activation);
      value = rounded(Kind::Layer, static_cast<int>(&hidden - layers.data()), value);
    }
    linear(layers.back(), value, "classifier", "logits");
  }

  std::string linear(const Layer& layer, const std::string& input, const std::string& path,
                     const std::string& output) {
    const torch::Tensor& weight = tensors_.at(path + ".weight");
    const auto whole = quantizedWeights(layer, weight.sizes(), path);
    const std::string weights = whole ? whole->weight : graph_.constant(path + ".weight", weight);
    const std::string bias =
        whole ? whole->bias : graph_.constant(path + ".bias", tensors_.at(path + ".bias"));
    OnnxGraph::setInt(graph_.node("Gemm", {input, weights, bias}, output), "transB", 1);
    return output;
  }

  OnnxGraph graph_;
  ExpandedNetwork expanded_;
  bool fold_;
  bool plainOperators_;
  bool hasLimits_ = false;
  int block_ = 0;  ///< that is being written
  std::optional<OnnxQuantization> quantization_;
  std::unordered_map<std::string, torch::Tensor> tensors_;
};

}  // namespace

OnnxFile writeOnnx(Network network, const std::map<std::string, std::string>& metadata,
                   const Preprocessing& preprocessing, const OnnxOptions& options,
                   const fastpath::QuantizedNetwork* quantized) {
  const torch::NoGradGuard noGrad;
  const NetworkSpec& spec = network->spec();
  onnx::ModelProto model;
  model.set_ir_version(kIrVersion);
  model.set_producer_name("EfficientNet Explorer");
  model.set_producer_version(EFFNET_VERSION);
  onnx::OperatorSetIdProto& opset = *model.add_opset_import();
  opset.set_domain("");
  opset.set_version(kOpset);
  for (const auto& [key, value] : metadata) {
    onnx::StringStringEntryProto& entry = *model.add_metadata_props();
    entry.set_key(key);
    entry.set_value(value);
  }
  onnx::GraphProto& graph = *model.mutable_graph();
  graph.set_name(spec.name);
  OnnxGraph::describe(*graph.add_input(), "images", {options.batch, 3, spec.resolution, spec.resolution});
  OnnxGraph::describe(*graph.add_output(), "logits", {options.batch, spec.classes});
  NetworkWriter writer(graph, network, options, quantized);
  writer.write(options.preprocessing ? writer.normalised("images", preprocessing) : "images");
  try {
    onnx::checker::check_model(model);
  } catch (const std::exception& error) {
    throw Error("internal", std::string("ONNX's checker refuses the graph: ") + error.what());
  }
  OnnxFile file{{}, writer.constants()};
  if (!model.SerializeToString(&file.bytes))
    throw Error("unsupported", "the network is larger than the 2 GB that an .onnx can hold");
  return file;
}

}  // namespace effnet
