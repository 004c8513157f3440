#pragma once

#include "core/search/search_request.h"

#include <QObject>
#include <QString>
#include <map>

class QComboBox;
class QFormLayout;
class QLabel;

namespace effnet {

class NumberField;

/// What a search counts as cost, its target and what a score gives for it. Times are told by fits that were
/// measured on this machine; until there is one, needsTimes().
class ObjectiveFields : public QObject {
  Q_OBJECT

 public:
  /// Its rows come into `form`, whose widget has them.
  ObjectiveFields(QFormLayout* form, QObject* parent);

  /// Fills in what is chosen here, the fit of times with it.
  void apply(SearchRequest& request) const;

  SearchObjective objective() const;
  bool needsTimes() const;
  void setTimes(const CostFit& fit, const QString& processor);
  /// They are of other networks.
  void forgetTimes();

  /// In MACs or milliseconds; rounded to what the field shows.
  void setTarget(double cost);
  double target() const { return shown() * unit(); }

  /// As the field and the axis show it: in millions, or in milliseconds.
  double shown() const;
  double unit() const;
  QString axis() const;
  QString axisUnit() const;

  /// How well times are told; empty where they are not needed.
  QString fitText(const SearchRequest& request) const;

 Q_SIGNALS:
  void objectiveChanged();
  void targetEdited();
  void weightsEdited();

 private:
  void showObjective();
  void showTarget();

  QFormLayout* form_;
  std::map<SearchObjective, CostFit> fits_;
  QString processor_;
  QComboBox* objective_;
  NumberField* target_;
  NumberField* weight_;
  NumberField* paramWeight_;
  QLabel* paramLabel_;
};

}  // namespace effnet
