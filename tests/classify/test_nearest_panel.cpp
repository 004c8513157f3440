#include "widgets/classify/nearest_panel.h"
#include "widgets/classify/picture_session.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

namespace effnet {

/// The training pictures most like the one looked at: asked for once a picture, and only where somebody
/// looks.
class TestNearestPanel : public QObject {
  Q_OBJECT

 private:
  static void answer(PictureSession& session, const QString& file) {
    session.choose(file);
    session.takePicture(file, {QImage(8, 8, QImage::Format_RGB32)}, "bytes of " + file.toUtf8());
    Explanation explanation;
    explanation.top = {{.index = 0, .label = "ant", .logit = 1, .probability = 0.9}};
    session.takeAnswer({file, "bytes of " + file.toUtf8(), session.method(), {}}, explanation);
  }

 private Q_SLOTS:
  void askedOnce() {
    PictureSession session;
    OpenedModel model;
    model.labels = {"ant"};
    NearestPanel panel(session);
    QSignalSpy wanted(&panel, &NearestPanel::wanted);
    session.openNetwork(model, "network");
    panel.show();
    answer(session, "/a.jpg");
    QCOMPARE(wanted.size(), 0);  // no training pictures are chosen yet
    panel.setData("/data");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toString(), QString("/a.jpg"));
    QCOMPARE(wanted.first().at(2).toByteArray(), QByteArray("bytes of /a.jpg"));
    Q_EMIT session.answered();  // another map of the same picture
    QCOMPARE(wanted.size(), 1);
    panel.hide();
    answer(session, "/b.jpg");
    QCOMPARE(wanted.size(), 1);
    panel.show();
    QCOMPARE(wanted.size(), 2);
  }

  void lateAnswersAreDropped() {
    PictureSession session;
    NearestPanel panel(session);
    auto* list = panel.findChild<QListWidget*>("nearestPictures");
    session.choose("/b.jpg");
    NearestPictures found;
    found.pictures = {{"/data/ants/1.jpg", "ants", 0.8}, {"/data/bees/2.jpg", "bees", 0.5}};
    found.images = 245;
    panel.showNearest("/a.jpg", found);
    QCOMPARE(list->count(), 0);
    panel.showNearest("/b.jpg", found);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QString("ants"));
    session.choose("/c.jpg");
    QCOMPARE(list->count(), 0);
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestNearestPanel)
#include "test_nearest_panel.moc"
