#pragma once

#include "core/protocol/evaluation_answers.h"
#include "core/protocol/json.h"

#include <QDialog>
#include <QStringList>
#include <vector>

class QComboBox;

namespace effnet {

/// Asks which of the network's classes each folder of a data set is, where the names do not say it: those
/// that do are chosen already, classes with a similar name come first.
class FolderClassesDialog : public QDialog {
  Q_OBJECT

 public:
  FolderClassesDialog(const QString& where, const FolderClasses& classes, QWidget* parent = nullptr);

  /// As folder/evaluate takes it: {"folder": index, or null where it is left out}.
  Json mapping() const;

 private:
  void addChoice(const MatchedFolder& folder, const QStringList& labels, QComboBox* choice) const;

  std::vector<std::string> folders_;
  std::vector<QComboBox*> choices_;
};

}  // namespace effnet
