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

#include <QShortcut>

namespace effnet {
namespace {

template <class Action>
void add(QWidget* where, const QKeySequence& keys, Action action) {
  auto* shortcut = new QShortcut(keys, where);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  QObject::connect(shortcut, &QShortcut::activated, shortcut, action);
}

void addTo(QWidget* where, const PictureParts& parts) {
  ImageView* view = &parts.view.view();
  ExplainPanel* map = &parts.answers.map();
  add(where, Qt::Key_Space, [map] { map->setMapVisible(!map->isMapVisible()); });
  add(where, Qt::Key_Left, [parts] { parts.pictures.step(-1); });
  add(where, Qt::Key_Right, [parts] { parts.pictures.step(1); });
  add(where, Qt::Key_Plus, [view] { view->zoom(1.25); });
  add(where, Qt::Key_Minus, [view] { view->zoom(0.8); });
  add(where, Qt::Key_0, [view] { view->fit(); });
  add(where, Qt::Key_1, [view] { view->showActualSize(); });
  add(where, Qt::Key_R, [parts] { parts.session.toggleNote(PictureNote::Right); });
  add(where, Qt::Key_W, [parts] { parts.session.toggleNote(PictureNote::Wrong); });
  add(where, QKeySequence::Copy, [parts] { parts.output.copyView(); });
}

}  // namespace

void addPictureKeys(QWidget& page, const PictureParts& parts) {
  add(&page, QKeySequence::Open, [parts] { parts.intake.chooseFiles(); });
  add(&page, QKeySequence::Paste, [parts] { parts.intake.paste(); });
  for (QWidget* where :
       std::initializer_list<QWidget*>{&parts.view.view(), parts.pictures.strip(), &parts.answers.classes()})
    addTo(where, parts);
}

}  // namespace effnet
