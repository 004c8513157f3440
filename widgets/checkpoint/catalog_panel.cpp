#include "widgets/checkpoint/catalog_panel.h"

#include "widgets/checkpoint/catalog_model.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

namespace effnet {
namespace {

constexpr int kWideEnough = 400;  // pixels, for names and sizes beside each other

}  // namespace

CatalogPanel::CatalogPanel(QWidget* parent)
    : QWidget(parent),
      model_(new CatalogModel(this)),
      shown_(new QSortFilterProxyModel(this)),
      filter_(new QLineEdit),
      list_(new QTreeView),
      detail_(new QLabel),
      arrived_(new QLabel),
      bar_(new QProgressBar),
      action_(new QPushButton),
      cancel_(new QPushButton(tr("Cancel"))) {
  setObjectName(QStringLiteral("catalogPanel"));
  filter_->setPlaceholderText(tr("Find weights"));
  filter_->setToolTip(tr("Part of a name, such as b4 or resnet"));
  filter_->setClearButtonEnabled(true);
  shown_->setSourceModel(model_);
  shown_->setSortRole(Qt::EditRole);
  shown_->setFilterRole(Qt::EditRole);
  shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  list_->setTextElideMode(Qt::ElideMiddle);
  list_->setObjectName(QStringLiteral("catalogList"));
  list_->setModel(shown_);
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setSortingEnabled(true);
  list_->sortByColumn(-1, Qt::AscendingOrder);
  list_->setMinimumHeight(220);
  list_->header()->setStretchLastSection(false);
  list_->header()->setSectionResizeMode(CatalogModel::Name, QHeaderView::Stretch);
  for (const int column : {CatalogModel::Top1, CatalogModel::Size})
    list_->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
  detail_->setWordWrap(true);
  detail_->setProperty("kind", "muted");
  detail_->setFont(captionFont());
  bar_->setTextVisible(false);
  bar_->hide();
  arrived_->setObjectName(QStringLiteral("arrived"));
  arrived_->setProperty("kind", "muted");
  arrived_->setFont(captionFont());
  arrived_->hide();
  cancel_->setToolTip(tr("What came so far is kept; the next download goes on from there"));
  cancel_->hide();
  action_->setObjectName(QStringLiteral("catalogAction"));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(spacing::kSmall);
  buttons->addWidget(action_, 1);
  buttons->addWidget(cancel_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(filter_);
  column->addWidget(list_, 1);
  column->addWidget(detail_);
  column->addWidget(arrived_);
  column->addWidget(bar_);
  column->addLayout(buttons);
  connect(filter_, &QLineEdit::textChanged, shown_, &QSortFilterProxyModel::setFilterFixedString);
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CatalogPanel::refresh);
  connect(list_, &QTreeView::activated, this, &CatalogPanel::act);
  connect(action_, &QPushButton::clicked, this, &CatalogPanel::act);
  connect(cancel_, &QPushButton::clicked, this, &CatalogPanel::cancelRequested);
  refresh();
}

void CatalogPanel::showCatalog(std::vector<CatalogEntry> entries) {
  model_->setEntries(std::move(entries));
  refresh();
  if (!wanted_.isEmpty() && model_->rowCount() > 0) get(std::exchange(wanted_, {}));
}

void CatalogPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // Names tell the weights apart; the size stays in the row's tooltip.
  list_->setColumnHidden(CatalogModel::Size, width() < kWideEnough);
}

const CatalogEntry* CatalogPanel::current() const {
  const QModelIndex index = shown_->mapToSource(list_->currentIndex());
  return index.isValid() ? &model_->at(index.row()) : nullptr;
}

void CatalogPanel::select(const QString& name) {
  for (int row = 0; row < shown_->rowCount(); ++row)
    if (shown_->index(row, 0).data(Qt::EditRole).toString() == name)
      list_->setCurrentIndex(shown_->index(row, 0));
}

void CatalogPanel::get(const QString& name) {
  filter_->clear();
  select(name);
  const CatalogEntry* const entry = current();
  if (entry && QString::fromStdString(entry->name) == name) return act();
  if (model_->rowCount() == 0) wanted_ = name;
}

void CatalogPanel::refresh() {
  const CatalogEntry* const entry = current();
  const bool here = entry && !entry->file.empty();
  action_->setText(here ? tr("Inspect") : tr("Download"));
  action_->setEnabled(entry && (here || loading_.isEmpty()));
  action_->setToolTip(here ? tr("Its tensors, statistics and other formats")
                           : tr("Into this program's data folder; checked by its SHA-256, resumed where it "
                                "broke off"));
  if (!entry) {
    detail_->setText(tr("Weights that their publishers offer for download; ✓: on this computer."));
    return;
  }
  detail_->setText(tr("%1 · licence %2 · input %3 px · %5\nSHA-256 %4")
                       .arg(QString::fromStdString(entry->source), QString::fromStdString(entry->licence))
                       .arg(entry->inputSize)
                       .arg(QString::fromStdString(entry->sha256.substr(0, 16)) + QStringLiteral("…"))
                       .arg(downloadSize(*entry)));
}

void CatalogPanel::act() {
  const CatalogEntry* const entry = current();
  if (!entry) return;
  if (!entry->file.empty()) return Q_EMIT openRequested(QString::fromStdString(entry->file));
  if (!loading_.isEmpty()) return;
  loading_ = QString::fromStdString(entry->name);
  bar_->setRange(0, 0);
  bar_->show();
  arrived_->setText(tr("Asking for it…"));
  arrived_->show();
  cancel_->show();
  refresh();
  Q_EMIT downloadRequested(loading_);
}

void CatalogPanel::showProgress(double done, double total) {
  if (!since_.isValid()) {
    since_.start();
    first_ = done;
  }
  const double perSecond = (done - first_) / std::max(1e-3, static_cast<double>(since_.elapsed()) / 1000);
  constexpr int kSteps = 1000;
  bar_->setRange(0, total > 0 ? kSteps : 0);
  if (total > 0) bar_->setValue(static_cast<int>(kSteps * done / total));
  QString text = byteSize(static_cast<qint64>(done));
  if (total > 0) text = tr("%1 of %2").arg(text, byteSize(static_cast<qint64>(total)));
  if (total > done && perSecond > 0) text += QStringLiteral(" · ") + durationText((total - done) / perSecond);
  arrived_->setText(text);
}

void CatalogPanel::showDownloaded(const QString& name, const QString& file) {
  loading_.clear();
  since_.invalidate();
  bar_->hide();
  arrived_->hide();
  cancel_->hide();
  if (!file.isEmpty()) model_->setFile(name, file);
  refresh();
}

}  // namespace effnet
