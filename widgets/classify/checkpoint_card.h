#pragma once

#include "core/protocol/answers.h"

#include <QFrame>
#include <QStringList>

class QFormLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace effnet {

/// What is known of the open checkpoint: its network, size and preprocessing, and a warning where something
/// had to be guessed.
class CheckpointCard : public QFrame {
  Q_OBJECT

 public:
  explicit CheckpointCard(QWidget* parent = nullptr);

  void showEmpty();
  void showOpening(const QString& source);
  void showModel(const OpenedModel& model, const QString& source);

  /// As people call what is open.
  QString title() const;

  /// Files and built-in names that the menu offers, newest first.
  void setRecent(const QStringList& sources);

 Q_SIGNALS:
  void openRequested();
  void sourceChosen(const QString& source);
  /// What is inside the open one?
  void inspectRequested();

 private:
  void setTitle(const QString& title);
  void setRow(const QString& caption, const QString& value, const QString& toolTip = {});
  void clearRows();

  QString title_;
  QLabel* name_;
  QLabel* family_;
  QFormLayout* rows_;
  QLabel* warning_;
  QToolButton* open_;
  QToolButton* inspect_;
  QMenu* recent_;
};

}  // namespace effnet
