#include "widgets/search/objective_fields.h"

#include "widgets/common/number_field.h"
#include "widgets/common/number_format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr double kMillion = 1e6;

NumberField* weightField(const QString& name, double value) {
  auto* field = new NumberField;
  field->setObjectName(name);
  field->setRange(-10, 10);
  field->setStep(0.01);
  field->setDecimals(3);
  field->setValue(value);
  return field;
}

}  // namespace

ObjectiveFields::ObjectiveFields(QFormLayout* form, QObject* parent)
    : QObject(parent),
      form_(form),
      objective_(new QComboBox),
      target_(new NumberField),
      weight_(weightField(QStringLiteral("searchWeight"), SearchRequest().weight)),
      paramWeight_(weightField(QStringLiteral("searchParamWeight"), SearchRequest().paramWeight)),
      paramLabel_(new QLabel(tr("v"))) {
  objective_->setObjectName(QStringLiteral("searchObjective"));
  const auto add = [this](SearchObjective word, const QString& title, const QString& tip) {
    objective_->addItem(title, static_cast<int>(word));
    objective_->setItemData(objective_->count() - 1, tip, Qt::ToolTipRole);
  };
  add(SearchObjective::Macs, tr("Multiply-adds"),
      tr("Score: accuracy · (MACs / T)^w, as in EfficientNet's paper. Counted, the same on every machine."));
  add(SearchObjective::Latency, tr("Latency here"),
      tr("Score: accuracy · (latency / T)^w, as in MnasNet's paper. The time of an answer to one image on "
         "this machine, on one core where there is no GPU."));
  add(SearchObjective::Training, tr("Training step here"),
      tr("Score: accuracy · (S / T)^w · (P / P₀)^v, as in EfficientNetV2's paper. S: the time of a training "
         "step with the chosen batch size on this machine. P: parameters; P₀: those of the start network."));
  target_->setObjectName(QStringLiteral("searchTarget"));
  weight_->setToolTip(
      tr("w of the score: −0.07 gives up 5 % of accuracy, relatively, for half of the cost; 0 judges by "
         "accuracy alone, with the target as a limit"));
  paramWeight_->setToolTip(tr("v of the score: what it gives for fewer parameters; −0.05 in the paper"));
  auto* weights = new QHBoxLayout;
  weights->addWidget(new QLabel(tr("w")));
  weights->addWidget(weight_, 1);
  weights->addWidget(paramLabel_);
  weights->addWidget(paramWeight_, 1);
  form->addRow(tr("Objective"), objective_);
  form->addRow(tr("Target T"), target_);
  form->addRow(tr("Weights"), weights);
  connect(objective_, &QComboBox::currentIndexChanged, this, [this] {
    showObjective();
    Q_EMIT objectiveChanged();
  });
  connect(target_, &NumberField::valueChanged, this, &ObjectiveFields::targetEdited);
  connect(weight_, &NumberField::valueChanged, this, &ObjectiveFields::weightsEdited);
  connect(paramWeight_, &NumberField::valueChanged, this, &ObjectiveFields::weightsEdited);
  showObjective();
}

SearchObjective ObjectiveFields::objective() const {
  return static_cast<SearchObjective>(objective_->currentData().toInt());
}

void ObjectiveFields::showObjective() {
  const bool macs = objective() == SearchObjective::Macs;
  const QString score = objective_->currentData(Qt::ToolTipRole).toString();
  objective_->setToolTip(score);
  target_->setToolTip(score + QLatin1Char(' ') +
                      tr("What costs more than T is not trained. The edge in the picture can be dragged."));
  target_->setDecimals(macs ? 3 : 4);
  target_->setRange(macs ? 1e-3 : 1e-4, 1e6);
  target_->setUnit(macs ? tr("M MACs") : tr("ms"));
  showTarget();
  for (QWidget* each : {static_cast<QWidget*>(paramLabel_), static_cast<QWidget*>(paramWeight_)})
    each->setVisible(objective() == SearchObjective::Training);
}

void ObjectiveFields::apply(SearchRequest& request) const {
  request.objective = objective();
  request.target = target();
  request.weight = weight_->value();
  request.paramWeight = paramWeight_->value();
  const auto fit = fits_.find(objective());
  if (fit == fits_.end()) return;
  request.costFit = fit->second;
  request.processor = processor_.toStdString();
  request.measured = fit->second.error() > toleratedError(request);
}

bool ObjectiveFields::needsTimes() const {
  return objective() != SearchObjective::Macs && !fits_.contains(objective());
}

void ObjectiveFields::setTimes(const CostFit& fit, const QString& processor) {
  fits_[objective()] = fit;
  processor_ = processor;
  showTarget();
}

void ObjectiveFields::forgetTimes() {
  fits_.clear();
  showTarget();
}

/// A number from before would be one of another unit.
void ObjectiveFields::showTarget() {
  form_->setRowVisible(target_, !needsTimes());
}

double ObjectiveFields::unit() const {
  return objective() == SearchObjective::Macs ? kMillion : 1;
}

double ObjectiveFields::shown() const {
  return target_->value();
}

void ObjectiveFields::setTarget(double cost) {
  const double digits = objective() == SearchObjective::Macs ? 1e3 : 1e4;
  target_->setValue(std::max(1 / digits, std::round(cost / unit() * digits) / digits));
}

QString ObjectiveFields::axis() const {
  switch (objective()) {
    case SearchObjective::Macs:
      return tr("MACs");
    case SearchObjective::Latency:
      return tr("Latency");
    case SearchObjective::Training:
      return tr("Training step");
  }
  return {};
}

QString ObjectiveFields::axisUnit() const {
  return objective() == SearchObjective::Macs ? QStringLiteral("M") : QStringLiteral("ms");
}

QString ObjectiveFields::fitText(const SearchRequest& request) const {
  if (request.objective == SearchObjective::Macs || request.costFit.empty()) return {};
  QString text = tr("Times are told from %1 networks measured here; mean error on one left out: %2")
                     .arg(request.costFit.measurements())
                     .arg(percent(request.costFit.error()));
  if (request.measured) text += tr("; each network is timed itself before it trains");
  return text + QLatin1Char('.');
}

}  // namespace effnet
