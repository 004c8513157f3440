#include "widgets/explore/chooser_view.h"

#include "widgets/common/fitting_columns.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/explore/budget_fields.h"
#include "widgets/explore/chooser_plot.h"
#include "widgets/explore/family_fits.h"
#include "widgets/models/binding_name.h"
#include "widgets/models/choice_model.h"
#include "widgets/models/latency_settings.h"
#include "widgets/models/measurement_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

constexpr int kWide = 1000;  // pixels, for both tables beside each other
constexpr int kLowestPlot = 220;
constexpr int kLowestTable = 110;

}  // namespace

ChooserView::ChooserView(QWidget* parent)
    : QWidget(parent),
      setting_(new QComboBox),
      settingBox_(new QWidget),
      fields_(new BudgetFields(BudgetFields::Shape::Row, QStringLiteral("choose"))),
      best_(new QLabel),
      note_(new QLabel),
      get_(new QPushButton(tr("Get weights"))),
      train_(new QPushButton(tr("Train"))),
      open_(new QPushButton(tr("Open"))),
      model_(new ChoiceModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      table_(new QTableView),
      families_(new FamilyFits),
      plot_(new ChooserPlot),
      lower_(new QSplitter) {
  setObjectName("chooserView");
  makeTable();
  auto* head = new QWidget;
  auto* top = new QVBoxLayout(head);
  top->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  top->setSpacing(spacing::kSmall);
  top->addWidget(fields_);
  top->addWidget(makeBest());
  top->addWidget(makeSettings());
  top->addWidget(note_);
  lower_->setObjectName("chooserLower");
  lower_->setHandleWidth(1);
  lower_->addWidget(table_);
  lower_->addWidget(families_);
  lower_->setStretchFactor(0, 3);
  lower_->setStretchFactor(1, 2);
  auto* rows = new QSplitter(Qt::Vertical);
  rows->setObjectName("chooserRows");
  rows->setHandleWidth(1);
  rows->addWidget(plot_);
  rows->addWidget(lower_);
  rows->setSizes({320, 320});
  plot_->setMinimumHeight(kLowestPlot);
  for (QWidget* table : {static_cast<QWidget*>(table_), static_cast<QWidget*>(families_)})
    table->setMinimumHeight(kLowestTable);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(head);
  column->addWidget(rows, 1);
  auto* scroll = new QScrollArea;  // a low window scrolls what it has no room for
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);  // its fields and tables are the Tab stops
  scroll->setWidget(content);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(scroll);
  connect(fields_, &BudgetFields::edited, this, &ChooserView::edited);
  connect(plot_, &ChooserPlot::edited, this, &ChooserView::edited);
  connect(plot_, &ChooserPlot::clicked, this, &ChooserView::select);
  connect(families_, &FamilyFits::chosen, this, &ChooserView::familyChosen);
  setMeasurements({});
}

QWidget* ChooserView::makeBest() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing::kSmall);
  best_->setObjectName("chooserBest");
  best_->setFont(strongFont());
  best_->setWordWrap(true);
  note_->setObjectName("chooserNote");
  note_->setProperty("kind", "muted");
  note_->setFont(captionFont());
  note_->setWordWrap(true);
  get_->setObjectName("chooserGet");
  get_->setToolTip(tr("Download these weights; the page Checkpoints shows how far it is"));
  train_->setObjectName("chooserTrain");
  train_->setToolTip(
      tr("Train this network from scratch; to fine-tune its weights, get them and choose them there"));
  open_->setObjectName("chooserOpen");
  open_->setToolTip(tr("Show this network, stage by stage"));
  row->addWidget(best_, 1);
  for (QPushButton* button : {get_, train_, open_}) row->addWidget(button);
  const auto withBest = [this](auto wish) {
    if (const NetworkChoice* best = bestOf(model_->choices())) wish(*best);
  };
  connect(get_, &QPushButton::clicked, this,
          [this, withBest] { withBest([this](const NetworkChoice& c) { wishWeights(c); }); });
  connect(train_, &QPushButton::clicked, this, [this, withBest] {
    withBest([this](const NetworkChoice& c) { Q_EMIT trainWished(c.analysis.spec); });
  });
  connect(open_, &QPushButton::clicked, this,
          [this, withBest] { withBest([this](const NetworkChoice& c) { wishNetwork(c); }); });
  return box;
}

