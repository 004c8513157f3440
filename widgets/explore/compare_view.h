#pragma once

#include "widgets/explore/explore_document.h"
#include "widgets/models/compare_model.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace effnet {

class PlotView;

/// Up to six networks side by side: a table of what they cost, bars, and their drawings. The paper's own
/// comparisons are ready to be chosen, counted values beside published ones.
class CompareView : public QWidget {
  Q_OBJECT

 public:
  explicit CompareView(QWidget* parent = nullptr);

  /// The network that 'Add' takes.
  void setCurrent(const NetworkComparison& networks) { current_ = networks; }
  CompareModel* model() const { return model_; }
  void addCurrent();

  /// Shows one of readyComparisons().
  void choose(const QString& ready);

  /// The networks; none where they are the first of readyComparisons(), which it begins with.
  std::optional<std::vector<ComparedSpec>> compared() const;
  void setCompared(const std::optional<std::vector<ComparedSpec>>& networks);

  /// With a header line; for the clipboard.
  QString copyText() const;

 Q_SIGNALS:
  void statusMessage(const QString& text);

  /// compared() is another one.
  void edited();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeBar();
  void makeTable();
  void refresh();
  void draw();
  void showTableMenu(const QPoint& position);

  NetworkComparison current_;
  CompareModel* model_;
  QComboBox* ready_;
  std::vector<ComparedSpec> first_;  ///< what it begins with
  QString chosen_;                   ///< its entry whose networks are shown
  QPushButton* add_;
  QLabel* note_;
  QTableView* table_;
  PlotView* bars_;
  QWidget* drawings_;
  QSplitter* rows_;
  QSplitter* lower_;
  QGridLayout* grid_;
};

}  // namespace effnet
