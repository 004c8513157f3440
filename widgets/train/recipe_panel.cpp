#include "widgets/train/recipe_panel.h"

#include "core/base/proportion.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

namespace effnet {
namespace {

/// A list of the words that a setting may have; plain text for numbers.
class FieldDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const override {
    const QStringList words = index.data(ConfigModel::ChoicesRole).toStringList();
    if (words.isEmpty()) return QStyledItemDelegate::createEditor(parent, option, index);
    auto* box = new QComboBox(parent);
    box->addItems(words);
    connect(box, &QComboBox::activated, this, [this, box] {
      Q_EMIT const_cast<FieldDelegate*>(this)->commitData(box);
      Q_EMIT const_cast<FieldDelegate*>(this)->closeEditor(box);
    });
    return box;
  }

  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
      box->setCurrentText(index.data(Qt::EditRole).toString());
      return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
  }

  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
      model->setData(index, box->currentText(), Qt::EditRole);
      return;
    }
    QStyledItemDelegate::setModelData(editor, model, index);
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, spacing::kTiny);
  }
};

QString recipeTitle(Recipe recipe) {
  switch (recipe) {
    case Recipe::Finetune:
      return RecipePanel::tr("Fine-tune");
    case Recipe::Scratch:
      return RecipePanel::tr("From scratch");
    case Recipe::Paper:
      return RecipePanel::tr("As in the paper");
    case Recipe::Progressive:
      return RecipePanel::tr("Progressive (V2)");
  }
  return {};
}

QString recipeToolTip(Recipe recipe) {
  switch (recipe) {
    case Recipe::Finetune:
      return RecipePanel::tr("The head first, then all layers; AdamW, cosine, averaged weights");
    case Recipe::Scratch:
      return RecipePanel::tr("All layers from random weights; AdamW, cosine, light augmentation");
    case Recipe::Paper:
      return RecipePanel::tr("RMSProp, exponential decay and AutoAugment, as EfficientNet was trained");
    case Recipe::Progressive:
      return RecipePanel::tr("Picture size and regularisation grow together, as EfficientNetV2 was trained");
  }
  return {};
}

}  // namespace

RecipePanel::RecipePanel(QWidget* parent)
    : QFrame(parent),
      model_(new ConfigModel(this)),
      recipe_(new QComboBox),
      form_(new SegmentedControl({tr("Short"), tr("All settings")})),
      stack_(new QStackedWidget),
      epochs_(new QSpinBox),
      minutes_(new QDoubleSpinBox),
      batch_(new QSpinBox),
      hint_(new QLabel),
      find_(new QLineEdit),
      all_(new QTreeView),
      back_(new QPushButton(tr("As the recipe has it"))) {
  setObjectName(QStringLiteral("recipePanel"));
  setProperty("kind", "card");
  for (const RecipeRow& row : tableOf<Recipe>()) {
    recipe_->addItem(recipeTitle(row.value), QString::fromLatin1(row.word));
    recipe_->setItemData(recipe_->count() - 1, recipeToolTip(row.value), Qt::ToolTipRole);
  }
  recipe_->setObjectName(QStringLiteral("recipe"));
  form_->setObjectName(QStringLiteral("recipeForm"));
  auto* heading = new QLabel(tr("3 · Recipe"));
  heading->setProperty("kind", "heading");
  auto* head = new QHBoxLayout;
  head->addWidget(heading);
  head->addStretch(1);
  head->addWidget(form_);
  stack_->addWidget(buildShort());
  stack_->addWidget(buildFull());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
  column->setSpacing(spacing::kSmall);
  column->addLayout(head);
  column->addWidget(recipe_);
  column->addWidget(stack_, 1);
  connectFields();
  showValues();
}

