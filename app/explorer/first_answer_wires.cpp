#include "app/explorer/first_answer_wires.h"

#include "app/explorer/call_progress.h"
#include "core/protocol/first_answer_request.h"
#include "widgets/common/status_line.h"
#include "widgets/train/first_answer_panel.h"
#include "widgets/train/train_page.h"

#include <QDir>
#include <QStandardPaths>
#include <utility>

namespace effnet {
namespace {

const QString kLane = QStringLiteral("answer");

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

FirstAnswerWires::FirstAnswerWires(TrainPage& page, EngineClient& engine, StatusLine& status)
    : page_(page), engine_(engine), status_(status) {
  connect(&page_, &TrainPage::firstAnswerWanted, this, &FirstAnswerWires::ask);
  connect(&page_, &TrainPage::firstAnswerUnwanted, this, [this] { engine_.cancel(kLane); });
  connect(page_.firstAnswer(), &FirstAnswerPanel::curveWanted, this, &FirstAnswerWires::askCurve);
  connect(page_.firstAnswer(), &FirstAnswerPanel::picturesWanted, this, &FirstAnswerWires::look);
  connect(&writer_, &AnswerWriter::written, this, &FirstAnswerWires::lookWanted);
  connect(&writer_, &AnswerWriter::failed, &status_,
          [this](const QString& why) { status_.showMessage(why); });
}

QStringList FirstAnswerWires::downloadedNetworks() {
  // Where `effnet download` and Checkpoints put them (core/catalog, which the window does not link).
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                    QStringLiteral("/effnet/weights"));
  QStringList files;
  for (const char* pattern :
       {"efficientnet_v2_b0*.pth", "efficientnet_v2_b*.pth", "efficientnet_b0*.pth", "*.pth"})
    for (const QString& name : folder.entryList({QLatin1String(pattern)}, QDir::Files, QDir::Name))
      if (const QString file = folder.filePath(name); !files.contains(file)) files.append(file);
  return files;
}

void FirstAnswerWires::ask(const TrainConfig& config) {
  FirstAnswerPanel& panel = *page_.firstAnswer();
  panel.showBusy();
  FirstAnswerRequest request;
  request.data = config.data;
  request.weights = config.weights;
  request.val = config.val;
  request.columns = config.columns;
  request.group = config.group;
  request.folds = config.folds;
  asked_ = config;
  auto* call = engine_.call(kLane, request);
  show(status_, call,
       {.soFar = [](double, double) { return tr("First answer"); }, .stopped = [&panel] { panel.clear(); }});
  connect(call, &EngineCall::progressed, this, [&panel](double done, double total, double) {
    if (total > 0) panel.showProgress(done, total);
  });
  call->then(this, [&panel](const FirstAnswerReport& report) { panel.showReport(report); })
      ->otherwise(this, [&panel](const Error& error) {
        panel.showError(QString::fromStdString(error.code()), QString::fromStdString(error.detail()));
      });
}

void FirstAnswerWires::look(const QStringList& files) {
  QStringList words{QStringLiteral("--weights"), text(asked_.weights), QStringLiteral("--data"),
                    text(asked_.data)};
  for (const auto& [option, value] : {std::pair("--val", asked_.val), std::pair("--columns", asked_.columns),
                                      std::pair("--group", asked_.group)})
    if (!value.empty()) words << QLatin1String(option) << text(value);
  status_.showMessage(tr("Writing the first answer's classifier…"));
  writer_.write(engine_.command().host, words, files);
}

void FirstAnswerWires::askCurve(double target) {
  FirstAnswerPanel& panel = *page_.firstAnswer();
  LearningCurveRequest request;
  request.data = asked_.data;
  request.weights = asked_.weights;
  request.val = asked_.val;
  request.columns = asked_.columns;
  request.group = asked_.group;
  request.folds = asked_.folds;
  request.target = target;
  engine_.call(QStringLiteral("curve"), request)
      ->then(this, [&panel](const LearningCurveReport& report) { panel.showCurve(report); })
      ->otherwise(this, [&panel](const Error& error) {
        panel.showCurveError(QString::fromStdString(error.code()), QString::fromStdString(error.detail()));
      });
}

}  // namespace effnet
