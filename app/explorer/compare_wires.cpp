#include "app/explorer/compare_wires.h"

#include "core/protocol/methods.h"
#include "core/scaling/error.h"
#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/common/error_text.h"

namespace effnet {
namespace {

QString lane(const QString& source) {
  return QStringLiteral("compare ") + source;
}

}  // namespace

CompareWires::CompareWires(ComparisonGrid& view, EngineClient& engine) : view_(view), engine_(engine) {
  connect(&view_, &ComparisonGrid::explainRequested, this, &CompareWires::ask);
  connect(&view_, &ComparisonGrid::removed, this, [this](const QString& source) {
    engine_.cancel(lane(source));
    const Json handle = handles_.take(source);
    if (!handle.is_null()) {
      engine_.send(lane(source), methods::kModelClose, Json{{"model", handle}}, {}, this, {});
    }
  });
  connect(&engine_, &EngineClient::ready, this, [this] {
    handles_.clear();
    view_.askAll();
  });
}

void CompareWires::ask(const QString& source, const ExplainWish& wish) {
  if (handles_.contains(source)) {
    explain(source, wish);
  } else {
    open(source, wish);
  }
}

void CompareWires::open(const QString& source, const ExplainWish& wish) {
  engine_.send(lane(source), methods::kModelOpen, Json{{"source", source.toStdString()}}, {}, this,
               [this, source, wish](const EngineReply& reply) {
                 if (!reply.ok()) return fail(source, reply.errorCode);
                 handles_[source] = reply.result.value("model", Json());
                 explain(source, wish);
               });
}

void CompareWires::explain(const QString& source, const ExplainWish& wish) {
  Json params{{"model", handles_[source]}, {"method", wish.method.name.toStdString()}, {"topk", wish.topk}};
  if (wish.method.stage) params["stage"] = *wish.method.stage;
  engine_.send(lane(source), methods::kImageExplain, params, wish.bytes, this,
               [this, source, wish](const EngineReply& reply) {
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   view_.showExplanation(source, wish, explanationFromJson(reply.result));
                 } catch (const Error& error) {
                   fail(source, error.code());
                 }
               });
}

void CompareWires::fail(const QString& source, const std::string& code) {
  view_.showError(source, errorSentence(QString::fromStdString(code), checkpointTitle(source)));
}

}  // namespace effnet
