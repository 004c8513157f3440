#include "widgets/classify/evaluation_view.h"

#include "widgets/classify/evaluated_images_model.h"
#include "widgets/common/accuracy_text.h"
#include "widgets/common/eliding_header.h"
#include "widgets/common/error_text.h"
#include "widgets/common/figure.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/run/confusion_view.h"
#include "widgets/run/reliability_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace effnet {
namespace {

constexpr int kNotesShown = 6;  // the others are in the tooltip

QLabel* mutedLabel(const QString& text) {
  auto* label = new QLabel(text);
  label->setProperty("kind", "muted");
  label->setFont(captionFont());
  label->setWordWrap(true);
  return label;
}

QString percentOrDash(double share) {
  if (!std::isfinite(share)) return QStringLiteral("–");
  return percent(share, share == 1 ? 0 : 1);  // all of them needs no digits after the point
}

QWidget* withNote(QWidget* widget, QLabel* note) {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, spacing::kSmall, 0, 0);
  column->addWidget(note);
  column->addWidget(widget, 1);
  return page;
}

/// A cell that sorts by its number.
class NumberItem : public QTableWidgetItem {
 public:
  NumberItem(double value, const QString& text) : QTableWidgetItem(text), value_(value) {
    setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  bool operator<(const QTableWidgetItem& other) const override {
    const auto* number = dynamic_cast<const NumberItem*>(&other);
    return number != nullptr && value_ < number->value_;
  }

 private:
  double value_;
};

}  // namespace

