#include "app/explorer/decide_wires.h"

#include "app/explorer/wish_requests.h"
#include "core/protocol/decide_request.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/decide_dialog.h"
#include "widgets/classify/evaluation_view.h"

namespace effnet {
namespace {

const QString kLane = QStringLiteral("decide");

}  // namespace

DecideWires::DecideWires(ClassifyPage& page, EngineClient& engine) : page_(page), engine_(engine) {
  connect(&page_.evaluation(), &EvaluationView::decideRequested, this, &DecideWires::open);
}

void DecideWires::open(const QString& folder, const QString& network, int classes) {
  asked_ = open_;
  folder_ = folder;
  delete dialog_;
  dialog_ = new DecideDialog(network, folder, classes, &page_);
  dialog_->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog_, &DecideDialog::decisionWanted, this, [this] { ask(); });
  connect(dialog_, &DecideDialog::writeWanted, this, &DecideWires::ask);
  connect(dialog_, &QDialog::finished, this, [this] { engine_.cancel(kLane); });
  dialog_->show();
  ask();
}

void DecideWires::ask(const QString& to) {
  if (dialog_.isNull()) return;
  dialog_->showBusy();
  DecideRequest request = dialog_->wish();
  request.weights = asked_.source.toStdString();
  request.how = openHow(asked_);
  request.data = folder_.toStdString();
  request.to = to.toStdString();
  engine_.call(kLane, request)
      ->then(dialog_, [dialog = dialog_](const DecisionReport& report) { dialog->showReport(report); })
      ->otherwise(dialog_, [dialog = dialog_](const Error& error) {
        dialog->showError(QString::fromStdString(error.code()), QString::fromStdString(error.detail()));
      });
}

}  // namespace effnet
