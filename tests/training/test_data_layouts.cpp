#include "core/base/error.h"
#include "core/dataset/dataset.h"
#include "core/dataset/dataset_warnings.h"
#include "core/dataset/labelled_data.h"
#include "core/dataset/part_names.h"
#include "tests/training/stored_data.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace effnet;
namespace fs = std::filesystem;
using Words = std::vector<std::string>;

/// Data as people have it: folders and tables in every spelling, with what lies around them.
class TestDataLayouts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void partNames_data();
  void partNames();
  void parts_data();
  void parts();
  void besidePartsIsNamed();
  void classCalledTrain();
  void foldersBelowAClass();
  void clutterIsNothing();
  void oneLevelDeeper_data();
  void oneLevelDeeper();
  void oneClassInTwoCases();
  void contradictions();
  void tables_data();
  void tables();
  void tablesInFolders_data();
  void tablesInFolders();
  void twoColumnsFit();
  void missingFirstFileIsNoHeader();
  void sameNameTwice();
  void packed_data();
  void packed();
  void measuredPart_data();
  void measuredPart();
};

namespace {

fs::path rootOf(const QTemporaryDir& folder) {
  return folder.path().toStdString();
}

/// `perClass` pictures of each class, no two of them equal within a test.
void writeClasses(const fs::path& folder, const Words& classes, int perClass) {
  static int variant = 0;
  for (const auto& name : classes)
    for (int i = 0; i < perClass; ++i, ++variant)
      writePicture(folder / name / (std::to_string(i) + ".bmp"), 12, variant % 200, variant / 200 * 7, 90, i);
}

std::string pictureName(int number) {
  std::string name("0");
  name += std::to_string(number);
  return name += ".bmp";
}

void writePictures(const fs::path& folder, int count) {
  for (int i = 0; i < count; ++i) writePicture(folder / pictureName(i), 12, 10 * i, 90, 40, i);
}

Dataset scan(const fs::path& data, const std::string& columns = {}) {
  DatasetOptions options{data, {}, 0.25, 0};
  options.columns = columns;
  return scanDataset(options);
}

QString errorOf(const fs::path& data, std::string* code = nullptr) {
  try {
    scan(data);
  } catch (const Error& error) {
    if (code) *code = error.code();
    return QString::fromStdString(error.detail());
  }
  return {};
}

bool names(const Words& texts, const std::string& word) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const auto& text) { return text.find(word) != std::string::npos; });
}

QList<int> countsOf(const Dataset& dataset) {
  return {int(dataset.train.size()), int(dataset.val.size()), int(dataset.test.size())};
}

}  // namespace

void TestDataLayouts::partNames_data() {
  QTest::addColumn<QString>("part");
  const auto rows = [](const char* part, const QStringList& spellings) {
    for (const auto& spelling : spellings) QTest::newRow(qPrintable(spelling)) << part;
  };
  rows("train", {"train", "TRAIN", "Training", "training_set", "seg_train", "images_train", "train2017",
                 "trainset", "train-images", "trainLabels", "train_data", "Train Set"});
  rows("val", {"val", "Valid", "validation", "validate", "dev", "DEV", "val2017", "images_val", "valid_set",
               "validation-images"});
  rows("test", {"test", "Testing", "test_set", "seg_test", "TEST", "test images"});
  rows("", {"trains", "train_test", "latest", "value", "valley", "contest", "seg_pred", "cat", "images",
            "train1", "developer", "trainval", ""});
}

void TestDataLayouts::partNames() {
  QFETCH(QString, part);
  const auto found = partNamed(QTest::currentDataTag());
  QCOMPARE(found ? QString(nameOf(*found)) : QString(), part);
}

void TestDataLayouts::parts_data() {
  QTest::addColumn<Words>("folders");
  QTest::newRow("usual") << Words{"train", "val", "test"};
  QTest::newRow("Kaggle") << Words{"Training", "Validation", "Testing"};
  QTest::newRow("capitals") << Words{"TRAIN", "VAL", "TEST"};
  QTest::newRow("sets") << Words{"training_set", "validation_set", "test_set"};
  QTest::newRow("dev") << Words{"train", "dev", "testing"};
  QTest::newRow("Valid") << Words{"train", "Valid", "Test"};
  QTest::newRow("validate") << Words{"train", "validate", "Test"};
  QTest::newRow("in themselves") << Words{"seg_train/seg_train", "seg_val/seg_val", "seg_test/seg_test"};
  QTest::newRow("images") << Words{"images_train", "images_val", "images_test"};
}

