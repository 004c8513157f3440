#include "widgets/common/figure.h"

#include "widgets/common/quiet_label.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace effnet {

Figure::Figure(const QString& caption, int comparisonLines, QWidget* parent)
    : QWidget(parent),
      caption_(new QuietLabel),
      value_(new QuietLabel),
      comparison_(new QuietLabel(comparisonLines)) {
  caption_->setText(caption);
  caption_->setFont(captionFont());
  caption_->setMuted(true);
  value_->setFont(figureFont());
  comparison_->setFont(captionFont());
  comparison_->setMuted(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  for (QuietLabel* label : {caption_, value_, comparison_}) column->addWidget(label);
  auto* copy = new QAction(tr("Copy"), this);
  connect(copy, &QAction::triggered, this, [this] {
    QGuiApplication::clipboard()->setText(toolTip().isEmpty() ? value_->text() : toolTip());
  });
  addAction(copy);
  setContextMenuPolicy(Qt::ActionsContextMenu);
}

void Figure::setCaption(const QString& caption) {
  caption_->setText(caption);
}

void Figure::setValue(const QString& value, const QString& exact) {
  value_->setText(value);
  if (exact != toolTip()) setToolTip(exact);
}

void Figure::setComparison(const QString& text) {
  comparison_->setText(text);
}

QString Figure::value() const {
  return value_->text();
}

}  // namespace effnet
