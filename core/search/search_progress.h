#pragma once

#include "core/search/search_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// A network that a search proposed, and how far it came.
struct SearchedNetwork {
  std::string name;  ///< of its run
  NetworkSpec network;
  int parent = -1;     ///< place of another one
  std::string change;  ///< from the parent
  double cost = 0;     ///< MACs, or milliseconds
  std::int64_t macs = 0;
  std::int64_t params = 0;
  int rung = -1;  ///< of its last result; −1 before the first
  int epochs = 0;
  std::optional<double> top1;  ///< validation, best epoch, 0…1
  std::optional<double> score;
  bool open = false;  ///< something of it is still to be trained
  bool failed = false;
  bool beyondLimit = false;  ///< timed itself, and not trained therefore
};

/// A search at one moment, in plain values that another thread may keep.
struct SearchProgress {
  SearchRequest request;
  std::vector<SearchedNetwork> networks;
  int best = -1;            ///< place of the network that came furthest, and of those the best
  std::vector<int> onRung;  ///< networks that have a result there, for each rung
  bool finished = false;
  bool watched = false;  ///< a process looks after it now
  double epochsDone = 0;
  double epochsExpected = 0;  ///< of the whole search, as rungs let them go on
  double seconds = 0;         ///< of training so far, that of runs beside each other added up
  double secondsLeft = 0;     ///< NaN before the first epoch
};

/// Epochs that a candidate gets on average: all of them the first rung, one in η the next, and so on.
double expectedEpochs(const SearchRules& rules);

SearchProgress progressOf(const SearchRecord& record);

/// Places of the networks that none is both cheaper and more accurate than, in rising order of cost; only of
/// those that came as far as any.
std::vector<std::size_t> frontOf(const std::vector<SearchedNetwork>& networks);

}  // namespace effnet
