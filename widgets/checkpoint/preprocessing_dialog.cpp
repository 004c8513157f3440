#include "widgets/checkpoint/preprocessing_dialog.h"

#include "widgets/common/number_field.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace effnet {
namespace {

constexpr std::array<double, 3> kHalf{0.5, 0.5, 0.5};
constexpr double kTight = 1e-5;
constexpr double kLoose = 1e-3;

enum Preset { AsIs, PyTorch, TensorFlow, AdvProp };

}  // namespace

PreprocessingDialog::PreprocessingDialog(const StatedConventions& usual, QWidget* parent)
    : QDialog(parent),
      preset_(new QComboBox),
      padding_(new QComboBox),
      epsilon_(new QComboBox),
      size_(new NumberField),
      mode_(new QComboBox),
      resize_(new NumberField),
      interpolation_(new QComboBox),
      range_(new QComboBox),
      answers_(new QComboBox),
      usual_(usual) {
  setWindowTitle(tr("What the checkpoint does not say"));
  setObjectName(QStringLiteral("preprocessingDialog"));
  auto* why = new QLabel(
      tr("Weights answer well only to pictures that are prepared as in their training. The values "
         "below are usual for this kind of file; compare them with the place where you found it."));
  why->setWordWrap(true);
  why->setProperty("kind", "muted");
  preset_->addItems({tr("As assumed"), tr("PyTorch (torchvision, timm's own)"),
                     tr("TensorFlow (tf_…, lukemelas, Hugging Face, Keras)"),
                     tr("TensorFlow, −1 … 1 (AdvProp, V2)")});
  padding_->addItem(tr("symmetric (PyTorch)"), static_cast<int>(Padding::Symmetric));
  padding_->addItem(tr("same (TensorFlow)"), static_cast<int>(Padding::Same));
  padding_->setToolTip(
      tr("Where the odd pixel goes before a stride. A wrong choice costs some per cent of accuracy."));
  epsilon_->addItem(tr("0.00001 (PyTorch)"), kTight);
  epsilon_->addItem(tr("0.001 (TensorFlow)"), kLoose);
  epsilon_->setToolTip(tr("Added to the variance in every normalisation"));
  for (NumberField* field : {size_, resize_}) {
    field->setRange(1, 4096);
    field->setDecimals(0);
    field->setUnit(tr("px"));
  }
  mode_->addItem(tr("shorter side, then centre crop"), static_cast<int>(ResizeMode::ShorterSide));
  mode_->addItem(tr("squeezed to the input size"), static_cast<int>(ResizeMode::Squash));
  interpolation_->addItem(tr("bicubic"), static_cast<int>(Interpolation::Bicubic));
  interpolation_->addItem(tr("bilinear"), static_cast<int>(Interpolation::Bilinear));
  interpolation_->addItem(tr("nearest"), static_cast<int>(Interpolation::Nearest));
  range_->addItem(tr("ImageNet (.485 .456 .406 / .229 .224 .225)"));
  range_->addItem(tr("−1 … 1 (.5 / .5)"));
  answers_->setObjectName(QStringLiteral("answers"));
  answers_->addItem(tr("one class of all (softmax)"));
  answers_->addItem(tr("several labels at once (sigmoid)"));
  auto* form = new QFormLayout;
  form->setSpacing(spacing::kSmall);
  form->addRow(tr("Trained in"), preset_);
  form->addRow(tr("Padding"), padding_);
  form->addRow(tr("Epsilon"), epsilon_);
  form->addRow(tr("Input size"), size_);
  form->addRow(tr("Resizing"), mode_);
  form->addRow(tr("Shorter side to"), resize_);
  form->addRow(tr("Interpolation"), interpolation_);
  form->addRow(tr("Mean and deviation"), range_);
  form->addRow(tr("Answers"), answers_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::kMedium);
  column->addWidget(why);
  column->addLayout(form);
  column->addWidget(buttons);
  setMinimumWidth(480);
  connect(preset_, &QComboBox::activated, this, &PreprocessingDialog::applyPreset);
  connect(mode_, &QComboBox::currentIndexChanged, this, [this](int mode) { resize_->setEnabled(mode == 0); });
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    for (NumberField* field : {size_, resize_})
      if (!field->isValid()) return field->setFocus();
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  applyPreset(AsIs);
}

void PreprocessingDialog::applyPreset(int preset) {
  StatedConventions shown = usual_;
  if (preset != AsIs) {
    const bool tensorflow = preset != PyTorch;
    shown.padding = tensorflow ? Padding::Same : Padding::Symmetric;
    shown.bnEpsilon = tensorflow ? kLoose : kTight;
    shown.preprocessing.mean = preset == AdvProp ? kHalf : Preprocessing().mean;
    shown.preprocessing.std = preset == AdvProp ? kHalf : Preprocessing().std;
  }
  const Preprocessing& how = shown.preprocessing;
  padding_->setCurrentIndex(padding_->findData(static_cast<int>(shown.padding)));
  epsilon_->setCurrentIndex(shown.bnEpsilon > (kTight + kLoose) / 2 ? 1 : 0);
  size_->setValue(how.inputSize);
  mode_->setCurrentIndex(mode_->findData(static_cast<int>(how.mode)));
  resize_->setValue(how.resize);
  interpolation_->setCurrentIndex(interpolation_->findData(static_cast<int>(how.interpolation)));
  range_->setCurrentIndex(how.mean == kHalf ? 1 : 0);
  answers_->setCurrentIndex(shown.sigmoid ? 1 : 0);
}

StatedConventions PreprocessingDialog::conventions() const {
  StatedConventions stated = usual_;
  stated.padding = static_cast<Padding>(padding_->currentData().toInt());
  stated.bnEpsilon = epsilon_->currentData().toDouble();
  Preprocessing& how = stated.preprocessing;
  how.inputSize = static_cast<int>(size_->value());
  how.mode = static_cast<ResizeMode>(mode_->currentData().toInt());
  how.resize = std::max(how.inputSize, static_cast<int>(resize_->value()));
  how.interpolation = static_cast<Interpolation>(interpolation_->currentData().toInt());
  how.mean = range_->currentIndex() == 1 ? kHalf : Preprocessing().mean;
  how.std = range_->currentIndex() == 1 ? kHalf : Preprocessing().std;
  stated.sigmoid = answers_->currentIndex() == 1;
  return stated;
}

}  // namespace effnet
