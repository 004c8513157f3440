#include "widgets/explore/stage_editor.h"

#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/models/network_fields_model.h"
#include "widgets/models/stage_spec_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>
#include <functional>
#include <utility>

namespace effnet {
namespace {

/// Words are chosen from a list, numbers are typed.
class WordDelegate : public QStyledItemDelegate {
 public:
  using Words = std::function<QStringList(const QModelIndex&)>;
  WordDelegate(Words words, QObject* parent) : QStyledItemDelegate(parent), words_(std::move(words)) {}

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                        const QModelIndex& index) const override {
    const QStringList words = words_(index);
    if (words.isEmpty()) return new QLineEdit(parent);
    auto* choice = new QComboBox(parent);
    choice->addItems(words);
    return choice;
  }

  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    if (auto* choice = qobject_cast<QComboBox*>(editor))
      choice->setCurrentText(index.data(Qt::EditRole).toString());
    else
      editor->setProperty("text", index.data(Qt::EditRole).toString());
  }

  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
    if (auto* choice = qobject_cast<QComboBox*>(editor))
      model->setData(index, choice->currentText(), Qt::EditRole);
    else
      model->setData(index, editor->property("text"), Qt::EditRole);
  }

 private:
  Words words_;
};

}  // namespace

StageEditor::StageEditor(QWidget* parent)
    : QWidget(parent),
      model_(new StageSpecModel(this)),
      table_(new QTableView),
      whole_(new NetworkFieldsModel(this)),
      fields_(new QTableView),
      rare_(new QCheckBox(tr("Rare columns"))),
      problem_(new QLabel),
      counted_(new QLabel),
      tables_(new QComboBox),
      reset_(new QPushButton(tr("Back to the published baseline"))) {
  setObjectName("stageEditor");
  auto* hint = new QLabel(
      tr("The baseline's stages, before scaling. Double-click a value to change it; φ, or your own "
         "factors, then scale the result."));
  hint->setWordWrap(true);
  hint->setProperty("kind", "muted");
  problem_->setProperty("kind", "bad");
  problem_->setWordWrap(true);
  problem_->setObjectName("stageProblem");
  table_->setObjectName("stageSpecTable");
  table_->setModel(model_);
  table_->setItemDelegate(
      new WordDelegate([this](const QModelIndex& index) { return model_->words(index); }, table_));
  fields_->setItemDelegate(
      new WordDelegate([this](const QModelIndex& index) { return whole_->words(index); }, fields_));
  fields_->setObjectName("networkFields");
  fields_->setModel(whole_);
  fields_->verticalHeader()->hide();
  fields_->verticalHeader()->setDefaultSectionSize(24);
  fields_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  for (QTableView* view : {table_, fields_}) {
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    view->setShowGrid(false);
  }
  rare_->setObjectName("stageRare");
  rare_->setToolTip(tr("What few networks need: a stage's own activation, whether it skips, how it expands"));
  // Each as wide as its heading and its numbers, which no language cuts; the table then scrolls.
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  auto* duplicate = new QPushButton(tr("Duplicate stage"));
  auto* remove = new QPushButton(tr("Remove stage"));
  duplicate->setToolTip(tr("Repeats the chosen stage below itself, with stride 1"));
  remove->setToolTip(tr("Takes the chosen stage out of the baseline"));
  reset_->setToolTip(tr("Undoes every change to the stages of this family"));
  auto* row = new FlowRow;
  row->setSpacing(spacing::kSmall);
  for (QPushButton* button : {duplicate, remove, reset_}) row->addWidget(button);
  row->addWidget(rare_);
  row->addGap();
  tables_->setObjectName("reenact");
  tables_->setToolTip(
      tr("Networks of EfficientNetV2's tables: fused stages, capped input sizes, the architecture of S. "
         "Stages are "
         "counted there from the first one after the stem: its stages 1–3 are rows 2–4 here."));
  tables_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  tables_->addItem(tr("EfficientNetV2's tables…"));
  for (const Reenactment& one : reenactments()) tables_->addItem(one.name);
  row->addWidget(tables_);
  counted_->setObjectName("countedBesidePublished");
  counted_->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
  column->addWidget(hint);
  auto* split = new QSplitter(Qt::Vertical);
  split->setObjectName("stageEditorRows");
  split->addWidget(table_);
  split->addWidget(fields_);
  split->setStretchFactor(0, 3);
  split->setStretchFactor(1, 2);
  column->addWidget(split, 1);
  column->addWidget(problem_);
  column->addWidget(counted_);
  column->addLayout(row);
  problem_->hide();
  connect(duplicate, &QPushButton::clicked, this,
          [this] { model_->duplicate(table_->currentIndex().row()); });
  connect(remove, &QPushButton::clicked, this, [this] { model_->removeStage(table_->currentIndex().row()); });
  connect(tables_, &QComboBox::activated, this, [this](int index) {
    if (index > 0) Q_EMIT reenactRequested(reenactments()[index - 1]);
  });
  connect(reset_, &QPushButton::clicked, this, &StageEditor::resetRequested);
  const auto take = [this](const NetworkSpec& spec) {
    problem_->hide();
    Q_EMIT baselineEdited(spec);
  };
  const auto refuse = [this](const QString& reason) {
    problem_->setText(tr("Not taken: %1").arg(reason));
    problem_->show();
  };
  connect(rare_, &QCheckBox::toggled, this, &StageEditor::showColumns);
  connect(model_, &StageSpecModel::edited, this, take);
  connect(whole_, &NetworkFieldsModel::edited, this, take);
  connect(model_, &StageSpecModel::refused, this, refuse);
  connect(whole_, &NetworkFieldsModel::refused, this, refuse);
}

/// What no stage of this network has is not shown.
void StageEditor::showColumns() {
  for (int column = 0; column < StageSpecModel::ColumnCount; ++column) {
    const bool wanted = column < StageSpecModel::ActivationColumn || rare_->isChecked();
    table_->setColumnHidden(column, !wanted || !model_->hasEffect(column));
  }
}

void StageEditor::setBaseline(const NetworkSpec& baseline, bool edited) {
  model_->setSpec(baseline);
  whole_->setSpec(baseline);
  showColumns();
  problem_->hide();
  reset_->setEnabled(edited);
}

void StageEditor::setNetwork(const PricedNetwork& network) {
  network_ = network;
  showCounts();
}

void StageEditor::showCounts() {
  const PricedNetwork& network = network_;
  const Counts& totals = network.analysis.totals;
  QString text =
      tr("Scaled and counted: %1 parameters, %2 MACs.")
          .arg(siNumber(static_cast<double>(totals.params)), siNumber(static_cast<double>(totals.macs)));
  const Reenactment* row = reenactmentOf(network.spec());
  if (row && std::isfinite(row->publishedFlops))
    text += u' ' + tr("EfficientNetV2's table prints %1 and %2 for it, %3 top-1.")
                       .arg(siNumber(row->publishedParams), siNumber(row->publishedFlops),
                            percent(row->publishedTop1 / 100));
  else if (row && std::isfinite(row->publishedTop1))
    text +=
        u' ' + tr("EfficientNetV2's table prints %1 top-1 for it.").arg(percent(row->publishedTop1 / 100));
  counted_->setText(text);
  tables_->setCurrentIndex(row ? static_cast<int>(row - reenactments().data()) + 1 : 0);
}

}  // namespace effnet
