#include "widgets/explore/budget_panel.h"

#include "core/base/error.h"
#include "widgets/common/number_field.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/explore/published_plots.h"
#include "widgets/models/measurement_model.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <cmath>
#include <tuple>

namespace effnet {
namespace {

constexpr double kMillion = 1e6;
constexpr double kGiB = 1024.0 * 1024 * 1024;

NumberField* limit(double highest, int decimals) {
  auto* field = new NumberField;
  field->setOptional(true);
  field->setRange(0.001, highest);
  field->setDecimals(decimals);
  field->setValue(qQNaN());
  return field;
}

QString modeName(ScalingMode mode) {
  switch (mode) {
    case ScalingMode::Compound:
      return BudgetPanel::tr("compound");
    case ScalingMode::Depth:
      return BudgetPanel::tr("depth");
    case ScalingMode::Width:
      return BudgetPanel::tr("width");
    case ScalingMode::Resolution:
      break;
  }
  return BudgetPanel::tr("resolution");
}

QString bindingName(Binding binding) {
  switch (binding) {
    case Binding::Macs:
      return BudgetPanel::tr("MACs");
    case Binding::Params:
      return BudgetPanel::tr("parameters");
    case Binding::Memory:
      return BudgetPanel::tr("memory");
    case Binding::InferenceMemory:
      return BudgetPanel::tr("memory for inference");
    case Binding::FileSize:
      return BudgetPanel::tr("size of the file of weights");
    case Binding::Latency:
      return BudgetPanel::tr("latency");
    case Binding::NetworkSize:
      break;
  }
  return BudgetPanel::tr("largest size");
}

}  // namespace

BudgetPanel::BudgetPanel(QWidget* parent)
    : QWidget(parent),
      macs_(limit(1e9, 3)),
      params_(limit(1e7, 3)),
      memory_(limit(1e6, 2)),
      batch_(limit(1e6, 0)),
      latency_(limit(1e9, 3)),
      latencySource_(new QLabel),
      amp_(new QCheckBox(tr("mixed precision"))),
      table_(new QTableWidget(4, 4)),
      problem_(new QLabel) {
  macs_->setObjectName("budgetMacs");
  params_->setObjectName("budgetParams");
  memory_->setObjectName("budgetMemory");
  latency_->setObjectName("budgetLatency");
  batch_->setObjectName("budgetBatch");
  amp_->setObjectName("budgetMixed");
  macs_->setToolTip(tr("Multiply-adds of one picture, in millions; empty for no limit"));
  params_->setToolTip(tr("In millions; empty for no limit"));
  batch_->setToolTip(tr("Pictures in a training step"));
  amp_->setToolTip(tr("Training with half the bytes for activations"));
  latencySource_->setProperty("kind", "muted");
  latencySource_->setFont(captionFont());
  latencySource_->setWordWrap(true);
  batch_->setRange(1, 1e6);
  batch_->setOptional(false);
  batch_->setValue(1);
  memory_->setToolTip(tr("Memory for training at this batch"));
  auto* same = new QPushButton(tr("As this network costs"));
  same->setProperty("kind", "link");
  same->setToolTip(tr("What the four modes give at the MACs of the network shown"));
  auto* grid = new QGridLayout;
  grid->setSpacing(spacing::kTiny);
  const auto addText = [grid](const QString& text, int row, int column) {
    auto* label = new QLabel(text);
    label->setProperty("kind", "muted");
    grid->addWidget(label, row, column, Qt::AlignVCenter);
  };
  const std::tuple<QString, QWidget*, QString> fields[] = {{tr("MACs"), macs_, tr("M")},
                                                           {tr("Parameters"), params_, tr("M")},
                                                           {tr("Memory"), memory_, tr("GiB")},
                                                           {tr("at batch"), batch_, {}},
                                                           {tr("Latency"), latency_, tr("ms")}};
  int line = 0;
  for (const auto& [name, field, unit] : fields) {
    addText(name, line, 0);
    grid->addWidget(field, line, 1);
    addText(unit, line++, 2);
  }
  table_->setObjectName("budgetTable");
  table_->setHorizontalHeaderLabels({tr("Mode"), QStringLiteral("φ"), tr("MACs"), tr("Limit")});
  for (int column = 0; column < 4; ++column)  // above the cells as these are aligned
    table_->horizontalHeaderItem(column)->setTextAlignment(
        Qt::AlignVCenter | (column == 1 || column == 2 ? Qt::AlignRight : Qt::AlignLeft));
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(24);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setStretchLastSection(true);
  table_->setShowGrid(false);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->setFixedHeight(24 * 4 + 32);
  table_->setToolTip(tr("The largest network of each mode within the limits; a click takes it"));
  problem_->setProperty("kind", "bad");
  problem_->setFont(captionFont());
  problem_->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kTiny);
  column->addLayout(grid);
  column->addWidget(problem_);
  column->addWidget(latencySource_);
  column->addWidget(amp_);
  column->addWidget(same, 0, Qt::AlignLeft);
  column->addWidget(table_);
  for (NumberField* field : {macs_, params_, memory_, batch_, latency_})
    connect(field, &NumberField::valueChanged, this, [this, field] { takeSettings(field->objectName()); });
  connect(amp_, &QCheckBox::toggled, this, [this] { takeSettings(amp_->objectName()); });
  connect(same, &QPushButton::clicked, this, [this] {
    macs_->setValue(static_cast<double>(networks_.scaled.analysis.totals.macs) / kMillion);
    takeSettings(QStringLiteral("budgetSame"));
  });
  connect(table_, &QTableWidget::cellClicked, this, [this](int row) {
    const QVariant phi = table_->item(row, 1)->data(Qt::UserRole);
    if (phi.isValid()) Q_EMIT chosen(static_cast<ScalingMode>(row), phi.toDouble());
  });
  setMeasurements({});
  solve();
}

