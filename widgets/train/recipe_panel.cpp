#include "widgets/train/recipe_panel.h"

#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"
#include "widgets/common/error_text.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace effnet {
namespace {

const QString kBuiltin = QStringLiteral("builtin:shapes");

/// Learns the drawn shapes within minutes on a laptop's processor.
NetworkSpec smallNetwork() {
  return scaleNetwork(familyBaseline("efficientnet"), Scaling{0.5, 0.4, 96.0 / 224});
}

QVBoxLayout* cardLayout(QFrame* card, const QString& title) {
  card->setProperty("kind", "card");
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kLarge);
  column->setSpacing(spacing::kSmall);
  auto* heading = new QLabel(title);
  heading->setProperty("kind", "heading");
  column->addWidget(heading);
  return column;
}

QLabel* hintLabel() {
  auto* label = new QLabel;
  label->setProperty("kind", "muted");
  label->setWordWrap(true);
  return label;
}

QString networkName(const NetworkSpec& network) {
  if (network.name != "custom" && !network.name.empty()) return QString::fromStdString(network.name);
  return StartPanel::tr("%1, depth %2, width %3, %4 px")
      .arg(QString::fromStdString(network.family))
      .arg(network.depth, 0, 'g', 3)
      .arg(network.width, 0, 'g', 3)
      .arg(network.resolution);
}

}  // namespace

StartPanel::StartPanel(QWidget* parent) : QFrame(parent), start_(new QComboBox), hint_(hintLabel()) {
  setObjectName(QStringLiteral("startPanel"));
  QVBoxLayout* column = cardLayout(this, tr("2 · Network"));
  start_->setObjectName(QStringLiteral("startFrom"));
  start_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  auto* browse = new QPushButton(tr("Choose a checkpoint…"));
  column->addWidget(start_);
  column->addWidget(browse, 0, Qt::AlignLeft);
  column->addWidget(hint_);
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
    start_->addItem(source == kBuiltin ? tr("Sample network (drawn shapes)") : shortName(source), source);
    start_->setItemData(start_->count() - 1, source, Qt::ToolTipRole);
  }
  for (std::size_t index = 0; index < networks_.size(); ++index) {
    start_->addItem(tr("From scratch: %1").arg(networkName(networks_[index])), static_cast<int>(index));
  }
  start_->setCurrentIndex(std::max(0, start_->findData(chosen)));
  explain();
}

void StartPanel::setNetwork(const NetworkSpec& network) {
  networks_.push_back(network);
  start_->addItem(tr("From scratch: %1").arg(networkName(network)), static_cast<int>(networks_.size() - 1));
  start_->setCurrentIndex(start_->count() - 1);
}

void StartPanel::chooseCheckpoint(const QString& source) {
  int index = start_->findData(source);
  if (index < 0) {
    start_->insertItem(0, shortName(source), source);
    index = 0;
  }
  start_->setCurrentIndex(index);
}

void StartPanel::browse() {
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Choose a starting checkpoint"), {},
                                   tr("Checkpoints (*.safetensors *.pth *.pt *.bin);;All files (*)"));
  if (!file.isEmpty()) chooseCheckpoint(file);
}

bool StartPanel::fromScratch() const {
  return start_->currentData().typeId() == QMetaType::Int;
}

void StartPanel::explain() {
  hint_->setText(fromScratch()
                     ? tr("Starts with random weights. Needs many pictures, or small and simple ones.")
                     : tr("Keeps what it has learnt to see and gets a new classifier for your classes. "
                          "A few dozen pictures of each class suffice."));
}

void StartPanel::fill(TrainConfig& config) const {
  config.weights.clear();
  if (!fromScratch()) {
    config.weights = start_->currentData().toString().toStdString();
    return;
  }
  config.network = networks_[static_cast<std::size_t>(start_->currentData().toInt())];
  config.preprocessing.inputSize = config.network.resolution;
  config.preprocessing.resize = config.network.resolution * 8 / 7;
}

