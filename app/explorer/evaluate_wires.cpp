#include "app/explorer/evaluate_wires.h"

#include "app/explorer/call_progress.h"
#include "app/explorer/wish_requests.h"
#include "core/protocol/truth_boxes.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/folder_classes_dialog.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"

namespace effnet {
namespace {

const QString kEvaluateLane = QStringLiteral("evaluate");
const QString kMeasureLane = QStringLiteral("measure");

/// The boxes that lie beside a picture; none where their file is damaged.
std::vector<PixelBox> boxesOf(const QString& picture) {
  try {
    return boxesBeside(picture.toStdString());
  } catch (const std::exception&) {  // also what a file system says; on this thread it would end the window
    return {};
  }
}

}  // namespace

EvaluateWires::EvaluateWires(ClassifyPage& page, EngineClient& engine, StatusLine& status)
    : page_(page), engine_(engine), status_(status) {
  pool_.setMaxThreadCount(1);
  connect(&page_, &ClassifyPage::evaluateRequested, this,
          [this](const QString& folder) { evaluate(folder); });
  connect(&page_, &ClassifyPage::measureRequested, this, &EvaluateWires::measure);
}

EvaluateWires::~EvaluateWires() {
  pool_.clear();
  pool_.waitForDone();
}

void EvaluateWires::setModel(int handle) {
  model_ = handle;
  engine_.cancel(kEvaluateLane);
  engine_.cancel(kMeasureLane);
}

void EvaluateWires::showTrouble(const QString& subject, const Error& error) {
  page_.showEngineTrouble(errorSentence(QString::fromStdString(error.code()), subject),
                          QString::fromStdString(error.detail()), false);
}

template <class Request>
Request EvaluateWires::about(const QString& folder) const {
  Request request;
  request.model = model_;
  request.data = folder.toStdString();
  return request;
}

void EvaluateWires::evaluate(const QString& folder, const Json& classes) {
  if (model_ == 0) return;
  images_.clear();
  auto request = about<EvaluateRequest>(folder);
  request.classes = classes;
  request.stream = true;
  auto* call = engine_.call(kEvaluateLane, request);
  show(status_, call,
       {.begun = tr("Evaluating %1").arg(shortName(folder)),
        .soFar = [](double done, double total) { return tr("Evaluating %1 of %2").arg(done).arg(total); }});
  call->inParts(this, [this](const EvaluationPart& part) {
    images_.insert(images_.end(), part.predictions.begin(), part.predictions.end());
  });
  call->then(this,
             [this, folder](EvaluationReport report) {
               report.predictions = std::move(images_);
               page_.showEvaluation(folder, report);
               status_.showMessage(tr("Pictures evaluated: %1.").arg(report.images));
             })
      ->otherwise(this, [this, folder](const Error& error) {
        if (error.code() == "labels_mismatch") return askForClasses(folder);
        showTrouble(shortName(folder), error);
      });
}

/// The folders' names are not the network's: a person says which is which.
void EvaluateWires::askForClasses(const QString& folder) {
  engine_.call(kEvaluateLane, about<FolderClassesRequest>(folder))
      ->then(this,
             [this, folder](const FolderClasses& classes) {
               auto* dialog = new FolderClassesDialog(shortName(folder), classes, &page_);
               dialog->setAttribute(Qt::WA_DeleteOnClose);
               connect(dialog, &QDialog::accepted, this,
                       [this, dialog, folder] { evaluate(folder, dialog->mapping()); });
               dialog->open();
             })
      ->otherwise(this, [this, folder](const Error& error) { showTrouble(shortName(folder), error); });
}

void EvaluateWires::measure(const ExplainWish& wish, int run) {
  pool_.start([this, wish, run] {
    const std::vector<PixelBox> boxes = boxesOf(wish.file);
    QMetaObject::invokeMethod(
        this, [this, wish, run, boxes] { send(wish, run, boxes); }, Qt::QueuedConnection);
  });
}

void EvaluateWires::send(const ExplainWish& wish, int run, const std::vector<PixelBox>& boxes) {
  if (model_ == 0) return;
  MeasureMapRequest request;
  request.model = model_;
  request.map = mapChoice(wish.method);
  request.tta = wordOf(wish.method.augmentation);
  request.steps = wish.steps;
  request.boxes = boxes;
  request.map.classes.assign(wish.classes.begin(), wish.classes.end());
  engine_.call(kMeasureLane, request, wish.bytes)
      ->then(this, [this, run](const MapMeasures& measures) { page_.showMeasures(run, measures); })
      ->otherwise(this, [this, run](const Error& error) {
        page_.showMeasureError(run, QString::fromStdString(error.code()));
      });
}

}  // namespace effnet
