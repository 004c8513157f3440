#include "app/explorer/run_wires.h"

#include "app/explorer/run_report_words.h"
#include "core/protocol/checkpoint_layout.h"
#include "core/protocol/checkpoint_requests.h"
#include "core/protocol/data_requests.h"
#include "widgets/common/error_text.h"
#include "widgets/train/warning_text.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("export run");
const QString kReportLane = QStringLiteral("report run");
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
  connect(&reports_, &ReportFile::written, this,
          [this](const QString& file) { Q_EMIT succeeded(tr("Saved %1.").arg(file)); });
  connect(&reports_, &ReportFile::failed, this, [this](const QString& file, const QString& why) {
    Q_EMIT failed(QStringLiteral("write_failed"), file, why);
  });
  connect(&store_, &RunStore::failed, this,
          [this](const QString& run, const QString& code, const QString& detail) {
            Q_EMIT failed(code, run, detail);
          });
}

/// The engine makes the page, with this window's words.
void RunWires::report(const RunSummary& run) {
  const QString name = shortName(text(run.root.string()));
  QString file =
      QFileDialog::getSaveFileName(window_, tr("Report of %1").arg(name), name + QStringLiteral(".html"),
                                   tr("Web page (*.html);;PDF (*.pdf)"));
  if (file.isEmpty()) return;
  if (!file.endsWith(QLatin1String(".html")) && !file.endsWith(QLatin1String(".pdf")))
    file += QStringLiteral(".html");
  Q_EMIT succeeded(tr("The report of %1 is being made: its network is measured again.").arg(name));
  engine_.call(kReportLane, RunReportRequest{.run = run.root.string(), .words = runReportWords()})
      ->then(this,
             [this, file](const RunReportPage& page) {
               reports_.writePage(file, QByteArray::fromStdString(page.html));
             })
      ->otherwise(this, [this, file](const Error& error) {
        Q_EMIT failed(text(error.code()), file, text(error.detail()));
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
    case Kind::Report:
      return report(run);
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
  ExamplesRequest request{.run = first.toStdString(), .count = kPictures};
  for (std::size_t i = 1; i < runs.size(); ++i) request.others.push_back(runs[i].root.string());
  engine_.call(kCompareLane, request)
      ->then(this,
             [this, checkpoints](const RunExamples& examples) {
               QStringList pictures;
               for (const SampleFile& image : examples.images) pictures.append(text(image.file));
               Q_EMIT comparisonWanted(checkpoints, pictures);
               if (const QString told = warningText(examples.warnings).sentence; !told.isEmpty())
                 Q_EMIT succeeded(told);
             })
      ->otherwise(this, [this, first](const Error& error) {
        Q_EMIT failed(text(error.code()), first, text(error.detail()));
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
  write(keptCheckpoint(run).string(), file, kUsualLayout);
}

void RunWires::write(const std::string& checkpoint, const QString& file, const char* layout) {
  ExportRequest request;
  request.source = checkpoint;
  request.layout = layout;
  request.target = file.toStdString();
  engine_.call(kLane, request)
      ->then(this, [this, file](const WrittenFile&) { Q_EMIT succeeded(tr("Exported to %1.").arg(file)); })
      ->otherwise(this, [=, this](const Error& error) {
        // torchvision has no names for the blocks of every family.
        if (layout == kUsualLayout) return write(checkpoint, file, kOwnLayout);
        Q_EMIT failed(text(error.code()), file, text(error.detail()));
      });
}

}  // namespace effnet
