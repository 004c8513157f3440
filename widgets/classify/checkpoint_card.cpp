#include "widgets/classify/checkpoint_card.h"

#include "widgets/common/checkpoint_text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

constexpr std::size_t kNamedTensors = 20;

QString listed(const std::vector<std::string>& names) {
  QStringList list;
  for (std::size_t index = 0; index < std::min(names.size(), kNamedTensors); ++index) {
    list.append(QString::fromStdString(names[index]));
  }
  if (names.size() > kNamedTensors) list.append(QStringLiteral("…"));
  return list.join(QLatin1Char('\n'));
}

QString triple(const std::array<double, 3>& values) {
  QStringList numbers;
  for (const double value : values) numbers.append(QString::number(value, 'g', 3));
  return numbers.join(QStringLiteral(", "));
}

QString fieldName(const std::string& field) {
  if (field == "preprocessing") return CheckpointCard::tr("preprocessing");
  if (field == "padding") return CheckpointCard::tr("padding");
  if (field == "bn_epsilon") return CheckpointCard::tr("normalisation's ε");
  if (field == "labels") return CheckpointCard::tr("class names");
  if (field == "resolution") return CheckpointCard::tr("input size");
  if (field == "head_activation") return CheckpointCard::tr("activation between the layers of its head");
  return QString::fromStdString(field);
}

}  // namespace

CheckpointCard::CheckpointCard(QWidget* parent)
    : QFrame(parent),
      name_(new QLabel),
      family_(new QLabel),
      rows_(new QFormLayout),
      warning_(new QLabel),
      open_(new QToolButton),
      inspect_(new QToolButton),
      recent_(new QMenu(this)) {
  setProperty("kind", "card");
  setObjectName(QStringLiteral("checkpointCard"));
  name_->setFont(strongFont());
  name_->setObjectName(QStringLiteral("checkpointName"));
  name_->setWordWrap(true);
  name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  family_->setProperty("kind", "muted");
  family_->setWordWrap(true);
  warning_->setProperty("kind", "warning");
  warning_->setWordWrap(true);
  rows_->setContentsMargins(0, 0, 0, 0);
  rows_->setVerticalSpacing(spacing::kTiny);
  rows_->setHorizontalSpacing(spacing::kMedium);
  open_->setText(tr("Open checkpoint…"));
  open_->setProperty("kind", "plain");
  open_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kMedium, spacing::kMedium, spacing::kMedium, spacing::kMedium);
  column->setSpacing(spacing::kSmall);
  column->addWidget(name_);
  column->addWidget(family_);
  column->addLayout(rows_);
  column->addWidget(warning_);
  inspect_->setText(tr("Inspect, export…"));
  inspect_->setToolTip(tr("Its tensors, their statistics, and other formats"));
  inspect_->setProperty("kind", "plain");
  inspect_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  column->addWidget(open_);
  column->addWidget(inspect_);
  connect(inspect_, &QToolButton::clicked, this, &CheckpointCard::inspectRequested);
  connect(open_, &QToolButton::clicked, this, &CheckpointCard::openRequested);
  connect(recent_, &QMenu::triggered, this,
          [this](QAction* action) { Q_EMIT sourceChosen(action->data().toString()); });
  showEmpty();
}

void CheckpointCard::clearRows() {
  while (rows_->rowCount() > 0) rows_->removeRow(0);
  warning_->clear();
  warning_->hide();
}

void CheckpointCard::setRow(const QString& caption, const QString& value, const QString& toolTip) {
  auto* title = new QLabel(caption);
  title->setProperty("kind", "muted");
  title->setFont(captionFont());
  auto* text = new QLabel(value);
  text->setWordWrap(true);
  text->setFont(captionFont());
  text->setToolTip(toolTip);
  rows_->addRow(title, text);
}

void CheckpointCard::showEmpty() {
  clearRows();
  inspect_->hide();
  name_->setText(tr("No checkpoint"));
  family_->setText(tr("Open a .safetensors or .pth file, or drop it anywhere on this page."));
  family_->show();
}

QString CheckpointCard::title() const {
  return title_;
}

void CheckpointCard::setTitle(const QString& title) {
  title_ = title;
  // File names have no spaces; without places to break, a long one would widen the panel.
  name_->setText(QString(title).replace(QLatin1Char('_'), QStringLiteral("_\u200b")));
}

void CheckpointCard::showOpening(const QString& source) {
  clearRows();
  setTitle(checkpointTitle(source));
  family_->setText(tr("Opening…"));
}

void CheckpointCard::showModel(const OpenedModel& model, const QString& source) {
  clearRows();
  setTitle(checkpointTitle(source));
  name_->setToolTip(source);
  inspect_->show();
  const NetworkSpec& network = model.network;
  QString family = QString::fromStdString(network.name == "custom" ? network.family : network.name);
  if (network.name == "custom") {
    family =
        tr("%1, depth %2, width %3").arg(family).arg(network.depth, 0, 'g', 3).arg(network.width, 0, 'g', 3);
  }
  family_->setText(family);
  setRow(tr("Parameters"), siNumber(static_cast<double>(model.params)), exactNumber(model.params));
  setRow(tr("MACs"), siNumber(static_cast<double>(model.macs)), exactNumber(model.macs));
  setRow(tr("Classes"), exactNumber(network.classes));
  setRow(tr("Preprocessing"), describe(model.preprocessing),
         tr("mean %1\nstd %2").arg(triple(model.preprocessing.mean), triple(model.preprocessing.std)));
  setRow(tr("File"),
         tr("%1, %2 names").arg(QString::fromStdString(model.format), QString::fromStdString(model.layout)));
  setRow(tr("Runs on"), QString::fromStdString(model.device).toUpper());
  QStringList warnings;
  if (!model.guessed.empty()) {
    QStringList fields;
    for (const std::string& field : model.guessed) fields.append(fieldName(field));
    warnings.append(
        tr("The file does not state its %1; the usual values were taken. Doubtful answers may come from "
           "that.")
            .arg(fields.join(QStringLiteral(", "))));
  }
  if (!model.missing.empty()) {
    warnings.append(tr("Missing tensors: %1. The network is incomplete.").arg(model.missing.size()));
  }
  if (!model.unexpected.empty()) {
    warnings.append(tr("Tensors that are not used: %1.").arg(model.unexpected.size()));
  }
  warning_->setText(warnings.join(QLatin1Char('\n')));
  warning_->setToolTip(listed(model.missing) + listed(model.unexpected));
  warning_->setVisible(!warnings.isEmpty());
}

void CheckpointCard::setRecent(const QStringList& sources) {
  recent_->clear();
  for (const QString& source : sources) {
    const bool builtin = source.startsWith(QLatin1String("builtin:"));
    QAction* action =
        recent_->addAction(builtin ? tr("Built-in sample network (drawn shapes)") : shortName(source));
    action->setData(source);
    action->setToolTip(source);
  }
  open_->setMenu(sources.isEmpty() ? nullptr : recent_);
  open_->setPopupMode(QToolButton::MenuButtonPopup);
}

}  // namespace effnet
