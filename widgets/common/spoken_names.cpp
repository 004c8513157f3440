#include "widgets/common/spoken_names.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVariant>

namespace effnet {
namespace {

class SpokenDrawing : public QAccessibleWidget {
 public:
  explicit SpokenDrawing(QWidget* drawing) : QAccessibleWidget(drawing, QAccessible::Graphic) {}

  QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Description || kind == QAccessible::Value)
      return widget()->property("inWords").toString();
    const QString given = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && given.isEmpty() ? widget()->property("nameInWords").toString()
                                                        : given;
  }
};

QAccessibleInterface* makeSpoken(const QString&, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  if (widget == nullptr || widget->metaObject()->indexOfProperty("inWords") < 0) return nullptr;
  return new SpokenDrawing(widget);
}

/// The first line of a rich or plain text, without what only the eye needs.
QString firstLine(const QString& text) {
  const QString plain =
      Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
  QString line = plain.section(u'\n', 0, 0).trimmed();
  while (line.endsWith(u':')) line.chop(1);
  return line.remove(u'&');
}

QLabel* worded(QLayoutItem* item) {
  auto* label = item != nullptr ? qobject_cast<QLabel*>(item->widget()) : nullptr;
  return label != nullptr && !label->text().isEmpty() ? label : nullptr;
}

bool holds(QLayoutItem* item, const QWidget* control) {
  if (item == nullptr) return false;
  if (item->widget() != nullptr) return item->widget() == control || item->widget()->isAncestorOf(control);
  for (int i = 0; item->layout() != nullptr && i < item->layout()->count(); ++i)
    if (holds(item->layout()->itemAt(i), control)) return true;
  return false;
}

QLabel* labelBefore(QLayout* layout, const QWidget* control) {
  if (auto* form = qobject_cast<QFormLayout*>(layout)) {
    for (int row = 0; row < form->rowCount(); ++row)
      if (holds(form->itemAt(row, QFormLayout::FieldRole), control))
        return worded(form->itemAt(row, QFormLayout::LabelRole));
  } else if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
    for (int i = 0; i < grid->count(); ++i) {
      if (!holds(grid->itemAt(i), control)) continue;
      int row = 0;
      int column = 0;
      int span = 0;
      grid->getItemPosition(i, &row, &column, &span, &span);
      QLabel* beside = column > 0 ? worded(grid->itemAtPosition(row, column - 1)) : nullptr;
      return beside != nullptr || row == 0 ? beside : worded(grid->itemAtPosition(row - 1, column));
    }
  } else if (layout != nullptr) {
    for (int i = 1; i < layout->count(); ++i)
      if (holds(layout->itemAt(i), control))
        if (QLabel* label = worded(layout->itemAt(i - 1))) return label;
  }
  for (int i = 0; layout != nullptr && i < layout->count(); ++i)
    if (QLayout* inner = layout->itemAt(i)->layout(); inner != nullptr && holds(layout->itemAt(i), control))
      return labelBefore(inner, control);
  return nullptr;
}

/// The label that is meant for the control, or for the field that it is the inside of.
QLabel* labelOf(QWidget& control) {
  QWidget* field = &control;
  while (field->parentWidget() != nullptr && field->parentWidget()->focusProxy() == field)
    field = field->parentWidget();
  constexpr int kLevels = 3;
  QWidget* around = field->parentWidget();
  for (int level = 0; level < kLevels && around != nullptr; ++level, around = around->parentWidget()) {
    for (QLabel* label : around->findChildren<QLabel*>())
      if (label->buddy() == field || label->buddy() == &control) return label;
    if (QLabel* label = labelBefore(around->layout(), field)) return label;
    if (around->isWindow() || qobject_cast<QGroupBox*>(around) != nullptr) break;
  }
  return nullptr;
}

QString placeholderOf(const QWidget& control) {
  if (const auto* edit = qobject_cast<const QLineEdit*>(&control)) return edit->placeholderText();
  const auto* combo = qobject_cast<const QComboBox*>(&control);
  return combo != nullptr ? combo->placeholderText() : QString();
}

}  // namespace

QString titleAround(const QWidget& control) {
  for (const QWidget* around = control.parentWidget(); around != nullptr; around = around->parentWidget()) {
    if (const auto* group = qobject_cast<const QGroupBox*>(around); group && !group->title().isEmpty())
      return group->title();
    if (const auto* tabs = qobject_cast<const QTabWidget*>(around))
      for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->widget(tab)->isAncestorOf(&control)) return tabs->tabText(tab);
    const QString name = around->accessibleName();
    if (!name.isEmpty()) return name;
    for (const QObject* child : around->children())
      if (const auto* title = qobject_cast<const QToolButton*>(child);
          title && title->property("kind") == QVariant("section"))
        return title->text();
  }
  return qobject_cast<const QDialog*>(control.window()) ? control.window()->windowTitle() : QString();
}

void installSpokenDrawings() {
  QAccessible::installFactory(makeSpoken);
}

QString spokenName(const QWidget& control) {
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&control));
  return spoken != nullptr ? spoken->text(QAccessible::Name) : control.accessibleName();
}

void giveName(QWidget& control) {
  if (!control.accessibleName().isEmpty()) return;
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&control);
  if (spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty()) return;
  QLabel* label = labelOf(control);
  if (label != nullptr && label->buddy() == nullptr) label->setBuddy(&control);
  for (const QString& words : {label != nullptr ? label->text() : QString(), placeholderOf(control),
                               control.toolTip(), titleAround(control)})
    if (const QString name = firstLine(words); !name.isEmpty()) return control.setAccessibleName(name);
}

}  // namespace effnet
