#include "core/base/csv_reader.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/labels/label_export.h"
#include "core/labels/label_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#include <unistd.h>

using namespace effnet;

namespace fs = std::filesystem;

/// Labels of pictures: steps and their undoing, the table beside the pictures, exports; with the names, texts
/// and accidents that people have.
class TestLabels : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  /// A picture by its ending and first bytes.
  static void picture(const fs::path& file) {
    fs::create_directories(file.parent_path());
    writeFileAtomically(file, std::string("\xff\xd8\xff\xe0picture of ") + file.filename().string());
  }
  fs::path pictures(const char* name, const std::vector<std::string>& names) const {
    for (const std::string& each : names) picture(path(name) / each);
    return path(name);
  }
  static std::string codeOf(const std::function<void()>& action) {
    try {
      action();
    } catch (const Error& error) {
      return error.code();
    }
    return {};
  }
  static LabelSheet sheetOf(const std::vector<std::string>& labels) {
    LabelSheet sheet;
    for (std::size_t i = 0; i < labels.size(); ++i) {
      sheet.add({std::to_string(i) + ".jpg"});
      if (!labels[i].empty()) sheet.takeOver(static_cast<int>(i), labels[i]);
    }
    return sheet;
  }
  static std::string textOf(const LabelSheet& sheet) {
    std::string text;
    for (int i = 0; i < sheet.size(); ++i) text += sheet.labelText(i) + "|";
    return text;
  }

 private Q_SLOTS:
  void everyStepIsUndone() {
    LabelSheet sheet = sheetOf({"cat", "dog", "", "cat", "fox"});
    std::vector<std::string> before{textOf(sheet)};
    const std::vector<int> some{0, 1, 2};
    const auto done = [&] { before.push_back(textOf(sheet)); };
    sheet.set(some, sheet.addClass("owl"));
    done();
    sheet.rename(sheet.findClass("cat"), "tomcat");
    done();
    sheet.merge(sheet.findClass("dog"), sheet.findClass("owl"));  // dog is empty by now
    done();
    sheet.merge(sheet.findClass("tomcat"), sheet.findClass("fox"));
    done();
    sheet.rename(sheet.findClass("owl"), "fox");  // one class by its name
    done();
    sheet.set(some, LabelSheet::kNone);
    QCOMPARE(textOf(sheet), std::string("|||fox|fox|"));
    QCOMPARE(sheet.labelled(), 2);
    while (!before.empty()) {
      QVERIFY(sheet.canUndo());
      sheet.undo();
      QCOMPARE(textOf(sheet), before.back());
      before.pop_back();
    }
    QVERIFY(!sheet.canUndo());
    int images = 0;
    for (std::size_t i = 0; i < sheet.classes().size(); ++i) images += sheet.count(static_cast<int>(i));
    QCOMPARE(images, 4);
  }

  void undoLeavesWhatWasLabelledElsewhereSince() {
    LabelSheet sheet = sheetOf({"cat", "cat"});
    const std::vector<int> both{0, 1};
    sheet.set(both, sheet.addClass("dog"));
    sheet.takeOver(1, "owl");
    QCOMPARE(sheet.undo(), std::vector<int>{0});
    QCOMPARE(textOf(sheet), std::string("cat|owl|"));
  }

  void namesOfClasses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("blanks around") << QByteArray(" a b\n") << QByteArray("a b");
    QTest::newRow("nothing") << QByteArray(" \n") << QByteArray();
    QTest::newRow("no UTF-8") << QByteArray("caf\xe9") << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9") << QByteArray("caf\xc3\xa9");
  }
  void namesOfClasses() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    if (name.isEmpty())
      QCOMPARE(codeOf([&] { className(text.toStdString()); }), std::string("bad_value"));
    else
      QCOMPARE(className(text.toStdString()), name.toStdString());
  }

  void everyTextComesBack_data() {
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("comma") << QByteArray("a,b.jpg") << QByteArray("cat, black");
    QTest::newRow("quotes") << QByteArray("a\"b.jpg") << QByteArray("the \"big\" one");
    QTest::newRow("newline") << QByteArray("a.jpg") << QByteArray("two\nlines");
    QTest::newRow("carriage return") << QByteArray("a.jpg") << QByteArray("two\r\nlines");
    QTest::newRow("semicolons") << QByteArray("a;b;c;d.jpg") << QByteArray("x;y;z;w");
    QTest::newRow("formula") << QByteArray("=1+1.jpg") << QByteArray("=1+1");
    QTest::newRow("minus") << QByteArray("-.jpg") << QByteArray("-x");
    QTest::newRow("number") << QByteArray("+1.jpg") << QByteArray("-1.5");
    QTest::newRow("apostrophe and formula") << QByteArray("@.jpg") << QByteArray("'=1");
    QTest::newRow("apostrophes") << QByteArray("'.jpg") << QByteArray("''-x");
    QTest::newRow("apostrophe alone") << QByteArray("'a.jpg") << QByteArray("'tis");
    QTest::newRow("Chinese") << QByteArray("\xe7\x8c\xab.jpg") << QByteArray("\xe7\x8c\xab");
    QTest::newRow("below") << QByteArray("one/two three/a.jpg") << QByteArray("label");
  }
  void everyTextComesBack() {
    QFETCH(QByteArray, picture);
    QFETCH(QByteArray, label);
    const QTemporaryDir own;
    const fs::path file = fs::path(own.path().toStdString()) / "labels.csv";
    LabelStore store(file);
    const LabelsByPicture labels{{picture.toStdString(), label.toStdString()}, {"other.jpg", "other"}};
    store.write(labels, {});
    QVERIFY(LabelStore(file).read() == labels);
    store.write({{"third.jpg", "other"}}, {});
    QCOMPARE(LabelStore(file).read().at(picture.toStdString()), label.toStdString());
    store.write({{picture.toStdString(), {}}, {"third.jpg", {}}}, {});
    QVERIFY(LabelStore(file).read() == (LabelsByPicture{{"other.jpg", "other"}}));
  }

  void classesKeepTheirPlaces() {
    LabelStore store(path("places.csv"));
    store.write({{"a.jpg", "zebra"}, {"b.jpg", "ape"}, {"c.jpg", "zebra"}}, {"zebra", "ape"});
    store.write({{"a.jpg", "ape"}}, {"zebra", "ape"});
    LabelStore again(path("places.csv"));
    again.read();
    QCOMPARE(again.classes(), (std::vector<std::string>{"zebra", "ape"}));
  }

  void whatOthersChangedIsKept() {
    const fs::path file = path("shared.csv");
    LabelStore store(file);
    store.write({{"a.jpg", "cat"}, {"b.jpg", "cat"}}, {});
    // An office program: semicolons, a column more, another order, one label changed.
    writeFileAtomically(file,
                        "label;path;where\r\nowl;b.jpg;forest\r\ncat;a.jpg;\"at home, \"\"here\"\"\"\r\n");
    const LabelsByPicture now = store.write({{"a.jpg", "dog"}, {"c.jpg", "fox"}}, {});
    QVERIFY(now == (LabelsByPicture{{"a.jpg", "dog"}, {"b.jpg", "owl"}, {"c.jpg", "fox"}}));
    const auto rows = parseCsv(readFile(file), ',');
    QCOMPARE(rows.front(), (std::vector<std::string>{"label", "path", "where"}));
    QVERIFY(std::ranges::count(rows, std::vector<std::string>{"dog", "a.jpg", "at home, \"here\""}) == 1);
    // A label taken out and given back has its other cells again.
    store.write({{"b.jpg", {}}}, {});
    QVERIFY(readFile(file).find("forest") == std::string::npos);
    store.write({{"b.jpg", "owl"}}, {});
    QVERIFY(readFile(file).find("forest") != std::string::npos);
  }

  void aDeletedFileComesBackWhole() {
    const fs::path file = path("deleted.csv");
    LabelStore store(file);
    store.write({{"a.jpg", "cat"}, {"b.jpg", "dog"}}, {});
    fs::remove(file);
    store.write({{"c.jpg", "cat"}}, {});
    QCOMPARE(LabelStore(file).read().size(), std::size_t{3});
  }

  void whatIsNotUnderstoodIsSetAside() {
    const fs::path file = path("broken.csv");
    LabelStore store(file);
    store.write({{"a.jpg", "cat"}}, {});
    writeFileAtomically(file, "nothing,of,use\n1,2,3\n4,5,6\n");
    QVERIFY(!codeOf([&] { LabelStore(file).read(); }).empty());
    store.write({{"b.jpg", "dog"}}, {});
    QCOMPARE(store.asides().size(), std::size_t{1});
    QCOMPARE(readFile(store.asides().front()), std::string("nothing,of,use\n1,2,3\n4,5,6\n"));
    QVERIFY(LabelStore(file).read() == (LabelsByPicture{{"a.jpg", "cat"}, {"b.jpg", "dog"}}));
  }

  void aFullDiskLosesNothing() {
    if (::access("/dev/full", 0) != 0) QSKIP("no /dev/full");
    const fs::path place = path("locked");
    fs::create_directories(place);
    LabelStore store(place / "labels.csv");
    store.write({{"a.jpg", "cat"}}, {});
    // The temporary file's name leads to a full device.
    const std::string temporary = (place / "labels.csv").string() + ".tmp" + std::to_string(::getpid());
    fs::create_symlink("/dev/full", temporary);
    QCOMPARE(codeOf([&] { store.write({{"b.jpg", "dog"}}, {}); }), std::string("write_failed"));
    fs::remove(temporary);
    QVERIFY(LabelStore(place / "labels.csv").read() == (LabelsByPicture{{"a.jpg", "cat"}}));
  }

  void severalWritersLoseNothing() {
    const fs::path file = path("many.csv");
    constexpr int kWriters = 4;
    constexpr int kEach = 12;
    {
      std::vector<std::jthread> writers;
      for (int w = 0; w < kWriters; ++w)
        writers.emplace_back([&, w] {
          LabelStore store(file);
          for (int i = 0; i < kEach; ++i)
            store.write(
                {{std::to_string(w) + "_" + std::to_string(i) + ".jpg", "class " + std::to_string(w)}}, {});
        });
    }
    QCOMPARE(LabelStore(file).read().size(), std::size_t{kWriters * kEach});
  }

  void aTableOfOthersIsRead() {
    const fs::path place = pictures("others", {"a.jpg", "b.jpg", "sub/c.jpg"});
    writeFileAtomically(place / "labels.csv", "filename,species\na.jpg,cat\nb.jpg,dog\nsub/c.jpg,cat\n");
    LabelStore store(place / "labels.csv");
    QCOMPARE(store.read().size(), std::size_t{3});
    store.write({{"a.jpg", "dog"}}, {});
    QCOMPARE(LabelStore(place / "labels.csv").read().at("a.jpg"), std::string("dog"));
  }

  void foldersAreClassesWhereAllLieInSome() {
    const fs::path sorted = pictures("sorted", {"train/ant/1.jpg", "train/bee/2.jpg", "val/ant/3.jpg"});
    const LabelFolder folder = openLabelFolder(sorted, FolderMeaning::AsItLooks);
    QVERIFY(folder.sorted);
    QCOMPARE(folder.pictures[0].given, std::string("ant"));
    QVERIFY(folder.pictures[2].part == DataPart::Val);
    QCOMPARE(labelFileOf(folder).filename().string(), std::string("corrections.csv"));
    const fs::path loose = pictures("loose", {"ant/1.jpg", "bee/2.jpg", "3.jpg"});
    QVERIFY(!openLabelFolder(loose, FolderMeaning::AsItLooks).sorted);
    QVERIFY(!openLabelFolder(sorted, FolderMeaning::Nothing).sorted);
    QCOMPARE(codeOf([&] { openLabelFolder(path("none"), FolderMeaning::AsItLooks); }),
             std::string("data_missing"));
    fs::create_directories(path("empty"));
    QCOMPARE(codeOf([&] { openLabelFolder(path("empty"), FolderMeaning::AsItLooks); }),
             std::string("no_images"));
  }

  void exportsToFolders() {
    const LabelFolder folder = openLabelFolder(pictures("export", {"a.jpg", "sub/a.jpg", "b.jpg", "a_2.jpg"}),
                                               FolderMeaning::Nothing);
    LabelSheet sheet(folder.names());
    const std::vector<int> all{0, 1, 2, 3};
    QCOMPARE(codeOf([&] { exportFolders(folder, sheet, path("out"), false); }), std::string("no_images"));
    sheet.set(all, sheet.addClass("50 % / more\n.."));
    const LabelExport copied = exportFolders(folder, sheet, path("out"), false);
    QCOMPARE(copied.pictures, 4);
    QCOMPARE(fs::path(folderOfClass("50 % / more\n..")).filename().string(),
             std::string("50 %25 %2F more%0A.%2E"));
    int found = 0;
    for (const auto& each : fs::directory_iterator(path("out") / folderOfClass("50 % / more\n..")))
      found += each.is_regular_file() ? 1 : 0;
    QCOMPARE(found, 4);  // a.jpg, another a.jpg and a_2.jpg all have a place
    QCOMPARE(codeOf([&] { exportFolders(folder, sheet, path("out"), false); }), std::string("not_empty"));
    QCOMPARE(codeOf([&] { folderOfClass("Test"); }), std::string("bad_value"));
  }

  void movesAreTakenBack() {
    const fs::path place = pictures("move", {"a.jpg", "b.jpg", "c.jpg"});
    const LabelFolder folder = openLabelFolder(place, FolderMeaning::Nothing);
    LabelSheet sheet(folder.names());
    const std::vector<int> two{0, 2};
    sheet.set(two, sheet.addClass("cat"));
    const LabelExport moved = exportFolders(folder, sheet, path("moved"), true);
    QVERIFY(!fs::exists(place / "a.jpg") && fs::exists(place / "b.jpg"));
    QVERIFY(fs::exists(path("moved") / "cat" / "c.jpg"));
    QCOMPARE(revertMoves(moved.record), 2);
    QVERIFY(fs::exists(place / "a.jpg") && fs::exists(place / "c.jpg"));
    QVERIFY(!fs::exists(moved.record));
  }

  void nothingIsOverwrittenOnTheWayBack() {
    const fs::path place = pictures("back", {"a.jpg", "b.jpg"});
    const fs::path record = path("back/moved.csv");
    moveFiles({{place / "a.jpg", place / "x" / "a.jpg"}, {place / "b.jpg", place / "x" / "b.jpg"}}, record);
    picture(place / "a.jpg");
    QCOMPARE(revertMoves(record), 1);
    QVERIFY(fs::exists(place / "x" / "a.jpg") && fs::exists(place / "b.jpg"));
    QVERIFY(fs::exists(record));  // one is still there
    writeFileAtomically(record, "no,record\n");
    QCOMPARE(codeOf([&] { revertMoves(record); }), std::string("bad_data"));
  }

  void correctionsGoIntoTheRightFolder() {
    const fs::path sorted = pictures("fix", {"train/ant/1.jpg", "train/bee/1.jpg", "val/bee/3.jpg"});
    const LabelFolder folder = openLabelFolder(sorted, FolderMeaning::AsItLooks);
    LabelSheet sheet(folder.names());
    for (int i = 0; i < sheet.size(); ++i)
      sheet.setGiven(i, folder.pictures[static_cast<std::size_t>(i)].given);
    QCOMPARE(codeOf([&] { applyCorrections(folder, sheet); }), std::string("no_images"));
    const std::vector<int> both{0, 2};
    sheet.set({&both[0], 1}, sheet.addClass("bee"));
    sheet.set({&both[1], 1}, sheet.addClass("wasp"));
    const LabelExport done = applyCorrections(folder, sheet);
    QCOMPARE(done.pictures, 2);
    QVERIFY(fs::exists(sorted / "train/bee/1_2.jpg") && fs::exists(sorted / "val/wasp/3.jpg"));
    QCOMPARE(revertMoves(done.record), 2);
    QVERIFY(fs::exists(sorted / "train/ant/1.jpg") && fs::exists(sorted / "val/bee/3.jpg"));
  }

  void exportedTableIsRead() {
    const fs::path place = pictures("table", {"a.jpg", "-b.jpg"});
    const LabelFolder folder = openLabelFolder(place, FolderMeaning::Nothing);
    LabelSheet sheet(folder.names());
    for (int i = 0; i < 2; ++i) sheet.set({&i, 1}, sheet.addClass("x, y"));
    exportTable(folder, sheet, path("table.csv"));
    const LabelsByPicture labels = LabelStore(path("table.csv")).read();
    QCOMPARE(labels.at("table/-b.jpg"), std::string("x, y"));
    exportTable(folder, sheet, path("elsewhere/table.csv"));
    QVERIFY(LabelStore(path("elsewhere/table.csv")).read().contains((place / "a.jpg").string()));
  }
};

QTEST_APPLESS_MAIN(TestLabels)
#include "test_labels.moc"
