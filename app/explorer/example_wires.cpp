#include "app/explorer/example_wires.h"

#include "app/services/picture_decoder.h"
#include "core/protocol/batch_sheet.h"
#include "core/protocol/data_requests.h"
#include "core/protocol/image_requests.h"
#include "core/protocol/run_directory.h"
#include "widgets/maps/cam_picture.h"
#include "widgets/train/examples_view.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("examples");
const QString kExamplesLane = QStringLiteral("examples of a run");
constexpr int kExamples = 8;
constexpr int kSide = 416;  // twice a tile, for sharp screens
constexpr qint64 kMostBytes = qint64{64} << 20;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QImage decoded(const QByteArray& bytes, const QString& file) {
  const QImage picture = decodePicturePreview(bytes, file, kSide).picture;
  return picture.isNull() ? picture
                          : picture.scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QList<QImage> tilesOf(const QImage& sheet) {
  QList<QImage> tiles;
  for (int y = 0; y + kBatchTile <= sheet.height(); y += kBatchTile)
    for (int x = 0; x + kBatchTile <= sheet.width(); x += kBatchTile)
      tiles.append(sheet.copy(x, y, kBatchTile, kBatchTile));
  return tiles;
}

}  // namespace

ExampleWires::ExampleWires(ExamplesView& view, EngineClient& engine)
    : view_(view), engine_(engine), snapshot_(engine) {
  pool_.setMaxThreadCount(1);
  connect(&snapshot_, &OpenModel::opened, this, [this] { explain(0); });
  connect(&view_, &ExamplesView::appeared, this, &ExampleWires::lookAtBatch);
  connect(&view_, &ExamplesView::pictureWanted, this, &ExampleWires::draw);
}

ExampleWires::~ExampleWires() {
  pool_.waitForDone();
}

void ExampleWires::follow(const QString& run) {
  // A snapshot that is being explained goes on until its model is closed.
  engine_.cancel(kExamplesLane);
  run_ = run;
  examples_.clear();
  seen_.clear();
  batchTime_ = {};
  asked_ = false;
  written_ = explained_ = 0;
  view_.clear();
}

void ExampleWires::note(const std::vector<RunEvent>& events) {
  bool begun = asked_;
  for (const RunEvent& event : events) {
    begun = begun || std::holds_alternative<StepDone>(event.what);
    const auto* checkpoint = std::get_if<CheckpointWritten>(&event.what);
    if (checkpoint != nullptr && checkpoint->reason == "last") written_ = checkpoint->epoch;
  }
  if (!begun) return;
  lookAtBatch();
  if (!asked_) return askForExamples();
  openSnapshot();
}

void ExampleWires::askForExamples() {
  asked_ = true;
  engine_.call(kExamplesLane, ExamplesRequest{.run = run_.toStdString(), .count = kExamples})
      ->then(this, [this, run = run_](const RunExamples& examples) {
        if (run == run_) load(examples.images);
      });
}

void ExampleWires::load(const std::vector<SampleFile>& samples) {
  pool_.start([this, samples, run = run_] {
    QList<Example> loaded;
    for (const SampleFile& sample : samples) {
      QFile file(text(sample.file));
      if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) continue;
      const QByteArray bytes = file.readAll();
      const QImage picture = decoded(bytes, file.fileName());
      if (!picture.isNull()) loaded.append({file.fileName(), text(sample.label), bytes, picture});
    }
    QMetaObject::invokeMethod(
        this,
        [this, loaded, run] {
          if (run == run_) take(loaded);
        },
        Qt::QueuedConnection);
  });
}

void ExampleWires::take(const QList<Example>& loaded) {
  examples_ = loaded;
  QList<QPair<QString, QString>> shown;
  for (const Example& example : loaded) shown.append({example.file, example.label});
  view_.setExamples(shown);
  openSnapshot();
}

void ExampleWires::lookAtBatch() {
  if (!view_.isVisible() || run_.isEmpty()) return;
  const RunDirectory run{std::filesystem::path(run_.toStdString())};
  const QFileInfo sheet(text(batchSheetFile(run).string()));
  const QDateTime written = sheet.lastModified();
  if (!sheet.exists() || sheet.size() > kMostBytes || written == batchTime_) return;
  batchTime_ = written;
  pool_.start([this, file = sheet.filePath(), run = run_] {
    const QList<QImage> pictures = tilesOf(QImage(file));
    QMetaObject::invokeMethod(
        this,
        [this, pictures, run] {
          if (run == run_) view_.showBatch(pictures);
        },
        Qt::QueuedConnection);
  });
}

void ExampleWires::openSnapshot() {
  const bool busy = snapshot_.isOpening() || snapshot_.isOpen();
  if (busy || examples_.isEmpty() || written_ <= explained_) return;
  explained_ = written_;
  const RunDirectory run{std::filesystem::path(run_.toStdString())};
  // Where that fails it was replaced or deleted meanwhile; the next epoch writes another one.
  snapshot_.open({.source = run.last().string()});
}

void ExampleWires::explain(int index) {
  if (index >= examples_.size()) return close();
  const Example example = examples_[index];
  ExplainRequest request;
  request.model = snapshot_.handle();
  request.topk = 1;
  request.name = example.file.toStdString();
  engine_.call(kLane, request, example.bytes)
      ->then(this,
             [this, epoch = explained_, index, example](const Explanation& answer) {
               const bool current = index < examples_.size() && examples_[index].file == example.file;
               if (!current) return close();
               keep(epoch, example, answer);
               explain(index + 1);
             })
      ->otherwise(this, [this](const Error&) { close(); });
}

void ExampleWires::keep(int epoch, const Example& example, const Explanation& answer) {
  if (answer.top.empty()) return;
  seen_[epoch][example.file] = answer;
  const ClassScore& top = answer.top.front();
  view_.addAnswer(epoch, example.file, {text(top.label), top.probability, text(top.label) == example.label});
}

void ExampleWires::draw(int epoch, const QString& file) {
  const Explanation answer = seen_.value(epoch).value(file);
  const auto example = std::ranges::find(examples_, file, &Example::file);
  if (example == examples_.end() || answer.top.empty()) return;
  pool_.start([this, picture = example->picture, answer, epoch, file, run = run_] {
    const QImage drawn = camPicture(picture, answer, answer.top.front().index, {.side = kSide});
    QMetaObject::invokeMethod(
        this,
        [this, drawn, epoch, file, run] {
          if (run == run_) view_.showPicture(epoch, file, drawn);
        },
        Qt::QueuedConnection);
  });
}

void ExampleWires::close() {
  snapshot_.close();
  openSnapshot();
}

}  // namespace effnet
