#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace effnet {

/// One file to fetch over HTTPS, or over HTTP where the address says so (somebody's own mirror); a
/// redirection never leaves HTTPS. Proxies come from the environment (https_proxy and the like).
struct DownloadRequest {
  std::string url;
  std::filesystem::path target;
  std::string sha256;  ///< all its digits, or the first; empty: not checked
  std::stop_token stop;
  std::function<void(std::int64_t done, std::int64_t total)> progress;  ///< bytes; total 0 while unknown
  std::int64_t mostBytes = std::int64_t{4} << 30;                       ///< a longer file is thrown away
};

struct DownloadResult {
  std::filesystem::path file;
  std::int64_t bytes = 0;
  std::string sha256;
  bool fetched = true;  ///< false where the target was there already
};

/// Fetches into `target`.part beside it, goes on from there where an earlier try ended, checks the hash,
/// renames. A target with the right hash is not fetched again. Throws Error("download_failed" with the
/// server's answer or the network's reason | "hash_mismatch", leaving nothing | "cancelled", keeping the part
/// | "write_failed").
DownloadResult download(const DownloadRequest& request);

}  // namespace effnet
