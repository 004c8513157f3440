#include "widgets/search/scale_view.h"

#include "core/base/error.h"
#include "core/scaling/cost.h"
#include "widgets/common/number_field.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plot_view.h"
#include "widgets/search/grid_view.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace effnet {
namespace {

enum Column { Phi, Depth, Width, Input, Params, Macs, Ratio, Columns };

/// A network of the scaling experiment, in the window's language.
QString wayOf(const std::string& name) {
  static constexpr std::pair<const char*, const char*> kWays[] = {
      {"base", QT_TRANSLATE_NOOP("effnet::ScaleView", "winner")},
      {"depth", QT_TRANSLATE_NOOP("effnet::ScaleView", "depth")},
      {"width", QT_TRANSLATE_NOOP("effnet::ScaleView", "width")},
      {"resolution", QT_TRANSLATE_NOOP("effnet::ScaleView", "resolution")},
      {"compound", QT_TRANSLATE_NOOP("effnet::ScaleView", "compound")}};
  for (const auto& [word, title] : kWays)
    if (name == word) return ScaleView::tr(title);
  return QString::fromStdString(name);
}

}  // namespace

ScaleView::ScaleView(QWidget* parent)
    : QWidget(parent),
      alpha_(new NumberField),
      beta_(new NumberField),
      gamma_(new NumberField),
      members_(new QSpinBox),
      product_(new QLabel),
      table_(new QTableWidget(0, Columns)),
      plot_(new PlotView),
      experiment_(new QPushButton(tr("Figure 8 with it…"))),
      name_(new QLineEdit),
      save_(new QPushButton(tr("Save as a family"))),
      saved_(new QLabel) {
  setObjectName(QStringLiteral("scaleView"));
  table_->setObjectName(QStringLiteral("familyTable"));
  table_->setHorizontalHeaderLabels({tr("φ"), tr("Depth"), tr("Width"), tr("Resolution"), tr("Parameters"),
                                     tr("MACs"), tr("Of the winner")});
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  for (const int column : {Depth, Width})  // the shortest titles
    table_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);  // as the figures
  table_->verticalHeader()->hide();
  table_->setShowGrid(false);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  plot_->setObjectName(QStringLiteral("familyFigure"));
  auto* right = new QVBoxLayout;
  right->addWidget(table_, 1);
  right->addWidget(plot_, 1);
  auto* row = new QHBoxLayout(this);
  row->addWidget(buildFields());
  row->addLayout(right, 1);
  connect(experiment_, &QPushButton::clicked, this,
          [this] { Q_EMIT experimentRequested(winner_, coefficients()); });
  connect(save_, &QPushButton::clicked, this, [this] {
    Q_EMIT saveRequested({name_->text().trimmed().toStdString(), winner_, coefficients()});
  });
  clear();
  setWinner({});
}

QWidget* ScaleView::buildFields() {
  const Coefficients paper;
  const std::pair<NumberField*, double> fields[] = {
      {alpha_, paper.alpha}, {beta_, paper.beta}, {gamma_, paper.gamma}};
  for (const auto& [field, value] : fields) {
    field->setRange(1, 3);
    field->setStep(0.05);
    field->setValue(value);
    connect(field, &NumberField::valueChanged, this, &ScaleView::showFamily);
  }
  alpha_->setObjectName(QStringLiteral("familyAlpha"));
  members_->setRange(1, 10);
  members_->setValue(8);
  connect(members_, &QSpinBox::valueChanged, this, &ScaleView::showFamily);
  name_->setObjectName(QStringLiteral("familyName"));
  name_->setPlaceholderText(tr("such as flowers_net"));
  name_->setMaxLength(40);
  save_->setObjectName(QStringLiteral("saveFamily"));
  experiment_->setObjectName(QStringLiteral("familyExperiment"));
  experiment_->setToolTip(
      tr("Trains the winner and four larger networks of nearly equal cost: deeper, wider, with larger "
         "pictures, and all three together by these coefficients"));
  for (QLabel* label : {product_, saved_}) {
    label->setWordWrap(true);
    label->setProperty("kind", "muted");
  }
  saved_->setObjectName(QStringLiteral("familySaved"));
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  form->addRow(tr("α, depth"), alpha_);
  form->addRow(tr("β, width"), beta_);
  form->addRow(tr("γ, resolution"), gamma_);
  form->addRow(product_);
  form->addRow(tr("Members"), members_);
  form->addRow(experiment_);
  form->addRow(tr("Name"), name_);
  form->addRow(save_);
  form->addRow(saved_);
  box->setMaximumWidth(280);
  connect(name_, &QLineEdit::textChanged, this, [this](const QString& name) {
    save_->setEnabled(!name.trimmed().isEmpty() && !winner_.stages.empty());
  });
  return box;
}

