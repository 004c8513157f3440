#pragma once

#include "core/protocol/start_choice.h"

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace effnet {

/// Which pretrained network suits these pictures and this machine: one is recommended, others are a click
/// away; what is not here is downloaded and then chosen.
class StartNetworks : public QWidget {
  Q_OBJECT

 public:
  explicit StartNetworks(QWidget* parent = nullptr);

  /// The recommended one first; none hides all of it.
  void showChoices(std::vector<StartChoice> choices);

  /// Most milliseconds that an answer may take; absent: any.
  std::optional<double> mostMilliseconds() const;

  /// Most MiB that an answer may take, weights included; absent: any.
  std::optional<double> mostMebibytes() const;

  void showProgress(double done, double total);
  /// The download has ended; where it failed the sentence says why.
  void showArrived(const QString& sentence = {});

 Q_SIGNALS:
  void fileChosen(const QString& file);
  void downloadRequested(const QString& name);
  void cancelRequested();
  void budgetChanged();

 private:
  void take(std::size_t index);
  void fillMenu();
  void showRecommendation();

  QLabel* text_;
  QPushButton* use_;
  QToolButton* others_;
  QDoubleSpinBox* most_;
  QDoubleSpinBox* memory_;
  QProgressBar* bar_;
  QPushButton* cancel_;
  std::vector<StartChoice> choices_;
  QString loading_;
};

}  // namespace effnet
