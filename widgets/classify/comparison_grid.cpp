#include "widgets/classify/comparison_grid.h"

#include "widgets/classify/agreement_table.h"
#include "widgets/classify/image_view.h"
#include "widgets/common/checkpoint_text.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/icons.h"
#include "widgets/common/number_format.h"
#include "widgets/common/quiet_label.h"
#include "widgets/common/theme.h"
#include "widgets/common/weight_files.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace effnet {
namespace {

constexpr int kNamedClasses = 3;
constexpr QSize kSmallestPicture(80, 56);  // six of them and their answers fit the smallest window

QString labelOf(const ClassScore& score) {
  return score.label.empty() ? ComparisonGrid::tr("class %1").arg(score.index)
                             : QString::fromStdString(score.label);
}

}  // namespace

ComparisonGrid::ComparisonGrid(QWidget* parent)
    : QWidget(parent),
      grid_(new QGridLayout),
      agreement_(new QLabel),
      add_(new QPushButton(tr("Add a network…"))),
      list_(new QPushButton(tr("List all pictures"))),
      difference_(new QCheckBox(tr("Differences to the first"))),
      table_(new AgreementTable) {
  setObjectName(QStringLiteral("compareNetworks"));
  auto* back = new QPushButton(tr("Back to one network"));
  agreement_->setWordWrap(true);
  list_->setToolTip(
      tr("Asks every network about every picture shown in the film strip, and lists where they disagree"));
  difference_->setToolTip(
      tr("Each map divided by its own largest value, minus the first one's: red where this one "
         "sees more, blue where the first does"));
  back->setToolTip(tr("The picture, large, with the answers of one network"));
  add_->setToolTip(tr("Another checkpoint beside these; six at most"));
  auto* head = new FlowRow;
  head->setSpacing(spacing::kSmall);
  for (QWidget* widget : {static_cast<QWidget*>(difference_), static_cast<QWidget*>(list_),
                          static_cast<QWidget*>(add_), static_cast<QWidget*>(back)})
    head->addWidget(widget);
  head->setAlignment(Qt::AlignLeft);
  grid_->setSpacing(spacing::kSmall);
  table_->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
  column->setSpacing(spacing::kSmall);
  column->addLayout(head);
  column->addWidget(agreement_);
  column->addLayout(grid_, 3);
  column->addWidget(table_, 2);
  connect(add_, &QPushButton::clicked, this, &ComparisonGrid::choose);
  connect(list_, &QPushButton::clicked, this, &ComparisonGrid::list);
  connect(back, &QPushButton::clicked, this, &ComparisonGrid::closed);
  connect(difference_, &QCheckBox::toggled, this, [this] {
    for (const Cell& cell : cells_) showLayer(cell);
  });
  connect(table_, &AgreementTable::pictureChosen, this, &ComparisonGrid::pictureChosen);
  showAgreement();
}

void ComparisonGrid::choose() {
  const QStringList files = QFileDialog::getOpenFileNames(this, tr("Add networks"), {}, checkpointFilter());
  for (const QString& file : files) add(file);
}

ComparisonGrid::Cell* ComparisonGrid::cellOf(const QString& source, std::optional<CamMethod> method) {
  const auto found = std::find_if(cells_.begin(), cells_.end(), [&](const Cell& cell) {
    return cell.source == source && (!cell.method || cell.method == method);
  });
  return found == cells_.end() ? nullptr : &*found;
}

bool ComparisonGrid::comparesMethods() const {
  return !cells_.empty() && cells_.front().method;
}

ExplainMethod ComparisonGrid::methodOf(const Cell& cell) const {
  ExplainMethod method = method_;
  if (cell.method) {
    method.cam = *cell.method;
    if (!rowOf(method.cam).anyStage) method.stage.reset();
  }
  return method;
}

QStringList ComparisonGrid::sources() const {
  QStringList list;
  for (const Cell& cell : cells_)
    if (!list.contains(cell.source)) list.append(cell.source);
  return list;
}

