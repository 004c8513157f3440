#include "core/imaging/camera_name.h"

#include "core/base/byte_view.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr std::uint32_t kMaker = 271;
constexpr std::uint32_t kModel = 272;
constexpr std::uint32_t kText = 2;
constexpr std::size_t kEntryBytes = 12;
constexpr std::size_t kLongest = 64;

/// The EXIF data of a file: a TIFF directory behind its mark.
std::string_view exifOf(std::string_view encoded) {
  const ByteView view(encoded);
  if (view.startsWith("\xff\xd8")) {
    constexpr std::string_view kMark("Exif\0\0", 6);
    for (std::size_t at = 2; at + 4 <= encoded.size() && view.u8(at) == 0xff && view.u8(at + 1) != 0xda;
         at += 2 + std::max<std::size_t>(2, view.u16(at + 2)))
      if (view.u8(at + 1) == 0xe1 && view.startsWith(kMark, at + 4))
        return view.part(at + 4 + kMark.size(), view.u16(at + 2));
    return {};
  }
  const bool png = view.startsWith("\x89PNG");
  const bool webp = view.startsWith("RIFF") && view.startsWith("WEBP", 8);
  if (!png && !webp) return {};
  const ByteView sizes(encoded, png);
  for (std::size_t at = png ? 8 : 12; at + 8 <= encoded.size();) {
    const std::size_t length = sizes.u32(png ? at : at + 4);
    if (length > encoded.size() - at - 8) return {};
    if (view.startsWith(png ? "eXIf" : "EXIF", png ? at + 4 : at)) return view.part(at + 8, length);
    at += 8 + length + (png ? 4 : length % 2);
  }
  return {};
}

/// A text of the directory, as far as it goes, without what is not printed.
std::string textAt(const ByteView& view, std::size_t entry) {
  const std::size_t count = view.u32(entry + 4);
  const std::string_view bytes =
      view.part(count <= 4 ? entry + 8 : view.u32(entry + 8), std::min(count, kLongest));
  std::string text;
  for (const char c : bytes) {
    if (c == '\0') break;
    text += static_cast<unsigned char>(c) < 32 ? ' ' : c;
  }
  const auto first = text.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return printable(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

}  // namespace

std::string cameraName(std::string_view encoded) {
  std::string_view exif = exifOf(encoded);
  constexpr std::string_view kMark("Exif\0\0", 6);
  if (exif.starts_with(kMark)) exif.remove_prefix(kMark.size());
  if (!exif.starts_with("II*") && !exif.starts_with("MM")) return {};
  const ByteView view(exif, exif.front() == 'M');
  const std::size_t directory = view.u32(4);
  std::string maker;
  std::string model;
  for (std::size_t i = 0; i < view.u16(directory); ++i) {
    const std::size_t entry = directory + 2 + i * kEntryBytes;
    if (entry + kEntryBytes > exif.size()) break;
    if (view.u16(entry + 2) != kText) continue;
    if (view.u16(entry) == kMaker) maker = textAt(view, entry);
    if (view.u16(entry) == kModel) model = textAt(view, entry);
  }
  // Many models begin with their maker's name.
  if (maker.empty() || model.starts_with(maker)) return model;
  return model.empty() ? maker : maker + " " + model;
}

}  // namespace effnet