RecipePanel::RecipePanel(QWidget* parent)
    : QFrame(parent),
      model_(new ConfigModel(this)),
      recipe_(new QComboBox),
      epochs_(new QSpinBox),
      minutes_(new QDoubleSpinBox),
      batch_(new QSpinBox),
      hint_(hintLabel()),
      all_(new QTableView) {
  setObjectName(QStringLiteral("recipePanel"));
  QVBoxLayout* column = cardLayout(this, tr("3 · Recipe"));
  recipe_->addItem(tr("Fine-tune"), QStringLiteral("finetune"));
  recipe_->addItem(tr("From scratch"), QStringLiteral("scratch"));
  recipe_->addItem(tr("As in the paper"), QStringLiteral("paper"));
  recipe_->addItem(tr("Progressive (V2)"), QStringLiteral("progressive"));
  recipe_->setObjectName(QStringLiteral("recipe"));
  epochs_->setObjectName(QStringLiteral("epochs"));
  epochs_->setRange(1, 100'000);
  minutes_->setRange(0, 100'000);
  minutes_->setDecimals(0);
  minutes_->setSpecialValueText(tr("no limit"));
  minutes_->setObjectName(QStringLiteral("minutes"));
  batch_->setRange(1, 65'536);
  batch_->setObjectName(QStringLiteral("batch"));
  auto* form = new QFormLayout;
  form->setVerticalSpacing(spacing::kSmall);
  form->addRow(tr("Recipe"), recipe_);
  form->addRow(tr("Epochs"), epochs_);
  form->addRow(tr("Minutes at most"), minutes_);
  form->addRow(tr("Pictures a step"), batch_);
  all_->setModel(model_);
  all_->verticalHeader()->hide();
  all_->setShowGrid(false);
  all_->setMinimumHeight(320);
  all_->horizontalHeader()->setStretchLastSection(true);
  all_->setColumnWidth(ConfigModel::Name, 150);
  all_->setEditTriggers(QAbstractItemView::AllEditTriggers);
  auto* section = new Section(tr("All settings"), all_);
  section->setExpanded(false);
  column->addLayout(form);
  column->addWidget(hint_);
  column->addWidget(section);
  column->addStretch(1);
  connect(recipe_, &QComboBox::activated, this, [this] {
    chosenByHand_ = true;
    chooseRecipe();
  });
  const auto assign = [this](const char* field) {
    return [this, field](auto value) { model_->assign(std::string(field) + "=" + std::to_string(value)); };
  };
  connect(epochs_, &QSpinBox::valueChanged, this, [this](int value) {
    // The head's epochs are part of all; fewer of these leave room for both.
    if (model_->config().headEpochs >= value) model_->assign("head_epochs=" + std::to_string(value / 3));
    model_->assign("epochs=" + std::to_string(value));
  });
  connect(minutes_, &QDoubleSpinBox::valueChanged, this, assign("minutes"));
  connect(batch_, &QSpinBox::valueChanged, this, assign("batch"));
  connect(model_, &ConfigModel::configChanged, this, &RecipePanel::showValues);
  showValues();
}

void RecipePanel::chooseRecipe() {
  model_->setRecipe(recipe_->currentData().toString().toStdString());
}

void RecipePanel::suggest(bool fromScratch) {
  if (chosenByHand_) return;
  const int index = recipe_->findData(fromScratch ? QStringLiteral("scratch") : QStringLiteral("finetune"));
  if (index == recipe_->currentIndex()) return;
  recipe_->setCurrentIndex(index);
  chooseRecipe();
}

void RecipePanel::setConfig(const TrainConfig& config) {
  chosenByHand_ = true;
  recipe_->setCurrentIndex(std::max(0, recipe_->findData(QString::fromStdString(config.recipe))));
  model_->setConfig(config);
}

void RecipePanel::showValues() {
  const TrainConfig config = model_->config();
  const QSignalBlocker quietEpochs(epochs_);
  const QSignalBlocker quietMinutes(minutes_);
  const QSignalBlocker quietBatch(batch_);
  epochs_->setValue(config.epochs);
  minutes_->setValue(config.minutes);
  batch_->setValue(config.batch);
  hint_->setText(config.headEpochs > 0
                     ? tr("Epochs in which the classifier learns alone: %1. Then all layers learn with it.")
                           .arg(config.headEpochs)
                     : tr("All layers learn from the first step."));
}

}  // namespace effnet
