#include "tests/journeys/journey.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/status_line.h"
#include "widgets/common/type_scale.h"
#include "widgets/explore/explore_page.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <algorithm>

namespace effnet {

/// What a lecture needs of the window: the page alone in large type, and links that open what was shown.
class TestLecture : public Journey {
  Q_OBJECT

 private:
  bool anyPanel() const {
    const auto panels = find<ExplorePage>()->findChildren<SidePanel*>();
    return std::ranges::any_of(panels, [](const SidePanel* panel) { return panel->isVisible(); });
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    qputenv("EFFNET_ENGINE", "/nonexistent/effnet-engine");
    open();
    window().resize(1400, 900);
    window().showPage(find<ExplorePage>());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
  }

  void cleanupTestCase() { close(); }

  void presentationShowsThePageAlone() {
    auto* bar = find<QWidget>("windowBar");
    QVERIFY(bar->isVisible() && anyPanel());
    const double before = typeScale();
    QTest::keyClick(&window(), Qt::Key_F11);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!anyPanel() && !window().statusLine()->isVisible());
    QVERIFY(window().isFullScreen());
    QVERIFY(typeScale() > 1.3 * before);
    const double lecture = typeScale();
    QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(typeScale() > lecture);
    QTest::keyClick(&window(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qAbs(typeScale() - lecture) < 1e-9);
    QTest::keyClick(&window(), Qt::Key_Escape);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(anyPanel() && window().statusLine()->isVisible() && !window().isFullScreen());
    QCOMPARE(typeScale(), before);
  }

  void typeGrowsAtTheDesk() {
    const int small = find<ExplorePage>()->fontMetrics().height();
    for (int step = 0; step < 4; ++step) QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(find<ExplorePage>()->fontMetrics().height() > small);
    QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(find<ExplorePage>()->fontMetrics().height(), small);
  }

  /// The link that the page gives, opened as the program's argument or another window's is.
  void copiedLinkOpens() {
    auto* page = find<ExplorePage>();
    ExploreState state;
    state.family = "efficientnet_v2";
    state.phi = 1.7;
    state.classes = 10;
    page->setState(state);
    for (QAction* action : page->findChildren<QAction*>())
      if (action->text() == "As a link") action->trigger();
    const QString link = QGuiApplication::clipboard()->text();
    QVERIFY2(link.startsWith("effnet:"), qPrintable(link));
    page->setState(ExploreState{});
    QVERIFY(page->state() != state);
    application_->open({link});
    QVERIFY(page->state() == state);
    application_->open({"effnet:family=efficientnet&phi=1.5"});
    QCOMPARE(page->state().phi, 1.5);
    application_->open({"effnet:family=nonsense"});
    QCOMPARE(page->state().phi, 1.5);
    QVERIFY(isTold("nonsense") || isTold("link"));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestLecture)
#include "test_lecture.moc"
