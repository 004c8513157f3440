#include "core/imaging/readers.h"

#include <libheif/heif.h>
#include <memory>

// HEIC and AVIF. libheif turns and mirrors as the file says (irot, imir); its EXIF orientation repeats that
// and is left alone, as pillow-heif leaves it.
namespace effnet {
namespace {

template <auto release>
struct Releaser {
  template <typename T>
  void operator()(T* object) const {
    release(object);
  }
};
using Context = std::unique_ptr<heif_context, Releaser<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releaser<heif_image_handle_release>>;
using Image = std::unique_ptr<heif_image, Releaser<heif_image_release>>;
using Options = std::unique_ptr<heif_decoding_options, Releaser<heif_decoding_options_free>>;

bool open(std::string_view content, Context& context, Handle& handle, std::string& why) {
  context.reset(heif_context_alloc());
  heif_error error =
      heif_context_read_from_memory_without_copy(context.get(), content.data(), content.size(), nullptr);
  heif_image_handle* primary = nullptr;
  if (error.code == heif_error_Ok) error = heif_context_get_primary_image_handle(context.get(), &primary);
  handle.reset(primary);
  if (error.code != heif_error_Ok) why = error.message == nullptr ? "" : error.message;
  return error.code == heif_error_Ok && handle != nullptr;
}

}  // namespace

std::optional<std::pair<int, int>> heifSize(std::string_view content) {
  Context context;
  Handle handle;
  std::string why;
  if (!open(content, context, handle, why)) return std::nullopt;
  return std::pair{heif_image_handle_get_width(handle.get()), heif_image_handle_get_height(handle.get())};
}

cv::Mat readHeifPicture(const Reading& reading) {
  Context context;
  Handle handle;
  std::string why;
  if (!open(reading.encoded, context, handle, why))
    reading.failDamaged("the picture cannot be found in it (" + why + ")");
  reading.checkSize(heif_image_handle_get_width(handle.get()), heif_image_handle_get_height(handle.get()));
  heif_context_set_max_decoding_threads(context.get(), 0);  // pictures are read side by side already
  const Options options(heif_decoding_options_alloc());
  options->convert_hdr_to_8bit = 1;
  heif_image* decoded = nullptr;
  const heif_error error = heif_decode_image(handle.get(), &decoded, heif_colorspace_RGB,
                                             heif_chroma_interleaved_RGB, options.get());
  const Image image(decoded);
  if (error.code == heif_error_Unsupported_feature || error.code == heif_error_Unsupported_filetype)
    reading.fail("image_unsupported", std::string("libheif cannot decode it here (") + error.message +
                                          "); its decoder for this kind may not be installed");
  if (error.code != heif_error_Ok)
    reading.failDamaged(std::string("the picture's data cannot be decoded (") + error.message + ")");
  int stride = 0;
  const std::uint8_t* pixels = heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
  const int width = heif_image_get_width(image.get(), heif_channel_interleaved);
  const int height = heif_image_get_height(image.get(), heif_channel_interleaved);
  if (pixels == nullptr || width <= 0 || height <= 0 || stride < 3 * width)
    reading.failDamaged("the picture's data cannot be decoded");
  return cv::Mat(height, width, CV_8UC3, const_cast<std::uint8_t*>(pixels), static_cast<std::size_t>(stride))
      .clone();
}

}  // namespace effnet
