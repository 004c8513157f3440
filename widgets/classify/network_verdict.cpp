#include "widgets/classify/network_verdict.h"

#include "widgets/common/accuracy_text.h"
#include "widgets/common/number_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace effnet {
namespace {

struct NetworkVerdict {
  Q_DECLARE_TR_FUNCTIONS(effnet::NetworkVerdict)
};

}  // namespace

QString classByFolder(const QString& file, const QStringList& sources,
                      const QHash<QString, QStringList>& classes) {
  const QString folder = QFileInfo(file).dir().dirName();
  for (const QString& source : sources)
    if (!classes.value(source).contains(folder)) return {};
  return folder;
}

QString verdictText(const std::vector<PairedAnswers>& networks) {
  const PairedComparison compared = comparePaired(networks);
  const std::size_t images = networks.front().right.size();
  QStringList parts;
  for (const PairedComparison::Standing& each : compared.ranking)
    parts.append(QStringLiteral("%1 %2 (%3)")
                     .arg(QString::fromStdString(networks[each.network].name), percent(each.accuracy),
                          intervalText(each.accuracy, static_cast<double>(images))));
  QString text = NetworkVerdict::tr("Right, of %1 pictures whose folder names their class: %2.")
                     .arg(images)
                     .arg(parts.join(QStringLiteral("; ")));
  if (compared.pairs.size() == 1) {
    const PairComparison& pair = compared.pairs.front();
    text +=
        QLatin1Char(' ') +
        (pair.p < kDiffer ? NetworkVerdict::tr("They differ (McNemar, p = %1).")
                          : NetworkVerdict::tr("These pictures do not tell them apart (McNemar, p = %1)."))
            .arg(threeDigits(pair.p));
    return text;
  }
  QStringList tied;
  for (std::size_t i = 1; i < compared.ranking.size(); ++i)
    if (compared.ranking[i].tiedWithBest)
      tied.append(QString::fromStdString(networks[compared.ranking[i].network].name));
  return text + QLatin1Char(' ') +
         (tied.isEmpty() ? NetworkVerdict::tr("The first differs from all others (McNemar, Holm).")
                         : NetworkVerdict::tr("Not told apart from the first (McNemar, Holm): %1.")
                               .arg(tied.join(QStringLiteral(", "))));
}

}  // namespace effnet
