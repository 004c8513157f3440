#include "widgets/explore/explore_page.h"

#include "core/base/error.h"
#include "core/protocol/json_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"
#include "widgets/explore/control_panel.h"
#include "widgets/explore/cost_plots.h"
#include "widgets/explore/explore_bar.h"
#include "widgets/explore/explore_output.h"
#include "widgets/explore/explore_views.h"
#include "widgets/explore/guided_path.h"
#include "widgets/explore/measure_view.h"
#include "widgets/explore/network_tabs.h"
#include "widgets/explore/size_line.h"
#include "widgets/explore/state_change.h"
#include "widgets/explore/totals_panel.h"
#include "widgets/models/measurement_model.h"
#include "widgets/models/network_model.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QUndoCommand>
#include <QUndoStack>
#include <algorithm>
#include <set>
#include <utility>

namespace effnet {

ExplorePage::ExplorePage(QWidget* parent)
    : QWidget(parent),
      undo_(new QUndoStack(this)),
      controls_(new ControlPanel),
      model_(new NetworkModel(this)),
      banner_(new MessageBanner),
      tabs_(new NetworkTabs),
      guide_(new GuidedPath),
      views_(new ExploreViews(model_)),
      output_(new ExploreOutput(document_, networks_, measurements_, banner_, this)) {
  setObjectName("explorePage");
  auto* split = new QSplitter(Qt::Horizontal);
  split->setObjectName("exploreColumns");
  split->setHandleWidth(1);
  QWidget* details = makeDetails();
  size_ = new SizeLine(details);
  split->addWidget(controls_);
  split->addWidget(makeContent());
  split->addWidget(details);
  // A wide screen gives some of its room to the plots, too.
  split->setStretchFactor(1, 4);
  split->setStretchFactor(2, 1);
  split->setSizes({300, 740, 320});
  split->setCollapsible(1, false);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(split);
  connect(controls_, &ControlPanel::stateEdited, this,
          [this](const ExploreState& state, const QString& key) { push(state, key); });
  connect(controls_, &ControlPanel::typingFinished, this, [this] { untyped_.reset(); });
  connect(controls_, &ControlPanel::sliderPressed, model_, &NetworkModel::holdReference);
  connect(controls_, &ControlPanel::sliderReleased, model_, &NetworkModel::releaseReference);
  connect(output_, &ExploreOutput::stateRead, this,
          [this](const ExploreState& state) { push(state, "file"); });
  connect(output_, &ExploreOutput::documentRead, this,
          [this](const ExploreDocument& document, const QVector<Measurement>& measurements) {
            const QVector<Measurement> added = notYetHere(measurements);
            if (!added.isEmpty()) undo_->beginMacro(QString());  // one step, as it was one file
            change(document, "file");
            takeOver(added);
            if (!added.isEmpty()) undo_->endMacro();
          });
  connect(output_, &ExploreOutput::statusMessage, this, &ExplorePage::statusMessage);
  setState(state());
  connectTabs();
}

void ExplorePage::forget(const Measurement& measurement) {
  class Forgetting : public QUndoCommand {
   public:
    Forgetting(ExplorePage& page, Measurement measurement)
        : page_(page), measurement_(std::move(measurement)) {}
    void redo() override { Q_EMIT page_.forgetRequested(measurement_); }
    void undo() override { Q_EMIT page_.keepRequested(measurement_); }

   private:
    ExplorePage& page_;
    Measurement measurement_;
  };
  undo_->push(new Forgetting(*this, measurement));
}

QVector<Measurement> ExplorePage::notYetHere(const QVector<Measurement>& measurements) const {
  std::set<std::string> here;
  for (const Measurement& one : measurements_) here.insert(encode(one).dump());
  QVector<Measurement> added;
  for (const Measurement& one : measurements)
    if (here.insert(encode(one).dump()).second) added << one;
  return added;
}

/// Keeps what was measured elsewhere; it says on which machine.
void ExplorePage::takeOver(const QVector<Measurement>& measurements) {
  class TakingOver : public QUndoCommand {
   public:
    TakingOver(ExplorePage& page, QVector<Measurement> measurements)
        : page_(page), measurements_(std::move(measurements)) {}
    void redo() override { Q_EMIT page_.allKeepRequested(measurements_); }
    void undo() override { Q_EMIT page_.allForgetRequested(measurements_); }

   private:
    ExplorePage& page_;
    QVector<Measurement> measurements_;
  };
  if (!measurements.isEmpty()) undo_->push(new TakingOver(*this, measurements));
}

void ExplorePage::connectTabs() {
  connect(views_, &ExploreViews::viewChanged, this, [this] {
    const ExploreDocument before = document_;
    document_.view = views_->view();
    remember(before, "view");
  });
  connect(tabs_, &NetworkTabs::currentWished, this, [this](int tab) {
    if (tab < 0 || std::cmp_greater_equal(tab, document_.networks.size())) return;
    ExploreDocument next = document_;
    next.current = static_cast<std::size_t>(tab);
    change(next, "tab");
  });
  connect(tabs_, &NetworkTabs::closeWished, this, [this](int tab) {
    const auto gone = static_cast<std::size_t>(tab);
    if (document_.networks.size() < 2 || tab < 0 || gone >= document_.networks.size()) return;
    ExploreDocument next = document_;
    next.networks.erase(next.networks.begin() + tab);
    if (next.current > gone || next.current == next.networks.size()) --next.current;
    change(next, "close");
  });
}

QWidget* ExplorePage::makeContent() {
  auto* content = new QWidget;
  auto* bar = new ExploreBar(undo_, this);
  output_->fillCopyMenu(bar->copyMenu(), views_->table());
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(bar);
  auto* sizeRow = new QHBoxLayout;
  sizeRow->setContentsMargins(spacing::kMedium, 0, spacing::kMedium, spacing::kTiny);
  sizeRow->addWidget(size_);
  column->addLayout(sizeRow);
  column->addWidget(tabs_);
  column->addWidget(guide_);
  column->addWidget(banner_);
  column->addWidget(views_, 1);
  connect(bar, &ExploreBar::viewChosen, views_, &ExploreViews::setCurrentIndex);
  connect(bar, &ExploreBar::tabWished, this, [this] {
    if (document_.networks.size() >= ExploreDocument::kMostNetworks)
      return Q_EMIT statusMessage(
          tr("%1 networks at most can be open; close one first").arg(ExploreDocument::kMostNetworks));
    ExploreDocument next = document_;
    next.networks.push_back(state());
    next.current = next.networks.size() - 1;
    change(next, "open");
  });
  connect(bar, &ExploreBar::guideWished, this, [this] {
    guide_->setNetworks(state(), networks_);
    guide_->begin();
  });
  connect(guide_, &GuidedPath::viewWished, this, [this](const QString& tab, const QString& published) {
    ExploreDocument next = document_;
    next.view.tab = tab.toStdString();
    if (!published.isEmpty()) next.view.published = published.toStdString();
    change(next, "view");
  });
  connect(bar, &ExploreBar::addWished, views_, &ExploreViews::addToComparison);
  connect(bar, &ExploreBar::openWished, output_, &ExploreOutput::chooseFile);
  connect(bar, &ExploreBar::saveWished, output_, &ExploreOutput::save);
  connect(bar, &ExploreBar::handoutWished, output_, &ExploreOutput::chooseHandout);
  connect(views_, &ExploreViews::currentChanged, bar, &ExploreBar::setView);
  connect(views_, &ExploreViews::stateWished, this,
          [this](const ExploreState& wished, const QString& field, int shown) {
            push(wished, field, shown);
            // It cannot be scaled: they go on from what is shown.
            if (state() != wished) controls_->setState(state());
          });
  connect(views_, &ExploreViews::failed, this, [this](const QString& sentence, const QString& reason) {
    banner_->showMessage(MessageBanner::Kind::Error, sentence, reason);
  });
  connect(views_, &ExploreViews::statusMessage, this, &ExplorePage::statusMessage);
  connect(views_, &ExploreViews::weightsWished, this, &ExplorePage::weightsWished);
  connect(views_, &ExploreViews::trainWished, this, &ExplorePage::trainWished);
  connect(views_->measure(), &MeasureView::measureRequested, this, &ExplorePage::measureRequested);
  connect(views_->measure(), &MeasureView::cancelRequested, this, &ExplorePage::cancelMeasureRequested);
  connect(views_->measure(), &MeasureView::removeRequested, this, &ExplorePage::forget);
  return content;
}

QWidget* ExplorePage::makeDetails() {
  auto* details = new SidePanel(320);
  totals_ = new TotalsPanel;
  plots_ = new CostPlots;
  plots_->setMinimumHeight(260);
  details->addWidget(totals_);
  details->addWidget(plots_, 1);
  connect(totals_, &TotalsPanel::conventionChanged, this, [this](Convention convention) {
    ExploreState next = state();
    next.convention = convention;
    push(next, "convention");
  });
  connect(totals_, &TotalsPanel::cardChanged, this, [this](double gibibytes) {
    ExploreState next = state();
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

/// `shown`: the view that comes to the front with it; −1 for none.
void ExplorePage::push(const ExploreState& next, const QString& field, int shown) {
  const ExploreDocument before = document_;
  if (next != state()) {
    if (!controls_->isTyping())
      untyped_.reset();
    else if (!untyped_)
      untyped_ = state();
    controls_->setState(next);
    const QString problem = display(next);
    if (problem.isEmpty()) {
      document_.state() = next;
    } else if (const auto meant = untyped_; meant && display(*meant).isEmpty()) {
      document_.state() = *meant;  // numbers on the way to one that cannot be built were not meant, either
    }
    controls_->setProblem(problem);
  }
  if (shown >= 0) {
    document_.view.tab = ExploreViews::tabName(shown);
    views_->setView(document_.view);
  }
  remember(before, field);
}

/// Shows a document as a step of the user.
void ExplorePage::change(const ExploreDocument& next, const QString& field) {
  const ExploreDocument before = document_;
  setDocument(next);
  remember(before, field);
}

/// What is shown now came from `before` by a step of the user.
void ExplorePage::remember(const ExploreDocument& before, const QString& field) {
  tabs_->setDocument(document_);
  if (document_ == before) return;
  undo_->push(new StateChange([this](const ExploreDocument& shown) { setDocument(shown); }, before, document_,
                              field));
}

void ExplorePage::setDocument(const ExploreDocument& document) {
  const ExploreDocument before = std::exchange(document_, document);
  if (document.view != before.view) views_->setView(document.view);
  untyped_.reset();
  controls_->setState(state());
  const QString problem = display(state());
  controls_->setProblem(problem);
  if (!problem.isEmpty()) document_.state() = before.state();
  tabs_->setDocument(document_);
}

void ExplorePage::setState(const ExploreState& state) {
  ExploreDocument next = document_;
  next.state() = state;
  setDocument(next);
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
  if (std::exchange(convention_, state.convention) != state.convention) {
    totals_->setConvention(state.convention);
    model_->setConvention(state.convention);
    plots_->setConvention(state.convention);
  }
  totals_->setCard(state.budget.card);
  totals_->setNetworks(networks_, intendedGrowth(state));
  size_->setNetwork(networks_.scaled.expanded);
  showLatency();
  plots_->setNetworks(state, networks_);
  controls_->setOutcome(networks_);
  views_->setNetworks(state, networks_);
  if (!guide_->isHidden()) guide_->setNetworks(state, networks_);
  return {};
}

void ExplorePage::openState(const QString& file) {
  output_->openFile(file);
}

void ExplorePage::openLink(const QString& link) {
  output_->openLink(link);
}

bool ExplorePage::saveHandout(const QString& file, QString* error) const {
  return output_->saveHandout(file, error);
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
  views_->setMeasurements(measurements);
  plots_->setMeasurements(measurements);
  controls_->setMeasurements(measurements);
  showLatency();
}

void ExplorePage::setRuns(const QVector<RunScore>& runs) {
  plots_->setRuns(runs);
  views_->setRuns(runs);
}

void ExplorePage::setMeasureProgress(double fraction, const QString& what) {
  views_->measure()->setProgress(fraction, what);
  totals_->setMeasuring(fraction >= 0);
}

void ExplorePage::setMeasureProblem(const QString& sentence) {
  views_->measure()->setProblem(sentence);
  if (!sentence.isEmpty() && views_->currentIndex() != ExploreViews::kMeasure)
    banner_->showMessage(MessageBanner::Kind::Error, sentence);
}

void ExplorePage::setDevices(const std::vector<EngineDevice>& devices, int threads) {
  views_->measure()->setDevices(devices, threads);
}

}  // namespace effnet
