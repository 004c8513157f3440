#pragma once

#include <QtGlobal>
#include <ctime>

namespace effnet::test {

/// Processor time of this thread: what others do on the machine meanwhile does not count.
inline qint64 threadNanoseconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return qint64{1'000'000'000} * time.tv_sec + time.tv_nsec;
}

/// Since it was made, in milliseconds of this thread.
class ThreadClock {
 public:
  double elapsed() const { return static_cast<double>(threadNanoseconds() - start_) / 1e6; }

 private:
  qint64 start_ = threadNanoseconds();
};

}  // namespace effnet::test
