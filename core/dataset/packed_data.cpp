#include "core/dataset/packed_data.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/dataset/folder_walk.h"
#include "core/dataset/image_folder.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace effnet {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

constexpr std::size_t kLookedAt = 100;  // enough to tell a folder of archives

struct PackedKind {
  std::size_t offset;
  std::string_view magic;
  const char* what;
};

constexpr std::array kPacked{
    PackedKind{0, "PK\x03\x04"sv, "a .zip archive; unpack it (unzip) and give the folder"},
    PackedKind{0, "\x1F\x8B"sv, "compressed by gzip; unpack it (tar xzf, or gunzip) and give what comes out"},
    PackedKind{0, "BZh"sv, "compressed by bzip2; unpack it (tar xjf) and give the folder"},
    PackedKind{0,
               "\xFD"
               "7zXZ"sv,
               "compressed by xz; unpack it (tar xJf) and give the folder"},
    PackedKind{0, "7z\xBC\xAF\x27\x1C"sv, "a .7z archive; unpack it (7z x) and give the folder"},
    PackedKind{0, "Rar!\x1A"sv, "a .rar archive; unpack it (unrar x) and give the folder"},
    PackedKind{257, "ustar"sv,
               "a .tar archive under another name; give it one that ends in .tar, or unpack it (tar xf) and "
               "give a table "
               "that names the pictures and their classes, or a folder for each class"},
    PackedKind{0, "PAR1"sv,
               "a Parquet file; write its pictures out as files with a table beside them (in Python: "
               "datasets.load_dataset, then image.save)"},
    PackedKind{0, "\x89HDF\r\n\x1A\n"sv,
               "an HDF5 file; write its pictures out as files, a folder for each class"},
    PackedKind{0, "\x93NUMPY"sv, "a NumPy array; write its pictures out as files, a folder for each class"}};

std::string firstBytes(const fs::path& file) {
  std::ifstream stream = openRegular(file);
  std::string bytes(512, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
  return bytes;
}

const char* whatIsPacked(const fs::path& file) {
  const std::string bytes = firstBytes(file);
  for (const auto& kind : kPacked)
    if (bytes.size() > kind.offset && std::string_view(bytes).substr(kind.offset).starts_with(kind.magic))
      return kind.what;
  return file.extension() == ".tfrecord"
             ? "a TFRecord file; write its pictures out as files, a folder for each class"
             : nullptr;
}

[[noreturn]] void refuse(const fs::path& path, const std::string& what) {
  throw Error("data_packed", printable(path.string()) + ": this is " + what);
}

bool isFile(const fs::path& file) {
  std::error_code unknown;
  return fs::is_regular_file(file, unknown);
}

void refuseKnownFolders(const fs::path& folder, const std::vector<fs::path>& files) {
  if (isFile(folder / "data_batch_1") || (isFile(folder / "meta") && isFile(folder / "train")))
    refuse(folder,
           "CIFAR's version for Python, pickled, which is not read: a pickle can run code. Get the binary "
           "version "
           "(cifar-10-binary.tar.gz or cifar-100-binary.tar.gz) and unpack it");
  if (isFile(folder / "data.mdb"))
    refuse(folder, "an LMDB store; write its pictures out as files, a folder for each class");
  for (const auto& file : files) {
    const std::string name = file.filename().string();
    if (name.ends_with(".gz") && name.find("idx") != std::string::npos &&
        name.find("ubyte") != std::string::npos)
      refuse(folder,
             "a set of IDX files that are still compressed; run gunzip on each and give the folder again");
  }
}

}  // namespace

void refusePacked(const fs::path& data) {
  std::error_code unknown;
  if (!fs::is_directory(data, unknown)) {
    if (const char* what = whatIsPacked(data)) refuse(data, what);
    return;
  }
  const auto entries = entriesOf(data);
  for (const auto& folder :
       {data, data / "raw", data / "MNIST" / "raw", data / "cifar-10-batches-py", data / "cifar-100-python"})
    if (fs::is_directory(folder, unknown)) refuseKnownFolders(folder, entriesOf(folder).files);
  if (!entries.folders.empty()) return;
  for (std::size_t i = 0; i < std::min(kLookedAt, entries.files.size()); ++i) {
    if (whyUnusable(entries.files[i]).empty()) return;  // a folder of pictures, whatever lies among them
    if (const char* what = whatIsPacked(entries.files[i])) refuse(entries.files[i], what);
  }
}

}  // namespace effnet
