#include "core/checkpoint/pickle_machine.h"

#include <bit>
#include <charconv>

// The scalars that take some reading.
namespace effnet {

void PickleMachine::pushLong(std::uint64_t length) {
  const std::string_view digits = take(length);
  if (length > 8) {
    PickleValue* const value = values_.make(Kind::Bytes);
    value->text = digits;
    return push(value);
  }
  std::uint64_t value = length > 0 && (digits.back() & 0x80) ? ~std::uint64_t{0} : 0;
  std::memcpy(&value, digits.data(), length);
  pushInteger(Kind::Int, static_cast<std::int64_t>(value));
}

void PickleMachine::pushReal() {
  auto bits = number<std::uint64_t>();
  if constexpr (std::endian::native == std::endian::little) bits = __builtin_bswap64(bits);
  PickleValue* const value = values_.make(Kind::Float);
  value->real = std::bit_cast<double>(bits);
  push(value);
}

void PickleMachine::pushLine(unsigned char opcode) {
  const std::string_view written = line();
  if (opcode == 'S' || opcode == 'V') {
    PickleValue* const value = values_.make(Kind::Text);
    const bool inQuotes = opcode == 'S' && written.size() >= 2;
    value->text = inQuotes ? written.substr(1, written.size() - 2) : written;
    return push(value);
  }
  PickleValue* const value = values_.make(opcode == 'F' ? Kind::Float : Kind::Int);
  if (opcode == 'F')
    std::from_chars(written.data(), written.data() + written.size(), value->real);
  else
    std::from_chars(written.data(), written.data() + written.size(), value->integer);
  if (opcode == 'I' && (written == "00" || written == "01")) value->kind = Kind::Bool;
  push(value);
}

}  // namespace effnet