void TestDataLayouts::parts() {
  QFETCH(Words, folders);
  QTemporaryDir folder;
  for (std::size_t i = 0; i < folders.size(); ++i)
    writeClasses(rootOf(folder) / folders[i], {"a", "b"}, 3 - static_cast<int>(i));
  const Dataset dataset = scan(rootOf(folder));
  QCOMPARE(dataset.labels, (Words{"a", "b"}));
  QCOMPARE(countsOf(dataset), (QList<int>{6, 4, 2}));
  QVERIFY(dataset.unused.empty());
}

void TestDataLayouts::besidePartsIsNamed() {
  QTemporaryDir folder;
  const fs::path root = rootOf(folder);
  writeClasses(root / "train", {"a", "b"}, 4);
  writeClasses(root / "training_set", {"a", "b"}, 2);
  writeClasses(root / "seg_pred", {"x"}, 2);
  writeBytes(root / "train.csv", "x");
  writePicture(root / "train" / "loose.bmp", 12, 1, 2, 3);
  const Dataset dataset = scan(root);
  QCOMPARE(countsOf(dataset), (QList<int>{6, 2, 0}));
  for (const char* each : {"training_set: ", "seg_pred: ", "train.csv: ", "loose.bmp: "})
    QVERIFY2(names(dataset.unused, each), each);
  QCOMPARE(dataset.unused.size(), std::size_t{4});
  const auto warnings = datasetWarnings(dataset);
  QCOMPARE(std::count_if(warnings.begin(), warnings.end(),
                         [](const auto& each) { return each.code == WarningCode::DataUnused; }),
           4);
}

void TestDataLayouts::classCalledTrain() {
  QTemporaryDir folder;
  writeClasses(rootOf(folder), {"bus", "train", "tram"}, 4);
  QCOMPARE(scan(rootOf(folder)).labels, (Words{"bus", "train", "tram"}));
}

void TestDataLayouts::foldersBelowAClass() {
  QTemporaryDir folder;
  const fs::path root = rootOf(folder);
  writeClasses(root, {"a", "a/s1", "a/s1-x", "a/s1/deep", "b/s1", "b/s2"}, 2);
  writePicture(root / "a" / "10.bmp", 12, 1, 1, 1);
  fs::create_directory_symlink(root / "a", root / "a" / "s1" / "round");  // no end, were it followed
  const LabelledData data = readLabelledData(root);
  QCOMPARE(data.labels, (Words{"a", "b"}));
  QStringList files;
  for (const auto& sample : data.samples)
    files << QString::fromStdString(fs::relative(sample.file, root).string());
  // As torchvision.datasets.ImageFolder(root).samples gives them.
  QCOMPARE(files, (QStringList{"a/0.bmp", "a/1.bmp", "a/10.bmp", "a/s1/0.bmp", "a/s1/1.bmp", "a/s1-x/0.bmp",
                               "a/s1-x/1.bmp", "a/s1/deep/0.bmp", "a/s1/deep/1.bmp", "b/s1/0.bmp",
                               "b/s1/1.bmp", "b/s2/0.bmp", "b/s2/1.bmp"}));
}

void TestDataLayouts::clutterIsNothing() {
  QTemporaryDir folder;
  const fs::path root = rootOf(folder);
  writeClasses(root, {"a", "b"}, 4);
  writePicture(root / "a" / ".ipynb_checkpoints" / "0-checkpoint.bmp", 12, 9, 9, 9);
  writePicture(root / ".ipynb_checkpoints" / "0-checkpoint.bmp", 12, 9, 9, 8);
  for (const char* each :
       {"__MACOSX/a/._0.bmp", "a/._0.bmp", "a/Thumbs.db", "b/desktop.ini", ".DS_Store", "b/.DS_Store"})
    writeBytes(root / each, "x");
  const Dataset dataset = scan(root);
  QCOMPARE(dataset.labels, (Words{"a", "b"}));
  QCOMPARE(countsOf(dataset), (QList<int>{6, 2, 0}));
  QVERIFY(dataset.skipped.empty() && dataset.unused.empty());
}

