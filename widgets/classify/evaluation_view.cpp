#include "widgets/classify/evaluation_view.h"

#include "widgets/classify/evaluation_parts.h"
#include "widgets/common/accuracy_text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/figure.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/run/reliability_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <utility>

namespace effnet {
namespace {

constexpr int kNotesShown = 6;  // the others are in the tooltip

}  // namespace

EvaluationView::EvaluationView(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel),
      tabs_(new QTabWidget),
      matrix_(new EvaluationMatrix),
      mistakes_(new EvaluatedTable(tr("The class of the folder got the least belief in the first ones. "
                                      "A double click shows where the network looked."),
                                   tr("There is no mistake: every answer is the folder's class."), false)),
      suspects_(new EvaluatedTable(tr("The network is as sure of another class here as it usually is of that "
                                      "class's own pictures: perhaps the picture lies in the wrong folder."),
                                   tr("No label is suspected."), true)),
      classes_(new EvaluatedClasses),
      reliability_(new ReliabilityView),
      notes_(mutedNote()) {
  setObjectName(QStringLiteral("evaluation"));
  tabs_->setDocumentMode(true);
  tabs_->addTab(matrix_, tr("Confusion"));
  tabs_->addTab(mistakes_, tr("Mistakes"));
  tabs_->addTab(suspects_, tr("Suspected labels"));
  tabs_->addTab(classes_, tr("Classes"));
  tabs_->addTab(reliability_, tr("Reliability"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kSmall);
  column->setSpacing(spacing::kMedium);
  column->addWidget(makeHead());
  column->addWidget(tabs_, 1);
  column->addWidget(notes_);
  connect(matrix_, &EvaluationMatrix::cellChosen, this, &EvaluationView::openCell);
  for (const EvaluatedTable* table : {mistakes_, suspects_})
    connect(table, &EvaluatedTable::imagesChosen, this, [this](const QStringList& files) {
      Q_EMIT imagesChosen(tr("Pictures of the evaluation"), files);
    });
}

QWidget* EvaluationView::makeHead() {
  title_->setFont(strongFont());
  title_->setWordWrap(true);
  auto* save = new QPushButton(tr("Save table…"));
  save->setToolTip(tr("A row for each picture, as CSV or JSON"));
  auto* back = new QPushButton(tr("Back to the pictures"));
  back->setToolTip(tr("The evaluation stays: ‘Show the evaluation’ on the left brings it back"));
  auto* decide = new QPushButton(tr("When does it count?…"));
  decide->setObjectName(QStringLiteral("decide"));
  decide->setToolTip(
      tr("Thresholds below which a person decides, by precision or by costs; ROC and "
         "precision-recall of two classes"));
  connect(decide, &QPushButton::clicked, this,
          [this] { Q_EMIT decideRequested(folder_, network_, static_cast<int>(report_.classes.size())); });
  connect(save, &QPushButton::clicked, this, &EvaluationView::saveRequested);
  connect(back, &QPushButton::clicked, this, &EvaluationView::closed);
  auto* head = new QWidget;
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(title_, 1);
  buttons->addWidget(decide);
  buttons->addWidget(save);
  buttons->addWidget(back);
  auto* row = new QHBoxLayout;
  const QStringList captions{tr("Top-1"), tr("Top-5"), tr("Macro-F1"), tr("Calibration error"),
                             tr("Pictures")};
  for (std::size_t i = 0; i < figures_.size(); ++i) {
    figures_[i] = new Figure(captions[static_cast<qsizetype>(i)], i == 0 ? 2 : 1);  // room for its interval
    row->addWidget(figures_[i], 0, Qt::AlignTop);
  }
  column->addLayout(buttons);
  column->addLayout(row);
  return head;
}

void EvaluationView::showReport(const QString& folder, const QString& network, EvaluationReport report) {
  report_ = std::move(report);
  folder_ = folder;
  network_ = network;
  title_->setText(tr("%1 on %2").arg(network, shortName(folder)));
  title_->setToolTip(folder);
  const QStringList values{percentOrDash(report_.top1), percentOrDash(report_.top5),
                           percentOrDash(report_.macroF1), percentOrDash(report_.calibrationError),
                           exactNumber(report_.images)};
  for (std::size_t i = 0; i < figures_.size(); ++i) figures_[i]->setValue(values[static_cast<qsizetype>(i)]);
  figures_.front()->setComparison(intervalText(report_.top1, report_.images));
  figures_.back()->setComparison(tr("%1 pictures/s").arg(threeDigits(report_.imagesPerSecond)));
  matrix_->showReport(report_);
  mistakes_->showReport(report_);
  suspects_->showReport(report_);
  classes_->showReport(report_);
  tabs_->setTabText(1, tr("Mistakes (%1)").arg(mistakes_->count()));
  tabs_->setTabText(2, tr("Suspected labels (%1)").arg(suspects_->count()));
  reliability_->setSteps(report_.reliability);
  QStringList reasons;
  for (const FileNote& image : report_.skipped) reasons.append(QString::fromStdString(image.detail));
  QStringList notes;
  if (!reasons.isEmpty())
    notes << tr("Left out: %1 files, which are no readable photographs.").arg(reasons.size());
  if (report_.accepted)
    notes << tr("Its thresholds accept %1 of them, of which right: %2.")
                 .arg(percentOrDash(report_.accepted->coverage), percentOrDash(report_.accepted->top1));
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

void EvaluationView::openCell(int truth, int answer) {
  QStringList files;
  for (const EvaluatedImage* image : hardestFirst(report_, truth, answer))
    files.append(QString::fromStdString(image->file));
  if (files.isEmpty()) return;
  Q_EMIT imagesChosen(
      truth == answer ? tr("%1, recognised").arg(classLabel(report_, truth))
                      : tr("%1 taken for %2").arg(classLabel(report_, truth), classLabel(report_, answer)),
      files);
}

}  // namespace effnet
