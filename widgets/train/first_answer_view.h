#pragma once

#include "core/protocol/first_answer_request.h"

#include <QDialog>

namespace effnet {

/// A first answer closer: its confusion, its classes, and the pictures whose class it believed in least.
class FirstAnswerView : public QDialog {
  Q_OBJECT

 public:
  explicit FirstAnswerView(const FirstAnswerReport& report, QWidget* parent = nullptr);
};

}  // namespace effnet