QWidget* RecipePanel::buildShort() {
  epochs_->setObjectName(QStringLiteral("epochs"));
  epochs_->setRange(1, 100'000);
  epochs_->setToolTip(tr("Passes over the training images"));
  minutes_->setObjectName(QStringLiteral("minutes"));
  minutes_->setRange(0, 100'000);
  minutes_->setDecimals(0);
  minutes_->setSpecialValueText(tr("no limit"));
  minutes_->setSuffix(tr(" min"));
  minutes_->setToolTip(tr("The run ends in good order when they are over"));
  batch_->setObjectName(QStringLiteral("batch"));
  batch_->setRange(0, 65'536);
  batch_->setSpecialValueText(tr("as many as fit"));
  batch_->setToolTip(tr("Pictures in a training step. Fewer need less memory; 0 for as many as fit"));
  hint_->setProperty("kind", "muted");
  hint_->setWordWrap(true);
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, spacing::kTiny, 0, 0);
  form->setVerticalSpacing(spacing::kSmall);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("Epochs"), epochs_);
  form->addRow(tr("Time at most"), minutes_);
  form->addRow(tr("Batch size"), batch_);
  form->addRow(hint_);
  return box;
}

QWidget* RecipePanel::buildFull() {
  find_->setPlaceholderText(tr("Find a setting"));
  find_->setClearButtonEnabled(true);
  all_->setObjectName(QStringLiteral("allSettings"));
  all_->setModel(model_);
  all_->setItemDelegate(new FieldDelegate(all_));
  all_->setRootIsDecorated(true);
  all_->setIndentation(spacing::kMedium);
  all_->setUniformRowHeights(true);
  all_->setAlternatingRowColors(true);
  all_->setEditTriggers(QAbstractItemView::AllEditTriggers);
  all_->setContextMenuPolicy(Qt::CustomContextMenu);
  all_->header()->setStretchLastSection(true);
  all_->setColumnWidth(ConfigModel::Label, 190);
  all_->expandAll();
  for (int group = 0; group < model_->rowCount(); ++group) all_->setFirstColumnSpanned(group, {}, true);
  auto* foot = new QHBoxLayout;
  foot->addWidget(find_, 1);
  foot->addWidget(back_);
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addLayout(foot);
  column->addWidget(all_, 1);
  return box;
}

void RecipePanel::connectFields() {
  connect(form_, &SegmentedControl::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
  connect(recipe_, &QComboBox::activated, this, [this] {
    chosenByHand_ = true;
    chooseRecipe();
  });
  const auto assign = [this](const char* field) {
    return [this, field](auto value) { model_->assign(std::string(field) + "=" + std::to_string(value)); };
  };
  connect(epochs_, &QSpinBox::valueChanged, this, assign("epochs"));
  connect(minutes_, &QDoubleSpinBox::valueChanged, this, assign("minutes"));
  connect(batch_, &QSpinBox::valueChanged, this, assign("batch"));
  connect(model_, &ConfigModel::configChanged, this, &RecipePanel::showValues);
  connect(find_, &QLineEdit::textChanged, this, &RecipePanel::filterFields);
  connect(back_, &QPushButton::clicked, this, &RecipePanel::chooseRecipe);
  connect(all_, &QWidget::customContextMenuRequested, this, &RecipePanel::showMenu);
}

void RecipePanel::showMenu(const QPoint& position) {
  const QModelIndex index = all_->indexAt(position);
  if (!index.data(ConfigModel::ChangedRole).toBool()) return;
  QMenu menu(this);
  menu.addAction(tr("Set back to the recipe's value"), this, [this, index] { model_->setBack(index); });
  menu.exec(all_->viewport()->mapToGlobal(position));
}

void RecipePanel::filterFields(const QString& text) {
  for (int group = 0; group < model_->rowCount(); ++group) {
    const QModelIndex above = model_->index(group, 0);
    bool any = false;
    for (int row = 0; row < model_->rowCount(above); ++row) {
      const QModelIndex label = model_->index(row, 0, above);
      const QString all = label.data().toString() + label.data(ConfigModel::NameRole).toString() +
                          label.data(Qt::ToolTipRole).toString();
      const bool found = all.contains(text, Qt::CaseInsensitive);
      all_->setRowHidden(row, above, !found);
      any = any || found;
    }
    all_->setRowHidden(group, {}, !any);
  }
}

void RecipePanel::chooseRecipe() {
  model_->setRecipe(tableOf<Recipe>()[static_cast<std::size_t>(std::max(0, recipe_->currentIndex()))].value);
}

void RecipePanel::suggest(bool fromScratch) {
  if (chosenByHand_) return;
  const int index =
      recipe_->findData(QString::fromLatin1(wordOf(fromScratch ? Recipe::Scratch : Recipe::Finetune)));
  if (index == recipe_->currentIndex()) return;
  recipe_->setCurrentIndex(index);
  chooseRecipe();
}

void RecipePanel::suggestMetric(int validationImages) {
  const TrainConfig& now = model_->config();
  if (now.recipe != Recipe::Finetune) return;
  const bool few = validationImages > 0 && validationImages < kFewPictures;
  const SelectionMetric usual = recipeDefaults(now.recipe).metric;
  if (few && now.metric == usual)
    metricSuggested_ = model_->assign("metric=loss");
  else if (!few && std::exchange(metricSuggested_, false) && now.metric == SelectionMetric::Loss)
    model_->assign(std::string("metric=") + wordOf(usual));
}

void RecipePanel::setConfig(const TrainConfig& config) {
  chosenByHand_ = true;
  recipe_->setCurrentIndex(std::max(0, recipe_->findData(QString::fromLatin1(wordOf(config.recipe)))));
  model_->setConfig(config);
}

void RecipePanel::setDevice(const QString& device) {
  model_->assign("device=" + device.toStdString());
}

void RecipePanel::useOwnSize() {
  model_->assign("resolution=0");
}

void RecipePanel::showValues() {
  const TrainConfig config = model_->config();
  const QSignalBlocker quietEpochs(epochs_);
  const QSignalBlocker quietMinutes(minutes_);
  const QSignalBlocker quietBatch(batch_);
  epochs_->setValue(config.epochs);
  minutes_->setValue(config.minutes);
  batch_->setValue(config.batch);
  const int differing = model_->changedFields();
  back_->setEnabled(differing > 0);
  QString head =
      config.headStart == HeadStart::Linear
          ? tr("The classifier goes on from the first answer; all layers learn from the first step.")
      : config.headEpochs > 0
          ? tr("Epochs in which the classifier learns alone: %1. Then all layers learn with it.")
                .arg(config.headEpochs)
          : tr("All layers learn from the first step.");
  if (metricSuggested_ && config.metric == SelectionMetric::Loss)
    head += QLatin1Char('\n') + tr("Few validation pictures: the loss chooses the checkpoint that is kept.");
  hint_->setText(differing > 0 ? head + QLatin1Char('\n') +
                                     tr("Settings that differ from the recipe: %1.").arg(differing)
                               : head);
  Q_EMIT changed();
}

}  // namespace effnet
