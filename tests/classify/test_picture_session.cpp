#include "core/scaling/families.h"
#include "widgets/classify/picture_session.h"

#include <QSignalSpy>
#include <QTest>

namespace effnet {

/// What the panes around a picture show follows from here, without any pane.
class TestPictureSession : public QObject {
  Q_OBJECT

 private:
  static OpenedModel network() {
    OpenedModel model;
    model.network = publishedModel("efficientnet_b0");
    model.labels = {"ant", "bee", "cat", "dog"};
    return model;
  }

  static Explanation answer(std::vector<int> maps) {
    Explanation made;
    made.top = {{2, "cat", 3, 0.8}, {3, "dog", 1, 0.2}};
    made.imageWidth = made.imageHeight = 100;
    made.box = {0, 0, 100, 100};
    made.method = "cam";
    made.rows = 1;
    made.columns = 2;
    for (const int index : maps) made.maps.push_back({index, {0, 1}});
    return made;
  }

  /// A session with a network and a picture, and the question about it.
  static ExplainWish begin(PictureSession& session) {
    session.openNetwork(network(), "/m/b0.safetensors");
    session.pictures().add({"/p/cat.jpg", "/p/dog.jpg"});
    session.choose("/p/cat.jpg");
    QSignalSpy asked(&session, &PictureSession::explainRequested);
    session.takePicture("/p/cat.jpg", {}, "bytes");
    return asked.isEmpty() ? ExplainWish() : asked.takeFirst()[0].value<ExplainWish>();
  }

 private Q_SLOTS:
  void nothingIsAskedWithoutANetwork() {
    PictureSession session;
    QSignalSpy wanted(&session, &PictureSession::pictureRequested);
    QSignalSpy asked(&session, &PictureSession::explainRequested);
    session.choose("/p/cat.jpg");
    session.choose("/p/cat.jpg");
    session.choose({});
    QCOMPARE(wanted.size(), 1);
    session.takePicture("/p/cat.jpg", {}, "bytes");
    QCOMPARE(asked.size(), 0);
    session.openNetwork(network(), "/m/b0.safetensors");
    QCOMPARE(asked.size(), 1);
    session.closeNetwork();
    session.takePicture("/p/cat.jpg", {}, "bytes");
    QCOMPARE(asked.size(), 1);
  }

  void whatIsLateChangesNothing() {
    PictureSession session;
    const ExplainWish first = begin(session);
    QCOMPARE(first.bytes, QByteArray("bytes"));
    QSignalSpy answered(&session, &PictureSession::answered);
    session.choose("/p/dog.jpg");
    session.takeAnswer(first, answer({2}));  // of the picture before
    QCOMPARE(answered.size(), 0);
    QCOMPARE(session.pictures().at(0).label, QString("cat"));  // its own row knows it all the same
    session.takePicture("/p/cat.jpg", {}, "bytes");
    QVERIFY(!session.canMeasure());
    session.takePicture("/p/dog.jpg", {}, "other");
    ExplainWish other{"/p/dog.jpg", "other", {}, {}};
    other.method.cam = CamMethod::GradCam;
    session.takeAnswer(other, answer({2}));  // by a method that was not chosen
    QCOMPARE(answered.size(), 0);
    session.takeAnswer({"/p/dog.jpg", "other", {}, {}}, answer({2}));
    QCOMPARE(answered.size(), 1);
  }

  void chosenClassIsExplained() {
    PictureSession session;
    const ExplainWish wish = begin(session);
    QCOMPARE(session.explainedClass(), -1);
    session.takeAnswer(wish, answer({2}));
    QCOMPARE(session.explainedClass(), 2);  // the likeliest
    QSignalSpy asked(&session, &PictureSession::explainRequested);
    QSignalSpy changed(&session, &PictureSession::mapChanged);
    session.explain(3, false);
    QCOMPARE(asked.takeFirst()[0].value<ExplainWish>().classes, QList<int>{3});
    QCOMPARE(changed.size(), 0);  // the map of before stays until then
    session.takeAnswer(wish, answer({3}));
    QCOMPARE(session.explainedClass(), 3);
    session.explain(2, false);  // known from before
    QCOMPARE(changed.size(), 1);
    QCOMPARE(asked.size(), 0);
    session.explain(0, true);  // by its name
    QCOMPARE(asked.takeFirst()[0].value<ExplainWish>().classes, QList<int>{0});
    ExplainMethod method;
    method.cam = CamMethod::GradCam;
    session.setMethod(method);
    QCOMPARE(asked.takeFirst()[0].value<ExplainWish>().classes, QList<int>{0});
    session.choose("/p/dog.jpg");
    QVERIFY(!session.classByName());
  }

  void stoppedMethodGivesWay() {
    PictureSession session;
    const ExplainWish wish = begin(session);
    session.takeAnswer(wish, answer({2}));
    ExplainMethod slow;
    slow.cam = CamMethod::ScoreCam;
    session.setMethod(slow);
    QSignalSpy wanted(&session, &PictureSession::methodWanted);
    session.stopAnswer({"/p/cat.jpg", "bytes", slow, {}});
    QVERIFY(wanted.takeFirst()[0].value<ExplainMethod>().cam == CamMethod::Cam);
    session.stopAnswer({"/p/dog.jpg", "bytes", slow, {}});
    QCOMPARE(wanted.size(), 0);
  }

  void measuresAreOfOneMap() {
    PictureSession session;
    const ExplainWish wish = begin(session);
    session.takeAnswer(wish, answer({2, 3}));
    QSignalSpy asked(&session, &PictureSession::measureRequested);
    QSignalSpy measured(&session, &PictureSession::measured);
    session.measure(7);
    QCOMPARE(asked[0][0].value<ExplainWish>().steps, 7);
    const int run = asked[0][1].toInt();
    session.takeMeasures(run, {});
    QCOMPARE(measured.size(), 1);
    session.explain(3, false);
    session.takeMeasures(run, {});
    QCOMPARE(measured.size(), 1);
  }

  void flawStaysBesideTheAnswer() {
    PictureSession session;
    const ExplainWish wish = begin(session);
    QSignalSpy told(&session, &PictureSession::flawFound);
    session.takeFlaw("/p/dog.jpg", "cut");
    QCOMPARE(told.size(), 0);
    session.takeFlaw("/p/cat.jpg", "cut");
    session.takeAnswer(wish, answer({2}));
    QCOMPARE(told.size(), 2);
    session.choose("/p/dog.jpg");
    session.takePicture("/p/dog.jpg", {}, "bytes");
    session.takeAnswer({"/p/dog.jpg", "bytes", {}, {}}, answer({2}));
    QCOMPARE(told.size(), 2);
  }

  void cameraGivesThePictureBack() {
    PictureSession session;
    begin(session);
    session.startCamera();
    session.endCamera(false);
    QCOMPARE(session.file(), QString("/p/cat.jpg"));
    session.startCamera();
    session.takeFrame(QImage(4, 4, QImage::Format_RGB32), "jpeg", answer({2}));
    QCOMPARE(session.explainedClass(), 2);
    session.endCamera(true);
    QCOMPARE(session.file(), QString());
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestPictureSession)
#include "test_picture_session.moc"
