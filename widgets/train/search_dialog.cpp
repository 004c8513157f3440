#include "widgets/train/search_dialog.h"

#include "core/base/error.h"
#include "core/protocol/halving.h"
#include "core/protocol/input_size.h"
#include "core/protocol/sweep_rungs.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/train/search_planner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

struct Preset {
  const char* title;
  const char* grid;
};

// The first is the paper's step 1 (section 3.3), coarsely.
const Preset kPresets[] = {
    {QT_TRANSLATE_NOOP("effnet::SearchDialog", "Coefficients α, β, γ"),
     "alpha=1:1.4:0.1,beta=1:1.3:0.1,gamma=1:1.3:0.05"},
    {QT_TRANSLATE_NOOP("effnet::SearchDialog", "Learning rate"), "learning_rate=3e-5,1e-4,3e-4,1e-3"},
    {QT_TRANSLATE_NOOP("effnet::SearchDialog", "Learning rate, weight decay and augmentation"),
     "learning_rate=3e-5,1e-4,3e-4,weight_decay=1e-4,1e-2,augment=none,light,randaugment"},
    {QT_TRANSLATE_NOOP("effnet::SearchDialog", "Augmentation"),
     "augment=none,light,randaugment,trivialaugment"},
    {QT_TRANSLATE_NOOP("effnet::SearchDialog", "Optimizer"), "optimizer=adamw,sgd,rmsprop"},
    {QT_TRANSLATE_NOOP("effnet::SearchDialog", "Folds: every picture validates once"), "fold=0,1,2,3,4"},
};

// The same epochs at the last size, and with growing ones.
const Preset kProgressive{
    QT_TRANSLATE_NOOP("effnet::SearchDialog", "Progressive learning, without it and with it"),
    "progressive_stages=1,4"};

/// EfficientNetV2's table 5: three sizes of pictures, each with three magnitudes of RandAugment. As large as
/// the training's pictures at most, multiples of 32 where that leaves three.
QString magnitudesAndSizes(const TrainConfig& config) {
  const int size = config.resolution > 0 ? config.resolution : std::max(32, config.network.resolution);
  QStringList sizes;
  for (const double share : {128.0 / 300, 192.0 / 300, 1.0}) {
    const int step = size >= 160 ? 32 : 8;
    sizes << QString::number(share == 1 ? size : static_cast<int>(std::lround(size * share / step)) * step);
  }
  return QStringLiteral("augment=randaugment,rand_magnitude=5,10,15,resolution=") +
         sizes.join(QLatin1Char(','));
}

constexpr double kWorthSaying = 0.05;  // the tolerance of the experiment's equal costs

enum Column { Name, Params, Macs, Ratio, Time, Columns };

QTableWidgetItem* numberItem(const QString& text, const QString& toolTip) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  item->setToolTip(toolTip);
  return item;
}

/// The same task for networks that no checkpoint fits.
TrainConfig fromScratch(const TrainConfig& config) {
  TrainConfig fresh = recipeDefaults(Recipe::Scratch);
  fresh.data = config.data;
  fresh.val = config.val;
  fresh.columns = config.columns;
  fresh.network = trainedNetwork(config);
  fresh.preprocessing = usualPreprocessing(fresh);
  fresh.batch = config.batch;
  fresh.minutes = config.minutes;
  fresh.seed = config.seed;
  fresh.device = config.device;
  setEpochs(fresh, config.epochs);
  return fresh;
}

}  // namespace

SearchDialog::SearchDialog(const TrainConfig& config, int images, double secondsPerMac, bool experiment,
                           QWidget* parent)
    : QDialog(parent),
      config_(config),
      images_(images),
      secondsPerMac_(secondsPerMac),
      experiment_(experiment),
      planner_(new SearchPlanner(this)),
      preset_(new QComboBox),
      grid_(new QLineEdit),
      phi_(new QDoubleSpinBox),
      tolerance_(new QDoubleSpinBox),
      seeds_(new QSpinBox),
      parallel_(new QSpinBox),
      halving_(new QCheckBox(tr("Stop early: all for a while, the best third longer"))),
      banner_(new MessageBanner),
      table_(new QTableWidget(0, Columns)),
      cost_(new QLabel) {
  setObjectName(QStringLiteral("searchDialog"));
  setWindowTitle(experiment ? tr("Scaling experiment") : tr("Sweep"));
  resize(720, 560);
  table_->setObjectName(QStringLiteral("candidates"));
  table_->setHorizontalHeaderLabels(
      {tr("Candidate"), tr("Parameters"), tr("MACs"), tr("Of the base"), tr("Time")});
  for (int column = 0; column < Columns; ++column)
    table_->horizontalHeaderItem(column)->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                                           Qt::AlignVCenter);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setShowGrid(false);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
  cost_->setObjectName(QStringLiteral("searchCost"));
  cost_->setTextFormat(Qt::RichText);  // figures alone come into it
  cost_->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  start_ = buttons->addButton(tr("Train them all"), QDialogButtonBox::AcceptRole);
  start_->setObjectName(QStringLiteral("startSearch"));
  start_->setProperty("kind", "primary");
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::kMedium);
  column->addWidget(buildQuestions());
  column->addWidget(banner_);
  column->addWidget(table_, 1);
  column->addWidget(cost_);
  column->addWidget(buttons);
  connect(planner_, &SearchPlanner::planned, this, &SearchDialog::take);
  connect(banner_, &MessageBanner::actionTriggered, this, [this] { phi_->setValue(otherPhi_); });
  replan();
}

