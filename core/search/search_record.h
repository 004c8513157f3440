#pragma once

#include "core/protocol/run_directory.h"
#include "core/search/search_request.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace effnet {

/// A search on disk: its decisions made again from search.json and the runs of its candidates, each an
/// ordinary run in a folder of its own. Whatever process asks, and whenever, it finds the same search.
class SearchRecord {
 public:
  /// Throws Error("nothing_fits").
  SearchRecord(const SearchRequest& request, std::filesystem::path folder);
  SearchRecord(const SearchRecord&) = delete;
  SearchRecord& operator=(const SearchRecord&) = delete;

  /// Reads what the runs have come to since, and decides what follows. Throws Error("candidates_failed")
  /// where a run ended for a reason that is no fault of its network.
  void refresh();

  const SearchRequest& request() const { return request_; }
  const SearchCourse& course() const { return course_; }

  /// Jobs that are decided and not done, in their order.
  std::vector<std::size_t> open() const;

  /// "0007-3f9a0c1b": index and key of a candidate, the name of its run.
  std::string nameOf(int candidate) const;
  RunDirectory runOf(int candidate) const;

  /// Whether the run has come as far as the job wants it, even while its lock is held; for who holds it.
  bool isDone(std::size_t job) const;

  /// At which a job's result is read.
  int epochsOf(std::size_t job) const { return request_.rules.rungs[rungOf(job)]; }

  /// Best validation accuracy of a job's epochs, 0…1; nothing before its end and for a failed one.
  std::optional<double> accuracyOf(std::size_t job) const;

  /// Of a candidate: as it was timed itself, else as costOf() tells it.
  double costOf(int candidate) const;

  /// Where a candidate is still to be timed itself.
  bool wantsTime(int candidate) const;
  /// Keeps a candidate's own time, milliseconds, beside its run.
  void writeTime(int candidate, double milliseconds) const;
  /// Timed itself, and beyond the limit: it is not trained.
  bool isBeyondLimit(int candidate) const;

  /// That all epochs of the jobs took, whoever trained them.
  double seconds() const;

  /// Whether a process looks after the search or trains one of its candidates now.
  bool isWatched() const;

  /// A line of JSON for each job that was decided, the same whenever the search has come as far.
  std::string history() const;

  /// The candidates, the best first, with what they cost and came to.
  Json ranking() const;

 private:
  std::size_t rungOf(std::size_t job) const { return static_cast<std::size_t>(course_.jobs()[job].rung); }
  void read(std::size_t job);
  std::optional<double> timeOf(int candidate) const;

  SearchRequest request_;
  std::filesystem::path folder_;
  SearchCourse course_;
  std::map<std::size_t, double> accuracies_;
  std::map<int, double> times_;  ///< of candidates that were timed themselves
  std::map<std::size_t, double>
      seconds_;  ///< that the epochs of a job took, without those of the rung before
};

}  // namespace effnet
