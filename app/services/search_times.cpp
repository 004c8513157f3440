#include "app/services/search_times.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/host.h"
#include "core/protocol/json_text.h"

#include <QRegularExpression>
#include <utility>

namespace effnet {
namespace {

/// The whole question in words: the space as a file, and a target that nothing exceeds.
QStringList wordsOf(const SearchRequest& request, const QString& folder, const QString& space) {
  const TrainConfig& config = request.config;
  const auto text = [](const std::string& word) { return QString::fromStdString(word); };
  QStringList words{QStringLiteral("search"),
                    QStringLiteral("--dry-run"),
                    QStringLiteral("--json"),
                    QStringLiteral("--out"),
                    folder,
                    QStringLiteral("--data"),
                    text(config.data),
                    QStringLiteral("--space"),
                    space,
                    QStringLiteral("--objective"),
                    text(wordOf(request.objective)),
                    QStringLiteral("--target"),
                    QStringLiteral("1000000"),
                    QStringLiteral("--batch"),
                    QString::number(config.batch),
                    QStringLiteral("--device"),
                    text(config.device)};
  if (!config.val.empty()) words << QStringLiteral("--val") << text(config.val);
  if (!config.columns.empty()) words << QStringLiteral("--set") << text("columns=" + config.columns);
  return words;
}

}  // namespace

SearchTimes::SearchTimes(QString program, QObject* parent) : QObject(parent), program_(std::move(program)) {}

SearchTimes::~SearchTimes() {
  cancel();
  for (QProcess* ended : findChildren<QProcess*>()) ended->waitForFinished(1000);
}

void SearchTimes::cancel() {
  if (process_ == nullptr) return;
  QProcess* ended = std::exchange(process_, nullptr);
  ended->disconnect(this);
  connect(ended, &QProcess::finished, ended, &QObject::deleteLater);
  ended->terminate();
}

void SearchTimes::measure(const SearchRequest& request) {
  cancel();
  said_.clear();
  folder_ = std::make_unique<QTemporaryDir>();
  const QString space = folder_->filePath(QStringLiteral("space.json"));
  try {
    writeFileAtomically(space.toStdString(), toJson(request.space).dump() + "\n");
  } catch (const Error& error) {
    return Q_EMIT failed(QString::fromStdString(error.detail()));
  }
  process_ = new QProcess(this);
  connect(process_, &QProcess::readyReadStandardError, this, &SearchTimes::read);
  connect(process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
    finish(status == QProcess::NormalExit && code == 0);
  });
  connect(process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error != QProcess::FailedToStart) return;
    QProcess* absent = std::exchange(process_, nullptr);
    absent->deleteLater();
    Q_EMIT failed(program_ + QStringLiteral(": ") + absent->errorString());
  });
  process_->start(program_, wordsOf(request, folder_->path(), space));
}

void SearchTimes::read() {
  // "measured 3 of 14 networks", in whatever language.
  static const QRegularExpression figures(QStringLiteral("^\\D*(\\d+)\\D+(\\d+)\\D*$"));
  process_->setReadChannel(QProcess::StandardError);
  while (process_->canReadLine()) {
    const QString line = QString::fromUtf8(process_->readLine()).trimmed();
    const auto match = figures.match(line);
    if (match.hasMatch())
      Q_EMIT progressed(match.captured(1).toInt(), match.captured(2).toInt());
    else if (!line.isEmpty())
      said_ = line;
  }
}

void SearchTimes::finish(bool ok) {
  read();
  QProcess* ended = std::exchange(process_, nullptr);
  ended->deleteLater();
  if (!ok)
    return Q_EMIT failed(said_.isEmpty() ? QString::fromUtf8(ended->readAllStandardError()).trimmed()
                                         : said_);
  try {
    const Json answer = parseJson(ended->readAllStandardOutput().toStdString());
    if (!answer.is_object() || !answer.contains("cost_fit")) throw Error("bad_search", "no times came back");
    Q_EMIT measured(CostFit::fromJson(answer["cost_fit"]), QString::fromStdString(processorName()));
  } catch (const Error& error) {
    Q_EMIT failed(QString::fromStdString(error.detail()));
  }
}

}  // namespace effnet
