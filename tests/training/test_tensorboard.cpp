#include "core/base/error.h"
#include "core/training/record/tensorboard.h"

#include <QTemporaryDir>
#include <QtTest>
#include <bit>
#include <cstring>
#include <fstream>
#include <google/protobuf/unknown_field_set.h>
#include <iterator>
#include <map>

using namespace effnet;
using google::protobuf::UnknownField;
using google::protobuf::UnknownFieldSet;

class TestTensorboard : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knownSums();
  void readBack();
  void resumedRunLeavesOutWhatIsRepeated();
  void deletedFolder();
  void settingsAndPictures();
};

namespace {

/// Bit by bit, to be independent of the table in the code under test.
std::uint32_t slowSum(std::string_view bytes) {
  std::uint32_t sum = ~0U;
  for (const char byte : bytes) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ (0x82F63B78U & (0U - (sum & 1)));
  }
  return ~sum;
}

std::uint32_t masked(std::string_view bytes) {
  const std::uint32_t sum = slowSum(bytes);
  return ((sum >> 15) | (sum << 17)) + 0xA282EAD8U;
}

template <typename Number>
Number numberAt(const std::string& bytes, std::size_t place) {
  Number number;
  std::memcpy(&number, bytes.data() + place, sizeof number);
  return number;
}

struct Record {
  double time = 0;
  std::int64_t step = 0;
  std::string version;
  bool starts = false;
  std::map<std::string, float> values;
  std::map<std::string, std::string> pictures;  ///< encoded, by tag
  std::map<std::string, std::string> plugins;   ///< HParamsPluginData, by tag
};

/// Calls `visit` with each field of a message.
template <typename Visit>
void forEachField(const std::string& bytes, Visit visit) {
  UnknownFieldSet fields;
  if (!fields.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) qFatal("no protobuf message");
  for (int i = 0; i < fields.field_count(); ++i) visit(fields.field(i));
}

void readValue(const std::string& message, Record& record) {
  std::string tag;
  forEachField(message, [&](const UnknownField& field) {
    if (field.number() == 1) tag = field.length_delimited();
    if (field.number() == 2) record.values[tag] = std::bit_cast<float>(field.fixed32());
    if (field.number() == 4)
      forEachField(field.length_delimited(), [&](const UnknownField& part) {
        if (part.number() == 4) record.pictures[tag] = part.length_delimited();
      });
    if (field.number() == 9)
      forEachField(field.length_delimited(), [&](const UnknownField& plugin) {
        forEachField(plugin.length_delimited(), [&](const UnknownField& part) {
          if (part.number() == 2) record.plugins[tag] = part.length_delimited();
        });
      });
  });
}

Record recordOf(const std::string& message) {
  Record record;
  forEachField(message, [&](const UnknownField& field) {
    if (field.number() == 1) record.time = std::bit_cast<double>(field.fixed64());
    if (field.number() == 2) record.step = static_cast<std::int64_t>(field.varint());
    if (field.number() == 3) record.version = field.length_delimited();
    if (field.number() == 5)
      forEachField(field.length_delimited(),
                   [&](const UnknownField& value) { readValue(value.length_delimited(), record); });
    if (field.number() == 7)
      forEachField(field.length_delimited(),
                   [&](const UnknownField& status) { record.starts = status.varint() == 1; });
  });
  return record;
}

/// The records of a folder's newest event file, with both sums of each checked.
std::vector<Record> recordsIn(const QString& folder) {
  const auto files = QDir(folder).entryList({"events.out.tfevents.*"}, QDir::Files, QDir::Name);
  std::ifstream file(QDir(folder).filePath(files.value(0)).toStdString(), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::vector<Record> records;
  for (std::size_t place = 0; place < bytes.size();) {
    const auto length = numberAt<std::uint64_t>(bytes, place);
    if (numberAt<std::uint32_t>(bytes, place + 8) != masked(bytes.substr(place, 8))) qFatal("length's sum");
    const std::string message = bytes.substr(place + 12, length);
    if (numberAt<std::uint32_t>(bytes, place + 12 + length) != masked(message)) qFatal("message's sum");
    records.push_back(recordOf(message));
    place += 16 + length;
  }
  return records;
}

}  // namespace

