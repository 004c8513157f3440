#pragma once

#include "widgets/models/network_comparison.h"
#include "widgets/models/published_tables.h"

#include <QAbstractTableModel>
#include <QVector>

namespace effnet {

/// One network of a comparison. What a paper prints for it, where it does, stands beside what is counted
/// here.
struct ComparedNetwork {
  QString name;
  NetworkComparison networks;
  double publishedFlops = qQNaN();  ///< multiply-adds
  double publishedTop1 = qQNaN();   ///< percent
  double publishedParams = qQNaN();
};

/// The name of the comparison that a row of a table belongs to, in the window's language; empty for none.
QString comparisonOfRow(const PublishedTable& table, int row);

/// The comparisons that the papers made: EfficientNet's table 7, table 3 by model, and EfficientNetV2's
/// tables.
QStringList readyComparisons();

/// The family whose baseline the papers' tables 3 and 7 print under this name; empty for others.
std::string familyOfPrinted(const QString& model);

/// The networks of one of them, built from the printed factors.
QVector<ComparedNetwork> readyComparison(const QString& name);

/// A row for each quantity, a column for each network; the first one is what the others are measured against.
class CompareModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  static constexpr int kMost = 6;

  enum Row {
    InputRow,
    DepthRow,
    WidthRow,
    LayersRow,
    ParamsRow,
    PublishedParamsRow,
    MacsRow,
    PublishedRow,
    DifferenceRow,
    Top1Row,
    ActivationsRow,
    InferenceRow,
    TrainingRow,
    BatchRow,
    RowCount
  };
  enum Role { RatioRole = Qt::UserRole };  ///< a factor to the first network as text, or invalid

  explicit CompareModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  const QVector<ComparedNetwork>& networks() const { return networks_; }
  void setNetworks(const QVector<ComparedNetwork>& networks);

  /// False when there are kMost already.
  bool add(const ComparedNetwork& network);
  void remove(int column);

  /// The quantity as a plain number; NaN where there is none.
  double value(int row, int column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString display(int row, double value) const;

  QVector<ComparedNetwork> networks_;
};

}  // namespace effnet
