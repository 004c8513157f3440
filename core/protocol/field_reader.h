#pragma once

#include "core/base/error.h"
#include "core/protocol/json.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

namespace effnet {

/// Reads a JSON object field by field and collects what is wrong with it, so that all of it is said at once.
class FieldReader {
 public:
  FieldReader(const Json& object, std::string code) : object_(object), code_(std::move(code)) {
    if (!object.is_object()) throw Error(code_, "a JSON object was expected");
  }

  /// Leaves `value` as it is when the field is absent.
  template <typename T>
  void read(const char* name, T& value) {
    known_.emplace_back(name);
    const auto found = object_.find(name);
    if (found == object_.end()) return;
    if (!matches<T>(*found)) {
      problems_.push_back(std::string(name) + " must be " + describe<T>());
      return;
    }
    value = found->template get<T>();
  }

  /// A field whose value is a word or an object of its own: `parse` throws Error on a bad one.
  template <typename Parse>
  void readWith(const char* name, Parse parse) {
    known_.emplace_back(name);
    const auto found = object_.find(name);
    if (found == object_.end()) return;
    try {
      parse(*found);
    } catch (const Error& error) {
      problems_.push_back(std::string(name) + ": " + error.detail());
    } catch (const Json::exception&) {
      problems_.push_back(std::string(name) + " has the wrong type");
    }
  }

  void require(bool condition, const std::string& problem) {
    if (!condition) problems_.push_back(problem);
  }

  /// Throws Error(code) with every problem, fields that nobody read among them when `strict`.
  void finish(bool strict) {
    if (strict)
      for (const auto& [name, unused] : object_.items())
        if (std::find(known_.begin(), known_.end(), name) == known_.end())
          problems_.push_back("unknown field '" + name + "'");
    if (problems_.empty()) return;
    std::string all;
    for (const std::string& problem : problems_) all += (all.empty() ? "" : "; ") + problem;
    throw Error(code_, all);
  }

 private:
  template <typename T>
  static bool matches(const Json& json) {
    if constexpr (std::is_same_v<T, bool>)
      return json.is_boolean();
    else if constexpr (std::is_same_v<T, int>)
      return json.is_number_integer() && json.get<std::int64_t>() >= INT32_MIN &&
             json.get<std::int64_t>() <= INT32_MAX;
    else if constexpr (std::is_integral_v<T>)
      return json.is_number_integer();
    else if constexpr (std::is_floating_point_v<T>)
      return json.is_number() && std::isfinite(json.get<double>());
    else
      return json.is_string();
  }

  template <typename T>
  static const char* describe() {
    if constexpr (std::is_same_v<T, bool>)
      return "true or false";
    else if constexpr (std::is_integral_v<T>)
      return "a whole number";
    else if constexpr (std::is_floating_point_v<T>)
      return "a number";
    else
      return "a text";
  }

  const Json& object_;
  std::string code_;
  std::vector<std::string> known_;
  std::vector<std::string> problems_;
};

}  // namespace effnet
