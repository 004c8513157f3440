#include "core/base/csv_reader.h"
#include "core/base/error.h"
#include "core/base/rng.h"
#include "core/dataset/dataset.h"
#include "core/dataset/dataset_report.h"
#include "core/dataset/idx_header.h"
#include "core/dataset/labelled_data.h"
#include "core/dataset/sample_image.h"
#include "core/protocol/voc_annotation.h"
#include "core/training/trainer.h"
#include "tests/training/stored_data.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;
namespace fs = std::filesystem;
using Words = std::vector<std::string>;

/// Data sets that are no folders of classes.
class TestDatasetKinds : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void kinds_data();
  void kinds();
  void damage_data();
  void damage();
  void refusals_data();
  void refusals();
  void tables_data();
  void tables();
  void annotations_data();
  void annotations();
  void headers_data();
  void headers();
  void duplicateRecords();
  void everyKindIsOfUse_data();
  void everyKindIsOfUse();
  void report();
  void raccoon();
};

namespace {

using Write = void (*)(const fs::path&);

/// Every kind with a few pictures.
const std::map<std::string, Write> kWriters{
    {"csv", [](const fs::path& folder) { writeTable(folder); }},
    {"folder", [](const fs::path& folder) { writeTwoClasses(folder, 6); }},
    {"cifar10", [](const fs::path& folder) { writeCifar10(folder, 8); }},
    {"cifar100", [](const fs::path& folder) { writeCifar100(folder, 8); }},
    {"idx", [](const fs::path& folder) { writeIdx(folder, 9); }},
    {"voc", [](const fs::path& folder) { writeVoc(folder, 3); }},
    {"tar", [](const fs::path& folder) { writeShards(folder, 6); }}};

fs::path rootOf(const QTemporaryDir& folder) {
  return folder.path().toStdString();
}

Dataset scan(const fs::path& data) {
  return scanDataset({data, {}, 0.25, 0});
}

/// Readable or refused, nothing else.
void readAll(const Dataset& dataset) {
  for (const auto* part : {&dataset.train, &dataset.val, &dataset.test}) {
    for (const auto& sample : *part) {
      try {
        const auto picture = readSampleImage(sample);
        QCOMPARE(picture.channels(), 3);
        QVERIFY(picture.total() > 0);
      } catch (const Error&) {
        continue;
      }
    }
  }
}

}  // namespace

void TestDatasetKinds::kinds_data() {
  QTest::addColumn<std::string>("writer");
  QTest::addColumn<std::string>("kind");
  QTest::addColumn<Words>("labels");
  QTest::addColumn<QList<int>>("counts");
  QTest::addColumn<QList<int>>("pixel");
  const auto row = [](const char* writer, const char* kind, Words labels, QList<int> counts,
                      QList<int> pixel) {
    QTest::newRow(writer) << std::string(writer) << std::string(kind) << labels << counts << pixel;
  };
  row("csv", "csv", {"9", "10"}, {8, 2, 2}, {});
  row("cifar10", "cifar", {"3", "7"}, {6, 2, 2}, {200, 100, 50});
  row("cifar100", "cifar", {"apple", "bear"}, {6, 2, 0}, {200, 100, 50});
  row("idx", "idx", {"0", "1", "2"}, {6, 3, 3}, {11, 11, 11});
  row("voc", "voc", {"cat", "dog"}, {4, 2, 0}, {});
  row("tar", "folder", {"cold", "warm"}, {12, 4, 0}, {});
}

void TestDatasetKinds::kinds() {
  QFETCH(std::string, writer);
  QFETCH(std::string, kind);
  QFETCH(Words, labels);
  QFETCH(QList<int>, counts);
  QFETCH(QList<int>, pixel);
  QTemporaryDir folder;
  kWriters.at(writer)(rootOf(folder));
  const auto dataset = scan(rootOf(folder));
  QCOMPARE(std::string(wordOf(dataset.kind)), kind);
  QCOMPARE(dataset.labels, labels);
  QCOMPARE((QList<int>{int(dataset.train.size()), int(dataset.val.size()), int(dataset.test.size())}),
           counts);
  QVERIFY(scan(rootOf(folder)).val == dataset.val);
  readAll(dataset);
  if (pixel.isEmpty()) return;
  // The second picture's last pixel: records are counted, and planes are told from pixels.
  const auto all = dataset.train.size() + dataset.val.size();
  std::vector<Sample> samples = dataset.train;
  samples.insert(samples.end(), dataset.val.begin(), dataset.val.end());
  std::sort(samples.begin(), samples.end(),
            [](const auto& a, const auto& b) { return a.record->offset < b.record->offset; });
  QCOMPARE(samples.size(), all);
  const auto picture = readSampleImage(samples[1]);
  const auto* last = picture.ptr<unsigned char>(picture.rows - 1) + std::size_t(picture.cols - 1) * 3;
  QCOMPARE((QList<int>{last[0], last[1], last[2]}), pixel);
}

