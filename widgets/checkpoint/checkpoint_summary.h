#pragma once

#include "core/protocol/checkpoint_answers.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace effnet {

class Figure;

/// What a checkpoint is, in four figures and two sentences, and what is wrong with it.
class CheckpointSummary : public QFrame {
  Q_OBJECT

 public:
  explicit CheckpointSummary(QWidget* parent = nullptr);

  void showReport(const CheckpointReport& report);

 Q_SIGNALS:
  /// The user knows what the file does not say.
  void stateRequested();

 private:
  QLabel* name_;
  QLabel* kind_;
  QLabel* how_;
  Figure* params_;
  Figure* bytes_;
  Figure* tensors_;
  Figure* classes_;
  QLabel* problems_;
  QPushButton* state_;
};

}  // namespace effnet
