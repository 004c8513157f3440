#include "widgets/explore/rounding_view.h"

#include "core/base/error.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>
#include <cmath>

namespace effnet {
namespace {

constexpr int kLowest = 160;  // pixels, of the table

constexpr double kFarFromTwo = 0.1;  // the paper's own coefficients give 1.92
enum Column {
  Stage,
  Layers,
  Channels,
  Pixels,
  Rule,
  ByRule,
  ByLayers,
  ByChannels,
  ByPixels,
  Counted,
  Columns
};

QString wanted(double asked, int got) {
  QLocale plain;
  plain.setNumberOptions(QLocale::OmitGroupSeparator);  // the columns are many
  const bool whole = std::abs(asked - std::round(asked)) < 0.005;
  const QString text = plain.toString(asked, 'f', whole ? 0 : asked < 10 ? 2 : 1);
  const QString is = plain.toString(got);
  return text == is ? is : QStringLiteral("%1 → %2").arg(text, is);
}

QString signedCost(double macs) {
  const double whole = std::round(macs);
  if (whole == 0) return QStringLiteral("0");
  return (whole < 0 ? QStringLiteral("−") : QStringLiteral("+")) + siNumber(std::abs(whole));
}

QString whatChanges(const SizeChange& change) {
  QString what;
  switch (change.what) {
    case SizeChange::What::Layers:
      what = RoundingView::tr("layers %1 → %2");
      break;
    case SizeChange::What::Channels:
      what = RoundingView::tr("channels %1 → %2");
      break;
    case SizeChange::What::Pixels:
      what = RoundingView::tr("input %1 → %2 px");
      break;
  }
  what = what.arg(change.before).arg(change.after);
  return change.stage > 0 ? RoundingView::tr("stage %1: %2").arg(change.stage).arg(what) : what;
}

QLabel* wrapped(const char* name) {
  auto* label = new QLabel;
  label->setObjectName(QLatin1String(name));
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

RoundingView::RoundingView(QWidget* parent)
    : QWidget(parent),
      growth_(wrapped("roundingGrowth")),
      warning_(wrapped("roundingWarning")),
      shares_(wrapped("roundingShares")),
      down_(new QPushButton(tr("Change below"))),
      up_(new QPushButton(tr("Next change"))),
      jump_(wrapped("roundingJump")),
      table_(new QTableWidget(0, Columns)) {
  setObjectName("roundingView");
  growth_->setFont(figureFont());
  warning_->setProperty("kind", "warning");
  jump_->setProperty("kind", "muted");
  down_->setObjectName("roundingDown");
  up_->setObjectName("roundingUp");
  down_->setToolTip(tr("The nearest smaller φ at which layers, channels or pixels change"));
  up_->setToolTip(tr("The nearest larger φ at which layers, channels or pixels change"));
  table_->setObjectName("roundingTable");
  table_->setHorizontalHeaderLabels({tr("Stage"), tr("Layers"), tr("Channels"), tr("Pixels"), tr("d·w²·r²"),
                                     tr("not so"), tr("by layers"), tr("by channels"), tr("by pixels"),
                                     tr("Counted")});
  const QString help[Columns] = {
      {},
      tr("What α^φ asks for → what is built: rounded up"),
      tr("What β^φ asks for → what is built: a multiple of eight"),
      tr("Side of the map that leaves the stage: what γ^φ asks for → whole pixels, rounded up at each "
         "stride"),
      tr("The baseline's multiply-adds times d·w²·r²: what the rule promises"),
      tr("Parts that do not grow so: a stage's first layer, depthwise kernels, the three colours, the "
         "classifier"),
      tr("What whole layers add"),
      tr("What channels in eights add"),
      tr("What whole pixels add"),
      tr("Multiply-adds of the network as it is")};
  for (int column = 0; column < Columns; ++column) {
    table_->horizontalHeaderItem(column)->setToolTip(help[column]);
    table_->horizontalHeaderItem(column)->setTextAlignment(
        Qt::AlignVCenter | (column == Stage ? Qt::AlignLeft : Qt::AlignRight));
  }
  table_->setFont(captionFont());
  table_->horizontalHeader()->setFont(captionFont());
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(26);
  table_->setShowGrid(false);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  auto* copy = new QAction(tr("Copy"), table_);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  table_->addAction(copy);
  table_->setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(copy, &QAction::triggered, this, &RoundingView::copyTable);
  auto* jumps = new FlowRow;
  jumps->setSpacing(spacing::kSmall);
  jumps->addWidget(down_);
  jumps->addWidget(up_);
  auto* body = new QWidget;
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(spacing::kMedium, spacing::kMedium, spacing::kMedium, spacing::kMedium);
  column->setSpacing(spacing::kSmall);
  for (QWidget* widget : {growth_, warning_, shares_}) column->addWidget(widget);
  column->addLayout(jumps);
  column->addWidget(jump_);
  column->addWidget(table_, 1);
  table_->setMinimumHeight(kLowest);
  auto* scroll = new QScrollArea;  // a low window cuts no sentence
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);  // what lies in it are the Tab stops
  scroll->setWidget(body);
  auto* around = new QVBoxLayout(this);
  around->setContentsMargins(0, 0, 0, 0);
  around->addWidget(scroll);
  for (QPushButton* button : {down_, up_})
    connect(button, &QPushButton::clicked, this,
            [this, button] { Q_EMIT phiWished(button->property("phi").toDouble()); });
}

void RoundingView::setNetworks(const ExploreState& state, const NetworkComparison& networks) {
  state_ = state;
  networks_ = networks;
  refresh();
}

void RoundingView::refresh() {
  RoundingReport report;
  try {
    report = roundingOf(networks_.baseline.spec(), networks_.scaling);
  } catch (const Error& error) {  // a baseline of one's own that cannot be asked at twice its width
    growth_->setText(tr("No answer for this baseline"));
    shares_->setText(QString::fromStdString(error.detail()));
    table_->setRowCount(0);
    return;
  }
  showGrowth(report);
  showShares(report);
  showTable(report);
  jump_->clear();
  showJump(down_, false);
  showJump(up_, true);
}

void RoundingView::showGrowth(const RoundingReport& report) {
  const QString asked = factor(report.total.rule / report.total.baseline);
  const QString counted = factor(report.total.counted / report.total.baseline);
  const bool compound = state_.mode == ExploreState::Mode::Compound;
  const QString two = factor(std::exp2(state_.phi));
  growth_->setText(
      compound ? tr("(α·β²·γ²)^φ = %1 · 2^φ = %2 · counted %3")
                     .arg(factor(std::pow(state_.coefficients.product(), state_.phi)), two, counted)
      : state_.mode == ExploreState::Mode::Custom ? tr("d·w²·r² = %1 · counted %2").arg(asked, counted)
                                                  : tr("2^φ = %1 · counted %2").arg(two, counted));
  const double product = state_.coefficients.product();
  const bool far = compound && std::abs(product - 2) > kFarFromTwo;
  warning_->setText(far ? tr("α·β²·γ² = %1 is far from 2: a step of φ asks for %1 times the cost, not for "
                             "twice as much.")
                              .arg(QLocale().toString(product, 'f', 3))
                        : QString());
  warning_->setVisible(far);
}

void RoundingView::showShares(const RoundingReport& report) {
  const StageRounding& total = report.total;
  const double difference = total.counted - total.rule;
  const auto share = [&](double part) {
    if (std::abs(difference) < 1) return signedCost(part);
    const double whole = std::round(100 * part / difference) / 100;
    const QString text = percent(std::abs(whole), 0);
    return tr("%1 (%2)").arg(signedCost(part), whole < 0 ? QStringLiteral("−") + text : text);
  };
  shares_->setText(tr("Counted are %1 MACs, %2 against what the factors ask for. Of that: whole layers %3, "
                      "channels in eights %4, whole pixels %5, parts that do not grow as d·w²·r² %6.")
                       .arg(siNumber(total.counted), signedCost(difference), share(total.byLayers()),
                            share(total.byChannels()), share(total.byPixels()), share(total.byRule())));
}

void RoundingView::showTable(const RoundingReport& report) {
  table_->setRowCount(static_cast<int>(report.stages.size()) + 1);
  const auto put = [this](int row, int column, const QString& text) {
    QTableWidgetItem* item = table_->item(row, column);
    if (!item) table_->setItem(row, column, item = new QTableWidgetItem);
    item->setText(text);
    item->setTextAlignment(Qt::AlignVCenter | (column == Stage ? Qt::AlignLeft : Qt::AlignRight));
    if (row + 1 == table_->rowCount()) item->setFont(strongFont());
  };
  const auto fill = [&](int row, const StageRounding& stage, const QString& name) {
    const bool total = stage.stage == 0;
    put(row, Stage, name);
    put(row, Layers, wanted(stage.wantedLayers, stage.layers));
    put(row, Channels, total ? QString() : wanted(stage.wantedChannels, stage.channels));
    put(row, Pixels, wanted(stage.wantedPixels, stage.pixels));
    put(row, Rule, siNumber(stage.rule));
    put(row, ByRule, signedCost(stage.byRule()));
    put(row, ByLayers, signedCost(stage.byLayers()));
    put(row, ByChannels, signedCost(stage.byChannels()));
    put(row, ByPixels, signedCost(stage.byPixels()));
    put(row, Counted, siNumber(stage.counted));
  };
  const auto& stages = networks_.scaled.analysis.stages;
  for (std::size_t i = 0; i < report.stages.size(); ++i)
    fill(static_cast<int>(i), report.stages[i],
         QStringLiteral("%1  %2").arg(stages[i].index).arg(stageTitle(stages[i]).section(u' ', 0, 0)));
  fill(table_->rowCount() - 1, report.total, tr("Total"));
  table_->resizeColumnsToContents();
}

void RoundingView::showJump(QPushButton* button, bool above) {
  button->setEnabled(false);
  if (state_.mode == ExploreState::Mode::Custom) {
    jump_->setText(tr("With factors of your own there is no φ to move."));
    return;
  }
  std::optional<NextChange> next;
  try {
    next = nextChange(networks_.baseline.spec(), static_cast<ScalingMode>(state_.mode), state_.coefficients,
                      state_.phi, above);
  } catch (const Error&) {
    return;  // a cap holds a network that φ alone could not give
  }
  if (!next) return;
  QStringList changes;
  for (const SizeChange& change : next->changes) changes << whatChanges(change);
  const QString told =
      tr("φ = %1: %2").arg(QLocale().toString(next->phi, 'f', 3), changes.join(QStringLiteral(", ")));
  jump_->setText(jump_->text().isEmpty() ? told : jump_->text() + u'\n' + told);
  button->setProperty("phi", next->phi);
  button->setEnabled(true);
}

void RoundingView::copyTable() const {
  QString text;
  for (int column = 0; column < Columns; ++column)
    text += table_->horizontalHeaderItem(column)->text() + (column + 1 < Columns ? u'\t' : u'\n');
  for (int row = 0; row < table_->rowCount(); ++row)
    for (int column = 0; column < Columns; ++column)
      text += table_->item(row, column)->text() + (column + 1 < Columns ? u'\t' : u'\n');
  QGuiApplication::clipboard()->setText(text);
}

}  // namespace effnet