QWidget* ChooserView::makeSettings() {
  auto* row = new QHBoxLayout(settingBox_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing::kSmall);
  auto* name = new QLabel(tr("Latency of"));
  name->setProperty("kind", "muted");
  name->setFont(captionFont());
  setting_->setObjectName("chooserSetting");
  setting_->setToolTip(tr("In which way the networks were timed: device, threads, pictures at a time, bits"));
  setting_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setting_->setMinimumContentsLength(24);
  row->addWidget(name);
  row->addWidget(setting_);
  row->addStretch(1);
  connect(setting_, &QComboBox::activated, this, &ChooserView::takeLatency);
  return settingBox_;
}

void ChooserView::makeTable() {
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(Qt::EditRole);
  table_->setObjectName("chooserTable");
  table_->setModel(sorted_);
  table_->setSortingEnabled(true);
  table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  sorted_->sort(-1);
  table_->setShowGrid(false);
  table_->setAlternatingRowColors(true);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(24);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    if (const NetworkChoice* choice = choiceAt(index)) wishNetwork(*choice);
  });
  connect(table_, &QWidget::customContextMenuRequested, this, &ChooserView::showMenu);
  using C = ChoiceModel;
  columns_ =
      new FittingColumns(table_, {C::NetworkColumn, C::Top1Column, C::MacsColumn, C::LatencyColumn,
                                  C::WeightsColumn, C::FileColumn, C::ParamsColumn, C::LicenceColumn,
                                  C::InferenceColumn, C::BreaksColumn, C::InputColumn, C::TrainingColumn});
}

const NetworkChoice* ChooserView::choiceAt(const QModelIndex& index) const {
  const QModelIndex place = sorted_->mapToSource(index);
  return place.isValid() ? &model_->choices()[static_cast<std::size_t>(place.row())] : nullptr;
}

void ChooserView::wishWeights(const NetworkChoice& choice) {
  if (choice.weights) Q_EMIT weightsWished(QString::fromStdString(choice.weights->name));
}

void ChooserView::wishNetwork(const NetworkChoice& choice) {
  Q_EMIT networkChosen(QString::fromStdString(choice.model), choice.analysis.spec.resolution);
}

void ChooserView::showMenu(const QPoint& position) {
  const NetworkChoice* found = choiceAt(table_->indexAt(position));
  if (!found) return;
  const NetworkChoice choice = *found;
  QMenu menu(this);
  menu.addAction(tr("Open"), this, [this, choice] { wishNetwork(choice); });
  menu.addAction(tr("Get weights"), this, [this, choice] { wishWeights(choice); })
      ->setEnabled(choice.weights != nullptr);
  menu.addAction(tr("Train"), this, [this, choice] { Q_EMIT trainWished(choice.analysis.spec); });
  menu.addSeparator();
  columns_->fillMenu(menu.addMenu(tr("Columns")));
  menu.exec(table_->viewport()->mapToGlobal(position));
}

void ChooserView::select(int place) {
  const QModelIndex row = sorted_->mapFromSource(model_->index(place, 0));
  table_->setCurrentIndex(row);
  table_->scrollTo(row);
}

void ChooserView::setState(const ExploreState& state, const NetworkComparison& networks) {
  const bool sameFits = state.coefficients.alpha == state_.coefficients.alpha &&
                        state.coefficients.beta == state_.coefficients.beta &&
                        state.coefficients.gamma == state_.coefficients.gamma &&
                        state.classes == state_.classes;
  const bool first = !std::exchange(stated_, true);
  const bool same = !first && state.budget == state_.budget && sameFits;
  state_ = state;
  plot_->setNetwork(networks.scaled.analysis);
  if (same) return;
  fields_->setSettings(state.budget);
  judge();
  if (first) columns_->refresh();
}

