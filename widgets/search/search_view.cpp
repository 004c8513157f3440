#include "widgets/search/search_view.h"

#include "core/base/error.h"
#include "widgets/common/error_text.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/drawing/network_drawing.h"
#include "widgets/plots/plot_view.h"
#include "widgets/search/search_tree.h"
#include "widgets/search/space_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace effnet {

SearchView::SearchView(QWidget* parent)
    : QWidget(parent),
      plot_(new PlotView),
      tree_(new SearchTree),
      drawing_(new NetworkDrawing),
      state_(new QLabel),
      rungs_(new QLabel),
      network_(new QLabel),
      banner_(new MessageBanner),
      stop_(new QPushButton(tr("Stop"))),
      goOn_(new QPushButton(tr("Go on"))),
      adopt_(new QPushButton(tr("Adopt the best in Explore"))) {
  setObjectName(QStringLiteral("searchView"));
  plot_->setObjectName(QStringLiteral("searchPlot"));
  state_->setObjectName(QStringLiteral("searchState"));
  rungs_->setObjectName(QStringLiteral("searchRungs"));
  rungs_->setProperty("kind", "muted");
  network_->setObjectName(QStringLiteral("searchedNetwork"));
  network_->setWordWrap(true);
  stop_->setObjectName(QStringLiteral("stopNetworkSearch"));
  stop_->setToolTip(tr("Runs under way end in good order; the search can go on later"));
  goOn_->setObjectName(QStringLiteral("continueNetworkSearch"));
  adopt_->setObjectName(QStringLiteral("adoptNetwork"));
  auto* head = new QHBoxLayout;
  head->addWidget(state_, 1);
  for (QPushButton* each : {stop_, goOn_, adopt_}) head->addWidget(each);
  auto* shown = new QWidget;
  auto* right = new QVBoxLayout(shown);
  right->setContentsMargins(0, 0, 0, 0);
  right->addWidget(network_);
  right->addWidget(drawing_, 1);
  auto* above = new QSplitter;
  above->addWidget(plot_);
  above->addWidget(shown);
  auto* split = new QSplitter(Qt::Vertical);
  split->addWidget(above);
  split->addWidget(tree_);
  split->setSizes({600, 400});
  found_ = split;
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::kSmall);
  column->addLayout(head);
  column->addWidget(rungs_);
  column->addWidget(banner_);
  column->addWidget(split, 1);
  column->addStretch();  // where nothing is found yet
  connect(stop_, &QPushButton::clicked, this, &SearchView::stopRequested);
  connect(goOn_, &QPushButton::clicked, this, &SearchView::goOnRequested);
  connect(adopt_, &QPushButton::clicked, this, [this] {
    if (best()) Q_EMIT adoptRequested(best()->network);
  });
  connect(tree_, &SearchTree::chosen, this, [this](int place) {
    shown_ = place;
    drawNetwork(place);
  });
  connect(tree_, &QTreeWidget::itemDoubleClicked, this,
          [this](QTreeWidgetItem* item) { Q_EMIT runClicked(item->text(0)); });
  connect(plot_, &PlotView::pointHovered, this, [this](const QString& series, int point) {
    const int place = placeOf(series, point);
    drawNetwork(place >= 0 ? place : shown_);
  });
  connect(plot_, &PlotView::pointClicked, this, [this](const QString& series, int point) {
    shown_ = placeOf(series, point);
    tree_->choose(shown_);
    drawNetwork(shown_);
  });
  clear();
}

int SearchView::placeOf(const QString& series, int point) const {
  for (int i = 0; i < plot_->series().size(); ++i)
    if (plot_->series()[i].name == series && point >= 0 && point < places_[i].size())
      return places_[i][point];
  return -1;
}

const SearchedNetwork* SearchView::best() const {
  return progress_.best < 0 ? nullptr : &progress_.networks[static_cast<std::size_t>(progress_.best)];
}

void SearchView::clear() {
  showProgress({});
  shown_ = -1;
  banner_->clear();
  state_->setText(tr("Reading…"));
}

void SearchView::showProgress(const SearchProgress& progress) {
  const bool other = progress.best != progress_.best;
  progress_ = progress;
  if (progress.watched || progress.finished) banner_->clear();
  stop_->setVisible(progress.watched && !progress.finished);
  goOn_->setVisible(!progress.watched && !progress.finished && !progress.networks.empty());
  found_->setVisible(!progress.networks.empty());
  adopt_->setEnabled(best() != nullptr);
  tree_->showProgress(progress);
  draw();
  describe();
  if (other || shown_ < 0) drawNetwork(shown_);
}

void SearchView::showError(const QString& code, const QString& detail) {
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, {}), detail);
}