void TestDatasetKinds::damage_data() {
  QTest::addColumn<std::string>("writer");
  for (const auto& [writer, unused] : kWriters) QTest::newRow(writer.c_str()) << writer;
}

/// Files cut off and bytes changed anywhere: a data set or an Error.
void TestDatasetKinds::damage() {
  QFETCH(std::string, writer);
  QTemporaryDir folder;
  kWriters.at(writer)(rootOf(folder));
  std::vector<fs::path> files;
  for (const auto& each : fs::recursive_directory_iterator(rootOf(folder)))
    if (each.is_regular_file() && each.path().extension() != ".bmp") files.push_back(each.path());
  Rng random(1);
  for (const auto& file : files) {
    QFile source(file.c_str());
    QVERIFY(source.open(QFile::ReadOnly));
    const QByteArray whole = source.readAll();
    for (int round = 0; round < 24; ++round) {
      QByteArray bytes = whole;
      const int at = random.below(static_cast<int>(whole.size()));
      // Headers are where lengths stand: half of the changes go there.
      if (round % 2)
        bytes[round % 4 == 1 ? at % 24 % whole.size() : at] = char(random.below(256));
      else
        bytes.truncate(round < 12 ? at % 24 : at);
      writeBytes(file, bytes.toStdString());
      try {
        readAll(scan(rootOf(folder)));
      } catch (const Error& error) {
        QVERIFY(!error.detail().empty());
      }
    }
    writeBytes(file, whole.toStdString());
  }
  QVERIFY(!scan(rootOf(folder)).train.empty());
}

void TestDatasetKinds::refusals_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QList<QByteArray>>("words");
  const auto row = [](const char* name, const char* file, QByteArray content, const char* code,
                      QList<QByteArray> words) {
    QTest::newRow(name) << QByteArray(file) << content << code << words;
  };
  row("csv: all problems at once", "labels.csv",
      "path,label,split\nwarm/0.bmp,a,nowhere\nonly a path\ncold/0.bmp,a,train\n", "one_class",
      {"row 2", "'nowhere'", "row 3", "only one class"});
  row("csv: no row", "labels.csv", "path,label\n", "no_classes", {"no class"});
  row("csv: a class without a picture", "labels.csv", "warm/0.bmp,a\ncold/0.bmp,b\nnone.bmp,c\n",
      "empty_class", {"'c'"});
  row("csv: a class only to validate", "labels.csv",
      "warm/0.bmp,a,train\ncold/0.bmp,b,train\ncold/1.bmp,c,val\n", "empty_class", {"'c'"});
  row("idx: packed", "train-images-idx3-ubyte", "\x1F\x8B\x08", "bad_data", {"gunzip"});
  row("idx: no labels", "train-images-idx3-ubyte", QByteArray::fromHex("00000803000000010000000100000001ff"),
      "data_missing", {"train-labels-idx1-ubyte"});
  row("idx: more stated than there", "train-images-idx3-ubyte",
      QByteArray::fromHex("00000803ffffffffffffffffffffffff"), "bad_data", {"more elements"});
  row("cifar: nothing in it", "data_batch_1.bin", "", "no_classes", {});
}

void TestDatasetKinds::refusals() {
  QFETCH(QByteArray, file);
  QFETCH(QByteArray, content);
  QFETCH(QString, code);
  QFETCH(QList<QByteArray>, words);
  QTemporaryDir folder;
  writeTwoClasses(rootOf(folder), 2);
  writeBytes(rootOf(folder) / file.toStdString(), content.toStdString());
  try {
    scan(rootOf(folder));
    QFAIL("it was accepted");
  } catch (const Error& error) {
    const QByteArray detail = error.detail().c_str();
    for (const auto& word : words) QVERIFY2(detail.contains(word), detail.constData());
    QVERIFY2(error.code() == code.toStdString() || detail.contains("; "), error.code().c_str());
  }
}

