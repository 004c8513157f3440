#include "core/protocol/run_queue.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/sweep_plan.h"

#include <algorithm>
#include <sstream>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr char kLine[] = "queue.line";         // the runs where its lines began
constexpr char kLineLock[] = "queue.lock";     // of a line that began here
constexpr std::chrono::seconds kToAppear{30};  // a folder that is just being made
constexpr std::chrono::minutes kToBegin{10};   // a run that was prepared and never started
constexpr std::size_t kMostBytes = std::size_t{1} << 20;

std::vector<fs::path> readPaths(const fs::path& file) {
  std::vector<fs::path> paths;
  std::istringstream lines;
  try {
    lines.str(readFile(file, kMostBytes));
  } catch (const Error&) {
    return paths;
  }
  for (std::string line; std::getline(lines, line);)
    if (!line.empty()) paths.emplace_back(line);
  return paths;
}

template <typename Paths>
void writePaths(const fs::path& file, const Paths& paths) {
  std::string text;
  for (const fs::path& each : paths) text += each.string() + "\n";
  writeFileAtomically(file, text);
}

fs::path clean(const fs::path& path) {
  const auto whole = fs::absolute(path).lexically_normal();
  return whole.has_filename() ? whole : whole.parent_path();  // without a slash at its end
}

enum class Stage { Missing, NotBegun, Active, GaveUpWaiting, Over };

/// What the files said is read before the lock is asked: in between they can only have become older.
Stage stageOf(const RunDirectory& run) {
  std::error_code failure;
  const bool exists = fs::exists(run.root, failure);
  const bool waits = fs::exists(run.queueRequest(), failure);
  // The owner of a lock writes itself down behind taking it.
  const auto owner = fs::file_size(run.lock(), failure);
  const bool wasLocked = !failure && owner > 0;
  if (RunLock::held(run)) return Stage::Active;
  if (waits) return Stage::GaveUpWaiting;
  if (wasLocked) return Stage::Over;
  if (fs::exists(run.events(), failure)) return Stage::Over;  // copied, or trained elsewhere
  return exists ? Stage::NotBegun : Stage::Missing;
}

/// Whether `run` stands anywhere before `other` among those that still wait.
bool waitsFor(const fs::path& other, const fs::path& run, std::set<fs::path>& asked) {
  if (other == run) return true;
  if (!asked.insert(other).second) return false;
  const auto before = queuedBehind({other});
  return std::any_of(before.begin(), before.end(),
                     [&](const fs::path& each) { return waitsFor(each, run, asked); });
}

}  // namespace

std::vector<fs::path> queuedBehind(const RunDirectory& run) {
  return readPaths(run.queueRequest());
}

RunQueue::RunQueue(const RunDirectory& run, const std::vector<fs::path>& after) : run_{clean(run.root)} {
  std::error_code failure;
  for (const fs::path& each : after) {
    after_.push_back(clean(each));
    // A sweep is one job: its next candidate begins when the one before has ended.
    const fs::path folder = after_.back().parent_path();
    if (fs::exists(sweepFile(folder), failure)) after_.push_back(folder);
  }
  for (const fs::path& each : after_) {
    std::set<fs::path> asked;
    if (fs::equivalent(run_.root, each, failure) || waitsFor(each, run_.root, asked))
      throw Error("bad_usage", "--after: a run cannot wait for itself, nor two for each other");
    const auto lines = readPaths(each / kLine);
    if (lines.empty())
      lines_.insert(each);
    else
      lines_.insert(lines.begin(), lines.end());
  }
}

void RunQueue::announce() const {
  writePaths(run_.root / kLine, lines_);
  writePaths(run_.queueRequest(), after_);
}

bool RunQueue::isOver(const fs::path& other, std::set<fs::path>& asked) {
  if (!asked.insert(other).second) return true;
  const auto waited = Clock::now() - began_;
  const Stage stage = stageOf({other});
  if (stage != Stage::Missing) seen_.insert(other);
  switch (stage) {
    case Stage::Active:
      return false;
    case Stage::Over:
      return true;
    case Stage::NotBegun:
      return waited > kToBegin;
    case Stage::Missing:
      if (seen_.contains(other)) return true;  // removed since
      if (waited > kToAppear) throw Error("run_missing", other.string() + ": there is no run to wait for");
      return false;
    case Stage::GaveUpWaiting:
      break;
  }
  const auto before = queuedBehind({other});
  return std::all_of(before.begin(), before.end(), [&](const fs::path& each) { return isOver(each, asked); });
}

bool RunQueue::areOver() {
  std::set<fs::path> asked;
  return std::all_of(after_.begin(), after_.end(), [&](const fs::path& each) { return isOver(each, asked); });
}

/// All of them or none: two runs that want the same ones never block each other.
bool RunQueue::lockLines() {
  for (const fs::path& each : lines_) {
    std::error_code failure;
    if (!fs::exists(each, failure)) continue;  // removed meanwhile
    if (locks_.emplace_back(each / kLineLock).isHeld()) continue;
    locks_.clear();
    return false;
  }
  return true;
}

bool RunQueue::takeTurn() {
  if (!areOver() || !lockLines()) return false;
  if (areOver()) return true;  // none went on before the lines were locked
  locks_.clear();
  return false;
}

}  // namespace effnet
