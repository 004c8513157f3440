#include "core/base/error_codes.h"
#include "core/protocol/cam_method.h"
#include "core/protocol/checkpoint_layout.h"
#include "core/protocol/image_formats.h"
#include "core/protocol/test_augmentation.h"
#include "widgets/checkpoint/export_dialog.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/common/error_text.h"
#include "widgets/run/run_state_text.h"
#include "widgets/train/config_fields.h"
#include "widgets/train/recipe_panel.h"
#include "widgets/train/warning_text.h"

#include <QComboBox>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace effnet;

/// The window's texts, for each value of the tables of words.
class TestWindowWords : public QObject {
  Q_OBJECT

 private:
  /// The texts of a context that a catalogue has translated.
  static QSet<QString> translated(const QString& catalogue, const QString& context) {
    QFile file(qEnvironmentVariable("EFFNET_SOURCE") + "/translations/" + catalogue);
    QSet<QString> texts;
    if (!file.open(QIODevice::ReadOnly)) return texts;
    QString name;
    QString source;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      if (xml.name() == QLatin1String("name")) name = xml.readElementText();
      if (xml.name() == QLatin1String("source")) source = xml.readElementText();
      if (xml.name() == QLatin1String("translation") && name == context &&
          xml.attributes().value(QLatin1String("type")).isEmpty())
        texts.insert(source);
    }
    return texts;
  }

  /// A row of the box for each of the table, in whatever order, with a title and a tooltip of its own.
  template <typename E>
  static void checkBox(const QComboBox* box, bool toolTips) {
    QVERIFY(box != nullptr);
    QCOMPARE(box->count(), static_cast<int>(tableOf<E>().size()));
    QSet<QString> titles;
    QSet<QString> tips;
    for (const auto& row : tableOf<E>()) {
      const int index = box->findData(QString::fromLatin1(row.word));
      QVERIFY2(index >= 0, row.word);
      QVERIFY2(!box->itemText(index).isEmpty(), row.word);
      titles.insert(box->itemText(index));
      const QString tip = box->itemData(index, Qt::ToolTipRole).toString();
      QVERIFY2(!toolTips || !tip.isEmpty(), row.word);
      tips.insert(tip);
    }
    QCOMPARE(titles.size(), box->count());
    if (toolTips) QCOMPARE(tips.size(), box->count());
  }

 private Q_SLOTS:
  void everyErrorHasItsSentence() {
    const QString other = errorSentence(QStringLiteral("of no table"), QStringLiteral("x"));
    QSet<QString> sentences;
    for (const ErrorCodeRow& row : tableOf<ErrorCode>()) {
      const QString sentence = errorSentence(QString::fromLatin1(row.word), QStringLiteral("x"));
      QVERIFY2((sentence == other) == row.isPrograms, row.word);
      if (!row.isPrograms) QVERIFY2(!sentences.contains(sentence), row.word);
      sentences.insert(sentence);
    }
  }

  /// English needs no catalogue but for its plurals.
  void everyLanguageHasThem_data() {
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("Chinese") << "effnet_zh_CN.ts";
  }
  void everyLanguageHasThem() {
    QFETCH(QString, catalogue);
    const QSet<QString> errors = translated(catalogue, QStringLiteral("Errors"));
    const QString formats = QString::fromStdString(readableFormats());
    for (const ErrorCodeRow& row : tableOf<ErrorCode>()) {
      if (row.isPrograms) continue;
      QString sentence = errorSentence(QString::fromLatin1(row.word), QStringLiteral("%1"));
      QVERIFY2(errors.contains(sentence.replace(formats, QStringLiteral("%2"))), row.word);
    }
    const QSet<QString> settings = translated(catalogue, QStringLiteral("effnet::ConfigField"));
    for (const TrainField& field : trainFields()) {
      if (*field.label == '\0') continue;
      for (const char* text : {field.label, field.meaning, field.published, titleOf(field.group)})
        QVERIFY2(*text == '\0' || settings.contains(QString::fromUtf8(text)), text);
    }
  }

  void everyWarningIsTold() {
    for (const WarningRow& row : tableOf<WarningCode>()) {
      const WarningText text = warningText({{row.value, "the run's words"}});
      QVERIFY2(text.sentence.isEmpty() == row.isStep, row.word);
      QVERIFY2(text.details.isEmpty() == row.isStep, row.word);
    }
  }

  void everyRunStateHasItsText() {
    for (const RunStateRow& row : tableOf<RunState>()) {
      QVERIFY2(!runStateText(row.value).isEmpty(), row.word);
      QVERIFY2(runStateColor(row.value).isValid(), row.word);
    }
  }

  void everyCamMethodHasItsPlace() {
    ExplainPanel panel;
    checkBox<CamMethod>(panel.findChild<QComboBox*>("method"), true);
    checkBox<TestAugmentation>(panel.findChild<QComboBox*>("augmentation"), true);
    for (const CamMethodRow& row : tableOf<CamMethod>()) {
      panel.setMethod({row.value, {}, {}, TestAugmentation::Off});
      QCOMPARE(panel.options().isSigned, row.isSigned);
      QVERIFY2(panel.options().colors == usualColors(row.isSigned), row.word);
    }
  }

  void everyRecipeAndLayoutIsOffered() {
    const RecipePanel recipes;
    checkBox<Recipe>(recipes.findChild<QComboBox*>("recipe"), true);
    const ExportDialog dialog({}, {});
    checkBox<Layout>(dialog.findChild<QComboBox*>("exportLayout"), false);
  }

  void everyGroupOfSettingsIsHeaded() {
    QSet<QString> titles;
    for (const TrainField& field : trainFields()) {
      QVERIFY2(!groupText(field.group).isEmpty(), field.name);
      QVERIFY2(fieldToolTip(field).contains(QLatin1String(field.name)), field.name);
      titles.insert(groupText(field.group));
    }
    QCOMPARE(titles.size(), static_cast<int>(TrainGroup::Machine) + 1);
  }
};

QTEST_MAIN(TestWindowWords)
#include "test_window_words.moc"
