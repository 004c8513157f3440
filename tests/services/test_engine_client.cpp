#include "app/services/engine_client.h"
#include "app/services/folder_classifier.h"
#include "app/services/open_model.h"
#include "core/protocol/field_writer.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

namespace effnet {

/// What the fake engine answers to whatever it is asked.
struct FakeReply {
  Json params = {};
  int attachment = 0;
  int turn = 0;

  template <class V>
  void fields(V& v) {
    v.optional("params", params, "as they came");
    v.optional("attachment", attachment, "bytes");
    v.optional("turn", turn, "which answer this is");
  }
};

/// The method says how the fake engine behaves.
struct FakeRequest {
  using Reply = FakeReply;

  std::string kMethod;
  int ms = 0;
  int turn = 0;

  template <class V>
  void fields(V& v) {
    v.optional("ms", ms, "until it answers");
    v.optional("turn", turn, "to be sent back");
  }
};

class TestEngineClient : public QObject {
  Q_OBJECT

 private:
  static EngineCommand fake(const QString& mood = {}) {
    const QString program = qEnvironmentVariable("EFFNET_BIN") + QStringLiteral("/fake_engine");
    return {program, mood.isEmpty() ? QStringList() : QStringList{mood}, {}};
  }

  /// Collects what comes of calls in the order of its arrival.
  struct Answers {
    QObject context;
    QList<FakeReply> replies;
    QList<Error> errors;

    EngineCall* of(EngineClient& client, const QString& lane, const FakeRequest& request,
                   const QByteArray& attachment = {}) {
      return client.call(lane, request, attachment)
          ->then(&context, [this](const FakeReply& reply) { replies.append(reply); })
          ->otherwise(&context, [this](const Error& error) { errors.append(error); });
    }
  };

  /// How many the engine holds.
  static int openNetworks(EngineClient& client, Answers& answers) {
    answers.replies.clear();
    answers.of(client, "count", {"open"});
    return QTest::qWaitFor([&] { return !answers.replies.isEmpty(); }) ? answers.replies.first().turn : -1;
  }

 private Q_SLOTS:
  void startsOnTheFirstRequestAndAnswers() {
    EngineClient client(fake());
    QCOMPARE(client.state(), EngineClient::State::NotStarted);
    Answers answers;
    const QByteArray picture(5'000'000, '\x07');
    answers.of(client, "look", {"echo", 0, 5}, picture);
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(client.state(), EngineClient::State::Ready);
    QCOMPARE(client.info().version, std::string("fake"));
    QCOMPARE(answers.replies[0].attachment, 5'000'000);
    QCOMPARE(answers.replies[0].params["turn"].get<int>(), 5);
  }

  void picturesOfTheProgramAreReadHere() {
    EngineClient client(fake());
    FolderClassifier classifier(client);
    QSignalSpy failed(&classifier, &FolderClassifier::failed);
    QSignalSpy finished(&classifier, &FolderClassifier::finished);
    classifier.start({":/samples/nowhere.png"}, 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 1);
    // Another process, which was not asked, could not have known this.
    QCOMPARE(failed[0][1].toString(), QString("file_missing"));
  }

  void longWorkGoesOnInTheNextEngine() {
    EngineClient client(fake());
    FolderClassifier classifier(client);
    QSignalSpy answered(&classifier, &FolderClassifier::answered);
    QSignalSpy failed(&classifier, &FolderClassifier::failed);
    QSignalSpy finished(&classifier, &FolderClassifier::finished);
    QSignalSpy ready(&client, &EngineClient::ready);
    classifier.start({"/a", "/b", "/c"}, 1);
    QTRY_COMPARE(ready.size(), 2);
    QVERIFY(classifier.interrupted() && classifier.busy());
    QCOMPARE(answered.size(), 1);
    classifier.resume(2);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 3);
    QCOMPARE(answered.size(), 3);
    QCOMPARE(answered[1][0].toString(), QString("/b"));
    QCOMPARE(failed.size(), 0);
  }

  void newestRequestWins() {
    EngineClient client(fake());
    Answers answers;
    for (int turn = 1; turn <= 5; ++turn) {
      const int delay = turn == 1 ? 500 : 20;  // the first is still under way when the others come
      answers.of(client, "look", {"late", delay, turn});
      if (turn == 1) QTRY_COMPARE(client.state(), EngineClient::State::Ready);
    }
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(answers.replies[0].params["turn"].get<int>(), 5);
    answers.of(client, "look", {"late", 1, 6});
    QTRY_COMPARE(answers.replies.size(), 2);
    QCOMPARE(answers.replies[1].params["turn"].get<int>(), 6);
  }

