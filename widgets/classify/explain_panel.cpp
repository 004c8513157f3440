#include "widgets/classify/explain_panel.h"

#include "core/scaling/receptive_field.h"
#include "widgets/common/theme.h"
#include "widgets/maps/color_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

// clang-format off
QString toolTipOf(CamMethod method) {
  switch (method) {
    case CamMethod::Cam:
      return ExplainPanel::tr("Exact: the classifier's weights times the last feature maps. Costs next to nothing.");
    case CamMethod::GradCam:
      return ExplainPanel::tr("Feature maps weighted by their mean gradient. At the last stage CAM's map in other units.");
    case CamMethod::GradCamPlusPlus:
      return ExplainPanel::tr("Weights positive gradients by their second order; finds several objects of one class.");
    case CamMethod::HiResCam:
      return ExplainPanel::tr("Gradient times activation, place by place: nothing is shown that did not raise the score.");
    case CamMethod::LayerCam:
      return ExplainPanel::tr("Positive gradients place by place; fine maps from early stages.");
    case CamMethod::XGradCam:
      return ExplainPanel::tr("Gradients scaled by the activations' share.");
    case CamMethod::EigenCam:
      return ExplainPanel::tr("The feature maps' first principal component; the same for every class.");
    case CamMethod::ScoreCam:
      return ExplainPanel::tr("Shows the network the picture through each feature map. No gradients; many forward passes.");
    case CamMethod::AblationCam:
      return ExplainPanel::tr("Takes each feature map away and sees how the score falls. Many forward passes.");
  }
  return {};
}
// clang-format on

// clang-format off
QString titleOf(TestAugmentation augmentation) {
  switch (augmentation) {
    case TestAugmentation::Off:
      return ExplainPanel::tr("off");
    case TestAugmentation::Mirror:
      return ExplainPanel::tr("mirror image");
    case TestAugmentation::FiveCrops:
      return ExplainPanel::tr("five crops");
    case TestAugmentation::TenCrops:
      return ExplainPanel::tr("ten crops");
  }
  return {};
}

QString toolTipOf(TestAugmentation augmentation) {
  switch (augmentation) {
    case TestAugmentation::Off:
      return ExplainPanel::tr("The answer to the picture as it is");
    case TestAugmentation::Mirror:
      return ExplainPanel::tr("Answer and map averaged over the picture and its mirror image: calmer, twice the time");
    case TestAugmentation::FiveCrops:
      return ExplainPanel::tr("Answer averaged over the middle and the four corners, five times the time; the map is the middle's");
    case TestAugmentation::TenCrops:
      return ExplainPanel::tr("Five crops and their mirror images, ten times the time; the map is that of the middle and its mirror image");
  }
  return {};
}
// clang-format on

QString titleOf(ColorMap colors) {
  switch (colors) {
    case ColorMap::Viridis:
      return ExplainPanel::tr("Viridis");
    case ColorMap::Turbo:
      return ExplainPanel::tr("Turbo");
    case ColorMap::Jet:
      return ExplainPanel::tr("Jet");
    case ColorMap::Diverging:
      return ExplainPanel::tr("Blue–white–red, signed");
  }
  return {};
}

QSlider* shareSlider(int value) {
  auto* slider = new QSlider(Qt::Horizontal);
  slider->setRange(0, 100);
  slider->setValue(value);
  return slider;
}

}  // namespace