EvaluationView::EvaluationView(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel),
      tabs_(new QTabWidget),
      confusion_(new ConfusionView),
      matrixNote_(mutedLabel({})),
      reliability_(new ReliabilityView),
      notes_(mutedLabel({})) {
  setObjectName(QStringLiteral("evaluation"));
  confusion_->setObjectName(QStringLiteral("evaluationMatrix"));
  tabs_->setDocumentMode(true);
  tabs_->addTab(makeMatrix(), tr("Confusion"));
  tabs_->addTab(makeTable(mistakes_,
                          tr("The class of the folder got the least belief in the first ones. "
                             "A double click shows where the network looked."),
                          tr("There is no mistake: every answer is the folder's class.")),
                tr("Mistakes"));
  tabs_->addTab(makeTable(suspects_,
                          tr("The network is as sure of another class here as it usually is of that "
                             "class's own pictures: perhaps the picture lies in the wrong folder."),
                          tr("No label is suspected.")),
                tr("Suspected labels"));
  tabs_->addTab(makeClasses(), tr("Classes"));
  tabs_->addTab(reliability_, tr("Reliability"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kSmall);
  column->setSpacing(spacing::kMedium);
  column->addWidget(makeHead());
  column->addWidget(tabs_, 1);
  column->addWidget(notes_);
  connect(confusion_, &ConfusionView::cellClicked, this, &EvaluationView::openCell);
}

QWidget* EvaluationView::makeHead() {
  title_->setFont(strongFont());
  title_->setWordWrap(true);
  auto* save = new QPushButton(tr("Save table…"));
  save->setToolTip(tr("A row for each picture, as CSV or JSON"));
  auto* back = new QPushButton(tr("Back to the pictures"));
  back->setToolTip(tr("The evaluation stays: ‘Show the evaluation’ on the left brings it back"));
  connect(save, &QPushButton::clicked, this, &EvaluationView::saveRequested);
  connect(back, &QPushButton::clicked, this, &EvaluationView::closed);
  auto* head = new QWidget;
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(title_, 1);
  buttons->addWidget(save);
  buttons->addWidget(back);
  auto* row = new QHBoxLayout;
  const QStringList captions{tr("Top-1"), tr("Top-5"), tr("Macro-F1"), tr("Calibration error"),
                             tr("Pictures")};
  for (std::size_t i = 0; i < figures_.size(); ++i) {
    figures_[i] = new Figure(captions[static_cast<qsizetype>(i)]);
    row->addWidget(figures_[i]);
  }
  column->addLayout(buttons);
  column->addLayout(row);
  return head;
}

QWidget* EvaluationView::makeMatrix() {
  return withNote(confusion_, matrixNote_);
}

QWidget* EvaluationView::makeTable(ImageTable& made, const QString& hint, const QString& none) {
  auto* model = new EvaluatedImagesModel(this);
  auto* table = new QTableView;
  made = {model, table, mutedLabel({}), hint, none};
  table->setHorizontalHeader(new ElidingHeader);
  table->setModel(model);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->verticalHeader()->hide();
  table->setShowGrid(false);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  const auto open = [this, model](const QModelIndex& index) {
    QStringList files;
    for (int row = 0; row < model->rowCount(); ++row) files.append(model->fileAt(row));
    files.move(index.row(), 0);
    Q_EMIT imagesChosen(tr("Pictures of the evaluation"), files);
  };
  connect(table, &QTableView::activated, this, open);
  QWidget* page = withNote(table, made.note);
  qobject_cast<QBoxLayout*>(page->layout())->addStretch();
  return page;
}

void EvaluationView::fillTable(const ImageTable& table, bool onlySuspects) {
  std::vector<EvaluatedImage> images;
  for (const EvaluatedImage* each : hardestFirst(report_))
    if (each->suspect || !onlySuspects) images.push_back(*each);
  table.model->setImages(std::move(images), report_.classes);
  const bool empty = table.model->rowCount() == 0;
  table.note->setText(empty ? table.none : table.hint);
  table.view->setVisible(!empty);
}

QWidget* EvaluationView::makeClasses() {
  classes_ = new QTableWidget(0, 6);
  classes_->setHorizontalHeader(new ElidingHeader);
  classes_->setHorizontalHeaderLabels(
      {tr("Class"), tr("Pictures"), tr("Right"), tr("Precision"), tr("Recall"), tr("F1")});
  classes_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  classes_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  for (int column = 1; column < classes_->columnCount(); ++column)
    classes_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  classes_->verticalHeader()->hide();
  classes_->setShowGrid(false);
  classes_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  return withNote(classes_,
                  mutedLabel(tr("Precision: of the pictures taken for the class, how many are of it. "
                                "Recall: of the class's pictures, how many were found.")));
}

QString EvaluationView::label(int classIndex) const {
  const auto at = static_cast<std::size_t>(classIndex);
  return at < report_.classes.size() ? QString::fromStdString(report_.classes[at].label)
                                     : QString::number(classIndex);
}

void EvaluationView::showReport(const QString& folder, const QString& network, EvaluationReport report) {
  report_ = std::move(report);
  title_->setText(tr("%1 on %2").arg(network, shortName(folder)));
  title_->setToolTip(folder);
  const QStringList values{percentOrDash(report_.top1), percentOrDash(report_.top5),
                           percentOrDash(report_.macroF1), percentOrDash(report_.calibrationError),
                           exactNumber(report_.images)};
  for (std::size_t i = 0; i < figures_.size(); ++i) figures_[i]->setValue(values[static_cast<qsizetype>(i)]);
  figures_.front()->setComparison(intervalText(report_.top1, report_.images));
  figures_.back()->setComparison(tr("%1 pictures/s").arg(threeDigits(report_.imagesPerSecond)));
  fillTable(mistakes_, false);
  fillTable(suspects_, true);
  tabs_->setTabText(1, tr("Mistakes (%1)").arg(mistakes_.model->rowCount()));
  tabs_->setTabText(2, tr("Suspected labels (%1)").arg(suspects_.model->rowCount()));
  fillMatrix();
  fillClasses();
  reliability_->setSteps(report_.reliability);
  QStringList reasons;
  for (const FileNote& image : report_.skipped) reasons.append(QString::fromStdString(image.detail));
  QStringList notes;
  if (!reasons.isEmpty())
    notes << tr("Left out: %1 files, which are no readable photographs.").arg(reasons.size());
  if (report_.batchLimit > 0)
    notes << tr("The memory sufficed for %Ln pictures at a time.", nullptr,
                static_cast<int>(report_.batchLimit));
  for (const auto* list : {&report_.notes, &report_.unused})
    for (const std::string& note : *list) {
      reasons.append(QString::fromStdString(note));
      if (notes.size() < kNotesShown) notes << QString::fromStdString(note) + QLatin1Char('.');
    }
  notes_->setText(notes.join(QLatin1Char(' ')));
  notes_->setToolTip(reasons.mid(0, 30).join(QLatin1Char('\n')));
  notes_->setVisible(!notes.isEmpty());
}

void EvaluationView::fillMatrix() {
  std::map<int, int> mistakes;  // by class; every class that occurs
  for (const EvaluatedImage& image : report_.predictions) {
    const int wrong = image.predicted == image.classIndex ? 0 : 1;
    mistakes[image.classIndex] += wrong;
    mistakes[image.predicted] += wrong;
  }
  std::vector<std::pair<int, int>> order(mistakes.begin(), mistakes.end());
  std::ranges::stable_sort(order, std::ranges::greater(), &std::pair<int, int>::second);
  const bool all = order.size() <= kMatrixClasses;
  if (!all) order.resize(kMatrixClasses);
  matrixClasses_.clear();
  for (const auto& [classIndex, unused] : order) matrixClasses_.push_back(classIndex);
  std::ranges::sort(matrixClasses_);
  std::map<int, std::size_t> place;
  for (std::size_t i = 0; i < matrixClasses_.size(); ++i) place[matrixClasses_[i]] = i;

  std::vector<std::vector<int>> counts(place.size(), std::vector<int>(place.size()));
  for (const EvaluatedImage& image : report_.predictions) {
    const auto row = place.find(image.classIndex);
    const auto column = place.find(image.predicted);
    if (row != place.end() && column != place.end()) ++counts[row->second][column->second];
  }
  std::vector<std::string> labels;
  for (const int classIndex : matrixClasses_) labels.push_back(label(classIndex).toStdString());
  confusion_->setMatrix(counts, labels);
  const QString hint = tr("Click a cell to see the pictures behind it, the hardest first.");
  matrixNote_->setText(
      all ? hint
          : tr("The %1 most confused classes of %2.").arg(kMatrixClasses).arg(mistakes.size()) + ' ' + hint);
}

void EvaluationView::fillClasses() {
  classes_->setSortingEnabled(false);
  classes_->setRowCount(0);
  for (const EvaluatedClass& each : report_.classes) {
    if (std::isnan(each.f1)) continue;  // neither there nor answered
    const int row = classes_->rowCount();
    classes_->insertRow(row);
    classes_->setItem(row, 0, new QTableWidgetItem(QString::fromStdString(each.label)));
    classes_->setItem(row, 1, new NumberItem(each.images, exactNumber(each.images)));
    classes_->setItem(row, 2, new NumberItem(each.correct, exactNumber(each.correct)));
    const double shares[]{each.precision, each.recall, each.f1};
    for (int i = 0; i < 3; ++i)
      classes_->setItem(row, 3 + i,
                        new NumberItem(std::isfinite(shares[i]) ? shares[i] : -1, percentOrDash(shares[i])));
  }
  classes_->setSortingEnabled(true);
  classes_->sortByColumn(5, Qt::AscendingOrder);
}

void EvaluationView::openCell(int row, int column) {
  const int truth = matrixClasses_[static_cast<std::size_t>(row)];
  const int answer = matrixClasses_[static_cast<std::size_t>(column)];
  QStringList files;
  for (const EvaluatedImage* image : hardestFirst(report_, truth, answer))
    files.append(QString::fromStdString(image->file));
  if (files.isEmpty()) return;
  Q_EMIT imagesChosen(truth == answer ? tr("%1, recognised").arg(label(truth))
                                      : tr("%1 taken for %2").arg(label(truth), label(answer)),
                      files);
}

}  // namespace effnet
