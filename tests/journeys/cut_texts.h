#pragma once

#include "widgets/common/eliding_box.h"
#include "widgets/common/quiet_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <algorithm>

namespace effnet::test {

/// The texts of a window that are cut where they stand: each as what it is and what it says.
class CutTexts {
 public:
  static QStringList of(QWidget& root) {
    CutTexts found;
    for (QWidget* widget : root.findChildren<QWidget*>())
      if (widget->isVisible() && widget->window() == root.window()) found.look(*widget);
    return found.cut_;
  }

 private:
  void look(QWidget& widget) {
    if (auto* label = qobject_cast<QLabel*>(&widget)) return lookAtLabel(*label);
    if (auto* label = qobject_cast<QuietLabel*>(&widget)) return lookAtQuiet(*label);
    if (auto* button = qobject_cast<QAbstractButton*>(&widget)) return lookAtButton(*button);
    if (auto* box = qobject_cast<QComboBox*>(&widget)) return lookAtBox(*box);
    if (auto* header = qobject_cast<QHeaderView*>(&widget)) return lookAtHeader(*header);
    if (auto* tabs = qobject_cast<QTabBar*>(&widget)) return lookAtTabs(*tabs);
  }

  void note(const QWidget& widget, const QString& text, int has, int needs) {
    cut_ << QStringLiteral("%1 %2 \"%3\": %4 of %5 pixels")
                .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text)
                .arg(has)
                .arg(needs);
  }

  void lookAtLabel(const QLabel& label) {
    if (label.text().isEmpty()) return;
    const int wide = label.sizeHint().width();
    if (!label.wordWrap() && label.width() < wide) note(label, label.text(), label.width(), wide);
    const int high = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    // Chinese and Korean letters are said to be two pixels higher than the line that they are drawn in.
    const bool ideographs =
        std::ranges::any_of(label.text(), [](QChar letter) { return letter.unicode() >= 0x2e80; });
    const int lines = std::max(1, label.height() / label.fontMetrics().lineSpacing());
    const int overshoot = ideographs ? 2 * lines : 1;
    if (label.height() + overshoot < high) note(label, label.text(), label.height(), high);
  }

  void lookAtQuiet(const QuietLabel& label) {
    const QRect room(0, 0, label.width(), QWIDGETSIZE_MAX);
    const QRect needs = QFontMetrics(label.font()).boundingRect(room, Qt::TextWordWrap, label.text());
    // By which fonts of other scripts are said to be higher than they draw: more in large type.
    const int overshoot = std::max(2, label.height() / 6);
    if (needs.height() > label.height() + overshoot)
      note(label, label.text(), label.height(), needs.height());
    if (needs.width() > label.width()) note(label, label.text(), label.width(), needs.width());
  }

  void lookAtButton(const QAbstractButton& button) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)) return;
    if (button.width() < button.sizeHint().width())
      note(button, button.text(), button.width(), button.sizeHint().width());
  }

  void lookAtBox(const QComboBox& box) {
    if (dynamic_cast<const ElidingBox*>(&box) != nullptr) return;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    for (int i = 0; i < box.count(); ++i)
      if (const int needs = box.fontMetrics().horizontalAdvance(box.itemText(i)); needs > room)
        note(box, box.itemText(i), room, needs);
  }

  void lookAtHeader(const QHeaderView& header) {
    if (header.orientation() == Qt::Vertical || !header.model()) return;
    if (header.parentWidget()->objectName() == QLatin1String("compareTable")) return;  // people's own names
    for (int section = 0; section < header.count(); ++section) {
      if (header.isSectionHidden(section)) continue;
      const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
      const int needs = header.fontMetrics().size(0, title).width();
      if (header.sectionSize(section) < needs) note(header, title, header.sectionSize(section), needs);
    }
  }

  void lookAtTabs(const QTabBar& tabs) {
    for (int tab = 0; tab < tabs.count(); ++tab) {
      const int needs = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
      if (!tabs.tabText(tab).isEmpty() && tabs.tabToolTip(tab).isEmpty() && tabs.tabRect(tab).width() < needs)
        note(tabs, tabs.tabText(tab), tabs.tabRect(tab).width(), needs);
    }
  }

  QStringList cut_;
};

}  // namespace effnet::test
