#include "tests/checkpoint/npz.h"

#include <cstring>
#include <minizip/unzip.h>
#include <regex>
#include <stdexcept>

namespace effnet {
namespace {

std::string entryOf(const std::string& file, const std::string& name) {
  const unzFile archive = unzOpen64(file.c_str());
  unz_file_info64 info{};
  if (!archive || unzLocateFile(archive, name.c_str(), 1) != UNZ_OK ||
      unzOpenCurrentFile(archive) != UNZ_OK ||
      unzGetCurrentFileInfo64(archive, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
    throw std::runtime_error("no " + name + " in " + file);
  std::string bytes(info.uncompressed_size, '\0');
  const int count = unzReadCurrentFile(archive, bytes.data(), static_cast<unsigned>(bytes.size()));
  unzClose(archive);
  if (count != static_cast<int>(bytes.size())) throw std::runtime_error("cannot read " + name);
  return bytes;
}

}  // namespace

torch::Tensor readNpz(const std::string& file, const std::string& array) {
  const std::string bytes = entryOf(file, array + ".npy");
  std::uint16_t headerLength = 0;
  std::memcpy(&headerLength, bytes.data() + 8, sizeof headerLength);
  const std::string header = bytes.substr(10, headerLength);
  if (header.find("'<f4'") == std::string::npos || header.find("'fortran_order': False") == std::string::npos)
    throw std::runtime_error(array + ": not 32-bit floats in C order");
  std::vector<std::int64_t> shape;
  const std::string tuple = header.substr(header.find('('));
  static const std::regex number(R"(\d+)");
  for (std::sregex_iterator it(tuple.begin(), tuple.end(), number), end; it != end; ++it)
    shape.push_back(std::stoll(it->str()));
  torch::Tensor tensor = torch::empty(shape);
  std::memcpy(tensor.data_ptr(), bytes.data() + 10 + headerLength, tensor.nbytes());
  return tensor;
}

}  // namespace effnet
