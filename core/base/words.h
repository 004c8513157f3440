#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace effnet {

/// A closed set of words is a scoped enum and one table: `template <> inline constexpr auto kTable<E> =
/// std::to_array<Row>({{E::First, "first", …}, …});` beside the enum, with a row for each value in order. A
/// row begins with `value` and `word`, which files, messages and the command line use; what else must be
/// known of the value follows. A value without its row does not compile.
template <typename E>
inline constexpr std::array<int, 0> kTable{};

/// A row where nothing but the word must be known.
template <typename E>
struct WordRow {
  E value;
  const char* word;
};

namespace words_detail {

/// Whether the enum has an enumerator of this value: compilers print another one as a cast, "(E)9".
template <auto kValue>
consteval bool isEnumerator() {
  constexpr std::string_view text = __PRETTY_FUNCTION__;
  return text[text.rfind("= ") + 2] != '(';
}

template <typename E>
consteval bool isInOrder() {
  for (std::size_t i = 0; i < kTable<E>.size(); ++i) {
    if (kTable<E>[i].value != static_cast<E>(i)) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (std::string_view(kTable<E>[i].word) == kTable<E>[j].word) return false;
  }
  return true;
}

[[noreturn]] void throwUnknown(const std::string& what, std::string_view word, const std::string& known);

}  // namespace words_detail

/// The table, held to be whole.
template <typename E>
constexpr const auto& tableOf() {
  static_assert(!kTable<E>.empty(), "this enum has no table of words");
  static_assert(words_detail::isInOrder<E>(), "rows stand in the order of the enum's values, each word once");
  static_assert(!words_detail::isEnumerator<static_cast<E>(kTable<E>.size())>(),
                "a value of the enum has no row in its table of words");
  return kTable<E>;
}

template <typename E>
constexpr const auto& rowOf(E value) {
  return tableOf<E>()[static_cast<std::size_t>(value)];
}

template <typename E>
constexpr const char* wordOf(E value) {
  return rowOf(value).word;
}

template <typename E>
constexpr std::optional<E> fromWord(std::string_view word) {
  for (const auto& row : tableOf<E>())
    if (word == row.word) return row.value;
  return std::nullopt;
}

/// "a, b or c", for help texts and complaints.
template <typename E>
std::string wordList(std::string_view last = " or ") {
  std::string list;
  const auto& table = tableOf<E>();
  for (std::size_t i = 0; i < table.size(); ++i)
    list.append(i == 0 ? "" : i + 1 < table.size() ? ", " : last).append(table[i].word);
  return list;
}

/// Throws Error("bad_value") listing the words; `what` is what they are, "method".
template <typename E>
E parseWord(std::string_view word, const char* what) {
  if (const auto value = fromWord<E>(word)) return *value;
  words_detail::throwUnknown(what, word, wordList<E>());
}

}  // namespace effnet
