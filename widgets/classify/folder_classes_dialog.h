#pragma once

#include "core/protocol/evaluation_answers.h"

#include <QDialog>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStringListModel;
class QTableWidget;

namespace effnet {

/// Asks which folder is which class of the network, those with a similar name offered first; says how many
/// pictures that leaves out.
class FolderClassesDialog : public QDialog {
  Q_OBJECT

 public:
  FolderClassesDialog(const QString& where, const FolderClasses& classes, QWidget* parent = nullptr);

  /// {"folder": class index, or null to leave it out}, as folder/evaluate takes it.
  Json mapping() const;

 private:
  void fill(QTableWidget& table, std::size_t folders);
  QComboBox* makeChoice(const MatchedFolder& folder);
  /// −1: left out; nothing where what was typed is no class.
  std::optional<int> classAt(std::size_t row) const;
  void refresh();

  FolderClasses classes_;
  QStringList named_;  ///< "bee (1)", every class
  QStringListModel* all_;
  std::vector<QComboBox*> choices_;
  QLabel* outcome_;
  QPushButton* evaluate_ = nullptr;
};

}  // namespace effnet
