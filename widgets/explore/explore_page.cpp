#include "widgets/explore/explore_page.h"

#include "core/base/error.h"
#include "core/protocol/explore_link.h"
#include "core/scaling/families.h"
#include "widgets/common/drawing_export.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/icons.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"
#include "widgets/explore/chooser_view.h"
#include "widgets/explore/compare_view.h"
#include "widgets/explore/control_panel.h"
#include "widgets/explore/cost_plots.h"
#include "widgets/explore/handout.h"
#include "widgets/explore/measure_view.h"
#include "widgets/explore/network_drawing.h"
#include "widgets/explore/published_view.h"
#include "widgets/explore/python_snippet.h"
#include "widgets/explore/rounding_view.h"
#include "widgets/explore/stage_editor.h"
#include "widgets/explore/stage_table.h"
#include "widgets/explore/totals_panel.h"
#include "widgets/models/measurement_model.h"
#include "widgets/models/published_doors.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

constexpr int kNarrowest = 440;  // of the content, so that both side panels fit the smallest window

}  // namespace

/// One step of the user, undone as a whole; steps of one control in a row merge.
class StateChange : public QUndoCommand {
 public:
  StateChange(ExplorePage& page, ExploreState before, ExploreState after, const QString& field)
      : page_(page), before_(std::move(before)), after_(std::move(after)), field_(field) {}

  int id() const override { return 1; }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = static_cast<const StateChange*>(other);
    static const QStringList steps{
        "phi",         "alpha",         "beta",       "gamma",           "depth",        "width",
        "resolution",  "classes",       "cap",        "budgetMacs",      "budgetParams", "budgetMemory",
        "budgetBatch", "budgetLatency", "budgetFile", "budgetInference", "card"};
    if (next->field_ != field_ || !steps.contains(field_)) return false;
    after_ = next->after_;
    setObsolete(after_ == before_);
    return true;
  }

  void undo() override { page_.setState(before_); }
  /// The first time, the page shows the state already.
  void redo() override {
    if (std::exchange(shown_, false)) return;
    page_.setState(after_);
  }

 private:
  ExplorePage& page_;
  ExploreState before_;
  ExploreState after_;
  QString field_;
  bool shown_ = true;
};

ExplorePage::ExplorePage(QWidget* parent)
    : QWidget(parent),
      undo_(new QUndoStack(this)),
      controls_(new ControlPanel),
      model_(new NetworkModel(this)),
      banner_(new MessageBanner) {
  setObjectName("explorePage");
  auto* split = new QSplitter(Qt::Horizontal);
  split->setObjectName("exploreColumns");
  split->setHandleWidth(1);
  split->addWidget(controls_);
  split->addWidget(makeContent());
  split->addWidget(makeDetails());
  // A wide screen gives some of its room to the plots, too.
  split->setStretchFactor(1, 4);
  split->setStretchFactor(2, 1);
  split->setSizes({300, 740, 320});
  split->setCollapsible(1, false);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(split);
  connect(controls_, &ControlPanel::stateEdited, this, &ExplorePage::push);
  connect(controls_, &ControlPanel::typingFinished, this, [this] { untyped_.reset(); });
  connect(controls_, &ControlPanel::sliderPressed, model_, &NetworkModel::holdReference);
  connect(controls_, &ControlPanel::sliderReleased, model_, &NetworkModel::releaseReference);
  setState(state_);
}

QWidget* ExplorePage::makeContent() {
  auto* content = new QWidget;
  compare_ = new CompareView;
  published_ = new PublishedView;
  editor_ = new StageEditor;
  stack_ = new QStackedWidget;
  measure_ = new MeasureView;
  chooser_ = new ChooserView;
  rounding_ = new RoundingView;
  for (QWidget* view : std::initializer_list<QWidget*>{makeNetworkView(), editor_, compare_, published_,
                                                       measure_, chooser_, rounding_}) {
    view->setMinimumWidth(kNarrowest);
    stack_->addWidget(view);
  }
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeBar());
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
  connect(views_, &SegmentedControl::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
  connect(compare_, &CompareView::statusMessage, this, &ExplorePage::statusMessage);
  connect(measure_, &MeasureView::measureRequested, this, &ExplorePage::measureRequested);
  connect(measure_, &MeasureView::cancelRequested, this, &ExplorePage::cancelMeasureRequested);
  connect(measure_, &MeasureView::removeRequested, this, &ExplorePage::forgetRequested);
  connectChooser();
  connect(rounding_, &RoundingView::phiWished, this, [this](double phi) {
    ExploreState next = state_;
    next.phi = phi;
    push(next, "phi");
  });
  connect(published_, &PublishedView::networkWished, this, [this](const ExploreState& printed) {
    ExploreState next = printed;
    next.phi = state_.phi;
    next.coefficients = state_.coefficients;
    next.convention = state_.convention;
    next.budget = state_.budget;
    push(next, "published");
    showView(0);
  });
  connect(published_, &PublishedView::comparisonWished, this, [this](const QString& ready) {
    compare_->choose(ready);
    showView(2);
  });
  connect(published_, &PublishedView::exportFailed, this, [this](const QString& reason) {
    banner_->showMessage(MessageBanner::Kind::Error, tr("The figure could not be saved."), reason);
  });
  connect(editor_, &StageEditor::baselineEdited, this, [this](const NetworkSpec& baseline) {
    ExploreState next = state_;
    next.edited = baseline;
    next.edited->headWidth = familyBaseline(state_.family).headWidth;
    push(next, "stages");
    if (state_ == next) return;
    // It cannot be scaled: controls and stages go on from what is shown.
    controls_->setState(state_);
    editor_->setBaseline(networks_.baseline.spec(), state_.edited.has_value());
  });
  connect(editor_, &StageEditor::reenactRequested, this, [this](const Reenactment& row) {
    ExploreState next = stateOf(row);
    next.convention = state_.convention;
    next.budget = state_.budget;
    push(next, "table");
  });
  connect(editor_, &StageEditor::resetRequested, this, [this] {
    ExploreState next = state_;
    next.edited.reset();
    push(next, "reset");
  });
  return content;
}

