#include "core/imaging/readers.h"

#include <array>
#include <cctype>
#include <csetjmp>
#include <cstring>
#include <png.h>

// libpng itself rather than OpenCV's reader, for its warnings, and for files that lack their end mark alone.
namespace effnet {
namespace {

struct Source {
  const Reading* reading = nullptr;
  std::string_view rest;
  std::array<char, 200> message{};
  bool rowsDone = false;
  bool cutOff = false;
};

void onError(png_structp png, png_const_charp text) {
  auto& source = *static_cast<Source*>(png_get_error_ptr(png));
  std::strncpy(source.message.data(), text, source.message.size() - 1);
  png_longjmp(png, 1);
}

/// What is said of chunks that a picture can do without (a colour profile, a date) is no fault of the
/// picture; their names begin in lower case.
void onWarning(png_structp png, png_const_charp text) {
  const bool optional =
      std::strlen(text) > 5 && text[4] == ':' && std::islower(static_cast<unsigned char>(text[0])) != 0;
  if (!optional) static_cast<Source*>(png_get_error_ptr(png))->reading->warn(text);
}

void onRead(png_structp png, png_bytep out, std::size_t count) {
  auto& source = *static_cast<Source*>(png_get_io_ptr(png));
  if (count > source.rest.size()) {
    source.cutOff = true;
    png_error(png, "the file ends here");
  }
  std::memcpy(out, source.rest.data(), count);
  source.rest.remove_prefix(count);
}

using Palette = std::array<cv::Vec3b, 256>;

/// Colours that a palette lacks are grey, as Pillow has them.
void readPalette(png_structp png, png_infop info, Palette& palette) {
  for (std::size_t i = 0; i < palette.size(); ++i) palette[i] = cv::Vec3b::all(static_cast<unsigned char>(i));
  png_colorp colors = nullptr;
  int count = 0;
  png_get_PLTE(png, info, &colors, &count);
  for (int i = 0; i < std::min(count, 256); ++i)
    palette[static_cast<std::size_t>(i)] = cv::Vec3b(colors[i].red, colors[i].green, colors[i].blue);
}

/// No object with a destructor may live here: libpng leaves by a jump.
bool decode(png_structp png, png_infop info, Source& source, cv::Mat& picture, std::vector<png_bytep>& rows,
            bool& indexed, Palette& palette) {
  if (setjmp(png_jmpbuf(png)) != 0) return source.rowsDone;
  png_read_info(png, info);
  const int color = png_get_color_type(png, info);
  const int width = static_cast<int>(png_get_image_width(png, info));
  const int height = static_cast<int>(png_get_image_height(png, info));
  source.reading->checkSize(width, height);
  png_set_strip_16(png);
  png_set_packing(png);
  png_set_strip_alpha(png);
  indexed = color == PNG_COLOR_TYPE_PALETTE;
  if (indexed) {
    readPalette(png, info, palette);
  } else if (color == PNG_COLOR_TYPE_GRAY || color == PNG_COLOR_TYPE_GRAY_ALPHA) {
    png_set_expand_gray_1_2_4_to_8(png);
    png_set_gray_to_rgb(png);
  }
  png_set_interlace_handling(png);
  png_read_update_info(png, info);
  const int type = indexed ? CV_8UC1 : CV_8UC3;
  if (png_get_rowbytes(png, info) !=
      static_cast<std::size_t>(width) * static_cast<std::size_t>(CV_MAT_CN(type)))
    png_error(png, "its rows are of an unexpected kind");
  picture.create(height, width, type);
  for (int y = 0; y < height; ++y) rows.push_back(picture.ptr(y));
  png_read_image(png, rows.data());
  source.rowsDone = true;
  png_read_end(png, nullptr);
  return true;
}

cv::Mat colored(const cv::Mat& indices, const Palette& palette) {
  cv::Mat picture(indices.size(), CV_8UC3);
  for (int y = 0; y < indices.rows; ++y)
    for (int x = 0; x < indices.cols; ++x)
      picture.at<cv::Vec3b>(y, x) = palette[indices.at<unsigned char>(y, x)];
  return picture;
}

}  // namespace

cv::Mat readPngPicture(const Reading& reading) {
  reading.checkSize(reading.header.width, reading.header.height);
  Source source{&reading, reading.encoded};
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &source, onError, onWarning);
  png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
  if (info == nullptr) {
    png_destroy_read_struct(&png, nullptr, nullptr);
    reading.failDamaged("memory does not suffice");
  }
  png_set_read_fn(png, &source, onRead);
  png_set_benign_errors(png, 1);
  cv::Mat picture;
  std::vector<png_bytep> rows;
  bool indexed = false;
  Palette palette;
  const bool whole = decode(png, info, source, picture, rows, indexed, palette);
  png_destroy_read_struct(&png, &info, nullptr);
  if (!whole && source.cutOff) reading.failCutOff();
  if (!whole)
    reading.failDamaged(std::string("the picture's data cannot be decoded (") + source.message.data() + ")");
  if (source.message[0] != '\0')
    reading.warn(source.cutOff ? std::string("the file has no end mark")
                               : std::string(source.message.data()));
  return indexed ? colored(picture, palette) : picture;
}

}  // namespace effnet
