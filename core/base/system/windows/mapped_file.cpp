#include "core/base/system/mapped_file.h"

#include "core/base/error.h"
#include "core/base/system/windows/api.h"

#include <system_error>

namespace effnet {
namespace {

struct CloseHandleOf {
  void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, CloseHandleOf>;

[[noreturn]] void failed(const std::filesystem::path& file) {
  throw Error("read_failed",
              file.string() + ": " + std::system_category().message(static_cast<int>(GetLastError())));
}

}  // namespace

std::shared_ptr<MappedFile> MappedFile::open(const std::filesystem::path& file) {
  const auto status = std::filesystem::status(file);
  if (!std::filesystem::exists(status))
    throw Error("file_missing", file.string() + ": there is no such file");
  if (!std::filesystem::is_regular_file(status))
    throw Error("read_failed", file.string() + ": not a regular file");
  HANDLE const opened = CreateFileW(file.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (opened == INVALID_HANDLE_VALUE) failed(file);
  const Handle handle(opened);
  LARGE_INTEGER size{};
  if (GetFileSizeEx(handle.get(), &size) == 0) failed(file);
  if (size.QuadPart == 0) return std::shared_ptr<MappedFile>(new MappedFile({}));
  const Handle mapping(CreateFileMappingW(handle.get(), nullptr, PAGE_WRITECOPY, 0, 0, nullptr));
  void* const memory = mapping ? MapViewOfFile(mapping.get(), FILE_MAP_COPY, 0, 0, 0) : nullptr;
  if (memory == nullptr) failed(file);
  return std::shared_ptr<MappedFile>(
      new MappedFile({static_cast<std::byte*>(memory), static_cast<std::size_t>(size.QuadPart)}));
}

void MappedFile::release(std::span<std::byte>) const {}  // the system takes back what it needs

MappedFile::~MappedFile() {
  if (!bytes_.empty()) UnmapViewOfFile(bytes_.data());
}

}  // namespace effnet
