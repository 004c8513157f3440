#pragma once

#include "widgets/models/network_comparison.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace effnet {

class Figure;
class NumberField;
class QuietLabel;
class SegmentedControl;

/// The network in four large figures, each beside the baseline and beside 2^φ, with the convention of
/// counting and what training would need.
class TotalsPanel : public QWidget {
  Q_OBJECT

 public:
  explicit TotalsPanel(QWidget* parent = nullptr);

  /// `intended` is 2^φ, or NaN where no φ led here.
  void setNetworks(const NetworkComparison& networks, double intended);
  Convention convention() const { return convention_; }

  /// What is counted as an operation, in a sentence.
  static QString reasonOf(Convention convention);

  /// Emits nothing.
  void setConvention(Convention convention);

  /// A measured forward pass of this very network, milliseconds; negative for none.
  void setLatency(double milliseconds, const QString& how);
  void setMeasuring(bool measuring);

  /// GiB of the card that would train it. Emits nothing.
  void setCard(double gibibytes);

 Q_SIGNALS:
  void conventionChanged(effnet::Convention convention);
  void cardChanged(double gibibytes);
  /// `threads` 0: all of them.
  void measureRequested(int threads);

 private:
  QWidget* makeMemory();
  void showCounts();
  void showMemory();

  NetworkComparison networks_;
  double intended_ = 1;
  Convention convention_ = Convention::Macs;
  QuietLabel* size_;
  Figure* params_;
  Figure* macs_;
  Figure* memory_;
  Figure* latency_;
  QPushButton* measure_;
  QComboBox* conventions_;
  QLabel* reason_;
  QuietLabel* needs_;
  NumberField* gigabytes_;
  QuietLabel* batches_;
};

}  // namespace effnet
