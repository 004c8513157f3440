#include "app/engine/local_ranks.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <optional>

namespace effnet {
namespace {

Process startRank(int rank) {
  ProgramStart again = thisProgramAgain();
  again.variables = {{"RANK", std::to_string(rank)}, {"LOCAL_RANK", std::to_string(rank)}};
  again.output = nowhere();  // the first process alone speaks
  again.killedWithUs = true;
  if (const auto started = Process::start(again)) return *started;
  throw Error("engine_failed", std::string("another process cannot be started: ") + std::strerror(errno));
}

}  // namespace

LocalRanks::LocalRanks(const std::string& devices) {
  const auto size = 1 + static_cast<int>(std::ranges::count(devices, ','));
  if (size == 1 || std::getenv("WORLD_SIZE") != nullptr) return;
  setVariable("WORLD_SIZE", std::to_string(size));
  setVariable("RANK", "0");
  setVariable("LOCAL_RANK", "0");
  setVariable("MASTER_PORT", std::to_string(freePort()));
  setVariable("MASTER_ADDR", "127.0.0.1");
  for (int rank = 1; rank < size; ++rank) others_.push_back(startRank(rank));
}

LocalRanks::~LocalRanks() {
  for (const Process& other : others_) other.kill();  // they write nothing that could break
  wait();
}

void LocalRanks::wait() {
  for (const Process& other : others_) other.wait();
  others_.clear();
}

}  // namespace effnet
