#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace effnet {

/// The kinds of pictures that core/imaging/decode.h reads: the one list for window, command line and
/// training.
enum class ImageFormat { Jpeg, Png, Gif, Bmp, WebP, Tiff, Jpeg2000, Pnm, Heic, Avif };

struct ImageFormatInfo {
  ImageFormat format;
  std::string_view id;                          ///< in JSON: "png", "jpeg", …
  std::string_view name;                        ///< for people: "PNG", "JPEG 2000", …
  std::span<const std::string_view> endings{};  ///< of file names, lower case, without the dot
};

/// Every format that is read, the most usual first.
std::span<const ImageFormatInfo> imageFormats();

/// The id of a format: "png", "jpeg", …
const char* toString(ImageFormat format);

/// "JPEG, PNG, …, HEIC and AVIF": what error texts and the empty states name.
const std::string& readableFormats();

/// Bytes from the beginning of a file that suffice for imageFormatOf and whyNoPicture.
inline constexpr std::size_t kFormatBytes = 512;

/// The format of content, by its first bytes and never by a name; nothing for what is not read.
std::optional<ImageFormat> imageFormatOf(std::string_view content);

/// Why content is no picture that is read, from its first bytes ("SVG pictures cannot be read; JPEG, … can");
/// empty where its first bytes are those of one that is.
std::string whyNoPicture(std::string_view content);

/// The same where content is a picture or a document of a known kind that is not read ("SVG"), empty
/// otherwise.
std::string_view otherFormatOf(std::string_view content);

/// Whether a file's name ends as pictures of a format that is read usually do.
bool hasPictureEnding(std::string_view fileName);

/// What systems and programs leave beside people's files (hidden entries, ._*, .DS_Store, Thumbs.db,
/// desktop.ini,
/// __MACOSX, $RECYCLE.BIN), in any case: a file or folder of that name counts for nothing.
bool isClutter(std::string_view fileName);

}  // namespace effnet
