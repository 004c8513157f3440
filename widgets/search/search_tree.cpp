#include "widgets/search/search_tree.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/search/space_table.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace effnet {
namespace {

enum Column { Name, Change, Epochs, Accuracy, Score, Cost, Columns };

void fill(QTreeWidgetItem& item, const SearchProgress& progress, int place) {
  const SearchedNetwork& network = progress.networks[static_cast<std::size_t>(place)];
  const auto percentOf = [](const std::optional<double>& value) {
    return value ? percent(*value) : QStringLiteral("–");
  };
  item.setText(Name, QString::fromStdString(network.name));
  item.setText(Change, network.parent < 0 ? SearchTree::tr("drawn") : SpaceTable::inWords(network.change));
  item.setText(Epochs, network.failed        ? SearchTree::tr("failed")
                       : network.beyondLimit ? SearchTree::tr("over the limit")
                       : network.open        ? SearchTree::tr("%1 …").arg(network.epochs)
                                             : QLocale().toString(network.epochs));
  item.setText(Accuracy, percentOf(network.top1));
  item.setText(Score, network.score ? QLocale().toString(100 * *network.score, 'f', 2) : QStringLiteral("–"));
  item.setText(Cost, costText(progress.request, network.cost));
  item.setToolTip(Change, item.text(Change));
  const QFont font = place == progress.best ? strongFont() : QFont();
  for (int column = 0; column < Columns; ++column) item.setFont(column, font);
}

}  // namespace

QString costText(const SearchRequest& request, double cost) {
  return request.objective == SearchObjective::Macs ? siNumber(cost)
                                                    : SearchTree::tr("%1 ms").arg(threeDigits(cost));
}

SearchTree::SearchTree(QWidget* parent) : QTreeWidget(parent) {
  setObjectName(QStringLiteral("searchTree"));
  setColumnCount(Columns);
  setHeaderLabels({tr("Network"), tr("Changed"), tr("Epochs"), tr("Accuracy"), tr("Score"), tr("Cost")});
  for (const int column : {Epochs, Accuracy, Score, Cost})
    headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  header()->setStretchLastSection(false);
  header()->setSectionResizeMode(Change, QHeaderView::Stretch);
  setUniformRowHeights(true);
  connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
    if (item != nullptr) Q_EMIT chosen(static_cast<int>(items_.indexOf(item)));
  });
}

void SearchTree::showProgress(const SearchProgress& progress) {
  const QSignalBlocker quiet(this);
  if (items_.size() > static_cast<qsizetype>(progress.networks.size())) {
    clear();
    items_.clear();
  }
  for (int place = 0; place < static_cast<int>(progress.networks.size()); ++place) {
    if (place == items_.size()) {
      const int parent = progress.networks[static_cast<std::size_t>(place)].parent;
      auto* item = parent < 0 ? new QTreeWidgetItem(this) : new QTreeWidgetItem(items_[parent]);
      for (const int column : {Epochs, Accuracy, Score, Cost}) item->setTextAlignment(column, Qt::AlignRight);
      if (parent >= 0) items_[parent]->setExpanded(true);
      items_.append(item);
    }
    fill(*items_[place], progress, place);
  }
  for (const int column : {Name, Epochs, Accuracy, Score, Cost}) resizeColumnToContents(column);
}

void SearchTree::choose(int network) {
  const QSignalBlocker quiet(this);
  if (network >= 0 && network < items_.size()) setCurrentItem(items_[network]);
}

}  // namespace effnet
