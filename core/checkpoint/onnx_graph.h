#pragma once

#include <cstdint>
#include <onnx/onnx_pb.h>
#include <string>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// Adds nodes to an ONNX graph; each call gives the name of the value that the node makes.
class OnnxGraph {
 public:
  explicit OnnxGraph(onnx::GraphProto& graph) : graph_(graph) {}

  /// A constant, copied; 32-bit floats. Gives its name.
  std::string constant(const std::string& name, const torch::Tensor& tensor);

  /// The same of 8-bit numbers, signed or not, as they are.
  std::string bytes(const std::string& name, const torch::Tensor& tensor);

  onnx::NodeProto& node(const char* type, const std::vector<std::string>& inputs, const std::string& output);

  static void setInts(onnx::NodeProto& node, const char* name, const std::vector<std::int64_t>& values);
  static void setInt(onnx::NodeProto& node, const char* name, std::int64_t value);
  static void setFloat(onnx::NodeProto& node, const char* name, float value);

  /// A graph's input or output; a dimension of 0 becomes the free dimension `batch`.
  static void describe(onnx::ValueInfoProto& value, const char* name, const std::vector<std::int64_t>& shape);

  int constants() const { return graph_.initializer_size(); }

 private:
  onnx::GraphProto& graph_;
};

}  // namespace effnet
