#include "core/dataset/run_split.h"

#include "core/base/csv_reader.h"
#include "core/base/csv_writer.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/dataset/sample_image.h"
#include "core/protocol/run_directory.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <fstream>
#include <map>
#include <thread>
#include <unordered_map>
#include <utility>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = std::size_t{1} << 30;
constexpr std::size_t kEnd = std::size_t{32} * 1024;
constexpr std::size_t kDigits = 32;  // 128 bits of the hash
constexpr std::size_t kNamed = 8;    // pictures, in a warning

struct Part {
  const char* name;
  const char* purpose;
  std::vector<Sample> Dataset::*samples;
};
constexpr std::array<Part, 3> kParts{{{"train", "training", &Dataset::train},
                                      {"val", "validation", &Dataset::val},
                                      {"test", "test", &Dataset::test}}};
const std::vector<std::string> kColumns{"part", "class", "content", "root", "path", "offset"};

/// Where a picture lies, apart from where the whole data lies.
struct Place {
  std::string root;  ///< "data", "val", or "" for an absolute path
  std::string path;
  std::int64_t offset = -1;  ///< within a file of many

  auto operator<=>(const Place&) const = default;
};

struct Entry {
  std::size_t part = 0;
  std::string label;
  std::string content;
  Place place;
};

fs::path folderOf(const std::string& data) {
  std::error_code unknown;
  const fs::path path = fs::path(data).lexically_normal();
  return fs::is_regular_file(path, unknown) ? path.parent_path() : path;
}

class Places {
 public:
  explicit Places(const TrainConfig& config) {
    roots_.emplace_back("data", folderOf(config.data));
    if (!config.val.empty()) roots_.emplace_back("val", folderOf(config.val));
  }

  Place of(const Sample& sample) const {
    const auto offset = sample.record ? sample.record->offset : -1;
    const fs::path file = fs::path(sample.file).lexically_normal();
    for (const auto& [name, root] : roots_) {
      const auto relative = file.lexically_relative(root);
      if (!relative.empty() && *relative.begin() != "..") return {name, relative.string(), offset};
    }
    return {"", file.string(), offset};
  }

  /// For naming it alone: a list's paths are never opened.
  fs::path fileAt(const Place& place) const {
    for (const auto& [name, root] : roots_)
      if (name == place.root) return root / place.path;
    return place.path;
  }

 private:
  std::vector<std::pair<std::string, fs::path>> roots_;
};

std::vector<Sample*> allOf(Dataset& dataset) {
  std::vector<Sample*> all;
  for (const Part& part : kParts)
    for (Sample& sample : dataset.*part.samples) all.push_back(&sample);
  return all;
}

void identify(Dataset& dataset, int workers, const ListingWatch& watch) {
  const auto samples = allOf(dataset);
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = 0; !watch.isEnded() && (i = next++) < samples.size();)
      if (samples[i]->content.empty()) samples[i]->content = pictureContent(*samples[i]);
  };
  std::vector<std::jthread> helpers;
  for (int i = 1; i < workers; ++i) helpers.emplace_back(work);
  work();
  helpers.clear();
  watch.check();
}

int workersOf(const TrainConfig& config) {
  if (config.workers > 0) return config.workers;
  return config.threads > 0 ? config.threads
                            : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

Entry entryOf(const std::vector<std::string>& row) {
  const auto wrong = [](const char* what) { return Error("bad_split", what); };
  if (row.size() != kColumns.size()) throw wrong("it has not six columns");
  Entry entry;
  const auto part =
      std::find_if(kParts.begin(), kParts.end(), [&](const Part& p) { return row[0] == p.name; });
  if (part == kParts.end()) throw wrong("the part is none of train, val, test");
  entry.part = static_cast<std::size_t>(part - kParts.begin());
  entry.label = row[1];
  entry.content = row[2];
  const bool hexadecimal = entry.content.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!entry.content.empty() && (entry.content.size() != kDigits || !hexadecimal)) throw wrong("no hash");
  entry.place = {row[3], row[4], -1};
  if (!row[3].empty() && row[3] != "data" && row[3] != "val") throw wrong("the root is unknown");
  if (row[4].empty()) throw wrong("it names no file");
  if (row[5].empty()) return entry;
  const char* end = row[5].data() + row[5].size();
  const auto [stopped, failure] = std::from_chars(row[5].data(), end, entry.place.offset);
  if (failure != std::errc{} || stopped != end || entry.place.offset < 0)
    throw wrong("the offset is no number");
  return entry;
}

