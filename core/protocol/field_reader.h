#pragma once

#include "core/protocol/json_of.h"

#include <algorithm>
#include <string>
#include <type_traits>
#include <vector>

namespace effnet {

/// Reads a JSON object field by field and collects what is wrong with it, so that all of it is said at once.
/// Also the visitor that reads a described struct (message.h).
class FieldReader {
 public:
  static constexpr bool kReads = true;

  FieldReader(const Json& object, std::string code) : object_(object), code_(std::move(code)) {
    if (!object.is_object()) throw Error(code_, "a JSON object was expected");
  }

  /// Leaves `value` as it is when the field is absent.
  template <typename T>
  void read(const char* name, T&& value, FieldRange range = {}) {
    if constexpr (std::is_same_v<std::remove_cvref_t<T>, Measured>) value.value = kUnmeasured;
    readWith(name, [&](const Json& json) {
      JsonOf<std::remove_cvref_t<T>>::read(json, value);
      checkRange(value, range);
    });
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
      note(name, error);
    } catch (const Json::exception&) {
      problems_.push_back(std::string(name) + " has the wrong type");
    }
  }

  template <typename T>
  void required(const char* name, T&& value, const char* /*meaning*/, FieldRange range = {}) {
    if (!object_.contains(name)) problems_.push_back(std::string(name) + " is missing");
    read(name, value, range);
  }
  template <typename T>
  void usual(const char* name, T&& value, const char* /*meaning*/, FieldRange range = {}) {
    read(name, value, range);
  }
  template <typename T>
  void optional(const char* name, T&& value, const char* /*meaning*/, FieldRange range = {}) {
    read(name, value, range);
  }
  template <typename Fields>
  void group(const char* name, const char* /*meaning*/, Fields fields) {
    readWith(name, [&](const Json& json) {
      FieldReader inner(json, kBadField);
      fields(inner);
      inner.finish(false, true);
    });
  }
  template <typename Fields>
  void when(bool /*holds*/, Fields fields) {
    fields();
  }

  void require(bool condition, const std::string& problem) {
    if (!condition) problems_.push_back(problem);
  }

  /// Throws Error(code) with every problem, fields that nobody read among them when `strict`. With
  /// `itsOwnCode` the code is rather that of the first value that has one of its own.
  void finish(bool strict, bool itsOwnCode = false) {
    if (strict)
      for (const auto& [name, unused] : object_.items())
        if (std::find(known_.begin(), known_.end(), name) == known_.end())
          problems_.push_back("unknown field '" + name + "'");
    if (problems_.empty()) return;
    std::string all;
    for (const std::string& problem : problems_) all += (all.empty() ? "" : "; ") + problem;
    throw Error(itsOwnCode && !ownCode_.empty() ? ownCode_ : code_, all);
  }

 private:
  void note(const std::string& name, const Error& error) {
    if (error.code() == kWrongType) {
      problems_.push_back(name + " must be " + error.detail());
      return;
    }
    const std::string& detail = error.detail();
    const char* between = detail.starts_with('[') ? "" : detail.starts_with("must ") ? " " : ": ";
    problems_.push_back(name + between + detail);
    if (error.code() != kBadField && ownCode_.empty()) ownCode_ = error.code();
  }

  template <typename T>
  static void checkRange(const T& value, FieldRange range) {
    if constexpr (std::is_arithmetic_v<T>) {
      const auto number = static_cast<double>(value);
      if (number < range.least || number > range.most)
        throw Error("bad_value",
                    "must be between " + numberText(range.least) + " and " + numberText(range.most));
    } else if constexpr (requires { value.has_value(); }) {
      if (value) checkRange(*value, range);
    } else if constexpr (requires { std::tuple_size<T>::value; }) {
      std::apply([&](const auto&... each) { (checkRange(each, range), ...); }, value);
    }
  }

  const Json& object_;
  std::string code_;
  std::string ownCode_;
  std::vector<std::string> known_;
  std::vector<std::string> problems_;
};

}  // namespace effnet
