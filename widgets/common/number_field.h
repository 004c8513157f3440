#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace effnet {

/// A number to type, with arrows and wheel to step. What is typed is shown at once, but only the whole text
/// counts: where it is no number, or out of range, that is said under the field, and the value is again the
/// one from before the first key.
class NumberField : public QWidget {
  Q_OBJECT
  Q_PROPERTY(double value READ value WRITE setValue NOTIFY valueChanged USER true)

 public:
  explicit NumberField(QWidget* parent = nullptr);

  void setRange(double lowest, double highest);
  void setStep(double step) { step_ = step; }

  /// Digits behind the decimal point; 0 takes whole numbers only.
  void setDecimals(int decimals);

  /// Shown behind the number: "px".
  void setUnit(const QString& unit);

  /// Replaces an outside reason under the field, such as a network that cannot be built; empty clears it.
  void setProblem(const QString& sentence);
  QString problem() const;

  /// Shown while the field is empty: what an empty one stands for.
  void setPlaceholder(const QString& text);

  /// An empty field then means no value: NaN.
  void setOptional(bool optional) { optional_ = optional; }

  double value() const { return value_; }
  bool isValid() const { return problem().isEmpty(); }

  /// Keys were pressed since the last finished value: what is there may be half of a number.
  bool isTyping() const { return typing_; }

  /// Emits nothing: for showing a value that came from elsewhere.
  void setValue(double value);

 Q_SIGNALS:
  /// The user gave another valid value.
  void valueChanged(double value);
  /// Enter, or the field was left.
  void finished();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void take(const QString& text);
  QString problemOf(const QString& text, double& number) const;
  void accept(double value);
  void stepBy(int steps);
  QString textOf(double value) const;

  QLineEdit* edit_;
  QLabel* unit_;
  QLabel* problem_;
  double value_ = 0;
  double before_ = 0;  ///< the value when typing began
  double lowest_ = 0;
  double highest_ = 100;
  double step_ = 1;
  int decimals_ = 2;
  bool optional_ = false;
  bool typing_ = false;
};

}  // namespace effnet
