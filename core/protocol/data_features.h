#pragma once

#include "core/protocol/message.h"

#include <string>

namespace effnet {

/// Whose features of which pictures, and what measures a classifier on them.
struct DataFeatures {
  std::string data = {};
  std::string weights = {};
  std::string val = {};
  std::string columns = {};
  std::string group = {};
  int folds = 0;
  std::string device = {};

  template <class V>
  void fields(V& v) {
    v.required("data", data, "pictures on the engine's machine, of any kind that training reads");
    v.required("weights", weights, "of the pretrained network, or `builtin:NAME`");
    v.optional("val", val, "validation data of its own");
    v.optional("columns", columns, "of a table: `path,label` or `path,label,split`, by name");
    v.optional("group", group, "a column, or an expression that finds the name of an object in a path");
    v.optional("folds", folds, "measure by so many; 0: the validation part, or five", within(0, 100));
    v.optional("device", device, "that the network is to run on");
  }
};

}  // namespace effnet