void ComparisonGrid::clear() {
  for (const Cell& cell : cells_) cell.card->deleteLater();
  cells_.clear();
  table_->hide();
  listsDifferences_ = false;
}

void ComparisonGrid::add(const QString& source) {
  if (comparesMethods()) clear();
  const bool first = cells_.empty();
  if (cellOf(source, {}) == nullptr) addCell(source, {});
  if (!first || !source.startsWith(QLatin1String("builtin:"))) return;
  for (const QString& example : std::as_const(examples_)) add(example);
}

void ComparisonGrid::showNetworks(const QStringList& sources) {
  clear();
  for (const QString& source : sources) addCell(source, {});
}

void ComparisonGrid::showMethods(const QString& source) {
  clear();
  for (const CamMethodRow& row : tableOf<CamMethod>())
    if (row.isCompared) addCell(source, row.value);
}

void ComparisonGrid::addCell(const QString& source, std::optional<CamMethod> method) {
  if (cells_.size() >= kMostCells) return;
  cells_.push_back(makeCell(source, method));
  arrange();
  ask(cells_.back());
}

ComparisonGrid::Cell ComparisonGrid::makeCell(const QString& source, std::optional<CamMethod> method) {
  Cell cell{source, method, new QFrame, new ImageView, new QLabel, {}, false};
  cell.card->setProperty("kind", "card");
  auto* title = new QuietLabel;
  title->setText(method ? QString::fromUtf8(rowOf(*method).title) : checkpointTitle(source));
  title->setFont(strongFont());
  title->setToolTip(title->text() + QLatin1Char('\n') + source);
  cell.view->setMinimumSize(kSmallestPicture);
  auto* close = new QToolButton;
  close->setIcon(themedIcon(QStringLiteral("close")));
  close->setProperty("kind", "quiet");
  close->setToolTip(method ? tr("Leave this method out") : tr("Leave this network out"));
  connect(close, &QToolButton::clicked, this, [this, source, method] { remove(source, method); });
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

void ComparisonGrid::list() {
  QStringList able = sources();
  for (const Cell& cell : cells_)
    if (cell.failed) able.removeAll(cell.source);
  table_->begin(able, pictures_, classes_);
  table_->show();
  for (const Cell& cell : cells_) showAnswer(cell);
  Q_EMIT listRequested(able, pictures_);
}

void ComparisonGrid::showTop(const QString& source, const QString& file, const QString& label) {
  table_->setAnswer(source, file, label);
}

void ComparisonGrid::remove(const QString& source, std::optional<CamMethod> method) {
  const Cell* cell = cellOf(source, method);
  if (cell == nullptr) return;
  cell->card->deleteLater();
  std::erase_if(cells_, [&](const Cell& other) { return other.source == source && other.method == method; });
  arrange();
  showAgreement();
  if (!method) Q_EMIT removed(source);
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
  add_->setVisible(!comparesMethods());
  list_->setVisible(!comparesMethods());
  add_->setEnabled(cells_.size() < kMostCells);
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
  showAgreement();
  askAll();
}

void ComparisonGrid::setOptions(const HeatOptions& options, double opacity) {
  if (options == options_ && opacity == opacity_) return;
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
    Q_EMIT explainRequested(cell.source, {file_, bytes_, methodOf(cell), {}, kNamedClasses});
  }
}

void ComparisonGrid::showExplanation(const QString& source, const ExplainWish& wish,
                                     const Explanation& explanation) {
  Cell* cell = cellOf(source, wish.method.cam);
  if (cell == nullptr || wish.file != file_ || wish.method != methodOf(*cell)) return;
  cell->explanation = explanation;
  cell->failed = false;
  showAnswer(*cell);
  for (const Cell& each : cells_)
    if (&each == cell || difference_->isChecked()) showLayer(each);
  showAgreement();
  const bool all = std::ranges::all_of(cells_, [](const Cell& each) { return each.explanation.has_value(); });
  if (!all || !std::exchange(listsDifferences_, false)) return;
  table_->showDifferences();
  list();
}

