#pragma once

#include "core/protocol/answers.h"

#include <QStringList>
#include <QWidget>
#include <optional>

class QLabel;

namespace effnet {

/// How sure an answer is, whether the picture is like those that the network was trained on, and what it
/// took.
class AnswerTexts : public QWidget {
  Q_OBJECT

 public:
  explicit AnswerTexts(QWidget* parent = nullptr);

  void showAnswer(const std::optional<Explanation>& answer);
  /// The thresholds that the network's file carries, and what its outcomes are called.
  void setDecision(const std::optional<Decision>& decision, const QStringList& outcomes);
  /// What the run of the network noted, if anything.
  void setLimit(const std::optional<double>& ofRun);
  /// An evaluated folder stands for what the network was trained on, where no run says better.
  void setLimitOfFolder(double energy);

 private:
  QString energyText(double energy) const;
  QString verdictOf(const Explanation& answer) const;

  QLabel* verdict_;
  QLabel* hint_;
  QLabel* timing_;
  std::optional<double> limit_;
  bool fromRun_ = false;
  std::optional<Decision> decision_;
  QStringList outcomes_;
};

}  // namespace effnet
