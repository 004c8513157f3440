#include "app/explorer/compare_wires.h"

#include "app/explorer/distant_files.h"
#include "app/services/folder_classifier.h"
#include "core/base/error.h"
#include "core/protocol/methods.h"
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
  connect(&engine_, &EngineClient::ready, this, [this] {
    handles_.clear();
    waiting_.clear();
    view_.askAll();
  });
  connectProgress();
}

/// Of methods of many forward passes; `view_` stands for all cells in the status line.
void CompareWires::connectProgress() {
  connect(&engine_, &EngineClient::progressed, this,
          [this](const QString& lane, double done, double total, double secondsLeft) {
            const auto job = explaining_.constFind(lane);
            if (job == explaining_.cend() || total <= 0) return;
            const QString text = QCoreApplication::translate("effnet::ClassifyWires", "Explaining %1");
            status_.showProgress(&view_, text.arg(checkpointTitle(job->source)), done / total, secondsLeft,
                                 true);
          });
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
  if (FolderClassifier* list = lists_.take(source)) {
    list->cancel();
    list->deleteLater();
  }
  if (waiting_.remove(source)) engine_.cancel(lane("compare open", source));
  const Json handle = handles_.take(source);
  if (handle.is_null()) return;
  engine_.closeModel(handle);
}

void CompareWires::ask(const QString& source, const ExplainWish& wish) {
  if (handles_.contains(source)) return explain(source, wish);
  const bool opening = waiting_.contains(source);
  waiting_[source].append(wish);
  if (!opening) open(source);
}

void CompareWires::open(const QString& source) {
  files_.bring(source, this, [this, source](const DistantFiles::Outcome& outcome) {
    if (!waiting_.contains(source)) return;  // left out meanwhile
    if (!outcome.ok()) {
      waiting_.remove(source);
      return fail(source, {}, outcome.code.toStdString());
    }
    engine_.send(lane("compare open", source), methods::kModelOpen,
                 Json{{"source", outcome.there.toStdString()}}, {}, this,
                 [this, source](const EngineReply& reply) {
                   const QList<ExplainWish> wishes = waiting_.take(source);
                   if (!reply.ok()) return fail(source, {}, reply.errorCode);
                   handles_[source] = reply.result.value("model", Json());
                   for (const ExplainWish& wish : wishes) explain(source, wish);
                 });
  });
}

void CompareWires::explain(const QString& source, const ExplainWish& wish) {
  Json params{{"model", handles_[source]},
              {"method", wish.method.name.toStdString()},
              {"topk", wish.topk},
              {"tta", wish.method.augmentation.toStdString()}};
  if (wish.method.stage) params["stage"] = *wish.method.stage;
  if (wish.method.against) params["against"] = *wish.method.against;
  const QString cell = lane("compare", source, wish.method.name);
  explaining_.insert(cell, {source, wish.method.name});
  engine_.send(cell, methods::kImageExplain, params, wish.bytes, this,
               [this, source, wish, cell](const EngineReply& reply) {
                 endExplaining(cell);
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   view_.showExplanation(source, wish, explanationFromJson(reply.result));
                 } catch (const Error& error) {
                   fail(source, wish.method.name, error.code());
                 }
               });
}

void CompareWires::list(const QStringList& sources, const QStringList& files) {
  for (const QString& source : sources)
    if (handles_.contains(source)) listOf(source)->start(files, handles_[source]);
}

FolderClassifier* CompareWires::listOf(const QString& source) {
  if (FolderClassifier* known = lists_.value(source)) return known;
  auto* classifier = new FolderClassifier(engine_, this, lane("list", source));
  connect(classifier, &FolderClassifier::answered, this,
          [this, source](const QString& file, const ClassScore& top) {
            view_.showTop(source, file, QString::fromStdString(top.label));
          });
  connect(classifier, &FolderClassifier::failed, this,
          [this, source](const QString& file) { view_.showTop(source, file, {}); });
  return lists_[source] = classifier;
}

void CompareWires::fail(const QString& source, const QString& method, const std::string& code) {
  view_.showError(source, method, errorSentence(QString::fromStdString(code), checkpointTitle(source)));
}

}  // namespace effnet