std::vector<Entry> readEntries(const fs::path& file) {
  const auto rows = parseCsv(readFile(file, kMostBytes), ',');
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    try {
      if (i == 0 && rows[i] != kColumns) throw Error("bad_split", "this is no list of a run's pictures");
      if (i > 0) entries.push_back(entryOf(rows[i]));
    } catch (const Error& error) {
      throw Error("bad_split", file.string() + ": row " + std::to_string(i + 1) + ": " + error.detail());
    }
  }
  if (entries.empty()) throw Error("bad_split", file.string() + ": it names no picture");
  return entries;
}

/// Which found picture is which listed one: −1 for none.
std::vector<int> matched(const std::vector<Entry>& entries, const std::vector<Sample*>& found,
                         const Places& places) {
  std::map<Place, int> byPlace;
  std::unordered_map<std::string, std::vector<int>> byContent;
  for (std::size_t i = entries.size(); i-- > 0;) {
    byPlace[entries[i].place] = static_cast<int>(i);
    if (!entries[i].content.empty()) byContent[entries[i].content].push_back(static_cast<int>(i));
  }
  std::vector<int> owner(entries.size(), -1);
  std::vector<bool> known(found.size(), false);
  const auto take = [&](int entry, std::size_t picture) {
    owner[static_cast<std::size_t>(entry)] = static_cast<int>(picture);
    known[picture] = true;
  };
  const auto atItsPlace = [&](std::size_t picture, bool sameContent) {
    const auto entry = byPlace.find(places.of(*found[picture]));
    if (entry == byPlace.end() || owner[static_cast<std::size_t>(entry->second)] >= 0) return;
    const auto& content = entries[static_cast<std::size_t>(entry->second)].content;
    if (!sameContent || content == found[picture]->content) take(entry->second, picture);
  };
  for (std::size_t i = 0; i < found.size(); ++i) atItsPlace(i, true);
  // Moved or renamed: also where another picture has taken its name.
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto same = known[i] ? byContent.end() : byContent.find(found[i]->content);
    if (same == byContent.end()) continue;
    auto& free = same->second;
    std::erase_if(free, [&](int entry) { return owner[static_cast<std::size_t>(entry)] >= 0; });
    if (free.empty()) continue;
    take(free.back(), i);
    free.pop_back();
  }
  // Edited in its place.
  for (std::size_t i = 0; i < found.size(); ++i)
    if (!known[i]) atItsPlace(i, false);
  return owner;
}

RunWarning warningOf(WarningCode code, const std::string& what, const std::vector<std::string>& pictures) {
  std::string detail = std::to_string(pictures.size()) + " " + what + ": ";
  for (std::size_t i = 0; i < std::min(kNamed, pictures.size()); ++i)
    detail += (i == 0 ? "" : ", ") + pictures[i];
  if (pictures.size() > kNamed) detail += ", …";
  return {code, detail};
}

/// Puts what was found where the list says.
void applyEntries(const std::vector<Entry>& entries, const Places& places, RunPictures& result) {
  Dataset& dataset = result.dataset;
  Dataset now;
  const auto found = allOf(dataset);
  const auto owner = matched(entries, found, places);
  std::array<std::vector<std::string>, kParts.size()> missing;
  std::array<std::size_t, kParts.size()> listed{};
  std::vector<bool> used(found.size(), false);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    auto& part = now.*kParts[entry.part].samples;
    ++listed[entry.part];
    if (owner[i] >= 0) {
      used[static_cast<std::size_t>(owner[i])] = true;
      part.push_back(*found[static_cast<std::size_t>(owner[i])]);
      continue;
    }
    const auto label = std::find(dataset.labels.begin(), dataset.labels.end(), entry.label);
    Sample gone{places.fileAt(entry.place), static_cast<int>(label - dataset.labels.begin())};
    gone.gone = true;
    missing[entry.part].push_back(describeSample(gone));
    if (entry.part == 0 && label != dataset.labels.end()) part.push_back(std::move(gone));
  }
  std::vector<std::string> fresh;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (!used[i]) fresh.push_back(describeSample(*found[i]));
  if (!fresh.empty())
    result.warnings.push_back(
        warningOf(WarningCode::PicturesNew, "new pictures are of no part of this run and left out", fresh));
  for (std::size_t p = 0; p < kParts.size(); ++p) {
    if (missing[p].empty()) continue;
    const auto told = warningOf(WarningCode::PicturesMissing,
                                "of the " + std::to_string(listed[p]) + " " + kParts[p].purpose +
                                    " pictures of this run are not there any more",
                                missing[p]);
    if (missing[p].size() * 2 > listed[p]) throw Error("data_changed", told.detail);
    result.warnings.push_back(told);
  }
  for (const Part& part : kParts) dataset.*part.samples = std::move(now.*part.samples);
}

