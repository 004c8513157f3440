#include "app/explorer/evaluate_wires.h"

#include "core/base/error.h"
#include "core/protocol/methods.h"
#include "core/protocol/truth_boxes.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/folder_classes_dialog.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"

namespace effnet {
namespace {

const QString kEvaluateLane = QStringLiteral("evaluate");
const QString kMeasureLane = QStringLiteral("measure");

/// The boxes that lie beside a picture, as the engine wants them; none where their file is damaged.
Json boxesJson(const QString& picture) {
  Json list = Json::array();
  try {
    for (const PixelBox& box : boxesBeside(picture.toStdString()))
      list.push_back({box.x, box.y, box.width, box.height});
  } catch (const std::exception&) {  // also what a file system says; on this thread it would end the window
    return Json::array();
  }
  return list;
}

}  // namespace

EvaluateWires::EvaluateWires(ClassifyPage& page, EngineClient& engine, StatusLine& status)
    : page_(page), engine_(engine), status_(status) {
  pool_.setMaxThreadCount(1);
  connect(&page_, &ClassifyPage::evaluateRequested, this,
          [this](const QString& folder) { evaluate(folder); });
  connect(&page_, &ClassifyPage::measureRequested, this, &EvaluateWires::measure);
  connect(&engine_, &EngineClient::progressed, this,
          [this](const QString& lane, double done, double total, double secondsLeft) {
            if (lane != kEvaluateLane) return;
            status_.showProgress(this, tr("Evaluating %1 of %2").arg(done).arg(total),
                                 total > 0 ? done / total : -1, secondsLeft, true);
          });
  connect(&engine_, &EngineClient::partialArrived, this, [this](const QString& lane, const Json& part) {
    if (lane != kEvaluateLane || !part.contains("predictions")) return;
    try {
      for (EvaluatedImage& image : evaluatedImagesFromJson(part["predictions"]))
        images_.push_back(std::move(image));
    } catch (const Error& error) {
      page_.showEngineTrouble(errorSentence(QString::fromStdString(error.code()), tr("the folder")),
                              QString::fromStdString(error.detail()), false);
    }
  });
  connect(&status_, &StatusLine::cancelRequested, this, [this](const QObject* job) {
    if (job != this) return;
    engine_.cancel(kEvaluateLane);
    status_.clearProgress(this);
  });
}

EvaluateWires::~EvaluateWires() {
  pool_.clear();
  pool_.waitForDone();
}

void EvaluateWires::setModel(const Json& handle) {
  model_ = handle;
  engine_.cancel(kEvaluateLane);
  engine_.cancel(kMeasureLane);
  status_.clearProgress(this);  // what is cancelled is not answered
}

void EvaluateWires::evaluate(const QString& folder, const Json& classes) {
  if (model_.is_null()) return;
  images_.clear();
  status_.showProgress(this, tr("Evaluating %1").arg(shortName(folder)), -1, -1, true);
  Json params{{"model", model_}, {"data", folder.toStdString()}, {"stream", true}};
  if (!classes.is_null()) params["classes"] = classes;
  engine_.send(kEvaluateLane, methods::kFolderEvaluate, params, {}, this,
               [this, folder](const EngineReply& reply) { take(folder, reply); });
}

void EvaluateWires::take(const QString& folder, const EngineReply& reply) {
  status_.clearProgress(this);
  if (reply.errorCode == "labels_mismatch") {
    askForClasses(folder);
    return;
  }
  try {
    if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
    EvaluationReport report = evaluationReportFromJson(reply.result);
    report.predictions = std::move(images_);
    page_.showEvaluation(folder, report);
    status_.showMessage(tr("Pictures evaluated: %1.").arg(report.images));
  } catch (const Error& error) {
    page_.showEngineTrouble(errorSentence(QString::fromStdString(error.code()), shortName(folder)),
                            QString::fromStdString(error.detail()), false);
  }
}

/// The folders' names are not the network's: a person says which is which.
void EvaluateWires::askForClasses(const QString& folder) {
  const Json params{{"model", model_}, {"data", folder.toStdString()}};
  engine_.send(
      kEvaluateLane, methods::kFolderClasses, params, {}, this, [this, folder](const EngineReply& reply) {
        try {
          if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
          auto* dialog =
              new FolderClassesDialog(shortName(folder), folderClassesFromJson(reply.result), &page_);
          dialog->setAttribute(Qt::WA_DeleteOnClose);
          connect(dialog, &QDialog::accepted, this,
                  [this, dialog, folder] { evaluate(folder, dialog->mapping()); });
          dialog->open();
        } catch (const Error& error) {
          page_.showEngineTrouble(errorSentence(QString::fromStdString(error.code()), shortName(folder)),
                                  QString::fromStdString(error.detail()), false);
        }
      });
}

void EvaluateWires::measure(const ExplainWish& wish, int run) {
  pool_.start([this, wish, run] {
    const Json boxes = boxesJson(wish.file);
    QMetaObject::invokeMethod(
        this, [this, wish, run, boxes] { send(wish, run, boxes); }, Qt::QueuedConnection);
  });
}

void EvaluateWires::send(const ExplainWish& wish, int run, const Json& boxes) {
  if (model_.is_null()) return;
  Json params{{"model", model_},
              {"method", wish.method.name.toStdString()},
              {"classes", std::vector<int>(wish.classes.begin(), wish.classes.end())},
              {"tta", wish.method.augmentation.toStdString()},
              {"steps", wish.steps},
              {"boxes", boxes}};
  if (wish.method.stage) params["stage"] = *wish.method.stage;
  if (wish.method.against) params["against"] = *wish.method.against;
  engine_.send(kMeasureLane, methods::kImageMeasure, params, wish.bytes, this,
               [this, run](const EngineReply& reply) {
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   page_.showMeasures(run, mapMeasuresFromJson(reply.result));
                 } catch (const Error& error) {
                   page_.showMeasureError(run, QString::fromStdString(error.code()));
                 }
               });
}

}  // namespace effnet
