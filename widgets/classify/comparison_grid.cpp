#include "widgets/classify/comparison_grid.h"

#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/image_view.h"
#include "widgets/common/icons.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace effnet {
namespace {

constexpr int kNamedClasses = 3;

QString labelOf(const ClassScore& score) {
  return score.label.empty() ? ComparisonGrid::tr("class %1").arg(score.index)
                             : QString::fromStdString(score.label);
}

}  // namespace

ComparisonGrid::ComparisonGrid(QWidget* parent)
    : QWidget(parent),
      grid_(new QGridLayout),
      agreement_(new QLabel),
      add_(new QPushButton(tr("Add a network…"))) {
  setObjectName(QStringLiteral("compareNetworks"));
  auto* back = new QPushButton(tr("Back to one network"));
  agreement_->setWordWrap(true);
  auto* head = new QHBoxLayout;
  head->addWidget(agreement_, 1);
  head->addWidget(add_);
  head->addWidget(back);
  grid_->setSpacing(spacing::kSmall);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  column->setSpacing(spacing::kSmall);
  column->addLayout(head);
  column->addLayout(grid_, 1);
  connect(add_, &QPushButton::clicked, this, &ComparisonGrid::choose);
  connect(back, &QPushButton::clicked, this, &ComparisonGrid::closed);
  showAgreement();
}

void ComparisonGrid::choose() {
  const QStringList files = QFileDialog::getOpenFileNames(
      this, tr("Add networks"), {}, tr("Checkpoints (*.safetensors *.pth *.pt *.bin);;All files (*)"));
  for (const QString& file : files) add(file);
}

ComparisonGrid::Cell* ComparisonGrid::cellOf(const QString& source) {
  const auto found =
      std::find_if(cells_.begin(), cells_.end(), [&](const Cell& cell) { return cell.source == source; });
  return found == cells_.end() ? nullptr : &*found;
}

QStringList ComparisonGrid::sources() const {
  QStringList list;
  for (const Cell& cell : cells_) list.append(cell.source);
  return list;
}

void ComparisonGrid::add(const QString& source) {
  if (cellOf(source) != nullptr || cells_.size() >= kMostNetworks) return;
  cells_.push_back(makeCell(source));
  arrange();
  ask(cells_.back());
}

ComparisonGrid::Cell ComparisonGrid::makeCell(const QString& source) {
  Cell cell{source, new QFrame, new ImageView, new QLabel, {}};
  cell.card->setProperty("kind", "card");
  auto* title = new QLabel(checkpointTitle(source));
  title->setFont(strongFont());
  title->setToolTip(source);
  title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto* close = new QToolButton;
  close->setIcon(themedIcon(QStringLiteral("close")));
  close->setProperty("kind", "quiet");
  close->setToolTip(tr("Leave this network out"));
  connect(close, &QToolButton::clicked, this, [this, source] { remove(source); });
  cell.answer->setWordWrap(true);
  cell.answer->setTextFormat(Qt::PlainText);
  cell.answer->setText(tr("Opening…"));
  auto* head = new QHBoxLayout;
  head->addWidget(title, 1);
  head->addWidget(close);
  auto* column = new QVBoxLayout(cell.card);
  column->setContentsMargins(spacing::kSmall, spacing::kTiny, spacing::kSmall, spacing::kSmall);
  column->setSpacing(spacing::kTiny);
  column->addLayout(head);
  column->addWidget(cell.view, 1);
  column->addWidget(cell.answer);
  cell.view->setPicture(levels_);
  return cell;
}

void ComparisonGrid::remove(const QString& source) {
  const Cell* cell = cellOf(source);
  if (cell == nullptr) return;
  cell->card->deleteLater();
  std::erase_if(cells_, [&](const Cell& other) { return other.source == source; });
  arrange();
  showAgreement();
  Q_EMIT removed(source);
}