/// An earlier version kept no list: all that can be told is whether the counts are still the same.
void compareCounts(const RunDirectory& run, RunPictures& result) {
  std::ifstream events = openRegular(run.events());
  for (std::string line; std::getline(events, line);) {
    if (line.find("\"event\":\"run\"") == std::string::npos) continue;
    std::optional<RunEvent> event;
    try {
      event = decodeEvent(line);
    } catch (const Error&) {
      return;
    }
    const auto* started = event ? std::get_if<RunStarted>(&event->what) : nullptr;
    const auto train = result.dataset.train.size();
    const auto val = result.dataset.val.size();
    if (!started || started->trainImages <= 0 ||
        (static_cast<std::size_t>(started->trainImages) == train &&
         static_cast<std::size_t>(started->valImages) == val))
      return;
    result.warnings.push_back(
        {WarningCode::SplitUnknown,
         "this run is of a version that kept no list of its pictures, and the data has changed since (" +
             std::to_string(started->trainImages) + " to learn from and " +
             std::to_string(started->valImages) + " to validate then, " + std::to_string(train) + " and " +
             std::to_string(val) +
             " now): pictures that it learnt from may be among those that validate it; start a new run for "
             "figures to rely on"});
    return;
  }
}

}  // namespace

std::string pictureContent(const Sample& sample) {
  Sha256 hash;
  if (sample.record) {
    try {
      hash.add(readRecord(sample));
      return hash.finish().substr(0, kDigits);
    } catch (const Error&) {
      return {};
    }
  }
  std::error_code failure;
  const auto size = fs::file_size(sample.file, failure);
  std::ifstream file = openRegular(sample.file);
  if (failure || !file) return {};
  std::string bytes(static_cast<std::size_t>(std::min<std::uintmax_t>(size, 2 * kEnd)), '\0');
  if (size <= 2 * kEnd) {
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  } else {
    file.read(bytes.data(), kEnd);
    file.seekg(static_cast<std::streamoff>(size - kEnd));
    file.read(bytes.data() + kEnd, kEnd);
  }
  if (!file) return {};
  hash.add(std::to_string(size) + "\n");
  hash.add(bytes);
  return hash.finish().substr(0, kDigits);
}

std::string partFingerprint(const std::vector<Sample>& samples) {
  Sha256 hash;
  for (const Sample& sample : samples) hash.add(sample.content + " " + std::to_string(sample.label) + "\n");
  return hash.finish();
}

void writeRunSplit(const RunDirectory& run, const TrainConfig& config, Dataset& dataset,
                   const ListingWatch& watch) {
  identify(dataset, workersOf(config), watch);
  const Places places(config);
  std::string text = csvLine(kColumns);
  for (const Part& part : kParts) {
    for (const Sample& sample : dataset.*part.samples) {
      const Place place = places.of(sample);
      text += csvLine({part.name, dataset.labels[static_cast<std::size_t>(sample.label)], sample.content,
                       place.root, place.path, place.offset < 0 ? "" : std::to_string(place.offset)});
    }
  }
  writeFileAtomically(run.split(), text);
}

RunPictures scanRunPictures(const RunDirectory& run, const TrainConfig& config, const ListingWatch& watch) {
  DatasetOptions options = datasetOptions(config);
  options.watch = watch;
  RunPictures result;
  std::error_code unknown;
  result.kept = fs::exists(run.split(), unknown);
  if (!result.kept) {
    result.dataset = scanDataset(options);
    compareCounts(run, result);
    return result;
  }
  const auto entries = readEntries(run.split());
  result.dataset = scanPictures(options);
  identify(result.dataset, workersOf(config), watch);
  applyEntries(entries, Places(config), result);
  return result;
}

}  // namespace effnet