void ExplorePage::connectChooser() {
  connect(chooser_, &ChooserView::weightsWished, this, &ExplorePage::weightsWished);
  connect(chooser_, &ChooserView::trainWished, this, &ExplorePage::trainWished);
  connect(chooser_, &ChooserView::edited, this, [this](const BudgetSettings& settings, const QString& field) {
    ExploreState next = state_;
    next.budget = settings;
    push(next, field);
  });
  connect(chooser_, &ChooserView::networkChosen, this, [this](const QString& model, int resolution) {
    ExploreState next = stateOfPublished(model.toStdString());
    next.phi = state_.phi;
    next.coefficients = state_.coefficients;
    next.convention = state_.convention;
    next.budget = state_.budget;
    next.resolution = resolution;
    push(next, "published");
    showView(0);
  });
  connect(chooser_, &ChooserView::familyChosen, this, [this](const QString& family, double phi) {
    ExploreState next = state_;
    next.family = family.toStdString();
    next.mode = ExploreState::Mode::Compound;
    next.phi = phi;
    next.edited.reset();
    next.resolutionCap = 0;
    next.torchvisionHead = false;
    push(next, "budget");
    showView(0);
  });
}

void ExplorePage::showView(int view) {
  views_->setCurrent(view);
  stack_->setCurrentIndex(view);
}

QWidget* ExplorePage::makeNetworkView() {
  drawing_ = new NetworkDrawing;
  drawing_->setObjectName("networkDrawing");
  table_ = new StageTable(model_);
  auto* split = new QSplitter(Qt::Vertical);
  split->setObjectName("exploreRows");
  split->setHandleWidth(1);
  split->addWidget(drawing_);
  split->addWidget(table_);
  split->setStretchFactor(0, 1);
  split->setStretchFactor(1, 1);
  split->setSizes({280, 340});
  connect(drawing_, &NetworkDrawing::stageClicked, table_, &StageTable::selectStage);
  connect(table_, &StageTable::stageSelected, drawing_, &NetworkDrawing::setSelectedStage);
  return split;
}

