#include "tests/journeys/journey.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/common/status_line.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <csignal>

namespace effnet {

/// An engine that dies or hangs under the window: nothing that it said is lost, and the window says so.
class TestEngineEnd : public Journey {
  Q_OBJECT

  /// The window's engine; 0 while there is none.
  static qint64 engine() {
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
      QFile stat("/proc/" + entry + "/stat");
      if (!entry.at(0).isDigit() || !stat.open(QFile::ReadOnly)) continue;
      const QByteArray text = stat.readAll();
      const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
      if (fields.value(1).toLongLong() == QCoreApplication::applicationPid() && fields.value(0) != "Z" &&
          text.contains("(effnet-engine)"))
        return entry.toLongLong();
    }
    return 0;
  }

  QStringList drawn() const {
    QStringList found;
    for (QDirIterator files(shapes_, {"*.png", "*.jpg"}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();)
      found.append(files.next());
    found.sort();
    return found;
  }

  int labelled() const {
    const auto* model = find<FilmStrip>("filmStrip")->model();
    int count = 0;
    for (int row = 0; row < model->rowCount(); ++row)
      if (!model->index(row, 0).data(FilmStripModel::LabelRole).toString().isEmpty()) ++count;
    return count;
  }

  /// Whether the status line does.
  bool says(const char* word) const {
    for (const auto* label : find<StatusLine>()->findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(word)) return true;
    return false;
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    drawShapes();
    open();
    auto* page = find<ClassifyPage>();
    page->openFiles(drawn());
    QTRY_VERIFY_WITH_TIMEOUT(page->isAnswered(), 60'000);
  }
  void cleanupTestCase() { close(); }

  void answersSurviveADeadEngine() {
    const int pictures = static_cast<int>(drawn().size());
    QTRY_COMPARE(find<FilmStrip>("filmStrip")->model()->rowCount(), pictures);
    find<QPushButton>("classifyAll")->click();
    QTRY_VERIFY_WITH_TIMEOUT(says("Pictures classified"), 60'000);
    QCOMPARE(labelled(), pictures);
    const qint64 before = engine();
    QVERIFY(before > 0);
    ::kill(static_cast<pid_t>(before), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(isTold("stopped"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(says("Opened"), 60'000);  // in place of how many were classified
    QVERIFY(engine() > 0 && engine() != before && !isTold("stopped"));
    QCOMPARE(labelled(), pictures);
    QTRY_VERIFY_WITH_TIMEOUT(find<ClassifyPage>()->isAnswered(), 60'000);
  }

  void hungEngineIsSaid() {
    auto* page = find<ClassifyPage>();
    auto* strip = find<FilmStrip>("filmStrip");
    const qint64 before = engine();
    ::kill(static_cast<pid_t>(before), SIGSTOP);
    strip->setCurrentIndex(strip->model()->index(3, 0));
    QTRY_VERIFY_WITH_TIMEOUT(isTold("does not answer"), 5'000);
    Q_EMIT page->engineRestartRequested();
    QTRY_VERIFY_WITH_TIMEOUT(engine() > 0 && engine() != before, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(page->isAnswered(), 60'000);
    QVERIFY(!isTold("does not answer"));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestEngineEnd)
#include "test_engine_end.moc"
