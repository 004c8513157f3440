#include "widgets/checkpoint/export_dialog.h"

#include "core/protocol/checkpoint_layout.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace effnet {
namespace {

const QString kFolder = QStringLiteral("");  ///< the ending of a folder's name

/// A line to type a path into, with a button that chooses one.
QWidget* pathRow(QLineEdit* edit, QPushButton* button) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(spacing::kSmall);
  line->addWidget(edit, 1);
  line->addWidget(button);
  return row;
}

QString withSuffix(const QString& path, const QString& suffix) {
  if (path.isEmpty()) return path;
  const QFileInfo info(path);
  return info.path() + QLatin1Char('/') + info.completeBaseName() + suffix;
}

QString layoutTitle(Layout layout) {
  switch (layout) {
    case Layout::Torchvision:
      return ExportDialog::tr("torchvision");
    case Layout::Timm:
      return ExportDialog::tr("timm");
    case Layout::Lukemelas:
      return ExportDialog::tr("lukemelas (EfficientNet-PyTorch)");
    case Layout::HuggingFace:
      return ExportDialog::tr("Hugging Face transformers");
    case Layout::Effnet:
      return ExportDialog::tr("this program (carries everything)");
  }
  return {};
}

}  // namespace

ExportDialog::ExportDialog(const CheckpointReport& report, const OpenWish& from, QWidget* parent)
    : QDialog(parent),
      from_(from),
      layout_(new QComboBox),
      format_(new QComboBox),
      fold_(new QCheckBox(tr("Fold the normalisations into the convolutions"))),
      preprocess_(new QCheckBox(tr("The graph takes pixels of 0 … 255"))),
      batch_(new QSpinBox),
      eightBits_(new QCheckBox(tr("In 8 bits"))),
      pictures_(new QLineEdit),
      loss_(new QDoubleSpinBox),
      labels_(new QLineEdit),
      target_(new QLineEdit),
      hint_(new QLabel),
      write_(new QPushButton(tr("Write"))) {
  setWindowTitle(tr("Export checkpoint"));
  setObjectName(QStringLiteral("exportDialog"));
  fillLayouts(QString::fromStdString(report.layout));
  format_->setObjectName(QStringLiteral("exportFormat"));
  format_->setToolTip(tr("Which programs can read it, and whether names and preprocessing travel along"));
  layout_->setToolTip(tr("Whose names the tensors get: load_state_dict(strict=True) takes them there"));
  format_->addItem(tr(".safetensors: tensors and metadata, nothing that could run"), ".safetensors");
  format_->addItem(tr(".pth: for torch.load, also with weights_only=True"), ".pth");
  format_->addItem(tr(".onnx: the whole network, for ONNX Runtime, OpenCV, …"), ".onnx");
  format_->addItem(tr("a folder that timm or transformers loads, with a model card"), kFolder);
  fold_->setChecked(true);
  fold_->setObjectName(QStringLiteral("exportFold"));
  preprocess_->setObjectName(QStringLiteral("exportPreprocess"));
  batch_->setObjectName(QStringLiteral("exportBatch"));
  fold_->setToolTip(tr("A quarter of the operations fewer, and the same answers"));
  preprocess_->setToolTip(
      tr("Mean and standard deviation become part of the graph; resizing and cropping do not"));
  batch_->setRange(0, 4096);
  batch_->setSpecialValueText(tr("any"));
  batch_->setToolTip(tr("Pictures at once. OpenCV's dnn needs a fixed number."));
  labels_->setPlaceholderText(report.labelled ? tr("the checkpoint's own") : tr("none"));
  labels_->setToolTip(tr("A file of class names: one a line, or JSON"));
  target_->setObjectName(QStringLiteral("exportTarget"));
  hint_->setWordWrap(true);
  hint_->setProperty("kind", "muted");
  auto* browseTarget = new QPushButton(tr("Choose…"));
  auto* browseNames = new QPushButton(tr("Choose…"));
  auto* form = new QFormLayout;
  form->setSpacing(spacing::kSmall);
  form->addRow(tr("Format"), format_);
  form->addRow(tr("Names of"), layout_);
  form->addRow(tr("Class names"), pathRow(labels_, browseNames));
  form->addRow(QString(), fold_);
  form->addRow(QString(), preprocess_);
  form->addRow(tr("Batch"), batch_);
  addBits(form);
  form->addRow(tr("File"), pathRow(target_, browseTarget));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->addButton(write_, QDialogButtonBox::AcceptRole);
  write_->setProperty("kind", "primary");
  write_->setDefault(true);
  write_->setObjectName(QStringLiteral("exportWrite"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::kMedium);
  column->addLayout(form);
  column->addWidget(hint_);
  column->addWidget(buttons);
  setMinimumWidth(560);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
  connect(browseTarget, &QPushButton::clicked, this, &ExportDialog::browse);
  connect(browseNames, &QPushButton::clicked, this, &ExportDialog::browseLabels);
  connect(target_, &QLineEdit::textChanged, this, &ExportDialog::followTarget);
  connect(layout_, &QComboBox::currentIndexChanged, this, &ExportDialog::followTarget);
  target_->setText(withSuffix(from.source, QStringLiteral("_export") + suffix()));
  followFormat();
}

void ExportDialog::addBits(QFormLayout* form) {
  eightBits_->setObjectName(QStringLiteral("exportEightBits"));
  eightBits_->setToolTip(
      tr("A quarter of the bytes, faster on the processor, and some accuracy lost: how much is "
         "measured on pictures that calibrate nothing"));
  pictures_->setObjectName(QStringLiteral("exportPictures"));
  pictures_->setPlaceholderText(tr("a folder of classes, on the engine's machine"));
  pictures_->setToolTip(tr("Half of them, 100 at most, calibrate; the accuracy is measured on others"));
  loss_->setObjectName(QStringLiteral("exportLoss"));
  loss_->setRange(-0.1, 100);
  loss_->setSingleStep(0.1);
  loss_->setDecimals(1);
  loss_->setValue(-0.1);
  loss_->setSpecialValueText(tr("any"));
  loss_->setSuffix(tr(" points"));
  loss_->setToolTip(tr("Percentage points of top-1. As few stages stay in float as that takes."));
  auto* browsePicturesButton = new QPushButton(tr("Choose…"));
  auto* row = pathRow(pictures_, browsePicturesButton);
  row->setEnabled(false);
  form->addRow(QString(), eightBits_);
  form->addRow(tr("Pictures"), row);
  connect(eightBits_, &QCheckBox::toggled, row, &QWidget::setEnabled);
  form->addRow(tr("May lose"), loss_);
  connect(browsePicturesButton, &QPushButton::clicked, this, &ExportDialog::browsePictures);
  connect(eightBits_, &QCheckBox::toggled, this, &ExportDialog::followFormat);
  connect(pictures_, &QLineEdit::textChanged, this, &ExportDialog::followTarget);
}

void ExportDialog::followBits() {
  const bool possible = suffix() != QLatin1String(".pth") && !isFolder();
  if (!possible) eightBits_->setChecked(false);
  eightBits_->setEnabled(possible);
  const bool on = eightBits_->isChecked();
  loss_->setEnabled(on);
  if (!on) return;
  layout_->setEnabled(false);
  fold_->setEnabled(false);
}

void ExportDialog::browsePictures() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Pictures"), pictures_->text());
  if (!folder.isEmpty()) pictures_->setText(folder);
}

