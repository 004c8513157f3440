#include "app/explorer/run_wires.h"

#include "core/base/error.h"
#include "core/protocol/checkpoint_layout.h"
#include "core/protocol/methods.h"
#include "widgets/common/error_text.h"
#include "widgets/train/warning_text.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("export run");
const QString kCompareLane = QStringLiteral("compare runs");
constexpr int kPictures = 24;
constexpr const char* kUsualLayout = wordOf(Layout::Torchvision);
constexpr const char* kOwnLayout = wordOf(Layout::Effnet);

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// A name that was typed without an ending gets that of the chosen kind, "PyTorch (*.pth)".
QString withSuffixOf(const QString& kind, const QString& file) {
  const QString ending = kind.section(QStringLiteral("(*"), 1).chopped(1);
  const bool known = file.endsWith(QLatin1String(".safetensors")) || file.endsWith(QLatin1String(".pth")) ||
                     file.endsWith(QLatin1String(".onnx"));
  return known || kind.isEmpty() ? file : file + ending;
}

}  // namespace

RunWires::RunWires(QWidget* window, EngineClient& engine, RunStore& store)
    : window_(window), engine_(engine), store_(store) {
  connect(&store_, &RunStore::duplicated, this,
          [this](const QString& copy) { Q_EMIT succeeded(tr("Copied to %1.").arg(shortName(copy))); });
  connect(&store_, &RunStore::failed, this,
          [this](const QString& run, const QString& code, const QString& detail) {
            Q_EMIT failed(code, run, detail);
          });
}

void RunWires::attempt(const QString& directory, const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    Q_EMIT failed(text(error.code()), directory, text(error.detail()));
  }
}

void RunWires::fulfil(const RunWish& wish) {
  const RunSummary& run = wish.run;
  const QString directory = text(run.root.string());
  using Kind = RunWish::Kind;
  switch (wish.kind) {
    case Kind::Watch:
      return Q_EMIT watchWanted(directory);
    case Kind::Resume:
      return Q_EMIT resumeWanted(directory);
    case Kind::Classify:
      return Q_EMIT checkpointWanted(text(keptCheckpoint(run).string()));
    case Kind::Explore:
      return Q_EMIT networkWanted(run);
    case Kind::Repeat:
      return Q_EMIT formWanted(run.config);
    case Kind::FineTune:
      return fineTune(run);
    case Kind::Export:
      return exportBest(run);
    case Kind::ShowFolder:
      QDesktopServices::openUrl(QUrl::fromLocalFile(directory));
      return;
    case Kind::Rename:
      return attempt(directory, [&] { store_.rename(directory, wish.text); });
    case Kind::Duplicate:
      return attempt(directory, [&] { store_.duplicate(directory); });
    case Kind::Trash:
      return attempt(directory, [&] { store_.moveToTrash(directory); });
    case Kind::MoveData:
      return attempt(directory, [&] { store_.moveData(directory, wish.text); });
    case Kind::Archive: {
      RunNotes notes = run.notes;
      notes.archived = !notes.archived;
      return attempt(directory, [&] { store_.setNotes(directory, notes); });
    }
  }
}

void RunWires::compare(const std::vector<RunSummary>& runs) {
  QStringList checkpoints;
  for (const RunSummary& run : runs) {
    const auto kept = keptCheckpoint(run);
    if (!kept.empty()) checkpoints.append(text(kept.string()));
  }
  if (checkpoints.isEmpty()) return;
  const QString first = text(runs.front().root.string());
  Json others = Json::array();
  for (std::size_t i = 1; i < runs.size(); ++i) others.push_back(runs[i].root.string());
  const Json params{
      {"run", first.toStdString()}, {"count", kPictures}, {"part", "val"}, {"others", std::move(others)}};
  engine_.send(kCompareLane, methods::kRunExamples, params, {}, this,
               [this, checkpoints, first](const EngineReply& reply) {
                 if (!reply.ok()) return Q_EMIT failed(text(reply.errorCode), first, text(reply.errorDetail));
                 QStringList pictures;
                 for (const Json& image : reply.result.value("images", Json::array()))
                   if (image.is_object()) pictures.append(text(image.value("file", std::string())));
                 Q_EMIT comparisonWanted(checkpoints, pictures);
                 std::vector<RunWarning> warnings;
                 for (const Json& each : reply.result.value("warnings", Json::array()))
                   if (each.is_object())
                     if (const auto code = fromWord<WarningCode>(each.value("code", std::string())))
                       warnings.push_back({*code, {}});
                 if (const QString told = warningText(warnings).sentence; !told.isEmpty())
                   Q_EMIT succeeded(told);
               });
}

void RunWires::fineTune(const RunSummary& run) {
  TrainConfig config = recipeDefaults(Recipe::Finetune);
  config.data = run.config.data;
  config.val = run.config.val;
  config.columns = run.config.columns;
  // The same pictures in the same parts: the checkpoint must not be validated on what it learnt from.
  config.valFraction = run.config.valFraction;
  config.minival = run.config.minival;
  config.seed = run.config.seed;
  config.batch = run.config.batch;
  config.weights = keptCheckpoint(run).string();
  config.headEpochs = 0;  // its classifier knows the classes
  Q_EMIT formWanted(config);
}

void RunWires::exportBest(const RunSummary& run) {
  const QString name = shortName(text(run.root.string()));
  QString kind;
  QString file = QFileDialog::getSaveFileName(
      window_, tr("Export the best checkpoint of %1").arg(name), name + QStringLiteral(".safetensors"),
      tr("Safetensors (*.safetensors);;PyTorch (*.pth);;ONNX (*.onnx)"), &kind);
  if (file.isEmpty()) return;
  file = withSuffixOf(kind, file);
  const Json params{{"source", keptCheckpoint(run).string()}};
  engine_.send(kLane, methods::kModelOpen, params, {}, this, [this, file](const EngineReply& reply) {
    if (!reply.ok()) return Q_EMIT failed(text(reply.errorCode), file, text(reply.errorDetail));
    exportOpened(reply.result.value("model", Json()), file, kUsualLayout);
  });
}

void RunWires::exportOpened(const Json& model, const QString& file, const char* layout) {
  const Json params{{"model", model}, {"layout", layout}, {"to", file.toStdString()}};
  engine_.send(kLane, methods::kCheckpointExport, params, {}, this,
               [this, model, file, layout](const EngineReply& reply) {
                 // torchvision has no names for the blocks of every family.
                 if (!reply.ok() && layout == kUsualLayout) return exportOpened(model, file, kOwnLayout);
                 engine_.closeModel(model);
                 if (!reply.ok()) return Q_EMIT failed(text(reply.errorCode), file, text(reply.errorDetail));
                 Q_EMIT succeeded(tr("Exported to %1.").arg(file));
               });
}

}  // namespace effnet
