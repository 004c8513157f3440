#include "widgets/classify/evaluated_images_model.h"
#include "widgets/classify/evaluation_parts.h"
#include "widgets/common/eliding_header.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

namespace effnet {

EvaluatedTable::EvaluatedTable(const QString& hint, const QString& none, bool onlySuspects, QWidget* parent)
    : QWidget(parent),
      model_(new EvaluatedImagesModel(this)),
      view_(new QTableView),
      note_(mutedNote()),
      hint_(hint),
      none_(none),
      onlySuspects_(onlySuspects) {
  view_->setHorizontalHeader(new ElidingHeader);
  view_->setModel(model_);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setSelectionMode(QAbstractItemView::SingleSelection);
  view_->verticalHeader()->hide();
  view_->setShowGrid(false);
  view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kSmall, 0, 0);
  column->addWidget(note_);
  column->addWidget(view_, 1);
  column->addStretch();
  connect(view_, &QTableView::activated, this, [this](const QModelIndex& index) {
    QStringList files;
    for (int row = 0; row < model_->rowCount(); ++row) files.append(model_->fileAt(row));
    files.move(index.row(), 0);
    Q_EMIT imagesChosen(files);
  });
}

void EvaluatedTable::showReport(const EvaluationReport& report) {
  std::vector<EvaluatedImage> images;
  for (const EvaluatedImage* each : hardestFirst(report))
    if (each->suspect || !onlySuspects_) images.push_back(*each);
  model_->setImages(std::move(images), report.classes);
  note_->setText(count() == 0 ? none_ : hint_);
  view_->setVisible(count() > 0);
}

int EvaluatedTable::count() const {
  return model_->rowCount();
}

}  // namespace effnet
