#include "widgets/common/number_field.h"

#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

/// Numbers as the user's locale writes them, or as programs do.
double parsed(const QString& text, bool& ok) {
  const double local = QLocale().toDouble(text, &ok);
  return ok ? local : QLocale::c().toDouble(text, &ok);
}

/// Two fields without a value hold the same.
bool same(double left, double right) {
  return left == right || (std::isnan(left) && std::isnan(right));
}

}  // namespace

NumberField::NumberField(QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit), unit_(new QLabel), problem_(new QLabel) {
  auto* row = new QHBoxLayout;
  row->setSpacing(spacing::kTiny);
  row->addWidget(edit_, 1);
  row->addWidget(unit_);
  unit_->setProperty("kind", "muted");
  unit_->hide();
  problem_->setProperty("kind", "bad");
  problem_->setFont(captionFont());
  problem_->setWordWrap(true);
  problem_->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(row);
  column->addWidget(problem_);
  edit_->setAlignment(Qt::AlignRight);
  edit_->setMinimumWidth(40);
  edit_->installEventFilter(this);
  setFocusProxy(edit_);
  connect(edit_, &QLineEdit::textEdited, this, &NumberField::take);
  connect(edit_, &QLineEdit::editingFinished, this, [this] {
    typing_ = false;
    if (isValid()) edit_->setText(textOf(value_));
    Q_EMIT finished();
  });
}

void NumberField::setRange(double lowest, double highest) {
  lowest_ = lowest;
  highest_ = highest;
}

void NumberField::setDecimals(int decimals) {
  decimals_ = decimals;
}

void NumberField::setUnit(const QString& unit) {
  unit_->setText(unit);
  unit_->setVisible(!unit.isEmpty());
}

void NumberField::setPlaceholder(const QString& text) {
  edit_->setPlaceholderText(text);
}

void NumberField::setProblem(const QString& sentence) {
  if (sentence == problem_->text()) return;
  problem_->setText(sentence);
  problem_->setVisible(!sentence.isEmpty());
  edit_->setProperty("invalid", !sentence.isEmpty());
  edit_->style()->unpolish(edit_);
  edit_->style()->polish(edit_);
}

QString NumberField::problem() const {
  return problem_->text();
}

void NumberField::setValue(double value) {
  if (typing_ && same(value, value_)) return;  // the echo of what is being typed
  typing_ = false;
  // A text that means this value already is left as it was typed.
  bool ok = false;
  const bool written = parsed(edit_->text(), ok) == value && ok;
  value_ = value;
  if (!written) edit_->setText(textOf(value));
  setProblem({});
}

QString NumberField::textOf(double value) const {
  if (!std::isfinite(value)) return {};
  QString text = QLocale().toString(value, 'f', decimals_);
  const QString point = QLocale().decimalPoint();
  if (decimals_ > 2 && text.contains(point))
    while (text.endsWith(u'0') && text.size() - text.indexOf(point) > 2) text.chop(1);
  return text.remove(QLocale().groupSeparator());
}

void NumberField::take(const QString& text) {
  if (!std::exchange(typing_, true)) before_ = value_;
  double typed = before_;
  setProblem(problemOf(text.trimmed(), typed));
  accept(typed);
}

/// Why the text cannot be the value; empty, and `number` is set, where it can.
QString NumberField::problemOf(const QString& text, double& number) const {
  if (text.isEmpty()) {
    if (!optional_) return tr("A number is needed here");
    number = qQNaN();
    return {};
  }
  bool ok = false;
  const double typed = parsed(text, ok);
  if (!ok || !std::isfinite(typed)) return tr("‘%1’ is not a number").arg(text);
  if (decimals_ == 0 && typed != std::floor(typed)) return tr("A whole number is needed here");
  if (typed < lowest_ || typed > highest_)
    return tr("Between %1 and %2, please").arg(textOf(lowest_), textOf(highest_));
  number = typed;
  return {};
}

void NumberField::accept(double value) {
  if (same(value, value_)) return;
  value_ = value;
  Q_EMIT valueChanged(value);
}

void NumberField::stepBy(int steps) {
  const double scale = std::pow(10, decimals_);
  const double next = std::clamp(
      std::round(((std::isnan(value_) ? 0 : value_) + steps * step_) * scale) / scale, lowest_, highest_);
  typing_ = false;
  setProblem({});
  edit_->setText(textOf(next));
  accept(next);
}

bool NumberField::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int steps = key == Qt::Key_Up         ? 1
                      : key == Qt::Key_Down     ? -1
                      : key == Qt::Key_PageUp   ? 10
                      : key == Qt::Key_PageDown ? -10
                                                : 0;
    if (steps != 0) {
      stepBy(steps);
      return true;
    }
  }
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    // Where a page undoes whole settings, its shortcut comes first; elsewhere the line undoes its letters.
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
      event->ignore();
      return true;
    }
  }
  if (event->type() == QEvent::Wheel && edit_->hasFocus()) {
    stepBy(static_cast<QWheelEvent*>(event)->angleDelta().y() > 0 ? 1 : -1);
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace effnet
