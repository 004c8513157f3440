#include "app/explorer/compare_wires.h"

#include "core/protocol/methods.h"
#include "core/scaling/error.h"
#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/common/error_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <string>
#include <utility>
#include <vector>

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

CompareWires::CompareWires(ComparisonGrid& view, EngineClient& engine) : view_(view), engine_(engine) {
  view_.setExamples(builtinExamples());
  connect(&view_, &ComparisonGrid::explainRequested, this, &CompareWires::ask);
  connect(&view_, &ComparisonGrid::listRequested, this, &CompareWires::list);
  connect(&view_, &ComparisonGrid::removed, this, &CompareWires::close);
  connect(&engine_, &EngineClient::partialArrived, this, [this](const QString& from, const Json& part) {
    for (const QString& source : std::as_const(listed_))
      if (from == lane("list", source)) takePart(source, part);
  });
  connect(&engine_, &EngineClient::ready, this, [this] {
    handles_.clear();
    waiting_.clear();
    listed_.clear();
    view_.askAll();
  });
}

void CompareWires::close(const QString& source) {
  engine_.cancel(lane("list", source));
  listed_.removeAll(source);
  waiting_.remove(source);
  const Json handle = handles_.take(source);
  if (handle.is_null()) return;
  engine_.send(lane("compare open", source), methods::kModelClose, Json{{"model", handle}}, {}, this, {});
}

void CompareWires::ask(const QString& source, const ExplainWish& wish) {
  if (handles_.contains(source)) return explain(source, wish);
  const bool opening = waiting_.contains(source);
  waiting_[source].append(wish);
  if (!opening) open(source);
}

void CompareWires::open(const QString& source) {
  engine_.send(lane("compare open", source), methods::kModelOpen, Json{{"source", source.toStdString()}}, {},
               this, [this, source](const EngineReply& reply) {
                 const QList<ExplainWish> wishes = waiting_.take(source);
                 if (!reply.ok()) return fail(source, {}, reply.errorCode);
                 handles_[source] = reply.result.value("model", Json());
                 for (const ExplainWish& wish : wishes) explain(source, wish);
               });
}

void CompareWires::explain(const QString& source, const ExplainWish& wish) {
  Json params{{"model", handles_[source]},
              {"method", wish.method.name.toStdString()},
              {"topk", wish.topk},
              {"tta", wish.method.mirrored}};
  if (wish.method.stage) params["stage"] = *wish.method.stage;
  if (wish.method.against) params["against"] = *wish.method.against;
  engine_.send(lane("compare", source, wish.method.name), methods::kImageExplain, params, wish.bytes, this,
               [this, source, wish](const EngineReply& reply) {
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   view_.showExplanation(source, wish, explanationFromJson(reply.result));
                 } catch (const Error& error) {
                   fail(source, wish.method.name, error.code());
                 }
               });
}

void CompareWires::list(const QStringList& sources, const QStringList& files) {
  std::vector<std::string> paths;
  for (const QString& file : files) paths.push_back(file.toStdString());
  listed_ = sources;
  for (const QString& source : sources) {
    if (!handles_.contains(source)) continue;
    engine_.send(lane("list", source), methods::kFolderClassify,
                 Json{{"model", handles_[source]}, {"files", paths}}, {}, this,
                 [this, source](const EngineReply& reply) {
                   if (!reply.ok()) fail(source, {}, reply.errorCode);
                 });
  }
}

void CompareWires::takePart(const QString& source, const Json& part) {
  if (!part.contains("answers") || !part["answers"].is_array()) return;
  for (const Json& entry : part["answers"]) {
    if (!entry.is_object()) continue;
    const bool answered = entry.contains("top") && entry["top"].is_array() && !entry["top"].empty();
    const Json top = answered ? entry["top"][0] : Json::object();
    const std::string label = top.is_object() ? top.value("label", std::string()) : std::string();
    view_.showTop(source, QString::fromStdString(entry.value("file", std::string())),
                  answered ? QString::fromStdString(label) : tr("unreadable"));
  }
}

void CompareWires::fail(const QString& source, const QString& method, const std::string& code) {
  view_.showError(source, method, errorSentence(QString::fromStdString(code), checkpointTitle(source)));
}

}  // namespace effnet
