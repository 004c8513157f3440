#include "core/imaging/readers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace effnet {
namespace {

bool isSpace(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The words of a header, and of the numbers of a plain picture; comments run to the end of their line.
std::string_view takeWord(std::string_view& rest) {
  while (!rest.empty() && (isSpace(rest.front()) || rest.front() == '#')) {
    const bool comment = rest.front() == '#';
    rest.remove_prefix(comment ? std::min(rest.size(), rest.find_first_of("\r\n")) : 1);
  }
  const auto end = std::ranges::find_if(rest, [](char c) { return isSpace(c) || c == '#'; });
  const auto length = static_cast<std::size_t>(end - rest.begin());
  const std::string_view word = rest.substr(0, length);
  rest.remove_prefix(length);
  return word;
}

std::int64_t numberIn(std::string_view word) {
  std::int64_t number = -1;
  const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), number);
  return failure == std::errc() && end == word.data() + word.size() ? number : -1;
}

/// PAM's header has names in it.
PnmHeader readPamHeader(std::string_view rest, std::size_t size) {
  PnmHeader header;
  header.kind = 7;
  for (std::string_view word = takeWord(rest); !word.empty(); word = takeWord(rest)) {
    if (word == "ENDHDR") {
      header.data = size - rest.size() + 1;
      break;
    }
    const std::string_view value = takeWord(rest);
    if (word == "WIDTH") header.width = numberIn(value);
    if (word == "HEIGHT") header.height = numberIn(value);
    if (word == "DEPTH") header.channels = numberIn(value);
    if (word == "MAXVAL") header.most = numberIn(value);
  }
  return header;
}

/// A sample as Pillow scales it; of grey with more than 8 bits the high byte.
unsigned char scaled(std::int64_t value, std::int64_t most, bool wideGrey) {
  const double range = wideGrey ? 65535 : 255;
  const auto rounded = static_cast<int>(
      std::min(range, std::nearbyint(static_cast<double>(value) / static_cast<double>(most) * range)));
  return static_cast<unsigned char>(wideGrey ? rounded >> 8 : rounded);
}

/// The samples one after another, however they are stored.
class Samples {
 public:
  Samples(const Reading& reading, const PnmHeader& header)
      : reading_(reading),
        header_(header),
        rest_(reading.encoded.substr(std::min(header.data, reading.encoded.size()))) {}

  std::int64_t next() {
    if (header_.kind == 1) return plainBit();
    if (header_.kind <= 3) return plainNumber();
    std::int64_t value = byte();
    if (header_.most > 255) value = value << 8 | byte();
    return value;
  }

  /// A row of packed bits; 1 is black.
  void bits(unsigned char* out, int width) {
    for (int x = 0; x < width; x += 8) {
      const std::int64_t eight = byte();
      for (int i = 0; i < 8 && x + i < width; ++i) out[x + i] = (eight >> (7 - i) & 1) != 0 ? 0 : 255;
    }
  }

 private:
  std::int64_t byte() {
    if (rest_.empty()) reading_.failCutOff();
    const auto value = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }
  std::int64_t plainNumber() {
    const std::string_view word = takeWord(rest_);
    if (word.empty()) reading_.failCutOff();
    const std::int64_t value = numberIn(word);
    if (value < 0 || value > header_.most) reading_.failDamaged("a sample is no number, or too large");
    return value;
  }
  /// The digits of a plain black-and-white picture need no spaces between them.
  std::int64_t plainBit() {
    if (word_.empty()) word_ = takeWord(rest_);
    if (word_.empty()) reading_.failCutOff();
    const char digit = word_.front();
    word_.remove_prefix(1);
    if (digit != '0' && digit != '1') reading_.failDamaged("a sample is neither 0 nor 1");
    return digit == '0' ? 1 : 0;
  }

  const Reading& reading_;
  const PnmHeader& header_;
  std::string_view rest_;
  std::string_view word_;
};

}  // namespace

PnmHeader readPnmHeader(std::string_view content) {
  PnmHeader header;
  if (content.size() < 3) return header;
  std::string_view rest = content.substr(2);
  if (content[1] == '7') {
    header = readPamHeader(rest, content.size());
  } else {
    header.kind = content[1] - '0';
    header.channels = header.kind == 3 || header.kind == 6 ? 3 : 1;
    header.width = numberIn(takeWord(rest));
    header.height = numberIn(takeWord(rest));
    const bool bilevel = header.kind == 1 || header.kind == 4;
    header.most = bilevel ? 1 : numberIn(takeWord(rest));
    header.data = content.size() - rest.size() + 1;
  }
  const bool sound = header.most > 0 && header.most < 65536 && header.channels >= 1 && header.channels <= 4 &&
                     header.data > 0 && header.width > 0 && header.height > 0;
  return sound ? header : PnmHeader{};
}

cv::Mat readPnmPicture(const Reading& reading) {
  const PnmHeader header = readPnmHeader(reading.encoded);
  reading.checkSize(header.width, header.height);
  // Every sample takes a bit of the file at least: a header alone makes no large picture.
  if (header.width * header.height / 8 > static_cast<std::int64_t>(reading.encoded.size()))
    reading.failCutOff();
  cv::Mat picture(static_cast<int>(header.height), static_cast<int>(header.width), CV_8UC3);
  const bool grey = header.channels < 3;
  const bool wideGrey = grey && header.most > 255;
  std::vector<unsigned char> bits(static_cast<std::size_t>(header.width));
  Samples samples(reading, header);
  for (int y = 0; y < picture.rows; ++y) {
    if (header.kind == 4) samples.bits(bits.data(), picture.cols);
    for (int x = 0; x < picture.cols; ++x) {
      auto& pixel = picture.at<cv::Vec3b>(y, x);
      if (header.kind == 4) {
        pixel = cv::Vec3b::all(bits[static_cast<std::size_t>(x)]);
        continue;
      }
      for (int c = 0; c < header.channels; ++c) {
        const unsigned char value = scaled(samples.next(), header.most, wideGrey);
        if (c == 0 && grey) pixel = cv::Vec3b::all(value);
        if (c < 3 && !grey) pixel[c] = value;
      }
    }
  }
  return picture;
}

}  // namespace effnet
