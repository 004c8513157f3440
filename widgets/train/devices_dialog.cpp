#include "widgets/train/devices_dialog.h"

#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace effnet {

DevicesDialog::DevicesDialog(const QList<QPair<QString, QString>>& gpus, const QString& chosen,
                             QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("Several GPUs"));
  setObjectName(QStringLiteral("devicesDialog"));
  auto* hint = new QLabel(tr(
      "One process on each trains the same network; they share every batch, so the result is that of one."));
  hint->setProperty("kind", "muted");
  hint->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  use_ = buttons->button(QDialogButtonBox::Ok);
  use_->setText(tr("Train on these"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::kSmall);
  column->addWidget(hint);
  const QStringList known = chosen.split(QLatin1Char(','));
  for (const auto& [id, name] : gpus) {
    auto* box = new QCheckBox(tr("%1 (%2)").arg(name, id));
    box->setObjectName(id);
    box->setChecked(known.size() < 2 || known.contains(id));
    connect(box, &QCheckBox::toggled, this, &DevicesDialog::update);
    column->addWidget(box);
    boxes_.append(box);
  }
  column->addStretch(1);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  setMinimumWidth(420);
  update();
}

QString DevicesDialog::chosen() const {
  QStringList ids;
  for (const QCheckBox* box : boxes_)
    if (box->isChecked()) ids.append(box->objectName());
  return ids.join(QLatin1Char(','));
}

void DevicesDialog::update() {
  use_->setEnabled(chosen().contains(QLatin1Char(',')));
}

}  // namespace effnet
