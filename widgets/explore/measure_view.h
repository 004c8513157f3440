#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/measurement.h"
#include "widgets/models/network_comparison.h"

#include <QVector>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace effnet {

class MeasurementModel;
class MeasurePlots;
class NumberField;

/// Latency, training steps and memory of the page's network on the engine's machine: protocols, progress,
/// what was measured before, and plots of it. It measures nothing itself.
class MeasureView : public QWidget {
  Q_OBJECT

 public:
  explicit MeasureView(QWidget* parent = nullptr);

  void setNetwork(const PricedNetwork& network);
  /// `threads`: how many the engine uses where none are asked for; 0 where it does not say.
  void setDevices(const std::vector<EngineDevice>& devices, int threads);
  void setMeasurements(const QVector<Measurement>& measurements);

  /// `fraction` 0 … 1 while something is measured, negative when nothing is.
  void setProgress(double fraction, const QString& what);

  /// Why the last measurement gave no time; empty clears it.
  void setProblem(const QString& sentence);

  /// What a protocol asks for with the page's network.
  QVector<MeasureRequest> requests() const;

 Q_SIGNALS:
  void measureRequested(const QVector<effnet::MeasureRequest>& requests);
  void cancelRequested();
  void removeRequested(const effnet::Measurement& measurement);

 private:
  QWidget* makeForm();
  QWidget* makeResults();
  void takeProtocol();
  QVector<int> sizes(QString* problem) const;
  QVector<MeasureRequest> wholeFamily() const;
  void measureAll();
  void emitRequests(const QVector<MeasureRequest>& requests);
  void showChosen();
  void copyRows();

  PricedNetwork network_;
  QVector<Measurement> measurements_;
  int engineThreads_ = 0;
  QComboBox* protocol_;
  QLabel* explanation_;
  QComboBox* device_;
  NumberField* threads_;
  NumberField* batch_;
  NumberField* runs_;
  QComboBox* bits_;
  QWidget* sizesBox_;
  QLineEdit* sizes_;
  QPushButton* measure_;
  QPushButton* family_;
  QPushButton* all_;
  QPushButton* cancel_;
  QProgressBar* bar_;
  QLabel* activity_;
  QLabel* problem_;
  QLabel* empty_;
  MeasurementModel* model_;
  QSortFilterProxyModel* proxy_;
  QTableView* table_;
  MeasurePlots* plots_;
};

}  // namespace effnet
