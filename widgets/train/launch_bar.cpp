#include "widgets/train/launch_bar.h"

#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/train/devices_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

const QString kSeveral = QStringLiteral("several");
const QString kGpu = QStringLiteral("cuda");

}  // namespace

LaunchBar::LaunchBar(QWidget* parent)
    : QFrame(parent),
      device_(new QComboBox),
      gpuNote_(new QLabel),
      estimate_(new QLabel),
      back_(new QPushButton(tr("Back to the run"))),
      search_(new QToolButton),
      queue_(new QPushButton(tr("Add to the queue"))),
      start_(new QPushButton(tr("Start training"))) {
  setProperty("kind", "card");
  device_->setObjectName(QStringLiteral("trainDevice"));
  device_->setToolTip(tr("Where it trains"));
  start_->setObjectName(QStringLiteral("startRun"));
  start_->setProperty("kind", "primary");
  start_->setToolTip(tr("The run goes on when this window is closed, and is found again under Runs."));
  queue_->setObjectName(QStringLiteral("queueRun"));
  queue_->setToolTip(tr("Starts by itself when the last run in the queue has ended"));
  back_->setObjectName(QStringLiteral("backToRun"));
  estimate_->setObjectName(QStringLiteral("estimate"));
  estimate_->setTextFormat(Qt::RichText);  // figures alone come into it
  estimate_->setWordWrap(true);
  search_->setObjectName(QStringLiteral("searchRuns"));
  search_->setText(tr("Several at once"));
  search_->setProperty("kind", "plain");
  search_->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(search_);
  menu->setToolTipsVisible(true);
  menu->addAction(tr("Sweep…"), this, [this] { Q_EMIT searchRequested(false); })
      ->setToolTip(tr("A grid over coefficients or settings, ranked by accuracy and cost"));
  menu->addAction(tr("Scaling experiment…"), this, [this] { Q_EMIT searchRequested(true); })
      ->setToolTip(
          tr("Base, depth, width, resolution and compound at equal cost: the paper's figure 8 on your data"));
  menu->addAction(tr("Search…"), this, &LaunchBar::networkSearchRequested)
      ->setToolTip(
          tr("Finds a network for these pictures and a cost, how it should grow, and makes a family of it"));
  search_->setMenu(menu);
  gpuNote_->setObjectName(QStringLiteral("gpuNote"));
  gpuNote_->setProperty("kind", "muted");
  gpuNote_->setWordWrap(true);
  gpuNote_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kSmall);
  column->setSpacing(spacing::kTiny);
  auto* where = new QWidget;
  auto* left = new QHBoxLayout(where);
  left->setContentsMargins(0, 0, 0, 0);
  left->setSpacing(spacing::kMedium);
  left->addWidget(device_);
  left->addWidget(estimate_, 1);
  auto* row = new FlowRow;
  row->setSpacing(spacing::kSmall);
  row->addFilling(where);
  row->addGap();
  for (QWidget* button : std::initializer_list<QWidget*>{back_, search_, queue_, start_})
    row->addWidget(button);
  column->addLayout(row);
  column->addWidget(gpuNote_);
  connect(start_, &QPushButton::clicked, this, &LaunchBar::startRequested);
  connect(queue_, &QPushButton::clicked, this, &LaunchBar::queueRequested);
  connect(back_, &QPushButton::clicked, this, &LaunchBar::backRequested);
  connect(device_, &QComboBox::activated, this, &LaunchBar::chooseDevice);
  setDevices({});
  setGpuNote({});
  setReady(false);
  setQueueing(false);
  setBack(false);
}

void LaunchBar::setDevices(const QList<QPair<QString, QString>>& devices) {
  const QString chosen = device();
  device_->clear();
  gpus_.clear();
  device_->addItem(tr("Best device"), QStringLiteral("auto"));
  for (const auto& [id, name] : devices) {
    const bool gpu = id.startsWith(kGpu);
    if (gpu) gpus_.append({id, name});
    device_->addItem(gpu ? tr("%1 (%2)").arg(name, id) : id.toUpper(), id);
    device_->setItemData(device_->count() - 1, name, Qt::ToolTipRole);
  }
  if (gpus_.size() > 1) device_->addItem(tr("Several GPUs…"), kSeveral);
  const QStringList wanted = chosen.split(QLatin1Char(','));
  const bool there =
      std::ranges::all_of(wanted, [this](const QString& id) { return device_->findData(id) >= 0; });
  if (wanted.size() > 1 && there) return addSeveral(chosen);
  device_->setCurrentIndex(std::max(0, device_->findData(chosen)));
  used_ = device();
}

void LaunchBar::chooseDevice() {
  if (device_->currentData().toString() != kSeveral) {
    used_ = device();
    return Q_EMIT deviceChanged();
  }
  device_->setCurrentIndex(std::max(0, device_->findData(used_)));  // until others are chosen
  auto* dialog = new DevicesDialog(gpus_, used_, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    addSeveral(dialog->chosen());
    Q_EMIT deviceChanged();
  });
  dialog->open();
}

void LaunchBar::addSeveral(const QString& ids) {
  int row = device_->findData(ids);
  if (row < 0) {
    row = device_->count() - 1;
    device_->insertItem(row, tr("%1 GPUs").arg(ids.count(QLatin1Char(',')) + 1), ids);
    device_->setItemData(row, ids, Qt::ToolTipRole);
  }
  device_->setCurrentIndex(row);
  used_ = ids;
}

void LaunchBar::setGpuNote(const QString& note) {
  gpuNote_->setText(note);
  gpuNote_->setVisible(!note.isEmpty());
}

QString LaunchBar::device() const {
  const QString id = device_->currentData().toString();
  return id.isEmpty() ? QStringLiteral("auto") : id;
}

void LaunchBar::setReady(bool ready) {
  for (QWidget* part :
       {static_cast<QWidget*>(start_), static_cast<QWidget*>(queue_), static_cast<QWidget*>(search_)})
    part->setEnabled(ready);
  if (!ready) showNoEstimate(tr("Choose the pictures first."));
}

void LaunchBar::setQueueing(bool possible) {
  queue_->setVisible(possible);
}

void LaunchBar::setBack(bool possible) {
  back_->setVisible(possible);
}

void LaunchBar::showEstimate(const RunEstimate& estimate) {
  estimate_->setText(tr("About <b>%1</b> and <b>%2</b> of memory · %3 a step, steps in an epoch: %4")
                         .arg(durationText(estimate.seconds),
                              byteSize(static_cast<std::int64_t>(estimate.bytes)),
                              siNumber(estimate.secondsPerStep, QStringLiteral("s")))
                         .arg(estimate.stepsPerEpoch));
  estimate_->setToolTip(
      tr("From a training step that was measured on this device just now; memory as counted for the "
         "network. Other programs make it slower."));
}

void LaunchBar::showMeasuring() {
  estimate_->setText(tr("Measuring a step…"));
  estimate_->setToolTip({});
}

void LaunchBar::showNoEstimate(const QString& why) {
  estimate_->setText(why);
  estimate_->setToolTip({});
}

}  // namespace effnet
