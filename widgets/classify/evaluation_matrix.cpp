#include "widgets/classify/evaluation_parts.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/run/confusion_view.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace effnet {

QString percentOrDash(double share) {
  if (!std::isfinite(share)) return QStringLiteral("–");
  return percent(share, share == 1 ? 0 : 1);  // all of them needs no digits after the point
}

QString classLabel(const EvaluationReport& report, int classIndex) {
  const auto at = static_cast<std::size_t>(classIndex);
  return at < report.classes.size() ? QString::fromStdString(report.classes[at].label)
                                    : QString::number(classIndex);
}

QLabel* mutedNote(const QString& text) {
  auto* label = new QLabel(text);
  label->setProperty("kind", "muted");
  label->setFont(captionFont());
  label->setWordWrap(true);
  return label;
}

EvaluationMatrix::EvaluationMatrix(QWidget* parent)
    : QWidget(parent), confusion_(new ConfusionView), note_(mutedNote()) {
  confusion_->setObjectName(QStringLiteral("evaluationMatrix"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kSmall, 0, 0);
  column->addWidget(note_);
  column->addWidget(confusion_, 1);
  connect(confusion_, &ConfusionView::cellClicked, this, [this](int row, int answer) {
    Q_EMIT cellChosen(classes_[static_cast<std::size_t>(row)], classes_[static_cast<std::size_t>(answer)]);
  });
}

void EvaluationMatrix::showReport(const EvaluationReport& report) {
  std::map<int, int> mistakes;  // by class; every class that occurs
  for (const EvaluatedImage& image : report.predictions) {
    const int wrong = image.predicted == image.classIndex ? 0 : 1;
    mistakes[image.classIndex] += wrong;
    mistakes[image.predicted] += wrong;
  }
  std::vector<std::pair<int, int>> order(mistakes.begin(), mistakes.end());
  std::ranges::stable_sort(order, std::ranges::greater(), &std::pair<int, int>::second);
  const bool all = order.size() <= kMostClasses;
  if (!all) order.resize(kMostClasses);
  classes_.clear();
  for (const auto& [classIndex, unused] : order) classes_.push_back(classIndex);
  std::ranges::sort(classes_);
  std::map<int, std::size_t> place;
  for (std::size_t i = 0; i < classes_.size(); ++i) place[classes_[i]] = i;

  std::vector<std::vector<int>> counts(place.size(), std::vector<int>(place.size()));
  for (const EvaluatedImage& image : report.predictions) {
    const auto row = place.find(image.classIndex);
    const auto column = place.find(image.predicted);
    if (row != place.end() && column != place.end()) ++counts[row->second][column->second];
  }
  std::vector<std::string> labels;
  for (const int classIndex : classes_) labels.push_back(classLabel(report, classIndex).toStdString());
  confusion_->setMatrix(counts, labels);
  const QString hint = tr("Click a cell to see the pictures behind it, the hardest first.");
  note_->setText(all ? hint
                     : tr("The %1 most confused classes of %2.").arg(kMostClasses).arg(mistakes.size()) +
                           ' ' + hint);
}

}  // namespace effnet
