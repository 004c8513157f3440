#pragma once

#include "core/base/system/process.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// A program that runs beside this one, such as ssh: its standard output comes line by line, what it says on
/// stderr is kept. It ends with this object, and with this process however that ends.
class ChildProcess {
 public:
  /// `input` is what it reads on standard input. Throws Error("program_missing") where it cannot be started,
  /// Error("not_here") on systems without.
  explicit ChildProcess(const std::vector<std::string>& command, std::string_view input = {});
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  /// The next line, ended by a newline or (as progress bars do) a carriage return. Nothing when none came in
  /// this time, or ever will: atEnd().
  std::optional<std::string> line(std::chrono::milliseconds patience);
  bool atEnd() const { return atEnd_; }

  /// Waits for its end: the exit status, or 128 and the signal that ended it.
  int wait();

  /// The last line that it wrote on stderr; after wait().
  std::string complaint() const;

 private:
  std::optional<std::string> takeLine();

  std::optional<Process> process_;  ///< until it was waited for
  int status_ = 0;
  int output_ = -1;
  int errors_ = -1;
  bool atEnd_ = false;
  std::string pending_;
};

}  // namespace effnet
