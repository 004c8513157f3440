#include "app/explorer/compare_wires.h"

#include "app/explorer/distant_files.h"
#include "app/explorer/wish_requests.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/common/checkpoint_text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <string>

namespace effnet {
namespace {

QString lane(const char* purpose, const QString& source, const QString& method = {}) {
  return QStringLiteral("%1 %2 %3").arg(QLatin1String(purpose), method, source);
}

/// The networks of equal cost that come with the program: the paper's figure 7.
QStringList builtinExamples() {
  QFile index(QStringLiteral(":/models/index.json"));
  QStringList sources;
  if (!index.open(QFile::ReadOnly)) return sources;
  const auto examples = QJsonDocument::fromJson(index.readAll())[QLatin1String("examples")].toArray();
  for (const auto& example : examples) sources << example[QLatin1String("source")].toString();
  return sources;
}

}  // namespace

CompareWires::CompareWires(ComparisonGrid& view, EngineClient& engine, DistantFiles& files,
                           StatusLine& status)
    : view_(view), engine_(engine), files_(files), status_(status) {
  view_.setExamples(builtinExamples());
  connect(&view_, &ComparisonGrid::explainRequested, this, &CompareWires::ask);
  connect(&view_, &ComparisonGrid::listRequested, this, &CompareWires::list);
  connect(&view_, &ComparisonGrid::removed, this, &CompareWires::close);
  connect(&engine_, &EngineClient::ready, this, [this] { view_.askAll(); });
  connectProgress();
}

/// Of methods of many forward passes; `view_` stands for all cells in the status line.
void CompareWires::connectProgress() {
  connect(&status_, &StatusLine::cancelRequested, this, [this](const QObject* job) {
    if (job != &view_) return;
    const QHash<QString, Explaining> jobs = explaining_;
    for (auto each = jobs.cbegin(); each != jobs.cend(); ++each) {
      engine_.cancel(each.key());
      endExplaining(each.key());
      fail(each->source, each->method, "cancelled");
    }
  });
}

void CompareWires::endExplaining(const QString& lane) {
  explaining_.remove(lane);
  if (explaining_.isEmpty()) status_.clearProgress(&view_);
}

void CompareWires::close(const QString& source) {
  networks_.erase(source);
}

CompareWires::Network& CompareWires::networkOf(const QString& source) {
  std::unique_ptr<Network>& network = networks_[source];
  if (network) return *network;
  network.reset(
      new Network{OpenModel(engine_, wayOf(files_)), FolderClassifier(engine_, lane("list", source))});
  connect(&network->model, &OpenModel::opened, this, [this, source] {
    Network& opened = networkOf(source);
    const KnownNetwork now(*opened.model.model(), source.toStdString());
    if (opened.known && opened.known->isSame(now)) {
      opened.list.resume(opened.model.handle());
    } else {
      opened.list.cancel();
    }
    opened.known = now;
    QStringList classes;
    for (const std::string& label : opened.model.model()->labels)
      classes.append(QString::fromStdString(label));
    view_.setClasses(source, classes);
    for (const ExplainWish& wish : std::exchange(opened.waiting, {})) explain(source, wish);
  });
  connect(&network->model, &OpenModel::failed, this, [this, source](const Error& error) {
    networkOf(source).waiting.clear();
    fail(source, {}, error.code());
  });
  connect(&network->list, &FolderClassifier::answered, this,
          [this, source](const QString& file, const ClassScore& top) {
            view_.showTop(source, file, QString::fromStdString(top.label));
          });
  connect(&network->list, &FolderClassifier::failed, this,
          [this, source](const QString& file) { view_.showTop(source, file, {}); });
  return *network;
}

void CompareWires::ask(const QString& source, const ExplainWish& wish) {
  Network& network = networkOf(source);
  if (network.model.isOpen()) return explain(source, wish);
  network.waiting.append(wish);
  if (!network.model.isOpening()) network.model.open(openRequest(wishOf(source)));
}

OpenWish CompareWires::wishOf(const QString& source) const {
  const auto found = wishes_.find(source);
  return found == wishes_.end() ? OpenWish{source, false, {}} : found->second;
}

void CompareWires::openAs(const OpenWish& wish) {
  if (wish == wishOf(wish.source)) return;
  wishes_[wish.source] = wish;
  if (networks_.erase(wish.source) > 0) view_.askAll();
}

void CompareWires::explain(const QString& source, const ExplainWish& wish) {
  const QString cell = lane("compare", source, QLatin1String(wordOf(wish.method.cam)));
  explaining_.insert(cell, {source, wish.method.cam});
  auto* call = engine_.call(cell, explainRequest(networkOf(source).model.handle(), wish.method, wish.topk),
                            wish.bytes);
  connect(call, &EngineCall::progressed, this, [this, source](double done, double total, double secondsLeft) {
    if (total <= 0) return;
    const QString text = QCoreApplication::translate("effnet::ClassifyWires", "Explaining %1");
    status_.showProgress(&view_, text.arg(checkpointTitle(source)), done / total, secondsLeft, true);
  });
  call->then(this,
             [this, source, wish, cell](const Explanation& answer) {
               endExplaining(cell);
               view_.showExplanation(source, wish, answer);
             })
      ->otherwise(this, [this, source, wish, cell](const Error& error) {
        endExplaining(cell);
        fail(source, wish.method.cam, error.code());
      });
}

void CompareWires::list(const QStringList& sources, const QStringList& files) {
  for (const QString& source : sources) {
    Network& network = networkOf(source);
    if (network.model.isOpen()) network.list.start(files, network.model.handle());
  }
}

void CompareWires::fail(const QString& source, std::optional<CamMethod> method, const std::string& code) {
  view_.showError(source, method, errorSentence(QString::fromStdString(code), checkpointTitle(source)));
}

}  // namespace effnet
