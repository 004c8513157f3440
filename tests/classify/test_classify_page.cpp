#include "core/protocol/image_formats.h"
#include "core/scaling/families.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/image_view.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace effnet {

class TestClassifyPage : public QObject {
  Q_OBJECT

 private:
  static OpenedModel model() {
    OpenedModel opened;
    opened.handle = 1;
    opened.name = "efficientnet_b0";
    opened.network = publishedModel("efficientnet_b0");
    opened.guessed = {"padding"};
    return opened;
  }

  static Explanation answer() {
    Explanation result;
    result.top = {{4, "cat", 7.5, 0.8}, {9, "dog", 5, 0.15}, {2, "owl", 2, 0.05}};
    result.imageWidth = 320;
    result.imageHeight = 240;
    result.box = {40, 0, 240, 240};
    result.method = "cam";
    result.rows = 1;
    result.columns = 2;
    result.maps = {{4, {0, 1}}, {9, {1, 0}}};
    return result;
  }

  static QList<QImage> levels() {
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::gray);
    return {image};
  }

  static bool drop(QWidget& target, const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files) urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(target.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);  // Qt delivers a drop only where a drag has entered
    QDropEvent event(target.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
    return event.isAccepted();
  }

  /// A page with a model and one picture that was answered.
  static void fill(ClassifyPage& page, ExplainWish* asked = nullptr) {
    ExplainWish wish;
    connect(&page, &ClassifyPage::explainRequested, &page, [&](const ExplainWish& wanted) { wish = wanted; });
    page.showModel(model(), "/models/b0.safetensors");
    page.addPictures({"/pictures/cat.jpg", "/pictures/dog.jpg"});
    page.showPicture("/pictures/cat.jpg", levels(), "bytes");
    page.showExplanation(wish, answer());
    page.disconnect(&page);
    if (asked != nullptr) *asked = wish;
  }

 private Q_SLOTS:
  void droppedFilesAreSorted() {
    ClassifyPage page;
    QSignalSpy pictures(&page, &ClassifyPage::picturesRequested);
    QSignalSpy checkpoints(&page, &ClassifyPage::checkpointRequested);
    QVERIFY(drop(page, {"/a/cat.jpg", "/a/weights.safetensors", "/a/folder"}));
    QCOMPARE(checkpoints.size(), 1);
    QCOMPARE(checkpoints[0][0].toString(), QString("/a/weights.safetensors"));
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(pictures[0][0].toStringList(), QStringList({"/a/cat.jpg", "/a/folder"}));
  }

  // It asked where to save a picture that there was not, and then told of a full disk.
  void withoutAPictureNothingIsSaved() {
    ClassifyPage page;
    QSignalSpy said(&page, &ClassifyPage::statusMessage);
    bool asked = false;
    QTimer::singleShot(0, [&asked] {
      if (QWidget* dialog = QApplication::activeModalWidget()) asked = dialog->close();
    });
    for (QAction* action : page.findChild<QMenu*>("saveMenu")->actions()) action->trigger();
    QVERIFY(!asked);
    QCOMPARE(said.size(), 2);  // of the picture with its map, and of the map
  }

  void emptyFolderLeavesTheSelection() {
    ClassifyPage page;
    page.openFiles({"/empty", "/pictures"});
    page.addUnreadable("/empty", "folder_empty");
    auto* strip = page.findChild<FilmStrip*>();
    QCOMPARE(page.currentFile(), QString("/empty"));  // nothing else to look at yet
    page.addPictures({"/pictures/cat.jpg", "/pictures/dog.jpg"});
    QCOMPARE(page.currentFile(), QString("/pictures/cat.jpg"));
    page.addUnreadable("/other", "folder_empty");
    QCOMPARE(page.currentFile(), QString("/pictures/cat.jpg"));
    QCOMPARE(strip->model()->rowCount(), 4);
  }

  void pictureIsAskedForAndExplained() {
    ClassifyPage page;
    page.resize(1200, 800);
    QSignalSpy wanted(&page, &ClassifyPage::pictureRequested);
    QSignalSpy asked(&page, &ClassifyPage::explainRequested);
    page.addPictures({"/pictures/cat.jpg", "/pictures/dog.jpg"});
    QCOMPARE(wanted.size(), 1);
    page.showPicture("/pictures/cat.jpg", levels(), "bytes");
    QCOMPARE(asked.size(), 0);  // no checkpoint yet
    page.showModel(model(), "/models/b0.safetensors");
    QCOMPARE(asked.size(), 1);
  }

  /// The fault of a picture that is shown all the same stays beside its answer, and is about that picture
  /// alone.
  void faultsOfPicturesAreSaid() {
    ClassifyPage page;
    ExplainWish asked;
    fill(page, &asked);
    auto* banner = page.findChild<MessageBanner*>();
    page.showPictureFlaw("/pictures/other.jpg", "corrupt");
    QVERIFY(!banner->isVisibleTo(&page));
    page.showPictureFlaw(page.currentFile(), "corrupt data");
    QVERIFY(banner->isVisibleTo(&page));
    QVERIFY(banner->text().contains("cat.jpg"));
    page.showExplanation(asked, answer());
    QVERIFY(banner->text().contains("cat.jpg"));  // stays beside the answer
    page.findChild<FilmStrip*>()->setCurrentIndex(page.findChild<FilmStrip*>()->model()->index(1, 0));
    page.showPicture("/pictures/dog.jpg", levels(), "bytes");
    page.showExplanation({"/pictures/dog.jpg", "bytes", asked.method, {}}, answer());
    QVERIFY(!banner->isVisibleTo(&page));
  }

  /// Dialog, empty state and refusals name the same kinds of pictures.
  void oneListOfFormats() {
    const QString formats = QString::fromStdString(readableFormats());
    for (const char* code : {"not_an_image", "image_unsupported"})
      QVERIFY(errorSentence(code, "x%2.jpg").contains(formats) &&
              errorSentence(code, "x%2.jpg").contains("x%2.jpg"));
    ClassifyPage page;
    QStringList words;
    for (const QLabel* label : page.findChild<QWidget*>("classifyEmpty")->findChildren<QLabel*>())
      words.append(label->text());
    QVERIFY2(words.join(' ').contains(formats), qPrintable(words.join(' ')));
  }

  void classesChooseTheirMaps() {
    ClassifyPage page;
    page.resize(1200, 800);
    ExplainWish asked;
    fill(page, &asked);
    QCOMPARE(asked.bytes, QByteArray("bytes"));
    auto* view = page.findChild<ImageView*>();
    auto* classes = page.findChild<ClassList*>();
    QVERIFY(view->hasLayer());
    QCOMPARE(classes->currentClass(), 4);
    QSignalSpy wishes(&page, &ClassifyPage::explainRequested);
    const QImage before = view->composed();
    classes->setCurrentIndex(classes->model()->index(1, 0));
    QCOMPARE(wishes.size(), 0);  // its map came with the answer
    QVERIFY(view->composed() != before);
    classes->setCurrentIndex(classes->model()->index(2, 0));
    QCOMPARE(wishes.size(), 1);  // this one did not
  }

  /// Another method explains the class that one looks at, and all that are listed.
  void chosenClassOutlivesTheMethod() {
    ClassifyPage page;
    page.resize(1200, 800);
    fill(page);
    auto* classes = page.findChild<ClassList*>();
    auto* method = page.findChild<QComboBox*>("method");
    QVERIFY(classes->choose(9));
    QSignalSpy asked(&page, &ClassifyPage::explainRequested);
    method->setCurrentIndex(method->findData("scorecam"));
    QCOMPARE(asked.size(), 1);
    const auto wish = asked[0][0].value<ExplainWish>();
    QVERIFY(wish.classes.isEmpty());
    page.showExplanation(wish, answer());
    QCOMPARE(classes->currentClass(), 9);
    QVERIFY(page.findChild<ImageView*>()->hasLayer());
  }

  /// The likeliest class of one picture is not asked about in the next.
  void nextPictureStartsWithItsOwnClass() {
    ClassifyPage page;
    page.resize(1200, 800);
    fill(page);
    auto* classes = page.findChild<ClassList*>();
    auto* method = page.findChild<QComboBox*>("method");
    method->setCurrentIndex(method->findData("scorecam"));
    classes->choose(9);
    page.findChild<FilmStrip*>()->setCurrentIndex(page.findChild<FilmStrip*>()->model()->index(1, 0));
    QSignalSpy asked(&page, &ClassifyPage::explainRequested);
    page.showPicture("/pictures/dog.jpg", levels(), "other bytes");
    QCOMPARE(asked.size(), 1);
    const auto wish = asked[0][0].value<ExplainWish>();
    QVERIFY(wish.classes.isEmpty());
    page.showExplanation(wish, answer());
    QCOMPARE(classes->currentClass(), 4);
    QVERIFY(page.findChild<ImageView*>()->hasLayer());
  }

  void classOfAnotherNameAndBack() {
    ClassifyPage page;
    page.resize(1200, 800);
    OpenedModel named = model();
    named.labels = {"ape", "bat", "owl", "cow", "cat", "eel", "elk", "fox", "yak", "dog"};
    fill(page);
    QSignalSpy asked(&page, &ClassifyPage::explainRequested);
    page.showModel(named, "/models/b0.safetensors");
    page.showExplanation(asked.takeFirst()[0].value<ExplainWish>(), answer());
    auto* classes = page.findChild<ClassList*>();
    auto* name = page.findChild<QLineEdit*>("anyClass");
    const auto look = [&](const QString& label) {
      name->setText(label);
      Q_EMIT name->returnPressed();
    };
    look("FOX");
    QCOMPARE(asked.size(), 1);
    const auto fox = asked.takeFirst()[0].value<ExplainWish>();
    QCOMPARE(fox.classes, QList<int>{7});
    Explanation found = answer();
    found.maps = {{7, {0, 1}}};
    page.showExplanation(fox, found);
    QCOMPARE(classes->currentClass(), -1);
    QVERIFY(page.findChild<ImageView*>()->hasLayer());
    // With its score, it stands below the likeliest and is the chosen one.
    const int likeliest = classes->model()->rowCount();
    Explanation scored = found;
    scored.asked = {{7, "fox", -1.5, 0.001}};
    page.showExplanation(fox, scored);
    QCOMPARE(classes->model()->rowCount(), likeliest + 1);
    QCOMPARE(classes->currentClass(), 7);
    // Another method is asked about it, too.
    auto* method = page.findChild<QComboBox*>("method");
    method->setCurrentIndex(method->findData("gradcam"));
    QCOMPARE(asked.takeFirst()[0].value<ExplainWish>().classes, QList<int>{7});
    // The likeliest class is a click away.
    method->setCurrentIndex(method->findData("cam"));
    page.showExplanation(asked.takeFirst()[0].value<ExplainWish>(), found);
    classes->choose(4);
    QCOMPARE(asked.takeFirst()[0].value<ExplainWish>().classes, QList<int>{4});
    QCOMPARE(name->text(), QString());
    look("dog");  // among the likeliest
    QCOMPARE(classes->currentClass(), 9);
  }

  void stoppedMethodGivesWay() {
    ClassifyPage page;
    page.resize(1200, 800);
    fill(page);
    auto* method = page.findChild<QComboBox*>("method");
    QSignalSpy asked(&page, &ClassifyPage::explainRequested);
    method->setCurrentIndex(method->findData("gradcam"));
    page.showExplanation(asked.takeFirst()[0].value<ExplainWish>(), answer());
    method->setCurrentIndex(method->findData("scorecam"));
    page.showExplainStopped(asked.takeFirst()[0].value<ExplainWish>());
    QVERIFY(page.method().cam == CamMethod::GradCam);
    QVERIFY(asked.takeFirst()[0].value<ExplainWish>().method.cam == CamMethod::GradCam);
    // There is nothing before a picture that was first asked about so.
    method->setCurrentIndex(method->findData("scorecam"));
    const auto slow = asked.takeFirst()[0].value<ExplainWish>();
    page.showExplanation(slow, answer());
    page.showExplainStopped(slow);
    QVERIFY(page.method().cam == CamMethod::Cam);
  }

  void lateAnswersAreNotShown() {
    ClassifyPage page;
    ExplainWish asked;
    fill(page, &asked);
    auto* strip = page.findChild<FilmStrip*>();
    strip->setCurrentIndex(strip->model()->index(1, 0));
    page.showPicture("/pictures/dog.jpg", levels(), "other");
    auto* view = page.findChild<ImageView*>();
    QVERIFY(!view->hasLayer());
    page.showExplanation(asked, answer());
    QVERIFY(!view->hasLayer());
  }

  void errorsAreSentences_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("text named .jpg") << "not_an_image"
                                     << "not a picture";
    QTest::newRow("truncated PNG") << "image_damaged"
                                   << "damaged";
    QTest::newRow("zero bytes") << "image_empty"
                                << "empty";
    QTest::newRow("gone") << "file_missing"
                          << "not there";
    QTest::newRow("unknown") << "something_new"
                             << "Details";
  }
  void errorsAreSentences() {
    QFETCH(QString, code);
    QFETCH(QString, part);
    ClassifyPage page;
    fill(page);
    page.showPictureError("/pictures/cat.jpg", code, "the reason");
    const QString text = page.findChild<MessageBanner*>()->text();
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(code == "something_new" || text.contains("cat.jpg") || code == "not_an_image");
    QVERIFY(!text.contains("%1"));
  }

  /// A checkpoint that opens has its own news; why there is no picture is said in the picture's place.
  void reasonStaysInThePicturesPlace() {
    ClassifyPage page;
    page.resize(1200, 800);
    fill(page);
    page.show();
    page.showPictureError("/pictures/cat.jpg", "image_empty", "the reason");
    page.showModel(model(), "/models/other.safetensors");
    QVERIFY(page.findChild<MessageBanner*>()->isHidden());
    auto* view = page.findChild<ImageView*>();
    const QImage told = view->grab().toImage();
    view->clear();
    QVERIFY(view->grab().toImage() != told);
  }

  void refusedCheckpointKeepsTheOpenOne() {
    ClassifyPage page;
    fill(page);
    page.showModelError("/models/evil.pth", "checkpoint_unsafe", "calls os.system");
    QVERIFY(page.findChild<MessageBanner*>()->text().contains("run code"));
    QCOMPARE(page.findChild<QLabel*>("checkpointName")->text(), QString("b0.safetensors"));
    QVERIFY(page.findChild<ImageView*>()->hasLayer());
  }

  void pasteTakesPictures() {
    ClassifyPage page;
    QSignalSpy pasted(&page, &ClassifyPage::pasted);
    QGuiApplication::clipboard()->setImage(levels().first());
    QTest::keySequence(&page, QKeySequence::Paste);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keySequence(&page, QKeySequence::Paste);
    QVERIFY(pasted.size() >= 1);
  }

  /// What browsers put into a drag: the address of a picture, of the page behind it, the picture itself.
  void browsersDragsAreTaken_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    QTest::newRow("a link") << "https://example.org/cat.jpg"
                            << ""
                            << ""
                            << "https://example.org/cat.jpg";
    QTest::newRow("a picture within a link") << "https://example.org/page.html"
                                             << "<a href=\"https://example.org/page.html\"><IMG alt='a cat' "
                                                "SRC='https://example.org/c.png?a=1&amp;b=2'></a>"
                                             << "https://example.org/page.html"
                                             << "https://example.org/c.png?a=1&b=2";
    QTest::newRow("a picture without an address") << "https://example.org/page.html"
                                                  << "<img src='pictures/cat.png'>"
                                                  << ""
                                                  << "https://example.org/page.html";
    QTest::newRow("a copied address") << ""
                                      << ""
                                      << " http://example.org/cat.webp\n"
                                      << "http://example.org/cat.webp";
    QTest::newRow("a data address") << ""
                                    << "<img src=\"data:image/png;base64,iVBORw0KGgo=\">"
                                    << ""
                                    << "data:image/png;base64,iVBORw0KGgo=";
    QTest::newRow("words") << ""
                           << ""
                           << "a cat"
                           << "";
  }
  void browsersDragsAreTaken() {
    QFETCH(QString, url);
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(QString, link);
    ClassifyPage page;
    page.show();
    QSignalSpy dropped(&page, &ClassifyPage::linkDropped);
    QSignalSpy pasted(&page, &ClassifyPage::pasted);
    QMimeData mime;
    if (!url.isEmpty()) mime.setUrls({QUrl(url)});
    if (!html.isEmpty()) mime.setHtml(html);
    if (!text.isEmpty()) mime.setText(text);
    const auto drop = [&] {
      QDragEnterEvent enter({1, 1}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
      QCoreApplication::sendEvent(&page, &enter);
      QDropEvent event({1, 1}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
      QCoreApplication::sendEvent(&page, &event);
    };
    drop();
    QCOMPARE(dropped.size(), link.isEmpty() ? 0 : 1);
    if (!link.isEmpty()) QCOMPARE(dropped.first().first().toUrl(), QUrl(link));
    mime.setImageData(levels().first());
    drop();
    QCOMPARE(pasted.size(), 1);  // the picture itself goes before any address
  }

  void spaceTogglesTheMap() {
    ClassifyPage page;
    page.resize(1200, 800);
    fill(page);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* view = page.findChild<ImageView*>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(!view->isLayerVisible());
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(view->isLayerVisible());
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(page.currentFile(), QString("/pictures/dog.jpg"));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestClassifyPage)
#include "test_classify_page.moc"