void TestTensorboard::knownSums() {
  QCOMPARE(crc32c("123456789"), 0xE3069283U);
  QCOMPARE(crc32c(std::string(32, '\0')), 0x8A9136AAU);  // RFC 3720, B.4
  QCOMPARE(crc32c(""), 0U);
}

void TestTensorboard::readBack() {
  QTemporaryDir folder;
  TensorBoardLog log(folder.path().toStdString(), 0);
  StepDone step;
  step.step = 300;
  step.loss = 0.625;
  step.learningRate = 1e-3;
  log.write({utcNow(), step});
  log.write({utcNow(), RunWarning{WarningCode::ImageSkipped, "not a figure"}});
  EpochDone epoch;
  epoch.val.top1 = 0.75;
  epoch.train.loss = 2;
  log.write({utcNow(), epoch});
  const auto records = recordsIn(folder.path());
  QCOMPARE(records.size(), std::size_t{3});  // an epoch without a confusion matrix has no picture
  QCOMPARE(QString::fromStdString(records[0].version), QStringLiteral("brain.Event:2"));
  QVERIFY(records[1].time > 1.6e9);
  QCOMPARE(records[1].step, 300);
  QCOMPARE(records[1].values.at("step/loss"), 0.625F);
  QCOMPARE(records[1].values.at("step/learning_rate"), 1e-3F);
  QVERIFY(!records[1].values.contains("memory/device_bytes"));
  QCOMPARE(records[2].step, 300);
  QCOMPARE(records[2].values.at("val/top1"), 0.75F);
  QCOMPARE(records[2].values.at("train/loss"), 2.0F);
}

void TestTensorboard::resumedRunLeavesOutWhatIsRepeated() {
  QTemporaryDir folder;
  const TensorBoardLog log(folder.path().toStdString(), 41);
  const auto records = recordsIn(folder.path());
  QCOMPARE(records.size(), std::size_t{2});
  QVERIFY(records[1].starts);
  QCOMPARE(records[1].step, 42);
}

void TestTensorboard::deletedFolder() {
  QTemporaryDir folder;
  TensorBoardLog log(folder.path().toStdString(), 0);
  folder.remove();
  StepDone step;
  step.step = 1;
  QVERIFY_EXCEPTION_THROWN(log.write({utcNow(), step}), Error);
}

/// The hparams plugin gets the settings as it reads them, and an epoch its pictures.
void TestTensorboard::settingsAndPictures() {
  QTemporaryDir folder;
  TensorBoardLog log(folder.path().toStdString(), 0);
  TrainConfig config = recipeDefaults(Recipe::Finetune);
  config.learningRate = 0.0625;
  config.balanced = true;
  log.writeSettings(config);
  EpochDone epoch;
  epoch.confusion = {{3, 1}, {0, 4}};
  log.write({utcNow(), epoch});
  log.write({utcNow(), RunEnded{RunState::Finished, "", ""}});
  std::map<std::string, std::string> plugins;
  std::map<std::string, std::string> pictures;
  for (Record& record : recordsIn(folder.path())) {
    plugins.merge(record.plugins);
    pictures.merge(record.pictures);
  }
  QCOMPARE(plugins.size(), std::size_t{3});
  std::map<std::string, UnknownFieldSet> settings;
  forEachField(plugins.at("_hparams_/session_start_info"), [&](const UnknownField& start) {
    if (start.number() != 3) return;
    forEachField(start.length_delimited(), [&](const UnknownField& entry) {
      if (entry.number() != 1) return;
      std::string name;
      forEachField(entry.length_delimited(), [&](const UnknownField& part) {
        if (part.number() == 1) name = part.length_delimited();
        if (part.number() == 2) settings[name].ParseFromString(part.length_delimited());
      });
    });
  });
  QCOMPARE(settings.at("learning_rate").field(0).number(), 2);
  QCOMPARE(std::bit_cast<double>(settings.at("learning_rate").field(0).fixed64()), 0.0625);
  QCOMPARE(settings.at("balanced").field(0).number(), 4);
  QCOMPARE(settings.at("balanced").field(0).varint(), 1U);
  QCOMPARE(settings.at("augment").field(0).length_delimited(), std::string("light"));
  QVERIFY(!settings.contains("data"));  // where things lie decides no figure
  QVERIFY(pictures.at("val/confusion").starts_with("\x89PNG"));
}

QTEST_GUILESS_MAIN(TestTensorboard)
#include "test_tensorboard.moc"
