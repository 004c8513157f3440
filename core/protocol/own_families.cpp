#include "core/protocol/own_families.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/user_folder.h"
#include "core/protocol/field_reader.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr std::size_t kMostFiles = 1000;

OwnFamily readFamily(const std::filesystem::path& file) {
  const Json json = parseJson(readFile(file, kMostBytes));
  OwnFamily family;
  family.name = file.stem().string();
  FieldReader fields(json, "bad_state");
  int version = 0;
  fields.read("version", version);
  fields.require(version == 1, "it is of another version of this program");
  fields.read("alpha", family.coefficients.alpha);
  fields.read("beta", family.coefficients.beta);
  fields.read("gamma", family.coefficients.gamma);
  fields.require(json.contains("baseline"), "baseline is missing");
  fields.readWith("baseline", [&](const Json& network) { family.baseline = networkSpecFromJson(network); });
  fields.finish(true);
  return family;
}

/// In the order of their names; none where there is no folder.
std::vector<std::filesystem::path> files() {
  std::vector<std::filesystem::path> found;
  std::error_code failure;
  const std::filesystem::directory_iterator none;
  for (std::filesystem::directory_iterator each(ownFamiliesFolder(), failure); !failure && each != none;
       each.increment(failure))
    if (each->path().extension() == ".json" && found.size() < kMostFiles) found.push_back(each->path());
  std::ranges::sort(found);
  return found;
}

}  // namespace

std::filesystem::path ownFamiliesFolder() {
  return userFolder("XDG_DATA_HOME", ".local/share") / "effnet" / "families";
}

std::vector<std::string> loadOwnFamilies() {
  std::vector<std::string> problems;
  std::vector<std::filesystem::path> list;
  try {
    list = files();
  } catch (const Error&) {
    return problems;  // no home, no families
  }
  for (const auto& file : list) try {
      addOwnFamily(readFamily(file));
    } catch (const Error& error) {
      problems.push_back(file.string() + ": " + error.detail());
    }
  return problems;
}

void saveOwnFamily(const OwnFamily& family) {
  addOwnFamily(family);
  const Coefficients& grow = family.coefficients;
  const Json json{{"version", 1},
                  {"alpha", grow.alpha},
                  {"beta", grow.beta},
                  {"gamma", grow.gamma},
                  {"baseline", toJson(familyBaseline(family.name))}};
  std::error_code failure;
  std::filesystem::create_directories(ownFamiliesFolder(), failure);
  writeFileAtomically(ownFamiliesFolder() / (family.name + ".json"), json.dump(2) + "\n");
}

}  // namespace effnet
