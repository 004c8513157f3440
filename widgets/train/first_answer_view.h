#pragma once

#include "core/protocol/first_answer_request.h"

#include <QDialog>
#include <QStringList>

namespace effnet {

/// A first answer closer: its confusion, its classes, and the pictures whose class it believed in least.
class FirstAnswerView : public QDialog {
  Q_OBJECT

 public:
  explicit FirstAnswerView(const FirstAnswerReport& report, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// The doubtful ones, with maps of where the network looks.
  void picturesWanted(const QStringList& files);
};

}  // namespace effnet
