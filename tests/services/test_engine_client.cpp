#include "app/services/engine_client.h"
#include "app/services/folder_classifier.h"

#include <QSignalSpy>
#include <QTest>

namespace effnet {

class TestEngineClient : public QObject {
  Q_OBJECT

 private:
  static EngineCommand fake(const QString& mood = {}) {
    const QString program = qEnvironmentVariable("EFFNET_BIN") + QStringLiteral("/fake_engine");
    return {program, mood.isEmpty() ? QStringList() : QStringList{mood}, {}};
  }

  /// Collects the answers of one lane in the order of their arrival.
  struct Answers {
    QObject context;
    QList<EngineReply> replies;
    EngineClient::Handler handler() {
      return [this](const EngineReply& reply) { replies.append(reply); };
    }
  };

 private Q_SLOTS:
  void startsOnTheFirstRequestAndAnswers() {
    EngineClient client(fake());
    QCOMPARE(client.state(), EngineClient::State::NotStarted);
    Answers answers;
    const QByteArray picture(5'000'000, '\x07');
    client.send("look", "echo", Json{{"topk", 5}}, picture, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(client.state(), EngineClient::State::Ready);
    QCOMPARE(client.info().version, std::string("fake"));
    QVERIFY(answers.replies[0].ok());
    QCOMPARE(answers.replies[0].result["attachment"].get<qint64>(), 5'000'000);
    QCOMPARE(answers.replies[0].result["params"]["topk"].get<int>(), 5);
  }

  void picturesOfTheProgramAreReadHere() {
    EngineClient client(fake());
    FolderClassifier classifier(client);
    QSignalSpy failed(&classifier, &FolderClassifier::failed);
    QSignalSpy finished(&classifier, &FolderClassifier::finished);
    classifier.start({":/samples/nowhere.png"}, Json());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 1);
    // Another process, which was not asked, could not have known this.
    QCOMPARE(failed[0][1].toString(), QString("file_missing"));
  }

  void newestRequestWins() {
    EngineClient client(fake());
    Answers answers;
    for (int turn = 1; turn <= 5; ++turn) {
      const int delay = turn == 1 ? 500 : 20;  // the first is still under way when the others come
      client.send("look", "late", Json{{"ms", delay}, {"turn", turn}}, {}, &answers.context,
                  answers.handler());
      if (turn == 1) QTRY_COMPARE(client.state(), EngineClient::State::Ready);
    }
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(answers.replies[0].result["params"]["turn"].get<int>(), 5);
    client.send("look", "late", Json{{"ms", 1}, {"turn", 6}}, {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 2);
    QCOMPARE(answers.replies[1].result["params"]["turn"].get<int>(), 6);
  }

  void tellsWhatIsWaitedFor() {
    EngineClient client(fake());
    Answers answers;
    QSignalSpy answered(&client, &EngineClient::answered);
    client.send("look", "echo", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answered.size(), 1);
    client.send("folder", "late", Json{{"ms", 300}}, {}, &answers.context, answers.handler());
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
    client.send("slow", "late", Json{{"ms", 200}}, {}, &slow.context, slow.handler());
    client.send("quick", "echo", Json::object(), {}, &quick.context, quick.handler());
    QTRY_COMPARE(quick.replies.size(), 1);
    QCOMPARE(slow.replies.size(), 0);
    QTRY_COMPARE(slow.replies.size(), 1);
  }

  void cancelledRequestsStaySilent() {
    EngineClient client(fake());
    Answers answers;
    client.send("look", "late", Json{{"ms", 60'000}}, {}, &answers.context, answers.handler());
    QTRY_COMPARE(client.state(), EngineClient::State::Ready);
    client.cancel("look");
    client.send("look", "echo", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QVERIFY(answers.replies[0].ok());
  }

  void secondAnswerIsDropped() {
    EngineClient client(fake());
    Answers answers;
    client.send("look", "twice", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    client.send("look", "echo", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 2);
    QCOMPARE(answers.replies[0].result["turn"].get<int>(), 1);
    QVERIFY(answers.replies[1].result.contains("params"));
  }

  void engineErrorsKeepCodeAndDetail() {
    EngineClient client(fake());
    Answers answers;
    client.send("open", "refuse", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(answers.replies[0].errorCode, std::string("file_missing"));
    QCOMPARE(answers.replies[0].errorDetail, std::string("there is no such file"));
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
    client.send("look", method.toStdString(), Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(answers.replies[0].errorCode, std::string("engine_crashed"));
    QVERIFY(!answers.replies[0].errorDetail.empty());
    QVERIFY(states.contains(EngineClient::State::Crashed));
    client.send("look", "echo", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 2);
    QVERIFY(answers.replies[1].ok());
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
    client.send("look", "echo", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(answers.replies[0].errorCode, std::string("engine_missing"));
  }

  void missingProgramIsSaid() {
    EngineClient client({QStringLiteral("/nowhere/effnet-engine"), {}, {}});
    Answers answers;
    client.send("open", "echo", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(answers.replies[0].errorCode, std::string("engine_missing"));
    QVERIFY(answers.replies[0].errorDetail.find("/nowhere/effnet-engine") != std::string::npos);
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
    client.send("look", "deaf", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(client.state(), EngineClient::State::Ready);
    client.cancel("look");
    QTRY_COMPARE(client.state(), EngineClient::State::Crashed);
    client.send("look", "echo", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QVERIFY(answers.replies[0].ok());
  }

  void talkativeEngineIsDrained() {
    EngineClient client(fake());
    Answers answers;
    client.send("look", "talk", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QTRY_VERIFY(client.log().contains("number 19999"));
    QVERIFY(client.log().size() <= 16 * 1024);
  }

  void progressNamesItsLane() {
    EngineClient client(fake());
    Answers answers;
    QSignalSpy spy(&client, &EngineClient::progressed);
    client.send("folder", "progress", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), QString("folder"));
    QCOMPARE(spy[0][1].toDouble(), 3.0);
  }

  void goneContextHearsNothing() {
    EngineClient client(fake());
    bool called = false;
    {
      QObject context;
      client.send("look", "echo", Json::object(), {}, &context, [&](const EngineReply&) { called = true; });
    }
    Answers answers;
    client.send("other", "echo", Json::object(), {}, &answers.context, answers.handler());
    QTRY_COMPARE(answers.replies.size(), 1);
    QVERIFY(!called);
  }
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestEngineClient)
#include "test_engine_client.moc"
