#pragma once

#include "core/protocol/checkpoint_answers.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace effnet {

class CatalogModel;

/// The table of public weights, to download from or to open what is here already.
class CatalogPanel : public QWidget {
  Q_OBJECT

 public:
  explicit CatalogPanel(QWidget* parent = nullptr);

  void showCatalog(std::vector<CatalogEntry> entries);
  void showProgress(double done, double total);

  /// The download ended; `file` is empty where it failed or was cancelled.
  void showDownloaded(const QString& name, const QString& file);

  void select(const QString& name);

  /// As if it were chosen and its button pressed; waits for the catalogue where that has not come yet.
  void get(const QString& name);

 Q_SIGNALS:
  void downloadRequested(const QString& name);
  void cancelRequested();
  void openRequested(const QString& file);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  const CatalogEntry* current() const;
  void refresh();
  void act();

  CatalogModel* model_;
  QSortFilterProxyModel* shown_;
  QLineEdit* filter_;
  QTreeView* list_;
  QLabel* detail_;
  QLabel* arrived_;
  QProgressBar* bar_;
  QPushButton* action_;
  QPushButton* cancel_;
  QString wanted_;   ///< what get() waits for
  QString loading_;  ///< what is being downloaded
  QElapsedTimer since_;
  double first_ = 0;  ///< bytes when the progress was first told: a resumed download begins with many
};

}  // namespace effnet
