#pragma once

#include "core/base/words.h"
#include "core/protocol/json_of.h"

namespace effnet {

/// An enum with a table of words (words.h), which is its word in JSON.
template <typename E>
concept Worded = std::is_enum_v<E> && !kTable<E>.empty();

template <Worded E>
struct JsonOf<E> {
  static Json write(E value) { return wordOf(value); }
  static void read(const Json& json, E& value) {
    const auto found = json.is_string() ? fromWord<E>(json.get<std::string>()) : std::nullopt;
    if (!found) throw Error(kWrongType, type());
    value = *found;
  }
  static std::string type() {
    std::string list;
    const auto& table = tableOf<E>();
    for (std::size_t i = 0; i < table.size(); ++i)
      list.append(i == 0 ? "`" : i + 1 < table.size() ? "`, `" : "` or `").append(table[i].word);
    return list + '`';
  }
  static Json sample() { return wordOf(E{}); }
};

}  // namespace effnet