void SearchView::draw() {
  QVector<PlotSeries> all;
  places_.clear();
  const auto add = [&](const PlotSeries& series, const std::vector<std::size_t>& places) {
    all << series;
    places_.append(QVector<int>());
    for (const std::size_t place : places) {
      const SearchedNetwork& network = progress_.networks[place];
      const bool macs = progress_.request.objective == SearchObjective::Macs;
      all.last().x << network.cost / (macs ? 1e6 : 1);
      all.last().y << 100 * *network.top1;
      places_.last() << static_cast<int>(place);
    }
  };
  const auto& rungs = progress_.request.rules.rungs;
  for (std::size_t rung = 0; rung < rungs.size(); ++rung) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < progress_.networks.size(); ++i)
      if (progress_.networks[i].rung == static_cast<int>(rung) && progress_.networks[i].top1)
        places.push_back(i);
    const bool last = rung + 1 == rungs.size();
    add({.name = tr("after epochs: %1").arg(rungs[rung]),
         .kind = PlotSeries::Kind::Points,
         .color = last ? seriesColor(Series::Compound) : seriesColor(static_cast<int>(rung) + 1),
         .filled = last},
        places);
  }
  // A line alone: its points stand there, each with the mark of its rung.
  add({.name = tr("the best at each cost"), .kind = PlotSeries::Kind::Line, .color = Theme::current().muted},
      frontOf(progress_.networks));
  const bool macs = progress_.request.objective == SearchObjective::Macs;
  plot_->setAxes({.label = macs ? tr("MACs") : tr("Time"),
                  .unit = macs ? QStringLiteral("M") : QStringLiteral("ms"),
                  .logarithmic = true},
                 {.label = tr("Validation accuracy"), .unit = QStringLiteral("%")});
  plot_->setSeries(all);
  plot_->setVisible(
      std::ranges::any_of(progress_.networks, [](const auto& each) { return each.top1.has_value(); }));
  plot_->setMarkers({});
  if (progress_.request.target > 0)
    plot_->setMarkers(
        {{progress_.request.target / (macs ? 1e6 : 1), qQNaN(), tr("target"), Theme::current().accent}});
}

void SearchView::drawNetwork(int place) {
  if (place < 0) place = progress_.best;
  const bool known = place >= 0 && place < static_cast<int>(progress_.networks.size());
  drawing_->setVisible(known);
  if (!known) return network_->clear();
  const SearchedNetwork& network = progress_.networks[static_cast<std::size_t>(place)];
  QString cost = costText(progress_.request, network.cost);
  if (progress_.request.objective == SearchObjective::Macs) cost += QChar::Nbsp + tr("MACs");
  QString text =
      tr("%1: %2 and %3 parameters")
          .arg(QString::fromStdString(network.name), cost, siNumber(static_cast<double>(network.params)));
  if (network.top1)
    text += tr("; %1 after epochs: %2, score %3")
                .arg(percent(*network.top1))
                .arg(network.epochs)
                .arg(QLocale().toString(100 * *network.score, 'f', 2));
  if (place == progress_.best) text += progress_.finished ? tr("; the best") : tr("; the best so far");
  if (!network.change.empty()) text += QLatin1Char('\n') + SpaceTable::inWords(network.change);
  network_->setText(text);
  try {
    NetworkComparison shown;
    shown.baseline = makeNetwork(progress_.request.space.start);
    shown.scaled = makeNetwork(network.network);
    drawing_->setNetworks(shown);
  } catch (const Error&) {
    drawing_->hide();  // a search of another version
  }
}

void SearchView::describe() {
  if (progress_.networks.empty()) return;
  const auto proposed = progress_.networks.size();
  QString text = tr("%1 of %2 networks, %3 of about %4 epochs")
                     .arg(proposed)
                     .arg(progress_.request.rules.candidates)
                     .arg(QLocale().toString(progress_.epochsDone, 'f', 0),
                          QLocale().toString(progress_.epochsExpected, 'f', 0));
  if (progress_.finished)
    text = tr("Finished: %1 networks, %2 epochs, %3 of training")
               .arg(proposed)
               .arg(QLocale().toString(progress_.epochsDone, 'f', 0), durationText(progress_.seconds));
  else if (!progress_.watched)
    text += tr("; stopped");
  else if (std::isfinite(progress_.secondsLeft))
    text += tr("; about %1 left").arg(durationText(progress_.secondsLeft));
  state_->setText(text);
  QStringList counts;
  for (std::size_t rung = 0; rung < progress_.onRung.size(); ++rung)
    counts << tr("epoch %1: %2").arg(progress_.request.rules.rungs[rung]).arg(progress_.onRung[rung]);
  QString told = tr("Networks that came to a rung: %1").arg(counts.join(QStringLiteral(" → ")));
  const CostFit& fit = progress_.request.costFit;
  if (progress_.request.measured)
    told += tr("; each network is timed itself");
  else if (!fit.empty())
    told += tr("; times are told, with a mean error of %1").arg(percent(fit.error()));
  rungs_->setText(told);
}

}  // namespace effnet
