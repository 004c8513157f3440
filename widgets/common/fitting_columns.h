#pragma once

#include <QObject>
#include <QVector>

class QMenu;
class QTableView;

namespace effnet {

/// Lets the columns of a table give way where it is narrow, so that none has to be scrolled to: in the order
/// of their worth as many are shown as there is room for. The header's menu chooses others; then these stay.
class FittingColumns : public QObject {
  Q_OBJECT

 public:
  /// `byWorth`: the columns, the most important first.
  FittingColumns(QTableView* table, QVector<int> byWorth);

  /// The contents are others: their widths are asked for anew.
  void refresh();

  /// Actions to show and hide each but the first.
  void fillMenu(QMenu* menu);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void measure();
  void fit();

  QTableView* table_;
  QVector<int> byWorth_;
  QVector<int> needs_;   ///< pixels, of each column; empty until they are measured
  bool chosen_ = false;  ///< whether the user chose the columns
};

}  // namespace effnet
