#include "core/checkpoint/torch_writer.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <minizip/zip.h>
#include <utility>

namespace effnet {
namespace {

/// Writes the few instructions of pickle's protocol 2 that a state dict needs.
class PickleWriter {
 public:
  void raw(std::string_view bytes) { bytes_ += bytes; }

  void text(const std::string& value) {
    raw("X");
    append(static_cast<std::uint32_t>(value.size()));
    raw(value);
  }

  void integer(std::int64_t value) {
    if (value == static_cast<std::int32_t>(value)) {
      raw("J");
      append(static_cast<std::int32_t>(value));
    } else {
      raw("\x8a\x08");
      append(value);
    }
  }

  void integers(at::IntArrayRef values) {
    raw("(");
    for (std::int64_t value : values) integer(value);
    raw("t");
  }

  /// _rebuild_tensor_v2(storage, offset, size, stride, requires_grad=False, hooks=OrderedDict())
  void tensor(const torch::Tensor& tensor, const char* storageClass, const std::string& key) {
    raw("ctorch._utils\n_rebuild_tensor_v2\n((");
    text("storage");
    raw("ctorch\n");
    raw(storageClass);
    raw("\n");
    text(key);
    text("cpu");
    integer(tensor.numel());
    raw("tQ");
    integer(0);
    integers(tensor.sizes());
    integers(tensor.strides());
    raw("\x89"
        "ccollections\nOrderedDict\n)RtR");
  }

  const std::string& bytes() const { return bytes_; }

 private:
  template <typename Integer>
  void append(Integer value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }

  std::string bytes_;
};

const char* storageClassOf(torch::ScalarType type) {
  switch (type) {
    case torch::kFloat32:
      return "FloatStorage";
    case torch::kFloat16:
      return "HalfStorage";
    case torch::kBFloat16:
      return "BFloat16Storage";
    case torch::kFloat64:
      return "DoubleStorage";
    case torch::kInt64:
      return "LongStorage";
    default:
      throw Error("bad_value", "a tensor's element type cannot be written");
  }
}

[[noreturn]] void fail() {
  throw Error("write_failed", "the zip archive could not be made");
}

/// What minizip writes, kept in memory: it goes back to an entry's header once it knows the checksum.
struct MemoryFile {
  std::string bytes;
  std::size_t at = 0;

  static MemoryFile& of(voidpf stream) { return *static_cast<MemoryFile*>(stream); }

  static uLong write(voidpf, voidpf stream, const void* data, uLong size) {
    MemoryFile& file = of(stream);
    file.bytes.resize(std::max(file.bytes.size(), file.at + size));
    std::memcpy(file.bytes.data() + file.at, data, size);
    file.at += size;
    return size;
  }

  static long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    MemoryFile& file = of(stream);
    const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? file.at
                             : origin == ZLIB_FILEFUNC_SEEK_END ? file.bytes.size()
                                                                : 0;
    file.at = from + static_cast<std::size_t>(offset);
    return 0;
  }

  zlib_filefunc64_def functions() {
    return {[](voidpf file, const void*, int) { return file; },
            [](voidpf, voidpf, void*, uLong) -> uLong { return 0; },
            write,
            [](voidpf, voidpf stream) -> ZPOS64_T { return of(stream).at; },
            seek,
            [](voidpf, voidpf) { return 0; },
            [](voidpf, voidpf) { return 0; },
            this};
  }
};

/// A zip archive of stored entries that grows in memory.
class MemoryArchive {
 public:
  MemoryArchive() {
    auto functions = file_.functions();
    zip_ = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (!zip_) fail();
  }
  ~MemoryArchive() {
    if (zip_) zipClose(zip_, nullptr);
  }
  MemoryArchive(const MemoryArchive&) = delete;
  MemoryArchive& operator=(const MemoryArchive&) = delete;

  void add(const std::string& name, const void* data, std::size_t size) {
    zip_fileinfo info{};
    info.dosDate = 1 << 5 | 1;  // 1 January 1980: the bytes depend on the tensors alone
    constexpr uLong kUtf8 = 1 << 11;
    const std::string room = alignment(name.size());
    if (zipOpenNewFileInZip4_64(zip_, name.c_str(), &info, room.data(), static_cast<uInt>(room.size()),
                                nullptr, 0, nullptr, 0, 0, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY,
                                nullptr, 0, 0, kUtf8,
                                size > std::numeric_limits<std::uint32_t>::max()) != ZIP_OK)
      fail();
    constexpr std::size_t kChunk = std::size_t{1} << 30;  // of an unsigned int's range
    for (std::size_t done = 0; done < size; done += kChunk)
      if (zipWriteInFileInZip(zip_, static_cast<const char*>(data) + done,
                              static_cast<unsigned>(std::min(kChunk, size - done))) != ZIP_OK)
        fail();
    if (zipCloseFileInZip(zip_) != ZIP_OK) fail();
  }

  std::string finish() {
    if (zipClose(std::exchange(zip_, nullptr), nullptr) != ZIP_OK) fail();
    return std::move(file_.bytes);
  }

 private:
  /// An extra field that lets the data begin at a multiple of 64, as torch.save does, so that readers can use
  /// it where it lies.
  std::string alignment(std::size_t nameLength) const {
    constexpr std::size_t kLocalHeader = 30, kFieldHeader = 4, kAlignment = 64;
    const std::size_t unaligned = file_.bytes.size() + kLocalHeader + nameLength + kFieldHeader;
    const std::size_t length = (kAlignment - unaligned % kAlignment) % kAlignment;
    const char header[kFieldHeader] = {'F', 'B', static_cast<char>(length), 0};
    return std::string(header, kFieldHeader) + std::string(length, 'Z');
  }

  MemoryFile file_;
  zipFile zip_ = nullptr;
};

}  // namespace

std::string writeTorchZip(const std::vector<std::pair<std::string, torch::Tensor>>& tensors) {
  PickleWriter pickle;
  pickle.raw(
      "\x80\x02"
      "ccollections\nOrderedDict\n)R(");
  std::vector<torch::Tensor> storages;
  for (const auto& [name, tensor] : tensors) {
    storages.push_back(tensor.detach().cpu().contiguous());
    pickle.text(name);
    pickle.tensor(storages.back(), storageClassOf(tensor.scalar_type()), std::to_string(storages.size() - 1));
  }
  pickle.raw("u.");

  MemoryArchive archive;
  static constexpr std::string_view kVersion = "3\n";
  archive.add("archive/data.pkl", pickle.bytes().data(), pickle.bytes().size());
  for (std::size_t i = 0; i < storages.size(); ++i)
    archive.add("archive/data/" + std::to_string(i), storages[i].data_ptr(), storages[i].nbytes());
  archive.add("archive/version", kVersion.data(), kVersion.size());
  return archive.finish();
}

}  // namespace effnet
