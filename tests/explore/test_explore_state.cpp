#include "core/base/error.h"
#include "core/protocol/explore_link.h"
#include "core/protocol/network_json.h"
#include "core/scaling/families.h"
#include "tests/explore/page_parts.h"
#include "widgets/common/figure.h"
#include "widgets/common/number_format.h"
#include "widgets/common/quiet_label.h"
#include "widgets/explore/explore_page.h"
#include "widgets/explore/handout.h"
#include "widgets/explore/stage_table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace effnet;
using effnet::test::part;

namespace {

/// What the Explore page reads and gives away: saved networks, links, the hand-out.
class TestExploreState : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stateSurvivesAFile();
  void linksCarryTheState_data();
  void linksCarryTheState();
  void damagedLinksAreRefused_data();
  void damagedLinksAreRefused();
  void handoutSaysWhatThePageSays_data();
  void handoutSaysWhatThePageSays();
  void handoutIsWritten();
  void damagedStatesAreRefused_data();
  void damagedStatesAreRefused();
  void opensTheAnalysisOfTheCommandLine();
};

void TestExploreState::stateSurvivesAFile() {
  ExploreState state = stateOfPublished("efficientnet_b3");
  state.classes = 10;
  state.edited = familyBaseline("efficientnet");
  state.edited->stages[0].channels = 24;
  QVERIFY(exploreStateFromJson(toJson(state)) == state);
}

void TestExploreState::linksCarryTheState_data() {
  QTest::addColumn<int>("what");
  QTest::newRow("fresh") << 0;
  QTest::newRow("phi") << 1;
  QTest::newRow("published") << 2;
  QTest::newRow("edited, with a budget") << 3;
}

void TestExploreState::linksCarryTheState() {
  QFETCH(int, what);
  ExploreState state;
  if (what == 1) state.phi = 1.5;
  if (what >= 2) state = stateOfPublished("efficientnet_v2_b2");
  if (what == 3) {
    state.classes = 10;
    state.budget.megaMacs = 1234.5;
    state.edited = familyBaseline(state.family);
    state.edited->stages[0].channels = 24;
    state.convention = Convention::Flops;
  }
  const std::string link = linkOf(state);
  QVERIFY(isLink(link));
  QVERIFY2(stateOfLink(link) == state, link.c_str());
  if (what == 1) QCOMPARE(link, std::string("effnet:family=efficientnet&phi=1.5"));
  ExplorePage page;
  page.openLink(QString::fromStdString(link));
  QVERIFY(page.state() == state);
}

void TestExploreState::damagedLinksAreRefused_data() {
  QTest::addColumn<QByteArray>("link");
  for (const char* link :
       {"effnet:", "effnet:phi=1", "http://example.org", "effnet:family=vgg",
        "effnet:family=efficientnet&phi", "effnet:family=efficientnet&phi=much",
        "effnet:family=efficientnet&phi=1e99", "effnet:family=efficient%n", "effnet:family=efficientnet%",
        "effnet:family=efficientnet&mode=up", "effnet:family=efficientnet&baseline=7", "effnet:&&&",
        "effnet:family=efficientnet&=1"})
    QTest::newRow(link) << QByteArray(link);
  QTest::newRow("long") << QByteArray("effnet:family=efficientnet&phi=") + QByteArray(1 << 20, '1');
}

void TestExploreState::damagedLinksAreRefused() {
  QFETCH(QByteArray, link);
  QVERIFY_THROWS_EXCEPTION(Error, stateOfLink(link.toStdString()));
  ExplorePage page;
  const ExploreState before = page.state();
  page.openLink(QString::fromLatin1(link));
  QVERIFY(page.state() == before);
  QVERIFY(!page.findChild<QWidget*>("messageBanner")->isHidden());
}

void TestExploreState::handoutSaysWhatThePageSays_data() {
  QTest::addColumn<QString>("model");
  QTest::addColumn<int>("convention");
  for (const char* model : {"", "efficientnet_b7", "efficientnet_v2_s", "mobilenet_v2", "resnet50"})
    for (const Convention convention : {Convention::Macs, Convention::Flops, Convention::Timm})
      QTest::addRow("%s %d", *model ? model : "φ = 1.5", int(convention)) << model << int(convention);
}

