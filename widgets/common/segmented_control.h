#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;

namespace effnet {

/// A row of buttons of which exactly one is chosen; arrows and Tab move between them.
class SegmentedControl : public QFrame {
  Q_OBJECT
  Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged USER true)

 public:
  /// In as many lines as it needs: where the words are many and the place is narrow.
  enum class Lines { One, AsNeeded };

  explicit SegmentedControl(const QStringList& labels, QWidget* parent = nullptr, Lines lines = Lines::One);

  int current() const;

  /// Emits nothing: for showing a value that came from elsewhere.
  void setCurrent(int index);
  void setSegmentToolTip(int index, const QString& text);

 Q_SIGNALS:
  /// The user chose another segment.
  void currentChanged(int index);

 private:
  QButtonGroup* group_;
};

}  // namespace effnet
