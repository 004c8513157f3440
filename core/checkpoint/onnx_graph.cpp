#include "core/checkpoint/onnx_graph.h"

namespace effnet {

namespace {

std::string add(onnx::GraphProto& graph, const std::string& name, const torch::Tensor& plain, int type) {
  onnx::TensorProto& proto = *graph.add_initializer();
  proto.set_name(name);
  proto.set_data_type(type);
  for (std::int64_t size : plain.sizes()) proto.add_dims(size);
  proto.set_raw_data(plain.data_ptr(), plain.nbytes());
  return name;
}

}  // namespace

std::string OnnxGraph::constant(const std::string& name, const torch::Tensor& tensor) {
  return add(graph_, name, tensor.detach().to(torch::kCPU, torch::kFloat32).contiguous(),
             onnx::TensorProto_DataType_FLOAT);
}

std::string OnnxGraph::bytes(const std::string& name, const torch::Tensor& tensor) {
  const bool isSigned = tensor.scalar_type() == torch::kInt8;
  return add(graph_, name, tensor.contiguous(),
             isSigned ? onnx::TensorProto_DataType_INT8 : onnx::TensorProto_DataType_UINT8);
}

onnx::NodeProto& OnnxGraph::node(const char* type, const std::vector<std::string>& inputs,
                                 const std::string& output) {
  onnx::NodeProto& node = *graph_.add_node();
  node.set_op_type(type);
  node.set_name(output);
  for (const std::string& input : inputs) node.add_input(input);
  node.add_output(output);
  return node;
}

void OnnxGraph::setInts(onnx::NodeProto& node, const char* name, const std::vector<std::int64_t>& values) {
  onnx::AttributeProto& attribute = *node.add_attribute();
  attribute.set_name(name);
  attribute.set_type(onnx::AttributeProto_AttributeType_INTS);
  for (std::int64_t value : values) attribute.add_ints(value);
}

void OnnxGraph::setInt(onnx::NodeProto& node, const char* name, std::int64_t value) {
  onnx::AttributeProto& attribute = *node.add_attribute();
  attribute.set_name(name);
  attribute.set_type(onnx::AttributeProto_AttributeType_INT);
  attribute.set_i(value);
}

void OnnxGraph::setFloat(onnx::NodeProto& node, const char* name, float value) {
  onnx::AttributeProto& attribute = *node.add_attribute();
  attribute.set_name(name);
  attribute.set_type(onnx::AttributeProto_AttributeType_FLOAT);
  attribute.set_f(value);
}

void OnnxGraph::describe(onnx::ValueInfoProto& value, const char* name,
                         const std::vector<std::int64_t>& shape) {
  value.set_name(name);
  auto& type = *value.mutable_type()->mutable_tensor_type();
  type.set_elem_type(onnx::TensorProto_DataType_FLOAT);
  for (std::int64_t size : shape) {
    auto& dimension = *type.mutable_shape()->add_dim();
    if (size > 0)
      dimension.set_dim_value(size);
    else
      dimension.set_dim_param("batch");
  }
}

}  // namespace effnet
