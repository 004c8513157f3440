#include "core/base/error.h"
#include "core/protocol/kept_answers.h"
#include "core/protocol/start_choice.h"
#include "core/scaling/families.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <filesystem>

using namespace effnet;

/// Which run is better on the same pictures, and which network to start from.
class TestRanking : public QObject {
  Q_OBJECT

 private:
  static std::filesystem::path keep(const QTemporaryDir& folder, const char* name, int wrong, int from,
                                    int images = 100) {
    const std::filesystem::path run = folder.filePath(name).toStdString();
    std::filesystem::create_directories(run);
    std::vector<KeptAnswer> answers;
    for (int i = 0; i < images; ++i)
      answers.push_back({"a, \"b\"\n" + std::to_string(i), 0, i >= from && i < from + wrong ? 1 : 0});
    writeKeptAnswers({run}, answers, {"yes, it is", "no"});
    return run;
  }

 private Q_SLOTS:
  void sayWhoIsTied() {
    QTemporaryDir folder;
    const auto best = keep(folder, "best", 5, 0);
    const auto tied = keep(folder, "tied", 8, 0);  // the same five, and three more
    const auto behind = keep(folder, "behind", 30, 50);
    const auto others = keep(folder, "others", 1, 0, 40);  // other pictures: no comparison
    const auto none = std::filesystem::path(folder.filePath("none").toStdString());
    const auto found = standings({best, tied, behind, others, none});
    QCOMPARE(found.size(), std::size_t{3});
    QVERIFY(found.at(best).best && !found.at(best).tied);
    QVERIFY(found.at(tied).tied && !found.at(tied).best);
    QVERIFY(!found.at(behind).tied && found.at(behind).p < 0.05);
    QCOMPARE(found.at(best).runs, 3);
    QCOMPARE(found.at(best).images, 100);
  }

  /// McNemar's exact p of 1 against 8 is 0.0390625 (2 · Σ C(9, k) / 2⁹ for k ≤ 1).
  void isMcNemars() {
    QTemporaryDir folder;
    const auto first = keep(folder, "first", 1, 0);
    const auto second = keep(folder, "second", 8, 10);
    const auto found = standings({first, second});
    QCOMPARE(found.at(second).p, 0.0390625);
    QVERIFY(!found.at(second).tied);
  }

  void aDamagedTableSaysNothing() {
    QTemporaryDir folder;
    const auto first = keep(folder, "first", 1, 0);
    const auto second = keep(folder, "second", 2, 0);
    QFile file(QString::fromStdString((second / "answers.csv").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("file,right\na,perhaps\n");
    file.close();
    QVERIFY_EXCEPTION_THROWN(readRightByFile(second / "answers.csv"), Error);
    QVERIFY(standings({first, second}).empty());
  }

  static Measurement timed(const char* model, double milliseconds) {
    const Analysis analysis = analyzeCost(publishedModel(model));
    Measurement measured;
    measured.model = model;
    measured.family = analysis.spec.family;
    measured.depth = analysis.spec.depth;
    measured.width = analysis.spec.width;
    measured.resolution = analysis.spec.resolution;
    measured.params = analysis.totals.params;
    measured.macs = analysis.totals.macs;
    measured.machine = "here";
    measured.device = "cpu";
    measured.threads = 2;
    measured.minMs = measured.meanMs = measured.medianMs = measured.p90Ms = milliseconds;
    return measured;
  }

  void recommendsWhatThisMachineTrains() {
    const auto nowhere = [](const KnownWeights&) { return std::string(); };
    StartQuestion question;
    question.images = 200;
    question.measured = {timed("efficientnet_b0", 20)};
    const auto choices = startChoices(question, nowhere);
    QVERIFY(!choices.empty());
    QVERIFY(choices.front().recommended);
    QVERIFY(choices.front().milliseconds && !choices.front().weights->url.empty());
    for (const StartChoice& each : choices)
      if (each.trainingSeconds && *each.trainingSeconds <= question.patienceMinutes * 60 &&
          each.broken.empty())
        QVERIFY(each.top1 <= choices.front().top1);
    // More pictures: a network that costs less.
    question.images = 20'000;
    QVERIFY(startChoices(question, nowhere).front().macs <= 1'000'000'000);
  }

  void keepsTheBudget() {
    const auto nowhere = [](const KnownWeights&) { return std::string(); };
    StartQuestion question;
    question.images = 200;
    question.measured = {timed("efficientnet_b0", 20)};
    question.budget.milliseconds = 12;
    const auto choices = startChoices(question, nowhere);
    QVERIFY(choices.front().recommended);
    QVERIFY(*choices.front().milliseconds <= 12);
    // Memory of an answer, weights included.
    question.budget = {};
    const auto all = startChoices(question, nowhere);
    question.budget.inference = 4 * all.front().params;  // its weights alone fill that
    const auto smaller = startChoices(question, nowhere);
    QVERIFY(smaller.front().recommended && smaller.front().broken.empty());
    QVERIFY(smaller.front().params < all.front().params);
    question.budget = {};
    question.budget.milliseconds = 1e-6;
    const auto none = startChoices(question, nowhere);
    QVERIFY(none.empty() || !none.front().recommended);
  }

  void whatIsHereIsOffered() {
    StartQuestion question;
    question.images = 200;
    const auto choices = startChoices(question, [](const KnownWeights& known) {
      return known.model == "resnet18" ? "/weights/" + known.name : std::string();
    });
    QVERIFY(choices.front().recommended);
    QVERIFY(!choices.front().milliseconds);  // nothing was timed: nothing is claimed
    QVERIFY(std::ranges::any_of(choices, [](const StartChoice& each) { return !each.file.empty(); }));
  }
};

QTEST_GUILESS_MAIN(TestRanking)
#include "test_ranking.moc"
