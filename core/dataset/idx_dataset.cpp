#include "core/base/files.h"
#include "core/dataset/dataset_kinds.h"
#include "core/dataset/idx_header.h"

#include <algorithm>
#include <fstream>
#include <regex>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMostPictures = 5'000'000;
constexpr std::int64_t kLargestSide = 4096;
constexpr std::size_t kIdxHeaderBytes = 16;

/// "train-images-idx3-ubyte", also "train-images.idx3-ubyte" as some archives unpack.
const std::regex& imagesName() {
  static const std::regex pattern("(.*)images([-.])idx3([-.])ubyte");
  return pattern;
}

std::vector<fs::path> imageFiles(const fs::path& data) {
  std::vector<fs::path> files;
  for (const auto& folder : {data, data / "raw", data / "MNIST" / "raw"}) {
    std::error_code failure;
    for (fs::directory_iterator each(folder, failure), end; !failure && each != end;
         each.increment(failure)) {
      if (std::regex_match(each->path().filename().string(), imagesName())) files.push_back(each->path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

fs::path labelsOf(const fs::path& images) {
  const auto name = std::regex_replace(images.filename().string(), imagesName(), "$1labels$2idx1$3ubyte");
  return images.parent_path() / name;
}

/// The header of a file that is as long as it states. Throws Error naming the file.
IdxHeader readIdxHeader(const fs::path& file, std::size_t dimensions) {
  std::error_code failure;
  const auto size = fs::file_size(file, failure);
  if (failure) throw Error("data_missing", file.string() + ": " + failure.message());
  std::ifstream stream = openRegular(file);
  std::string bytes(kIdxHeaderBytes, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
  try {
    IdxHeader header = parseIdxHeader(bytes);
    if (header.dimensions.size() != dimensions)
      throw Error("bad_data", "it has other dimensions than its name says");
    if (static_cast<std::uintmax_t>(header.bytes + header.elements()) > size)
      throw Error("bad_data", "it is shorter than its header says");
    if (header.dimensions.front() > kMostPictures)
      throw Error("bad_data", "it holds more than " + std::to_string(kMostPictures) + " pictures");
    return header;
  } catch (const Error& error) {
    throw Error(error.code(), file.string() + ": " + error.detail());
  }
}

void addPair(const fs::path& images, std::vector<Sample>& part) {
  const fs::path labelsFile = labelsOf(images);
  const IdxHeader header = readIdxHeader(images, 3);
  const IdxHeader labelsHeader = readIdxHeader(labelsFile, 1);
  const auto count = header.dimensions[0];
  const auto height = header.dimensions[1];
  const auto width = header.dimensions[2];
  if (width < 1 || height < 1 || width > kLargestSide || height > kLargestSide)
    throw Error("bad_data", images.string() + ": its pictures have no usable size");
  if (labelsHeader.dimensions[0] != count)
    throw Error("bad_data", labelsFile.string() + ": " + std::to_string(labelsHeader.dimensions[0]) +
                                " labels for " + std::to_string(count) + " pictures");
  const std::string labels = readFile(labelsFile);
  for (std::int64_t i = 0; i < count; ++i) {
    const int label = static_cast<unsigned char>(labels.at(static_cast<std::size_t>(labelsHeader.bytes + i)));
    part.push_back({images, label,
                    PackedRecord{header.bytes + i * width * height, static_cast<int>(width),
                                 static_cast<int>(height), 1}});
  }
}

}  // namespace

bool isIdxDataset(const fs::path& data) {
  return !imageFiles(data).empty();
}

void readIdxDataset(const fs::path& data, const ReadingOptions&, Dataset& dataset, Problems& problems) {
  for (const auto& images : imageFiles(data)) {
    const std::string name = images.filename().string();
    const auto names = [&](const char* word) { return name.find(word) != std::string::npos; };
    auto& part = names("t10k") || names("test") ? dataset.test : names("val") ? dataset.val : dataset.train;
    try {
      addPair(images, part);
    } catch (const Error& error) {
      problems.add("bad_data", error.detail());
    }
  }
  nameNumberedClasses(dataset, {});
}

}  // namespace effnet
