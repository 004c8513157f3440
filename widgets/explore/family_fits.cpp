#include "widgets/explore/family_fits.h"

#include "core/base/error.h"
#include "core/protocol/network_choice.h"
#include "core/scaling/families.h"
#include "widgets/common/number_format.h"
#include "widgets/models/binding_name.h"

#include <QHeaderView>
#include <QLocale>
#include <QTimer>

namespace effnet {
namespace {

constexpr int kStandsStill = 120;  // milliseconds
enum Column { Family, Phi, Input, Params, Macs, Limit, ColumnCount };

}  // namespace

FamilyFits::FamilyFits(QWidget* parent)
    : QTableWidget(static_cast<int>(familyNames().size()), ColumnCount, parent), next_(new QTimer(this)) {
  setObjectName("familyFits");
  setHorizontalHeaderLabels({tr("Family, untrained"), QStringLiteral("φ"), tr("px"), tr("Parameters"),
                             tr("MACs"), tr("Stopped by")});
  for (int column = 0; column < ColumnCount; ++column)
    horizontalHeaderItem(column)->setTextAlignment(
        Qt::AlignVCenter | (column == Family || column == Limit ? Qt::AlignLeft : Qt::AlignRight));
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(24);
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setStretchLastSection(true);
  setShowGrid(false);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setToolTip(
      tr("The largest network of each family within the budget by compound scaling; nobody has "
         "trained it, so its accuracy is not known. A double click opens it."));
  for (int row = 0; row < rowCount(); ++row) {
    const std::string& family = familyNames()[static_cast<std::size_t>(row)];
    put(row, Family, displayName(family), QString::fromStdString(family));
    for (int column = Phi; column < ColumnCount; ++column) put(row, column, QStringLiteral("–"));
  }
  next_->setSingleShot(true);
  connect(next_, &QTimer::timeout, this, &FamilyFits::solveNext);
  connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) {
    const QVariant phi = item(row, Phi)->data(Qt::UserRole);
    if (phi.isValid()) Q_EMIT chosen(item(row, Family)->data(Qt::UserRole).toString(), phi.toDouble());
  });
}

void FamilyFits::put(int row, int column, const QString& text, const QVariant& value) {
  auto* cell = new QTableWidgetItem(text);
  cell->setData(Qt::UserRole, value);
  cell->setTextAlignment(Qt::AlignVCenter |
                         (column == Family || column == Limit ? Qt::AlignLeft : Qt::AlignRight));
  setItem(row, column, cell);
}

void FamilyFits::setBudget(const Budget& budget, const Coefficients& coefficients, int classes) {
  budget_ = budget;
  coefficients_ = coefficients;
  classes_ = classes;
  stale_ = true;
  if (isVisible()) begin();
}

void FamilyFits::showEvent(QShowEvent* event) {
  QTableWidget::showEvent(event);
  if (stale_) begin();
}

void FamilyFits::begin() {
  stale_ = false;
  row_ = 0;
  next_->start(kStandsStill);
}

void FamilyFits::solveNext() {
  if (row_ >= rowCount()) return;
  const int row = row_++;
  for (int column = Phi; column < ColumnCount; ++column) put(row, column, QStringLiteral("–"));
  next_->start(0);
  if (!limitsAnything(budget_)) return;
  try {
    const std::string& family = familyNames()[static_cast<std::size_t>(row)];
    const auto found = familyFit(family, ScalingMode::Compound, coefficients_, budget_, classes_);
    if (!found) return put(row, Limit, tr("nothing is so small"));
    const Analysis& analysis = found->fit.analysis;
    put(row, Phi, QLocale().toString(found->fit.phi, 'f', 3), found->fit.phi);
    put(row, Input, QString::number(analysis.spec.resolution));
    put(row, Params, siNumber(static_cast<double>(analysis.totals.params)));
    put(row, Macs, siNumber(static_cast<double>(analysis.totals.macs)));
    put(row, Limit, bindingName(found->fit.binding));
  } catch (const Error& error) {
    put(row, Limit, QString::fromStdString(error.detail()));
  }
}

}  // namespace effnet