void ComparisonGrid::arrange() {
  const int columns = cells_.size() <= 2 ? static_cast<int>(cells_.size()) : cells_.size() <= 4 ? 2 : 3;
  for (std::size_t index = 0; index < cells_.size(); ++index) {
    const int place = static_cast<int>(index);
    grid_->addWidget(cells_[index].card, place / columns, place % columns);
  }
  for (int line = 0; line < 3; ++line) {
    grid_->setColumnStretch(line, line < columns ? 1 : 0);
    grid_->setRowStretch(line, columns > 0 && line * columns < static_cast<int>(cells_.size()) ? 1 : 0);
  }
  add_->setEnabled(cells_.size() < kMostNetworks);
}

void ComparisonGrid::setPicture(const QString& file, const QList<QImage>& levels, const QByteArray& bytes) {
  file_ = file;
  levels_ = levels;
  bytes_ = bytes;
  for (Cell& cell : cells_) {
    cell.view->setPicture(levels);
    cell.explanation.reset();
  }
  askAll();
}

void ComparisonGrid::setMethod(const ExplainMethod& method) {
  method_ = method;
  askAll();
}

void ComparisonGrid::setOptions(const HeatOptions& options, double opacity) {
  options_ = options;
  opacity_ = opacity;
  for (const Cell& cell : cells_) showLayer(cell);
}

void ComparisonGrid::showEvent(QShowEvent*) {
  askAll();
}

void ComparisonGrid::askAll() {
  for (const Cell& cell : cells_) ask(cell);
}

void ComparisonGrid::ask(const Cell& cell) {
  // Networks that nobody sees need not run.
  if (!bytes_.isEmpty() && isVisible()) {
    Q_EMIT explainRequested(cell.source, {file_, bytes_, method_, {}, kNamedClasses});
  }
}

void ComparisonGrid::showExplanation(const QString& source, const ExplainWish& wish,
                                     const Explanation& explanation) {
  Cell* cell = cellOf(source);
  if (cell == nullptr || wish.file != file_ || wish.method != method_) return;
  cell->explanation = explanation;
  QStringList lines;
  for (std::size_t index = 0; index < std::min<std::size_t>(kNamedClasses, explanation.top.size()); ++index) {
    lines.append(QStringLiteral("%1  %2").arg(percent(explanation.top[index].probability),
                                              labelOf(explanation.top[index])));
  }
  cell->answer->setText(lines.join(QLatin1Char('\n')));
  showLayer(*cell);
  showAgreement();
}

void ComparisonGrid::showLayer(const Cell& cell) const {
  cell.view->setLayerOpacity(opacity_);
  if (!cell.explanation || cell.explanation->maps.empty()) {
    cell.view->clearLayer();
    return;
  }
  const Explanation& answer = *cell.explanation;
  const QRectF box(answer.box.x, answer.box.y, answer.box.width, answer.box.height);
  cell.view->setLayer(makeHeatLayer(answer.maps.front(), answer.rows, answer.columns, box.size(), options_),
                      box);
}

void ComparisonGrid::showError(const QString& source, const QString& sentence) {
  Cell* cell = cellOf(source);
  if (cell == nullptr) return;
  cell->explanation.reset();
  cell->view->clearLayer();
  cell->answer->setText(sentence);
  showAgreement();
}

void ComparisonGrid::showAgreement() {
  std::map<QString, int> votes;
  int answers = 0;
  for (const Cell& cell : cells_) {
    if (!cell.explanation || cell.explanation->top.empty()) continue;
    ++votes[labelOf(cell.explanation->top.front())];
    ++answers;
  }
  if (answers < 2) {
    agreement_->setText(tr("Add networks to see what each makes of this picture."));
    return;
  }
  if (votes.size() == 1) {
    agreement_->setText(tr("All %1 agree: %2.").arg(answers).arg(votes.begin()->first));
    return;
  }
  QStringList parts;
  for (const auto& [label, count] : votes) parts.append(tr("%1 (%2)").arg(label).arg(count));
  agreement_->setText(tr("They disagree: %1.").arg(parts.join(QStringLiteral(", "))));
}

}  // namespace effnet