void TestDatasetKinds::tables_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<std::vector<Words>>("rows");
  const auto row = [](const char* name, std::string text, std::vector<Words> rows) {
    QTest::newRow(name) << text << rows;
  };
  row("plain", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}});
  row("no newline at the end", "a,b\nc,d", {{"a", "b"}, {"c", "d"}});
  row("Windows",
      "\xEF\xBB\xBF"
      "a,b\r\n\r\nc,\r\n",
      {{"a", "b"}, {"c", ""}});
  row("quotes", "\"a,\"\"1\"\"\",\"b\nc\"\nd\"e,f", {{"a,\"1\"", "b\nc"}, {"d\"e", "f"}});
  row("semicolons", "a;b,c\n", {{"a;b", "c"}});
  row("tabs", "a\tb\n1,5\tc\n", {{"a", "b"}, {"1,5", "c"}});
  row("an open quote", "\"a,b\n", {{"a,b\n"}});
  row("empty", "", {});
}

void TestDatasetKinds::tables() {
  QFETCH(std::string, text);
  QFETCH(std::vector<Words>, rows);
  QCOMPARE(parseCsv(text, csvSeparator(text)), rows);
}

void TestDatasetKinds::annotations_data() {
  QTest::addColumn<std::string>("xml");
  QTest::addColumn<std::string>("filename");
  QTest::addColumn<Words>("objects");
  QTest::addColumn<bool>("good");
  const auto row = [](const char* name, std::string xml, const char* filename, Words objects,
                      bool good = true) {
    QTest::newRow(name) << xml << std::string(filename) << objects << good;
  };
  row("one", "<?xml version=\"1.0\"?><!-- x --> " + vocXml("a.jpg", vocObject("cat &amp; dog")), "a.jpg",
      {"cat & dog"});
  row("folders are dropped", vocXml("../../etc/passwd", ""), "passwd", {});
  row("attributes", "<annotation verified=\"yes\"><empty/><filename> b.jpg\n</filename></annotation>",
      "b.jpg", {});
  row("nothing", "", "", {}, false);
  row("another file", "<html></html>", "", {}, false);
  row("not closed", "<annotation><object>", "", {}, false);
  row("crossed", "<annotation><object></annotation></object>", "", {}, false);
  row("cut off in a tag", "<annotation><fil", "", {}, false);
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  row("deep", deep, "", {}, false);
}

void TestDatasetKinds::annotations() {
  QFETCH(std::string, xml);
  QFETCH(std::string, filename);
  QFETCH(Words, objects);
  QFETCH(bool, good);
  if (!good) {
    QVERIFY_EXCEPTION_THROWN(parseVocAnnotation(xml), Error);
    return;
  }
  const auto annotation = parseVocAnnotation(xml);
  QCOMPARE(annotation.filename, filename);
  Words names;
  for (const VocObject& object : annotation.objects) names.push_back(object.name);
  QCOMPARE(names, objects);
}

void TestDatasetKinds::headers_data() {
  QTest::addColumn<QByteArray>("hex");
  QTest::addColumn<QList<qint64>>("dimensions");
  QTest::newRow("pictures") << QByteArray("000008030000000200000003000000040102") << QList<qint64>{2, 3, 4};
  QTest::newRow("labels") << QByteArray("0000080100000007") << QList<qint64>{7};
  for (const char* bad :
       {"", "0000", "00000803", "000008030000000200000003", "00000d0100000001", "0100080100000001",
        "00000804000000010000000100000001", "00000803ffffffffffffffffffffffff"})
    QTest::newRow(bad) << QByteArray(bad) << QList<qint64>{};
}

void TestDatasetKinds::headers() {
  QFETCH(QByteArray, hex);
  QFETCH(QList<qint64>, dimensions);
  const std::string bytes = QByteArray::fromHex(hex).toStdString();
  if (dimensions.isEmpty()) {
    QVERIFY_EXCEPTION_THROWN(parseIdxHeader(bytes), Error);
    return;
  }
  const auto header = parseIdxHeader(bytes);
  QCOMPARE(QList<qint64>(header.dimensions.begin(), header.dimensions.end()), dimensions);
}

void TestDatasetKinds::duplicateRecords() {
  QTemporaryDir folder;
  writeCifar10(rootOf(folder), 8);
  writeBytes(rootOf(folder) / "test_batch.bin",
             cifarRecord({3}, 200, 100, 50, 5) + cifarRecord({7}, 9, 9, 9, 9));
  const auto dataset = scan(rootOf(folder));
  QCOMPARE(dataset.duplicates.size(), std::size_t{1});
  const std::string place = "data_batch_1.bin at byte " + std::to_string(5 * 3073 + 1);
  QVERIFY(dataset.duplicates[0][0].ends_with(place));
  QVERIFY(dataset.duplicates[0][1].ends_with("test_batch.bin at byte 1"));
}

