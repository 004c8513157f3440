#include "widgets/train/start_panel.h"

#include "core/protocol/input_size.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "widgets/common/eliding_box.h"
#include "widgets/common/error_text.h"
#include "widgets/common/theme.h"
#include "widgets/common/weight_files.h"
#include "widgets/train/start_networks.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

const QString kBuiltin = QStringLiteral("builtin:shapes");

/// Learns the drawn shapes within minutes on a laptop's processor.
NetworkSpec smallNetwork() {
  return scaleNetwork(familyBaseline("efficientnet"), Scaling{0.5, 0.4, 96.0 / 224});
}

QString networkName(const NetworkSpec& network) {
  if (network.name != "custom" && !network.name.empty()) return QString::fromStdString(network.name);
  return StartPanel::tr("%1, depth %2, width %3, %4 px")
      .arg(QString::fromStdString(network.family))
      .arg(network.depth, 0, 'g', 3)
      .arg(network.width, 0, 'g', 3)
      .arg(network.resolution);
}

/// Every run's checkpoint is called best: its run tells them apart.
QString checkpointName(const QString& source) {
  const QString run = source.section(QLatin1Char('/'), -3, -3);
  const bool ofRun =
      source.section(QLatin1Char('/'), -2, -2) == QLatin1String("checkpoints") && !run.isEmpty();
  return ofRun ? run + QStringLiteral(" · ") + QFileInfo(source).completeBaseName() : shortName(source);
}

}  // namespace

StartPanel::StartPanel(QWidget* parent)
    : QFrame(parent), start_(new ElidingBox), hint_(new QLabel), offers_(new StartNetworks) {
  setObjectName(QStringLiteral("startPanel"));
  setProperty("kind", "card");
  hint_->setProperty("kind", "muted");
  hint_->setWordWrap(true);
  auto* heading = new QLabel(tr("2 · Network"));
  heading->setProperty("kind", "heading");
  auto* browse = new QPushButton(tr("Choose a checkpoint…"));
  auto* row = new QHBoxLayout;  // below, so that a network's whole name is seen in a narrow window, too
  row->addWidget(browse);
  row->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
  column->setSpacing(spacing::kSmall);
  column->addWidget(heading);
  column->addWidget(start_);
  column->addLayout(row);
  column->addWidget(hint_);
  column->addWidget(offers_);
  connect(offers_, &StartNetworks::fileChosen, this, &StartPanel::chooseCheckpoint);
  start_->setObjectName(QStringLiteral("startFrom"));
  start_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  networks_ = {smallNetwork(), publishedModel("efficientnet_b0"), publishedModel("efficientnet_v2_b0")};
  setCheckpoints({kBuiltin});
  connect(browse, &QPushButton::clicked, this, &StartPanel::browse);
  connect(start_, &QComboBox::currentIndexChanged, this, [this] {
    explain();
    Q_EMIT changed();
  });
  explain();
}

void StartPanel::setCheckpoints(const QStringList& sources) {
  const QVariant chosen =
      start_->count() > 1 && start_->currentIndex() > 0 ? start_->currentData() : QVariant();
  const QSignalBlocker quiet(start_);
  start_->clear();
  for (const QString& source : sources) {
    start_->addItem(
        source == kBuiltin ? tr("Sample network (drawn shapes, to try things)") : checkpointName(source),
        source);
    start_->setItemData(start_->count() - 1, source, Qt::ToolTipRole);
  }
  for (std::size_t index = 0; index < networks_.size(); ++index) {
    const bool explored = static_cast<int>(index) == offered_;
    const QString title = explored ? tr("From scratch, as in Explore: %1") : tr("From scratch: %1");
    start_->addItem(title.arg(networkName(networks_[index])), static_cast<int>(index));
  }
  start_->setCurrentIndex(std::max(0, start_->findData(chosen)));
  explain();
}

void StartPanel::setNetwork(const NetworkSpec& network) {
  networks_.push_back(network);
  start_->addItem(tr("From scratch: %1").arg(networkName(network)), static_cast<int>(networks_.size() - 1));
  start_->setCurrentIndex(start_->count() - 1);
}

void StartPanel::offerNetwork(const NetworkSpec& network) {
  const QString title = tr("From scratch, as in Explore: %1").arg(networkName(network));
  if (offered_ < 0) {
    offered_ = static_cast<int>(networks_.size());
    networks_.push_back(network);
    start_->addItem(title, offered_);
    return;
  }
  NetworkSpec& known = networks_[static_cast<std::size_t>(offered_)];
  if (known == network) return;
  known = network;
  const int row = start_->findData(offered_);
  start_->setItemText(row, title);
  if (start_->currentIndex() == row) Q_EMIT changed();
}

void StartPanel::chooseCheckpoint(const QString& source) {
  int index = start_->findData(source);
  if (index < 0) {
    start_->insertItem(0, checkpointName(source), source);
    start_->setItemData(0, source, Qt::ToolTipRole);
    index = 0;
  }
  start_->setCurrentIndex(index);
}

void StartPanel::browse() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Choose a starting checkpoint"), {}, checkpointFilter());
  if (!file.isEmpty()) chooseCheckpoint(file);
}

bool StartPanel::fromScratch() const {
  return start_->currentData().typeId() == QMetaType::Int;
}

void StartPanel::explain() {
  if (fromScratch())
    return hint_->setText(tr("Starts with random weights. Needs many pictures, or small and simple ones."));
  if (start_->currentData().toString().startsWith(QStringLiteral("builtin:")))
    return hint_->setText(
        tr("For a first try: it has seen drawn shapes only. Photographs need a network trained on "
           "ImageNet."));
  hint_->setText(tr("Keeps what it has learnt to see; a few dozen pictures of each class suffice."));
}

void StartPanel::fill(TrainConfig& config) const {
  if (!fromScratch()) return changeStart(config, start_->currentData().toString().toStdString());
  const NetworkSpec& network = networks_[static_cast<std::size_t>(start_->currentData().toInt())];
  // A run that is repeated keeps the way in which its pictures were made small.
  const bool repeated = config.weights.empty() && config.network == network &&
                        config.preprocessing.inputSize == network.resolution;
  config.weights.clear();
  if (!repeated) {
    config.network = network;
    config.preprocessing = usualPreprocessing(config);
    config.suggested.reset();
  }
  agreeOnInputSize(config);
}

}  // namespace effnet
