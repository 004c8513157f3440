#pragma once

#include "core/base/error.h"
#include "core/protocol/message.h"

#include <array>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace effnet {

/// How a type stands in JSON: `write`, `read` (throws Error), `type` in words, and a `sample` that can be
/// read. Specialised here for what fields are made of; a type with a text of its own (a network, a word)
/// specialises it beside its own functions.
template <class T>
struct JsonOf;

/// Codes of what JsonOf::read throws; both become the code of the message that is read.
inline constexpr char kWrongType[] = "wrong_type";  ///< its detail says what was expected
inline constexpr char kBadField[] = "bad_field";    ///< its detail is a sentence

/// As people write it: 64, 0.5.
inline std::string numberText(double value) {
  constexpr double kExact = 1e15;
  const bool whole = std::abs(value) < kExact && std::floor(value) == value;
  return whole ? std::to_string(static_cast<std::int64_t>(value)) : Json(value).dump();
}

/// Accepts every visit, to tell whether a type has fields.
struct AnyVisitor {
  static constexpr bool kReads = true;
  template <class T>
  void required(const char*, T&&, const char*, FieldRange = {}) {}
  template <class T>
  void usual(const char*, T&&, const char*, FieldRange = {}) {}
  template <class T>
  void optional(const char*, T&&, const char*, FieldRange = {}) {}
  template <class F>
  void group(const char*, const char*, F) {}
  template <class F>
  void when(bool, F) {}
  void require(bool, const std::string&) {}
};

template <class T>
concept Described = requires(T& value, AnyVisitor& visitor) {
  value.fields(visitor);
};

/// A struct that is a list on the wire: tuple() gives references to its members.
template <class T>
concept Listed = requires(T& value) {
  value.tuple();
};

template <>
struct JsonOf<bool> {
  static Json write(bool value) { return value; }
  static void read(const Json& json, bool& value) {
    if (!json.is_boolean()) throw Error(kWrongType, type());
    value = json.get<bool>();
  }
  static std::string type() { return "true or false"; }
  static Json sample() { return true; }
};

template <std::integral T>
struct JsonOf<T> {
  static Json write(T value) { return value; }
  static void read(const Json& json, T& value) {
    if (!json.is_number_integer()) throw Error(kWrongType, type());
    const bool fits = json.is_number_unsigned() ? std::in_range<T>(json.get<std::uint64_t>())
                                                : std::in_range<T>(json.get<std::int64_t>());
    if (!fits) throw Error(kWrongType, type());
    value = json.get<T>();
  }
  static std::string type() { return "a whole number"; }
  static Json sample() { return 0; }
};

template <std::floating_point T>
struct JsonOf<T> {
  static Json write(T value) { return value; }
  static void read(const Json& json, T& value) {
    if (!json.is_number() || !std::isfinite(json.get<T>())) throw Error(kWrongType, type());
    value = json.get<T>();
  }
  static std::string type() { return "a number"; }
  static Json sample() { return 0.5; }
};

template <>
struct JsonOf<Measured> {
  static Json write(const Measured& measured) {
    return std::isfinite(measured.value) ? Json(measured.value) : Json();
  }
  static void read(const Json& json, Measured measured) {
    if (json.is_null()) {
      measured.value = std::numeric_limits<double>::quiet_NaN();
    } else {
      JsonOf<double>::read(json, measured.value);
    }
  }
  static std::string type() { return "a number or null"; }
  static Json sample() { return 0.5; }
};

template <>
struct JsonOf<std::string> {
  static Json write(const std::string& value) { return value; }
  static void read(const Json& json, std::string& value) {
    if (!json.is_string()) throw Error(kWrongType, type());
    value = json.get<std::string>();
  }
  static std::string type() { return "a text"; }
  static Json sample() { return "text"; }
};

template <>
struct JsonOf<ViewsWord> {
  static Json write(const ViewsWord& views) { return views.value; }
  static void read(const Json& json, ViewsWord views) {
    if (json.is_boolean()) {
      views.value = json.get<bool>() ? "mirror" : "off";
    } else {
      JsonOf<std::string>::read(json, views.value);
    }
  }
  static std::string type() { return "a text"; }
  static Json sample() { return "mirror"; }
};

template <>
struct JsonOf<Json> {
  static Json write(const Json& value) { return value; }
  static void read(const Json& json, Json& value) { value = json; }
  static std::string type() { return "any JSON"; }
  static Json sample() { return Json::object(); }
};

/// An entry's fault, with where it stands: "[3] must be a text".
[[noreturn]] inline void throwAt(std::size_t index, const Error& error) {
  const std::string where = "[" + std::to_string(index) + "]";
  if (error.code() == kWrongType) throw Error(kBadField, where + " must be " + error.detail());
  throw Error(error.code(), where + " " + error.detail());
}

template <class T>
void readEntry(const Json& list, std::size_t index, T&& value) {
  try {
    JsonOf<std::remove_cvref_t<T>>::read(list[index], value);
  } catch (const Error& error) {
    throwAt(index, error);
  }
}

template <class T>
struct JsonOf<std::optional<T>> {
  static Json write(const std::optional<T>& value) { return value ? JsonOf<T>::write(*value) : Json(); }
  static void read(const Json& json, std::optional<T>& value) {
    value.reset();
    if (!json.is_null()) JsonOf<T>::read(json, value.emplace());
  }
  static std::string type() { return JsonOf<T>::type(); }
  static Json sample() { return JsonOf<T>::sample(); }
};

template <class T>
struct JsonOf<std::vector<T>> {
  static Json write(const std::vector<T>& list) {
    Json json = Json::array();
    for (const T& each : list) json.push_back(JsonOf<T>::write(each));
    return json;
  }
  static void read(const Json& json, std::vector<T>& list) {
    if (!json.is_array()) throw Error(kWrongType, type());
    list.clear();
    list.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) readEntry(json, i, list.emplace_back());
  }
  static std::string type() { return "a list, each " + JsonOf<T>::type(); }
  static Json sample() { return Json::array({JsonOf<T>::sample()}); }
};

/// A list of fixed length; its members are references into the struct.
template <class... T>
struct JsonOf<std::tuple<T&...>> {
  static Json write(const std::tuple<T&...>& list) {
    Json json = Json::array();
    std::apply(
        [&](const auto&... each) {
          (json.push_back(JsonOf<std::remove_cvref_t<decltype(each)>>::write(each)), ...);
        },
        list);
    return json;
  }
  static void read(const Json& json, const std::tuple<T&...>& list) {
    if (!json.is_array() || json.size() != sizeof...(T)) throw Error(kWrongType, type());
    std::size_t index = 0;
    std::apply([&](auto&... each) { (readEntry(json, index++, each), ...); }, list);
  }
  static std::string type() { return "a list of " + std::to_string(sizeof...(T)) + " numbers"; }
  static Json sample() { return Json::array({JsonOf<std::remove_cv_t<T>>::sample()...}); }
};

template <Listed T>
struct JsonOf<T> {
  using Tuple = decltype(std::declval<T&>().tuple());
  static Json write(const T& value) { return JsonOf<Tuple>::write(const_cast<T&>(value).tuple()); }
  static void read(const Json& json, T& value) { JsonOf<Tuple>::read(json, value.tuple()); }
  static std::string type() { return JsonOf<Tuple>::type(); }
  static Json sample() { return JsonOf<Tuple>::sample(); }
};

}  // namespace effnet
