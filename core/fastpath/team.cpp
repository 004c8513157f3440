#include "core/fastpath/team.h"

#include <chrono>
#include <omp.h>
#include <thread>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace effnet::fastpath {
namespace {

#if defined(__x86_64__)
/// Denormal inputs and results count as zero on this thread for as long as it lives: they take a hundred
/// times as long as others, and vanish in the sums anyway.
class DenormalsAsZero {
 public:
  DenormalsAsZero() : old_(_mm_getcsr()) { _mm_setcsr(old_ | kFlushToZero | kDenormalsAreZero); }
  ~DenormalsAsZero() { _mm_setcsr(old_); }
  DenormalsAsZero(const DenormalsAsZero&) = delete;
  DenormalsAsZero& operator=(const DenormalsAsZero&) = delete;

 private:
  static constexpr unsigned kFlushToZero = 0x8000;
  static constexpr unsigned kDenormalsAreZero = 0x0040;
  unsigned old_;
};

void relax() {
  _mm_pause();
}
#else
struct DenormalsAsZero {
  DenormalsAsZero() {}
};

void relax() {}
#endif

/// Steps last microseconds: waiting threads spin, and only then let others have the processor.
class Barrier {
 public:
  void wait(int threads) {
    const int phase = phase_.load(std::memory_order_relaxed);
    if (arrived_.fetch_add(1, std::memory_order_acq_rel) + 1 == threads) {
      arrived_.store(0, std::memory_order_relaxed);
      phase_.store(phase + 1, std::memory_order_release);
      return;
    }
    for (int spins = 0; phase_.load(std::memory_order_acquire) == phase; ++spins)
      spins < kSpins ? relax() : std::this_thread::yield();
  }

 private:
  static constexpr int kSpins = 400;
  alignas(64) std::atomic<int> arrived_ = 0;
  alignas(64) std::atomic<int> phase_ = 0;
};

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

void runSteps(std::span<const std::unique_ptr<Step>> steps, std::span<TaskCounter> counters,
              std::span<float* const> scratch, std::vector<double>* times) {
  for (TaskCounter& counter : counters) counter.store(0, std::memory_order_relaxed);
  if (times) times->assign(steps.size(), 0);
  Barrier barrier;
#pragma omp parallel num_threads(static_cast <int>(scratch.size()))
  {
    const DenormalsAsZero denormals;
    const int thread = omp_get_thread_num();
    const int threads = omp_get_num_threads();  // may be fewer than asked for
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const double begin = times && thread == 0 ? now() : 0;
      const int tasks = steps[i]->tasks();
      for (int task; (task = counters[i].fetch_add(1, std::memory_order_relaxed)) < tasks;)
        steps[i]->run(task, scratch[thread]);
      barrier.wait(threads);
      if (times && thread == 0) (*times)[i] = now() - begin;
    }
  }
}

}  // namespace effnet::fastpath
