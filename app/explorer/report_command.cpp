#include "app/explorer/report_command.h"

#include <QLocale>

namespace effnet {

QString exactText(double value) {
  return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString exactText(const std::array<double, 3>& values) {
  return QStringList{exactText(values[0]), exactText(values[1]), exactText(values[2])}.join(u',');
}

namespace {

/// A word as a shell takes it.
QString quoted(QString word) {
  word.replace(u'\'', QLatin1String("'\\''"));
  return u'\'' + word + u'\'';
}

/// What someone said about the checkpoint; what it says itself needs no repeating.
QStringList conventions(const StatedConventions& stated) {
  const Preprocessing& input = stated.preprocessing;
  QStringList words{QStringLiteral("--padding"),       QString::fromLatin1(toString(stated.padding)),
                    QStringLiteral("--bn-eps"),        exactText(stated.bnEpsilon),
                    QStringLiteral("--input-size"),    QString::number(input.inputSize),
                    QStringLiteral("--interpolation"), QString::fromLatin1(toString(input.interpolation)),
                    QStringLiteral("--mean"),          exactText(input.mean),
                    QStringLiteral("--std"),           exactText(input.std)};
  if (stated.sigmoid) words << QStringLiteral("--sigmoid");
  return input.mode == ResizeMode::Squash
             ? words << QStringLiteral("--squash")
             : words << QStringLiteral("--resize") << QString::number(input.resize);
}

}  // namespace

QStringList lastingFiles(const QStringList& pictures, const QString& temporary) {
  QStringList files = pictures;
  files.removeIf([&](const QString& file) {
    return file.startsWith(u':') || file.startsWith(temporary + QLatin1Char('/'));
  });
  return files;
}

std::string reportCommand(const OpenWish& checkpoint, const ReportWish& wish, const QStringList& files) {
  if (files.isEmpty()) return {};
  const ExplainMethod& method = wish.method;
  QStringList words{QStringLiteral("effnet"), QStringLiteral("explain"), QStringLiteral("--weights"),
                    quoted(checkpoint.source)};
  if (checkpoint.partial) words << QStringLiteral("--partial");
  if (checkpoint.stated) words << conventions(*checkpoint.stated);
  words << QStringLiteral("--method") << QLatin1String(wordOf(method.cam));
  if (method.stage) words << QStringLiteral("--stage") << QString::number(*method.stage);
  if (method.against) words << QStringLiteral("--against") << QString::number(*method.against);
  if (method.augmentation != TestAugmentation::Off)
    words << QStringLiteral("--tta=") + QLatin1String(wordOf(method.augmentation));
  if (wish.classIndex) words << QStringLiteral("--class") << QString::number(*wish.classIndex);
  words << QStringLiteral("--topk") << QString::number(kReportedClasses);
  for (const QString& file : files) words << quoted(file);
  return words.join(u' ').toStdString();
}

}  // namespace effnet
