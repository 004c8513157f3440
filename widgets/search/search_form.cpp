#include "widgets/search/search_form.h"

#include "core/base/error.h"
#include "core/protocol/halving.h"
#include "core/search/search_progress.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/models/network_comparison.h"
#include "widgets/plots/plot_view.h"
#include "widgets/search/objective_fields.h"
#include "widgets/search/space_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

constexpr int kTrainingPasses = 3;  // forward, backward for maps and for weights
const QString kOwnFile = QStringLiteral("file");

QSpinBox* spin(const QString& name, int least, int most, int value, const QString& tip) {
  auto* box = new QSpinBox;
  box->setObjectName(name);
  box->setRange(least, most);
  box->setValue(value);
  box->setToolTip(tip);
  return box;
}

/// Spaces have up to 10²⁰ networks and more, for which there are no prefixes.
QString countText(double count) {
  if (count < 1e6) return QLocale().toString(count, 'f', 0);
  const int power = static_cast<int>(std::floor(std::log10(count)));
  return SearchForm::tr("%1 · 10<sup>%2</sup>").arg(threeDigits(count / std::pow(10, power))).arg(power);
}

/// Shares of the drawn networks in bins of equal ratio, as the outline of a histogram.
PlotSeries histogram(const std::vector<double>& costs, double unit) {
  constexpr int kBins = 40;
  PlotSeries series;
  if (costs.empty() || !(costs.front() > 0)) return series;
  const double low = std::log(costs.front());
  const double step = std::max(1e-9, (std::log(costs.back()) - low) / kBins);
  std::vector<int> counts(kBins, 0);
  for (const double cost : costs)
    ++counts[static_cast<std::size_t>(
        std::clamp(static_cast<int>((std::log(cost) - low) / step), 0, kBins - 1))];
  for (int bin = 0; bin < kBins; ++bin)
    for (const int edge : {bin, bin + 1}) {
      series.x << std::exp(low + edge * step) / unit;
      series.y << 100.0 * counts[static_cast<std::size_t>(bin)] / static_cast<double>(costs.size());
    }
  return series;
}

}  // namespace

