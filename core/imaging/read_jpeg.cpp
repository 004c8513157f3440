#include "core/imaging/readers.h"

#include <array>
#include <csetjmp>
#include <cstdio>

extern "C" {
#include <jpeglib.h>
}

// libjpeg itself rather than OpenCV's reader: its warnings come back with the picture instead of going to
// standard error, and a file that was cut off is told from one that lacks its end mark alone, as Pillow tells
// them.
namespace effnet {
namespace {

/// A progressive picture of more scans is made to keep a decoder busy.
constexpr int kMostScans = 500;

struct Handler {
  jpeg_error_mgr manager{};  // first: libjpeg hands back its address
  std::jmp_buf failed{};
  std::array<char, JMSG_LENGTH_MAX> message{};
  const Reading* reading = nullptr;
};

Handler& handlerOf(j_common_ptr info) {
  return *reinterpret_cast<Handler*>(info->err);
}

void onError(j_common_ptr info) {
  Handler& handler = handlerOf(info);
  handler.manager.format_message(info, handler.message.data());
  std::longjmp(handler.failed, 1);
}

void onMessage(j_common_ptr info, int level) {
  if (level >= 0) return;
  Handler& handler = handlerOf(info);
  std::array<char, JMSG_LENGTH_MAX> text{};
  handler.manager.format_message(info, text.data());
  handler.reading->warn(text.data());
}

void onProgress(j_common_ptr info) {
  if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number <= kMostScans) return;
  Handler& handler = handlerOf(info);
  std::snprintf(handler.message.data(), handler.message.size(), "it has more than %d scans", kMostScans);
  std::longjmp(handler.failed, 1);
}

/// All of the file is there from the beginning: who wants more has to stop.
boolean noMore(j_decompress_ptr) {
  return FALSE;
}

void skip(j_decompress_ptr info, long count) {
  if (count <= 0) return;
  const std::size_t taken = std::min(static_cast<std::size_t>(count), info->src->bytes_in_buffer);
  info->src->next_input_byte += taken;
  info->src->bytes_in_buffer -= taken;
}

/// a × b / 255, rounded, as Pillow computes it.
int product(int a, int b) {
  const int scaled = a * b + 128;
  return ((scaled >> 8) + scaled) >> 8;
}

/// Adobe's inverted CMYK, which is what JPEGs hold.
void cmykToRgb(const JSAMPLE* from, JSAMPLE* to, int width) {
  for (int x = 0; x < width; ++x, from += 4, to += 3)
    for (int c = 0; c < 3; ++c)
      to[c] = static_cast<JSAMPLE>(std::max(0, from[3] - product(255 - from[c], from[3])));
}

void greyToRgb(const JSAMPLE* from, JSAMPLE* to, int width) {
  for (int x = 0; x < width; ++x, to += 3) to[0] = to[1] = to[2] = from[x];
}

enum class End { Whole, CutOff, Refused };

/// No object with a destructor may live here: libjpeg leaves by a jump.
End decode(jpeg_decompress_struct& info, Handler& handler, const Reading& reading, cv::Mat& picture,
           std::vector<JSAMPLE>& row, bool& ended) {
  if (setjmp(handler.failed) != 0) return End::Refused;
  if (jpeg_read_header(&info, TRUE) != JPEG_HEADER_OK) return End::CutOff;
  if (info.num_components != 1 && info.num_components != 3 && info.num_components != 4) {
    std::snprintf(handler.message.data(), handler.message.size(), "it has %d channels", info.num_components);
    return End::Refused;
  }
  // The size that was checked is what libjpeg reads, too, unless the file was made to be read in two ways.
  if (std::int64_t{info.image_width} != reading.header.width ||
      std::int64_t{info.image_height} != reading.header.height) {
    std::snprintf(handler.message.data(), handler.message.size(), "it states several sizes");
    return End::Refused;
  }
  info.out_color_space = info.num_components == 1   ? JCS_GRAYSCALE
                         : info.num_components == 3 ? JCS_RGB
                                                    : JCS_CMYK;
  info.scale_num = 1;
  info.scale_denom = static_cast<unsigned>(reading.reduction);
  if (!jpeg_start_decompress(&info)) return End::CutOff;
  const int width = static_cast<int>(info.output_width);
  picture.create(static_cast<int>(info.output_height), width, CV_8UC3);
  row.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(info.output_components));
  while (info.output_scanline < info.output_height) {
    JSAMPLE* target = picture.ptr<JSAMPLE>(static_cast<int>(info.output_scanline));
    JSAMPROW out = info.num_components == 3 ? target : row.data();
    if (jpeg_read_scanlines(&info, &out, 1) != 1) return End::CutOff;
    if (info.num_components == 1) greyToRgb(out, target, width);
    if (info.num_components == 4) cmykToRgb(out, target, width);
  }
  ended = jpeg_finish_decompress(&info) != FALSE;
  return End::Whole;
}

}  // namespace

cv::Mat readJpegPicture(const Reading& reading) {
  Handler handler;
  handler.reading = &reading;
  jpeg_decompress_struct info{};
  info.err = jpeg_std_error(&handler.manager);
  handler.manager.error_exit = onError;
  handler.manager.emit_message = onMessage;
  jpeg_create_decompress(&info);
  jpeg_source_mgr source{};
  source.next_input_byte = reinterpret_cast<const JOCTET*>(reading.encoded.data());
  source.bytes_in_buffer = reading.encoded.size();
  source.init_source = [](j_decompress_ptr) {};
  source.term_source = [](j_decompress_ptr) {};
  source.fill_input_buffer = noMore;
  source.skip_input_data = skip;
  source.resync_to_restart = jpeg_resync_to_restart;
  info.src = &source;
  jpeg_progress_mgr progress{};
  progress.progress_monitor = onProgress;
  info.progress = &progress;

  cv::Mat picture;
  std::vector<JSAMPLE> row;
  bool ended = false;
  const End end = decode(info, handler, reading, picture, row, ended);
  jpeg_destroy_decompress(&info);
  if (end == End::CutOff) reading.failCutOff();
  if (end == End::Refused)
    reading.failDamaged(std::string("the picture's data cannot be decoded (") + handler.message.data() + ")");
  if (!ended) reading.warn("the file has no end mark");
  return picture;
}

}  // namespace effnet
