#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace effnet {

/// Features by the content of their picture: its hash, 64 hexadecimal digits.
using FeaturesByContent = std::map<std::string, std::vector<float>>;

/// Features kept on the disk between starts: a folder for each network and preprocessing, named by their
/// hash; in its files a row a picture, with a checksum. What another network gave, or what other bytes of a
/// picture gave, has another name and is never found. Files are written whole and never changed, so several
/// programs may use it at once: the worst that happens is that something is computed again.
class FeatureCache {
 public:
  static constexpr std::int64_t kUsualLimit = std::int64_t{1} << 30;

  /// `network`: 64 hexadecimal digits. `limit`: bytes that all files below the folder may take together;
  /// those used longest ago go first.
  FeatureCache(std::filesystem::path folder, const std::string& network, int dimensions,
               std::int64_t limit = kUsualLimit);

  /// Of these pictures, those that are kept. A damaged file or row is as none.
  FeaturesByContent find(const std::set<std::string>& contents) const;

  /// Throws Error("write_failed"), leaving what was kept before.
  void add(const FeaturesByContent& features) const;

 private:
  std::string header() const;
  std::size_t rowBytes() const;
  std::vector<std::filesystem::path> files() const;
  void readRows(const std::filesystem::path& file, const std::set<std::string>* wanted,
                FeaturesByContent& found) const;
  void makeRoom() const;

  std::filesystem::path folder_;
  std::filesystem::path own_;
  std::string network_;
  int dimensions_;
  std::int64_t limit_;
};

/// features/ in the folder that EFFNET_CACHE names, else in effnet/ of XDG_CACHE_HOME or ~/.cache; empty
/// where there is no such place.
std::filesystem::path featureCacheFolder();

}  // namespace effnet
