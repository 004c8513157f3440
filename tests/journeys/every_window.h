#pragma once

#include "app/explorer/application.h"
#include "app/explorer/main_window.h"
#include "app/explorer/pages.h"
#include "widgets/checkpoint/export_dialog.h"
#include "widgets/checkpoint/preprocessing_dialog.h"
#include "widgets/classify/decide_dialog.h"
#include "widgets/classify/folder_classes_dialog.h"
#include "widgets/common/command_palette.h"
#include "widgets/common/engines_dialog.h"
#include "widgets/manual/manual_window.h"
#include "widgets/search/search_window.h"
#include "widgets/train/curve_view.h"
#include "widgets/train/devices_dialog.h"
#include "widgets/train/first_answer_view.h"
#include "widgets/train/search_dialog.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QToolButton>

namespace effnet::test {

/// Those that are visible in the same window.
template <class Widget>
QList<Widget*> shown(QWidget& root) {
  QList<Widget*> found = root.findChildren<Widget*>();
  found.removeIf(
      [&root](const Widget* each) { return !each->isVisible() || each->window() != root.window(); });
  return found;
}

/// What people can have before them, each under a name: the pages of the table with every tab and segment of
/// theirs chosen in turn, and the dialogs.
class EveryWindow {
 public:
  explicit EveryWindow(Application& application) : application_(application) {}

  /// Calls `look(name, what is shown)` for each page, once for every view of it.
  template <class Look>
  void pages(Look look) {
    for (const PageRow& row : pageRows()) {
      QWidget* page = pageOf(row);
      application_.window().showPage(page);
      QCoreApplication::processEvents();
      look(QString::fromLatin1(row.title), *page);
      for (QTabWidget* tabs : page->findChildren<QTabWidget*>())
        for (int tab = 0; tab < tabs->count(); ++tab) {
          if (!tabs->isVisible()) continue;
          tabs->setCurrentIndex(tab);
          QCoreApplication::processEvents();
          look(QStringLiteral("%1, tab %2").arg(QLatin1String(row.title), tabs->tabText(tab)), *page);
        }
      for (QToolButton* segment : page->findChildren<QToolButton*>()) {
        if (segment->property("kind") != QVariant("segment") || !segment->isVisible()) continue;
        segment->click();
        QCoreApplication::processEvents();
        look(QStringLiteral("%1, %2").arg(QLatin1String(row.title), segment->text()), *page);
      }
    }
  }

  QWidget* pageOf(const PageRow& row) const {
    const std::unique_ptr<QWidget> like(row.make());
    return application_.window().findChild<QWidget*>(like->objectName());
  }

 private:
  Application& application_;
};

}  // namespace effnet::test
