#include "core/heatmap/raw_map.h"

#include <array>
#include <bit>
#include <cstdint>

namespace effnet {
namespace {

void append(std::string& bytes, std::uint32_t value, int count) {
  for (int i = 0; i < count; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xff);
}

void append(std::string& bytes, std::span<const float> values) {
  for (const float value : values) append(bytes, std::bit_cast<std::uint32_t>(value), 4);
}

/// A field of a TIFF directory whose value fits into it.
struct TiffField {
  std::uint16_t tag;
  std::uint16_t type;  ///< 3: 16 bits, 4: 32 bits
  std::uint32_t value;
};

}  // namespace

std::string npyBytes(std::span<const float> values, int rows, int columns) {
  std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(rows) + ", " +
                       std::to_string(columns) + "), }";
  // The format wants the data to begin at a multiple of 64 bytes; ten of them stand before the header.
  constexpr std::size_t kPreamble = 10;
  constexpr std::size_t kAlignment = 64;
  header.resize((header.size() + 1 + kPreamble + kAlignment - 1) / kAlignment * kAlignment - kPreamble - 1,
                ' ');
  header += '\n';
  std::string bytes("\x93NUMPY\x01\x00", 8);
  append(bytes, static_cast<std::uint32_t>(header.size()), 2);
  bytes += header;
  append(bytes, values);
  return bytes;
}

std::string tiffBytes(std::span<const float> values, int rows, int columns) {
  constexpr std::uint32_t kDirectory = 8;
  const auto size = static_cast<std::uint32_t>(values.size() * sizeof(float));
  std::array<TiffField, 10> fields{{{256, 4, static_cast<std::uint32_t>(columns)},
                                    {257, 4, static_cast<std::uint32_t>(rows)},
                                    {258, 3, 32},
                                    {259, 3, 1},  // no compression
                                    {262, 3, 1},  // black is zero
                                    {273, 4, 0},  // where the data begins
                                    {277, 3, 1},
                                    {278, 4, static_cast<std::uint32_t>(rows)},
                                    {279, 4, size},
                                    {339, 3, 3}}};  // floats
  fields[5].value = kDirectory + 2 + 12 * static_cast<std::uint32_t>(fields.size()) + 4;
  std::string bytes("II*\0", 4);
  append(bytes, kDirectory, 4);
  append(bytes, static_cast<std::uint32_t>(fields.size()), 2);
  for (const TiffField& field : fields) {
    append(bytes, field.tag, 2);
    append(bytes, field.type, 2);
    append(bytes, 1, 4);
    append(bytes, field.value, 4);
  }
  append(bytes, 0, 4);  // no further directory
  append(bytes, values);
  return bytes;
}

}  // namespace effnet
