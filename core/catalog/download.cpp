#include "core/catalog/download.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/system/output_file.h"
#include "core/base/version.h"

#include <cerrno>
#include <cstring>
#include <curl/curl.h>
#include <memory>

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// The unfinished file, appended to.
class PartFile {
 public:
  explicit PartFile(fs::path path) : path_(std::move(path)), file_(path_, OutputFile::Content::Kept) {
    if (!file_.isOpen()) throw Error("write_failed", path_.string() + ": " + std::strerror(errno));
  }
  ~PartFile() {
    std::error_code ignored;
    file_.close();
    if (size() == 0) fs::remove(path_, ignored);  // nothing to go on from
  }
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;

  bool append(std::string_view bytes) { return note(file_.write(bytes)); }
  void empty() { note(file_.cutTo(0)); }
  void finish() {
    note(file_.flush());
    file_.close();
  }

  std::int64_t size() const {
    std::error_code error;
    const auto bytes = fs::file_size(path_, error);
    return error ? 0 : static_cast<std::int64_t>(bytes);
  }
  int error() const { return error_; }
  const fs::path& path() const { return path_; }

 private:
  bool note(bool done) {
    if (!done) error_ = errno;
    return done;
  }

  fs::path path_;
  OutputFile file_;
  int error_ = 0;
};

/// What curl's callbacks see.
struct Transfer {
  const DownloadRequest& request;
  PartFile& part;
  std::int64_t before;  ///< bytes that an earlier try left
  std::int64_t received = 0;
  bool tooLong = false;
};

std::size_t receive(char* bytes, std::size_t one, std::size_t count, void* context) {
  Transfer& transfer = *static_cast<Transfer*>(context);
  transfer.received += static_cast<std::int64_t>(one * count);
  transfer.tooLong = transfer.before + transfer.received > transfer.request.mostBytes;
  return !transfer.tooLong && transfer.part.append({bytes, one * count}) ? one * count : 0;
}

int watch(void* context, curl_off_t total, curl_off_t done, curl_off_t, curl_off_t) {
  const Transfer& transfer = *static_cast<Transfer*>(context);
  if (transfer.request.progress && done > 0)
    transfer.request.progress(transfer.before + done, total > 0 ? transfer.before + total : 0);
  return transfer.request.stop.stop_requested() ? 1 : 0;
}

struct CloseCurl {
  void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
};

bool matches(const std::string& sum, const std::string& wanted) {
  return wanted.empty() || sum.starts_with(wanted);
}

/// One try; true where the server cannot go on from where the part ends and all must be fetched again.
bool fetch(const DownloadRequest& request, PartFile& part) {
  static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
  const std::unique_ptr<CURL, CloseCurl> curl(initialised == CURLE_OK ? curl_easy_init() : nullptr);
  if (!curl) throw Error("download_failed", "the HTTP library could not be started");
  Transfer transfer{request, part, part.size()};
  char reason[CURL_ERROR_SIZE] = "";
  const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(curl.get(), option, value); };
  set(CURLOPT_URL, request.url.c_str());
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_REDIR_PROTOCOLS_STR, request.url.starts_with("http:") ? "http,https" : "https");
  set(CURLOPT_FOLLOWLOCATION, 1L);
  set(CURLOPT_MAXREDIRS, 10L);
  set(CURLOPT_FAILONERROR, 1L);
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_CONNECTTIMEOUT, 30L);
  set(CURLOPT_LOW_SPEED_LIMIT, 1L);
  set(CURLOPT_LOW_SPEED_TIME, 60L);
  set(CURLOPT_USERAGENT, "effnet/" EFFNET_VERSION);
  set(CURLOPT_ERRORBUFFER, reason);
  set(CURLOPT_RESUME_FROM_LARGE, static_cast<curl_off_t>(transfer.before));
  set(CURLOPT_WRITEFUNCTION, receive);
  set(CURLOPT_WRITEDATA, &transfer);
  set(CURLOPT_NOPROGRESS, 0L);
  set(CURLOPT_XFERINFOFUNCTION, watch);
  set(CURLOPT_XFERINFODATA, &transfer);

  const CURLcode code = curl_easy_perform(curl.get());
  long status = 0;
  curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
  // The part is as long as the file, or longer; curl takes either for success.
  constexpr long kRangeNotSatisfiable = 416;
  if (transfer.before > 0 && status == kRangeNotSatisfiable)
    return request.sha256.empty() || !matches(sha256OfFile(part.path()), request.sha256);
  if (transfer.before > 0 && code == CURLE_RANGE_ERROR) return true;
  if (code == CURLE_OK) return false;
  if (code == CURLE_ABORTED_BY_CALLBACK) throw Error("cancelled", request.url + ": cancelled");
  if (transfer.tooLong) {
    part.empty();
    throw Error("download_failed", request.url + ": the server sends more than the " +
                                       std::to_string(request.mostBytes) +
                                       " bytes that this file can have; it was thrown away");
  }
  if (code == CURLE_WRITE_ERROR && part.error() != 0)
    throw Error("write_failed", part.path().string() + ": " + std::strerror(part.error()));
  throw Error("download_failed", request.url + ": " + (*reason ? reason : curl_easy_strerror(code)));
}

}  // namespace

DownloadResult download(const DownloadRequest& request) {
  std::error_code error;
  if (fs::is_regular_file(request.target, error)) {
    const std::string sum = sha256OfFile(request.target);
    if (matches(sum, request.sha256))
      return {request.target, static_cast<std::int64_t>(fs::file_size(request.target)), sum, false};
  }
  if (request.target.has_parent_path()) fs::create_directories(request.target.parent_path(), error);

  PartFile part(request.target.string() + ".part");
  if (fetch(request, part)) {
    part.empty();
    fetch(request, part);
  }
  part.finish();
  if (part.error() != 0)
    throw Error("write_failed", part.path().string() + ": " + std::strerror(part.error()));
  const std::string sum = sha256OfFile(part.path());
  if (!matches(sum, request.sha256)) {
    fs::remove(part.path(), error);
    throw Error("hash_mismatch", request.url + ": its SHA-256 is " + sum + " instead of " + request.sha256 +
                                     (request.sha256.size() < sum.size() ? "…" : "") +
                                     "; it was thrown away");
  }
  const std::int64_t bytes = part.size();
  fs::rename(part.path(), request.target, error);
  if (error) throw Error("write_failed", request.target.string() + ": " + error.message());
  return {request.target, bytes, sum, true};
}

}  // namespace effnet