QWidget* SearchDialog::buildQuestions() {
  auto* hint = new QLabel(
      experiment_
          ? tr("Trains the network as it is, and four larger ones of nearly equal cost: deeper, wider, with "
               "larger pictures, and all three together. The paper's figure 8 on your data.")
          : tr("Trains every point of a grid and ranks them by accuracy and cost. Of coefficients only those "
               "are kept whose networks cost about twice the base, as counted."));
  hint->setWordWrap(true);
  hint->setProperty("kind", "muted");
  preset_->setObjectName(QStringLiteral("preset"));
  for (const Preset& preset : kPresets) preset_->addItem(tr(preset.title), QLatin1String(preset.grid));
  preset_->addItem(tr("RandAugment's magnitude and the pictures' size"), magnitudesAndSizes(config_));
  if (config_.recipe == Recipe::Progressive) {
    preset_->insertItem(0, tr(kProgressive.title), QLatin1String(kProgressive.grid));
    preset_->setCurrentIndex(0);
  }
  grid_->setObjectName(QStringLiteral("grid"));
  grid_->setText(preset_->itemData(0).toString());
  grid_->setToolTip(
      tr("name=value,value or name=first:last:step, several separated by commas. Names: alpha, beta, "
         "gamma, or any setting."));
  phi_->setRange(0.1, 10);
  phi_->setSingleStep(0.5);
  phi_->setValue(experiment_ ? 2 : 1);
  phi_->setToolTip(tr("The larger networks cost about 2^φ times the base"));
  tolerance_->setObjectName(QStringLiteral("tolerance"));
  tolerance_->setRange(0.01, 10);
  tolerance_->setSingleStep(0.05);
  tolerance_->setValue(SweepRequest().tolerance);
  tolerance_->setPrefix(tr("2 ± "));
  tolerance_->setToolTip(tr(
      "Of coefficients: how many times the base a candidate may cost for φ = 1, by its counted MACs. Whole "
      "layers and channels often cost more than their factors say."));
  seeds_->setRange(1, 100);
  seeds_->setValue(experiment_ ? 3 : 1);
  seeds_->setToolTip(tr("Runs of each candidate; their spread says what a difference is worth"));
  parallel_->setRange(1, 64);
  parallel_->setToolTip(tr("Runs at a time; they share the processor"));
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  form->setVerticalSpacing(spacing::kSmall);
  form->addRow(hint);
  if (!experiment_) {
    form->addRow(tr("Over"), preset_);
    form->addRow(tr("Grid"), grid_);
  }
  form->addRow(tr("φ"), phi_);
  form->addRow(tr("Cost"), tolerance_);
  form->setRowVisible(tolerance_, !experiment_);
  form->addRow(tr("Seeds"), seeds_);
  form->addRow(tr("At a time"), parallel_);
  halving_->setObjectName(QStringLiteral("halving"));
  halving_->setToolTip(
      tr("Asynchronous successive halving: every candidate is trained for a ninth of the epochs, whoever is "
         "then among the best third for a third, the best third of those to the end. Each goes on where it "
         "was stopped."));
  form->addRow(QString(), halving_);
  form->setRowVisible(halving_, !experiment_);
  connect(halving_, &QCheckBox::toggled, this, &SearchDialog::replan);
  connect(preset_, &QComboBox::activated, this,
          [this] { grid_->setText(preset_->currentData().toString()); });
  connect(grid_, &QLineEdit::textChanged, this, &SearchDialog::replan);
  connect(phi_, &QDoubleSpinBox::valueChanged, this, &SearchDialog::replan);
  connect(tolerance_, &QDoubleSpinBox::valueChanged, this, &SearchDialog::replan);
  connect(seeds_, &QSpinBox::valueChanged, this, &SearchDialog::replan);
  connect(parallel_, &QSpinBox::valueChanged, this, &SearchDialog::showCost);
  return box;
}

