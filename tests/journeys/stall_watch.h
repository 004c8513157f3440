#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <functional>
#include <pthread.h>
#include <thread>

namespace effnet {

/// Watches how soon the thread that made it answers: a second thread asks it about a thousand times a second
/// and notes the longest wait, by the clock and by what the watched thread itself computed meanwhile. Only
/// the latter is that thread's own doing on a machine where other work runs, too.
class StallWatch : public QObject {
 public:
  StallWatch() {
    pthread_getcpuclockid(pthread_self(), &watched_);
    asker_ = std::jthread([this](const std::stop_token& stop) {
      while (!stop.stop_requested()) {
        ask();
        answered_.tryAcquire(1, 10'000);
        QThread::usleep(500);
      }
    });
  }
  ~StallWatch() override {
    asker_.request_stop();
    answered_.release();
    asker_.join();
  }
  Q_DISABLE_COPY_MOVE(StallWatch)

  /// Runs the event loop as the program does until `done` holds; false when it does not within `timeoutMs`.
  /// QTRY_ is of no use here: it sleeps between its looks.
  static bool until(const std::function<bool()>& done, int timeoutMs) {
    QEventLoop loop;
    QTimer poll;
    bool reached = false;
    connect(&poll, &QTimer::timeout, &loop, [&] {
      reached = done();
      if (reached) loop.quit();
    });
    poll.start(5);
    QTimer::singleShot(timeoutMs, &loop, [&loop] { loop.quit(); });
    loop.exec();
    return reached;
  }

  /// Longest wait by the clock, milliseconds: also what other programs took from this one meanwhile.
  double longestMs() const { return longest_; }
  /// Longest time that the watched thread computed before it answered, milliseconds.
  double longestWorkMs() const { return longestWork_; }
  int answers() const { return answers_; }

 private:
  double watchedMs() const {
    timespec now{};
    clock_gettime(watched_, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
  }
  void ask() {
    QElapsedTimer clock;
    clock.start();
    const double before = watchedMs();
    QMetaObject::invokeMethod(
        this,
        [this, clock, before] {
          longest_ = std::max(longest_, static_cast<double>(clock.nsecsElapsed()) / 1e6);
          longestWork_ = std::max(longestWork_, watchedMs() - before);
          ++answers_;
          answered_.release();
        },
        Qt::QueuedConnection);
  }

  clockid_t watched_{};
  QSemaphore answered_;
  double longest_ = 0;
  double longestWork_ = 0;
  int answers_ = 0;
  std::jthread asker_;
};

}  // namespace effnet
