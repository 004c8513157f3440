#include "widgets/train/first_answer_panel.h"

#include "widgets/common/accuracy_text.h"
#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/figure.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/train/first_answer_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace effnet {

FirstAnswerPanel::FirstAnswerPanel(QWidget* parent)
    : QFrame(parent),
      accuracy_(new Figure(tr("First answer"))),
      text_(new QLabel),
      details_(new QPushButton(tr("Look closer…"))) {
  setObjectName(QStringLiteral("firstAnswer"));
  setProperty("kind", "card");
  text_->setWordWrap(true);
  text_->setProperty("kind", "muted");
  auto* row = new QHBoxLayout;
  row->addWidget(accuracy_, 1);
  row->addWidget(details_, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
  column->setSpacing(spacing::kSmall);
  column->addLayout(row);
  column->addWidget(text_);
  connect(details_, &QPushButton::clicked, this, &FirstAnswerPanel::showDetails);
  clear();
}

void FirstAnswerPanel::clear() {
  hide();
  report_ = {};
}

void FirstAnswerPanel::showBusy() {
  report_ = {};
  accuracy_->setValue(QStringLiteral("…"));
  accuracy_->setComparison({});
  text_->setText(tr("The network looks at each picture once."));
  details_->setEnabled(false);
  show();
}

void FirstAnswerPanel::showProgress(double done, double total) {
  text_->setText(
      tr("The network looks at each picture once: %1 of %2").arg(done, 0, 'f', 0).arg(total, 0, 'f', 0));
}

void FirstAnswerPanel::showReport(const FirstAnswerReport& report) {
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
  if (report.effectiveImages < 100)
    lines << tr("Few pictures: the true figure may lie anywhere in that range.");
  for (const FileNote& each : report.warnings)
    if (each.code != "validation_small") lines << QString::fromStdString(each.detail);
  text_->setText(lines.join(QLatin1Char('\n')));
  details_->setEnabled(true);
  show();
}

void FirstAnswerPanel::showError(const QString& code, const QString& detail) {
  report_ = {};
  accuracy_->setValue(QStringLiteral("–"));
  accuracy_->setComparison({});
  text_->setText(tr("No first answer: %1").arg(errorSentence(code, errorSubject(detail, {}))));
  text_->setToolTip(detail);
  details_->setEnabled(false);
  show();
}

void FirstAnswerPanel::showDetails() {
  auto* view = new FirstAnswerView(report_, window());
  view->setAttribute(Qt::WA_DeleteOnClose);
  view->show();
}

}  // namespace effnet