void TestDataLayouts::oneLevelDeeper_data() {
  QTest::addColumn<QString>("place");
  QTest::newRow("parts") << "dataset/train";
  QTest::newRow("classes") << "images";
  QTest::newRow("two levels") << "archive/data/train";
}

void TestDataLayouts::oneLevelDeeper() {
  QFETCH(QString, place);
  QTemporaryDir folder;
  writeClasses(rootOf(folder) / place.toStdString(), {"a", "b"}, 4);
  fs::create_directories(rootOf(folder) / "__MACOSX");
  const Dataset dataset = scan(rootOf(folder));
  QCOMPARE(dataset.labels, (Words{"a", "b"}));
  QVERIFY(names(dataset.notes, "the only folder there"));
}

void TestDataLayouts::oneClassInTwoCases() {
  QTemporaryDir folder;
  writeClasses(rootOf(folder) / "train", {"Cat", "Guinea Pig"}, 4);
  writeClasses(rootOf(folder) / "val", {"cat", "guinea_pig"}, 2);
  const Dataset dataset = scan(rootOf(folder));
  QCOMPARE(dataset.labels, (Words{"Cat", "Guinea Pig"}));
  QCOMPARE(countPerClass(dataset.val, 2), (std::vector<int>{2, 2}));
}

void TestDataLayouts::contradictions() {
  QTemporaryDir folder;
  const fs::path root = rootOf(folder);
  writeClasses(root / "train", {"a", "b"}, 3);
  writeClasses(root / "val", {"a", "b"}, 2);
  fs::copy_file(root / "train" / "a" / "0.bmp", root / "train" / "b" / "same.bmp");
  fs::copy_file(root / "train" / "a" / "1.bmp", root / "train" / "a" / "again.bmp");
  const Dataset dataset = scan(root);
  QVERIFY(dataset.duplicates.empty());  // the copies lie in one part
  QCOMPARE(dataset.contradictions.size(), std::size_t{1});
  QVERIFY(dataset.contradictions[0][0].ends_with("a/0.bmp (a)"));
  QVERIFY(dataset.contradictions[0][1].ends_with("b/same.bmp (b)"));
  QCOMPARE(datasetWarnings(dataset).at(0).code, WarningCode::ContradictingLabels);

  QTemporaryDir table;
  writePictures(rootOf(table), 4);
  writeBytes(rootOf(table) / "labels.csv", "path,label\n00.bmp,a\n01.bmp,b\n02.bmp,a\n03.bmp,b\n00.bmp,b\n");
  QCOMPARE(scan(rootOf(table)).contradictions.size(), std::size_t{1});
}

void TestDataLayouts::tables_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<Words>("labels");
  const auto row = [](const char* name, QByteArray text, Words labels = {"cat", "dog"}) {
    QTest::newRow(name) << text << labels;
  };
  const auto rows = [](const QByteArray& header, const QByteArray& separator = ",") {
    QByteArray text = header.isEmpty() ? header : header + "\n";
    for (int i = 0; i < 8; ++i)
      text += "0" + QByteArray::number(i) + ".bmp" + separator + (i % 2 ? "cat" : "dog") + "\n";
    return text;
  };
  for (const char* header :
       {"path,label", "filename,class", "image_id,label", "file_name,category", "Filename,Label",
        "img,target", "filepath,classname", "image_path,species", "file,y", "id,breed", "was auch immer,Art"})
    row(header, rows(header));
  row("no header", rows(""));
  row("blanks", rows("path, label", ", "));
  row("semicolons", rows("path;label", ";"));
  row("carriage returns", rows("path,label").replace('\n', '\r'));
  row("no ending", rows("id,label").replace(".bmp", ""));
  row("backslashes", rows("path,label").replace("\n0", "\n.\\0"));
  row("list", rows("", " "));
  row("JSON Lines", R"({"file_name":"00.bmp","label":"dog"}
{"label":"cat","file_name":"01.bmp"}
{"file_name":"02.bmp","label":"dog"}
{"file_name":"03.bmp","label":"cat"}
)");
  QByteArray index(",path,label\n");
  QByteArray first("label,path\n");
  QByteArray split("filepaths,labels,data set\n");
  QByteArray wide("Filename;Width;Roi.X1;ClassId\n");
  QByteArray named("class id,path,class name,size\n");
  QByteArray hot("image,cat,dog\n");
  for (int i = 0; i < 8; ++i) {
    const QByteArray file = "0" + QByteArray::number(i) + ".bmp";
    const QByteArray label = i % 2 ? "cat" : "dog";
    index += QByteArray::number(i) + "," + file + "," + label + "\n";
    first += label + "," + file + "\n";
    split += file + "," + label + "," + (i < 6 ? "train" : "valid") + "\n";
    wide += file + ";" + QByteArray::number(20 + i / 3) + ";5;" + (i % 2 ? "3" : "14") + "\n";
    named += QByteArray(i % 2 ? "7" : "9") + "," + file + "," + label + ",0." + QByteArray::number(i) + "\n";
    hot += file + (i % 2 ? ",1.0,0.0\n" : ",0.0,1.0\n");
  }
  row("index column", index);
  row("label first", first);
  row("parts by content", split);
  row("GTSRB", wide, {"3", "14"});
  row("number and name of a class", named);
  row("one-hot", hot);
  QByteArray wideText("\xFF\xFE");
  for (const char c : rows("path,label")) wideText.append(c).append('\0');
  row("UTF-16", wideText);
  row("Latin-1", rows("path,label").replace("cat", "ch\xE2t"), {"ch\xC3\xA2t", "dog"});
}