Coefficients ScaleView::coefficients() const {
  return {alpha_->value(), beta_->value(), gamma_->value()};
}

void ScaleView::setWinner(const NetworkSpec& winner) {
  winner_ = winner;
  experiment_->setEnabled(!winner.stages.empty());
  save_->setEnabled(!winner.stages.empty() && !name_->text().trimmed().isEmpty());
  showFamily();
}

void ScaleView::setCoefficients(const Coefficients& coefficients) {
  alpha_->setValue(coefficients.alpha);
  beta_->setValue(coefficients.beta);
  gamma_->setValue(coefficients.gamma);
  showFamily();
}

void ScaleView::clear() {
  showExperiment({});
  saved_->clear();
}

void ScaleView::showSaved(const QString& sentence) {
  saved_->setText(sentence);
}

void ScaleView::showFamily() {
  const QString product =
      tr("α·β²·γ² = %1; the paper: about 2").arg(QLocale().toString(coefficients().product(), 'f', 4));
  table_->setVisible(!winner_.stages.empty());
  product_->setText(winner_.stages.empty() ? product + QLatin1Char('\n') + GridView::noWinner() : product);
  table_->setRowCount(0);
  if (winner_.stages.empty()) return;
  const double own = static_cast<double>(analyzeCost(winner_).totals.macs);
  for (int phi = 0; phi < members_->value(); ++phi) try {
      const Scaling scaling = scalingFor(ScalingMode::Compound, phi, coefficients());
      const NetworkSpec network = scaleNetwork(winner_, scaling);
      const Counts totals = analyzeCost(network).totals;
      table_->insertRow(phi);
      const QString cells[] = {QString::number(phi),
                               threeDigits(scaling.depth),
                               threeDigits(scaling.width),
                               tr("%1 px").arg(network.resolution),
                               siNumber(static_cast<double>(totals.params)),
                               siNumber(static_cast<double>(totals.macs)),
                               factor(static_cast<double>(totals.macs) / own)};
      for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(phi, column, item);
      }
    } catch (const Error&) {
      return;  // beyond what a network may be
    }
}

void ScaleView::showExperiment(const std::vector<SweepGroup>& groups) {
  QVector<PlotSeries> all;
  for (const SweepGroup& group : groups) {
    if (group.runs == 0) continue;
    PlotSeries series;
    series.name = wayOf(group.name);
    series.kind = PlotSeries::Kind::Points;
    series.color = seriesColor(static_cast<int>(all.size()));
    series.x << static_cast<double>(group.analysis.totals.macs) / 1e6;
    series.y << 100 * group.meanTop1;
    series.labels << series.name;
    all << series;
  }
  plot_->setVisible(!all.isEmpty());
  plot_->setAxes({.label = tr("MACs"), .unit = QStringLiteral("M"), .logarithmic = true},
                 {.label = tr("Validation accuracy"), .unit = QStringLiteral("%")});
  plot_->setSeries(all);
}

}  // namespace effnet
