#pragma once

#include "core/protocol/run_directory.h"

#include <QTableWidget>
#include <vector>

namespace effnet {

/// The settings in which runs differ, side by side: a row a setting, a column a run.
class DifferencesTable : public QTableWidget {
  Q_OBJECT

 public:
  explicit DifferencesTable(QWidget* parent = nullptr);

  void setRuns(const std::vector<RunSummary>& runs);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString hint_;
};

}  // namespace effnet
