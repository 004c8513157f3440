#pragma once

#include "core/protocol/answers.h"
#include "widgets/classify/explain_wish.h"
#include "widgets/classify/heat_layer.h"

#include <QImage>
#include <QList>
#include <QWidget>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace effnet {

class ImageView;

/// Up to six networks on one picture, side by side: what each says, and where it looked.
class ComparisonGrid : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kMostNetworks = 6;

  explicit ComparisonGrid(QWidget* parent = nullptr);

  /// Adds a checkpoint, by the source that opens it. One that is there already, or one too many, changes
  /// nothing.
  void add(const QString& source);
  QStringList sources() const;

  void setPicture(const QString& file, const QList<QImage>& levels, const QByteArray& bytes);
  void setMethod(const ExplainMethod& method);
  void setOptions(const HeatOptions& options, double opacity);

  void showExplanation(const QString& source, const ExplainWish& wish, const Explanation& explanation);
  void showError(const QString& source, const QString& sentence);

  /// Asks every network again, e.g. after the engine was started anew.
  void askAll();

 Q_SIGNALS:
  void explainRequested(const QString& source, const effnet::ExplainWish& wish);
  void removed(const QString& source);
  void closed();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  struct Cell {
    QString source;
    QWidget* card = nullptr;
    ImageView* view = nullptr;
    QLabel* answer = nullptr;
    std::optional<Explanation> explanation;
  };

  Cell makeCell(const QString& source);
  Cell* cellOf(const QString& source);
  void choose();
  void remove(const QString& source);
  void arrange();
  void ask(const Cell& cell);
  void showLayer(const Cell& cell) const;
  void showAgreement();

  std::vector<Cell> cells_;
  QGridLayout* grid_;
  QLabel* agreement_;
  QPushButton* add_;
  QString file_;
  QList<QImage> levels_;
  QByteArray bytes_;
  ExplainMethod method_;
  HeatOptions options_;
  double opacity_ = 0.55;
};

}  // namespace effnet