void ChooserView::setMeasurements(const QVector<Measurement>& measurements) {
  measurements_ = measurements;
  const QString before = setting_->currentText();
  const bool chosen = setting_->currentIndex() > 0;  // else it follows the newest
  offered_ = answerSettings(measurements);
  setting_->clear();
  for (const Measurement& one : std::as_const(offered_)) setting_->addItem(settingName(one));
  setting_->setCurrentIndex(std::max(0, chosen ? setting_->findText(before) : 0));
  settingBox_->setVisible(!offered_.isEmpty());
  takeLatency();
}

void ChooserView::takeLatency() {
  const int chosen = setting_->currentIndex();
  const QVector<Measurement> answers =
      chosen < 0 ? QVector<Measurement>() : answersOf(measurements_, offered_[chosen]);
  latency_ = latencyModel({answers.begin(), answers.end()});
  latencySource_ = latency_.empty() ? QString() : sourceOf(latency_, static_cast<int>(answers.size()));
  fields_->setLatencyKnown(!latency_.empty());
  judge();
  columns_->refresh();
}

/// How latencies that were not measured are told, and how far off that is.
QString ChooserView::sourceOf(const LatencyModel& model, int networks) const {
  const QString how = model.byLayers() ? tr("by the work of their layers") : tr("by their MACs alone");
  const QString told =
      tr("Latencies with ≈ are told from %n measured network(s), %1", nullptr, networks).arg(how);
  return std::isfinite(model.error())
             ? tr("%1: off by %2 on average on those measured, each told from the others.")
                   .arg(told, percent(model.error()))
             : tr("%1; how far off that is can be said from three on.").arg(told);
}

/// All published networks are counted for it, which waits until the view is looked at.
void ChooserView::judge() {
  if (!stated_) return;
  const Budget budget = budgetOf(state_.budget, latency_);
  model_->judge(budget);
  plot_->showChoices(model_->choices(), budget, state_.budget);
  families_->setBudget(budget, state_.coefficients, state_.classes);
  showBest();
  showNote();
  const NetworkChoice* best = bestOf(model_->choices());
  const void* weights = best ? best->weights : nullptr;
  if (!best || std::exchange(lastBest_, weights) == weights) return;
  const auto place = static_cast<int>(best - model_->choices().data());
  table_->scrollTo(sorted_->mapFromSource(model_->index(place, 0)), QAbstractItemView::PositionAtTop);
}

void ChooserView::showBest() {
  const NetworkChoice* best = bestOf(model_->choices());
  for (QPushButton* button : {get_, train_, open_}) button->setEnabled(best != nullptr);
  if (!best) return best_->setText(tr("No published network with weights fits."));
  const QString network = tr("%1, %2, weights %3 from %4")
                              .arg(choiceName(*best), choiceTop1(*best), byteSize(best->fileBytes),
                                   QString::fromStdString(best->weights->source));
  best_->setText(limitsAnything(model_->budget()) ? tr("Best that fits: %1").arg(network)
                                                  : tr("Best without a limit: %1").arg(network));
}

void ChooserView::showNote() {
  QStringList sentences;
  if (const NetworkChoice* next = nextBetter(model_->choices()))
    sentences << tr("The next better, %1 (%2), is over the limit on %3.")
                     .arg(choiceName(*next), choiceTop1(*next), bindingNames(next->broken));
  if (state_.budget.milliseconds && latency_.empty())
    sentences << tr("The limit on latency is left out: nothing has been measured yet (view ‘Measure’).");
  if (!latencySource_.isEmpty()) sentences << latencySource_;
  sentences << tr("Accuracies are those that the publishers of the weights state for ImageNet-1k.");
  note_->setText(sentences.join(u' '));
}

void ChooserView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const Qt::Orientation wanted = width() < kWide ? Qt::Vertical : Qt::Horizontal;
  if (lower_->orientation() != wanted) lower_->setOrientation(wanted);
}

}  // namespace effnet
