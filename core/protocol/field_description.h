#pragma once

#include "core/protocol/field_writer.h"

#include <algorithm>

namespace effnet {

/// A field of a message, for people.
struct DescribedField {
  std::string path;  ///< "top[].index"
  std::string type;
  bool always = true;  ///< it is there
  std::string meaning;
};

template <class T>
void describeInside(std::vector<DescribedField>& rows, const std::string& path);

/// The visitor that lists a described struct's fields, those of what is in them behind each.
class FieldDescriber {
 public:
  static constexpr bool kReads = false;

  FieldDescriber(std::vector<DescribedField>& rows, std::string prefix, int conditions = 0)
      : rows_(rows), prefix_(std::move(prefix)), conditions_(conditions) {}

  template <typename T>
  void required(const char* name, const T&, const char* meaning, FieldRange range = {}) {
    add<T>(name, conditions_ == 0, meaning, range);
  }
  template <typename T>
  void usual(const char* name, const T&, const char* meaning, FieldRange range = {}) {
    add<T>(name, conditions_ == 0, meaning, range);
  }
  template <typename T>
  void optional(const char* name, const T& value, const char* meaning, FieldRange range = {}) {
    add<T>(name, false, meaning + otherwise(JsonOf<T>::write(value)), range);
  }
  template <typename Fields>
  void group(const char* name, const char* meaning, Fields fields) {
    rows_.push_back({prefix_ + name, "an object", conditions_ == 0, meaning});
    FieldDescriber inner(rows_, prefix_ + name + ".", conditions_);
    fields(inner);
  }
  template <typename Fields>
  void when(bool, Fields fields) {
    ++conditions_;
    fields();
    --conditions_;
  }
  void require(bool, const std::string&) {}

 private:
  /// Of a field that is left out; nothing where that goes without saying.
  static std::string otherwise(const Json& value) {
    const bool telling = value.is_string()   ? !value.get<std::string>().empty()
                         : value.is_number() ? value.get<double>() > 0
                                             : value == Json(true);
    return telling ? "; otherwise " + (value.is_string() ? value.get<std::string>() : value.dump()) : "";
  }

  template <typename T>
  void add(const char* name, bool always, std::string meaning, FieldRange range) {
    if (range.most < std::numeric_limits<int>::max())
      meaning += " (" + numberText(range.least) + " to " + numberText(range.most) + ")";
    rows_.push_back({prefix_ + name, JsonOf<T>::type(), always, meaning});
    describeInside<T>(rows_, prefix_ + name);
  }

  std::vector<DescribedField>& rows_;
  std::string prefix_;
  int conditions_;
};

template <class T>
struct EntryOf {
  using Type = void;
};
template <class T>
struct EntryOf<std::vector<T>> {
  using Type = T;
};

template <class T>
void describeInside(std::vector<DescribedField>& rows, const std::string& path) {
  if constexpr (requires { typename T::value_type; } && !std::is_void_v<typename EntryOf<T>::Type>) {
    describeInside<typename EntryOf<T>::Type>(rows, path + "[]");
  } else if constexpr (requires(T value) {
                         value.has_value();
                         *value;
                       }) {
    describeInside<typename T::value_type>(rows, path);
  } else if constexpr (Described<T>) {
    T value;
    FieldDescriber describer(rows, path.empty() ? path : path + ".");
    value.fields(describer);
  }
}

/// The visitor that invents a message in which every field is there and readable.
class FieldSampler {
 public:
  static constexpr bool kReads = false;

  template <typename T>
  void required(const char* name, const T&, const char*, FieldRange range = {}) {
    json_[name] = clamped(JsonOf<T>::sample(), range);
  }
  template <typename T>
  void usual(const char* name, const T& value, const char* meaning, FieldRange range = {}) {
    required(name, value, meaning, range);
  }
  template <typename T>
  void optional(const char* name, const T& value, const char* meaning, FieldRange range = {}) {
    required(name, value, meaning, range);
  }
  template <typename Fields>
  void group(const char* name, const char*, Fields fields) {
    FieldSampler inner;
    fields(inner);
    json_[name] = inner.take();
  }
  template <typename Fields>
  void when(bool, Fields fields) {
    fields();
  }
  void require(bool, const std::string&) {}

  Json take() { return std::move(json_); }

 private:
  static Json clamped(Json sample, FieldRange range) {
    if (sample.is_number() && sample.get<double>() < range.least)
      return static_cast<std::int64_t>(range.least);
    if (sample.is_array())
      for (Json& each : sample) each = clamped(each, range);
    return sample;
  }

  Json json_ = Json::object();
};

template <Described T>
Json JsonOf<T>::sample() {
  FieldSampler sampler;
  T value;
  value.fields(sampler);
  return sampler.take();
}

/// A message of this type with every field, which can be read.
template <Described T>
Json sampleOf() {
  return JsonOf<T>::sample();
}

template <Described T>
std::vector<DescribedField> fieldsOf() {
  std::vector<DescribedField> rows;
  describeInside<T>(rows, {});
  return rows;
}

}  // namespace effnet