void BudgetPanel::setState(const ExploreState& state, const NetworkComparison& networks) {
  const bool other = state.budget != state_.budget;
  const bool changed = other || networks.baseline.spec() != networks_.baseline.spec() ||
                       state.coefficients.product() != state_.coefficients.product() ||
                       state.coefficients.alpha != state_.coefficients.alpha ||
                       state.coefficients.beta != state_.coefficients.beta;
  state_ = state;
  networks_ = networks;
  if (other) showSettings();
  if (changed) solve();
}

void BudgetPanel::showSettings() {
  const BudgetSettings& settings = state_.budget;
  macs_->setValue(settings.megaMacs.value_or(qQNaN()));
  params_->setValue(settings.megaParams.value_or(qQNaN()));
  memory_->setValue(settings.gibibytes.value_or(qQNaN()));
  latency_->setValue(settings.milliseconds.value_or(qQNaN()));
  batch_->setValue(settings.batch);
  const QSignalBlocker quiet(amp_);
  amp_->setChecked(settings.mixedPrecision);
}

void BudgetPanel::takeSettings(const QString& field) {
  const auto typed = [](const NumberField* from) {
    return std::isfinite(from->value()) ? std::optional(from->value()) : std::nullopt;
  };
  BudgetSettings settings = state_.budget;
  settings.megaMacs = typed(macs_);
  settings.megaParams = typed(params_);
  settings.gibibytes = typed(memory_);
  settings.milliseconds = typed(latency_);
  settings.batch = batch_->value();
  settings.mixedPrecision = amp_->isChecked();
  state_.budget = settings;
  solve();
  Q_EMIT edited(settings, field);
}

void BudgetPanel::setMeasurements(const QVector<Measurement>& measurements) {
  const QVector<Measurement> answers = newestAnswers(measurements);
  model_ = latencyModel({answers.begin(), answers.end()});
  latency_->setEnabled(!model_.empty());
  latency_->setToolTip(tr("For one answer, told from what was measured on this machine"));
  latencySource_->setText(
      model_.empty() ? tr("A limit on latency needs a measurement: ‘Measure’ above takes it.")
                     : tr("Latency: %1, told from %n network(s)", nullptr, static_cast<int>(answers.size()))
                           .arg(settingName(answers.first())));
  if (std::isfinite(latency_->value())) solve();
}

Budget BudgetPanel::budget() const {
  const auto whole = [](double value, double unit) -> std::optional<std::int64_t> {
    if (!std::isfinite(value)) return std::nullopt;
    return static_cast<std::int64_t>(std::llround(value * unit));
  };
  Budget limits;
  limits.macs = whole(macs_->value(), kMillion);
  limits.params = whole(params_->value(), kMillion);
  limits.memory = whole(memory_->value(), kGiB);
  limits.batch = static_cast<std::int64_t>(batch_->value());
  limits.amp = amp_->isChecked();
  if (std::isfinite(latency_->value())) limits.milliseconds = latency_->value();
  limits.latency = model_;
  return limits;
}

void BudgetPanel::fillRow(int row, ScalingMode mode) {
  const auto put = [this, row](int column, const QString& text, const QVariant& value = {}) {
    auto* item = new QTableWidgetItem(text);
    item->setData(Qt::UserRole, value);
    item->setTextAlignment(column == 1 || column == 2 ? Qt::AlignRight | Qt::AlignVCenter
                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    table_->setItem(row, column, item);
  };
  put(0, modeName(mode));
  for (int column : {1, 2, 3}) put(column, QStringLiteral("–"));
  const Budget limits = budget();
  if (!limits.macs && !limits.params && !limits.memory && !limits.milliseconds) return;
  try {
    const BudgetFit fit = largestWithin(networks_.baseline.spec(), mode, state_.coefficients, limits);
    put(1, QLocale().toString(fit.phi, 'f', 3), fit.phi);
    put(2, siNumber(static_cast<double>(fit.analysis.totals.macs)));
    put(3, bindingName(fit.binding));
    const NetworkSpec& spec = fit.analysis.spec;
    QString what = tr("d %1, w %2, %3 px; %4 parameters, %5 MACs")
                       .arg(factor(spec.depth), factor(spec.width))
                       .arg(spec.resolution)
                       .arg(siNumber(static_cast<double>(fit.analysis.totals.params)),
                            siNumber(static_cast<double>(fit.analysis.totals.macs)));
    if (!model_.empty())
      what +=
          u'\n' + tr("about %1 ms, told from what was measured")
                      .arg(threeDigits(model_.milliseconds(static_cast<double>(fit.analysis.totals.macs))));
    for (int column = 0; column < 4; ++column) table_->item(row, column)->setToolTip(what);
  } catch (const Error& error) {
    problem_->setText(error.code() == "nothing_fits"
                          ? tr("Even the smallest network breaks a limit (%1).").arg(modeName(mode))
                          : QString::fromStdString(error.detail()));
  }
}

void BudgetPanel::solve() {
  problem_->clear();
  for (ScalingMode mode :
       {ScalingMode::Compound, ScalingMode::Depth, ScalingMode::Width, ScalingMode::Resolution})
    fillRow(static_cast<int>(mode), mode);
  problem_->setVisible(!problem_->text().isEmpty());
}

}  // namespace effnet
