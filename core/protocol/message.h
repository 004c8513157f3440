#pragma once

#include "core/protocol/json.h"

#include <limits>

namespace effnet {

/// Requests and replies of `effnet serve` are structs that name their fields once:
///
///   template <class V>
///   void fields(V& v) {
///     v.required("model", model, "handle of an open network");
///     …
///   }
///
/// A visitor reads them from JSON, writes them, describes them for the manual or invents them for the tests
/// and the fuzzer (field_reader.h, field_writer.h, field_description.h):
///
///   required  is always written, and missed where it is absent
///   usual     is always written; a peer of another version may leave it out
///   optional  is written where it is not what the struct has by default
///   group     has fields of its own: an object within the object
///   when      fields are written only where that holds
///   require   says what else must hold of what was read

/// Of a number, both ends included.
struct FieldRange {
  double least = -std::numeric_limits<double>::infinity();
  double most = std::numeric_limits<double>::infinity();
};

constexpr FieldRange within(double least, double most) {
  return {least, most};
}

inline constexpr double kUnmeasured = std::numeric_limits<double>::quiet_NaN();

/// A number that may not have been measured: NaN here, null or absent in JSON.
struct Measured {
  double& value;
};

/// Views averaged over, by name; a truth value, which was all there used to be, stands for the mirror image.
struct ViewsWord {
  std::string& value;
};

/// The JSON of a described struct. Instantiated for each of them in core/protocol, so that who sends and
/// receives compiles none of it.
template <class T>
struct Coded {
  static Json write(const T& value);

  /// Throws Error("bad_answer") with all that is wrong, each naming its field.
  static T readAnswer(const Json& json);

  /// Throws Error likewise: "bad_request", "bad_value" for a number out of its range, or what the value's own
  /// reader throws.
  static T readRequest(const Json& json);
};

template <class T>
Json encode(const T& value) {
  return Coded<T>::write(value);
}

template <class T>
T decodeAnswer(const Json& json) {
  return Coded<T>::readAnswer(json);
}

template <class T>
T decodeRequest(const Json& json) {
  return Coded<T>::readRequest(json);
}

/// Of a request that is answered by nothing but that it was done.
struct Done {
  template <class V>
  void fields(V&) {}
};

/// The notification `progress`, without its request's id.
struct Progress {
  double done = 0;
  double total = 0;
  double secondsLeft = -1;  ///< negative: not known

  template <class V>
  void fields(V& v) {
    v.required("done", done, "so far, in the request's own unit: images, tensors, bytes");
    v.required("total", total, "of all");
    v.optional("seconds_left", secondsLeft, "until the answer");
  }
};

/// The notification `$/cancelRequest`.
struct CancelNotice {
  static constexpr char kMethod[] = "$/cancelRequest";

  std::int64_t id = 0;

  template <class V>
  void fields(V& v) {
    v.required("id", id, "of the request, which then answers with the error `cancelled`, if it has not yet");
  }
};

inline constexpr char kProgress[] = "progress";  ///< notification ← Progress and the request's "id"
inline constexpr char kPartial[] = "partial";  ///< notification ← a part of the reply and the request's "id"

}  // namespace effnet
