#include "core/protocol/run_event.h"

#include "core/protocol/field_reader.h"
#include "core/protocol/interval_json.h"
#include "core/protocol/json_text.h"

#include <chrono>
#include <cmath>
#include <cstdio>

namespace effnet {
namespace {

constexpr int kMostEpochs = 1'000'000;

/// JSON has no NaN: a number that was not measured is left out.
void put(Json& json, const char* name, double value) {
  if (std::isfinite(value)) json[name] = value;
}

Json metricsToJson(const Metrics& metrics) {
  Json json = Json::object();
  put(json, "loss", metrics.loss);
  put(json, "top1", metrics.top1);
  put(json, "top5", metrics.top5);
  put(json, "macro_f1", metrics.macroF1);
  put(json, "calibration", metrics.calibration);
  if (metrics.images > 0) json["images"] = metrics.images;
  if (metrics.images > 0 && std::isfinite(metrics.top1))
    json["interval"] = intervalJson(metrics.top1, metrics.images);
  return json;
}

Metrics metricsFromJson(const Json& json) {
  Metrics metrics{NAN, NAN, NAN, NAN, NAN};
  FieldReader fields(json, "bad_event");
  fields.read("loss", metrics.loss);
  fields.read("top1", metrics.top1);
  fields.read("top5", metrics.top5);
  fields.read("macro_f1", metrics.macroF1);
  fields.read("calibration", metrics.calibration);
  fields.read("images", metrics.images);
  fields.finish(false);
  return metrics;
}

Json classesToJson(const std::vector<std::vector<int>>& confusion) {
  Json list = Json::array();
  for (const auto& each : classScores(confusion)) {
    Json scores{{"images", each.images}};
    put(scores, "precision", each.precision);
    put(scores, "recall", each.recall);
    put(scores, "f1", each.f1);
    list.push_back(std::move(scores));
  }
  return list;
}

void write(Json& json, const RunStarted& run) {
  json["event"] = "run";
  json["config"] = toJson(run.config);
  json["labels"] = run.labels;
  json["train_images"] = run.trainImages;
  json["val_images"] = run.valImages;
  json["params"] = run.params;
  json["macs"] = run.macs;
  json["device"] = run.device;
  json["steps_per_epoch"] = run.stepsPerEpoch;
  json["skipped"] = run.skipped;
}

void write(Json& json, const StepDone& step) {
  json["event"] = "step";
  json["step"] = step.step;
  put(json, "epoch", step.epoch);
  put(json, "loss", step.loss);
  put(json, "learning_rate", step.learningRate);
  put(json, "images_per_second", step.imagesPerSecond);
  put(json, "seconds_left", step.secondsLeft);
  put(json, "gradient_norm", step.gradientNorm);
  put(json, "data_wait", step.dataWait);
  put(json, "memory_bytes", step.memoryBytes);
  put(json, "device_memory_bytes", step.deviceMemoryBytes);
}

void write(Json& json, const EpochDone& epoch) {
  json["event"] = "epoch";
  json["epoch"] = epoch.epoch;
  json["train"] = metricsToJson(epoch.train);
  json["val"] = metricsToJson(epoch.val);
  json["confusion"] = epoch.confusion;
  json["per_class"] = classesToJson(epoch.confusion);
  put(json, "seconds", epoch.seconds);
  json["best"] = epoch.best;
  if (!epoch.competes) json["competes"] = false;
}

void write(Json& json, const BestMeasured& best) {
  json["event"] = "best";
  json["epoch"] = best.epoch;
  json["val"] = metricsToJson(best.val);
}

void write(Json& json, const FirstAnswered& answer) {
  json["event"] = "first_answer";
  json["val"] = metricsToJson(answer.val);
  put(json, "strength", answer.strength);
  put(json, "seconds", answer.seconds);
}

void write(Json& json, const CheckpointWritten& checkpoint) {
  json["event"] = "checkpoint";
  json["file"] = checkpoint.file;
  json["epoch"] = checkpoint.epoch;
  json["reason"] = checkpoint.reason;
  if (!checkpoint.chosenBy.empty()) json["chosen_by"] = checkpoint.chosenBy;
  put(json, "score", checkpoint.score);
}

void write(Json& json, const TestMeasured& test) {
  json["event"] = "test";
  json["checkpoint"] = test.checkpoint;
  json["images"] = test.images;
  if (test.epoch > 0) json["epoch"] = test.epoch;
  json["test"] = metricsToJson(test.metrics);
  json["confusion"] = test.confusion;
  json["per_class"] = classesToJson(test.confusion);
}

void write(Json& json, const RunWarning& warning) {
  json["event"] = "warning";
  json["code"] = wordOf(warning.code);
  json["detail"] = warning.detail;
}

void write(Json& json, const RunResumed& resumed) {
  json["event"] = "resumed";
  json["step"] = resumed.step;
  if (resumed.epochs > 0) json["epochs"] = resumed.epochs;
}

void write(Json& json, const RunEnded& end) {
  json["event"] = "end";
  json["state"] = wordOf(end.state);
  if (!end.code.empty()) json["code"] = end.code;
  if (!end.detail.empty()) json["detail"] = end.detail;
  if (end.bestEpoch == 0) return;
  json["best"] = Json{{"epoch", end.bestEpoch},
                      {"chosen_by", end.selectedBy},
                      {"val_that_chose_it", metricsToJson(end.selectionVal)}};
}

template <typename Item>
void readList(FieldReader& fields, const char* name, std::vector<Item>& items) {
  fields.readWith(name, [&](const Json& list) { items = list.get<std::vector<Item>>(); });
}

void read(FieldReader& fields, RunStarted& run) {
  fields.readWith("config", [&](const Json& json) { run.config = trainConfigFromJson(json); });
  readList(fields, "labels", run.labels);
  fields.read("train_images", run.trainImages);
  fields.read("val_images", run.valImages);
  fields.read("params", run.params);
  fields.read("macs", run.macs);
  fields.read("device", run.device);
  fields.read("steps_per_epoch", run.stepsPerEpoch);
  readList(fields, "skipped", run.skipped);
}

void read(FieldReader& fields, StepDone& step) {
  step = {0, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN};
  fields.read("step", step.step);
  fields.read("epoch", step.epoch);
  fields.read("loss", step.loss);
  fields.read("learning_rate", step.learningRate);
  fields.read("images_per_second", step.imagesPerSecond);
  fields.read("seconds_left", step.secondsLeft);
  fields.read("gradient_norm", step.gradientNorm);
  fields.read("data_wait", step.dataWait);
  fields.read("memory_bytes", step.memoryBytes);
  fields.read("device_memory_bytes", step.deviceMemoryBytes);
}

void read(FieldReader& fields, EpochDone& epoch) {
  epoch.epoch = -1;
  epoch.val.loss = NAN;  // an event without figures is no epoch with a loss of 0
  fields.read("epoch", epoch.epoch);
  fields.require(epoch.epoch >= 0 && epoch.epoch <= kMostEpochs, "epoch must be 0 to 1000000");
  fields.readWith("train", [&](const Json& json) { epoch.train = metricsFromJson(json); });
  fields.readWith("val", [&](const Json& json) { epoch.val = metricsFromJson(json); });
  readList(fields, "confusion", epoch.confusion);
  fields.read("seconds", epoch.seconds);
  fields.read("best", epoch.best);
  fields.read("competes", epoch.competes);
}

void read(FieldReader& fields, BestMeasured& best) {
  fields.read("epoch", best.epoch);
  fields.readWith("val", [&](const Json& json) { best.val = metricsFromJson(json); });
}

void read(FieldReader& fields, FirstAnswered& answer) {
  fields.readWith("val", [&](const Json& json) { answer.val = metricsFromJson(json); });
  fields.read("strength", answer.strength);
  fields.read("seconds", answer.seconds);
}

void read(FieldReader& fields, CheckpointWritten& checkpoint) {
  fields.read("file", checkpoint.file);
  fields.read("epoch", checkpoint.epoch);
  fields.read("reason", checkpoint.reason);
  fields.read("chosen_by", checkpoint.chosenBy);
  fields.read("score", checkpoint.score);
}

void read(FieldReader& fields, TestMeasured& test) {
  fields.read("checkpoint", test.checkpoint);
  fields.read("images", test.images);
  fields.read("epoch", test.epoch);
  fields.readWith("test", [&](const Json& json) { test.metrics = metricsFromJson(json); });
  readList(fields, "confusion", test.confusion);
}

void read(FieldReader& fields, RunWarning& warning) {
  fields.readWith("code", [&](const Json& word) {
    warning.code = parseWord<WarningCode>(word.get<std::string>(), "warning");
  });
  fields.read("detail", warning.detail);
}

void read(FieldReader& fields, RunResumed& resumed) {
  fields.read("step", resumed.step);
  fields.read("epochs", resumed.epochs);
}

void read(FieldReader& fields, RunEnded& end) {
  fields.readWith("state", [&](const Json& word) {
    const auto state = fromWord<RunState>(word.get<std::string>());
    if (!state || !rowOf(*state).isEnd) throw Error("bad_event", "no run ends so");
    end.state = *state;
  });
  fields.read("code", end.code);
  fields.read("detail", end.detail);
  fields.readWith("best", [&](const Json& json) {
    FieldReader best(json, "bad_event");
    best.read("epoch", end.bestEpoch);
    best.read("chosen_by", end.selectedBy);
    best.readWith("val_that_chose_it",
                  [&](const Json& metrics) { end.selectionVal = metricsFromJson(metrics); });
    best.finish(false);
  });
}

/// Another version may warn of more.
bool isKnownWarning(const Json& json) {
  const auto code = json.find("code");
  return code != json.end() && code->is_string() && fromWord<WarningCode>(code->get<std::string>());
}

template <typename Kind>
RunEvent decodeAs(const Json& json) {
  RunEvent event;
  FieldReader fields(json, "bad_event");
  fields.read("time", event.time);
  read(fields, event.what.emplace<Kind>());
  fields.finish(false);
  return event;
}

}  // namespace

std::vector<ClassScores> classScores(const std::vector<std::vector<int>>& confusion) {
  std::vector<ClassScores> scores(confusion.size());
  for (std::size_t c = 0; c < confusion.size(); ++c) {
    int truly = 0;
    int predicted = 0;
    for (std::size_t i = 0; i < confusion.size(); ++i) {
      truly += i < confusion[c].size() ? confusion[c][i] : 0;
      predicted += c < confusion[i].size() ? confusion[i][c] : 0;
    }
    const double right = c < confusion[c].size() ? confusion[c][c] : 0;
    scores[c] = {truly, predicted > 0 ? right / predicted : NAN, truly > 0 ? right / truly : NAN,
                 truly + predicted > 0 ? 2 * right / (truly + predicted) : NAN};
  }
  return scores;
}

std::string utcNow() {
  using namespace std::chrono;
  const auto now = floor<milliseconds>(system_clock::now());
  const year_month_day date(floor<days>(now));
  const hh_mm_ss time(now - floor<days>(now));
  char text[64];
  std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
  return text;
}

std::string encodeEvent(const RunEvent& event) {
  Json json{{"event", ""}, {"time", event.time}};
  std::visit([&](const auto& what) { write(json, what); }, event.what);
  return jsonText(json);
}

std::optional<RunEvent> decodeEvent(std::string_view line) {
  const Json json = parseJson(line);
  if (json.is_discarded() || !json.is_object() || !json.contains("event") || !json["event"].is_string())
    throw Error("bad_event", "a line of the run's events is damaged");
  const auto kind = json["event"].get<std::string>();
  if (kind == "run") return decodeAs<RunStarted>(json);
  if (kind == "step") return decodeAs<StepDone>(json);
  if (kind == "epoch") return decodeAs<EpochDone>(json);
  if (kind == "checkpoint") return decodeAs<CheckpointWritten>(json);
  if (kind == "first_answer") return decodeAs<FirstAnswered>(json);
  if (kind == "best") return decodeAs<BestMeasured>(json);
  if (kind == "test") return decodeAs<TestMeasured>(json);
  if (kind == "warning")
    return isKnownWarning(json) ? std::optional(decodeAs<RunWarning>(json)) : std::nullopt;
  if (kind == "resumed") return decodeAs<RunResumed>(json);
  if (kind == "end") return decodeAs<RunEnded>(json);
  return std::nullopt;
}

}  // namespace effnet