void SearchDialog::setCoefficients(const Coefficients& coefficients) {
  coefficients_ = coefficients;
  replan();
}

int SearchDialog::parallel() const {
  return parallel_->value();
}

SweepRequest SearchDialog::request() const {
  SweepRequest request;
  request.config = leavesWeights() ? fromScratch(config_) : config_;
  request.phi = phi_->value();
  request.coefficients = coefficients_;
  request.tolerance = tolerance_->value();
  request.seeds = seeds_->value();
  if (experiment_) {
    request.experiment = "scaling";
  } else {
    request.grid = parseGrid({grid_->text().toStdString()});
    settleFolds(request);
    constexpr int kRungs = 3;
    request.rungs = halving_->isChecked() ? kRungs : 1;
  }
  return request;
}

bool SearchDialog::leavesWeights() const {
  if (config_.weights.empty()) return false;
  const QString grid = grid_->text();
  const auto scales = [&grid](const char* name) { return grid.contains(QLatin1String(name)); };
  return experiment_ || scales("alpha") || scales("beta") || scales("gamma");
}

void SearchDialog::replan() {
  plan_.reset();
  banner_->clear();
  showPlan();
  cost_->setText(tr("Counting what each would cost…"));
  try {
    planner_->ask(request());
  } catch (const Error& error) {
    planner_->cancel();
    take({{}, QString::fromStdString(error.detail()), 0});
  }
}

void SearchDialog::take(const PlannedSearch& found) {
  plan_ = found.plan;
  otherPhi_ = found.otherPhi;
  if (!plan_) {
    banner_->setAction(otherPhi_ > 0 ? tr("Take φ = %1").arg(otherPhi_) : QString());
    banner_->showMessage(MessageBanner::Kind::Warning,
                         tr("There is nothing to train like this: %1.").arg(found.trouble));
  }
  showPlan();
  showCost();
}

void SearchDialog::showPlan() {
  table_->setRowCount(plan_ ? static_cast<int>(plan_->candidates.size()) : 0);
  start_->setEnabled(plan_ && !plan_->candidates.empty());
  if (!plan_) return;
  for (int row = 0; row < table_->rowCount(); ++row) {
    const SweepCandidate& candidate = plan_->candidates[static_cast<std::size_t>(row)];
    const auto& totals = candidate.analysis.totals;
    const double macs = static_cast<double>(totals.macs);
    auto* name = new QTableWidgetItem(QString::fromStdString(candidate.name));
    QStringList same;
    for (const std::string& each : candidate.sameAs) same.append(QString::fromStdString(each));
    if (!same.isEmpty()) name->setToolTip(tr("The same network: %1").arg(same.join(QStringLiteral("; "))));
    table_->setItem(row, Name, name);
    table_->setItem(row, Params,
                    numberItem(siNumber(static_cast<double>(totals.params)), exactNumber(totals.params)));
    table_->setItem(row, Macs, numberItem(siNumber(macs), exactNumber(totals.macs)));
    table_->setItem(row, Ratio, numberItem(factor(candidate.costRatio), {}));
    const double seconds = candidate.trainingMacs(images_) * secondsPerMac_;
    table_->setItem(row, Time, numberItem(seconds > 0 ? durationText(seconds) : QStringLiteral("–"), {}));
  }
}

void SearchDialog::showCost() {
  if (!plan_) return cost_->clear();
  double work = 0;
  for (const SweepCandidate& candidate : plan_->candidates) work += candidate.trainingMacs(images_);
  work *= halvedShare(plan_->candidates.size(), sweepRungs(plan_->request), plan_->request.eta);
  QString text = tr("<b>%1 runs</b>, %2 multiply-adds of training in all")
                     .arg(plan_->candidates.size())
                     .arg(siNumber(work));
  if (secondsPerMac_ > 0) text += tr(", about <b>%1</b>").arg(durationText(work * secondsPerMac_));
  if (leavesWeights()) text += tr("; from random weights, since no checkpoint fits all of them");
  if (plan_->leftOut > 0) text += tr(". Left out for their cost: %1").arg(plan_->leftOut);
  if (plan_->repeated > 0)
    text +=
        tr(". Points of the grid that give a network named already, trained once: %1").arg(plan_->repeated);
  if (plan_->costAsked > 0 && std::abs(plan_->costFound / plan_->costAsked - 1) > kWorthSaying)
    text +=
        tr(". φ asks for %1 of the base; the nearest networks of equal cost have %2, which other φ have, too")
            .arg(factor(plan_->costAsked), factor(plan_->costFound));
  cost_->setText(text + QLatin1Char('.'));
}

}  // namespace effnet
