#include "widgets/train/class_table.h"

#include "core/protocol/run_event.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <cmath>

namespace effnet {
namespace {

constexpr int kShareRole = Qt::UserRole + 1;

/// Sorts by the number, not by its text.
class NumberItem : public QTableWidgetItem {
 public:
  NumberItem(const QString& text, double value) : QTableWidgetItem(text) {
    setData(kShareRole, value);
    setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  bool operator<(const QTableWidgetItem& other) const override {
    return data(kShareRole).toDouble() < other.data(kShareRole).toDouble();
  }
};

/// A bar behind the number, as long as its share of one.
class ShareDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const double share = index.data(kShareRole).toDouble();
    if (std::isfinite(share) && share > 0) {
      const Theme& theme = Theme::current();
      QRectF bar = QRectF(option.rect).adjusted(4, 4, -4, -4);
      bar.setWidth(bar.width() * std::min(1.0, share));
      painter->fillRect(bar, mixed(theme.panel, share < 0.5 ? theme.bad : theme.accent, 0.28));
    }
    QStyledItemDelegate::paint(painter, option, index);
  }
};

QTableWidgetItem* shareItem(double share) {
  return new NumberItem(std::isfinite(share) ? percent(share) : QStringLiteral("–"),
                        std::isfinite(share) ? share : -1);
}

}  // namespace

ClassTable::ClassTable(QWidget* parent) : QTableWidget(0, Columns, parent) {
  setObjectName(QStringLiteral("classTable"));
  setHorizontalHeaderLabels({tr("Class"), tr("Images"), tr("Precision"), tr("Recall"), tr("F1")});
  horizontalHeaderItem(Precision)->setToolTip(
      tr("Of the images that it took for this class, the share that is"));
  horizontalHeaderItem(Recall)->setToolTip(tr("Of the images of this class, the share that it found"));
  horizontalHeaderItem(F1)->setToolTip(tr("Harmonic mean of the two"));
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setShowGrid(false);
  verticalHeader()->hide();
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->ensurePolished();  // headings are as wide as the style sheet draws them
  horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
  horizontalHeaderItem(Name)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  for (const Column column : {Images, Precision, Recall, F1}) {
    horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setColumnWidth(column, std::max(88, horizontalHeader()->sectionSizeHint(column)));
  }
  for (const Column column : {Precision, Recall, F1})
    setItemDelegateForColumn(column, new ShareDelegate(this));
  setSortingEnabled(true);
  sortByColumn(F1, Qt::AscendingOrder);
}

void ClassTable::setConfusion(const std::vector<std::vector<int>>& confusion,
                              const std::vector<std::string>& labels) {
  const std::vector<ClassScores> classes = classScores(confusion);
  setSortingEnabled(false);
  setRowCount(static_cast<int>(classes.size()));
  for (int row = 0; row < rowCount(); ++row) {
    const auto index = static_cast<std::size_t>(row);
    const ClassScores& each = classes[index];
    const QString name = index < labels.size() ? QString::fromStdString(labels[index]) : QString::number(row);
    setItem(row, Name, new QTableWidgetItem(name));
    setItem(row, Images, new NumberItem(QString::number(each.images), each.images));
    setItem(row, Precision, shareItem(each.precision));
    setItem(row, Recall, shareItem(each.recall));
    setItem(row, F1, shareItem(each.f1));
  }
  setSortingEnabled(true);
}

}  // namespace effnet
