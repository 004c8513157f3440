#pragma once

#include <cstddef>
#include <utility>

namespace effnet {

namespace member_count_detail {

struct Any {
  template <typename T>
  operator T() const;
};

template <typename S, std::size_t... kIndex>
consteval bool takes(std::index_sequence<kIndex...>) {
  return requires {
    S{(static_cast<void>(kIndex), Any{})...};
  };
}

}  // namespace member_count_detail

/// How many members an aggregate has, so that a table with a row for each can be held against it.
template <typename S, std::size_t kCount = 1>
consteval std::size_t memberCount() {
  if constexpr (member_count_detail::takes<S>(std::make_index_sequence<kCount>{}))
    return memberCount<S, kCount + 1>();
  else
    return kCount - 1;
}

}  // namespace effnet
