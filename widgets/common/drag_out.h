#pragma once

#include <QObject>
#include <QPoint>
#include <functional>
#include <memory>
#include <optional>

class QAbstractItemView;
class QMimeData;
class QWidget;

namespace effnet {

/// What a widget shows goes out by the mouse: into a document, a mail, a folder.
class DragOut : public QObject {
  Q_OBJECT

 public:
  using MayBegin = std::function<bool(const QPoint&)>;
  using Make = std::function<std::unique_ptr<QMimeData>()>;

  /// `mayBegin`: whether a drag can begin at this place of `surface`; asked when the button goes down.
  DragOut(QWidget* surface, MayBegin mayBegin, Make make);

 Q_SIGNALS:
  void begun(const QMimeData* data);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void begin();

  QWidget* surface_;
  MayBegin mayBegin_;
  Make make_;
  std::optional<QPoint> pressed_;
};

/// A table or tree is dragged by what is selected in it. Once for each view; others (lists) stay as they are.
void offerTable(QAbstractItemView& view);

}  // namespace effnet