void TestDataLayouts::tables() {
  QFETCH(QByteArray, text);
  QFETCH(Words, labels);
  QTemporaryDir folder;
  writePictures(rootOf(folder), 8);
  writeBytes(rootOf(folder) / "labels.csv", text.toStdString());
  const Dataset dataset = scan(rootOf(folder));
  QCOMPARE(dataset.kind, DatasetKind::Csv);
  QCOMPARE(dataset.labels, labels);
  QVERIFY(dataset.skipped.empty());
  QCOMPARE(dataset.train.size() + dataset.val.size(), std::size_t(text.contains("file_name\":") ? 4 : 8));
  for (const auto& sample : dataset.train) {  // each picture with its own class
    const int number = fs::path(sample.file).stem().string()[1] - '0';
    const std::string wanted = labels.front() == "3" ? (number % 2 ? "3" : "14") : labels[number % 2 ? 0 : 1];
    QCOMPARE(dataset.labels[static_cast<std::size_t>(sample.label)], wanted);
  }
}

void TestDataLayouts::tablesInFolders_data() {
  QTest::addColumn<QString>("table");
  QTest::addColumn<QString>("pictures");
  QTest::newRow("train.csv") << "train.csv"
                             << "";
  QTest::newRow("metadata.csv") << "metadata.csv"
                                << "";
  QTest::newRow("trainLabels.csv") << "trainLabels.csv"
                                   << "train";
  QTest::newRow("train.txt") << "train.txt"
                             << "images";
  QTest::newRow("any other") << "breeds.csv"
                             << "deep/below";
  QTest::newRow("in the part") << "train/metadata.csv"
                               << "train";
}

void TestDataLayouts::tablesInFolders() {
  QFETCH(QString, table);
  QFETCH(QString, pictures);
  QTemporaryDir folder;
  writePictures(rootOf(folder) / pictures.toStdString(), 8);
  std::string text = table.endsWith(".txt") ? "" : "image_id,label\n";
  for (int i = 0; i < 8; ++i)
    text += pictureName(i) + (table.endsWith(".txt") ? " " : ",") + (i % 2 ? "cat\n" : "dog\n");
  writeBytes(rootOf(folder) / table.toStdString(), text);
  const Dataset dataset = scan(rootOf(folder));
  QCOMPARE(dataset.kind, DatasetKind::Csv);
  QCOMPARE(dataset.labels, (Words{"cat", "dog"}));
  QCOMPARE(countsOf(dataset), (QList<int>{6, 2, 0}));
}

void TestDataLayouts::twoColumnsFit() {
  QTemporaryDir folder;
  writePictures(rootOf(folder), 4);
  writeBytes(rootOf(folder) / "labels.csv",
             "image,breed,color\n00.bmp,a,x\n01.bmp,b,x\n02.bmp,a,y\n03.bmp,b,y\n00.bmp,a,x\n");
  writeBytes(rootOf(folder) / "plain.csv",
             "image,colour,mood\n00.bmp,a,x\n01.bmp,b,x\n02.bmp,a,y\n03.bmp,b,y\n");
  QCOMPARE(scan(rootOf(folder)).labels, (Words{"a", "b"}));  // 'breed' is a usual name
  std::string code;
  const QString detail = errorOf(rootOf(folder) / "plain.csv", &code);
  QCOMPARE(code, std::string("bad_columns"));
  for (const char* each : {"'colour'", "'mood'", "--columns image,"})
    QVERIFY2(detail.contains(each), qPrintable(detail));
  QCOMPARE(scan(rootOf(folder) / "plain.csv", "image,mood").labels, (Words{"x", "y"}));
  QCOMPARE(scan(rootOf(folder) / "plain.csv", "1,2").labels, (Words{"a", "b"}));
  QVERIFY_EXCEPTION_THROWN(scan(rootOf(folder) / "plain.csv", "image,none"), Error);
}

