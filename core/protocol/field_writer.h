#pragma once

#include "core/protocol/field_reader.h"

#include <memory>

namespace effnet {

/// The visitor that writes a described struct.
class FieldWriter {
 public:
  static constexpr bool kReads = false;

  /// Fields that are `optional` are left out where they are as in `defaults`; without them all are written.
  explicit FieldWriter(const Json* defaults) : defaults_(defaults) {}

  template <typename T>
  void required(const char* name, const T& value, const char* /*meaning*/, FieldRange = {}) {
    json_[name] = JsonOf<T>::write(value);
  }
  template <typename T>
  void usual(const char* name, const T& value, const char* /*meaning*/, FieldRange = {}) {
    json_[name] = JsonOf<T>::write(value);
  }
  template <typename T>
  void optional(const char* name, const T& value, const char* /*meaning*/, FieldRange = {}) {
    Json written = JsonOf<T>::write(value);
    if (defaults_ == nullptr || written != defaults_->at(name)) json_[name] = std::move(written);
  }
  template <typename Fields>
  void group(const char* name, const char* /*meaning*/, Fields fields) {
    FieldWriter inner(defaults_ == nullptr ? nullptr : &defaults_->at(name));
    fields(inner);
    json_[name] = inner.take();
  }
  template <typename Fields>
  void when(bool holds, Fields fields) {
    if (holds || defaults_ == nullptr) fields();
  }
  void require(bool, const std::string&) {}

  Json take() { return std::move(json_); }

 private:
  const Json* defaults_;
  Json json_ = Json::object();
};

template <Described T>
Json writeFields(const T& value, const Json* defaults) {
  FieldWriter writer(defaults);
  // The description names members for all visitors; this one only reads them.
  const_cast<T&>(value).fields(writer);
  return writer.take();
}

template <Described T>
struct JsonOf<T> {
  static Json write(const T& value) {
    static const Json defaults = writeDefaults();
    return writeFields(value, &defaults);
  }
  static void read(const Json& json, T& value) {
    FieldReader reader(json, kBadField);
    value.fields(reader);
    reader.finish(false, true);
  }
  static std::string type() { return "an object"; }
  static Json sample();  // field_description.h

 private:
  static Json writeDefaults() {
    const auto value = std::make_unique<T>();  // on the stack, GCC 12 takes it for uninitialised
    return writeFields(*value, nullptr);
  }
};

template <class T>
Json Coded<T>::write(const T& value) {
  return JsonOf<T>::write(value);
}

template <class T>
T Coded<T>::readAnswer(const Json& json) {
  T value;
  FieldReader reader(json, "bad_answer");
  value.fields(reader);
  reader.finish(false);
  return value;
}

template <class T>
T Coded<T>::readRequest(const Json& json) {
  T value;
  FieldReader reader(json, "bad_request");
  value.fields(reader);
  reader.finish(false, true);
  return value;
}

}  // namespace effnet
