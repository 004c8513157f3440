#include "app/explorer/example_wires.h"

#include "core/protocol/methods.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"
#include "widgets/train/cam_picture.h"
#include "widgets/train/examples_view.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("examples");
const QString kShownLane = QStringLiteral("shown pictures");
constexpr int kExamples = 8;
constexpr int kSide = 416;  // twice a tile, for sharp screens
constexpr qint64 kMostBytes = qint64{64} << 20;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QImage decoded(const QByteArray& bytes) {
  QBuffer buffer;
  buffer.setData(bytes);
  QImageReader reader(&buffer);
  reader.setAutoTransform(true);
  return reader.read().scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

std::vector<SampleFile> samplesFrom(const Json& result) {
  std::vector<SampleFile> samples;
  const auto images = result.find("images");
  if (images == result.end() || !images->is_array()) return samples;
  for (const Json& image : *images)
    if (image.is_object() && samples.size() < kExamples)
      samples.push_back({image.value("label", std::string()), image.value("file", std::string())});
  return samples;
}

}  // namespace

ExampleWires::ExampleWires(ExamplesView& view, EngineClient& engine) : view_(view), engine_(engine) {
  pool_.setMaxThreadCount(1);
  connect(&engine_, &EngineClient::ready, this, [this] { busy_ = false; });
}

ExampleWires::~ExampleWires() {
  pool_.waitForDone();
}

void ExampleWires::follow(const QString& run) {
  // A snapshot that is being explained goes on until its model is closed.
  engine_.cancel(kShownLane);
  run_ = run;
  examples_.clear();
  training_.clear();
  config_ = {};
  asked_ = false;
  written_ = explained_ = epoch_ = shown_ = 0;
  view_.clear();
}

void ExampleWires::note(const std::vector<RunEvent>& events) {
  for (const RunEvent& event : events) {
    if (const auto* started = std::get_if<RunStarted>(&event.what)) {
      config_ = toJson(started->config);
    } else if (const auto* step = std::get_if<StepDone>(&event.what)) {
      epoch_ = std::max(1, static_cast<int>(std::ceil(step->epoch)));
    } else if (const auto* checkpoint = std::get_if<CheckpointWritten>(&event.what)) {
      if (checkpoint->reason == "last") written_ = checkpoint->epoch;
    }
  }
  if (epoch_ == 0) return;
  if (!asked_) return askForExamples();
  openSnapshot();
  if (epoch_ != shown_ && !training_.isEmpty()) augment(0);
}

void ExampleWires::askForExamples() {
  asked_ = true;
  ask(false);
}

void ExampleWires::ask(bool train) {
  const Json params{{"run", run_.toStdString()}, {"count", kExamples}, {"part", train ? "train" : "val"}};
  engine_.send(kShownLane, methods::kRunExamples, params, {}, this,
               [this, train, run = run_](const EngineReply& reply) {
                 if (reply.ok() && run == run_) load(samplesFrom(reply.result), train);
               });
}

void ExampleWires::load(const std::vector<SampleFile>& samples, bool train) {
  pool_.start([this, samples, train, run = run_] {
    QList<Example> loaded;
    for (const SampleFile& sample : samples) {
      QFile file(text(sample.file));
      if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) continue;
      const QByteArray bytes = file.readAll();
      const QImage picture = decoded(bytes);
      if (!picture.isNull()) loaded.append({file.fileName(), text(sample.label), bytes, picture});
    }
    QMetaObject::invokeMethod(
        this,
        [this, loaded, train, run] {
          if (run == run_) take(loaded, train);
        },
        Qt::QueuedConnection);
  });
}

void ExampleWires::take(const QList<Example>& loaded, bool train) {
  if (train) {
    training_ = loaded;
    if (!training_.isEmpty()) augment(0);
    return;
  }
  examples_ = loaded;
  QList<QPair<QString, QString>> shown;
  for (const Example& example : loaded) shown.append({example.file, example.label});
  view_.setExamples(shown);
  openSnapshot();
  ask(true);
}

/// One picture after the other: the lane is short, and nobody waits for these.
void ExampleWires::augment(int index) {
  if (index == 0) {
    shown_ = epoch_;
    augmented_.clear();
  }
  if (index >= training_.size()) return view_.showShown(shown_, augmented_);
  const Json params{{"config", config_}, {"epoch", shown_ - 1}, {"count", 1}, {"seed", shown_}};
  engine_.send(kShownLane, methods::kAugmentationPreview, params, training_[index].bytes, this,
               [this, index](const EngineReply& reply) {
                 const auto found = reply.result.find("pictures");
                 if (!reply.ok() || found == reply.result.end() || !found->is_array() || found->empty() ||
                     !found->front().is_string())
                   return;
                 const auto jpeg = QByteArray::fromStdString(found->front().get<std::string>());
                 augmented_.append(QImage::fromData(QByteArray::fromBase64(jpeg)));
                 augment(index + 1);
               });
}

void ExampleWires::openSnapshot() {
  if (busy_ || examples_.isEmpty() || written_ <= explained_) return;
  busy_ = true;
  const int epoch = written_;
  explained_ = epoch;
  const RunDirectory run{std::filesystem::path(run_.toStdString())};
  const Json params{{"source", run.last().string()}};
  engine_.send(kLane, methods::kModelOpen, params, {}, this, [this, epoch](const EngineReply& reply) {
    if (!reply.ok()) {
      busy_ = false;  // replaced or deleted meanwhile; the next epoch writes another one
      return;
    }
    explain(reply.result.value("model", Json()), epoch, 0);
  });
}

void ExampleWires::explain(const Json& model, int epoch, int index) {
  if (index >= examples_.size()) return close(model);
  const Example example = examples_[index];
  const Json params{{"model", model}, {"method", "cam"}, {"topk", 1}, {"name", example.file.toStdString()}};
  engine_.send(kLane, methods::kImageExplain, params, example.bytes, this,
               [this, model, epoch, index, example](const EngineReply& reply) {
                 const bool current = index < examples_.size() && examples_[index].file == example.file;
                 if (!reply.ok() || !current) return close(model);
                 try {
                   const Explanation answer = explanationFromJson(reply.result);
                   if (!answer.top.empty()) {
                     const ClassScore& top = answer.top.front();
                     view_.addAnswer(epoch, example.file,
                                     {camPicture(example.picture, answer, top.index, kSide), text(top.label),
                                      top.probability, text(top.label) == example.label});
                   }
                 } catch (const Error&) {
                   return close(model);
                 }
                 explain(model, epoch, index + 1);
               });
}

void ExampleWires::close(const Json& model) {
  engine_.send(kLane, methods::kModelClose, Json{{"model", model}}, {}, this, [this](const EngineReply&) {
    busy_ = false;
    openSnapshot();
  });
}

}  // namespace effnet
