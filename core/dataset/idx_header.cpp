#include "core/dataset/idx_header.h"

#include "core/base/byte_view.h"
#include "core/base/error.h"

#include <functional>
#include <numeric>

namespace effnet {
namespace {

constexpr std::uint32_t kUnsignedByte = 8;
constexpr std::int64_t kMostElements = std::int64_t{1} << 40;

}  // namespace

std::int64_t IdxHeader::elements() const {
  return std::accumulate(dimensions.begin(), dimensions.end(), std::int64_t{1}, std::multiplies<>());
}

IdxHeader parseIdxHeader(std::string_view firstBytes) {
  const ByteView view(firstBytes);
  if (firstBytes.starts_with("\x1F\x8B")) throw Error("bad_data", "it is packed; unpack it with gunzip");
  if (view.size() < 4 || view.u16(0) != 0) throw Error("bad_data", "it does not begin as an IDX file");
  if (view.u8(2) != kUnsignedByte) throw Error("bad_data", "its elements are no bytes");
  const std::uint32_t count = view.u8(3);
  if (count < 1 || count > 3) throw Error("bad_data", "it has neither pictures nor labels");
  IdxHeader header;
  header.bytes = 4 + 4 * static_cast<std::int64_t>(count);
  if (static_cast<std::int64_t>(view.size()) < header.bytes) throw Error("bad_data", "its header is cut off");
  std::int64_t elements = 1;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::int64_t dimension = view.u32(4 + 4 * i);
    // By division, so that the product never overflows.
    if (dimension > 0 && elements > kMostElements / dimension)
      throw Error("bad_data", "it states more elements than any file has");
    elements *= dimension;
    header.dimensions.push_back(dimension);
  }
  return header;
}

}  // namespace effnet
