#pragma once

#include "widgets/models/network_model.h"

#include <QTreeView>

namespace effnet {

/// The stage table: unfolds to blocks and layers, columns can be chosen, a selection (or all) is copied as
/// text, Markdown or CSV with its header.
class StageTable : public QTreeView {
  Q_OBJECT

 public:
  enum class Format { Text, Markdown, Csv };

  explicit StageTable(NetworkModel* model, QWidget* parent = nullptr);

  /// Selects a stage and brings it into view; 0 clears the selection. Emits nothing.
  void selectStage(int stage);

  /// The visible columns of the selected rows, or of all shown rows where none is selected.
  QString copyText(Format format) const;

 Q_SIGNALS:
  void stageSelected(int stage);

 protected:
  void dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void copy(Format format);
  QModelIndexList shownRows() const;
  void fillColumnMenu(QMenu* menu);
  void fitColumns();
  int columnNeed(int column) const;

  NetworkModel* network_;
  int shownStage_ = 0;
  bool chosen_ = false;  ///< whether the user chose the columns
};

}  // namespace effnet
