#include "core/checkpoint/torch_writer.h"

#include "core/base/error.h"

#include <memory>
#include <zip.h>

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

struct DiscardArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};

/// A zip archive that grows in memory.
class MemoryArchive {
 public:
  MemoryArchive() : source_(zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
    if (source_) archive_.reset(zip_open_from_source(source_, ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive_) fail();
    zip_source_keep(source_);
  }
  ~MemoryArchive() { zip_source_free(source_); }
  MemoryArchive(const MemoryArchive&) = delete;
  MemoryArchive& operator=(const MemoryArchive&) = delete;

  /// `data` must live until finish().
  void add(const std::string& name, const void* data, std::size_t size) {
    zip_source_t* const entry = zip_source_buffer(archive_.get(), size > 0 ? data : "", size, 0);
    const zip_int64_t index =
        entry ? zip_file_add(archive_.get(), name.c_str(), entry, ZIP_FL_ENC_UTF_8) : -1;
    constexpr std::uint16_t kFirstDay = 1 << 5 | 1;  // 1 January 1980: the bytes depend on the tensors alone
    if (index < 0 || zip_set_file_compression(archive_.get(), index, ZIP_CM_STORE, 0) != 0 ||
        zip_file_set_dostime(archive_.get(), index, 0, kFirstDay, 0) != 0)
      fail();
    align(index, name.size());
    end_ += size;
  }

  std::string finish() {
    if (zip_close(archive_.get()) != 0) fail();
    archive_.release();
    zip_stat_t info;
    if (zip_source_stat(source_, &info) != 0 || zip_source_open(source_) != 0) fail();
    std::string bytes(info.size, '\0');
    const bool whole =
        zip_source_read(source_, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size());
    zip_source_close(source_);
    if (!whole) fail();
    return bytes;
  }

 private:
  /// Begins the data at a multiple of 64, as torch.save does, so that readers can use it where it lies: an
  /// extra field takes up the room.
  void align(zip_int64_t index, std::size_t nameLength) {
    constexpr std::size_t kLocalHeader = 30, kFieldHeader = 4, kAlignment = 64;
    const std::size_t unaligned = end_ + kLocalHeader + nameLength + kFieldHeader;
    const std::string filler((kAlignment - unaligned % kAlignment) % kAlignment, 'Z');
    constexpr zip_uint16_t kTorchField = 'F' | 'B' << 8;
    if (zip_file_extra_field_set(archive_.get(), index, kTorchField, ZIP_EXTRA_FIELD_NEW,
                                 reinterpret_cast<const zip_uint8_t*>(filler.data()),
                                 static_cast<zip_uint16_t>(filler.size()), ZIP_FL_LOCAL) != 0)
      fail();
    end_ = unaligned + filler.size();
  }

  [[noreturn]] static void fail() { throw Error("write_failed", "the zip archive could not be made"); }

  std::size_t end_ = 0;  ///< of the entries so far, bytes
  zip_source_t* source_;
  std::unique_ptr<zip_t, DiscardArchive> archive_;
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