void TestDataLayouts::missingFirstFileIsNoHeader() {
  QTemporaryDir folder;
  writePictures(rootOf(folder), 4);
  writeBytes(rootOf(folder) / "labels.csv", "gone.bmp,a\n00.bmp,a\n01.bmp,b\n02.bmp,a\n03.bmp,b\n");
  const Dataset dataset = scan(rootOf(folder));
  QVERIFY(names(dataset.skipped, "gone.bmp: there is no such file"));
}

void TestDataLayouts::sameNameTwice() {
  QTemporaryDir folder;
  for (const char* part : {"one", "two"}) writePictures(rootOf(folder) / "images" / part, 4);
  writeBytes(rootOf(folder) / "data.csv",
             "path,label\none/00.bmp,a\none/01.bmp,b\ntwo/02.bmp,a\ntwo/03.bmp,b\n03.bmp,a\n");
  const Dataset dataset = scan(rootOf(folder));
  QCOMPARE(dataset.train.size() + dataset.val.size(), std::size_t{4});
  QVERIFY(names(dataset.skipped, "several files have this name"));
}

void TestDataLayouts::packed_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("words");
  const auto row = [](const char* name, const char* file, const QByteArray& bytes, const char* words) {
    QTest::newRow(name) << file << bytes << words;
  };
  row("zip", "pics.zip", QByteArray("PK\x03\x04", 4) + QByteArray(100, 'x'), "unzip");
  row("tar under another name", "shard-000000", QByteArray(257, '\0') + "ustar" + QByteArray(300, '\0'),
      "tar xf");
  row("gzip'd IDX", "train-images-idx3-ubyte.gz", QByteArray("\x1F\x8B\x08", 3), "gunzip");
  row("pickled CIFAR", "data_batch_1", QByteArray("\x80\x02}", 3), "binary version");
  row("Parquet", "train-00000.parquet", "PAR1xxxxx", "Parquet");
}

void TestDataLayouts::packed() {
  QFETCH(QString, file);
  QFETCH(QByteArray, bytes);
  QFETCH(QString, words);
  QTemporaryDir folder;
  writeBytes(rootOf(folder) / file.toStdString(), bytes.toStdString());
  for (const fs::path& data : {rootOf(folder), rootOf(folder) / file.toStdString()}) {
    if (data != rootOf(folder) && file == QStringLiteral("data_batch_1")) continue;
    std::string code;
    const QString detail = errorOf(data, &code);
    QCOMPARE(code, std::string("data_packed"));
    QVERIFY2(detail.contains(words), qPrintable(detail));
  }
}

void TestDataLayouts::measuredPart_data() {
  QTest::addColumn<Words>("parts");
  QTest::addColumn<QString>("part");
  QTest::newRow("val") << Words{"train", "val", "test"} << "val";
  QTest::newRow("dev") << Words{"train", "dev"} << "val";
  QTest::newRow("test") << Words{"Training", "Testing"} << "test";
  QTest::newRow("only val") << Words{"validation"} << "val";
  QTest::newRow("none") << Words{""} << "all";
}

void TestDataLayouts::measuredPart() {
  QFETCH(Words, parts);
  QFETCH(QString, part);
  QTemporaryDir folder;
  for (std::size_t i = 0; i < parts.size(); ++i)
    writeClasses(rootOf(folder) / parts[i], {"a", "b"}, 4 - static_cast<int>(i));
  const LabelledData data = readLabelledData(rootOf(folder));
  QCOMPARE(QString::fromStdString(data.part), part);
  QCOMPARE(data.samples.size(), std::size_t(parts.size() > 1 ? 6 : 8));
}

QTEST_APPLESS_MAIN(TestDataLayouts)
#include "test_data_layouts.moc"
