#pragma once

#include "core/search/search_request.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace effnet {

/// Measures how long networks of a space take on this machine, by running `effnet search --dry-run`.
class SearchTimes : public QObject {
  Q_OBJECT

 public:
  explicit SearchTimes(QString program, QObject* parent = nullptr);
  ~SearchTimes() override;

  /// Of the request's objective; its target does not matter. Replaces a measurement that is going on.
  void measure(const SearchRequest& request);
  void cancel();

 Q_SIGNALS:
  void progressed(int networks, int of);
  void measured(const effnet::CostFit& fit, const QString& processor);
  void failed(const QString& detail);

 private:
  void read();
  void finish(bool ok);

  QString program_;
  QProcess* process_ = nullptr;
  std::unique_ptr<QTemporaryDir> folder_;
  QString said_;  ///< its last line that is no progress
};

}  // namespace effnet
