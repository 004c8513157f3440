#include "widgets/explore/budget_fields.h"

#include "widgets/common/flow_row.h"
#include "widgets/common/number_field.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <cmath>

namespace effnet {
namespace {

struct Quantity {
  const char* id;
  const char* name;
  const char* unit;
  const char* toolTip;
  std::optional<double> BudgetSettings::*value;  ///< null: the batch, which is always there
  double highest;
  int decimals;
};

constexpr Quantity kQuantities[] = {
    {"Macs", QT_TRANSLATE_NOOP("effnet::BudgetFields", "MACs"), "M",
     QT_TRANSLATE_NOOP("effnet::BudgetFields",
                       "Multiply-adds of one picture, in millions; empty for no limit"),
     &BudgetSettings::megaMacs, 1e9, 3},
    {"Params", QT_TRANSLATE_NOOP("effnet::BudgetFields", "Parameters"), "M",
     QT_TRANSLATE_NOOP("effnet::BudgetFields", "In millions; empty for no limit"),
     &BudgetSettings::megaParams, 1e7, 3},
    {"Inference", QT_TRANSLATE_NOOP("effnet::BudgetFields", "Inference memory"), "MiB",
     QT_TRANSLATE_NOOP(
         "effnet::BudgetFields",
         "Memory for the answer to one picture in fp32, weights included (the paper's equation 2)"),
     &BudgetSettings::inferenceMebibytes, 1e9, 2},
    {"File", QT_TRANSLATE_NOOP("effnet::BudgetFields", "File of weights"), "MiB",
     QT_TRANSLATE_NOOP("effnet::BudgetFields",
                       "What the weights take on disk; in fp32 where a network has no public file"),
     &BudgetSettings::fileMebibytes, 1e9, 2},
    {"Memory", QT_TRANSLATE_NOOP("effnet::BudgetFields", "Training memory"), "GiB",
     QT_TRANSLATE_NOOP("effnet::BudgetFields", "Memory for training at this batch"),
     &BudgetSettings::gibibytes, 1e6, 2},
    {"Batch", QT_TRANSLATE_NOOP("effnet::BudgetFields", "at batch"), "",
     QT_TRANSLATE_NOOP("effnet::BudgetFields", "Pictures in a training step"), nullptr, 1e6, 0},
    {"Latency", QT_TRANSLATE_NOOP("effnet::BudgetFields", "Latency"), "ms",
     QT_TRANSLATE_NOOP("effnet::BudgetFields", "For one answer, told from what was measured on this machine"),
     &BudgetSettings::milliseconds, 1e9, 3},
};

constexpr int kRowField = 96;  // pixels: wide enough for "1,000.5 MiB"

QLabel* caption(const QString& text) {
  auto* label = new QLabel(text);
  label->setProperty("kind", "muted");
  return label;
}

}  // namespace

BudgetFields::BudgetFields(Shape shape, const QString& prefix, QWidget* parent)
    : QWidget(parent), amp_(new QCheckBox(tr("mixed precision"))) {
  for (const Quantity& quantity : kQuantities) {
    auto* field = new NumberField(this);
    field->setObjectName(prefix + QLatin1String(quantity.id));
    field->setOptional(quantity.value != nullptr);
    field->setRange(quantity.value ? 0.001 : 1, quantity.highest);
    field->setDecimals(quantity.decimals);
    field->setToolTip(tr(quantity.toolTip));
    fields_.push_back(field);
    connect(field, &NumberField::valueChanged, this,
            [this, id = quantity.id] { take(QStringLiteral("budget") + QLatin1String(id)); });
  }
  amp_->setObjectName(prefix + QStringLiteral("Mixed"));
  amp_->setToolTip(tr("Training with half the bytes for activations"));
  connect(amp_, &QCheckBox::toggled, this, [this] { take(QStringLiteral("budgetMixed")); });
  shape == Shape::Column ? layColumn() : layRow();
  fill(settings_);
}

void BudgetFields::layColumn() {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(spacing::kTiny);
  int line = 0;
  for (const Quantity& quantity : kQuantities) {
    grid->addWidget(caption(tr(quantity.name)), line, 0, Qt::AlignVCenter);
    grid->addWidget(fields_[static_cast<std::size_t>(line)], line, 1);
    grid->addWidget(caption(QLatin1String(quantity.unit)), line, 2, Qt::AlignVCenter);
    ++line;
  }
  grid->addWidget(amp_, line, 0, 1, 3);
}

void BudgetFields::layRow() {
  auto* row = new FlowRow(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing::kSmall);
  std::size_t place = 0;
  for (const Quantity& quantity : kQuantities) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString name = tr(quantity.name);
    QLabel* label =
        caption(*quantity.unit ? name + QStringLiteral(", ") + QLatin1String(quantity.unit) : name);
    label->setFont(captionFont());
    column->addWidget(label);
    fields_[place]->setFixedWidth(kRowField);
    column->addWidget(fields_[place++]);
    row->addWidget(box);
  }
  row->addWidget(amp_);
}

void BudgetFields::setSettings(const BudgetSettings& settings) {
  if (settings == settings_) return;
  settings_ = settings;
  fill(settings);
}

void BudgetFields::fill(const BudgetSettings& settings) {
  std::size_t place = 0;
  for (const Quantity& quantity : kQuantities)
    fields_[place++]->setValue(quantity.value ? (settings.*quantity.value).value_or(qQNaN())
                                              : settings.batch);
  const QSignalBlocker quiet(amp_);
  amp_->setChecked(settings.mixedPrecision);
}

void BudgetFields::take(const QString& field) {
  std::size_t place = 0;
  for (const Quantity& quantity : kQuantities) {
    const double value = fields_[place++]->value();
    if (!quantity.value)
      settings_.batch = value;
    else
      settings_.*quantity.value = std::isfinite(value) ? std::optional(value) : std::nullopt;
  }
  settings_.mixedPrecision = amp_->isChecked();
  Q_EMIT edited(settings_, field);
}

void BudgetFields::setLatencyKnown(bool known) {
  fields_.back()->setEnabled(known);  // latency stands last
}

}  // namespace effnet
