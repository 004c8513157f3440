#include "widgets/classify/image_view.h"
#include "widgets/common/assistance.h"
#include "widgets/common/drag_out.h"
#include "widgets/run/confusion_view.h"

#include <QApplication>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

namespace effnet {

/// The picture with its map, tables and the confusion matrix, dragged out of the window.
class TestDragOut : public QObject {
  Q_OBJECT

 private:
  QStringList formats_;
  QString text_;
  QByteArray csv_;
  QImage picture_;
  QList<QUrl> files_;
  int begun_ = 0;

  static void mouse(QWidget& at, QEvent::Type type, const QPoint& place) {
    const bool up = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, place, at.mapToGlobal(place),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      up ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&at, &event);
  }

  void drag(QWidget& from, const QPoint& start) {
    begun_ = 0;
    auto* out = from.findChild<DragOut*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(out != nullptr);
    const auto kept = connect(out, &DragOut::begun, this, [this](const QMimeData* data) {
      ++begun_;
      formats_ = data->formats();
      text_ = data->text();
      csv_ = data->data("text/csv");
      picture_ = qvariant_cast<QImage>(data->imageData());
      files_ = data->urls();
    });
    mouse(from, QEvent::MouseButtonPress, start);
    mouse(from, QEvent::MouseMove, start + QPoint(2, 0));
    QCOMPARE(begun_, 0);
    mouse(from, QEvent::MouseMove, start + QPoint(3 * QApplication::startDragDistance(), 0));
    mouse(from, QEvent::MouseButtonRelease, start);
    disconnect(kept);
  }

 private Q_SLOTS:
  void aPictureThatIsSeenWhole() {
    ImageView view;
    view.resize(300, 200);
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    view.setPicture({picture});
    view.show();
    drag(view, {150, 100});
    QCOMPARE(begun_, 1);
    QCOMPARE(picture_.size(), picture.size());
    QCOMPARE(picture_.pixelColor(5, 5), QColor(Qt::red));
    QCOMPARE(files_.size(), 1);
    QCOMPARE(QImage(files_.first().toLocalFile()).size(), picture.size());
    view.zoom(4);  // now dragging moves it
    drag(view, {150, 100});
    QCOMPARE(begun_, 0);
  }

  void aTableByWhatIsSelectedInIt() {
    const Assistance assistance(*qApp, nullptr);
    QTableWidget table(2, 3);
    table.setHorizontalHeaderLabels({"Name", "hidden", "Share"});
    const QStringList cells{"a,b", "x", "50 %", "=1+1", "y", "<b>"};
    for (int i = 0; i < cells.size(); ++i) table.setItem(i / 3, i % 3, new QTableWidgetItem(cells[i]));
    table.setColumnHidden(1, true);
    table.show();
    const QPoint cell = table.visualItemRect(table.item(0, 0)).center();
    drag(*table.viewport(), cell);
    QCOMPARE(begun_, 0);  // nothing is selected there
    table.selectRow(0);
    drag(*table.viewport(), cell);
    QCOMPARE(begun_, 1);
    QCOMPARE(text_, QString("Name\tShare\na,b\t50 %\n=1+1\t<b>\n"));
    QVERIFY2(csv_.contains("\"a,b\",50 %") && csv_.contains("'=1+1"), csv_.constData());
    QVERIFY(formats_.contains("text/html"));
  }

  void theConfusionMatrix() {
    ConfusionView view;
    view.resize(320, 320);
    view.show();
    drag(view, {200, 200});
    QCOMPARE(begun_, 0);  // nothing is there yet
    view.setMatrix({{9, 1}, {0, 8}}, {"ants", "bees"});
    drag(view, {200, 200});
    QCOMPARE(begun_, 1);
    QVERIFY2(text_.endsWith("ants\t9\t1\nbees\t0\t8\n"), qPrintable(text_));
    QVERIFY(!picture_.isNull());
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestDragOut)

#include "test_drag_out.moc"
