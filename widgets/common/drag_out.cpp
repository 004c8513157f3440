#include "widgets/common/drag_out.h"

#include "widgets/common/dragged_data.h"

#include <QApplication>
#include <QDrag>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QTableView>
#include <QTreeView>
#include <utility>

namespace effnet {
namespace {

constexpr int kShownWhileDragged = 160;  // pixels
constexpr char kOffered[] = "draggedOut";

bool isTable(const QAbstractItemView& view) {
  return qobject_cast<const QTableView*>(&view) || qobject_cast<const QTreeView*>(&view);
}

}  // namespace

DragOut::DragOut(QWidget* surface, MayBegin mayBegin, Make make)
    : QObject(surface), surface_(surface), mayBegin_(std::move(mayBegin)), make_(std::move(make)) {
  surface->installEventFilter(this);
}

bool DragOut::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::MouseButtonRelease) pressed_.reset();
  if (event->type() == QEvent::MouseButtonPress) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QPoint at = mouse->position().toPoint();
    pressed_.reset();
    if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier && mayBegin_(at))
      pressed_ = at;
  }
  if (event->type() == QEvent::MouseMove && pressed_) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (!(mouse->buttons() & Qt::LeftButton)) {
      pressed_.reset();
    } else if ((mouse->position().toPoint() - *pressed_).manhattanLength() <
               QApplication::startDragDistance()) {
      return false;
    } else {
      pressed_.reset();
      begin();
    }
    return true;
  }
  return QObject::eventFilter(watched, event);
}

void DragOut::begin() {
  std::unique_ptr<QMimeData> data = make_();
  if (data == nullptr) return;
  Q_EMIT begun(data.get());
  // A drag ends when the button comes up: one that is not really down would never.
  if (!(QGuiApplication::mouseButtons() & Qt::LeftButton)) return;
  auto* drag = new QDrag(surface_);
  if (data->hasImage())
    drag->setPixmap(QPixmap::fromImage(
        qvariant_cast<QImage>(data->imageData())
            .scaled(kShownWhileDragged, kShownWhileDragged, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
  drag->setMimeData(data.release());
  drag->exec(Qt::CopyAction);
}

void offerTable(QAbstractItemView& view) {
  if (!isTable(view) || view.dragEnabled() || view.property(kOffered).toBool()) return;
  view.setProperty(kOffered, true);
  const auto isSelected = [&view](const QPoint& at) {
    const QModelIndex index = view.indexAt(at);
    return index.isValid() && view.selectionModel() && view.selectionModel()->isSelected(index);
  };
  new DragOut(view.viewport(), isSelected, [&view] { return tableToDrag(shownCells(view)); });
}

}  // namespace effnet
