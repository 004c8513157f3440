#pragma once

#include "core/protocol/label_requests.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace effnet {

/// What an audit found, by kind; each finding opens its pictures.
class FindingsPanel : public QWidget {
  Q_OBJECT

 public:
  explicit FindingsPanel(QWidget* parent = nullptr);

  void clear();
  /// Whether there is something to look through: labelled pictures of two classes, and their features.
  void setPossible(bool possible);
  void showBusy();
  /// Names of the files that findings are about, and of the classes.
  void showReport(const AuditReport& report, const QStringList& files, const QStringList& classes);
  void showError(const QString& sentence, const QString& detail);

 Q_SIGNALS:
  void auditWanted();
  /// A finding was chosen; of a kind: all its pictures.
  void picturesChosen(const std::vector<int>& files);

 private:
  QPushButton* start_;
  QLabel* text_;
  QTreeWidget* list_;
};

/// "Probable label errors" for "label_error".
QString findingKindText(const std::string& kind);

}  // namespace effnet
