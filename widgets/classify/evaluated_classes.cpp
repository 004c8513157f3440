#include "widgets/classify/evaluation_parts.h"
#include "widgets/common/eliding_header.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <cmath>

namespace effnet {
namespace {

/// A cell that sorts by its number.
class NumberItem : public QTableWidgetItem {
 public:
  NumberItem(double value, const QString& text) : QTableWidgetItem(text), value_(value) {
    setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  bool operator<(const QTableWidgetItem& other) const override {
    const auto* number = dynamic_cast<const NumberItem*>(&other);
    return number != nullptr && value_ < number->value_;
  }

 private:
  double value_;
};

}  // namespace

EvaluatedClasses::EvaluatedClasses(QWidget* parent) : QWidget(parent), table_(new QTableWidget(0, 6)) {
  table_->setHorizontalHeader(new ElidingHeader);
  table_->setHorizontalHeaderLabels(
      {tr("Class"), tr("Pictures"), tr("Right"), tr("Precision"), tr("Recall"), tr("F1")});
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  for (int column = 1; column < table_->columnCount(); ++column)
    table_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  table_->verticalHeader()->hide();
  table_->setShowGrid(false);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::kSmall, 0, 0);
  column->addWidget(
      mutedNote(tr("Precision: of the pictures taken for the class, how many are of it. "
                   "Recall: of the class's pictures, how many were found.")));
  column->addWidget(table_, 1);
}

void EvaluatedClasses::showReport(const EvaluationReport& report) {
  table_->setSortingEnabled(false);
  table_->setRowCount(0);
  for (const EvaluatedClass& each : report.classes) {
    if (std::isnan(each.f1)) continue;  // neither there nor answered
    const int row = table_->rowCount();
    table_->insertRow(row);
    table_->setItem(row, 0, new QTableWidgetItem(QString::fromStdString(each.label)));
    table_->setItem(row, 1, new NumberItem(each.images, exactNumber(each.images)));
    table_->setItem(row, 2, new NumberItem(each.correct, exactNumber(each.correct)));
    const double shares[]{each.precision, each.recall, each.f1};
    for (int i = 0; i < 3; ++i)
      table_->setItem(row, 3 + i,
                      new NumberItem(std::isfinite(shares[i]) ? shares[i] : -1, percentOrDash(shares[i])));
  }
  table_->setSortingEnabled(true);
  table_->sortByColumn(5, Qt::AscendingOrder);
}

}  // namespace effnet
