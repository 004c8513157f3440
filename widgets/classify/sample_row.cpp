#include "widgets/classify/sample_row.h"

#include "widgets/common/error_text.h"
#include "widgets/common/flow_row.h"

#include <QToolButton>

namespace effnet {

namespace {

// Eight of them fit beside the checkpoint's card in a window of 1000 pixels, in two lines at 800.
constexpr int kSide = 60;

}  // namespace

SampleRow::SampleRow(const QStringList& files, QWidget* parent) : QWidget(parent) {
  auto* row = new FlowRow(this);
  for (const QString& file : files) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("sample"));
    button->setProperty("kind", "quiet");
    button->setIconSize({kSide, kSide});
    button->setToolTip(tr("Classify %1").arg(shortName(file)));
    connect(button, &QToolButton::clicked, this, [this, file] { Q_EMIT chosen(file); });
    buttons_[file] = button;
    row->addWidget(button);
  }
}

void SampleRow::setThumbnail(const QString& file, const QImage& thumbnail) {
  if (QToolButton* button = buttons_.value(file)) button->setIcon(QPixmap::fromImage(thumbnail));
}

}  // namespace effnet