void ExportDialog::fillLayouts(const QString& own) {
  layout_->setObjectName(QStringLiteral("exportLayout"));
  for (const LayoutRow& row : tableOf<Layout>())  // the one that carries everything first
    layout_->insertItem(row.value == Layout::Effnet ? 0 : layout_->count(), layoutTitle(row.value),
                        QString::fromLatin1(row.word));
  layout_->setCurrentIndex(std::max(0, layout_->findData(own)));
}

bool ExportDialog::isFolder() const {
  return suffix() == kFolder;
}

/// Libraries load folders of their own names alone.
bool ExportDialog::isLoadable() const {
  const QString layout = layout_->currentData().toString();
  return !isFolder() || layout == QLatin1String(wordOf(Layout::Timm)) ||
         layout == QLatin1String(wordOf(Layout::HuggingFace));
}

void ExportDialog::followTarget() {
  const bool pictures = !eightBits_->isChecked() || !pictures_->text().isEmpty();
  const bool there = QFileInfo::exists(target_->text());
  write_->setEnabled(!target_->text().isEmpty() && pictures && isLoadable() && !(isFolder() && there));
  write_->setToolTip(isFolder() && there ? tr("A folder of this name is there already") : QString());
  // Where nothing is asked before a file is replaced, the button says so.
  write_->setText(there && !isFolder() ? tr("Replace the file") : tr("Write"));
}

QString ExportDialog::suffix() const {
  return format_->currentData().toString();
}

void ExportDialog::followFormat() {
  const bool onnx = suffix() == QLatin1String(".onnx");
  layout_->setEnabled(!onnx);
  for (QWidget* widget :
       {static_cast<QWidget*>(fold_), static_cast<QWidget*>(preprocess_), static_cast<QWidget*>(batch_)})
    widget->setEnabled(onnx);
  labels_->setEnabled(suffix() != QLatin1String(".pth"));
  if (!isLoadable()) layout_->setCurrentIndex(layout_->findData(QString::fromLatin1(wordOf(Layout::Timm))));
  hint_->setText(
      isFolder()
          ? tr("config.json, model.safetensors and README.md, the model card. Written only where the library "
               "computes the same: transformers knows EfficientNet with TensorFlow's padding, timm the "
               "published networks.")
      : onnx ? tr("Input “images” [batch, 3, size, size], output “logits”. Class names and preprocessing go "
                  "into the metadata.")
      : suffix() == QLatin1String(".pth")
          ? tr("Holds tensors only: class names and preprocessing stay behind.")
          : tr("Class names, preprocessing and the network go into the metadata."));
  target_->setText(withSuffix(target_->text(), suffix()));
  followBits();
  followTarget();
}

void ExportDialog::browse() {
  const QString file = QFileDialog::getSaveFileName(this, tr("Export checkpoint"), target_->text(),
                                                    QStringLiteral("*") + suffix());
  if (!file.isEmpty()) target_->setText(file.endsWith(suffix()) ? file : file + suffix());
}

void ExportDialog::browseLabels() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Class names"), QString(),
                                                    tr("Class names (*.txt *.json *.csv);;All files (*)"));
  if (!file.isEmpty()) labels_->setText(file);
}

void ExportDialog::chooseLabels(const QString& file) {
  labels_->setText(file);
  layout_->setCurrentIndex(layout_->findData(QString::fromLatin1(wordOf(Layout::Effnet))));
  target_->setText(withSuffix(from_.source, QStringLiteral("_labelled") + suffix()));
}

ExportWish ExportDialog::wish() const {
  const QString labels = labels_->isEnabled() ? labels_->text() : QString();
  return {from_,
          layout_->currentData().toString(),
          target_->text(),
          labels,
          fold_->isChecked(),
          preprocess_->isChecked(),
          batch_->value(),
          eightBits_->isChecked() ? pictures_->text() : QString(),
          loss_->value()};
}

}  // namespace effnet
