#include "widgets/label/network_picker.h"

#include "widgets/common/error_text.h"
#include "widgets/common/theme.h"
#include "widgets/common/weight_files.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace effnet {

NetworkPicker::NetworkPicker(QWidget* parent) : QWidget(parent), choice_(new QComboBox), state_(new QLabel) {
  choice_->setObjectName(QStringLiteral("labelNetwork"));
  choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  state_->setObjectName(QStringLiteral("labelState"));
  state_->setWordWrap(true);
  state_->setProperty("kind", "muted");
  auto* browse = new QPushButton(tr("Choose…"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(choice_);
  column->addWidget(browse, 0, Qt::AlignLeft);
  column->addWidget(state_);
  connect(browse, &QPushButton::clicked, this, &NetworkPicker::browse);
  connect(choice_, &QComboBox::currentIndexChanged, this, &NetworkPicker::changed);
  setNetworks({});
}

void NetworkPicker::setNetworks(const QStringList& files) {
  const QString before = chosen();
  const QSignalBlocker quiet(choice_);
  choice_->clear();
  for (const QString& file : files) {
    choice_->addItem(shortName(file), file);
    choice_->setItemData(choice_->count() - 1, file, Qt::ToolTipRole);
  }
  choice_->addItem(tr("None: without suggestions"), QString());
  const int known = before.isEmpty() ? -1 : choice_->findData(before);
  choice_->setCurrentIndex(std::max(0, known));
}

QString NetworkPicker::chosen() const {
  return choice_->currentData().toString();
}

void NetworkPicker::showState(const QString& text, const QString& details) {
  state_->setText(text);
  state_->setToolTip(details);
}

void NetworkPicker::browse() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Choose a pretrained network"), {}, checkpointFilter());
  if (file.isEmpty()) return;
  if (choice_->findData(file) < 0) choice_->insertItem(0, shortName(file), file);
  choice_->setCurrentIndex(choice_->findData(file));
}

}  // namespace effnet
