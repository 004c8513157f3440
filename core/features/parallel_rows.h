#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace effnet {

/// Calls work(row) for each row on so many threads, in pieces. What it writes must belong to its row alone,
/// so that the number of threads changes nothing.
template <class Work>
void forEachRow(std::size_t rows, int threads, Work work) {
  constexpr std::size_t kPiece = 64;
  std::atomic<std::size_t> next = 0;
  const auto pieces = [&] {
    for (std::size_t from = 0; (from = next.fetch_add(kPiece)) < rows;)
      for (std::size_t row = from; row < std::min(rows, from + kPiece); ++row) work(row);
  };
  std::vector<std::jthread> helpers;
  for (int i = 1; i < threads && rows > kPiece; ++i) helpers.emplace_back(pieces);
  pieces();
}

}  // namespace effnet
