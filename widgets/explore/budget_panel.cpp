#include "widgets/explore/budget_panel.h"

#include "core/base/error.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/explore/budget_fields.h"
#include "widgets/explore/published_plots.h"
#include "widgets/models/binding_name.h"
#include "widgets/models/measurement_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace effnet {
namespace {

constexpr double kMillion = 1e6;

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

}  // namespace

BudgetPanel::BudgetPanel(QWidget* parent)
    : QWidget(parent),
      fields_(new BudgetFields(BudgetFields::Shape::Column, QStringLiteral("budget"))),
      latencySource_(new QLabel),
      table_(new QTableWidget(4, 4)),
      problem_(new QLabel),
      unmoved_(new QLabel) {
  for (QLabel* label : {latencySource_, unmoved_}) {
    label->setProperty("kind", "muted");
    label->setFont(captionFont());
    label->setWordWrap(true);
  }
  unmoved_->setObjectName("budgetUnmoved");
  auto* same = new QPushButton(tr("As this network costs"));
  same->setProperty("kind", "link");
  same->setToolTip(tr("What the four modes give at the MACs of the network shown"));
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
  column->addWidget(fields_);
  column->addWidget(problem_);
  column->addWidget(latencySource_);
  column->addWidget(same, 0, Qt::AlignLeft);
  column->addWidget(table_);
  column->addWidget(unmoved_);
  connect(fields_, &BudgetFields::edited, this, &BudgetPanel::takeSettings);
  connect(same, &QPushButton::clicked, this, [this] {
    BudgetSettings settings = fields_->settings();
    settings.megaMacs = static_cast<double>(macs_) / kMillion;
    fields_->setSettings(settings);
    takeSettings(settings, QStringLiteral("budgetSame"));
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
  const bool changed = other || networks.baseline.spec() != baseline_ ||
                       state.coefficients.product() != state_.coefficients.product() ||
                       state.coefficients.alpha != state_.coefficients.alpha ||
                       state.coefficients.beta != state_.coefficients.beta;
  state_ = state;
  if (changed) baseline_ = networks.baseline.spec();
  macs_ = networks.scaled.analysis.totals.macs;
  fields_->setSettings(state_.budget);
  if (changed) solve();
}

void BudgetPanel::takeSettings(const BudgetSettings& settings, const QString& field) {
  state_.budget = settings;
  solve();
  Q_EMIT edited(state_.budget, field);
}

void BudgetPanel::setMeasurements(const QVector<Measurement>& measurements) {
  const QVector<Measurement> answers = newestAnswers(measurements);
  model_ = latencyModel({answers.begin(), answers.end()});
  fields_->setLatencyKnown(!model_.empty());
  latencySource_->setText(
      model_.empty() ? tr("A limit on latency needs a measurement: ‘Measure’ above takes it.")
                     : tr("Latency: %1, told from %n network(s)", nullptr, static_cast<int>(answers.size()))
                           .arg(settingName(answers.first())));
  if (state_.budget.milliseconds) solve();
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
  const Budget limits = budgetOf(state_.budget, model_);
  if (!limitsAnything(limits)) return;
  try {
    const BudgetFit fit = largestWithin(baseline_, mode, state_.coefficients, limits);
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
          u'\n' +
          tr("about %1 ms, told from what was measured").arg(threeDigits(model_.milliseconds(fit.analysis)));
    for (int column = 0; column < 4; ++column) table_->item(row, column)->setToolTip(what);
  } catch (const Error& error) {
    problem_->setText(error.code() == "nothing_fits"
                          ? tr("Even the smallest network breaks a limit (%1).").arg(modeName(mode))
                          : QString::fromStdString(error.detail()));
  }
}

void BudgetPanel::solve() {
  problem_->setText(state_.budget.milliseconds && model_.empty()
                        ? tr("The limit on latency is left out: nothing has been measured yet.")
                        : QString());
  QStringList idle;
  for (ScalingMode mode :
       {ScalingMode::Compound, ScalingMode::Depth, ScalingMode::Width, ScalingMode::Resolution}) {
    fillRow(static_cast<int>(mode), mode);
    for (const Binding limit : unmovedLimits(mode, state_.coefficients, budgetOf(state_.budget, model_)))
      idle << tr("Scaling by %1 does not change this: %2.").arg(modeName(mode), bindingName(limit));
  }
  unmoved_->setText(idle.join(u'\n'));
  unmoved_->setVisible(!idle.isEmpty());
  problem_->setVisible(!problem_->text().isEmpty());
}

}  // namespace effnet
