#include "widgets/classify/picture_filter.h"

#include "widgets/classify/film_strip_order.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace effnet {

PictureFilter::PictureFilter(FilmStripOrder& shown, QWidget* parent)
    : QWidget(parent),
      shown_(shown),
      words_(new QLineEdit),
      order_(new QComboBox),
      kind_(new QComboBox),
      only_(new QToolButton) {
  words_->setPlaceholderText(tr("Filter by file or class"));
  words_->setClearButtonEnabled(true);
  words_->setToolTip(tr("Shows only pictures whose file or class holds these letters"));
  // In the order of FilmStripOrder::By.
  order_->addItems({tr("As added"), tr("By file name"), tr("By class"), tr("Least confident first"),
                    tr("Most confident first")});
  order_->setToolTip(tr("Order of the film strip"));
  // In the order of FilmStripOrder::Kind.
  kind_->addItems({tr("All pictures"), tr("Noted as right"), tr("Noted as wrong"), tr("Without a note"),
                   tr("Unreadable")});
  kind_->setToolTip(tr("Which pictures the film strip shows"));
  only_->setToolTip(tr("Show all pictures again"));
  only_->setProperty("kind", "quiet");
  only_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  only_->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  for (QWidget* part : std::initializer_list<QWidget*>{words_, order_, kind_, only_}) column->addWidget(part);
  connect(words_, &QLineEdit::textChanged, this, [this](const QString& words) {
    shown_.setWords(words);
    Q_EMIT changed();
  });
  connect(order_, &QComboBox::currentIndexChanged, this,
          [this](int index) { shown_.setOrder(static_cast<FilmStripOrder::By>(index)); });
  connect(kind_, &QComboBox::currentIndexChanged, this, [this](int index) {
    shown_.setKind(static_cast<FilmStripOrder::Kind>(index));
    Q_EMIT changed();
  });
  connect(only_, &QToolButton::clicked, this, &PictureFilter::allWanted);
}

void PictureFilter::showOnly(const QString& title, const QStringList& files) {
  shown_.setOnly(files);
  only_->setVisible(!files.isEmpty());
  only_->setText(tr("%1  ✕").arg(title));
  Q_EMIT changed();
}

bool PictureFilter::isOnlySome() const {
  return !only_->isHidden();
}

}  // namespace effnet
