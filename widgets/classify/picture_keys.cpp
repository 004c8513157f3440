#include "widgets/classify/picture_keys.h"

#include "widgets/classify/answer_pane.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/image_view.h"
#include "widgets/classify/picture_intake.h"
#include "widgets/classify/picture_output.h"
#include "widgets/classify/picture_session.h"
#include "widgets/classify/pictures_pane.h"
#include "widgets/classify/view_pane.h"

#include <QAction>
#include <QCoreApplication>

namespace effnet {
namespace {

QString text(const char* words) {
  return QCoreApplication::translate("effnet::PictureKeys", words);
}

/// A command with its key, at these places; the page owns it, so that menus and Ctrl+K find it.
template <class Act>
void add(QWidget& page, const QList<QWidget*>& places, const char* words, const QKeySequence& key, Act act) {
  auto* command = new QAction(text(words), &page);
  command->setShortcut(key);
  command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  QObject::connect(command, &QAction::triggered, command, act);
  for (QWidget* place : places) place->addAction(command);
}

}  // namespace

void addPictureKeys(QWidget& page, const PictureParts& parts) {
  const auto at = [&page](const QList<QWidget*>& places) {
    return [&page, places](const char* words, const QKeySequence& key, auto act) {
      add(page, places, words, key, act);
    };
  };
  const auto anywhere = at({&page});
  anywhere(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Open…"), QKeySequence::Open,
           [parts] { parts.intake.chooseFiles(); });
  anywhere(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Paste"), QKeySequence::Paste,
           [parts] { parts.intake.paste(); });
  ImageView* view = &parts.view.view();
  ExplainPanel* map = &parts.answers.map();
  const auto here = at({view, parts.pictures.strip(), &parts.answers.classes()});
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Show or hide the heat map"), Qt::Key_Space,
       [map] { map->setMapVisible(!map->isMapVisible()); });
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Previous picture"), Qt::Key_Left,
       [parts] { parts.pictures.step(-1); });
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Next picture"), Qt::Key_Right,
       [parts] { parts.pictures.step(1); });
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Zoom in"), Qt::Key_Plus, [view] { view->zoom(1.25); });
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Zoom out"), Qt::Key_Minus, [view] { view->zoom(0.8); });
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Whole picture"), Qt::Key_0, [view] { view->fit(); });
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Actual size"), Qt::Key_1,
       [view] { view->showActualSize(); });
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Note: the answer is right"), Qt::Key_R,
       [parts] { parts.session.toggleNote(PictureNote::Right); });
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Note: the answer is wrong"), Qt::Key_W,
       [parts] { parts.session.toggleNote(PictureNote::Wrong); });
  here(QT_TRANSLATE_NOOP("effnet::PictureKeys", "Copy what is shown"), QKeySequence::Copy,
       [parts] { parts.output.copyView(); });
}

}  // namespace effnet