ExplainPanel::ExplainPanel(QWidget* parent)
    : QWidget(parent),
      visible_(new QCheckBox(tr("Show the map"))),
      method_(new QComboBox),
      against_(new QComboBox),
      augmentation_(new QComboBox),
      stage_(new QComboBox),
      stageHint_(new QLabel),
      colors_(new QComboBox),
      opacity_(shareSlider(55)),
      blocky_(new QCheckBox(tr("Show the grid's cells"))),
      fixed_(new QCheckBox(tr("Same scale for all pictures"))),
      contour_(new QCheckBox(tr("Contour"))),
      contourShare_(shareSlider(50)),
      box_(new QCheckBox(tr("Outline what the network saw"))),
      bar_(new ColorBar) {
  setObjectName(QStringLiteral("explainPanel"));
  opacity_->setObjectName(QStringLiteral("opacity"));
  colors_->setObjectName(QStringLiteral("colorMap"));
  method_->setObjectName(QStringLiteral("method"));
  for (const CamMethodRow& row : tableOf<CamMethod>()) {
    method_->addItem(QString::fromUtf8(row.title), QString::fromUtf8(row.word));
    method_->setItemData(method_->count() - 1, toolTipOf(row.value), Qt::ToolTipRole);
  }
  for (const auto& row : tableOf<ColorMap>())
    colors_->addItem(titleOf(row.value), static_cast<int>(row.value));
  method_->setToolTip(method_->currentData(Qt::ToolTipRole).toString());
  stage_->setToolTip(
      tr("Whose feature maps are weighted: early stages see small parts, the last one objects"));
  colors_->setToolTip(tr("Viridis and the signed map keep equal steps equal to the eye; jet does not"));
  opacity_->setToolTip(tr("Of the map over the picture"));
  blocky_->setToolTip(tr("The map as coarse as the network made it, without smoothing"));
  contour_->setToolTip(tr("A line where the map reaches this share of its scale"));
  contourShare_->setToolTip(contour_->toolTip());
  box_->setToolTip(tr("Pictures are cropped before the network sees them; outside the line it saw nothing"));
  against_->setObjectName(QStringLiteral("against"));
  against_->setToolTip(
      tr("Takes the map of another class away: what speaks for the one and not for the other"));
  against_->addItem(tr("nothing"), -1);
  augmentation_->setObjectName(QStringLiteral("augmentation"));
  for (const TestAugmentationRow& row : tableOf<TestAugmentation>()) {
    augmentation_->addItem(titleOf(row.value), QString::fromUtf8(row.word));
    augmentation_->setItemData(augmentation_->count() - 1, toolTipOf(row.value), Qt::ToolTipRole);
  }
  augmentation_->setToolTip(
      tr("Test-time augmentation: the answer is averaged over several views of the picture"));
  bar_->setToolTip(
      tr("The map's raw values. In the signed colours red speaks for the class, blue against it."));
  bar_->hide();  // until there is a map
  visible_->setChecked(true);
  visible_->setToolTip(tr("Space"));
  box_->setChecked(true);
  contourShare_->setEnabled(false);
  stageHint_->setProperty("kind", "muted");
  stageHint_->setFont(captionFont());
  stageHint_->setWordWrap(true);
  fixed_->setToolTip(
      tr("Keeps the colours' range of this map for the next ones, so that a weak map looks weak."));
  buildControls();
  chooseColors();
  connectControls();
  updateStages();
}