QWidget* ExplorePage::makeBar() {
  auto* bar = new QFrame;
  bar->setProperty("kind", "topBar");
  auto* row = new FlowRow(bar);
  row->setContentsMargins(spacing::kSmall, spacing::kTiny, spacing::kSmall, spacing::kTiny);
  row->setSpacing(spacing::kTiny);
  views_ = new SegmentedControl({tr("Network"), tr("Stages"), tr("Compare"), tr("Published"), tr("Measure"),
                                 tr("Choose"), tr("Rounding")});
  views_->setObjectName("exploreViews");
  views_->setSegmentToolTip(0, tr("The network, stage by stage, beside its baseline"));
  views_->setSegmentToolTip(1, tr("Change the baseline, stage by stage"));
  views_->setSegmentToolTip(2, tr("Up to six networks side by side"));
  views_->setSegmentToolTip(3, tr("The papers' tables and figures"));
  views_->setSegmentToolTip(4, tr("Latency, training steps and memory on the engine's machine"));
  views_->setSegmentToolTip(5, tr("Which network to take: all published ones under a budget"));
  views_->setSegmentToolTip(6, tr("Why the network costs more or less than its factors ask for"));
  row->addWidget(views_);
  row->addGap();
  const auto addButton = [row](QAction* action, const QString& icon) {
    auto* button = new QToolButton;
    action->setIcon(themedIcon(icon));
    button->setDefaultAction(action);
    button->setToolTip(action->shortcut().isEmpty()
                           ? action->text()
                           : QStringLiteral("%1 (%2)").arg(
                                 action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    button->setProperty("kind", "quiet");
    button->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(button);
    return button;
  };
  const auto addShortcut = [this](QAction* action, const QKeySequence& shortcut) {
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
  };
  auto* add = new QAction(tr("Add this network to the comparison"), this);
  auto* open = new QAction(tr("Open a saved network…"), this);
  auto* save = new QAction(tr("Save this network…"), this);
  auto* handout = new QAction(tr("Hand-out of this network, one page…"), this);
  auto* copy = new QAction(tr("Copy this network"), this);
  copy->setMenu(new QMenu(this));
  fillCopyMenu(copy->menu());
  addButton(addShortcut(undo_->createUndoAction(this, tr("Undo")), QKeySequence::Undo), "undo");
  addButton(addShortcut(undo_->createRedoAction(this, tr("Redo")), QKeySequence::Redo), "redo");
  addButton(addShortcut(add, Qt::CTRL | Qt::Key_D), "add");
  addButton(addShortcut(open, QKeySequence::Open), "open");
  addButton(addShortcut(save, QKeySequence::Save), "save");
  addButton(handout, "export");
  addButton(copy, "copy");
  connect(handout, &QAction::triggered, this, &ExplorePage::chooseHandout);
  connect(add, &QAction::triggered, this, [this] { compare_->addCurrent(); });
  connect(open, &QAction::triggered, this, &ExplorePage::chooseState);
  connect(save, &QAction::triggered, this, &ExplorePage::saveState);
  return bar;
}

void ExplorePage::fillCopyMenu(QMenu* menu) {
  const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
  menu->addAction(tr("Table as text"), this,
                  [this, copy] { copy(table_->copyText(StageTable::Format::Text)); });
  menu->addAction(tr("Table as Markdown"), this,
                  [this, copy] { copy(table_->copyText(StageTable::Format::Markdown)); });
  menu->addAction(tr("Table as CSV"), this,
                  [this, copy] { copy(table_->copyText(StageTable::Format::Csv)); });
  menu->addSeparator();
  menu->addAction(tr("As a link"), this, [this, copy] { copy(QString::fromStdString(linkOf(state_))); });
  menu->addAction(tr("As Python (torchvision, timm)"), this,
                  [this, copy] { copy(pythonSnippet(networks_.scaled)); });
  menu->addAction(tr("As JSON"), this,
                  [this, copy] { copy(QString::fromStdString(toJson(state_).dump(2))); });
}

QWidget* ExplorePage::makeDetails() {
  auto* details = new SidePanel(320);
  totals_ = new TotalsPanel;
  plots_ = new CostPlots;
  plots_->setMinimumHeight(260);
  details->addWidget(totals_);
  details->addWidget(plots_, 1);
  connect(totals_, &TotalsPanel::conventionChanged, this, [this](Convention convention) {
    ExploreState next = state_;
    next.convention = convention;
    push(next, "convention");
  });
  connect(totals_, &TotalsPanel::cardChanged, this, [this](double gibibytes) {
    ExploreState next = state_;
    next.budget.card = gibibytes;
    push(next, "card");
  });
  connect(totals_, &TotalsPanel::measureRequested, this, [this](int threads) {
    MeasureRequest request;
    request.spec = networks_.scaled.spec();
    request.threads = threads;
    request.stages = true;
    Q_EMIT measureRequested({request});
  });
  return details;
}

void ExplorePage::push(const ExploreState& next, const QString& field) {
  if (next == state_) return;
  if (!controls_->isTyping())
    untyped_.reset();
  else if (!untyped_)
    untyped_ = state_;
  const ExploreState before = state_;
  controls_->setState(next);
  const QString problem = display(next);
  if (problem.isEmpty()) {
    state_ = next;
  } else if (untyped_ && display(*untyped_).isEmpty()) {
    state_ = *untyped_;  // the numbers on the way to a network that cannot be built were not meant, either
  }
  controls_->setProblem(problem);
  if (state_ != before) undo_->push(new StateChange(*this, before, state_, field));
}

void ExplorePage::setState(const ExploreState& state) {
  untyped_.reset();
  controls_->setState(state);
  const QString problem = display(state);
  controls_->setProblem(problem);
  if (problem.isEmpty()) state_ = state;
}

/// Returns why there is no such network; what was shown then stays.
QString ExplorePage::display(const ExploreState& state) {
  NetworkComparison networks;
  try {
    networks = compare(state);
  } catch (const Error& error) {
    return tr("No network: %1. The last one is still shown.").arg(QString::fromStdString(error.detail()));
  }
  networks_ = std::move(networks);
  model_->setNetworks(networks_);
  drawing_->setNetworks(networks_);
  if (state.convention != state_.convention) {
    totals_->setConvention(state.convention);
    model_->setConvention(state.convention);
    plots_->setConvention(state.convention);
  }
  totals_->setCard(state.budget.card);
  totals_->setNetworks(networks_, intendedGrowth(state));
  showLatency();
  plots_->setNetworks(state, networks_);
  controls_->setOutcome(networks_);
  compare_->setCurrent(networks_);
  chooser_->setState(state, networks_);
  published_->setNetwork(networks_.scaled);
  published_->setBaseline(networks_.baseline.spec(), state.coefficients);
  rounding_->setNetworks(state, networks_);
  measure_->setNetwork(networks_.scaled);
  editor_->setBaseline(networks_.baseline.spec(), state.edited.has_value());
  editor_->setNetwork(networks_.scaled);
  return {};
}

void ExplorePage::openState(const QString& file) {
  try {
    push(readExploreState(file.toStdString()), "file");
    banner_->clear();
    Q_EMIT statusMessage(tr("%1 opened").arg(QFileInfo(file).fileName()));
  } catch (const Error& error) {
    banner_->showMessage(
        MessageBanner::Kind::Error,
        tr("%1 holds no network that can be shown; yours is unchanged.").arg(QFileInfo(file).fileName()),
        QString::fromStdString(error.detail()));
  }
}

void ExplorePage::openLink(const QString& link) {
  try {
    push(stateOfLink(link.toStdString()), "file");
    banner_->clear();
  } catch (const Error& error) {
    banner_->showMessage(MessageBanner::Kind::Error,
                         tr("The link gives no network that can be shown; yours is unchanged."),
                         QString::fromStdString(error.detail()));
  }
}

bool ExplorePage::saveHandout(const QString& file, QString* error) const {
  return saveDrawing([this](QPainter& painter) { paintHandout(painter, state_, networks_); }, handoutSize(),
                     file, error);
}

void ExplorePage::chooseHandout() {
  const QString file = QFileDialog::getSaveFileName(
      this, tr("Hand-out of this network"), displayName(networks_.scaled.spec()) + ".pdf",
      tr("PDF document (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png)"));
  QString error;
  if (file.isEmpty()) return;
  if (saveHandout(file, &error)) return Q_EMIT statusMessage(tr("Saved to %1").arg(file));
  banner_->showMessage(MessageBanner::Kind::Error, tr("%1 could not be written.").arg(file), error);
}

void ExplorePage::saveState() {
  const QString file = QFileDialog::getSaveFileName(
      this, tr("Save this network"), displayName(networks_.scaled.spec()) + ".json", tr("Networks (*.json)"));
  if (file.isEmpty()) return;
  QSaveFile out(file);
  const std::string text = toJson(state_).dump(2) + "\n";
  if (out.open(QIODevice::WriteOnly) && out.write(text.data(), static_cast<qint64>(text.size())) >= 0 &&
      out.commit())
    return Q_EMIT statusMessage(tr("Saved to %1").arg(file));
  banner_->showMessage(MessageBanner::Kind::Error, tr("%1 could not be written.").arg(file),
                       out.errorString());
}

void ExplorePage::chooseState() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Open a saved network"), {}, tr("Networks (*.json)"));
  if (!file.isEmpty()) openState(file);
}

void ExplorePage::showLatency() {
  const PricedNetwork& now = networks_.scaled;
  const auto found =
      std::find_if(measurements_.crbegin(), measurements_.crend(), [&](const Measurement& one) {
        return !one.training && one.batch == 1 &&
               one.isOf(now.spec(), now.analysis.totals.params, now.analysis.totals.macs);
      });
  if (found == measurements_.crend()) return totals_->setLatency(-1, {});
  totals_->setLatency(found->medianMs, tr("%1, median of %2").arg(settingName(*found)).arg(found->runs));
}

void ExplorePage::setMeasurements(const QVector<Measurement>& measurements) {
  measurements_ = measurements;
  measure_->setMeasurements(measurements);
  published_->setMeasurements(measurements);
  plots_->setMeasurements(measurements);
  controls_->setMeasurements(measurements);
  chooser_->setMeasurements(measurements);
  showLatency();
}

void ExplorePage::setRuns(const QVector<RunScore>& runs) {
  plots_->setRuns(runs);
}

void ExplorePage::setMeasureProgress(double fraction, const QString& what) {
  measure_->setProgress(fraction, what);
  totals_->setMeasuring(fraction >= 0);
}

void ExplorePage::setMeasureProblem(const QString& sentence) {
  measure_->setProblem(sentence);
  if (!sentence.isEmpty() && stack_->currentWidget() != measure_)
    banner_->showMessage(MessageBanner::Kind::Error, sentence);
}

void ExplorePage::setDevices(const std::vector<EngineDevice>& devices) {
  measure_->setDevices(devices);
}

}  // namespace effnet
