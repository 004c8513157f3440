#include "widgets/train/first_answer_panel.h"

#include "core/base/proportion.h"
#include "widgets/common/accuracy_text.h"
#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/figure.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/train/curve_view.h"
#include "widgets/train/first_answer_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {

FirstAnswerPanel::FirstAnswerPanel(QWidget* parent)
    : QFrame(parent),
      accuracy_(new Figure(tr("First answer"))),
      text_(new QLabel),
      by_(new QComboBox),
      group_(new QComboBox),
      start_(new QCheckBox(tr("Fine-tuning goes on from here"))),
      details_(new QPushButton(tr("Look closer…"))),
      curve_(new QPushButton(tr("Would more pictures help?"))) {
  setObjectName(QStringLiteral("firstAnswer"));
  accuracy_->setObjectName(QStringLiteral("firstAnswerFigure"));
  setProperty("kind", "card");
  text_->setWordWrap(true);
  text_->setProperty("kind", "muted");
  details_->setObjectName(QStringLiteral("firstAnswerDetails"));
  curve_->setObjectName(QStringLiteral("learningCurve"));
  start_->setObjectName(QStringLiteral("fromFirstAnswer"));
  start_->setChecked(true);
  start_->setToolTip(
      tr("The classifier begins as the first answer's instead of at random; the run says when "
         "training gains nothing over it"));
  auto* buttons = new FlowRow;
  buttons->setSpacing(spacing::kSmall);
  buttons->addWidget(details_);
  buttons->addWidget(curve_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
  column->setSpacing(spacing::kSmall);
  column->addWidget(accuracy_);
  column->addWidget(text_);
  column->addLayout(buttons);
  column->addWidget(buildOptions());
  column->addWidget(start_);
  connect(details_, &QPushButton::clicked, this, &FirstAnswerPanel::showDetails);
  connect(curve_, &QPushButton::clicked, this, &FirstAnswerPanel::openCurve);
  connect(start_, &QCheckBox::toggled, this, &FirstAnswerPanel::startChanged);
  clear();
}

QWidget* FirstAnswerPanel::buildOptions() {
  by_->setObjectName(QStringLiteral("answerBy"));
  by_->setToolTip(
      tr("By folds each picture is answered by a classifier that learnt from the others: all pictures "
         "measure, which a small validation part cannot do as well"));
  group_->setObjectName(QStringLiteral("answerGroups"));
  group_->setEditable(true);
  // Their texts are cut rather than that they make the page wider than a small window.
  for (QComboBox* each : {by_, group_}) {
    each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    each->setMinimumContentsLength(12);
  }
  group_->setInsertPolicy(QComboBox::NoInsert);
  group_->lineEdit()->setPlaceholderText(tr("every picture stands alone"));
  group_->setToolTip(
      tr("Pictures of one object or series stay in one part: a column of the table, or a pattern whose "
         "parentheses find the object's name in the path, such as (cow\\d+)_"));
  setData({}, true);
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  form->setVerticalSpacing(spacing::kTiny);
  form->addRow(tr("Measured by"), by_);
  form->addRow(tr("Groups"), group_);
  connect(by_, &QComboBox::activated, this, &FirstAnswerPanel::measureChanged);
  connect(group_, &QComboBox::activated, this, &FirstAnswerPanel::measureChanged);
  connect(group_->lineEdit(), &QLineEdit::editingFinished, this, &FirstAnswerPanel::measureChanged);
  return box;
}

void FirstAnswerPanel::setData(const QStringList& columns, bool validated) {
  const QSignalBlocker quietBy(by_);
  const QSignalBlocker quietGroup(group_);
  const int folds = this->folds();
  by_->clear();
  if (validated) by_->addItem(tr("the validation part"), 0);
  for (const int count : {5, 10}) by_->addItem(tr("%1 folds of all pictures").arg(count), count);
  by_->setCurrentIndex(std::max(0, by_->findData(folds)));
  const QString group = this->group();
  group_->clear();
  group_->addItems(columns);
  group_->setCurrentIndex(-1);
  group_->setEditText(group);
}

int FirstAnswerPanel::folds() const {
  return by_->currentData().toInt();
}

QString FirstAnswerPanel::group() const {
  return group_->currentText().trimmed();
}

void FirstAnswerPanel::setGroup(const QString& group) {
  group_->setEditText(group);
}

bool FirstAnswerPanel::isStart() const {
  return start_->isChecked() && start_->isEnabled();
}

void FirstAnswerPanel::setStart(bool start) {
  const QSignalBlocker quiet(start_);
  start_->setChecked(start);
}

void FirstAnswerPanel::clear() {
  hide();
  report_ = {};
}

void FirstAnswerPanel::showBusy() {
  start_->setEnabled(true);
  report_ = {};
  accuracy_->setValue(QStringLiteral("…"));
  accuracy_->setComparison({});
  text_->setText(tr("The network looks at each picture once."));
  details_->setEnabled(false);
  curve_->setEnabled(false);
  show();
}

void FirstAnswerPanel::showProgress(double done, double total) {
  text_->setText(
      tr("The network looks at each picture once: %1 of %2").arg(done, 0, 'f', 0).arg(total, 0, 'f', 0));
}

void FirstAnswerPanel::showReport(const FirstAnswerReport& report) {
  if (report.by == "folds" && folds() == 0) {  // no part of the data validates
    const QSignalBlocker quiet(by_);
    by_->removeItem(0);
    by_->setCurrentIndex(std::max(0, by_->findData(report.folds)));
  }
  report_ = report;
  accuracy_->setValue(percent(report.top1));
  accuracy_->setComparison(intervalText(report.top1, report.effectiveImages));
  QStringList lines;
  lines << (report.by == "val"
                ? tr("Without training: a linear classifier on what the network sees, on the validation "
                     "pictures.")
                : tr("Without training: a linear classifier on what the network sees, by %1 folds.")
                      .arg(report.folds));
  lines << tr("Always naming the largest class would give %1.").arg(percent(report.largestClass));
  if (report.groups > 0 && !group().isEmpty()) lines << tr("Groups of pictures: %1.").arg(report.groups);
  if (report.effectiveImages < kFewPictures)
    lines << (report.by == "val"
                  ? tr("Few pictures: the true figure may lie anywhere in that range. Folds measure on all.")
                  : tr("Few pictures: the true figure may lie anywhere in that range."));
  for (const FileNote& each : report.warnings)
    if (each.code != "validation_small") lines << QString::fromStdString(each.detail);
  text_->setText(lines.join(QLatin1Char('\n')));
  details_->setEnabled(true);
  curve_->setEnabled(true);
  show();
}

void FirstAnswerPanel::showError(const QString& code, const QString& detail) {
  report_ = {};
  accuracy_->setValue(QStringLiteral("–"));
  accuracy_->setComparison({});
  text_->setText(tr("No first answer: %1").arg(errorSentence(code, errorSubject(detail, {}))));
  text_->setToolTip(detail);
  start_->setEnabled(false);  // what cannot be answered is no start
  details_->setEnabled(false);
  curve_->setEnabled(false);
  show();
}

void FirstAnswerPanel::openCurve() {
  if (view_ == nullptr) {
    view_ = new CurveView(window());
    view_->setAttribute(Qt::WA_DeleteOnClose);
    connect(view_, &CurveView::targetChanged, this, &FirstAnswerPanel::curveWanted);
  }
  view_->showBusy();
  view_->show();
  Q_EMIT curveWanted(view_->target());
}

void FirstAnswerPanel::showCurve(const LearningCurveReport& report) {
  if (view_ != nullptr) view_->showReport(report);
}

void FirstAnswerPanel::showCurveError(const QString& code, const QString& detail) {
  if (view_ != nullptr) view_->showError(code, detail);
}

void FirstAnswerPanel::showDetails() {
  auto* view = new FirstAnswerView(report_, window());
  view->setAttribute(Qt::WA_DeleteOnClose);
  connect(view, &FirstAnswerView::picturesWanted, this, &FirstAnswerPanel::picturesWanted);
  connect(view, &FirstAnswerView::picturesWanted, view, &QDialog::close);
  view->show();
}

}  // namespace effnet
