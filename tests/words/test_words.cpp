#include "core/base/error.h"
#include "core/base/error_codes.h"
#include "core/protocol/cam_method.h"
#include "core/protocol/checkpoint_layout.h"
#include "core/protocol/dataset_kind.h"
#include "core/protocol/preprocessing_words.h"
#include "core/protocol/run_state.h"
#include "core/protocol/tensor_words.h"
#include "core/protocol/test_augmentation.h"
#include "core/protocol/train_words.h"
#include "core/protocol/warning_code.h"
#include "core/scaling/scaling_words.h"
#include "core/search/search_words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace effnet;

/// The tables of words, and that what is written in the sources stands in them.
class TestWords : public QObject {
  Q_OBJECT

 private:
  static QString source() { return qEnvironmentVariable("EFFNET_SOURCE"); }

  static QString read(const QString& file) {
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
  }

  /// The code of the programs, without comments.
  static QHash<QString, QString> sources() {
    static const QRegularExpression comment(QStringLiteral("^\\s*//.*$"),
                                            QRegularExpression::MultilineOption);
    QHash<QString, QString> texts;
    for (const char* folder : {"core", "app", "widgets"}) {
      QDirIterator files(source() + '/' + folder, {"*.cpp", "*.h"}, QDir::Files,
                         QDirIterator::Subdirectories);
      while (files.hasNext()) {
        const QString file = files.next();
        texts[file] = read(file).remove(comment);
      }
    }
    return texts;
  }

  template <typename E>
  static void checkTable() {
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_+]*$"));
    for (const auto& row : tableOf<E>()) {
      QVERIFY2(plain.match(QString::fromLatin1(row.word)).hasMatch(), row.word);
      QCOMPARE(fromWord<E>(row.word), std::optional(row.value));
      QVERIFY2(wordList<E>().find(row.word) != std::string::npos, row.word);
    }
    QVERIFY(!fromWord<E>("nonsense"));
  }

 private Q_SLOTS:
  void tables() {
    checkTable<AugmentPolicy>();
    checkTable<BatchNormMode>();
    checkTable<CamMethod>();
    checkTable<DatasetKind>();
    checkTable<ErrorCode>();
    checkTable<Layout>();
    checkTable<OptimizerKind>();
    checkTable<Precision>();
    checkTable<Recipe>();
    checkTable<RunState>();
    checkTable<SearchOperator>();
    checkTable<SearchSkip>();
    checkTable<ScheduleKind>();
    checkTable<TestAugmentation>();
    checkTable<SelectionMetric>();
    checkTable<WarningCode>();
    checkTable<Interpolation>();
    checkTable<ResizeMode>();
    checkTable<TensorChange>();
    checkTable<TensorState>();
  }

  void tablesOfScaling() {
    checkTable<Activation>();
    checkTable<Binding>();
    checkTable<ChannelRounding>();
    checkTable<Convention>();
    checkTable<HeadWidth>();
    checkTable<Operator>();
    checkTable<Padding>();
    checkTable<ScalingMode>();
  }

  void listsReadLikeSentences() {
    QCOMPARE(wordList<OptimizerKind>(), std::string("adamw, sgd or rmsprop"));
    QCOMPARE(wordList<Recipe>(", "), std::string("finetune, scratch, paper, progressive"));
    QVERIFY_EXCEPTION_THROWN(parseWord<Recipe>("Paper", "recipe"), Error);
  }

  /// A code that is thrown and stands in no table has no sentence in the window.
  void thrownCodesAreKnown() {
    static const QRegularExpression thrown(QStringLiteral(
        "(?:\\bError\\(\\s*(?:[^\"();]*\\?\\s*)?|FieldReader \\w+\\([^,;]+,\\s*|makeError\\([^,]+,\\s*|"
        "problems\\.add\\(\\s*|failAll\\(|failure\\(|errorSentence\\(|errorOf\\(error,\\s*|\\.errorCode = )"
        "(?:QStringLiteral\\()?\"([a-z_]+)\""));
    int found = 0;
    const auto texts = sources();
    for (auto each = texts.begin(); each != texts.end(); ++each)
      for (auto match = thrown.globalMatch(*each); match.hasNext(); ++found) {
        const QString code = match.next().captured(1);
        QVERIFY2(fromWord<ErrorCode>(code.toStdString()), qPrintable(each.key() + ": " + code));
      }
    QVERIFY2(found > 400, qPrintable(QString::number(found)));
  }

  /// Nor does the table keep what nobody throws any more.
  void knownCodesAreThrown() {
    QString all;
    const auto texts = sources();
    for (auto each = texts.begin(); each != texts.end(); ++each)
      if (!each.key().endsWith("/error_codes.h")) all += *each;
    for (const ErrorCodeRow& row : tableOf<ErrorCode>())
      QVERIFY2(all.contains('"' + QString::fromLatin1(row.word) + '"'), row.word);
  }

  /// A `default:` would hide from the compiler that a value was forgotten.
  void switchesOverWordsHaveNoDefault() {
    static const QRegularExpression switches(QStringLiteral("\\bswitch \\(.*?\\n( *)\\}\\n"),
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression words(QStringLiteral(
        "case "
        "(?:\\w+::)?(Activation|AugmentPolicy|BatchNormMode|Binding|CamMethod|ColorMap|Convention|"
        "DatasetKind|"
        "ErrorCode|Interpolation|Layout|Operator|OptimizerKind|ResizeMode|ScalingMode|TensorChange|"
        "TensorState|"
        "Precision|Recipe|RunState|ScheduleKind|SelectionMetric|TestAugmentation|TrainGroup|WarningCode)::"));
    const auto texts = sources();
    for (auto each = texts.begin(); each != texts.end(); ++each)
      for (auto match = switches.globalMatch(*each); match.hasNext();) {
        const QString text = match.next().captured();
        if (words.match(text).hasMatch()) QVERIFY2(!text.contains("default:"), qPrintable(each.key()));
      }
  }

  /// Whoever compares with the words themselves is not told of a value that is added.
  void wordsAreComparedAsValues() {
    QStringList words;
    for (const auto& row : tableOf<RunState>()) words.append(row.word);
    for (const auto& row : tableOf<Recipe>()) words.append(row.word);
    for (const auto& row : tableOf<Precision>()) words.append(row.word);
    for (const auto& row : tableOf<OptimizerKind>()) words.append(row.word);
    for (const auto& row : tableOf<Layout>()) words.append(row.word);
    const QRegularExpression compared(
        QStringLiteral("[=!]= (?:QLatin1String\\(|QStringLiteral\\()?\"(%1)\"").arg(words.join('|')));
    const auto texts = sources();
    for (auto each = texts.begin(); each != texts.end(); ++each) {
      const auto match = compared.match(*each);
      QVERIFY2(!match.hasMatch(), qPrintable(each.key() + ": " + match.captured()));
    }
  }
};

QTEST_APPLESS_MAIN(TestWords)
#include "test_words.moc"
