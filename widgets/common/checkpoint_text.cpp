#include "widgets/common/checkpoint_text.h"

#include "widgets/common/error_text.h"

#include <QCoreApplication>

namespace effnet {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Checkpoints)
};

QString interpolationName(Interpolation interpolation) {
  switch (interpolation) {
    case Interpolation::Bilinear:
      return Words::tr("bilinear");
    case Interpolation::Nearest:
      return Words::tr("nearest");
    case Interpolation::Bicubic:
      break;
  }
  return Words::tr("bicubic");
}

}  // namespace

QString checkpointTitle(const QString& source) {
  if (source.startsWith(QLatin1String("builtin:"))) {
    const QString variant = source.section(QLatin1Char('_'), 1);
    if (variant == QLatin1String("base")) return Words::tr("Sample: base network");
    if (variant == QLatin1String("depth")) return Words::tr("Sample: deeper");
    if (variant == QLatin1String("width")) return Words::tr("Sample: wider");
    if (variant == QLatin1String("resolution")) return Words::tr("Sample: larger input");
    if (variant == QLatin1String("compound")) return Words::tr("Sample: compound scaling");
    return Words::tr("Sample network (drawn shapes)");
  }
  // Every run's best checkpoint has the same name; the run's tells them apart.
  const QString folder = source.section(QLatin1Char('/'), -2, -2);
  if (folder != QLatin1String("checkpoints")) return shortName(source);
  return QStringLiteral("%1 · %2").arg(source.section(QLatin1Char('/'), -3, -3),
                                       shortName(source).section(QLatin1Char('.'), 0, 0));
}

QString describe(const Preprocessing& preprocessing) {
  const QString interpolation = interpolationName(preprocessing.interpolation);
  if (preprocessing.mode == ResizeMode::Squash) {
    return Words::tr("squeezed to %1 px, %2").arg(preprocessing.inputSize).arg(interpolation);
  }
  return Words::tr("shorter side to %1, centre %2 px, %3")
      .arg(preprocessing.resize)
      .arg(preprocessing.inputSize)
      .arg(interpolation);
}

}  // namespace effnet