void ComparisonGrid::listDifferences() {
  listsDifferences_ = true;
}

void ComparisonGrid::showAnswer(const Cell& cell) const {
  if (!cell.explanation) return;
  // The list of all pictures needs the room.
  const std::size_t most = table_->isHidden() ? kNamedClasses : 1;
  QStringList lines;
  for (const ClassScore& score : cell.explanation->top)
    if (static_cast<std::size_t>(lines.size()) < most)
      lines.append(QStringLiteral("%1  %2").arg(percent(score.probability), labelOf(score)));
  cell.answer->setText(lines.join(QLatin1Char('\n')));
}

HeatLayer ComparisonGrid::differenceLayer(const Cell& cell) const {
  constexpr int kSide = 160;  // of the picture, for the difference: finer than any of the grids
  const double scale = static_cast<double>(kSide) /
                       std::max(1, std::max(cell.explanation->imageWidth, cell.explanation->imageHeight));
  const cv::Size size(std::max(1, static_cast<int>(cell.explanation->imageWidth * scale)),
                      std::max(1, static_cast<int>(cell.explanation->imageHeight * scale)));
  const auto placed = [&](const Explanation& answer) {
    ClassMap map = answer.maps.front();
    const cv::Mat grid(answer.rows, answer.columns, CV_32F, map.values.data());
    const float most = valueRange(grid, true).high;
    const cv::Rect2d box(answer.box.x * scale, answer.box.y * scale, answer.box.width * scale,
                         answer.box.height * scale);
    return cv::Mat(placeMap(grid, size, box) / (most > 0 ? most : 1));
  };
  const cv::Mat difference = placed(*cell.explanation) - placed(*cells_.front().explanation);
  ClassMap map{0, {}};
  for (int row = 0; row < difference.rows; ++row)
    for (int column = 0; column < difference.cols; ++column) {
      const float value = difference.at<float>(row, column);
      map.values.push_back(std::isnan(value) ? 0.0F : value);  // one of them did not see this place
    }
  HeatOptions options = options_;
  options.colors = ColorMap::Diverging;
  options.range = ValueRange{-1, 1};
  return makeHeatLayer(map, size.height, size.width, QSizeF(size.width, size.height), options);
}

void ComparisonGrid::showLayer(const Cell& cell) const {
  cell.view->setLayerOpacity(opacity_);
  if (!cell.explanation || cell.explanation->maps.empty()) {
    cell.view->clearLayer();
    return;
  }
  const Explanation& answer = *cell.explanation;
  const std::optional<Explanation>& first = cells_.front().explanation;
  if (difference_->isChecked() && &cell != &cells_.front() && first && !first->maps.empty()) {
    cell.view->setLayer(differenceLayer(cell), {0, 0, 1.0 * answer.imageWidth, 1.0 * answer.imageHeight});
    return;
  }
  const QRectF box(answer.box.x, answer.box.y, answer.box.width, answer.box.height);
  HeatOptions options = options_;
  // Usual colours are those of the cell's own method.
  if (options.colors == usualColors(options.isSigned)) options.colors = usualColors(answer.isSigned);
  cell.view->setLayer(makeHeatLayer(answer, answer.maps.front(), options), box);
}

void ComparisonGrid::showError(const QString& source, std::optional<CamMethod> method,
                               const QString& sentence) {
  for (Cell& cell : cells_) {
    if (cell.source != source || (method && methodOf(cell).cam != method)) continue;
    cell.failed = !method;
    cell.explanation.reset();
    cell.view->clearLayer();
    cell.answer->setText(sentence);
  }
  showAgreement();
}

void ComparisonGrid::showAgreement() {
  if (comparesMethods()) {
    agreement_->setText(
        method_.stage ? tr("One network, its evidence by different methods.")
                      : tr("One network, its evidence by different methods. At the last stage most of them "
                           "nearly coincide; at an earlier one, chosen on the right, they part."));
    return;
  }
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
