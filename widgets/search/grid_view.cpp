#include "widgets/search/grid_view.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <numeric>
#include <string>

namespace effnet {
namespace {

enum Column { Rank, Name, Macs, Ratio, Epochs, Accuracy, Columns };

/// What a point of the grid says, with the paper's for an axis that it leaves out.
Coefficients coefficientsOf(const SweepRequest& request, const SweepCandidate& candidate) {
  Coefficients found = request.coefficients;
  for (const auto& [axis, value] : candidate.choice) {
    const double number = QString::fromStdString(value).toDouble();
    if (axis == "alpha") found.alpha = number;
    if (axis == "beta") found.beta = number;
    if (axis == "gamma") found.gamma = number;
  }
  return found;
}

/// "α 1.2 · β 1.1 · γ 1.15"; other axes by their names.
QString pointText(const SweepCandidate& candidate) {
  static const std::map<std::string, QString> kLetters{
      {"alpha", QStringLiteral("α")}, {"beta", QStringLiteral("β")}, {"gamma", QStringLiteral("γ")}};
  QStringList parts;
  for (const auto& [axis, value] : candidate.choice) {
    const auto letter = kLetters.find(axis);
    parts << (letter != kLetters.end() ? letter->second : QString::fromStdString(axis)) + QChar::Nbsp +
                 QString::fromStdString(value);
  }
  return parts.isEmpty() ? QString::fromStdString(candidate.name) : parts.join(QStringLiteral(" · "));
}

}  // namespace

GridView::GridView(QWidget* parent)
    : QWidget(parent),
      about_(new QLabel),
      state_(new QLabel),
      table_(new QTableWidget(0, Columns)),
      start_(new QPushButton(tr("Search α, β, γ…"))) {
  setObjectName(QStringLiteral("gridView"));
  about_->setWordWrap(true);
  about_->setObjectName(QStringLiteral("gridAbout"));
  state_->setWordWrap(true);
  state_->setObjectName(QStringLiteral("gridState"));
  start_->setObjectName(QStringLiteral("startGrid"));
  table_->setObjectName(QStringLiteral("gridTable"));
  table_->setHorizontalHeaderLabels(
      {tr("Rank"), tr("Coefficients"), tr("MACs"), tr("Of the winner"), tr("Epochs"), tr("Accuracy")});
  table_->horizontalHeaderItem(Name)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);  // as the figures
  table_->verticalHeader()->hide();
  table_->setShowGrid(false);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  auto* head = new QHBoxLayout;
  head->addWidget(about_, 1);
  head->addWidget(start_, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->addLayout(head);
  column->addWidget(state_);
  column->addWidget(table_, 1);
  column->addStretch();  // where there is no grid yet
  connect(start_, &QPushButton::clicked, this, [this] { Q_EMIT gridRequested(winner_); });
  clear();
  setWinner({});
}

void GridView::setWinner(const NetworkSpec& winner) {
  winner_ = winner;
  start_->setEnabled(!winner.stages.empty());
  table_->setVisible(table_->rowCount() > 0);
  about_->setText(
      winner.stages.empty()
          ? noWinner()
          : tr("How depth, width and resolution should grow together: each point of a grid of α, β, γ "
               "makes of the winner a network of about twice its cost, as counted after rounding. Points "
               "that round to the same network are one."));
}

void GridView::clear() {
  table_->setRowCount(0);
  state_->clear();
  state_->hide();
  best_.reset();
}

void GridView::showSweep(const SweepPlan& plan, const std::vector<SweepOutcome>& outcomes, bool over) {
  std::vector<std::size_t> order(outcomes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto place = [&](std::size_t i) { return outcomes[i].rank > 0 ? outcomes[i].rank : 1'000'000; };
  std::ranges::stable_sort(order, {}, place);
  table_->setRowCount(static_cast<int>(order.size()));
  table_->setVisible(!order.empty());
  const auto set = [this](int row, int column, const QString& text, const QString& tip = {}) {
    auto* item = new QTableWidgetItem(text);
    if (column != Name) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(tip);
    table_->setItem(row, column, item);
  };
  for (int row = 0; row < static_cast<int>(order.size()); ++row) {
    const std::size_t i = order[static_cast<std::size_t>(row)];
    const SweepCandidate& candidate = plan.candidates[i];
    const SweepOutcome& outcome = outcomes[i];
    QStringList same;
    for (const std::string& each : candidate.sameAs) same << QString::fromStdString(each);
    set(row, Rank, outcome.rank > 0 ? QString::number(outcome.rank) : QStringLiteral("–"));
    set(row, Name, pointText(candidate),
        same.isEmpty() ? QString() : tr("The same network: %1").arg(same.join(QStringLiteral("; "))));
    set(row, Macs, siNumber(static_cast<double>(candidate.analysis.totals.macs)),
        exactNumber(candidate.analysis.totals.macs));
    set(row, Ratio, factor(candidate.costRatio));
    set(row, Epochs, QString::number(outcome.epochs));
    set(row, Accuracy,
        outcome.epochs > 0 ? tr("%1 · n = %2").arg(percent(outcome.top1)).arg(outcome.images)
                           : QStringLiteral("–"));
  }
  const bool won = over && !order.empty() && outcomes[order.front()].rank == 1 &&
                   outcomes[order.front()].state == RunState::Finished;
  const auto begun =
      std::ranges::count_if(outcomes, [](const SweepOutcome& each) { return each.epochs > 0; });
  state_->setText(won ? tr("Finished: the first row's coefficients stand in 3 · Scale.")
                  : over
                      ? tr("Finished: no network came through a whole training.")
                      : tr("%1 of %2 networks have come through an epoch").arg(begun).arg(outcomes.size()));
  state_->setVisible(!order.empty());
  if (!won) return;
  const Coefficients found = coefficientsOf(plan.request, plan.candidates[order.front()]);
  if (best_ && best_->alpha == found.alpha && best_->beta == found.beta && best_->gamma == found.gamma)
    return;
  best_ = found;
  Q_EMIT bestChanged();
}

}  // namespace effnet
