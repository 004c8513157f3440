#include "core/checkpoint/file_kind.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace effnet {
namespace {

using std::string_view_literals::operator""sv;

constexpr char kTorchScript[] =
    "a TorchScript program, not weights alone: in Python, torch.save(torch.jit.load(file).state_dict(), "
    "'weights.pth') makes a file that opens";
constexpr char kKeras[] =
    "Keras' or another HDF5 file, which is not read: load it in Keras and bring the weights over to timm or "
    "torchvision, whose state_dict() opens";
constexpr char kOnnx[] =
    "an ONNX graph; it is written here, but not read: open the checkpoint that it was exported from";

struct Magic {
  std::size_t offset;
  std::string_view bytes;
  const char* kind;
};

constexpr Magic kMagics[] = {
    {0, "version https://git-lfs"sv,
     "a Git LFS pointer, not the file itself: fetch it with 'git lfs pull', or download it from its page"},
    {0, "\x89HDF\r\n\x1a\n"sv, kKeras},
    {0, "\x1f\x8b"sv,
     "a compressed archive (.gz, .tgz): unpack it first; TensorFlow's checkpoints are not read, their ports "
     "to "
     "timm and torchvision are"},
    {257, "ustar"sv, "a tar archive: unpack it first, then open the file of weights in it"},
    {0, "7z\xbc\xaf\x27\x1c"sv, "a 7-Zip archive: unpack it first, then open the file of weights in it"},
    {0, "Rar!"sv, "a RAR archive: unpack it first, then open the file of weights in it"},
    {0, "GGUF"sv, "a GGUF file, which holds language models: it is not read"},
    {4, "TFL3"sv, "a TensorFlow Lite program, which is not read: open the checkpoint that it was made from"},
    {0, "\x93NUMPY"sv, "a NumPy array, not a file of weights"},
    {0, "\xff\xd8\xff"sv, "a JPEG picture, not a file of weights"},
    {0, "\x89PNG"sv, "a PNG picture, not a file of weights"},
    {0, "%PDF"sv, "a PDF document, not a file of weights"},
};

std::string lowered(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
  return result;
}

bool isPage(const std::string& beginning) {
  const auto first = beginning.find_first_not_of(" \t\r\n\xef\xbb\xbf");
  if (first == std::string::npos) return false;
  const std::string_view text = std::string_view(beginning).substr(first);
  return text.starts_with("<!doctype") || text.starts_with("<html") || text.starts_with("<?xml") ||
         text.starts_with("<head");
}

/// A protobuf whose first field is ONNX's version of its format, and its producer named behind it.
bool isOnnx(const std::filesystem::path& path, std::string_view text) {
  const bool version = text.size() > 4 && text[0] == 8 && text[1] > 0 && text[1] < 32;
  return version && (lowered(path.extension().string()) == ".onnx" || text[2] == 0x12) &&
         (text[1] > 1 || lowered(text.substr(0, 200)).find("onnx") != std::string::npos);
}

}  // namespace

std::string foreignKind(const std::filesystem::path& path, std::span<const std::byte> bytes) {
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  for (const Magic& magic : kMagics)
    if (text.size() > magic.offset && text.substr(magic.offset).starts_with(magic.bytes)) return magic.kind;
  const std::string beginning = lowered(text.substr(0, 512));
  if (isPage(beginning))
    return "a saved web page, not a file of weights (a download that asked for a confirmation or a login "
           "leaves one): download it again and see that it has the size that its page states";
  if (isOnnx(path, text)) return kOnnx;
  if (beginning.starts_with("{") || beginning.starts_with("["))
    return "a JSON text, not a file of weights: open the weights that lie beside it, or their folder";
  return {};
}

std::string foreignArchive(const std::vector<std::string>& names) {
  const auto any = [&](auto matches) { return std::ranges::any_of(names, matches); };
  const auto ends = [](std::string_view ending) {
    return [ending](const std::string& name) { return name.ends_with(ending); };
  };
  if (any(ends("/constants.pkl"))) return kTorchScript;
  if (any(ends("/data.pkl"))) return {};
  if (any(ends(".weights.h5"))) return kKeras;
  if (!names.empty() && std::ranges::all_of(names, ends(".npy")))
    return "NumPy arrays (.npz), not a file of torch.save";
  const auto weights = std::ranges::find_if(names, [](const std::string& name) {
    return name.ends_with(".pth") || name.ends_with(".safetensors") || name.ends_with(".bin") ||
           name.ends_with(".pt") || name.ends_with(".ckpt");
  });
  if (weights != names.end())
    return "a zip archive around '" + weights->substr(0, 200) + "': unpack it first, then open that file";
  return {};
}

}  // namespace effnet