  void tellsWhatIsWaitedFor() {
    EngineClient client(fake());
    Answers answers;
    QSignalSpy answered(&client, &EngineClient::answered);
    answers.of(client, "look", {"echo"});
    QTRY_COMPARE(answered.size(), 1);
    answers.of(client, "folder", {"late", 300});
    QCOMPARE(client.methodsBeside("measure"), QStringList("late"));
    QCOMPARE(client.methodsBeside("folder"), QStringList());
    client.cancel("folder");
    // Told of a cancelled request, too, although its answer is not wanted any more.
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered[1][0].toString(), QString("folder"));
    QCOMPARE(client.methodsBeside("measure"), QStringList());
    QCOMPARE(answers.replies.size(), 1);
  }

  void lanesDoNotDisturbEachOther() {
    EngineClient client(fake());
    Answers slow;
    Answers quick;
    slow.of(client, "slow", {"late", 200});
    quick.of(client, "quick", {"echo"});
    QTRY_COMPARE(quick.replies.size(), 1);
    QCOMPARE(slow.replies.size(), 0);
    QTRY_COMPARE(slow.replies.size(), 1);
  }

  void cancelledRequestsStaySilent() {
    EngineClient client(fake());
    Answers answers;
    answers.of(client, "look", {"late", 60'000});
    QTRY_COMPARE(client.state(), EngineClient::State::Ready);
    client.cancel("look");
    answers.of(client, "look", {"echo"});
    QTRY_COMPARE(answers.replies.size(), 1);
  }

  void secondAnswerIsDropped() {
    EngineClient client(fake());
    Answers answers;
    answers.of(client, "look", {"twice"});
    QTRY_COMPARE(answers.replies.size(), 1);
    answers.of(client, "look", {"echo"});
    QTRY_COMPARE(answers.replies.size(), 2);
    QCOMPARE(answers.replies[0].turn, 1);
    QVERIFY(!answers.replies[1].params.is_null());
  }

  void engineErrorsKeepCodeAndDetail() {
    EngineClient client(fake());
    Answers answers;
    answers.of(client, "open", {"refuse"});
    QTRY_COMPARE(answers.errors.size(), 1);
    QCOMPARE(answers.errors[0].code(), std::string("file_missing"));
    QCOMPARE(answers.errors[0].detail(), std::string("there is no such file"));
  }

  void survivesTheEnginesEnd_data() {
    QTest::addColumn<QString>("method");
    for (const char* method : {"crash", "leave", "garbage", "huge", "no json"})
      QTest::newRow(method) << method;
  }
  void survivesTheEnginesEnd() {
    QFETCH(QString, method);
    EngineClient client(fake());
    Answers answers;
    QList<EngineClient::State> states;
    connect(&client, &EngineClient::stateChanged, this,
            [&](EngineClient::State state, const QString&) { states.append(state); });
    answers.of(client, "look", {method.toStdString()});
    QTRY_COMPARE(answers.errors.size(), 1);
    QCOMPARE(answers.errors[0].code(), std::string("engine_crashed"));
    QVERIFY(!answers.errors[0].detail().empty());
    QVERIFY(states.contains(EngineClient::State::Crashed));
    answers.of(client, "look", {"echo"});
    QTRY_COMPARE(answers.replies.size(), 1);
  }

  void givesUpAfterThreeCrashesInARow() {
    EngineClient client(fake("dies"));
    QString detail;
    connect(&client, &EngineClient::stateChanged, this,
            [&](EngineClient::State, const QString& why) { detail = why; });
    client.start();
    QTRY_COMPARE(client.state(), EngineClient::State::Failed);
    QVERIFY2(detail.contains("cannot load libtorch.so"), qPrintable(detail));
    Answers answers;
    answers.of(client, "look", {"echo"});
    QTRY_COMPARE(answers.errors.size(), 1);
    QCOMPARE(answers.errors[0].code(), std::string("engine_unstable"));
  }

  void missingProgramIsSaid() {
    EngineClient client({QStringLiteral("/nowhere/effnet-engine"), {}, {}});
    Answers answers;
    answers.of(client, "open", {"echo"});
    QTRY_COMPARE(answers.errors.size(), 1);
    QCOMPARE(answers.errors[0].code(), std::string("engine_missing"));
    QVERIFY(answers.errors[0].detail().find("/nowhere/effnet-engine") != std::string::npos);
    QCOMPARE(client.state(), EngineClient::State::Failed);
  }

  void anotherProtocolIsRefused() {
    EngineClient client(fake("other-version"));
    client.start();
    QTRY_COMPARE(client.state(), EngineClient::State::Failed);
  }

  void deafEngineIsRestarted() {
    EngineClient client(fake());
    client.setPatience(std::chrono::milliseconds(50));
    Answers answers;
    answers.of(client, "look", {"deaf"});
    QTRY_COMPARE(client.state(), EngineClient::State::Ready);
    client.cancel("look");
    QTRY_COMPARE(client.state(), EngineClient::State::Crashed);
    answers.of(client, "look", {"echo"});
    QTRY_COMPARE(answers.replies.size(), 1);
  }

  void talkativeEngineIsDrained() {
    EngineClient client(fake());
    Answers answers;
    answers.of(client, "look", {"talk"});
    QTRY_COMPARE(answers.replies.size(), 1);
    QTRY_VERIFY(client.log().contains("number 19999"));
    QVERIFY(client.log().size() <= 16 * 1024);
  }

  void callTellsItsProgressAndItsEnd() {
    EngineClient client(fake());
    Answers answers;
    EngineCall* call = answers.of(client, "folder", {"progress"});
    QSignalSpy progressed(call, &EngineCall::progressed);
    QSignalSpy ended(call, &EngineCall::ended);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(answers.replies.size(), 1);
    QCOMPARE(progressed.size(), 1);
    QCOMPARE(progressed[0][0].toDouble(), 3.0);
    QCOMPARE(progressed[0][2].toDouble(), 2.0);
  }

  void silentEngineIsSaidAndEnded() {
    EngineClient client(fake("pings"));
    client.setSilence(std::chrono::milliseconds(60), std::chrono::milliseconds(400));
    QSignalSpy silent(&client, &EngineClient::silent);
    Answers answers;
    answers.of(client, "look", {"late", 300});
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(silent.size(), 0);  // slow, but alive
    answers.of(client, "look", {"freeze"});
    answers.of(client, "other", {"late", 60'000});
    QTRY_COMPARE(silent.size(), 1);
    QVERIFY(silent[0][0].toBool());
    QCOMPARE(answers.errors.size(), 0);
    QTRY_COMPARE(answers.errors.size(), 2);
    QCOMPARE(answers.errors[0].code(), std::string("engine_crashed"));
    answers.of(client, "look", {"echo"});
    QTRY_COMPARE(answers.replies.size(), 2);
  }

  void openModelClosesWhatItOpened() {
    EngineClient client(fake());
    Answers answers;
    {
      OpenModel first(client);
      QSignalSpy opened(&first, &OpenModel::opened);
      first.open({.source = "a"});
      QTRY_COMPARE(opened.size(), 1);
      QCOMPARE(first.model()->name, std::string("a"));
      first.open({.source = "missing"});
      QSignalSpy failed(&first, &OpenModel::failed);
      QTRY_COMPARE(failed.size(), 1);
      QVERIFY(first.isOpen());
      first.open({.source = "b"});
      QTRY_COMPARE(opened.size(), 2);
      QCOMPARE(openNetworks(client, answers), 1);
    }
    QCOMPARE(openNetworks(client, answers), 0);
  }

  void cancelledOpeningsLeaveNothing() {
    EngineClient client(fake());
    Answers answers;
    OpenModel model(client);
    for (int i = 0; i < 50; ++i) {
      model.open({.source = "same"});
      if (i % 3 == 0) answers.of(client, "look", {"echo"});  // the request is on its way
      if (i % 3 == 0) QTRY_COMPARE(answers.replies.size(), 1);
      answers.replies.clear();
      if (i % 2 == 0) model.close();
      if (i % 5 == 0) std::make_unique<OpenModel>(client)->open({.source = "same"});
    }
    model.open({.source = "same"});
    QTRY_VERIFY(model.isOpen() && !model.isOpening());
    QTRY_COMPARE(openNetworks(client, answers), 1);
  }

  void openModelReturnsWithTheNextEngine() {
    EngineClient client(fake());
    Answers answers;
    OpenModel model(client);
    QSignalSpy opened(&model, &OpenModel::opened);
    QSignalSpy lost(&model, &OpenModel::lost);
    QSignalSpy failed(&model, &OpenModel::failed);
    model.open({.source = "a"});
    QTRY_COMPARE(opened.size(), 1);
    answers.of(client, "look", {"crash"});
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(model.model()->name, std::string("a"));
    model.open({.source = "crash"});  // tried once more, then what was open before comes back
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(client.state(), EngineClient::State::Failed);  // the third crash within a minute
    client.restart();
    QTRY_COMPARE(opened.size(), 3);
    QCOMPARE(model.model()->name, std::string("a"));
  }

  void callEndsOnceHoweverItEnds() {
    EngineClient client(fake());
    Answers answers;
    QSignalSpy replaced(answers.of(client, "look", {"late", 60'000}), &EngineCall::ended);
    QSignalSpy waiting(answers.of(client, "look", {"late", 60'000}), &EngineCall::ended);
    QCOMPARE(replaced.size(), 1);  // it waited for the engine's start, and was replaced
    EngineCall* last = answers.of(client, "other", {"late", 60'000});
    QSignalSpy cancelled(last, &EngineCall::ended);
    last->cancel();
    QCOMPARE(cancelled.size(), 1);
    QTRY_COMPARE(client.state(), EngineClient::State::Ready);
    QSignalSpy failed(answers.of(client, "third", {"crash"}), &EngineCall::ended);
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(waiting.size(), 1);  // the engine took it along
    QCOMPARE(answers.errors.size(), 2);
    QCOMPARE(answers.replies.size(), 0);
  }

  void goneContextHearsNothing() {
    EngineClient client(fake());
    bool called = false;
    {
      QObject context;
      client.call("look", FakeRequest{"echo"})->then(&context, [&](const FakeReply&) { called = true; });
    }
    Answers answers;
    answers.of(client, "other", {"echo"});
    QTRY_COMPARE(answers.replies.size(), 1);
    QVERIFY(!called);
  }
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestEngineClient)
#include "test_engine_client.moc"
