#include "widgets/classify/folder_classes_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace effnet {

/// The question which folder is which class: nothing is left out unsaid.
class TestFolderClasses : public QObject {
  Q_OBJECT

 private:
  static MatchedFolder folder(const std::string& name, int images, int classIndex = -1,
                              std::vector<int> near = {}) {
    MatchedFolder made;
    made.folder = name;
    made.images = images;
    made.classIndex = classIndex;
    made.near = std::move(near);
    return made;
  }

  static FolderClasses classes() {
    FolderClasses made;
    made.labels = {"ant", "bee", "wasp", "Wasp"};
    made.folders = {folder("Ants", 5, 0), folder("be", 7, -1, {1}), folder("junk", 2)};
    return made;
  }

  static QPushButton* button(const FolderClassesDialog& dialog) {
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  }

 private Q_SLOTS:
  void whatIsKnownIsChosen() {
    const FolderClassesDialog dialog("data", classes());
    QVERIFY2(dialog.mapping() == (Json{{"Ants", 0}, {"be", nullptr}, {"junk", nullptr}}),
             dialog.mapping().dump().c_str());
    const QString outcome = dialog.findChild<QLabel*>("folderClassesOutcome")->text();
    QVERIFY2(outcome.contains("1 of 3") && outcome.contains("5 of 14"), qPrintable(outcome));
    const auto choices = dialog.findChildren<QComboBox*>();
    QCOMPARE(choices[1]->itemText(1), QString("bee (1)"));  // the similar one comes first
  }

  void typedNames_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("index");  // −1: left out, −2: refused
    QTest::newRow("as listed") << "bee (1)" << 1;
    QTest::newRow("its name alone") << " BEE " << 1;
    QTest::newRow("nothing") << "" << -1;
    QTest::newRow("no class") << "hornet" << -2;
    QTest::newRow("two classes") << "wasp" << -2;
    QTest::newRow("one of the two") << "Wasp (3)" << 3;
  }

  void typedNames() {
    QFETCH(QString, typed);
    QFETCH(int, index);
    const FolderClassesDialog dialog("data", classes());
    dialog.findChildren<QComboBox*>()[1]->setEditText(typed);
    QCOMPARE(button(dialog)->isEnabled(), index != -2);
    const Json expected = index < 0 ? Json() : Json(index);
    QVERIFY2(dialog.mapping()["be"] == expected, dialog.mapping().dump().c_str());
    const QString outcome = dialog.findChild<QLabel*>("folderClassesOutcome")->text();
    QCOMPARE(outcome.contains(typed) && !typed.isEmpty(), index == -2);
  }

  void nothingToEvaluate() {
    const FolderClassesDialog dialog("data", classes());
    dialog.findChildren<QComboBox*>()[0]->setCurrentIndex(0);
    QVERIFY(!button(dialog)->isEnabled());
  }

  void manyFoldersOfManyClasses() {
    FolderClasses many;
    for (int i = 0; i < 1000; ++i) many.labels.push_back("class " + std::to_string(i));
    for (int i = 0; i < 500; ++i) many.folders.push_back(folder("folder " + std::to_string(i), 1));
    const FolderClassesDialog dialog("data", many);
    for (const QComboBox* choice : dialog.findChildren<QComboBox*>()) QVERIFY(choice->count() < 10);
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestFolderClasses)
#include "test_folder_classes.moc"
