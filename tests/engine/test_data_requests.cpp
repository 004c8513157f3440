#include "core/protocol/requests.h"
#include "core/protocol/train_config.h"
#include "tests/engine/served.h"
#include "tests/training/stored_data.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;
using effnet::test::Served;

/// The requests of `serve` about data sets and their augmentation.
class TestDataRequests : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void inspect();
  void inspectSplits();
  void inspectRefuses();
  void preview_data();
  void preview();
  void previewRefuses_data();
  void previewRefuses();

 private:
  QTemporaryDir folder_;
  Served served_;
};

namespace {

QByteArray picture(int size) {
  QTemporaryDir folder;
  const auto file = std::filesystem::path(folder.path().toStdString()) / "a.bmp";
  writePicture(file, size, 200, 40, 90);
  QFile source(file.c_str());
  return source.open(QFile::ReadOnly) ? source.readAll() : QByteArray();
}

std::vector<QImage> decoded(const Json& result) {
  std::vector<QImage> images;
  for (const auto& each : result.at("pictures"))
    images.push_back(QImage::fromData(QByteArray::fromBase64(each.get<std::string>().c_str()), "JPEG"));
  return images;
}

}  // namespace

void TestDataRequests::inspect() {
  const std::filesystem::path root = folder_.path().toStdString();
  writeIdx(root / "idx", 9);
  const Json answer = served_.ask(InspectDataRequest::kMethod,
                                  {{"data", (root / "idx").string()}, {"decode", true}, {"samples", 1}});
  QVERIFY2(answer.contains("result"), answer.dump().c_str());
  const Json& result = answer["result"];
  QCOMPARE(result["kind"], Json("idx"));
  QCOMPARE(result["train"].size(), std::size_t{3});
  QCOMPARE(result["samples"].size(), std::size_t{3});
  QCOMPARE(result["sizes"]["width"]["max"], Json(4));
  QCOMPARE(result["damaged"], Json::array());
  const auto png = QByteArray::fromBase64(result["samples"][0]["png"].get<std::string>().c_str());
  QCOMPARE(QImage::fromData(png, "PNG").size(), QSize(4, 6));
}

void TestDataRequests::inspectSplits() {
  const std::filesystem::path root = folder_.path().toStdString();
  for (const char* label : {"ants", "bees"})
    for (int i = 0; i < 10; ++i)
      writePicture(root / "insects" / label / (std::to_string(i) + ".bmp"), 32, i, 40, 90);
  const auto validated = [&](const Json& more) {
    Json params{{"data", (root / "insects").string()}};
    params.update(more);
    const Json answer = served_.ask(InspectDataRequest::kMethod, params);
    return answer.contains("result") ? answer["result"]["val"][0]["images"].get<int>() : -1;
  };
  QCOMPARE(validated(Json::object()), 2);
  QCOMPARE(validated({{"val_fraction", 0.5}, {"seed", 3}}), 5);
  QCOMPARE(validated({{"val_fraction", 7}}), -1);
}

void TestDataRequests::inspectRefuses() {
  const Json answer = served_.ask(InspectDataRequest::kMethod, {{"data", "/nowhere"}});
  QCOMPARE(answer["error"]["data"]["code"], Json("data_missing"));
}

void TestDataRequests::preview_data() {
  QTest::addColumn<std::string>("recipe");
  QTest::addColumn<std::string>("augment");
  QTest::addColumn<int>("epoch");
  QTest::addColumn<int>("size");
  QTest::newRow("light") << std::string("finetune") << std::string("light") << 0 << 96;
  QTest::newRow("autoaugment") << std::string("paper") << std::string("autoaugment") << 349 << 96;
  QTest::newRow("progressive begins small")
      << std::string("progressive") << std::string("randaugment") << 0 << 48;
}

void TestDataRequests::preview() {
  QFETCH(std::string, recipe);
  QFETCH(std::string, augment);
  QFETCH(int, epoch);
  QFETCH(int, size);
  TrainConfig config = recipeDefaults(recipe);
  config.augment = parseWord<AugmentPolicy>(augment, "augment");
  config.resolution = 96;
  config.firstResolution = 48;
  const Json params{{"config", toJson(config)}, {"epoch", epoch}, {"count", 4}, {"seed", 3}};
  const Json answer = served_.ask(AugmentRequest::kMethod, params, picture(64));
  QVERIFY2(answer.contains("result"), answer.dump().c_str());
  QCOMPARE(answer["result"]["size"], Json(size));
  const auto images = decoded(answer["result"]);
  QCOMPARE(images.size(), std::size_t{4});
  for (const auto& image : images) QCOMPARE(image.size(), QSize(size, size));
  QVERIFY(images[0] != images[1]);
  // The same seed draws the same.
  QCOMPARE(served_.ask(AugmentRequest::kMethod, params, picture(64))["result"], answer["result"]);
}

void TestDataRequests::previewRefuses_data() {
  QTest::addColumn<QByteArray>("params");
  QTest::addColumn<QByteArray>("image");
  QTest::newRow("no picture") << QByteArray("{}") << QByteArray();
  QTest::newRow("a text") << QByteArray("{}") << QByteArray("hello");
  QTest::newRow("an epoch beyond") << QByteArray(R"({"epoch":10000})") << picture(8);
  QTest::newRow("thousands") << QByteArray(R"({"count":100000})") << picture(8);
  QTest::newRow("unknown recipe") << QByteArray(R"({"recipe":"magic"})") << picture(8);
  QTest::newRow("nonsense sizes") << QByteArray(R"({"config":{"resolution":-7}})") << picture(8);
  QTest::newRow("a vast size") << QByteArray(R"({"config":{"resolution":2000000}})") << picture(8);
  QTest::newRow("wrong type") << QByteArray(R"({"count":"four"})") << picture(8);
}

void TestDataRequests::previewRefuses() {
  QFETCH(QByteArray, params);
  QFETCH(QByteArray, image);
  const Json answer = served_.ask(AugmentRequest::kMethod, Json::parse(params.toStdString()), image);
  QVERIFY2(answer.contains("error"), answer.dump().c_str());
}

QTEST_GUILESS_MAIN(TestDataRequests)
#include "test_data_requests.moc"
