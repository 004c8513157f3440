#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace effnet {

/// Columns aligned by their widest cell, for people's eyes: the first column to the left, the others to the
/// right.
class Table {
 public:
  explicit Table(std::vector<std::string> header);

  /// As many cells as the header has.
  void add(std::vector<std::string> cells);
  void print(std::ostream& out) const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

/// "5,288,548".
std::string grouped(std::int64_t number);

/// Four significant digits, without trailing zeros.
std::string rounded(double number);

/// "0.386 G", "7.79 M".
std::string scaled(double number);

}  // namespace effnet
