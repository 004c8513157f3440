#pragma once

#include "core/search/search_progress.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace effnet {

/// Follows a search by its folder alone, off the UI thread.
class SearchMonitor : public QObject {
  Q_OBJECT

 public:
  explicit SearchMonitor(const QString& folder, QObject* parent = nullptr);
  ~SearchMonitor() override;

  QString folder() const { return folder_; }

 Q_SIGNALS:
  /// After every look.
  void progressed(const effnet::SearchProgress& progress);

  /// The search cannot be read, or a candidate failed for a reason that is no fault of its network.
  void failed(const QString& code, const QString& detail);

 private:
  struct Look;
  void look();
  void take(const Look& found);

  QString folder_;
  std::shared_ptr<SearchRecord> record_;  ///< of the pool's one thread alone
  QThreadPool pool_;
  QTimer timer_;
  bool looking_ = false;
  QString said_;  ///< the last failure, told once
};

}  // namespace effnet