SearchForm::SearchForm(QWidget* parent)
    : QWidget(parent),
      counter_(new SpaceCounter(this)),
      space_(new QComboBox),
      start_(new QComboBox),
      resolution_(
          spin(QStringLiteral("searchResolution"), 8, 1024, 64, tr("Input height and width, pixels"))),
      table_(new SpaceTable),
      networks_(new QLabel),
      plot_(new PlotView),
      candidates_(spin(QStringLiteral("searchCandidates"), 1, 100'000, 32, tr("Networks that are trained"))),
      epochs_(spin(QStringLiteral("searchEpochs"), 1, 10'000, 9, tr("Of a full training, the last rung"))),
      stops_(new QCheckBox(tr("Stop weak networks early"))),
      method_(new QComboBox),
      parallel_(
          spin(QStringLiteral("searchParallel"), 1, 64, 1, tr("Runs at a time; they share the processor"))),
      estimate_(new QLabel),
      banner_(new MessageBanner),
      go_(new QPushButton(tr("Start the search"))) {
  setObjectName(QStringLiteral("searchForm"));
  go_->setObjectName(QStringLiteral("startNetworkSearch"));
  go_->setProperty("kind", "primary");
  estimate_->setObjectName(QStringLiteral("searchEstimate"));
  estimate_->setWordWrap(true);
  for (QLabel* figures : {estimate_, networks_})
    figures->setTextFormat(Qt::RichText);  // figures alone come into them
  plot_->setObjectName(QStringLiteral("spaceCosts"));
  plot_->setLegendVisible(false);
  auto* below = new QHBoxLayout;
  below->addWidget(plot_, 3);
  below->addWidget(buildNumbers(), 2);
  auto* foot = new QHBoxLayout;
  foot->addWidget(estimate_, 1);
  foot->addWidget(go_);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::kSmall);
  column->addWidget(buildSpace());
  column->addWidget(table_, 3);
  column->addWidget(banner_);
  column->addLayout(below, 2);
  column->addLayout(foot);
  connect(counter_, &SpaceCounter::counted, this, &SearchForm::take);
  table_->setAccessibleName(tr("Space"));
  connect(table_, &SpaceTable::edited, this, &SearchForm::recount);
  connect(banner_, &MessageBanner::actionTriggered, this, &SearchForm::takeAction);
  connect(go_, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(request(), parallel()); });
}

QWidget* SearchForm::buildSpace() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  space_->setObjectName(QStringLiteral("searchSpace"));
  space_->addItem(tr("MnasNet's space"), QStringLiteral("mnasnet"));
  space_->addItem(tr("EfficientNetV2's space"), QStringLiteral("efficientnet_v2"));
  space_->addItem(tr("From a file…"), kOwnFile);
  space_->setToolTip(tr("Which networks the search chooses from; the ticks below narrow it"));
  start_->setObjectName(QStringLiteral("searchStart"));
  start_->setToolTip(tr("What layers are added to and channels are multiplied of"));
  networks_->setObjectName(QStringLiteral("searchNetworks"));
  row->addWidget(new QLabel(tr("Space")));
  row->addWidget(space_);
  row->addWidget(new QLabel(tr("around")));
  row->addWidget(start_);
  row->addWidget(new QLabel(tr("at")));
  row->addWidget(resolution_);
  row->addWidget(networks_, 1);
  resolution_->setSuffix(tr(" px"));
  networks_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  connect(space_, &QComboBox::activated, this, [this] {
    if (space_->currentData().toString() == kOwnFile) browse();
    readSpace();
  });
  connect(start_, &QComboBox::activated, this, &SearchForm::readSpace);
  connect(resolution_, &QSpinBox::valueChanged, this, &SearchForm::recountOthers);
  return box;
}

QWidget* SearchForm::buildNumbers() {
  stops_->setObjectName(QStringLiteral("searchStops"));
  stops_->setChecked(true);
  stops_->setToolTip(
      tr("All get a ninth of the epochs, the best third of them a third, and of those the best third all"));
  method_->setObjectName(QStringLiteral("searchMethod"));
  method_->addItem(tr("Ageing evolution"), true);
  method_->addItem(tr("Random search"), false);
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  objective_ = new ObjectiveFields(form, this);
  form->addRow(tr("Networks"), candidates_);
  form->addRow(tr("Epochs"), epochs_);
  form->addRow(QString(), stops_);
  form->addRow(tr("Method"), method_);
  form->addRow(tr("At a time"), parallel_);
  connect(objective_, &ObjectiveFields::objectiveChanged, this, [this] {
    targeted_ = false;
    cancelTimes();
    recount();
  });
  connect(objective_, &ObjectiveFields::targetEdited, this, [this] {
    targeted_ = true;
    recount();
  });
  connect(objective_, &ObjectiveFields::weightsEdited, this, &SearchForm::recount);
  connect(plot_, &PlotView::regionMoved, this, [this](double to) {
    if (!std::isfinite(to)) return;
    targeted_ = true;
    objective_->setTarget(to * objective_->unit());
    recount();
  });
  for (QSpinBox* each : {candidates_, epochs_, parallel_})
    connect(each, &QSpinBox::valueChanged, this, &SearchForm::showEstimate);
  connect(stops_, &QCheckBox::toggled, this, &SearchForm::showEstimate);
  return box;
}

void SearchForm::setTask(const SearchTask& task) {
  const bool same = task.config.data == task_.config.data && table_->rowCount() > 0;
  if (task.config.batch != task_.config.batch || task.config.device != task_.config.device) {
    cancelTimes();
    objective_->forgetTimes();
  }
  task_ = task;
  start_->clear();
  start_->addItem(tr("its own start"), false);
  if (!task.config.network.stages.empty())
    start_->addItem(tr("Train's network: %1").arg(displayName(task.config.network)), true);
  if (same) return recount();
  const QSignalBlocker quiet(resolution_);
  if (!task.config.network.stages.empty())
    resolution_->setValue(std::min(task.config.network.resolution, 224));
  readSpace();
}

void SearchForm::browse() {
  file_ = QFileDialog::getOpenFileName(this, tr("Choose a search space"), {}, tr("Search spaces (*.json)"));
  if (file_.isEmpty()) space_->setCurrentIndex(0);
}

void SearchForm::readSpace() {
  const QString word = space_->currentData().toString();
  try {
    const NetworkSpec start = start_->currentData().toBool() ? task_.config.network : NetworkSpec{};
    table_->setSpace(readSearchSpace((word == kOwnFile ? file_ : word).toStdString(), start));
    targeted_ = false;
    recountOthers();
  } catch (const Error& error) {
    showTrouble(QString::fromStdString(error.detail()));
    go_->setEnabled(false);
  }
}

TrainConfig SearchForm::config() const {
  TrainConfig config = task_.config;
  if (!config.weights.empty() || config.recipe != Recipe::Scratch) {
    config = recipeDefaults(Recipe::Scratch);
    config.data = task_.config.data;
    config.val = task_.config.val;
    config.columns = task_.config.columns;
    config.batch = task_.config.batch;
    config.seed = task_.config.seed;
    config.device = task_.config.device;
  }
  config.network = {};
  config.preprocessing = {};
  config.suggested.reset();
  config.resolution = 0;
  config.metric = SelectionMetric::Top1;
  config.deterministic = true;  // the same seed, the same search
  config.tensorboard = false;
  config.epochs = recipeDefaults(Recipe::Scratch).epochs;
  setEpochs(config, epochs_->value());
  return config;
}

SearchRules SearchForm::rules() const {
  SearchRules rules;
  rules.evolution = method_->currentData().toBool();
  rules.candidates = candidates_->value();
  rules.population = usualPopulation(rules.candidates);
  rules.tournament = usualTournament(rules.population);
  rules.rungs = rungsOf(epochs_->value(), stops_->isChecked() ? 3 : 1, rules.eta);
  rules.ahead = parallel_->value();
  rules.seed = task_.config.seed;
  return rules;
}

SearchRequest SearchForm::request() const {
  SearchRequest request;
  request.space = table_->space();
  if (task_.classes > 0) request.space.start.classes = task_.classes;
  request.space.start.resolution = resolution_->value();
  objective_->apply(request);
  request.rules = rules();
  request.config = config();
  return request;
}

int SearchForm::parallel() const {
  return parallel_->value();
}

void SearchForm::showTrouble(const QString& sentence) {
  measuring_ = false;
  banner_->setAction(objective_->needsTimes() ? tr("Measure times") : QString());
  if (sentence.isEmpty()) return banner_->clear();
  banner_->showMessage(MessageBanner::Kind::Warning, tr("No search can begin like this: %1.").arg(sentence));
}

void SearchForm::recount() {
  go_->setEnabled(false);
  if (task_.classes == 1) {
    counter_->cancel();
    return showTrouble(tr("one class alone leaves nothing to tell apart"));
  }
  if (measuring_) return;
  if (objective_->needsTimes()) return askForTimes();
  try {
    counter_->ask(request());
  } catch (const Error& error) {
    counter_->cancel();
    showTrouble(QString::fromStdString(error.detail()));
  }
}

void SearchForm::recountOthers() {
  cancelTimes();
  objective_->forgetTimes();
  recount();
}

void SearchForm::cancelTimes() {
  if (std::exchange(measuring_, false)) Q_EMIT timesCancelled();
}

void SearchForm::askForTimes() {
  counter_->cancel();
  costs_ = {};
  plot_->hide();
  estimate_->clear();
  showTrouble({});
  banner_->showMessage(MessageBanner::Kind::Information,
                       tr("How long networks of this space take is not known here yet. Fourteen of them are "
                          "measured first, which takes about a minute; leave the machine alone meanwhile."));
}

void SearchForm::takeAction() {
  if (measuring_) {
    cancelTimes();
    return recount();
  }
  try {
    const SearchRequest asked = request();
    measuring_ = true;
    showMeasuring(0, 0);
    Q_EMIT timesRequested(asked);
  } catch (const Error& error) {
    showTrouble(QString::fromStdString(error.detail()));
  }
}

void SearchForm::showMeasuring(int networks, int of) {
  banner_->setAction(tr("Cancel"));
  banner_->showMessage(MessageBanner::Kind::Information,
                       of > 0 ? tr("Measured %1 of %2 networks of the space…").arg(networks).arg(of)
                              : tr("Measuring how long networks of the space take…"));
}

void SearchForm::setTimes(const CostFit& fit, const QString& processor) {
  measuring_ = false;
  objective_->setTimes(fit, processor);
  targeted_ = false;
  recount();
}

void SearchForm::take(const SpaceCosts& costs) {
  costs_ = costs;
  // Until somebody says otherwise, what half of the networks keep within.
  if (!targeted_ && !costs.costs.empty()) {
    targeted_ = true;
    objective_->setTarget(costs.costs[costs.costs.size() / 2]);
    return recount();
  }
  showTrouble(costs.trouble);
  go_->setEnabled(costs.trouble.isEmpty());
  showCosts();
  showEstimate();
}

void SearchForm::showCosts() {
  networks_->setText(tr("<b>%1</b> networks").arg(countText(costs_.networks)));
  plot_->show();
  PlotSeries series = histogram(costs_.costs, objective_->unit());
  series.name = tr("Drawn networks");
  series.color = seriesColor(Series::Compound);
  plot_->setAxes({.label = objective_->axis(), .unit = objective_->axisUnit(), .logarithmic = true},
                 {.label = tr("Of 20,000 drawn networks"), .unit = QStringLiteral("%"), .fromZero = true});
  plot_->setSeries({series});
  plot_->setRegion(PlotRegion{objective_->shown(), Theme::current().accent, true});
}

void SearchForm::showEstimate() {
  const SearchRules chosen = rules();
  const double epochs = expectedEpochs(chosen) * chosen.candidates;
  QString text = tr("%1 of them keep within the target; about <b>%2 epochs</b> of training in all")
                     .arg(percent(costs_.within), QLocale().toString(epochs, 'f', 0));
  const double seconds = epochs * task_.images * costs_.macsWithin * kTrainingPasses * task_.secondsPerMac /
                         std::max(1, parallel_->value());
  if (seconds > 0)
    text += tr(", about <b>%1</b> at the speed measured for the chosen network").arg(durationText(seconds));
  else
    text += tr("; how long they take is not known before a step was measured");
  text += QLatin1Char('.');
  try {
    const QString fit = objective_->fitText(request());
    if (!fit.isEmpty()) text += QLatin1Char(' ') + fit;
  } catch (const Error&) {
    // The space makes no sense at present, which is said above.
  }
  estimate_->setText(text);
}

}  // namespace effnet