void TestDatasetKinds::everyKindIsOfUse_data() {
  QTest::addColumn<QString>("kind");
  for (const DatasetKindRow& row : tableOf<DatasetKind>()) QTest::newRow(row.word) << row.word;
}

/// Inspected, trained on and evaluated: one reader serves all three.
void TestDatasetKinds::everyKindIsOfUse() {
  QFETCH(QString, kind);
  QTemporaryDir folder;
  const fs::path data = rootOf(folder) / "data";
  const std::string writer = kind == "cifar" ? "cifar10" : kind.toStdString();
  QVERIFY2(kWriters.contains(writer), "this kind has no writer here");
  fs::create_directories(data);
  kWriters.at(writer)(data);
  const Dataset dataset = scan(data);
  QCOMPARE(describeDataset(dataset, {}).kind, kind.toStdString());
  const LabelledData measured = readLabelledData(data);
  QCOMPARE(std::string(wordOf(measured.kind)), kind.toStdString());
  QVERIFY(!measured.samples.empty());
  TrainJob job;
  job.config = quickConfig(data);
  job.config.network = tinyNetwork(static_cast<int>(dataset.labels.size()));
  job.config.epochs = 1;
  job.config.batch = 4;
  job.run.root = rootOf(folder) / "run";
  QCOMPARE(train(job).state, RunState::Finished);
}

void TestDatasetKinds::report() {
  QTemporaryDir folder;
  writeTable(rootOf(folder));
  writePicture(rootOf(folder) / "pictures" / "9-0.bmp", 20, 1, 2, 3);
  fs::resize_file(rootOf(folder) / "pictures" / "10-1.bmp", 60);
  DatasetReportOptions options;
  options.decode = true;
  options.workers = 3;
  const Json json = encode(describeDataset(scan(rootOf(folder)), options));
  QCOMPARE(json["kind"], Json("csv"));
  QCOMPARE(json["train"], Json::parse(R"([{"label":"9","images":4},{"label":"10","images":4}])"));
  QCOMPARE(json["test"][0]["images"], Json(1));
  QCOMPARE(json["sizes"]["width"], Json::parse(R"({"min":12,"median":12,"max":20})"));
  QCOMPARE(json["sizes"]["most"][0], Json::parse(R"({"width":12,"height":12,"images":11})"));
  QCOMPARE(json["damaged"].size(), std::size_t{1});
  QVERIFY(json["damaged"][0].get<std::string>().find("10-1.bmp") != std::string::npos);
  QVERIFY(json["samples"].size() == 8 && !json["samples"][0].contains("png"));

  // A file's name is bytes; JSON is UTF-8.
  QTemporaryDir named;
  writeTwoClasses(rootOf(named), 4);
  writePicture(rootOf(named) / "cold" / "caf\xE9.bmp", 8, 1, 2, 3);
  fs::resize_file(rootOf(named) / "cold" / "caf\xE9.bmp", 60);
  options.samplesPerClass = 9;
  QVERIFY(encode(describeDataset(scan(rootOf(named)), options)).dump().find("caf?.bmp") != std::string::npos);

  QTemporaryDir packed;
  writeIdx(rootOf(packed), 9);
  const Json records = encode(describeDataset(scan(rootOf(packed))));
  const auto png = QByteArray::fromBase64(records["samples"][0]["png"].get<std::string>().c_str());
  QVERIFY(png.startsWith("\x89PNG"));
  std::stop_source stop;
  stop.request_stop();
  options.stop = stop.get_token();
  QVERIFY_EXCEPTION_THROWN(describeDataset(scan(rootOf(packed)), options), Error);
}

void TestDatasetKinds::raccoon() {
  const fs::path data = fs::path(qgetenv("EFFNET_TEST_DATA").toStdString()) / "datasets" / "raccoon";
  if (!fs::exists(data)) QSKIP("the raccoon photographs are not there");
  try {
    scan(data);
    QFAIL("one class was accepted");
  } catch (const Error& error) {
    QCOMPARE(error.code(), std::string("one_class"));
    QVERIFY(error.detail().find("'raccoon'") != std::string::npos);
  }
}

QTEST_GUILESS_MAIN(TestDatasetKinds)
#include "test_dataset_kinds.moc"
