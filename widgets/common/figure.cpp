#include "widgets/common/figure.h"

#include "widgets/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace effnet {

Figure::Figure(const QString& caption, QWidget* parent)
    : QWidget(parent), caption_(new QLabel(caption)), value_(new QLabel), comparison_(new QLabel) {
  caption_->setFont(captionFont());
  caption_->setProperty("kind", "muted");
  value_->setFont(figureFont());
  comparison_->setFont(captionFont());
  comparison_->setProperty("kind", "muted");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  for (QLabel* label : {caption_, value_, comparison_}) {
    label->setTextFormat(Qt::PlainText);
    // A changing number must not push the panel wider or narrower while the slider moves.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(label);
  }
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
  setToolTip(exact);
}

void Figure::setComparison(const QString& text) {
  comparison_->setText(text);
}

QString Figure::value() const {
  return value_->text();
}

}  // namespace effnet