void ExplainPanel::buildControls() {
  auto* form = new QGridLayout;  // a form layout would cut the hint's lines
  form->setVerticalSpacing(spacing::kSmall);
  form->setColumnStretch(1, 1);
  const std::pair<QString, QWidget*> rows[] = {{tr("Method"), method_},        {tr("Stage"), stage_},
                                               {QString(), stageHint_},        {tr("Against"), against_},
                                               {tr("Average"), augmentation_}, {tr("Colours"), colors_},
                                               {tr("Opacity"), opacity_}};
  for (const auto& [caption, control] : rows) {
    const int row = form->rowCount();
    if (!caption.isEmpty()) form->addWidget(new QLabel(caption), row, 0);
    form->addWidget(control, row, 1);
  }
  auto* contourRow = new QHBoxLayout;
  contourRow->addWidget(contour_);
  contourRow->addWidget(contourShare_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(visible_);
  column->addLayout(form);
  column->addWidget(bar_);
  column->addWidget(fixed_);
  column->addWidget(blocky_);
  column->addLayout(contourRow);
  column->addWidget(box_);
}

void ExplainPanel::connectControls() {
  connect(method_, &QComboBox::currentIndexChanged, this, [this] {
    followMethod();
    updateStages();
    Q_EMIT methodChanged();
  });
  connect(stage_, &QComboBox::activated, this, [this] {
    fixedRange_.reset();
    updateStageHint();
    Q_EMIT methodChanged();
  });
  connect(augmentation_, &QComboBox::currentIndexChanged, this, [this] {
    augmentation_->setToolTip(augmentation_->currentData(Qt::ToolTipRole).toString());
    Q_EMIT methodChanged();
  });
  connect(against_, &QComboBox::activated, this, [this] {
    followMethod();
    Q_EMIT methodChanged();
  });
  connect(colors_, &QComboBox::currentIndexChanged, this, &ExplainPanel::optionsChanged);
  connect(blocky_, &QCheckBox::toggled, this, &ExplainPanel::optionsChanged);
  connect(contourShare_, &QSlider::valueChanged, this, &ExplainPanel::optionsChanged);
  connect(contour_, &QCheckBox::toggled, this, [this](bool on) {
    contourShare_->setEnabled(on);
    Q_EMIT optionsChanged();
  });
  connect(fixed_, &QCheckBox::toggled, this, [this] {
    fixedRange_.reset();
    Q_EMIT optionsChanged();
  });
  connect(opacity_, &QSlider::valueChanged, this, [this] { Q_EMIT opacityChanged(opacity()); });
  connect(visible_, &QCheckBox::toggled, this, &ExplainPanel::mapVisibleChanged);
  connect(box_, &QCheckBox::toggled, this, &ExplainPanel::boxVisibleChanged);
}

/// Another method counts in other units, and need not have both signs.
void ExplainPanel::followMethod() {
  fixedRange_.reset();
  chooseColors();
  method_->setToolTip(method_->currentData(Qt::ToolTipRole).toString());
}

const CamMethodRow& ExplainPanel::methodRow() const {
  return tableOf<CamMethod>()[static_cast<std::size_t>(std::max(0, method_->currentIndex()))];
}

/// A difference of two classes has evidence on both sides of zero, whatever the method.
bool ExplainPanel::isSigned() const {
  return methodRow().isSigned || against_->currentData().toInt() >= 0;
}

/// Of the two usual colours the method decides, as the command line does; whoever chose others keeps them.
void ExplainPanel::chooseColors() {
  const auto chosen = static_cast<ColorMap>(colors_->currentData().toInt());
  if (chosen == ColorMap::Viridis || chosen == ColorMap::Diverging)
    colors_->setCurrentIndex(colors_->findData(static_cast<int>(usualColors(isSigned()))));
}

void ExplainPanel::setNetwork(const NetworkSpec& network) {
  fields_.clear();
  for (const ReceptiveField& field : receptiveFields(expand(network)))
    fields_.append(tr("One cell: %1 px of the input, every %2 px").arg(field.size).arg(field.step));
  stages_ = static_cast<int>(fields_.size());
  fixedRange_.reset();
  against_->clear();
  against_->addItem(tr("nothing"), -1);
  updateStages();
}

void ExplainPanel::setClasses(const std::vector<ClassScore>& scores) {
  const int chosen = against_->currentData().toInt();
  const QString chosenText = against_->currentText();
  against_->clear();
  against_->addItem(tr("nothing"), -1);
  for (const ClassScore& score : scores)
    against_->addItem(
        score.label.empty() ? tr("class %1").arg(score.index) : QString::fromStdString(score.label),
        score.index);
  if (against_->findData(chosen) < 0) against_->addItem(chosenText, chosen);
  against_->setCurrentIndex(against_->findData(chosen));
}

void ExplainPanel::updateStageHint() {
  const int stage = stage_->currentData().toInt();
  const qsizetype place = (stage > 0 ? stage : stages_) - 1;
  QStringList lines;
  if (place >= 0 && place < fields_.size()) lines.append(fields_[place]);
  if (!hasStages()) lines.append(tr("Exact CAM exists for the last stage only."));
  stageHint_->setText(lines.join(QLatin1Char('\n')));
}

void ExplainPanel::updateStages() {
  const int chosen = stage_->currentData().toInt();
  stage_->clear();
  stage_->addItem(tr("last"), 0);
  const bool any = hasStages();
  for (int stage = stages_ - 1; stage >= 1 && any; --stage) {
    stage_->addItem(stage == 1 ? tr("1, the stem") : QString::number(stage), stage);
  }
  stage_->setCurrentIndex(std::max(0, stage_->findData(chosen)));
  stage_->setEnabled(any && stages_ > 1);
  updateStageHint();
}

ExplainMethod ExplainPanel::method() const {
  const int stage = stage_->currentData().toInt();
  const int against = against_->currentData().toInt();
  return {methodRow().value, stage > 0 ? std::optional(stage) : std::nullopt,
          against >= 0 ? std::optional(against) : std::nullopt,
          tableOf<TestAugmentation>()[static_cast<std::size_t>(std::max(0, augmentation_->currentIndex()))]
              .value};
}

void ExplainPanel::setMethod(const ExplainMethod& method) {
  {
    const QSignalBlocker methods(method_);
    const QSignalBlocker augmentations(augmentation_);
    method_->setCurrentIndex(static_cast<int>(method.cam));
    augmentation_->setCurrentIndex(static_cast<int>(method.augmentation));
    augmentation_->setToolTip(augmentation_->currentData(Qt::ToolTipRole).toString());
  }
  against_->setCurrentIndex(std::max(0, against_->findData(method.against.value_or(-1))));
  followMethod();
  updateStages();
  stage_->setCurrentIndex(std::max(0, stage_->findData(method.stage.value_or(0))));
  updateStageHint();
  Q_EMIT methodChanged();
}

void ExplainPanel::chooseStages() {
  if (hasStages()) return;
  ExplainMethod staged = method();
  staged.cam = CamMethod::GradCam;
  setMethod(staged);
}

bool ExplainPanel::hasStages() const {
  return methodRow().anyStage;
}

HeatOptions ExplainPanel::options() const {
  HeatOptions options;
  options.colors = static_cast<ColorMap>(colors_->currentData().toInt());
  options.isSigned = isSigned();
  options.smooth = !blocky_->isChecked();
  options.range = fixedRange_;
  if (fixedRange_ && options.colors == ColorMap::Diverging) options.range = symmetric(*fixedRange_);
  if (contour_->isChecked()) options.contour = contourShare_->value() / 100.0;
  return options;
}

double ExplainPanel::opacity() const {
  return opacity_->value() / 100.0;
}

bool ExplainPanel::isMapVisible() const {
  return visible_->isChecked();
}

void ExplainPanel::setMapVisible(bool visible) {
  visible_->setChecked(visible);
}

void ExplainPanel::showRange(const ValueRange& range) {
  if (fixed_->isChecked() && !fixedRange_) fixedRange_ = range;
  bar_->setScale(options().colors, range);
  bar_->show();
}

void ExplainPanel::showValue(const std::optional<float>& value) {
  bar_->setMark(value);
}

}  // namespace effnet
