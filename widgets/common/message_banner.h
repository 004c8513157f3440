#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace effnet {

/// A sentence where something went wrong, with the next step; details unfold and can be copied. Hidden until
/// shown.
class MessageBanner : public QFrame {
  Q_OBJECT

 public:
  enum class Kind { Information, Warning, Error };

  explicit MessageBanner(QWidget* parent = nullptr);

  /// `sentence` is translated, for the user; `details` (may be empty) is for whoever helps them.
  void showMessage(Kind kind, const QString& sentence, const QString& details = {});

  /// A button before the closing cross; emits actionTriggered. An empty text removes it.
  void setAction(const QString& text);
  QString text() const;
  void clear();

 Q_SIGNALS:
  void actionTriggered();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Kind kind_ = Kind::Information;
  QLabel* sentence_;
  QToolButton* unfold_;
  QPushButton* copy_;
  QPushButton* action_;
  QPlainTextEdit* details_;
};

}  // namespace effnet
