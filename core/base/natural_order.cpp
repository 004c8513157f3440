#include "core/base/natural_order.h"

#include <cstddef>

namespace effnet {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// What a character counts: a folder's end before everything else, so that a folder's files stay together.
int rank(char c) {
  if (c == '/') return -1;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 'a';
  return static_cast<unsigned char>(c);
}

/// Takes the digits that `text` begins with, without leading zeros.
std::string_view takeNumber(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() && isDigit(text[length])) ++length;
  std::string_view number = text.substr(0, length);
  text.remove_prefix(length);
  while (number.size() > 1 && number.front() == '0') number.remove_prefix(1);
  return number;
}

/// Below 0, 0 or above 0, as for std::string_view::compare.
int compare(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    if (isDigit(a.front()) && isDigit(b.front())) {
      const std::string_view left = takeNumber(a);
      const std::string_view right = takeNumber(b);
      if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
      if (const int order = left.compare(right); order != 0) return order;
      continue;
    }
    if (const int order = rank(a.front()) - rank(b.front()); order != 0) return order;
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  return static_cast<int>(b.empty()) - static_cast<int>(a.empty());
}

}  // namespace

bool naturalLess(std::string_view a, std::string_view b) {
  const int order = compare(a, b);
  return order != 0 ? order < 0 : a < b;
}

}  // namespace effnet
