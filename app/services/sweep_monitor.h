#pragma once

#include "core/protocol/sweep_result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <vector>

namespace effnet {

/// A sweep at one moment.
struct SweepProgress {
  SweepPlan plan;
  std::vector<SweepOutcome> outcomes;
  std::vector<SweepGroup> groups;
  bool over = false;  ///< nothing is left to train
};

/// Follows a sweep by its folder alone, off the UI thread.
class SweepMonitor : public QObject {
  Q_OBJECT

 public:
  explicit SweepMonitor(const QString& folder, QObject* parent = nullptr);
  ~SweepMonitor() override;

  /// Whether nothing is left to train: every candidate was trained to its end, failed, or was stopped early
  /// for good.
  static bool isOver(const SweepPlan& plan, const std::filesystem::path& folder);

 Q_SIGNALS:
  void progressed(const effnet::SweepProgress& progress);
  void failed(const QString& code, const QString& detail);

 private:
  struct Look;
  void look();
  void take(const Look& found);

  QString folder_;
  std::shared_ptr<const SweepPlan> plan_;
  QThreadPool pool_;
  QTimer timer_;
  bool looking_ = false;
};

}  // namespace effnet
