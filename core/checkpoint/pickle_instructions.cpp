#include "core/checkpoint/pickle_machine.h"

#include <array>
#include <string>

namespace effnet {
namespace {

using Machine = PickleMachine;

struct PickleInstruction {
  using Act = void (*)(Machine&);

  unsigned char opcode;
  Act act;
};

/// What several instructions do, each with a type or a kind of its own.
struct Pushes {
  using Kind = PickleValue::Kind;

  template <typename Number>
  static void integer(Machine& m) {
    m.pushInteger(Kind::Int, m.number<Number>());
  }

  template <Kind kind, typename Length>
  static void text(Machine& m) {
    m.pushText(kind, m.number<Length>());
  }

  template <unsigned char opcode>
  static void line(Machine& m) {
    m.pushLine(opcode);
  }

  template <Kind kind>
  static void empty(Machine& m) {
    m.pushSequence(kind, {});
  }

  template <Kind kind>
  static void fromMark(Machine& m) {
    m.pushSequence(kind, m.popToMark());
  }

  template <std::size_t count>
  static void tuple(Machine& m) {
    m.pushTuple(count);
  }

  template <Kind kind>
  static void append(Machine& m) {
    m.append(kind, m.popToMark());
  }

  static constexpr PickleInstruction kAll[] = {
      // Scalars.
      {'N', [](Machine& m) { m.pushInteger(Kind::None, 0); }},
      {0x88, [](Machine& m) { m.pushInteger(Kind::Bool, 1); }},
      {0x89, [](Machine& m) { m.pushInteger(Kind::Bool, 0); }},
      {'J', integer<std::int32_t>},
      {'K', integer<std::uint8_t>},
      {'M', integer<std::uint16_t>},
      {0x8a, [](Machine& m) { m.pushLong(m.number<std::uint8_t>()); }},
      {0x8b, [](Machine& m) { m.pushLong(m.number<std::uint32_t>()); }},
      {'G', [](Machine& m) { m.pushReal(); }},
      {'X', text<Kind::Text, std::uint32_t>},
      {0x8c, text<Kind::Text, std::uint8_t>},
      {0x8d, text<Kind::Text, std::uint64_t>},
      {'U', text<Kind::Text, std::uint8_t>},
      {'T', text<Kind::Text, std::uint32_t>},
      {'C', text<Kind::Bytes, std::uint8_t>},
      {'B', text<Kind::Bytes, std::uint32_t>},
      {0x8e, text<Kind::Bytes, std::uint64_t>},
      {0x96, text<Kind::Bytes, std::uint64_t>},
      {'F', line<'F'>},
      {'I', line<'I'>},
      {'L', line<'L'>},
      {'S', line<'S'>},
      {'V', line<'V'>},
      // Containers; a set is a list to us.
      {'(', [](Machine& m) { m.mark(); }},
      {')', empty<Kind::Tuple>},
      {']', empty<Kind::List>},
      {0x8f, empty<Kind::List>},
      {'}', empty<Kind::Dict>},
      {'t', fromMark<Kind::Tuple>},
      {'l', fromMark<Kind::List>},
      {0x91, fromMark<Kind::List>},
      {'d', [](Machine& m) { m.pushDict(); }},
      {0x85, tuple<1>},
      {0x86, tuple<2>},
      {0x87, tuple<3>},
      {'a', [](Machine& m) { m.append(Kind::List, {m.pop()}); }},
      {'e', append<Kind::List>},
      {0x90, append<Kind::List>},
      {'s', [](Machine& m) { m.appendPair(); }},
      {'u', append<Kind::Dict>},
      // Globals and calls; a class's are the same to us, and named arguments are passed over.
      {'c', [](Machine& m) { m.pushNamedGlobal(); }},
      {0x93, [](Machine& m) { m.pushStackGlobal(); }},
      {'R', [](Machine& m) { m.reduce(); }},
      {0x81, [](Machine& m) { m.reduce(); }},
      {0x92, [](Machine& m) { m.pop(), m.reduce(); }},
      {'b', [](Machine& m) { m.build(); }},
      {'i', [](Machine& m) { m.pushNamedObject(); }},
      {'o', [](Machine& m) { m.pushOldObject(); }},
      {'Q', [](Machine& m) { m.pushStorage(); }},
      // The memo.
      {'p', [](Machine& m) { m.remember(m.lineNumber()); }},
      {'q', [](Machine& m) { m.remember(m.number<std::uint8_t>()); }},
      {'r', [](Machine& m) { m.remember(m.number<std::uint32_t>()); }},
      {0x94, [](Machine& m) { m.rememberNext(); }},
      {'g', [](Machine& m) { m.recall(m.lineNumber()); }},
      {'h', [](Machine& m) { m.recall(m.number<std::uint8_t>()); }},
      {'j', [](Machine& m) { m.recall(m.number<std::uint32_t>()); }},
      // The protocol's number, a frame's length, and the stack.
      {0x80, [](Machine& m) { m.take(1); }},
      {0x95, [](Machine& m) { m.take(8); }},
      {'0', [](Machine& m) { m.pop(); }},
      {'1', [](Machine& m) { m.popToMark(); }},
      {'2', [](Machine& m) { m.repeat(); }},
  };
};

constexpr std::array<PickleInstruction::Act, 256> pickleActs() {
  std::array<PickleInstruction::Act, 256> acts{};
  for (const PickleInstruction& each : Pushes::kAll) acts[each.opcode] = each.act;
  return acts;
}

constexpr std::array<PickleInstruction::Act, 256> kPickleActs = pickleActs();
constexpr unsigned char kPickleEnd = '.';

}  // namespace

bool step(PickleMachine& machine, unsigned char opcode) {
  if (opcode == kPickleEnd) return false;
  if (kPickleActs[opcode] == nullptr)
    damagedPickle("the instruction " + std::to_string(opcode) + " is not understood");
  kPickleActs[opcode](machine);
  return true;
}

}  // namespace effnet
