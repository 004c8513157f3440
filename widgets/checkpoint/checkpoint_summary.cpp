#include "widgets/checkpoint/checkpoint_summary.h"

#include "widgets/common/checkpoint_text.h"
#include "widgets/common/figure.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace effnet {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

constexpr int kFigureWidth = 144;  // pixels, for "361 of 361"

QString formatName(const std::string& format) {
  if (format == "pth-zip") return CheckpointSummary::tr(".pth (zip)");
  if (format == "pth-legacy") return CheckpointSummary::tr(".pth (before PyTorch 1.6)");
  return QStringLiteral(".safetensors");
}

QString networkName(const CheckpointReport& report) {
  if (report.model != "custom") return text(report.model);
  return CheckpointSummary::tr("%1, depth %2, width %3")
      .arg(text(report.family), threeDigits(report.network.depth), threeDigits(report.network.width));
}

QString paddingName(Padding padding) {
  return padding == Padding::Same ? CheckpointSummary::tr("same padding")
                                  : CheckpointSummary::tr("symmetric padding");
}

QString comparison(const CheckpointReport& report) {
  const auto count = [&report](auto... changes) {
    return std::ranges::count_if(report.rows,
                                 [&](const TensorRow& row) { return ((row.change == changes) || ...); });
  };
  return CheckpointSummary::tr(
             "Compared with %1: %2 tensors differ, %3 are equal, %4 have another shape, "
             "%5 stand in one of the files only; %6 settings differ.")
      .arg(checkpointTitle(text(report.against)))
      .arg(count(TensorChange::Changed))
      .arg(count(TensorChange::Equal))
      .arg(count(TensorChange::OtherShape))
      .arg(count(TensorChange::OnlyHere, TensorChange::OnlyThere))
      .arg(report.settings.size());
}

QStringList problemsOf(const CheckpointReport& report) {
  const auto count = [](const std::vector<std::string>& names) { return static_cast<int>(names.size()); };
  QStringList problems;
  if (!report.missing.empty())
    problems.append(CheckpointSummary::tr("Missing: %1 tensors. The network can only be opened in part, with "
                                          "random numbers in their place.")
                        .arg(count(report.missing)));
  if (!report.wrongShape.empty())
    problems.append(CheckpointSummary::tr("Wrong shape: %1 tensors.").arg(count(report.wrongShape)));
  if (!report.notFinite.empty())
    problems.append(CheckpointSummary::tr("NaN or infinite: %1 tensors. Its answers will be, too.")
                        .arg(count(report.notFinite)));
  if (!report.unexpected.empty())
    problems.append(
        CheckpointSummary::tr("Not used by the network: %1 tensors.").arg(count(report.unexpected)));
  if (!report.guessed.empty())
    problems.append(
        CheckpointSummary::tr("The file does not say how pictures are to be prepared; what stands "
                              "above is usual for its kind, not known."));
  return problems;
}

}  // namespace

CheckpointSummary::CheckpointSummary(QWidget* parent)
    : QFrame(parent),
      name_(new QLabel),
      kind_(new QLabel),
      how_(new QLabel),
      params_(new Figure(tr("Parameters"))),
      bytes_(new Figure(tr("File"))),
      tensors_(new Figure(tr("Tensors in place"))),
      classes_(new Figure(tr("Classes"))),
      problems_(new QLabel),
      state_(new QPushButton(tr("State them…"))) {
  setProperty("kind", "card");
  name_->setFont(strongFont());
  name_->setObjectName(QStringLiteral("summaryName"));
  name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  for (QLabel* label : {kind_, how_}) {
    label->setProperty("kind", "muted");
    label->setWordWrap(true);
  }
  problems_->setObjectName(QStringLiteral("summaryProblems"));
  problems_->setProperty("kind", "warning");
  problems_->setWordWrap(true);
  state_->setToolTip(tr("Padding, epsilon, input size and colours, and open it in Classify with them"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(spacing::kMedium, spacing::kMedium, spacing::kMedium, spacing::kMedium);
  grid->setHorizontalSpacing(spacing::kLarge);
  grid->setVerticalSpacing(spacing::kTiny);
  grid->addWidget(name_, 0, 0, 1, 4);
  grid->addWidget(kind_, 1, 0, 1, 4);
  grid->addWidget(how_, 2, 0, 1, 4);
  auto* figures = new FlowRow;
  figures->setSpacing(spacing::kSmall);
  for (Figure* figure : {params_, bytes_, tensors_, classes_}) {
    figure->setMinimumWidth(kFigureWidth);
    figures->addWidget(figure);
  }
  grid->addLayout(figures, 3, 0, 1, 4);
  grid->addWidget(problems_, 4, 0, 1, 4);
  grid->addWidget(state_, 5, 0, 1, 4, Qt::AlignLeft);
  connect(state_, &QPushButton::clicked, this, &CheckpointSummary::stateRequested);
}

void CheckpointSummary::showReport(const CheckpointReport& report) {
  name_->setText(checkpointTitle(text(report.file)));
  name_->setToolTip(text(report.file));
  QString kind =
      tr("%1 · names of %2 · %3").arg(networkName(report), text(report.layout), formatName(report.format));
  if (!report.knownAs.empty()) kind += tr(" · published as %1").arg(text(report.knownAs));
  kind_->setText(kind);
  how_->setText(tr("%1; %2; epsilon %3")
                    .arg(describe(report.preprocessing), paddingName(report.network.padding))
                    .arg(report.network.bnEpsilon));
  params_->setValue(siNumber(static_cast<double>(report.params)), exactNumber(report.params));
  bytes_->setValue(byteSize(report.bytes), exactNumber(report.bytes));
  const auto wanted = static_cast<std::int64_t>(report.matched) +
                      static_cast<std::int64_t>(report.missing.size()) +
                      static_cast<std::int64_t>(report.wrongShape.size());
  tensors_->setValue(tr("%1 of %2").arg(report.matched).arg(wanted));
  classes_->setValue(exactNumber(report.network.classes));
  classes_->setComparison(report.labelled ? tr("with names") : tr("without names"));
  QStringList lines = problemsOf(report);
  if (!report.against.empty()) lines.append(comparison(report));
  problems_->setText(lines.join(QLatin1Char('\n')));
  problems_->setVisible(!lines.isEmpty());
  state_->setVisible(!report.guessed.empty());
}

}  // namespace effnet