/// Each number of the page's right side and each cell of its table stands in the hand-out, and no others do.
void TestExploreState::handoutSaysWhatThePageSays() {
  QFETCH(QString, model);
  QFETCH(int, convention);
  ExplorePage page;
  ExploreState state;
  if (model.isEmpty())
    state.phi = 1.5;
  else
    state = stateOfPublished(model.toStdString());
  state.convention = Convention(convention);
  page.setState(state);
  const QString text = handoutLines(page.state(), page.networks()).join(u'\n');
  for (const char* figure : {"params", "macs"}) {
    const QString exact = part<Figure>(page, figure)->toolTip();
    QVERIFY2(!exact.isEmpty() && text.contains(exact), qPrintable(exact));
  }
  QVERIFY(text.contains(part<QuietLabel>(page, "networkSize")->text()));
  const MemoryEstimate& memory = page.networks().scaled.analysis.memory;
  const QString needs = part<QuietLabel>(page, "needs")->text();
  for (const std::int64_t bytes : {memory.trainingPerImageFp32, memory.trainingFixed})
    QVERIFY2(text.contains(byteSize(bytes)) && needs.contains(byteSize(bytes)), qPrintable(needs));
  const QVector<QStringList> table = handoutTable(page.state(), page.networks());
  const auto* shown = part<StageTable>(page, "stageTable")->model();
  QCOMPARE(table.size(), 1 + shown->rowCount());
  for (int i = 0; i < table[0].size(); ++i) {
    int column = 0;
    while (column < shown->columnCount() &&
           shown->headerData(column, Qt::Horizontal).toString() != table[0][i])
      ++column;
    QVERIFY2(column < shown->columnCount(), qPrintable(table[0][i]));
    for (int row = 0; row < shown->rowCount(); ++row)
      QCOMPARE(table[1 + row][i], shown->index(row, column).data().toString());
  }
}

void TestExploreState::handoutIsWritten() {
  ExplorePage page;
  ExploreState state;
  state.phi = 1.5;
  page.setState(state);
  const QString text = handoutLines(page.state(), page.networks()).join(u'\n');
  QVERIFY(text.contains("effnet:family=efficientnet&phi=1.5"));
  QTemporaryDir folder;
  QString error;
  QVERIFY2(page.saveHandout(folder.filePath("page.pdf"), &error), qPrintable(error));
  QFile file(folder.filePath("page.pdf"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestExploreState::damagedStatesAreRefused_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("not JSON") << QByteArray("{\"family\":");
  QTest::newRow("an array") << QByteArray("[1,2]");
  QTest::newRow("no family") << QByteArray("{\"effnet_state\":1}");
  QTest::newRow("unknown family") << QByteArray("{\"effnet_state\":1,\"family\":\"vgg\"}");
  QTest::newRow("word for phi") << QByteArray(
      "{\"effnet_state\":1,\"family\":\"efficientnet\",\"phi\":\"much\"}");
  QTest::newRow("huge phi") << QByteArray("{\"effnet_state\":1,\"family\":\"efficientnet\",\"phi\":1e9}");
  QTest::newRow("no network") << QByteArray("{\"effnet_state\":1,\"family\":\"efficientnet\",\"phi\":39}");
  QTest::newRow("damaged baseline") << QByteArray(
      "{\"effnet_state\":1,\"family\":\"efficientnet\",\"baseline\":7}");
  QTest::newRow("deep") << QByteArray(100000, '[');
}

void TestExploreState::damagedStatesAreRefused() {
  QFETCH(QByteArray, text);
  QTemporaryDir folder;
  QFile file(folder.filePath("state.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(text);
  file.close();
  ExplorePage page;
  page.setState(stateOfPublished("efficientnet_b1"));
  page.openState(file.fileName());
  QVERIFY(page.state() == stateOfPublished("efficientnet_b1"));
  QVERIFY(!page.findChild<QWidget*>("messageBanner")->isHidden());
}

void TestExploreState::opensTheAnalysisOfTheCommandLine() {
  QTemporaryDir folder;
  QFile file(folder.filePath("analysis.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromStdString(toJson(analyzeCost(publishedModel("efficientnet_b5"))).dump()));
  file.close();
  ExplorePage page;
  page.openState(file.fileName());
  QCOMPARE(qlonglong(page.networks().scaled.analysis.totals.params), 30389784LL);
}

}  // namespace

QTEST_MAIN(TestExploreState)
#include "test_explore_state.moc"
